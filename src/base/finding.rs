//! Findings about a file: what is wrong, where, and what to do about it.
//!
//! One model, drawn for terminals, as JSON, and later in a window. Nothing here stops at the first.

use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used, but its author should look.
    Warning,
}

/// One thing found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code, such as `unknown-id`.
    pub code: &'static str,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Where in the scenario, such as `injects[3].at`; empty for the whole file.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do; empty where the message says it all.
    pub hint: String,
    /// The bytes of the file that it is about.
    #[serde(skip)]
    pub bytes: std::ops::Range<usize>,
}
