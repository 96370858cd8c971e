//! What a team says, in words: statements as a reader of the course of a crisis wants them.

use std::collections::BTreeSet;

use crate::base::{
    date::Wall,
    id::{ChannelId, FactId, SegmentId},
    strings::Strings,
    time::At,
};
use crate::cli::terminal::{clip, grouped, width};
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
        let day = match wall.day(at).weekday() {
            1 => "Mon",
            2 => "Tue",
            3 => "Wed",
            4 => "Thu",
            5 => "Fri",
            6 => "Sat",
            _ => "Sun",
        };
        format!("{day} {}", self.clock(at))
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
                let (_, month, day) = wall.day(at).date();
                format!("{}, {day} {}", self.local(at), MONTHS[usize::try_from(month - 1).unwrap_or(0) % 12])
            }
            None => at.to_string(),
        }
    }

    /// The local date of a moment: `Saturday 18 July 2026`.
    pub(super) fn date(&self, at: At) -> String {
        let Some(wall) = self.wall else { return String::new() };
        let (year, month, day) = wall.day(at).date();
        let weekday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let weekday = weekday[usize::from(wall.day(at).weekday().saturating_sub(1)) % 7];
        format!("{weekday} {day} {} {year}", MONTHS[usize::try_from(month - 1).unwrap_or(0) % 12])
    }

    /// A fact's question, in quotation marks.
    pub(super) fn fact(&self, id: &FactId) -> String {
        format!("“{}”", find(&self.scenario.facts, id.as_str()).map_or(id.as_str(), |fact| fact.name.as_str()))
    }

    /// What segments are called, the first few of them.
    pub(super) fn segments(&self, ids: &[SegmentId]) -> String {
        if ids.len() == self.scenario.segments.len() {
            return "everybody".to_owned();
        }
        if ids.len() > 2 {
            return format!("{} groups", ids.len());
        }
        let names = ids.iter().map(|id| {
            let name = find(&self.scenario.segments, id.as_str()).map_or(id.as_str(), |segment| segment.name.as_str());
            format!("“{name}”")
        });
        some(names.collect(), 2)
    }

    /// What channels are called, the first few of them.
    pub(super) fn channels(&self, ids: &[ChannelId]) -> String {
        if ids.len() > 2 {
            return format!("{} channels", ids.len());
        }
        some(ids.iter().map(|id| self.channel(id)).collect(), 2)
    }

    /// What a channel is called, without what stands behind a comma.
    pub(super) fn channel(&self, id: &ChannelId) -> String {
        let name = find(&self.scenario.channels, id.as_str()).map_or(id.as_str(), |channel| channel.name.as_str());
        name.split(',').next().unwrap_or(name).to_owned()
    }

    /// A statement's elements in short: its manner, what people can do, what it says of facts, the next word. Fewer
    /// facts are told where they are long ones.
    pub(super) fn elements(&self, now: At, elements: &[Element], judged: &[Judged]) -> String {
        let with_two = self.elements_with(now, elements, judged, 2);
        if width(&with_two) <= ROOM { with_two } else { self.elements_with(now, elements, judged, 1) }
    }

    fn elements_with(&self, now: At, elements: &[Element], judged: &[Judged], told: usize) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut manner: Vec<&str> = Vec::new();
        let mut facts: Vec<String> = Vec::new();
        let (mut instructions, mut next): (u32, Option<At>) = (0, None);
        for (place, element) in elements.iter().enumerate() {
            let verdict = judged.get(place).map(|judged| judged.verdict);
            next = element.next_word().map_or(next, |at| Some(next.map_or(at, |known: At| known.min(at))));
            match element {
                Element::Acknowledge(_) => manner.push("we know"),
                Element::Regret(_) => manner.push("regret"),
                Element::Apologise(_) => manner.push("apology"),
                Element::AcceptResponsibility(_) => manner.push("it is on us"),
                Element::Empathise => manner.push("sympathy"),
                Element::Instruct(_) => instructions += 1,
                Element::PromiseUpdate { .. } => {}
                _ => facts.push(format!("{}{}", self.matter(now, element), fault(verdict))),
            }
        }
        manner.dedup();
        if !manner.is_empty() {
            parts.push(manner.join(", "));
        }
        if instructions > 0 {
            parts.push("what you can do".to_owned());
        }
        let mut seen = BTreeSet::new();
        facts.retain(|fact| seen.insert(fact.clone()));
        let more = facts.len().saturating_sub(told);
        parts.extend(facts.into_iter().take(told));
        if more > 0 {
            parts.push(format!("{more} more"));
        }
        if let Some(at) = next {
            parts.push(format!("next word by {}", self.when(now, at)));
        }
        parts.join(" · ")
    }

    /// An element that is about something.
    fn matter(&self, now: At, element: &Element) -> String {
        match element {
            Element::Disclose { fact, claim, certainty } => {
                let sure = match certainty {
                    Certainty::Confirmed => "",
                    Certainty::Likely => ", likely",
                    Certainty::BeingChecked => ", being checked",
                    Certainty::Unknown => ", not known",
                };
                format!("{} {}{sure}", self.fact(fact), self.claim(now, fact, claim))
            }
            Element::NotKnown { fact, .. } => format!("{} not known yet", self.fact(fact)),
            Element::Withhold { fact, .. } => format!("{} may not be said, and why", self.fact(fact)),
            Element::Correct { fact, .. } => format!("{} corrected", self.fact(fact)),
            Element::Explain(fact) => format!("{} explained", self.fact(fact)),
            Element::Remedy { action, due } => {
                let name = find(&self.scenario.actions, action.as_str()).map_or(action.as_str(), |a| a.name.as_str());
                format!("help: {}{}", lower(name), self.by(now, *due))
            }
            Element::Compensate { offer, due } => {
                let name =
                    find(&self.scenario.entitlements, offer.as_str()).map_or(offer.as_str(), |e| e.name.as_str());
                format!("offer: {}{}", lower(name), self.by(now, *due))
            }
            Element::Redate { due, .. } => format!("the promised word comes later, by {}", self.when(now, *due)),
            Element::Refer { fact, body, .. } => format!("{}: ask {}", self.fact(fact), self.body(body.as_str())),
            Element::Deny(fact) => format!("denies {}", self.fact(fact)),
            Element::ShiftBlame(body) => format!("blames {}", self.body(body.as_str())),
            Element::Decline(fact) => format!("no comment on {}", self.fact(fact)),
            _ => String::new(),
        }
    }

    fn by(&self, now: At, due: Option<At>) -> String {
        due.map_or_else(String::new, |due| format!(", by {}", self.when(now, due)))
    }

    /// What an organisation outside is called.
    pub(super) fn body(&self, id: &str) -> String {
        find(&self.scenario.bodies, id).map_or(id, |body| body.name.as_str()).to_owned()
    }

    fn claim(&self, now: At, fact: &FactId, claim: &Claim) -> String {
        match claim {
            Claim::Exactly(value) => self.value(now, fact, value),
            Claim::Between(a, b) => format!("{} to {}", self.value(now, fact, a), self.value(now, fact, b)),
            Claim::Vague => "in vague words".to_owned(),
        }
    }

    /// A value of a fact.
    pub(super) fn value(&self, now: At, fact: &FactId, value: &Value) -> String {
        match value {
            Value::Yes => "yes".to_owned(),
            Value::No => "no".to_owned(),
            Value::Count(count) => grouped(i64::try_from(*count).unwrap_or(i64::MAX)),
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
        format!("{} {}", self.scenario.budget.currency, grouped(amount))
    }
}

/// Names of months.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// In whose name something is said.
pub(super) fn speaker(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::Account => "the company's account",
        Speaker::FrontLine => "the front line",
        Speaker::ManagerOnSite => "a manager on the spot",
        Speaker::Spokesperson => "the spokesperson",
        Speaker::ChiefExecutive => "the chief executive",
    }
}

/// How bad a level is.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Minor => "minor",
        Level::Moderate => "moderate",
        Level::Major => "major",
    }
}

/// What is wrong with an element, if something is.
fn fault(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::False) => " [untrue]",
        Some(Verdict::Restricted) => " [not to be said]",
        Some(Verdict::Outdated) => " [out of date]",
        Some(Verdict::Overclaimed) => " [surer than the evidence]",
        Some(Verdict::Concealed) => " [hides what is known]",
        Some(Verdict::Vague | Verdict::Honest | Verdict::Withheld) | None => "",
    }
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

/// The first few of some names, and how many more.
pub(super) fn some(mut names: Vec<String>, most: usize) -> String {
    let more = names.len().saturating_sub(most);
    if more > 1 {
        names.truncate(most);
        return format!("{} and {more} more", names.join(", "));
    }
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `1 customer`, `2 customers`.
pub(super) fn count(number: u64, one: &str, many: &str) -> String {
    let shown = grouped(i64::try_from(number).unwrap_or(i64::MAX));
    format!("{shown} {}", if number == 1 { one } else { many })
}
