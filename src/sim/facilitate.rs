//! What the facilitator's commands do. Moves, jumps and the stop are the drill's own business.

use crate::base::id::{InjectId, SegmentId};
use crate::record::event::Refusal;
use crate::scenario::{
    command::{Command, Item, What},
    facilitator::{OffPlatform, Preset, Ruling, SaidTo},
    inject::Effect,
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

/// The share of those affected whom an idea meets that helps some, or that harms. Assumed: one in four.
pub const SOME: f64 = 0.25;
/// The share whom one meets that helps many. Assumed: three in four.
pub const MANY: f64 = 0.75;
/// How much of the hardship, 0 to 1, an idea that helps takes away from whom it meets. Assumed: about what a meal or a
/// blanket does for somebody who is stranded.
pub const EASES: f64 = 0.3;
/// How much hardship an idea that harms adds for whom it meets. Assumed; less than good ideas take away, since a
/// facilitator warns before it comes to that.
pub const WORSENS: f64 = 0.2;
/// Points of morale, of 100, that an idea is worth which heartens the staff. Assumed.
pub const HEARTENS: i32 = 5;

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
    let inside = (ruling.preset == Preset::Heartens).then_some(Effect::Morale(HEARTENS));
    let effects = met.filter_map(|id| effect_on(ruling.preset, id)).chain(inside);
    for (index, effect) in (0u8..).zip(effects) {
        effect::apply_effect(c, &effect, Cause::ruling(seq, index));
    }
    Ok(())
}

/// What an idea does to a segment; nothing where it acts on nobody of the crowd.
fn effect_on(preset: Preset, segment: &SegmentId) -> Option<Effect> {
    let hardship = |share, by| Some(Effect::Hardship { segment: segment.clone(), share, by });
    match preset {
        Preset::NoEffect | Preset::Heartens => None,
        Preset::HelpsSome => hardship(SOME, -EASES),
        Preset::HelpsMany => hardship(MANY, -EASES),
        Preset::Harms => hardship(SOME, WORSENS),
    }
}

/// The crowd hears what the team said away from the keyboard. It was prepared and approved by then.
fn was_said(c: &mut Crowd, seq: u32, said: &OffPlatform) -> Result<Option<Item>, Refusal> {
    let play = c.play;
    let seat = place(&play.scenario.seats, said.seat.as_str()).ok_or(Refusal::Unknown)?;
    if said.said_at > c.agenda.now {
        return Err(Refusal::NotPossibleYet);
    }
    // What no draft could be is no statement either.
    draft::preparation(play.scenario.as_ref(), &said.as_typed())?;
    let OffPlatform { said_at, statement, approval, .. } = said;
    let saying = Saying { seq, seat, approval: approval.as_ref(), statement, said_at: *said_at };
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
