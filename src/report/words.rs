//! How a report calls things: times as people on the spot say them, and the scenario's things by their names.

use crate::base::{
    date::Wall,
    id::{ChannelId, FactId, SeatId, SegmentId},
    strings::{Arg, Strings},
    time::{At, MINUTE, Span},
};
use crate::drill::policy;
use crate::scenario::{
    Named, Scenario,
    command::{Item, Level},
    find,
    statement::{Certainty, Claim, Speaker, Value},
};

/// Segments or channels that are named one by one, at most.
const NAMED: usize = 3;

/// Says things about one scenario in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The scenario, in that language.
    pub scenario: &'a Scenario,
    /// What the program says in it.
    pub strings: &'a Strings,
    wall: Option<Wall>,
}

impl<'a> Words<'a> {
    /// Says things about a scenario.
    pub fn new(scenario: &'a Scenario, strings: &'a Strings) -> Self {
        Self { scenario, strings, wall: Wall::parse(&scenario.clock.start) }
    }

    /// What is said under a key.
    pub fn get(&self, key: &str) -> String {
        self.strings.get(key)
    }

    /// What is said under a key, with its blanks filled in.
    pub fn say<'b, const N: usize>(&self, key: &str, blanks: [(&'b str, Arg<'b>); N]) -> String {
        self.strings.say(key, blanks)
    }

    /// The local time of day: `06:04`.
    pub fn clock(&self, at: At) -> String {
        let Some(wall) = self.wall else { return at.to_string() };
        let minutes = wall.of_day(at) / MINUTE;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// The local time with its day of the week.
    pub fn local(&self, at: At) -> String {
        let Some(wall) = self.wall else { return at.to_string() };
        let weekday = self.get(&format!("weekday-{}", wall.day(at).weekday()));
        self.say("report-local", [("weekday", weekday.into()), ("clock", self.clock(at).into())])
    }

    /// The crisis clock to the minute: `T+01:30`.
    pub fn crisis(&self, at: At) -> String {
        At(at.0.div_euclid(MINUTE) * MINUTE).to_string()
    }

    /// The local date, as a heading has it.
    pub fn date(&self, at: At) -> String {
        self.dated("date-long", at)
    }

    fn dated(&self, key: &str, at: At) -> String {
        let Some(wall) = self.wall else { return at.to_string() };
        let (year, month, day) = wall.day(at).date();
        let weekday = self.get(&format!("weekday-{}", wall.day(at).weekday()));
        let month = self.get(&format!("month-{month}"));
        let blanks = [
            ("weekday", weekday.into()),
            ("month", month.into()),
            ("day", day.into()),
            ("year", year.to_string().into()),
        ];
        self.say(key, blanks)
    }

    /// A moment as somebody says it at `now`: the time alone on the same day.
    pub fn when(&self, now: At, at: At) -> String {
        match self.wall {
            Some(wall) if wall.day(now) != wall.day(at) => {
                let date = self.dated("date-short", at);
                self.say("report-date-clock", [("date", date.into()), ("clock", self.clock(at).into())])
            }
            _ => self.clock(at),
        }
    }

    /// A length of time, to the minute from a minute on.
    pub fn span(&self, span: Span) -> String {
        self.strings.span(span)
    }

    /// A number with its thousands set apart.
    pub fn number(&self, number: i64) -> String {
        self.strings.number(number)
    }

    /// How many people, customers, times: the key has `$n` for the word's form and `$count` for what is shown.
    pub fn count(&self, key: &str, number: i64) -> String {
        self.say(key, [("n", number.into()), ("count", self.number(number).into())])
    }

    /// A list as people say it.
    pub fn list(&self, things: &[String]) -> String {
        self.strings.list(things)
    }

    /// A text in quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        self.say("report-quoted", [("text", text.into())])
    }

    /// An amount with its currency.
    pub fn money(&self, amount: i64) -> String {
        let currency = self.scenario.budget.currency.as_str();
        self.say("report-money", [("currency", currency.into()), ("amount", self.number(amount).into())])
    }

    /// What somebody wrote: people's own words as they stand, an autopilot's in the reader's language.
    pub fn written(&self, text: &str) -> String {
        policy::words::key(text).map_or_else(|| text.to_owned(), |key| self.get(key))
    }

    /// A fact's question, in quotation marks.
    pub fn fact(&self, id: &FactId) -> String {
        self.quoted(self.fact_name(id.as_str()))
    }

    /// A fact's question.
    pub fn fact_name<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.facts, id, |fact| fact.name.as_str())
    }

    /// A seat.
    pub fn seat<'b>(&'b self, id: &'b SeatId) -> &'b str {
        name(&self.scenario.seats, id.as_str(), |seat| seat.name.as_str())
    }

    /// A segment.
    pub fn segment<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.segments, id, |segment| segment.name.as_str())
    }

    /// A channel, without what stands behind a comma.
    pub fn channel<'b>(&'b self, id: &'b str) -> &'b str {
        let name = name(&self.scenario.channels, id, |channel| channel.name.as_str());
        name.split([',', '，']).next().unwrap_or(name)
    }

    /// An inject's title.
    pub fn inject<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.injects, id, |inject| inject.title.as_str())
    }

    /// An action.
    pub fn action<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.actions, id, |action| action.name.as_str())
    }

    /// A compensation.
    pub fn offer<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.entitlements, id, |offer| offer.name.as_str())
    }

    /// An organisation outside.
    pub fn body<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.bodies, id, |body| body.name.as_str())
    }

    /// A duty.
    pub fn duty<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.duties, id, |duty| duty.name.as_str())
    }

    /// A finding that a review could make.
    pub fn finding<'b>(&'b self, id: &'b str) -> &'b str {
        name(&self.scenario.findings, id, |finding| finding.text.as_str())
    }

    /// Segments: everybody, the few that there are, or how many.
    pub fn segments(&self, ids: &[SegmentId]) -> String {
        if ids.len() == self.scenario.segments.len() {
            return self.get("report-everybody");
        }
        if ids.len() > NAMED {
            return self.say("report-groups", [("n", ids.len().into())]);
        }
        self.list(&ids.iter().map(|id| self.segment(id.as_str()).to_owned()).collect::<Vec<_>>())
    }

    /// Channels: the few that there are, or how many.
    pub fn channels(&self, ids: &[ChannelId]) -> String {
        if ids.len() > NAMED {
            return self.say("report-channels", [("n", ids.len().into())]);
        }
        self.list(&ids.iter().map(|id| self.channel(id.as_str()).to_owned()).collect::<Vec<_>>())
    }

    /// What came in: an inject by its title, a customer by her segment and number.
    pub fn item(&self, item: &Item) -> String {
        match item {
            Item::Inject(id) => self.quoted(self.inject(id.as_str())),
            Item::Contact(segment, customer, _) => {
                let name = self.segment(segment.as_str());
                self.say("report-customer", [("segment", name.into()), ("number", (customer + 1).into())])
            }
            Item::Added(seq) => self.say("report-added", [("number", (*seq).into())]),
            Item::Oldest(channel, _) => self.say("report-oldest", [("channel", self.channel(channel.as_str()).into())]),
        }
    }

    /// In whose name something is said.
    pub fn speaker(&self, speaker: Speaker) -> String {
        self.get(match speaker {
            Speaker::Account => "speaker-account",
            Speaker::FrontLine => "speaker-front-line",
            Speaker::ManagerOnSite => "speaker-manager",
            Speaker::Spokesperson => "speaker-spokesperson",
            Speaker::ChiefExecutive => "speaker-chief",
        })
    }

    /// How bad a level is.
    pub fn level(&self, level: Level) -> String {
        self.get(match level {
            Level::Minor => "level-minor",
            Level::Moderate => "level-moderate",
            Level::Major => "level-major",
        })
    }

    /// How sure.
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.get(&format!("certainty-{certainty:?}"))
    }

    /// A claim about a fact, as it was made at `now`.
    pub fn claim(&self, now: At, fact: &FactId, claim: &Claim) -> String {
        match claim {
            Claim::Exactly(value) => self.value(now, fact, value),
            Claim::Between(from, to) => {
                let (from, to) = (self.value(now, fact, from), self.value(now, fact, to));
                self.say("report-between", [("from", from.into()), ("to", to.into())])
            }
            Claim::Vague => self.get("report-vague"),
        }
    }

    /// A value of a fact.
    pub fn value(&self, now: At, fact: &FactId, value: &Value) -> String {
        match value {
            Value::Yes => self.get("report-yes"),
            Value::No => self.get("report-no"),
            Value::Count(count) => self.number(i64::try_from(*count).unwrap_or(i64::MAX)),
            Value::Money(amount) => self.money(*amount),
            Value::Instant(at) => self.when(now, *at),
            Value::Choice(id) => {
                let choices = find(&self.scenario.facts, fact.as_str()).map(|fact| fact.choices.as_slice());
                let choice = choices.and_then(|all| all.iter().find(|choice| choice.id == *id));
                choice.map_or(id.as_str(), |choice| choice.name.as_str()).to_owned()
            }
        }
    }
}

/// The name of a thing, or its id where the scenario has no such thing.
fn name<'a, T: Named>(list: &'a [T], id: &'a str, of: fn(&T) -> &str) -> &'a str {
    find(list, id).map_or(id, of)
}

/// Hundredths of a point with two decimals: `12.34`.
pub fn points(hundredths: i64) -> String {
    let (sign, amount) = (if hundredths < 0 { "−" } else { "" }, hundredths.abs());
    format!("{sign}{}.{:02}", amount / 100, amount % 100)
}

/// Hundredths of a point with one decimal, as a headline has it: `12.3`.
pub fn rounded(hundredths: i64) -> String {
    let tenths = (hundredths + 5).div_euclid(10);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The anchor of a line of the record on the page.
pub fn anchor(n: u32) -> String {
    format!("n{n}")
}
