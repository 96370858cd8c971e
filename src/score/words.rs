//! What was said of a fact to many, and whom it reached.

use std::collections::BTreeMap;

use crate::base::{id::SegmentId, time::At};
use crate::record::event::{Act, Event, Judged, SentAs, Verdict};
use crate::scenario::{
    fact::Fact,
    people::Segment,
    statement::{Certainty, Claim, Element, Value},
};
use crate::score::facts::{Facts, Sent};

/// An element to many that says something of a fact.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub n: u32,
    pub seq: u32,
    pub at: At,
    pub to: &'a [SegmentId],
    pub elements: usize,
    pub judged: &'a Judged,
    /// As it was written, where the record holds the command.
    pub written: Option<&'a Element>,
    pub front_line_knew: bool,
    /// Whether somebody learned more of the fact while it was being prepared.
    pub overtaken: bool,
}

/// All words to many on a fact after the first signal, in order.
pub(super) fn words<'a>(facts: &Facts<'a>, fact: &Fact) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    for sent in &facts.sent {
        let SentAs::Published { segments, .. } = sent.to else { continue };
        for (place, judged) in sent.elements.iter().enumerate() {
            if judged.fact.as_ref() == Some(&fact.id) {
                words.push(word(facts, sent, segments, place, judged));
            }
        }
    }
    words
}

fn word<'a>(facts: &Facts<'a>, sent: &Sent<'a>, to: &'a [SegmentId], place: usize, judged: &'a Judged) -> Word<'a> {
    Word {
        n: sent.n,
        seq: sent.seq,
        at: sent.at,
        to,
        elements: sent.elements.len(),
        judged,
        written: facts.element(sent.seq, place),
        front_line_knew: sent.front_line_knew,
        overtaken: judged.fact.as_ref().is_some_and(|fact| facts.is_overtaken(sent, fact)),
    }
}

impl Word<'_> {
    /// How surely it says that the fact is `value`, if it rightly does; nothing where it says something else, or not
    /// as it is held.
    pub(super) fn says(&self, value: &Value) -> Option<Certainty> {
        if self.judged.verdict != Verdict::Honest {
            return None;
        }
        let covers = |claim: &Claim| claim.covers(value);
        match (self.judged.act, self.written) {
            (Act::Disclose, Some(Element::Disclose { claim, .. })) if !covers(claim) => None,
            (Act::Disclose, _) => Some(self.judged.certainty.unwrap_or(self.judged.evidence)),
            (Act::Deny, _) if *value == Value::No => Some(Certainty::Confirmed),
            (Act::Explain, _) => Some(self.judged.evidence),
            _ => None,
        }
    }

    /// Whether it claims what is not held, or hides what is. What was right when it was decided on, and was overtaken
    /// while it was being prepared, is no wrong claim: it only must be corrected.
    pub(super) fn is_wrong(&self) -> bool {
        let claims =
            matches!(self.judged.act, Act::Disclose | Act::Explain | Act::Deny | Act::NotKnown | Act::Withhold);
        let wrong = match self.judged.verdict {
            Verdict::Overclaimed | Verdict::False => true,
            Verdict::Outdated | Verdict::Concealed => !self.overtaken,
            Verdict::Honest | Verdict::Restricted | Verdict::Vague | Verdict::Withheld => false,
        };
        claims && wrong
    }

    /// Whether it speaks of the fact and says nothing definite.
    pub(super) fn is_vague(&self) -> bool {
        matches!(self.judged.act, Act::Disclose | Act::Explain) && self.judged.verdict == Verdict::Vague
    }
}

/// How far each statement came: the percent of a segment's affected and asking whom it reached soon enough, whichever
/// is less.
pub(super) struct Reach<'a> {
    percent: BTreeMap<(u32, &'a SegmentId), u32>,
}

impl<'a> Reach<'a> {
    pub(super) fn read(facts: &Facts<'a>) -> Self {
        let sent: BTreeMap<u32, At> = facts.sent.iter().map(|sent| (sent.seq, sent.heard)).collect();
        let mut percent = BTreeMap::new();
        for &(_, at, event) in &facts.course.events {
            if let Event::Reached { seq, segment, affected, asking } = event
                && sent.get(seq).is_some_and(|sent| at - *sent <= facts.rubric.transparency.reach_within)
            {
                let best = percent.entry((*seq, segment)).or_insert(0);
                *best = (*affected).min(*asking).max(*best);
            }
        }
        Self { percent }
    }

    /// What a word earns with a segment by whom it reached and by how much else there was in the statement (R6 R17).
    /// Where nobody is affected any more, sending it to them is all there is to do.
    pub(super) fn quality(&self, facts: &Facts<'_>, word: &Word<'_>, segment: &Segment) -> f64 {
        self.earns(facts, (word.seq, word.at, word.elements), word.to, segment)
    }

    /// The same of a whole statement.
    pub(super) fn of_statement(&self, facts: &Facts<'_>, sent: &Sent<'_>, segment: &Segment) -> f64 {
        match sent.to {
            SentAs::Published { segments, .. } => {
                self.earns(facts, (sent.seq, sent.at, sent.elements.len()), segments, segment)
            }
            SentAs::Answered { .. } => 0.0,
        }
    }

    fn earns(
        &self,
        facts: &Facts<'_>,
        (seq, at, elements): (u32, At, usize),
        to: &[SegmentId],
        segment: &Segment,
    ) -> f64 {
        let reached = self.percent.get(&(seq, &segment.id)).copied().unwrap_or(0);
        let to_nobody = || to.contains(&segment.id) && facts.affected_at(segment, at) == Some(0);
        let percent = if reached == 0 && to_nobody() { 100 } else { reached };
        facts.share_of_full(percent) * facts.attention(elements)
    }
}
