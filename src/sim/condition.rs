//! Whether something holds that the scenario makes other things depend on.

use crate::scenario::{condition::Condition, place};
use crate::sim::{contact, crowd::Crowd, gather, promise, rumour, staff, statement};

/// Whether a condition holds now. An id that the scenario does not have never holds.
pub(super) fn holds(c: &Crowd, condition: &Condition) -> bool {
    let now = c.agenda.now;
    let scenario = &c.play.scenario;
    match condition {
        Condition::All(all) => all.iter().all(|one| holds(c, one)),
        Condition::Any(any) => any.iter().any(|one| holds(c, one)),
        Condition::Not(not) => !holds(c, not),
        Condition::After(at) => now >= *at,
        Condition::Variant(id) => scenario.variants[c.play.variant].id == *id,
        Condition::Fired(id) => place(&scenario.injects, id.as_str()).is_some_and(|n| c.injects.is_fired(n)),
        Condition::Answered(id) => place(&scenario.injects, id.as_str()).is_some_and(|n| c.injects.is_answered(n)),
        Condition::Silent { segment, span } => {
            let since = c.play.segment(segment).and_then(|segment| c.injects.silent_since(segment));
            since.is_some_and(|since| now - since >= *span)
        }
        Condition::Said(fact) => c.play.fact(fact).is_some_and(|fact| statement::has_been_said(c, fact)),
        Condition::Instructed(id) => {
            place(&scenario.instructions, id.as_str()).is_some_and(|n| statement::instructed(c, n))
        }
        Condition::Told { segment, fact, percent } => {
            let both = c.play.segment(segment).zip(c.play.fact(fact));
            both.is_some_and(|(segment, fact)| statement::told_percent(c, segment, fact) >= *percent)
        }
        Condition::Knows { seat, fact } => {
            let both = place(&scenario.seats, seat.as_str()).zip(c.play.fact(fact));
            both.is_some_and(|(seat, fact)| !c.knowledge.held(seat, fact).is_empty())
        }
        Condition::KnowsAtLeast { seat, fact, count } => {
            let Some(fact) = c.play.fact(fact) else { return false };
            let named = |place: usize| seat.as_ref().is_none_or(|id| scenario.seats[place].id == *id);
            let newest = |place: usize| c.knowledge.held(place, fact).last();
            let mut seats = (0..scenario.seats.len()).filter(|place| named(*place)).filter_map(newest);
            seats.any(|held| held.is_at_least(*count))
        }
        Condition::Briefed(fact) => c.play.fact(fact).is_some_and(|fact| statement::is_briefed(c, fact)),
        Condition::Ordered(id) => place(&scenario.actions, id.as_str()).is_some_and(|n| c.remedies.is_ordered(n)),
        Condition::Done(id) => place(&scenario.actions, id.as_str()).is_some_and(|n| c.remedies.is_done(n)),
        Condition::Offered(id) => place(&scenario.entitlements, id.as_str()).is_some_and(|n| c.remedies.is_offered(n)),
        Condition::Activated(id) => {
            let part = scenario.plan.parts.iter().position(|part| part.id == *id);
            part.is_some_and(|part| c.remedies.is_activated(part))
        }
        Condition::Declared => c.remedies.is_declared(),
        Condition::Graded(level) => c.remedies.graded().is_some_and(|graded| graded >= *level),
        Condition::Met(id) => place(&scenario.duties, id.as_str()).is_some_and(|n| c.duties.is_met(n)),
        Condition::PostsPerHour(posts) => c.spread.last_hour(now) >= *posts,
        Condition::Waiting { channel, people } => {
            place(&scenario.channels, channel.as_str()).is_some_and(|n| contact::waiting(c, n) >= *people)
        }
        Condition::Crowd { segment, people } => {
            c.play.segment(segment).is_some_and(|segment| gather::angry_on_spot(c, segment) >= *people)
        }
        Condition::Gathered(id) => place(&scenario.channels, id.as_str()).is_some_and(|n| gather::is_gathered(c, n)),
        Condition::Broken(promises) => promise::broken_count(c) >= *promises,
        Condition::Heard { segment, rumour, percent } => {
            let both = c.play.segment(segment).zip(c.play.fact(rumour));
            both.is_some_and(|(segment, fact)| rumour::percent(c, segment, fact) >= *percent)
        }
        Condition::Defrauded(people) => c.scams.victims() >= *people,
        Condition::MoraleBelow(percent) => staff::morale(c) <= f64::from(*percent),
        Condition::Reviewed(id) => place(&scenario.findings, id.as_str()).is_some_and(|n| c.followings.has_found(n)),
    }
}
