//! What people at the desk want: panels return these, and [`crate::desk::Desk`] carries them out. No panel changes a
//! drill by itself.

use std::path::PathBuf;

use crate::base::{id::SeatId, lang::Lang, time::At};
use crate::desk::{look::Theme, play::Tab};
use crate::drill::skill::Skill;
use crate::record::line::Session;
use crate::scenario::command::{Item, What};

/// One wish.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// A command to the drill, in the name of a seat.
    Order {
        /// Who gives it.
        seat: SeatId,
        /// What.
        what: What,
    },
    /// A fact about the session: a note, a rating, a word of the hot wash.
    Note(Session),
    /// Stop the clock.
    Pause,
    /// Let it go on.
    GoOn,
    /// Let it run so many times as fast as real time.
    Pace(u32),
    /// Let it run until something needs me.
    Skip,
    /// Show a message's thread.
    Open(Item),
    /// Sit in another seat that this person plays.
    Sit(SeatId),
    /// Show what the company said to many, by the number of its command.
    Said(u32),
    /// Show a moment of the drill: in the debrief, scrub to it.
    GoTo(At),
    /// Show this part of the desk.
    Show(Place),
    /// Show this tab in the middle of a drill.
    Look(Tab),
    /// Write a statement that puts off a promise: the statement that made it, and the place of its element.
    Redate(u32, u32),
    /// Begin a drill.
    Begin(Box<Begin>),
    /// Open a scenario or a record.
    OpenFile(PathBuf),
    /// Put these records side by side.
    Compare(Vec<PathBuf>),
    /// End the drill here and debrief.
    EndDrill,
    /// Leave the drill; its record stays and can be taken up again.
    Leave,
    /// Write the after-action report, or the page of a comparison, and open it.
    Report,
    /// Play the crisis again that is looked back on.
    SameAgain,
    /// Play another variant of it.
    NewVariant,
    /// Speak another language.
    Language(Lang),
    /// Dark or light.
    Theme(Theme),
    /// Larger or smaller: 1 is as the system says; what fits the window if none.
    Zoom(Option<f32>),
    /// Whether things move.
    Motion(bool),
    /// Whether the coach is there in guided drills.
    Coach(bool),
    /// Try whether a record could be written.
    Probe,
    /// What the last tabletop left to do, by its place, is done or open again.
    Settle(usize, bool),
}

/// A part of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The start screen.
    Start,
    /// Before a tabletop.
    PreFlight,
    /// The drill.
    Drill,
    /// The facilitator's console.
    Facilitator,
    /// The wall.
    Projector(Scene),
    /// After a drill.
    Debrief,
    /// Records side by side.
    Compare,
    /// Settings.
    Settings,
}

/// What the projector shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scene {
    /// The crowd and the figures.
    #[default]
    Situation,
    /// What has come in.
    Incoming,
    /// The statement that is being written.
    Draft,
    /// Decisions and promises.
    Decisions,
    /// The question to discuss, with its countdown.
    Question,
    /// The picture stands.
    Paused,
    /// The hot wash.
    HotWash,
}

impl Scene {
    /// All, in the order of their keys.
    pub const ALL: [Self; 7] =
        [Self::Situation, Self::Incoming, Self::Draft, Self::Decisions, Self::Question, Self::Paused, Self::HotWash];
}

/// How somebody practises.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Guidance {
    /// With a coach, true mood and the score so far.
    #[default]
    Guided,
    /// With what a company can see, and pauses.
    Practice,
    /// With what a company can see, no hints and no pauses.
    Assessed,
}

/// A drill to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Begin {
    /// The scenario's file, or the name of one that comes with the program.
    pub scenario: ScenarioRef,
    /// The cut, in minutes.
    pub cut: u32,
    /// The seed.
    pub seed: u64,
    /// Which attempt it is.
    pub attempt: u32,
    /// How.
    pub way: Way,
}

/// Where a scenario comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScenarioRef {
    /// One that comes with the program, by its file's name without ending.
    BuiltIn(String),
    /// A file.
    File(PathBuf),
}

/// Alone or in a room.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// One person in these seats; colleagues play the others.
    Alone {
        /// How much help.
        guidance: Guidance,
        /// The seats of this person.
        seats: Vec<SeatId>,
        /// A skill to train instead of a whole drill: cut and seats are then those of its task.
        skill: Option<Skill>,
    },
    /// A tabletop: a facilitator types for every seat.
    Tabletop {
        /// Who sits where, by name or pseudonym.
        people: Vec<(SeatId, String)>,
        /// The word that stops the drill for a real emergency.
        stop_word: String,
    },
}
