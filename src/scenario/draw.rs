//! Drawing findings: for a terminal, with the line they are about, and as JSON. Nothing is printed here.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use serde_json::json;

use crate::base::{
    finding::{Finding, Severity},
    strings::Strings,
};
use crate::scenario::read::place;

/// The findings of one file, with its text.
#[derive(Clone, Debug)]
pub struct FileFindings {
    /// The file's name as it was given.
    pub file: String,
    /// Its bytes.
    pub source: Vec<u8>,
    /// What was found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Whether colours and bold letters may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// A terminal shows them.
    Colour,
    /// A file or a pipe takes the bare text.
    Plain,
}

/// The farthest column up to which a line is drawn with its finding: what draws it counts columns in 16 bits, and
/// nobody reads a line of that length.
const FARTHEST: u32 = 10_000;

/// How many errors and warnings there are in all.
pub fn count(files: &[FileFindings]) -> (usize, usize) {
    let all = files.iter().flat_map(|file| &file.findings);
    let errors = all.clone().filter(|finding| finding.severity == Severity::Error).count();
    (errors, all.count() - errors)
}

/// The findings as JSON, in one line.
pub fn json(files: &[FileFindings]) -> String {
    let (errors, warnings) = count(files);
    let files: Vec<_> = files.iter().map(|file| json!({ "file": file.file, "findings": file.findings })).collect();
    json!({ "files": files, "errors": errors, "warnings": warnings }).to_string()
}

/// The findings for a reader, each with its line, and a summary in the last line.
pub fn terminal(files: &[FileFindings], strings: &Strings, ink: Ink) -> String {
    let theme = match ink {
        Ink::Colour => GraphicalTheme::unicode(),
        Ink::Plain => GraphicalTheme::unicode_nocolor(),
    };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(110).with_links(false).with_context_lines(1);
    let mut text = String::new();
    for file in files {
        // What is no UTF-8 is shown with marks; its positions lie before the first of them.
        let source = String::from_utf8_lossy(&file.source);
        for finding in &file.findings {
            if finding.column > FARTHEST {
                text.push_str(&plain(&file.file, finding));
                continue;
            }
            let shown =
                Shown { finding, line: Line::of(&file.file, &source, finding), here: strings.get("check-here") };
            if handler.render_report(&mut text, &shown).is_err() {
                text.push_str(&plain(&file.file, finding));
            }
            text.push('\n');
        }
    }
    text.push_str(&summary(files, strings));
    text.push('\n');
    text
}

fn plain(file: &str, finding: &Finding) -> String {
    format!("{file}:{}:{}: {}: {}\n", finding.line, finding.column, finding.code, finding.message)
}

fn summary(files: &[FileFindings], strings: &Strings) -> String {
    let what = match files {
        [one] => one.file.clone(),
        all => strings.say("check-files", [("n", all.len().into())]),
    };
    match count(files) {
        (0, 0) => strings.say("check-nothing", [("what", what.into())]),
        (errors, warnings) => {
            let blanks = [("what", what.into()), ("errors", errors.into()), ("warnings", warnings.into())];
            strings.say("check-found", blanks)
        }
    }
}

/// A finding as miette draws it.
#[derive(Debug)]
struct Shown<'f> {
    finding: &'f Finding,
    line: Line<'f>,
    /// What stands at what is pointed at.
    here: String,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.finding.path.as_str() {
            "" => f.write_str(&self.finding.message),
            path => write!(f, "{path}: {}", self.finding.message),
        }
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.finding.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.finding.hint.is_empty()).then(|| Box::new(&self.finding.hint) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.line)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = SourceSpan::from(self.line.start..self.line.end);
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(Some(self.here.clone()), span))))
    }
}

/// The one line that a finding is shown with, whatever else the file holds.
#[derive(Debug)]
struct Line<'f> {
    file: &'f str,
    text: &'f str,
    /// Its number, from 0.
    number: usize,
    /// What is pointed at within it, in bytes.
    start: usize,
    end: usize,
}

impl<'f> Line<'f> {
    fn of(file: &'f str, source: &'f str, finding: &Finding) -> Self {
        let at = place::floor(source, finding.bytes.start);
        let from = source[..at].rfind('\n').map_or(0, |n| n + 1);
        let to = source[at..].find('\n').map_or(source.len(), |n| at + n);
        let end = place::floor(source, finding.bytes.end.clamp(at, to));
        let number = finding.line.saturating_sub(1) as usize;
        Self { file, text: source[from..to].trim_end_matches('\r'), number, start: at - from, end: end - from }
    }
}

impl SourceCode for Line<'_> {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let all = SourceSpan::from(0..self.text.len());
        let name = self.file.to_owned();
        // Asked without context, it is for the head of the drawing, which names line and column.
        let column = if before + after == 0 { self.text[..self.start].chars().count() } else { 0 };
        Ok(Box::new(MietteSpanContents::new_named(name, self.text.as_bytes(), all, self.number, column, 1)))
    }
}
