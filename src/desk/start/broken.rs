//! A file that cannot be played: what is wrong with it, where, and what to do.

use egui::Ui;

use crate::base::finding::{Finding, Severity};
use crate::desk::{
    Desk,
    look::{
        letters, space,
        widget::{self, Tone},
    },
};

/// Findings that are shown, at most; the rest is counted.
const SHOWN: usize = 40;

/// Draws the findings of the last file that could not be played, if there is one.
pub fn show(ui: &mut Ui, desk: &mut Desk) {
    let strings = &desk.strings;
    let Some(broken) = &desk.library.broken else { return };
    let mut away = false;
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            widget::chip(ui, &strings.get("start-broken"), Tone::Alarm);
            widget::note(ui, &broken.path.display().to_string());
        });
        widget::soft(ui, &strings.say("start-broken-count", [("n", broken.findings.len().into())]));
        for finding in broken.findings.iter().take(SHOWN) {
            ui.add_space(space::HALF);
            widget::rule(ui);
            one(ui, desk, finding);
        }
        if broken.findings.len() > SHOWN {
            widget::note(ui, &strings.say("start-broken-more", [("n", (broken.findings.len() - SHOWN).into())]));
        }
        ui.add_space(space::ONE);
        away = widget::ghost(ui, &strings.get("desk-put-away")).clicked();
    });
    ui.add_space(space::TWO);
    if away {
        desk.library.broken = None;
    }
}

fn one(ui: &mut Ui, desk: &Desk, finding: &Finding) {
    let p = widget::colours(ui);
    let place = desk.strings.say("start-place", [("line", finding.line.into()), ("column", finding.column.into())]);
    ui.horizontal_wrapped(|ui| {
        let tone = if finding.severity == Severity::Error { Tone::Alarm } else { Tone::Gold };
        widget::chip(ui, &place, tone);
        if !finding.path.is_empty() {
            ui.label(letters::small(finding.path.as_str()).color(p.quiet));
        }
    });
    widget::para(ui, &finding.message);
    if !finding.hint.is_empty() {
        widget::soft(ui, &finding.hint);
    }
}
