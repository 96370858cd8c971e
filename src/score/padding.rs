//! Not wearing people out, and not alarming those who need nothing: `no_padding` (R6 R7 R8).

use std::collections::BTreeSet;

use crate::base::id::SegmentId;
use crate::record::{
    event::{Act, Event, Judged, SentAs},
    receipt::Dimension,
};
use crate::scenario::{channel::ChannelKind, find, statement::Element};
use crate::score::{
    facts::{Facts, Sent},
    tally::Mark,
    told::{owes_candour, told_share},
};

/// Judges how messages to many were rationed. It is earned by telling people what they need to know, in that share;
/// a message without news soon after another without, or after its own words, takes from it, and so does one that alarms
/// the unaware or spreads a rumour that few had heard. What was promised as the next word tires nobody.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if !owes_candour(facts) {
        return;
    }
    let rubric = &facts.rubric.transparency;
    let mut mark = Mark::new(Dimension::Transparency, "no_padding", "", "R8", rubric.no_padding_points);
    let (mut kept, mut alarms) = (1.0_f64, false);
    let mut seen = Seen::default();
    for sent in &facts.sent {
        let SentAs::Published { channels, segments, .. } = sent.to else { continue };
        let is_double = channels.iter().any(|id| {
            let kind = find(&facts.scenario.channels, id.as_str()).map(|channel| channel.kind);
            matches!(kind, Some(ChannelKind::Push | ChannelKind::Sms))
        });
        let mut cost = 0.0;
        if seen.is_padding(facts, sent, segments) {
            cost += rubric.padding_cost * if is_double { 2.0 } else { 1.0 };
        }
        if alarms_the_unaware(facts, sent, segments) || spreads_a_rumour(facts, sent) {
            cost += rubric.alarm_cost;
            alarms = true;
        }
        if cost > 0.0 {
            mark.n.push(sent.n);
            kept -= cost;
        }
    }
    let told = told_share(facts);
    mark.earned = told * kept.max(0.0);
    mark.in_time = mark.earned;
    mark.advice = match () {
        () if told == 0.0 => "advice-padding-silent",
        () if alarms => "advice-padding-alarm",
        () if kept < 1.0 => "advice-padding-cost",
        () if told < 0.999 => "advice-padding-partly",
        () => "advice-padding-good",
    };
    marks.push(mark);
}

/// What has been said to many so far.
#[derive(Default)]
struct Seen<'f> {
    /// Each message, and whether it brought nothing new.
    messages: Vec<(&'f Sent<'f>, bool)>,
    /// Advice and deeds that were told, as written.
    told: Vec<&'f Element>,
}

impl<'f> Seen<'f> {
    /// Whether a message without news comes too soon after another without, or after its own words, to the same people;
    /// notes it as said. How long ago they had other news counts for nothing, or telling that news earlier would cost
    /// where a message without any happened to follow.
    fn is_padding(&mut self, facts: &'f Facts<'f>, sent: &'f Sent<'f>, segments: &[SegmentId]) -> bool {
        let acute = sent.at < facts.scenario.acute_end();
        let rubric = &facts.rubric.transparency;
        let interval =
            if acute { facts.scenario.scoring.interval.unwrap_or(rubric.interval) } else { rubric.interval_later };
        let mut news = false;
        for (place, judged) in sent.elements.iter().enumerate() {
            news |= self.is_news(judged, facts.element(sent.seq, place));
        }
        let kept = facts.course.events.iter().any(|&(_, at, event)| {
            at == sent.heard && matches!(event, Event::PromiseKept { seq, .. } if *seq != sent.seq)
        });
        let to_them = |before: &Sent<'_>| match before.to {
            SentAs::Published { segments: to, .. } => to.iter().any(|id| segments.contains(id)),
            SentAs::Answered { .. } => false,
        };
        let tires = self.messages.iter().any(|(before, empty)| {
            sent.at - before.at < interval && to_them(before) && (*empty || says_again(facts, sent, before))
        });
        self.messages.push((sent, !news));
        tires && !news && !kept
    }

    /// Whether an element brings a material fact, advice or a deed that was not told before.
    fn is_news(&mut self, judged: &Judged, written: Option<&'f Element>) -> bool {
        match (judged.act, written) {
            (Act::Instruct | Act::Remedy | Act::Compensate | Act::Redate | Act::Correct, Some(written)) => {
                let is_new = !self.told.contains(&written);
                self.told.push(written);
                is_new
            }
            (act, _) if is_never_news(act) => false,
            _ => judged.news,
        }
    }
}

/// What tells nobody a material fact, however often it is said.
fn is_never_news(act: Act) -> bool {
    matches!(
        act,
        Act::Regret | Act::Apologise | Act::Empathise | Act::PromiseUpdate | Act::Deny | Act::Decline | Act::ShiftBlame
    )
}

/// Whether a message says something again that could be news when an earlier one said it: the same of the same fact,
/// or the same advice or deed as written.
fn says_again(facts: &Facts<'_>, sent: &Sent<'_>, before: &Sent<'_>) -> bool {
    sent.elements.iter().enumerate().filter(|(_, judged)| !is_never_news(judged.act)).any(|(place, judged)| {
        before.elements.iter().enumerate().any(|(earlier, said)| {
            let same = || facts.element(sent.seq, place) == facts.element(before.seq, earlier);
            judged.act == said.act && judged.fact == said.fact && (judged.fact.is_some() || same())
        })
    })
}

/// Whether a message goes to people whom the crisis does not touch and of whom few know of it.
fn alarms_the_unaware(facts: &Facts<'_>, sent: &Sent<'_>, segments: &[SegmentId]) -> bool {
    let Some((_, sample)) = facts.course.samples.iter().rev().find(|(at, _)| *at <= sent.at) else { return false };
    facts.scenario.segments.iter().zip(&sample.segments).any(|(segment, now)| {
        let unaware =
            u64::from(now.aware) * 100 < u64::from(segment.count) * u64::from(facts.rubric.transparency.unaware_below);
        segments.contains(&segment.id) && unaware && facts.affected(segment, |_| true) == 0.0
    })
}

/// Whether a message speaks of a rumour that has not come far and of which the press has not asked.
fn spreads_a_rumour(facts: &Facts<'_>, sent: &Sent<'_>) -> bool {
    let rumours: BTreeSet<_> = sent
        .elements
        .iter()
        .filter(|judged| matches!(judged.act, Act::Disclose | Act::Deny | Act::Explain | Act::Acknowledge))
        .filter_map(|judged| judged.fact.as_ref())
        .filter(|id| find(&facts.scenario.facts, id.as_str()).is_some_and(|fact| fact.rumour.is_some()))
        .collect();
    rumours.into_iter().any(|rumour| {
        !facts.course.events.iter().take_while(|(_, at, _)| *at <= sent.at).any(|(_, _, event)| match event {
            Event::RumourCrossed { fact, .. } => fact == rumour,
            Event::Delivered { asks, channel, .. } => {
                asks.contains(rumour)
                    && find(&facts.scenario.channels, channel.as_str()).is_some_and(|of| of.kind == ChannelKind::Press)
            }
            _ => false,
        })
    })
}
