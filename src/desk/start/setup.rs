//! Before practising: which seat, how much help, how long. The defaults are a newcomer's, so a second click begins.

use egui::{Frame, Id, Margin, Modal, ScrollArea, Ui};

use crate::base::id::SeatId;
use crate::desk::{
    Desk,
    intent::{Begin, Guidance, Intent, ScenarioRef, Way},
    library::Shelved,
    look::{letters, space, widget},
    start::State,
    store::Store,
    talk::chip,
};
use crate::scenario::people::Role;

/// What is being chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// The crisis.
    pub scenario: ScenarioRef,
    /// The seats of this person.
    pub seats: Vec<SeatId>,
    /// How much help.
    pub guidance: Guidance,
    /// The cut, in minutes.
    pub cut: u32,
    /// The seed.
    pub seed: u64,
    /// The seed of the last attempt, if there was one.
    pub before: Option<u64>,
    /// Whether the primary button has been given the focus.
    focused: bool,
}

impl Setup {
    /// What somebody gets who chooses nothing: customer service, all the help, the shortest cut; a new variant after
    /// the first attempt.
    pub fn of(shelved: &Shelved, store: &Store) -> Self {
        let scenario = &shelved.scenario;
        let service = scenario.seats.iter().find(|seat| seat.role == Role::CustomerService);
        let seat = service.or(scenario.seats.first()).map(|seat| seat.id.clone());
        let standing = store.profile.scenarios.get(scenario.id.as_str());
        let before = standing.filter(|standing| standing.attempts > 0).map(|standing| standing.seed.max(1));
        Self {
            scenario: shelved.from.clone(),
            seats: seat.into_iter().collect(),
            guidance: Guidance::Guided,
            cut: scenario.cuts.iter().map(|cut| cut.minutes).min().unwrap_or_default(),
            seed: before.map_or(1, |seed| seed + 1),
            before,
            focused: false,
        }
    }

    /// The drill that this begins.
    pub fn begin(&self, attempt: u32) -> Begin {
        let way = Way::Alone { guidance: self.guidance, seats: self.seats.clone(), skill: None };
        Begin { scenario: self.scenario.clone(), cut: self.cut, seed: self.seed, attempt, way }
    }
}

/// Draws the step, if a crisis was chosen.
pub fn show(ui: &mut Ui, desk: &Desk, state: &mut State) -> Option<Intent> {
    let setup = state.setup.as_mut()?;
    let Some(of) = desk.library.find(&setup.scenario) else {
        state.setup = None;
        return None;
    };
    let (mut begins, mut away) = (false, false);
    let screen = ui.ctx().content_rect();
    let p = widget::colours(ui);
    let frame = Frame::popup(ui.style()).fill(p.panel).inner_margin(Margin::same(16));
    let modal = Modal::new(Id::new("setup")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width((screen.width() - 64.0).clamp(240.0, 640.0));
        widget::caption(ui, &desk.strings.get("start-setup"));
        widget::title(ui, of.spoken.title.as_str());
        ScrollArea::vertical().max_height((screen.height() - 168.0).max(96.0)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            choices(ui, desk, of, setup);
        });
        ui.add_space(space::ONE);
        ui.horizontal_wrapped(|ui| {
            let begin = widget::primary(ui, &desk.strings.get("start-begin"));
            if !setup.focused {
                begin.request_focus();
                setup.focused = true;
            }
            begins = begin.clicked();
            away = widget::ghost(ui, &desk.strings.get("start-not-now")).clicked();
        });
    });
    if begins {
        let attempts = desk.store.profile.scenarios.get(of.scenario.id.as_str()).map_or(0, |of| of.attempts);
        let begin = setup.begin(attempts + 1);
        state.setup = None;
        return Some(Intent::Begin(Box::new(begin)));
    }
    if away || modal.should_close() {
        state.setup = None;
    }
    None
}

fn choices(ui: &mut Ui, desk: &Desk, of: &Shelved, setup: &mut Setup) {
    let strings = &desk.strings;
    let seats = &of.spoken.seats;
    head(ui, &strings.get("start-seat"));
    chip::row(ui, |ui| {
        for seat in seats {
            let chosen = setup.seats.len() == 1 && setup.seats[0] == seat.id;
            if choice(ui, seat.name.as_str(), chosen) {
                setup.seats = vec![seat.id.clone()];
            }
        }
        let all = setup.seats.len() > 1;
        if choice(ui, &strings.get("start-all-seats"), all) {
            setup.seats = seats.iter().map(|seat| seat.id.clone()).collect();
        }
    });
    let duties = match setup.seats.as_slice() {
        [one] => seats.iter().find(|seat| seat.id == *one).map(|seat| seat.duties.as_str().to_owned()),
        _ => Some(strings.get("start-all-seats-means")),
    };
    widget::note(ui, &duties.unwrap_or_default());
    head(ui, &strings.get("start-manner"));
    chip::row(ui, |ui| {
        for manner in [Guidance::Guided, Guidance::Practice, Guidance::Assessed] {
            if choice(ui, &strings.get(manner_key(manner)), setup.guidance == manner) {
                setup.guidance = manner;
            }
        }
    });
    widget::note(ui, &strings.get(manner_means(setup.guidance)));
    head(ui, &strings.get("start-length"));
    chip::row(ui, |ui| {
        for cut in &of.scenario.cuts {
            let name = strings.say("start-minutes", [("n", cut.minutes.into())]);
            if choice(ui, &name, setup.cut == cut.minutes) {
                setup.cut = cut.minutes;
            }
        }
    });
    let Some(before) = setup.before else { return };
    head(ui, &strings.get("start-course"));
    chip::row(ui, |ui| {
        if choice(ui, &strings.get("start-new-variant"), setup.seed != before) {
            setup.seed = before + 1;
        }
        if choice(ui, &strings.get("start-same-crisis"), setup.seed == before) {
            setup.seed = before;
        }
    });
    widget::note(ui, &strings.get(if setup.seed == before { "start-same-means" } else { "start-new-means" }));
}

/// The key of a manner's name.
fn manner_key(manner: Guidance) -> &'static str {
    match manner {
        Guidance::Guided => "start-guided",
        Guidance::Practice => "start-practice",
        Guidance::Assessed => "start-assessed",
    }
}

/// The key of what a manner means.
fn manner_means(manner: Guidance) -> &'static str {
    match manner {
        Guidance::Guided => "start-guided-means",
        Guidance::Practice => "start-practice-means",
        Guidance::Assessed => "start-assessed-means",
    }
}

fn head(ui: &mut Ui, text: &str) {
    ui.add_space(space::ONE);
    ui.label(letters::strong(text));
}

/// One of several things to choose from.
fn choice(ui: &mut Ui, text: &str, chosen: bool) -> bool {
    widget::choice(ui, text, chosen).clicked()
}
