//! The course of the crisis as a table: when, and what, newest first.

use egui::{ScrollArea, Ui};

use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
};
use crate::drill::view::SeatView;

use super::course::Mark;

/// How high a line of the table is.
const LINE: f32 = 28.0;

/// Draws the table in a window of its own.
pub(super) fn show(ui: &Ui, pen: &Pen<'_>, view: &SeatView, marks: &[Mark], open: &mut bool) -> Option<Intent> {
    let mut wish = None;
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.ends()));
    let screen = ui.ctx().content_rect();
    let size = egui::vec2((screen.width() * 0.7).min(720.0), (screen.height() * 0.6).min(520.0));
    egui::Window::new(pen.get("incoming-line-title"))
        .id(egui::Id::new("course"))
        .open(open)
        .collapsible(false)
        .resizable(false)
        .fixed_size(size)
        .pivot(egui::Align2::CENTER_CENTER)
        .default_pos(screen.center())
        .show(ui.ctx(), |ui| {
            widget::note(ui, &pen.get("incoming-line-about"));
            ui.add_space(space::HALF);
            ScrollArea::vertical().auto_shrink(false).show_rows(ui, LINE, marks.len(), |ui, rows| {
                for mark in &marks[rows] {
                    wish = line(ui, pen, view, mark).or(wish.take());
                }
            });
        });
    wish
}

/// One line; pressing it goes there.
fn line(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, mark: &Mark) -> Option<Intent> {
    let p = widget::colours(ui);
    let is_ahead = mark.until.is_some_and(|until| until > view.now);
    let ink = match () {
        () if mark.is_bad => p.alarm_text,
        () if is_ahead => p.gold_text,
        () => p.soft,
    };
    let text = egui::RichText::new(&mark.name).size(letters::BODY).color(ink);
    let button = egui::Button::new(text).frame(false).truncate();
    let response = ui.add_sized(egui::vec2(ui.available_width(), LINE - 4.0), button);
    let response = widget::focus_ring(ui, response).on_hover_text(pen.get("incoming-line-go"));
    response.clicked().then(|| mark.wish.clone().unwrap_or(Intent::GoTo(mark.at)))
}
