//! Findings about a file, drawn for a terminal.

use std::{fmt::Write as _, io::Write as _, path::Path};

use crate::base::finding::{Finding, Severity};

/// Shows all findings on standard error, each with its line of the file.
pub(super) fn show(path: &Path, source: &[u8], findings: &[Finding]) {
    drop(std::io::stderr().lock().write_all(drawn(path, source, findings).as_bytes()));
}

fn drawn(path: &Path, source: &[u8], findings: &[Finding]) -> String {
    let text = String::from_utf8_lossy(source);
    let mut all = String::new();
    for finding in findings {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = if finding.path.is_empty() { String::new() } else { format!(" in {}", finding.path) };
        let number = finding.line.to_string();
        let blank = " ".repeat(number.len());
        // Writing to a string does not fail.
        drop(writeln!(all, "{severity}[{}]: {}", finding.code, finding.message));
        drop(writeln!(all, "{blank}--> {}:{}:{}{place}", path.display(), finding.line, finding.column));
        let line = text.lines().nth(usize::try_from(finding.line).unwrap_or(1).saturating_sub(1)).unwrap_or("");
        drop(writeln!(all, "{number} | {}", super::terminal::clip(line, 120)));
        if !finding.hint.is_empty() {
            drop(writeln!(all, "{blank} = help: {}", finding.hint));
        }
        all.push('\n');
    }
    all
}
