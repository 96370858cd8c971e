//! Acting: remedies by need, people where queues grow, what the law gives, and clocks met before they run out.

use crate::base::{
    id::SegmentId,
    time::{HOUR, MINUTE, Span},
};
use crate::drill::{
    known::{KnownAction, KnownEntitlement},
    policy::{
        compose,
        table::{Deed, Table},
    },
};
use crate::scenario::{
    action::MetBy,
    command::{Level, What},
    inject::Effect,
    people::Role,
    statement::{Audience, Element, Speaker, TalkingPoints},
};

/// Percent of the budget that remedies may take; the rest is for what the law gives.
const FOR_REMEDIES: i64 = 80;
/// Orders that a seat can see through at once. Assumed.
const ORDERS: usize = 2;
/// See [`ORDERS`].
const ORDERS_WITHIN: Span = Span(4 * MINUTE);
/// When something refused or delayed is tried again.
const TRY_AGAIN: Span = Span(30 * MINUTE);
/// What a good thing that is done beside relief counts, in people whose hardship ends. Assumed.
const GOOD_THING: f64 = 200.0;
/// How well goodwill must fit what people lost to be worth offering. Assumed: less is felt as an insult.
const FITS: f64 = 0.2;
/// How long people work in a rush before they rest. Assumed.
const REST_AFTER: Span = Span(6 * HOUR);
/// How long a changed staffing is left as it is.
const STAFF_AGAIN: Span = Span(30 * MINUTE);
/// How often a missing waiting person counts against an agent before people are called in.
const WAITING_EACH: u32 = 1;

/// How many affected people an action can help.
fn helped(t: &Table, action: &KnownAction, affected: &[SegmentId]) -> i64 {
    let whom = action.helps.iter().filter(|id| affected.contains(id)).filter_map(|id| t.known().segment(id));
    let people: u32 = whom.map(|place| t.known().segments[place].count).sum();
    i64::from(action.capacity.map_or(people, |capacity| capacity.min(people)))
}

/// What a person who has to ask again or bears a little more counts against one whose hardship ends. Assumed.
const BURDEN: f64 = 0.1;

/// What else an action does, as its description says, in people whose hardship it ends: good things count for it, what
/// burdens people counts against it, and one thing that is plainly bad rules it out.
fn promise_of(t: &Table, action: &KnownAction) -> Option<f64> {
    let people = |id: &SegmentId| t.known().segment(id).map_or(0.0, |place| f64::from(t.known().segments[place].count));
    let (mut good, mut burden) = (action.hinders, 0.0);
    for effect in &action.effects {
        let is_good = match effect {
            Effect::Story { tone, .. } => *tone >= 0.0,
            Effect::Hardship { segment, share, by } if *by > 0.0 && *by <= BURDEN => {
                burden += BURDEN * share * people(segment);
                continue;
            }
            Effect::Hardship { by, .. } => *by <= 0.0,
            Effect::Prolong { by, .. } => by.0 <= 0,
            Effect::Demand { segment, share, .. } => {
                burden += BURDEN * share * people(segment);
                continue;
            }
            Effect::RivalOffer { .. } => false,
            Effect::Staff { by, .. } => *by >= 0,
            Effect::Slower { factor, .. } => *factor <= 1.0,
            Effect::Morale(points) => *points >= 0,
            Effect::Free { .. } | Effect::Learn { .. } | Effect::Presence { .. } => true,
        };
        if !is_good {
            return None;
        }
        good += 1;
    }
    Some(f64::from(good) * GOOD_THING - burden)
}

/// Whether an action may be ordered now at all.
fn is_open(t: &Table, place: usize) -> bool {
    let ordered = t.wall().actions[place].0.is_some();
    !ordered && !t.known().actions[place].forbidden && t.agreed(|view| view.possible[place]) != Some(false)
}

/// Orders what helps, most relief for the money first, within the budget.
pub fn remedies(t: &mut Table) {
    let known = t.known();
    let affected = t.affected().to_vec();
    let mut worth: Vec<(f64, usize, i64)> = Vec::new();
    for (place, action) in known.actions.iter().enumerate() {
        let Some(good) = promise_of(t, action).filter(|_| is_open(t, place)) else { continue };
        let people = helped(t, action, &affected);
        let cost = action.cost + action.cost_each * people;
        let small = cost * 100 <= known.budget;
        #[expect(clippy::cast_precision_loss, reason = "people and money are far below 2^53")]
        let relief = action.relief * people as f64 + good + f64::from(u8::from(small));
        #[expect(clippy::cast_precision_loss, reason = "people and money are far below 2^53")]
        let worth_it = relief / (cost as f64 + 100.0);
        if relief > 0.0 {
            worth.push((worth_it, place, cost));
        }
    }
    worth.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut left = known.budget * FOR_REMEDIES / 100 - committed(t, &affected);
    for (_, place, cost) in worth {
        let seat = known.seat(&known.actions[place].seat).unwrap_or(0);
        let now = t.now;
        let hand = |t: &mut Table| (0..ORDERS).any(|slot| t.memory.may(Deed::Slot(seat, slot), now, ORDERS_WITHIN));
        if cost <= left && hand(t) && order(t, place) {
            left -= cost;
        }
    }
}

/// What has been spent, or will be by what is under way.
fn committed(t: &Table, affected: &[SegmentId]) -> i64 {
    let ordered = t.known().actions.iter().zip(&t.wall().actions).filter(|(_, (ordered, _))| ordered.is_some());
    let bound: i64 = ordered.map(|(action, _)| action.cost + action.cost_each * helped(t, action, affected)).sum();
    bound.max(t.wall().spent)
}

/// Orders an action unless that was tried a little while ago.
fn order(t: &mut Table, place: usize) -> bool {
    let now = t.now;
    let free = is_open(t, place) && t.memory.may(Deed::Order(place), now, TRY_AGAIN);
    if free {
        let action = &t.known().actions[place];
        t.order_by(&action.seat, What::Operate(action.id.clone()));
    }
    free
}

/// Puts people where others wait, sends them back when nobody does, and lets them rest.
pub fn staff(t: &mut Table) {
    for (place, queue) in t.wall().queues.iter().enumerate() {
        let channel = &t.known().channels[place];
        let now = t.now;
        if !channel.serves || queue.agents == 0 && queue.waiting == 0 {
            continue;
        }
        let within = channel.answer_within.map_or(5 * MINUTE, |span| span.0).unsigned_abs();
        let crowded = queue.waiting > queue.agents * WAITING_EACH || queue.longest_ms > within;
        let idle = queue.waiting == 0 && queue.abandoned_an_hour == 0 && queue.agents > queue.usual;
        let most = channel.seats_at_most.unwrap_or(queue.agents * 2).max(queue.usual);
        let wanted = if crowded {
            (queue.agents + (queue.agents / 2).max(queue.waiting / 4).max(2)).min(most)
        } else if idle && !t.view(0).is_acute() {
            (queue.agents - (queue.agents / 4).max(1)).max(queue.usual)
        } else {
            queue.agents
        };
        if wanted != queue.agents && t.memory.may(Deed::Staff(place), now, STAFF_AGAIN) {
            t.order_by(&channel.owner, What::Staff { channel: channel.id.clone(), agents: wanted });
        }
        let tired = queue.busy_since.is_some_and(|since| now - since >= REST_AFTER);
        if tired && !crowded && t.memory.may(Deed::Relieve(place), now, REST_AFTER) {
            t.order_by(&channel.owner, What::Relieve(channel.id.clone()));
        }
    }
}

/// Whom a compensation is for.
fn entitled(t: &Table, of: &KnownEntitlement) -> Vec<SegmentId> {
    let affected = t.affected().to_vec();
    if !of.segments.is_empty() {
        return of.segments.clone();
    }
    let by_law: Vec<SegmentId> =
        t.known().segments.iter().filter(|s| s.entitled_to.contains(&of.id)).map(|s| s.id.clone()).collect();
    if of.legal && !by_law.is_empty() { by_law } else { affected }
}

/// Offers what the law gives, unasked, as soon as it is known to be owed.
pub fn what_is_owed(t: &mut Table) {
    for place in 0..t.known().entitlements.len() {
        let of = &t.known().entitlements[place];
        let owed = of.legal && t.agreed(|view| view.owed[place]) == Some(true);
        if owed && t.wall().offered[place].is_none() {
            offer(t, place);
        }
    }
}

/// Offers goodwill to those whom no law gives anything, once, if there is money for it.
pub fn goodwill(t: &mut Table) {
    let known = t.known();
    let covered: Vec<SegmentId> = known
        .entitlements
        .iter()
        .zip(&t.wall().offered)
        .filter(|(_, offered)| offered.is_some())
        .flat_map(|(of, _)| entitled(t, of))
        .collect();
    let left = known.budget - committed(t, t.affected());
    let limit = known.approvals.iter().map(|approval| approval.up_to).max().unwrap_or(0).min(left);
    let fitting = known.entitlements.iter().enumerate().filter(|(place, of)| {
        let whom = entitled(t, of);
        let people: i64 =
            whom.iter().filter_map(|id| known.segment(id)).map(|s| i64::from(known.segments[s].count)).sum();
        !of.legal
            && of.fit >= FITS
            && t.wall().offered[*place].is_none()
            && t.agreed(|view| view.owed[*place]) != Some(false)
            && of.amount.saturating_mul(people) <= limit
            && !whom.is_empty()
            && !whom.iter().any(|id| covered.contains(id))
    });
    let best = fitting.max_by(|(a, of_a), (b, of_b)| of_a.fit.total_cmp(&of_b.fit).then(b.cmp(a)));
    if let Some((place, _)) = best {
        offer(t, place);
    }
}

/// Offers a compensation to all who are entitled, by the seat that may spend most.
pub fn offer(t: &mut Table, place: usize) {
    let now = t.now;
    let of = &t.known().entitlements[place];
    let to = entitled(t, of);
    if to.is_empty() || !t.memory.may(Deed::Offer(place), now, TRY_AGAIN) {
        return;
    }
    let most = t.known().approvals.iter().max_by_key(|approval| approval.up_to).map(|approval| approval.seat.clone());
    let seat = most.unwrap_or_else(|| t.id(t.role(Role::DutyExecutive)));
    t.order_by(&seat, What::Offer { compensation: of.id.clone(), to: Audience::Segments(to) });
}

/// Meets every clock that runs, as soon as it runs.
pub fn duties(t: &mut Table) {
    duties_met_by(t, |_| true);
}

/// Meets every clock that runs and that is met by such a thing.
pub fn duties_met_by(t: &mut Table, such: impl Fn(&MetBy) -> bool) {
    for place in 0..t.known().duties.len() {
        let duty = &t.wall().duties[place];
        let open = duty.due.is_some() && !duty.met;
        if open && such(&t.known().duties[place].met_by) {
            meet(t, place);
        }
    }
}

fn meet(t: &mut Table, place: usize) {
    let duty = &t.known().duties[place];
    let now = t.now;
    // What is said to all anyway may meet it; only if that comes too late it is said apart.
    let lead = compose::lead(t) + Span(10 * MINUTE);
    let presses = |t: &Table| t.wall().duties[place].due.is_some_and(|due| due - now <= lead);
    let again = |t: &mut Table| t.memory.may(Deed::Duty(place), now, TRY_AGAIN);
    match &duty.met_by {
        MetBy::Action(action) => {
            if let Some(action) = t.known().action(action) {
                order(t, action);
            }
        }
        MetBy::Offer(entitlement) => {
            if let Some(entitlement) = t.known().entitlement(entitlement) {
                offer(t, entitlement);
            }
        }
        MetBy::Say(fact, segment) => {
            let fact = t.known().fact(fact);
            if let Some(fact) = fact.filter(|_| presses(t) && again(t)) {
                let mut elements = vec![Element::Acknowledge(t.fact_id(fact))];
                elements.push(compose::word(t, fact, Some(now + Span(50 * MINUTE))));
                compose::publish(t, Speaker::Spokesperson, elements, vec![segment.clone()]);
            }
        }
        MetBy::Instruct(instruction) => {
            if presses(t) && again(t) {
                let known = t.known();
                let whom = known.instruction(instruction).map(|place| known.instructions[place].segments.clone());
                let whom = whom.filter(|whom| !whom.is_empty()).unwrap_or_else(|| t.affected().to_vec());
                compose::publish(t, Speaker::Spokesperson, vec![Element::Instruct(instruction.clone())], whom);
            }
        }
        MetBy::Brief(fact, channel) => {
            if again(t) {
                let seat = t.role(Role::CustomerService);
                let points =
                    TalkingPoints { facts: vec![fact.clone()], channels: vec![channel.clone()], seats: vec![] };
                t.order(seat, What::Brief(points));
            }
        }
        // Every message is answered anyway.
        MetBy::Answer(_) => {}
    }
}

/// Whether the crisis is big enough for remedies to many.
pub fn is_serious(t: &Table) -> bool {
    t.wall().graded.is_none_or(|(level, _)| level > Level::Minor)
}
