//! The colours by role, dark and light. `tests` hold their contrasts by number.

use egui::Color32;

/// Colours by what they are for.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub ground: Color32,
    /// A panel on the ground.
    pub panel: Color32,
    /// What stands out of a panel: the chosen row, a field.
    pub raised: Color32,
    /// What the pointer is over.
    pub lifted: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Text beside text.
    pub soft: Color32,
    /// Captions.
    pub quiet: Color32,
    /// The one accent: the primary action, and what I promised.
    pub gold: Color32,
    /// Text on the accent.
    pub on_gold: Color32,
    /// The accent as text.
    pub gold_text: Color32,
    /// A ground tinted with the accent.
    pub gold_ground: Color32,
    /// What is late, broken or wrong, as text.
    pub alarm_text: Color32,
    /// The same as a shape.
    pub alarm: Color32,
    /// A ground tinted with it.
    pub alarm_ground: Color32,
    /// What went well, as text.
    pub good_text: Color32,
    /// Information: links, my own words, the trust curve.
    pub info: Color32,
    /// A ground tinted with it.
    pub info_ground: Color32,
    /// A fourth colour for the fourth dimension.
    pub violet: Color32,
    /// Moods.
    pub mood: Moods,
}

/// The colours of moods: never without their shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Moods {
    /// A dot.
    pub calm: Color32,
    /// A ring.
    pub worried: Color32,
    /// A triangle.
    pub angry: Color32,
    /// A diamond.
    pub reassured: Color32,
    /// A cross.
    pub lost: Color32,
    /// Somebody whom nobody has heard.
    pub unheard: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// For rooms with a projector.
pub const DARK: Palette = Palette {
    ground: rgb(0x0d_10_15),
    panel: rgb(0x14_19_20),
    raised: rgb(0x1b_22_2b),
    lifted: rgb(0x24_2d_39),
    line: rgb(0x2a_33_40),
    text: rgb(0xe9_ed_f2),
    soft: rgb(0xa9_b4_c0),
    quiet: rgb(0x85_91_9f),
    gold: rgb(0xf2_b8_4b),
    on_gold: rgb(0x1d_15_03),
    gold_text: rgb(0xf6_d0_89),
    gold_ground: rgb(0x2a_23_14),
    alarm_text: rgb(0xf3_8c_6e),
    alarm: rgb(0xe8_70_4f),
    alarm_ground: rgb(0x2a_19_14),
    good_text: rgb(0x7f_cf_b0),
    info: rgb(0x6a_a9_f0),
    info_ground: rgb(0x1b_2a_3b),
    violet: rgb(0xb3_9d_f0),
    mood: Moods {
        calm: rgb(0x6f_9f_d0),
        worried: rgb(0xe8_c4_6c),
        angry: rgb(0xe8_70_4f),
        reassured: rgb(0x6f_c3_a3),
        lost: rgb(0x7a_84_91),
        unheard: rgb(0x4a_54_61),
    },
};

/// For rooms with windows.
pub const LIGHT: Palette = Palette {
    ground: rgb(0xee_f0_f3),
    panel: rgb(0xfb_fc_fd),
    raised: rgb(0xf1_f3_f6),
    lifted: rgb(0xe4_e8_ed),
    line: rgb(0xd5_da_e1),
    text: rgb(0x16_1c_24),
    soft: rgb(0x42_4d_5a),
    quiet: rgb(0x5c_67_74),
    gold: rgb(0xe3_a0_1f),
    on_gold: rgb(0x1d_15_03),
    gold_text: rgb(0x7a_52_00),
    gold_ground: rgb(0xfb_f1_da),
    alarm_text: rgb(0xa8_34_12),
    alarm: rgb(0xc9_4a_26),
    alarm_ground: rgb(0xfb_e9_e2),
    good_text: rgb(0x12_66_4a),
    info: rgb(0x1f_63_b5),
    info_ground: rgb(0xe3_ee_fb),
    violet: rgb(0x6b_4f_c0),
    mood: Moods {
        calm: rgb(0x2f_6f_b3),
        worried: rgb(0x96_6a_00),
        angry: rgb(0xc9_3f_1a),
        reassured: rgb(0x1a_80_5e),
        lost: rgb(0x5f_69_75),
        unheard: rgb(0xa9_b2_bd),
    },
};

/// The contrast of two colours by WCAG 2.2: 1 to 21.
pub fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Color32) -> f64 {
    let [r, g, b, _] = colour.to_array().map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG AA: 4.5 for text, 3 for shapes that carry meaning.
    #[test]
    fn text_and_shapes_can_be_told_from_what_they_stand_on() {
        for p in [&DARK, &LIGHT] {
            let grounds = [p.ground, p.panel, p.raised];
            for text in [p.text, p.soft, p.quiet, p.gold_text, p.alarm_text, p.good_text, p.info] {
                for ground in grounds {
                    assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {:.2}", contrast(text, ground));
                }
            }
            for (text, ground) in [
                (p.on_gold, p.gold),
                (p.gold_text, p.gold_ground),
                (p.alarm_text, p.alarm_ground),
                (p.text, p.info_ground),
                (p.soft, p.info_ground),
                (p.text, p.lifted),
                (p.text, p.gold_ground),
            ] {
                assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {:.2}", contrast(text, ground));
            }
            let m = &p.mood;
            for shape in [m.calm, m.worried, m.angry, m.reassured, m.lost, p.alarm, p.violet] {
                assert!(contrast(shape, p.panel) >= 3.0, "{shape:?}: {:.2}", contrast(shape, p.panel));
                assert!(contrast(shape, p.ground) >= 3.0, "{shape:?}: {:.2}", contrast(shape, p.ground));
            }
        }
    }
}
