//! Floor 4: one running drill. Commands go in, a record and views come out.
//!
//! A [`Drill`] holds a simulation, the record of what has happened in it, and the clock of the session around it.
//! Whoever plays gives commands through [`Drill::accept`]: it stamps them, has them stored before they take effect,
//! and writes down what follows from them. How the crisis clock runs is in [`clock`]; autopilots play through
//! [`auto`], or [`beside`] people; a list of commands comes from a file through [`responses`]; [`replay`] plays a record
//! again, to prove it or to go on from it; a [`film`] shows any moment of it. What a seat sees is a [`view`], kept up from
//! the record by a [`chronicle`]; the autopilots ([`policy`]) see nothing else. Who runs the drill sees all of it
//! ([`facilitator`]). What a picture shows of all customers is in [`crowd`].
//!
//! Nothing here reads a clock or opens a file: real time and storage come in as parameters.

pub mod auto;
pub mod beside;
pub mod chronicle;
pub mod clock;
pub mod commits;
pub mod crowd;
pub mod facilitator;
pub mod film;
pub mod guided;
pub mod known;
pub mod needs;
pub mod policy;
pub mod prepare;
pub mod replay;
pub mod responses;
pub mod script;
pub mod sight;
pub mod skill;
pub mod trend;
pub mod view;
pub mod warn;

mod moves;
mod wall;

use std::{collections::BTreeSet, sync::Arc};

use crate::base::{
    id::SeatId,
    time::{At, Span},
};
use crate::drill::{chronicle::Chronicle, clock::Clock, view::SeatView};
use crate::record::{
    event::{Event, Refusal},
    file::WriteError,
    header::{FORMAT, Header, Mode},
    journal::Journal,
    line::Session,
    log::Log,
    receipt::Score,
    sink::Sink,
};
use crate::scenario::{
    Scenario,
    command::{Command, Item, What},
    hash,
};
use crate::score::{self, course::Course, rubric};
use crate::sim::{self, Sim, graph::Graph, journal::Entry, play::Play};

/// What is to be played, and how.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Who reads whom, if another drill of the same scenario has it already.
    pub graph: Option<Arc<Graph>>,
    /// The cut, in minutes of real time.
    pub cut: u32,
    /// The seed.
    pub seed: u64,
    /// How the clock runs.
    pub mode: Mode,
    /// Which attempt at this scenario it is, from 1.
    pub attempt: u32,
    /// The seats that are taken; all if empty.
    pub seats: Vec<SeatId>,
    /// Who or what plays, for information.
    pub plan: Option<String>,
}

impl Setup {
    /// A drill of all seats in which the clock runs.
    pub fn new(scenario: Arc<Scenario>, cut: u32, seed: u64) -> Self {
        Self { scenario, graph: None, cut, seed, mode: Mode::Running, attempt: 1, seats: Vec::new(), plan: None }
    }
}

/// The scenario has no cut of that length.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no cut of {asked} minutes")]
pub struct NoSuchCut {
    /// What was asked for.
    pub asked: u32,
    /// Those there are.
    pub cuts: Vec<u32>,
}

/// Why a drill does not go on.
#[derive(Debug, thiserror::Error)]
pub enum DrillError {
    /// The drill is over.
    #[error("the drill is over")]
    Over,
    /// Its record cannot be written. It stands still; calling again tries again, and nothing is lost meanwhile.
    #[error(transparent)]
    Record(#[from] WriteError),
    /// The clock of an assessed drill is left alone.
    #[error("an assessed drill is neither paused nor slowed down")]
    Assessed,
    /// No pace, or one beyond those there are.
    #[error("the pace is from 1 to {} times as fast as real time", clock::FASTEST)]
    Pace,
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Its number in the record.
    pub n: u32,
    /// Its name.
    pub seq: u32,
    /// Its stamp.
    pub at: At,
    /// What its selector meant, if it had one and there was something of the kind.
    pub item: Option<Item>,
    /// Why it was not carried out, if it was not.
    pub refused: Option<Refusal>,
}

/// One running drill.
pub struct Drill {
    scenario: Arc<Scenario>,
    sim: Sim,
    log: Log,
    journal: Option<Journal>,
    clock: Clock,
    /// The stamp of the last command.
    last_stamp: At,
    seqs: BTreeSet<u32>,
    /// A command that is in the log, but not yet safe and not carried out.
    pending: Option<Command>,
    /// What the seats have seen, up to a place in the log.
    seen: (Chronicle, usize),
}

impl std::fmt::Debug for Drill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Drill").field("now", &self.now()).field("n", &self.log.last_n()).finish_non_exhaustive()
    }
}

impl Drill {
    /// A drill at `StartEx`, with a record in memory only.
    pub fn start(setup: Setup) -> Result<Self, NoSuchCut> {
        let Setup { scenario, graph, cut, seed, mode, attempt, seats, plan } = setup;
        let Some(place) = scenario.cuts.iter().position(|known| known.minutes == cut) else {
            let cuts = scenario.cuts.iter().map(|known| known.minutes).collect();
            return Err(NoSuchCut { asked: cut, cuts });
        };
        let graph = graph.unwrap_or_else(|| Arc::new(Graph::of(&scenario)));
        let variant = Play::variant_of(&scenario, seed);
        let all = || scenario.seats.iter().map(|seat| seat.id.clone()).collect();
        let header = Header {
            format: FORMAT,
            model: sim::MODEL,
            rules_version: rubric::VERSION,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            rules_hash: hash::rules_hash(&scenario),
            seed,
            cut,
            variant: scenario.variants.get(variant).map(|variant| variant.id.clone()),
            mode,
            attempt,
            seats: if seats.is_empty() { all() } else { seats },
            plan,
            scenario: scenario.source.as_ref().to_owned(),
            overlays: scenario.overlays.clone(),
        };
        let play = Play::new(Arc::clone(&scenario), graph, seed, variant, place);
        let mut drill = Self {
            sim: Sim::new(Arc::new(play)),
            seen: (Chronicle::new(Arc::clone(&scenario)), 0),
            scenario,
            log: Log::new(header),
            journal: None,
            clock: Clock::new(mode),
            last_stamp: At(-1),
            seqs: BTreeSet::new(),
            pending: None,
        };
        drill.collect();
        Ok(drill)
    }

    /// From here on every line goes to `sink`, each command before it takes effect. For a drill that has just been
    /// started.
    pub fn store_in(&mut self, sink: Box<dyn Sink>) -> Result<(), DrillError> {
        let mut journal = Journal::start(sink);
        let stored = journal.sync(&self.log);
        self.journal = Some(journal);
        Ok(stored?)
    }

    /// Whether its record goes to a sink, and not only to memory.
    pub fn is_stored(&self) -> bool {
        self.journal.is_some()
    }

    /// An equal drill that goes its own way from here. Its record is in memory only.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            scenario: Arc::clone(&self.scenario),
            sim: self.sim.fork(),
            log: self.log.clone(),
            journal: None,
            clock: self.clock.clone(),
            last_stamp: self.last_stamp,
            seqs: self.seqs.clone(),
            pending: self.pending.clone(),
            seen: self.seen.clone(),
        }
    }

    /// What is played.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The crisis clock: everything due up to here has happened.
    pub fn now(&self) -> At {
        self.sim.now()
    }

    /// What has happened so far.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// The simulation, to read in: whoever changed it would make the record untrue.
    pub fn sim(&mut self) -> &mut Sim {
        &mut self.sim
    }

    /// Whether the drill is over.
    pub fn is_over(&self) -> bool {
        self.log.ended().is_some()
    }

    /// Takes a command that is asked for at `at`, from a seat. `seq` is its name: kept if it is free, otherwise, and
    /// if it is 0, the next free one is given.
    ///
    /// The stamp is the first millisecond from `at` on that has neither been played yet nor has a command. Everything
    /// before it happens first; then the command is stored; then it takes effect.
    pub fn accept(&mut self, at: At, seat: SeatId, seq: u32, what: What) -> Result<Accepted, DrillError> {
        self.catch_up()?;
        self.arrive()?;
        let accepted = self.accept_under_way(at, seat, seq, what)?;
        self.arrive()?;
        Ok(accepted)
    }

    /// The same for whoever gives commands in the time that a move or a jump carries the clock on as well: it has not
    /// arrived when this returns.
    fn accept_under_way(&mut self, at: At, seat: SeatId, seq: u32, what: What) -> Result<Accepted, DrillError> {
        self.catch_up()?;
        let stamp = self.next_stamp(at);
        if self.is_over() || stamp > self.scenario.end() {
            return Err(DrillError::Over);
        }
        self.advance(At(stamp.0 - 1));
        let seq = if seq == 0 || self.seqs.contains(&seq) { self.free_seq() } else { seq };
        self.seqs.insert(seq);
        self.last_stamp = stamp;
        self.clock.stands_at(stamp);
        let item = self.sim.meant(&what);
        let mut command = Command { at: stamp, seat, seq, what };
        let n = self.log.push_command(command.clone(), item.clone());
        if let Some(item) = &item {
            moves::mean(&mut command.what, item);
        }
        self.pending = Some(command);
        let refused = self.catch_up()?;
        Ok(Accepted { n, seq, at: stamp, item, refused })
    }

    /// The stamp that a command gets which is asked for at `at` now.
    pub fn next_stamp(&self, at: At) -> At {
        at.max(At(self.now().0 + 1)).max(At(self.last_stamp.0 + 1))
    }

    /// Lets the crisis go on until `at`, that moment included.
    pub fn run_to(&mut self, at: At) -> Result<(), DrillError> {
        self.catch_up()?;
        if !self.is_over() {
            self.advance(at.min(self.scenario.end()));
        }
        self.queue()
    }

    /// Plays to the end, judges, and closes the record. Calling it again only makes sure that all is stored.
    pub fn finish(&mut self) -> Result<&Score, DrillError> {
        self.catch_up()?;
        if !self.is_over() {
            self.advance(self.scenario.end());
            self.close();
        }
        self.sync()?;
        match self.log.score() {
            Some(score) => Ok(score),
            None => Err(DrillError::Over),
        }
    }

    /// What the seats have seen so far.
    pub fn chronicle(&mut self) -> &Chronicle {
        let (chronicle, place) = &mut self.seen;
        self.log.lines_from(*place).for_each(|line| chronicle.note(line));
        *place = self.log.lines().len();
        chronicle
    }

    /// What a seat sees now; none if there is no such seat.
    pub fn view(&mut self, seat: &SeatId) -> Option<SeatView> {
        let now = self.now();
        let chronicle = self.chronicle();
        let seat = chronicle.known().seat(seat)?;
        Some(chronicle.view(seat, now))
    }

    /// How the drill would be judged if it ended now: in guided mode and for those who look over its shoulder.
    pub fn score_so_far(&self) -> Score {
        score::score(&self.scenario, &Course::of(&self.log))
    }

    /// Notes a fact about the session around the crisis.
    pub fn note(&mut self, fact: Session) -> Result<(), DrillError> {
        self.log.push_session(self.now(), fact);
        self.queue()
    }

    /// The next name for a command.
    fn free_seq(&self) -> u32 {
        let next = self.seqs.last().map_or(1, |last| last.saturating_add(1));
        // Behind the largest number there is, any gap will do.
        if self.seqs.contains(&next) { (1..=next).find(|seq| !self.seqs.contains(seq)).unwrap_or(next) } else { next }
    }

    /// Carries out what has been accepted and waited for its record to be safe.
    fn catch_up(&mut self) -> Result<Option<Refusal>, DrillError> {
        if self.pending.is_none() {
            return Ok(None);
        }
        self.sync()?;
        let Some(command) = self.pending.take() else { return Ok(None) };
        let refused = self.carry_out(&command);
        self.queue()?;
        Ok(refused)
    }

    /// Carries out a command that is safe.
    fn carry_out(&mut self, command: &Command) -> Option<Refusal> {
        let refused = match self.forbids(&command.what) {
            Some(why) => {
                self.log.push_event(command.at, Event::Refused { seq: command.seq, why });
                Some(why)
            }
            None => self.sim.obey(command).err(),
        };
        self.collect();
        if refused.is_none() {
            self.move_on(&command.what, command.at);
        }
        refused
    }

    /// Brings the simulation to `at` and writes down what happened.
    fn advance(&mut self, at: At) {
        if at >= self.now() {
            self.sim.advance(at);
            self.collect();
        }
    }

    /// Takes over what the simulation has reported.
    fn collect(&mut self) {
        for entry in self.sim.take() {
            match entry {
                Entry::Event(at, event) => drop(self.log.push_event(at, event)),
                Entry::Sample(at, sample) => self.log.push_sample(at, sample),
                Entry::Digest(at, parts) => {
                    let parts = parts.into_iter().map(|(name, hash)| (name.to_owned(), hash)).collect();
                    self.log.push_digest(at, parts);
                }
            }
        }
    }

    /// Judges and ends the drill where it stands.
    fn close(&mut self) {
        let score = self.score_so_far();
        self.log.push_score(score);
        self.log.end(self.now());
    }

    fn queue(&mut self) -> Result<(), DrillError> {
        Ok(self.journal.as_mut().map_or(Ok(()), |journal| journal.queue(&self.log))?)
    }

    fn sync(&mut self) -> Result<(), DrillError> {
        Ok(self.journal.as_mut().map_or(Ok(()), |journal| journal.sync(&self.log))?)
    }

    /// How long the crisis still is.
    pub fn left(&self) -> Span {
        self.scenario.end() - self.now()
    }
}
