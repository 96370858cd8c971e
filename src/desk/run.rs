//! A drill that runs at the desk: the drill itself, whose seats these are, and what each part of the desk remembers.
//!
//! Real time comes in through [`Run::step`]; wishes of the panels through [`Run::order`] and the clock's own methods.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use crate::base::{
    id::SeatId,
    lang::Lang,
    time::{At, MINUTE, Span},
};
use crate::desk::{attempts::Task, crowd, heard::Heard, intent::Guidance, play, situation::Sight};
use crate::drill::{
    Accepted, Drill, DrillError,
    beside::Beside,
    clock::Attention,
    crowd::{CrowdView, Seen},
    guided::GuidedView,
    needs::Need,
    view::SeatView,
};
use crate::record::{file::WriteError, header::Mode, line::Session};
use crate::scenario::{Scenario, command::What, people::Role};

/// A drill at the desk.
pub struct Run {
    /// The drill.
    pub drill: Drill,
    /// The scenario in the reader's language.
    pub spoken: Arc<Scenario>,
    /// The seats that people at this desk sit in.
    pub seats: Vec<SeatId>,
    /// The one that is shown.
    pub seat: SeatId,
    /// How much help is shown; none in a tabletop.
    pub guidance: Option<Guidance>,
    /// Who plays the seats that nobody sits in.
    pub colleagues: Option<Beside>,
    /// The file of its record, if it has one.
    pub record: Option<PathBuf>,
    /// What the parts of the desk remember.
    pub panels: play::State,
    /// The same for the seats that are not shown: what is half written at one desk stays there.
    others: BTreeMap<SeatId, play::State>,
    /// What customers said.
    pub heard: Arc<Heard>,
    /// What became of the last order, until it has been told.
    pub answer: Option<Answer>,
    /// It has been taken up again and its clock cannot be stopped: it stands until its person is ready.
    pub held: bool,
    /// Its record cannot be written: the drill stands still until it can.
    pub stuck: Option<WriteError>,
    /// The skill that is practised, if it is no whole drill.
    pub task: Option<Task>,
    /// What ended the last skip.
    pub need: Option<Need>,
    /// What only somebody who is guided may see, and the minute of which it is.
    guided: Option<GuidedView>,
    /// The crowd as the picture shows it.
    crowd: CrowdView,
    /// When it was looked at last, in real milliseconds.
    looked_ms: Option<u64>,
}

/// The farthest that one skip goes, in milliseconds of the crisis.
const FARTHEST_SKIP: Span = Span::minutes(24 * 60);

/// The one of these seats that hears customers first, whose desk lies open first: customer service, if it is among them.
pub fn hears_first(scenario: &Scenario, seats: &[SeatId]) -> Option<SeatId> {
    let serves =
        |seat: &&SeatId| scenario.seats.iter().any(|known| known.id == **seat && known.role == Role::CustomerService);
    seats.iter().find(serves).or(seats.first()).cloned()
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was ordered.
    pub what: What,
    /// What the drill said.
    pub accepted: Accepted,
}

impl Run {
    /// A drill that begins or goes on.
    pub fn new(
        drill: Drill,
        seats: Vec<SeatId>,
        guidance: Option<Guidance>,
        record: Option<PathBuf>,
        lang: Lang,
    ) -> Self {
        let spoken = Arc::new(drill.scenario().spoken_in(lang));
        let seat = hears_first(&spoken, &seats).unwrap_or_else(|| spoken.seats[0].id.clone());
        Self {
            drill,
            spoken,
            seats,
            seat,
            guidance,
            colleagues: None,
            record,
            panels: play::State::default(),
            others: BTreeMap::new(),
            heard: Arc::default(),
            answer: None,
            held: false,
            stuck: None,
            need: None,
            guided: None,
            crowd: CrowdView::default(),
            looked_ms: None,
            task: None,
        }
    }

    /// Lets others play the seats that nobody here sits in.
    #[must_use]
    pub fn beside(self, colleagues: Option<Beside>) -> Self {
        Self { colleagues, ..self }
    }

    /// Practises one thing: what that asks for is shown first.
    pub fn practise(&mut self, task: Task) {
        let (first, view) = (play::task::first_look(&task.of), self.view());
        self.panels.follow(&first, &view);
        if self.panels.talk.open_item().is_some() {
            self.panels.talk.read_first();
        }
        self.panels.task = Some(task.of.clone());
        self.task = Some(task);
    }

    /// Sits down in another seat; what was half done at the one before waits there.
    pub fn sit(&mut self, seat: SeatId) {
        if seat == self.seat {
            return;
        }
        let panels = self.others.remove(&seat).unwrap_or_default();
        let left = std::mem::replace(&mut self.panels, panels);
        self.others.insert(std::mem::replace(&mut self.seat, seat), left);
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, lang: Lang) {
        self.spoken = Arc::new(self.drill.scenario().spoken_in(lang));
    }

    /// So much real time has passed. While somebody reads or writes, the clock stands or runs as slowly as time does.
    pub fn step(&mut self, real_ms: u32) {
        if self.held {
            return;
        }
        let attention = if self.panels.is_busy() { Attention::Standing } else { Attention::Watching };
        self.drill.attend(attention);
        let stepped = match &mut self.colleagues {
            Some(colleagues) => self.drill.step_beside(real_ms, colleagues),
            None => self.drill.step(real_ms),
        };
        self.note(stepped);
    }

    /// Gives a command in the name of a seat, at this moment.
    pub fn order(&mut self, seat: SeatId, what: What) {
        let at = self.drill.now();
        let accepted = match &mut self.colleagues {
            Some(colleagues) => colleagues.accept(&mut self.drill, at, seat, 0, what.clone()),
            None => self.drill.accept(at, seat, 0, what.clone()),
        };
        match accepted {
            Ok(accepted) => {
                self.stuck = None;
                match accepted.refused {
                    None => self.panels.talk.sent(&what),
                    Some(why) => self.panels.talk.refused(&what, Some(why)),
                }
                self.answer = Some(Answer { what, accepted });
            }
            Err(error) => {
                // What the record could not take yet is carried out once it can: the draft is kept until then.
                if !matches!(error, DrillError::Record(_)) {
                    self.panels.talk.refused(&what, None);
                }
                self.note(Err(error));
            }
        }
    }

    /// Lets the crisis run until something needs one of the seats that people here sit in, and turns to that seat.
    pub fn skip(&mut self) {
        if self.drill.clock().mode() == Mode::Moves {
            return;
        }
        let others = self.seats.iter().filter(|seat| **seat != self.seat);
        let seats: Vec<SeatId> = std::iter::once(&self.seat).chain(others).cloned().collect();
        let farthest = self.drill.now() + FARTHEST_SKIP;
        let at_most = self.task.as_ref().map_or(farthest, |task| task.of.ends());
        match self.drill.skip(&seats, self.colleagues.as_mut(), at_most) {
            Ok((_, Some((seat, need)))) => {
                self.sit(seat);
                self.need = Some(need);
            }
            Ok((_, None)) => self.need = None,
            Err(error) => self.note(Err(error)),
        }
    }

    /// Stops the clock, or lets it go on.
    pub fn pause(&mut self, pause: bool) {
        self.held = false;
        let done = if pause { self.drill.pause() } else { self.drill.go_on() };
        self.note(done);
    }

    /// Lets the clock run so many times as fast as real time.
    pub fn pace(&mut self, pace: u32) {
        let done = self.drill.set_pace(pace);
        self.note(done);
    }

    /// Notes a fact about the session.
    pub fn session(&mut self, fact: Session) {
        let done = self.drill.note(fact);
        self.note(done);
    }

    /// Keeps in mind what stands in the way of the record; everything else the panels prevent.
    fn note(&mut self, done: Result<(), DrillError>) {
        match done {
            Ok(()) => {
                if self.stuck.take().is_some() {
                    self.panels.talk.settled();
                }
            }
            Err(DrillError::Record(error)) => self.stuck = Some(error),
            Err(DrillError::Over | DrillError::Assessed | DrillError::Pace) => {}
        }
    }

    /// Takes in what customers have said since.
    pub fn listen(&mut self) {
        let crowd = self.drill.sim().crowd();
        let messages = crowd.hearing.messages();
        if messages.len() > self.heard.len() {
            Arc::make_mut(&mut self.heard).listen(messages);
        }
    }

    /// What the seat that is shown sees.
    pub fn view(&mut self) -> SeatView {
        let seat = self.seat.clone();
        match self.drill.view(&seat) {
            Some(view) => view,
            None => unreachable!("the desk shows seats of the scenario only"),
        }
    }

    /// Lets those who play the other seats go on to the end of the crisis, and judges.
    pub fn play_out(&mut self) -> Result<(), DrillError> {
        let end = self.drill.scenario().end();
        if let Some(colleagues) = self.colleagues.as_mut().filter(|_| !self.drill.is_over()) {
            colleagues.up_to(&mut self.drill, end)?;
        }
        self.drill.finish().map(drop)
    }

    /// Whether it is over, or the time of the skill that is practised is.
    pub fn is_over(&self) -> bool {
        self.drill.is_over() || self.task.as_ref().is_some_and(|task| self.drill.now() >= task.of.ends())
    }

    /// What is to be seen of the customers, at this real time: the crowd as often as the picture changes, what only
    /// somebody who is guided may see once a crisis minute.
    pub fn look(&mut self, now_ms: u64) {
        let is_guided = self.guidance == Some(Guidance::Guided);
        let every = crowd::every_ms(self.crowd.plan.customers());
        if self.looked_ms.is_none_or(|last| now_ms < last || now_ms - last >= every) {
            self.looked_ms = Some(now_ms);
            self.drill.fill_crowd(&mut self.crowd, if is_guided { Seen::All } else { Seen::Heard });
        }
        let minute = |at: At| at.0.div_euclid(MINUTE);
        let now = self.drill.now();
        if is_guided && self.guided.as_ref().is_none_or(|seen| minute(seen.now) != minute(now)) {
            self.guided = self.drill.guided();
        }
    }

    /// What was seen at the last look, and what the panels remember: the two are used together.
    pub fn sight(&mut self) -> (Sight<'_>, &mut play::State) {
        (Sight { crowd: &self.crowd, guided: self.guided.as_ref() }, &mut self.panels)
    }

    /// Whether the clock can be stopped.
    pub fn may_pause(&self) -> bool {
        self.drill.clock().mode() != Mode::Assessed
    }
}
