//! The crowd as a picture shows it (contract C7): plain columns, one row a customer, and what happens among them.
//!
//! Whoever draws it knows nothing of the simulation. A view is a function of how things stand, with nothing remembered
//! from view to view, so a drill that runs, one that is replayed and one that is scrubbed give the same picture. What
//! does not change during a drill stands in the [`Plan`] and is shared.
//!
//! Nobody is touched for it: reading the crowd leaves it as it was.

pub mod feeling;
pub mod plan;

use std::sync::Arc;

use serde::Serialize;

use crate::base::time::{At, MINUTE, Span};
use crate::drill::{
    Drill,
    crowd::{
        feeling::{FEELINGS, Feeling},
        plan::Plan,
    },
};
use crate::record::event::{Judged, Verdict};
use crate::sim::{
    crowd::Crowd,
    people::is,
    play::{Play, Who},
};

/// For how long a post is in the picture.
pub const POST_SHOWS: Span = Span::minutes(6);
/// For how long a statement that has gone out is in the picture.
pub const STATEMENT_SHOWS: Span = Span::minutes(10);
/// For how long what somebody wrote or posted is taken for how she feels, where only the heard are shown. Assumed.
pub const HEARD_LASTS: Span = Span::minutes(120);
/// The most posts in the picture, the newest first.
pub const MOST_POSTS: usize = 400;

/// Whose mood is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Seen {
    /// Everybody's as it is: guided drills, the debrief, the facilitator.
    #[default]
    All,
    /// Only of those who were heard, as they sounded then; practice and assessed drills.
    Heard,
}

/// What is true of a customer in the picture, as bits.
pub mod has {
    /// She waits in a line.
    pub const WAITS: u8 = 1;
    /// Somebody serves her now.
    pub const SERVED: u8 = 1 << 1;
    /// The company has helped her, or solved a matter of hers.
    pub const HELPED: u8 = 1 << 2;
    /// She acts together with others in her place.
    pub const JOINED: u8 = 1 << 3;
    /// A word of ours is current for her.
    pub const WORD: u8 = 1 << 4;
    /// In her case there is harm and not only discomfort.
    pub const HARM: u8 = 1 << 5;
}

/// The crowd at a moment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CrowdView {
    /// The moment.
    pub now: At,
    /// Whose mood is shown.
    pub seen: Seen,
    /// What does not change.
    pub plan: Arc<Plan>,
    /// How each customer feels.
    pub feeling: Vec<Feeling>,
    /// For how many seconds each has been owed a word and been without one; 0 for whoever is not.
    pub silent_s: Vec<u32>,
    /// Bits of [`has`].
    pub bits: Vec<u8>,
    /// For each segment, how its people stand.
    pub tallies: Vec<Tally>,
    /// For each channel on which people are served, who stands there.
    pub lines: Vec<Line>,
    /// Posts of the last minutes, oldest first.
    pub posts: Vec<Ripple>,
    /// Statements of the last minutes, oldest first.
    pub statements: Vec<Swell>,
    /// Places where people act together.
    pub gatherings: Vec<Gathering>,
    /// Of what the plan was made.
    #[serde(skip)]
    of: Option<Arc<Play>>,
}

/// How the people of a segment stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many feel what, in the order of [`FEELINGS`].
    pub feelings: [u32; FEELINGS.len()],
    /// To how many a word is owed who have none.
    pub silent: u32,
    /// The longest of these silences in seconds.
    pub longest_s: u32,
    /// All of them added up, in seconds.
    pub silent_s: u64,
}

impl Tally {
    /// How many feel so.
    pub fn of(&self, feeling: Feeling) -> u32 {
        self.feelings[feeling as usize]
    }
}

/// People at a channel's counter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The place of the channel.
    pub channel: u8,
    /// People at work there.
    pub agents: u32,
    /// Who is served.
    pub served: Vec<Who>,
    /// Who waits, first in line first, and since when.
    pub waiting: Vec<(Who, At)>,
}

/// A post on its way to those who read its author.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ripple {
    /// Who wrote it.
    pub who: Who,
    /// When.
    pub at: At,
    /// How many customers read her.
    pub reach: u32,
    /// How angry she was, 0 to 1.
    pub anger: f32,
}

/// A statement on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Swell {
    /// Its number.
    pub seq: u32,
    /// When it took effect.
    pub at: At,
    /// For each segment, how much of those affected it has reached, in percent; none where it was not sent.
    pub reached: Vec<Option<u32>>,
    /// How many of its elements in a hundred were honest; none where that is not for those who look to know.
    pub honest: Option<u32>,
    /// Whether it is a word on what people wait for.
    pub is_word: bool,
}

/// People who act together in a place, or are about to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Gathering {
    /// The place: a channel.
    pub channel: u8,
    /// The share of those present that acts, 0 to 1.
    pub joined: f32,
    /// Whether they are a crowd.
    pub gathered: bool,
}

impl Drill {
    /// The crowd as it stands now. Whoever looks again and again keeps a view and has it filled.
    pub fn crowd(&mut self, seen: Seen) -> CrowdView {
        let mut view = CrowdView::default();
        self.fill_crowd(&mut view, seen);
        view
    }

    /// Brings a view up to date, in the memory that it has.
    pub fn fill_crowd(&mut self, view: &mut CrowdView, seen: Seen) {
        let play = Arc::clone(self.sim().play());
        view.fill(&self.sim().crowd(), &play, seen);
    }
}

impl CrowdView {
    /// How many feel so, over all segments.
    pub fn count(&self, feeling: Feeling) -> u32 {
        self.tallies.iter().map(|tally| tally.of(feeling)).sum()
    }

    /// To how many a word is owed who have none.
    pub fn silent(&self) -> u32 {
        self.tallies.iter().map(|tally| tally.silent).sum()
    }

    fn fill(&mut self, c: &Crowd, play: &Arc<Play>, seen: Seen) {
        if !self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, play)) {
            self.plan = Arc::new(Plan::of(play));
            self.of = Some(Arc::clone(play));
        }
        (self.now, self.seen) = (c.now(), seen);
        self.stand(c);
        self.post(c);
        match seen {
            Seen::All => self.feel(c),
            Seen::Heard => self.hear(c),
        }
        self.speak(c, seen);
        self.gather(c);
    }

    /// Who stands in which line; it also begins the column of bits anew.
    fn stand(&mut self, c: &Crowd) {
        self.bits.clear();
        self.bits.resize(c.people.flags.len(), 0);
        let desks = (0u8..).zip(&c.contacts.desks).filter_map(|(place, desk)| Some((place, desk.as_ref()?)));
        let mut count = 0;
        for (channel, desk) in desks {
            if count == self.lines.len() {
                self.lines.push(Line::default());
            }
            let line = &mut self.lines[count];
            count += 1;
            (line.channel, line.agents) = (channel, desk.queue.agents());
            line.served.clear();
            line.served.extend(desk.queue.served().map(|contact| contact.who));
            line.served.sort_unstable();
            line.waiting.clear();
            line.waiting.extend(desk.queue.line().map(|(contact, since)| (contact.who, since)));
            for who in &line.served {
                self.bits[*who as usize] |= has::SERVED;
            }
            for (who, _) in &line.waiting {
                self.bits[*who as usize] |= has::WAITS;
            }
        }
        self.lines.truncate(count);
    }

    /// How everybody feels, and for how long the company has owed her a word.
    fn feel(&mut self, c: &Crowd) {
        let now = c.now();
        let plan = Arc::clone(&self.plan);
        self.begin();
        for (segment, tally) in plan.segments.iter().zip(&mut self.tallies) {
            for who in segment.first..segment.first + segment.count {
                let row = who as usize;
                let flags = c.people.flags[row];
                let word = c.people.has_word(who, now);
                let feeling = feeling::now(c, who, word);
                self.feeling[row] = feeling;
                tally.feelings[feeling as usize] += 1;
                self.bits[row] |= bits_of(flags, word);
                if flags & is::OWED != 0 && !word {
                    // A contact begins her matter anew, but not her wait for a word.
                    let began = if flags & is::AFFECTED != 0 { plan.struck_at[row] } else { None }.unwrap_or(i64::MAX);
                    let since = began.min(c.people.since[row]).max(word_ended(c, who));
                    self.silent_s[row] = tally.fall_silent(now.0 - since);
                }
            }
        }
    }

    /// The same as the company can know it: of those who were heard, as they sounded then.
    fn hear(&mut self, c: &Crowd) {
        let now = c.now();
        let plan = Arc::clone(&self.plan);
        self.begin();
        feeling::heard(c, now - HEARD_LASTS, &mut self.feeling);
        for line in &self.lines {
            let standing = line.served.iter().chain(line.waiting.iter().map(|(who, _)| who));
            for who in standing {
                let heard = &mut self.feeling[*who as usize];
                // Whoever stands there wants to know something; how she feels about it she has not said yet.
                if matches!(heard, Feeling::Unheard | Feeling::Calm) {
                    *heard = Feeling::Worried;
                }
            }
        }
        for (segment, tally) in plan.segments.iter().zip(&mut self.tallies) {
            for who in segment.first..segment.first + segment.count {
                let row = who as usize;
                let (feeling, flags) = (self.feeling[row], c.people.flags[row]);
                tally.feelings[feeling as usize] += 1;
                if feeling == Feeling::Unheard {
                    continue;
                }
                let word = c.people.has_word(who, now);
                self.bits[row] |= bits_of(flags, word);
                if flags & is::ASKING != 0 && !word {
                    self.silent_s[row] = tally.fall_silent(now.0 - c.people.since[row].max(word_ended(c, who)));
                }
            }
        }
    }

    /// Begins the other columns anew.
    fn begin(&mut self) {
        let count = self.bits.len();
        self.feeling.clear();
        self.feeling.resize(count, Feeling::Unheard);
        self.silent_s.clear();
        self.silent_s.resize(count, 0);
        self.tallies.clear();
        self.tallies.resize(self.plan.segments.len(), Tally::default());
    }

    fn post(&mut self, c: &Crowd) {
        self.posts.clear();
        let posts = c.spread.posts();
        let from = posts.partition_point(|post| post.at <= c.now() - POST_SHOWS);
        let from = from.max(posts.len().saturating_sub(MOST_POSTS));
        self.posts.extend(posts[from..].iter().map(|post| Ripple {
            who: post.who,
            at: post.at,
            reach: u32::try_from(c.play.graph.readers(post.who).len()).unwrap_or(u32::MAX),
            anger: post.anger,
        }));
    }

    fn speak(&mut self, c: &Crowd, seen: Seen) {
        self.statements.clear();
        let recent = c.statements.sent.iter().zip(&c.statements.waves).rev();
        let recent = recent.take_while(|(sent, _)| sent.at > c.now() - STATEMENT_SHOWS);
        for (sent, wave) in recent {
            let percent = |segment: usize| {
                let (reached, of) = wave.reached(segment);
                (reached * 100).checked_div(of).map_or(100, |percent| percent.min(100))
            };
            let meant = |segment: usize| sent.segments & (1 << segment) != 0;
            let honest = |part: &&Judged| matches!(part.verdict, Verdict::Honest | Verdict::Withheld);
            let honest = sent.judged.iter().filter(honest).count() * 100 / sent.judged.len().max(1);
            self.statements.push(Swell {
                seq: sent.seq,
                at: sent.at,
                reached: (0..self.plan.segments.len()).map(|place| meant(place).then(|| percent(place))).collect(),
                honest: (seen == Seen::All).then(|| u32::try_from(honest).unwrap_or(100)),
                is_word: sent.impact.is_word,
            });
        }
        self.statements.reverse();
    }

    fn gather(&mut self, c: &Crowd) {
        self.gatherings.clear();
        for channel in 0..self.plan.channels.len() {
            let (joined, gathered) = (c.places.joined(channel), c.places.is_gathered(channel));
            if joined > 0.0 || gathered {
                #[expect(clippy::cast_possible_truncation, reason = "a share")]
                let joined = joined as f32;
                self.gatherings.push(Gathering { channel: u8::try_from(channel).unwrap_or(u8::MAX), joined, gathered });
            }
        }
    }
}

impl Tally {
    /// Counts a silence in; gives its length in seconds, 1 at least.
    fn fall_silent(&mut self, ms: i64) -> u32 {
        let seconds = u32::try_from(ms / 1000).unwrap_or(0).max(1);
        self.silent += 1;
        self.longest_s = self.longest_s.max(seconds);
        self.silent_s += u64::from(seconds);
        seconds
    }
}

/// When our last word to somebody ran out; long ago if she has had none.
fn word_ended(c: &Crowd, who: Who) -> i64 {
    match c.people.word_until[who as usize] {
        0 => i64::MIN,
        minute => i64::from(minute) * MINUTE,
    }
}

fn bits_of(flags: u32, word: bool) -> u8 {
    let bit = |of: u32, bit: u8| if flags & of != 0 { bit } else { 0 };
    let joined = if flags & is::AFFECTED != 0 && !word { bit(is::JOINED, has::JOINED) } else { 0 };
    bit(is::HELPED | is::SOLVED | is::FOLLOWED, has::HELPED)
        | bit(is::VULNERABLE, has::HARM)
        | joined
        | if word { has::WORD } else { 0 }
}
