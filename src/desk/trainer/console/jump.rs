//! Going on to a later moment, with what it means for the time that is left out: that is asked, never assumed.

use egui::Ui;

use crate::base::time::{At, DAY, HOUR};
use crate::desk::{
    intent::Intent,
    look::{
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::console::{one_of, order},
};
use crate::drill::facilitator::FacilitatorView;
use crate::scenario::command::{JumpMeaning, What};

/// What is being chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    to: Option<At>,
    meaning: Option<JumpMeaning>,
}

/// Where one can go: the next stand of the moves, an hour on, and the days that a follow-up is about.
fn places(pen: &Pen<'_>, view: &FacilitatorView) -> Vec<(At, String)> {
    let mut all: Vec<At> = view.moves.iter().filter(|step| !step.opened).map(|step| step.stands_at).take(1).collect();
    all.extend([At(view.now.0 + HOUR), At(DAY), At(7 * DAY)]);
    let end = pen.scenario.end();
    all.retain(|at| *at > view.now && *at < end);
    all.sort_unstable();
    all.dedup();
    all.into_iter()
        .map(|at| {
            let blanks = [("when", pen.words.when(view.now, at).into()), ("crisis", pen.words.crisis(at).into())];
            (at, pen.words.say("trainer-jump-to", blanks))
        })
        .collect()
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, view: &FacilitatorView, state: &mut State) -> Vec<Intent> {
    widget::note(ui, &pen.get("trainer-jump-about"));
    let all = places(pen, view);
    if state.to.is_some_and(|to| to <= view.now) {
        *state = State::default();
    }
    state.to = one_of(ui, state.to, &all).or(state.to);
    widget::caption(ui, &pen.get("trainer-jump-meaning"));
    for (meaning, key, about) in [
        (JumpMeaning::PromisesKept, "trainer-jump-kept", "trainer-jump-kept-about"),
        (JumpMeaning::NobodyActs, "trainer-jump-idle", "trainer-jump-idle-about"),
    ] {
        if widget::choice(ui, &pen.get(key), state.meaning == Some(meaning)).clicked() {
            state.meaning = Some(meaning);
        }
        widget::note(ui, &pen.get(about));
    }
    ui.add_space(space::HALF);
    if !view.promises.is_empty() {
        widget::chip(ui, &pen.words.say("trainer-jump-open", [("n", view.promises.len().into())]), Tone::Gold);
    }
    let chosen = state.to.zip(state.meaning);
    let mut wishes = Vec::new();
    ui.add_enabled_ui(chosen.is_some() && view.open_move.is_none(), |ui| {
        if widget::primary(ui, &pen.get("trainer-jump")).clicked()
            && let Some((to, meaning)) = chosen
        {
            *state = State::default();
            wishes.push(order(run, What::Jump { to, meaning }));
        }
    });
    if view.open_move.is_some() {
        widget::note(ui, &pen.get("trainer-jump-close-first"));
    }
    wishes
}
