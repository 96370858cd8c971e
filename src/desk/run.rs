//! A drill that runs at the desk: the drill itself, whose seats these are, and what each part of the desk remembers.
//!
//! Real time comes in through [`Run::step`]; wishes of the panels through [`Run::order`] and the clock's own methods.

use std::{path::PathBuf, sync::Arc};

use crate::base::{
    id::SeatId,
    lang::Lang,
    time::{At, MINUTE, Span},
};
use crate::desk::{intent::Guidance, play};
use crate::drill::{
    Accepted, Drill, DrillError,
    beside::Beside,
    clock::Attention,
    crowd::{CrowdView, Seen},
    guided::GuidedView,
    needs::Need,
    view::SeatView,
};
use crate::record::{header::Mode, line::Session};
use crate::scenario::{Scenario, command::What};

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
    /// What became of the last order, until it has been told.
    pub answer: Option<Answer>,
    /// Its record cannot be written: the drill stands still until it can.
    pub stuck: Option<String>,
    /// What ended the last skip.
    pub need: Option<Need>,
    /// What only somebody who is guided may see, and the minute of which it is.
    guided: Option<GuidedView>,
    /// The crowd as the picture shows it.
    crowd: CrowdView,
}

/// The farthest that one skip goes, in milliseconds of the crisis.
const FARTHEST_SKIP: Span = Span::minutes(24 * 60);

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
        let seat = seats.first().cloned().unwrap_or_else(|| spoken.seats[0].id.clone());
        Self {
            drill,
            spoken,
            seats,
            seat,
            guidance,
            colleagues: None,
            record,
            panels: play::State::default(),
            answer: None,
            stuck: None,
            need: None,
            guided: None,
            crowd: CrowdView::default(),
        }
    }

    /// Lets others play the seats that nobody here sits in.
    #[must_use]
    pub fn beside(self, colleagues: Option<Beside>) -> Self {
        Self { colleagues, ..self }
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, lang: Lang) {
        self.spoken = Arc::new(self.drill.scenario().spoken_in(lang));
    }

    /// So much real time has passed. While somebody reads or writes, the clock stands or runs as slowly as time does.
    pub fn step(&mut self, real_ms: u32) {
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
                self.answer = Some(Answer { what, accepted });
            }
            Err(error) => self.note(Err(error)),
        }
    }

    /// Lets the crisis run until something needs the seat that is shown.
    pub fn skip(&mut self) {
        let (seat, at_most) = (self.seat.clone(), self.drill.now() + FARTHEST_SKIP);
        match self.drill.skip(&seat, self.colleagues.as_mut(), at_most) {
            Ok((_, need)) => self.need = need,
            Err(error) => self.note(Err(error)),
        }
    }

    /// Stops the clock, or lets it go on.
    pub fn pause(&mut self, pause: bool) {
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
            Ok(()) => self.stuck = None,
            Err(DrillError::Record(error)) => self.stuck = Some(error.to_string()),
            Err(DrillError::Over | DrillError::Assessed | DrillError::Pace) => {}
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

    /// What only somebody who is guided may see; judged once a crisis minute.
    pub fn guided(&mut self) -> Option<&GuidedView> {
        if self.guidance != Some(Guidance::Guided) {
            return None;
        }
        let minute = |at: At| at.0.div_euclid(MINUTE);
        let now = self.drill.now();
        if self.guided.as_ref().is_none_or(|seen| minute(seen.now) != minute(now)) {
            self.guided = self.drill.guided();
        }
        self.guided.as_ref()
    }

    /// The crowd as this desk may see it.
    pub fn crowd(&mut self) -> &CrowdView {
        let seen = if self.guidance == Some(Guidance::Guided) { Seen::All } else { Seen::Heard };
        self.drill.fill_crowd(&mut self.crowd, seen);
        &self.crowd
    }

    /// Whether the clock can be stopped.
    pub fn may_pause(&self) -> bool {
        self.drill.clock().mode() != Mode::Assessed
    }

    /// How long until a moment, below zero when it has passed.
    pub fn until(&self, at: At) -> Span {
        at - self.drill.now()
    }
}
