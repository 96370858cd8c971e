//! The desk of a drill: what needs me on the left, what I say and do in the middle, how people feel on the right, and
//! the course of the crisis below.
//!
//! Wide windows show all three columns, narrower ones two, the narrowest one with tabs, so that nothing is cut off at
//! 200 % on a small screen either.

pub mod clock;
pub mod task;
pub mod timeline;

use egui::{Panel, Ui};

use crate::desk::{
    coach::{self, Spot},
    facts, incoming,
    intent::Intent,
    look::{space, widget},
    pen::Pen,
    plan,
    situation::{self, Sight},
    talk,
};
use crate::drill::{skill::SkillDrill, view::SeatView};

/// From this width on there are three columns.
const THREE: f32 = 1080.0;
/// From this width on there are two.
const TWO: f32 = 720.0;

/// What the middle of the desk shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// A message, its thread, and the statement that is being written.
    #[default]
    Talk,
    /// The contingency plan: declare, convene, grade, escalate.
    Plan,
    /// What is known.
    Facts,
    /// What the company can do.
    Actions,
    /// What people ask.
    Questions,
    /// What has come in: where there is no room beside.
    Incoming,
    /// How people feel: where there is no room beside.
    Situation,
}

impl Tab {
    /// Those of a wide window.
    pub const WIDE: [Self; 5] = [Self::Talk, Self::Plan, Self::Facts, Self::Actions, Self::Questions];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Talk => "desk-tab-talk",
            Self::Plan => "desk-tab-plan",
            Self::Facts => "desk-tab-facts",
            Self::Actions => "desk-tab-actions",
            Self::Questions => "desk-tab-questions",
            Self::Incoming => "desk-tab-incoming",
            Self::Situation => "desk-tab-situation",
        }
    }
}

/// What the parts of the desk remember.
#[derive(Default)]
pub struct State {
    /// What the middle shows.
    pub tab: Tab,
    /// The list of what has come in.
    pub incoming: incoming::State,
    /// Thread and composer.
    pub talk: talk::State,
    /// Plan, facts and actions.
    pub plan: plan::State,
    /// The crowd and its figures.
    pub situation: situation::State,
    /// The coach.
    pub coach: coach::State,
    /// The skill that is practised, if it is no whole drill.
    pub task: Option<SkillDrill>,
    /// Facts, promises and duties.
    pub facts: facts::State,
    /// The course of the crisis.
    pub timeline: timeline::State,
    /// Whether anybody writes in a field now.
    writes: bool,
}

impl State {
    /// Whether somebody reads a message or writes one, so that the clock waits.
    pub fn is_busy(&self) -> bool {
        self.writes || self.talk.is_busy()
    }
}

impl State {
    /// Turns to what somebody wants to see; says whether that was all they wanted.
    pub fn follow(&mut self, wish: &Intent, view: &SeatView) -> bool {
        match wish {
            Intent::Open(item) => {
                self.tab = Tab::Talk;
                self.talk.open(item.clone());
                self.incoming.select(item.clone());
            }
            Intent::Look(tab) => self.tab = *tab,
            Intent::Redate(seq, element) => {
                let name = (*seq, *element);
                let due = view.wall.promises.iter().find(|promise| promise.name == name);
                let due = due.map_or(view.now, |promise| promise.due.max(view.now)) + view.known.interval;
                self.talk.redate(name, due);
                self.tab = Tab::Talk;
            }
            _ => return false,
        }
        true
    }
}

/// Draws the desk.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    sight: &Sight<'_>,
    bar: &clock::Bar,
    state: &mut State,
) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let width = ui.available_width();
    Panel::top("clock").show(ui, |ui| wishes.extend(clock::show(ui, pen, view, bar)));
    if ui.available_height() > 480.0 {
        Panel::bottom("timeline")
            .exact_size(84.0)
            .show(ui, |ui| wishes.extend(timeline::show(ui, pen, view, &mut state.timeline)));
    }
    if width >= TWO {
        let side = if width >= THREE { (width * 0.225).clamp(272.0, 400.0) } else { 280.0 };
        let list = Panel::left("incoming").exact_size(side).show(ui, |ui| {
            wishes.extend(incoming::show(ui, pen, view, &mut state.incoming));
        });
        coach::mark(ui, Spot::Tab(Tab::Incoming), &list.response);
    }
    if width >= THREE {
        Panel::right("situation").exact_size((width * 0.33).clamp(360.0, 720.0)).show(ui, |ui| {
            wishes.extend(situation::show(ui, pen, view, sight, &mut state.situation));
        });
    }
    egui::CentralPanel::default().show(ui, |ui| wishes.extend(middle(ui, pen, view, sight, width, state)));
    state.writes = ui.text_edit_focused();
    wishes.retain(|wish| !state.follow(wish, view));
    wishes
}

/// The middle: a row of tabs, and what the chosen one shows.
fn middle(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    sight: &Sight<'_>,
    width: f32,
    state: &mut State,
) -> Vec<Intent> {
    let mut tabs = Vec::from(Tab::WIDE);
    if width < THREE {
        tabs.push(Tab::Situation);
    }
    if width < TWO {
        tabs.insert(0, Tab::Incoming);
    }
    if !tabs.contains(&state.tab) {
        state.tab = Tab::Talk;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::HALF;
        for tab in tabs {
            let badge = if tab == Tab::Incoming { view.desk.open.len() } else { 0 };
            let response = widget::tab(ui, &pen.get(tab.key()), state.tab == tab, badge);
            coach::mark(ui, Spot::Tab(tab), &response);
            if response.clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(space::HALF);
    let mut wishes = Vec::new();
    if let Some(task) = &state.task {
        wishes.extend(task::show(ui, pen, view, task));
    } else if pen.is_guided() {
        let reads = state.talk.is_busy();
        Panel::bottom("coach").show_separator_line(false).resizable(false).show(ui, |ui| {
            wishes.extend(coach::show(ui, pen, view, reads, &mut state.coach));
        });
    }
    wishes.extend(tab_of(ui, pen, view, sight, state));
    wishes
}

/// What the chosen tab shows.
fn tab_of(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, sight: &Sight<'_>, state: &mut State) -> Vec<Intent> {
    match state.tab {
        Tab::Talk => talk::show(ui, pen, view, &mut state.talk),
        Tab::Plan => plan::mobilise::show(ui, pen, view, &mut state.plan),
        Tab::Facts => facts::show(ui, pen, view, &mut state.facts),
        Tab::Actions => plan::actions::show(ui, pen, view, &mut state.plan),
        Tab::Questions => incoming::questions::show(ui, pen, view, &mut state.incoming),
        Tab::Incoming => incoming::show(ui, pen, view, &mut state.incoming),
        Tab::Situation => situation::show(ui, pen, view, sight, &mut state.situation),
    }
}
