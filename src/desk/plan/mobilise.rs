//! Plan and mobilise: the one-page plan; declare, convene, grade, escalate, share and ask, approve, hand over.

use egui::{ScrollArea, Ui};

use crate::desk::{
    coach::{self, Spot},
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{State, approve, grade, hand_over, inform, order, own, section},
};
use crate::drill::view::SeatView;
use crate::scenario::{command::What, crisis::CallTreeStep};

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ScrollArea::vertical().id_salt("plan").auto_shrink([false, false]).show(ui, |ui| {
        wishes.extend(approve::show(ui, pen, view, state));
        wishes.extend(steps(ui, pen, view));
        wishes.extend(grade::show(ui, pen, view, &mut state.grade));
        wishes.extend(escalate(ui, pen, view));
        wishes.extend(parts(ui, pen, view));
        wishes.extend(inform::show(ui, pen, view, &mut state.inform));
        wishes.extend(hand_over::show(ui, pen, view, &mut state.hand_over));
        authority(ui, pen, view);
    });
    wishes
}

/// Declare and convene.
fn steps(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let wall = &view.wall;
    section(ui, &pen.get("plan-mobilise"), None, |ui| {
        if let Some(signal) = wall.first_signal {
            let (at, span) = (pen.words.when(view.now, signal), pen.words.span(view.now - signal));
            widget::note(ui, &pen.words.say("plan-first-signal", [("at", at.into()), ("span", span.into())]));
        }
        ui.horizontal_wrapped(|ui| {
            if let Some(at) = wall.declared {
                let at = pen.words.when(view.now, at);
                widget::chip(ui, &pen.words.say("plan-declared", [("at", at.into())]), Tone::Good);
            } else {
                let declare = widget::primary(ui, &pen.get("plan-declare"));
                coach::mark(ui, Spot::Declare, declare.rect);
                if declare.on_hover_text(pen.get("plan-declare-means")).clicked() {
                    wishes.push(order(view, What::Declare));
                }
            }
            if wall.convened {
                widget::chip(ui, &pen.get("plan-convened"), Tone::Good);
            } else {
                let convene = widget::ghost(ui, &pen.get("plan-convene"));
                coach::mark(ui, Spot::Convene, convene.rect);
                if convene.clicked() {
                    let seats = view.known.seats.iter().map(|seat| seat.id.clone()).collect();
                    wishes.push(order(view, What::Convene(seats)));
                }
            }
        });
        if wall.declared.is_none() {
            widget::note(ui, &pen.get("plan-declare-means"));
        }
        if !wall.convened {
            let seats: Vec<String> = pen.scenario.seats.iter().map(|seat| seat.name.as_str().to_owned()).collect();
            widget::note(ui, &pen.words.say("plan-convene-means", [("seats", pen.words.list(&seats).into())]));
        }
    });
    wishes
}

/// The call tree: who calls whom, how if the first way fails, and who has been told.
fn escalate(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let own = own(view);
    section(ui, &pen.get("plan-call-tree"), None, |ui| {
        let steps = &pen.scenario.plan.call_tree;
        // What is my own step stands first.
        for step in steps.iter().filter(|step| step.from == own).chain(steps.iter().filter(|step| step.from != own)) {
            wishes.extend(call(ui, pen, view, step, step.from == own));
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = space::HALF;
            for seat in view.known.seats.iter().filter(|seat| seat.id != own) {
                let in_tree = steps.iter().any(|step| step.from == own && step.to == seat.id);
                if in_tree || view.wall.escalated.contains(&seat.id) {
                    continue;
                }
                let name = pen.words.say("plan-tell", [("seat", pen.words.seat(&seat.id).into())]);
                if widget::chip_button(ui, &name, Tone::Plain, None).clicked() {
                    wishes.push(order(view, What::Escalate(seat.id.clone())));
                }
            }
        });
    });
    wishes
}

fn call(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, step: &CallTreeStep, is_mine: bool) -> Option<Intent> {
    let mut wish = None;
    let (from, to) = (pen.words.seat(&step.from), pen.words.seat(&step.to));
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::strong(pen.words.say("plan-calls", [("from", from.into()), ("to", to.into())])));
        if view.wall.escalated.contains(&step.to) {
            widget::chip(ui, &pen.get("plan-acknowledged"), Tone::Good);
        } else if is_mine {
            let button = widget::ghost(ui, &pen.words.say("plan-tell", [("seat", to.into())]));
            coach::mark(ui, Spot::Escalate, button.rect);
            if button.clicked() {
                wish = Some(order(view, What::Escalate(step.to.clone())));
            }
        }
    });
    widget::note(ui, &pen.words.say("plan-backup", [("how", step.backup.as_str().into())]));
    ui.add_space(space::HALF);
    wish
}

/// The parts of the plan, with their owners and what starts with them.
fn parts(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let mut wishes = Vec::new();
    section(ui, &pen.get("plan-parts"), None, |ui| {
        widget::soft(ui, pen.scenario.plan.about.as_str());
        for part in &pen.scenario.plan.parts {
            ui.add_space(space::ONE);
            widget::rule(ui);
            widget::para(ui, part.text.as_str());
            let owner = pen.words.seat(&part.owner);
            widget::note(ui, &pen.words.say("plan-owner", [("seat", owner.into())]));
            let starts: Vec<String> =
                part.starts.iter().map(|action| pen.words.action(action.as_str()).to_owned()).collect();
            if !starts.is_empty() {
                widget::note(ui, &pen.words.say("plan-starts", [("actions", pen.words.list(&starts).into())]));
            }
            if view.wall.activated.contains(&part.id) {
                widget::chip(ui, &pen.get("plan-in-force"), Tone::Good);
            } else {
                let button = widget::chip_button(ui, &pen.get("plan-activate"), Tone::Gold, Some(Icon::Play));
                if button.clicked() {
                    wishes.push(order(view, What::Activate(part.id.clone())));
                }
            }
        }
    });
    wishes
}

/// Who may spend how much, and how long a word takes.
fn authority(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    section(ui, &pen.get("plan-authority"), None, |ui| {
        for approval in &view.known.approvals {
            let blanks = [
                ("seat", pen.words.seat(&approval.seat).into()),
                ("money", pen.words.money(approval.up_to).into()),
                ("span", pen.words.span(approval.takes).into()),
            ];
            widget::soft(ui, &pen.words.say("plan-limit", blanks));
        }
    });
}
