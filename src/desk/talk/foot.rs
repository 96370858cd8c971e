//! Below the composer: what the draft commits the company to, when it takes effect and by whose word, what to think
//! about, and the buttons that keep or send it.

use egui::{Align, FontId, Key, Layout, Modifiers, Ui};

use crate::desk::{
    look::{icon::Icon, letters, lines, space, widget},
    pen::Pen,
    talk::checks::Checks,
};
use crate::drill::view::SeatView;

/// What is to happen to the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It is put aside.
    Keep,
    /// It is sent.
    Send,
    /// It is thrown away.
    Discard,
}

/// The height of the row of buttons.
const BUTTONS: f32 = 40.0;

/// Warnings that are shown one by one; the others are counted.
const SHOWN: usize = 4;

/// Draws the buttons, and beside them what is judged.
pub fn buttons(ui: &mut Ui, pen: &Pen<'_>, checks: &Checks, is_empty: bool) -> Option<Press> {
    let mut press = None;
    let row = egui::vec2(ui.available_width(), BUTTONS);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::ONE;
        let send = ui.add_enabled_ui(checks.can_send(), |ui| widget::primary(ui, &pen.get("talk-send"))).inner;
        if send.on_hover_text(pen.get("talk-send-key")).clicked() {
            press = Some(Press::Send);
        }
        if !is_empty {
            if widget::ghost(ui, &pen.get("talk-keep")).on_hover_text(pen.get("talk-keep-hint")).clicked() {
                press = Some(Press::Keep);
            }
            if widget::icon_button(ui, Icon::Cross, &pen.get("talk-discard")).clicked() {
                press = Some(Press::Discard);
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| widget::note(ui, &pen.get("talk-not-read")));
    });
    if checks.can_send() && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter)) {
        press = Some(Press::Send);
    }
    press
}

/// What the draft commits the company to, when it takes effect and by whose word, and what to think about.
pub fn told(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, checks: &Checks) {
    let p = widget::colours(ui);
    let small = || FontId::proportional(13.0);
    ui.spacing_mut().item_spacing.y = space::HALF;
    if !checks.commits.is_empty() {
        let what = pen.words.list(&checks.commits);
        let said = pen.words.say("talk-commits", [("what", what.into())]);
        lines::para(ui, &said, small(), p.gold_text);
    }
    if let Some(preparation) = &checks.preparation {
        let takes = pen.words.span(preparation.total());
        let when = pen.words.when(view.now, view.now + preparation.total());
        let blanks = [("takes", takes.into()), ("when", when.into())];
        let mut said = pen.words.say("talk-ready", blanks);
        if let Some(seat) = &preparation.by {
            let takes = pen.words.span(preparation.approval);
            let blanks = [("seat", pen.words.seat(seat).into()), ("takes", takes.into())];
            said = said + &pen.get("talk-joint") + &pen.words.say("talk-with-word", blanks);
        }
        if preparation.is_cleared {
            said = said + &pen.get("talk-joint") + &pen.get("talk-cleared");
        }
        lines::para(ui, &said, small(), p.soft);
    }
    if let Some(missing) = &checks.missing {
        lines::para(ui, missing, small(), p.soft);
    }
    for fault in &checks.faults {
        marked(ui, Icon::Cross, fault);
    }
    for warning in checks.warnings.iter().take(SHOWN) {
        marked(ui, Icon::Warning, warning);
    }
    let more = checks.warnings.len().saturating_sub(SHOWN);
    if more > 0 {
        let all = checks.warnings[SHOWN..].join("\n");
        widget::note(ui, &pen.words.say("talk-more-warnings", [("n", more.into())])).on_hover_text(all);
    }
    ui.add_space(space::HALF);
}

/// A sentence in the colour of what is wrong, behind a sign.
fn marked(ui: &mut Ui, icon: Icon, text: &str) {
    let p = widget::colours(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, 18.0), egui::Sense::hover());
        let place = egui::Rect::from_center_size(rect.center(), egui::Vec2::splat(12.0));
        icon.paint(ui.painter(), place, p.alarm_text);
        ui.vertical(|ui| lines::para(ui, text, FontId::proportional(letters::SMALL + 1.0), p.alarm_text));
    });
}
