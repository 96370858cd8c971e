//! Overlays: whether each says all texts of its scenario again, as they are now, in the words of its readers.

use std::{collections::BTreeMap, ops::Range};

use crate::base::{
    finding::{Finding, Severity},
    han,
    lang::Lang,
};
use crate::scenario::{
    Scenario,
    check::speech,
    overlay::{self, Overlay},
    read::{meant, place::Lines},
    texts,
};

/// Everything that is wrong with one overlay, in the order of its file. `all` holds the overlays that stand beside the
/// scenario: with simplified Chinese there, traditional Chinese says only what the conversion gets wrong.
pub fn check(scenario: &Scenario, lang: Lang, source: &str, all: &BTreeMap<String, String>) -> Vec<Finding> {
    let (overlay, unread) = overlay::read(source);
    let mut told = Told { lines: Lines::of(source), source, findings: Vec::new() };
    for (at, why) in unread {
        let hint = "a message is `key = text`; lines that go on are indented; a brace itself is written `{\"{\"}`";
        told.note("overlay-syntax", at, "", format!("this is no Fluent: {why}"), hint);
    }
    if !told.is_for(scenario, &overlay) {
        return told.findings;
    }
    let mut own = scenario.clone();
    let entries = texts::all(&mut own);
    let known: BTreeMap<&str, &texts::Entry<'_>> = entries.iter().map(|entry| (entry.key.as_str(), entry)).collect();
    for (key, message) in &overlay.messages {
        let Some(entry) = known.get(key.as_str()) else {
            let hint = meant(key, known.keys().copied());
            told.note("unknown-text", message.at.clone(), key, format!("the scenario has no text `{key}`"), &hint);
            continue;
        };
        told.message(entry, message);
    }
    let converts =
        lang == Lang::ZhHant && (all.contains_key(Lang::ZhHans.tag()) || scenario.written_in() == Some(Lang::ZhHans));
    for entry in entries.iter().filter(|entry| !converts && !overlay.messages.contains_key(&entry.key)) {
        let message = format!("`{}` is not said in {}", entry.key, lang.tag());
        let hint = format!("add `{} = ..`: {}", entry.key, clip(entry.text.as_str()));
        told.note("missing-text", 0..0, &entry.key, message, &hint);
    }
    if lang == Lang::ZhHant {
        told.mainland_words(scenario, &overlay);
    }
    told.findings.sort_by(|a, b| (a.bytes.start, a.code, &a.path).cmp(&(b.bytes.start, b.code, &b.path)));
    told.findings
}

/// The finding about an overlay in a language that the interface does not have.
pub fn other_language(tag: &str) -> Finding {
    let known: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    Finding {
        severity: Severity::Error,
        code: "overlay-language",
        line: 1,
        column: 1,
        path: String::new(),
        message: format!("nobody reads `{tag}` here"),
        hint: format!("overlays end in the tag of a language and `.ftl`: {}", known.join(", ")),
        bytes: 0..0,
    }
}

/// The start of a text, for a hint.
fn clip(text: &str) -> String {
    const MOST: usize = 60;
    let start: String = text.chars().take(MOST).collect();
    if start.len() < text.len() { start + "…" } else { start }
}

struct Told<'s> {
    lines: Lines,
    source: &'s str,
    findings: Vec<Finding>,
}

impl Told<'_> {
    fn note(&mut self, code: &'static str, at: Range<usize>, path: &str, message: String, hint: &str) {
        let (line, column) = self.lines.place(self.source, at.start);
        let (path, hint) = (path.to_owned(), hint.to_owned());
        self.findings.push(Finding { severity: Severity::Error, code, line, column, path, message, hint, bytes: at });
    }

    /// Whether the overlay is for this scenario; nothing else is worth telling if not.
    fn is_for(&mut self, scenario: &Scenario, overlay: &Overlay) -> bool {
        let id = scenario.id.as_str();
        let message = match &overlay.scenario {
            Some(other) if other == id => return true,
            Some(other) => format!("these are the texts of another scenario, `{other}`"),
            None => "nothing says which scenario these texts are for".to_owned(),
        };
        self.note("overlay-other", 0..0, overlay::ID, message, &format!("write `{} = {id}` on top", overlay::ID));
        false
    }

    fn message(&mut self, entry: &texts::Entry<'_>, message: &overlay::Message) {
        for (code, what, hint) in speech::faults(&message.text, entry.blanks) {
            self.note(code, message.at.clone(), &entry.key, what, &hint);
        }
        let now = overlay::stamp(entry.text);
        let what = match message.from.as_deref() {
            Some(from) if from == now => return,
            Some(_) => "the text that this says again was changed since",
            None => "nothing says which wording of the text this says again",
        };
        let hint = format!(
            "read it against `{}`, then `goldenhour check --accept` renews the mark",
            clip(entry.text.as_str())
        );
        self.note("stale-text", message.at.clone(), &entry.key, what.to_owned(), &hint);
    }

    /// Words of the mainland that a reader in Taiwan would be shown.
    fn mainland_words(&mut self, scenario: &Scenario, overlay: &Overlay) {
        let mut spoken = scenario.spoken_in(Lang::ZhHant);
        for entry in texts::all(&mut spoken) {
            for (word, instead) in han::mainland_words(entry.text.as_str()) {
                let at = overlay.messages.get(&entry.key).map_or(0..0, |message| message.at.clone());
                let message = format!("`{}` says 「{word}」, a word of the mainland", entry.key);
                self.note("mainland-word", at, &entry.key, message, &format!("say 「{instead}」, or say it otherwise"));
            }
        }
    }
}
