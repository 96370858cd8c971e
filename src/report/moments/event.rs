//! What followed: from the simulation's events.

use crate::base::{
    id::{FactId, SeatId},
    time::At,
};
use crate::record::event::{CaseEnd, Contradiction, Event, Judged, PromiseKind, Refusal, SentAs, Verdict};
use crate::report::moments::{Kind, Moment, Teller};
use crate::scenario::{
    action::KnockOut,
    command::{Item, What},
    find,
    inject::{Harm, InjectKind},
};

/// Broken promises, missed duties and wrong statements that weigh what one weighs; further ones are more of the same.
const HEAVY_BREACHES: u32 = 3;

impl Teller<'_> {
    pub(super) fn event(&mut self, n: u32, at: At, event: &Event) {
        match event {
            Event::Delivered { item, seat, .. } => self.delivered(n, at, item, seat),
            Event::Sent { seq, to, elements, .. } => self.sent(n, at, *seq, to, elements),
            Event::FactLearned { fact, seat, certainty, value } => {
                let weight = if self.again("learned", fact.as_str()) == 0 { 16 } else { 0 };
                let words = self.words;
                let blanks = [
                    ("seat", words.seat(seat).into()),
                    ("fact", words.fact(fact).into()),
                    ("value", words.value(at, fact, value).into()),
                    ("certainty", words.certainty(*certainty).into()),
                ];
                let text = words.say("event-learned", blanks);
                self.tell(n, at, Kind::Team, weight, text);
            }
            Event::ActionStarted { action, .. } => {
                let never = find(&self.played.scenario.actions, action.as_str()).is_some_and(|a| a.knock_out.is_some());
                let text = self.about(
                    if never { "event-action-never" } else { "event-action" },
                    self.words.action(action.as_str()),
                );
                let (kind, weight) = if never { (Kind::Bad, 85) } else { (Kind::Team, 46) };
                self.tell(n, at, kind, weight, text);
            }
            Event::ActionDone { action } => {
                let text = self.about("event-action-done", self.words.action(action.as_str()));
                self.tell(n, at, Kind::Team, 12, text);
            }
            Event::Offered { compensation, to, entitled, within_authority } => {
                let key = if *within_authority { "event-offered" } else { "event-offered-beyond" };
                let blanks = [
                    ("what", self.words.offer(compensation.as_str()).into()),
                    ("people", self.words.count("people", i64::from(*to)).into()),
                    ("entitled", self.words.number(i64::from(*entitled)).into()),
                ];
                let text = self.words.say(key, blanks);
                let (kind, weight) = if *within_authority { (Kind::Team, 46) } else { (Kind::Bad, 66) };
                self.tell(n, at, kind, weight, text);
            }
            Event::PromiseMade { .. }
            | Event::PromiseKept { .. }
            | Event::PromiseRedated { .. }
            | Event::PromiseBroken { .. } => self.promise(n, at, event),
            Event::DutyStarted { .. } | Event::DutyMet { .. } | Event::DutyMissed { .. } => self.duty(n, at, event),
            Event::Refused { seq, why } | Event::Lapsed { seq, why } => self.refused(n, at, *seq, *why),
            Event::CaseOpened { item, .. } => {
                let text = self.about("event-case-opened", &self.item(item));
                self.tell(n, at, Kind::Incoming, 0, text);
            }
            Event::Case { item, end } => {
                let (key, kind) = match end {
                    CaseEnd::Answered => ("event-case-answered", Kind::Word),
                    CaseEnd::Solved => ("event-case-solved", Kind::Good),
                    CaseEnd::Reopened => ("event-case-reopened", Kind::Bad),
                };
                let text = self.about(key, &self.item(item));
                self.tell(n, at, kind, 0, text);
            }
            _ => self.crowd(n, at, event),
        }
    }

    fn about(&self, key: &str, what: &str) -> String {
        self.words.say(key, [("what", what.into())])
    }

    fn delivered(&mut self, n: u32, at: At, item: &Item, seat: &SeatId) {
        let words = self.words;
        let inject = match item {
            Item::Inject(id) => find(&self.played.scenario.injects, id.as_str()),
            _ => None,
        };
        let Some(inject) = inject else {
            let text =
                words.say("event-contact", [("what", self.item(item).into()), ("seat", words.seat(seat).into())]);
            let weight = if matches!(item, Item::Added(_)) { 40 } else { 0 };
            self.tell(n, at, Kind::Incoming, weight, text);
            return;
        };
        let from = find(&self.played.scenario.people, inject.from.as_str()).map_or("", |person| person.name.as_str());
        let title = inject.title.as_str();
        let text = if from.is_empty() || title.contains(from) {
            title.to_owned()
        } else {
            words.say("event-inject", [("title", title.into()), ("from", from.into())])
        };
        let mut weight = if self.discussed.contains(inject.id.as_str()) { 46 } else { 22 };
        weight += if inject.signal { 6 } else { 0 };
        weight += if inject.raises_level.is_some() { 8 } else { 0 };
        weight += if inject.harm >= Harm::Loss { 6 } else { 0 };
        let first = inject.signal && self.again("signal", "") == 0;
        let kind = if inject.kind == InjectKind::Contingency { Kind::Bad } else { Kind::Incoming };
        let mark = first.then(|| words.get("mark-first-signal"));
        self.tell(n, at, kind, if first { 90 } else { weight }, text).mark = mark;
    }

    fn sent(&mut self, n: u32, at: At, seq: u32, to: &SentAs, judged: &[Judged]) {
        let words = self.words;
        let statement = self.played.what(seq).and_then(|what| what.statement());
        let said = statement.map_or_else(String::new, |statement| words.statement(at, &statement.elements, judged));
        let wrong =
            judged.iter().any(|judged| !matches!(judged.verdict, Verdict::Honest | Verdict::Withheld | Verdict::Vague));
        let kind = if wrong { Kind::Bad } else { Kind::Word };
        match to {
            SentAs::Published { channels, segments, people } => {
                let speaker = statement.map_or_else(String::new, |statement| words.speaker(statement.speaker));
                let blanks = [
                    ("speaker", speaker.into()),
                    ("whom", words.segments(segments).into()),
                    ("channels", words.channels(channels).into()),
                    ("people", words.count("people", i64::from(*people)).into()),
                    ("said", said.into()),
                ];
                let first = !std::mem::replace(&mut self.spoken, true);
                let text = words.say(if first { "event-first-word" } else { "event-word" }, blanks);
                let text = self.said_before(at, seq, text);
                let news = u32::try_from(judged.iter().filter(|judged| judged.news).count()).unwrap_or(0);
                let corrects = judged.iter().any(|judged| judged.act == crate::record::event::Act::Correct);
                let weight = match (first, wrong) {
                    (true, _) => 97,
                    (false, true) if self.again("wrong", "") < HEAVY_BREACHES => 72,
                    (false, true) => 40,
                    (false, false) if corrects => 60,
                    (false, false) => 26 + news.min(5) * 5,
                };
                let mark = match (first, corrects) {
                    (true, _) => Some(words.get("mark-first-word")),
                    (false, true) if self.again("correction", "") == 0 => Some(words.get("mark-correction")),
                    _ => None,
                };
                self.tell(n, at, kind, weight, text).mark = mark;
            }
            SentAs::Answered { item } => {
                let weight = match item {
                    Item::Inject(_) | Item::Added(_) => 28,
                    _ => 0,
                };
                let text = words.say("event-answer", [("item", self.item(item).into()), ("said", said.into())]);
                let text = self.said_before(at, seq, text);
                self.tell(n, at, kind, weight, text);
            }
        }
    }

    /// What was said off the platform carries the time at which that was.
    fn said_before(&self, at: At, seq: u32, text: String) -> String {
        let Some(What::OffPlatform(said)) = self.played.what(seq) else { return text };
        let when = self.words.when(at, said.said_at);
        self.words.say("event-off-platform", [("text", text.into()), ("when", when.into())])
    }

    fn promise(&mut self, n: u32, at: At, event: &Event) {
        let words = self.words;
        let of = |seq: u32, element: u32| match self.played.element(seq, element) {
            Some(element) => words.element(at, element),
            None => words.get("promise-call-back"),
        };
        match event {
            Event::PromiseMade { seq, element, kind, due, .. } => {
                let what =
                    if *kind == PromiseKind::CallBack { words.get("promise-call-back") } else { of(*seq, *element) };
                let text =
                    words.say("event-promise-made", [("what", what.into()), ("due", words.when(at, *due).into())]);
                self.tell(n, at, Kind::Word, 0, text);
            }
            Event::PromiseKept { seq, element } => {
                let text = self.about("event-promise-kept", &of(*seq, *element));
                self.tell(n, at, Kind::Good, 0, text);
            }
            Event::PromiseRedated { seq, element, due, .. } => {
                let blanks = [("what", of(*seq, *element).into()), ("due", words.when(at, *due).into())];
                let text = words.say("event-promise-redated", blanks);
                self.tell(n, at, Kind::Word, 32, text);
            }
            Event::PromiseBroken { seq, element, people } => {
                let blanks =
                    [("what", of(*seq, *element).into()), ("people", words.count("people", i64::from(*people)).into())];
                let text = words.say("event-promise-broken", blanks);
                let times = self.again("broken", "");
                let weight = if times < HEAVY_BREACHES { 74 } else { 38 };
                let mark = (times == 0).then(|| words.get("mark-broken"));
                self.tell(n, at, Kind::Bad, weight, text).mark = mark;
            }
            _ => {}
        }
    }

    fn duty(&mut self, n: u32, at: At, event: &Event) {
        let words = self.words;
        match event {
            Event::DutyStarted { duty, due } => {
                let blanks = [("what", words.duty(duty.as_str()).into()), ("due", words.when(at, *due).into())];
                let text = words.say("event-duty-started", blanks);
                self.tell(n, at, Kind::Incoming, 10, text);
            }
            Event::DutyMet { duty, .. } => {
                let text = self.about("event-duty-met", words.duty(duty.as_str()));
                self.tell(n, at, Kind::Good, 40, text);
            }
            Event::DutyMissed { duty } => {
                let text = self.about("event-duty-missed", words.duty(duty.as_str()));
                let times = self.again("missed", "");
                let mark = (times == 0).then(|| words.get("mark-duty-missed"));
                let weight = if times < HEAVY_BREACHES { 76 } else { 46 };
                self.tell(n, at, Kind::Bad, weight, text).mark = mark;
            }
            _ => {}
        }
    }

    fn refused(&mut self, n: u32, at: At, seq: u32, why: Refusal) {
        let command =
            self.played.log.commands().find(|(_, command, _)| command.seq == seq).map(|(_, command, _)| command);
        let seat = command.map_or_else(String::new, |command| self.words.seat(&command.seat).to_owned());
        let why = self.words.get(match why {
            Refusal::Unknown => "refusal-unknown",
            Refusal::NotThisSeat => "refusal-seat",
            Refusal::AlreadyDone => "refusal-done",
            Refusal::NothingThere => "refusal-nothing",
            Refusal::NotPossibleYet => "refusal-not-yet",
            Refusal::TooExpensive => "refusal-money",
            Refusal::Malformed => "refusal-malformed",
            Refusal::TooLate => "refusal-late",
            Refusal::FacilitatorOnly => "refusal-facilitator",
            Refusal::TooLongAgo => "refusal-too-long-ago",
        });
        let text = self.words.say("event-refused", [("seat", seat.into()), ("why", why.into())]);
        self.tell(n, at, Kind::Around, 20, text);
    }

    fn is_first(&mut self, kind: &'static str, fact: &FactId) -> bool {
        self.again(kind, fact.as_str()) == 0
    }

    /// What the crowd, the media, authorities and time did.
    fn crowd(&mut self, n: u32, at: At, event: &Event) {
        let words = self.words;
        let told: (Kind, u32, String, Option<String>) = match event {
            Event::Contradicted { fact, by, .. } => {
                let (key, weight) = match by {
                    Contradiction::Truth => ("event-contradicted-truth", 58),
                    Contradiction::Leak => ("event-contradicted-leak", 84),
                    Contradiction::Ourselves => ("event-contradicted-ourselves", 60),
                    Contradiction::FrontLine => ("event-contradicted-front-line", 58),
                };
                let first = self.is_first("contradicted", fact);
                let mark = first.then(|| words.get("mark-contradicted"));
                (Kind::Bad, if first { weight } else { 20 }, self.about(key, &words.fact(fact)), mark)
            }
            Event::RumourCrossed { fact, segment } => {
                let first = self.is_first("rumour", fact);
                let blanks = [("fact", words.fact(fact).into()), ("segment", words.segment(segment.as_str()).into())];
                let mark = first.then(|| words.get("mark-rumour"));
                (Kind::Incoming, if first { 54 } else { 0 }, words.say("event-rumour", blanks), mark)
            }
            Event::FactLeaked { fact, said_before: true } => {
                (Kind::Good, 36, self.about("event-leak-after", &words.fact(fact)), None)
            }
            Event::FactLeaked { fact, .. } => {
                (Kind::Bad, 68, self.about("event-leak-before", &words.fact(fact)), Some(words.get("mark-leak")))
            }
            Event::Gathered { channel, people } => {
                let first = self.again("gathered", channel.as_str()) == 0;
                let who = words.count("people", i64::from(*people));
                let blanks = [("people", who.as_str().into()), ("where", words.channel(channel.as_str()).into())];
                let mark = first.then(|| words.say("mark-crowd", [("people", who.as_str().into())]));
                (Kind::Bad, if first { 94 } else { 30 }, words.say("event-gathered", blanks), mark)
            }
            Event::KnockedOut { why, .. } => (Kind::Bad, 99, knock_out(words, *why), Some(words.get("mark-knock-out"))),
            Event::ShiftChanged { seat, handed_over } => {
                let (kind, weight, key) =
                    if *handed_over { (Kind::Team, 20, "event-shift") } else { (Kind::Bad, 52, "event-shift-dropped") };
                (kind, weight, self.about(key, words.seat(seat)), None)
            }
            Event::Reached { segment, affected, .. } => {
                let blanks = [("segment", words.segment(segment.as_str()).into()), ("percent", (*affected).into())];
                (Kind::Good, 0, words.say("event-reached", blanks), None)
            }
            Event::Asked { seat, of, fact } => {
                let blanks = [
                    ("seat", words.seat(seat).into()),
                    ("to", words.seat(of).into()),
                    ("what", words.fact(fact).into()),
                ];
                (Kind::Team, 0, words.say("deed-ask", blanks), None)
            }
            Event::Defrauded { scam, people, loss, .. } => {
                let first = self.again("scam", "") == 0;
                let of_its_kind = self.again("scam", scam.as_str()) == 0;
                let blanks =
                    [("people", words.count("people", i64::from(*people)).into()), ("loss", words.money(*loss).into())];
                let mark = first.then(|| words.get("mark-scam"));
                let weight = if first { 78 } else { 12 + 28 * u32::from(of_its_kind) };
                (Kind::Bad, weight, words.say("event-defrauded", blanks), mark)
            }
            Event::LevelKnowable { level, inject } => {
                let blanks = [
                    ("level", words.level(*level).into()),
                    ("inject", words.quoted(words.inject(inject.as_str())).into()),
                ];
                (Kind::Incoming, 48, words.say("event-level", blanks), None)
            }
            Event::Followed { segment, people, .. } => {
                let blanks = [
                    ("people", words.count("people", i64::from(*people)).into()),
                    ("segment", words.segment(segment.as_str()).into()),
                ];
                let weight = if self.again("followed", segment.as_str()) == 0 { 34 } else { 0 };
                (Kind::Team, weight, words.say("event-followed", blanks), None)
            }
            _ => return self.course(n, at, event),
        };
        let (kind, weight, text, mark) = told;
        self.tell(n, at, kind, weight, text).mark = mark;
    }

    /// What the course of the drill brought.
    fn course(&mut self, n: u32, at: At, event: &Event) {
        let words = self.words;
        let (kind, weight, text) = match event {
            Event::HoldSet { facts, duties, until } => {
                let held: Vec<String> = facts
                    .iter()
                    .map(|fact| words.fact(fact))
                    .chain(duties.iter().map(|duty| words.duty(duty.as_str()).to_owned()))
                    .collect();
                let blanks = [("what", words.list(&held).into()), ("until", words.when(at, *until).into())];
                (Kind::Around, 50, words.say("event-hold", blanks))
            }
            Event::HoldEnded { facts } => {
                let facts: Vec<String> = facts.iter().map(|fact| words.fact(fact)).collect();
                (Kind::Around, 34, self.about("event-hold-ended", &words.list(&facts)))
            }
            Event::NotFired { inject, prevented } => {
                let (kind, weight, key) =
                    if *prevented { (Kind::Good, 44, "event-prevented") } else { (Kind::Around, 6, "event-not-fired") };
                (kind, weight, self.about(key, words.inject(inject.as_str())))
            }
            Event::Excused { inject } => (Kind::Around, 60, self.about("event-excused", words.inject(inject.as_str()))),
            Event::Withdrawn(item) => (Kind::Around, 0, self.about("event-withdrawn", &self.item(item))),
            Event::MoveClosed { id } => {
                (Kind::Around, 10, self.about("event-move-closed", &self.move_title(id.as_str())))
            }
            Event::PhaseEnded { phase } => {
                let phases = &self.played.scenario.clock.phases;
                let name = phases.iter().find(|known| known.id == *phase).map_or(phase.as_str(), |p| p.name.as_str());
                (Kind::Around, 20, self.about("event-phase-ended", name))
            }
            Event::Reviewed { borne_out, not_borne_out } => {
                let blanks = [("held", borne_out.len().into()), ("not", not_borne_out.len().into())];
                (Kind::Team, 64, words.say("event-reviewed", blanks))
            }
            Event::Epilogue { caught, missed } => {
                let (kind, key) = match (caught.is_empty(), missed.is_empty()) {
                    (false, _) => (Kind::Good, "event-epilogue-caught"),
                    (true, false) => (Kind::Bad, "event-epilogue-missed"),
                    (true, true) => (Kind::Incoming, "event-epilogue"),
                };
                let text = self.played.scenario.debrief.epilogue.text.as_str();
                (kind, 95, words.say(key, [("text", text.into())]))
            }
            _ => return,
        };
        let mark = match event {
            Event::Reviewed { .. } => Some(words.get("mark-review")),
            Event::Epilogue { .. } => Some(words.get("mark-epilogue")),
            _ => None,
        };
        let moment: &mut Moment = self.tell(n, at, kind, weight, text);
        moment.mark = mark;
    }
}

/// What must never be done, in words.
pub(crate) fn knock_out(words: &crate::report::words::Words<'_>, why: KnockOut) -> String {
    words.get(match why {
        KnockOut::DataExposed => "knock-out-data",
        KnockOut::SafetyWithheld => "knock-out-safety-withheld",
        KnockOut::DeniedKnown => "knock-out-denied",
        KnockOut::ToldToLie => "knock-out-lie",
        KnockOut::EvidenceDeleted => "knock-out-evidence",
        KnockOut::SafetyEndangered => "knock-out-safety",
    })
}
