//! What can be put in place, as the seats are told of it: what it costs, how long it takes, how many it can help, whose
//! order it is. Which of it is right, and which never is, is for the team to tell: all of it looks alike.

use egui::Ui;

use crate::base::time::At;
use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, own, section},
};
use crate::drill::{known::KnownAction, view::SeatView};
use crate::scenario::{command::What, find};

/// Draws it: what is this seat's own first, then the rest; what is under way or done last.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let own = own(view);
    let mut places: Vec<usize> = (0..view.known.actions.len()).collect();
    places.sort_by_key(|place| (view.wall.actions[*place].0.is_some(), view.known.actions[*place].seat != own));
    section(ui, &pen.get("plan-operate"), None, |ui| {
        for place in places {
            widget::rule(ui);
            wishes.extend(action(ui, pen, view, place));
            ui.add_space(space::HALF);
        }
    });
    wishes
}

fn action(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize) -> Option<Intent> {
    let of = &view.known.actions[place];
    let p = widget::colours(ui);
    let mut wish = None;
    let standing = view.wall.actions[place];
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::strong(pen.words.action(of.id.as_str())));
        standing_chip(ui, pen, view, standing);
    });
    if let Some(of) = find(&pen.scenario.actions, of.id.as_str()) {
        widget::soft(ui, of.about.as_str());
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        ui.label(letters::small(details(pen, of)).color(p.quiet));
    });
    if standing.0.is_some() {
        return None;
    }
    let is_mine = of.seat == own(view);
    ui.horizontal_wrapped(|ui| {
        if is_mine {
            let name = pen.get("plan-do");
            let button = widget::ghost(ui, &name);
            button.widget_info(|| {
                let name = format!("{name}: {}", pen.words.action(of.id.as_str()));
                egui::WidgetInfo::labeled(egui::WidgetType::Button, true, name)
            });
            if button.clicked() {
                wish = Some(order(view, What::Operate(of.id.clone())));
            }
        } else {
            let seat = pen.words.seat(&of.seat);
            widget::chip(ui, &pen.words.say("plan-ordered-by", [("seat", seat.into())]), Tone::Plain);
        }
        if view.possible[place] == Some(false) {
            ui.label(letters::small(pen.get("plan-needs")).color(p.quiet));
        }
    });
    wish
}

/// Whether it was ordered or is in place, since when or until when.
fn standing_chip(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, standing: (Option<At>, Option<At>)) {
    match standing {
        (_, Some(at)) => {
            let at = pen.words.when(view.now, at);
            widget::chip(ui, &pen.words.say("plan-in-place", [("at", at.into())]), Tone::Good);
        }
        (Some(at), None) => {
            let at = pen.words.when(view.now, at);
            widget::chip(ui, &pen.words.say("plan-ordered", [("at", at.into())]), Tone::Gold);
        }
        (None, None) => {}
    }
}

/// Cost, time, capacity, whom it helps.
fn details(pen: &Pen<'_>, of: &KnownAction) -> String {
    let words = &pen.words;
    let mut parts = vec![words.say("plan-takes", [("span", words.span(of.takes).into())])];
    match (of.cost, of.cost_each) {
        (0, 0) => parts.push(pen.get("plan-free")),
        (cost, 0) => parts.push(words.say("plan-cost", [("money", words.money(cost).into())])),
        (0, each) => parts.push(words.say("plan-cost-each", [("money", words.money(each).into())])),
        (cost, each) => {
            parts.push(words.say("plan-cost", [("money", words.money(cost).into())]));
            parts.push(words.say("plan-cost-each", [("money", words.money(each).into())]));
        }
    }
    if let Some(capacity) = of.capacity {
        parts.push(words.count("plan-capacity", i64::from(capacity)));
    }
    if !of.helps.is_empty() {
        parts.push(words.say("plan-for", [("segments", words.segments(&of.helps).into())]));
    }
    parts.join(" · ")
}
