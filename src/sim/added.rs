//! Messages of the facilitator's own: they come, are answered and are taken back as those of the list are. They act on
//! nobody of the crowd, draw nothing and are never scored, so a drill with one is otherwise the drill without it.

use bevy::prelude::Resource;

use crate::base::time::At;
use crate::record::event::{CaseEnd, Event, Refusal};
use crate::scenario::{
    Named, Scenario,
    command::Item,
    facilitator::{Addition, Sender},
    inject::Harm,
    place,
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    crowd::Crowd,
    digest::Fold,
};

/// Ordinals of added messages in the calendar lie behind those of the list.
const BEHIND: u32 = 1 << 23;

/// One message of the facilitator's own.
#[derive(Clone, Debug)]
pub struct Own {
    /// The number of the command that added it: its name.
    pub seq: u32,
    /// When it comes.
    pub at: At,
    /// The place of its channel.
    pub channel: usize,
    /// What it asks about.
    pub asks: u64,
    /// What it is.
    what: Addition,
    /// When it came.
    pub fired: Option<At>,
    /// Whether it has been answered.
    pub answered: bool,
    /// Whether it was taken back, before or after it came.
    pub withdrawn: bool,
}

impl Own {
    /// Whether it lies on a desk.
    pub fn is_there(&self) -> bool {
        self.fired.is_some() && !self.withdrawn
    }
}

/// Messages of the facilitator's own, in the order in which they were added.
#[derive(Clone, Debug, Default, Resource)]
pub struct Additions {
    all: Vec<Own>,
    fold: Fold,
}

impl State for Additions {
    const NAME: &'static str = "added";
    fn fold(&self) -> Fold {
        self.fold
    }
    fn is_used(&self) -> bool {
        !self.all.is_empty()
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Additions::default());
}

impl Additions {
    /// All of them, those taken back as well.
    pub fn all(&self) -> &[Own] {
        &self.all
    }

    /// The one of a name.
    pub fn get(&self, seq: u32) -> Option<&Own> {
        self.all.iter().find(|own| own.seq == seq)
    }

    /// Whether one lies on a desk.
    pub fn is_there(&self, seq: u32) -> bool {
        self.get(seq).is_some_and(Own::is_there)
    }

    /// Whether one has been answered.
    pub fn is_answered(&self, seq: u32) -> bool {
        self.get(seq).is_some_and(|own| own.answered)
    }

    fn get_mut(&mut self, seq: u32) -> Option<&mut Own> {
        self.all.iter_mut().find(|own| own.seq == seq)
    }
}

/// The facilitator adds a message: it comes now, or when it says.
pub(super) fn add(c: &mut Crowd, seq: u32, what: &Addition) -> Result<(), Refusal> {
    let scenario = &c.play.scenario;
    let knows = |known: bool| if known { Ok(()) } else { Err(Refusal::Unknown) };
    let channel = place(&scenario.channels, what.channel.as_str()).ok_or(Refusal::Unknown)?;
    knows(has(&scenario.seats, what.to.as_str()))?;
    if let Sender::Person(id) = &what.from {
        knows(has(&scenario.people, id.as_str()))?;
    }
    let asks = asked(scenario, what).ok_or(Refusal::Unknown)?;
    if what.title.trim().is_empty() && what.text.trim().is_empty() {
        return Err(Refusal::Malformed);
    }
    let now = c.agenda.now;
    let at = what.at.unwrap_or(now).max(now);
    if at > scenario.end() {
        return Err(Refusal::TooLate);
    }
    let number = u16::try_from(c.additions.all.len()).map_err(|_full| Refusal::Malformed)?;
    let what = what.clone();
    c.additions.all.push(Own { seq, at, channel, asks, what, fired: None, answered: false, withdrawn: false });
    c.additions.fold.words(&[1, u64::from(seq), at.0.unsigned_abs()]);
    if at > now {
        c.agenda.note_world(at, WorldPurpose::Inject, BEHIND | seq & (BEHIND - 1), Due::Added(number));
    } else {
        comes(c, number);
    }
    Ok(())
}

fn has<T: Named>(list: &[T], id: &str) -> bool {
    place(list, id).is_some()
}

/// Bits of the facts that a message asks about; nothing if the scenario lacks one of them.
fn asked(scenario: &Scenario, what: &Addition) -> Option<u64> {
    let mut places = what.asks.iter().map(|id| place(&scenario.facts, id.as_str()));
    places.try_fold(0, |bits, place| Some(bits | 1 << place?))
}

/// A message comes, unless it has been taken back.
pub(super) fn comes(c: &mut Crowd, number: u16) {
    let now = c.agenda.now;
    let own = &mut c.additions.all[usize::from(number)];
    if own.withdrawn || own.fired.is_some() {
        return;
    }
    own.fired = Some(now);
    let (item, what) = (Item::Added(own.seq), own.what.clone());
    c.additions.fold.words(&[2, now.0.unsigned_abs(), u64::from(number)]);
    let Addition { to, channel, asks, harm, reach, .. } = what;
    let scenario = &c.play.scenario;
    let is_customers = !asks.is_empty() && scenario.segments.iter().any(|s| s.contacts_by.contains_key(&channel));
    let (seat, opened) = (to, harm > Harm::None || is_customers);
    let delivered =
        Event::Delivered { item: item.clone(), seat, channel, asks, harm, reach, since: now, signal: false };
    c.journal.tell(now, delivered);
    if opened {
        c.journal.tell(now, Event::CaseOpened { item, harm, reach });
    }
}

/// Somebody has answered one.
pub(super) fn answered(c: &mut Crowd, seq: u32) {
    let now = c.agenda.now;
    let Some(own) = c.additions.get_mut(seq).filter(|own| !own.answered) else { return };
    own.answered = true;
    c.additions.fold.words(&[3, now.0.unsigned_abs(), u64::from(seq)]);
    c.journal.tell(now, Event::Case { item: Item::Added(seq), end: CaseEnd::Answered });
}

/// The facilitator takes one back, whether it has come or not.
pub(super) fn withdraw(c: &mut Crowd, seq: u32) -> Result<(), Refusal> {
    let now = c.agenda.now;
    let own = c.additions.get_mut(seq).ok_or(Refusal::Unknown)?;
    if own.withdrawn {
        return Err(Refusal::AlreadyDone);
    }
    own.withdrawn = true;
    c.additions.fold.words(&[4, now.0.unsigned_abs(), u64::from(seq)]);
    c.journal.tell(now, Event::Withdrawn(Item::Added(seq)));
    Ok(())
}
