//! How things moved, as everybody in the crisis room can see it: short series for charts, and what people ask.
//!
//! All of it comes from samples and from those who were heard one by one. What customers feel is absent; what a survey
//! says of it comes in an hour later.

use serde::Serialize;

use crate::base::{
    id::{ChannelId, FactId, SegmentId},
    time::{At, HOUR, Span},
};
use crate::drill::{
    Drill,
    known::{Known, KnownChannel},
    view::Wall,
};
use crate::record::sample::ChannelSample;

/// Series from the samples so far, one value a sample.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Trends {
    /// When each sample was taken.
    pub at: Vec<At>,
    /// For each channel, how it stood.
    pub channels: Vec<ChannelTrend>,
    /// Posts an hour.
    pub posts_an_hour: Vec<u32>,
    /// Money spent.
    pub spent: Vec<i64>,
    /// The last survey that had come in by then, in percent satisfied.
    pub satisfaction: Vec<Option<u32>>,
}

/// How a channel stood.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ChannelTrend {
    /// People who waited.
    pub waiting: Vec<u32>,
    /// The longest wait among them in milliseconds.
    pub longest_ms: Vec<u64>,
    /// Contacts an hour.
    pub offered_an_hour: Vec<u32>,
    /// Given up, an hour.
    pub abandoned_an_hour: Vec<u32>,
    /// People at work.
    pub agents: Vec<u32>,
    /// Percent of their time that contacts took.
    pub load: Vec<Option<u32>>,
}

impl Trends {
    pub(super) fn of(known: &Known) -> Self {
        Self { channels: vec![ChannelTrend::default(); known.channels.len()], ..Self::default() }
    }

    /// Adds how things stand on the wall.
    pub(super) fn add(&mut self, at: At, wall: &Wall) {
        self.at.push(at);
        for (trend, queue) in self.channels.iter_mut().zip(&wall.queues) {
            trend.waiting.push(queue.waiting);
            trend.longest_ms.push(queue.longest_ms);
            trend.offered_an_hour.push(queue.offered_an_hour);
            trend.abandoned_an_hour.push(queue.abandoned_an_hour);
            trend.agents.push(queue.agents);
            trend.load.push(queue.load);
        }
        self.posts_an_hour.push(wall.posts_an_hour);
        self.spent.push(wall.spent);
        self.satisfaction.push(wall.satisfaction);
    }
}

/// Percent of the people's time that contacts took since the last sample, as far as it can be reckoned from what was
/// answered; all of it while somebody waits. None where nobody is served or at work.
pub(super) fn load(channel: &KnownChannel, seen: &ChannelSample, since_ms: i64) -> Option<u32> {
    let handle = channel.handle?.0.unsigned_abs();
    if seen.agents == 0 {
        return None;
    }
    if seen.waiting > 0 {
        return Some(100);
    }
    let staffed = u64::from(seen.agents) * since_ms.unsigned_abs().max(1);
    let percent = u64::from(seen.answered).saturating_mul(handle).saturating_mul(100) / staffed;
    u32::try_from(percent.min(100)).ok()
}

/// How often a segment asked about a topic on a channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Asked {
    /// The topic.
    pub fact: FactId,
    /// Who asked.
    pub segment: SegmentId,
    /// Where.
    pub channel: ChannelId,
    /// How often in all.
    pub asked: u32,
    /// How often within the last hour.
    pub last_hour: u32,
    /// How often within the hour before.
    pub hour_before: u32,
    /// How many of all have had no answer.
    pub unanswered: u32,
}

/// Questions on one topic, however they are added up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How often in all.
    pub asked: u32,
    /// How often within the last hour.
    pub last_hour: u32,
    /// How often within the hour before.
    pub hour_before: u32,
    /// How many of all have had no answer.
    pub unanswered: u32,
}

impl Tally {
    /// The share without an answer, in percent, rounded up.
    pub fn unanswered_percent(&self) -> u32 {
        (self.unanswered * 100).div_ceil(self.asked.max(1))
    }

    /// How many more were asked within the last hour than within the hour before.
    pub fn trend(&self) -> i64 {
        i64::from(self.last_hour) - i64::from(self.hour_before)
    }

    fn add(&mut self, asked: &Asked) {
        self.asked += asked.asked;
        self.last_hour += asked.last_hour;
        self.hour_before += asked.hour_before;
        self.unanswered += asked.unanswered;
    }
}

/// Adds questions up by a part of their name, most of the last hour first; those that tie by their id.
pub fn by<'a, K: Ord + Clone + 'a>(asked: &'a [Asked], part: impl Fn(&'a Asked) -> &'a K) -> Vec<(K, Tally)> {
    let mut sums: Vec<(K, Tally)> = Vec::new();
    for one in asked {
        let key = part(one);
        let place = sums.binary_search_by(|(known, _)| known.cmp(key)).unwrap_or_else(|gap| {
            sums.insert(gap, (key.clone(), Tally::default()));
            gap
        });
        sums[place].1.add(one);
    }
    sums.sort_by_key(|(_, tally)| std::cmp::Reverse((tally.last_hour, tally.asked)));
    sums
}

/// What those who were heard have asked, from the record alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Questions {
    /// Sorted by name.
    lines: Vec<Heard>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Heard {
    name: (FactId, SegmentId, ChannelId),
    /// When it was asked, oldest first.
    times: Vec<At>,
    unanswered: u32,
}

impl Questions {
    fn line(&mut self, fact: &FactId, segment: &SegmentId, channel: &ChannelId) -> &mut Heard {
        let key = (fact, segment, channel);
        let place = self
            .lines
            .binary_search_by(|line| (&line.name.0, &line.name.1, &line.name.2).cmp(&key))
            .unwrap_or_else(|gap| {
                let name = (fact.clone(), segment.clone(), channel.clone());
                self.lines.insert(gap, Heard { name, times: Vec::new(), unanswered: 0 });
                gap
            });
        &mut self.lines[place]
    }

    pub(super) fn ask(&mut self, at: At, facts: &[FactId], segment: &SegmentId, channel: &ChannelId) {
        for fact in facts {
            let line = self.line(fact, segment, channel);
            line.times.push(at);
            line.unanswered += 1;
        }
    }

    /// A question has been answered, or is open again.
    pub(super) fn settle(&mut self, facts: &[FactId], segment: &SegmentId, channel: &ChannelId, is_answered: bool) {
        for fact in facts {
            let open = &mut self.line(fact, segment, channel).unanswered;
            *open = if is_answered { open.saturating_sub(1) } else { *open + 1 };
        }
    }

    /// How often was asked what, by whom and where, as of a moment.
    pub fn asked(&self, now: At) -> Vec<Asked> {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let of = |line: &Heard| {
            let since = |span: Span| line.times.len() - line.times.partition_point(|at| *at <= now - span);
            let (hour, two) = (since(Span(HOUR)), since(Span(2 * HOUR)));
            let (fact, segment, channel) = line.name.clone();
            Asked {
                fact,
                segment,
                channel,
                asked: count(line.times.len()),
                last_hour: count(hour),
                hour_before: count(two - hour),
                unanswered: line.unanswered,
            }
        };
        self.lines.iter().map(of).collect()
    }
}

impl Drill {
    /// How often everybody asked what, by whom and where, those whom no seat has heard among them: what a contact
    /// centre counts, in whole ten minutes. Sorted by name.
    pub fn asked(&mut self) -> Vec<Asked> {
        let now = self.now();
        let scenario = self.scenario().clone();
        let mut asked: Vec<Asked> = self
            .sim()
            .crowd()
            .hearing
            .top_questions(now)
            .into_iter()
            .map(|top| Asked {
                fact: scenario.facts[usize::from(top.fact)].id.clone(),
                segment: scenario.segments[usize::from(top.segment)].id.clone(),
                channel: scenario.channels[usize::from(top.channel)].id.clone(),
                asked: top.asked,
                last_hour: top.last_hour,
                hour_before: top.hour_before,
                unanswered: top.unanswered,
            })
            .collect();
        asked.sort_by(|a, b| (&a.fact, &a.segment, &a.channel).cmp(&(&b.fact, &b.segment, &b.channel)));
        asked
    }
}
