//! Until it is really over: going back to customers, and closing what they call solved.

use egui::Ui;

use crate::base::id::SegmentId;
use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, section},
};
use crate::drill::view::SeatView;
use crate::scenario::command::{FollowHow, FollowTarget, What};

/// Whom one can call of a segment: those hurt most, so many of them.
pub const WORST: [u32; 3] = [20, 100, 400];
/// Cases that are closed with one press, at most.
pub const AT_ONCE: usize = 50;

/// What is being followed up.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whom.
    pub segment: Option<SegmentId>,
    /// How many of those hurt most; all if none.
    pub worst: Option<u32>,
    /// How.
    pub how: Option<FollowHow>,
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    section(ui, &pen.get("plan-follow"), None, |ui| {
        widget::soft(ui, &pen.get("plan-follow-means"));
        choices(ui, pen, view, state);
        let ready = state.segment.clone().zip(state.how);
        let name = pen.get("plan-follow-now");
        let button = ui.add_enabled_ui(ready.is_some(), |ui| widget::ghost(ui, &name)).inner;
        if let (true, Some((segment, how))) = (button.clicked(), ready) {
            let whom = match state.worst {
                Some(people) => FollowTarget::Worst(segment, people),
                None => FollowTarget::Segment(segment),
            };
            wishes.push(order(view, What::Follow { whom, how }));
        }
        for (segment, how, people) in view.wall.followed.iter().rev().take(6) {
            let blanks = [
                ("segment", pen.words.segment(segment.as_str()).into()),
                ("how", pen.get(&format!("plan-how-{how:?}")).into()),
                ("people", pen.words.number(i64::from(*people)).into()),
            ];
            widget::note(ui, &pen.words.say("plan-followed", blanks));
        }
        ui.add_space(space::HALF);
        widget::rule(ui);
        wishes.extend(close(ui, pen, view));
    });
    wishes
}

fn choices(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) {
    ui.label(letters::small(pen.get("plan-follow-whom")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for segment in &view.known.segments {
            let chosen = state.segment.as_ref() == Some(&segment.id);
            if widget::choice(ui, pen.words.segment(segment.id.as_str()), chosen).clicked() {
                state.segment = Some(segment.id.clone());
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        if widget::choice(ui, &pen.get("plan-whole-segment"), state.worst.is_none()).clicked() {
            state.worst = None;
        }
        for people in WORST {
            let name = pen.words.say("plan-worst", [("n", people.into())]);
            if widget::choice(ui, &name, state.worst == Some(people)).clicked() {
                state.worst = Some(people);
            }
        }
    });
    ui.label(letters::small(pen.get("plan-follow-how")));
    ui.horizontal_wrapped(|ui| {
        for how in [FollowHow::Call, FollowHow::Message, FollowHow::Survey] {
            let name = pen.get(&format!("plan-how-{how:?}"));
            if widget::choice(ui, &name, state.how == Some(how)).clicked() {
                state.how = Some(how);
            }
        }
    });
}

/// Closes what customers call solved.
fn close(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let ready = &view.desk.to_close;
    let count = pen.words.say("plan-solved", [("n", ready.len().into())]);
    let mut wishes = Vec::new();
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, &count, if ready.is_empty() { Tone::Plain } else { Tone::Good });
        if !ready.is_empty() {
            let name = pen.words.say("plan-close", [("n", ready.len().min(AT_ONCE).into())]);
            if widget::ghost(ui, &name).clicked() {
                let entries = view.desk.at(ready).take(AT_ONCE);
                wishes.extend(entries.map(|entry| order(view, What::Close(entry.item.clone()))));
            }
        }
    });
    wishes
}
