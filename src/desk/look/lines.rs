//! Line breaks as people who read Chinese expect them: no line begins with a full stop, a comma or a closing bracket.
//!
//! The library breaks between any two Han characters. For texts that are only read, the places where a line may end
//! come from the Unicode line breaking algorithm (UAX #14), and what fits is measured with the library's own fonts.

use egui::{Color32, FontId, Response, RichText, Ui, epaint::text::Glyph};
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// Whether a text has letters that the library breaks wrongly.
fn is_han(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'))
}

/// The text with a line break wherever a line of this width must end.
pub fn broken(ui: &Ui, text: &str, font: &FontId, width: f32) -> String {
    if !is_han(text) || width <= font.size {
        return text.to_owned();
    }
    let key = egui::Id::new(("lines", text, font.size.to_bits(), &font.family, width.round().to_bits()));
    if let Some(known) = ui.data(|data| data.get_temp::<String>(key)) {
        return known;
    }
    let broken: Vec<String> = text.split('\n').map(|line| broken_line(ui, line, font, width)).collect();
    let broken = broken.join("\n");
    ui.data_mut(|data| data.insert_temp(key, broken.clone()));
    broken
}

fn broken_line(ui: &Ui, line: &str, font: &FontId, width: f32) -> String {
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(line.to_owned(), font.clone(), Color32::WHITE));
    let ends: Vec<f32> = galley.rows.iter().flat_map(|row| row.glyphs.iter().map(Glyph::max_x)).collect();
    let chars: Vec<(usize, char)> = line.char_indices().collect();
    if ends.len() != chars.len() {
        return line.to_owned();
    }
    let end_of = |byte: usize| match chars.partition_point(|(at, _)| *at < byte) {
        0 => 0.0,
        count => ends[count - 1],
    };
    let mut out = String::with_capacity(line.len() + 8);
    let (mut begin, mut fits) = (0, 0);
    for (byte, opportunity) in linebreaks(line) {
        // Space at the end of a line takes no room.
        let shown = line[..byte].trim_end().len().max(begin);
        if end_of(shown) - end_of(begin) > width && fits > begin {
            out.push_str(line[begin..fits].trim_end());
            out.push('\n');
            begin = fits;
        }
        fits = byte;
        if opportunity == BreakOpportunity::Mandatory {
            break;
        }
    }
    out.push_str(&line[begin..]);
    out
}

/// A paragraph that is only read, in this size and colour.
pub fn para(ui: &mut Ui, text: &str, font: FontId, colour: Color32) -> Response {
    let text = broken(ui, text, &font, ui.available_width());
    ui.add(egui::Label::new(RichText::new(text).font(font).color(colour)).wrap())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;
    use crate::desk::look::letters;

    #[test]
    fn no_line_begins_with_a_mark_that_closes() {
        let text = "我们正在核实，预计两小时内（最迟中午）给您答复。“请放心”，他说：机组已到位！还有什么可以帮您？";
        let ctx = egui::Context::default();
        ctx.set_fonts(letters::fonts(Lang::ZhHans, None));
        for width in 40..400_u16 {
            let mut out = String::new();
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                out = broken(ui, text, &FontId::proportional(letters::BODY), f32::from(width));
            });
            output.textures_delta.clear();
            for line in out.lines() {
                let first = line.chars().next();
                assert!(!first.is_some_and(|c| "，。、；：！？）”’…".contains(c)), "{width}: {line}");
            }
            assert_eq!(out.replace('\n', ""), text);
        }
    }
}
