//! The comparison on one page of a terminal.

use crate::board::{
    criteria,
    parting::{Did, Parting},
    told::{Figures, Side, Told, dimension_key},
};
use crate::cli::terminal::{COLUMNS, Ink, Tone, clip, width, wrap};
use crate::score::advice;

/// Criteria shown with their receipts, those with the widest gaps.
const CRITERIA: usize = 6;
/// Columns of a figure.
const FIGURE: usize = 15;
/// Columns of what a figure is, at least.
const NAME: usize = 24;

/// The page.
pub(super) fn page(told: &Told<'_>, ink: Ink) -> String {
    let mut lines = heading(told, ink);
    lines.extend(fairness(told, ink));
    lines.push(head(&told.get("compare-score"), ink));
    lines.extend(columns(told, &told.totals(), ink));
    lines.push(format!("  {}", told.headline()));
    lines.push(head(&told.get("compare-partings"), ink));
    lines.extend(partings(told, ink));
    lines.push(head(&told.get("compare-widest"), ink));
    lines.extend(widest(told, ink));
    lines.push(head(&told.get("compare-outcome"), ink));
    lines.extend(columns(told, &told.outcome(), ink));
    lines.join("\n") + "\n"
}

/// A heading within the page.
fn head(name: &str, ink: Ink) -> String {
    let rule = "─".repeat(COLUMNS.saturating_sub(width(name) + 3));
    format!("{} {} {}", ink.tint(Tone::Faint, "─"), ink.tint(Tone::Strong, name), ink.tint(Tone::Faint, &rule))
}

/// A text in lines, the first after `before`, the others beneath it.
fn hanging(before: &str, text: &str) -> Vec<String> {
    let indent = width(before);
    let lines = wrap(text, COLUMNS.saturating_sub(indent).max(20));
    let line = |(place, line): (usize, &String)| {
        if place == 0 { format!("{before}{line}") } else { format!("{}{line}", " ".repeat(indent)) }
    };
    if lines.is_empty() { vec![before.trim_end().to_owned()] } else { lines.iter().enumerate().map(line).collect() }
}

/// What a drill did or was told, after its letter.
fn said(before: &str, text: &str, side: &Side<'_>, ink: Ink) -> Vec<String> {
    let mut lines = hanging(before, text);
    if let Some(line) = lines.first_mut() {
        *line = line.replacen(&side.letter, &ink.tint(Tone::Team, &side.letter), 1);
    }
    lines
}

/// What is compared: the crisis, and every record with its name.
fn heading(told: &Told<'_>, ink: Ink) -> Vec<String> {
    let count = told.say("compare-heading", [("count", told.sides.len().into())]);
    let title = told.words().scenario.title.as_str();
    let gap = COLUMNS.saturating_sub(2 + width(title) + width(&count)).max(1);
    let mut lines = vec![format!("  {}{}{count}", ink.tint(Tone::Strong, title), " ".repeat(gap))];
    lines.push(format!("  {}", ink.tint(Tone::Faint, &shared(told))));
    for side in &told.sides {
        let who = clip(&identity(told, side), COLUMNS - 2 - 24);
        let name = clip(&side.name, 20);
        let pad = " ".repeat(20_usize.saturating_sub(width(&name)));
        lines.push(format!("  {} {name}{pad} {}", ink.tint(Tone::Team, &side.letter), ink.tint(Tone::Faint, &who)));
    }
    lines
}

/// Who played which drill, and what names it.
fn identity(told: &Told<'_>, side: &Side<'_>) -> String {
    let header = side.entry.log.header();
    let head: String = side.head().chars().take(12).collect();
    [told.player(side), told.say("compare-attempt", [("n", header.attempt.into())]), head].join(" · ")
}

/// What all were played under; what differs stands among the reasons.
fn shared(told: &Told<'_>) -> String {
    let of = |side: &Side<'_>| {
        let header = side.entry.log.header();
        let variant = header.variant.as_ref().map(|id| told.say("compare-variant", [("variant", id.as_str().into())]));
        [
            Some(told.say("compare-cut", [("minutes", header.cut.into())])),
            Some(told.say("compare-seed", [("seed", header.seed.to_string().into())])),
            variant,
        ]
    };
    let all: Vec<_> = told.sides.iter().map(of).collect();
    let same =
        |part: &usize| all.iter().all(|parts| parts.get(*part) == all.first().and_then(|first| first.get(*part)));
    let first = all.first().into_iter().flatten().enumerate();
    let parts: Vec<String> = first.filter(|(place, _)| same(place)).filter_map(|(_, part)| part.clone()).collect();
    parts.join(" · ")
}

/// Whether it is fair, and why not.
fn fairness(told: &Told<'_>, ink: Ink) -> Vec<String> {
    let fairness = &told.board.fairness;
    let (sign, tone, key) =
        if fairness.is_fair() { ("✓", Tone::Good, "compare-fair") } else { ("✕", Tone::Bad, "compare-unfair") };
    let mut lines = vec![head(&told.get(key), ink)];
    let about = told.get(&format!("{key}-about"));
    let mut first = hanging("  . ", &about);
    if let Some(line) = first.first_mut() {
        *line = line.replacen('.', &ink.tint(tone, sign), 1);
    }
    lines.extend(first);
    for reason in &fairness.reasons {
        lines.extend(hanging("      ", &told.sentence(reason)));
    }
    if !fairness.notes.is_empty() {
        lines.push(format!("    {}", ink.tint(Tone::Faint, &told.get("compare-note"))));
    }
    for note in &fairness.notes {
        lines.extend(hanging("      ", &told.sentence(note)));
    }
    for said in [told.until(), told.anew(), told.same()].into_iter().flatten() {
        lines.extend(hanging("    ", &said));
    }
    lines
}

/// Figures in columns, one for each drill.
fn columns(told: &Told<'_>, rows: &[Figures], ink: Ink) -> Vec<String> {
    let figure = FIGURE.min((COLUMNS - 2 - NAME) / told.sides.len().max(1) - 1);
    let longest = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    let name = longest.clamp(NAME, (COLUMNS - 2).saturating_sub((figure + 1) * told.sides.len()).max(NAME));
    let right = |text: &str| {
        let text = clip(text, figure);
        format!(" {}{text}", " ".repeat(figure.saturating_sub(width(&text))))
    };
    let letters: String = told.sides.iter().map(|side| right(&side.letter)).collect();
    let mut lines = vec![format!("  {}{}", " ".repeat(name), ink.tint(Tone::Team, &letters))];
    for row in rows {
        let shown = clip(&row.name, name);
        let pad = " ".repeat(name.saturating_sub(width(&shown)));
        let values: String = row.values.iter().map(|value| right(value)).collect();
        lines.push(format!("  {}{pad}{values}", ink.tint(Tone::Faint, &shown)));
    }
    lines
}

/// The first command that differs, and what came apart after it.
fn partings(told: &Told<'_>, ink: Ink) -> Vec<String> {
    let Some(first) = &told.first else { return hanging("  ", &told.get("compare-first-none")) };
    let mut lines = hanging("  ", &told.say("compare-first", [("when", told.when(first.at).into())]));
    for (side, next) in told.sides.iter().zip(&first.next) {
        let what = match next {
            Some(did) => {
                let blanks = [("when", told.when(did.at).into()), ("what", side.told(*did).into())];
                told.say("compare-then", blanks)
            }
            None => told.get("compare-nothing-more"),
        };
        lines.extend(said(&format!("    {}  ", side.letter), &what, side, ink));
    }
    let row = |parting: &Parting| {
        let when = |(side, did): (&Side<'_>, &Option<Did>)| {
            did.map_or_else(|| told.get("compare-never"), |did| side.words.crisis(did.at))
        };
        Figures { name: told.deed(parting.deed), values: told.sides.iter().zip(&parting.did).map(when).collect() }
    };
    let rows: Vec<Figures> = told.partings.iter().map(row).collect();
    if !rows.is_empty() {
        lines.extend(columns(told, &rows, ink));
    }
    lines
}

/// The criteria with the widest gaps, with every receipt's advice.
fn widest(told: &Told<'_>, ink: Ink) -> Vec<String> {
    let rows = criteria::widest(told.board);
    if rows.is_empty() {
        return hanging("  ", &told.get("compare-level"));
    }
    let mut lines = Vec::new();
    for row in rows.iter().take(CRITERIA) {
        let Some(any) = row.any() else { continue };
        let dimension = told.get(dimension_key(row.dimension));
        let rule = advice::rule(told.strings, &any.rule);
        let apart = format!("{dimension} {rule} · {}", told.apart(row.apart));
        let name = clip(&told.criterion(any), COLUMNS.saturating_sub(3 + width(&apart)));
        let gap = COLUMNS.saturating_sub(2 + width(&name) + width(&apart)).max(1);
        let head = format!("  {}{}", ink.tint(Tone::Strong, &name), " ".repeat(gap));
        lines.push(format!("{head}{}", ink.tint(Tone::Faint, &apart)));
        for (side, receipt) in told.sides.iter().zip(&row.receipts) {
            let (earned, advice) = match receipt {
                Some(line) => (told.earned(line), advice::sentence(told.strings, side.words.scenario, line)),
                None => (String::new(), told.get("compare-absent")),
            };
            let pad = " ".repeat(16_usize.saturating_sub(width(&earned)));
            let before = format!("    {}  {earned}{pad}", side.letter);
            lines.extend(said(&before, &advice, side, ink));
        }
    }
    lines
}
