//! What has been ordered to be said and is not out yet: how long it still takes, taking it back, and colleagues' drafts
//! that wait for this seat's word.

use egui::{Align, Layout, Ui};

use crate::base::time::Span;
use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::{DraftSeen, SeatView};
use crate::scenario::command::What;

/// A press on one of the drafts.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    /// An order.
    Order(Intent),
    /// It is taken back, to be written anew.
    Withdraw(u32, What),
}

/// Draws the list. `approved` are those that have this seat's word already.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, approved: &mut Vec<u32>) -> Vec<Press> {
    let mut presses = Vec::new();
    if view.wall.drafts.is_empty() {
        return presses;
    }
    widget::caption(ui, &pen.get("talk-pending"));
    for draft in &view.wall.drafts {
        presses.extend(row(ui, pen, view, draft, approved));
    }
    ui.add_space(space::ONE);
    presses
}

fn row(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &DraftSeen, approved: &mut Vec<u32>) -> Vec<Press> {
    let own = &view.known.seats[view.seat].id;
    let mut presses = Vec::new();
    let Some(statement) = draft.what.statement() else { return presses };
    let out = draft.at + view.preparation(&draft.what).unwrap_or_default().total();
    let left = Span((out - view.now).0.max(0));
    let (whom, asks) = match &draft.what {
        What::Answer { item, approval, .. } => (pen.words.item(item), approval),
        What::Publish { channels, approval, .. } => (pen.words.channels(channels), approval),
        _ => return presses,
    };
    widget::rule(ui);
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::strong(whom));
        let blanks = [("left", pen.words.span(left).into()), ("when", pen.words.when(view.now, out).into())];
        widget::chip(ui, &pen.words.say("talk-out-in", blanks), Tone::Gold);
        if draft.seat != *own {
            widget::chip(ui, pen.words.seat(&draft.seat), Tone::Plain);
        }
    });
    widget::note(ui, &pen.words.statement(view.now, &statement.elements, &[]));
    ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
        let order = |what: What| Press::Order(Intent::Order { seat: own.clone(), what });
        if draft.seat == *own && widget::ghost(ui, &pen.get("talk-withdraw")).clicked() {
            presses.push(Press::Withdraw(draft.seq, draft.what.clone()));
        }
        if asks.as_ref() == Some(own) && draft.seat != *own {
            if approved.contains(&draft.seq) {
                widget::chip(ui, &pen.get("talk-approved"), Tone::Good);
            } else {
                if widget::ghost(ui, &pen.get("talk-approve")).clicked() {
                    approved.push(draft.seq);
                    presses.push(order(What::Approve(draft.seq)));
                }
                if widget::ghost(ui, &pen.get("talk-return")).clicked() {
                    presses.push(order(What::Return(draft.seq)));
                }
            }
        }
    });
    presses
}
