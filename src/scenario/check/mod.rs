//! Checking a scenario that could be read: whether everything it names exists, and whether it can be played.

use ron2::ast::Expr;

use crate::scenario::{Scenario, read::Notes};

/// Checks a scenario whose lists stand as in the file, and notes what is wrong with it.
pub(super) fn check(_scenario: &Scenario, _root: &Expr<'_>, _whole: bool, _notes: &mut Notes<'_>) {}
