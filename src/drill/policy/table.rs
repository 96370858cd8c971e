//! The table at which the seats sit: what they see together, and the orders that they give in one round.

use std::collections::BTreeMap;

use crate::base::{
    id::{FactId, SeatId, SegmentId},
    time::{At, MINUTE, Span},
};
use crate::drill::{
    known::Known,
    policy::Views,
    view::{HeldSeen, InboxItem, SeatView, Wall},
};
use crate::scenario::{
    command::{Command, Item, What},
    people::Role,
};

/// Something that is not to be tried again and again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// A step of mobilisation, by a word of its own.
    Step(&'static str),
    /// Activating a part of the plan.
    Part(usize),
    /// Ordering an action.
    Order(usize),
    /// Offering a compensation.
    Offer(usize),
    /// A seat asks another about a fact.
    Ask(usize, usize, usize),
    /// A seat tells another what it holds of a fact since that moment.
    Share(usize, usize, usize, At),
    /// Answering an item.
    Reply(Item),
    /// One of a seat's hands, which answers customers.
    Hand(usize, usize),
    /// An order for the next few minutes is one of so many of a seat.
    Slot(usize, usize),
    /// Closing a case.
    Close(Item),
    /// Calling the person behind an item back.
    CallBack(Item),
    /// Noting an authority's request.
    Hold(Item),
    /// Changing the people on a channel.
    Staff(usize),
    /// Letting the people on a channel rest.
    Relieve(usize),
    /// Handing a seat over.
    HandOver(usize),
    /// Following up with a segment, in which way.
    Follow(usize, &'static str),
    /// Meeting a duty.
    Duty(usize),
    /// Putting off a promise.
    Redate(u32, u32),
    /// Answering a rumour.
    Rumour(usize),
    /// Approving a colleague's draft.
    Approve(u32),
}

/// What a policy has tried, and when.
#[derive(Clone, Debug, Default)]
pub struct Memory(BTreeMap<Deed, At>);

impl Memory {
    /// Whether a deed may be tried now: not within `every` of the last try. If so, it counts as tried.
    pub fn may(&mut self, deed: Deed, now: At, every: Span) -> bool {
        let free = self.0.get(&deed).is_none_or(|last| now - *last >= every);
        if free {
            self.0.insert(deed, now);
        }
        free
    }

    /// Whether a deed may be tried now, if ever only once.
    pub fn once(&mut self, deed: Deed, now: At) -> bool {
        self.may(deed, now, Span(i64::MAX))
    }

    /// When a deed was last tried.
    pub fn when(&self, deed: &Deed) -> Option<At> {
        self.0.get(deed).copied()
    }
}

/// One round at the table.
pub struct Table<'a> {
    views: &'a Views<'a>,
    /// The seats whose people sit at it.
    present: Vec<usize>,
    /// The moment.
    pub now: At,
    /// What has been tried.
    pub memory: &'a mut Memory,
    /// The orders of this round.
    pub out: Vec<Command>,
    /// For each topic, the seat that holds the newest of it.
    holders: Vec<Option<usize>>,
    barred: Vec<bool>,
    rumour: Vec<bool>,
    affected: Vec<SegmentId>,
    main: Option<usize>,
}

impl<'a> Table<'a> {
    /// Everybody sits down.
    pub fn new(views: &'a Views<'a>, memory: &'a mut Memory) -> Self {
        Self::of(views, memory, (0..views.seats()).collect())
    }

    /// Some sit down; what the others know and could do is not at the table.
    pub fn of(views: &'a Views<'a>, memory: &'a mut Memory, present: Vec<usize>) -> Self {
        let mut table = Self {
            views,
            present,
            now: views.now(),
            memory,
            out: Vec::new(),
            holders: Vec::new(),
            barred: Vec::new(),
            rumour: Vec::new(),
            affected: Vec::new(),
            main: None,
        };
        // Everybody says what they see, once.
        let facts = 0..table.known().facts.len();
        table.holders = facts.clone().map(|fact| table.find_holder(fact)).collect();
        table.barred = facts.clone().map(|fact| table.find_barred(fact)).collect();
        table.rumour = facts.map(|fact| table.seats().any(|seat| table.view(seat).rumour[fact])).collect();
        table.affected = table.find_affected();
        table.main = table.find_main();
        table
    }

    /// What everybody knew before.
    pub fn known(&self) -> &'a Known {
        &self.views.at(0).known
    }

    /// What all seats see.
    pub fn wall(&self) -> &'a Wall {
        &self.views.at(0).wall
    }

    /// What a seat sees.
    pub fn view(&self, seat: usize) -> &'a SeatView {
        self.views.at(seat)
    }

    /// The places of the seats at the table.
    pub fn seats(&self) -> std::vec::IntoIter<usize> {
        self.present.clone().into_iter()
    }

    /// The seat of a role.
    pub fn role(&self, role: Role) -> usize {
        self.known().seat_of(role)
    }

    /// The id of a seat.
    pub fn id(&self, seat: usize) -> SeatId {
        self.known().seats[seat].id.clone()
    }

    /// Gives an order; nobody at the table gives one for somebody who is not.
    pub fn order(&mut self, seat: usize, what: What) {
        if self.present.contains(&seat) {
            let seat = self.id(seat);
            self.out.push(Command { at: self.now, seat, seq: 0, what });
        }
    }

    /// Gives an order in the name of a seat, if there is one of that id.
    pub fn order_by(&mut self, seat: &SeatId, what: What) {
        if let Some(seat) = self.known().seat(seat) {
            self.order(seat, what);
        }
    }

    /// The best that anybody at the table holds of a fact, with who holds it.
    pub fn newest(&self, fact: usize) -> Option<(usize, &'a HeldSeen)> {
        let holder = self.holders[fact]?;
        self.view(holder).held(fact).map(|held| (holder, held))
    }

    fn find_holder(&self, fact: usize) -> Option<usize> {
        let holding = self.seats().filter_map(|seat| self.view(seat).held(fact).map(|held| (seat, held)));
        holding
            .max_by_key(|(seat, held)| (held.origin, held.certainty, held.is_own(), std::cmp::Reverse(*seat)))
            .map(|(seat, _)| seat)
    }

    /// What is still to be answered, with the seat that it lies before.
    pub fn open(&self) -> impl Iterator<Item = (usize, &'a InboxItem)> + '_ {
        self.seats().flat_map(move |seat| {
            let desk = &self.view(seat).desk;
            desk.at(&desk.open).map(move |entry| (seat, entry))
        })
    }

    /// Messages that were not written by customers of the crowd, with the seat that they lie before.
    pub fn named(&self) -> impl Iterator<Item = (usize, &'a InboxItem)> + '_ {
        self.seats().flat_map(move |seat| {
            let desk = &self.view(seat).desk;
            desk.at(&desk.named).map(move |entry| (seat, entry))
        })
    }

    /// Whether anybody has asked any seat about a topic.
    pub fn is_asked(&self, fact: usize) -> bool {
        self.seats().any(|seat| self.view(seat).desk.asked[fact])
    }

    /// Whether a fact may not be said, as anybody at the table knows.
    pub fn is_barred(&self, fact: usize) -> bool {
        self.barred[fact]
    }

    fn find_barred(&self, fact: usize) -> bool {
        let id = &self.known().facts[fact].id;
        self.seats().any(|seat| self.view(seat).restricted[fact].is_some()) || self.view(0).is_on_hold(id)
    }

    /// Whether anybody at the table sees it so; none if nobody can tell.
    pub fn agreed(&self, see: impl Fn(&SeatView) -> Option<bool>) -> Option<bool> {
        self.seats().filter_map(|seat| see(self.view(seat))).max()
    }

    /// Whether instruction `place` is right advice now.
    pub fn is_right(&self, place: usize) -> bool {
        self.agreed(|view| view.right[place]) == Some(true)
    }

    /// Segments that the crisis touches as far as the table knows: those whom held topics or questions are about, and
    /// those who wrote.
    pub fn affected(&self) -> &[SegmentId] {
        &self.affected
    }

    fn find_affected(&self) -> Vec<SegmentId> {
        let known = self.known();
        let touching = |fact: &usize| self.holders[*fact].is_some() || self.is_asked(*fact) && !self.rumour[*fact];
        let facts = (0..known.facts.len()).filter(touching);
        let mut touched: Vec<SegmentId> = facts.flat_map(|fact| known.facts[fact].affects.iter().cloned()).collect();
        let wrote = |place: &usize| self.seats().any(|seat| self.view(seat).desk.wrote[*place]);
        touched.extend((0..known.segments.len()).filter(wrote).map(|place| known.segments[place].id.clone()));
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// Whether the table knows a topic as a rumour.
    pub fn is_rumour(&self, fact: usize) -> bool {
        self.rumour[fact]
    }

    /// Whether so many talk of a rumour that it needs an answer to all.
    pub fn is_loud(&self, fact: usize) -> bool {
        self.wall().rumours.iter().any(|(of, _)| *of == self.known().facts[fact].id)
    }

    /// The topic that stands for the crisis as a whole: what most of the affected are concerned by most, not its cause.
    pub fn main_fact(&self) -> Option<usize> {
        self.main
    }

    fn find_main(&self) -> Option<usize> {
        let known = self.known();
        (0..known.facts.len())
            .filter(|fact| !known.facts[*fact].is_cause && !known.facts[*fact].affects.is_empty())
            .filter(|fact| !self.is_barred(*fact) && !self.is_rumour(*fact))
            .max_by_key(|fact| {
                let of = &known.facts[*fact];
                let people: u64 = of
                    .affects
                    .iter()
                    .filter_map(|id| known.segment(id))
                    .map(|s| u64::from(known.segments[s].count))
                    .sum();
                (self.newest(*fact).is_some(), of.weight, people, std::cmp::Reverse(*fact))
            })
    }

    /// The cause, if the scenario has a topic for it.
    pub fn cause(&self) -> Option<usize> {
        self.known().facts.iter().position(|fact| fact.is_cause)
    }

    /// The ids of topics by place.
    pub fn fact_id(&self, fact: usize) -> FactId {
        self.known().facts[fact].id.clone()
    }

    /// How many whole minutes have passed since the first sign, if there was one.
    pub fn minutes_in(&self) -> Option<i64> {
        self.wall().first_signal.map(|at| (self.now - at).0 / MINUTE)
    }

    /// The draft about an item that has not gone out yet, if there is one.
    pub fn is_being_answered(&self, item: &Item) -> bool {
        self.wall().drafts.iter().any(|draft| matches!(&draft.what, What::Answer { item: of, .. } if of == item))
    }
}
