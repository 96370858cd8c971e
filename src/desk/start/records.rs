//! What has been played: to take it up again, to look at its debrief, to put several side by side.

use std::path::PathBuf;

use egui::Ui;

use crate::base::time::Span;
use crate::board::complaint;
use crate::desk::{
    Desk,
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    start::{
        State as Start,
        archive::{Content, Entry},
    },
};
use crate::report::words;

/// Records shown before somebody asks for more.
const FIRST: usize = 6;

/// What the list remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The path that is typed.
    pub path: String,
    /// Records that are ticked.
    pub ticked: Vec<PathBuf>,
    /// Whether all are shown.
    pub all: bool,
}

/// Draws the list and the field for a path.
pub fn show(ui: &mut Ui, desk: &Desk, start: &mut Start) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let strings = &desk.strings;
    widget::caption(ui, &strings.get("start-records"));
    ui.add_space(space::HALF);
    let (archive, state) = (&start.archive, &mut start.records);
    state.ticked.retain(|path| archive.entries.iter().any(|entry| entry.path == *path));
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        if archive.entries.is_empty() {
            widget::soft(ui, &strings.get("start-no-records"));
        }
        let shown = if state.all { archive.entries.len() } else { FIRST };
        for entry in archive.entries.iter().take(shown) {
            wishes.extend(row(ui, desk, entry, state));
            widget::rule(ui);
        }
        if archive.entries.len() > 1 {
            ui.horizontal_wrapped(|ui| {
                if archive.entries.len() > shown {
                    let name = strings.say("start-more-records", [("n", (archive.entries.len() - shown).into())]);
                    state.all |= widget::ghost(ui, &name).clicked();
                }
                if archive.entries.len() > 1 {
                    let compare = ui.add_enabled_ui(state.ticked.len() > 1, |ui| {
                        widget::ghost(ui, &strings.say("start-compare", [("n", state.ticked.len().into())]))
                    });
                    if compare.inner.clicked() {
                        wishes.push(Intent::Compare(state.ticked.clone()));
                    }
                }
            });
        }
        ui.add_space(space::HALF);
        wishes.extend(path(ui, desk, state));
    });
    wishes
}

fn row(ui: &mut Ui, desk: &Desk, entry: &Entry, state: &mut State) -> Option<Intent> {
    let strings = &desk.strings;
    let p = widget::colours(ui);
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        let (total, over, skill) = match &entry.content {
            Content::Drill { total, over, skill, .. } => (total, over, skill),
            Content::Unreadable(why) => {
                widget::chip(ui, &strings.get("start-unreadable"), Tone::Alarm);
                let why = complaint::of_load(strings, why).problem;
                ui.label(letters::small(format!("{} · {why}", name_of(entry))).color(p.quiet));
                return;
            }
        };
        let title = title(desk, entry);
        let mut ticked = state.ticked.contains(&entry.path);
        let name = strings.say("start-tick", [("title", title.as_str().into())]);
        let tick = ui.add_enabled(*over, egui::Checkbox::without_text(&mut ticked));
        tick.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Checkbox, *over, ticked, &name));
        if tick.changed() {
            state.ticked.retain(|path| *path != entry.path);
            if ticked {
                state.ticked.push(entry.path.clone());
            }
        }
        ui.label(letters::strong(title));
        ui.label(letters::small(details(desk, entry)).color(p.quiet));
        // What a whole drill comes to says nothing of the one thing that was practised.
        if let Some(total) = total.filter(|_| skill.is_none()) {
            widget::chip(ui, &strings.say("start-points", [("points", words::rounded(total).into())]), Tone::Gold);
        } else if !over {
            widget::chip(ui, &strings.get("start-unfinished"), Tone::Info);
        }
        let key = if *over { "start-debrief" } else { "start-take-up" };
        if widget::ghost(ui, &strings.get(key)).clicked() {
            wish = Some(Intent::OpenFile(entry.path.clone()));
        }
    });
    wish
}

/// The title in the reader's language, if the crisis is on the shelf; otherwise as the record has it.
pub fn title(desk: &Desk, entry: &Entry) -> String {
    let Content::Drill { scenario, title, skill, .. } = &entry.content else { return name_of(entry) };
    let on_shelf = desk.library.shelf.iter().find(|shelved| shelved.scenario.id.as_str() == scenario);
    let title = on_shelf.map_or(title.as_str(), |shelved| shelved.spoken.title.as_str());
    skill.map_or_else(|| title.to_owned(), |skill| format!("{} · {title}", desk.strings.get(&skill.key())))
}

fn name_of(entry: &Entry) -> String {
    entry.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// When, how long, which attempt.
fn details(desk: &Desk, entry: &Entry) -> String {
    let strings = &desk.strings;
    let mut parts = vec![when(desk, entry)];
    if let Content::Drill { cut, attempt, skill, .. } = &entry.content {
        parts.push(strings.say("start-minutes", [("n", skill.map_or(*cut, |_| 5).into())]));
        parts.push(strings.say("start-attempt", [("n", (*attempt).into())]));
    }
    parts.join(" · ")
}

/// How long ago, for two days; then the date.
fn when(desk: &Desk, entry: &Entry) -> String {
    const TWO_DAYS: u64 = 2 * 86_400;
    match entry.day {
        Some(day) if entry.age >= TWO_DAYS => desk.strings.date(day),
        _ if entry.age < 60 => desk.strings.get("start-just-now"),
        _ => {
            let minutes = i64::try_from(entry.age / 60).unwrap_or(i64::MAX);
            desk.strings.say("start-ago", [("span", desk.strings.span(Span::minutes(minutes)).into())])
        }
    }
}

/// The field for a path, and what can be dropped.
fn path(ui: &mut Ui, desk: &Desk, state: &mut State) -> Option<Intent> {
    let strings = &desk.strings;
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        let width = (ui.available_width() - 120.0).clamp(120.0, 520.0);
        let hint = strings.get("start-path");
        let field = widget::field(ui, &mut state.path, &hint, width);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let opened = widget::ghost(ui, &strings.get("start-open")).clicked();
        let typed = state.path.trim().trim_matches(['"', '\'']);
        if (entered || opened) && !typed.is_empty() {
            wish = Some(Intent::OpenFile(PathBuf::from(typed)));
        }
    });
    widget::note(ui, &strings.get("start-drop"));
    wish
}
