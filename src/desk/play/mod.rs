//! The desk of a drill: what needs me on the left, what I say and do in the middle, how people feel on the right, and
//! the course of the crisis below.
//!
//! Wide windows show all three columns, narrower ones two, the narrowest one with tabs, so that nothing is cut off at
//! 200 % on a small screen either. There the bar and the tabs are one row each, and the coach is one line.

pub mod clock;
pub mod held;
pub mod task;
pub mod timeline;

mod menu;
mod score;
mod typing;

use egui::{Frame, Panel, ScrollArea, Stroke, Ui, Vec2, scroll_area::ScrollBarVisibility, vec2};

use crate::desk::{
    coach::{self, Spot},
    facts, incoming,
    intent::Intent,
    look::{self, space, widget},
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
/// From this height on the course stands along the bottom.
const COURSE: f32 = 540.0;
/// The row of tabs needs no bar to be scrolled by.
const HIDDEN: ScrollBarVisibility = ScrollBarVisibility::AlwaysHidden;

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

    /// The key of what it is called where there is little room.
    pub fn short(self) -> &'static str {
        match self {
            Self::Facts => "desk-tab-facts-short",
            Self::Questions => "desk-tab-questions-short",
            other => other.key(),
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
    /// Whether letters belong to a field.
    typing: typing::Typing,
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
            Intent::Said(statement) => {
                self.tab = Tab::Talk;
                self.talk.look_up(*statement);
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

/// The widths of the bar, of the course, and of what lies between them.
struct Plan {
    gap: f32,
    bar: f32,
    /// How high the course along the bottom is, if there is room for it.
    course: Option<f32>,
    /// How wide the list of what has come in is, if it stands beside.
    list: Option<f32>,
    /// How wide the picture of the situation is, if it stands beside.
    situation: Option<f32>,
    is_small: bool,
}

impl Plan {
    /// For so much room.
    fn of(room: Vec2) -> Self {
        let is_small = look::is_small_room(room);
        let side = if room.x >= THREE { (room.x * 0.225).clamp(280.0, 400.0) } else { 280.0 };
        Self {
            gap: if is_small { space::ONE } else { space::GAP },
            bar: if is_small { 44.0 } else { 56.0 },
            course: (room.y >= COURSE).then_some(timeline::HEIGHT),
            list: (room.x >= TWO).then_some(side),
            situation: (room.x >= THREE).then_some((room.x * 0.315).clamp(360.0, 720.0)),
            is_small,
        }
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
    let full = ui.available_rect_before_wrap();
    let plan = Plan::of(full.size());
    let may_command = !state.typing.goes_on(ui);
    if may_command {
        wishes.extend(clock::keys(ui, bar));
    }
    let (top, below) = full.split_top_bottom_at_y(full.top() + plan.bar);
    widget::within(ui, top.shrink2(vec2(plan.gap, 0.0)), "clock", |ui| {
        wishes.extend(clock::show(ui, pen, view, bar, &mut state.timeline.table));
    });
    ui.painter().hline(full.x_range(), top.bottom(), Stroke::new(1.0, widget::colours(ui).line));
    let mut rest = below.shrink(plan.gap);
    let course = plan.course.map(|height| {
        let (above, course) = rest.split_top_bottom_at_y(rest.bottom() - height);
        rest = above.with_max_y(above.bottom() - plan.gap);
        course
    });
    if let Some(width) = plan.list {
        let (list, right) = rest.split_left_right_at_x(rest.left() + width);
        rest = right.with_min_x(right.left() + plan.gap);
        widget::within(ui, list, "incoming", |ui| wishes.extend(incoming::show(ui, pen, view, &mut state.incoming)));
        coach::mark(ui, Spot::Tab(Tab::Incoming), list);
    }
    let situation = plan.situation.map(|width| {
        let (left, situation) = rest.split_left_right_at_x(rest.right() - width);
        rest = left.with_max_x(left.right() - plan.gap);
        situation
    });
    widget::within(ui, rest, "middle", |ui| wishes.extend(middle(ui, pen, view, sight, &plan, state)));
    if let Some(place) = situation {
        widget::within(ui, place, "situation", |ui| {
            wishes.extend(situation::show(ui, pen, view, sight, &mut state.situation));
        });
    }
    if let Some(place) = course {
        widget::within(ui, place, "course", |ui| wishes.extend(timeline::show(ui, pen, view, &mut state.timeline)));
    }
    wishes.extend(timeline::table(ui, pen, view, may_command, &mut state.timeline));
    ui.advance_cursor_after_rect(full);
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
    plan: &Plan,
    state: &mut State,
) -> Vec<Intent> {
    let mut offered = Vec::from(Tab::WIDE);
    if plan.situation.is_none() {
        offered.push(Tab::Situation);
    }
    if plan.list.is_none() {
        offered.insert(0, Tab::Incoming);
    }
    if !offered.contains(&state.tab) {
        state.tab = Tab::Talk;
    }
    tabs(ui, pen, view, &offered, plan, state);
    let mut wishes = Vec::new();
    if let Some(task) = &state.task {
        wishes.extend(task::show(ui, pen, view, task));
    } else if pen.is_guided() {
        let (reads, writes) = (state.talk.is_busy(), state.tab == Tab::Talk && state.talk.is_composing());
        let below = Panel::bottom("coach").frame(Frame::NONE).show_separator_line(false).resizable(false);
        below.show(ui, |ui| wishes.extend(coach::show(ui, pen, view, (reads, writes), &mut state.coach)));
    }
    wishes.extend(tab_of(ui, pen, view, sight, state));
    wishes
}

/// The row of tabs: one row, whatever its width; what has no room can be scrolled to.
fn tabs(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, offered: &[Tab], plan: &Plan, state: &mut State) {
    let badge = |tab: Tab| if tab == Tab::Incoming { view.desk.open.len() } else { 0 };
    let gap = if plan.is_small { 0.0 } else { space::HALF };
    let whole = |tab: &Tab| widget::tab_width(ui, &pen.get(tab.key()), state.tab == *tab, badge(*tab)) + gap;
    let is_brief = plan.is_small || offered.iter().map(whole).sum::<f32>() - gap > ui.available_width();
    // A wheel turns up and down only; here it moves along the row.
    ui.style_mut().always_scroll_the_only_direction = true;
    let row = ScrollArea::horizontal().id_salt("tabs").auto_shrink([false, true]).scroll_bar_visibility(HIDDEN);
    row.show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for tab in offered {
                let name = pen.get(if is_brief { tab.short() } else { tab.key() });
                let response = widget::tab(ui, &name, state.tab == *tab, badge(*tab));
                coach::mark(ui, Spot::Tab(*tab), response.rect);
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    state.tab = *tab;
                }
            }
        });
    });
    ui.add_space(if plan.is_small { 0.0 } else { space::HALF });
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
