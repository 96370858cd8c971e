//! Floor 7: the desk, the window in which people practise a crisis and run a tabletop. It draws views and sends
//! commands; it holds no rules of its own.
//!
//! | module | is about |
//! |---|---|
//! | [`window`] | the Bevy application around it: windows, frames, pictures; `screen` is the second window |
//! | [`look`] | colours, letters, icons and the few widgets that everything is made of |
//! | [`intent`] | what panels want: they return [`intent::Intent`]s and change nothing themselves |
//! | [`store`], [`library`] | settings, profile, drafts and records; the crises to choose from |
//! | [`start`], [`attempts`] | the first minute: choosing a crisis; attempts are counted, and broken off drills taken up again |
//! | [`run`], [`play`], [`seats`] | a drill at the desk, the seats of whoever plays it, and its panels: [`incoming`], [`talk`], [`plan`], [`facts`], [`situation`]; [`coach`] points at the first steps |
//! | [`crowd`] | the picture of the crowd, drawn into one texture |
//! | [`trainer`] | a tabletop: pre-flight, the facilitator's console, the wall |
//! | [`debrief`], [`compare`] | after a drill, and several side by side |
//!
//! Panels are pure: `(ui, &Pen, &View, &mut State) -> Vec<Intent>`. [`Desk`] holds everything that outlives a frame
//! and carries intents out, with no window in sight: tests click through whole drills without one.

pub mod attempts;
pub mod coach;
pub mod compare;
pub mod crowd;
pub mod debrief;
pub mod facts;
pub mod fixes;
pub mod heard;
pub mod incoming;
pub mod intent;
pub mod library;
pub mod look;
pub mod notice;
pub mod pen;
pub mod plan;
pub mod play;
pub mod run;
pub mod seats;
pub mod situation;
pub mod start;
pub mod store;
pub mod talk;
pub mod trainer;
pub mod window;

mod afterwards;
mod obey;
mod screen;
mod unsent;

use std::{path::PathBuf, sync::Arc};

use egui::{Ui, Vec2};

use crate::base::{lang::Lang, strings::Strings};
use crate::board::complaint::Complaint;
use crate::desk::{
    debrief::Debrief,
    intent::{Guidance, Intent, Place},
    library::Library,
    look::letters,
    pen::Pen,
    play::clock::Bar,
    run::Run,
    store::Store,
    trainer::order::{Now, Step},
};
use crate::record::header::Mode;

/// Everything at the desk that outlives a frame.
pub struct Desk {
    /// Settings and profile.
    pub store: Store,
    /// The crises to choose from.
    pub library: Library,
    /// What is said, in the language of the desk.
    pub strings: Arc<Strings>,
    /// What is shown.
    pub place: Place,
    /// The drill that runs.
    pub run: Option<Run>,
    /// The drill that is over.
    pub debrief: Option<Debrief>,
    /// Drills side by side.
    pub compare: compare::State,
    /// What the start screen remembers.
    pub start: start::State,
    /// What the trainer's parts remember.
    pub trainer: trainer::State,
    /// What has to be told, until it is dismissed.
    pub notice: Option<Notice>,
    /// Whether the program is to end.
    pub quits: bool,
    /// The size of the window before anything is enlarged, in points of the system; zero where there is no window.
    pub window: Vec2,
}

/// Something to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What, and what can be done.
    pub what: Complaint,
    /// A file that it is about.
    pub path: Option<PathBuf>,
}

/// What a context has been given.
#[derive(Clone, Debug, PartialEq)]
struct Dress {
    lang: Lang,
    theme: look::Theme,
    motion: bool,
    zoom: f32,
}

impl Desk {
    /// A desk at the start screen.
    pub fn new(store: Store, system: Lang) -> Self {
        let lang = store.settings.lang().unwrap_or(system);
        let mut library = Library::built_in();
        library.speak(lang);
        Self {
            store,
            library,
            strings: Arc::new(Strings::of(lang)),
            place: Place::Start,
            run: None,
            debrief: None,
            compare: compare::State::default(),
            start: start::State::default(),
            trainer: trainer::State::default(),
            notice: None,
            quits: false,
            window: Vec2::ZERO,
        }
    }

    /// The language of the desk.
    pub fn lang(&self) -> Lang {
        self.strings.lang()
    }

    /// How large everything is: as somebody has chosen, or as it fits the window.
    pub fn zoom(&self) -> f32 {
        self.store.settings.zoom.unwrap_or_else(|| look::fitting(self.window))
    }

    /// So much real time has passed.
    pub fn step(&mut self, real_ms: u32) {
        // An assessed clock cannot be stopped by opening the settings either.
        let at_drill = matches!(self.place, Place::Drill | Place::Facilitator | Place::Projector(_));
        if let Some(run) = &mut self.run
            && (at_drill || self.place == Place::Settings && !run.may_pause())
        {
            run.step(real_ms);
            let (is_over, keeps) = (run.is_over(), run.panels.talk.is_time_to_keep(real_ms));
            self.trainer.step(real_ms);
            if keeps {
                self.keep_drafts();
            }
            if is_over {
                self.end_drill();
            }
        } else if self.place == Place::Debrief {
            self.trainer.step(real_ms);
        }
    }

    /// Whether something moves, so that frames are wanted though nobody touches anything.
    pub fn is_lively(&self) -> bool {
        match self.place {
            // While moves are played the crisis clock stands; the countdown needs no more than a frame a second.
            Place::Drill | Place::Facilitator | Place::Projector(_) => {
                let runs = |run: &Run| {
                    let clock = run.drill.clock();
                    !run.held && !clock.is_paused() && clock.mode() != Mode::Moves && !run.panels.is_busy()
                };
                self.run.as_ref().is_some_and(runs)
            }
            Place::Debrief => self.debrief.as_ref().is_some_and(Debrief::is_lively),
            Place::Compare => self.compare.is_busy(),
            Place::Start | Place::PreFlight | Place::Settings => false,
        }
    }

    /// Whether a countdown of real time is on show.
    pub fn counts_down(&self) -> bool {
        let at_table = matches!(self.place, Place::Facilitator | Place::Projector(_));
        // A pause stops the countdown of a move; the welcome's goes on.
        let talks = |run: &Run| matches!(self.trainer.sitting.now(&run.drill), Now::Talk(_));
        let stands = |run: &Run| run.drill.clock().is_paused() && !talks(run);
        at_table && !self.run.as_ref().is_some_and(stands)
            || self.place == Place::Debrief
                && (self.trainer.sitting.is_on()
                    || self.debrief.as_ref().is_some_and(|debrief| debrief.stage == debrief::Stage::Form))
    }

    /// Gives a context the look of the desk, if it has not got it yet. Says whether it can be drawn on now: letters
    /// come with the next frame.
    pub fn dress(&self, ctx: &egui::Context, zoom: f32) -> bool {
        let settings = &self.store.settings;
        let dress = Dress { lang: self.lang(), theme: settings.theme, motion: settings.motion, zoom };
        let id = egui::Id::new("dress");
        let had = ctx.data(|data| data.get_temp::<Dress>(id));
        if had.as_ref() == Some(&dress) {
            return true;
        }
        look::dress(ctx, dress.theme, dress.motion);
        ctx.set_zoom_factor(dress.zoom);
        let letters_stay = had.is_some_and(|had| had.lang == dress.lang);
        if !letters_stay {
            ctx.set_fonts(letters::fonts(dress.lang, letters::of_system(dress.lang)));
            ctx.request_repaint();
        }
        ctx.data_mut(|data| data.insert_temp(id, dress));
        letters_stay
    }

    /// Draws what the main window shows, and carries out what people want.
    pub fn show(&mut self, ui: &mut Ui) {
        if !self.dress(ui.ctx(), self.zoom()) {
            return;
        }
        // Whatever is shown stands on the ground of the theme, also where it paints none of its own.
        let ground = self.store.settings.theme.palette().ground;
        ui.painter().rect_filled(ui.max_rect(), 0.0, ground);
        notice::show(ui, self);
        let mut wishes = dropped(ui);
        wishes.extend(match self.place {
            Place::PreFlight => self.show_preflight(ui),
            Place::Start | Place::Settings => start::show(ui, self),
            Place::Compare => compare::show(ui, &self.strings, &mut self.compare),
            Place::Drill => self.show_drill(ui),
            Place::Facilitator | Place::Projector(_) => self.show_trainer(ui),
            Place::Debrief => self.show_debrief(ui),
        });
        for wish in wishes {
            self.obey(wish);
        }
    }

    fn show_drill(&mut self, ui: &mut Ui) -> Vec<Intent> {
        let Some(run) = &mut self.run else { return vec![Intent::Show(Place::Start)] };
        run.listen();
        let (spoken, heard) = (Arc::clone(&run.spoken), Arc::clone(&run.heard));
        let pen = Pen::new(&spoken, &self.strings, run.guidance, self.store.settings.motion).hearing(&heard);
        if run.held {
            return play::held::show(ui, &pen, run.drill.now());
        }
        let sits = seats::show(ui, &pen, run);
        let view = run.view();
        run.panels.coach.away = self.store.settings.no_coach;
        run.look(pen::milliseconds(ui));
        let clock = run.drill.clock();
        let mut bar = Bar {
            paused: clock.is_paused(),
            busy: run.panels.is_busy(),
            may_pause: run.may_pause(),
            stands: clock.mode() == Mode::Moves,
            pace: clock.pace(),
            score: None,
        };
        let (sight, panels) = run.sight();
        // Who practises one thing is not shown what a whole drill comes to.
        bar.score = sight.guided.filter(|_| panels.task.is_none()).map(|guided| guided.score.clone());
        let mut wishes = play::show(ui, &pen, &view, &sight, &bar, panels);
        wishes.extend(sits);
        wishes
    }

    fn show_trainer(&mut self, ui: &mut Ui) -> Vec<Intent> {
        let Some(run) = &mut self.run else { return vec![Intent::Show(Place::Start)] };
        run.listen();
        let (spoken, heard) = (Arc::clone(&run.spoken), Arc::clone(&run.heard));
        let pen = Pen::new(&spoken, &self.strings, run.guidance, self.store.settings.motion).hearing(&heard);
        if let Place::Projector(_) = self.place {
            trainer::wall_here(ui, &pen, run, &mut self.trainer)
        } else {
            trainer::console(ui, &pen, run, &mut self.trainer)
        }
    }

    fn show_preflight(&mut self, ui: &mut Ui) -> Vec<Intent> {
        let shelved = self.trainer.scenario.as_ref().and_then(|from| self.library.find(from));
        let Some(shelved) = shelved.or(self.library.shelf.first()) else { return vec![Intent::Show(Place::Start)] };
        let pen = Pen::new(&shelved.spoken, &self.strings, None, self.store.settings.motion);
        let trainer::State { preflight, screen, .. } = &mut self.trainer;
        trainer::preflight::show(ui, &pen, shelved, &self.store, preflight, screen)
    }

    /// Draws what the second window shows: the wall of a tabletop, before, in and after its drill.
    pub fn show_wall(&mut self, ui: &mut Ui) {
        if !self.dress(ui.ctx(), 1.0) {
            return;
        }
        let mut wishes = Vec::new();
        if let Some(run) = &mut self.run {
            run.listen();
            let (spoken, heard) = (Arc::clone(&run.spoken), Arc::clone(&run.heard));
            let pen = Pen::new(&spoken, &self.strings, None, self.store.settings.motion).hearing(&heard);
            wishes = trainer::wall(ui, &pen, run, &mut self.trainer);
        } else if let Some(debrief) = self.debrief.as_mut().filter(|_| self.place == Place::Debrief) {
            let spoken = debrief.spoken(self.strings.lang());
            let pen = Pen::new(&spoken, &self.strings, Some(Guidance::Guided), self.store.settings.motion);
            wishes = debrief::wall(ui, &pen, debrief);
        } else {
            let shelved = self.trainer.scenario.as_ref().and_then(|from| self.library.find(from));
            if let Some(shelved) = shelved.or(self.library.shelf.first()) {
                let pen = Pen::new(&shelved.spoken, &self.strings, None, self.store.settings.motion);
                trainer::wall_before(ui, &pen, &self.trainer);
            }
        }
        for wish in wishes {
            self.obey(wish);
        }
    }

    fn show_debrief(&mut self, ui: &mut Ui) -> Vec<Intent> {
        let Some(debrief) = &mut self.debrief else { return vec![Intent::Show(Place::Start)] };
        let spoken = debrief.spoken(self.strings.lang());
        let pen = Pen::new(&spoken, &self.strings, Some(Guidance::Guided), self.store.settings.motion);
        if debrief.stage == debrief::Stage::Stopped {
            return debrief::show(ui, &pen, debrief);
        }
        // Each part of the hour opens what is worked with in it.
        match trainer::after(ui, &pen, &mut self.trainer, debrief.stage == debrief::Stage::Story) {
            Some(Step::Actions) => debrief.tab = debrief::Tab::Actions,
            Some(Step::Export) => debrief.tab = debrief::Tab::Record,
            _ => {}
        }
        debrief::show(ui, &pen, debrief)
    }
}

/// Files that were dropped on the window.
fn dropped(ui: &Ui) -> Vec<Intent> {
    let files = ui.input(|input| input.raw.dropped_files.clone());
    files.into_iter().map(|file| Intent::OpenFile(file.path().to_owned())).collect()
}
