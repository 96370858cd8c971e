//! What people asked: the top questions of the busiest hour, with trend, who asks where, and the share unanswered.

use crate::cli::{
    narrative::words::Words,
    terminal::{COLUMNS, clip, width},
};
use crate::sim::hear::{Busiest, TopQuestion};

/// Questions that are shown.
const SHOWN: usize = 3;

/// The lines of the busiest hour; none if nobody asked anything.
pub(super) fn asked(busiest: &Busiest, words: &Words<'_>) -> Vec<String> {
    if busiest.asked == 0 {
        return Vec::new();
    }
    let mut lines: Vec<String> = busiest.top.iter().take(SHOWN).map(|question| line(question, words)).collect();
    let blanks = [("asked", busiest.asked.into()), ("unseen", busiest.unseen.into())];
    lines.push(format!("  {}", words.strings.say("run-question-all", blanks)));
    lines
}

fn line(question: &TopQuestion, words: &Words<'_>) -> String {
    let scenario = words.scenario;
    let fact = scenario.facts[usize::from(question.fact)].name.as_str();
    let segment = scenario.segments[usize::from(question.segment)].name.as_str();
    let channel = scenario.channels[usize::from(question.channel)].name.as_str();
    let trend = match question.last_hour.cmp(&question.hour_before) {
        std::cmp::Ordering::Greater => "▲",
        std::cmp::Ordering::Equal => "▶",
        std::cmp::Ordering::Less => "▼",
    };
    let figures = [
        ("now", format!("{:>5}", question.last_hour).into()),
        ("trend", trend.into()),
        ("before", format!("{:>5}", question.hour_before).into()),
        ("percent", format!("{:>3}", question.unanswered_percent()).into()),
    ];
    let figures = words.strings.say("run-question-figures", figures);
    let about = [("question", fact.into()), ("segment", segment.into()), ("channel", channel.into())];
    let about = words.strings.say("run-question-about", about);
    let room = COLUMNS.saturating_sub(width(&figures) + 2);
    format!("{figures}  {}", clip(&about, room))
}
