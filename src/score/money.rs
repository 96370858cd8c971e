//! Money in its order (R11): `entitlement/ID`, `money`.

use crate::base::{id::SegmentId, time::At};
use crate::record::{event::Event, receipt::Dimension};
use crate::scenario::{
    command::{Level, What},
    crisis::Entitlement,
    find,
    people::Segment,
    statement::Audience,
};
use crate::score::{
    condition::{can_hold, cause_known, hangs_on_cause, since},
    facts::Facts,
    tally::Mark,
};

/// An offer that was made.
struct Offer<'a> {
    n: u32,
    at: At,
    of: &'a Entitlement,
    to: &'a Audience,
    people: u32,
    entitled: u32,
    within_authority: bool,
}

impl Offer<'_> {
    /// The share of a segment's entitled people whom it is for; of an audience that is counted by its plight, the
    /// share of all entitled.
    fn share(&self, segment: &SegmentId, entitled: f64) -> f64 {
        match self.to {
            Audience::Everyone => 1.0,
            Audience::Segments(ids) => f64::from(u8::from(ids.contains(segment))),
            Audience::Affected => (f64::from(self.entitled) / entitled.max(1.0)).min(1.0),
        }
    }
}

/// What the law gives, or could give, with those whom it gives it to.
struct Owed<'a> {
    of: &'a Entitlement,
    whom: Vec<(&'a Segment, f64)>,
    /// When it was owed and known to be; never if nobody found that out.
    from: Option<At>,
}

/// Judges money: what is owed, for the right cause, to all alike; then goodwill in measure. A minor matter is judged by
/// its case.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if facts.scenario.level == Level::Minor {
        return;
    }
    let offers = offers(facts);
    let owed: Vec<Owed<'_>> = facts.scenario.entitlements.iter().filter_map(|of| owed(facts, of)).collect();
    let people: f64 = owed.iter().flat_map(|owed| &owed.whom).map(|(_, people)| people).sum();
    let from = marks.len();
    for one in &owed {
        let theirs: f64 = one.whom.iter().map(|(_, people)| people).sum();
        #[expect(clippy::cast_precision_loss, reason = "a scenario has a handful of compensations")]
        let equal = 1.0 / owed.len() as f64;
        // Half by heads, so that a small group's right is not nothing.
        let points = facts.rubric.resolution.entitlement_points * f64::midpoint(equal, theirs / people);
        marks.push(entitlement(facts, one, &offers, points));
    }
    #[expect(clippy::cast_precision_loss, reason = "a scenario has a handful of compensations")]
    let covered = marks[from..].iter().map(|mark| mark.in_time).sum::<f64>() / owed.len().max(1) as f64;
    marks.extend(money(facts, &owed, covered, &offers));
}

fn offers<'a>(facts: &Facts<'a>) -> Vec<Offer<'a>> {
    let made = facts.course.events.iter().filter_map(|&(n, at, event)| match event {
        Event::Offered { compensation, to, entitled, within_authority } => {
            let of = find(&facts.scenario.entitlements, compensation.as_str())?;
            let audience = facts.course.commands.iter().find_map(|(_, command, _)| match &command.what {
                What::Offer { compensation: id, to } if command.at == at && id == compensation => Some(to),
                _ => None,
            })?;
            let within_authority = *within_authority;
            Some(Offer { n, at, of, to: audience, people: *to, entitled: *entitled, within_authority })
        }
        _ => None,
    });
    made.filter(|offer| facts.knowable.is_some_and(|(at, _)| offer.at >= at)).collect()
}

/// Whom the crisis reaches in this variant among those whom a compensation is for.
fn whom<'a>(facts: &Facts<'a>, of: &Entitlement) -> Vec<(&'a Segment, f64)> {
    let by_law = facts.scenario.segments.iter().any(|segment| segment.entitled_to.contains(&of.id));
    let meant = |segment: &&Segment| match of.segments.as_slice() {
        [] => !by_law || of.article.is_none() || segment.entitled_to.contains(&of.id),
        some => some.contains(&segment.id),
    };
    let segments = facts.scenario.segments.iter().filter(meant);
    let people = segments.map(|segment| (segment, facts.people(segment, |_| true)));
    people.filter(|(_, people)| *people > 0.0).collect()
}

fn owed<'a>(facts: &Facts<'a>, of: &'a Entitlement) -> Option<Owed<'a>> {
    of.article.as_ref()?;
    if of.owed_if.as_ref().is_some_and(|when| !can_hold(facts, when)) {
        return None;
    }
    let whom = whom(facts, of);
    let first = whom.iter().flat_map(|(segment, _)| facts.waves(segment)).map(|wave| wave.from).min()?;
    let knowable = facts.knowable.map(|(at, _)| at);
    let known = of.owed_if.as_ref().map_or(Some(At::START), |when| since(facts, when));
    Some(Owed { of, whom, from: known.zip(knowable).map(|(known, knowable)| known.max(knowable).max(first)) })
}

/// How soon after it was owed, and to how many of those to whom it is, a compensation was offered.
fn entitlement(facts: &Facts<'_>, owed: &Owed<'_>, offers: &[Offer<'_>], points: f64) -> Mark {
    let rubric = &facts.rubric.resolution;
    let mut mark = Mark::new(Dimension::Resolution, "entitlement", owed.of.id.as_str(), "R11", points);
    mark.par = Some(rubric.entitlement.par);
    mark.advice = "advice-entitlement-never";
    let Some(from) = owed.from else { return mark };
    let total: f64 = owed.whom.iter().map(|(_, people)| people).sum();
    let by_cause = owed.of.owed_if.as_ref().is_some_and(hangs_on_cause);
    let guessed = |at: At| by_cause && cause_known(facts).is_none_or(|known| at < known);
    let mut left: Vec<f64> = vec![1.0; owed.whom.len()];
    let mut lucky = false;
    for offer in offers.iter().filter(|offer| offer.of.id == owed.of.id) {
        let took = crate::score::follow::since(from, offer.at);
        let luck = if guessed(offer.at) { rubric.by_luck } else { 1.0 };
        for ((segment, people), left) in owed.whom.iter().zip(&mut left) {
            let share = offer.share(&segment.id, total).min(*left);
            *left -= share;
            mark.earned += share * luck * rubric.entitlement.credit(took) * people / total;
            mark.in_time += share * luck * people / total;
        }
        lucky |= luck < 1.0;
        mark.took.get_or_insert(took);
        mark.n.push(offer.n);
    }
    mark.in_time = mark.in_time.min(1.0);
    mark.earned = mark.earned.min(mark.in_time);
    mark.advice = match () {
        () if mark.in_time == 0.0 => "advice-entitlement-never",
        () if lucky => "advice-entitlement-luck",
        () if mark.earned < mark.in_time - 0.001 => "advice-entitlement-late",
        () if mark.in_time < 0.999 => "advice-entitlement-unequal",
        () => "advice-entitlement-good",
    };
    mark
}

/// The order and the measure of money: what was owed is its merit, or goodwill where nothing is; whatever was paid out
/// of order or measure takes half.
fn money(facts: &Facts<'_>, owed: &[Owed<'_>], covered: f64, offers: &[Offer<'_>]) -> Option<Mark> {
    let possible = facts.scenario.entitlements.iter().any(|of| of.article.is_none() && is_affordable(facts, of));
    if owed.is_empty() && !possible {
        return None;
    }
    let mut mark = Mark::new(Dimension::Resolution, "money", "", "R11", facts.rubric.resolution.money_points);
    let unfair: Vec<u32> = offers.iter().filter(|offer| !is_fair(facts, offer, owed, offers)).map(|o| o.n).collect();
    let goodwill = offers.iter().any(|offer| offer.of.article.is_none() && !unfair.contains(&offer.n));
    let merit = if owed.is_empty() { f64::from(u8::from(goodwill)) } else { covered };
    #[expect(clippy::cast_precision_loss, reason = "offers are few")]
    let kept = crate::base::num::pow(facts.rubric.resolution.unfair, unfair.len() as f64);
    mark.earned = merit * kept;
    mark.in_time = mark.earned;
    mark.advice = match () {
        () if merit == 0.0 => "advice-money-never",
        () if !unfair.is_empty() => "advice-money-unfair",
        () if merit < 0.999 => "advice-money-part",
        () => "advice-money-good",
    };
    mark.n = if unfair.is_empty() { offers.iter().map(|offer| offer.n).collect() } else { unfair };
    Some(mark)
}

/// Whether a compensation can be given to all whom it is for within somebody's authority, the budget and measure.
fn is_affordable(facts: &Facts<'_>, of: &Entitlement) -> bool {
    let whom = whom(facts, of);
    let most = facts.scenario.plan.approvals.iter().map(|approval| approval.up_to).max().unwrap_or(0);
    let heads: u32 = whom.iter().map(|(segment, _)| segment.count).sum();
    let sum = of.amount.saturating_mul(i64::from(heads));
    !whom.is_empty()
        && sum <= most.min(facts.scenario.budget.total)
        && whom.iter().all(|(segment, _)| in_measure(facts, of, segment))
}

fn in_measure(facts: &Facts<'_>, of: &Entitlement, segment: &Segment) -> bool {
    of.amount.saturating_mul(100) <= segment.stake.saturating_mul(facts.rubric.resolution.enough_percent)
}

/// What is owed is fair to whom it is owed. Goodwill is within authority and measure, not called out to everybody,
/// beside help, and after what is owed.
fn is_fair(facts: &Facts<'_>, offer: &Offer<'_>, owed: &[Owed<'_>], offers: &[Offer<'_>]) -> bool {
    if let Some(owed) = owed.iter().find(|owed| owed.of.id == offer.of.id) {
        let only_them = match offer.to {
            Audience::Everyone => false,
            Audience::Affected => offer.entitled == offer.people,
            Audience::Segments(ids) => ids.iter().all(|id| owed.whom.iter().any(|(segment, _)| segment.id == *id)),
        };
        return only_them || offer.within_authority;
    }
    let segments = facts.scenario.segments.iter().filter(|segment| match offer.to {
        Audience::Segments(ids) => ids.contains(&segment.id),
        Audience::Everyone | Audience::Affected => true,
    });
    let after_what_is_owed = owed
        .iter()
        .filter(|owed| owed.from.is_some_and(|from| from <= offer.at))
        .all(|owed| offers.iter().any(|other| other.of.id == owed.of.id && other.at <= offer.at));
    offer.within_authority
        && !matches!(offer.to, Audience::Everyone)
        && after_what_is_owed
        && segments
            .into_iter()
            .all(|segment| in_measure(facts, offer.of, segment) && has_help(facts, segment, offer.at))
}

/// Whether help for a segment was under way beside the money, or there is none to give.
fn has_help(facts: &Facts<'_>, segment: &Segment, at: At) -> bool {
    let helping =
        || facts.scenario.actions.iter().filter(|action| action.expected && action.helps.contains(&segment.id));
    let until = at + facts.rubric.resolution.help_beside;
    let ordered = |id| {
        let events = &facts.course.events;
        events.iter().any(|(_, when, event)| {
            *when <= until && matches!(event, Event::ActionStarted { action, .. } if action == id)
        })
    };
    helping().next().is_none() || helping().any(|action| ordered(&action.id))
}
