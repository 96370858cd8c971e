//! Which of thousands is heard, in whose words, and what people ask.
//!
//! Everybody's question is counted. A seat reads only a few in full: one a channel every so often, those in harm, and
//! whoever comes back with a matter of her own. Nobody's words act on anything.

use std::collections::BTreeMap;

use bevy::prelude::Resource;

use crate::base::time::{At, MINUTE, Span};
use crate::record::event::{CaseEnd, Event};
use crate::scenario::{command::Item, inject::Harm, people::Mood, place};
use crate::sim::{
    assembly::{Assembly, State},
    crowd::Crowd,
    digest::Fold,
    gather,
    people::{ANGRY, FURIOUS, is},
    play::{Play, Who},
    victim,
    voice::{self, Asked},
};

/// The least time between two messages of a channel that a seat reads in the acute phase. Assumed: what one person can
/// take in beside other work.
pub const HEARD_EVERY: Span = Span::minutes(10);
/// The same afterwards. Assumed.
pub const HEARD_EVERY_LATER: Span = Span::minutes(360);
/// The most messages of one channel in six such times that are read beyond that because somebody is in harm. Assumed.
pub const HARMED_AT_MOST: u32 = 4;
/// The same for people who come back with a matter that was read before. Assumed.
pub const AGAIN_AT_MOST: u32 = 2;
/// The least time between two messages of thanks on one channel. Assumed.
pub const THANKS_EVERY: Span = Span::minutes(60);
/// Hardship from which somebody who is not angry sounds worried. Assumed.
pub const WORRIED: f32 = 0.4;
/// Hardship from which harm is taken to be harm to health. Assumed.
pub const HEALTH: f32 = 0.5;
/// Added to the ordinals of posts, to tell them from contacts.
pub const POSTED: u32 = 1 << 16;
/// Added to the ordinal of a contact to name the thanks for it.
pub const THANKED: u32 = 1 << 17;
/// Minutes of one bucket in which questions are counted.
const BUCKET: u32 = 10;
/// Buckets of two hours.
const BUCKETS: u32 = 12;

/// What somebody does when she speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spoke {
    /// She asks.
    Asks,
    /// She complains.
    Complains,
    /// She posts in public.
    Posts,
    /// She says thank you.
    Thanks,
}

/// Something that a customer said and a seat can read in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// When.
    pub at: At,
    /// Its name.
    pub item: Item,
    /// Who said it.
    pub who: Who,
    /// Which seat can read it.
    pub seat: u8,
    /// On which channel.
    pub channel: u8,
    /// Her segment.
    pub segment: u8,
    /// How she sounds.
    pub mood: Mood,
    /// Her voice, by place; none if the scenario has none that fits.
    pub voice: Option<u16>,
    /// What it is about, a fact.
    pub topic: Option<u8>,
    /// Whether a seat has read a message of hers before.
    pub again: bool,
    /// Minutes since her matter began.
    pub waited_minutes: u32,
    /// How often she has tried.
    pub tries: u32,
    /// How much harm is in it.
    pub harm: Harm,
    /// How many people see it.
    pub reach: u32,
    /// Whether she only says thank you.
    pub thanked: bool,
    /// Whether it has been answered.
    pub answered: bool,
}

/// One line of the top questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopQuestion {
    /// What is asked about.
    pub fact: u8,
    /// By whom.
    pub segment: u8,
    /// Where.
    pub channel: u8,
    /// How often in all.
    pub asked: u32,
    /// How often within the last hour.
    pub last_hour: u32,
    /// How often within the hour before.
    pub hour_before: u32,
    /// How many of all have had no answer.
    pub unanswered: u32,
}

impl TopQuestion {
    /// The share, in percent, that has had no answer.
    pub fn unanswered_percent(&self) -> u32 {
        (self.unanswered * 100).div_ceil(self.asked.max(1))
    }
}

/// The hour of the acute phase in which most was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Busiest {
    /// The end of that hour.
    pub at: At,
    /// Questions in it.
    pub asked: u32,
    /// What was asked most, most first.
    pub top: Vec<TopQuestion>,
    /// People who had spoken on the channels by then without being read by a seat.
    pub unseen: u32,
}

/// How often a segment asked about a fact on a channel.
#[derive(Clone, Debug, Default)]
struct Tally {
    asked: u32,
    settled: u32,
    /// Counts of the last two hours; a bucket's place is its number modulo their number.
    buckets: [u32; BUCKETS as usize],
    /// The newest bucket's number.
    newest: u32,
}

impl Tally {
    fn ask(&mut self, now: At) {
        let bucket = bucket_of(now);
        for passed in self.newest + 1..=bucket.min(self.newest + BUCKETS) {
            self.buckets[(passed % BUCKETS) as usize] = 0;
        }
        self.newest = self.newest.max(bucket);
        self.buckets[(bucket % BUCKETS) as usize] += 1;
        self.asked += 1;
    }

    /// Counts of the buckets that are so many old.
    fn between(&self, now: At, youngest: u32, oldest: u32) -> u32 {
        let bucket = bucket_of(now);
        let numbers = (youngest..oldest).filter_map(|age| bucket.checked_sub(age));
        numbers
            .filter(|number| *number <= self.newest && number + BUCKETS > self.newest)
            .map(|number| self.buckets[(number % BUCKETS) as usize])
            .sum()
    }
}

fn bucket_of(now: At) -> u32 {
    u32::try_from(now.0 / (i64::from(BUCKET) * MINUTE)).unwrap_or(0)
}

/// What has been heard on one channel.
#[derive(Clone, Debug)]
struct Line {
    /// Until when no ordinary message is read.
    closed_until: At,
    /// The same for thanks.
    thanks_until: At,
    /// Until when the next two are counted.
    counted_until: At,
    /// Messages read so far because somebody is in harm.
    harmed: u32,
    /// Messages read so far because somebody came back.
    again: u32,
    /// What nobody has read.
    unseen: u32,
}

/// Which of thousands is heard, and what people ask.
#[derive(Clone, Debug, Default, Resource)]
pub struct Hearing {
    messages: Vec<Message>,
    lines: Vec<Line>,
    /// Places of the messages of each customer who has been heard.
    heard: BTreeMap<Who, Vec<u32>>,
    /// Questions by fact, segment and channel.
    questions: BTreeMap<(u8, u8, u8), Tally>,
    fold: Fold,
    busiest: Busiest,
}

impl State for Hearing {
    const NAME: &'static str = "hear";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    let hearing = Hearing::of(&assembly.play);
    assembly.state(hearing);
}

impl Hearing {
    fn of(play: &Play) -> Self {
        let line = Line {
            closed_until: At(i64::MIN),
            thanks_until: At(i64::MIN),
            counted_until: At(i64::MIN),
            harmed: 0,
            again: 0,
            unseen: 0,
        };
        Self { lines: vec![line; play.scenario.channels.len()], ..Self::default() }
    }

    /// Everything that seats can read in full, oldest first.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// How many spoke on a channel without being read.
    pub fn unseen(&self, channel: usize) -> u32 {
        self.lines[channel].unseen
    }

    /// The message of a name, newest first where a name repeats.
    pub fn message(&self, item: &Item) -> Option<&Message> {
        self.messages.iter().rev().find(|message| message.item == *item)
    }

    /// What is asked, most of the last hour first.
    pub fn top_questions(&self, now: At) -> Vec<TopQuestion> {
        let hour = 60 / BUCKET;
        let mut top: Vec<TopQuestion> = self
            .questions
            .iter()
            .map(|((fact, segment, channel), tally)| TopQuestion {
                fact: *fact,
                segment: *segment,
                channel: *channel,
                asked: tally.asked,
                last_hour: tally.between(now, 0, hour),
                hour_before: tally.between(now, hour, 2 * hour),
                unanswered: tally.asked.saturating_sub(tally.settled),
            })
            .collect();
        top.sort_by_key(|q| (std::cmp::Reverse((q.last_hour, q.asked)), q.fact, q.segment, q.channel));
        top
    }

    /// The hour of the acute phase in which most was asked, so far.
    pub fn busiest(&self) -> &Busiest {
        &self.busiest
    }

    /// Looks back on the hour that ends now.
    pub(super) fn look_back(&mut self, now: At) {
        let top = self.top_questions(now);
        let asked = top.iter().map(|question| question.last_hour).sum();
        if asked > self.busiest.asked {
            let unseen = self.lines.iter().map(|line| line.unseen).sum();
            self.busiest = Busiest { at: now, asked, top, unseen };
        }
    }

    /// Whether a channel's seat reads this one, given what it has read.
    fn is_heard(&mut self, channel: usize, now: At, every: Span, harmed: bool, again: bool, thanks: bool) -> bool {
        let line = &mut self.lines[channel];
        if now >= line.counted_until {
            (line.counted_until, line.harmed, line.again) = (now + Span(6 * every.0), 0, 0);
        }
        if thanks {
            let heard = now >= line.thanks_until;
            if heard {
                line.thanks_until = now + THANKS_EVERY;
            }
            return heard;
        }
        if now >= line.closed_until {
            line.closed_until = now + every;
            true
        } else if harmed && line.harmed < HARMED_AT_MOST {
            line.harmed += 1;
            true
        } else if again && line.again < AGAIN_AT_MOST {
            line.again += 1;
            true
        } else {
            line.unseen += 1;
            false
        }
    }
}

/// A customer has spoken on a channel, about a fact if it is about one.
pub(super) fn spoke(c: &mut Crowd, who: Who, channel: usize, fact: Option<usize>, what: Spoke) {
    let now = c.agenda.now;
    let segment = c.people.segment_of(who);
    let narrow = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    if let Some(fact) = fact
        && what != Spoke::Thanks
    {
        let key = (narrow(fact), narrow(segment), narrow(channel));
        c.hearing.questions.entry(key).or_default().ask(now);
        c.hearing.fold.words(&[1, fact as u64, u64::from(who), channel as u64]);
    }
    if matches!(what, Spoke::Complains | Spoke::Posts) {
        gather::complains(c, who);
    }
    let every = if c.play.is_acute(now) { HEARD_EVERY } else { HEARD_EVERY_LATER };
    let harmed = c.people.any(who, is::VULNERABLE) && c.people.any(who, is::AFFECTED);
    let again = c.hearing.heard.contains_key(&who);
    if c.hearing.is_heard(channel, now, every, harmed, again, what == Spoke::Thanks) {
        is_read(c, who, channel, fact, what);
    }
}

/// A seat gets to read what she says.
fn is_read(c: &mut Crowd, who: Who, channel: usize, fact: Option<usize>, what: Spoke) {
    let play = c.play;
    let scenario = &play.scenario;
    let now = c.agenda.now;
    let row = who as usize;
    let segment = c.people.segment_of(who);
    let narrow = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let count = c.people.count[row];
    let posted = what == Spoke::Posts;
    // Posts and contacts have been counted by the time she speaks.
    let ordinal = match what {
        Spoke::Posts => POSTED + u32::from(count.posts).saturating_sub(1),
        Spoke::Thanks => THANKED + u32::from(count.contacts).saturating_sub(1),
        Spoke::Asks | Spoke::Complains => u32::from(count.contacts).saturating_sub(1),
    };
    let item = Item::Contact(scenario.segments[segment].id.clone(), who - play.starts[segment], ordinal);
    let earlier = c.hearing.heard.get(&who).and_then(|places| places.last()).copied();
    let hardship = c.people.hardship[row];
    let affected = c.people.any(who, is::AFFECTED);
    let harm = match (affected || c.people.any(who, is::CASE), c.people.any(who, is::VULNERABLE)) {
        (false, _) => Harm::None,
        (true, false) => Harm::Discomfort,
        (true, true) if hardship >= HEALTH && !c.scams.is_victim(who) => Harm::Health,
        (true, true) => Harm::Loss,
    };
    let anger = c.people.mood_now(who, now).anger;
    let mood = match what {
        Spoke::Thanks => Mood::Thankful,
        _ if anger >= FURIOUS => Mood::Furious,
        _ if anger >= ANGRY => Mood::Angry,
        _ if harm >= Harm::Loss || hardship >= WORRIED => Mood::Worried,
        _ => Mood::Calm,
    };
    let since = if affected || c.people.any(who, is::CASE) { At(c.people.since[row]).min(now) } else { now };
    let asked = Asked { kind: scenario.channels[channel].kind, mood, fact, segment, again: earlier.is_some() };
    let message = Message {
        at: now,
        item: item.clone(),
        who,
        seat: play_seat(c, channel),
        channel: narrow(channel),
        segment: narrow(segment),
        mood,
        voice: voice::pick(scenario, &asked, c.people.voice[row]),
        topic: fact.map(narrow),
        again: earlier.is_some(),
        waited_minutes: u32::try_from((now - since).0 / MINUTE).unwrap_or(0),
        tries: u32::from(count.contacts).max(u32::from(count.tries)).max(1),
        harm,
        reach: if posted || scenario.channels[channel].public {
            u32::try_from(play.graph.readers(who).len()).unwrap_or(u32::MAX)
        } else {
            1
        },
        thanked: what == Spoke::Thanks,
        answered: false,
    };
    c.hearing.fold.words(&[2, now.0.unsigned_abs(), u64::from(who), channel as u64, mood as u64]);
    victim::tells(c, who);
    let about = &scenario.channels[channel];
    // Who says thank you asks nothing.
    let asks = fact.filter(|_| what != Spoke::Thanks);
    let delivered = Event::Delivered {
        item: item.clone(),
        seat: about.owner.clone(),
        channel: about.id.clone(),
        asks: asks.iter().map(|fact| scenario.facts[*fact].id.clone()).collect(),
        harm,
        reach: message.reach,
        since,
        signal: false,
    };
    c.journal.tell(now, delivered);
    if what != Spoke::Thanks {
        match earlier.map(|place| &mut c.hearing.messages[place as usize]) {
            Some(before) if before.answered => {
                before.answered = false;
                let item = before.item.clone();
                c.journal.tell(now, Event::Case { item, end: CaseEnd::Reopened });
            }
            Some(_) => {}
            None => c.journal.tell(now, Event::CaseOpened { item, harm, reach: message.reach }),
        }
    }
    let place = u32::try_from(c.hearing.messages.len()).unwrap_or(u32::MAX);
    c.hearing.heard.entry(who).or_default().push(place);
    c.hearing.messages.push(message);
}

/// The place of the seat that answers for a channel.
fn play_seat(c: &Crowd, channel: usize) -> u8 {
    let scenario = &c.play.scenario;
    let seat = place(&scenario.seats, scenario.channels[channel].owner.as_str());
    seat.and_then(|seat| u8::try_from(seat).ok()).unwrap_or(0)
}

/// A customer's question about a fact has been answered on a channel.
pub(super) fn settled(c: &mut Crowd, who: Who, fact: usize, channel: usize) {
    let narrow = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let key = (narrow(fact), narrow(c.people.segment_of(who)), narrow(channel));
    if let Some(tally) = c.hearing.questions.get_mut(&key) {
        tally.settled = (tally.settled + 1).min(tally.asked);
    }
    c.hearing.fold.words(&[3, u64::from(who), fact as u64, channel as u64]);
    is_answered(c, who);
}

/// Whatever a seat has read of a customer counts as answered.
pub(super) fn is_answered(c: &mut Crowd, who: Who) {
    if let Some(places) = c.hearing.heard.get(&who) {
        for place in places {
            c.hearing.messages[*place as usize].answered = true;
        }
        c.hearing.fold.words(&[4, u64::from(who)]);
    }
}
