//! The facilitator's console: above, at a glance, where the room stands; on the left what the trainer alone sees and
//! does; on the right the desk of whichever seat is typed for, so that one keyboard serves every seat and each command
//! is attributed.
//!
//! Wide windows show the running order as a column of its own, middling ones as a tab beside the events; narrow ones
//! show one thing at a time. The STOP stands in the same corner of all three.

mod glance;
mod idea;
mod injects;
mod jump;
mod moves;
mod notes;
mod read_back;
mod running;
mod said;
mod screen;
mod seats;
mod stop;

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

/// From this width on the running order has a column of its own.
const WIDE: f32 = 1560.0;
/// From this width on the desk stands beside what the trainer sees.
const MIDDLE: f32 = 900.0;

/// The least height of the desk.
const DESK: f32 = 430.0;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Running order, events, desk.
    Wide,
    /// Events or running order, desk.
    Middle,
    /// One of them.
    Narrow,
}

impl Shape {
    fn of(width: f32) -> Self {
        match width {
            WIDE.. => Self::Wide,
            MIDDLE.. => Self::Middle,
            _ => Self::Narrow,
        }
    }
}

/// What the facilitator's column shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Tab {
    /// The running order.
    Order,
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
    /// What hangs on the wall, where there is no room for it beneath.
    Wall,
    /// The seat's desk, where there is no room for it beside.
    Desk,
}

impl Tab {
    const ALL: [(Self, &'static str); 8] = [
        (Self::Order, "trainer-tab-order"),
        (Self::Injects, "trainer-tab-injects"),
        (Self::Idea, "trainer-tab-idea"),
        (Self::Said, "trainer-tab-said"),
        (Self::Jump, "trainer-tab-jump"),
        (Self::Notes, "trainer-tab-notes"),
        (Self::Wall, "desk-projector"),
        (Self::Desk, "trainer-tab-desk"),
    ];

    /// Those that there are.
    fn of(shape: Shape) -> &'static [(Self, &'static str)] {
        match shape {
            Shape::Wide => &Self::ALL[1..6],
            Shape::Middle => &Self::ALL[..6],
            Shape::Narrow => &Self::ALL,
        }
    }

    /// The tab in whose place the read-back stands: it never covers the desk on which decisions are entered.
    fn beside(self) -> Self {
        if matches!(self, Self::Wall | Self::Desk) { Self::Injects } else { self }
    }
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
    let shape = Shape::of(width);
    if !Tab::of(shape).iter().any(|(tab, _)| *tab == trainer.console.tab) {
        trainer.console.tab = Tab::default();
    }
    wishes.extend(seats::keys(ui, run));
    Panel::top("console_glance").show(ui, |ui| {
        wishes.extend(glance::show(ui, pen, run, trainer, now, shape == Shape::Narrow));
        ui.add_space(space::HALF);
    });
    wishes.extend(stop::ask(ui, pen, run, trainer));
    if shape == Shape::Narrow {
        wishes.extend(one_thing(ui, pen, run, trainer, now));
        return wishes;
    }
    Panel::bottom("console_screen").show(ui, |ui| wishes.extend(screen::show(ui, pen, run, trainer)));
    if shape == Shape::Wide {
        Panel::left("console_order").exact_size((width * 0.16).clamp(250.0, 340.0)).show(ui, |ui| {
            ui.add_space(space::ONE);
            scrolled(ui, Tab::Order, |ui| wishes.extend(running::show(ui, pen, run, trainer, now)));
        });
    }
    let column = if shape == Shape::Wide { width * 0.22 } else { width * 0.31 };
    Panel::left("facilitator").exact_size(column.clamp(330.0, 480.0)).show(ui, |ui| {
        ui.add_space(space::HALF);
        tabs(ui, pen, &mut trainer.console, shape);
        wishes.extend(chosen(ui, pen, run, trainer, now));
    });
    egui::CentralPanel::default().show(ui, |ui| {
        wishes.extend(seats::show(ui, pen, run, trainer));
        wishes.extend(desk(ui, pen, run));
    });
    wishes
}

/// A narrow window: a row of tabs, and what the chosen one shows.
fn one_thing(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    Panel::top("console_tabs").show(ui, |ui| tabs(ui, pen, &mut trainer.console, Shape::Narrow));
    let mut wishes = Vec::new();
    egui::CentralPanel::default().show(ui, |ui| match trainer.console.tab {
        Tab::Desk => {
            wishes.extend(seats::show(ui, pen, run, trainer));
            // Where the window is too low for it, the desk keeps its height and is scrolled.
            let room = ui.available_size();
            ScrollArea::vertical().id_salt("desk").auto_shrink(false).show(ui, |ui| {
                let size = egui::vec2(room.x - space::ONE, room.y.max(DESK));
                let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| wishes.extend(desk(ui, pen, run)));
            });
        }
        Tab::Wall => scrolled(ui, Tab::Wall, |ui| wishes.extend(screen::show(ui, pen, run, trainer))),
        _ => wishes.extend(chosen(ui, pen, run, trainer, now)),
    });
    wishes
}

fn scrolled(ui: &mut Ui, tab: Tab, inside: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(("facilitator", tab)).auto_shrink(false).show(ui, |ui| {
        // The bar stands beside what is scrolled, not upon it.
        ui.set_width(ui.available_width() - space::ONE);
        inside(ui);
        ui.add_space(space::TWO);
    });
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

/// What the chosen tab shows; in the last minute of a move what is to be read back instead.
fn chosen(ui: &mut Ui, pen: &Pen<'_>, run: &mut Run, trainer: &mut Trainer, now: Now) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let reads = read_back::is_due(&trainer.console, run);
    if trainer.console.tab == Tab::Order && !reads {
        scrolled(ui, Tab::Order, |ui| wishes.extend(running::show(ui, pen, run, trainer, now)));
        return wishes;
    }
    let state = &mut trainer.console;
    let Some((key, view)) = state.view.take() else { return wishes };
    if reads {
        wishes.extend(read_back::show(ui, pen, run, &trainer.picture, state));
    } else {
        refused(ui, pen, run);
        scrolled(ui, state.tab, |ui| {
            wishes.extend(match state.tab {
                Tab::Idea => idea::show(ui, pen, run, &mut state.idea),
                Tab::Said => said::show(ui, pen, run, &view, &mut state.said),
                Tab::Jump => jump::show(ui, pen, run, &view, &mut state.jump),
                Tab::Notes => notes::show(ui, pen, run, &view, &mut state.notes),
                _ => injects::show(ui, pen, run, &view, state),
            });
        });
    }
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

fn tabs(ui: &mut Ui, pen: &Pen<'_>, state: &mut State, shape: Shape) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        for (tab, key) in Tab::of(shape) {
            if widget::tab(ui, &pen.get(key), state.tab == *tab, 0).clicked() {
                state.tab = *tab;
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
pub(in crate::desk::trainer) fn field(ui: &mut Ui, text: &mut String, name: &str, rows: usize) {
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
pub(in crate::desk::trainer) fn one_of<T: PartialEq + Copy>(
    ui: &mut Ui,
    chosen: Option<T>,
    all: &[(T, String)],
) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
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
