//! Reading a scenario file: the text is cut into elements with their places, each element is read on its own, so that
//! one bad inject hides no other, and whoever wrote it is told everything at once.
//!
//! [`read`] is pure: text in, scenario and findings out. [`load`] is the one place of this floor that opens a file.

pub mod beside;
pub mod list;
pub mod place;

mod dummy;
mod fault;
mod limits;
mod value;

use std::{collections::BTreeSet, ops::Range, path::Path, sync::Arc};

use ron2::ast::{Expr, StructField};
use serde::de::DeserializeOwned;

use crate::base::finding::{Finding, Severity};
use crate::scenario::{
    FORMAT, Named, Scenario, check,
    read::{
        beside::Beside,
        fault::{Fault, Wrong},
        place::{Lines, bytes, fields, floor, path_of},
    },
};

/// The most findings that are told of one file.
const MOST_FINDINGS: usize = 500;
/// The most findings that are told where the file is not even RON.
const MOST_SYNTAX: usize = 20;

/// What reading a file gave.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The scenario, if no error was found.
    pub scenario: Option<Scenario>,
    /// All findings, in the order of the file.
    pub findings: Vec<Finding>,
    /// The overlays that stand beside the file.
    pub overlays: Vec<Beside>,
}

impl Loaded {
    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }
}

/// Reads and checks the file at `path`, and the overlays beside it. An error means that one of them could not be read
/// at all.
pub fn load(path: &Path) -> std::io::Result<(Vec<u8>, Loaded)> {
    let source = bytes_of(path)?;
    let mut loaded = read(&source);
    beside::load(path, &mut loaded)?;
    Ok((source, loaded))
}

/// The bytes of a file. One more than is allowed tells that there are more, whatever the file pretends to be.
fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut source = Vec::new();
    std::fs::File::open(path)?.take(limits::MOST_BYTES as u64 + 1).read_to_end(&mut source)?;
    Ok(source)
}

/// Reads and checks a scenario: the whole way from bytes to something that can be played.
pub fn read(source: &[u8]) -> Loaded {
    let source = match text_of(source) {
        Ok(source) => source,
        Err(finding) => return Loaded { scenario: None, findings: vec![*finding], overlays: Vec::new() },
    };
    let mut notes = Notes { source, lines: Lines::of(source), findings: Vec::new(), tainted: BTreeSet::new() };
    let scenario = parse(source, &mut notes);
    let mut findings = notes.findings;
    findings.sort_by(|a, b| (a.bytes.start, a.severity, a.code).cmp(&(b.bytes.start, b.severity, b.code)));
    findings.dedup();
    findings.truncate(MOST_FINDINGS);
    let fine = !findings.iter().any(|finding| finding.severity == Severity::Error);
    Loaded { scenario: scenario.filter(|_| fine).map(sorted), findings, overlays: Vec::new() }
}

/// The text of a file that is worth parsing.
fn text_of(source: &[u8]) -> Result<&str, Box<Finding>> {
    let whole = |code, line, column, message: String, hint: &str, at: Range<usize>| {
        let severity = Severity::Error;
        Box::new(Finding {
            severity,
            code,
            line,
            column,
            path: String::new(),
            message,
            hint: hint.to_owned(),
            bytes: at,
        })
    };
    if source.len() > limits::MOST_BYTES {
        return Err(whole(
            "too-large",
            1,
            1,
            format!("the file is larger than {} MB", limits::MOST_BYTES / 1024 / 1024),
            "a scenario of text is some hundred kilobytes; is this the right file?",
            0..0,
        ));
    }
    let text = std::str::from_utf8(source).map_err(|error| {
        let good = std::str::from_utf8(&source[..error.valid_up_to()]).unwrap_or_default();
        let (line, column) = Lines::of(good).place(good, good.len());
        whole(
            "not-utf8",
            line,
            column,
            "the file is not UTF-8 text".to_owned(),
            "save it as UTF-8, without a byte order mark, in your editor",
            good.len()..good.len(),
        )
    })?;
    if let Some(at) = limits::too_deep(text) {
        let (line, column) = Lines::of(text).place(text, at);
        return Err(whole(
            "too-deep",
            line,
            column,
            format!("brackets nest deeper than {}", limits::MOST_DEPTH),
            "close what was opened before; a scenario needs about twelve",
            at..at + 1,
        ));
    }
    Ok(text)
}

/// Findings as they are collected, and what cannot be trusted because of them.
pub struct Notes<'s> {
    source: &'s str,
    lines: Lines,
    findings: Vec<Finding>,
    /// Paths of elements that hold stand-ins.
    tainted: BTreeSet<String>,
}

impl Notes<'_> {
    /// Adds a finding about these bytes.
    pub fn add(&mut self, severity: Severity, code: &'static str, at: Range<usize>, path: &str, say: (String, String)) {
        if self.is_full() {
            return;
        }
        let start = floor(self.source, at.start);
        let end = floor(self.source, at.end).max(start);
        let (line, column) = self.lines.place(self.source, start);
        let (message, hint) = say;
        let path = path.to_owned();
        self.findings.push(Finding { severity, code, line, column, path, message, hint, bytes: start..end });
    }

    /// Whether the element that this path leads into holds stand-ins.
    pub fn is_tainted(&self, path: &str) -> bool {
        self.tainted.iter().any(|bad| {
            path.strip_prefix(bad.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    }

    /// Whether so much was found that more would help nobody.
    pub fn is_full(&self) -> bool {
        self.findings.len() > MOST_FINDINGS * 4
    }

    /// Whether everything could be read.
    pub fn is_clean(&self) -> bool {
        self.tainted.is_empty()
    }
}

/// From text to a scenario whose lists stand as in the file.
fn parse(source: &str, notes: &mut Notes<'_>) -> Option<Scenario> {
    // A byte order mark is no part of the text; the spans that follow keep counting it.
    let (document, errors) = ron2::ast::parse_document_lossy(source);
    for error in errors.iter().take(MOST_SYNTAX) {
        let span = error.span();
        let at = span.start_offset..span.end_offset;
        notes.add(
            Severity::Error,
            "syntax",
            at,
            "",
            (error.kind().to_string(), syntax_hint(&error.kind().to_string())),
        );
    }
    let Some(root) = &document.value else {
        if errors.is_empty() {
            let say = ("the file is empty".to_owned(), "`goldenhour new FILE.ron` writes one to start from".to_owned());
            notes.add(Severity::Error, "empty", 0..0, "", say);
        }
        return None;
    };
    let named_otherwise = matches!(root, Expr::Struct(named) if named.name.name != "Scenario");
    let Some(found) = fields(root).filter(|_| !named_otherwise) else {
        if errors.is_empty() {
            let say = (
                format!("a scenario file starts with `Scenario(`, this one with {}", fault::describe(root)),
                "`goldenhour new FILE.ron` writes one to start from".to_owned(),
            );
            notes.add(Severity::Error, "not-a-scenario", bytes(root), "", say);
        }
        return None;
    };
    let mut file = File { root, fields: found, notes, asked: Vec::new() };
    let scenario = file.scenario();
    if let Some(scenario) = &scenario {
        check::check(scenario, root, errors.is_empty(), notes);
    }
    scenario.map(|scenario| Scenario { source: Arc::from(source), ..scenario })
}

fn syntax_hint(message: &str) -> String {
    if message.contains("comma") {
        "every entry but the last ends with a comma".to_owned()
    } else if message.contains("tring") {
        "a text stands between two `\"`; a `\"` within it is written `\\\"`".to_owned()
    } else {
        "look for a missing comma, bracket or quotation mark here or just before".to_owned()
    }
}

/// The fields of the file, each to be read on its own.
struct File<'f, 's> {
    root: &'f Expr<'f>,
    fields: &'f [StructField<'f>],
    notes: &'f mut Notes<'s>,
    asked: Vec<&'static str>,
}

impl<'f> File<'f, '_> {
    fn field(&mut self, name: &'static str) -> Option<&'f Expr<'f>> {
        self.asked.push(name);
        self.fields.iter().find(|field| field.name.name == name).map(|field| &field.value)
    }

    fn missing(&mut self, name: &'static str) {
        let start = bytes(self.root).start;
        let say = (
            format!("the scenario has no `{name}`"),
            format!("add `{name}: ..`; docs/scenario-format.md says what belongs there"),
        );
        self.notes.tainted.insert(name.to_owned());
        let first_word = self.notes.source[start..].find(['(', '\n']).map_or(start, |n| start + n);
        self.notes.add(Severity::Error, "missing-field", start..first_word, name, say);
    }

    fn value<T: DeserializeOwned>(&mut self, expr: &Expr<'_>, path: &str) -> Option<T> {
        let mut faults = Vec::new();
        let value = value::read(expr, &mut faults);
        if !faults.is_empty() || value.is_none() {
            self.notes.tainted.insert(path.to_owned());
        }
        for fault in faults {
            self.tell(expr, path, fault);
        }
        value
    }

    fn tell(&mut self, expr: &Expr<'_>, path: &str, fault: Fault) {
        let Some(at) = fault.at else { return };
        let place = path_of(expr, path, &at);
        let (code, path, at, message, hint) = match fault.wrong {
            Wrong::Unread => return,
            Wrong::Value(message) => ("bad-value", place, at, message, String::new()),
            Wrong::Number(message) => ("bad-number", place, at, message, String::new()),
            Wrong::Type { expected, found } => {
                ("wrong-type", place, at, format!("expected {expected}, found {found}"), String::new())
            }
            Wrong::Field { name, known } => {
                let path = format!("{place}.{name}");
                (
                    "unknown-field",
                    path,
                    at,
                    format!("there is no field `{name}` here"),
                    meant(&name, known.iter().copied()),
                )
            }
            Wrong::Word { name, known } => (
                "unknown-word",
                place,
                at,
                format!("`{name}` is no word of this place"),
                meant(&name, known.iter().copied()),
            ),
            Wrong::Missing(name) => {
                let start = at.start;
                let line_end = self.notes.source[start..at.end].find('\n').map_or(at.end, |n| start + n);
                let hint = format!("add `{name}: ..`; docs/scenario-format.md says what belongs there");
                ("missing-field", format!("{place}.{name}"), start..line_end, format!("`{name}` is missing"), hint)
            }
            Wrong::Twice(name) => {
                let hint = "keep one of the two".to_owned();
                ("twice", format!("{place}.{name}"), at, format!("`{name}` is there twice"), hint)
            }
        };
        self.notes.add(Severity::Error, code, at, path.trim_start_matches('.'), (message, hint));
    }

    fn one<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        if let Some(expr) = self.field(name) {
            return self.value(expr, name).or_else(value::stand_in);
        }
        self.missing(name);
        value::stand_in()
    }

    fn optional<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> Option<T> {
        match self.field(name) {
            Some(expr) => self.value(expr, name).or_else(value::stand_in),
            None => Some(T::default()),
        }
    }

    fn optional_list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        let Some(expr) = self.field(name) else { return Vec::new() };
        let Expr::Seq(list) = expr else {
            // Reading it as a list says that it is none.
            return self.value(expr, name).unwrap_or_default();
        };
        let mut all = Vec::with_capacity(list.items.len());
        for (n, item) in list.items.iter().enumerate() {
            let path = format!("{name}[{n}]");
            // An element keeps its place, if need be by a stand-in, so that paths stay right.
            all.extend(self.value(&item.expr, &path).or_else(value::stand_in));
        }
        all
    }

    fn list<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        if self.fields.iter().any(|field| field.name.name == name) {
            self.optional_list(name)
        } else {
            self.asked.push(name);
            self.missing(name);
            Vec::new()
        }
    }

    fn scenario(&mut self) -> Option<Scenario> {
        let format: u64 = self.one("format")?;
        if format != u64::from(FORMAT) && !self.notes.is_tainted("format") {
            let at = place::find(self.root, "format");
            let message = format!("the file is written in format {format}; this version reads format {FORMAT}");
            let hint = if format > u64::from(FORMAT) { "a newer goldenhour is needed" } else { "write `format: 1`" };
            self.notes.add(Severity::Error, "unsupported-format", at, "format", (message, hint.to_owned()));
            return None;
        }
        let scenario = Scenario {
            source: Arc::from(""),
            id: self.one("id")?,
            title: self.one("title")?,
            summary: self.one("summary")?,
            overlays: std::collections::BTreeMap::new(),
            spoken: None,
            language: self.one("language")?,
            kind: self.one("kind")?,
            cluster: self.one("cluster")?,
            level: self.one("level")?,
            organisation: self.one("organisation")?,
            inherited: self.optional("inherited")?,
            clock: self.one("clock")?,
            variants: self.list("variants"),
            cuts: self.list("cuts"),
            plan: self.one("plan")?,
            segments: self.list("segments"),
            channels: self.list("channels"),
            seats: self.list("seats"),
            people: self.list("people"),
            facts: self.list("facts"),
            instructions: self.optional_list("instructions"),
            entitlements: self.optional_list("entitlements"),
            bodies: self.optional_list("bodies"),
            findings: self.optional_list("findings"),
            injects: self.list("injects"),
            scams: self.optional_list("scams"),
            voices: self.optional_list("voices"),
            actions: self.list("actions"),
            duties: self.optional_list("duties"),
            budget: self.one("budget")?,
            objectives: self.list("objectives"),
            scoring: self.optional("scoring")?,
            debrief: self.one("debrief")?,
        };
        self.strange_fields();
        Some(scenario)
    }

    /// Fields that no scenario has, and fields that are there twice.
    fn strange_fields(&mut self) {
        let mut seen = BTreeSet::new();
        for field in self.fields {
            let name = &*field.name.name;
            let at = field.name.span.start_offset..field.name.span.end_offset;
            if !self.asked.contains(&name) {
                let say = (format!("a scenario has no field `{name}`"), meant(name, self.asked.iter().copied()));
                self.notes.add(Severity::Error, "unknown-field", at, name, say);
            } else if !seen.insert(name) {
                let say = (format!("`{name}` is there twice"), "keep one of the two".to_owned());
                self.notes.add(Severity::Error, "twice", at, name, say);
            }
        }
    }
}

/// The known word closest to what was written, if one is close.
pub fn closest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = known
        .map(|other| (strsim::damerau_levenshtein(word, other), other))
        .filter(|(distance, other)| {
            *distance <= 1 + word.chars().count().min(other.chars().count()) / 4 || word.eq_ignore_ascii_case(other)
        })
        .min();
    near.map(|(_, other)| other)
}

/// A hint that names the known word closest to what was written, or the known words if none is close.
pub fn meant<'k>(word: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    if let Some(other) = closest(word, known.clone()) {
        return format!("did you mean `{other}`?");
    }
    let known: Vec<&str> = known.collect();
    if known.is_empty() { "there is none".to_owned() } else { format!("there are {}", fault::list(&known)) }
}

/// The scenario with every list sorted whose order means nothing.
fn sorted(mut scenario: Scenario) -> Scenario {
    fn by_id<T: Named>(list: &mut [T]) {
        list.sort_by(|a, b| a.id().cmp(b.id()));
    }
    by_id(&mut scenario.variants);
    by_id(&mut scenario.segments);
    by_id(&mut scenario.channels);
    by_id(&mut scenario.seats);
    by_id(&mut scenario.people);
    by_id(&mut scenario.facts);
    by_id(&mut scenario.instructions);
    by_id(&mut scenario.entitlements);
    by_id(&mut scenario.bodies);
    by_id(&mut scenario.findings);
    by_id(&mut scenario.injects);
    by_id(&mut scenario.scams);
    by_id(&mut scenario.voices);
    by_id(&mut scenario.actions);
    by_id(&mut scenario.duties);
    by_id(&mut scenario.objectives);
    scenario.cuts.sort_by_key(|cut| cut.minutes);
    for channel in &mut scenario.channels {
        channel.staff.sort_by_key(|shift| shift.from);
    }
    for fact in &mut scenario.facts {
        fact.truth.sort_by_key(|truth| truth.from);
        fact.learned.sort_by_key(|learned| learned.at);
    }
    scenario
}
