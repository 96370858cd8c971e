//! What the facilitator's commands do. Moves, jumps and the stop are the drill's own business.

use crate::base::id::{InjectId, SeatId};
use crate::record::event::Refusal;
use crate::scenario::{
    command::{Command, Item, What},
    facilitator::{OffPlatform, Ruling, SaidTo},
    place,
};
use crate::sim::{
    added, command,
    crowd::Crowd,
    draft,
    effect::{self, Cause},
    inject,
    statement::{self, Saying},
};

/// Carries out a facilitator's command. Gives what a selector came to mean, or why nothing was done.
pub(super) fn facilitate(c: &mut Crowd, given: &Command) -> Result<Option<Item>, Refusal> {
    let number = |c: &Crowd, id: &InjectId| inject::number_of(&c.play.scenario, id.as_str()).ok_or(Refusal::Unknown);
    let done = match &given.what {
        What::Fire(id) => number(c, id).and_then(|number| inject::fire_now(c, number)),
        What::Hold(id) => number(c, id).and_then(|number| inject::hold(c, number)),
        What::Skip { inject: id, .. } => number(c, id).and_then(|number| inject::skip(c, number)),
        What::Add(what) => added::add(c, given.seq, what),
        What::Edit { item, text } => edit(c, item, text),
        What::WithdrawInject(Item::Inject(id)) => number(c, id).and_then(|number| inject::withdraw(c, number)),
        What::WithdrawInject(Item::Added(seq)) => added::withdraw(c, *seq),
        What::WithdrawInject(_) => Err(Refusal::Unknown),
        What::Rule(ruling) => rule(c, given.seq, ruling),
        What::OffPlatform(said) => return was_said(c, given.seq, said),
        _ => Ok(()),
    };
    done.map(|()| None)
}

/// The words of a message change before it comes. Words act on nobody: the record's command is all there is to it.
fn edit(c: &Crowd, item: &Item, text: &str) -> Result<(), Refusal> {
    let is_open = match item {
        Item::Inject(id) => {
            let number = place(&c.play.scenario.injects, id.as_str()).ok_or(Refusal::Unknown)?;
            c.injects.is_to_come(number)
        }
        Item::Added(seq) => {
            let own = c.additions.get(*seq).ok_or(Refusal::Unknown)?;
            own.fired.is_none() && !own.withdrawn
        }
        Item::Contact(..) | Item::Oldest(..) => return Err(Refusal::Unknown),
    };
    match (is_open, text.trim().is_empty()) {
        (false, _) => Err(Refusal::TooLate),
        (true, true) => Err(Refusal::Malformed),
        (true, false) => Ok(()),
    }
}

/// A team's own idea takes effect, as far as the ruling says. Every effect has an address of its own, so nothing else
/// that is drawn changes.
fn rule(c: &mut Crowd, seq: u32, ruling: &Ruling) -> Result<(), Refusal> {
    if ruling.idea.trim().is_empty() {
        return Err(Refusal::Malformed);
    }
    let scenario = &c.play.scenario;
    if ruling.segments.iter().any(|id| c.play.segment(id).is_none()) {
        return Err(Refusal::Unknown);
    }
    let named = |id: &_| ruling.segments.is_empty() || ruling.segments.contains(id);
    let met = scenario.segments.iter().map(|segment| &segment.id).filter(|id| named(*id));
    let effects = met.filter_map(|id| ruling.preset.effect_on(id)).chain(ruling.preset.effect_inside());
    for (index, effect) in (0u8..).zip(effects) {
        effect::apply_effect(c, &effect, Cause::ruling(seq, index));
    }
    Ok(())
}

/// The crowd hears what the team said away from the keyboard. It was prepared and approved by then.
fn was_said(c: &mut Crowd, seq: u32, said: &OffPlatform) -> Result<Option<Item>, Refusal> {
    let play = c.play;
    let seat = place(&play.scenario.seats, said.seat.as_str()).ok_or(Refusal::Unknown)?;
    if said.said_at > c.agenda.now {
        return Err(Refusal::NotPossibleYet);
    }
    // What no draft could be is no statement either.
    draft::preparation(&play.scenario, &said.as_typed())?;
    let approval = said.approval.as_ref().map(SeatId::clone);
    let saying = Saying { seq, seat, approval: approval.as_ref(), statement: &said.statement, said_at: said.said_at };
    match &said.to {
        SaidTo::Public { channels, audience } => {
            statement::publish(c, saying, channels, audience);
            Ok(None)
        }
        SaidTo::One(item) => {
            let item = command::resolve(c, item)?;
            statement::answer(c, saying, &item);
            Ok(Some(item))
        }
    }
}
