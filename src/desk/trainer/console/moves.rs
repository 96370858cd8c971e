//! The order of the hour: what is going on, how long it may still take, and the one thing to do next.

use egui::{Key, Modifiers, Ui};

use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::{
        State as Trainer, console,
        order::{self, Now, Step},
        sitting::{Sitting, move_title},
    },
};
use crate::scenario::command::What;

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    let mut wishes = Vec::new();
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::HALF;
        head(ui, pen, run, &trainer.sitting, now);
        wishes.extend(next(ui, pen, run, trainer, now));
        coming(ui, pen, run, &trainer.sitting, now);
    });
    ui.add_space(space::ONE);
    wishes
}

/// What a part is called.
fn name(pen: &Pen<'_>, run: &Run, step: Step) -> String {
    match step {
        Step::Move(place) => {
            let blanks = [("n", (place + 1).into()), ("title", move_title(pen, &run.drill, place).into())];
            pen.words.say(step.key(), blanks)
        }
        _ => pen.get(step.key()),
    }
}

fn head(ui: &mut Ui, pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) {
    let p = widget::colours(ui);
    let part = match now {
        Now::Talk(part) | Now::Open(part) | Now::Next(part) => sitting.parts.get(part),
        Now::Last => None,
    };
    let title = part.map_or_else(|| pen.get("trainer-all-closed"), |part| name(pen, run, part.step));
    widget::strong(ui, &title);
    ui.horizontal_wrapped(|ui| {
        if let Some(left) = sitting.left(&run.drill) {
            let ink = if left < 0 {
                p.alarm_text
            } else if left <= order::READ_BACK_MS {
                p.gold_text
            } else {
                p.text
            };
            ui.label(letters::strong_at(order::countdown(left), letters::DISPLAY).color(ink));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let left = order::countdown(sitting.watch.left(&sitting.parts));
            ui.label(letters::small(pen.words.say("trainer-left-all", [("left", left.into())])).color(p.soft));
            let behind = sitting.watch.behind(&sitting.parts);
            if behind >= 1_000 {
                let text = pen.words.say("trainer-behind", [("by", order::countdown(behind).into())]);
                ui.label(letters::small(text).color(p.alarm_text));
            } else {
                ui.label(letters::small(pen.get("trainer-on-time")).color(p.good_text));
            }
        });
    });
    if let Some(part) = part {
        let cue = if matches!(now, Now::Next(_)) { "trainer-cue-next" } else { part.step.cue() };
        widget::note(ui, &pen.get(cue));
    }
}

/// The one thing to do next: by the button, or by F12, which works while somebody types and is no key of the composer.
fn next(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F12));
    let text = match now {
        Now::Talk(part) => match trainer.sitting.parts.get(part + 1).map(|part| part.step) {
            Some(Step::Move(_)) => pen.get("trainer-startex"),
            Some(step) => pen.words.say("trainer-go-on", [("what", name(pen, run, step).into())]),
            None => pen.get("trainer-endex"),
        },
        Now::Open(_) => pen.get("trainer-close-move"),
        Now::Next(part) => {
            let open = trainer.sitting.parts.get(part).map_or_else(String::new, |part| name(pen, run, part.step));
            pen.words.say("trainer-open-move", [("what", open.into())])
        }
        Now::Last => pen.get("trainer-endex"),
    };
    let mut wishes = Vec::new();
    ui.horizontal_wrapped(|ui| {
        if widget::primary(ui, &text).on_hover_text(pen.get("trainer-next-key")).clicked() || pressed {
            wishes.extend(go_on(run, trainer, now));
        }
        if matches!(now, Now::Open(_)) {
            let shown = console::read_back::is_due(&trainer.console, run);
            let key = if shown { "trainer-read-back-away" } else { "trainer-read-back-ask" };
            if widget::ghost(ui, &pen.get(key)).clicked() {
                trainer.console.read_back = Some(!shown);
            }
        } else if let Now::Talk(part) = now
            && startex(&trainer.sitting, part).is_some()
            && !matches!(trainer.sitting.parts.get(part + 1).map(|part| part.step), Some(Step::Move(_)))
        {
            // Who has said it all already need not click through the welcome.
            if widget::ghost(ui, &pen.get("trainer-startex")).clicked() {
                wishes.extend(open(run, trainer, 0));
            }
        }
        widget::chip(ui, &pen.get("trainer-next-key"), Tone::Plain);
    });
    wishes
}

/// The place of the first move's part, if there is one that is still to come.
fn startex(sitting: &Sitting, part: usize) -> Option<usize> {
    sitting.parts.iter().position(|known| known.step == Step::Move(0)).filter(|first| part < *first)
}

fn go_on(run: &Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    match now {
        Now::Talk(part) => match trainer.sitting.parts.get(part + 1).map(|part| part.step) {
            Some(Step::Move(place)) => open(run, trainer, place),
            Some(_) if startex(&trainer.sitting, part).is_some() => {
                trainer.sitting.watch.go_to(part + 1);
                Vec::new()
            }
            _ => vec![Intent::EndDrill],
        },
        Now::Next(part) => match trainer.sitting.parts.get(part).map(|part| part.step) {
            Some(Step::Move(place)) => open(run, trainer, place),
            _ => Vec::new(),
        },
        Now::Open(_) => close(run, trainer),
        Now::Last => {
            trainer.sitting.watch.go_to(trainer.sitting.first_after());
            vec![Intent::EndDrill]
        }
    }
}

fn open(run: &Run, trainer: &mut Trainer, place: usize) -> Vec<Intent> {
    let Some(step) = run.drill.moves().get(place) else { return Vec::new() };
    if let Some(part) = trainer.sitting.parts.iter().position(|part| part.step == Step::Move(place)) {
        trainer.sitting.watch.go_to(part);
    }
    trainer.console.alone = None;
    vec![console::order(run, What::OpenMove(step.id.clone()))]
}

/// Closes the open move. What was decided in it and not read back yet is shown first.
fn close(run: &Run, trainer: &mut Trainer) -> Vec<Intent> {
    let shown = console::read_back::is_due(&trainer.console, run);
    let left = console::read_back::left(run, &trainer.picture, &trainer.console);
    if left > 0 && !shown {
        trainer.console.read_back = Some(true);
        return Vec::new();
    }
    (trainer.console.read_back, trainer.console.read_of) = (None, None);
    trainer.console.ticked.clear();
    vec![console::order(run, What::CloseMove)]
}

/// The next parts, each with its time.
fn coming(ui: &mut Ui, pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) {
    let from = match now {
        Now::Talk(part) | Now::Open(part) | Now::Next(part) => part + 1,
        Now::Last => sitting.first_after(),
    };
    let parts: Vec<String> = sitting
        .parts
        .iter()
        .skip(from)
        .take(2)
        .map(|part| {
            let blanks = [("what", name(pen, run, part.step).into()), ("left", order::countdown(part.ms).into())];
            pen.words.say("trainer-then", blanks)
        })
        .collect();
    for part in parts {
        let p = widget::colours(ui);
        ui.add(egui::Label::new(letters::small(part).color(p.quiet)).truncate());
    }
}
