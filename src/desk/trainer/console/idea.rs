//! A team's own idea, ruled on in seconds: what it is, what comes of it, and why.

use std::collections::BTreeSet;

use egui::Ui;

use crate::base::id::SegmentId;
use crate::desk::{
    intent::Intent,
    look::{space, widget},
    pen::Pen,
    run::Run,
    trainer::console::{choice, field, one_of, order},
};
use crate::scenario::{
    command::What,
    facilitator::{Preset, Ruling},
};

/// What is being ruled on.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    idea: String,
    why: String,
    preset: Option<Preset>,
    segments: BTreeSet<SegmentId>,
}

fn key(preset: Preset) -> &'static str {
    match preset {
        Preset::HelpsMany => "trainer-preset-many",
        Preset::HelpsSome => "trainer-preset-some",
        Preset::NoEffect => "trainer-preset-none",
        Preset::Harms => "trainer-preset-harms",
        Preset::Heartens => "trainer-preset-heartens",
    }
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, state: &mut State) -> Vec<Intent> {
    widget::note(ui, &pen.get("trainer-idea-about"));
    field(ui, &mut state.idea, &pen.get("trainer-idea"), 2);
    widget::caption(ui, &pen.get("trainer-idea-effect"));
    let all: Vec<_> = Preset::ALL.into_iter().map(|preset| (preset, pen.get(key(preset)))).collect();
    state.preset = one_of(ui, state.preset, &all).or(state.preset);
    let acts = state.preset.is_some_and(|preset| !matches!(preset, Preset::NoEffect | Preset::Heartens));
    if acts {
        widget::caption(ui, &pen.get("trainer-idea-whom"));
        ui.horizontal_wrapped(|ui| {
            widget::close(ui);
            if choice(ui, &pen.get("trainer-idea-all"), state.segments.is_empty()).clicked() {
                state.segments.clear();
            }
            for segment in &pen.scenario.segments {
                let chosen = state.segments.contains(&segment.id);
                if choice(ui, segment.name.as_str(), chosen).clicked() && !state.segments.remove(&segment.id) {
                    state.segments.insert(segment.id.clone());
                }
            }
        });
    }
    ui.add_space(space::HALF);
    field(ui, &mut state.why, &pen.get("trainer-idea-why"), 1);
    let Some(preset) = state.preset else {
        widget::note(ui, &pen.get("trainer-idea-first"));
        return Vec::new();
    };
    let whole = !state.idea.trim().is_empty() && !state.why.trim().is_empty();
    if !whole {
        widget::note(ui, &pen.get("trainer-idea-needs"));
    }
    let mut wishes = Vec::new();
    ui.add_enabled_ui(whole, |ui| {
        if widget::primary(ui, &pen.get("trainer-rule")).clicked() {
            let done = std::mem::take(state);
            wishes.push(order(
                run,
                What::Rule(Ruling {
                    idea: done.idea.trim().to_owned(),
                    preset,
                    segments: if acts { done.segments.into_iter().collect() } else { Vec::new() },
                    why: done.why.trim().to_owned(),
                }),
            ));
        }
    });
    wishes
}
