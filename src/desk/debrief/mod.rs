//! After a drill: first, silently, what people think went well and what did not; then the score as a story, with the
//! crowd replaying; then what they mean to do.
//!
//! | module | is about |
//! |---|---|
//! | [`form`] | three strengths and three gaps, before any score is shown |
//! | [`story`] | the page: sentence, dimensions, and how the parts share the room |
//! | [`curve`], [`plot`], [`scrub`] | the trust curve with every decision on it, and any moment of it |
//! | [`replay`], [`reel`] | the crowd as it was, and the threads that play it again |
//! | [`receipts`] | where the points went |
//! | [`wash`] | actions and words of the hot wash |
//! | [`seal`] | the record's name, short, whole and as a code to scan |
//! | [`mod@wall`] | the same for the last row |
//!
//! What is shown is a [`DebriefView`], made once for each language; nothing here works on the record frame by frame.

pub mod curve;
pub mod form;
pub mod plot;
pub mod receipts;
pub mod reel;
pub mod replay;
pub mod scrub;
pub mod seal;
pub mod stopped;
pub mod story;
pub mod wall;
pub mod wash;

use std::{path::PathBuf, sync::Arc};

use egui::Ui;

use crate::base::{lang::Lang, time::At};
use crate::desk::{
    debrief::reel::Reel,
    intent::{Guidance, Intent, Way},
    pen::Pen,
    situation::picture,
    trainer::ratings,
};
use crate::drill::{Drill, DrillError};
use crate::record::{
    afterwards::{self, CannotAdd},
    header::Mode,
    line::Session,
    load::load_file,
    log::Log,
};
use crate::report::debrief::{DebriefView, Said};
use crate::scenario::Scenario;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The silent form.
    #[default]
    Form,
    /// The score.
    Story,
    /// That it was stopped for a real emergency, and nothing else.
    Stopped,
}

/// What stands beside the curve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Where the points went.
    #[default]
    Points,
    /// Actions and words.
    Actions,
    /// The evaluator's ratings, after a tabletop.
    Ratings,
    /// The record.
    Record,
}

/// A drill that is over, and what the debrief remembers of it.
pub struct Debrief {
    /// The drill.
    pub drill: Drill,
    /// The file of its record, if it has one.
    pub record: Option<PathBuf>,
    /// How it was played, for whoever wants to play it again.
    pub way: Way,
    /// The report that has been written.
    pub report: Option<PathBuf>,
    /// The report that is to be opened.
    pub opens: Option<PathBuf>,
    /// What is shown.
    pub stage: Stage,
    /// What stands beside the curve.
    pub tab: Tab,
    /// The silent form.
    pub form: form::State,
    /// The moment that is shown.
    pub scrub: scrub::State,
    /// The curve.
    pub curve: curve::State,
    /// Receipts.
    pub receipts: receipts::State,
    /// Actions and words that are being typed.
    pub wash: wash::State,
    /// Ratings that are being given.
    pub ratings: ratings::State,
    /// The crowd.
    pub replay: picture::State,
    /// What is played beside the window.
    pub reel: Reel,
    /// The record as it was read, where the drill is its replay: it holds what people said.
    reopened: Option<Log>,
    spoken: Option<(Lang, Arc<Scenario>)>,
    told: Option<(Lang, Arc<DebriefView>)>,
}

impl Debrief {
    /// Of a drill that is over, or of the replay of a record that is.
    pub fn new(mut drill: Drill, record: Option<PathBuf>) -> Self {
        let reopened = record.as_ref().filter(|_| !drill.is_stored()).and_then(|path| {
            let loaded = load_file(path).ok()?;
            loaded.is_finished().then_some(loaded.log)
        });
        let reel = Reel::start(&mut drill);
        let log = reopened.as_ref().unwrap_or(drill.log());
        let said = Said::of(log);
        let done = !said.strengths.is_empty() || !said.gaps.is_empty();
        let stage = match stopped::at(log) {
            Some(_) => Stage::Stopped,
            None if done => Stage::Story,
            None => Stage::Form,
        };
        let way = way(log, drill.scenario());
        let in_room = log.header().mode == Mode::Moves;
        let form = if in_room { form::State::of_room(log) } else { form::State::default() };
        Self {
            drill,
            record,
            way,
            report: None,
            opens: None,
            stage,
            tab: Tab::default(),
            form,
            scrub: scrub::State::default(),
            curve: curve::State::default(),
            receipts: receipts::State::default(),
            wash: wash::State::default(),
            ratings: ratings::State::default(),
            replay: picture::State::default(),
            reel,
            reopened,
            spoken: None,
            told: None,
        }
    }

    /// The record, with all that people have said since.
    pub fn log(&self) -> &Log {
        self.reopened.as_ref().unwrap_or(self.drill.log())
    }

    /// The scenario in a language.
    pub fn spoken(&mut self, lang: Lang) -> Arc<Scenario> {
        match &self.spoken {
            Some((known, spoken)) if *known == lang => Arc::clone(spoken),
            _ => {
                let spoken = Arc::new(self.drill.scenario().spoken_in(lang));
                self.spoken = Some((lang, Arc::clone(&spoken)));
                spoken
            }
        }
    }

    /// What is shown, in the language of the pen.
    pub fn told(&mut self, pen: &Pen<'_>) -> Arc<DebriefView> {
        let lang = pen.strings.lang();
        match &self.told {
            Some((known, told)) if *known == lang => Arc::clone(told),
            _ => {
                let told = Arc::new(DebriefView::of(pen.scenario, self.log(), pen.strings));
                self.scrub.begin(told.end);
                self.told = Some((lang, Arc::clone(&told)));
                told
            }
        }
    }

    /// Whether the drill was a tabletop.
    pub fn is_tabletop(&self) -> bool {
        self.drill.log().header().mode == Mode::Moves
    }

    /// Shows a moment.
    pub fn go_to(&mut self, at: At) {
        self.scrub.go_to(at);
    }

    /// Whether something moves though nobody touches anything.
    pub fn is_lively(&self) -> bool {
        self.scrub.plays || self.reel.is_busy() || self.replay.restless || self.form.counts()
    }

    /// Shows the score at once, with the crowd at a moment: for a picture.
    pub fn pose(&mut self, at: Option<At>) {
        self.stage = Stage::Story;
        let at = at.unwrap_or(self.drill.now());
        self.scrub.go_to(at);
        self.reel.want(at);
        self.reel.wait();
    }

    /// Adds what people said to the record, safely. An error says what stands in the way.
    pub fn note(&mut self, fact: Session) -> Result<(), CannotAdd> {
        if self.drill.is_stored() {
            // A drill that is over only makes sure that all of it is stored.
            let noted = self.drill.note(fact).and_then(|()| self.drill.finish().map(drop));
            noted.map_err(cannot_add)?;
        } else if let Some(path) = self.record.as_ref().filter(|_| self.reopened.is_some()) {
            let (log, _) = afterwards::add_to(path, vec![fact])?;
            self.reopened = Some(log);
        } else {
            self.drill.note(fact).map_err(cannot_add)?;
        }
        if let Some((lang, told)) = self.told.take() {
            let said = Said::of(self.log());
            self.told = Some((lang, Arc::new(DebriefView { said, ..DebriefView::clone(&told) })));
        }
        Ok(())
    }
}

/// A drill that is over is only ever in the way of a note by its record.
fn cannot_add(error: DrillError) -> CannotAdd {
    match error {
        DrillError::Record(error) => CannotAdd::Write(error),
        DrillError::Over | DrillError::Assessed | DrillError::Pace => CannotAdd::NotOver,
    }
}

/// How a drill was played, as far as its record says.
fn way(log: &Log, scenario: &Scenario) -> Way {
    let header = log.header();
    let people = log.session().find_map(|(_, fact)| match fact {
        Session::Start { people, .. } => Some(people.clone()),
        _ => None,
    });
    let alone = |guidance| {
        let service = scenario.seats.iter().find(|seat| seat.role == crate::scenario::people::Role::CustomerService);
        let own = service.or(scenario.seats.first()).map(|seat| vec![seat.id.clone()]);
        Way::Alone { guidance, seats: own.unwrap_or_default(), skill: None }
    };
    match header.mode {
        Mode::Moves => {
            let stop_word = log.session().find_map(|(_, fact)| match fact {
                Session::StopWord(word) => Some(word.clone()),
                _ => None,
            });
            Way::Tabletop { people: people.unwrap_or_default(), stop_word: stop_word.unwrap_or_default() }
        }
        Mode::Assessed => alone(Guidance::Assessed),
        Mode::Running => alone(Guidance::Practice),
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    state.reel.listen();
    if let Some(path) = state.opens.take() {
        ui.ctx().open_url(egui::OpenUrl::new_tab(seal::link(&path)));
    }
    match state.stage {
        Stage::Form => form::show(ui, pen, state),
        Stage::Story => story::show(ui, pen, state),
        Stage::Stopped => stopped::show(ui, pen, state),
    }
}

/// Draws what hangs on the wall meanwhile: the hot wash.
pub fn wall(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    wall::show(ui, pen, state)
}
