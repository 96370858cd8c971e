//! Without denials, blame and refusals: `no_evasion` (R5).

use crate::record::{event::SentAs, receipt::Dimension};
use crate::score::{
    answer::is_evasive,
    facts::{Facts, Sent},
    tally::Mark,
    told::{owes_candour, told_share},
};

/// Judges what was said in place of an answer. It is earned by telling people what they need to know, in that share, and
/// every statement that denies what is so, blames others, refuses to speak or hides what is known takes from it.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if !owes_candour(facts) {
        return;
    }
    let rubric = &facts.rubric.transparency;
    let mut mark = Mark::new(Dimension::Transparency, "no_evasion", "", "R5", rubric.no_evasion_points);
    let mut kept = 1.0_f64;
    let evasive = |sent: &&Sent<'_>| sent.elements.iter().any(|judged| is_evasive(facts, sent, judged));
    for sent in facts.sent.iter().filter(evasive) {
        mark.n.push(sent.n);
        kept -= match sent.to {
            SentAs::Published { .. } => rubric.evasion_cost,
            SentAs::Answered { .. } => rubric.evasion_in_answer_cost,
        };
    }
    let told = told_share(facts);
    mark.earned = told * kept.max(0.0);
    mark.in_time = mark.earned;
    mark.advice = match () {
        () if kept < 1.0 => "advice-evasion-cost",
        () if told == 0.0 => "advice-evasion-silent",
        () if told < 0.999 => "advice-evasion-partly",
        () => "advice-evasion-good",
    };
    marks.push(mark);
}
