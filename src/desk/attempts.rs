//! Drills as somebody's attempts: they are counted, their records get names that no other has, what came of them goes
//! into the profile, and one that broke off is taken up again.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::base::{id::SeatId, time::MINUTE};
use crate::board::complaint::{self, Complaint};
use crate::desk::{
    Desk,
    debrief::Debrief,
    intent::{Begin, Guidance, Place, ScenarioRef, Way},
    run::Run,
    start::skills,
    store::Sitting,
    trainer::{room, sitting},
};
use crate::drill::{
    Drill, Setup,
    beside::Beside,
    policy::colleagues::Colleagues,
    replay::{self, CannotResume},
    skill::{self, Outcome, Skill, SkillDrill},
};
use crate::record::{
    file::{Existing, WriteError},
    header::{Header, Mode},
    load::{self, Loaded},
    receipt::{Dimension, ScoreTotals},
    sink::{self, FileSink},
};
use crate::scenario::Scenario;

/// Names that are tried for a record before giving up.
const NAMES: u32 = 1_000;

/// A skill drill that runs.
#[derive(Clone, Debug)]
pub struct Task {
    /// What is practised.
    pub of: SkillDrill,
    /// The crisis that it was cut from.
    pub scenario: ScenarioRef,
}

impl Desk {
    /// Counts one more attempt at a scenario, under this seed, and gives its number. Attempts of any length and manner
    /// count, and those that were left as well: the same paper is never new twice.
    pub(super) fn count_attempt(&mut self, scenario: &Scenario, seed: u64) -> u32 {
        let profile = &mut self.store.profile;
        let standing = profile.scenarios.entry(scenario.id.as_str().to_owned()).or_default();
        standing.attempts += 1;
        standing.seed = seed;
        let attempt = standing.attempts;
        profile.latest = Some(scenario.id.as_str().to_owned());
        self.store.save_profile();
        attempt
    }

    /// Begins the record of a drill in the folder of records, under a name that no other has. Where there can be none,
    /// that is told, and the drill goes on in memory; where there is no room for it yet, it waits for room.
    pub(super) fn begin_record(&mut self, drill: &mut Drill, way: &Way) -> Option<PathBuf> {
        let folder = self.store.folders.records();
        let name = record_name(drill);
        let made = std::fs::create_dir_all(&folder).map_err(|source| WriteError::from_io(&folder, source));
        let (path, sink) = match made.and_then(|()| free_sink(&folder, &name)) {
            Ok(made) => made,
            Err(error) => {
                self.tell_unwritten(&error.into(), "desk-no-record", Some(&folder));
                return None;
            }
        };
        if let Err(error) = drill.store_in(Box::new(sink)) {
            self.tell_unwritten(&error, "desk-make-room", Some(&path));
        }
        self.store.profile.records.push(path.clone());
        if let Way::Alone { guidance, seats, .. } = way {
            let sitting = Sitting { guidance: *guidance, seats: seats.clone() };
            self.store.profile.sittings.insert(file_name(&path), sitting);
        }
        self.store.save_profile();
        Some(path)
    }

    /// Notes in the profile what a drill that is over came to.
    pub(super) fn note_result(&mut self, scenario: &Scenario, totals: &ScoreTotals) {
        let profile = &mut self.store.profile;
        let standing = profile.scenarios.entry(scenario.id.as_str().to_owned()).or_default();
        standing.best = standing.best.max(totals.total);
        standing.last = Dimension::ALL.map(|dimension| totals.of(dimension));
        profile.latest = Some(scenario.id.as_str().to_owned());
        self.store.save_profile();
        self.start.archive.forget();
    }

    /// Begins a skill drill: it is cut out of the crisis where the skill is asked for, in the first cut that asks.
    pub(super) fn begin_skill(&mut self, skill: Skill, from: &ScenarioRef, seed: u64) {
        let others = self.library.shelf.iter().filter(|shelved| shelved.from != *from);
        let own = self.library.shelf.iter().filter(|shelved| shelved.from == *from);
        let tries = self.store.profile.skills.get(skill.id()).map_or(0, Vec::len);
        let attempt = u32::try_from(tries).unwrap_or(u32::MAX).saturating_add(1);
        let found = own.chain(others).find_map(|shelved| {
            let task = find_skill(&shelved.scenario, seed, skill)?;
            let drill = task.begin(&shelved.scenario, attempt).ok()?;
            Some((Task { of: task, scenario: shelved.from.clone() }, drill))
        });
        let Some((task, mut drill)) = found else {
            self.tell(Complaint { problem: self.strings.get("start-no-skill"), hint: String::new() }, None);
            return;
        };
        let seats = vec![task.of.seat.clone()];
        let way = Way::Alone { guidance: Guidance::Guided, seats: seats.clone(), skill: Some(skill) };
        let record = self.begin_record(&mut drill, &way);
        let beside = Some(task.of.colleagues());
        let mut run = Run::new(drill, seats, Some(Guidance::Guided), record, self.lang()).beside(beside);
        // Five minutes of real time for the whole of it, reading and writing not counted.
        run.pace(u32::try_from(task.of.limit.0 / (5 * MINUTE)).unwrap_or(1).max(1));
        run.practise(task);
        self.run = Some(run);
        self.place = Place::Drill;
    }

    /// A skill drill is over: its points go into the profile, and its colleagues have played on to the end of its
    /// record.
    pub(super) fn end_skill(&mut self, task: Task, outcome: Outcome) {
        let points = skills::share(&outcome);
        self.store.profile.skills.entry(task.of.skill.id().to_owned()).or_default().push(points);
        self.store.save_profile();
        self.start.archive.forget();
        self.show_skill(task, outcome);
    }

    /// Shows how a skill drill came out: what colleagues did beside and after it is no business of whoever practised.
    fn show_skill(&mut self, task: Task, outcome: Outcome) {
        self.start.outcome = Some(skills::Result { skill: task.of.skill, scenario: task.scenario, outcome });
        self.place = Place::Start;
    }

    /// Opens a record: the debrief of a drill that is over, or how a skill drill came out; one that broke off is taken up
    /// again, paused.
    pub(super) fn open_record(&mut self, path: &Path) {
        let strings = Arc::clone(&self.strings);
        let opened = load::load_file(path).map_err(|error| complaint::of_load(&strings, &error));
        let done = opened.and_then(|loaded| {
            if !loaded.is_finished() {
                return self.resume(&loaded, path);
            }
            let drill = replay::replay(&loaded.log, &mut |_| {});
            let drill = drill.map_err(|error| complaint::of_resume(&strings, &error.into()))?;
            if let Some(of) = SkillDrill::of_record(&loaded.log, drill.scenario()) {
                let (outcome, scenario) = (of.judge(&drill), Arc::clone(drill.scenario()));
                let scenario = self.shelve(scenario, Some(path));
                self.show_skill(Task { of, scenario }, outcome);
            } else {
                self.debrief_of(drill, path);
            }
            Ok(())
        });
        if let Err(what) = done {
            self.tell(what, Some(path));
            self.place = Place::Start;
        }
    }

    fn debrief_of(&mut self, drill: Drill, path: &Path) {
        let mut debrief = Debrief::new(drill, Some(path.to_owned()));
        // A record does not say how somebody sat at it, the profile does.
        if let (Way::Alone { guidance, seats, .. }, Some(sat)) =
            (&mut debrief.way, self.store.profile.sittings.get(&file_name(path)))
        {
            (*guidance, *seats) = (sat.guidance, sat.seats.clone());
        }
        self.debrief = Some(debrief);
        // The hour of the room that played it is over.
        self.trainer.sitting = sitting::Sitting::default();
        self.place = Place::Debrief;
    }

    /// Takes up a drill where its record broke off. The file is cut behind its last whole line and goes on.
    fn resume(&mut self, loaded: &Loaded, path: &Path) -> Result<(), Complaint> {
        let strings = Arc::clone(&self.strings);
        let failed = |error: CannotResume| complaint::of_resume(&strings, &error);
        if let Some(broken) = loaded.broken {
            return Err(complaint::changed(&strings, &broken));
        }
        let resumed = sink::resume_file(path).map_err(|error| complaint::of_file(&strings, &error))?;
        let drill = Drill::resume(&resumed.loaded, Some(Box::new(resumed.sink))).map_err(failed)?;
        let header = drill.log().header().clone();
        let sitting = self.store.profile.sittings.get(&file_name(path)).cloned();
        let guidance = guidance_of(&header, sitting.as_ref().map(|sitting| sitting.guidance));
        let known = |seat: &SeatId| header.seats.contains(seat);
        let seats = sitting.map(|sitting| sitting.seats).filter(|seats| seats.iter().all(known));
        let seats = seats.unwrap_or_else(|| header.seats.clone());
        let task = SkillDrill::of_record(&resumed.loaded.log, drill.scenario());
        let taken = match guidance {
            Some(_) => Some(seats.clone()),
            None => sitting::taken(room::people(&resumed.loaded.log), &seats),
        };
        let colleagues = taken.map(|taken| {
            let new = || Beside::new(Box::new(Colleagues::new(taken)));
            task.as_ref().map_or_else(new, SkillDrill::colleagues).relives(&resumed.loaded.log)
        });
        let colleagues = colleagues.transpose().map_err(|error| failed(error.into()))?;
        let scenario = Arc::clone(drill.scenario());
        let mut run = Run::new(drill, seats, guidance, Some(path.to_owned()), self.lang()).beside(colleagues);
        // Its clock cannot be stopped, so it does not begin to run before its person is ready.
        run.held = guidance == Some(Guidance::Assessed);
        if let Some(of) = task {
            run.practise(Task { of, scenario: self.shelve(scenario, Some(path)) });
        }
        self.place = if guidance.is_some() { Place::Drill } else { Place::Facilitator };
        self.run = Some(run);
        if guidance.is_none() {
            self.seat_the_room_again();
        }
        // The draft belongs to whoever sits there.
        self.take_up_drafts();
        Ok(())
    }
}

/// The name of a drill's record, without ending.
fn record_name(drill: &Drill) -> String {
    let header = drill.log().header();
    let what = Skill::of(header).map_or_else(|| header.seed.to_string(), |skill| skill.id().to_owned());
    format!("{}-{what}-{}", drill.scenario().id, header.attempt)
}

/// A new file under a name that is free: what has been recorded is never written over.
fn free_sink(folder: &Path, name: &str) -> Result<(PathBuf, FileSink), WriteError> {
    let mut path = folder.join(format!("{name}.drill"));
    for more in 2..NAMES {
        match FileSink::create(&path, Existing::Keep) {
            Err(WriteError::Exists { .. }) => path = folder.join(format!("{name}-{more}.drill")),
            made => return made.map(|sink| (path, sink)),
        }
    }
    Err(WriteError::Exists { path })
}

/// How much help somebody had. Where that is not known, a drill that is taken up shows what a company can see, and no
/// more.
fn guidance_of(header: &Header, known: Option<Guidance>) -> Option<Guidance> {
    match header.mode {
        Mode::Moves => None,
        Mode::Assessed => Some(Guidance::Assessed),
        Mode::Running => Some(known.unwrap_or(Guidance::Practice)),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Where a skill is asked for: in the hour's cut if there is one, else in any other.
fn find_skill(scenario: &Arc<Scenario>, seed: u64, wanted: Skill) -> Option<SkillDrill> {
    let mut cuts: Vec<u32> = scenario.cuts.iter().map(|cut| cut.minutes).collect();
    cuts.sort_by_key(|minutes| minutes.abs_diff(60));
    cuts.into_iter().find_map(|cut| skill::find(scenario, cut, seed, wanted).ok()?)
}

/// What somebody begins, as the drill is set up.
pub(super) fn setup(begin: &Begin, scenario: &Arc<Scenario>) -> (Setup, Option<Guidance>) {
    let (mode, guidance) = match &begin.way {
        Way::Alone { guidance: Guidance::Assessed, .. } => (Mode::Assessed, Some(Guidance::Assessed)),
        Way::Alone { guidance, .. } => (Mode::Running, Some(*guidance)),
        Way::Tabletop { .. } => (Mode::Moves, None),
    };
    (Setup { mode, ..Setup::new(Arc::clone(scenario), begin.cut, begin.seed) }, guidance)
}
