//! A scenario in other languages: files beside it, such as `airline_delay.zh-Hans.ftl`, that say its texts again.
//!
//! An overlay names its scenario (`scenario-id = airline_delay`); each message carries in `.from` the first 8 hex
//! digits of the hash of the text that it says again, so that a text that was changed since is found. Traditional
//! Chinese needs only the messages that the conversion from simplified Chinese gets wrong.

use std::{collections::BTreeMap, ops::Range};

use fluent_syntax::{ast, parser, serializer};

use crate::base::{han, lang::Lang, text::Text};
use crate::scenario::{Scenario, texts};

/// The message that names the scenario.
pub const ID: &str = "scenario-id";
/// The attribute that holds the hash of the source text.
const FROM: &str = "from";
/// How many hex digits of the hash are kept.
const STAMP: usize = 8;

/// The texts of one overlay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// The scenario that it is for, if it says so.
    pub scenario: Option<String>,
    /// Its messages by key.
    pub messages: BTreeMap<String, Message>,
}

/// One text in another language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The pattern.
    pub text: String,
    /// The first hex digits of the hash of the text that it says again.
    pub from: Option<String>,
    /// The bytes of the file in which its key stands.
    pub at: Range<usize>,
}

/// What is no Fluent in an overlay: bytes and reason.
pub type Unread = (Range<usize>, String);

/// The mark of a source text: what a message in another language carries in `.from`.
pub fn stamp(text: &Text) -> String {
    let mut hex = blake3::hash(text.as_str().replace("\r\n", "\n").as_bytes()).to_hex().to_string();
    hex.truncate(STAMP);
    hex
}

/// Reads an overlay; what cannot be read is told and left out.
pub fn read(source: &str) -> (Overlay, Vec<Unread>) {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut overlay = Overlay::default();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let Some(value) = message.value else { continue };
        let key = message.id.name.to_owned();
        let text = written(value);
        if key == ID {
            overlay.scenario = Some(text);
            continue;
        }
        let from = message.attributes.into_iter().find(|attribute| attribute.id.name == FROM);
        let at = place(source, message.id.name);
        overlay.messages.insert(key, Message { text, from: from.map(|from| written(from.value)), at });
    }
    let unread = errors.into_iter().map(|error| (error.pos.clone(), error.kind.to_string())).collect();
    (overlay, unread)
}

/// Where a slice of the source stands in it.
fn place(source: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    start..start + slice.len()
}

/// A pattern as its author would write it in a scenario.
fn written(pattern: ast::Pattern<&str>) -> String {
    let id = ast::Identifier { name: "t" };
    let message = ast::Message { id, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = text.strip_prefix("t =").unwrap_or(&text).trim_end_matches('\n');
    text.trim_start_matches([' ', '\n']).replace("\n    ", "\n")
}

/// The text of an overlay with every message marked as saying again what the scenario says now. Nothing else in the
/// file changes: comments and order are their author's.
pub fn renewed(scenario: &Scenario, source: &str) -> String {
    let stamps: BTreeMap<String, String> =
        texts::all(&mut scenario.clone()).into_iter().map(|entry| (entry.key, stamp(entry.text))).collect();
    let mut renewed = String::with_capacity(source.len());
    let mut block: Vec<&str> = Vec::new();
    for line in source.lines() {
        // What stands at the margin begins something new.
        if !line.is_empty() && !line.starts_with([' ', '\t']) {
            mark(&mut renewed, &block, &stamps);
            block.clear();
        }
        block.push(line);
    }
    mark(&mut renewed, &block, &stamps);
    renewed
}

/// All texts of a scenario as it speaks now, as an overlay without marks: what a translator starts from, and what a
/// reader of another script reads over.
pub fn sheet(scenario: &Scenario) -> String {
    let mut sheet = format!("{ID} = {}\n", scenario.id);
    for entry in texts::all(&mut scenario.clone()) {
        let text = entry.text.as_str().trim().replace("\r\n", "\n");
        let begins = if text.contains('\n') { "\n    " } else { " " };
        let message = ["\n", &entry.key, " =", begins, &text.replace('\n', "\n    "), "\n"].concat();
        sheet.push_str(&message);
    }
    sheet
}

/// Writes a block of lines, with its mark after its last line of text if it is a message of the scenario.
fn mark(to: &mut String, block: &[&str], stamps: &BTreeMap<String, String>) {
    let key = block.first().and_then(|line| line.split_once('=')).map_or("", |(key, _)| key.trim());
    let is_mark =
        |line: &&str| line.trim_start().strip_prefix('.').is_some_and(|rest| rest.trim_start().starts_with(FROM));
    let stamp = stamps.get(key);
    let mut lines: Vec<&str> = block.iter().copied().filter(|line| stamp.is_none() || !is_mark(line)).collect();
    let text = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
    let mark = stamp.map(|stamp| format!("    .{FROM} = {stamp}"));
    if let Some(mark) = &mark {
        lines.insert(text, mark);
    }
    for line in lines {
        to.push_str(line);
        to.push('\n');
    }
}

impl Scenario {
    /// The language in which its file is written, as far as the interface knows it.
    pub fn written_in(&self) -> Option<Lang> {
        Lang::of_tag(&self.language)
    }

    /// Whether all of it can be read in `lang`.
    pub fn speaks(&self, lang: Lang) -> bool {
        let has = |lang: Lang| self.written_in() == Some(lang) || self.overlays.contains_key(lang.tag());
        has(lang) || (lang == Lang::ZhHant && has(Lang::ZhHans))
    }

    /// The same scenario, which must be as its file has it, with its texts in `lang`; a text that nobody has put into it stays as it is. No rule changes,
    /// so the hash of the rules stays the same.
    #[must_use]
    pub fn spoken_in(&self, lang: Lang) -> Self {
        if self.written_in() == Some(lang) {
            return self.clone();
        }
        let overlay = |lang: Lang| self.overlays.get(lang.tag()).map(|source| read(source).0).unwrap_or_default();
        let (own, hans) =
            (overlay(lang), if lang == Lang::ZhHant { overlay(Lang::ZhHans) } else { Overlay::default() });
        let converts = lang == Lang::ZhHant && self.written_in() == Some(Lang::ZhHans);
        let mut spoken = self.clone();
        for entry in texts::all(&mut spoken) {
            if let Some(message) = own.messages.get(&entry.key) {
                entry.text.0.clone_from(&message.text);
            } else if let Some(message) = hans.messages.get(&entry.key) {
                entry.text.0 = han::to_taiwan(&message.text);
            } else if converts {
                entry.text.0 = han::to_taiwan(entry.text.as_str());
            }
        }
        spoken.spoken = self.speaks(lang).then_some(lang);
        spoken
    }
}
