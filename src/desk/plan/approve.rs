//! Drafts of colleagues that wait for this seat's word.

use egui::Ui;

use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{State, order, own, section},
};
use crate::drill::view::{DraftSeen, SeatView};
use crate::scenario::command::What;

/// Draws them, if there are any.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let waiting: Vec<&DraftSeen> = waiting(view).filter(|draft| !state.approved.contains(&draft.seq)).collect();
    if waiting.is_empty() {
        return wishes;
    }
    let count = pen.words.say("plan-waiting", [("n", waiting.len().into())]);
    section(ui, &pen.get("plan-approvals"), Some((&count, Tone::Gold)), |ui| {
        for draft in waiting {
            widget::rule(ui);
            let blanks =
                [("seat", pen.words.seat(&draft.seat).into()), ("at", pen.words.when(view.now, draft.at).into())];
            ui.label(letters::small(pen.words.say("plan-draft-by", blanks)));
            if let Some(statement) = draft.what.statement() {
                for element in &statement.elements {
                    widget::para(ui, &pen.words.element(view.now, element));
                }
                if !statement.words.is_empty() {
                    widget::soft(ui, &pen.words.quoted(&statement.words));
                }
            }
            ui.horizontal_wrapped(|ui| {
                if widget::primary(ui, &pen.get("plan-approve")).clicked() {
                    state.approved.push(draft.seq);
                    wishes.push(order(view, What::Approve(draft.seq)));
                }
                if widget::ghost(ui, &pen.get("plan-return")).clicked() {
                    wishes.push(order(view, What::Return(draft.seq)));
                }
            });
            ui.add_space(space::HALF);
        }
    });
    wishes
}

/// Drafts that name this seat as the one that approves.
fn waiting(view: &SeatView) -> impl Iterator<Item = &DraftSeen> {
    let own = own(view);
    view.wall.drafts.iter().filter(move |draft| match &draft.what {
        What::Publish { approval, .. } | What::Answer { approval, .. } => approval.as_ref() == Some(&own),
        _ => false,
    })
}
