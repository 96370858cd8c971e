//! What a team says, in words: statements as a reader of the course of a crisis wants them.

use std::collections::BTreeSet;

use crate::base::{
    date::Wall,
    id::{ChannelId, FactId, SegmentId},
    strings::{Arg, Strings},
    time::At,
};
use crate::cli::terminal::{clip, width};
use crate::record::event::{Judged, Verdict};
use crate::scenario::{
    Scenario,
    command::Level,
    find,
    statement::{Certainty, Claim, Element, Speaker, Value},
};

/// Columns of a statement beyond which only one of its facts is told.
const ROOM: usize = 96;
/// Columns that a value may take.
const VALUE: usize = 44;

/// Says things about one scenario.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) wall: Option<Wall>,
    pub(super) strings: &'a Strings,
}

impl Words<'_> {
    /// The local time of a moment: `Sat 06:04`, or the crisis clock where the scenario's start cannot be read.
    pub(super) fn local(&self, at: At) -> String {
        let Some(wall) = self.wall else { return at.to_string() };
        format!("{} {}", self.strings.weekday(wall.day(at)), self.clock(at))
    }

    /// The local time of day: `06:04`.
    pub(super) fn clock(&self, at: At) -> String {
        let Some(wall) = self.wall else { return at.to_string() };
        let minutes = wall.of_day(at) / crate::base::time::MINUTE;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// The local time of `at` as somebody would say it at `now`.
    fn when(&self, now: At, at: At) -> String {
        match self.wall {
            Some(wall) if wall.day(now) == wall.day(at) => self.clock(at),
            Some(wall) => {
                let date = self.strings.short_date(wall.day(at));
                self.strings.say("date-clock", [("date", date.into()), ("clock", self.clock(at).into())])
            }
            None => at.to_string(),
        }
    }

    /// The local date of a moment: `Sat, 18 July 2026`.
    pub(super) fn date(&self, at: At) -> String {
        self.wall.map(|wall| self.strings.date(wall.day(at))).unwrap_or_default()
    }

    /// What stands under a key.
    pub(super) fn say<'b, const N: usize>(&self, key: &str, blanks: [(&'b str, Arg<'b>); N]) -> String {
        self.strings.say(key, blanks)
    }

    /// Who said it or from whom it came, as it stands behind it.
    pub(super) fn from(&self, who: &str) -> String {
        self.say("run-from", [("who", who.into())])
    }

    /// A share in percent, with one decimal.
    pub(super) fn percent(&self, part: u64, whole: u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "counts of people")]
        let share = if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 };
        self.say("percent", [("n", format!("{share:.1}").into())])
    }

    /// A fact's question, in quotation marks.
    pub(super) fn fact(&self, id: &FactId) -> String {
        self.strings.quote(find(&self.scenario.facts, id.as_str()).map_or(id.as_str(), |fact| fact.name.as_str()))
    }

    /// What segments are called, the first few of them.
    pub(super) fn segments(&self, ids: &[SegmentId]) -> String {
        if ids.len() == self.scenario.segments.len() {
            return self.strings.get("run-everybody");
        }
        if ids.len() > 2 {
            return self.say("run-groups", [("n", ids.len().into())]);
        }
        let names = ids.iter().map(|id| {
            let name = find(&self.scenario.segments, id.as_str()).map_or(id.as_str(), |segment| segment.name.as_str());
            self.strings.quote(name)
        });
        self.some(names.collect(), 2)
    }

    /// What channels are called, the first few of them.
    pub(super) fn channels(&self, ids: &[ChannelId]) -> String {
        if ids.len() > 2 {
            return self.say("run-channels", [("n", ids.len().into())]);
        }
        self.some(ids.iter().map(|id| self.channel(id)).collect(), 2)
    }

    /// What a channel is called, without what stands behind a comma.
    pub(super) fn channel(&self, id: &ChannelId) -> String {
        let name = find(&self.scenario.channels, id.as_str()).map_or(id.as_str(), |channel| channel.name.as_str());
        name.split([',', '，']).next().unwrap_or(name).to_owned()
    }

    /// A statement's elements in short: its manner, what people can do, what it says of facts, the next word. Fewer
    /// facts are told where they are long ones.
    pub(super) fn elements(&self, now: At, elements: &[Element], judged: &[Judged]) -> String {
        let with_two = self.elements_with(now, elements, judged, 2);
        if width(&with_two) <= ROOM { with_two } else { self.elements_with(now, elements, judged, 1) }
    }

    fn elements_with(&self, now: At, elements: &[Element], judged: &[Judged], told: usize) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut manner: Vec<String> = Vec::new();
        let mut facts: Vec<String> = Vec::new();
        let (mut instructions, mut next): (u32, Option<At>) = (0, None);
        for (place, element) in elements.iter().enumerate() {
            let verdict = judged.get(place).map(|judged| judged.verdict);
            next = element.next_word().map_or(next, |at| Some(next.map_or(at, |known: At| known.min(at))));
            match element {
                Element::Acknowledge(_)
                | Element::Regret(_)
                | Element::Apologise(_)
                | Element::AcceptResponsibility(_)
                | Element::Empathise => manner.push(self.strings.get(&format!("run-says-{}", kind(element)))),
                Element::Instruct(_) => instructions += 1,
                Element::PromiseUpdate { .. } => {}
                _ => facts.push(self.judged(self.matter(now, element), verdict)),
            }
        }
        manner.dedup();
        if !manner.is_empty() {
            parts.push(manner.join(&self.strings.get("list-joint")));
        }
        if instructions > 0 {
            parts.push(self.strings.get("run-says-Instruct"));
        }
        let mut seen = BTreeSet::new();
        facts.retain(|fact| seen.insert(fact.clone()));
        let more = facts.len().saturating_sub(told);
        parts.extend(facts.into_iter().take(told));
        if more > 0 {
            parts.push(self.say("run-says-more", [("n", more.into())]));
        }
        if let Some(at) = next {
            parts.push(self.say("run-says-next", [("when", self.when(now, at).into())]));
        }
        parts.join(" · ")
    }

    /// What was said, and what is wrong with it, if something is.
    fn judged(&self, said: String, verdict: Option<Verdict>) -> String {
        let key = format!("run-fault-{:?}", verdict.unwrap_or(Verdict::Honest));
        if self.strings.knows(&key) { self.say(&key, [("said", said.into())]) } else { said }
    }

    /// An element that is about something.
    fn matter(&self, now: At, element: &Element) -> String {
        let key = format!("run-says-{}", kind(element));
        match element {
            Element::Disclose { fact, claim, certainty } => {
                let sure = self.strings.get(&format!("certainty-{certainty:?}"));
                let blanks = [("fact", self.fact(fact).into()), ("claim", self.claim(now, fact, claim).into())];
                let [about, claim] = blanks.clone();
                match certainty {
                    Certainty::Confirmed => self.say("run-says-Disclose", blanks),
                    _ => self.say("run-says-Disclose-unsure", [about, claim, ("certainty", sure.into())]),
                }
            }
            Element::NotKnown { fact, .. }
            | Element::Withhold { fact, .. }
            | Element::Correct { fact, .. }
            | Element::Explain(fact)
            | Element::Deny(fact)
            | Element::Decline(fact) => self.say(&key, [("fact", self.fact(fact).into())]),
            Element::Remedy { action, due } => {
                let name = find(&self.scenario.actions, action.as_str()).map_or(action.as_str(), |a| a.name.as_str());
                self.by(now, &key, ("action", lower(name)), *due)
            }
            Element::Compensate { offer, due } => {
                let name =
                    find(&self.scenario.entitlements, offer.as_str()).map_or(offer.as_str(), |e| e.name.as_str());
                self.by(now, &key, ("offer", lower(name)), *due)
            }
            Element::Redate { due, .. } => self.say(&key, [("when", self.when(now, *due).into())]),
            Element::Refer { fact, body, .. } => {
                self.say(&key, [("fact", self.fact(fact).into()), ("body", self.body(body.as_str()).into())])
            }
            Element::ShiftBlame(body) => self.say(&key, [("body", self.body(body.as_str()).into())]),
            _ => String::new(),
        }
    }

    /// What is promised, and by when if that was said.
    fn by(&self, now: At, key: &str, (blank, name): (&str, String), due: Option<At>) -> String {
        match due {
            Some(due) => self.say(&format!("{key}-by"), [(blank, name.into()), ("when", self.when(now, due).into())]),
            None => self.say(key, [(blank, name.into())]),
        }
    }

    /// What an organisation outside is called.
    pub(super) fn body(&self, id: &str) -> String {
        find(&self.scenario.bodies, id).map_or(id, |body| body.name.as_str()).to_owned()
    }

    fn claim(&self, now: At, fact: &FactId, claim: &Claim) -> String {
        match claim {
            Claim::Exactly(value) => self.value(now, fact, value),
            Claim::Between(a, b) => {
                let (from, to) = (self.value(now, fact, a), self.value(now, fact, b));
                self.say("run-claim-between", [("from", from.into()), ("to", to.into())])
            }
            Claim::Vague => self.strings.get("run-claim-vague"),
        }
    }

    /// A value of a fact.
    pub(super) fn value(&self, now: At, fact: &FactId, value: &Value) -> String {
        match value {
            Value::Yes => self.strings.get("run-claim-yes"),
            Value::No => self.strings.get("run-claim-no"),
            Value::Count(count) => self.strings.number(i64::try_from(*count).unwrap_or(i64::MAX)),
            Value::Money(amount) => self.money(*amount),
            Value::Instant(at) => self.when(now, *at),
            Value::Choice(id) => {
                let choices = find(&self.scenario.facts, fact.as_str()).map(|fact| fact.choices.as_slice());
                let name = choices.and_then(|all| all.iter().find(|choice| choice.id == *id));
                clip(name.map_or(id.as_str(), |choice| choice.name.as_str()), VALUE)
            }
        }
    }

    /// An amount with its currency.
    pub(super) fn money(&self, amount: i64) -> String {
        let amount = self.strings.number(amount);
        self.say("money", [("currency", (&self.scenario.budget.currency).into()), ("amount", amount.into())])
    }

    /// In whose name something is said.
    pub(super) fn speaker(&self, speaker: Speaker) -> String {
        self.strings.get(&format!("speaker-{speaker:?}"))
    }

    /// How bad a level is.
    pub(super) fn level(&self, level: Level) -> String {
        self.strings.get(&format!("level-{}", lower(&format!("{level:?}"))))
    }

    /// The first few of some names, and how many more.
    pub(super) fn some(&self, mut names: Vec<String>, most: usize) -> String {
        let more = names.len().saturating_sub(most);
        if more < 2 {
            return self.strings.list(&names);
        }
        names.truncate(most);
        let names = names.join(&self.strings.get("list-joint"));
        self.say("list-more", [("things", names.into()), ("n", more.into())])
    }
}

/// What an element does, by its name in the vocabulary.
fn kind(element: &Element) -> String {
    format!("{element:?}").chars().take_while(|c| c.is_alphanumeric()).collect()
}

/// A name as it stands within a sentence.
pub(super) fn lower(name: &str) -> String {
    let mut chars = name.chars();
    match (chars.next(), chars.clone().next()) {
        // An abbreviation stays as it is.
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => name.to_owned(),
    }
}
