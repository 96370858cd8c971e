//! One sentence of advice for every receipt. Receipts hold keys; the words stand in `assets/locales/*/advice.ftl` and are
//! looked up only where people read them.

use crate::base::{
    strings::{Arg, Strings},
    time::Span,
};
use crate::record::receipt::ScoreLine;
use crate::scenario::{Scenario, find};

/// The sentence of advice of a receipt; a key of a later version stands for itself.
pub fn sentence(strings: &Strings, scenario: &Scenario, line: &ScoreLine) -> String {
    let span = |ms: Option<i64>| Arg::from(ms.map_or_else(|| "-".to_owned(), |ms| strings.span(Span(ms))));
    let what = what(strings, scenario, line);
    let blanks = [("what", what.into()), ("took", span(line.took_ms)), ("par", span(line.par_ms))];
    let advice = strings.say(&line.advice, blanks);
    let Some(of) = &line.consequence_of else { return advice };
    let of = criterion(strings, of.split('/').next().unwrap_or(of));
    strings.say("advice-charged-elsewhere", [("advice", advice.into()), ("of", of.into())])
}

/// The name of a criterion; one of a later version stands for itself.
pub fn criterion(strings: &Strings, criterion: &str) -> String {
    let key = format!("criterion-{criterion}");
    if strings.knows(&key) { strings.get(&key) } else { criterion.to_owned() }
}

/// What a receipt says was asked for. Where every promise was kept and only too few were made, that is not their keeping.
pub fn asked(strings: &Strings, line: &ScoreLine) -> String {
    let too_few = matches!(line.advice.as_str(), "advice-promises-gaps" | "advice-promises-never");
    criterion(strings, if too_few { "coverage" } else { &line.criterion })
}

/// What a receipt calls the rule that it comes from: `R1` stays as it is.
pub fn rule(strings: &Strings, rule: &str) -> String {
    let key = format!("rule-{rule}");
    if strings.knows(&key) { strings.get(&key) } else { rule.to_owned() }
}

/// What a receipt is about, in the words of the scenario where it has some.
pub fn what(strings: &Strings, scenario: &Scenario, line: &ScoreLine) -> String {
    let id = line.subject.as_str();
    let text = match line.criterion.as_str() {
        "inject" => find(&scenario.injects, id)
            .map(|inject| inject.expects.as_ref().map_or(inject.title.as_str(), |expects| expects.text.as_str())),
        "harm_first" | "answer" | "called_back" | "closed" | "solved" => {
            find(&scenario.injects, id).map(|inject| inject.title.as_str())
        }
        "hand_over" => find(&scenario.seats, id).map(|seat| seat.name.as_str()),
        "entitlement" => find(&scenario.entitlements, id).map(|of| of.name.as_str()),
        "action" => find(&scenario.actions, id).map(|action| action.name.as_str()),
        "coverage" | "call_backs" | "silence" | "silence_later" => {
            find(&scenario.segments, id).map(|segment| segment.name.as_str())
        }
        "fact" => find(&scenario.facts, id).map(|fact| fact.name.as_str()),
        "duty" | "duty_reported" => find(&scenario.duties, id).map(|duty| duty.name.as_str()),
        _ => None,
    };
    let own = format!("advice-what-{}", if id.is_empty() { &line.criterion } else { id });
    match text {
        // The sentence around it has its own full stop.
        Some(text) => text.trim_end_matches(['.', '。']).to_owned(),
        None if strings.knows(&own) => strings.get(&own),
        None => id.to_owned(),
    }
}
