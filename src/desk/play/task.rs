//! What is to be done in a skill drill: said in two sentences above everything else, with the way to where it is done,
//! until when, and how to say that it is done.

use egui::{CornerRadius, Frame, Margin, Stroke, Ui};

use crate::desk::{
    incoming::sender,
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    play::Tab,
};
use crate::drill::{
    skill::{Skill, SkillDrill, Subject},
    view::SeatView,
};
use crate::scenario::{command::Item, statement::Element};

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, task: &SkillDrill) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let p = widget::colours(ui);
    let frame = Frame::new()
        .fill(p.gold_ground)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::same(10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = space::HALF;
            ui.label(letters::strong(pen.get(&task.skill.key())).color(p.gold_text));
            let until = pen.words.say("plan-task-until", [("at", pen.words.clock(task.ends()).into())]);
            widget::chip(ui, &until, Tone::Gold);
            if widget::chip_button(ui, &pen.get("plan-coach-show"), Tone::Plain, Some(Icon::Eye)).clicked() {
                wishes.push(first_look(task));
            }
            let done = widget::chip_button(ui, &pen.get("plan-task-done"), Tone::Good, Some(Icon::Tick));
            if done.on_hover_text(pen.get("plan-task-done-means")).clicked() {
                wishes.push(Intent::EndDrill);
            }
        });
        widget::para(ui, &said(pen, view, task));
    });
    ui.add_space(space::HALF);
    wishes
}

/// Where the eye goes first: to the message, to the plan, or to where statements are written.
pub fn first_look(task: &SkillDrill) -> Intent {
    match (&task.subject, task.skill) {
        (Subject::Inject(inject), Skill::CalmCaller | Skill::AnswerReporter) => {
            Intent::Open(Item::Inject(inject.clone()))
        }
        (_, Skill::GradeThis) => Intent::Look(Tab::Plan),
        _ => Intent::Look(Tab::Talk),
    }
}

/// What is to be done.
fn said(pen: &Pen<'_>, view: &SeatView, task: &SkillDrill) -> String {
    let key = format!("plan-task-{}", task.skill.id());
    match &task.subject {
        Subject::Inject(id) => {
            let item = Item::Inject(id.clone());
            let entry = view.desk.inbox.iter().find(|entry| entry.item == item);
            let who = entry.map_or_else(|| pen.words.inject(id.as_str()).to_owned(), |entry| sender(pen, entry).0);
            pen.words.say(&key, [("who", who.into())])
        }
        Subject::Fact(id) => {
            let none = || pen.get("plan-task-nothing");
            let sent = view.wall.statements.iter().rev().filter(|sent| sent.at <= task.starts);
            let said = sent.flat_map(|sent| &sent.elements).find_map(|element| match element {
                Element::Disclose { fact, claim, .. } if fact == id => Some(pen.words.claim(view.now, id, claim)),
                _ => None,
            });
            let said = said.unwrap_or_else(none);
            let held = view.known.fact(id).and_then(|place| view.held(place));
            let held = held.map_or_else(none, |held| {
                let value = pen.words.value(view.now, id, &held.value);
                let blanks = [("value", value.into()), ("certainty", pen.words.certainty(held.certainty).into())];
                pen.words.say("plan-task-held", blanks)
            });
            pen.words.say(&key, [("fact", pen.words.fact(id).into()), ("said", said.into()), ("held", held.into())])
        }
    }
}
