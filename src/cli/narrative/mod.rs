//! The course of a finished drill on one page of a terminal: what happened, in whose words, what it cost, how the
//! team did, and where the record of it is.

mod chart;
mod figures;
mod questions;
mod timeline;
mod voices;
mod words;

use std::{collections::BTreeMap, path::Path};

use crate::base::{
    date::Wall,
    strings::{Arg, Strings},
    time::{At, MINUTE},
};
use crate::cli::{
    narrative::{
        timeline::{ALWAYS, Told},
        words::Words,
    },
    terminal::{COLUMNS, Ink, Tone, clip, pad, width, wrap},
};
use crate::drill::Drill;
use crate::record::{
    event::{Event, Refusal},
    line::Line,
    log::{Hashes, Log},
};
use crate::scenario::{command::Command, find};
use crate::score::objective;

/// Lines that the course of the crisis may take.
const COURSE: usize = 27;
/// Lines that a phase has at least, if it has anything to tell.
const LEAST: usize = 2;
/// Refused commands that are named.
const REFUSALS: usize = 3;
/// Lines that one thing may take; the first word and what is said of it may take one more.
const MOST: usize = 2;
/// The weight from which that holds.
const HEAVY: u32 = 92;
/// Columns of the two clocks before everything that is told.
const CLOCKS: usize = 26;

/// Where the record is.
pub(super) struct Recorded<'a> {
    pub(super) path: Option<&'a Path>,
    pub(super) hashes: &'a Hashes,
    pub(super) scenario: &'a Path,
}

/// The page.
pub(super) fn page(
    drill: &mut Drill,
    record: &Recorded<'_>,
    plan: &str,
    said: bool,
    strings: &Strings,
    ink: Ink,
) -> String {
    let scenario = std::sync::Arc::clone(drill.scenario());
    let words = Words { scenario: &scenario, wall: Wall::parse(&scenario.clock.start), strings };
    let messages = drill.sim().crowd().hearing.messages().to_vec();
    let outcome = drill.sim().outcome();
    let mut lines = header(drill, &words, plan, said, ink);
    lines.push(String::new());
    let mut told = timeline::everything(drill.log(), &words);
    told.extend(voices::voices(&messages, &words));
    told.sort_by_key(|told| told.at);
    let refused = if plan == "responses" { refusals(drill.log(), strings, ink) } else { Vec::new() };
    let chosen = choose(told, COURSE.saturating_sub(refused.len()));
    if chosen.first().is_some_and(|told| !told.mark.is_empty()) {
        let first = scenario.clock.phases.first();
        let first = first.map_or_else(|| strings.get("run-course"), |phase| phase.name.as_str().to_owned());
        lines.push(heading(&first, ink));
    }
    lines.extend(course(&chosen, &words, ink));
    lines.extend(refused);
    let charts = chart::charts(drill.log(), &words, ink);
    if !charts.is_empty() {
        lines.push(heading(&strings.say("run-first-hours", [("n", chart::acute_hours(&scenario).into())]), ink));
        lines.extend(charts);
    }
    let busiest = drill.sim().crowd().hearing.busiest().clone();
    let asked = questions::asked(&busiest, &words);
    if !asked.is_empty() {
        lines.push(heading(&strings.say("run-asked", [("clock", words.clock(busiest.at).into())]), ink));
        lines.extend(asked);
    }
    lines.push(heading(&strings.get("run-cost"), ink));
    lines.extend(figures::outcome(&outcome, drill.log(), &words, ink));
    if let Some(score) = drill.log().score() {
        lines.push(heading(&strings.get("run-judged"), ink));
        lines.extend(figures::judgement(score, &words, ink));
        let rated = objective::objectives(&scenario, drill.log().header().cut, score);
        lines.extend(figures::objectives(&rated, &words, ink));
    }
    lines.push(String::new());
    lines.extend(footer(drill, record, plan, strings, ink));
    let mut page = lines.join("\n");
    page.push('\n');
    page
}

fn header(drill: &Drill, words: &Words<'_>, plan: &str, said: bool, ink: Ink) -> Vec<String> {
    let scenario = words.scenario;
    let header = drill.log().header();
    let company = clip(scenario.organisation.name.as_str(), COLUMNS / 3);
    let date = words.say("run-company", [("company", company.into()), ("date", words.date(At::START).into())]);
    let title = &clip(scenario.title.as_str(), COLUMNS.saturating_sub(4 + width(&date)));
    let gap = COLUMNS.saturating_sub(2 + width(title) + width(&date)).max(2);
    let mut lines = vec![format!("  {}{}{date}", ink.tint(Tone::Strong, title), " ".repeat(gap))];
    let variant = header.variant.as_ref().map_or("", |variant| variant.as_str());
    let by = match (plan, said) {
        ("responses", _) => words.strings.get("run-by-file"),
        (plan, true) => words.say("run-by-plan", [("plan", plan.into())]),
        (plan, false) => words.say("run-by-default", [("plan", plan.into())]),
    };
    let blanks = [
        ("by", by.into()),
        ("cut", header.cut.into()),
        ("seed", header.seed.to_string().into()),
        ("variant", variant.into()),
    ];
    let facts = words.say("run-facts", blanks);
    lines.push(ink.tint(Tone::Faint, &format!("  {}", clip(&facts, COLUMNS - 2))));
    if let Some(about) = header.variant.as_ref().and_then(|id| find(&scenario.variants, id.as_str())) {
        let about = wrap(about.about.as_str(), COLUMNS - 2);
        let short = about.len() <= 2;
        lines.extend(about.iter().take(1).map(|line| format!("  {line}")));
        if let Some(second) = about.get(1) {
            let rest = if short { second.clone() } else { clip(&about[1..].join(" "), COLUMNS - 2) };
            lines.push(format!("  {rest}"));
        }
    }
    lines
}

fn heading(text: &str, ink: Ink) -> String {
    let rule = "─".repeat(COLUMNS.saturating_sub(width(text) + 4));
    format!("─ {} {rule}", ink.tint(Tone::Strong, text))
}

/// How near in time two things crowd each other.
const CROWDED: i64 = 30 * MINUTE;
/// What each thing already told nearby takes of the weight of the next.
const CROWDING: u32 = 4;

/// What is told: all that is never left out, then by weight as far as the page goes, in order of time again. A busy
/// half hour leaves room for the rest of the day, and no phase is without a line that has something to tell.
fn choose(told: Vec<Told>, most: usize) -> Vec<Told> {
    let mut left = most;
    let mut chosen: Vec<usize> = Vec::new();
    let mut open: Vec<usize> = (0..told.len()).collect();
    open.retain(|&place| {
        let always = told[place].weight >= ALWAYS;
        if always {
            left = left.saturating_sub(body(&told[place]).len());
            chosen.push(place);
        }
        !always
    });
    let heads: Vec<usize> = (0..told.len()).filter(|&place| told[place].mark.is_empty()).collect();
    for (n, from) in std::iter::once(0).chain(heads.iter().copied()).enumerate() {
        let phase = from..heads.get(n).copied().unwrap_or(told.len());
        let of = |place: &usize| phase.contains(place) && !told[*place].mark.is_empty();
        let mut has: usize = chosen.iter().filter(|place| of(place)).map(|&place| body(&told[place]).len()).sum();
        while has < LEAST {
            let best =
                open.iter().copied().filter(of).max_by_key(|&place| (told[place].weight, std::cmp::Reverse(place)));
            let Some(best) = best else { break };
            open.retain(|place| *place != best);
            let lines = body(&told[best]).len();
            has += lines;
            left = left.saturating_sub(lines);
            chosen.push(best);
        }
    }
    loop {
        let weight = |place: &usize| {
            let near = chosen.iter().filter(|&&other| (told[other].at - told[*place].at).0.abs() < CROWDED).count();
            told[*place].weight.saturating_sub(CROWDING * u32::try_from(near).unwrap_or(0))
        };
        let best = open.iter().copied().max_by_key(|place| (weight(place), std::cmp::Reverse(*place)));
        let Some(best) = best else { break };
        open.retain(|place| *place != best);
        let lines = body(&told[best]).len();
        if lines <= left {
            left -= lines;
            chosen.push(best);
        }
    }
    chosen.sort_unstable();
    // A heading with nothing under it goes.
    let bare: Vec<bool> = (0..chosen.len())
        .map(|n| told[chosen[n]].mark.is_empty() && chosen.get(n + 1).is_none_or(|&next| told[next].mark.is_empty()))
        .collect();
    let chosen = chosen.into_iter().zip(bare).filter(|(_, bare)| !bare).map(|(place, _)| place);
    let mut told: Vec<Option<Told>> = told.into_iter().map(Some).collect();
    chosen.filter_map(|place| told[place].take()).collect()
}

/// The lines of one thing, without its clocks.
fn body(told: &Told) -> Vec<String> {
    let room = COLUMNS - CLOCKS - 2;
    let most = if (HEAVY..ALWAYS).contains(&told.weight) { MOST + 1 } else { MOST };
    let lines = wrap(&format!("{}{}", told.text, told.tail), room);
    if lines.len() <= most {
        return lines;
    }
    // What is too long loses its end, but not who said it.
    let columns = (room * most).saturating_sub(width(&told.tail) + 8);
    wrap(&(clip(&told.text, columns) + &told.tail), room).into_iter().take(most).collect()
}

fn course(told: &[Told], words: &Words<'_>, ink: Ink) -> Vec<String> {
    let mut lines = Vec::new();
    for one in told {
        if one.mark.is_empty() {
            lines.push(heading(&one.text, ink));
            continue;
        }
        for (place, piece) in body(one).into_iter().enumerate() {
            let clocks =
                if place == 0 { format!("{}  {}", words.local(one.at), minute(one.at)) } else { String::new() };
            let clocks = ink.tint(Tone::Faint, &format!("  {}", pad(&clocks, CLOCKS - 2)));
            let is_voice = one.tone == Tone::Voice;
            let mark = match place {
                0 if is_voice => words.strings.get("quote-open"),
                0 => one.mark.to_owned(),
                _ => String::new(),
            };
            let text = if is_voice { ink.tint(Tone::Voice, &piece) } else { piece };
            lines.push(format!("{clocks}{}{text}", ink.tint(one.tone, &pad(&mark, 2))));
        }
    }
    lines
}

/// What was not carried out, and why: a file of commands has nobody at the screen who would notice.
fn refusals(log: &Log, strings: &Strings, ink: Ink) -> Vec<String> {
    let commands: BTreeMap<u32, &Command> = log
        .lines()
        .filter_map(|line| match line {
            Line::Command { command, .. } => Some((command.seq, command)),
            _ => None,
        })
        .collect();
    let all: Vec<(At, u32, Refusal)> = log
        .events()
        .filter_map(|(_, at, event)| match event {
            Event::Refused { seq, why } => Some((at, *seq, *why)),
            _ => None,
        })
        .collect();
    let mark = ink.tint(Tone::Bad, "✕");
    let mut lines = Vec::new();
    for (at, seq, why) in all.iter().take(REFUSALS) {
        let why = Arg::from(strings.get(&format!("refusal-{why:?}")));
        let at = Arg::from(minute(*at));
        let text = match commands.get(seq) {
            Some(command) => {
                let what = format!("{:?}", command.what);
                let name: String = what.chars().take_while(|c| c.is_alphanumeric()).collect();
                let seat = command.seat.as_str().into();
                strings.say("run-refused", [("at", at), ("what", name.into()), ("seat", seat), ("why", why)])
            }
            None => strings.say("run-refused-unnamed", [("at", at), ("why", why)]),
        };
        lines.push(format!("  {mark} {}", clip(&text, COLUMNS - 4)));
    }
    if all.len() > REFUSALS {
        let more = (all.len() - REFUSALS).into();
        let text = strings.say("run-refused-more", [("more", more), ("all", all.len().into())]);
        lines.push(format!("  {mark} {text}"));
    }
    lines
}

/// The crisis clock to the minute.
fn minute(at: At) -> String {
    At(at.0 / MINUTE * MINUTE).to_string()
}

fn footer(drill: &Drill, record: &Recorded<'_>, plan: &str, strings: &Strings, ink: Ink) -> Vec<String> {
    let head = record.hashes.head.map(|head| head.to_hex().to_string()).unwrap_or_default();
    let scenario = quoted(record.scenario);
    let header = drill.log().header();
    let other = if plan == "silent" { "textbook" } else { "silent" };
    let compare = format!("goldenhour run {scenario} --seed {} --cut {} --plan {other}", header.seed, header.cut);
    let mut lines = vec![match record.path {
        Some(path) => {
            let blanks = [
                ("path", path.display().to_string().into()),
                ("lines", drill.log().len_with_header().into()),
                ("head", short(&head).into()),
            ];
            strings.say("run-recorded", blanks)
        }
        None => strings.say("run-not-recorded", [("head", short(&head).into())]),
    }];
    let (prove, again) = (strings.get("run-prove"), strings.get("run-compare"));
    let column = width(&prove).max(width(&again)) + 2;
    let mut next = |name: &str, command: &str| {
        lines.push(ink.tint(Tone::Faint, &format!("{}{command}", pad(name, column))));
    };
    if let Some(path) = record.path {
        next(&prove, &format!("goldenhour verify {}", quoted(path)));
    }
    // A crisis that came with the program has no file here to name.
    if record.scenario.exists() {
        next(&again, &compare);
    }
    lines.into_iter().map(|line| format!("  {line}")).collect()
}

/// A path as it can be typed into a shell.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/._-+:,@%=\\".contains(c);
    if !path.is_empty() && path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// As much of a hash as people compare.
fn short(hash: &str) -> &str {
    hash.get(..16).unwrap_or(hash)
}
