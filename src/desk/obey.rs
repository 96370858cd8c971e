//! Carries out what people at the desk want.

use std::{path::Path, sync::Arc};

use crate::base::{id::SeatId, strings::Strings, time::At};
use crate::board::complaint::{self, Complaint};
use crate::desk::{
    Desk, Notice,
    afterwards::Again,
    attempts,
    debrief::{Debrief, stopped},
    intent::{Begin, Intent, Place, ScenarioRef, Scene, Way},
    run::{self, Run},
    trainer::sitting::{self, Sitting},
};
use crate::drill::{
    Drill, DrillError, Setup,
    beside::Beside,
    policy::{self, colleagues::Colleagues},
};

/// The pace at which a drill alone begins.
const FIRST_PACE: u32 = 60;

impl Desk {
    /// Does what somebody wants.
    pub fn obey(&mut self, wish: Intent) {
        match wish {
            Intent::Order { seat, what } => self.with_run(|run| run.order(seat, what)),
            Intent::Note(fact) => self.note_fact(fact),
            Intent::Pause => self.with_run(|run| run.pause(true)),
            Intent::GoOn => {
                // What goes on no longer says on the wall that it stands.
                if self.trainer.scene == Scene::Paused {
                    self.trainer.scene = Scene::default();
                }
                self.with_run(|run| run.pause(false));
            }
            Intent::Pace(pace) => self.with_run(|run| run.pace(pace)),
            Intent::Sit(seat) => self.with_run(|run| run.sit(seat)),
            Intent::Show(place) => {
                if place == Place::Settings && self.place != Place::Settings {
                    self.start.back = Some(self.place);
                }
                if let Place::Projector(scene) = place {
                    self.trainer.scene = scene;
                }
                if place == Place::Start {
                    // Nothing of a drill is left that could hang on a wall.
                    self.trainer.screen.open = false;
                }
                self.place = place;
            }
            Intent::Begin(begin) => self.begin(*begin),
            Intent::OpenFile(path) => self.open(&path),
            Intent::EndDrill => self.end_drill(),
            Intent::Leave => self.leave(),
            Intent::Language(lang) => {
                self.store.settings.language = Some(lang.tag().to_owned());
                self.store.save_settings();
                self.strings = Arc::new(Strings::of(lang));
                self.library.speak(lang);
                self.with_run(|run| run.speak(lang));
            }
            Intent::Theme(theme) => {
                self.store.settings.theme = theme;
                self.store.save_settings();
            }
            Intent::Zoom(zoom) => {
                self.store.settings.zoom = zoom.map(|zoom| zoom.clamp(0.5, 3.0));
                self.store.save_settings();
            }
            Intent::Motion(motion) => {
                self.store.settings.motion = motion;
                self.store.save_settings();
            }
            Intent::Coach(coach) => {
                self.store.settings.no_coach = !coach;
                self.store.save_settings();
            }
            Intent::Probe => self.probe(),
            Intent::Settle(place, done) => self.settle(place, done),
            Intent::Skip => self.with_run(Run::skip),
            Intent::GoTo(at) => self.go_to(at),
            Intent::Report => self.write_page(),
            Intent::SameAgain => self.play_again(Again::Same),
            Intent::NewVariant => self.play_again(Again::Other),
            Intent::Compare(records) => self.compare(records),
            wish @ (Intent::Open(_) | Intent::Said(_) | Intent::Look(_) | Intent::Redate(..)) => self.with_run(|run| {
                let view = run.view();
                run.panels.follow(&wish, &view);
            }),
        }
    }

    fn with_run(&mut self, act: impl FnOnce(&mut Run)) {
        if let Some(run) = &mut self.run {
            act(run);
        }
    }

    /// Tells something that stands in the way.
    pub(super) fn tell(&mut self, what: Complaint, path: Option<&Path>) {
        self.notice = Some(Notice { what, path: path.map(Path::to_owned) });
    }

    /// Tells why something cannot be written, and under this key what that means for the drill.
    pub(super) fn tell_unwritten(&mut self, error: &DrillError, means: &str, path: Option<&Path>) {
        let Complaint { problem, .. } = complaint::of_drill(&self.strings, error);
        self.tell(Complaint { problem, hint: self.strings.get(means) }, path);
    }

    /// Begins a drill, with a record in the folder of records.
    pub fn begin(&mut self, begin: Begin) {
        let Some(shelved) = self.library.find(&begin.scenario) else { return };
        let scenario = Arc::clone(&shelved.scenario);
        if let Way::Alone { skill: Some(skill), .. } = &begin.way {
            self.begin_skill(*skill, &begin.scenario, begin.seed);
            return;
        }
        let (setup, guidance) = attempts::setup(&begin, &scenario);
        let attempt = self.count_attempt(&scenario, begin.seed);
        let Ok(mut drill) = Drill::start(Setup { attempt, ..setup }) else { return };
        let record = self.begin_record(&mut drill, &begin.way);
        if let Some(record) = &record {
            self.drop_drafts(record);
        }
        let all = || scenario.seats.iter().map(|seat| seat.id.clone()).collect::<Vec<_>>();
        let (seats, taken, room) = match begin.way {
            Way::Alone { seats, .. } => (seats.clone(), Some(seats), None),
            Way::Tabletop { people, stop_word } => (all(), sitting::taken(&people, &all()), Some((people, stop_word))),
        };
        let colleagues = taken.map(|taken| Beside::new(Box::new(Colleagues::new(taken))));
        let mut run = Run::new(drill, seats, guidance, record, self.lang()).beside(colleagues);
        run.pace(FIRST_PACE);
        self.place = if guidance.is_some() { Place::Drill } else { Place::Facilitator };
        self.run = Some(run);
        match room {
            Some((people, stop_word)) => self.seat_the_room(people, stop_word),
            None => self.trainer.sitting = Sitting::default(),
        }
    }

    /// Opens a scenario or a record.
    fn open(&mut self, path: &Path) {
        if let Some(run) = &self.run {
            if run.record.is_none() && !run.drill.is_over() {
                let problem = self.strings.get("desk-memory-only");
                self.tell(Complaint { problem, hint: self.strings.get("desk-memory-only-hint") }, Some(path));
                return;
            }
            // What runs is kept in its record and can be taken up again.
            self.leave();
        }
        if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("drill")) {
            if self.place == Place::Compare {
                self.compare.add(path.to_owned());
                return;
            }
            self.open_record(path);
            return;
        }
        let lang = self.lang();
        match self.library.open(path.to_owned(), lang) {
            Ok(_) => self.place = Place::Start,
            Err(error) => {
                let problem = complaint::unreadable(&self.strings, path, &error);
                self.tell(Complaint { problem, hint: self.strings.get("desk-name-file") }, Some(path));
            }
        }
    }

    /// The seat in which a newcomer sits: customer service.
    pub fn newcomers_seat(&self, scenario: &ScenarioRef) -> Vec<SeatId> {
        let Some(shelved) = self.library.find(scenario) else { return Vec::new() };
        let seats: Vec<SeatId> = shelved.scenario.seats.iter().map(|seat| seat.id.clone()).collect();
        run::hears_first(&shelved.scenario, &seats).into_iter().collect()
    }

    /// Lets an autopilot play every seat of the drill that has begun, up to a moment or to the end. The drill then
    /// stands still.
    pub fn play_ahead(&mut self, plan: &str, to: Option<At>) {
        let Some(run) = &mut self.run else { return };
        let draws = run.drill.sim().play().draws();
        let Some(policy) = policy::named(plan, draws) else { return };
        let to = to.unwrap_or_else(|| run.drill.scenario().end());
        let mut autopilot = Beside::new(policy);
        let played =
            sitting::play_moves(&mut run.drill, &mut autopilot, to).and_then(|()| autopilot.up_to(&mut run.drill, to));
        run.colleagues = Some(autopilot);
        self.trainer.sitting.go_where(&run.drill);
        self.trainer.scene = Scene::default();
        if let Err(error) = played {
            self.tell_unwritten(&error, "desk-make-room", None);
        }
        // While moves are played the crisis clock stands by itself.
        if self.place != Place::Facilitator {
            self.obey(Intent::Pause);
        }
    }

    /// Ends the drill where it stands, and goes to its debrief.
    pub fn end_drill(&mut self) {
        self.keep_drafts();
        let Some(mut run) = self.run.take() else { return };
        // A skill is judged by where the drill stands; what colleagues do afterwards is no part of it.
        let skill = run.task.clone().map(|task| (task.of.judge(&run.drill), task));
        if let Err(error) = run.play_out() {
            self.run = Some(run);
            self.tell_unwritten(&error, "desk-make-room", None);
            return;
        }
        if let Some((outcome, task)) = skill {
            self.end_skill(task, outcome);
            return;
        }
        // What a real emergency left undone says nothing about anybody.
        let is_judged = stopped::at(run.drill.log()).is_none();
        if let Some(score) = run.drill.log().score().filter(|_| is_judged) {
            let (scenario, totals) = (Arc::clone(run.drill.scenario()), score.totals.clone());
            self.note_result(&scenario, &totals);
        }
        let mut debrief = Debrief::new(run.drill, run.record);
        if let (Way::Alone { guidance, seats, .. }, Some(played)) = (&mut debrief.way, run.guidance) {
            (*guidance, *seats) = (played, run.seats);
        }
        self.debrief = Some(debrief);
        self.place = Place::Debrief;
    }

    /// Leaves the drill; its record can be taken up again.
    fn leave(&mut self) {
        self.keep_drafts();
        self.run = None;
        self.start.archive.forget();
        self.place = Place::Start;
    }
}
