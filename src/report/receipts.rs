//! The receipt: every line of the judgement, grouped, losses first, each leading to the moments that show it.

use std::collections::BTreeSet;

use crate::base::{strings::Strings, time::Span};
use crate::record::receipt::{Dimension, Score, ScoreLine};
use crate::report::{
    chart::Ink,
    words::{Words, anchor, points, rounded},
};
use crate::score::{advice, rubric::Rubric};

/// A dimension with all its receipts.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its name on the page.
    pub id: &'static str,
    /// Its points, with one decimal; `–` where it was not judged.
    pub points: String,
    /// Its points in percent, for a bar.
    pub percent: i64,
    /// The class of its colour.
    pub class: &'static str,
    /// What it counts in the whole, in words.
    pub weight: String,
    /// Whether it is void through what must never be done.
    pub is_void: bool,
    /// The one thing that cost most in it.
    pub worst: String,
    /// Receipts that lost something, the largest loss first.
    pub losses: Vec<Receipt>,
    /// Receipts that earned all there was.
    pub full: Vec<Receipt>,
}

/// A receipt, as it is shown.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Its name on the page.
    pub id: String,
    /// The criterion.
    pub criterion: String,
    /// What it was about.
    pub what: String,
    /// The rule.
    pub rule: String,
    /// The par.
    pub par: String,
    /// How long it took.
    pub took: String,
    /// Points earned.
    pub earned: String,
    /// Points that could have been earned.
    pub possible: String,
    /// Points lost, with a sign.
    pub lost: String,
    /// The sentence of advice.
    pub advice: String,
    /// Anchors of the moments that show it, and what they are called.
    pub links: Vec<(String, String)>,
}

/// Lines of the record that one receipt points to, at most: the first show it, the rest repeat it.
const LINKS: usize = 6;

/// The key of a dimension's name.
pub fn key(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Speed => "dimension-speed",
        Dimension::Transparency => "dimension-transparency",
        Dimension::FollowUp => "dimension-follow_up",
        Dimension::Resolution => "dimension-resolution",
    }
}

/// The name of a dimension, as a heading has it.
pub fn name(strings: &Strings, dimension: Dimension) -> String {
    capital(&strings.get(key(dimension)))
}

/// A text that begins a sentence.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The colour of a dimension.
pub fn ink(dimension: Dimension) -> Ink {
    match dimension {
        Dimension::Speed => Ink::Gold,
        Dimension::Transparency => Ink::Info,
        Dimension::FollowUp => Ink::Good,
        Dimension::Resolution => Ink::Violet,
    }
}

/// Lines of the record that the receipts point to.
pub fn cited(score: &Score) -> BTreeSet<u32> {
    score.lines.iter().flat_map(|line| line.n.iter().take(LINKS).copied()).collect()
}

/// What each dimension counts in the whole, in percent.
pub fn weights(words: &Words<'_>) -> [(Dimension, f64); 4] {
    let weights = Rubric::default().for_scenario(words.scenario).weights;
    let all = (weights.speed + weights.transparency + weights.follow_up + weights.resolution).max(f64::MIN_POSITIVE);
    [
        (Dimension::Speed, 100.0 * weights.speed / all),
        (Dimension::Transparency, 100.0 * weights.transparency / all),
        (Dimension::FollowUp, 100.0 * weights.follow_up / all),
        (Dimension::Resolution, 100.0 * weights.resolution / all),
    ]
}

/// The receipts, by dimension.
pub fn groups(score: &Score, words: &Words<'_>) -> Vec<Group> {
    let group = |(dimension, weight): (Dimension, f64)| {
        let of = score.lines.iter().filter(|line| line.dimension == dimension);
        let (mut losses, full): (Vec<&ScoreLine>, Vec<&ScoreLine>) =
            of.partition(|line| line.earned < line.possible || line.criterion == "knock_out");
        losses.sort_by_key(|line| (line.criterion != "knock_out", line.earned - line.possible));
        let total = score.totals.of(dimension);
        let worst = losses.first().map_or_else(String::new, |line| {
            let what = capital(&advice::asked(words.strings, line));
            let lost = points(line.possible - line.earned);
            words.say("receipt-worst", [("what", what.into()), ("lost", lost.into())])
        });
        Group {
            name: name(words.strings, dimension),
            id: match dimension {
                Dimension::Speed => "speed",
                Dimension::Transparency => "transparency",
                Dimension::FollowUp => "follow-up",
                Dimension::Resolution => "resolution",
            },
            points: total.map_or_else(|| "–".to_owned(), rounded),
            percent: total.unwrap_or(0) / 100,
            class: ink(dimension).class(),
            weight: words.say("receipt-weight", [("percent", crate::report::chart::whole(weight).into())]),
            is_void: score.knocked_out.contains(&dimension),
            worst,
            losses: losses.into_iter().map(|line| receipt(line, words)).collect(),
            full: full.into_iter().map(|line| receipt(line, words)).collect(),
        }
    };
    weights(words).into_iter().map(group).collect()
}

fn receipt(line: &ScoreLine, words: &Words<'_>) -> Receipt {
    let span = |ms: Option<i64>| ms.map_or_else(|| "–".to_owned(), |ms| words.span(Span(ms)));
    let what = advice::what(words.strings, words.scenario, line);
    let lost = line.possible - line.earned;
    Receipt {
        id: format!("r-{}-{}", line.criterion, line.subject),
        criterion: advice::asked(words.strings, line),
        what: if what.is_empty() { capital(&advice::asked(words.strings, line)) } else { capital(&what) },
        rule: advice::rule(words.strings, &line.rule),
        par: span(line.par_ms),
        took: span(line.took_ms),
        earned: points(line.earned),
        possible: points(line.possible),
        lost: if lost > 0 { format!("−{}", points(lost)) } else { "0".to_owned() },
        advice: advice::sentence(words.strings, words.scenario, line),
        links: line.n.iter().take(LINKS).map(|n| (anchor(*n), n.to_string())).collect(),
    }
}
