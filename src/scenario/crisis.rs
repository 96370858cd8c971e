//! The crisis as a whole: what kind it is, its clock, its variants and cuts, the plan, and how it is judged.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ActionId, EntitlementId, FindingId, InjectId, MoveId, ObjectiveId, PhaseId, PlanPartId, SeatId, VariantId},
    text::Text,
    time::{At, Span},
};
use crate::scenario::{command::Level, condition::Condition, statement::Element};

/// What kind of crisis it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CrisisKind {
    /// A service stops or falters.
    ServiceDisruption,
    /// Personal data got out.
    DataLeak,
    /// Food that could harm.
    FoodSafety,
    /// A product that fails.
    ProductQuality,
    /// A service badly given.
    ServiceQuality,
    /// Customers left without word.
    CommunicationBreakdown,
    /// A rival uses the trouble.
    CompetitorInterference,
    /// Flood, storm, quake.
    NaturalDisaster,
    /// Events outside stop normal work.
    SocialUnrest,
    /// Quality or accounting scandal.
    ManagementFailure,
    /// A hostile report.
    PublicRelations,
    /// Outage and extortion.
    CyberAttack,
    /// Somebody is hurt.
    SafetyAccident,
    /// A customer sues.
    LegalDispute,
}

/// Whose fault people take it to be at first (Coombs 2007).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cluster {
    /// The company is a victim too: weak responsibility.
    Victim,
    /// It happened to the company: moderate responsibility.
    Accidental,
    /// It could have been prevented: strong responsibility.
    Preventable,
}

/// The company in the crisis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: Text,
    /// What it is and does, in a few sentences.
    pub about: Text,
    /// Crises of the same kind within the last years: they raise responsibility.
    #[serde(default)]
    pub history: u32,
    /// Reputation before the crisis, 0 to 100.
    pub reputation: u32,
    /// Morale of the staff before the crisis, 0 to 100.
    pub morale: u32,
    /// The rival whom leaving customers turn to.
    #[serde(default)]
    pub rival: Option<Text>,
}

/// The crisis clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// `StartEx` on the wall: date, time and offset from UTC, such as `2026-07-18T06:00+08:00`.
    pub start: String,
    /// Days of the week that count as working days, Monday = 1; all of Monday to Friday if left out.
    #[serde(default)]
    pub workdays: Vec<u8>,
    /// Dates that do not, such as `2026-10-01`.
    #[serde(default)]
    pub holidays: Vec<String>,
    /// The phases, in order; the first is the acute one, the last the epilogue.
    pub phases: Vec<Phase>,
}

/// A phase of the crisis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Its name.
    pub name: Text,
    /// When it ends.
    pub ends: At,
}

/// One course the crisis can take; the seed draws which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// What is different, for the trainer.
    pub about: Text,
    /// How likely it is, against the others.
    pub weight: f64,
}

/// A drill of a given length in real time. Every cut plays the whole clock; it only chooses injects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// Its length in minutes of real time, which is its name.
    pub minutes: u32,
    /// Injects that the team discusses.
    pub discuss: Vec<InjectId>,
    /// Injects that only make noise and need no answer.
    #[serde(default)]
    pub noise: Vec<InjectId>,
    /// What it is to teach, at most three an hour.
    pub objectives: Vec<ObjectiveId>,
    /// The tabletop's moves, in order.
    #[serde(default)]
    pub moves: Vec<Move>,
}

/// A move of a tabletop: the clock runs to `stands_at`, then stands while people talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Its id.
    pub id: MoveId,
    /// Its title.
    pub title: Text,
    /// Where the crisis clock stands while people talk.
    pub stands_at: At,
    /// Real minutes for it.
    pub minutes: u32,
}

/// The company's contingency plan, one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What it is about, in a sentence.
    pub about: Text,
    /// Parts that can be activated.
    pub parts: Vec<PlanPart>,
    /// Who calls whom, and how if the first way fails.
    pub call_tree: Vec<CallTreeStep>,
    /// What each level means here.
    pub levels: Vec<LevelRule>,
    /// What may be spent or said by whom.
    pub approvals: Vec<Approval>,
    /// Statements cleared in advance.
    #[serde(default)]
    pub templates: Vec<Template>,
}

/// A part of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPart {
    /// Its id.
    pub id: PlanPartId,
    /// What it puts into force.
    pub text: Text,
    /// Who answers for it.
    pub owner: SeatId,
    /// Actions that start with it at no further word.
    #[serde(default)]
    pub starts: Vec<ActionId>,
}

/// One step of the call tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallTreeStep {
    /// Who calls.
    pub from: SeatId,
    /// Who is called.
    pub to: SeatId,
    /// What is used if the first way fails.
    pub backup: Text,
}

/// When the crisis counts as being of a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelRule {
    /// The level.
    pub level: Level,
    /// The rule, in words.
    pub when: Text,
}

/// A limit of what a seat may spend, and how long its word takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Who approves.
    pub seat: SeatId,
    /// Up to how much, in whole units of the currency, at once.
    pub up_to: i64,
    /// How long an approval takes.
    pub takes: Span,
}

/// A statement cleared in advance: it needs no approval and half the preparation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name.
    pub name: Text,
    /// Its elements.
    pub elements: Vec<Element>,
    /// Its words.
    pub words: Text,
}

/// Money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The currency, as three letters.
    pub currency: String,
    /// What may be spent on the crisis in all.
    pub total: i64,
}

/// What a drill is to teach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// The objective.
    pub name: Text,
    /// The capability that it exercises.
    pub capability: Text,
    /// The rules of the score that show it, such as `R1`, or `duties`.
    pub criteria: Vec<String>,
}

/// How the drill is judged; everything that is left out has a default.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Weights of speed, transparency, follow-up and resolution; 35, 30, 20, 15 if left out.
    #[serde(default)]
    pub weights: Option<Weights>,
    /// Until when a word stays current in the acute phase; 60 minutes if left out (R7).
    #[serde(default)]
    pub current_for: Option<Span>,
    /// Until when a word stays current later; 24 hours if left out (R7).
    #[serde(default)]
    pub current_for_later: Option<Span>,
    /// The longest a promised update may be away and still cover its audience; 60 minutes if left out (R9).
    #[serde(default)]
    pub promise_cap: Option<Span>,
    /// The least time between two messages to one audience; 20 minutes if left out (R8).
    #[serde(default)]
    pub interval: Option<Span>,
    /// The share of a segment, in percent, from which a rumour needs an answer; 1 if left out (R7).
    #[serde(default)]
    pub rumour_percent: Option<f64>,
    /// How long an oral request of an authority may hold a duty; 24 hours if left out (R4).
    #[serde(default)]
    pub oral_hold: Option<Span>,
    /// Pars of single rules, where they differ from the rubric's.
    #[serde(default)]
    pub pars: Vec<Par>,
}

/// Weights of the four dimensions; only their ratios matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Response speed.
    pub speed: f64,
    /// Transparency.
    pub transparency: f64,
    /// Follow-up.
    pub follow_up: f64,
    /// Resolution.
    pub resolution: f64,
}

/// When a criterion is met in full, and from when on it is lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Par {
    /// The criterion, such as `declare`, `grade`, `first_word`.
    pub criterion: String,
    /// Full credit until then.
    pub par: Span,
    /// Only the floor from then on.
    pub limit: Span,
    /// Credit halves in this time between the two.
    pub half_life: Span,
}

/// What is talked about afterwards, and how the epilogue tests the review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debrief {
    /// Questions for the hot wash.
    pub questions: Vec<Text>,
    /// What happens again, some weeks later.
    pub epilogue: Epilogue,
}

/// A similar trigger after some weeks: what the review changed catches it, or does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Epilogue {
    /// When.
    pub at: At,
    /// What happens.
    pub text: Text,
    /// Findings whose actions catch it.
    pub caught_by: Vec<FindingId>,
}

/// A compensation: what the law or the contract gives, or goodwill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entitlement {
    /// Its id.
    pub id: EntitlementId,
    /// What it is called.
    pub name: Text,
    /// The law or contract that gives it; left out for goodwill.
    #[serde(default)]
    pub article: Option<Text>,
    /// Whole units of the currency a head.
    pub amount: i64,
    /// Who is entitled; everybody affected if left out.
    #[serde(default)]
    pub segments: Vec<crate::base::id::SegmentId>,
    /// It is owed only while this holds, for instance for one cause of several.
    #[serde(default)]
    pub owed_if: Option<Condition>,
    /// How much of a head's loss it makes good, 0 to 1.
    pub fit: f64,
}
