//! The coach of guided drills: a quiet card under the middle of the desk that points at the next of the first steps. A
//! step is ticked off by what the view shows, whoever has done it. Sent away, the coach stays away.

use egui::{Align, Color32, CornerRadius, Id, LayerId, Layout, Order, Rect, Stroke, StrokeKind, Ui};

use crate::desk::{
    intent::Intent,
    look::{
        self,
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::own,
    play::Tab,
};
use crate::drill::view::SeatView;
use crate::record::line::Session;
use crate::scenario::{command::What, statement::Element};

/// A place on the desk that the coach can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A tab of the middle.
    Tab(Tab),
    /// The button that declares a crisis.
    Declare,
    /// The button that calls the team together.
    Convene,
    /// The levels of the grade.
    Grade,
    /// The button that passes it up.
    Escalate,
}

/// Tells where a place is, in this frame.
pub fn mark(ui: &Ui, spot: Spot, place: Rect) {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|data| data.insert_temp(spot_id(spot), (frame, place)));
}

fn spot_id(spot: Spot) -> Id {
    Id::new(("coach spot", spot))
}

/// Where a place is, if it was drawn in this frame or the last.
fn place(ui: &Ui, spot: Spot) -> Option<Rect> {
    let (frame, rect) = ui.data(|data| data.get_temp::<(u64, Rect)>(spot_id(spot)))?;
    (frame + 1 >= ui.ctx().cumulative_frame_nr()).then_some(rect)
}

/// One of the first steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Open a message.
    Open,
    /// Answer the first question.
    Answer,
    /// Declare and call the team together.
    Mobilise,
    /// Grade it.
    Grade,
    /// The first statement, with a promise of the next word.
    Statement,
    /// Brief the front line.
    Brief,
}

impl Step {
    /// All, in their order.
    pub const ALL: [Self; 6] = [Self::Open, Self::Answer, Self::Mobilise, Self::Grade, Self::Statement, Self::Brief];

    /// The first part of the keys of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "plan-coach-open",
            Self::Answer => "plan-coach-answer",
            Self::Mobilise => "plan-coach-mobilise",
            Self::Grade => "plan-coach-grade",
            Self::Statement => "plan-coach-statement",
            Self::Brief => "plan-coach-brief",
        }
    }

    /// The tab on which it is taken.
    pub fn tab(self) -> Tab {
        match self {
            Self::Open => Tab::Incoming,
            Self::Answer | Self::Statement => Tab::Talk,
            Self::Mobilise | Self::Grade => Tab::Plan,
            Self::Brief => Tab::Questions,
        }
    }

    /// Whether it has been taken, as far as the view shows. Reading leaves no trace in a view: a message is open if the
    /// desk says so, or has been if anything was answered.
    pub fn is_taken(self, view: &SeatView, reads: bool) -> bool {
        let wall = &view.wall;
        match self {
            Self::Open => reads || Self::Answer.is_taken(view, reads),
            Self::Answer => {
                let own = own(view);
                let answers = |what: &What| matches!(what, What::Answer { .. });
                view.desk.inbox.len() > view.desk.open.len()
                    && view.desk.inbox.iter().any(|entry| entry.answered.is_some())
                    || wall.drafts.iter().any(|draft| draft.seat == own && answers(&draft.what))
            }
            Self::Mobilise => wall.declared.is_some() && wall.convened,
            Self::Grade => wall.graded.is_some(),
            Self::Statement => {
                let promises = |elements: &[Element]| elements.iter().any(promises_word);
                let drafted =
                    |what: &What| matches!(what, What::Publish { statement, .. } if promises(&statement.elements));
                wall.statements.iter().any(|sent| promises(&sent.elements))
                    || wall.drafts.iter().any(|draft| drafted(&draft.what))
            }
            Self::Brief => {
                wall.briefed.iter().any(Option::is_some)
                    || wall.drafts.iter().any(|draft| matches!(draft.what, What::Brief(_)))
            }
        }
    }
}

/// Whether an element says when the next word comes.
fn promises_word(element: &Element) -> bool {
    matches!(element, Element::PromiseUpdate { .. })
}

/// What the coach remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Steps that have been taken.
    taken: Vec<Step>,
    /// The last step that was shown, so that each is noted in the record once.
    told: Vec<Step>,
    /// Whether it was sent away in this drill.
    pub away: bool,
    /// Whether a small window shows what the step means.
    open: bool,
}

impl State {
    /// Looks at what has been done: a step once taken stays ticked. Gives the next.
    pub fn look(&mut self, view: &SeatView, reads: bool) -> Option<Step> {
        for step in Step::ALL {
            if !self.taken.contains(&step) && step.is_taken(view, reads) {
                self.taken.push(step);
            }
        }
        Step::ALL.into_iter().find(|step| !self.taken.contains(step))
    }
}

/// Draws the coach, if there is anything left to point at. `reads` is whether a message is open, `writes` whether a
/// statement is being written, which wants the room.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    (reads, writes): (bool, bool),
    state: &mut State,
) -> Vec<Intent> {
    let mut wishes = Vec::new();
    if state.away || !pen.is_guided() {
        return wishes;
    }
    let Some(step) = state.look(view, reads) else { return wishes };
    if !state.told.contains(&step) {
        state.told.push(step);
        let key = step.key().to_owned();
        wishes.push(Intent::Note(Session::Hint { seat: own(view), key }));
    }
    let p = widget::colours(ui);
    let is_small = writes || look::is_small(ui);
    ui.add_space(if is_small { space::ONE } else { space::GAP });
    let frame = egui::Frame::new()
        .fill(p.gold_ground)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(egui::Margin::symmetric(12, if is_small { 4 } else { 10 }));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::HALF;
        wishes.extend(line(ui, pen, step, is_small, state));
        if !is_small || state.open {
            widget::soft(ui, &pen.get(&format!("plan-coach-{}-means", &step.key()["plan-coach-".len()..])));
        }
    });
    point(ui, spots(view, step), p.gold);
    wishes
}

/// How far one has come, what is next, and what can be done about the coach: one line. On a small window what the step
/// means is behind a button.
fn line(ui: &mut Ui, pen: &Pen<'_>, step: Step, is_small: bool, state: &mut State) -> Option<Intent> {
    let mut wish = None;
    let p = widget::colours(ui);
    ui.horizontal(|ui| {
        let blanks = [("done", state.taken.len().into()), ("all", Step::ALL.len().into())];
        widget::chip(ui, &pen.words.say("plan-coach", blanks), Tone::Gold);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widget::small_button(ui, Icon::Cross, &pen.get("plan-coach-away")).clicked() {
                state.away = true;
                wish = Some(Intent::Coach(false));
            }
            if is_small {
                let icon = if state.open { Icon::Down } else { Icon::Question };
                state.open ^= widget::small_button(ui, icon, &pen.get("plan-coach-means")).clicked();
            }
            if widget::chip_button(ui, &pen.get("plan-coach-show"), Tone::Plain, Some(Icon::Eye)).clicked() {
                wish = Some(Intent::Look(step.tab()));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let next = letters::strong(pen.get(step.key())).color(p.gold_text);
                ui.add(egui::Label::new(next).truncate());
            });
        });
    });
    wish
}

/// The places to point at, the most particular first.
fn spots(view: &SeatView, step: Step) -> Vec<Spot> {
    let mut spots = match step {
        Step::Mobilise if view.wall.declared.is_none() => vec![Spot::Declare],
        Step::Mobilise => vec![Spot::Convene],
        Step::Grade => vec![Spot::Grade],
        _ => Vec::new(),
    };
    spots.push(Spot::Tab(step.tab()));
    spots
}

/// Draws a ring around the first of the places that is to be seen.
fn point(ui: &Ui, spots: Vec<Spot>, ink: Color32) {
    let Some(rect) = spots.into_iter().find_map(|spot| place(ui, spot)) else { return };
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Middle, Id::new("coach ring")));
    painter.rect_stroke(rect.shrink(1.0), CornerRadius::same(8), Stroke::new(2.0, ink), StrokeKind::Inside);
}
