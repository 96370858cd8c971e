//! Scams and what depends on them: somebody is called, somebody can be warned, and counts that can be reached.

use crate::scenario::{
    Scenario,
    check::{Report, amount, id::Ids},
    inject::Effect,
    scam::Scam,
};

/// Checks every scam, and effects that make people turn to the company.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    for (n, scam) in s.scams.iter().enumerate() {
        one(&format!("scams[{n}]"), scam, to);
    }
    let effects = s.injects.iter().enumerate().map(|(n, inject)| (format!("injects[{n}].effects"), &inject.effects));
    let of_actions = s.actions.iter().enumerate().map(|(n, one)| (format!("actions[{n}].effects"), &one.effects));
    for (path, effects) in effects.chain(of_actions) {
        for (e, effect) in effects.iter().enumerate() {
            if let Effect::Demand { segment, .. } = effect
                && let Some(place) = ids.segments.get(segment.as_str())
                && s.segments[*place].contacts_by.is_empty()
            {
                let message = format!("`{segment}` has no way to contact the company");
                let hint = "give the segment `contacts_by`, or name another";
                to.error("cannot-contact", &format!("{path}[{e}].segment"), message, hint);
            }
        }
    }
}

fn one(of: &str, scam: &Scam, to: &mut Report<'_, '_>) {
    if scam.from > scam.to {
        to.error("wrong-order", &format!("{of}.to"), "`to` lies before `from`", "");
    } else if !(scam.from..=scam.to).contains(&scam.peak) {
        to.error("wrong-order", &format!("{of}.peak"), "`peak` lies outside `from` and `to`", "");
    }
    for (id, share) in &scam.targets {
        to.share(&format!("{of}.targets.{id}"), *share);
    }
    if scam.targets.values().all(|share| *share == 0.0) {
        to.error("scam-on-nobody", &format!("{of}.targets"), "nobody is called", "name segments and the share of each");
    }
    for (field, share) in [("convinces", scam.convinces), ("wary", scam.wary), ("stops", scam.stops)] {
        to.share(&format!("{of}.{field}"), share);
    }
    amount::money(&format!("{of}.loss"), scam.loss, 1, to);
    if scam.warned_by.is_empty() {
        let hint = "name the instructions that warn of it in `warned_by`";
        to.warn("no-warning", &format!("{of}.id"), "nothing that the company says can warn of it", hint);
    }
    if scam.stopped_by.is_empty() != (scam.stops == 0.0) {
        let message = "actions that stop no call, or calls that no action stops";
        to.error("stops-nothing", &format!("{of}.stops"), message, "write both `stopped_by` and `stops`, or neither");
    }
}
