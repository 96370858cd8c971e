//! What it cost, and how the team did: the figures below the course.

use crate::base::strings::Arg;
use crate::cli::{
    json::points,
    narrative::words::Words,
    terminal::{COLUMNS, Ink, Tone, clip, pad, width, wrap},
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
    let mut rows = vec![
        ("run-label-customers", customers(outcome, words)),
        ("run-label-contacts", contacts(outcome, words)),
        ("run-label-people", people(outcome, words)),
        ("run-label-struck", struck(outcome, words)),
        ("run-label-word", our_word(log, words)),
        ("run-label-money", money(outcome.spent, words)),
    ];
    if !words.scenario.scams.is_empty() {
        rows.insert(4, ("run-label-fraud", fraud(outcome, words)));
    }
    rows.iter().flat_map(|(key, text)| row(&words.strings.get(key), text, ink)).collect()
}

/// A row under its name, on a second line where it is long.
fn row(name: &str, text: &str, ink: Ink) -> Vec<String> {
    let name = |place: usize| ink.tint(Tone::Faint, &pad(if place == 0 { name } else { "" }, NAME));
    let pieces = wrap(text, COLUMNS - 2 - NAME).into_iter().enumerate();
    pieces.map(|(place, piece)| format!("  {}{piece}", name(place))).collect()
}

/// Hundredths of a point of 100 as a whole number.
fn of_hundred(hundredths: u32) -> Arg<'static> {
    Arg::Text(format!("{:.0}", f64::from(hundredths) / 100.0).into())
}

/// A count of things.
fn count(number: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn customers(outcome: &Outcome, words: &Words<'_>) -> String {
    let rival = words.scenario.organisation.rival.as_ref();
    let blanks = [
        ("lost", outcome.churned.into()),
        ("all", outcome.customers.into()),
        ("share", words.percent(outcome.churned.into(), outcome.customers.into()).into()),
        ("sales", words.money(outcome.lost_sales).into()),
        ("gain", outcome.competitor_gain.max(0).into()),
        ("gained", words.money(outcome.competitor_gain).into()),
        ("rival", rival.map_or_else(|| words.strings.get("run-rival"), |rival| rival.as_str().to_owned()).into()),
    ];
    words.say("run-cost-customers", blanks)
}

fn contacts(outcome: &Outcome, words: &Words<'_>) -> String {
    let blanks = [
        ("contacts", count(outcome.contacts)),
        ("abandoned", count(outcome.abandoned)),
        ("share", words.percent(outcome.abandoned, outcome.contacts).into()),
        ("posts", count(outcome.posts)),
    ];
    words.say("run-cost-contacts", blanks)
}

fn people(outcome: &Outcome, words: &Words<'_>) -> String {
    let organisation = &words.scenario.organisation;
    let blanks = [
        ("trust", of_hundred(outcome.trust_start)),
        ("trust-end", of_hundred(outcome.trust_end)),
        ("reputation", organisation.reputation.to_string().into()),
        ("reputation-end", of_hundred(outcome.reputation)),
        ("morale", organisation.morale.to_string().into()),
        ("morale-end", of_hundred(outcome.morale)),
    ];
    words.say("run-cost-people", blanks)
}

fn struck(outcome: &Outcome, words: &Words<'_>) -> String {
    let blanks = [
        ("restored", words.percent(u64::from(outcome.restored), 10_000).into()),
        ("struck", outcome.struck.into()),
        ("satisfaction", of_hundred(outcome.satisfaction)),
    ];
    words.say("run-cost-struck", blanks)
}

/// Promises and duties, kept and not.
fn our_word(log: &Log, words: &Words<'_>) -> String {
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
    let blanks =
        [("kept", count(kept.0)), ("broken", count(kept.1)), ("met", count(kept.2)), ("missed", count(kept.3))];
    words.say("run-cost-word", blanks)
}

/// Who lost money to scams, of those who had been warned and of the others.
fn fraud(outcome: &Outcome, words: &Words<'_>) -> String {
    let blanks = [
        ("people", outcome.defrauded.into()),
        ("money", words.money(outcome.defrauded_loss).into()),
        ("fooled", (outcome.defrauded - outcome.defrauded_warned).into()),
        ("called", (outcome.called - outcome.called_warned).into()),
        ("fooled-warned", outcome.defrauded_warned.into()),
        ("called-warned", outcome.called_warned.into()),
    ];
    words.say("run-cost-fraud", blanks)
}

/// What was spent, and by how much that is more than there was.
fn money(spent: i64, words: &Words<'_>) -> String {
    let budget = words.scenario.budget.total;
    let excess = spent.saturating_sub(budget);
    let blanks = [("spent", words.money(spent).into()), ("budget", words.money(budget).into())];
    let [spent, within] = blanks.clone();
    if excess <= 0 {
        return words.say("run-money-within", blanks);
    }
    match excess.saturating_mul(100).checked_div(budget) {
        Some(0) => words.say("run-money-just-over", blanks),
        Some(percent) => {
            let percent = words.say("percent", [("n", words.strings.number(percent).into())]);
            words.say("run-money-over", [spent, within, ("percent", percent.into())])
        }
        None => words.say("run-money-unplanned", [spent]),
    }
}

/// How the team did: the points, what earned most, what lost most and what to do about it.
pub(super) fn judgement(score: &Score, words: &Words<'_>, ink: Ink) -> Vec<String> {
    let totals = &score.totals;
    let shown = |of: Option<i64>| points(of).map_or_else(|| "-".to_owned(), |points| format!("{points:.1}"));
    let strings = words.strings;
    let all = [
        ("dimension-speed", totals.speed),
        ("dimension-transparency", totals.transparency),
        ("dimension-follow_up", totals.follow_up),
        ("dimension-resolution", totals.resolution),
    ];
    let strong = |of: Option<i64>| Arg::from(ink.tint(Tone::Strong, &shown(of)));
    let parts: Vec<String> = all
        .iter()
        .filter(|(_, of)| of.is_some())
        .map(|(key, of)| words.say("run-score-part", [("dimension", strings.get(key).into()), ("points", strong(*of))]))
        .collect();
    let missing: Vec<String> = all.iter().filter(|(_, of)| of.is_none()).map(|(key, _)| strings.get(key)).collect();
    let parts = parts.join(" · ");
    let mut head = match totals.total {
        Some(_) => format!("  {}  ·  {parts}", words.say("run-score-whole", [("points", strong(totals.total))])),
        None => format!("  {}", words.say("run-score-parts", [("parts", parts.into())])),
    };
    let mut lines = Vec::new();
    if missing.is_empty() {
        lines.push(head);
    } else {
        let missing = missing.join(&strings.get("list-joint"));
        let missing = words.say("run-score-missing", [("dimensions", missing.into())]);
        if width(&head) + 2 + width(&missing) > COLUMNS {
            lines.push(std::mem::take(&mut head));
        }
        lines.push(head + "  " + &ink.tint(Tone::Faint, &missing));
    }
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
        lines.push(format!("  {} {text}", ink.tint(Tone::Bad, &pad(&advice::rule(words.strings, &line.rule), 4))));
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
            let percent = words.say("percent", [("n", rated.percent.to_string().into())]);
            let blanks = [
                ("rating", format!("{:?}", rated.suggested?).into()),
                ("capability", capability.into()),
                ("percent", percent.into()),
            ];
            Some(words.say("run-objective", blanks))
        })
        .collect();
    row(&words.strings.get("run-label-suggested"), &shown.join(" · "), ink)
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
    let blanks = [
        ("points", format!("{sign}{:>5}", hundredths(amount)).into()),
        ("possible", format!("{:>5}", hundredths(group.possible)).into()),
    ];
    let number = words.say("run-points", blanks);
    // What earned all it could says best what was done well.
    let by = |line: &&&ScoreLine| match tone {
        Tone::Bad => (false, line.possible - line.earned),
        _ => (line.earned == line.possible, line.earned),
    };
    let Some(most) = group.lines.iter().rev().max_by_key(by) else { return Vec::new() };
    let others = group.lines.iter().filter(|line| by(line).1 > 0).count().saturating_sub(1);
    let mut sentence = advice::sentence(words.strings, words.scenario, most);
    if most.criterion == "first_word" {
        // These say by their subject which part of it is meant.
        let blanks = [
            ("criterion", advice::criterion(words.strings, &most.criterion).into()),
            ("part", advice::what(words.strings, words.scenario, most).into()),
            ("advice", sentence.into()),
        ];
        sentence = words.say("run-receipt-part", blanks);
    }
    let with_others = |advice: String| match others {
        0 => advice,
        n => words.say("run-receipt-others", [("advice", advice.into()), ("n", n.into())]),
    };
    let indent = 2 + width(&number) + 2;
    let room = COLUMNS.saturating_sub(indent + 5);
    let most_columns = (2 * room).saturating_sub(width(&with_others(String::new())) + 8);
    let text = with_others(clip(&sentence, most_columns));
    let mut lines = Vec::new();
    for (place, piece) in wrap(&text, room).into_iter().take(2).enumerate() {
        if place == 0 {
            let rule = pad(&advice::rule(words.strings, &most.rule), 4);
            lines.push(format!("  {}  {} {piece}", ink.tint(tone, &number), ink.tint(Tone::Faint, &rule)));
        } else {
            lines.push(format!("{}{piece}", " ".repeat(indent + 5)));
        }
    }
    lines
}
