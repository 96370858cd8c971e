//! A tabletop: before it, the facilitator's console, and what hangs on the wall.

use egui::Ui;

use crate::desk::{
    intent::{Intent, Scene},
    look::widget,
    pen::Pen,
    run::Run,
};

/// What the trainer's parts remember.
#[derive(Default)]
pub struct State {
    /// What the projector shows.
    pub scene: Scene,
}

/// Draws the facilitator's console.
pub fn console(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-facilitator"));
    drop((run, state));
    Vec::new()
}

/// Draws what hangs on the wall.
pub fn wall(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State) -> Vec<Intent> {
    widget::caption(ui, &pen.get("desk-projector"));
    drop((run, state));
    Vec::new()
}
