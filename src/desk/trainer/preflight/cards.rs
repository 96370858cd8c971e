//! The checks, one card each.

use std::collections::BTreeSet;

use egui::{TextEdit, Ui};

use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    trainer::{
        Screen,
        preflight::{Light, Room, State},
    },
};

/// How each check stands, in the order in which they are shown.
pub(super) fn lights(room: &Room<'_>, state: &State, screen: &Screen) -> Vec<Light> {
    let open = room.store.profile.open_actions.iter().filter(|action| !action.done).count();
    vec![
        Light::of(screen.other().is_some()),
        Light::of(state.folder == Some(Ok(()))),
        if state.consent { Light::Green } else { Light::Must },
        if state.stop_word.trim().is_empty() { Light::Must } else { Light::Green },
        Light::of(state.people.iter().all(|name| !name.trim().is_empty())),
        Light::Green,
        Light::of(open == 0),
    ]
}

/// Displays, folder, consent, STOP word.
pub(super) fn left(
    ui: &mut Ui,
    room: &Room<'_>,
    state: &mut State,
    screen: &mut Screen,
    lights: &[Light],
) -> Vec<Intent> {
    let mut wishes = Vec::new();
    check(ui, room, lights[0], "trainer-check-displays", |ui| displays(ui, room, screen));
    check(ui, room, lights[1], "trainer-check-folder", |ui| wishes.extend(folder(ui, room, state)));
    check(ui, room, lights[2], "trainer-check-consent", |ui| {
        widget::para(ui, &room.pen.get("trainer-consent"));
        widget::tick(ui, &mut state.consent, &room.pen.get("trainer-consent-tick"));
    });
    check(ui, room, lights[3], "trainer-check-stop", |ui| {
        widget::soft(ui, &room.pen.get("trainer-stop-about"));
        let name = room.pen.get("trainer-stop-field");
        field(ui, &mut state.stop_word, &name, &name);
    });
    wishes
}

/// People, cut, open actions.
pub(super) fn right(ui: &mut Ui, room: &Room<'_>, state: &mut State, attempt: u32, lights: &[Light]) -> Vec<Intent> {
    let mut wishes = Vec::new();
    check(ui, room, lights[4], "trainer-check-people", |ui| people(ui, room, state));
    check(ui, room, lights[5], "trainer-check-cut", |ui| cut(ui, room, state, attempt));
    check(ui, room, lights[6], "trainer-check-actions", |ui| wishes.extend(open_actions(ui, room)));
    wishes
}

/// A card with its light: a sign and a word, never the colour alone.
fn check(ui: &mut Ui, room: &Room<'_>, light: Light, title: &str, inside: impl FnOnce(&mut Ui)) {
    let (icon, tone, key) = match light {
        Light::Green => (Icon::Tick, Tone::Good, "trainer-light-green"),
        Light::Amber => (Icon::Warning, Tone::Gold, "trainer-light-amber"),
        Light::Must => (Icon::Warning, Tone::Alarm, "trainer-light-must"),
    };
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::ONE;
        let title = room.pen.get(title);
        ui.horizontal_wrapped(|ui| {
            let ink = tone.inks(widget::colours(ui)).1;
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(18.0), egui::Sense::hover());
            icon.paint(ui.painter(), rect, ink);
            ui.label(letters::strong(&title));
            widget::chip(ui, &room.pen.get(key), tone);
        });
        inside(ui);
    });
}

/// A line to type in, as wide as there is room.
fn field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) {
    let edit =
        TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY).margin(egui::Margin::symmetric(10, 8));
    let response = ui.add(edit);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", text.as_str(), hint);
        info.label = Some(name.to_owned());
        info
    });
    widget::focus_ring(ui, response);
}

fn displays(ui: &mut Ui, room: &Room<'_>, screen: &mut Screen) {
    let pen = room.pen;
    let key = if screen.is_mirrored() {
        "trainer-displays-mirrored"
    } else if screen.other().is_some() {
        "trainer-displays-two"
    } else {
        "trainer-displays-one"
    };
    widget::soft(ui, &pen.get(key));
    for (place, display) in screen.displays.clone().into_iter().enumerate() {
        let blanks = [
            ("name", display.name.as_str().into()),
            ("width", display.size.0.to_string().into()),
            ("height", display.size.1.to_string().into()),
            ("main", if display.main { "yes" } else { "no" }.into()),
        ];
        let chosen = screen.on.or(screen.other()) == Some(place);
        let tone = if chosen { Tone::Gold } else { Tone::Plain };
        let icon = chosen.then_some(Icon::Screen);
        if widget::chip_button(ui, &pen.words.say("trainer-display", blanks), tone, icon).clicked() {
            screen.on = Some(place);
        }
    }
    ui.horizontal_wrapped(|ui| {
        let key = if screen.open && screen.test { "trainer-test-again" } else { "trainer-test" };
        if widget::ghost(ui, &pen.get(key)).clicked() {
            screen.test = true;
            screen.hang();
        }
        if screen.open && widget::ghost(ui, &pen.get("trainer-wall-close")).clicked() {
            (screen.open, screen.test) = (false, false);
        }
    });
    widget::note(ui, &pen.get("trainer-test-about"));
}

fn folder(ui: &mut Ui, room: &Room<'_>, state: &State) -> Option<Intent> {
    let pen = room.pen;
    match &state.folder {
        Some(Ok(())) => widget::soft(ui, &pen.get("trainer-folder-good")),
        Some(Err(why)) => {
            let text = pen.words.say("trainer-folder-bad", [("why", why.as_str().into())]);
            let p = widget::colours(ui);
            crate::desk::look::lines::para(ui, &text, egui::FontId::proportional(letters::BODY), p.alarm_text)
        }
        None => widget::soft(ui, &pen.get("trainer-folder-wait")),
    };
    let path = room.store.folders.records().display().to_string();
    ui.add(egui::Label::new(letters::small(path).color(widget::colours(ui).quiet)).wrap());
    widget::ghost(ui, &pen.get("trainer-folder-again")).clicked().then_some(Intent::Probe)
}

fn people(ui: &mut Ui, room: &Room<'_>, state: &mut State) {
    let pen = room.pen;
    widget::soft(ui, &pen.get("trainer-people-about"));
    let hint = pen.get("trainer-people-hint");
    for (seat, name) in room.shelved.spoken.seats.iter().zip(&mut state.people) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(letters::small(seat.name.as_str()).color(widget::colours(ui).soft));
            field(ui, name, seat.name.as_str(), &hint);
        });
    }
    let typed = || state.people.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
    let (seats, heads) = (typed().count(), typed().collect::<BTreeSet<_>>().len());
    let empty = state.people.len() - seats;
    if seats == 0 {
        widget::note(ui, &pen.get("trainer-people-none"));
    } else if empty > 0 {
        widget::note(ui, &pen.words.say("trainer-people-empty", [("n", empty.into())]));
    } else if heads < seats {
        widget::note(ui, &pen.words.say("trainer-people-double", [("n", heads.into()), ("seats", seats.into())]));
    }
}

fn cut(ui: &mut Ui, room: &Room<'_>, state: &mut State, attempt: u32) {
    let pen = room.pen;
    ui.horizontal_wrapped(|ui| {
        for cut in &room.shelved.spoken.cuts {
            let chosen = cut.minutes == state.cut;
            let text = pen.words.say("trainer-cut", [("n", cut.minutes.into())]);
            let icon = chosen.then_some(Icon::Tick);
            if widget::chip_button(ui, &text, if chosen { Tone::Gold } else { Tone::Plain }, icon).clicked() {
                state.cut = cut.minutes;
            }
        }
    });
    if let Some(cut) = room.shelved.spoken.cut(state.cut) {
        let blanks = [
            ("moves", cut.moves.len().into()),
            ("discuss", cut.discuss.len().into()),
            ("noise", cut.noise.len().into()),
        ];
        widget::soft(ui, &pen.words.say("trainer-cut-has", blanks));
        for id in &cut.objectives {
            if let Some(objective) = crate::scenario::find(&room.shelved.spoken.objectives, id.as_str()) {
                widget::note(ui, objective.name.as_str());
            }
        }
    }
    ui.horizontal_wrapped(|ui| {
        widget::soft(ui, &pen.words.say("trainer-run-number", [("seed", state.seed.to_string().into())]));
        if widget::ghost(ui, &pen.get("trainer-other-run")).clicked() {
            state.seed += 1;
        }
        if state.seed > 1 && widget::ghost(ui, &pen.get("trainer-first-run")).clicked() {
            state.seed = 1;
        }
    });
    widget::note(ui, &pen.words.say("trainer-attempt", [("n", attempt.into())]));
}

fn open_actions(ui: &mut Ui, room: &Room<'_>) -> Vec<Intent> {
    let pen = room.pen;
    let actions = &room.store.profile.open_actions;
    let mut wishes = Vec::new();
    widget::soft(ui, &pen.get(if actions.is_empty() { "trainer-actions-none" } else { "trainer-actions-about" }));
    for (place, action) in actions.iter().enumerate() {
        let mut done = action.done;
        let blanks = [
            ("what", action.what.as_str().into()),
            ("owner", action.owner.as_str().into()),
            ("due", action.due.as_str().into()),
        ];
        let text = pen.words.say("trainer-action", blanks);
        if widget::tick(ui, &mut done, &text).changed() {
            wishes.push(Intent::Settle(place, done));
        }
    }
    wishes
}
