//! One channel's contact centre, call by call: who waits, who is served, who has had enough.
//!
//! A plain state machine without a clock or a calendar. Whoever owns the calendar tells it what happens now, and writes
//! down the two instants it answers with: when a contact gives up, and when a service ends. Priorities are
//! non-preemptive, first come first served within a class. The crowd and the stand-alone hotline use this same code.

use crate::base::time::At;

/// How many classes of priority there are; 0 is served first.
pub const CLASSES: u8 = 3;

/// No slot.
const NONE: u32 = u32::MAX;

/// One attempt of one person to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Who: a customer's number, or whatever the owner counts by.
    pub who: u32,
    /// Which of this person's contacts.
    pub ordinal: u32,
    /// Class, 0 first; what lies beyond the last class counts as the last.
    pub priority: u8,
    /// How long the service will take.
    pub service_ms: i64,
    /// How long this person would wait.
    pub patience_ms: i64,
}

/// Names a contact while it waits or is served. Once it is over, its ticket names nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    slot: u32,
    serial: u32,
}

/// What becomes of a contact that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// An agent was free.
    Served(Start),
    /// It waits; the owner reports [`Queue::gave_up`] at the instant given.
    Queued {
        /// Names it.
        ticket: Ticket,
        /// When patience ends.
        gives_up: At,
    },
}

/// A service begins; the owner reports [`Queue::finished`] when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// Names it.
    pub ticket: Ticket,
    /// Who is served.
    pub contact: Contact,
    /// How long they waited.
    pub waited_ms: i64,
    /// When the service ends.
    pub until: At,
}

/// A service has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Who was served.
    pub contact: Contact,
    /// Who is served next, if anybody waits and there is an agent.
    pub next: Option<Start>,
}

/// Running counts since the channel opened. Integrals over time stand as of the last change; see [`Queue::counts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Contacts that arrived.
    pub offered: u64,
    /// Contacts whose service began.
    pub answered: u64,
    /// Of these, within the service level.
    pub answered_within: u64,
    /// Contacts that gave up.
    pub abandoned: u64,
    /// Contacts that found no free agent.
    pub delayed: u64,
    /// Sum of the waits of all who were answered or gave up.
    pub wait_ms: u64,
    /// Busy agents times milliseconds.
    pub busy_ms: u64,
    /// Agents at work times milliseconds.
    pub staffed_ms: u64,
    /// Waiting contacts times milliseconds.
    pub waiting_ms: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Nowhere,
    Waiting,
    Served,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    contact: Contact,
    arrived: At,
    /// Of a waiting contact, when it gives up; of a served one, when that ends.
    until: At,
    /// Tells this contact from those that had the slot before.
    serial: u32,
    /// Neighbours in the line of its class; of an empty slot, `after` is the next empty one.
    before: u32,
    after: u32,
    place: Place,
}

/// First and last of a class.
#[derive(Clone, Copy, Debug)]
struct Line {
    first: u32,
    last: u32,
}

/// The contact centre of one channel.
#[derive(Clone, Debug)]
pub struct Queue {
    slots: Vec<Slot>,
    empty: u32,
    lines: [Line; CLASSES as usize],
    within_ms: i64,
    agents: u32,
    busy: u32,
    waiting: u32,
    settled: At,
    counts: Counts,
}

impl Queue {
    /// A channel that opens at `now`; `within_ms` is the wait that its service level allows.
    pub fn new(now: At, agents: u32, within_ms: i64) -> Self {
        Self {
            slots: Vec::new(),
            empty: NONE,
            lines: [Line { first: NONE, last: NONE }; CLASSES as usize],
            within_ms,
            agents,
            busy: 0,
            waiting: 0,
            settled: now,
            counts: Counts::default(),
        }
    }

    /// Somebody makes contact.
    pub fn arrive(&mut self, now: At, contact: Contact) -> Arrival {
        self.settle(now);
        self.counts.offered += 1;
        let slot = self.take_slot(now, contact);
        // Agents are only free when nobody waits, so nobody is overtaken here.
        if self.busy < self.agents {
            return Arrival::Served(self.start(now, slot));
        }
        self.counts.delayed += 1;
        self.waiting += 1;
        let gives_up = At(now.0.saturating_add(contact.patience_ms.max(0)));
        let line = &mut self.lines[line_of(contact.priority)];
        let before = std::mem::replace(&mut line.last, slot);
        if before == NONE {
            line.first = slot;
        } else {
            self.slots[before as usize].after = slot;
        }
        let place = &mut self.slots[slot as usize];
        place.before = before;
        place.after = NONE;
        place.until = gives_up;
        place.place = Place::Waiting;
        Arrival::Queued { ticket: Ticket { slot, serial: place.serial }, gives_up }
    }

    /// A service ends. Nothing happens if the ticket names none.
    pub fn finished(&mut self, now: At, ticket: Ticket) -> Option<Finished> {
        let contact = self.named(ticket, Place::Served)?.contact;
        self.settle(now);
        self.busy -= 1;
        self.give_back(ticket.slot);
        Some(Finished { contact, next: self.start_next(now) })
    }

    /// Patience ends. `None` if the contact was answered in the meantime, which the owner need not find out beforehand.
    pub fn gave_up(&mut self, now: At, ticket: Ticket) -> Option<Contact> {
        let Slot { contact, arrived, .. } = *self.named(ticket, Place::Waiting)?;
        self.settle(now);
        self.counts.abandoned += 1;
        self.counts.wait_ms += length(arrived, now);
        self.unlink(ticket.slot);
        self.give_back(ticket.slot);
        Some(contact)
    }

    /// Puts another number of agents to work; 0 closes the channel. Agents who are sent home finish their contact first.
    pub fn set_agents(&mut self, now: At, agents: u32) -> Vec<Start> {
        self.settle(now);
        self.agents = agents;
        std::iter::from_fn(|| self.start_next(now)).collect()
    }

    /// Changes the wait that counts as within the service level, from here on.
    pub fn set_within(&mut self, within_ms: i64) {
        self.within_ms = within_ms;
    }

    /// Agents at work, busy or not.
    pub fn agents(&self) -> u32 {
        self.agents
    }

    /// Contacts in service; for a while more than agents, after some were sent home.
    pub fn busy(&self) -> u32 {
        self.busy
    }

    /// Contacts that wait.
    pub fn waiting(&self) -> u32 {
        self.waiting
    }

    /// How long the first in line has waited, over all classes.
    pub fn longest_wait_ms(&self, now: At) -> u64 {
        let first = self.lines.iter().filter(|line| line.first != NONE).map(|line| self.slots[line.first as usize]);
        first.map(|slot| length(slot.arrived, now)).max().unwrap_or(0)
    }

    /// Whoever waits, class by class, first come first.
    pub fn line(&self) -> impl Iterator<Item = (Contact, At)> + '_ {
        self.lines
            .iter()
            .flat_map(|line| {
                let next = |slot: u32| (slot != NONE).then(|| &self.slots[slot as usize]);
                std::iter::successors(next(line.first), move |slot| next(slot.after))
            })
            .map(|slot| (slot.contact, slot.arrived))
    }

    /// Whoever is served, in no order that means anything.
    pub fn served(&self) -> impl Iterator<Item = Contact> + '_ {
        self.slots.iter().filter(|slot| slot.place == Place::Served).map(|slot| slot.contact)
    }

    /// The running counts, with the integrals brought up to `now`.
    pub fn counts(&self, now: At) -> Counts {
        let span = length(self.settled, now);
        Counts {
            busy_ms: self.counts.busy_ms + u64::from(self.busy) * span,
            staffed_ms: self.counts.staffed_ms + u64::from(self.agents) * span,
            waiting_ms: self.counts.waiting_ms + u64::from(self.waiting) * span,
            ..self.counts
        }
    }

    /// Folds the whole state into a digest. It does not depend on which slot a contact happens to lie in.
    pub fn digest(&self, into: &mut blake3::Hasher) {
        for number in [self.agents, self.busy, self.waiting] {
            into.update(&number.to_le_bytes());
        }
        into.update(&self.within_ms.to_le_bytes());
        into.update(&self.settled.0.to_le_bytes());
        let c = &self.counts;
        for number in [
            c.offered,
            c.answered,
            c.answered_within,
            c.abandoned,
            c.delayed,
            c.wait_ms,
            c.busy_ms,
            c.staffed_ms,
            c.waiting_ms,
        ] {
            into.update(&number.to_le_bytes());
        }
        let mut fold = |contact: &Contact, at: At| {
            into.update(&contact.who.to_le_bytes());
            into.update(&contact.ordinal.to_le_bytes());
            into.update(&[contact.priority]);
            into.update(&contact.service_ms.to_le_bytes());
            into.update(&contact.patience_ms.to_le_bytes());
            into.update(&at.0.to_le_bytes());
        };
        for (contact, arrived) in self.line() {
            fold(&contact, arrived);
        }
        let mut served: Vec<&Slot> = self.slots.iter().filter(|slot| slot.place == Place::Served).collect();
        served.sort_unstable_by_key(|slot| (slot.contact.who, slot.contact.ordinal, slot.until));
        for slot in served {
            fold(&slot.contact, slot.until);
        }
    }

    fn named(&self, ticket: Ticket, place: Place) -> Option<&Slot> {
        self.slots.get(ticket.slot as usize).filter(|slot| slot.serial == ticket.serial && slot.place == place)
    }

    /// Brings the integrals over time up to `now`.
    fn settle(&mut self, now: At) {
        self.counts = self.counts(now);
        self.settled = self.settled.max(now);
    }

    fn start_next(&mut self, now: At) -> Option<Start> {
        if self.waiting == 0 || self.busy >= self.agents {
            return None;
        }
        let slot = self.lines.iter().find(|line| line.first != NONE)?.first;
        self.unlink(slot);
        Some(self.start(now, slot))
    }

    /// Begins the service of a contact that stands in no line.
    fn start(&mut self, now: At, slot: u32) -> Start {
        self.busy += 1;
        let place = &mut self.slots[slot as usize];
        place.place = Place::Served;
        place.until = At(now.0.saturating_add(place.contact.service_ms.max(0)));
        let waited = length(place.arrived, now);
        let waited_ms = waited.cast_signed();
        self.counts.answered += 1;
        self.counts.answered_within += u64::from(waited_ms <= self.within_ms);
        self.counts.wait_ms += waited;
        Start { ticket: Ticket { slot, serial: place.serial }, contact: place.contact, waited_ms, until: place.until }
    }

    fn unlink(&mut self, slot: u32) {
        let Slot { before, after, contact, .. } = self.slots[slot as usize];
        let line = &mut self.lines[line_of(contact.priority)];
        if before == NONE {
            line.first = after;
        } else {
            self.slots[before as usize].after = after;
        }
        if after == NONE {
            line.last = before;
        } else {
            self.slots[after as usize].before = before;
        }
        self.waiting -= 1;
    }

    fn take_slot(&mut self, now: At, contact: Contact) -> u32 {
        let fresh =
            Slot { contact, arrived: now, until: now, serial: 0, before: NONE, after: NONE, place: Place::Nowhere };
        if let Some(slot) = self.slots.get_mut(self.empty as usize) {
            let number = std::mem::replace(&mut self.empty, slot.after);
            *slot = Slot { serial: slot.serial.wrapping_add(1), ..fresh };
            return number;
        }
        let number = u32::try_from(self.slots.len()).unwrap_or(NONE);
        self.slots.push(fresh);
        number
    }

    fn give_back(&mut self, slot: u32) {
        let empty = std::mem::replace(&mut self.empty, slot);
        let place = &mut self.slots[slot as usize];
        place.place = Place::Nowhere;
        place.after = empty;
    }
}

fn line_of(priority: u8) -> usize {
    usize::from(priority.min(CLASSES - 1))
}

/// Milliseconds from one instant to a later one; 0 if it is not later.
fn length(from: At, to: At) -> u64 {
    u64::try_from(to.0.saturating_sub(from.0)).unwrap_or(0)
}
