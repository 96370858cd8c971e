//! A tabletop: before it, the facilitator's console, and what hangs on the wall.
//!
//! [`preflight`] makes sure that the room is ready; [`mod@console`] runs the drill by its [`order`]; [`mod@wall`] shows one scene
//! at a time to everybody, from a [`picture`] of what the company can see. The evaluator's [`ratings`] are given on the
//! console and after the drill.

pub mod console;
pub mod order;
pub mod picture;
pub mod preflight;
pub mod ratings;
pub mod sitting;
pub mod wall;

pub(in crate::desk) mod room;

use egui::{Key, Modifiers, Panel, Ui};

use crate::desk::{
    intent::{Intent, Place, ScenarioRef, Scene},
    look::{letters, space, widget},
    pen::{self, Pen},
    run::Run,
    situation::picture as crowd,
};
use order::Step;
use picture::Picture;
use sitting::Sitting;
use wall::Shown;

/// What the trainer's parts remember.
#[derive(Default)]
pub struct State {
    /// The crisis that pre-flight is about.
    pub scenario: Option<ScenarioRef>,
    /// What the projector shows.
    pub scene: Scene,
    /// The second window.
    pub screen: Screen,
    /// Before the drill.
    pub preflight: preflight::State,
    /// The room that plays, from the first minute of its order to the last.
    pub sitting: Sitting,
    /// The facilitator's column.
    pub console: console::State,
    /// What the wall shows.
    pub picture: Picture,
    /// The crowd as it was last painted in the second window, and in the main one: textures belong to one window.
    crowds: [crowd::State; 2],
}

/// The second window, and the displays that it can stand on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    /// Whether it is wanted.
    pub open: bool,
    /// On which display, by its place among them; as a window to be dragged if none.
    pub on: Option<usize>,
    /// Whether the test picture hangs there.
    pub test: bool,
    /// The displays of this machine, as the window system tells them; none while nobody has told.
    pub displays: Vec<Display>,
}

/// A display.
#[derive(Clone, Debug, PartialEq)]
pub struct Display {
    /// What the system calls it.
    pub name: String,
    /// Its size in physical pixels.
    pub size: (u32, u32),
    /// Where it stands among the others, in physical pixels.
    pub at: (i32, i32),
    /// Whether the desk stands on it.
    pub main: bool,
}

impl Screen {
    /// Whether two displays show the same: the room would see the trainer's console.
    pub fn is_mirrored(&self) -> bool {
        let same = |a: &Display, b: &Display| a.at == b.at;
        self.displays.iter().enumerate().any(|(place, one)| self.displays[..place].iter().any(|other| same(one, other)))
    }

    /// The display that the wall would hang on: the first on which the desk does not stand.
    pub fn other(&self) -> Option<usize> {
        if self.is_mirrored() { None } else { self.displays.iter().position(|display| !display.main) }
    }

    /// Opens the second window, on the other display if there is one.
    pub fn hang(&mut self) {
        self.open = true;
        if self.on.is_none_or(|on| on >= self.displays.len()) {
            self.on = self.other();
        }
    }
}

impl State {
    /// So much real time has passed in the room.
    pub fn step(&mut self, real_ms: u32) {
        self.sitting.step(real_ms);
    }

    /// Puts a scene on the wall. The pause stops the clock, and whatever comes after it lets the clock go on.
    pub fn put(&mut self, scene: Scene) -> Option<Intent> {
        let was = std::mem::replace(&mut self.scene, scene);
        self.screen.test = false;
        match (was == Scene::Paused, scene == Scene::Paused) {
            (false, true) => Some(Intent::Pause),
            (true, false) => Some(Intent::GoOn),
            _ => None,
        }
    }
}

/// The keys of the scenes.
pub const SCENE_KEYS: [Key; 7] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];

/// The scene whose key was pressed: Control, or Command, and its number, so that it works while somebody types.
fn scene_key(ui: &Ui) -> Option<Scene> {
    let keys = SCENE_KEYS.into_iter().zip(Scene::ALL);
    ui.input_mut(|input| keys.into_iter().find(|(key, _)| input.consume_key(Modifiers::COMMAND, *key)))
        .map(|(_, scene)| scene)
}

/// Draws the facilitator's console.
pub fn console(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    if let Some(scene) = scene_key(ui) {
        wishes.extend(state.put(scene));
    }
    state.picture.refresh(pen, run);
    wishes.extend(console::show(ui, pen, run, state));
    wishes
}

/// Draws what hangs on the wall.
pub fn wall(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State) -> Vec<Intent> {
    on_wall(ui, pen, run, state, 0)
}

fn on_wall(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State, window: usize) -> Vec<Intent> {
    let mut wishes = Vec::new();
    if let Some(scene) = scene_key(ui) {
        wishes.extend(state.put(scene));
    }
    state.picture.refresh(pen, run);
    let mut shown = state.sitting.shown(pen, run, state.screen.test, state.console.alone(&state.picture));
    if state.scene == Scene::Draft {
        shown.writing = wall::draft::writing(pen, run);
    }
    run.look(pen::milliseconds(ui));
    let (sight, _) = run.sight();
    let crowd = Some((sight.crowd, &mut state.crowds[window]));
    wall::show(ui, pen, state.scene, &state.picture, &shown, crowd);
    wishes
}

/// Draws the wall in the main window, for a room with one display: Escape goes back to the console.
pub fn wall_here(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, state: &mut State) -> Vec<Intent> {
    let mut wishes = on_wall(ui, pen, run, state, 1);
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        wishes.push(Intent::Show(Place::Facilitator));
    }
    wishes
}

/// Draws the wall before a drill: the test picture.
pub fn wall_before(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let shown = Shown { test: true, stop_word: state.preflight.stop_word.clone(), ..Shown::default() };
    wall::show(ui, pen, Scene::Situation, &Picture::default(), &shown, None);
}

/// Draws the rest of the hour above the debrief: what is going on, how long it may still take, what comes then. `told`
/// is whether the silent form is over. Gives the part that was gone on to.
pub fn after(ui: &mut Ui, pen: &Pen<'_>, state: &mut State, told: bool) -> Option<Step> {
    let sitting = &mut state.sitting;
    if !sitting.is_on() {
        return None;
    }
    sitting.follow_after(told);
    let part = sitting.parts.get(sitting.watch.part).copied()?;
    let next = sitting.parts.get(sitting.watch.part + 1).map(|part| part.step);
    let mut gone = None;
    Panel::top("trainer_after").show(ui, |ui| {
        let p = widget::colours(ui);
        ui.add_space(space::HALF);
        ui.horizontal_wrapped(|ui| {
            ui.label(letters::strong(pen.get(part.step.key())));
            let left = part.ms - sitting.watch.in_part;
            let ink = if left < 0 { p.alarm_text } else { p.text };
            // The form shows its own time.
            if told {
                ui.label(letters::strong_at(order::countdown(left), letters::TITLE).color(ink));
            }
            ui.label(letters::small(pen.get(part.step.cue())).color(p.soft));
            let all = order::countdown(sitting.watch.left(&sitting.parts));
            ui.label(letters::small(pen.words.say("trainer-left-all", [("left", all.into())])).color(p.quiet));
            // The form says itself when it is over.
            if let Some(step) = next.filter(|_| told) {
                let text = pen.words.say("trainer-go-on", [("what", pen.get(step.key()).into())]);
                if widget::ghost(ui, &text).clicked() {
                    sitting.watch.go_to(sitting.watch.part + 1);
                    gone = Some(step);
                }
            }
            let key = if state.screen.open { "trainer-wall-close" } else { "trainer-wall-open" };
            if widget::ghost(ui, &pen.get(key)).clicked() {
                if state.screen.open {
                    state.screen.open = false;
                } else {
                    state.screen.hang();
                }
            }
        });
        ui.add_space(space::HALF);
    });
    gone
}
