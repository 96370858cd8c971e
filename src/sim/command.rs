//! What a command does to the crowd and the company: each kind goes to the feature that it belongs to.

use std::sync::Arc;

use crate::base::{
    id::{DutyId, FactId},
    time::MINUTE,
};
use crate::record::event::{Event, Refusal};
use crate::scenario::{
    Named, Scenario,
    command::{Command, FollowTarget, Item, What},
    facilitator::{OffPlatform, SaidTo},
    place,
};
use crate::sim::{
    added::Own,
    crowd::Crowd,
    draft, facilitate, follow,
    knowledge::{self, Hold},
    offer, remedy, review, roster, staff,
};

/// Carries a command out. Gives what a selector came to mean, or why nothing was done; that is reported as well.
pub(super) fn obey(c: &mut Crowd, command: &Command) -> Result<Option<Item>, Refusal> {
    let outcome = carry_out(c, command);
    if let Err(why) = &outcome {
        let event = Event::Refused { seq: command.seq, why: *why };
        c.journal.tell(c.agenda.now, event);
    }
    outcome
}

fn carry_out(c: &mut Crowd, command: &Command) -> Result<Option<Item>, Refusal> {
    let play = c.play;
    let scenario = &play.scenario;
    if command.what.is_facilitators() {
        return facilitate::facilitate(c, command);
    }
    let seat = of(&scenario.seats, command.seat.as_str())?;
    match &command.what {
        What::Declare => done(c.remedies.declare()),
        What::Activate(part) => {
            let part = scenario.plan.parts.iter().position(|p| p.id == *part).ok_or(Refusal::Unknown)?;
            remedy::activate(c, part).map(|()| None)
        }
        What::Convene(seats) => {
            seats.iter().try_for_each(|id| of(&scenario.seats, id.as_str()).map(|_| ()))?;
            Ok(None)
        }
        What::Grade { level, .. } => {
            c.remedies.grade(*level);
            Ok(None)
        }
        What::Escalate(to) => of(&scenario.seats, to.as_str()).map(|_| None),
        What::Assign { item, seat: to } => {
            of(&scenario.seats, to.as_str())?;
            resolve(c, item).map(Some)
        }
        What::Share { fact, seat: to } => {
            let (fact, to) = (of(&scenario.facts, fact.as_str())?, of(&scenario.seats, to.as_str())?);
            if knowledge::share(c, seat, fact, to) { Ok(None) } else { Err(Refusal::NothingThere) }
        }
        What::Ask { seat: whom, fact } => {
            let (fact, whom) = (of(&scenario.facts, fact.as_str())?, of(&scenario.seats, whom.as_str())?);
            knowledge::ask(c, seat, whom, fact);
            Ok(None)
        }
        What::LogHold { item, facts, duties, until, .. } => {
            let item = resolve(c, item)?;
            let facts = bits(&scenario.facts, facts.iter().map(FactId::as_str))?;
            let duties = bits(&scenario.duties, duties.iter().map(DutyId::as_str))?;
            let until = (*until).min(c.agenda.now + oral_limit(scenario));
            if until <= c.agenda.now {
                return Err(Refusal::TooLate);
            }
            knowledge::hold(c, Hold { facts, duties, from: c.agenda.now, until, ended: false });
            Ok(Some(item))
        }
        What::Publish { .. } | What::Brief(_) => {
            draft::order(c, seat, command.seq, &Arc::new(command.what.clone())).map(|()| None)
        }
        What::Answer { item, statement, approval } => {
            let item = resolve(c, item)?;
            let what = What::Answer { item: item.clone(), statement: statement.clone(), approval: approval.clone() };
            draft::order(c, seat, command.seq, &Arc::new(what))?;
            Ok(Some(item))
        }
        What::Return(seq) => draft::send_back(c, seat, *seq).map(|()| None),
        What::Approve(seq) => draft::is_waiting(c, *seq).map(|()| None),
        What::Withdraw(seq) => draft::withdraw(c, seat, *seq).map(|()| None),
        What::Staff { channel, agents } => {
            let channel = of(&scenario.channels, channel.as_str())?;
            if c.contacts.desks[channel].is_none() {
                return Err(Refusal::NothingThere);
            }
            roster::order_agents(c, channel, *agents);
            Ok(None)
        }
        What::Operate(action) => {
            let action = of(&scenario.actions, action.as_str())?;
            remedy::order(c, Some(seat), action, Some(command.seq)).map(|()| None)
        }
        What::Offer { compensation, to } => {
            let compensation = of(&scenario.entitlements, compensation.as_str())?;
            offer::offer(c, compensation, to, seat, None).map(|()| None)
        }
        What::Relieve(channel) => {
            let channel = of(&scenario.channels, channel.as_str())?;
            staff::relieve(c, channel).map(|()| None)
        }
        What::Follow { whom, how } => follow::follow(c, seat, whom, *how).map(|()| None),
        What::Close(item) => {
            let item = resolve(c, item)?;
            follow::close(c, &item)?;
            Ok(Some(item))
        }
        What::Review(items) => review::review(c, seat, items).map(|()| None),
        What::HandOver { .. } => staff::hand_over(c, seat).map(|()| None),
        What::Fire(_)
        | What::Hold(_)
        | What::Skip { .. }
        | What::Add(_)
        | What::Edit { .. }
        | What::WithdrawInject(_)
        | What::Rule(_)
        | What::OffPlatform(_)
        | What::OpenMove(_)
        | What::CloseMove
        | What::Jump { .. }
        | What::Stop => Err(Refusal::FacilitatorOnly),
    }
}

/// An oral request holds a duty at most so long (R4).
fn oral_limit(scenario: &Scenario) -> crate::base::time::Span {
    scenario.scoring.oral_hold.unwrap_or(crate::base::time::Span(24 * 60 * MINUTE))
}

/// What a command's selector means, if it has one and there is something of the kind.
pub(super) fn meant(c: &Crowd, what: &What) -> Option<Item> {
    let (What::Assign { item, .. }
    | What::OffPlatform(OffPlatform { to: SaidTo::One(item), .. })
    | What::LogHold { item, .. }
    | What::Answer { item, .. }
    | What::Close(item)
    | What::Follow { whom: FollowTarget::Case(item), .. }) = what
    else {
        return None;
    };
    if matches!(item, Item::Oldest(..)) { resolve(c, item).ok() } else { None }
}

/// The item that is meant.
pub(super) fn resolve(c: &Crowd, item: &Item) -> Result<Item, Refusal> {
    let scenario = &c.play.scenario;
    match item {
        Item::Inject(id) => {
            let place = of(&scenario.injects, id.as_str())?;
            if c.injects.is_fired(place) { Ok(item.clone()) } else { Err(Refusal::NothingThere) }
        }
        Item::Added(seq) => match c.additions.get(*seq) {
            Some(own) if own.is_there() => Ok(item.clone()),
            Some(_) => Err(Refusal::NothingThere),
            None => Err(Refusal::Unknown),
        },
        Item::Contact(..) => c.hearing.message(item).map(|_| item.clone()).ok_or(Refusal::NothingThere),
        Item::Oldest(channel, topic) => {
            let channel = of(&scenario.channels, channel.as_str())?;
            let topic = topic.as_ref().map(|id| of(&scenario.facts, id.as_str())).transpose()?;
            let injects = scenario.injects.iter().enumerate().filter(|(place, inject)| {
                c.injects.is_fired(*place)
                    && !c.injects.is_answered(*place)
                    && inject.channel == scenario.channels[channel].id
                    && topic.is_none_or(|topic| inject.asks.contains(&scenario.facts[topic].id))
            });
            let injects = injects
                .filter_map(|(place, inject)| Some((c.injects.fired_at(place)?, Item::Inject(inject.id.clone()))));
            let waits = |own: &&Own| own.is_there() && !own.answered && own.channel == channel;
            let about = |own: &&Own| topic.is_none_or(|topic| own.asks & (1 << topic) != 0);
            let own = c.additions.all().iter().filter(waits).filter(about);
            let own = own.filter_map(|own| Some((own.fired?, Item::Added(own.seq))));
            let messages = c.hearing.messages().iter().filter(|message| {
                !message.answered
                    && !message.thanked
                    && usize::from(message.channel) == channel
                    && topic.is_none_or(|topic| message.topic.map(usize::from) == Some(topic))
            });
            let messages = messages.map(|message| (message.at, message.item.clone()));
            injects.chain(own).chain(messages).min().map(|(_, item)| item).ok_or(Refusal::NothingThere)
        }
    }
}

fn of<T: Named>(list: &[T], id: &str) -> Result<usize, Refusal> {
    place(list, id).ok_or(Refusal::Unknown)
}

fn bits<'a, T: Named>(list: &[T], ids: impl Iterator<Item = &'a str>) -> Result<u64, Refusal> {
    ids.map(|id| of(list, id)).try_fold(0, |bits, place| Ok(bits | 1 << place?))
}

fn done(news: bool) -> Result<Option<Item>, Refusal> {
    if news { Ok(None) } else { Err(Refusal::AlreadyDone) }
}
