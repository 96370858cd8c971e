//! What the wall shows, as plain data: what came in, what was decided and promised, how things stand. It is gathered
//! from what seats may see, all of them together; what customers feel, what is true and what comes are absent.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{
    lang::Lang,
    time::{At, Span},
};
use crate::desk::{incoming, pen::Pen, run::Run};
use crate::drill::view::{DraftSeen, InboxItem, PromiseSeen, PromiseState, SeatView};
use crate::record::event::PromiseKind;
use crate::report::{
    moments::{self, Kind},
    played::Played,
    receipts,
};
use crate::scenario::{
    channel::ChannelKind,
    command::{Item, What},
    find,
    inject::Harm,
    statement::Element,
};

/// A message that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its name.
    pub item: Item,
    /// The sort of its channel.
    pub kind: ChannelKind,
    /// Its channel.
    pub channel: String,
    /// Who it comes from.
    pub from: String,
    /// Which seat it reached.
    pub to: String,
    /// When.
    pub at: At,
    /// What is said or seen.
    pub text: String,
    /// How much harm is in it.
    pub harm: Harm,
    /// How many people see it.
    pub reach: u32,
    /// Whether it was answered.
    pub answered: bool,
}

/// A promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The statement and the element that made it.
    pub name: (u32, u32),
    /// What was promised, to whom.
    pub text: String,
    /// Until when.
    pub due: At,
    /// How it stands.
    pub state: PromiseState,
}

/// Something that the team did.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// Its line in the record.
    pub n: u32,
    /// When.
    pub at: At,
    /// What.
    pub text: String,
    /// Whether it is a word among colleagues: it is read back, but the wall has no room for it.
    pub inside: bool,
}

/// A statement that has been ordered and has not gone out.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its number.
    pub seq: u32,
    /// Whose it is.
    pub seat: String,
    /// In whose name it speaks.
    pub speaker: String,
    /// To whom.
    pub to: String,
    /// When it was ordered.
    pub at: At,
    /// Its elements, each in a few words.
    pub lines: Vec<String>,
    /// The words around them.
    pub words: String,
}

/// A queue that people wait in.
#[derive(Clone, Debug, PartialEq)]
pub struct Queue {
    /// Its channel.
    pub channel: String,
    /// People who wait.
    pub waiting: u32,
    /// The longest wait.
    pub longest: Span,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The crisis clock.
    pub now: At,
    /// Messages, newest first.
    pub cards: Vec<Card>,
    /// What the team did, newest first.
    pub deeds: Vec<Deed>,
    /// Promises: those that are open by their time, then the others, newest first.
    pub promises: Vec<Promise>,
    /// Statements on their way, newest first.
    pub drafts: Vec<Draft>,
    /// The last statement that went out to many.
    pub last: Option<Draft>,
    /// Queues, longest first.
    pub queues: Vec<Queue>,
    /// Posts in an hour.
    pub posts: u32,
    /// Percent who are satisfied, by the last survey.
    pub satisfaction: Option<u32>,
    /// What it was made from.
    key: Option<Key>,
}

type Key = (u32, At, Lang, usize);

impl Picture {
    /// Makes it anew, if anything has happened since.
    pub fn refresh(&mut self, pen: &Pen<'_>, run: &mut Run) {
        let key = (run.drill.log().last_n(), run.drill.now(), pen.strings.lang(), pen.scenario.injects.len());
        if self.key == Some(key) {
            return;
        }
        *self = Self::of(pen, run);
        self.key = Some(key);
    }

    fn of(pen: &Pen<'_>, run: &mut Run) -> Self {
        let seats: Vec<_> = pen.scenario.seats.iter().map(|seat| seat.id.clone()).collect();
        let views: Vec<SeatView> = seats.iter().filter_map(|seat| run.drill.view(seat)).collect();
        let now = run.drill.now();
        let mut picture = Self { now, deeds: deeds(pen, run), ..Self::default() };
        for view in &views {
            let to = pen.scenario.seats.get(view.seat).map_or("", |seat| seat.name.as_str());
            let named = newest(view.desk.at(&view.desk.named));
            // Customers write by the hundred: a few of the latest stand for them.
            let latest = view.desk.inbox.iter().rev().filter(|entry| entry.segment.is_some()).take(VOICES);
            picture.cards.extend(named.into_iter().chain(latest).filter_map(|entry| card(pen, entry, to)));
        }
        picture.cards.sort_by_key(|card| std::cmp::Reverse(card.at));
        let mut seen = BTreeSet::new();
        picture.cards.retain(|card| seen.insert(card.item.clone()));
        if let Some(view) = views.first() {
            picture.promises = promises(pen, run, view);
            picture.drafts = view.wall.drafts.iter().rev().filter_map(|draft| draft_of(pen, now, draft)).collect();
            picture.last = last(pen, run, view.now);
            picture.queues = queues(pen, view);
            picture.posts = view.wall.posts_an_hour;
            picture.satisfaction = view.wall.satisfaction;
        }
        picture
    }

    /// Messages that nobody has answered.
    pub fn unanswered(&self) -> usize {
        self.cards.iter().filter(|card| !card.answered).count()
    }

    /// Promises that are open.
    pub fn live(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.state == PromiseState::Live)
    }

    /// What the team did since a line of the record, newest first.
    pub fn deeds_since(&self, n: u32) -> impl Iterator<Item = &Deed> {
        self.deeds.iter().take_while(move |deed| deed.n > n)
    }
}

/// Newest first, and no more than a wall can use.
fn newest<'a>(entries: impl Iterator<Item = &'a InboxItem>) -> Vec<&'a InboxItem> {
    let mut all: Vec<_> = entries.collect();
    all.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    all.truncate(MOST);
    all
}

/// Messages of one seat that are kept for the wall.
const MOST: usize = 40;
/// Customers of one seat who are kept for it.
const VOICES: usize = 3;

fn card(pen: &Pen<'_>, entry: &InboxItem, to: &str) -> Option<Card> {
    if entry.withdrawn.is_some() {
        return None;
    }
    let by_hand = entry.script.as_ref().map(|script| script.text.clone());
    let text = by_hand.or_else(|| pen.said(&entry.item))?;
    let channel = find(&pen.scenario.channels, entry.channel.as_str())?;
    Some(Card {
        item: entry.item.clone(),
        kind: channel.kind,
        channel: pen.words.channel(entry.channel.as_str()).to_owned(),
        from: incoming::sender(pen, entry).0,
        to: to.to_owned(),
        at: entry.at,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        harm: entry.harm,
        reach: entry.reach,
        answered: entry.answered.is_some() || entry.closed.is_some(),
    })
}

/// What the team did, in the words of the report.
fn deeds(pen: &Pen<'_>, run: &Run) -> Vec<Deed> {
    let log = run.drill.log();
    let played = Played::of(pen.scenario, log);
    let among = |what: &What| match what {
        What::Share { .. } | What::Ask { .. } | What::Assign { .. } => true,
        // Customers are answered by the hundred: what is said to one of them is no decision of the room's.
        What::Answer { item, .. } => !matches!(item, Item::Inject(_) | Item::Added(_)),
        _ => false,
    };
    let every: BTreeMap<u32, bool> = log.commands().map(|(n, command, _)| (n, among(&command.what))).collect();
    let told = moments::moments(&played, &pen.words, &every.keys().copied().collect());
    let deeds = told.into_iter().rev().filter(|moment| matches!(moment.kind, Kind::Team | Kind::Word));
    deeds
        .filter_map(|moment| {
            let n = moment.n?;
            let inside = *every.get(&n)?;
            Some(Deed { n, at: moment.at, text: moment.text, inside })
        })
        .collect()
}

fn promises(pen: &Pen<'_>, run: &Run, view: &SeatView) -> Vec<Promise> {
    let played = Played::of(pen.scenario, run.drill.log());
    let mut all: Vec<Promise> = view.wall.promises.iter().map(|seen| promise(pen, &played, view.now, seen)).collect();
    all.sort_by_key(|promise| match promise.state {
        PromiseState::Live => (0, promise.due.0),
        PromiseState::Broken => (1, -promise.due.0),
        PromiseState::Kept => (2, -promise.due.0),
    });
    all
}

fn promise(pen: &Pen<'_>, played: &Played<'_>, now: At, seen: &PromiseSeen) -> Promise {
    let element = played.element(seen.name.0, seen.name.1);
    let what = match (seen.kind, element) {
        (PromiseKind::Update, _) => pen.get("promise-update"),
        (PromiseKind::CallBack, _) | (_, None) => pen.get("promise-call-back"),
        (_, Some(element)) => pen.words.element(now, &undated(element)),
    };
    let text = if seen.segments.is_empty() {
        what
    } else {
        let whom = pen.words.segments(&seen.segments);
        pen.words.say("trainer-promise-to", [("what", what.into()), ("whom", whom.into())])
    };
    Promise { name: seen.name, text: receipts::capital(&text), due: seen.due, state: seen.state }
}

/// The element without its time: that stands in a column of its own.
fn undated(element: &Element) -> Element {
    match element {
        Element::Remedy { action, .. } => Element::Remedy { action: action.clone(), due: None },
        Element::Compensate { offer, .. } => Element::Compensate { offer: offer.clone(), due: None },
        other => other.clone(),
    }
}

fn last(pen: &Pen<'_>, run: &Run, now: At) -> Option<Draft> {
    let played = Played::of(pen.scenario, run.drill.log());
    let sent = played.published().last()?;
    let (_, command) = played.commands.get(&sent.seq)?;
    let (seat, what) = (command.seat.clone(), command.what.clone());
    draft_of(pen, now, &DraftSeen { seq: sent.seq, at: sent.at, seat, what })
}

fn draft_of(pen: &Pen<'_>, now: At, draft: &DraftSeen) -> Option<Draft> {
    let statement = draft.what.statement()?;
    let to = match &draft.what {
        What::Publish { channels, .. } => pen.words.channels(channels),
        What::Answer { item, .. } => pen.words.item(item),
        _ => String::new(),
    };
    Some(Draft {
        seq: draft.seq,
        seat: pen.words.seat(&draft.seat).to_owned(),
        speaker: pen.words.speaker(statement.speaker),
        to,
        at: draft.at,
        lines: statement.elements.iter().map(|element| pen.words.element(now, element)).collect(),
        words: statement.words.clone(),
    })
}

fn queues(pen: &Pen<'_>, view: &SeatView) -> Vec<Queue> {
    let channels = view.known.channels.iter().zip(&view.wall.queues);
    let mut all: Vec<Queue> = channels
        .filter(|(channel, queue)| channel.serves && queue.waiting > 0)
        .map(|(channel, queue)| Queue {
            channel: pen.words.channel(channel.id.as_str()).to_owned(),
            waiting: queue.waiting,
            longest: Span(i64::try_from(queue.longest_ms).unwrap_or(i64::MAX)),
        })
        .collect();
    all.sort_by_key(|queue| std::cmp::Reverse(queue.waiting));
    all
}
