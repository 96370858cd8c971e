//! Before a tabletop: whether the room is ready. Each check says in words how it stands and what to do.

mod cards;

use egui::{Panel, ScrollArea, Ui};

use crate::base::lang::Lang;
use crate::desk::{
    intent::{Begin, Intent, Place, ScenarioRef, Way},
    library::Shelved,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    store::Store,
    trainer::Screen,
};

/// The cut of a tabletop, where the scenario has it.
const USUAL_CUT: u32 = 60;
/// From this width on, checks stand in two columns.
const TWO: f32 = 860.0;
/// The page is no wider than this.
const WIDEST: f32 = 1_160.0;

/// What pre-flight remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The crisis that it is about.
    of: Option<(ScenarioRef, Lang)>,
    /// Who sits where, by the place of the seat.
    pub people: Vec<String>,
    /// Whether all were told that it is practice, and agreed.
    pub consent: bool,
    /// The word that stops the drill.
    pub stop_word: String,
    /// The cut, in minutes.
    pub cut: u32,
    /// Which run it is: it draws the variant.
    pub seed: u64,
    /// Whether a file could be written to the folder of records; none while nobody has tried.
    pub folder: Option<Result<(), String>>,
}

impl State {
    /// Makes it ready for a crisis: what was typed for another one goes, names of seats that both have stay.
    fn open(&mut self, shelved: &Shelved, pen: &Pen<'_>) {
        let lang = pen.strings.lang();
        if self.of.as_ref() == Some(&(shelved.from.clone(), lang)) {
            return;
        }
        let usual = |lang: Lang| crate::base::strings::Strings::of(lang).get("trainer-stop-word");
        let said = self.of.as_ref().map(|(_, lang)| usual(*lang));
        if self.stop_word.is_empty() || said.as_ref() == Some(&self.stop_word) {
            self.stop_word = pen.get("trainer-stop-word");
        }
        let same = self.of.as_ref().is_some_and(|(from, _)| *from == shelved.from);
        self.of = Some((shelved.from.clone(), lang));
        if !same {
            let cuts = &shelved.scenario.cuts;
            self.cut = cuts.iter().map(|cut| cut.minutes).min_by_key(|cut| cut.abs_diff(USUAL_CUT)).unwrap_or_default();
            self.people = vec![String::new(); shelved.scenario.seats.len()];
            (self.consent, self.seed) = (false, self.seed.max(1));
        }
    }

    /// The drill that these answers describe.
    fn begin(&self, shelved: &Shelved, attempt: u32) -> Begin {
        let names = shelved.scenario.seats.iter().zip(&self.people);
        let people = names.filter(|(_, name)| !name.trim().is_empty());
        let people = people.map(|(seat, name)| (seat.id.clone(), name.trim().to_owned())).collect();
        Begin {
            scenario: shelved.from.clone(),
            cut: self.cut,
            seed: self.seed,
            attempt,
            way: Way::Tabletop { people, stop_word: self.stop_word.trim().to_owned() },
        }
    }
}

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Light {
    /// Ready.
    Green,
    /// It can be played so, but somebody should look at it.
    Amber,
    /// Without it there is no drill.
    Must,
}

impl Light {
    fn of(ready: bool) -> Self {
        if ready { Self::Green } else { Self::Amber }
    }
}

/// All that a card needs.
pub(super) struct Room<'a> {
    pub(super) pen: &'a Pen<'a>,
    pub(super) shelved: &'a Shelved,
    pub(super) store: &'a Store,
}

/// Draws it.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    shelved: &Shelved,
    store: &Store,
    state: &mut State,
    screen: &mut Screen,
) -> Vec<Intent> {
    state.open(shelved, pen);
    let mut wishes = Vec::new();
    if state.folder.is_none() {
        wishes.push(Intent::Probe);
    }
    let room = Room { pen, shelved, store };
    let attempt = store.profile.scenarios.get(shelved.scenario.id.as_str()).map_or(0, |known| known.attempts) + 1;
    Panel::top("preflight-head").show(ui, |ui| head(ui, &room, &mut wishes));
    let mut lights = Vec::new();
    // Drawn last, it still stands at the bottom: it has to know how the checks stand.
    let foot = Panel::bottom("preflight-foot");
    foot.show(ui, |ui| {
        lights = cards::lights(&room, state, screen);
        wishes.extend(start(ui, &room, state, &lights, attempt));
    });
    egui::CentralPanel::default().show(ui, |ui| {
        ScrollArea::vertical().id_salt("preflight").auto_shrink(false).show(ui, |ui| {
            let width = ui.available_width().min(WIDEST);
            let margin = (ui.available_width() - width) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::TWO;
                ui.add_space(margin);
                if width >= TWO {
                    let each = (width - space::TWO) / 2.0;
                    column(ui, each, |ui| wishes.extend(cards::left(ui, &room, state, screen, &lights)));
                    column(ui, each, |ui| wishes.extend(cards::right(ui, &room, state, attempt, &lights)));
                } else {
                    column(ui, width - space::ONE, |ui| {
                        wishes.extend(cards::left(ui, &room, state, screen, &lights));
                        wishes.extend(cards::right(ui, &room, state, attempt, &lights));
                    });
                }
            });
        });
    });
    wishes
}

fn column(ui: &mut Ui, width: f32, inside: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = space::TWO;
        inside(ui);
        ui.add_space(space::TWO);
    });
}

fn head(ui: &mut Ui, room: &Room<'_>, wishes: &mut Vec<Intent>) {
    ui.add_space(space::ONE);
    ui.horizontal_wrapped(|ui| {
        if widget::icon_button(ui, Icon::Back, &room.pen.get("trainer-back")).clicked() {
            wishes.push(Intent::Show(Place::Start));
        }
        ui.label(letters::strong_at(room.pen.get("trainer-preflight"), letters::TITLE));
        widget::chip(ui, room.shelved.spoken.title.as_str(), Tone::Plain);
    });
    ui.add_space(space::ONE);
}

/// How it all stands, and the way in.
fn start(ui: &mut Ui, room: &Room<'_>, state: &State, lights: &[Light], attempt: u32) -> Option<Intent> {
    let pen = room.pen;
    let ready = lights.iter().filter(|light| **light == Light::Green).count();
    let stands = !lights.contains(&Light::Must);
    let mut wish = None;
    ui.add_space(space::ONE);
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(stands, |ui| {
            if widget::primary(ui, &pen.get("trainer-begin")).clicked() {
                wish = Some(Intent::Begin(Box::new(state.begin(room.shelved, attempt))));
            }
        });
        let blanks = [("ready", ready.into()), ("all", lights.len().into())];
        widget::soft(ui, &pen.words.say("trainer-ready", blanks));
        if !stands {
            widget::chip(ui, &pen.get("trainer-must"), Tone::Alarm);
        }
    });
    ui.add_space(space::ONE);
    wish
}
