//! Checking a scenario that could be read: whether everything it names exists, and whether it can be played.
//!
//! One family of checks a file. Lists stand here as in the file, so that a path such as `injects[3]` is what its
//! author counts. If something could not even be read, only ids are checked: the rest would be guesswork.

mod amount;
mod crowd;
mod cut;
mod fact;
mod firing;
mod id;
pub mod overlay;
mod reference;
mod scam;
mod speech;
mod time;

use ron2::ast::Expr;

use crate::base::finding::Severity;
use crate::scenario::{
    Scenario,
    check::id::Ids,
    read::{Notes, place},
};

/// The criteria whose pars a scenario may set. A test holds this list against the score's own.
pub const CRITERIA_WITH_PAR: [&str; 4] = ["declare", "mobilise", "grade", "first_word"];

/// Checks a scenario whose lists stand as in the file, and notes what is wrong with it.
pub(super) fn check(scenario: &Scenario, root: &Expr<'_>, whole: bool, notes: &mut Notes<'_>) {
    let whole = whole && notes.is_clean();
    let mut to = Report { root, notes };
    if !amount::lists(scenario, &mut to) {
        return;
    }
    let ids = Ids::of(scenario, &mut to);
    reference::check(scenario, &ids, &mut to);
    if whole {
        amount::check(scenario, &mut to);
        crowd::check(scenario, &ids, &mut to);
        time::check(scenario, &mut to);
        fact::check(scenario, &ids, &mut to);
        firing::check(scenario, &ids, &mut to);
        cut::check(scenario, &ids, &mut to);
        scam::check(scenario, &ids, &mut to);
        speech::check(scenario, &ids, &mut to);
    }
}

/// Where checks put what they find.
pub(super) struct Report<'c, 's> {
    root: &'c Expr<'c>,
    notes: &'c mut Notes<'s>,
}

impl Report<'_, '_> {
    fn add(&mut self, severity: Severity, code: &'static str, path: &str, message: String, hint: String) {
        // What holds a stand-in has been told already.
        if self.notes.is_full() || self.notes.is_tainted(path) {
            return;
        }
        let at = place::find(self.root, path);
        self.notes.add(severity, code, at, path, (message, hint));
    }

    /// The scenario cannot be played so.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        path: &str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.add(Severity::Error, code, path, message.into(), hint.into());
    }

    /// It can be played, but its author should look.
    pub(super) fn warn(&mut self, code: &'static str, path: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.add(Severity::Warning, code, path, message.into(), hint.into());
    }

    /// `n` must lie between two numbers.
    pub(super) fn range(&mut self, path: &str, n: f64, least: f64, most: f64) {
        if !(least..=most).contains(&n) {
            self.error("out-of-range", path, format!("{n} is not within {least} and {most}"), "");
        }
    }

    /// A share, 0 to 1.
    pub(super) fn share(&mut self, path: &str, n: f64) {
        if !(0.0..=1.0).contains(&n) {
            self.error("out-of-range", path, format!("{n} is no share"), "a share lies between 0 and 1: a half is 0.5");
        }
    }
}
