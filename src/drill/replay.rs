//! Playing a record again: to prove it, or to go on from where it broke off.
//!
//! A replay gives the recorded commands at their recorded stamps to a new drill of the recorded scenario. Whatever
//! follows must be what the record says; where it first is not, [`verify`] points.

use std::sync::Arc;

use crate::base::time::At;
use crate::drill::{Drill, DrillError, NoSuchCut, Setup, chronicle::Chronicle};
use crate::record::{
    difference::{Difference, first_difference},
    header::Header,
    line::{Line, Session},
    load::{Broken, Loaded, Torn},
    log::{Hashes, Log},
    receipt::Score,
    sink::Sink,
};
use crate::scenario::{command::Command, read};
use crate::score::{self, course::Course, rubric};
use crate::sim;

/// What a record turned out to be.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Playing its commands again gives this record, line by line.
    Verified {
        /// Its hashes.
        hashes: Box<Hashes>,
        /// How it is judged by today's rules, where the score in it was given by others.
        judged_anew: Option<Box<Score>>,
    },
    /// It was changed after it was written, or playing it again gives something else.
    Differs(Differs),
    /// As far as it goes it holds, but it has no end.
    Unfinished {
        /// How far it goes on the crisis clock.
        reached: At,
        /// The incomplete line at its end, if there is one.
        torn: Option<Torn>,
    },
    /// This version cannot play it again.
    CannotJudge(CannotReplay),
}

/// How a record differs from what its commands give.
#[derive(Clone, Debug)]
pub enum Differs {
    /// A line is not as it was written.
    Changed(Broken),
    /// A line is not what follows from the commands.
    Replay(Box<Difference>),
}

/// Why a record cannot be played again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotReplay {
    /// It was made by another model of the crowd.
    #[error("it was played by model {recorded}; this version has model {}", sim::MODEL)]
    OtherModel {
        /// Its model.
        recorded: u32,
    },
    /// It holds commands or events of a kind that this version does not know.
    #[error("it holds commands or events that only a newer version knows")]
    NewerKinds,
    /// The scenario in it is none by the rules of this version.
    #[error("the scenario in it cannot be read by this version: {0}")]
    Scenario(String),
    /// The scenario in it has no such cut.
    #[error("{0}")]
    Cut(#[from] NoSuchCut),
}

/// How a record is to be played again.
pub fn setup_of(header: &Header) -> Result<Setup, CannotReplay> {
    if header.model != sim::MODEL {
        return Err(CannotReplay::OtherModel { recorded: header.model });
    }
    let loaded = read::read(header.scenario.as_bytes());
    let Some(mut scenario) = loaded.scenario else {
        let why = loaded.findings.first().map_or_else(String::new, |f| format!("line {}: {}", f.line, f.message));
        return Err(CannotReplay::Scenario(why));
    };
    scenario.overlays.clone_from(&header.overlays);
    Ok(Setup {
        scenario: Arc::new(scenario),
        graph: None,
        cut: header.cut,
        seed: header.seed,
        mode: header.mode,
        attempt: header.attempt,
        seats: header.seats.clone(),
        plan: header.plan.clone(),
    })
}

/// Gives recorded commands again, each at its time. A drill that ends earlier than its record shows as a difference.
fn give_again<'a>(drill: &mut Drill, commands: impl Iterator<Item = &'a Command>, progress: &mut dyn FnMut(At)) {
    for Command { at, seat, seq, what } in commands.cloned() {
        if drill.accept_under_way(at, seat, seq, what).is_err() {
            break;
        }
        progress(drill.now());
    }
}

/// Plays a record again up to a moment before its end.
pub fn replay_to(log: &Log, at: At) -> Result<Drill, CannotReplay> {
    let mut drill = Drill::start(setup_of(log.header())?)?;
    let commands = log.commands().map(|(_, command, _)| command);
    give_again(&mut drill, commands.take_while(|command| command.at <= at), &mut |_| {});
    // A drill in memory goes on.
    drill.run_to(at).ok();
    Ok(drill)
}

/// Plays a record again, as far as it goes: to its end if it has one. `progress` is told how far the clock has come.
pub fn replay(log: &Log, progress: &mut dyn FnMut(At)) -> Result<Drill, CannotReplay> {
    let setup = setup_of(log.header())?;
    if log.lines().any(|line| matches!(line, Line::Unknown(unknown) if unknown.n.is_some())) {
        return Err(CannotReplay::NewerKinds);
    }
    let mut drill = Drill::start(setup)?;
    give_again(&mut drill, log.commands().map(|(_, command, _)| command), progress);
    // Without a sink nothing can fail; a drill that is over stays as it is.
    // The judgement is the last but one line: whoever has it has come to the end.
    let was_over = log.ended().is_some() || log.score().is_some();
    let ended = if was_over { drill.finish().map(drop) } else { drill.run_to(log.reached()) };
    debug_assert!(ended.is_ok(), "a drill in memory goes on");
    progress(drill.now());
    Ok(drill)
}

/// Proves a record, or says what is wrong with it.
pub fn verify(loaded: &Loaded, progress: &mut dyn FnMut(At)) -> Verdict {
    prove(loaded, progress).0
}

/// Proves a record, and hands on the drill that its replay came to, where there is one.
pub fn prove(loaded: &Loaded, progress: &mut dyn FnMut(At)) -> (Verdict, Option<Drill>) {
    if let Some(broken) = loaded.broken {
        return (Verdict::Differs(Differs::Changed(broken)), None);
    }
    match replay(&loaded.log, progress) {
        Ok(drill) => (judge(loaded, &drill), Some(drill)),
        Err(why) => (Verdict::CannotJudge(why), None),
    }
}

/// What a record is, beside its replay.
fn judge(loaded: &Loaded, replayed: &Drill) -> Verdict {
    let log = &loaded.log;
    if let Some(difference) = first_difference(log, replayed.log()) {
        return Verdict::Differs(Differs::Replay(Box::new(difference)));
    }
    if log.ended().is_none() || loaded.torn.is_some() {
        return Verdict::Unfinished { reached: log.reached(), torn: loaded.torn };
    }
    let by_others = log.score().is_none_or(|score| score.rules != rubric::VERSION);
    let judged_anew = by_others.then(|| Box::new(score::score(replayed.scenario(), &Course::of(log))));
    Verdict::Verified { hashes: Box::new(log.hashes()), judged_anew }
}

/// Why a drill cannot go on from its record.
#[derive(Debug, thiserror::Error)]
pub enum CannotResume {
    /// It is over already.
    #[error("this drill is over")]
    Over,
    /// This version cannot play it again.
    #[error(transparent)]
    Replay(#[from] CannotReplay),
    /// It was changed after it was written.
    #[error("line {} of the record {}", .0.line, .0.why.what())]
    Changed(Broken),
    /// Playing it again gives something else.
    #[error("playing the record again gives something else from {} {} on", .0.part.name(), .0.n)]
    Differs(Box<Difference>),
    /// It cannot be written any more.
    #[error(transparent)]
    Drill(#[from] DrillError),
}

impl Drill {
    /// Goes on with a drill from its record, paused where it broke off. Further lines go to `sink`, which holds the
    /// whole lines of the record already.
    pub fn resume(loaded: &Loaded, sink: Option<Box<dyn Sink>>) -> Result<Self, CannotResume> {
        if let Some(broken) = loaded.broken {
            return Err(CannotResume::Changed(broken));
        }
        let log = &loaded.log;
        if log.ended().is_some() {
            return Err(CannotResume::Over);
        }
        let mut drill = replay(log, &mut |_| {})?;
        if let Some(difference) = first_difference(log, drill.log()) {
            return Err(CannotResume::Differs(Box::new(difference)));
        }
        drill.recall(log);
        // What had happened by then and was not stored yet is added behind what was.
        let mut whole = log.clone();
        let is_derived = |line: &&Line| !matches!(line, Line::Session { .. } | Line::Unknown(_));
        let known = log.lines().filter(is_derived).count();
        for line in drill.log.lines().filter(is_derived).skip(known) {
            match line.clone() {
                Line::Command { command, resolved, .. } => drop(whole.push_command(command, resolved)),
                Line::Derived { at, event, .. } => drop(whole.push_event(at, event)),
                Line::Sample { at, sample } => whole.push_sample(at, sample),
                Line::Digest { at, parts } => whole.push_digest(at, parts),
                Line::Score(score) => whole.push_score(score),
                Line::End { at } => whole.end(at),
                Line::Session { .. } | Line::Unknown(_) => {}
            }
        }
        drill.journal = sink.map(|sink| crate::record::journal::Journal::resume(log, sink));
        drill.log = whole;
        // The session's lines stand in between: what has been seen is read anew.
        drill.seen = (Chronicle::new(Arc::clone(&drill.scenario)), 0);
        drill.note(Session::Resumed)?;
        if !drill.is_over() {
            // Whoever comes back to it finds it as they left it; an assessed clock cannot be kept from running.
            drill.pause().or_else(|error| if matches!(error, DrillError::Assessed) { Ok(()) } else { Err(error) })?;
        }
        Ok(drill)
    }
}
