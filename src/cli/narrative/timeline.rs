//! The course of the crisis: what mattered most, in the order in which it happened.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{
    id::{FactId, InjectId},
    time::{At, HOUR, MINUTE},
};
use crate::cli::{
    narrative::words::{Words, count, level, lower, some, speaker},
    terminal::{Tone, clip, grouped},
};
use crate::record::{
    event::{Contradiction, Event, Judged, SentAs, Verdict},
    line::Line,
    log::Log,
};
use crate::scenario::{
    Scenario,
    command::{Command, Item, What},
    find,
    inject::{Harm, Inject},
};

/// Things of one kind that happen within this time are told together.
const TOGETHER: i64 = 15 * MINUTE;

/// One thing to tell.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) at: At,
    /// How much it would be missed; what weighs [`ALWAYS`] is never left out.
    pub(super) weight: u32,
    pub(super) mark: &'static str,
    pub(super) tone: Tone,
    pub(super) text: String,
}

/// The weight of a statement that says what has been said.
const SAID_AGAIN: u32 = 8;
/// The weight of what is never left out.
pub(super) const ALWAYS: u32 = 1_000;

const INCOMING: (&str, Tone) = ("▸", Tone::Incoming);
const TEAM: (&str, Tone) = ("●", Tone::Team);
const BAD: (&str, Tone) = ("✕", Tone::Bad);
const GOOD: (&str, Tone) = ("✓", Tone::Good);

/// What is gathered over some minutes and told in one line.
#[derive(Default)]
struct Bundle {
    since: Option<At>,
    last: At,
    weight: u32,
    parts: Vec<String>,
    /// How often, also where the words are the same.
    times: u32,
}

/// Everything that could be told of a drill, in order of time.
pub(super) fn everything(log: &Log, words: &Words<'_>) -> Vec<Told> {
    let refused: BTreeSet<u32> = log
        .events()
        .filter_map(|(_, _, event)| match event {
            Event::Refused { seq, .. } | Event::Lapsed { seq, .. } => Some(*seq),
            _ => None,
        })
        .collect();
    let mut teller = Teller::new(words, log);
    for line in log.lines() {
        match line {
            Line::Command { command, .. } if !refused.contains(&command.seq) => {
                teller.commands.insert(command.seq, command.clone());
                teller.deed(command);
            }
            Line::Derived { at, event, .. } => teller.event(*at, event),
            _ => {}
        }
    }
    teller.end()
}

struct Teller<'a> {
    words: Words<'a>,
    scenario: &'a Scenario,
    discussed: BTreeSet<&'a str>,
    commands: BTreeMap<u32, Command>,
    told: Vec<Told>,
    /// Mobilising, things set going, promises broken, duties met and missed, follow-ups.
    bundles: [Bundle; 6],
    spoken: bool,
    /// What statements have said.
    said: BTreeSet<String>,
    /// People who have lost money to scams.
    defrauded: u32,
    /// Scams whose first victims have been told of.
    scams: BTreeSet<String>,
    /// Facts whose rumour, leak or contradiction has been told.
    known: BTreeSet<(&'static str, FactId)>,
}

const MOBILISING: usize = 0;
const UNDER_WAY: usize = 1;
const BROKEN: usize = 2;
const MET: usize = 3;
const MISSED: usize = 4;
const FOLLOWED: usize = 5;

impl<'a> Teller<'a> {
    fn new(words: &Words<'a>, log: &Log) -> Self {
        let cut = words.scenario.cut(log.header().cut);
        Self {
            words: *words,
            scenario: words.scenario,
            discussed: cut.map(|cut| cut.discuss.iter().map(InjectId::as_str).collect()).unwrap_or_default(),
            commands: BTreeMap::new(),
            told: Vec::new(),
            bundles: <[Bundle; 6]>::default(),
            spoken: false,
            said: BTreeSet::new(),
            defrauded: 0,
            scams: BTreeSet::new(),
            known: BTreeSet::new(),
        }
    }

    fn tell(&mut self, at: At, weight: u32, (mark, tone): (&'static str, Tone), text: String) {
        self.told.push(Told { at, weight, mark, tone, text });
    }

    /// Adds to a bundle, which is told first if it has lain too long.
    fn add(&mut self, kind: usize, at: At, weight: u32, part: String) {
        let span = match kind {
            FOLLOWED => 24 * HOUR,
            // One line a phase.
            BROKEN => i64::MAX,
            _ => TOGETHER,
        };
        if self.bundles[kind].since.is_some_and(|since| (at - since).0 > span) {
            self.tie(kind);
        }
        let bundle = &mut self.bundles[kind];
        bundle.since = bundle.since.or(Some(at));
        bundle.last = at;
        bundle.times += 1;
        bundle.weight = bundle.weight.max(weight);
        if !bundle.parts.contains(&part) {
            bundle.parts.push(part);
        }
    }

    /// Tells a bundle.
    fn tie(&mut self, kind: usize) {
        let Bundle { since: Some(since), weight, parts, times, .. } = std::mem::take(&mut self.bundles[kind]) else {
            return;
        };
        let (mark, text) = match kind {
            MOBILISING => (TEAM, format!("The team {}", some(parts, 5))),
            UNDER_WAY => (TEAM, format!("Under way: {}", some(parts, 4))),
            BROKEN if times > 1 => (BAD, format!("Promises broken, {times} from here on: {}", some(parts, 2))),
            BROKEN => (BAD, format!("Promise broken: {}", some(parts, 2))),
            MET => (GOOD, format!("Duty met: {}", some(parts, 3))),
            MISSED => (BAD, format!("Duty missed: {}", some(parts, 3))),
            _ => (TEAM, format!("The team goes back to {}", some(parts, 3))),
        };
        self.tell(since, weight, mark, text);
    }

    fn end(mut self) -> Vec<Told> {
        (0..self.bundles.len()).for_each(|kind| self.tie(kind));
        self.told.sort_by_key(|told| told.at);
        self.told
    }

    /// What the team does at its own table.
    fn deed(&mut self, command: &Command) {
        let seat = |id: &crate::base::id::SeatId| {
            find(&self.scenario.seats, id.as_str()).map_or(id.as_str(), |seat| seat.name.as_str()).to_owned()
        };
        let (weight, part) = match &command.what {
            What::Declare => (92, "declares a crisis".to_owned()),
            What::Convene(seats) => (70, format!("calls {} seats together", seats.len())),
            What::Activate(_) => (60, "puts the contingency plan into force".to_owned()),
            What::Grade { level: grade, .. } => (80, format!("grades it {}", level(*grade))),
            What::Escalate(to) => (50, format!("passes it up to the {}", lower(&seat(to)))),
            What::HandOver { .. } => (35, format!("hands the {} seat over in order", lower(&seat(&command.seat)))),
            What::LogHold { body, .. } => {
                (45, format!("notes the request of {} to wait", self.words.body(body.as_str())))
            }
            _ => return,
        };
        self.add(MOBILISING, command.at, weight, part);
    }

    fn event(&mut self, at: At, event: &Event) {
        match event {
            Event::Delivered { item: Item::Inject(id), .. } => {
                if let Some(inject) = find(&self.scenario.injects, id.as_str()) {
                    self.inject(at, inject);
                }
            }
            Event::Sent { seq, to: SentAs::Published { channels, segments, .. }, elements, .. } => {
                let to = format!("to {} on {}", self.words.segments(segments), self.words.channels(channels));
                self.statement(at, *seq, &to, elements);
            }
            Event::ActionStarted { action, .. } => {
                if let Some(action) = find(&self.scenario.actions, action.as_str()) {
                    let (weight, bad) = if action.knock_out.is_some() { (85, " [never to be done]") } else { (57, "") };
                    self.add(UNDER_WAY, at, weight, format!("{}{bad}", lower(action.name.as_str())));
                }
            }
            Event::Offered { compensation, to, within_authority, .. } => {
                let name = find(&self.scenario.entitlements, compensation.as_str())
                    .map_or(compensation.as_str(), |offer| offer.name.as_str());
                let who = count(u64::from(*to), "person", "people");
                if *within_authority {
                    self.tell(at, 44, TEAM, format!("Offers {}: {who}", lower(name)));
                } else {
                    self.tell(at, 66, BAD, format!("Offers {} to {who}, beyond what this seat may spend", lower(name)));
                }
            }
            Event::PromiseBroken { seq, element, people } => self.broken(at, *seq, *element, *people),
            Event::DutyMet { duty, .. } => {
                let name = self.duty(duty.as_str());
                self.add(MET, at, 34, name);
            }
            Event::DutyMissed { duty } => {
                let name = self.duty(duty.as_str());
                self.add(MISSED, at, 78, name);
            }
            Event::Followed { segment, people, .. } => {
                let name = self.words.segments(std::slice::from_ref(segment));
                self.add(FOLLOWED, at, 36, format!("{} of {name}", grouped(i64::from(*people))));
            }
            _ => self.crowd(at, event),
        }
    }

    /// What the crowd, the media and time do.
    fn crowd(&mut self, at: At, event: &Event) {
        match event {
            Event::Contradicted { fact, by, .. } if self.is_news("contradicted", fact) => {
                let (by, weight) = match by {
                    Contradiction::Truth => ("What was said turns out otherwise", 56),
                    Contradiction::Leak => ("A leak contradicts what was said", 84),
                    Contradiction::Ourselves => ("Another word of our own contradicts what was said", 60),
                    Contradiction::FrontLine => ("The front line contradicts what was said", 58),
                };
                let text = format!("{by}: {}", self.words.fact(fact));
                self.tell(at, weight, BAD, text);
            }
            Event::RumourCrossed { fact, segment } if self.is_news("rumour", fact) => {
                let who = self.words.segments(std::slice::from_ref(segment));
                self.tell(at, 52, INCOMING, format!("A rumour spreads, first among {who}: {}", self.words.fact(fact)));
            }
            Event::FactLeaked { fact, said_before } if self.is_news("leak", fact) => {
                let text = format!("{} gets out", self.words.fact(fact));
                if *said_before {
                    self.tell(at, 30, GOOD, format!("{text}; we had said it ourselves"));
                } else {
                    self.tell(at, 58, BAD, format!("{text} before we said it"));
                }
            }
            Event::Defrauded { scam, people, .. } => self.defrauded(at, scam.as_str(), *people),
            Event::Gathered { channel, people } => {
                let who = count(u64::from(*people), "person", "people");
                self.tell(at, 96, BAD, format!("A crowd gathers: {who}, {}", self.words.channel(channel)));
            }
            Event::KnockedOut { .. } => {
                self.tell(at, 99, BAD, "Something was done that must never be done".to_owned());
            }
            Event::ShiftChanged { seat, handed_over: false } => {
                let name = find(&self.scenario.seats, seat.as_str()).map_or(seat.as_str(), |seat| seat.name.as_str());
                self.tell(at, 40, BAD, format!("{name}: the shift ends and nothing is handed over"));
            }
            Event::Reviewed { borne_out, not_borne_out } => {
                let held = count(
                    borne_out.len() as u64,
                    "finding that the record bears out",
                    "findings that the record bears out",
                );
                let not = if not_borne_out.is_empty() {
                    String::new()
                } else {
                    format!(", {} that it does not", not_borne_out.len())
                };
                self.tell(at, 62, TEAM, format!("The review: {held}{not}"));
            }
            Event::Epilogue { caught, missed } => self.epilogue(at, caught.len(), missed.len()),
            Event::PhaseEnded { phase } => {
                self.tie(BROKEN);
                let next = self.scenario.clock.phases.iter().skip_while(|known| known.id != *phase).nth(1);
                if let Some(next) = next {
                    self.tell(at, ALWAYS, ("", Tone::Strong), next.name.as_str().to_owned());
                }
            }
            _ => {}
        }
    }

    /// The first victims of each scam, and then how many there are by now.
    fn defrauded(&mut self, at: At, scam: &str, people: u32) {
        if people == 0 {
            return;
        }
        let before = self.defrauded;
        self.defrauded += people;
        let name = find(&self.scenario.scams, scam).map_or(scam, |scam| scam.name.as_str());
        let passed = |many: &u32| (before + 1..=self.defrauded).contains(many);
        if self.scams.insert(scam.to_owned()) {
            let weight = if before == 0 { 86 } else { 50 };
            self.tell(at, weight, BAD, format!("Callers in our name take the first customers' money: {name}"));
        } else if let Some(many) = [1_000, 300, 100, 30].into_iter().find(passed) {
            self.tell(at, 68, BAD, format!("By now {many} customers have lost money to callers in our name"));
        }
    }

    fn epilogue(&mut self, at: At, caught: usize, missed: usize) {
        let text = self.scenario.debrief.epilogue.text.as_str();
        let mut first = String::new();
        for sentence in text.split_inclusive(". ") {
            if first.len() > 60 {
                break;
            }
            first.push_str(sentence);
        }
        let first = clip(first.trim(), 84);
        let (mark, end) = if caught > 0 {
            (GOOD, "What the review changed catches it.")
        } else if missed > 0 {
            (BAD, "Nothing was learned that would catch it.")
        } else {
            (INCOMING, "")
        };
        self.tell(at, ALWAYS, mark, format!("It happens again: {first} {end}"));
    }

    fn inject(&mut self, at: At, inject: &Inject) {
        if !self.discussed.contains(inject.id.as_str()) && !inject.signal && inject.raises_level.is_none() {
            return;
        }
        let from = find(&self.scenario.people, inject.from.as_str()).map_or("", |person| person.name.as_str());
        let mut weight = if self.discussed.contains(inject.id.as_str()) { 54 } else { 28 };
        weight += if inject.signal { 8 } else { 0 };
        weight += if inject.raises_level.is_some() { 8 } else { 0 };
        weight += if inject.harm >= Harm::Loss { 6 } else { 0 };
        let title = inject.title.as_str();
        let who = if from.is_empty() || title.contains(from) { String::new() } else { format!(" — {from}") };
        self.tell(at, weight, INCOMING, format!("{title}{who}"));
    }

    fn statement(&mut self, at: At, seq: u32, to: &str, judged: &[Judged]) {
        let Some(command) = self.commands.get(&seq) else { return };
        let Some(statement) = command.what.statement() else { return };
        let wrong = judged.iter().any(|judged| {
            matches!(
                judged.verdict,
                Verdict::False | Verdict::Restricted | Verdict::Outdated | Verdict::Overclaimed | Verdict::Concealed
            )
        });
        let news = u32::try_from(judged.iter().filter(|judged| judged.news).count()).unwrap_or(0);
        let weight = match (self.spoken, wrong) {
            (false, _) => 97,
            (true, true) => 72,
            (true, false) => 32 + news.min(6) * 5,
        };
        let who = speaker(statement.speaker);
        let who = if self.spoken { capital(who) } else { format!("The first word: {who}") };
        let said = self.words.elements(at, &statement.elements, judged);
        let text = format!("{who} {to}: {said}");
        self.spoken = true;
        // What is said again and again is told once.
        let weight = if self.said.insert(said) { weight } else { SAID_AGAIN };
        self.tell(at, weight, if wrong { ("●", Tone::Bad) } else { TEAM }, text);
    }

    fn broken(&mut self, at: At, seq: u32, element: u32, people: u32) {
        let place = usize::try_from(element).unwrap_or(0);
        let said = self.commands.get(&seq).and_then(|command| command.what.statement());
        let about = said.and_then(|statement| statement.elements.get(place));
        let what = match about.map(|element| (element.next_word(), element)) {
            Some((Some(due), _)) => format!("the next word by {}", self.words.clock(due)),
            Some((None, element)) => self.words.elements(at, std::slice::from_ref(element), &[]),
            None => "help".to_owned(),
        };
        let holders = count(u64::from(people), "person", "people");
        self.add(BROKEN, at, 74, format!("{what} ({holders})"));
    }

    fn duty(&self, id: &str) -> String {
        lower(find(&self.scenario.duties, id).map_or(id, |duty| duty.name.as_str()))
    }

    fn is_news(&mut self, kind: &'static str, fact: &FactId) -> bool {
        self.known.insert((kind, fact.clone()))
    }
}

/// A sentence begins.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
