//! What hangs on the wall, one key a scene; the question; and the STOP.

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
use crate::scenario::command::What;

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.add_space(space::ONE);
    ui.horizontal_wrapped(|ui| {
        widget::caption(ui, &pen.get("desk-projector"));
        ui.label(letters::small(pen.get("trainer-scene-keys")).color(widget::colours(ui).quiet));
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for (place, scene) in Scene::ALL.into_iter().enumerate() {
            let text = format!("{} {}", place + 1, pen.get(wall::key(scene)));
            let chosen = trainer.scene == scene && !trainer.screen.test;
            if console::choice(ui, &text, chosen).clicked() {
                trainer.console.alone = None;
                wishes.extend(trainer.put(scene));
            }
        }
    });
    if trainer.scene == Scene::Question
        && let Some(place) = trainer.sitting.move_place(&run.drill)
        && let Some(question) = trainer.sitting.questions.get_mut(place)
    {
        console::field(ui, question, &pen.get("trainer-question-own"), 2);
    }
    ui.horizontal_wrapped(|ui| {
        if trainer.screen.open {
            if widget::ghost(ui, &pen.get("trainer-wall-close")).clicked() {
                trainer.screen.open = false;
            }
        } else if widget::ghost(ui, &pen.get("trainer-wall-open")).clicked() {
            trainer.screen.hang();
        }
        if widget::ghost(ui, &pen.get("trainer-wall-here")).clicked() {
            wishes.push(Intent::Show(Place::Projector(trainer.scene)));
        }
        wishes.extend(stop(ui, pen, run, trainer));
    });
    if trainer.console.stop {
        widget::note(ui, &pen.get("trainer-stop-sure-about"));
    }
    ui.add_space(space::ONE);
    wishes
}

/// The STOP: asks once, and names the word.
fn stop(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer) -> Option<Intent> {
    let word = if trainer.sitting.stop_word.is_empty() {
        pen.get("trainer-stop-word")
    } else {
        trainer.sitting.stop_word.clone()
    };
    if !trainer.console.stop {
        if widget::chip_button(ui, &pen.get("trainer-stop"), Tone::Alarm, None).clicked() {
            trainer.console.stop = true;
        }
        return None;
    }
    let sure = pen.words.say("trainer-stop-sure", [("word", word.into())]);
    let yes = widget::chip_button(ui, &sure, Tone::Alarm, Some(crate::desk::look::icon::Icon::Warning)).clicked();
    if widget::ghost(ui, &pen.get("trainer-stop-not")).clicked() {
        trainer.console.stop = false;
    }
    yes.then(|| {
        trainer.console.stop = false;
        console::order(run, What::Stop)
    })
}
