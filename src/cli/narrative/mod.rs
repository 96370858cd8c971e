//! The course of a finished drill on one page of a terminal.

use std::path::Path;

use crate::cli::terminal::{self, Ink};
use crate::drill::Drill;
use crate::record::log::Hashes;

/// Where the record is.
pub(super) struct Recorded<'a> {
    pub(super) path: Option<&'a Path>,
    pub(super) hashes: &'a Hashes,
    pub(super) scenario: &'a Path,
}

/// The page.
pub(super) fn page(drill: &mut Drill, record: &Recorded<'_>, plan: &str, said: bool, ink: Ink) -> String {
    format!(
        "{:?} {:?} {plan} {said} {ink:?} {:?} {:?}\n",
        drill.sim().outcome(),
        drill.log().score().map(|s| s.totals.clone()),
        record.path,
        record.scenario
    )
}
