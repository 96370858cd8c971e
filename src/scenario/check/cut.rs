//! Cuts: drills of a given length, with the injects, objectives and moves that they choose.

use std::collections::BTreeSet;

use crate::base::id::InjectId;
use crate::scenario::{
    Scenario,
    check::{Report, id::Ids},
    crisis::Cut,
    inject::Inject,
    read::meant,
};

/// The injects that a cut plays.
pub(super) struct Selection<'c>(BTreeSet<&'c InjectId>);

impl<'c> Selection<'c> {
    /// Discussed and noise.
    pub(super) fn of(cut: &'c Cut) -> Self {
        Self(cut.discuss.iter().chain(&cut.noise).collect())
    }

    /// Whether it plays this one.
    pub(super) fn plays(&self, id: &InjectId) -> bool {
        self.0.contains(id)
    }
}

/// Checks objectives and cuts.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    objectives(s, to);
    if s.cuts.is_empty() {
        to.error("cut-without-injects", "cuts", "there is no cut", "add one: a length in minutes and its injects");
    }
    for (n, cut) in s.cuts.iter().enumerate() {
        let of = format!("cuts[{n}]");
        to.range(&format!("{of}.minutes"), f64::from(cut.minutes), 5.0, 600.0);
        if s.cuts[..n].iter().any(|other| other.minutes == cut.minutes) {
            let message = format!("two cuts of {} minutes", cut.minutes);
            to.error("two-rules", &format!("{of}.minutes"), message, "a cut is named by its length: give one another");
        }
        injects(&of, cut, to);
        aims(&of, cut, to);
        moves(s, ids, &of, cut, to);
    }
    for (n, inject) in s.injects.iter().enumerate() {
        if !s.cuts.iter().any(|cut| cut.discuss.contains(&inject.id) || cut.noise.contains(&inject.id)) {
            let message = format!("no cut plays `{}`", inject.id);
            to.warn("in-no-cut", &format!("injects[{n}].id"), message, "add it to `discuss` or `noise` of a cut");
        }
    }
}

fn objectives(s: &Scenario, to: &mut Report<'_, '_>) {
    let known: Vec<String> =
        (1..=22).map(|n| format!("R{n}")).chain(["actions", "cases", "duties"].map(str::to_owned)).collect();
    for (n, objective) in s.objectives.iter().enumerate() {
        let of = format!("objectives[{n}].criteria");
        if objective.criteria.is_empty() {
            let message = format!("nothing shows whether `{}` was met", objective.id);
            to.error(
                "objective-without-criteria",
                &of,
                message,
                "name rules of the score, such as `\"R7\"` or `\"duties\"`",
            );
        }
        for (c, criterion) in objective.criteria.iter().enumerate() {
            if !known.contains(criterion) {
                let message = format!("the score has no rule `{criterion}`");
                let hint = meant(criterion, known.iter().map(String::as_str));
                to.error("unknown-criterion", &format!("{of}[{c}]"), message, hint);
            }
        }
    }
}

fn injects(of: &str, cut: &Cut, to: &mut Report<'_, '_>) {
    if cut.discuss.is_empty() {
        let message = format!("the cut of {} minutes discusses nothing", cut.minutes);
        to.error(
            "cut-without-injects",
            &format!("{of}.discuss"),
            message,
            "name the injects that the team talks about",
        );
    } else if cut.minutes == 60 && !(8..=12).contains(&cut.discuss.len()) {
        let message = format!("{} injects to discuss in an hour", cut.discuss.len());
        to.warn(
            "unusual-cut",
            &format!("{of}.discuss"),
            message,
            "8 to 12 leave five minutes for each; the rest is noise",
        );
    }
    let mut seen = BTreeSet::new();
    for (list, injects) in [("discuss", &cut.discuss), ("noise", &cut.noise)] {
        for (n, id) in injects.iter().enumerate() {
            if !seen.insert(id) {
                let message = format!("`{id}` is in this cut already");
                to.error(
                    "duplicate-id",
                    &format!("{of}.{list}[{n}]"),
                    message,
                    "an inject is discussed or noise, once",
                );
            }
        }
    }
}

fn aims(of: &str, cut: &Cut, to: &mut Report<'_, '_>) {
    let most = (cut.minutes.saturating_mul(3) / 60).max(1);
    if cut.objectives.is_empty() {
        let message = "a drill without an objective teaches nothing";
        to.error("cut-without-objectives", &format!("{of}.objectives"), message, "name one, at most three an hour");
    } else if cut.objectives.len() > most as usize {
        let message = format!("{} objectives in {} minutes", cut.objectives.len(), cut.minutes);
        let hint = format!("at most three an hour, here {most}: what is everything is nothing");
        to.error("too-many-objectives", &format!("{of}.objectives"), message, hint);
    }
    let mut seen = BTreeSet::new();
    for (n, id) in cut.objectives.iter().enumerate() {
        if !seen.insert(id) {
            to.error("duplicate-id", &format!("{of}.objectives[{n}]"), format!("`{id}` is there twice"), "");
        }
    }
}

fn moves(s: &Scenario, ids: &Ids<'_>, of: &str, cut: &Cut, to: &mut Report<'_, '_>) {
    let Some(last) = cut.moves.last() else { return };
    let sum: u64 = cut.moves.iter().map(|one| u64::from(one.minutes)).sum();
    if sum > u64::from(cut.minutes) {
        let message = format!("the moves take {sum} minutes of a drill of {}", cut.minutes);
        to.error(
            "moves-too-long",
            &format!("{of}.moves"),
            message,
            "shorten some, and leave time to open and to debrief",
        );
    }
    for (n, one) in cut.moves.iter().enumerate() {
        if one.minutes == 0 {
            to.error("out-of-range", &format!("{of}.moves[{n}].minutes"), "a move of no length", "at least 1 minute");
        }
        if n > 0 && one.stands_at <= cut.moves[n - 1].stands_at {
            let message = format!("the clock stands at {}, not after the move before", one.stands_at);
            to.error("wrong-order", &format!("{of}.moves[{n}].stands_at"), message, "moves follow the clock");
        }
    }
    for (n, id) in cut.discuss.iter().enumerate() {
        let Some(inject) = ids.injects.get(id.as_str()).map(|place| &s.injects[*place]) else { continue };
        let path = format!("{of}.discuss[{n}]");
        // What waits for a condition can come at once, or never: only its first moment is sure.
        let latest = if inject.when.is_some() { inject.at } else { inject.until.unwrap_or(inject.at) };
        if latest > last.stands_at {
            let message =
                format!("`{id}` comes at {latest}, after the clock stands for the last time at {}", last.stands_at);
            to.error("after-last-move", &path, message, "add a move after it, or make it noise");
        } else {
            par_before_stand(&path, inject, cut, to);
        }
    }
}

/// Contract C8: while the clock runs to the next stand nobody can act, so a par that ends before it is lost.
fn par_before_stand(path: &str, inject: &Inject, cut: &Cut, to: &mut Report<'_, '_>) {
    let Some(expected) = &inject.expects else { return };
    let at = match (&inject.when, inject.until) {
        (_, Some(until)) => until,
        (None, None) => inject.at,
        (Some(_), None) => return,
    };
    let Some(stand) = cut.moves.iter().map(|one| one.stands_at).find(|stand| *stand >= at) else { return };
    if at + expected.par < stand {
        let message = format!(
            "`{}` comes at {at} and its par of {} ends before the clock next stands at {stand}",
            inject.id, expected.par
        );
        to.error("par-before-stand", path, message, "let the clock stand sooner after it, or lengthen its par");
    }
}
