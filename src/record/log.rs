//! A record in memory: lines are pushed, never changed. Hashes are computed when asked for.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use blake3::{Hash, Hasher};

use crate::base::time::At;
use crate::record::{
    event::Event,
    file::{self, Existing, WriteError},
    header::Header,
    line::{self, Chain, Line, Session},
    receipt::Score,
    sample::Sample,
};
use crate::scenario::command::{Command, Item};

/// Commands that were not carried out, by their `seq`, as events say.
pub fn refused<'a>(events: impl Iterator<Item = &'a Event>) -> BTreeSet<u32> {
    let refused = events.filter_map(|event| match event {
        Event::Refused { seq, .. } | Event::Lapsed { seq, .. } => Some(*seq),
        _ => None,
    });
    refused.collect()
}

/// An append-only record. A clone is a copy that goes its own way from there.
#[derive(Clone, Debug)]
pub struct Log {
    header: Stored<Header>,
    entries: Vec<Stored<Line>>,
    last_n: u32,
    ended: Option<At>,
}

/// A line, and its body where that is not what this version would write: newer kinds, newer fields.
#[derive(Clone, Debug)]
struct Stored<T> {
    line: T,
    body: Option<Box<str>>,
}

/// The hashes of a record (contract C3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// Over what was played: the part of the header that matters, commands and derived events.
    pub play: Hash,
    /// Over the judgement, if there is one.
    pub score: Option<Hash>,
    /// The value of the chain at the `EndEx` line, if there is one: the name of this very drill.
    pub head: Option<Hash>,
    /// The value of the chain at the last line.
    pub last: Hash,
}

/// A record as a file, and its hashes.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The hashes.
    pub hashes: Hashes,
}

impl Log {
    /// A record in which nothing has happened yet.
    pub fn new(header: Header) -> Self {
        Self { header: Stored { line: header, body: None }, entries: Vec::new(), last_n: 0, ended: None }
    }

    /// What it is a record of.
    pub fn header(&self) -> &Header {
        &self.header.line
    }

    /// Adds a fact about the session, which stood at `at` on the crisis clock. Allowed after the end as well.
    pub fn push_session(&mut self, at: At, fact: Session) {
        self.push(Line::Session { at, fact });
    }

    /// Adds a command with its stamp, and what its selector meant if it had one; gives its number.
    pub fn push_command(&mut self, command: Command, resolved: Option<Item>) -> u32 {
        self.last_n += 1;
        self.push(Line::Command { n: self.last_n, command, resolved });
        self.last_n
    }

    /// Adds an event; gives its number.
    pub fn push_event(&mut self, at: At, event: Event) -> u32 {
        self.last_n += 1;
        self.push(Line::Derived { n: self.last_n, at, event });
        self.last_n
    }

    /// Adds how things stand.
    pub fn push_sample(&mut self, at: At, sample: Sample) {
        self.push(Line::Sample { at, sample });
    }

    /// Adds hashes of the simulation's state, by part, as hex.
    pub fn push_digest(&mut self, at: At, parts: BTreeMap<String, String>) {
        self.push(Line::Digest { at, parts });
    }

    /// Adds the judgement. It stands before the end.
    pub fn push_score(&mut self, score: Score) {
        self.push(Line::Score(score));
    }

    /// Ends the drill: from here on only facts about the session may be added.
    pub fn end(&mut self, at: At) {
        self.push(Line::End { at });
        self.ended = Some(at);
    }

    fn push(&mut self, line: Line) {
        debug_assert!(
            self.ended.is_none() || matches!(line, Line::Session { .. }),
            "only facts about the session come after the end"
        );
        self.entries.push(Stored { line, body: None });
    }

    /// Adds a line as it was read, with its body where that is not what would be written.
    pub(crate) fn restore(&mut self, line: Line, body: Option<Box<str>>) {
        self.last_n = line.n().unwrap_or(self.last_n);
        if let Line::End { at } = line {
            self.ended = Some(at);
        }
        self.entries.push(Stored { line, body });
    }

    /// A record whose header was read, with its body where that is not what would be written.
    pub(crate) fn restored(header: Header, body: Option<Box<str>>) -> Self {
        let mut log = Self::new(header);
        log.header.body = body;
        log
    }

    /// All lines after the header, in order.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = &Line> + Clone {
        self.entries.iter().map(|entry| &entry.line)
    }

    /// The lines after the header from a place on, counted from 0.
    pub fn lines_from(&self, place: usize) -> impl ExactSizeIterator<Item = &Line> + Clone {
        self.entries[place.min(self.entries.len())..].iter().map(|entry| &entry.line)
    }

    /// The commands with their numbers, and what their selectors meant.
    pub fn commands(&self) -> impl Iterator<Item = (u32, &Command, Option<&Item>)> {
        self.lines().filter_map(|line| match line {
            Line::Command { n, command, resolved } => Some((*n, command, resolved.as_ref())),
            _ => None,
        })
    }

    /// The events with their numbers and times.
    pub fn events(&self) -> impl Iterator<Item = (u32, At, &Event)> {
        self.lines().filter_map(|line| match line {
            Line::Derived { n, at, event } => Some((*n, *at, event)),
            _ => None,
        })
    }

    /// Commands that were not carried out, by their `seq`.
    pub fn refused(&self) -> BTreeSet<u32> {
        refused(self.events().map(|(.., event)| event))
    }

    /// How things stood, and when.
    pub fn samples(&self) -> impl Iterator<Item = (At, &Sample)> {
        self.lines().filter_map(|line| match line {
            Line::Sample { at, sample } => Some((*at, sample)),
            _ => None,
        })
    }

    /// Facts about the session, and when.
    pub fn session(&self) -> impl Iterator<Item = (At, &Session)> {
        self.lines().filter_map(|line| match line {
            Line::Session { at, fact } => Some((*at, fact)),
            _ => None,
        })
    }

    /// The latest judgement in it.
    pub fn score(&self) -> Option<&Score> {
        self.entries.iter().rev().find_map(|entry| match &entry.line {
            Line::Score(score) => Some(score),
            _ => None,
        })
    }

    /// The number of the last command or event; 0 before the first.
    pub fn last_n(&self) -> u32 {
        self.last_n
    }

    /// When the drill ended, if it has.
    pub fn ended(&self) -> Option<At> {
        self.ended
    }

    /// How far the crisis clock got for all that the record shows.
    pub fn reached(&self) -> At {
        self.lines().filter_map(Line::at).max().unwrap_or(At::START)
    }

    /// Whether it holds lines that this version does not understand, and therefore cannot play again.
    pub fn has_unknown(&self) -> bool {
        self.lines().any(|line| matches!(line, Line::Unknown(_)))
    }

    /// Lines in it, the header counted.
    pub fn len_with_header(&self) -> usize {
        self.entries.len() + 1
    }

    /// The body of a line: from 0, which is the header.
    pub(crate) fn body(&self, place: usize) -> Option<String> {
        let Some(place) = place.checked_sub(1) else {
            let body = self.header.body.as_deref().map(str::to_owned);
            return Some(body.unwrap_or_else(|| line::header_body(&self.header.line)));
        };
        self.entries.get(place).map(Stored::body)
    }

    /// The bodies of all lines after the header, in order, each with its line.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = (&Line, String)> {
        self.entries.iter().map(|entry| (&entry.line, entry.body()))
    }

    /// The hash over what was played, without the work for the others.
    pub fn play(&self) -> Hash {
        let mut play = Play::new(&self.header.line);
        for entry in self.entries.iter().filter(|entry| entry.line.n().is_some()) {
            play.add(&entry.body());
        }
        play.value()
    }

    /// All hashes.
    pub fn hashes(&self) -> Hashes {
        self.seal().hashes
    }

    /// The record as a file, and its hashes, in one pass.
    pub fn seal(&self) -> Sealed {
        let mut bytes = Vec::new();
        let mut chain = Chain::default();
        let mut play = Play::new(&self.header.line);
        let mut score = None;
        let mut head = None;
        let mut last = chain.write(&self.body(0).unwrap_or_default(), &mut bytes);
        for (line, body) in self.bodies() {
            if line.n().is_some() {
                play.add(&body);
            }
            last = chain.write(&body, &mut bytes);
            match line {
                Line::Score(_) => score = Some(blake3::hash(body.as_bytes())),
                Line::End { .. } => head = Some(last),
                _ => {}
            }
        }
        Sealed { bytes, hashes: Hashes { play: play.value(), score, head, last } }
    }

    /// The record as a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.seal().bytes
    }

    /// Writes the whole record to a file, or nothing at all.
    pub fn write_to(&self, path: &Path, existing: Existing) -> Result<Hashes, WriteError> {
        let sealed = self.seal();
        file::write_whole(path, existing, |to| to.write_all(&sealed.bytes))?;
        Ok(sealed.hashes)
    }
}

impl Stored<Line> {
    fn body(&self) -> String {
        self.body.as_deref().map_or_else(|| line::json(&self.line), str::to_owned)
    }
}

/// The running hash over what was played.
struct Play(Hasher);

impl Play {
    fn new(header: &Header) -> Self {
        let mut play = Self(Hasher::new());
        play.add(&header.play_part());
        play
    }

    fn add(&mut self, body: &str) {
        self.0.update(body.as_bytes());
        self.0.update(b"\n");
    }

    fn value(&self) -> Hash {
        self.0.finalize()
    }
}
