//! What happened, moment by moment: every line of the record that a reader may ask for, in words.

mod deed;
mod event;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{id::InjectId, time::At};
use crate::record::line::{Line, Session};
use crate::report::{played::Played, words::Words};

/// What sort of thing a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub enum Kind {
    /// It came in.
    Incoming,
    /// The team did it.
    Team,
    /// The team said it.
    Word,
    /// It went well.
    Good,
    /// It went badly.
    Bad,
    /// The facilitator did it, or somebody noted it.
    Around,
}

impl Kind {
    /// Its sign in a list, always with words beside it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Incoming => "▸",
            Self::Team => "●",
            Self::Word => "❝",
            Self::Good => "✓",
            Self::Bad => "✕",
            Self::Around => "◇",
        }
    }

    /// Its class on the page.
    pub fn class(self) -> &'static str {
        match self {
            Self::Incoming => "info",
            Self::Team | Self::Word => "gold",
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Around => "low",
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The line of the record, if it has a number.
    pub n: Option<u32>,
    /// When.
    pub at: At,
    /// What sort of thing it is.
    pub kind: Kind,
    /// How much it would be missed, from 0 to 100.
    pub weight: u32,
    /// What happened.
    pub text: String,
    /// A few words for a chart, where it is worth a mark there.
    pub mark: Option<String>,
}

/// The weight from which a moment is among those that mattered.
const MATTERS: u32 = 50;
/// Moments that mattered, at most.
const MOST: usize = 26;

/// All moments of a drill, in order; `cited` are lines of the record that other parts of the report point to.
pub fn moments(played: &Played<'_>, words: &Words<'_>, cited: &BTreeSet<u32>) -> Vec<Moment> {
    let mut teller = Teller::new(played, words);
    for line in played.log.lines() {
        match line {
            Line::Command { n, command, .. } if !played.refused.contains(&command.seq) => teller.command(*n, command),
            Line::Derived { n, at, event } => teller.event(*n, *at, event),
            Line::Session { at, fact: Session::Note { seat, text } } => {
                let who = seat.as_ref().map(|seat| words.seat(seat).to_owned());
                let text = match who {
                    Some(who) => words.say("moment-note-by", [("who", who.into()), ("text", text.into())]),
                    None => words.say("moment-note", [("text", text.into())]),
                };
                teller.told.push(Moment { n: None, at: *at, kind: Kind::Around, weight: 52, text, mark: None });
            }
            _ => {}
        }
    }
    let mut told = teller.told;
    told.retain(|moment| moment.weight > 0 || moment.n.is_some_and(|n| cited.contains(&n)));
    told.sort_by_key(|moment| (moment.at, moment.n));
    told
}

/// Those that mattered most, in order of time.
pub fn that_mattered(all: &[Moment]) -> Vec<&Moment> {
    let mut chosen: Vec<&Moment> = all.iter().filter(|moment| moment.weight >= MATTERS).collect();
    chosen.sort_by_key(|moment| (std::cmp::Reverse(moment.weight), moment.at));
    chosen.truncate(MOST);
    chosen.sort_by_key(|moment| (moment.at, moment.n));
    chosen
}

/// What the facilitator did, in order of time.
pub fn facilitated(played: &Played<'_>, words: &Words<'_>) -> Vec<Moment> {
    let mut teller = Teller::new(played, words);
    for (n, command, _) in played.log.commands().filter(|(_, command, _)| command.what.intervenes()) {
        if !played.refused.contains(&command.seq) {
            teller.command(n, command);
        }
    }
    teller.told
}

/// Goes through a record and tells what happens.
struct Teller<'a> {
    played: &'a Played<'a>,
    words: &'a Words<'a>,
    discussed: BTreeSet<&'a str>,
    told: Vec<Moment>,
    spoken: bool,
    /// How often something of a kind and subject has been told.
    times: BTreeMap<(&'static str, String), u32>,
}

impl<'a> Teller<'a> {
    fn new(played: &'a Played<'a>, words: &'a Words<'a>) -> Self {
        let cut = played.scenario.cut(played.log.header().cut);
        let discussed = cut.map(|cut| cut.discuss.iter().map(InjectId::as_str).collect()).unwrap_or_default();
        Self { played, words, discussed, told: Vec::new(), spoken: false, times: BTreeMap::new() }
    }

    fn tell(&mut self, n: u32, at: At, kind: Kind, weight: u32, text: String) -> &mut Moment {
        self.told.push(Moment { n: Some(n), at, kind, weight, text, mark: None });
        let last = self.told.len() - 1;
        &mut self.told[last]
    }

    /// How often this has been told before, counting this time in.
    fn again(&mut self, kind: &'static str, subject: &str) -> u32 {
        let times = self.times.entry((kind, subject.to_owned())).or_default();
        *times += 1;
        *times - 1
    }
}
