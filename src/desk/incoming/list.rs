//! What stands in the list of what has come in, and in which order: harm first, then age, then reach (R19).
//!
//! Those who ask the same on the same channel stand in one row, so that the list stays readable with thousands. The
//! order is worked out when something changes, never for each frame.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::base::{
    id::{ChannelId, FactId},
    time::Span,
};
use crate::desk::pen::Pen;
use crate::drill::view::{InboxItem, SeatView};
use crate::scenario::{channel::ChannelKind, command::Item, inject::Harm};
use crate::score::rubric::Rubric;

/// So many who ask the same share a row.
const MANY: usize = 3;
/// So many that are answered are listed; older ones are counted.
pub const ANSWERED: usize = 200;

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// The queue of a channel, by the channel's place.
    Queue(usize),
    /// A message, by its place in the inbox.
    One(u32),
    /// People who ask the same on the same channel.
    Many {
        /// The one who has waited longest.
        first: u32,
        /// How many there are.
        count: usize,
        /// About what.
        fact: FactId,
    },
}

/// The list of what has come in.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// What waits.
    pub open: Vec<Row>,
    /// What is solved and waits to be closed.
    pub to_close: Vec<u32>,
    /// What is answered, newest first, as far as it is listed.
    pub answered: Vec<u32>,
    /// How much is answered in all.
    pub answered_count: usize,
    /// Channels on which something waits, by place, and how much.
    pub counts: BTreeMap<usize, usize>,
    /// From what it was made.
    made_of: Option<(usize, usize, usize, u64, usize, Option<usize>)>,
}

impl List {
    /// Brings the list up to date, if anything has changed; `channel` is the only one shown, if one was chosen.
    pub fn keep_up(&mut self, view: &SeatView, channel: Option<usize>) {
        let desk = &view.desk;
        let fold = |places: &[u32]| places.iter().fold(0_u64, |sum, place| sum.wrapping_mul(31) + u64::from(*place));
        let busy: usize = queues(view).map(|place| place + 1).sum();
        let key =
            (view.seat, desk.inbox.len(), desk.open.len(), fold(&desk.open) ^ fold(&desk.to_close), busy, channel);
        if self.made_of == Some(key) {
            return;
        }
        *self = Self { made_of: Some(key), ..Self::of(view, channel) };
    }

    fn of(view: &SeatView, channel: Option<usize>) -> Self {
        let desk = &view.desk;
        let mut list = Self::default();
        for entry in desk.at(&desk.open) {
            if let Some(place) = view.known.channel(&entry.channel) {
                *list.counts.entry(place).or_default() += 1;
            }
        }
        let shown = |entry: &InboxItem| channel.is_none_or(|place| view.known.channels[place].id == entry.channel);
        let entry = |place: &u32| usize::try_from(*place).ok().and_then(|place| desk.inbox.get(place));
        let mut open: Vec<(u32, &InboxItem)> =
            desk.open.iter().filter_map(|place| Some((*place, entry(place)?))).filter(|(_, e)| shown(e)).collect();
        open.sort_by_key(|(_, entry)| (Reverse(entry.harm), entry.since, Reverse(entry.reach), entry.n));
        list.open = gather(&open);
        // The line of people is passed by for nothing but somebody's health.
        let urgent = list.open.iter().take_while(|row| harm_of(view, row) == Harm::Health).count();
        let queues = queues(view).filter(|place| channel.is_none_or(|of| of == *place)).map(Row::Queue);
        list.open.splice(urgent..urgent, queues);
        list.to_close = desk.to_close.iter().copied().filter(|place| entry(place).is_some_and(&shown)).collect();
        let done = desk.inbox.iter().enumerate().rev();
        let done = done.filter_map(|(place, e)| Some((u32::try_from(place).ok()?, e)));
        let done =
            done.filter(|(place, e)| e.answered.is_some() && shown(e) && desk.to_close.binary_search(place).is_err());
        for (place, _) in done {
            list.answered_count += 1;
            if list.answered.len() < ANSWERED {
                list.answered.push(place);
            }
        }
        list
    }

    /// How many wait, one by one.
    pub fn waiting(&self) -> usize {
        self.counts.values().sum()
    }
}

/// Rows of sorted messages: customers without much harm who ask the same share one, where the first of them stands.
fn gather(open: &[(u32, &InboxItem)]) -> Vec<Row> {
    fn name(entry: &InboxItem) -> Option<(&ChannelId, &FactId)> {
        let may = entry.segment.is_some() && entry.harm <= Harm::Discomfort;
        may.then(|| entry.asks.first().map(|fact| (&entry.channel, fact))).flatten()
    }
    let mut groups: BTreeMap<(&ChannelId, &FactId), usize> = BTreeMap::new();
    for (_, entry) in open {
        if let Some(name) = name(entry) {
            *groups.entry(name).or_default() += 1;
        }
    }
    let mut rows = Vec::new();
    for (place, entry) in open {
        let Some(name) = name(entry) else {
            rows.push(Row::One(*place));
            continue;
        };
        match groups.get(&name).copied() {
            Some(count) if count >= MANY => {
                groups.remove(&name);
                rows.push(Row::Many { first: *place, count, fact: name.1.clone() });
            }
            Some(_) => rows.push(Row::One(*place)),
            None => {}
        }
    }
    rows
}

/// Queues that this seat answers for and in which somebody waits longer than the channel's standard: one that keeps
/// it needs nobody.
fn queues(view: &SeatView) -> impl Iterator<Item = usize> {
    let seat = &view.known.seats[view.seat].id;
    let channels = view.known.channels.iter().zip(&view.wall.queues).enumerate();
    channels
        .filter(move |(_, (channel, queue))| {
            let within = channel.answer_within.map_or(0, |within| within.0.unsigned_abs());
            channel.owner == *seat && channel.serves && queue.waiting > 0 && queue.longest_ms > within
        })
        .map(|(place, _)| place)
}

fn harm_of(view: &SeatView, row: &Row) -> Harm {
    match row {
        Row::Queue(_) => Harm::None,
        Row::One(place) | Row::Many { first: place, .. } => at(view, *place).map_or(Harm::None, |entry| entry.harm),
    }
}

/// The message at a place of the inbox.
pub fn at(view: &SeatView, place: u32) -> Option<&InboxItem> {
    view.desk.inbox.get(usize::try_from(place).ok()?)
}

/// What opening a row opens.
pub fn item(view: &SeatView, row: &Row) -> Option<Item> {
    match row {
        Row::Queue(_) => None,
        Row::One(place) => at(view, *place).map(|entry| entry.item.clone()),
        Row::Many { first, fact, .. } => {
            at(view, *first).map(|entry| Item::Oldest(entry.channel.clone(), Some(fact.clone())))
        }
    }
}

/// Contacts that never reached this seat, on the channels that it answers for.
pub fn unseen(view: &SeatView) -> u64 {
    let seat = &view.known.seats[view.seat].id;
    let channels = view.known.channels.iter().zip(&view.wall.queues);
    channels.filter(|(channel, _)| channel.owner == *seat).map(|(_, queue)| queue.unseen()).sum()
}

/// How long a message may wait for its answer: the channel's own standard. Where that is about lifting the receiver,
/// or where there is none, what the rubric says to everybody: half an hour for somebody in harm, else the time in
/// which a first word is due. None for what asks nothing.
pub fn within(pen: &Pen<'_>, view: &SeatView, entry: &InboxItem) -> Option<Span> {
    if entry.asks.is_empty() && entry.harm == Harm::None && entry.segment.is_none() {
        return None;
    }
    let channel = &view.known.channels[view.known.channel(&entry.channel)?];
    let is_live = matches!(channel.kind, ChannelKind::Hotline | ChannelKind::Chat | ChannelKind::Bot);
    let own = channel.answer_within.filter(|_| !is_live);
    own.or_else(|| {
        let speed = Rubric::default().for_scenario(pen.scenario).speed;
        Some(if entry.harm >= Harm::Loss { speed.notice_elsewhere } else { speed.first_word.par })
    })
}

/// Whether a channel is inside the company: how colleagues and authorities reach the seats.
pub fn is_inside(view: &SeatView, place: usize) -> bool {
    let channel = &view.known.channels[place];
    !channel.serves && !channel.public && channel.reach.is_none()
}
