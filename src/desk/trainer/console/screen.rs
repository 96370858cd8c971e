//! What hangs on the wall, one key a scene, and the room's own question.

use egui::Ui;

use crate::desk::{
    intent::{Intent, Place, Scene},
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::{State as Trainer, console, wall},
};

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.add_space(space::HALF);
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        widget::caption(ui, &pen.get("desk-projector")).on_hover_text(pen.get("trainer-scene-keys"));
        for (place, scene) in Scene::ALL.into_iter().enumerate() {
            let text = format!("{} {}", place + 1, pen.get(wall::key(scene)));
            let chosen = trainer.scene == scene && !trainer.screen.test;
            if console::choice(ui, &text, chosen).on_hover_text(pen.get("trainer-scene-keys")).clicked() {
                trainer.console.alone = None;
                wishes.extend(trainer.put(scene));
            }
        }
        ui.label(letters::small(pen.get("trainer-scene-keys")).color(widget::colours(ui).quiet));
        // Whether anybody sees it: a scene that hangs nowhere says so.
        if trainer.screen.open {
            if widget::chip_button(ui, &pen.get("trainer-wall-close"), Tone::Plain, None).clicked() {
                trainer.screen.open = false;
            }
        } else if widget::chip_button(ui, &pen.get("trainer-wall-open"), Tone::Info, None).clicked() {
            trainer.screen.hang();
        }
        if widget::chip_button(ui, &pen.get("trainer-wall-here"), Tone::Plain, None).clicked() {
            wishes.push(Intent::Show(Place::Projector(trainer.scene)));
        }
    });
    if trainer.scene == Scene::Question
        && let Some(place) = trainer.sitting.move_place(&run.drill)
        && let Some(question) = trainer.sitting.questions.get_mut(place)
    {
        console::field(ui, question, &pen.get("trainer-question-own"), 1);
    }
    ui.add_space(space::HALF);
    wishes
}
