//! Customers and the channels between them and the company.

use crate::scenario::{
    Scenario,
    channel::{Channel, ChannelKind},
    check::{Report, amount, id::Ids},
    condition::Condition,
    inject::Effect,
    people::Segment,
};

/// Customers of one segment, at most.
const MOST_IN_SEGMENT: u32 = 1_000_000;
/// Customers in all, at most.
const MOST_CUSTOMERS: u64 = 2_000_000;
/// Agents on one channel, at most.
const MOST_AGENTS: u32 = 100_000;

/// Checks segments, channels and seats.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    for (n, segment) in s.segments.iter().enumerate() {
        numbers(&format!("segments[{n}]"), segment, to);
        exposure(s, n, segment, to);
        channels_of(s, ids, n, segment, to);
    }
    let customers: u64 = s.segments.iter().map(|segment| u64::from(segment.count)).sum();
    if customers > MOST_CUSTOMERS {
        let message = format!("{customers} customers; all segments together have at most {MOST_CUSTOMERS}");
        to.error("too-many-customers", "segments", message, "let each simulated customer stand for several");
    }
    for (n, channel) in s.channels.iter().enumerate() {
        self::channel(&format!("channels[{n}]"), channel, to);
    }
    for (n, seat) in s.seats.iter().enumerate() {
        let message = "a shift ends and nobody takes over, or somebody takes over from a shift that does not end";
        if seat.shift_ends.is_some() != seat.relieved_by.is_some() {
            to.error("half-a-shift", &format!("seats[{n}].id"), message, "write both `shift_ends` and `relieved_by`");
        }
    }
    places(s, ids, to);
}

fn numbers(of: &str, segment: &Segment, to: &mut Report<'_, '_>) {
    to.range(&format!("{of}.count"), f64::from(segment.count), 1.0, f64::from(MOST_IN_SEGMENT));
    amount::money(&format!("{of}.stake"), segment.stake, 0, to);
    amount::money(&format!("{of}.yearly_value"), segment.yearly_value, 0, to);
    to.share(&format!("{of}.trust_competence"), segment.trust_competence);
    to.share(&format!("{of}.trust_integrity"), segment.trust_integrity);
    to.range(&format!("{of}.tenure_years"), segment.tenure_years, 0.0, 100.0);
    to.range(&format!("{of}.readers"), segment.readers, 0.0, 200.0);
    if let Some(loudness) = segment.loudness {
        to.range(&format!("{of}.loudness"), loudness, 0.0, 10.0);
    }
    to.share(&format!("{of}.vulnerable"), segment.vulnerable);
    for (id, share) in &segment.reached_by {
        to.share(&format!("{of}.reached_by.{id}"), *share);
    }
    for (id, weight) in &segment.contacts_by {
        to.range(&format!("{of}.contacts_by.{id}"), *weight, 0.0, 1e6);
    }
    for (id, weight) in &segment.asks {
        to.range(&format!("{of}.asks.{id}"), *weight, 0.0, 1e6);
    }
    // Who is not affected may have nothing to ask.
    if !segment.exposure.is_empty() {
        amount::weights(&format!("{of}.contacts_by"), segment.contacts_by.values().copied(), to);
        amount::weights(&format!("{of}.asks"), segment.asks.values().copied(), to);
    }
}

fn exposure(s: &Scenario, n: usize, segment: &Segment, to: &mut Report<'_, '_>) {
    for (e, wave) in segment.exposure.iter().enumerate() {
        let of = format!("segments[{n}].exposure[{e}]");
        to.share(&format!("{of}.share"), wave.share);
        to.share(&format!("{of}.hardship"), wave.hardship);
        for (earlier, later, field, is_wrong) in [
            ("from", "to", "to", wave.from > wave.to),
            ("eases", "ends", "ends", wave.eases > wave.ends),
            ("from", "ends", "ends", wave.from > wave.ends),
        ] {
            if is_wrong {
                let message = format!("`{later}` lies before `{earlier}`");
                to.error("wrong-order", &format!("{of}.{field}"), message, "");
            }
        }
    }
    for variant in &s.variants {
        let share: f64 = segment
            .exposure
            .iter()
            .filter(|wave| wave.variant.as_ref().is_none_or(|only| *only == variant.id))
            .map(|wave| wave.share)
            .sum();
        if share > 1.0 + 1e-9 {
            let message = format!("in variant `{}` the waves reach {share} of the segment", variant.id);
            to.error(
                "more-than-all",
                &format!("segments[{n}].exposure"),
                message,
                "shares of one segment sum to 1 at most",
            );
            break;
        }
    }
}

fn channels_of(s: &Scenario, ids: &Ids<'_>, n: usize, segment: &Segment, to: &mut Report<'_, '_>) {
    let channel = |id: &str| ids.channels.get(id).map(|place| &s.channels[*place]);
    for id in segment.reached_by.keys() {
        if channel(id.as_str()).is_some_and(|channel| channel.reach.is_none()) {
            let path = format!("segments[{n}].reached_by.{id}");
            let message = format!("nobody can be told anything through `{id}`: it has no `reach`");
            to.error("cannot-reach", &path, message, "give the channel `reach`, `delay` and `prepare`");
        }
    }
    for id in segment.contacts_by.keys() {
        let mute = |kind| matches!(kind, ChannelKind::Push | ChannelKind::Announcement | ChannelKind::Page);
        if channel(id.as_str()).is_some_and(|channel| mute(channel.kind)) {
            let path = format!("segments[{n}].contacts_by.{id}");
            let message = format!("nobody can turn to the company through `{id}`");
            to.error("cannot-contact", &path, message, "name a channel that people write to, call or visit");
        }
    }
    for (e, id) in segment.entitled_to.iter().enumerate() {
        let given = ids.entitlements.get(id.as_str()).map(|place| &s.entitlements[*place].segments);
        if given.is_some_and(|given| !given.is_empty() && !given.contains(&segment.id)) {
            let path = format!("segments[{n}].entitled_to[{e}]");
            let message = format!("`{id}` does not name `{}` among its `segments`", segment.id);
            to.error("not-entitled", &path, message, "add the segment there, or drop it here");
        }
    }
}

fn channel(of: &str, channel: &Channel, to: &mut Report<'_, '_>) {
    if channel.handle.is_some() && channel.staff.iter().all(|shift| shift.agents == 0) && channel.unstaffed.is_none() {
        let message = format!("nobody works on `{}`", channel.id);
        to.error("no-staff", &format!("{of}.staff"), message, "add `staff`, or say why in `unstaffed`");
    }
    if channel.handle.is_some() && channel.patience.is_none() {
        let message = format!("nobody knows how long people wait on `{}`", channel.id);
        to.error(
            "no-patience",
            &format!("{of}.handle"),
            message,
            "add `patience`: the mean time before people give up",
        );
    }
    if channel.reach.is_some() && (channel.prepare.is_none() || channel.delay.is_none()) {
        let message = format!("a message through `{}` has no time to be prepared or to arrive", channel.id);
        to.error("no-delay", &format!("{of}.reach"), message, "add `prepare` and `delay`");
    }
    for (name, span) in [
        ("handle", channel.handle),
        ("patience", channel.patience),
        ("answer_within", channel.answer_within),
        ("call_in", channel.call_in),
    ] {
        amount::positive(&format!("{of}.{name}"), span, to);
    }
    to.share(&format!("{of}.solves"), channel.solves);
    if let Some(reach) = channel.reach {
        to.share(&format!("{of}.reach"), reach);
    }
    if let Some((opens, closes)) = channel.hours
        && !(opens < closes && closes <= 24)
    {
        let message = format!("it opens at {opens} and closes at {closes}");
        to.error(
            "wrong-order",
            &format!("{of}.hours"),
            message,
            "hours of one day, 0 to 24, the first before the last",
        );
    }
    amount::money(&format!("{of}.hourly_cost"), channel.hourly_cost, 0, to);
    if channel.throughput == Some(0) {
        to.error("out-of-range", &format!("{of}.throughput"), "no message ever goes out", "at least 1 an hour");
    }
    for (n, shift) in channel.staff.iter().enumerate() {
        to.range(&format!("{of}.staff[{n}].agents"), f64::from(shift.agents), 0.0, f64::from(MOST_AGENTS));
        if channel.seats_at_most.is_some_and(|most| shift.agents > most) {
            let message =
                format!("{} people, and only {} can work there", shift.agents, channel.seats_at_most.unwrap_or(0));
            to.error("too-many-staff", &format!("{of}.staff[{n}].agents"), message, "raise `seats_at_most`");
        }
        if channel.staff[..n].iter().any(|other| other.from == shift.from) {
            let path = format!("{of}.staff[{n}].from");
            to.error("two-rules", &path, format!("two entries from {} on", shift.from), "keep one of them");
        }
    }
}

/// Where people stand together must be a place.
fn places(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    let is_place = |id: &str| {
        ids.channels.get(id).is_none_or(|place| {
            matches!(s.channels[*place].kind, ChannelKind::OnSite | ChannelKind::Desk | ChannelKind::Group)
        })
    };
    for (n, segment) in s.segments.iter().enumerate() {
        if let Some(place) = segment.place.as_ref().filter(|place| !is_place(place.as_str())) {
            let message = format!("nobody can stand together on `{place}`");
            to.error("not-a-place", &format!("segments[{n}].place"), message, "an `OnSite`, `Desk` or `Group` channel");
        }
    }
    let all = s.injects.iter().enumerate().map(|(n, inject)| (format!("injects[{n}].effects"), &inject.effects));
    let all =
        all.chain(s.actions.iter().enumerate().map(|(n, action)| (format!("actions[{n}].effects"), &action.effects)));
    for (path, effects) in all {
        for (e, effect) in effects.iter().enumerate() {
            if let Effect::Presence { channel } = effect
                && !is_place(channel.as_str())
            {
                let message = format!("nobody can stand together on `{channel}`");
                to.error(
                    "not-a-place",
                    &format!("{path}[{e}].channel"),
                    message,
                    "an `OnSite`, `Desk` or `Group` channel",
                );
            }
        }
    }
}

/// Whether people can gather on a channel's spot.
pub(super) fn is_gathering_place(s: &Scenario, condition: &Condition) -> bool {
    let Condition::Gathered(channel) = condition else { return true };
    s.segments.iter().any(|segment| segment.place.as_ref() == Some(channel))
}
