//! The order of the hour by hand: what each part is called and says, and the one thing to do next.

use egui::{Event, FontId, Key, Modifiers, Ui};

use crate::desk::{
    intent::{Intent, Scene},
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::{
        State as Trainer, console,
        order::{Now, Step},
        sitting::{Sitting, move_title},
    },
};
use crate::scenario::command::What;

/// The widest that the first button gets: titles of moves are sentences.
const LONGEST: f32 = 260.0;

/// What a part is called.
pub(super) fn name(pen: &Pen<'_>, run: &Run, step: Step) -> String {
    match step {
        Step::Move(place) => {
            let blanks = [("n", (place + 1).into()), ("title", move_title(pen, &run.drill, place).into())];
            pen.words.say(step.key(), blanks)
        }
        _ => pen.get(step.key()),
    }
}

fn step_of(sitting: &Sitting, now: Now) -> Option<Step> {
    match now {
        Now::Talk(part) | Now::Open(part) | Now::Next(part) => sitting.parts.get(part).map(|part| part.step),
        Now::Last => None,
    }
}

/// What is going on.
pub(super) fn title(pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) -> String {
    step_of(sitting, now).map_or_else(|| pen.get("trainer-all-closed"), |step| name(pen, run, step))
}

/// The same where there is little room: a move by what stands before the colon of its title.
pub(super) fn brief(pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) -> String {
    let Some(Step::Move(place)) = step_of(sitting, now) else { return title(pen, run, sitting, now) };
    let whole = move_title(pen, &run.drill, place);
    let head = whole.split_once(": ").or_else(|| whole.split_once('：')).map_or(whole.as_str(), |(head, _)| head);
    pen.words.say("trainer-step-move", [("n", (place + 1).into()), ("title", head.into())])
}

/// The key of what the trainer says or does in it.
pub(super) fn cue(sitting: &Sitting, now: Now) -> &'static str {
    match now {
        Now::Next(_) => "trainer-cue-next",
        Now::Last => "trainer-cue-last",
        _ => step_of(sitting, now).map_or("trainer-cue-last", Step::cue),
    }
}

/// The one thing to do next.
fn next(pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) -> String {
    match now {
        Now::Talk(part) => match sitting.parts.get(part + 1).map(|part| part.step) {
            Some(Step::Move(_)) => pen.get("trainer-startex"),
            Some(step) => pen.words.say("trainer-go-on", [("what", name(pen, run, step).into())]),
            None => pen.get("trainer-endex"),
        },
        Now::Open(_) => pen.get("trainer-close-move"),
        Now::Next(_) => pen.words.say("trainer-open-move", [("what", title(pen, run, sitting, now).into())]),
        Now::Last => pen.get("trainer-endex"),
    }
}

/// The other thing that could be done, if there is one: reading back, or `StartEx` at once.
fn other(pen: &Pen<'_>, sitting: &Sitting, now: Now, reads: bool) -> Option<String> {
    match now {
        Now::Open(_) => Some(pen.get(if reads { "trainer-read-back-away" } else { "trainer-read-back-ask" })),
        Now::Talk(part)
            if startex(sitting, part).is_some()
                && !matches!(sitting.parts.get(part + 1).map(|part| part.step), Some(Step::Move(_))) =>
        {
            // Who has said it all already need not click through the welcome.
            Some(pen.get("trainer-startex"))
        }
        _ => None,
    }
}

/// How wide the buttons are together; a small window has no room for the key's name.
pub(super) fn width(ui: &Ui, pen: &Pen<'_>, run: &Run, sitting: &Sitting, (now, small): (Now, bool)) -> f32 {
    let wide = |text: String, font: FontId| {
        let text = ui.painter().layout_no_wrap(text, font, egui::Color32::WHITE);
        (text.size().x + 24.0).max(72.0) + space::ONE
    };
    let strong = FontId::new(letters::BODY, letters::strong_family());
    let key = wide(pen.get("trainer-next-key"), FontId::proportional(12.5));
    // The longer name of the second button, so that nothing moves when it changes.
    let second = [false, true].into_iter().filter_map(|reads| other(pen, sitting, now, reads));
    let second = second.map(|text| wide(text, FontId::proportional(letters::BODY))).fold(0.0, f32::max);
    let first = wide(next(pen, run, sitting, now), strong);
    if small { first.min(LONGEST / 2.0) + second } else { first.min(LONGEST) + second + key }
}

/// Draws the buttons, from the right. The first also answers to F12, which works while somebody types and is no key of
/// the composer.
pub(super) fn buttons(
    ui: &mut Ui,
    pen: &Pen<'_>,
    run: &Run,
    trainer: &mut Trainer,
    (now, small): (Now, bool),
) -> Vec<Intent> {
    // The end is pressed by hand, and a key that is held down does nothing more.
    let pressed = ui.input_mut(|input| {
        let fresh = |event: &Event| matches!(event, Event::Key { key: Key::F12, pressed: true, repeat: false, .. });
        let fresh = input.events.iter().any(fresh);
        input.consume_key(Modifiers::NONE, Key::F12) && fresh
    });
    let pressed = pressed && !matches!(now, Now::Last);
    let mut wishes = Vec::new();
    let shown = console::read_back::is_due(&trainer.console, run);
    let second = other(pen, &trainer.sitting, now, shown);
    if let Some(text) = second
        && widget::ghost(ui, &text).clicked()
    {
        if matches!(now, Now::Open(_)) {
            trainer.console.read_back = Some(!shown);
            trainer.console.tab = trainer.console.tab.beside();
        } else {
            wishes.extend(open(run, trainer, 0));
        }
    }
    if !small && !matches!(now, Now::Last) {
        widget::chip(ui, &pen.get("trainer-next-key"), Tone::Plain);
    }
    let text = next(pen, run, &trainer.sitting, now);
    if first(ui, &text) || pressed {
        wishes.extend(go_on(run, trainer, now));
    }
    wishes
}

/// The first button, which fills what is left; a name that is too long for it ends in dots.
fn first(ui: &mut Ui, text: &str) -> bool {
    let p = widget::colours(ui);
    let button = egui::Button::new(letters::strong(text).color(p.on_gold))
        .fill(p.gold)
        .stroke(egui::Stroke::new(1.0, p.gold))
        .truncate();
    let size = egui::vec2(ui.available_width(), 36.0);
    let response = ui.add_sized(size, button).on_hover_text(text);
    widget::focus_ring(ui, response).clicked()
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
    // The room has asked itself who decides what; now it sees where the crisis stands.
    if place == 0 && trainer.scene == Scene::Question {
        trainer.scene = Scene::Situation;
    }
    vec![console::order(run, What::OpenMove(step.id.clone()))]
}

/// Closes the open move. What was decided in it and not read back yet is shown first.
fn close(run: &Run, trainer: &mut Trainer) -> Vec<Intent> {
    let shown = console::read_back::is_due(&trainer.console, run);
    let left = console::read_back::left(run, &trainer.picture, &trainer.console);
    if left > 0 && !shown {
        trainer.console.read_back = Some(true);
        trainer.console.tab = trainer.console.tab.beside();
        return Vec::new();
    }
    (trainer.console.read_back, trainer.console.read_of) = (None, None);
    trainer.console.ticked.clear();
    vec![console::order(run, What::CloseMove)]
}
