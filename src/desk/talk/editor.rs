//! The editor of one element, below its chip: each kind has its own typed fields.

use egui::{CornerRadius, Frame, Margin, Stroke, Ui};

use crate::base::{id::FactId, time::At};
use crate::desk::{
    look::{space, widget},
    pen::Pen,
    talk::{
        chip, claim,
        draft::{Draft, Piece},
        field, kind,
    },
};
use crate::drill::view::{PromiseState, SeatView};
use crate::record::event::Act;
use crate::scenario::statement::{Element, RestrictionKind};

/// What is to happen to the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Nothing more to be done to it.
    Done,
    /// It goes one place back.
    Earlier,
    /// It goes one place on.
    Later,
    /// It is taken out.
    Remove,
}

/// Draws the editor of an element of a draft.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, id: u32) -> Option<Deed> {
    let p = widget::colours(ui);
    let place = draft.pieces.iter().position(|piece| piece.id == id)?;
    let last = place + 1 == draft.pieces.len();
    let piece = &mut draft.pieces[place];
    let mut deed = None;
    Frame::new()
        .fill(p.raised)
        .stroke(Stroke::new(1.0, p.gold))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let of = Act::of(&piece.element);
            widget::strong(ui, &kind::name(of, pen));
            widget::note(ui, &pen.get(&format!("talk-about-{of:?}")));
            fields(ui, pen, view, piece);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::HALF;
                for (key, what, can) in [
                    ("talk-done", Deed::Done, true),
                    ("talk-earlier", Deed::Earlier, place > 0),
                    ("talk-later", Deed::Later, !last),
                    ("talk-remove", Deed::Remove, true),
                ] {
                    if can && widget::ghost(ui, &pen.get(key)).clicked() {
                        deed = Some(what);
                    }
                }
            });
        });
    deed
}

fn fields(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, piece: &mut Piece) {
    let mut element = piece.element.clone();
    match &mut element {
        Element::Acknowledge(about)
        | Element::Regret(about)
        | Element::Apologise(about)
        | Element::AcceptResponsibility(about)
        | Element::Explain(about)
        | Element::Deny(about)
        | Element::Decline(about) => drop(fact(ui, pen, view, about)),
        Element::Empathise => {}
        Element::Disclose { fact: about, claim, certainty } => {
            if fact(ui, pen, view, about) {
                (*claim, *certainty) = kind::held(view, about);
                piece.typed.clear();
            }
            claim::show(ui, pen, view, piece, about, claim, certainty);
        }
        Element::NotKnown { fact: about, next } => {
            fact(ui, pen, view, about);
            when(ui, pen, view, piece, next);
        }
        Element::Withhold { fact: about, reason } => {
            fact(ui, pen, view, about);
            let all = REASONS.map(|reason| pen.get(&format!("restriction-{reason:?}")));
            let chosen = REASONS.iter().position(|one| one == reason);
            if let Some(place) = field::choose(ui, &pen.get("talk-reason"), chosen, &all) {
                *reason = REASONS[place];
            }
        }
        Element::Correct { earlier, fact: about, why } => {
            correct(ui, pen, view, earlier, about);
            field::line(ui, "why", &pen.get("talk-why"), why, &pen.get("talk-why-hint"));
        }
        Element::Instruct(id) => {
            let names: Vec<String> = pen.scenario.instructions.iter().map(|one| one.text.as_str().to_owned()).collect();
            let chosen = view.known.instruction(id);
            if let Some(place) = field::pick(ui, "instruct", &pen.get("talk-instruction"), chosen, &names, "") {
                *id = view.known.instructions[place].id.clone();
            }
            if let Some(place) = view.known.instruction(id) {
                widget::note(ui, &names[place]);
            }
        }
        Element::Remedy { action, due } => {
            let names: Vec<String> = pen.scenario.actions.iter().map(|one| one.name.as_str().to_owned()).collect();
            let chosen = view.known.action(action);
            if let Some(place) = field::pick(ui, "remedy", &pen.get("talk-action"), chosen, &names, "") {
                *action = view.known.actions[place].id.clone();
            }
            ordered(ui, pen, view, view.known.action(action).map(|place| view.wall.actions[place]));
            when(ui, pen, view, piece, due);
        }
        Element::Compensate { offer, due } => {
            let names: Vec<String> = pen.scenario.entitlements.iter().map(|one| one.name.as_str().to_owned()).collect();
            let chosen = view.known.entitlement(offer);
            if let Some(place) = field::pick(ui, "compensate", &pen.get("talk-offer"), chosen, &names, "") {
                *offer = view.known.entitlements[place].id.clone();
            }
            when(ui, pen, view, piece, due);
        }
        Element::PromiseUpdate { facts, due } => {
            several(ui, pen, view, facts);
            ahead(ui, pen, view, piece, due);
        }
        Element::Redate { promise, due, why } => {
            redate(ui, pen, view, promise);
            ahead(ui, pen, view, piece, due);
            field::line(ui, "why", &pen.get("talk-why"), why, &pen.get("talk-why-hint"));
        }
        Element::Refer { fact: about, body, how, our_action, next } => {
            fact(ui, pen, view, about);
            if bodies(ui, pen, view, body) {
                let known = crate::scenario::find(&pen.scenario.bodies, body.as_str());
                *how = known.map_or_else(String::new, |known| known.reached_at.as_str().to_owned());
            }
            field::line(ui, "how", &pen.get("talk-how"), how, "");
            ours(ui, pen, view, our_action);
            when(ui, pen, view, piece, next);
        }
        Element::ShiftBlame(body) => drop(bodies(ui, pen, view, body)),
    }
    piece.element = element;
}

const REASONS: [RestrictionKind; 7] = [
    RestrictionKind::Privacy,
    RestrictionKind::Security,
    RestrictionKind::Privilege,
    RestrictionKind::Police,
    RestrictionKind::SafetyInvestigation,
    RestrictionKind::ThirdParty,
    RestrictionKind::MinorPerson,
];

/// Topics to choose from: those that have come up, and those that the element already speaks of.
fn topics(view: &SeatView, own: &[FactId]) -> Vec<FactId> {
    let all = view.known.facts.iter().enumerate();
    let open = all.filter(|(place, fact)| view.has_come_up(*place) || own.contains(&fact.id));
    open.map(|(_, fact)| fact.id.clone()).collect()
}

/// Which topic. Gives whether another one was chosen.
fn fact(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, about: &mut FactId) -> bool {
    let topics = topics(view, std::slice::from_ref(about));
    let names: Vec<String> = topics.iter().map(|fact| pen.words.fact_name(fact.as_str()).to_owned()).collect();
    let chosen = topics.iter().position(|fact| fact == about);
    let picked = field::pick(ui, "fact", &pen.get("talk-topic"), chosen, &names, "");
    if let Some(place) = picked {
        about.clone_from(&topics[place]);
    }
    picked.is_some()
}

/// Which topics: one at least.
fn several(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, facts: &mut Vec<FactId>) {
    let p = widget::colours(ui);
    ui.label(crate::desk::look::letters::small(pen.get("talk-topics")).color(p.soft));
    chip::row(ui, |ui| {
        for fact in topics(view, facts) {
            let has = facts.contains(&fact);
            if field::chip(ui, pen.words.fact_name(fact.as_str()), has).clicked() {
                if !has {
                    facts.push(fact);
                } else if facts.len() > 1 {
                    facts.retain(|id| *id != fact);
                }
            }
        }
    });
}

fn when(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, piece: &mut Piece, due: &mut Option<At>) {
    if let Some(wish) = field::due(ui, pen, view.now, piece, *due, true) {
        *due = wish;
    }
}

fn ahead(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, piece: &mut Piece, due: &mut At) {
    if let Some(Some(wish)) = field::due(ui, pen, view.now, piece, Some(*due), false) {
        *due = wish;
    }
}

/// Whether an action has been ordered, and when it will be or was in place.
fn ordered(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, action: Option<(Option<At>, Option<At>)>) {
    let said = match action {
        Some((_, Some(at))) => pen.words.say("talk-in-place", [("when", pen.words.when(view.now, at).into())]),
        Some((Some(at), None)) => pen.words.say("talk-ordered", [("when", pen.words.when(view.now, at).into())]),
        _ => return,
    };
    widget::note(ui, &said);
}

/// Which earlier statement was wrong, and about what.
fn correct(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, earlier: &mut u32, about: &mut FactId) {
    let all: Vec<(u32, FactId)> = kind::corrigible(view).collect();
    let name = |(seq, fact): &(u32, FactId)| {
        let at = view.wall.statements.iter().find(|sent| sent.seq == *seq).map_or(view.now, |sent| sent.at);
        let blanks = [("when", pen.words.when(view.now, at).into()), ("fact", pen.words.fact(fact).into())];
        pen.words.say("talk-said-then", blanks)
    };
    let names: Vec<String> = all.iter().map(name).collect();
    let chosen = all.iter().position(|(seq, fact)| seq == earlier && fact == about);
    if let Some(place) = field::pick(ui, "earlier", &pen.get("talk-earlier-word"), chosen, &names, "") {
        (*earlier, *about) = all[place].clone();
    }
}

/// Which live promise comes later.
fn redate(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, promise: &mut (u32, u32)) {
    let live: Vec<_> = view.wall.promises.iter().filter(|promise| promise.state == PromiseState::Live).collect();
    let names: Vec<String> = live
        .iter()
        .map(|one| {
            let facts: Vec<String> = one.facts.iter().map(|fact| pen.words.fact(fact)).collect();
            let blanks = [("when", pen.words.when(view.now, one.due).into()), ("fact", pen.words.list(&facts).into())];
            pen.words.say("talk-said-then", blanks)
        })
        .collect();
    let chosen = live.iter().position(|one| one.name == *promise);
    if let Some(place) = field::pick(ui, "promise", &pen.get("talk-promise"), chosen, &names, "") {
        *promise = live[place].name;
    }
}

/// Which organisation. Gives whether another one was chosen.
fn bodies(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, body: &mut crate::base::id::BodyId) -> bool {
    let names: Vec<String> = pen.scenario.bodies.iter().map(|one| one.name.as_str().to_owned()).collect();
    let chosen = view.known.bodies.iter().position(|one| one.id == *body);
    let picked = field::pick(ui, "body", &pen.get("talk-body"), chosen, &names, "");
    if let Some(place) = picked {
        *body = view.known.bodies[place].id.clone();
    }
    picked.is_some()
}

/// What we still do ourselves, where we send people elsewhere.
fn ours(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, action: &mut Option<crate::base::id::ActionId>) {
    let mut names = vec![pen.get("talk-nothing")];
    names.extend(pen.scenario.actions.iter().map(|one| one.name.as_str().to_owned()));
    let chosen = action.as_ref().and_then(|id| view.known.action(id)).map_or(0, |place| place + 1);
    if let Some(place) = field::pick(ui, "ours", &pen.get("talk-our-action"), Some(chosen), &names, "") {
        *action = place.checked_sub(1).map(|place| view.known.actions[place].id.clone());
    }
}
