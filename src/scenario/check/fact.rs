//! Facts: values of the right sort, a truth in every variant, and somebody who can learn it.

use std::collections::BTreeSet;

use crate::scenario::{
    Scenario,
    action::{DutyStart, MetBy},
    check::{Report, id::Ids},
    fact::{Fact, FactKind},
    statement::{Certainty, Claim, Element, Value, Width},
};

/// Checks every fact.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    let asked = asked(s);
    let mut cause = None;
    for (n, fact) in s.facts.iter().enumerate() {
        let of = format!("facts[{n}]");
        to.range(&format!("{of}.weight"), f64::from(fact.weight), 1.0, 3.0);
        choices(&of, fact, to);
        values(&of, fact, to);
        truth(s, &of, fact, to);
        if fact.rumour.is_some() {
            rumour(s, ids, &of, fact, to);
        } else if asked.contains(fact.id.as_str()) {
            learnable(s, &of, fact, to);
        }
        if let Some(leak) = &fact.leaks {
            to.share(&format!("{of}.leaks.reach"), leak.reach);
        }
        if fact.is_cause
            && let Some(other) = cause.replace(&fact.id)
        {
            let message = format!("`{other}` is the cause already");
            to.error("two-causes", &format!("{of}.is_cause"), message, "a crisis has one fact that is its cause");
        }
    }
    for (n, template) in s.plan.templates.iter().enumerate() {
        for (e, element) in template.elements.iter().enumerate() {
            if let Element::Disclose { fact, claim, .. } = element
                && let Some(place) = ids.facts.get(fact.as_str())
            {
                let (fact, path) = (&s.facts[*place], format!("plan.templates[{n}].elements[{e}].claim"));
                match claim {
                    Claim::Exactly(one) => kind(&path, fact, one, to),
                    Claim::Between(from, up_to) => {
                        kind(&path, fact, from, to);
                        kind(&path, fact, up_to, to);
                    }
                    Claim::Vague => {}
                }
            }
        }
    }
}

fn choices(of: &str, fact: &Fact, to: &mut Report<'_, '_>) {
    if fact.kind == FactKind::Choice && fact.choices.len() < 2 {
        let message = "a `Choice` needs at least two words to choose from";
        to.error("no-choice", &format!("{of}.kind"), message, "list them in `choices`");
    } else if fact.kind != FactKind::Choice && !fact.choices.is_empty() {
        let message = format!("a fact of kind `{:?}` has no choices", fact.kind);
        to.error("wrong-kind", &format!("{of}.choices"), message, "write `kind: Choice`, or drop `choices`");
    }
    for (n, choice) in fact.choices.iter().enumerate() {
        if let Some(responsibility) = choice.responsibility {
            to.share(&format!("{of}.choices[{n}].responsibility"), responsibility);
        }
    }
    if let Some(useful) = &fact.useful {
        let fits = matches!(
            (useful, fact.kind),
            (Width::Count(_), FactKind::Count)
                | (Width::Money(_), FactKind::Money)
                | (Width::Time(_), FactKind::Instant)
        );
        if !fits {
            let message = format!("this width does not fit a fact of kind `{:?}`", fact.kind);
            let hint = "`Count(..)` for `Count`, `Money(..)` for `Money`, `Time(..)` for `Instant`, nothing for others";
            to.error("wrong-kind", &format!("{of}.useful"), message, hint);
        }
    }
}

fn values(of: &str, fact: &Fact, to: &mut Report<'_, '_>) {
    for (n, truth) in fact.truth.iter().enumerate() {
        kind(&format!("{of}.truth[{n}].value"), fact, &truth.value, to);
    }
    for (n, learned) in fact.learned.iter().enumerate() {
        kind(&format!("{of}.learned[{n}].value"), fact, &learned.value, to);
        if learned.certainty == Certainty::Unknown {
            let path = format!("{of}.learned[{n}].certainty");
            to.error("learns-nothing", &path, "who learns something has at least a hint", "`BeingChecked` at least");
        }
        if learned.asked_from.is_some_and(|from| from > learned.at) {
            let path = format!("{of}.learned[{n}].asked_from");
            let message = format!("asking helps only after {} has learned it anyway", learned.by);
            to.error("wrong-order", &path, message, "`asked_from` lies before `at`");
        }
    }
}

/// The largest number that a fact can have.
const MOST: u64 = 1_000_000_000_000;

fn kind(path: &str, fact: &Fact, value: &Value, to: &mut Report<'_, '_>) {
    let fits = match value {
        Value::Yes | Value::No => fact.kind == FactKind::YesNo,
        Value::Count(_) => fact.kind == FactKind::Count,
        Value::Money(_) => fact.kind == FactKind::Money,
        Value::Instant(_) => fact.kind == FactKind::Instant,
        Value::Choice(_) => fact.kind == FactKind::Choice,
    };
    if !fits {
        let message = format!("`{}` is a fact of kind `{:?}`; this value is none", fact.id, fact.kind);
        to.error("wrong-kind", path, message, "`Yes`, `No`, `Count(..)`, `Money(..)`, `Instant(..)` or `Choice(..)`");
    } else if let Value::Choice(word) = value
        && !fact.choices.iter().any(|choice| choice.id == *word)
    {
        let words = fact.choices.iter().map(|choice| choice.id.as_str());
        let message = format!("`{word}` is no choice of `{}`", fact.id);
        to.error("unknown-id", path, message, crate::scenario::read::meant(word.as_str(), words));
    }
    if matches!(value, Value::Count(n) if *n > MOST) || matches!(value, Value::Money(n) if n.unsigned_abs() > MOST) {
        to.error("out-of-range", path, format!("more than {MOST}"), "");
    }
}

fn truth(s: &Scenario, of: &str, fact: &Fact, to: &mut Report<'_, '_>) {
    for variant in s.variants.iter().filter(|variant| variant.weight > 0.0) {
        if !fact.truth.iter().any(|truth| truth.variant.as_ref().is_none_or(|only| *only == variant.id)) {
            let message = format!("in variant `{}` nothing is ever true of `{}`", variant.id, fact.id);
            to.error("no-truth", &format!("{of}.truth"), message, "add an entry for this variant, or one for all");
            return;
        }
    }
}

fn rumour(s: &Scenario, ids: &Ids<'_>, of: &str, fact: &Fact, to: &mut Report<'_, '_>) {
    let Some(rumour) = &fact.rumour else { return };
    if fact.kind != FactKind::YesNo {
        let message = "a rumour is so or not so";
        to.error("wrong-kind", &format!("{of}.kind"), message, "write `kind: YesNo`");
    }
    to.share(&format!("{of}.rumour.catches"), rumour.catches);
    to.share(&format!("{of}.rumour.stings"), rumour.stings);
    if let Some(place) = ids.segments.get(rumour.segment.as_str()) {
        to.range(&format!("{of}.rumour.seeds"), f64::from(rumour.seeds), 1.0, f64::from(s.segments[*place].count));
    }
}

/// The facts that somebody asks about or that the law wants said.
fn asked(s: &Scenario) -> BTreeSet<&str> {
    let by_segments = s.segments.iter().flat_map(|segment| segment.asks.keys());
    let by_injects = s.injects.iter().flat_map(|inject| &inject.asks);
    let by_duties = s.duties.iter().flat_map(|duty| {
        let known = if let DutyStart::Knowing(fact) = &duty.starts { Some(fact) } else { None };
        let said = if let MetBy::Say(fact, _) | MetBy::Brief(fact, _) = &duty.met_by { Some(fact) } else { None };
        known.into_iter().chain(said)
    });
    let by_scams = s.scams.iter().filter_map(|scam| scam.fact.as_ref());
    by_segments.chain(by_injects).chain(by_duties).chain(by_scams).map(crate::base::id::FactId::as_str).collect()
}

/// What is asked must be learnable in at least one variant that can be drawn.
fn learnable(s: &Scenario, of: &str, fact: &Fact, to: &mut Report<'_, '_>) {
    let drawn = |variant: &crate::base::id::VariantId| {
        s.variants.iter().any(|other| other.id == *variant && other.weight > 0.0)
    };
    if !fact.learned.iter().any(|learned| learned.at <= s.end() && learned.variant.as_ref().is_none_or(drawn)) {
        let message = format!("`{}` is asked about, and nobody can ever learn it", fact.id);
        let hint = "add an entry to `learned`: when, by which seat, what value, how sure";
        to.error("unlearnable", &format!("{of}.id"), message, hint);
    }
}
