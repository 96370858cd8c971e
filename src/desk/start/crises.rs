//! The crises to choose from, as cards.

use egui::Ui;

use crate::base::lang::Lang;
use crate::desk::{
    Desk,
    intent::{Intent, Place},
    library::Shelved,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    start::{State, grid, setup::Setup},
};
use crate::report::words;
use crate::scenario::{Scenario, command::Level, crisis::Cluster};

/// The least width of a card.
const LEAST: f32 = 380.0;
/// Below this height a screen is low, as a small one is at twice the size.
const LOW: f32 = 480.0;

/// Draws them.
pub fn show(ui: &mut Ui, desk: &Desk, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    widget::caption(ui, &desk.strings.get("start-crises"));
    ui.add_space(space::HALF);
    let shelf = &desk.library.shelf;
    grid(ui, "crises", shelf.len(), LEAST, &mut |ui, place, room| {
        let mut height = 0.0;
        widget::card(ui, |ui| {
            let width = ui.available_width();
            ui.set_width(width);
            let top = ui.cursor().top();
            head(ui, desk, &shelf[place]);
            // On a low screen what can be done stands before what can be read, so that it is seen at once.
            let low = ui.ctx().content_rect().height() < LOW;
            if low {
                wishes.extend(deeds(ui, desk, &shelf[place], state));
            }
            about(ui, desk, &shelf[place]);
            ui.add_space(room + space::ONE);
            if !low {
                wishes.extend(deeds(ui, desk, &shelf[place], state));
            }
            height = ui.min_rect().bottom() - top - room;
        });
        height.round()
    });
    wishes
}

/// What a crisis is called, and what one has done with it.
fn head(ui: &mut Ui, desk: &Desk, of: &Shelved) {
    let (strings, scenario) = (&desk.strings, &of.spoken);
    let p = widget::colours(ui);
    widget::caption(ui, &strings.get(&format!("start-kind-{:?}", scenario.kind)));
    ui.horizontal_top(|ui| {
        let standing = desk.store.profile.scenarios.get(scenario.id.as_str());
        let best = standing.and_then(|standing| standing.best);
        let ring = if best.is_some() { 52.0 } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width(ui.available_width() - ring);
            widget::title(ui, scenario.title.as_str());
            let attempts = standing.map_or(0, |standing| standing.attempts);
            let tried = strings.say("start-attempts", [("n", attempts.into())]);
            ui.label(letters::small(tried).color(p.quiet));
        });
        if let Some(best) = best {
            #[expect(clippy::cast_precision_loss, reason = "hundredths of at most a hundred points")]
            let share = best as f32 / 10_000.0;
            let name = strings.say("start-best", [("points", words::rounded(best).into())]);
            widget::ring(ui, 44.0, share, p.gold, &words::rounded(best), &name);
        }
    });
}

/// What it is about, how hard, how long, in which languages.
fn about(ui: &mut Ui, desk: &Desk, of: &Shelved) {
    let (strings, scenario) = (&desk.strings, &of.spoken);
    ui.add_space(space::HALF);
    widget::soft(ui, scenario.summary.as_str());
    ui.add_space(space::HALF);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        let hard = strings.get(&format!("start-hard-{}", difficulty(scenario)));
        widget::chip(ui, &hard, Tone::Gold).on_hover_text(why_hard(desk, scenario));
        let minutes: Vec<String> = scenario.cuts.iter().map(|cut| cut.minutes.to_string()).collect();
        widget::chip(ui, &strings.say("start-lengths", [("minutes", minutes.join(" · ").into())]), Tone::Plain);
        widget::chip(ui, &languages(scenario), Tone::Plain);
    });
    widget::note(ui, &why_hard(desk, scenario));
}

/// How hard a crisis is, from 0 to 2: how bad it is meant to be graded, and how far people take it to be the company's
/// own fault. Two weak crises are never as hard as one for which the company is to blame.
pub fn difficulty(scenario: &Scenario) -> u8 {
    let level = match scenario.level {
        Level::Minor => 0,
        Level::Moderate => 1,
        Level::Major => 2,
    };
    let blame = match scenario.cluster {
        Cluster::Victim => 0,
        Cluster::Accidental => 1,
        Cluster::Preventable => 2,
    };
    match level + blame {
        0..=1 => 0,
        2..=3 => 1,
        _ => 2,
    }
}

/// What the difficulty comes from, in numbers that give nothing away.
fn why_hard(desk: &Desk, scenario: &Scenario) -> String {
    let blanks = [
        ("people", desk.strings.number(i64::from(scenario.customers())).into()),
        ("seats", scenario.seats.len().into()),
        ("duties", scenario.duties.len().into()),
    ];
    desk.strings.say("start-size", blanks)
}

/// The languages in which a crisis can be played, each in its own words.
fn languages(scenario: &Scenario) -> String {
    let own = Lang::of_tag(&scenario.language);
    let has = |lang: Lang| {
        own == Some(lang)
            || scenario.overlays.contains_key(lang.tag())
            || lang == Lang::ZhHant && (own == Some(Lang::ZhHans) || scenario.overlays.contains_key("zh-Hans"))
    };
    let names: Vec<&str> = Lang::ALL.into_iter().filter(|lang| has(*lang)).map(Lang::name).collect();
    names.join(" · ")
}

fn deeds(ui: &mut Ui, desk: &Desk, of: &Shelved, state: &mut State) -> Option<Intent> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        let practise = widget::primary(ui, &desk.strings.get("start-practise"));
        if practise.clicked() {
            state.chosen = Some(of.from.clone());
            state.setup = Some(Setup::of(of, &desk.store));
        }
        if widget::ghost(ui, &desk.strings.get("start-tabletop")).clicked() {
            state.chosen = Some(of.from.clone());
            wish = Some(Intent::Show(Place::PreFlight));
        }
    });
    wish
}
