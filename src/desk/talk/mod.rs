//! Conversation and composer: the thread of a message, and the statement that is being written.

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::view::SeatView;
use crate::scenario::command::Item;

/// What thread and composer remember.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The message whose thread is shown.
    open: Option<Item>,
}

impl State {
    /// Shows a message's thread.
    pub fn open(&mut self, item: Item) {
        self.open = Some(item);
    }

    /// Whether a message is read or a statement written, so that the clock waits.
    pub fn is_busy(&self) -> bool {
        self.open.is_some()
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-tab-talk"));
    drop((view, state));
    Vec::new()
}
