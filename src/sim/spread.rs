//! Posts: who writes one, who of her readers comes to it and when, and what it does to them.
//!
//! Rumours travel on posts and stand in [`rumour`], stories in the media in [`crate::sim::story`], the law of time and of
//! passing on in [`mod@kernel`](crate::sim::kernel).

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    num,
    time::{At, HOUR, MINUTE, Span},
};
use crate::scenario::channel::ChannelKind;
use crate::sim::{
    agenda::Due,
    assembly::{Assembly, State},
    crowd::Crowd,
    digest::Fold,
    gather,
    hear::{self, Spoke},
    kernel, market,
    people::is,
    play::{Play, Who},
    rumour,
    story::Story,
};

/// Readers who come to a post of middling anger by a poster with an average audience. Assumed. More followers do not
/// mean that more of everything is read, so the chance of a single reader is this over the mean audience.
pub const READS_PER_POST: f64 = 10.0;
/// How many times as far a post travels for each step of anger. Source: `evidence.md` 2.2 (Brady et al. 2017: 1.20 a
/// moral-emotional word).
pub const STEP_SPREADS: f64 = 1.2;
/// Steps between no anger and the greatest. Assumed.
pub const ANGER_STEPS: f64 = 4.0;
/// How many times as far posts travel after compensation was offered in public. Assumed; sign from `evidence.md` 2.2
/// (Herhausen et al. 2019).
pub const PUBLIC_OFFER_SPREADS: f64 = 1.2;
/// For how long it does so. Assumed.
pub const PUBLIC_OFFER_LASTS: Span = Span(12 * HOUR);
/// How far the number of readers swings around its daily mean. Source: `evidence.md` 2.1 (`TiDeH`, example value).
pub const RHYTHM: f64 = 0.424;
/// Where in the day it swings, in days: fewest readers at three at night, most at three in the afternoon. Source:
/// `evidence.md` 2.1 (`TiDeH`, example value).
pub const RHYTHM_PHASE: f64 = 0.125;
/// The chance that an utterly angry reader who is affected passes a post on. Assumed, so that a post in an unmanaged
/// crisis calls forth some 0.6 others at the height of it.
pub const REPOSTS: f64 = 0.28;
/// How readily somebody passes on who is not affected, against somebody who is. Assumed.
pub const BYSTANDER: f64 = 0.6;
/// How readily somebody passes on who has a current word of ours, against somebody who has none. Assumed; sign from
/// `evidence.md` 2.2 (Herhausen et al. 2019: empathy and apology limit it).
pub const WORD_CALMS: f64 = 0.4;
/// How readily somebody passes on a post whose rumours she knows already. Assumed; the stifling of Maki and Thompson,
/// `evidence.md` 2.4.
pub const STALE: f64 = 0.5;
/// Hours for which somebody who has posted of her own accord does not do so again, times how often she has posted.
/// Assumed: she goes on in her first thread. One in three posts a problem at all, `evidence.md` 2.3.
pub const POSTS_AGAIN_HOURS: i64 = 12;
/// The most posts that a post calls forth on average: however angry everybody is, the storm dies down. Assumed.
pub const MOST_REPOSTS: f64 = 0.9;
/// The share of the way to the poster's anger that a reader goes. Assumed; sign from `evidence.md` 2.2 (Fan et al.
/// 2014).
pub const CONTAGION: f64 = 0.06;
/// The same for a reader who has a current word of ours, against one who has none. Assumed.
pub const WORD_SHIELDS: f64 = 0.5;
/// What a reader who is affected loses of each half of trust by the first angry post. Assumed.
pub const POST_COSTS_TRUST: f64 = 0.004;
/// Posts read after which the next one has half the effect of the first. Assumed.
pub const USED_TO_IT: f64 = 10.0;
/// How many of her readers somebody tells in private of a rumour that she passes on without posting. Assumed.
pub const TELLS: u32 = 2;
/// The share of those who pass on a rumour that do so in public. Assumed; the share who post a problem, 32 %, is from
/// `evidence.md` 2.3.
pub const TELLS_IN_PUBLIC: f64 = 0.32;
/// No topic.
const NONE: u8 = u8::MAX;

/// One post.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Post {
    /// Who wrote it.
    pub who: Who,
    /// When.
    pub at: At,
    /// How angry she was, 0 to 1.
    pub anger: f32,
    /// How much farther than a middling one it travels.
    pub pull: f32,
    /// Rumours that it carries, as bits of facts.
    pub rumours: u64,
    /// What it is about, a fact; `u8::MAX` for nothing in particular.
    pub topic: u8,
}

/// Posts, rumours and stories.
#[derive(Clone, Debug, Default, Resource)]
pub struct Spread {
    /// All posts, in the order in which they were written.
    posts: Vec<Post>,
    /// Readings so far.
    reads: u64,
    /// Posts so far that pass on what somebody had read.
    reposts: u64,
    /// The mean number of readers of a customer.
    audience: f64,
    /// Hours of the local day at `StartEx`.
    began: f64,
    /// The public channel on which each segment posts, if there is one.
    public: Vec<Option<u8>>,
    /// For each customer, until which whole minute she does not post of her own accord.
    rests_until: Vec<u32>,
    /// Until when posts travel farther because compensation was offered in public.
    fuelled: At,
    /// How many of a segment have heard a rumour: facts by segments.
    heard: Vec<u32>,
    /// Whether a rumour has reached the share of a segment from which it needs an answer: facts by segments.
    crossed: Vec<bool>,
    /// Rumours to which a credible answer has reached many, as bits.
    pub(super) answered: u64,
    /// Stories in the media.
    pub(super) stories: Vec<Story>,
    pub(super) fold: Fold,
}

impl State for Spread {
    const NAME: &'static str = "spread";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state and notes when rumours begin.
pub(super) fn plugin(assembly: &mut Assembly) {
    let spread = Spread::of(&assembly.play);
    assembly.state(spread);
    rumour::plugin(assembly);
}

impl Spread {
    fn of(play: &Play) -> Self {
        let scenario = &play.scenario;
        let public = scenario.segments.iter().map(|segment| {
            let used = |id: &str| segment.contacts_by.contains_key(id) || segment.reached_by.contains_key(id);
            let social = || {
                (0u8..).zip(&scenario.channels).filter(|(_, c)| c.kind == ChannelKind::Social).map(|(n, c)| (n, &c.id))
            };
            social().find(|(_, id)| used(id.as_str())).or_else(|| social().next()).map(|(place, _)| place)
        });
        let readers: u64 = (0..play.customers()).map(|who| play.graph.readers(who).len() as u64).sum();
        #[expect(clippy::cast_precision_loss, reason = "at most 400 readers of 2,000,000 customers")]
        let audience = readers as f64 / f64::from(play.customers().max(1));
        Self {
            audience: audience.max(1.0),
            began: hour_of(&scenario.clock.start),
            public: public.collect(),
            rests_until: vec![0; play.customers() as usize],
            fuelled: At(i64::MIN),
            heard: vec![0; scenario.facts.len() * scenario.segments.len()],
            crossed: vec![false; scenario.facts.len() * scenario.segments.len()],
            ..Self::default()
        }
    }

    /// Posts within the last hour.
    pub fn last_hour(&self, now: At) -> u32 {
        let before = self.posts.partition_point(|post| post.at <= now - Span(HOUR));
        u32::try_from(self.posts.len() - before).unwrap_or(u32::MAX)
    }

    /// Posts so far.
    pub fn total(&self) -> u64 {
        self.posts.len() as u64
    }

    /// Readings so far.
    pub fn reads(&self) -> u64 {
        self.reads
    }

    /// Posts so far that pass on what somebody had read.
    pub fn reposts(&self) -> u64 {
        self.reposts
    }

    /// All posts, oldest first.
    pub fn posts(&self) -> &[Post] {
        &self.posts
    }

    /// How many of a segment have heard a rumour.
    pub fn heard(&self, fact: usize, segment: usize) -> u32 {
        self.heard[fact * self.public.len() + segment]
    }

    /// One more has heard a rumour; returns how many of her segment have.
    pub(super) fn count_rumour(&mut self, fact: usize, segment: usize, who: Who) -> u32 {
        let heard = &mut self.heard[fact * self.public.len() + segment];
        *heard += 1;
        self.fold.words(&[1, fact as u64, u64::from(who)]);
        *heard
    }

    /// Says once that a rumour needs an answer in a segment from now on.
    pub(super) fn crosses(&mut self, fact: usize, segment: usize) -> bool {
        !std::mem::replace(&mut self.crossed[fact * self.public.len() + segment], true)
    }

    /// Notes that a rumour has been answered.
    pub(super) fn answer(&mut self, fact: usize) {
        self.answered |= 1 << fact;
        self.fold.words(&[2, self.answered]);
    }

    /// How much farther than a middling post one of this anger travels at this moment.
    fn pull(&self, anger: f64, now: At) -> f64 {
        let arousal = num::pow(STEP_SPREADS, ANGER_STEPS * (anger - 0.5));
        let fuelled = if now < self.fuelled { PUBLIC_OFFER_SPREADS } else { 1.0 };
        let days = num::minutes(At::START, now) / (24.0 * 60.0) + self.began / 24.0;
        let rhythm = 1.0 - RHYTHM * libm::sin(std::f64::consts::TAU * (days + RHYTHM_PHASE));
        arousal * fuelled * rhythm
    }
}

/// The hours of the local day in an instant such as `2026-07-18T06:00+08:00`.
fn hour_of(start: &str) -> f64 {
    let number = |from, to| start.get(from..to).and_then(|digits| digits.parse::<u8>().ok()).map_or(0.0, f64::from);
    number(11, 13) + number(14, 16) / 60.0
}

/// She complains in public, unless she has just done so: about her case, with the rumours that she believes.
pub(super) fn post(c: &mut Crowd, who: Who) {
    let minute = u32::try_from(c.agenda.now.0 / MINUTE).unwrap_or(0);
    if c.people.any(who, is::LOST) || minute < c.spread.rests_until[who as usize] {
        return;
    }
    let topic = c.people.topic[who as usize];
    let ordinal = c.people.count[who as usize].posts;
    let known = c.people.rumours[who as usize];
    let mut carried = 0;
    if known != 0 {
        let chances: Vec<(u8, f64)> = rumour::each(known).map(|fact| (fact, rumour::catches(c, who, fact))).collect();
        let readers = c.play.graph.readers(who).len();
        let mut draw = c.draw(who, Purpose::Post, u32::from(ordinal));
        // The word pairs of the readers come first, whether there is a rumour or not.
        for _ in 0..readers {
            draw.pair();
        }
        for (fact, chance) in chances {
            if draw.chance(chance) {
                carried |= 1 << fact;
            }
        }
    }
    post_on(c, who, (topic != NONE).then_some(topic), carried);
    let rest = POSTS_AGAIN_HOURS * i64::from(ordinal + 1) * HOUR / MINUTE;
    c.spread.rests_until[who as usize] = minute.saturating_add(u32::try_from(rest).unwrap_or(u32::MAX));
    let segment = c.people.segment_of(who);
    // Whoever posts because that is her way to the company has been heard on arrival.
    let arrives = |channel: u8| c.people.any(who, is::IN_CONTACT) && c.people.channel[who as usize] == channel;
    if let Some(channel) = c.spread.public[segment].filter(|channel| !arrives(*channel)) {
        hear::spoke(c, who, usize::from(channel), (topic != NONE).then(|| usize::from(topic)), Spoke::Posts);
    }
}

/// She posts on a topic, and the post carries rumours.
pub(super) fn post_on(c: &mut Crowd, who: Who, topic: Option<u8>, rumours: u64) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let ordinal = c.people.count[who as usize].posts;
    c.people.count[who as usize].posts = ordinal.saturating_add(1);
    c.people.set(who, is::PUBLIC);
    let anger = c.people.mood_now(who, now).anger;
    let pull = c.spread.pull(anger, now);
    let place = u32::try_from(c.spread.posts.len()).unwrap_or(u32::MAX);
    #[expect(clippy::cast_possible_truncation, reason = "a post needs no more than single precision")]
    let post = Post { who, at: now, anger: anger as f32, pull: pull as f32, rumours, topic: topic.unwrap_or(NONE) };
    c.spread.posts.push(post);
    c.spread.fold.words(&[3, now.0.unsigned_abs(), u64::from(who), rumours]);
    let subject = c.subject(who);
    let row = play.graph.readers(who);
    let chance = READS_PER_POST * pull / c.spread.audience;
    let end = play.scenario.end();
    let mut coming = Vec::new();
    let mut draw = c.agenda.draws.at(subject, Purpose::Post, u32::from(ordinal));
    kernel::readings(&mut draw, u32::try_from(row.len()).unwrap_or(u32::MAX), chance, |k, after| {
        coming.push((k, now + after.max(Span(1))));
    });
    for (k, at) in coming {
        let reader = row[k as usize];
        if reader != who && at <= end {
            // The entry is named by the post's own address and the reader's place in the row.
            let ordinal = u32::from(ordinal) << 9 | k;
            c.agenda.note_for(at, subject, Purpose::Post, ordinal, Due::Read(reader, place));
        }
    }
}

/// She reads a post: she learns of the crisis, may catch its anger and its rumours, and may pass it on.
pub(super) fn read(c: &mut Crowd, who: Who, post: u32) {
    if c.people.any(who, is::LOST) {
        return;
    }
    let play = c.play;
    let now = c.agenda.now;
    let place = post;
    let post = c.spread.posts[place as usize];
    let count = &mut c.people.count[who as usize];
    let ordinal = count.reads;
    count.reads = ordinal.saturating_add(1);
    let posted = count.posts;
    c.spread.reads += 1;
    c.people.set(who, is::AWARE_OTHERS);

    let affected = c.people.any(who, is::AFFECTED);
    let word = c.people.has_word(who, now);
    let before = c.people.mood_now(who, now).anger;
    let share = if affected { 1.0 } else { BYSTANDER } / (1.0 + f64::from(ordinal) / USED_TO_IT);
    let shield = if word { WORD_SHIELDS } else { 1.0 };
    let theirs = f64::from(post.anger);
    c.people.touch(who, now, |mood| {
        mood.anger += CONTAGION * share * shield * (theirs - mood.anger).max(0.0);
        mood.competence -= POST_COSTS_TRUST * share * shield * theirs;
        mood.integrity -= POST_COSTS_TRUST * share * shield * theirs;
    });
    let news = rumour::each(post.rumours).fold(0, |news, fact| news | u64::from(rumour::hear(c, who, fact)) << fact);
    let after = c.people.mood[who as usize].anger;
    gather::moved(c, who, before, after);
    market::heard_of(c, who);

    let segment = c.people.segment_of(who);
    let stale = if post.rumours != 0 && news == 0 { STALE } else { 1.0 };
    let calm = if word { WORD_CALMS } else { 1.0 };
    let loud = play.scenario.segments[segment].loudness.unwrap_or(1.0);
    let near = if affected { 1.0 } else { BYSTANDER };
    let willing = REPOSTS * after * near * calm * stale * loud / (1.0 + f64::from(posted));
    let most = MOST_REPOSTS / (READS_PER_POST * f64::from(post.pull));
    let catches = rumour::each(news).map(|fact| rumour::catches(c, who, fact)).fold(0.0, f64::max);

    let mut draw = c.draw(who, Purpose::Read, u32::from(ordinal));
    let passes_on = kernel::passes_on(&mut draw, willing.min(most));
    if news == 0 {
        if passes_on {
            c.spread.reposts += 1;
            post_on(c, who, (post.topic != NONE).then_some(post.topic), post.rumours);
        }
        return;
    }
    let tells = draw.chance(catches);
    let in_public = draw.chance(TELLS_IN_PUBLIC);
    if passes_on || tells && in_public {
        let carried = if tells { news } else { 0 };
        let fact = rumour::each(carried).next();
        c.spread.reposts += 1;
        post_on(c, who, fact.or((post.topic != NONE).then_some(post.topic)), carried);
        if let (Some(channel), Some(fact)) = (c.spread.public[segment], fact) {
            hear::spoke(c, who, usize::from(channel), Some(usize::from(fact)), Spoke::Posts);
        }
    } else if tells {
        tell_friends(c, who, place, u32::from(ordinal));
    }
}

/// She tells a few of her readers in private what she has read; `post` names it.
fn tell_friends(c: &mut Crowd, who: Who, post: u32, ordinal: u32) {
    let row = c.play.graph.readers(who);
    let now = c.agenda.now;
    let end = c.play.scenario.end();
    let subject = c.subject(who);
    let mut draw = c.agenda.draws.at(subject, Purpose::Read, ordinal);
    // The first three draws of the address decided that she tells at all.
    let _ = (draw.unit(), draw.unit(), draw.unit());
    let mut told = Vec::new();
    for k in 0..TELLS {
        let friend = draw.below(u32::try_from(row.len()).unwrap_or(u32::MAX));
        let after = kernel::delay(draw.unit());
        if let Some(reader) = row.get(friend as usize)
            && *reader != who
        {
            told.push((k, *reader, now + after.max(Span(1))));
        }
    }
    for (k, reader, at) in told {
        if at <= end {
            c.agenda.note_for(at, subject, Purpose::Read, ordinal << 9 | k, Due::Read(reader, post));
        }
    }
}

/// Compensation was offered where everybody can read it: that feeds the storm for a while.
pub(super) fn compensation_was_public(c: &mut Crowd) {
    c.spread.fuelled = c.agenda.now + PUBLIC_OFFER_LASTS;
    c.spread.fold.words(&[4, c.agenda.now.0.unsigned_abs()]);
}
