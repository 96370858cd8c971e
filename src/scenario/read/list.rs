//! A file that holds one list, such as the timed commands of a run: each entry is read on its own, and all that is
//! wrong is told at once.

use std::{collections::BTreeSet, ops::Range};

use ron2::ast::Expr;
use serde::de::DeserializeOwned;

use crate::base::finding::{Finding, Severity};
use crate::scenario::read::{
    self, File, MOST_SYNTAX, Notes, fault,
    place::{Lines, bytes},
};

/// What reading a list gave.
#[derive(Clone, Debug)]
pub struct List<T> {
    /// The entries that could be read, each with the bytes of the file that it fills.
    pub entries: Vec<(T, Range<usize>)>,
    /// What is wrong, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a list. `what` is what a message calls its entries.
pub fn list<T: DeserializeOwned>(source: &[u8], what: &str) -> List<T> {
    let source = match read::text_of(source) {
        Ok(source) => source,
        Err(finding) => return List { entries: Vec::new(), findings: vec![*finding] },
    };
    let mut notes = Notes::new(source);
    let (document, errors) = ron2::ast::parse_document_lossy(source);
    for error in errors.iter().take(MOST_SYNTAX) {
        let (at, message) = (error.span().start_offset..error.span().end_offset, error.kind().to_string());
        let hint = read::syntax_hint(&message);
        notes.add(Severity::Error, "syntax", at, "", (message, hint));
    }
    let mut entries = Vec::new();
    match &document.value {
        Some(root @ Expr::Seq(list)) => {
            let mut file = File { root, fields: &[], notes: &mut notes, asked: Vec::new() };
            for (n, item) in list.items.iter().enumerate() {
                if let Some(entry) = file.value(&item.expr, &format!("[{n}]")) {
                    entries.push((entry, bytes(&item.expr)));
                }
            }
        }
        Some(root) if errors.is_empty() => {
            let say = (
                format!("expected a list of {what}, found {}", fault::describe(root)),
                format!("write `[` before the first of the {what} and `]` behind the last"),
            );
            notes.add(Severity::Error, "not-a-list", bytes(root), "", say);
        }
        _ => {}
    }
    List { entries, findings: notes.findings }
}

impl<'s> Notes<'s> {
    /// No notes yet.
    pub fn new(source: &'s str) -> Self {
        Notes { source, lines: Lines::of(source), findings: Vec::new(), tainted: BTreeSet::new() }
    }

    /// What has been found.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}
