//! Drills as somebody's attempts: they are counted, their records get names that no other has, what came of them goes
//! into the profile, and one that broke off is taken up again.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::base::{id::SeatId, time::MINUTE};
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
    skill::{self, Skill, SkillDrill},
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

    /// Begins the record of a drill in the folder of records, under a name that no other has. What stands in the way
    /// is told, and the drill goes on in memory.
    pub(super) fn begin_record(&mut self, drill: &mut Drill, way: &Way) -> Option<PathBuf> {
        let folder = self.store.folders.records();
        let name = record_name(drill);
        let made = std::fs::create_dir_all(&folder).map_err(|source| WriteError::from_io(&folder, source));
        match made.and_then(|()| free_sink(&folder, &name)) {
            Ok((path, sink)) => match drill.store_in(Box::new(sink)) {
                Ok(()) => {
                    self.store.profile.records.push(path.clone());
                    if let Way::Alone { guidance, seats, .. } = way {
                        let sitting = Sitting { guidance: *guidance, seats: seats.clone() };
                        self.store.profile.sittings.insert(file_name(&path), sitting);
                    }
                    self.store.save_profile();
                    Some(path)
                }
                Err(error) => {
                    self.tell(error.to_string(), self.strings.get("desk-no-record"), Some(&path));
                    None
                }
            },
            Err(error) => {
                self.tell(error.to_string(), self.strings.get("desk-no-record"), Some(&folder));
                None
            }
        }
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
    pub(super) fn begin_skill(&mut self, skill: Skill, from: &ScenarioRef) {
        let others = self.library.shelf.iter().filter(|shelved| shelved.from != *from);
        let own = self.library.shelf.iter().filter(|shelved| shelved.from == *from);
        let found = own.chain(others).find_map(|shelved| {
            let task = find_skill(&shelved.scenario, skill)?;
            let drill = task.begin(&shelved.scenario).ok()?;
            Some((Task { of: task, scenario: shelved.from.clone() }, drill))
        });
        let Some((task, drill)) = found else {
            self.tell(self.strings.get("start-no-skill"), String::new(), None);
            return;
        };
        let mut run = Run::new(drill, vec![task.of.seat.clone()], Some(Guidance::Guided), None, self.lang());
        run.task = Some(task);
        // Five minutes of real time for the whole of it, reading and writing not counted.
        run.pace(u32::try_from(run_limit(&run) / (5 * MINUTE)).unwrap_or(1).max(1));
        self.run = Some(run);
        self.place = Place::Drill;
    }

    /// Ends a skill drill where it stands: its points go into the profile.
    pub(super) fn end_skill(&mut self, run: &Run, task: &Task) {
        let outcome = task.of.judge(&run.drill);
        let points = skills::share(&outcome);
        self.store.profile.skills.entry(task.of.skill.id().to_owned()).or_default().push(points);
        self.store.save_profile();
        self.start.outcome = Some(skills::Result { skill: task.of.skill, scenario: task.scenario.clone(), outcome });
        self.place = Place::Start;
    }

    /// Opens a record: the debrief of a drill that is over; one that broke off is taken up again, paused.
    pub(super) fn open_record(&mut self, path: &Path) {
        let opened = load::load_file(path).map_err(|error| (error.to_string(), error.hint().to_owned()));
        let hint = self.strings.get("start-record-hint");
        let done = opened.and_then(|loaded| {
            if loaded.is_finished() {
                let drill = replay::replay(&loaded.log, &mut |_| {}).map_err(|error| (error.to_string(), hint))?;
                self.debrief_of(drill, path);
            } else {
                self.resume(&loaded, path).map_err(|problem| (problem, hint))?;
            }
            Ok(())
        });
        if let Err((problem, hint)) = done {
            self.tell(problem, hint, Some(path));
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
    fn resume(&mut self, loaded: &Loaded, path: &Path) -> Result<(), String> {
        if let Some(broken) = loaded.broken {
            return Err(CannotResume::Changed(broken).to_string());
        }
        let resumed = sink::resume_file(path).map_err(|error| error.to_string())?;
        let drill = Drill::resume(&resumed.loaded, Some(Box::new(resumed.sink))).map_err(|error| error.to_string())?;
        let header = drill.log().header().clone();
        let sitting = self.store.profile.sittings.get(&file_name(path)).cloned();
        let guidance = guidance_of(&header, sitting.as_ref().map(|sitting| sitting.guidance));
        let known = |seat: &SeatId| header.seats.contains(seat);
        let seats = sitting.map(|sitting| sitting.seats).filter(|seats| seats.iter().all(known));
        let seats = seats.unwrap_or_else(|| header.seats.clone());
        let taken = match guidance {
            Some(_) => Some(seats.clone()),
            None => sitting::taken(room::people(&resumed.loaded.log), &seats),
        };
        let colleagues = taken.map(|taken| Beside::recall(Box::new(Colleagues::new(taken)), &resumed.loaded.log));
        let colleagues = colleagues.transpose().map_err(|error| error.to_string())?;
        let mut run = Run::new(drill, seats, guidance, Some(path.to_owned()), self.lang()).beside(colleagues);
        // Its clock cannot be stopped, so it does not begin to run before its person is ready.
        run.held = guidance == Some(Guidance::Assessed);
        self.place = if guidance.is_some() { Place::Drill } else { Place::Facilitator };
        self.run = Some(run);
        self.take_up_drafts();
        if guidance.is_none() {
            self.seat_the_room_again();
        }
        Ok(())
    }
}

fn run_limit(run: &Run) -> i64 {
    run.task.as_ref().map_or(0, |task| task.of.limit.0)
}

/// The name of a drill's record, without ending.
fn record_name(drill: &Drill) -> String {
    let header = drill.log().header();
    format!("{}-{}-{}", drill.scenario().id, header.seed, header.attempt)
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
fn find_skill(scenario: &Arc<Scenario>, wanted: Skill) -> Option<SkillDrill> {
    let mut cuts: Vec<u32> = scenario.cuts.iter().map(|cut| cut.minutes).collect();
    cuts.sort_by_key(|minutes| minutes.abs_diff(60));
    cuts.into_iter().find_map(|cut| {
        let found = skill::find(scenario, cut, 1).ok()?;
        found.into_iter().find(|of| of.skill == wanted)
    })
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
