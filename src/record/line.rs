//! The lines of a record, and their bytes: one JSON object a line that ends in the value of the chain.

use std::collections::BTreeMap;

use blake3::{Hash, Hasher};
use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ObjectiveId, SeatId},
    time::At,
};
use crate::record::{event::Event, header::Header, receipt::Score, sample::Sample};
use crate::scenario::command::{Command, Item};

/// A fact about the session around the crisis. None of them acts on the crowd; none is part of `play`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Session {
    /// People sat down to it.
    Start {
        /// The name of the drill.
        drill_id: String,
        /// Date and time on the wall.
        wall_start: String,
        /// Who took which seat, by name or pseudonym.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        people: Vec<(SeatId, String)>,
    },
    /// From here on the clock ran so many times as fast as real time.
    Pace(u32),
    /// A hint was shown.
    Hint {
        /// To whom.
        seat: SeatId,
        /// Which.
        key: String,
    },
    /// The clock was stopped.
    Pause,
    /// It went on.
    Resume,
    /// Somebody noted something.
    Note {
        /// Who, if it was a seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// What.
        text: String,
    },
    /// The evaluator rated an objective; that stands above what the score suggests.
    Rating {
        /// Which objective.
        objective: ObjectiveId,
        /// How well it was met.
        rating: Rating,
        /// Why.
        why: String,
    },
    /// Something said in the hot wash.
    HotWash(String),
    /// Somebody wrote down a strength of the team, before the score was shown.
    Strength {
        /// Who, if it was a seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// Who, by the name or pseudonym that they gave.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        who: Option<String>,
        /// What.
        text: String,
    },
    /// Somebody wrote down a gap, before the score was shown.
    Gap {
        /// Who, if it was a seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// Who, by the name or pseudonym that they gave.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        who: Option<String>,
        /// What.
        text: String,
    },
    /// An action that the team agreed on.
    Improve {
        /// What is to be done.
        what: String,
        /// Who sees to it.
        owner: String,
        /// Until when, as it was written.
        due: String,
    },
    /// What people were told before the drill, such as that it is practice and not appraisal, and whether they agreed.
    Consent {
        /// The line as it was shown.
        line: String,
        /// Whether all agreed.
        agreed: bool,
    },
    /// The word with which anybody stops the drill in a real emergency.
    StopWord(String),
    /// The clock had come so far: written every 5 seconds of real time, so that a drill that broke off without a
    /// command can go on from there.
    Reached,
    /// The drill was taken up again from its record.
    Resumed,
}

/// How well an objective was met (HSEEP).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rating {
    /// Performed without challenges.
    P,
    /// Performed with some challenges.
    S,
    /// Performed with major challenges.
    M,
    /// Unable to be performed.
    U,
}

/// One line after the header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Given: a fact about the session.
    Session {
        /// Where the crisis clock stood.
        at: At,
        /// The fact.
        fact: Session,
    },
    /// Given: a command as it was stamped.
    Command {
        /// Its number among commands and events, from 1.
        n: u32,
        /// The command.
        command: Command,
        /// What its selector meant, where it named its target by one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        resolved: Option<Item>,
    },
    /// Derived: something happened.
    Derived {
        /// Its number among commands and events, from 1.
        n: u32,
        /// When.
        at: At,
        /// What.
        event: Event,
    },
    /// Derived: how things stood.
    Sample {
        /// When.
        at: At,
        /// How.
        sample: Sample,
    },
    /// Derived: hashes of the simulation's state, by part, as hex.
    Digest {
        /// When.
        at: At,
        /// The hashes.
        parts: BTreeMap<String, String>,
    },
    /// Derived: the judgement.
    Score(Score),
    /// `EndEx`: nothing but facts about the session comes after it.
    End {
        /// When.
        at: At,
    },
    /// A line that only a newer version understands, kept as it was.
    #[serde(skip)]
    Unknown(Unknown),
}

/// What can be said of a line that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What it calls itself: `derived`, `command`, or something new.
    pub kind: String,
    /// Its number among commands and events, if it carries one.
    pub n: Option<u32>,
    /// When, if it says so.
    pub at: Option<At>,
}

/// What a line is, for somebody who wants to be told where records differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The header.
    Header,
    /// A fact about the session.
    Session,
    /// A command.
    Command,
    /// An event.
    Event,
    /// A sample.
    Sample,
    /// A digest of the simulation's state.
    Digest,
    /// The judgement.
    Score,
    /// The end.
    End,
    /// Something that this version does not know.
    Unknown,
}

impl Part {
    /// What a sentence calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Session => "session fact",
            Self::Command => "command",
            Self::Event => "event",
            Self::Sample => "sample",
            Self::Digest => "digest",
            Self::Score => "score",
            Self::End => "end",
            Self::Unknown => "unknown line",
        }
    }
}

impl Line {
    /// Its number among commands and events, where it is one.
    pub fn n(&self) -> Option<u32> {
        match self {
            Self::Command { n, .. } | Self::Derived { n, .. } => Some(*n),
            Self::Unknown(unknown) => unknown.n,
            _ => None,
        }
    }

    /// When it happened, where it says so.
    pub fn at(&self) -> Option<At> {
        match self {
            Self::Session { at, .. }
            | Self::Derived { at, .. }
            | Self::Sample { at, .. }
            | Self::Digest { at, .. }
            | Self::End { at } => Some(*at),
            Self::Command { command, .. } => Some(command.at),
            Self::Score(_) => None,
            Self::Unknown(unknown) => unknown.at,
        }
    }

    /// What it is.
    pub fn part(&self) -> Part {
        match self {
            Self::Session { .. } => Part::Session,
            Self::Command { .. } => Part::Command,
            Self::Derived { .. } => Part::Event,
            Self::Sample { .. } => Part::Sample,
            Self::Digest { .. } => Part::Digest,
            Self::Score(_) => Part::Score,
            Self::End { .. } => Part::End,
            Self::Unknown(_) => Part::Unknown,
        }
    }
}

/// The first line, as it stands in the file.
#[derive(Serialize, Deserialize)]
pub(crate) struct HeaderLine<H> {
    pub(crate) header: H,
}

/// The JSON of a thing that is stored.
pub(crate) fn json<T: Serialize>(thing: &T) -> String {
    match serde_json::to_string(thing) {
        Ok(text) => text,
        Err(error) => unreachable!("stored types have no maps with other keys than strings: {error}"),
    }
}

/// The body of the first line: the line without its place in the chain.
pub(crate) fn header_body(header: &Header) -> String {
    json(&HeaderLine { header })
}

/// What stands between a line's content and the value of the chain, and after that value.
const BEFORE: &str = ",\"chain\":\"";
const AFTER: &str = "\"}";
/// Hex digits of a chain value.
const HEX: usize = 64;

/// The running value that every line carries on: BLAKE3 over the previous value, as hex, and the line's body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chain {
    last: Option<Hash>,
}

impl Chain {
    /// Takes in the next body and gives the new value.
    pub(crate) fn add(&mut self, body: &str) -> Hash {
        let mut hasher = Hasher::new();
        if let Some(last) = self.last {
            hasher.update(last.to_hex().as_bytes());
        }
        hasher.update(body.as_bytes());
        let value = hasher.finalize();
        self.last = Some(value);
        value
    }

    /// Takes in the next body and writes its line, newline and all.
    pub(crate) fn write(&mut self, body: &str, to: &mut Vec<u8>) -> Hash {
        let value = self.add(body);
        to.extend_from_slice(&body.as_bytes()[..body.len() - 1]);
        to.extend_from_slice(BEFORE.as_bytes());
        to.extend_from_slice(value.to_hex().as_bytes());
        to.extend_from_slice(AFTER.as_bytes());
        to.push(b'\n');
        value
    }
}

/// Takes a line apart, its newline left out already: its body, and the value of the chain that it claims.
pub(crate) fn split(line: &str) -> Option<(String, &str)> {
    let rest = line.strip_suffix(AFTER)?;
    let (rest, claimed) = rest.split_at_checked(rest.len().checked_sub(HEX)?)?;
    let content = rest.strip_suffix(BEFORE)?;
    let is_hex = claimed.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    is_hex.then(|| (format!("{content}}}"), claimed))
}
