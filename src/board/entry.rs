//! One record on its way to the board: read, proved, and judged as far as the comparison goes.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::base::time::At;
use crate::board::{NoBoard, Refused};
use crate::drill::{
    Drill,
    replay::{CannotReplay, Differs, Verdict, prove, replay, setup_of},
};
use crate::record::{
    load::{Loaded, load_file},
    log::{Hashes, Log},
    receipt::Score,
};
use crate::scenario::Scenario;
use crate::score::{self, course::Course, rubric};
use crate::sim::outcome::Outcome;

/// A drill on the board.
#[derive(Debug)]
pub struct Entry {
    /// The file of its record.
    pub path: PathBuf,
    /// What was played, its texts as its file has them.
    pub scenario: Arc<Scenario>,
    /// What happened, as far as the comparison goes.
    pub log: Log,
    /// The hashes of the whole record.
    pub hashes: Hashes,
    /// Lines of the whole record, the header counted.
    pub lines: usize,
    /// How far the record goes, where it breaks off before the end.
    pub breaks_off: Option<At>,
    /// The rules by which it was judged when it was played.
    pub rules: u32,
    /// How it is judged by the rules of today.
    pub score: Score,
    /// What the crisis has cost by then.
    pub outcome: Outcome,
}

/// A record that has been read and names its scenario.
pub(super) struct Read {
    path: PathBuf,
    loaded: Loaded,
    scenario: Arc<Scenario>,
}

/// A record that is what its commands give.
pub(super) struct Proved {
    read: Read,
    drill: Drill,
}

impl Read {
    /// Reads a record.
    pub(super) fn from(path: &Path) -> Result<Self, NoBoard> {
        let path = path.to_owned();
        let loaded = match load_file(&path) {
            Ok(loaded) => loaded,
            Err(why) => return Err(NoBoard::Unreadable { path, why }),
        };
        if let Some(broken) = loaded.broken {
            return Err(NoBoard::Refused { path, why: Refused::Edited(Differs::Changed(broken)) });
        }
        match setup_of(loaded.log.header()) {
            Ok(setup) => Ok(Self { path, loaded, scenario: setup.scenario }),
            Err(why) => Err(cannot(path, why)),
        }
    }

    /// Whether it is of the same crisis as another.
    pub(super) fn is_of(&self, first: &Self) -> Result<(), NoBoard> {
        if self.scenario.id == first.scenario.id {
            return Ok(());
        }
        let why = Refused::OtherScenario { id: self.scenario.id.to_string(), first: first.scenario.id.to_string() };
        Err(NoBoard::Refused { path: self.path.clone(), why })
    }

    /// How far it goes.
    pub(super) fn end(&self) -> At {
        self.loaded.log.reached()
    }

    /// Plays it again.
    pub(super) fn prove(self, progress: &mut dyn FnMut(At)) -> Result<Proved, NoBoard> {
        match prove(&self.loaded, progress) {
            (Verdict::Differs(differs), _) => Err(NoBoard::Refused { path: self.path, why: Refused::Edited(differs) }),
            (Verdict::CannotJudge(why), _) => Err(cannot(self.path, why)),
            (_, Some(drill)) => Ok(Proved { read: self, drill }),
            (_, None) => Err(cannot(self.path, CannotReplay::NewerKinds)),
        }
    }
}

impl Proved {
    /// How far it goes, where it has no end.
    pub(super) fn breaks_off(&self) -> Option<At> {
        let log = &self.read.loaded.log;
        log.ended().is_none().then(|| log.reached())
    }

    /// Judges it up to a moment, or as a whole.
    pub(super) fn entry(self, until: Option<At>, progress: &mut dyn FnMut(At)) -> Result<Entry, NoBoard> {
        let breaks_off = self.breaks_off();
        let Self { read: Read { path, loaded, scenario }, mut drill } = self;
        let whole = loaded.log;
        let rules = whole.score().map_or(whole.header().rules_version, |score| score.rules);
        let (hashes, lines) = (whole.hashes(), whole.len_with_header());
        let log = match until {
            None => whole,
            Some(until) => {
                let part = up_to(&whole, until);
                if breaks_off != Some(until) {
                    drill = replay(&part, progress).map_err(|why| cannot(path.clone(), why))?;
                    // Without a sink nothing can fail, and up to there the drill is not over.
                    drill.run_to(until).ok();
                }
                part
            }
        };
        let score = match log.score() {
            Some(score) if score.rules == rubric::VERSION => score.clone(),
            _ => score::score(&scenario, &Course::of(&log)),
        };
        let outcome = drill.sim().outcome();
        Ok(Entry { path, scenario, log, hashes, lines, breaks_off, rules, score, outcome })
    }
}

/// The record as it stood at a moment, without a judgement.
fn up_to(log: &Log, until: At) -> Log {
    use crate::record::line::Line;
    let mut part = Log::new(log.header().clone());
    let is_in = |line: &&Line| !matches!(line, Line::End { .. }) && line.at().is_some_and(|at| at <= until);
    for line in log.lines().filter(is_in) {
        part.restore(line.clone(), None);
    }
    part
}

/// Another model is a refusal; what a newer version wrote is nothing to judge.
fn cannot(path: PathBuf, why: CannotReplay) -> NoBoard {
    match why {
        CannotReplay::OtherModel { recorded } => {
            NoBoard::Refused { path, why: Refused::OtherModel { model: recorded } }
        }
        why => NoBoard::CannotReplay { path, why },
    }
}
