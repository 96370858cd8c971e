//! Saying what is not known, and when we speak of it next: `not_known` (R2).

use crate::record::{
    event::{Act, Judged, SentAs, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    command::Level,
    people::Segment,
    statement::{Certainty, Element},
};
use crate::score::{
    facts::{Facts, Sent},
    tally::Mark,
    told::{concerned, open_facts},
    words::{Reach, words},
};

/// Judges whether people heard early that something which matters to them is not known yet, and when they will hear
/// more. Not judged where all can be known within the par of the first word, or where the matter is minor.
pub(super) fn judge(facts: &Facts<'_>, reach: &Reach<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor || !takes_time(facts) {
        return;
    }
    let rubric = &facts.rubric.transparency;
    let mut mark = Mark::new(Dimension::Transparency, "not_known", "", "R2", rubric.not_known_points);
    let curve = facts.rubric.speed.first_word;
    mark.par = Some(curve.par);
    mark.advice = "advice-not-known-never";
    let Some((signal, n)) = facts.knowable else {
        marks.push(mark);
        return;
    };
    mark.n.push(n);
    for fact in open_facts(facts) {
        let people: Vec<(&Segment, f64)> =
            concerned(facts, fact).map(|segment| (segment, facts.affected(segment, |_| true))).collect();
        let total: f64 = people.iter().map(|(_, people)| people).sum();
        for word in words(facts, fact) {
            let next = facts.sent.iter().find(|sent| sent.n == word.n).is_some_and(|sent| has_next(sent, word.written));
            if !(is_honest_doubt(word.judged) && next) {
                continue;
            }
            let heard: f64 =
                people.iter().map(|(segment, people)| people / total * reach.quality(facts, &word, segment)).sum();
            let earned = heard * curve.credit(word.at - signal);
            mark.in_time = mark.in_time.max(heard);
            if earned > mark.earned {
                mark.earned = earned;
                mark.took = Some(word.at - signal);
                mark.n.truncate(1);
                mark.n.push(word.n);
            }
        }
    }
    mark.root = Some(crate::score::rubric::Root::FirstWord);
    mark.advice = match () {
        () if mark.earned >= 0.999 => "advice-not-known-good",
        () if mark.earned > 0.0 && mark.earned < mark.in_time * mark.in_time.min(0.999) => "advice-not-known-late",
        () if mark.earned > 0.0 => "advice-not-known-reach",
        () => "advice-not-known-never",
    };
    marks.push(mark);
}

/// Whether anything that touches people cannot be known as likely before the first word is due.
fn takes_time(facts: &Facts<'_>) -> bool {
    let signals = facts.in_play.iter().filter(|inject| inject.signal && !facts.is_excused(inject));
    let Some(due) = signals.map(|inject| inject.at + facts.rubric.speed.first_word.par).min() else { return false };
    open_facts(facts).iter().any(|fact| {
        let likely = fact
            .learned
            .iter()
            .filter(|learned| facts.is_now(learned.variant.as_ref()) && learned.certainty >= Certainty::Likely);
        likely.map(|learned| learned.asked_from.unwrap_or(learned.at).min(learned.at)).min().is_none_or(|at| at > due)
    })
}

fn is_honest_doubt(judged: &Judged) -> bool {
    judged.act == Act::NotKnown && judged.verdict == Verdict::Honest
}

/// Whether a statement to many says when we speak next, with the doubt or beside it.
fn has_next(sent: &Sent<'_>, written: Option<&Element>) -> bool {
    let beside = sent.elements.iter().any(|judged| judged.act == Act::PromiseUpdate);
    let with = matches!(written, Some(Element::NotKnown { next: Some(_), .. }));
    matches!(sent.to, SentAs::Published { .. }) && (beside || with)
}
