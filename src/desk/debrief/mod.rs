//! After a drill: first what people think, then the score as a story.

use std::path::PathBuf;

use egui::Ui;

use crate::desk::{intent::Intent, look::widget, pen::Pen};
use crate::drill::Drill;

/// A drill that is over, and what the debrief remembers of it.
pub struct Debrief {
    /// The drill.
    pub drill: Drill,
    /// The file of its record, if it has one.
    pub record: Option<PathBuf>,
}

impl Debrief {
    /// Of a drill that is over.
    pub fn new(drill: Drill, record: Option<PathBuf>) -> Self {
        Self { drill, record }
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-debrief"));
    drop(state);
    Vec::new()
}
