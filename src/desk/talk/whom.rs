//! To whom a statement goes, through what, in whose name, and whose word it waits for.

use egui::Ui;

use crate::base::time::Span;
use crate::desk::{
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
    talk::{
        chip::{self, Look},
        draft::{Draft, To},
        field,
    },
};
use crate::drill::{known::KnownChannel, view::SeatView};
use crate::scenario::statement::{Audience, Speaker};

const SPEAKERS: [Speaker; 5] =
    [Speaker::Account, Speaker::FrontLine, Speaker::ManagerOnSite, Speaker::Spokesperson, Speaker::ChiefExecutive];

/// In a line: who speaks, through what, to whom.
pub fn summary(pen: &Pen<'_>, draft: &Draft) -> String {
    let speaker = pen.words.speaker(draft.speaker);
    let whom = match (&draft.to, &draft.audience) {
        (To::One(item), _) => pen.words.item(item),
        (To::Many, Audience::Everyone) => pen.get("report-everybody"),
        (To::Many, Audience::Affected) => pen.get("talk-affected"),
        (To::Many, Audience::Segments(ids)) if ids.is_empty() => pen.get("talk-nobody"),
        (To::Many, Audience::Segments(ids)) => pen.words.segments(ids),
    };
    let through = match draft.to {
        To::One(_) => return pen.words.say("talk-to-one", [("speaker", speaker.into()), ("whom", whom.into())]),
        To::Many if draft.channels.is_empty() => pen.get("talk-no-channel"),
        To::Many => pen.words.channels(&draft.channels),
    };
    pen.words.say("talk-to-many", [("speaker", speaker.into()), ("channels", through.into()), ("whom", whom.into())])
}

/// Draws the choices.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    let names = SPEAKERS.map(|speaker| pen.words.speaker(speaker));
    let chosen = SPEAKERS.iter().position(|speaker| *speaker == draft.speaker);
    if let Some(place) = field::choose(ui, &pen.get("talk-speaker"), chosen, &names) {
        draft.speaker = SPEAKERS[place];
    }
    if draft.to == To::Many {
        audience(ui, pen, view, draft);
        channels(ui, pen, view, draft);
    }
    approval(ui, pen, view, draft);
    field::line(ui, "name", &pen.get("talk-draft-name"), &mut draft.name, &pen.get("talk-draft-name-hint"));
    ui.add_space(space::HALF);
}

fn audience(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    let names = [pen.get("talk-everyone"), pen.get("talk-affected"), pen.get("talk-segments")];
    let chosen = match &draft.audience {
        Audience::Everyone => 0,
        Audience::Affected => 1,
        Audience::Segments(_) => 2,
    };
    if let Some(place) = field::choose(ui, &pen.get("talk-audience"), Some(chosen), &names) {
        draft.audience = match place {
            0 => Audience::Everyone,
            1 => Audience::Affected,
            _ => Audience::Segments(Vec::new()),
        };
    }
    let Audience::Segments(ids) = &mut draft.audience else { return };
    chip::row(ui, |ui| {
        for segment in &view.known.segments {
            let has = ids.contains(&segment.id);
            let count = pen.words.number(i64::from(segment.count));
            let blanks = [("name", pen.words.segment(segment.id.as_str()).into()), ("count", count.into())];
            if field::chip(ui, &pen.words.say("talk-segment", blanks), has).clicked() {
                if has {
                    ids.retain(|id| *id != segment.id);
                } else {
                    ids.push(segment.id.clone());
                }
            }
        }
    });
}

/// Those that reach people, one's own before those of other seats.
fn channels(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    let own = &view.known.seats[view.seat].id;
    let reaching = || view.known.channels.iter().filter(|channel| channel.reach.is_some());
    for (key, is_own) in [("talk-channels", true), ("talk-channels-others", false)] {
        let mut of = reaching().filter(|channel| (channel.owner == *own) == is_own).peekable();
        if of.peek().is_none() {
            continue;
        }
        caption(ui, &pen.get(key));
        chip::row(ui, |ui| {
            for channel in of {
                let has = draft.channels.contains(&channel.id);
                let text = channel_name(pen, view, channel);
                let look = Look::Choice { chosen: has };
                if chip::show(ui, &text, look, Some(Icon::of(channel.kind))).clicked() {
                    if has {
                        draft.channels.retain(|id| *id != channel.id);
                    } else {
                        draft.channels.push(channel.id.clone());
                    }
                }
            }
        });
    }
}

/// A channel with how many people it reaches and how soon.
fn channel_name(pen: &Pen<'_>, view: &SeatView, channel: &KnownChannel) -> String {
    let readers: f64 = view
        .known
        .segments
        .iter()
        .map(|segment| f64::from(segment.count) * segment.reached_by.get(&channel.id).copied().unwrap_or(0.0))
        .sum();
    #[expect(clippy::cast_possible_truncation, reason = "at most two million people")]
    let readers = (readers * channel.reach.unwrap_or(0.0)).round() as i64;
    let delay = channel.delay.unwrap_or(Span(0));
    let name = pen.words.channel(channel.id.as_str());
    let delay = if delay.0 < 60_000 { pen.get("talk-at-once") } else { pen.words.span(delay) };
    let blanks = [("name", name.into()), ("count", pen.words.number(readers).into()), ("delay", delay.into())];
    pen.words.say("talk-channel", blanks)
}

/// Whose word it waits for, and how long that takes.
fn approval(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    let own = &view.known.seats[view.seat].id;
    let others: Vec<_> = view.known.seats.iter().filter(|seat| seat.id != *own).map(|seat| seat.id.clone()).collect();
    let mut names = vec![pen.get("talk-nobodys-word")];
    names.extend(others.iter().map(|seat| {
        let takes = view.known.approvals.iter().find(|approval| approval.seat == *seat).map(|approval| approval.takes);
        let takes = pen.words.span(takes.unwrap_or(Span::minutes(10)));
        pen.words.say("talk-approver", [("seat", pen.words.seat(seat).into()), ("takes", takes.into())])
    }));
    let chosen = draft.approval.as_ref().and_then(|seat| others.iter().position(|other| other == seat));
    let chosen = Some(chosen.map_or(0, |place| place + 1));
    if let Some(place) = field::choose(ui, &pen.get("talk-approval"), chosen, &names) {
        draft.approval = place.checked_sub(1).map(|place| others[place].clone());
    }
}

fn caption(ui: &mut Ui, text: &str) {
    let p = widget::colours(ui);
    ui.label(letters::small(text).color(p.soft));
}
