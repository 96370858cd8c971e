//! The course of the crisis: what mattered most, in the order in which it happened.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{
    id::{FactId, InjectId},
    strings::Arg,
    time::{At, HOUR, MINUTE},
};
use crate::cli::{
    narrative::words::{Words, lower},
    terminal::{Tone, clip, width},
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
    /// What stands behind the text and is never cut: who said it.
    pub(super) tail: String,
}

/// The weight of a statement that says what has been said.
const SAID_AGAIN: u32 = 8;
/// The weight of what is never left out.
pub(super) const ALWAYS: u32 = 1_000;

const INCOMING: (&str, Tone) = ("▸", Tone::Incoming);
const TEAM: (&str, Tone) = ("●", Tone::Team);
const BAD: (&str, Tone) = ("✕", Tone::Bad);
const GOOD: (&str, Tone) = ("✓", Tone::Good);
const AROUND: (&str, Tone) = ("◇", Tone::Strong);

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
    let refused = log.refused();
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
        self.told.push(Told { at, weight, mark, tone, text, tail: String::new() });
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
        let words = &self.words;
        let list = |most| Arg::from(words.some(parts.clone(), most));
        let (mark, text) = match kind {
            MOBILISING => (TEAM, words.say("run-told-team", [("deeds", words.strings.clauses(&parts).into())])),
            UNDER_WAY => (TEAM, words.say("run-told-under-way", [("things", list(4))])),
            BROKEN => (BAD, words.say("run-told-broken", [("n", times.into()), ("what", list(2))])),
            MET => (GOOD, words.say("run-told-met", [("duties", list(3))])),
            MISSED => (BAD, words.say("run-told-missed", [("duties", list(3))])),
            _ => (TEAM, words.say("run-told-followed", [("whom", list(3))])),
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
        let words = &self.words;
        let (weight, part) = match &command.what {
            What::Declare => (92, words.strings.get("run-deed-declare")),
            What::Convene(seats) => (70, words.say("run-deed-convene", [("n", seats.len().into())])),
            What::Activate(_) => (60, words.strings.get("run-deed-activate")),
            What::Grade { level, .. } => (80, words.say("run-deed-grade", [("level", words.level(*level).into())])),
            What::Escalate(to) => (50, words.say("run-deed-escalate", [("seat", lower(&seat(to)).into())])),
            What::HandOver { .. } => {
                (35, words.say("run-deed-hand-over", [("seat", lower(&seat(&command.seat)).into())]))
            }
            What::LogHold { body, .. } => {
                (45, words.say("run-deed-hold", [("body", words.body(body.as_str()).into())]))
            }
            _ => return self.facilitator(command),
        };
        self.add(MOBILISING, command.at, weight, part);
    }

    /// What the facilitator ruled or took back.
    fn facilitator(&mut self, command: &Command) {
        let (weight, text) = match &command.what {
            What::WithdrawInject(item) => {
                (58, self.words.say("run-facilitator-withdrew", [("what", self.title(item).into())]))
            }
            What::Rule(ruling) => {
                let effect = self.words.strings.get(&format!("preset-{:?}", ruling.preset));
                let blanks = [("idea", ruling.idea.as_str().into()), ("effect", effect.into())];
                (60, self.words.say("run-facilitator-ruled", blanks))
            }
            _ => return,
        };
        self.tell(command.at, weight, AROUND, text);
    }

    /// What a message is called.
    fn title(&self, item: &Item) -> String {
        match item {
            Item::Inject(id) => {
                let inject = find(&self.scenario.injects, id.as_str());
                inject.map_or(id.as_str(), |inject| inject.title.as_str()).to_owned()
            }
            Item::Added(seq) => match self.commands.get(seq).map(|command| &command.what) {
                Some(What::Add(added)) => added.title.clone(),
                _ => seq.to_string(),
            },
            Item::Contact(..) | Item::Oldest(..) => String::new(),
        }
    }

    fn event(&mut self, at: At, event: &Event) {
        match event {
            Event::Delivered { item: Item::Inject(id), .. } => {
                if let Some(inject) = find(&self.scenario.injects, id.as_str()) {
                    self.inject(at, inject);
                }
            }
            Event::Delivered { item: item @ Item::Added(_), .. } => {
                let text = self.words.say("run-facilitator-added", [("what", self.title(item).into())]);
                self.tell(at, 54, INCOMING, text);
            }
            Event::Sent { seq, to: SentAs::Published { channels, segments, .. }, elements, .. } => {
                let to = (self.words.segments(segments), self.words.channels(channels));
                self.statement(at, *seq, to, elements);
            }
            Event::ActionStarted { action, .. } => {
                if let Some(action) = find(&self.scenario.actions, action.as_str()) {
                    let name = lower(action.name.as_str());
                    if action.knock_out.is_some() {
                        self.add(UNDER_WAY, at, 85, self.words.say("run-never", [("action", name.into())]));
                    } else {
                        self.add(UNDER_WAY, at, 57, name);
                    }
                }
            }
            Event::Offered { compensation, to, within_authority, .. } => {
                let name = find(&self.scenario.entitlements, compensation.as_str())
                    .map_or(compensation.as_str(), |offer| offer.name.as_str());
                let (key, weight, mark) =
                    if *within_authority { ("run-offered", 44, TEAM) } else { ("run-offered-beyond", 66, BAD) };
                let text = self.words.say(key, [("offer", lower(name).into()), ("n", (*to).into())]);
                self.tell(at, weight, mark, text);
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
                let part = self.words.say("run-followed", [("n", (*people).into()), ("segment", name.into())]);
                self.add(FOLLOWED, at, 36, part);
            }
            _ => self.crowd(at, event),
        }
    }

    /// What the crowd, the media and time do.
    fn crowd(&mut self, at: At, event: &Event) {
        match event {
            Event::Contradicted { fact, by, .. } if self.is_news("contradicted", fact) => {
                let weight = match by {
                    Contradiction::Truth => 56,
                    Contradiction::Leak => 84,
                    Contradiction::Ourselves => 60,
                    Contradiction::FrontLine => 58,
                };
                let key = format!("run-contradicted-{by:?}");
                let text = self.words.say(&key, [("fact", self.words.fact(fact).into())]);
                self.tell(at, weight, BAD, text);
            }
            Event::RumourCrossed { fact, segment } if self.is_news("rumour", fact) => {
                let who = self.words.segments(std::slice::from_ref(segment));
                let blanks = [("who", who.into()), ("fact", self.words.fact(fact).into())];
                self.tell(at, 52, INCOMING, self.words.say("run-rumour", blanks));
            }
            Event::FactLeaked { fact, said_before } if self.is_news("leak", fact) => {
                let (key, weight, mark) =
                    if *said_before { ("run-leaked-said", 30, GOOD) } else { ("run-leaked-unsaid", 58, BAD) };
                self.tell(at, weight, mark, self.words.say(key, [("fact", self.words.fact(fact).into())]));
            }
            Event::Defrauded { scam, people, .. } => self.defrauded(at, scam.as_str(), *people),
            Event::Gathered { channel, people } => {
                let blanks = [("n", (*people).into()), ("where", self.words.channel(channel).into())];
                self.tell(at, 96, BAD, self.words.say("run-gathered", blanks));
            }
            Event::KnockedOut { .. } => {
                self.tell(at, 99, BAD, self.words.strings.get("run-knocked-out"));
            }
            Event::ShiftChanged { seat, handed_over: false } => {
                let name = find(&self.scenario.seats, seat.as_str()).map_or(seat.as_str(), |seat| seat.name.as_str());
                self.tell(at, 40, BAD, self.words.say("run-shift", [("seat", name.into())]));
            }
            Event::Reviewed { borne_out, not_borne_out } => {
                let blanks = [("held", borne_out.len().into()), ("not", not_borne_out.len().into())];
                self.tell(at, 62, TEAM, self.words.say("run-review", blanks));
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
            self.tell(at, weight, BAD, self.words.say("run-defrauded-first", [("scam", name.into())]));
        } else if let Some(many) = [1_000_u32, 300, 100, 30].into_iter().find(passed) {
            self.tell(at, 68, BAD, self.words.say("run-defrauded-many", [("n", many.into())]));
        }
    }

    fn epilogue(&mut self, at: At, caught: usize, missed: usize) {
        let text = self.scenario.debrief.epilogue.text.as_str();
        let mut first = String::new();
        for sentence in sentences(text) {
            if width(&first) > 60 {
                break;
            }
            first.push_str(sentence);
        }
        let first = clip(first.trim(), 84);
        let (mark, key) = match (caught, missed) {
            (1.., _) => (GOOD, "run-again-caught"),
            (0, 1..) => (BAD, "run-again-missed"),
            (0, 0) => (INCOMING, "run-again"),
        };
        self.tell(at, ALWAYS, mark, self.words.say(key, [("what", first.into())]));
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
        let (mark, tone) = INCOMING;
        let is_named = from.is_empty() || title.contains(from);
        let tail = if is_named { String::new() } else { self.words.from(from) };
        self.told.push(Told { at, weight, mark, tone, text: title.to_owned(), tail });
    }

    fn statement(&mut self, at: At, seq: u32, (to, channels): (String, String), judged: &[Judged]) {
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
        let said = self.words.elements(at, &statement.elements, judged);
        let blanks = [
            ("speaker", self.words.speaker(statement.speaker).into()),
            ("to", to.into()),
            ("channels", channels.into()),
            ("said", said.into()),
        ];
        let text = self.words.say(if self.spoken { "run-statement" } else { "run-statement-first" }, blanks);
        let text = capital(&text);
        self.spoken = true;
        // What is said again and again is told once, whatever next word goes with it.
        let matter = judged.iter().map(|judged| (judged.act, judged.fact.as_ref())).collect::<Vec<_>>();
        let is_new = self.said.insert(format!("{matter:?}")) || news > 0;
        let weight = if is_new { weight } else { SAID_AGAIN };
        self.tell(at, weight, if wrong { ("●", Tone::Bad) } else { TEAM }, text);
    }

    fn broken(&mut self, at: At, seq: u32, element: u32, people: u32) {
        let place = usize::try_from(element).unwrap_or(0);
        let said = self.commands.get(&seq).and_then(|command| command.what.statement());
        let about = said.and_then(|statement| statement.elements.get(place));
        let what = match about.map(|element| (element.next_word(), element)) {
            Some((Some(due), _)) => self.words.say("run-broken-word", [("clock", self.words.clock(due).into())]),
            Some((None, element)) => self.words.elements(at, std::slice::from_ref(element), &[]),
            None => self.words.strings.get("run-broken-help"),
        };
        let part = self.words.say("run-broken", [("what", what.into()), ("n", people.into())]);
        self.add(BROKEN, at, 74, part);
    }

    fn duty(&self, id: &str) -> String {
        lower(find(&self.scenario.duties, id).map_or(id, |duty| duty.name.as_str()))
    }

    fn is_news(&mut self, kind: &'static str, fact: &FactId) -> bool {
        self.known.insert((kind, fact.clone()))
    }
}

/// The sentences of a text, each with what follows its full stop.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").flat_map(|part| part.split_inclusive('。'))
}

/// A sentence begins.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
