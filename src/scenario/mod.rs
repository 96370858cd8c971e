//! Floor 1: the vocabulary of a drill, and what is to be played.
//!
//! The types of a scenario file stand in [`crisis`], [`people`], [`channel`], [`fact`], [`inject`], [`scam`],
//! [`action`] and [`condition`]; what trainees do and say in [`command`] and [`statement`], what the facilitator adds
//! in [`facilitator`]. A file is read by [`mod@read`], which cuts it into elements so that one bad inject hides no
//! other, and proved by [`check`]. Only then is there a [`Scenario`]: nothing downstream checks again. [`shelf`] holds
//! the crises that come along. Nothing here knows of Bevy or reads a clock.

pub mod action;
pub mod channel;
pub mod check;
pub mod command;
pub mod condition;
pub mod crisis;
pub mod draw;
pub mod facilitator;
pub mod fact;
pub mod hash;
pub mod inject;
pub mod overlay;
pub mod people;
pub mod read;
pub mod scam;
pub mod shelf;
pub mod statement;
pub mod texts;

use std::collections::BTreeMap;

use crate::base::{id::ScenarioId, lang::Lang, text::Text, time::At};
use crate::scenario::{
    action::{Action, Duty},
    channel::Channel,
    command::Level,
    crisis::{
        Budget, Clock, Cluster, CrisisKind, Cut, Debrief, Entitlement, Objective, Organisation, Plan, Scoring, Variant,
    },
    fact::{Body, Fact, Instruction, ReviewFinding},
    inject::Inject,
    people::{Person, Seat, Segment, Voice},
    scam::Scam,
};

/// The format of scenario files that this version writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// A small, commented scenario to start from; `check` finds nothing in it.
pub const TEMPLATE: &str = include_str!("template.ron");

/// A whole crisis, proved to be playable. Lists whose order means nothing are sorted by id, so that a place in
/// a list is the same however the file was arranged.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Scenario {
    /// The text of its file as it was, for records; no rule.
    #[serde(skip)]
    pub source: std::sync::Arc<str>,
    /// The texts of its overlays as they were, by language tag, for records; no rule.
    #[serde(skip)]
    pub overlays: BTreeMap<String, String>,
    /// The language in which its texts are now, where that is not the language of its file; no rule.
    #[serde(skip)]
    pub spoken: Option<Lang>,
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: Text,
    /// What it is about, in a few sentences.
    pub summary: Text,
    /// The language of its texts, as a tag.
    pub language: String,
    /// What kind of crisis it is.
    pub kind: CrisisKind,
    /// Whose fault people take it to be at first.
    pub cluster: Cluster,
    /// How bad it rightly is, known in the end.
    pub level: Level,
    /// The company.
    pub organisation: Organisation,
    /// What customers already went through before `StartEx`, if they did (R1).
    pub inherited: Option<Text>,
    /// The crisis clock.
    pub clock: Clock,
    /// The courses it can take, by id.
    pub variants: Vec<Variant>,
    /// Drills of several lengths, shortest first.
    pub cuts: Vec<Cut>,
    /// The contingency plan.
    pub plan: Plan,
    /// Customers, by id.
    pub segments: Vec<Segment>,
    /// Channels, by id.
    pub channels: Vec<Channel>,
    /// Seats, by id.
    pub seats: Vec<Seat>,
    /// Named persons, by id.
    pub people: Vec<Person>,
    /// Facts, by id.
    pub facts: Vec<Fact>,
    /// Instructions, by id.
    pub instructions: Vec<Instruction>,
    /// Compensations, by id.
    pub entitlements: Vec<Entitlement>,
    /// Organisations outside, by id.
    pub bodies: Vec<Body>,
    /// What a review could find, by id.
    pub findings: Vec<ReviewFinding>,
    /// The events, by id.
    pub injects: Vec<Inject>,
    /// What criminals do with what got out, by id.
    pub scams: Vec<Scam>,
    /// How customers speak, by id.
    pub voices: Vec<Voice>,
    /// What the company can do, by id.
    pub actions: Vec<Action>,
    /// Clocks set from outside, by id.
    pub duties: Vec<Duty>,
    /// Money.
    pub budget: Budget,
    /// What drills are to teach, by id.
    pub objectives: Vec<Objective>,
    /// How drills are judged.
    pub scoring: Scoring,
    /// What is talked about afterwards.
    pub debrief: Debrief,
}

/// Something with an id, kept in a list that is sorted by it.
pub trait Named {
    /// The id.
    fn id(&self) -> &str;
}

macro_rules! named {
    ($($kind:ty),*) => {$(
        impl Named for $kind {
            fn id(&self) -> &str {
                self.id.as_str()
            }
        }
    )*};
}
named!(
    Variant,
    Segment,
    Channel,
    Seat,
    Person,
    Fact,
    Instruction,
    Entitlement,
    Body,
    ReviewFinding,
    Inject,
    Scam,
    Voice,
    Action,
    Duty,
    Objective
);

/// The place of `id` in a list sorted by id.
pub fn place<T: Named>(list: &[T], id: &str) -> Option<usize> {
    list.binary_search_by(|thing| thing.id().cmp(id)).ok()
}

/// The thing with this id in a list sorted by id.
pub fn find<'a, T: Named>(list: &'a [T], id: &str) -> Option<&'a T> {
    place(list, id).map(|place| &list[place])
}

impl Scenario {
    /// The tag of the language in which its texts are.
    pub fn tongue(&self) -> &str {
        match self.spoken {
            Some(lang) => lang.tag(),
            None => &self.language,
        }
    }

    /// The end of the last phase.
    pub fn end(&self) -> At {
        self.clock.phases.last().map_or(At::START, |phase| phase.ends)
    }

    /// The end of the first phase, the acute one.
    pub fn acute_end(&self) -> At {
        self.clock.phases.first().map_or(At::START, |phase| phase.ends)
    }

    /// How many customers there are in all.
    pub fn customers(&self) -> u32 {
        self.segments.iter().map(|segment| segment.count).sum()
    }

    /// The cut that lasts so many minutes.
    pub fn cut(&self, minutes: u32) -> Option<&Cut> {
        self.cuts.iter().find(|cut| cut.minutes == minutes)
    }
}
