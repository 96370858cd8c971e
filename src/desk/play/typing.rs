//! Whether letters are meant for a field, so that nobody who has clicked beside it sets off a command by typing on.

use egui::{Event, Ui};

use crate::desk::pen;

/// For so many milliseconds after the last letter they belong to the field that had the focus.
const REST: u64 = 3_000;

/// What is remembered of the typing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Typing {
    /// When somebody was last at a field, or typed on beside it.
    last: Option<u64>,
}

impl Typing {
    /// Whether somebody is typing now, in a field or beside the one that was left a moment ago.
    pub(super) fn goes_on(&mut self, ui: &Ui) -> bool {
        let now = pen::milliseconds(ui);
        let in_field = ui.text_edit_focused();
        let goes_on = in_field || self.last.is_some_and(|last| now.saturating_sub(last) < REST);
        let types = |event: &Event| matches!(event, Event::Text(_) | Event::Key { pressed: true, .. });
        if in_field || goes_on && ui.input(|input| input.events.iter().any(types)) {
            self.last = Some(now);
        }
        goes_on
    }
}
