//! Where two records of what should be the same drill first part.

use serde::Serialize;

use crate::base::time::At;
use crate::record::{
    line::{Line, Part},
    log::Log,
};

/// The first difference between a record and its replay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The number of the command or event that differs; for other parts, of the last one before. 0 for the header.
    pub n: u32,
    /// When, on the crisis clock, where the part says so.
    pub at: Option<At>,
    /// Which part.
    pub part: Part,
    /// What the record has there, as JSON; nothing where it has ended.
    pub recorded: Option<String>,
    /// What the replay has there, as JSON; nothing where it has ended.
    pub replayed: Option<String>,
}

/// Compares what a record holds of the crisis with what playing it again gave.
///
/// Facts about the session are left out, since a replay has no session, and so is the judgement where it was made
/// by other rules. A record that ends early without an end is unfinished, which is no difference.
pub fn first_difference(recorded: &Log, replayed: &Log) -> Option<Difference> {
    let (was, is) = (recorded.header().play_part(), replayed.header().play_part());
    if was != is {
        return Some(Difference { n: 0, at: None, part: Part::Header, recorded: Some(was), replayed: Some(is) });
    }
    let same_rules = match (recorded.score(), replayed.score()) {
        (Some(was), Some(is)) => was.rules == is.rules,
        _ => true,
    };
    let compared = |line: &Line| match line {
        Line::Session { .. } => false,
        Line::Score(_) => same_rules,
        // Without a number it acts on nothing that is replayed.
        Line::Unknown(unknown) => unknown.n.is_some(),
        _ => true,
    };
    let mut was = recorded.bodies().filter(|(line, _)| compared(line));
    let mut is = replayed.bodies().filter(|(line, _)| compared(line));
    let mut n = 0;
    loop {
        let (was, is) = (was.next(), is.next());
        if was.as_ref().map(|(_, body)| body) == is.as_ref().map(|(_, body)| body) {
            n = was.as_ref()?.0.n().unwrap_or(n);
            continue;
        }
        if was.is_none() && recorded.ended().is_none() {
            return None;
        }
        let line = was.as_ref().or(is.as_ref())?.0;
        return Some(Difference {
            n: line.n().unwrap_or(n),
            at: line.at(),
            part: line.part(),
            recorded: was.map(|(_, body)| body),
            replayed: is.map(|(_, body)| body),
        });
    }
}
