//! Scams: what criminals do to customers with what got out, as the scenario dials it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ActionId, FactId, InstructionId, ScamId, SegmentId, VariantId},
    text::Text,
    time::At,
};
use crate::scenario::condition::Condition;

/// A wave of fraudulent calls: who is called when, how many believe it, and what keeps them from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scam {
    /// Its id.
    pub id: ScamId,
    /// What it is called, for trainers and reports.
    pub name: Text,
    /// What the caller says.
    pub script: Text,
    /// The first call comes then.
    pub from: At,
    /// The last call comes then.
    pub to: At,
    /// When calls come most densely; their number rises and falls evenly around it.
    pub peak: At,
    /// It happens only if this holds at `from`.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Only in this variant.
    #[serde(default)]
    pub variant: Option<VariantId>,
    /// The share, 0 to 1, of each segment that is called.
    pub targets: BTreeMap<SegmentId, f64>,
    /// The chance, 0 to 1, that somebody who is called and has not been warned loses money.
    pub convinces: f64,
    /// What one victim in the middle loses, in whole units of the currency: half lose more.
    pub loss: i64,
    /// The fact that it goes on: those who are called ask about it, and once a seat has learned of it the company knows.
    #[serde(default)]
    pub fact: Option<FactId>,
    /// Instructions that warn of it: whoever has read one of them is wary.
    #[serde(default)]
    pub warned_by: Vec<InstructionId>,
    /// How often the wary are convinced, against others, 0 to 1.
    #[serde(default = "evenly")]
    pub wary: f64,
    /// Actions that hinder it: each, once in place, takes its share of the calls that are still to come.
    #[serde(default)]
    pub stopped_by: Vec<ActionId>,
    /// That share, 0 to 1.
    #[serde(default)]
    pub stops: f64,
}

/// A warning halves the share of those convinced (`evidence.md` 3.6).
const fn evenly() -> f64 {
    0.5
}

impl Scam {
    /// Whether it happens in this variant.
    pub fn is_in(&self, variant: &VariantId) -> bool {
        self.variant.as_ref().is_none_or(|only| only == variant)
    }
}
