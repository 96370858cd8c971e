//! The read-back: in the last minute of a move its decisions and promises are read aloud and ticked, so that nobody
//! leaves it with another memory of what was agreed.

use egui::{ScrollArea, Ui};

use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
    run::Run,
    trainer::{
        console::State,
        order::READ_BACK_MS,
        picture::{Picture, Promise},
        sitting::opened_at,
    },
};

/// Whether it is shown: in the last minute of an open move, or when it was asked for, and not when it was sent away.
pub(super) fn is_due(state: &State, run: &Run) -> bool {
    let Some((place, left)) = run.drill.clock().open_move() else { return false };
    let asked = state.read_back.filter(|_| state.read_of.is_none_or(|of| of == place));
    asked.unwrap_or(left <= READ_BACK_MS)
}

/// Promises made since a line of the record.
fn made<'a>(run: &Run, picture: &'a Picture, since: u32) -> Vec<&'a Promise> {
    let first = run.drill.log().commands().find(|(n, ..)| *n > since).map(|(_, command, _)| command.seq);
    let Some(first) = first else { return Vec::new() };
    picture.live().filter(|promise| promise.name.0 >= first).collect()
}

/// What is left to be read back.
pub(super) fn left(run: &Run, picture: &Picture, state: &State) -> usize {
    let since = opened_at(&run.drill);
    let deeds = picture.deeds_since(since).filter(|deed| !state.ticked.contains(&(deed.n, 0))).count();
    let promises = made(run, picture, since);
    deeds + promises.iter().filter(|promise| !state.ticked.contains(&name(promise))).count()
}

/// The name of a promise among the ticks: elements are counted from one, so that it is never a line of the record.
fn name(promise: &Promise) -> (u32, u32) {
    (promise.name.0, promise.name.1 + 1)
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, picture: &Picture, state: &mut State) -> Vec<Intent> {
    let place = run.drill.clock().open_move().map(|(place, _)| place);
    if state.read_of != place {
        state.read_of = place;
        state.ticked.clear();
    }
    let since = opened_at(&run.drill);
    let open = left(run, picture, state);
    ui.label(letters::strong(pen.get("trainer-read-back")));
    widget::note(ui, &pen.get("trainer-read-back-about"));
    ui.add_space(space::HALF);
    ScrollArea::vertical().id_salt("read-back").auto_shrink(false).show(ui, |ui| {
        widget::caption(ui, &pen.get("trainer-decisions"));
        let mut deeds: Vec<_> = picture.deeds_since(since).collect();
        deeds.reverse();
        if deeds.is_empty() {
            widget::soft(ui, &pen.get("trainer-no-decision"));
        }
        for deed in deeds {
            tick(ui, state, (deed.n, 0), &format!("{}  {}", pen.words.clock(deed.at), deed.text));
        }
        ui.add_space(space::ONE);
        widget::caption(ui, &pen.get("trainer-promises"));
        let promises = made(run, picture, since);
        if promises.is_empty() {
            widget::soft(ui, &pen.get("trainer-no-promise"));
        }
        for promise in promises {
            let blanks =
                [("what", promise.text.as_str().into()), ("when", pen.words.when(picture.now, promise.due).into())];
            tick(ui, state, name(promise), &pen.words.say("trainer-promise-by", blanks));
        }
        ui.add_space(space::ONE);
        let key = if open == 0 { "trainer-read-back-done" } else { "trainer-read-back-left" };
        widget::note(ui, &pen.words.say(key, [("n", open.into())]));
    });
    Vec::new()
}

fn tick(ui: &mut Ui, state: &mut State, key: (u32, u32), text: &str) {
    let mut read = state.ticked.contains(&key);
    if widget::tick(ui, &mut read, text).changed() {
        if read {
            state.ticked.insert(key)
        } else {
            state.ticked.remove(&key)
        };
    }
}
