//! The board in words: what the terminal's page and the printed one both say, in one language.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::base::{
    id::SeatId,
    strings::{Arg, Strings},
    time::At,
};
use crate::board::{
    Board,
    entry::Entry,
    fairness::Difference,
    parting::{self, Deed, Did, First, Parting},
};
use crate::record::{
    event::Event,
    receipt::{Dimension, ScoreLine},
};
use crate::report::{
    chart::whole,
    identity::player,
    moments::{Moment, moments},
    played::Played,
    words::{Words, points, rounded},
};
use crate::scenario::Scenario;
use crate::score::{advice, rubric};

/// Hex digits of a hash that are shown where it only tells things apart.
const SHORT: usize = 12;

/// The board in one language.
pub struct Told<'a> {
    /// The board.
    pub board: &'a Board,
    /// The language.
    pub strings: &'a Strings,
    /// Its drills.
    pub sides: Vec<Side<'a>>,
    /// Where the paths first parted.
    pub first: Option<First>,
    /// Where else.
    pub partings: Vec<Parting>,
}

/// A drill in one language.
pub struct Side<'a> {
    /// What it is called for short: `A`, `B`.
    pub letter: String,
    /// The name of its file.
    pub name: String,
    /// The drill.
    pub entry: &'a Entry,
    /// Says its things.
    pub words: Words<'a>,
    /// What happened in it.
    pub moments: Vec<Moment>,
}

/// A row of figures, one for each drill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// What they are.
    pub name: String,
    /// They.
    pub values: Vec<String>,
}

/// The scenarios of a board's drills in a language.
pub fn spoken(board: &Board, strings: &Strings) -> Vec<Scenario> {
    board.entries.iter().map(|entry| entry.scenario.spoken_in(strings.lang())).collect()
}

impl<'a> Told<'a> {
    /// Tells a board; `spoken` are its scenarios in the language.
    pub fn new(board: &'a Board, spoken: &'a [Scenario], strings: &'a Strings) -> Self {
        let (first, partings) = (parting::first(board), parting::partings(board));
        let side = |(place, (entry, scenario)): (usize, (&'a Entry, &'a Scenario))| {
            let words = Words::new(scenario, strings);
            let facilitators = entry.log.commands().filter(|(_, command, _)| command.what.intervenes());
            let cited: BTreeSet<u32> =
                cited(first.as_ref(), &partings, place).map(|did| did.n).chain(facilitators.map(|(n, ..)| n)).collect();
            Side {
                letter: letter(place),
                name: entry.path.file_name().unwrap_or(entry.path.as_os_str()).to_string_lossy().into_owned(),
                entry,
                words,
                moments: moments(&Played::of(scenario, &entry.log), &words, &cited),
            }
        };
        let sides = board.entries.iter().zip(spoken).enumerate().map(side).collect();
        Self { board, strings, sides, first, partings }
    }

    /// What is said under a key.
    pub fn get(&self, key: &str) -> String {
        self.strings.get(key)
    }

    /// What is said under a key, with its blanks filled in.
    pub fn say<'b, const N: usize>(&self, key: &str, blanks: [(&'b str, Arg<'b>); N]) -> String {
        self.strings.say(key, blanks)
    }

    /// Says things about the first drill's scenario. A board has two drills at least.
    pub fn words(&self) -> &Words<'a> {
        &self.sides[0].words
    }

    /// A difference: what differs, and each drill's value.
    pub fn difference(&self, difference: &Difference) -> Figures {
        let values = self.sides.iter().zip(&difference.values).map(|(side, value)| self.value(side, difference, value));
        Figures { name: self.get(&format!("compare-what-{}", difference.what)), values: values.collect() }
    }

    /// A difference as one sentence.
    pub fn sentence(&self, difference: &Difference) -> String {
        let Figures { name, values } = self.difference(difference);
        let value = |(side, value): (&Side<'_>, String)| {
            self.say("compare-value", [("letter", side.letter.as_str().into()), ("value", value.into())])
        };
        let values: Vec<String> = self.sides.iter().zip(values).map(value).collect();
        let values = values.join(&self.get("compare-joint"));
        self.say("compare-reason", [("what", name.into()), ("values", values.into())])
    }

    fn value(&self, side: &Side<'_>, difference: &Difference, value: &Value) -> String {
        let none = || self.get("compare-none");
        match (difference.what, value) {
            ("unfinished", Value::Null) => self.get("compare-to-the-end"),
            ("mode", Value::String(mode)) => self.get(&format!("compare-mode-{mode}")),
            ("cut", Value::Number(minutes)) => self.say("compare-cut", [("minutes", minutes.to_string().into())]),
            ("rules_hash", Value::String(hash)) => hash.chars().take(SHORT).collect(),
            ("seats", _) => {
                let seats: &[SeatId] = &side.entry.log.header().seats;
                self.strings.list(&seats.iter().map(|seat| side.words.seat(seat).to_owned()).collect::<Vec<_>>())
            }
            ("interventions", _) => {
                let told = side.interventions();
                if told.is_empty() { none() } else { told.join(&self.get("compare-joint")) }
            }
            (_, Value::Null) => none(),
            (_, Value::String(text)) => text.clone(),
            (_, other) => other.to_string(),
        }
    }

    /// Which drills break off, and up to when all are compared.
    pub fn until(&self) -> Option<String> {
        let until = self.board.until?;
        let short: Vec<String> = self.letters(|entry| entry.breaks_off.is_some());
        let blanks = [("names", self.strings.list(&short).into()), ("when", until.to_string().into())];
        Some(self.say("compare-until", blanks))
    }

    /// Which drills were judged by other rules when they were played.
    pub fn anew(&self) -> Option<String> {
        let older: Vec<String> = self.letters(|entry| entry.rules != rubric::VERSION);
        let blanks = [("names", self.strings.list(&older).into()), ("rules", rubric::VERSION.into())];
        (!older.is_empty()).then(|| self.say("compare-anew", blanks))
    }

    /// That all are the same drill, if they are.
    pub fn same(&self) -> Option<String> {
        let play = |entry: &Entry| entry.hashes.play;
        let same = self.board.entries.windows(2).all(|pair| pair.first().map(play) == pair.last().map(play));
        same.then(|| self.get("compare-same"))
    }

    fn letters(&self, is: fn(&Entry) -> bool) -> Vec<String> {
        self.sides.iter().filter(|side| is(side.entry)).map(|side| side.letter.clone()).collect()
    }

    /// The totals: the whole first, then the dimensions.
    pub fn totals(&self) -> Vec<Figures> {
        let shown = |points: Option<i64>| points.map_or_else(|| self.get("compare-not-judged"), rounded);
        let row = |key: &str, of: &dyn Fn(&Entry) -> Option<i64>| Figures {
            name: self.get(key),
            values: self.sides.iter().map(|side| shown(of(side.entry))).collect(),
        };
        let mut rows = vec![row("score-total", &|entry| entry.score.totals.total)];
        rows.extend(
            Dimension::ALL.map(|dimension| row(dimension_key(dimension), &|entry| entry.score.totals.of(dimension))),
        );
        rows
    }

    /// Who is ahead and by how much, in a sentence.
    pub fn ahead(&self) -> String {
        let mut totals: Vec<(i64, &Side<'_>)> =
            self.sides.iter().filter_map(|side| Some((side.entry.score.totals.total?, side))).collect();
        totals.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
        match totals.as_slice() {
            [(best, side), (next, _), ..] if best > next => {
                let blanks = [("name", self.drill(side).into()), ("points", apart(*best, *next).into())];
                self.say("compare-ahead", blanks)
            }
            _ => self.get("compare-level-score"),
        }
    }

    /// The same with what must be said beside it where the comparison is not fair.
    pub fn headline(&self) -> String {
        let ahead = self.ahead();
        if self.board.fairness.is_fair() { ahead } else { self.say("compare-but-unfair", [("ahead", ahead.into())]) }
    }

    /// What a criterion is called.
    pub fn criterion(&self, line: &ScoreLine) -> String {
        let criterion = advice::criterion(self.strings, &line.criterion);
        let what = advice::what(self.strings, self.words().scenario, line);
        if what.is_empty() {
            return criterion;
        }
        self.say("compare-about", [("criterion", criterion.into()), ("what", what.into())])
    }

    /// What a receipt earned of what it could.
    pub fn earned(&self, line: &ScoreLine) -> String {
        let blanks = [("earned", points(line.earned).into()), ("possible", points(line.possible).into())];
        self.say("compare-of", blanks)
    }

    /// How far apart drills are on a criterion.
    pub fn apart(&self, hundredths: f64) -> String {
        self.say("compare-apart", [("points", points(whole(hundredths)).into())])
    }

    /// What became of it, in figures.
    pub fn outcome(&self) -> Vec<Figures> {
        let (words, first) = (self.words(), &self.sides[0].entry.outcome);
        let organisation = &words.scenario.organisation;
        let of_hundred = |hundredths: u32| rounded(i64::from(hundredths));
        let percent = |hundredths: u32| self.say("compare-percent", [("share", of_hundred(hundredths).into())]);
        let number = |number: u64| self.strings.number(i64::try_from(number).unwrap_or(i64::MAX));
        let row = |name: String, of: &dyn Fn(&Side<'_>) -> String| Figures {
            name,
            values: self.sides.iter().map(of).collect(),
        };
        let plain = |key: &str, of: &dyn Fn(&Side<'_>) -> String| row(self.get(key), of);
        let customers = self.say("compare-outcome-customers", [("count", number(first.customers.into()).into())]);
        let start = self.say("compare-outcome-trust", [("start", of_hundred(first.trust_start).into())]);
        let rival = match &organisation.rival {
            Some(rival) => self.say("compare-outcome-rival", [("rival", rival.as_str().into())]),
            None => self.get("compare-outcome-a-rival"),
        };
        let budget = words.money(words.scenario.budget.total);
        let pair = |good: u64, bad: u64| {
            self.say("compare-pair", [("good", number(good).into()), ("bad", number(bad).into())])
        };
        vec![
            row(customers, &|side| {
                let outcome = &side.entry.outcome;
                let share = 10_000 * u64::from(outcome.churned) / u64::from(outcome.customers.max(1));
                let share = percent(u32::try_from(share).unwrap_or(10_000));
                format!("{} ({share})", number(outcome.churned.into()))
            }),
            plain("compare-outcome-sales", &|side| side.words.money(side.entry.outcome.lost_sales)),
            row(rival, &|side| side.words.money(side.entry.outcome.competitor_gain)),
            row(start, &|side| of_hundred(side.entry.outcome.trust_end)),
            plain("compare-outcome-integrity", &|side| of_hundred(side.entry.outcome.integrity_end)),
            plain("compare-outcome-reputation", &|side| of_hundred(side.entry.outcome.reputation)),
            plain("compare-outcome-restored", &|side| percent(side.entry.outcome.restored)),
            plain("compare-outcome-satisfaction", &|side| of_hundred(side.entry.outcome.satisfaction)),
            plain("compare-outcome-contacts", &|side| number(side.entry.outcome.contacts)),
            plain("compare-outcome-abandoned", &|side| number(side.entry.outcome.abandoned)),
            plain("compare-outcome-posts", &|side| number(side.entry.outcome.posts)),
            plain("compare-outcome-promises", &|side| {
                pair(
                    side.count(|event| matches!(event, Event::PromiseKept { .. })),
                    side.count(|event| matches!(event, Event::PromiseBroken { .. })),
                )
            }),
            plain("compare-outcome-duties", &|side| {
                pair(
                    side.count(|event| matches!(event, Event::DutyMet { .. })),
                    side.count(|event| matches!(event, Event::DutyMissed { .. })),
                )
            }),
            plain("compare-outcome-morale", &|side| of_hundred(side.entry.outcome.morale)),
            row(self.say("compare-outcome-spent", [("budget", budget.into())]), &|side| {
                side.words.money(side.entry.outcome.spent)
            }),
        ]
    }

    /// What the partings point to in the drill at a place.
    pub fn cited(&self, place: usize) -> impl Iterator<Item = Did> + '_ {
        cited(self.first.as_ref(), &self.partings, place)
    }

    /// A moment on the spot and on the crisis clock.
    pub fn when(&self, at: At) -> String {
        format!("{} · {}", self.words().local(at), self.words().crisis(at))
    }

    /// Who played a drill, where its record says so, or else its file's name.
    pub fn title(&self, side: &Side<'_>) -> String {
        player(side.entry.log.header(), self.strings).unwrap_or_else(|| side.name.clone())
    }

    /// Who played a drill, or that it was played live.
    pub fn player(&self, side: &Side<'_>) -> String {
        player(side.entry.log.header(), self.strings).unwrap_or_else(|| self.get("compare-played-live"))
    }

    /// A drill's letter and who played it.
    pub fn drill(&self, side: &Side<'_>) -> String {
        let name = self.title(side);
        self.say("compare-drill", [("letter", side.letter.as_str().into()), ("name", name.into())])
    }

    /// What a deed is called.
    pub fn deed(&self, deed: Deed) -> String {
        self.get(deed.key())
    }
}

impl Side<'_> {
    /// What a line of the record says happened.
    pub fn told(&self, did: Did) -> &str {
        self.moments.iter().find(|moment| moment.n == Some(did.n)).map_or("", |moment| &moment.text)
    }

    /// What the facilitator did, in words.
    pub fn interventions(&self) -> Vec<String> {
        let commands = self.entry.log.commands().filter(|(_, command, _)| command.what.intervenes());
        let told = commands.map(|(n, command, _)| {
            let what = self.told(Did { n, at: command.at });
            format!("{} {what}", self.words.crisis(command.at))
        });
        told.collect()
    }

    /// The value of its head, or of the last line where there is no end.
    pub fn head(&self) -> String {
        let hashes = &self.entry.hashes;
        hashes.head.unwrap_or(hashes.last).to_hex().to_string()
    }

    fn count(&self, is: fn(&Event) -> bool) -> u64 {
        self.entry.log.events().map(|(_, _, event)| u64::from(is(event))).sum()
    }
}

/// How far apart two scores are, as they are shown: in tenths of a point.
fn apart(best: i64, next: i64) -> String {
    let tenths = |points: i64| (points + 5).div_euclid(10);
    rounded(10 * (tenths(best) - tenths(next)))
}

/// What partings point to in the drill at a place.
fn cited(first: Option<&First>, partings: &[Parting], place: usize) -> impl Iterator<Item = Did> {
    let next = first.into_iter().filter_map(move |first| first.next.get(place).copied().flatten());
    next.chain(partings.iter().filter_map(move |parting| parting.did.get(place).copied().flatten()))
}

/// The key of a dimension's name.
pub fn dimension_key(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Speed => "dimension-speed",
        Dimension::Transparency => "dimension-transparency",
        Dimension::FollowUp => "dimension-follow_up",
        Dimension::Resolution => "dimension-resolution",
    }
}

/// What the drill at a place is called for short: `A` to `Z`, then numbers.
pub fn letter(place: usize) -> String {
    let letters = ('A'..='Z').nth(place).map(String::from);
    letters.unwrap_or_else(|| (place + 1).to_string())
}
