//! What people asked: the top questions of the busiest hour, with trend, who asks where, and the share unanswered.

use crate::cli::narrative::words::Words;
use crate::sim::hear::{Busiest, TopQuestion};

/// Questions that are shown.
const SHOWN: usize = 3;

/// The lines of the busiest hour; none if nobody asked anything.
pub(super) fn asked(busiest: &Busiest, words: &Words<'_>) -> Vec<String> {
    if busiest.asked == 0 {
        return Vec::new();
    }
    let mut lines: Vec<String> = busiest.top.iter().take(SHOWN).map(|question| line(question, words)).collect();
    lines.push(format!(
        "  {} questions in that hour; {} people had spoken unread by then",
        busiest.asked, busiest.unseen
    ));
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
    let figures = format!(
        "{:>5} {trend} {:>5} before · {:>3} % unanswered",
        question.last_hour, question.hour_before, question.unanswered_percent
    );
    format!("{figures}  {}", crate::cli::terminal::clip(&format!("“{fact}” {segment}, {channel}"), 62))
}
