//! The bar at the top: what is played, what time it is in the crisis, and how fast it runs.

use egui::{Align, Key, Layout, Ui};

use crate::desk::{
    intent::{Guidance, Intent, Place},
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::{clock::FASTEST, view::SeatView};
use crate::record::receipt::{Dimension, ScoreTotals};
use crate::report::{receipts, words};

/// The paces that can be chosen.
pub const PACES: [u32; 7] = [1, 5, 15, 60, 120, 300, FASTEST];

/// How the session stands.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none follows from the others")]
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Whether the clock has been stopped.
    pub paused: bool,
    /// Whether the clock waits because somebody reads or writes.
    pub waits: bool,
    /// Whether it can be stopped.
    pub may_pause: bool,
    /// Whether it stands while people talk and goes from move to move: then pace and skipping mean nothing.
    pub stands: bool,
    /// How many times as fast as real time it runs.
    pub pace: u32,
    /// The score so far, where it may be shown.
    pub score: Option<ScoreTotals>,
}

/// Draws the bar.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar) -> Vec<Intent> {
    let mut wishes = keys(ui, bar);
    let p = widget::colours(ui);
    let narrow = ui.available_width() < 1300.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if widget::icon_button(ui, Icon::Back, &pen.get("desk-leave")).clicked() {
            wishes.push(Intent::Leave);
        }
        if !narrow {
            ui.label(letters::strong_at(pen.scenario.title.as_str(), 15.0));
        }
        widget::chip(ui, &pen.get("desk-drill"), Tone::Alarm);
        if let Some(guidance) = pen.guidance
            && !narrow
        {
            widget::chip(ui, &pen.get(guidance_key(guidance)), Tone::Plain);
        }
        let level = view.wall.graded.map_or_else(
            || pen.get("desk-ungraded"),
            |(level, _)| pen.words.say("desk-level", [("level", pen.words.level(level).into())]),
        );
        widget::chip(ui, &level, if view.wall.graded.is_some() { Tone::Gold } else { Tone::Plain });
        if bar.may_pause && !bar.stands {
            let (icon, key) = if bar.paused { (Icon::Play, "desk-go-on") } else { (Icon::Pause, "desk-pause") };
            if widget::icon_button(ui, icon, &pen.get(key)).clicked() {
                wishes.push(if bar.paused { Intent::GoOn } else { Intent::Pause });
            }
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(letters::strong_at(pen.words.clock(view.now), 22.0));
            // Why it stands is said where one looks for the time.
            let (under, ink) = if bar.waits && !bar.paused {
                (pen.get("desk-waits"), p.info)
            } else {
                (format!("{} · {}", pen.words.date(view.now), pen.words.crisis(view.now)), p.quiet)
            };
            ui.label(letters::small(under).color(ink));
        });
        if !bar.stands {
            wishes.extend(pace(ui, pen, bar));
            if widget::ghost(ui, &pen.get("desk-skip")).on_hover_text(pen.get("desk-skip-key")).clicked() {
                wishes.push(Intent::Skip);
            }
            if let Some(wish) = end(ui, pen) {
                wishes.push(wish);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widget::ghost(ui, &pen.get("desk-more")).clicked() {
                wishes.push(Intent::Show(Place::Settings));
            }
            if let Some(score) = &bar.score {
                rings(ui, pen, score);
            }
        });
    });
    ui.add_space(space::HALF);
    wishes
}

/// The way out: said once what it means, then done.
fn end(ui: &mut Ui, pen: &Pen<'_>) -> Option<Intent> {
    let button = widget::ghost(ui, &pen.get("desk-end"));
    let popup = egui::Popup::menu(&button).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| {
        ui.set_max_width(280.0);
        widget::soft(ui, &pen.get("desk-end-what"));
        widget::primary(ui, &pen.get("desk-end-now")).clicked()
    });
    shown.is_some_and(|shown| shown.inner).then_some(Intent::EndDrill)
}

/// The key of a manner's name.
pub fn guidance_key(guidance: Guidance) -> &'static str {
    match guidance {
        Guidance::Guided => "desk-guided",
        Guidance::Practice => "desk-practice",
        Guidance::Assessed => "desk-assessed",
    }
}

fn pace(ui: &mut Ui, pen: &Pen<'_>, bar: &Bar) -> Option<Intent> {
    let mut wish = None;
    let shown = format!("{}×", bar.pace);
    let menu = egui::ComboBox::from_id_salt("pace").selected_text(shown).width(64.0).show_ui(ui, |ui| {
        for pace in PACES {
            if ui.selectable_label(bar.pace == pace, format!("{pace}×")).clicked() {
                wish = Some(Intent::Pace(pace));
            }
        }
    });
    menu.response.on_hover_text(pen.get("desk-pace"));
    wish
}

/// Points so far, dimension by dimension.
fn rings(ui: &mut Ui, pen: &Pen<'_>, score: &ScoreTotals) {
    let p = widget::colours(ui);
    let inks = [p.gold, p.info, p.mood.reassured, p.violet];
    for (dimension, ink) in Dimension::ALL.into_iter().zip(inks).rev() {
        let Some(points) = score.of(dimension) else { continue };
        #[expect(clippy::cast_precision_loss, reason = "hundredths of at most a hundred points")]
        let share = points as f32 / 10_000.0;
        let name = format!("{} {}", receipts::name(pen.strings, dimension), words::rounded(points));
        widget::ring(ui, 36.0, share, ink, &words::rounded(points), &name);
    }
}

/// Space stops and starts; the arrows change the pace, `N` skips. Not while somebody writes.
fn keys(ui: &Ui, bar: &Bar) -> Vec<Intent> {
    let mut wishes = Vec::new();
    // Who reads or writes may have clicked beside the field: letters are no commands then.
    if bar.waits || ui.text_edit_focused() || ui.memory(|memory| memory.focused().is_some()) {
        return wishes;
    }
    let place = PACES.iter().position(|pace| *pace >= bar.pace).unwrap_or(0);
    ui.input(|input| {
        if input.key_pressed(Key::Space) && bar.may_pause && !bar.stands {
            wishes.push(if bar.paused { Intent::GoOn } else { Intent::Pause });
        }
        if input.key_pressed(Key::ArrowRight) {
            wishes.push(Intent::Pace(PACES[(place + 1).min(PACES.len() - 1)]));
        }
        if input.key_pressed(Key::ArrowLeft) {
            wishes.push(Intent::Pace(PACES[place.saturating_sub(1)]));
        }
        if bar.stands {
            return;
        }
        if input.key_pressed(Key::N) {
            wishes.push(Intent::Skip);
        }
        let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
        for (key, pace) in digits.into_iter().zip(PACES) {
            if input.key_pressed(key) {
                wishes.push(Intent::Pace(pace));
            }
        }
    });
    wishes
}
