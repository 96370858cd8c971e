//! What the program says, in one language: Fluent messages from `assets/locales`, built into the program.
//!
//! English is whole. Simplified Chinese is whole. Traditional Chinese is converted from it when it is shown
//! (see [`crate::base::han`]), except for the messages that stand in its own folder.

use std::{borrow::Cow, collections::BTreeMap};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::base::{date::Day, han, lang::Lang, time::Span};

/// The files of each language: name, and what English, mainland and Taiwan say.
macro_rules! files {
    ($($name:literal)*) => {
        &[$((
            $name,
            [
                include_str!(concat!("../../assets/locales/en/", $name, ".ftl")),
                include_str!(concat!("../../assets/locales/zh-Hans/", $name, ".ftl")),
                include_str!(concat!("../../assets/locales/zh-Hant/", $name, ".ftl")),
            ],
        )),*]
    };
}

/// One file a part of the program.
const FILES: &[(&str, [&str; 3])] = files!(
    "common" "advice" "run" "cli" "verify" "hotline" "report" "compare" "desk" "start" "incoming" "talk" "plan"
    "situation" "trainer" "debrief"
);

/// What is said in one language.
pub struct Strings {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// What fills a blank of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A number that chooses the word form, written with its thousands set apart. A year or a seed goes in as a text.
    Number(i64),
    /// A text.
    Text(Cow<'a, str>),
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl Strings {
    /// Everything that is said in `lang`.
    pub fn of(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
        // Marks around what is filled in would show as boxes in terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            #[expect(clippy::cast_possible_truncation, reason = "made from whole numbers")]
            FluentValue::Number(number) => Some(grouped(number.value as i64)),
            _ => None,
        }));
        for source in sources(lang) {
            let resource = match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// What is said under a key that has no blanks. A key that nobody knows stands for itself.
    pub fn get(&self, key: &str) -> String {
        self.say(key, [])
    }

    /// What is said under a key, with its blanks filled in.
    pub fn say<'a, const N: usize>(&self, key: &str, blanks: [(&'a str, Arg<'a>); N]) -> String {
        self.fill(key, blanks.into_iter())
    }

    /// What is said of something that every message of a kind names, such as a file.
    pub fn say_of<'a, const N: usize>(
        &self,
        key: &str,
        of: (&'a str, Arg<'a>),
        blanks: [(&'a str, Arg<'a>); N],
    ) -> String {
        self.fill(key, std::iter::once(of).chain(blanks))
    }

    fn fill<'a>(&self, key: &str, blanks: impl Iterator<Item = (&'a str, Arg<'a>)>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in blanks {
            match value {
                Arg::Number(number) => args.set(name, FluentValue::from(number)),
                Arg::Text(text) => args.set(name, FluentValue::from(text)),
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Whether something is said under this key.
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A span as people say it: `1 h 20 min`; below a minute in seconds; from two days on in days and hours.
    pub fn span(&self, span: Span) -> String {
        let seconds = span.0.abs() / 1000;
        let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
        let mut parts = Vec::new();
        if days >= 2 {
            parts.push(self.say("span-days", [("n", days.into())]));
            if hours % 24 > 0 {
                parts.push(self.say("span-hours", [("n", (hours % 24).into())]));
            }
        } else if minutes > 0 {
            if hours > 0 {
                parts.push(self.say("span-hours", [("n", hours.into())]));
            }
            if minutes % 60 > 0 {
                parts.push(self.say("span-minutes", [("n", (minutes % 60).into())]));
            }
        } else {
            parts.push(self.say("span-seconds", [("n", seconds.into())]));
        }
        parts.join(&self.get("span-joint"))
    }

    /// A number with its thousands set apart: `1,033,580`.
    pub fn number(&self, number: i64) -> String {
        grouped(number)
    }

    /// A text in quotation marks; those within it become the inner ones.
    pub fn quote(&self, text: &str) -> String {
        let (open, close) = (self.get("quote-open"), self.get("quote-close"));
        let within = text.replace(&open, &self.get("quote-inner-open")).replace(&close, &self.get("quote-inner-close"));
        open + &within + &close
    }

    /// A day with its year: `Sat, 18 July 2026`.
    pub fn date(&self, day: Day) -> String {
        self.day("date-long", day)
    }

    /// A day: `Sat 18 July`.
    pub fn short_date(&self, day: Day) -> String {
        self.day("date-short", day)
    }

    fn day(&self, key: &str, day: Day) -> String {
        let (year, month, of_month) = day.date();
        let blanks = [
            ("weekday", self.weekday(day).into()),
            ("day", of_month.into()),
            ("month", self.get(&format!("month-{month}")).into()),
            ("year", year.to_string().into()),
        ];
        self.say(key, blanks)
    }

    /// The day of the week: `Sat`.
    pub fn weekday(&self, day: Day) -> String {
        self.get(&format!("weekday-{}", day.weekday()))
    }

    /// A list as people say it: `a, b and c`.
    pub fn list(&self, things: &[String]) -> String {
        self.joined(things, "list-joint", "list-last")
    }

    /// A choice as people say it: `a, b or c`.
    pub fn either(&self, things: &[String]) -> String {
        self.joined(things, "list-joint", "list-or")
    }

    /// Clauses, one after the other: `does this, does that and does the other`.
    pub fn clauses(&self, clauses: &[String]) -> String {
        self.joined(clauses, "clause-joint", "clause-last")
    }

    fn joined(&self, things: &[String], joint: &str, last: &str) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., end] => most.join(&self.get(joint)) + &self.get(last) + end,
        }
    }
}

/// A whole number with its thousands set apart.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The sources of a language, what overrides last.
fn sources(lang: Lang) -> Vec<String> {
    let file = |place: usize| FILES.iter().map(move |(_, texts)| texts[place]);
    match lang {
        Lang::En => file(0).map(str::to_owned).collect(),
        Lang::ZhHans => file(0).chain(file(1)).map(str::to_owned).collect(),
        Lang::ZhHant => {
            file(0).map(str::to_owned).chain(file(1).map(han::to_taiwan)).chain(file(2).map(str::to_owned)).collect()
        }
    }
}

/// What chooses word forms in a language.
fn identifier(lang: Lang) -> LanguageIdentifier {
    lang.tag().parse().unwrap_or_default()
}

/// The files of a language as they are written, by name: for checks of completeness.
pub fn written(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    let place = match lang {
        Lang::En => 0,
        Lang::ZhHans => 1,
        Lang::ZhHant => 2,
    };
    FILES.iter().map(|(name, texts)| (*name, texts[place])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_said_as_people_say_them() {
        let (en, hans) = (Strings::of(Lang::En), Strings::of(Lang::ZhHans));
        for (span, english, chinese) in [
            (Span(40_000), "40 s", "40秒"),
            (Span::minutes(80), "1 h 20 min", "1小时20分钟"),
            (Span::minutes(120), "2 h", "2小时"),
            (Span::minutes(3 * 1440 + 60), "3 d 1 h", "3天1小时"),
        ] {
            assert_eq!(en.span(span), english);
            assert_eq!(hans.span(span), chinese);
        }
    }

    #[test]
    fn what_is_quoted_within_a_quotation_has_other_marks() {
        assert_eq!(Strings::of(Lang::En).quote("He said “no”"), "“He said ‘no’”");
        assert_eq!(Strings::of(Lang::ZhHant).quote("他說「不行」"), "「他說『不行』」");
    }

    #[test]
    fn thousands_are_set_apart() {
        let strings = Strings::of(Lang::En);
        assert_eq!(strings.number(-1_033_580), "−1,033,580");
        assert_eq!(strings.number(999), "999");
    }

    #[test]
    fn an_unknown_key_stands_for_itself() {
        assert_eq!(Strings::of(Lang::ZhHant).get("no-such-key"), "no-such-key");
    }

    #[test]
    fn lists_end_as_people_end_them() {
        let things = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        assert_eq!(Strings::of(Lang::En).list(&things), "A, B and C");
        assert_eq!(Strings::of(Lang::ZhHant).list(&things), "A、B和C");
    }
}
