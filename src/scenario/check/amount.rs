//! Amounts: counts, money, spans, shares and weights that make sense.

use crate::base::time::Span;
use crate::scenario::{
    Scenario,
    action::DutyDue,
    check::{CRITERIA_WITH_PAR, Report},
    inject::Effect,
    read::meant,
};

/// The most entries of a list that a drill keeps as one bit each, or counts in one byte.
const FEW: usize = 64;
/// The most variants, people and objectives, and the most entries of a list within an entry.
const SOME: usize = 200;
/// The most injects and voices.
const MANY: usize = 2_000;
/// The most money, either way, in whole units of the currency.
const MOST_MONEY: i64 = 1_000_000_000_000;

/// Whether no list is longer than anything can be played with; the other checks take that for granted.
pub(super) fn lists(s: &Scenario, to: &mut Report<'_, '_>) -> bool {
    let mut fine = true;
    for (path, length, most) in [
        ("clock.phases", s.clock.phases.len(), SOME),
        ("plan.parts", s.plan.parts.len(), FEW),
        ("variants", s.variants.len(), SOME),
        ("cuts", s.cuts.len(), SOME),
        ("segments", s.segments.len(), FEW),
        ("channels", s.channels.len(), FEW),
        ("seats", s.seats.len(), FEW),
        ("people", s.people.len(), SOME),
        ("facts", s.facts.len(), FEW),
        ("instructions", s.instructions.len(), FEW),
        ("entitlements", s.entitlements.len(), FEW),
        ("bodies", s.bodies.len(), FEW),
        ("findings", s.findings.len(), FEW),
        ("injects", s.injects.len(), MANY),
        ("scams", s.scams.len(), FEW),
        ("voices", s.voices.len(), MANY),
        ("actions", s.actions.len(), FEW),
        ("duties", s.duties.len(), FEW),
        ("objectives", s.objectives.len(), SOME),
    ] {
        if length > most {
            fine = false;
            to.error("too-many", path, format!("{length} entries; {most} are the most"), "");
        }
    }
    for (path, length) in inner_lists(s) {
        if length > SOME {
            fine = false;
            to.error("too-many", &path, format!("{length} entries; {SOME} are the most"), "");
        }
    }
    for (path, length) in [
        ("variants", s.variants.len()),
        ("cuts", s.cuts.len()),
        ("segments", s.segments.len()),
        ("channels", s.channels.len()),
        ("seats", s.seats.len()),
        ("facts", s.facts.len()),
        ("injects", s.injects.len()),
        ("clock.phases", s.clock.phases.len()),
    ] {
        if length == 0 {
            to.error("empty-list", path, format!("`{path}` has no entry"), "a drill needs at least one");
        }
    }
    fine
}

/// The lists within entries that a drill walks through.
fn inner_lists(s: &Scenario) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    for (n, segment) in s.segments.iter().enumerate() {
        all.push((format!("segments[{n}].exposure"), segment.exposure.len()));
    }
    for (n, channel) in s.channels.iter().enumerate() {
        all.push((format!("channels[{n}].staff"), channel.staff.len()));
    }
    for (n, fact) in s.facts.iter().enumerate() {
        all.push((format!("facts[{n}].truth"), fact.truth.len()));
        all.push((format!("facts[{n}].learned"), fact.learned.len()));
    }
    for (n, inject) in s.injects.iter().enumerate() {
        all.push((format!("injects[{n}].effects"), inject.effects.len()));
    }
    for (n, action) in s.actions.iter().enumerate() {
        all.push((format!("actions[{n}].effects"), action.effects.len()));
    }
    all
}

/// Checks the numbers of everything but segments and channels.
pub(super) fn check(s: &Scenario, to: &mut Report<'_, '_>) {
    company(s, to);
    actions(s, to);
    duties(s, to);
    scoring(s, to);
    for (n, inject) in s.injects.iter().enumerate() {
        let of = format!("injects[{n}]");
        effects(&format!("{of}.effects"), &inject.effects, to);
        positive(&format!("{of}.waited"), inject.waited, to);
        if let Some(expected) = &inject.expects {
            curve(&format!("{of}.expects"), expected.par, expected.limit, expected.half_life, to);
            if let Some(points) = expected.points {
                to.range(&format!("{of}.expects.points"), f64::from(points), 1.0, 100.0);
            }
        }
    }
}

fn company(s: &Scenario, to: &mut Report<'_, '_>) {
    to.range("organisation.reputation", f64::from(s.organisation.reputation), 0.0, 100.0);
    to.range("organisation.morale", f64::from(s.organisation.morale), 0.0, 100.0);
    to.range("organisation.history", f64::from(s.organisation.history), 0.0, 100.0);
    weights("variants", s.variants.iter().map(|variant| variant.weight), to);
    for (n, variant) in s.variants.iter().enumerate() {
        to.range(&format!("variants[{n}].weight"), variant.weight, 0.0, 1e6);
    }
    money("budget.total", s.budget.total, 0, to);
    if s.budget.currency.len() != 3 || !s.budget.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        let message = format!("`{}` is no currency", s.budget.currency);
        to.error("bad-currency", "budget.currency", message, "three capital letters, such as `EUR` or `CNY`");
    }
    for (n, approval) in s.plan.approvals.iter().enumerate() {
        money(&format!("plan.approvals[{n}].up_to"), approval.up_to, 0, to);
    }
    for (n, rule) in s.plan.levels.iter().enumerate() {
        if s.plan.levels[..n].iter().any(|other| other.level == rule.level) {
            let message = format!("the level `{:?}` has two rules", rule.level);
            to.error("two-rules", &format!("plan.levels[{n}].level"), message, "keep one of them");
        }
    }
    for (n, step) in s.plan.call_tree.iter().enumerate() {
        if step.from == step.to {
            let path = format!("plan.call_tree[{n}].to");
            to.error("calls-itself", &path, format!("`{}` calls itself", step.to), "name who is called");
        }
    }
    for (n, entitlement) in s.entitlements.iter().enumerate() {
        money(&format!("entitlements[{n}].amount"), entitlement.amount, 0, to);
        to.share(&format!("entitlements[{n}].fit"), entitlement.fit);
    }
    for (n, instruction) in s.instructions.iter().enumerate() {
        to.share(&format!("instructions[{n}].helps"), instruction.helps);
    }
}

fn actions(s: &Scenario, to: &mut Report<'_, '_>) {
    for (n, action) in s.actions.iter().enumerate() {
        let of = format!("actions[{n}]");
        money(&format!("{of}.cost"), action.cost, 0, to);
        money(&format!("{of}.cost_each"), action.cost_each, 0, to);
        to.share(&format!("{of}.relief"), action.relief);
        for (name, amount) in [("capacity", action.capacity), ("per_hour", action.per_hour)] {
            if amount == Some(0) {
                let path = format!("{of}.{name}");
                to.error("out-of-range", &path, "it helps nobody", "leave the field out if there is no limit");
            }
        }
        if action.relief > 0.0 && action.helps.is_empty() {
            let path = format!("{of}.relief");
            to.error("relief-for-nobody", &path, "it relieves nobody", "name the segments in `helps`");
        }
        if action.knock_out.is_some() && action.expected {
            let message = "what must never be done cannot be expected";
            to.error("expected-knock-out", &format!("{of}.expected"), message, "drop `expected` or `knock_out`");
        }
        effects(&format!("{of}.effects"), &action.effects, to);
    }
}

fn duties(s: &Scenario, to: &mut Report<'_, '_>) {
    for (n, duty) in s.duties.iter().enumerate() {
        let path = format!("duties[{n}].due");
        match duty.due {
            DutyDue::Within(span) => positive(&path, Some(span), to),
            DutyDue::WorkDays(days) => to.range(&path, f64::from(days), 1.0, 366.0),
        }
    }
}

fn scoring(s: &Scenario, to: &mut Report<'_, '_>) {
    let scoring = &s.scoring;
    if let Some(w) = &scoring.weights {
        let four = [w.speed, w.transparency, w.follow_up, w.resolution];
        for (name, weight) in ["speed", "transparency", "follow_up", "resolution"].iter().zip(four) {
            to.range(&format!("scoring.weights.{name}"), weight, 0.0, 1e6);
        }
        weights("scoring.weights", four.into_iter(), to);
    }
    for (name, span) in [
        ("current_for", scoring.current_for),
        ("current_for_later", scoring.current_for_later),
        ("promise_cap", scoring.promise_cap),
        ("interval", scoring.interval),
        ("oral_hold", scoring.oral_hold),
    ] {
        positive(&format!("scoring.{name}"), span, to);
    }
    if let Some(percent) = scoring.rumour_percent {
        to.range("scoring.rumour_percent", percent, 0.0, 100.0);
    }
    for (n, par) in scoring.pars.iter().enumerate() {
        let path = format!("scoring.pars[{n}].criterion");
        if !CRITERIA_WITH_PAR.contains(&par.criterion.as_str()) {
            let message = format!("no criterion `{}` has a par of its own", par.criterion);
            to.error("unknown-criterion", &path, message, meant(&par.criterion, CRITERIA_WITH_PAR.into_iter()));
        }
        if scoring.pars[..n].iter().any(|other| other.criterion == par.criterion) {
            let message = format!("`{}` has two pars", par.criterion);
            to.error("two-rules", &path, message, "keep one of them");
        }
        curve(&format!("scoring.pars[{n}]"), par.par, par.limit, Some(par.half_life), to);
    }
}

/// Par, limit and half-life of a criterion.
fn curve(of: &str, par: Span, limit: Span, half_life: Option<Span>, to: &mut Report<'_, '_>) {
    if par > limit {
        let message = format!("the par of {par} is later than the limit of {limit}");
        to.error("par-after-limit", &format!("{of}.par"), message, "full credit ends at par, all but a tenth at limit");
    }
    positive(&format!("{of}.half_life"), half_life, to);
}

fn effects(of: &str, effects: &[Effect], to: &mut Report<'_, '_>) {
    for (n, effect) in effects.iter().enumerate() {
        let of = format!("{of}[{n}]");
        match effect {
            Effect::Story { share, tone, .. } => {
                to.share(&format!("{of}.share"), *share);
                to.range(&format!("{of}.tone"), *tone, -1.0, 1.0);
            }
            Effect::Hardship { share, by, .. } => {
                to.share(&format!("{of}.share"), *share);
                to.range(&format!("{of}.by"), *by, -1.0, 1.0);
            }
            Effect::Prolong { by, .. } => positive(&format!("{of}.by"), Some(*by), to),
            Effect::Free { people, .. } => to.range(&format!("{of}.people"), f64::from(*people), 1.0, 2e6),
            Effect::RivalOffer { pull, lasts, .. } => {
                to.share(&format!("{of}.pull"), *pull);
                positive(&format!("{of}.lasts"), Some(*lasts), to);
            }
            Effect::Staff { by, .. } => to.range(&format!("{of}.by"), f64::from(*by), -1e5, 1e5),
            Effect::Slower { factor, .. } => to.range(&format!("{of}.factor"), *factor, 0.05, 20.0),
            Effect::Morale(points) => to.range(&of, f64::from(*points), -100.0, 100.0),
            Effect::Demand { share, .. } => to.share(&format!("{of}.share"), *share),
            Effect::Learn { .. } | Effect::Presence { .. } => {}
        }
    }
}

/// A span that is longer than nothing.
pub(super) fn positive(path: &str, span: Option<Span>, to: &mut Report<'_, '_>) {
    if span.is_some_and(|span| span.0 <= 0) {
        to.error("out-of-range", path, "a span of no length", "write how long, such as `90m`, or leave the field out");
    }
}

/// Money from `least` up, and no more than anybody has.
pub(super) fn money(path: &str, amount: i64, least: i64, to: &mut Report<'_, '_>) {
    if !(least..=MOST_MONEY).contains(&amount) {
        let message = format!("{amount} is not within {least} and {MOST_MONEY}");
        to.error("out-of-range", path, message, "whole units of the currency");
    }
}

/// Weights of which at least one counts.
pub(super) fn weights(path: &str, weights: impl Iterator<Item = f64>, to: &mut Report<'_, '_>) {
    if weights.sum::<f64>() <= 0.0 {
        to.error("no-weight", path, "the weights sum to nothing", "give at least one a weight above 0");
    }
}
