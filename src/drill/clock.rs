//! How the crisis clock follows real time (contract C8). Pauses and pace are facts about the session: they change
//! when something is asked for, never what follows from it.

use crate::base::time::{At, MINUTE, SECOND};
use crate::drill::{Drill, DrillError, beside::Beside};
use crate::record::{
    event::Event,
    header::Mode,
    line::{Line, Session},
    log::Log,
};
use crate::scenario::command::{Command, What};

/// The fastest that the clock runs.
pub const FASTEST: u32 = 600;
/// How much real time passes between two marks of how far the drill has come, in milliseconds.
const MARK_EVERY: u64 = 5_000;

/// What the people at the desk are doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    /// They watch.
    Watching,
    /// They read a message or write one: the clock runs no faster than real time.
    Busy,
    /// They read a message or write one, and the clock waits for them.
    Standing,
}

/// The clock of the session around the crisis.
#[derive(Clone, Debug)]
pub struct Clock {
    pub(super) mode: Mode,
    pub(super) pace: u32,
    pub(super) paused: bool,
    pub(super) attention: Attention,
    /// The place of the open move among those of the cut.
    pub(super) open: Option<usize>,
    /// Real milliseconds that are left for it; below zero when it has run over.
    pub(super) countdown: i64,
    /// Where the crisis clock stands by what the commands say.
    stood: At,
    /// Where it stood before it last ran on.
    pub(super) left: At,
    /// Where a command has sent it; what happens on the way there follows from later commands too.
    pub(super) bound: At,
    /// Whether nobody acts on that way.
    pub(super) idle: bool,
    since_mark: u64,
}

impl Clock {
    pub(super) fn new(mode: Mode) -> Self {
        let attention = Attention::Watching;
        Self {
            mode,
            pace: 1,
            paused: false,
            attention,
            open: None,
            countdown: 0,
            stood: At::START,
            left: At::START,
            bound: At::START,
            idle: false,
            since_mark: 0,
        }
    }

    /// How the clock runs.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// How many times as fast as real time.
    pub fn pace(&self) -> u32 {
        self.pace
    }

    /// Whether it has been stopped.
    pub fn is_paused(&self) -> bool {
        self.paused
    }

    /// The open move: its place in the cut, and the real milliseconds left for it.
    pub fn open_move(&self) -> Option<(usize, i64)> {
        self.open.map(|place| (place, self.countdown))
    }

    /// The crisis clock has come so far by a command, or because one sent it there. A function of the commands alone, so
    /// that a replay remembers the same; less than a minute is no running on.
    pub(super) fn stands_at(&mut self, at: At) {
        if (at - self.stood).0 >= MINUTE {
            self.left = At(self.stood.0.div_euclid(MINUTE) * MINUTE);
            self.stood = at;
        }
    }

    /// How much simulated time passes in so much real time.
    fn simulated(&self, real_ms: u32) -> i64 {
        let pace = match (self.mode, self.attention) {
            _ if self.paused => 0,
            (Mode::Moves, _) | (Mode::Running, Attention::Standing) => 0,
            // Nobody is assessed on how fast they type; nobody gains time to think either.
            (Mode::Running, Attention::Busy) | (Mode::Assessed, Attention::Busy | Attention::Standing) => 1,
            (Mode::Running | Mode::Assessed, Attention::Watching) => self.pace,
        };
        i64::from(real_ms) * i64::from(pace)
    }
}

impl Drill {
    /// The clock of the session.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Where the crisis clock stands when so much more real time has passed.
    pub fn due(&self, real_ms: u32) -> At {
        let due = At(self.now().0.saturating_add(self.clock.simulated(real_ms))).max(self.clock.bound);
        due.min(self.scenario().end()).max(self.now())
    }

    /// So much real time has passed.
    pub fn step(&mut self, real_ms: u32) -> Result<(), DrillError> {
        self.step_by(real_ms, &mut Self::run_to)
    }

    /// So much real time has passed, and a policy plays beside people.
    pub fn step_beside(&mut self, real_ms: u32, beside: &mut Beside) -> Result<(), DrillError> {
        self.step_by(real_ms, &mut |drill, at| beside.up_to(drill, at))
    }

    fn step_by(
        &mut self,
        real_ms: u32,
        run_to: &mut dyn FnMut(&mut Self, At) -> Result<(), DrillError>,
    ) -> Result<(), DrillError> {
        if self.is_over() {
            return Ok(());
        }
        self.catch_up()?;
        if self.clock.open.is_some() && !self.clock.paused {
            self.clock.countdown -= i64::from(real_ms);
        }
        let due = self.due(real_ms);
        if due > self.now() {
            run_to(self, due)?;
        }
        self.clock.since_mark += u64::from(real_ms);
        if self.clock.since_mark >= MARK_EVERY {
            self.clock.since_mark %= MARK_EVERY;
            self.note(Session::Reached)?;
        }
        if self.now() >= self.scenario().end() {
            self.finish()?;
        }
        Ok(())
    }

    /// Stops the clock.
    pub fn pause(&mut self) -> Result<(), DrillError> {
        if self.clock.mode == Mode::Assessed {
            return Err(DrillError::Assessed);
        }
        if self.clock.paused {
            return Ok(());
        }
        self.clock.paused = true;
        self.note(Session::Pause)
    }

    /// Lets it go on.
    pub fn go_on(&mut self) -> Result<(), DrillError> {
        if !self.clock.paused {
            return Ok(());
        }
        self.clock.paused = false;
        self.note(Session::Resume)
    }

    /// Lets it run so many times as fast as real time, from 1 to [`FASTEST`].
    pub fn set_pace(&mut self, pace: u32) -> Result<(), DrillError> {
        if !(1..=FASTEST).contains(&pace) {
            return Err(DrillError::Pace);
        }
        // Faster is allowed: an assessment may be shortened, but nobody gains time to think.
        if self.clock.mode == Mode::Assessed && pace < self.clock.pace {
            return Err(DrillError::Assessed);
        }
        self.clock.pace = pace;
        self.note(Session::Pace(pace))
    }

    /// Says what the people at the desk are doing. In an assessed drill the clock does not wait for them.
    pub fn attend(&mut self, attention: Attention) {
        self.clock.attention = attention;
    }

    /// Takes the clock's state from what a record says of the session: the pace, whether it had been stopped, and what
    /// was left of the open move by the marks that were written while it ran. The commands have been played again.
    pub(super) fn recall(&mut self, log: &Log) {
        let refused =
            |seq: u32| log.events().any(|(.., event)| matches!(event, Event::Refused { seq: of, .. } if *of == seq));
        let opens = |command: &Command| matches!(command.what, What::OpenMove(_)) && !refused(command.seq);
        let mut marks = 0;
        for line in log.lines() {
            match line {
                Line::Session { fact: Session::Pace(pace), .. } => self.clock.pace = (*pace).clamp(1, FASTEST),
                Line::Session { fact: Session::Pause, .. } => self.clock.paused = true,
                Line::Session { fact: Session::Resume, .. } => self.clock.paused = false,
                Line::Session { fact: Session::Reached, .. } if !self.clock.paused => marks += 1,
                Line::Command { command, .. } if opens(command) => marks = 0,
                _ => {}
            }
        }
        if self.clock.open.is_some() {
            self.clock.countdown -= marks * MARK_EVERY.cast_signed();
        }
    }

    /// The countdown of a move begins: so many real minutes.
    pub(super) fn count_down(&mut self, minutes: u32) {
        self.clock.countdown = i64::from(minutes) * 60 * SECOND;
    }
}
