//! The clocks of law and contract: what must be done, who watches, what the text says, and the time that is left.

use egui::{Align, Layout, Ui};

use crate::base::time::{MINUTE, Span};
use crate::desk::{
    incoming::row::countdown,
    look::{
        letters,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::SeatView;
use crate::scenario::find;

use super::{fold, heading, ledger::urgency};

/// Draws them: those that run by when they are due, then those that were missed; the others on request.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, shows_quiet: &mut bool) {
    let duties = &view.wall.duties;
    let mut running: Vec<usize> =
        (0..duties.len()).filter(|place| duties[*place].due.is_some() && !duties[*place].met).collect();
    running.sort_by_key(|place| (duties[*place].missed, duties[*place].due));
    heading(ui, &pen.get("incoming-duties"), running.len());
    if running.is_empty() {
        widget::soft(ui, &pen.get("incoming-no-duties"));
    }
    for place in &running {
        entry(ui, pen, view, *place);
    }
    let quiet: Vec<usize> = (0..duties.len()).filter(|place| !running.contains(place)).collect();
    if !quiet.is_empty() {
        fold(ui, &pen.words.say("incoming-duties-quiet", [("n", quiet.len().into())]), shows_quiet);
        if *shows_quiet {
            for place in quiet {
                entry(ui, pen, view, place);
            }
        }
    }
}

fn entry(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize) {
    let p = widget::colours(ui);
    let (duty, seen) = (&view.known.duties[place], &view.wall.duties[place]);
    let runs = seen.due.filter(|_| !seen.met && !seen.missed);
    widget::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let room = (ui.available_width() - 96.0).max(80.0);
            ui.allocate_ui_with_layout(egui::vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_max_width(room);
                widget::strong(ui, pen.words.duty(duty.id.as_str()));
                let mut who = vec![pen.words.seat(&duty.seat).to_owned()];
                if let Some(body) = &duty.body {
                    who.push(pen.words.say("incoming-watched-by", [("body", pen.words.body(body.as_str()).into())]));
                }
                widget::note(ui, &who.join(" · "));
            });
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                if let Some(due) = runs {
                    let left = due - view.now;
                    let ink = urgency(p, left, Span(10 * MINUTE));
                    ui.label(letters::strong(countdown(pen, left)).color(ink));
                    let when = pen.words.when(view.now, due);
                    ui.label(letters::small(pen.words.say("incoming-by", [("when", when.into())])).color(p.soft));
                } else {
                    let (key, tone) = match () {
                        () if seen.met => ("incoming-met", Tone::Good),
                        () if seen.missed => ("incoming-missed", Tone::Alarm),
                        () => ("incoming-not-running", Tone::Plain),
                    };
                    widget::chip(ui, &pen.get(key), tone);
                }
            });
        });
        if let Some(text) = find(&pen.scenario.duties, duty.id.as_str()) {
            widget::note(ui, text.article.as_str());
        }
    });
}
