//! What must never be done, whatever else was good: `knock_out/WHY` (R18).

use crate::base::time::At;
use crate::record::{
    event::{Act, Event, Judged, Verdict},
    receipt::{Dimension, ScoreLine},
};
use crate::scenario::{
    action::KnockOut,
    find,
    statement::{Certainty, Claim, Element, RestrictionKind, Value},
};
use crate::score::facts::Facts;

/// Receipts of what must never be done, one a kind, each with the lines that show it. They earn nothing and take
/// nothing: they void a dimension. Only deeds and words count, in whatever phase; what was left undone is charged where
/// it belongs.
pub(super) fn judge(facts: &Facts<'_>) -> Vec<ScoreLine> {
    let mut found: Vec<(KnockOut, Vec<u32>)> = Vec::new();
    let mut add = |why: KnockOut, n: u32| match found.iter_mut().find(|(known, _)| *known == why) {
        Some((_, lines)) if lines.contains(&n) => {}
        Some((_, lines)) => lines.push(n),
        None => found.push((why, vec![n])),
    };
    for &(n, at, event) in &facts.course.events {
        match event {
            Event::KnockedOut { why, .. } => add(*why, n),
            Event::Sent { seq, elements, .. } => {
                for (place, element) in elements.iter().enumerate() {
                    if exposes(facts, at, element) {
                        add(KnockOut::DataExposed, n);
                    }
                    if denies_what_is_known(facts.element(*seq, place), element) {
                        add(KnockOut::DeniedKnown, n);
                    }
                }
            }
            _ => {}
        }
    }
    found.into_iter().map(|(why, n)| line(why, n)).collect()
}

/// The dimension that it voids: resolution for safety, else transparency.
fn voids(why: KnockOut) -> Dimension {
    match why {
        KnockOut::SafetyWithheld | KnockOut::SafetyEndangered => Dimension::Resolution,
        KnockOut::DataExposed | KnockOut::DeniedKnown | KnockOut::ToldToLie | KnockOut::EvidenceDeleted => {
            Dimension::Transparency
        }
    }
}

fn line(why: KnockOut, n: Vec<u32>) -> ScoreLine {
    let (subject, advice) = match why {
        KnockOut::DataExposed => ("data_exposed", "advice-knock-out-data-exposed"),
        KnockOut::SafetyWithheld => ("safety_withheld", "advice-knock-out-safety-withheld"),
        KnockOut::DeniedKnown => ("denied_known", "advice-knock-out-denied-known"),
        KnockOut::ToldToLie => ("told_to_lie", "advice-knock-out-told-to-lie"),
        KnockOut::EvidenceDeleted => ("evidence_deleted", "advice-knock-out-evidence-deleted"),
        KnockOut::SafetyEndangered => ("safety_endangered", "advice-knock-out-safety-endangered"),
    };
    ScoreLine {
        dimension: voids(why),
        criterion: "knock_out".to_owned(),
        subject: subject.to_owned(),
        rule: "R18".to_owned(),
        par_ms: None,
        took_ms: None,
        n,
        earned: 0,
        possible: 0,
        advice: advice.to_owned(),
        consequence_of: None,
    }
}

/// Whether an element says what would expose people while that is not to be said (R3).
fn exposes(facts: &Facts<'_>, at: At, element: &Judged) -> bool {
    let restriction = || {
        let fact = find(&facts.scenario.facts, element.fact.as_ref()?.as_str())?;
        fact.restriction.as_ref().filter(|of| of.from <= at && of.until.is_none_or(|until| at < until))
    };
    element.verdict == Verdict::Restricted
        && restriction().is_some_and(|of| {
            matches!(of.kind, RestrictionKind::Privacy | RestrictionKind::Security | RestrictionKind::MinorPerson)
        })
}

/// Whether an element says that it is not so of what its speakers hold for confirmed.
fn denies_what_is_known(written: Option<&Element>, judged: &Judged) -> bool {
    let denies = judged.act == Act::Deny
        || matches!(
            written,
            Some(Element::Disclose { claim: Claim::Exactly(Value::No), certainty: Certainty::Confirmed, .. })
        );
    denies && judged.verdict == Verdict::False && judged.evidence == Certainty::Confirmed
}
