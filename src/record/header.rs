//! The first line of a record: what was played, and everything needed to play it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{SeatId, VariantId};

/// The format of records that this version writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// How the clock of a drill runs (contract C8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mode {
    /// It runs, at a pace that the facilitator sets.
    Running,
    /// It stands while people talk and runs from move to move.
    Moves,
    /// It runs; there are no hints and no pauses.
    Assessed,
}

/// What a record is a record of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The format of the file: [`FORMAT`].
    pub format: u32,
    /// The number of the simulation model.
    pub model: u32,
    /// The version of the rules that the score in it was made by.
    pub rules_version: u32,
    /// The version of the program, for information.
    pub engine: String,
    /// The hash of the scenario's rules, as hex.
    pub rules_hash: String,
    /// The seed.
    pub seed: u64,
    /// The cut, in minutes of real time.
    pub cut: u32,
    /// The variant that the seed drew, if the scenario has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<VariantId>,
    /// How the clock ran.
    pub mode: Mode,
    /// Which attempt at this scenario it is, from 1 (R22).
    pub attempt: u32,
    /// The seats that were taken.
    pub seats: Vec<SeatId>,
    /// Who or what played, such as the name of an autopilot, for information.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The source of the scenario as it was.
    pub scenario: String,
    /// The sources of its overlays as they were, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub overlays: BTreeMap<String, String>,
}

/// The part of a header that, with the commands, determines everything that follows: what `play` covers of it.
#[derive(Serialize)]
struct Play<'a> {
    rules_hash: &'a str,
    seed: u64,
    cut: u32,
    variant: Option<&'a VariantId>,
    mode: Mode,
    seats: &'a [SeatId],
    model: u32,
}

impl Header {
    /// What the hash `play` covers of the header, as one line of JSON (contract C3).
    pub fn play_part(&self) -> String {
        let part = Play {
            rules_hash: &self.rules_hash,
            seed: self.seed,
            cut: self.cut,
            variant: self.variant.as_ref(),
            mode: self.mode,
            seats: &self.seats,
            model: self.model,
        };
        crate::record::line::json(&part)
    }
}
