//! What it cost, and how the team did: the figures below the course.

use crate::cli::{
    narrative::words::{Words, count},
    run::points,
    terminal::{COLUMNS, Ink, Tone, clip, grouped, width, wrap},
};
use crate::record::{
    event::Event,
    log::Log,
    receipt::{Score, ScoreLine},
};
use crate::scenario::find;
use crate::score::{advice, objective::ObjectiveRating};
use crate::sim::outcome::Outcome;

/// Receipts shown of what earned most.
const GAINS: usize = 3;
/// Receipts shown of what lost most.
const LOSSES: usize = 3;
/// Hundredths of a point from which a gain or a loss is worth a line.
const WORTH_A_LINE: i64 = 25;
/// Columns of a row's name.
const NAME: usize = 12;

/// What it cost.
pub(super) fn outcome(outcome: &Outcome, log: &Log, words: &Words<'_>, ink: Ink) -> Vec<String> {
    let of_hundred = |hundredths: u32| format!("{:.0}", f64::from(hundredths) / 100.0);
    let organisation = &words.scenario.organisation;
    let percent = |part: u64, whole: u64| {
        #[expect(clippy::cast_precision_loss, reason = "counts of people")]
        let share = if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 };
        format!("{share:.1} %")
    };
    let rival = organisation.rival.as_ref().map_or("a rival", |rival| rival.as_str());
    let gone_over = if outcome.competitor_gain > 0 {
        format!(", {} to {rival}", grouped(outcome.competitor_gain))
    } else {
        String::new()
    };
    let mut kept = (0_u64, 0_u64, 0_u64, 0_u64);
    for (_, _, event) in log.events() {
        match event {
            Event::PromiseKept { .. } => kept.0 += 1,
            Event::PromiseBroken { .. } => kept.1 += 1,
            Event::DutyMet { .. } => kept.2 += 1,
            Event::DutyMissed { .. } => kept.3 += 1,
            _ => {}
        }
    }
    let mut rows = vec![
        (
            "customers",
            format!(
                "{} of {} lost ({}) · yearly sales −{}{gone_over}",
                grouped(i64::from(outcome.churned)),
                grouped(i64::from(outcome.customers)),
                percent(outcome.churned.into(), outcome.customers.into()),
                words.money(outcome.lost_sales),
            ),
        ),
        (
            "contacts",
            format!(
                "{}, given up {} times ({}) · {}",
                count(outcome.contacts, "contact", "contacts"),
                grouped(i64::try_from(outcome.abandoned).unwrap_or(i64::MAX)),
                percent(outcome.abandoned, outcome.contacts),
                count(outcome.posts, "public post", "public posts"),
            ),
        ),
        (
            "people",
            format!(
                "trust {} → {} · reputation {} → {} · morale of the staff {} → {}",
                of_hundred(outcome.trust_start),
                of_hundred(outcome.trust_end),
                organisation.reputation,
                of_hundred(outcome.reputation),
                organisation.morale,
                of_hundred(outcome.morale),
            ),
        ),
        (
            "those hit",
            format!(
                "{} of {} no longer hurt, no open case · satisfaction {} of 100",
                percent(u64::from(outcome.restored), 10_000),
                grouped(i64::from(outcome.struck)),
                of_hundred(outcome.satisfaction),
            ),
        ),
        (
            "our word",
            format!(
                "{} kept, {} broken · {} met, {} missed",
                count(kept.0, "promise", "promises"),
                kept.1,
                count(kept.2, "duty", "duties"),
                kept.3,
            ),
        ),
        (
            "money",
            format!(
                "{} spent of {}{}",
                words.money(outcome.spent),
                words.money(words.scenario.budget.total),
                over(outcome.spent, words.scenario.budget.total)
            ),
        ),
    ];
    if !words.scenario.scams.is_empty() {
        rows.insert(4, ("fraud", fraud(outcome, words)));
    }
    let line = |(name, text): &(&str, String)| {
        let text = clip(text, COLUMNS - 2 - NAME);
        format!("  {}{text}", ink.tint(Tone::Faint, &format!("{name:<NAME$}")))
    };
    rows.iter().map(line).collect()
}

/// Who lost money to scams, of those who had been warned and of the others.
fn fraud(outcome: &Outcome, words: &Words<'_>) -> String {
    let warned = (outcome.defrauded_warned, outcome.called_warned, "warned");
    let others = (outcome.defrauded - warned.0, outcome.called - warned.1, "unwarned");
    let people = |n: u32| grouped(i64::from(n));
    let groups = [others, warned].into_iter().filter(|(_, called, _)| *called > 0).enumerate();
    let groups: Vec<String> = groups
        .map(|(n, (lost, called, how))| {
            let verb = if n == 0 { "called " } else { "" };
            format!("{} of {} {verb}{how}", people(lost), people(called))
        })
        .collect();
    let victims = count(u64::from(outcome.defrauded), "customer", "customers");
    let which = if groups.is_empty() { String::new() } else { format!(": {}", groups.join(", ")) };
    format!("{victims} lost {} to scams{which}", words.money(outcome.defrauded_loss))
}

/// By how much more was spent than there was.
fn over(spent: i64, budget: i64) -> String {
    let excess = spent.saturating_sub(budget);
    if excess <= 0 {
        return String::new();
    }
    match excess.saturating_mul(100).checked_div(budget) {
        Some(0) => ", just over the budget".to_owned(),
        Some(percent) => format!(", {} % over the budget", grouped(percent)),
        None => ", without a budget".to_owned(),
    }
}

/// How the team did: the points, what earned most, what lost most and what to do about it.
pub(super) fn judgement(score: &Score, words: &Words<'_>, ink: Ink) -> Vec<String> {
    let totals = &score.totals;
    let shown = |of: Option<i64>| points(of).map_or_else(|| "-".to_owned(), |points| format!("{points:.1}"));
    let all = [
        ("response speed", totals.speed),
        ("transparency", totals.transparency),
        ("follow-up", totals.follow_up),
        ("resolution", totals.resolution),
    ];
    let parts: Vec<String> = all
        .iter()
        .filter(|(_, of)| of.is_some())
        .map(|(name, of)| format!("{name} {}", ink.tint(Tone::Strong, &shown(*of))))
        .collect();
    let missing: Vec<&str> = all.iter().filter(|(_, of)| of.is_none()).map(|(name, _)| *name).collect();
    let whole = totals.total.map(|total| format!("{} of 100  ·  ", ink.tint(Tone::Strong, &shown(Some(total)))));
    let mut head = format!("  {}{}", whole.unwrap_or_default(), parts.join(" · "));
    if totals.total.is_none() {
        head.push_str(" of 100");
    }
    if !missing.is_empty() {
        head.push_str(&ink.tint(Tone::Faint, &format!("  ({}: nothing to judge by)", missing.join(", "))));
    }
    let mut lines = vec![head];
    let groups = grouped_by_criterion(score);
    let mut losses: Vec<&Group<'_>> =
        groups.iter().filter(|group| group.possible - group.earned >= WORTH_A_LINE).collect();
    losses.sort_by_key(|group| std::cmp::Reverse(group.possible - group.earned));
    losses.truncate(LOSSES);
    // What is told as a loss is not told as a gain as well.
    let is_lost = |group: &Group<'_>| losses.iter().any(|lost| std::ptr::eq(*lost, group));
    let mut gains: Vec<&Group<'_>> =
        groups.iter().filter(|group| group.earned >= WORTH_A_LINE && !is_lost(group)).collect();
    gains.sort_by_key(|group| std::cmp::Reverse(group.earned));
    for line in score.lines.iter().filter(|line| line.criterion == "knock_out") {
        let text = clip(&advice::sentence(words.strings, words.scenario, line), COLUMNS - 8);
        lines.push(format!("  {} {text}", ink.tint(Tone::Bad, &format!("{:<4}", line.rule))));
    }
    for group in losses {
        lines.extend(receipt(group, words, ink, Tone::Bad));
    }
    for group in gains.into_iter().take(GAINS) {
        lines.extend(receipt(group, words, ink, Tone::Good));
    }
    lines
}

/// What the points suggest for each objective of the cut, under the short name of what it exercises.
pub(super) fn objectives(rated: &[ObjectiveRating], words: &Words<'_>, ink: Ink) -> Vec<String> {
    let shown: Vec<String> = rated
        .iter()
        .filter_map(|rated| {
            let objective = find(&words.scenario.objectives, rated.objective.as_str())?;
            let capability = objective.capability.as_str();
            Some(format!("{:?} {capability} {} %", rated.suggested?, rated.percent))
        })
        .collect();
    let pieces = wrap(&shown.join(" · "), COLUMNS - 2 - NAME);
    let name = |place: usize| if place == 0 && !shown.is_empty() { "suggested" } else { "" };
    let line = |(place, text): (usize, String)| {
        format!("  {}{text}", ink.tint(Tone::Faint, &format!("{:<NAME$}", name(place))))
    };
    pieces.into_iter().filter(|piece| !piece.is_empty()).enumerate().map(line).collect()
}

/// All receipts of one criterion.
struct Group<'a> {
    lines: Vec<&'a ScoreLine>,
    earned: i64,
    possible: i64,
}

/// Receipts by criterion, in the order in which criteria come first.
fn grouped_by_criterion(score: &Score) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for line in &score.lines {
        let known = groups
            .iter()
            .position(|group| group.lines[0].criterion == line.criterion && group.lines[0].dimension == line.dimension);
        let place = known.unwrap_or_else(|| {
            groups.push(Group { lines: Vec::new(), earned: 0, possible: 0 });
            groups.len() - 1
        });
        let group = &mut groups[place];
        group.lines.push(line);
        group.earned += line.earned;
        group.possible += line.possible;
    }
    groups
}

/// A criterion's points, and the advice of the receipt that lost or earned most.
fn receipt(group: &Group<'_>, words: &Words<'_>, ink: Ink, tone: Tone) -> Vec<String> {
    let hundredths = |points: i64| format!("{}.{:02}", points / 100, points % 100);
    let (sign, amount) = if tone == Tone::Bad { ("−", group.possible - group.earned) } else { ("+", group.earned) };
    let number = format!("{sign}{:>5} of {:>5}", hundredths(amount), hundredths(group.possible));
    // What earned all it could says best what was done well.
    let by = |line: &&&ScoreLine| match tone {
        Tone::Bad => (false, line.possible - line.earned),
        _ => (line.earned == line.possible, line.earned),
    };
    let Some(most) = group.lines.iter().rev().max_by_key(by) else { return Vec::new() };
    let others = group.lines.iter().filter(|line| by(line).1 > 0).count().saturating_sub(1);
    let more = if others > 0 { format!(" (+ {others} like it)") } else { String::new() };
    let about = match most.criterion.as_str() {
        // These say by their subject which part of it is meant.
        "first_word" => format!("First word, {}: ", advice::what(words.strings, words.scenario, most)),
        _ => String::new(),
    };
    let indent = 2 + number.chars().count() + 2;
    let room = COLUMNS.saturating_sub(indent + 5);
    let sentence = format!("{about}{}", advice::sentence(words.strings, words.scenario, most));
    let text = format!("{}{more}", clip(&sentence, (2 * room).saturating_sub(width(&more) + 8)));
    let mut lines = Vec::new();
    for (place, piece) in wrap(&text, room).into_iter().take(2).enumerate() {
        if place == 0 {
            let rule = format!("{:<4}", most.rule);
            lines.push(format!("  {}  {} {piece}", ink.tint(tone, &number), ink.tint(Tone::Faint, &rule)));
        } else {
            lines.push(format!("{}{piece}", " ".repeat(indent + 5)));
        }
    }
    lines
}
