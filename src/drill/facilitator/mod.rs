//! What the facilitator sees (contract C7): the whole list of events with what became of each, what the team has done
//! about it, and how the drill stands. Plain data with ids, numbers and keys of the scenario's texts.
//!
//! It is for the trainer's own display: truth, mood and score are in it, so no seat is ever shown it.

mod list;
mod told;

use std::sync::Arc;

use serde::Serialize;

use crate::base::{
    id::{ChannelId, DutyId, FactId, MoveId, ObjectiveId, SeatId, SegmentId},
    time::{At, Span},
};
use crate::drill::{
    Drill,
    facilitator::told::Told,
    script::Scripted,
    view::{DraftSeen, DutySeen, PromiseSeen, PromiseState},
};
use crate::record::{event::Refusal, line::Rating, log::Log, receipt::Score};
use crate::scenario::{
    Scenario,
    command::{Command, Item, Level, What},
    facilitator::Sender,
    inject::{Harm, InjectKind},
};
use crate::score::objective;

/// How a drill stands, for whoever runs it.
#[derive(Clone, Debug, Serialize)]
pub struct FacilitatorView {
    /// The crisis clock.
    pub now: At,
    /// Whether the drill is over.
    pub over: bool,
    /// Every event of the list and every message that was added, in order of time; those that are not played last.
    pub injects: Vec<InjectSeen>,
    /// What was said off the platform, in the order in which it was entered.
    pub off_platform: Vec<OffPlatformSeen>,
    /// The earliest moment at which something may have been said that is entered now.
    pub may_be_said_from: At,
    /// What is being prepared or approved.
    pub drafts: Vec<DraftSeen>,
    /// The moves of the cut.
    pub moves: Vec<MoveSeen>,
    /// The place of the open move among them, and the real milliseconds left for it.
    pub open_move: Option<(usize, i64)>,
    /// The objectives of the cut.
    pub objectives: Vec<ObjectiveSeen>,
    /// The last thing that each seat did.
    pub seats: Vec<SeatSeen>,
    /// Promises that are open.
    pub promises: Vec<PromiseSeen>,
    /// Clocks that have begun to run.
    pub duties: Vec<(DutyId, DutySeen)>,
    /// How long each segment has been without a word.
    pub silence: Vec<SilenceSeen>,
    /// How the drill would be judged if it ended now.
    pub score: Score,
}

/// Why an event stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Part {
    /// The team talks about it.
    Discussed,
    /// It only makes noise.
    Noise,
    /// It belongs to another cut; it can be fired.
    OtherCut,
    /// It belongs to another course of the crisis; it can be fired, and may contradict this one.
    OtherVariant,
    /// The facilitator added it.
    Added,
}

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum InjectState {
    /// It comes by itself.
    Coming {
        /// When.
        at: At,
    },
    /// It comes when its condition holds.
    Waiting {
        /// From when on that counts.
        from: At,
        /// Until when.
        until: Option<At>,
    },
    /// It is kept back until it is fired.
    Held {
        /// Since when.
        at: At,
    },
    /// It was left out.
    Skipped {
        /// When.
        at: At,
        /// Why.
        why: String,
    },
    /// It came.
    Fired {
        /// When.
        at: At,
        /// Its line in the record; none for what the team should do by itself.
        n: Option<u32>,
        /// When it was answered.
        answered: Option<At>,
    },
    /// It came and was taken back, or it was taken back before.
    Withdrawn {
        /// When.
        at: At,
    },
    /// Its moment passed.
    NotFired {
        /// When.
        at: At,
        /// Whether the team kept it from happening.
        prevented: bool,
    },
    /// It is not played, unless it is fired.
    NotPlayed,
}

/// An event of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InjectSeen {
    /// Its name.
    pub item: Item,
    /// Why it stands here.
    pub part: Part,
    /// How it stands in the list.
    pub kind: InjectKind,
    /// What became of it.
    pub state: InjectState,
    /// The facilitator's words of it, where they are not the scenario's.
    pub script: Option<Arc<Scripted>>,
    /// Who it comes from.
    pub from: Sender,
    /// On which channel.
    pub channel: ChannelId,
    /// Which seat it reaches.
    pub to: SeatId,
    /// What it asks about.
    pub asks: Vec<FactId>,
    /// How much harm is in it.
    pub harm: Harm,
    /// How many people see it.
    pub reach: u32,
    /// Whether a careful team would act on it.
    pub signal: bool,
    /// How bad it shows the crisis to be.
    pub raises_level: Option<Level>,
    /// What a good team does about it.
    pub expected: Option<ExpectedSeen>,
    /// What it was answered.
    pub answers: Vec<AnswerSeen>,
}

/// What a good team does about an event, and whether this one did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExpectedSeen {
    /// The key of its text in the scenario.
    pub key: String,
    /// Full credit until so long after the event.
    pub par: Span,
    /// Only the floor from so long after it on.
    pub limit: Span,
    /// How long the team took, once it did it.
    pub took: Option<Span>,
    /// The lines of the record that show it.
    pub n: Vec<u32>,
    /// Hundredths of a point earned so far.
    pub earned: i64,
    /// Hundredths of a point that it is worth; none where it is not judged.
    pub possible: i64,
}

/// An answer that went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSeen {
    /// Its number.
    pub seq: u32,
    /// Its line in the record.
    pub n: u32,
    /// When.
    pub at: At,
}

/// Something that was said off the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OffPlatformSeen {
    /// Its number.
    pub seq: u32,
    /// Its line in the record.
    pub n: u32,
    /// Who said it.
    pub seat: SeatId,
    /// When it was said.
    pub said_at: At,
    /// When it was entered.
    pub at: At,
    /// What it answers, if it answers something.
    pub item: Option<Item>,
    /// Why it does not count, if it was refused.
    pub refused: Option<Refusal>,
}

/// A move of the tabletop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MoveSeen {
    /// Its id.
    pub id: MoveId,
    /// Where the crisis clock stands in it.
    pub stands_at: At,
    /// Real minutes for it.
    pub minutes: u32,
    /// Whether it has been opened.
    pub opened: bool,
    /// Whether it has been closed.
    pub closed: bool,
}

/// An objective, as far as it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ObjectiveSeen {
    /// Which.
    pub objective: ObjectiveId,
    /// Hundredths of a point that its receipts have earned.
    pub earned: i64,
    /// Hundredths that they can earn.
    pub possible: i64,
    /// The rating that this suggests.
    pub suggested: Option<Rating>,
    /// The evaluator's rating and reason: it stands above the other.
    pub rated: Option<(Rating, String)>,
}

/// A seat and the last thing that it did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatSeen {
    /// Which.
    pub seat: SeatId,
    /// Its last command, with its line in the record; none before the first.
    pub last: Option<(u32, Command)>,
    /// How many commands it has given.
    pub commands: u32,
    /// How many messages wait on its desk.
    pub waiting: u32,
}

/// How long a segment has been without a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SilenceSeen {
    /// Which.
    pub segment: SegmentId,
    /// Since when most of those who are owed a word have had none that is current.
    pub since: Option<At>,
    /// When it was last told anything.
    pub last_word: Option<At>,
    /// People who are owed a word.
    pub owed: u32,
    /// How many of them have a current one.
    pub told: u32,
}

impl Drill {
    /// How the drill stands, for whoever runs it. It judges the drill as it stands, which takes some milliseconds.
    pub fn facilitator(&mut self) -> FacilitatorView {
        let score = self.score_so_far();
        let chronicle = self.chronicle().clone();
        let (known, wall) = (chronicle.known(), chronicle.wall());
        let duties = known.duties.iter().zip(&wall.duties).filter(|(_, seen)| seen.due.is_some());
        let promises = wall.promises.iter().filter(|promise| promise.state == PromiseState::Live);
        let (silence, begun) = (self.silence(), self.begun());
        let told = Told::of(&self.log);
        FacilitatorView {
            now: self.now(),
            over: self.is_over(),
            injects: self.injects(&told, &score, &begun, |item| chronicle.script(item)),
            off_platform: off_platform(&told),
            may_be_said_from: self.may_be_said_from(),
            drafts: wall.drafts.clone(),
            moves: self.moves().iter().map(|step| seen_move(&told, step)).collect(),
            open_move: self.clock.open_move(),
            objectives: objectives(&self.scenario, &self.log, &score),
            seats: known
                .seats
                .iter()
                .enumerate()
                .map(|(place, seat)| {
                    let theirs = || told.commands.iter().filter(|(_, command)| is_of(command, &seat.id));
                    SeatSeen {
                        seat: seat.id.clone(),
                        last: theirs().next_back().map(|(n, command)| (*n, Command::clone(command))),
                        commands: u32::try_from(theirs().count()).unwrap_or(u32::MAX),
                        waiting: u32::try_from(chronicle.waiting(place)).unwrap_or(u32::MAX),
                    }
                })
                .collect(),
            promises: promises.cloned().collect(),
            duties: duties.map(|(duty, seen)| (duty.id.clone(), seen.clone())).collect(),
            silence: silence
                .into_iter()
                .map(|seen| SilenceSeen { last_word: told.last_word.get(&seen.segment).copied(), ..seen })
                .collect(),
            score,
        }
    }

    /// Who is owed a word, and who has one.
    fn silence(&mut self) -> Vec<SilenceSeen> {
        let c = self.sim.crowd();
        let segments = c.play.scenario.segments.iter().enumerate();
        let seen = segments.map(|(place, segment)| {
            let sums = &c.people.sums[place];
            SilenceSeen {
                segment: segment.id.clone(),
                since: c.injects.silent_since(place),
                last_word: None,
                owed: sums.owed,
                told: sums.words.current().min(sums.owed),
            }
        });
        seen.collect()
    }

    /// When each event of the list happened, what is delivered to nobody as well.
    fn begun(&mut self) -> Vec<Option<At>> {
        let c = self.sim.crowd();
        (0..c.play.scenario.injects.len()).map(|place| c.injects.fired_at(place)).collect()
    }
}

/// The objectives of the cut that is played: what their receipts suggest, and what the evaluator has said, while the
/// drill runs or after it.
pub fn objectives(scenario: &Scenario, log: &Log, score: &Score) -> Vec<ObjectiveSeen> {
    let rated = objective::objectives(scenario, log.header().cut, score);
    let seen = rated.into_iter().map(|rating| {
        let by_evaluator = objective::evaluated(log, &rating.objective);
        ObjectiveSeen {
            rated: by_evaluator.map(|(rating, why)| (rating, why.to_owned())),
            objective: rating.objective,
            earned: rating.earned,
            possible: rating.possible,
            suggested: rating.suggested,
        }
    });
    seen.collect()
}

fn is_of(command: &Command, seat: &SeatId) -> bool {
    match &command.what {
        What::OffPlatform(said) => said.seat == *seat,
        what => command.seat == *seat && !what.is_facilitators(),
    }
}

fn off_platform(told: &Told<'_>) -> Vec<OffPlatformSeen> {
    let said = told.commands.iter().filter_map(|(n, command)| match &command.what {
        What::OffPlatform(said) => Some(OffPlatformSeen {
            seq: command.seq,
            n: *n,
            seat: said.seat.clone(),
            said_at: said.said_at,
            at: command.at,
            item: said.item().cloned(),
            refused: told.refused.get(&command.seq).copied(),
        }),
        _ => None,
    });
    said.collect()
}

fn seen_move(told: &Told<'_>, step: &crate::scenario::crisis::Move) -> MoveSeen {
    MoveSeen {
        id: step.id.clone(),
        stands_at: step.stands_at,
        minutes: step.minutes,
        opened: told.opened.contains(&&step.id),
        closed: told.closed.contains(&&step.id),
    }
}
