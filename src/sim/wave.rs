//! How a statement to many travels: each reader at her own minute, by the quickest of the channels that reach her.

use crate::base::{
    draw::Purpose,
    id::SegmentId,
    num,
    time::{At, MINUTE, Span},
};
use crate::record::event::Event;
use crate::scenario::{channel::Channel, channel::ChannelKind, statement::Audience};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    crowd::Crowd,
    people::is,
    play::Who,
    promise, reach, scam,
    statement::bits,
};

/// Shares at which a statement's progress is reported, in percent.
pub const MILESTONES: [u32; 4] = [20, 50, 80, 95];

/// A statement on its way.
#[derive(Clone, Debug)]
pub struct Wave {
    /// Who reads it in which minute after `from`, in order.
    readers: Vec<(u32, Who)>,
    /// The first who has not read it yet.
    next: usize,
    /// When it was sent.
    from: At,
    /// Progress by segment.
    progress: Vec<Progress>,
}

/// How far a statement has come in a segment.
#[derive(Clone, Copy, Debug, Default)]
struct Progress {
    affected: u32,
    affected_reached: u32,
    asking: u32,
    asking_reached: u32,
    reported: u32,
}

impl Wave {
    /// How far it has come in a segment: the affected whom it has reached, and the affected when it was sent.
    pub fn reached(&self, segment: usize) -> (u32, u32) {
        self.progress.get(segment).map_or((0, 0), |progress| (progress.affected_reached, progress.affected))
    }
}

/// Sends a statement on its way and says for how many people it is meant.
pub(super) fn start(c: &mut Crowd, number: u16, segments: u64, channels: &[usize], audience: &Audience) -> u32 {
    let play = c.play;
    let now = c.agenda.now;
    let mut readers = Vec::new();
    let mut people = 0;
    let mut progress = vec![Progress::default(); play.scenario.segments.len()];
    for segment in bits(segments) {
        let sums = &c.people.sums[segment];
        progress[segment] = Progress { affected: sums.affected, asking: sums.asking, ..Progress::default() };
        let ways = ways(c, segment, channels);
        let running = scam::running(c, segment);
        for who in play.starts[segment]..play.starts[segment + 1] {
            let flags = c.people.flags[who as usize];
            let meant = match audience {
                Audience::Affected => flags & (is::STRUCK | is::ASKING | is::CASE) != 0,
                Audience::Everyone | Audience::Segments(_) => true,
            };
            if flags & is::LOST != 0 || !meant {
                continue;
            }
            people += 1;
            let ordinal = u32::from(c.people.count[who as usize].waves);
            c.people.count[who as usize].waves += 1;
            let on_the_spot = flags & is::AFFECTED != 0;
            let believes = scam::believes(c, who, running);
            let mut draw = c.draw(who, Purpose::Reach, ordinal);
            let mut first = f64::INFINITY;
            for way in &ways {
                let (reads, when) = draw.pair();
                let share = way.share * if way.is_text_message { believes } else { 1.0 };
                if reads < share && (on_the_spot || !way.on_the_spot) {
                    first = first.min(num::exponential(way.mean_minutes, when) + way.spread_minutes * reads / share);
                }
            }
            if first.is_finite() {
                readers.push((whole_minutes(first), who));
            }
        }
    }
    readers.sort_unstable();
    c.statements.waves.push(Wave { readers, next: 0, from: now, progress });
    note_next(c, number);
    people
}

/// One way to the people of a segment.
struct Way {
    /// The share that takes note.
    share: f64,
    /// Mean minutes until they do.
    mean_minutes: f64,
    /// Minutes over which sending to all is spread.
    spread_minutes: f64,
    /// Only those who are affected stand there.
    on_the_spot: bool,
    /// It looks like what fraudsters send.
    is_text_message: bool,
}

fn ways(c: &Crowd, segment: usize, channels: &[usize]) -> Vec<Way> {
    let play = c.play;
    let people = &play.scenario.segments[segment];
    let attention = c.statements.attention(segment, c.agenda.now);
    channels
        .iter()
        .filter_map(|place| {
            let channel: &Channel = &play.scenario.channels[*place];
            let share = people.reached_by.get(&channel.id)? * channel.reach? * attention;
            let median = channel.delay.map_or(1.0, Span::in_minutes);
            let spread =
                channel.throughput.map_or(0.0, |an_hour| f64::from(people.count) / f64::from(an_hour.max(1)) * 60.0);
            let on_the_spot = matches!(channel.kind, ChannelKind::OnSite | ChannelKind::Desk);
            // The mean of an exponential delay whose median is given.
            let is_text_message = channel.kind == ChannelKind::Sms;
            let mean_minutes = median / std::f64::consts::LN_2;
            Some(Way { share, mean_minutes, spread_minutes: spread, on_the_spot, is_text_message })
        })
        .filter(|way| way.share > 0.0)
        .collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a year of minutes")]
fn whole_minutes(minutes: f64) -> u32 {
    minutes.clamp(0.0, 525_600.0) as u32
}

fn note_next(c: &mut Crowd, number: u16) {
    let wave = &c.statements.waves[usize::from(number)];
    if let Some((minute, _)) = wave.readers.get(wave.next) {
        let at = At(wave.from.0 + i64::from(*minute) * MINUTE + 1);
        c.agenda.note_world(at, WorldPurpose::Wave, u32::from(number), Due::Wave(number));
    }
}

/// The statement comes to those who read it in this minute.
pub(super) fn comes(c: &mut Crowd, number: u16) {
    let place = usize::from(number);
    let sent = &c.statements.sent[place];
    let (impact, facts, next_word, seq) = (sent.impact, sent.facts, sent.next_word, sent.seq);
    let promises = sent.promises.clone();
    let wave = &c.statements.waves[place];
    let Some(minute) = wave.readers.get(wave.next).map(|(minute, _)| *minute) else { return };
    while let Some((at, who)) = c.statements.waves[place].readers.get(c.statements.waves[place].next).copied() {
        if at != minute {
            break;
        }
        c.statements.waves[place].next += 1;
        let segment = c.people.segment_of(who);
        let flags = c.people.flags[who as usize];
        let progress = &mut c.statements.waves[place].progress[segment];
        progress.affected_reached += u32::from(flags & is::AFFECTED != 0);
        progress.asking_reached += u32::from(flags & is::ASKING != 0);
        reach::reach_one(c, who, &impact, facts, next_word);
        promise::heard(c, who, &promises);
    }
    report(c, place, seq);
    note_next(c, number);
}

/// Reports shares that have been crossed.
fn report(c: &mut Crowd, place: usize, seq: u32) {
    let play = c.play;
    for (segment, progress) in play.scenario.segments.iter().zip(&mut c.statements.waves[place].progress) {
        let percent = |reached: u32, of: u32| (reached * 100).checked_div(of).map_or(100, |share| share.min(100));
        let affected = percent(progress.affected_reached, progress.affected);
        let crossed = MILESTONES.iter().filter(|m| affected >= **m).max().copied().unwrap_or(0);
        if progress.affected > 0 && crossed > progress.reported {
            progress.reported = crossed;
            let asking = percent(progress.asking_reached, progress.asking);
            let id: SegmentId = segment.id.clone();
            c.journal.tell(c.agenda.now, Event::Reached { seq, segment: id, affected, asking });
        }
    }
}
