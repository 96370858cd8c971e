//! What the company says: statements that have gone out, and what has been said to whom.
//!
//! How long one takes to prepare stands in [`crate::sim::draft`], how it travels in [`crate::sim::wave`], what it does in
//! [`crate::sim::impact`], and what becomes of its claims in [`crate::sim::claim`].

use bevy::prelude::Resource;

use crate::base::{
    id::{ChannelId, FactId, SeatId},
    num,
    time::{At, Span},
};
use crate::record::event::{Act, Event, Judged, Refusal, SentAs, Verdict};
use crate::scenario::{
    command::{Item, What},
    place,
    statement::{Audience, Certainty, Claim, Element, Statement},
};
use crate::sim::{
    added,
    assembly::{Assembly, State},
    claim,
    crowd::Crowd,
    digest::Fold,
    draft::Draft,
    duty, hear,
    impact::{Impact, Setting},
    inject, judge,
    people::is,
    promise, reach, rumour, scam, spread, wave,
};

/// What a statement without news within the least interval leaves of an audience's attention (R8). Assumed.
pub const FATIGUE: f64 = 0.88;
/// Hours in which attention comes back to 1/e of what was lost. Assumed.
pub const ATTENTION_HOURS: f64 = 6.0;
/// The least time between two messages to one audience in the acute phase (R8).
pub const INTERVAL: Span = Span::minutes(20);

/// A statement that has gone out to many.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The number of its command.
    pub seq: u32,
    /// When it took effect.
    pub at: At,
    /// Its elements as written.
    pub elements: Vec<Element>,
    /// Its elements as judged.
    pub judged: Vec<Judged>,
    /// Bits of the segments it is for.
    pub segments: u64,
    /// Bits of the facts on which it is a word.
    pub facts: u64,
    /// When it says that the next word comes.
    pub next_word: Option<At>,
    /// What it does to who reads it.
    pub impact: Impact,
    /// Promises made with it, by place in the ledger.
    pub promises: Vec<u16>,
    /// Bits of its elements that have been contradicted or corrected.
    pub dead: u32,
    /// Agents who have said something else.
    pub crossed: u32,
    /// Whether the announcement on the phone carries it.
    pub announced: bool,
}

/// What the company has said, and to whom.
#[derive(Clone, Debug, Resource)]
pub struct Statements {
    /// Drafts, in the order of their commands.
    pub drafts: Vec<Draft>,
    /// Statements to many, in the order in which they went out.
    pub sent: Vec<Sent>,
    /// Statements on their way.
    pub waves: Vec<wave::Wave>,
    /// Facts on which a word has gone out to many, as bits.
    pub said: u64,
    /// Facts on which front-line agents are briefed, as bits by channel.
    pub briefed: Vec<u64>,
    /// Instructions that have gone out to many, as bits.
    pub instructed: u64,
    /// How often each act on each fact has gone to each segment.
    repeats: Vec<u16>,
    /// What each segment was last told of each fact.
    told: Vec<Option<(Claim, Certainty)>>,
    /// People of each segment, affected at the time, whom a word on each fact has reached.
    pub reached: Vec<u32>,
    /// Attention of each segment, and when it was last reckoned.
    attention: Vec<(f64, At)>,
    /// When each segment was last sent something.
    last_to: Vec<Option<At>>,
    pub(super) fold: Fold,
}

impl State for Statements {
    const NAME: &'static str = "statements";
    fn fold(&self) -> Fold {
        self.fold
    }
}

const ACTS: usize = 19;

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    let scenario = &assembly.play.scenario;
    let (segments, facts) = (scenario.segments.len(), scenario.facts.len());
    let statements = Statements {
        drafts: Vec::new(),
        sent: Vec::new(),
        waves: Vec::new(),
        said: 0,
        briefed: vec![0; scenario.channels.len()],
        instructed: 0,
        repeats: vec![0; segments * (facts + 1) * ACTS],
        told: vec![None; segments * facts],
        reached: vec![0; segments * facts],
        attention: vec![(1.0, At::START); segments],
        last_to: vec![None; segments],
        fold: Fold::default(),
    };
    assembly.state(statements);
}

impl Statements {
    /// What an earlier statement claimed of a fact.
    pub fn claims_of<'a>(&'a self, seq: u32, fact: &'a FactId) -> impl Iterator<Item = &'a Claim> {
        let elements = self.sent.iter().filter(move |sent| sent.seq == seq).flat_map(|sent| &sent.elements);
        elements.filter_map(move |element| match element {
            Element::Disclose { fact: of, claim, .. } if of == fact => Some(claim),
            _ => None,
        })
    }

    /// How much attention a segment gives now, 0 to 1.
    pub fn attention(&self, segment: usize, now: At) -> f64 {
        let (then, at) = self.attention[segment];
        let hours = num::minutes(at, now) / 60.0;
        1.0 - (1.0 - then) * num::exp(-hours / ATTENTION_HOURS)
    }
}

/// Whether a word on a fact has gone out to many.
pub(super) fn has_been_said(c: &Crowd, fact: usize) -> bool {
    c.statements.said & (1 << fact) != 0
}

/// Whether an instruction has gone out to many.
pub(super) fn instructed(c: &Crowd, instruction: usize) -> bool {
    c.statements.instructed & (1 << instruction) != 0
}

/// Whether agents on any channel are briefed on a fact.
pub(super) fn is_briefed(c: &Crowd, fact: usize) -> bool {
    c.statements.briefed.iter().any(|facts| facts & (1 << fact) != 0)
}

/// The share of a segment's affected people, in percent, whom a word on a fact has reached.
pub(super) fn told_percent(c: &Crowd, segment: usize, fact: usize) -> u32 {
    let reached = c.statements.reached[segment * c.play.scenario.facts.len() + fact];
    let struck = c.people.sums[segment].struck.max(1);
    (u64::from(reached) * 100 / u64::from(struck)).min(100).try_into().unwrap_or(100)
}

/// Something that takes effect now: what is said, by whom, on whose word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Saying<'a> {
    /// The number of its command.
    pub(super) seq: u32,
    /// Who says it.
    pub(super) seat: usize,
    /// Who approved it.
    pub(super) approval: Option<&'a SeatId>,
    /// What.
    pub(super) statement: &'a Statement,
    /// When it was said: now, or earlier where that was away from the keyboard. It is judged by what was held then.
    pub(super) said_at: At,
}

/// A draft takes effect.
pub(super) fn speak(c: &mut Crowd, number: u16) {
    let draft = &mut c.statements.drafts[usize::from(number)];
    if draft.withdrawn {
        return;
    }
    draft.sent = true;
    let Draft { seq, seat, what, .. } = draft.clone();
    let said_at = c.agenda.now;
    match &*what {
        What::Publish { statement, channels, audience, approval } => {
            let saying = Saying { seq, seat, approval: approval.as_ref(), statement, said_at };
            publish(c, saying, channels, audience);
        }
        What::Answer { item, statement, approval } => {
            answer(c, Saying { seq, seat, approval: approval.as_ref(), statement, said_at }, item);
        }
        What::Brief(points) => brief(c, points),
        _ => {}
    }
}

/// Agents are briefed.
fn brief(c: &mut Crowd, points: &crate::scenario::statement::TalkingPoints) {
    let play = c.play;
    let facts = points.facts.iter().filter_map(|id| play.fact(id)).fold(0u64, |bits, fact| bits | 1 << fact);
    for (place, channel) in play.scenario.channels.iter().enumerate() {
        if points.channels.is_empty() || points.channels.contains(&channel.id) {
            c.statements.briefed[place] |= facts;
        }
    }
    c.statements.fold.words(&[facts]);
    duty::briefed(c, facts);
}

/// The seats whose knowledge stands behind a statement.
fn speakers(c: &Crowd, saying: Saying<'_>) -> Vec<usize> {
    let approver = saying.approval.and_then(|id| place(&c.play.scenario.seats, id.as_str()));
    std::iter::once(saying.seat).chain(approver.filter(|other| *other != saying.seat)).collect()
}

/// Judges all elements of a statement for an audience, given as bits of segments; none for an individual answer.
fn judge_all(c: &Crowd, saying: Saying<'_>, segments: u64) -> Vec<Judged> {
    let facts = c.play.scenario.facts.len();
    let seats = speakers(c, saying);
    saying
        .statement
        .elements
        .iter()
        .map(|element| {
            let judgement = judge::judge(c, &seats, element, saying.said_at);
            let fact = element.fact().and_then(|id| c.play.fact(id));
            let of = |segment: usize| {
                c.statements.repeats[(segment * (facts + 1) + fact.unwrap_or(facts)) * ACTS + judgement.act as usize]
            };
            let repeats = bits(segments).map(of).max().map_or(0, u32::from);
            let certainty = match element {
                Element::Disclose { certainty, .. } => Some(*certainty),
                _ => None,
            };
            let news = match (element, fact) {
                (Element::Disclose { claim, certainty, .. }, Some(fact)) => {
                    bits(segments).any(|s| c.statements.told[s * facts + fact] != Some((claim.clone(), *certainty)))
                        || segments == 0
                }
                _ => repeats == 0,
            };
            let fact = element.fact().cloned();
            let verdict = judgement.verdict;
            Judged { act: judgement.act, fact, verdict, certainty, evidence: judgement.evidence, repeats, news }
        })
        .collect()
}

/// The impact of a statement on who reads it.
fn impact_of(c: &Crowd, statement: &Statement, judged: &[Judged]) -> Impact {
    let play = c.play;
    let advice = || {
        let honest = statement.elements.iter().zip(judged).filter(|(_, judged)| judged.verdict == Verdict::Honest);
        honest.filter_map(|(element, _)| match element {
            Element::Instruct(id) => crate::scenario::find(&play.scenario.instructions, id.as_str()),
            _ => None,
        })
    };
    let helps = advice().map(|instruction| instruction.helps).fold(0.0, f64::max);
    let warns_of = advice().fold(0, |bits, instruction| bits | scam::warned_of_by(play, instruction.id.as_str()));
    let has_help = judged.iter().any(|j| matches!(j.act, Act::Instruct | Act::Remedy | Act::Compensate));
    let setting = Setting { named: statement.speaker.is_named(), has_help, helps };
    let impact = Impact::of(judged, setting, |judged| {
        let fact = judged.fact.as_ref().and_then(|id| play.fact(id));
        fact.map_or((1.0, false), |fact| {
            (f64::from(play.scenario.facts[fact].weight), c.knowledge.leaked & (1 << fact) != 0)
        })
    });
    Impact { warns_of, ..impact }
}

/// Bits of the facts on which judged elements are a word.
fn word_on(c: &Crowd, elements: &[Element], judged: &[Judged]) -> u64 {
    let silent = |judged: &Judged| {
        matches!(judged.act, Act::Deny | Act::Decline | Act::ShiftBlame | Act::Apologise | Act::Regret)
            || matches!(judged.verdict, Verdict::Outdated | Verdict::Concealed | Verdict::False)
    };
    let mut facts = 0;
    for (element, judged) in elements.iter().zip(judged) {
        if silent(judged) {
            continue;
        }
        let named = match element {
            Element::PromiseUpdate { facts, .. } => facts.as_slice(),
            _ => element.fact().map_or(&[] as &[_], std::slice::from_ref),
        };
        facts |= named.iter().filter_map(|id| c.play.fact(id)).fold(0, |bits, fact| bits | 1 << fact);
    }
    facts
}

/// A statement to many takes effect.
pub(super) fn publish(c: &mut Crowd, saying: Saying<'_>, channels: &[ChannelId], audience: &Audience) {
    let Saying { seq, seat, statement, .. } = saying;
    let play = c.play;
    let now = c.agenda.now;
    let segments = segments_of(c, audience);
    let judged = judge_all(c, saying, segments);
    let impact = impact_of(c, statement, &judged);
    let facts = word_on(c, &statement.elements, &judged);
    let next_word = statement.elements.iter().filter_map(Element::next_word).min();
    let places: Vec<usize> = channels.iter().filter_map(|id| place(&play.scenario.channels, id.as_str())).collect();
    let announced =
        places.iter().any(|p| play.scenario.channels[*p].kind == crate::scenario::channel::ChannelKind::Announcement);
    c.statements.fold.words(&[u64::from(seq), facts, segments, now.0.unsigned_abs()]);
    claim::correct_earlier(c, &statement.elements);
    claim::contradict_ourselves(c, &statement.elements, &judged);
    let front_line_knew =
        play.scenario.facts.iter().enumerate().all(|(f, _)| facts & (1 << f) == 0 || is_briefed(c, f));
    let elements = judged.clone();
    let place = c.statements.sent.len();
    let number = u16::try_from(place).unwrap_or(u16::MAX);
    let people = wave::start(c, number, segments, &places, audience);
    let to = SentAs::Published { channels: channels.to_vec(), segments: segment_ids(c, segments), people };
    let seat_id = play.scenario.seats[seat].id.clone();
    let named = statement.speaker.is_named();
    c.journal.tell(now, Event::Sent { seq, seat: seat_id, to, named, elements, front_line_knew });
    remember(c, statement, &judged, segments);
    let promises = promise::made_by(c, seq, &statement.elements, segments, facts);
    claim::test_claims(c, number, &statement.elements);
    c.statements.sent.push(Sent {
        seq,
        at: now,
        elements: statement.elements.clone(),
        judged,
        segments,
        facts,
        next_word,
        impact,
        promises,
        dead: 0,
        crossed: 0,
        announced,
    });
    promise::spoken(c, seq, facts, segments);
    tell_others(c, statement, facts, segments);
}

/// Duties, rumours and the mood of the networks take note of a statement to many.
fn tell_others(c: &mut Crowd, statement: &Statement, facts: u64, segments: u64) {
    let play = c.play;
    let mut instructions = 0u64;
    for element in &statement.elements {
        match element {
            Element::Instruct(id) => {
                if let Some(instruction) = place(&play.scenario.instructions, id.as_str()) {
                    instructions |= 1 << instruction;
                }
            }
            Element::Compensate { .. } => spread::compensation_was_public(c),
            Element::Disclose { fact, .. } | Element::Deny(fact) | Element::Explain(fact) => {
                if let Some(fact) = play.fact(fact).filter(|fact| play.scenario.facts[*fact].rumour.is_some()) {
                    rumour::answered(c, fact);
                }
            }
            _ => {}
        }
    }
    c.statements.said |= facts;
    c.statements.instructed |= instructions;
    duty::said(c, facts, segments, instructions);
}

/// Bits of the segments of an audience that have somebody in it.
fn segments_of(c: &Crowd, audience: &Audience) -> u64 {
    let all = c.play.scenario.segments.iter().enumerate();
    let chosen = all.filter(|(place, segment)| match audience {
        Audience::Everyone => true,
        Audience::Affected => !segment.exposure.is_empty() || c.people.sums[*place].asking > 0,
        Audience::Segments(ids) => ids.contains(&segment.id),
    });
    chosen.fold(0, |bits, (place, _)| bits | 1 << place)
}

/// The segments of some bits.
pub(super) fn segment_ids(c: &Crowd, segments: u64) -> Vec<crate::base::id::SegmentId> {
    bits(segments).map(|place| c.play.scenario.segments[place].id.clone()).collect()
}

/// The places of the bits that are set.
pub(super) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (set != 0).then(|| {
            let place = set.trailing_zeros();
            set &= set - 1;
            place as usize
        })
    })
}

/// Remembers what each segment has been told, how often, and what that did to its attention.
fn remember(c: &mut Crowd, statement: &Statement, judged: &[Judged], segments: u64) {
    let facts = c.play.scenario.facts.len();
    let now = c.agenda.now;
    let interval = c.play.scenario.scoring.interval.unwrap_or(INTERVAL);
    let has_news = judged.iter().any(|j| j.news);
    for segment in bits(segments) {
        for (element, judged) in statement.elements.iter().zip(judged) {
            let fact = element.fact().and_then(|id| c.play.fact(id));
            let place = (segment * (facts + 1) + fact.unwrap_or(facts)) * ACTS + judged.act as usize;
            c.statements.repeats[place] = c.statements.repeats[place].saturating_add(1);
            if let (Element::Disclose { claim, certainty, .. }, Some(fact)) = (element, fact) {
                c.statements.told[segment * facts + fact] = Some((claim.clone(), *certainty));
            }
        }
        let tires = !has_news && c.statements.last_to[segment].is_some_and(|last| now - last < interval);
        let attention = c.statements.attention(segment, now) * if tires { FATIGUE } else { 1.0 };
        c.statements.attention[segment] = (attention, now);
        c.statements.last_to[segment] = Some(now);
    }
}

/// Whether the facilitator has taken back what an answer is for.
fn is_gone(c: &Crowd, item: &Item) -> bool {
    match item {
        Item::Inject(id) => place(&c.play.scenario.injects, id.as_str()).is_some_and(|n| !c.injects.is_fired(n)),
        Item::Added(seq) => !c.additions.is_there(*seq),
        Item::Contact(..) | Item::Oldest(..) => false,
    }
}

/// An individual answer takes effect.
pub(super) fn answer(c: &mut Crowd, saying: Saying<'_>, item: &Item) {
    let Saying { seq, seat, statement, .. } = saying;
    let now = c.agenda.now;
    if is_gone(c, item) {
        // It was taken back while the answer was being prepared.
        c.journal.tell(now, Event::Lapsed { seq, why: Refusal::NothingThere });
        return;
    }
    let judged = judge_all(c, saying, 0);
    let impact = impact_of(c, statement, &judged);
    let facts = word_on(c, &statement.elements, &judged);
    let next_word = statement.elements.iter().filter_map(Element::next_word).min();
    let scenario = &c.play.scenario;
    let front_line_knew = bits(facts).all(|fact| is_briefed(c, fact));
    let event = Event::Sent {
        seq,
        seat: scenario.seats[seat].id.clone(),
        to: SentAs::Answered { item: item.clone() },
        named: statement.speaker.is_named(),
        elements: judged,
        front_line_knew,
    };
    c.journal.tell(now, event);
    match item {
        Item::Inject(id) => {
            if let Some(place) = place(&scenario.injects, id.as_str()) {
                let place = u16::try_from(place).unwrap_or(u16::MAX);
                inject::answered(c, place);
                duty::inject_answered(c, place);
            }
        }
        Item::Contact(segment, number, _) => {
            if let Some(segment) = c.play.segment(segment) {
                let who = c.play.starts[segment] + number;
                reach::reach_one(c, who, &impact, facts, next_word);
                c.people.clear(who, is::ASKING);
                let (topic, channel) = (c.people.topic[who as usize], c.people.channel[who as usize]);
                if topic != u8::MAX {
                    hear::settled(c, who, usize::from(topic), usize::from(channel));
                }
            }
        }
        Item::Added(seq) => added::answered(c, *seq),
        Item::Oldest(..) => {}
    }
    promise::made_to_one(c, seq, &statement.elements, facts);
}
