//! The facilitator's console: on the left what the trainer alone sees and does, on the right the desk of whichever seat
//! is typed for, so that one keyboard serves every seat and each command is attributed.

mod idea;
mod injects;
mod jump;
mod moves;
mod notes;
mod read_back;
mod said;
mod screen;
mod seats;

use std::collections::BTreeSet;

use egui::{Panel, ScrollArea, TextEdit, Ui};

use crate::base::{id::SeatId, time::At};
use crate::desk::{
    intent::Intent,
    look::{space, widget},
    pen::{self, Pen},
    play::{self, clock::Bar},
    run::Run,
    trainer::{State as Trainer, order::Now, picture::Picture},
};
use crate::drill::facilitator::FacilitatorView;
use crate::record::header::Mode;
use crate::scenario::command::{Item, What};

/// What the facilitator's column shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// The list of events.
    #[default]
    Injects,
    /// A team's own idea.
    Idea,
    /// What was said off the platform.
    Said,
    /// Going on to a later moment.
    Jump,
    /// Notes and ratings.
    Notes,
}

impl Tab {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Injects, "trainer-tab-injects"),
        (Self::Idea, "trainer-tab-idea"),
        (Self::Said, "trainer-tab-said"),
        (Self::Jump, "trainer-tab-jump"),
        (Self::Notes, "trainer-tab-notes"),
    ];
}

/// What the console remembers.
#[derive(Default)]
pub struct State {
    /// What the facilitator sees, and what it was made from.
    view: Option<((usize, At), FacilitatorView)>,
    tab: Tab,
    injects: injects::State,
    idea: idea::State,
    said: said::State,
    jump: jump::State,
    notes: notes::State,
    /// What was read back in the open move: lines of the record, and promises.
    ticked: BTreeSet<(u32, u32)>,
    /// Whether the trainer has asked for the read-back, or sent it away.
    read_back: Option<bool>,
    /// The move whose read-back this is.
    read_of: Option<usize>,
    /// The message that hangs on the wall alone.
    alone: Option<Item>,
    /// Whether the STOP has been pressed once.
    stop: bool,
}

impl State {
    /// The place of the card that hangs on the wall alone.
    pub fn alone(&self, picture: &Picture) -> Option<usize> {
        let item = self.alone.as_ref()?;
        picture.cards.iter().position(|card| card.item == *item)
    }

    /// Makes the view anew, if the record has grown.
    fn refresh(&mut self, run: &mut Run) {
        let key = (run.drill.log().lines().len(), run.drill.now());
        if self.view.as_ref().is_none_or(|(of, _)| *of != key) {
            self.view = Some((key, run.drill.facilitator()));
        }
    }
}

/// The seat in whose name the facilitator's own commands stand in the record: the first, since the facilitator has none.
fn facilitators(run: &Run) -> SeatId {
    run.spoken.seats[0].id.clone()
}

/// A command of the facilitator's.
fn order(run: &Run, what: What) -> Intent {
    Intent::Order { seat: facilitators(run), what }
}

/// Draws the console.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, trainer: &mut Trainer) -> Vec<Intent> {
    let mut wishes = Vec::new();
    trainer.console.refresh(run);
    let now = trainer.sitting.now(&run.drill);
    trainer.sitting.follow(now);
    let width = ui.available_width();
    wishes.extend(seats::keys(ui, run));
    Panel::left("facilitator").exact_size((width * 0.31).clamp(340.0, 520.0)).show(ui, |ui| {
        wishes.extend(column(ui, pen, run, trainer, now));
    });
    egui::CentralPanel::default().show(ui, |ui| {
        wishes.extend(seats::show(ui, pen, run, trainer));
        wishes.extend(desk(ui, pen, run));
    });
    wishes
}

/// The desk of the seat that is typed for.
fn desk(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run) -> Vec<Intent> {
    let view = run.view();
    run.look(pen::milliseconds(ui));
    let clock = run.drill.clock();
    let bar = Bar {
        paused: clock.is_paused(),
        may_pause: run.may_pause(),
        stands: clock.mode() == Mode::Moves,
        pace: clock.pace(),
        ..Bar::default()
    };
    let (sight, panels) = run.sight();
    play::show(ui, pen, &view, &sight, &bar, panels)
}

fn column(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.add_space(space::ONE);
    wishes.extend(moves::show(ui, pen, run, trainer, now));
    Panel::bottom("console_screen").show(ui, |ui| wishes.extend(screen::show(ui, pen, run, trainer)));
    let reads = read_back::is_due(&trainer.console, run);
    let state = &mut trainer.console;
    let Some((key, view)) = state.view.take() else { return wishes };
    egui::CentralPanel::default().frame(egui::Frame::NONE).show(ui, |ui| {
        if reads {
            wishes.extend(read_back::show(ui, pen, run, &trainer.picture, state));
            return;
        }
        tabs(ui, pen, state);
        refused(ui, pen, run);
        ScrollArea::vertical().id_salt(("facilitator", state.tab as u8)).auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            wishes.extend(match state.tab {
                Tab::Injects => injects::show(ui, pen, run, &view, state),
                Tab::Idea => idea::show(ui, pen, run, &mut state.idea),
                Tab::Said => said::show(ui, pen, run, &view, &mut state.said),
                Tab::Jump => jump::show(ui, pen, run, &view, &mut state.jump),
                Tab::Notes => notes::show(ui, pen, run, &view, &mut state.notes),
            });
            ui.add_space(space::TWO);
        });
    });
    // A message that was to hang on the wall alone shows what has come in.
    if state.injects.to_wall.take().is_some_and(|item| {
        state.alone = Some(item);
        true
    }) {
        trainer.screen.test = false;
        trainer.scene = crate::desk::intent::Scene::Incoming;
    }
    trainer.console.view = Some((key, view));
    wishes
}

fn tabs(ui: &mut Ui, pen: &Pen<'_>, state: &mut State) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (tab, key) in Tab::ALL {
            if widget::tab(ui, &pen.get(key), state.tab == tab, 0).clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(space::HALF);
}

/// Why the facilitator's last command was not carried out.
fn refused(ui: &mut Ui, pen: &Pen<'_>, run: &Run) {
    let Some(answer) = run.answer.as_ref().filter(|answer| answer.what.is_facilitators()) else { return };
    if let Some(why) = answer.accepted.refused {
        let why = pen.get(&format!("refusal-{why:?}"));
        let text = pen.words.say("trainer-refused", [("why", why.into())]);
        widget::chip(ui, &text, widget::Tone::Alarm);
    }
}

/// A line to type in, as wide as there is room; `name` is what it is called.
fn field(ui: &mut Ui, text: &mut String, name: &str, rows: usize) {
    let edit = if rows > 1 { TextEdit::multiline(text).desired_rows(rows) } else { TextEdit::singleline(text) };
    let edit = edit.hint_text(name).desired_width(f32::INFINITY).margin(egui::Margin::symmetric(10, 8));
    let response = ui.add(edit);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", text.as_str(), name);
        info.label = Some(name.to_owned());
        info
    });
    widget::focus_ring(ui, response);
}

/// Chips of which one is chosen; gives the one that was pressed.
fn one_of<T: PartialEq + Copy>(ui: &mut Ui, chosen: Option<T>, all: &[(T, String)]) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        for (thing, name) in all {
            if choice(ui, name, chosen == Some(*thing)).clicked() {
                pressed = Some(*thing);
            }
        }
    });
    pressed
}

/// A chip that is chosen or not: a tick says so besides the colour.
fn choice(ui: &mut Ui, name: &str, chosen: bool) -> egui::Response {
    let tone = if chosen { widget::Tone::Gold } else { widget::Tone::Plain };
    let response = widget::chip_button(ui, name, tone, chosen.then_some(crate::desk::look::icon::Icon::Tick));
    response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, chosen, name));
    response
}
