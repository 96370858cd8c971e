//! The silent form: three strengths and three gaps, written down before anybody sees a score, because afterwards people
//! find what the score has found.

use egui::{Align, Layout, TextEdit, Ui};

use crate::desk::{
    debrief::{Debrief, Stage, wash},
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
};
use crate::record::line::Session;

/// How many of each.
const EACH: usize = 3;
/// How long people write in a tabletop, in seconds.
const SECONDS: f64 = 120.0;
/// The widest that the form gets.
const WIDEST: f32 = 960.0;
/// From this width on both halves stand side by side.
const BESIDE: f32 = 640.0;

/// What is being written.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Strengths.
    pub strengths: [String; EACH],
    /// Gaps.
    pub gaps: [String; EACH],
    /// Whether going on without has been asked for once.
    asked: bool,
    /// When the countdown began and how much is left of it, in seconds, where there is one.
    clock: Option<(f64, f64)>,
}

impl State {
    /// Whether a countdown runs.
    pub fn counts(&self) -> bool {
        self.clock.is_some_and(|(_, left)| left > 0.0)
    }

    /// How long is left, as a clock shows it, where a countdown runs.
    pub fn left(&self) -> Option<String> {
        self.clock.map(|(_, left)| shown(left))
    }

    /// How many fields are still empty.
    fn empty(&self) -> usize {
        self.strengths.iter().chain(&self.gaps).filter(|text| text.trim().is_empty()).count()
    }

    /// What has been written, as facts for the record.
    fn facts(&self) -> Vec<Session> {
        let written = |texts: &[String; EACH]| -> Vec<String> {
            texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
        };
        let strengths = written(&self.strengths).into_iter().map(|text| Session::Strength { seat: None, text });
        strengths.chain(written(&self.gaps).into_iter().map(|text| Session::Gap { seat: None, text })).collect()
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    let mut wishes = Vec::new();
    // The story is put together while people write, so that it is there at once.
    let told = state.told(pen);
    if state.is_tabletop() {
        let now = ui.input(|input| input.time);
        let began = state.form.clock.map_or(now, |(began, _)| began);
        state.form.clock = Some((began, (SECONDS - (now - began)).max(0.0)));
    }
    egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let width = (ui.available_width() - 2.0 * space::THREE).min(WIDEST);
        let side = ((ui.available_width() - width) / 2.0).max(space::TWO);
        let high = (ui.available_height() - 560.0).max(0.0) * 0.4;
        ui.add_space(space::THREE + high);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(width);
                widget::caption(ui, &format!("{} · {} · {}", pen.get("desk-debrief"), told.title, told.date));
                head(ui, pen, &state.form);
                ui.add_space(space::TWO);
                halves(ui, pen, &mut state.form);
                ui.add_space(space::TWO);
                if foot(ui, pen, &mut state.form) {
                    wishes.extend(state.form.facts().into_iter().map(Intent::Note));
                    state.stage = Stage::Story;
                }
            });
        });
        ui.add_space(space::THREE);
    });
    wishes
}

fn head(ui: &mut Ui, pen: &Pen<'_>, form: &State) {
    let p = widget::colours(ui);
    let title = |ui: &mut Ui| {
        let font = egui::FontId::new(28.0, letters::strong_family());
        crate::desk::look::lines::para(ui, &pen.get("debrief-form-title"), font, p.text);
        widget::soft(ui, &pen.get("debrief-form-about"));
    };
    let Some((_, left)) = form.clock else {
        title(ui);
        return;
    };
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - 112.0).max(160.0));
            title(ui);
        });
        #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
        let share = (left / SECONDS) as f32;
        let ink = if left > 0.0 { p.gold } else { p.alarm };
        let shown = shown(left);
        let name = if left > 0.0 {
            pen.words.say("debrief-form-left", [("left", shown.as_str().into())])
        } else {
            pen.get("debrief-form-over")
        };
        widget::ring(ui, 88.0, share, ink, &shown, &name);
    });
}

/// Seconds as a clock shows them.
fn shown(left: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "seconds of two minutes")]
    let seconds = left.ceil() as i64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn halves(ui: &mut Ui, pen: &Pen<'_>, form: &mut State) {
    if ui.available_width() >= BESIDE {
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                half(left, pen, "debrief-strengths", "debrief-strength-hint", &mut form.strengths);
                half(right, pen, "debrief-gaps", "debrief-gap-hint", &mut form.gaps);
            }
        });
    } else {
        half(ui, pen, "debrief-strengths", "debrief-strength-hint", &mut form.strengths);
        ui.add_space(space::ONE);
        half(ui, pen, "debrief-gaps", "debrief-gap-hint", &mut form.gaps);
    }
}

fn half(ui: &mut Ui, pen: &Pen<'_>, title: &str, hint: &str, texts: &mut [String; EACH]) {
    widget::card(ui, |ui| {
        let title = pen.get(title);
        widget::strong(ui, &title);
        ui.add_space(space::HALF);
        for (place, text) in texts.iter_mut().enumerate() {
            let name = format!("{title} {}", place + 1);
            let edit = TextEdit::multiline(text)
                .desired_rows(2)
                .desired_width(f32::INFINITY)
                .margin(egui::Margin::symmetric(10, 8))
                .hint_text(pen.get(hint));
            let response = ui.add(edit);
            wash::named(&response, &name, text);
            widget::focus_ring(ui, response);
        }
    });
}

/// What stands beneath: going on, at once if all is written, by a second press if not. Gives whether to go on.
fn foot(ui: &mut Ui, pen: &Pen<'_>, form: &mut State) -> bool {
    let empty = form.empty();
    let mut goes = false;
    if form.asked && empty > 0 {
        widget::note(ui, &pen.words.say("debrief-form-empty", [("n", empty.into())]));
    }
    ui.horizontal_wrapped(|ui| {
        if empty == 0 {
            goes = widget::primary(ui, &pen.get("debrief-form-done")).clicked();
        } else if form.asked {
            goes = widget::primary(ui, &pen.get("debrief-form-all-the-same")).clicked();
            form.asked &= !widget::ghost(ui, &pen.get("debrief-form-back")).clicked();
        } else if widget::ghost(ui, &pen.get("debrief-form-skip")).clicked() {
            form.asked = true;
        }
    });
    ui.with_layout(Layout::top_down(Align::Min), |ui| widget::note(ui, &pen.get("debrief-form-kept")));
    goes
}
