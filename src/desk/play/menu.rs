//! What has no room on the bar of a small window: what is played, the score, the course, the settings, the end.

use egui::{Popup, PopupCloseBehavior, RectAlign, ScrollArea, Ui};

use crate::desk::{
    intent::{Intent, Place},
    look::{
        icon::Icon,
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    play::{
        clock::{self, Bar},
        score,
    },
};
use crate::drill::view::SeatView;

/// Draws the button, and below it what it opens.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar, course: &mut bool) -> Option<Intent> {
    let button = widget::icon_button(ui, Icon::More, &pen.get("desk-rest"));
    let room = ui.ctx().content_rect().size() - egui::vec2(48.0, 72.0);
    let mut wish = None;
    let popup = Popup::from_toggle_button_response(&button).align(RectAlign::BOTTOM_END);
    popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(room.x.min(420.0));
        ScrollArea::vertical().max_height(room.y).show(ui, |ui| {
            ui.set_width(ui.available_width());
            wish = rest(ui, pen, view, bar, course);
        });
    });
    wish
}

fn rest(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar, course: &mut bool) -> Option<Intent> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        widget::strong(ui, pen.scenario.title.as_str());
        if let Some(guidance) = pen.guidance {
            widget::chip(ui, &pen.get(clock::guidance_key(guidance)), Tone::Plain);
        }
        clock::level(ui, pen, view);
    });
    widget::note(ui, &clock::date(pen, view));
    if let Some(points) = &bar.score {
        score::list(ui, pen, points);
    }
    ui.add_space(space::HALF);
    ui.horizontal_wrapped(|ui| {
        if widget::ghost(ui, &pen.get("incoming-line-table")).clicked() {
            *course = true;
            ui.close();
        }
        if widget::ghost(ui, &pen.get("desk-more")).clicked() {
            wish = Some(Intent::Show(Place::Settings));
        }
    });
    if !bar.stands {
        widget::rule(ui);
        wish = wish.or(clock::end_now(ui, pen));
    }
    wish
}
