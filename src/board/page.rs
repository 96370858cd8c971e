//! The comparison as one page that stands by itself: no script, no network, for a screen, a telephone or paper.

use askama::Template;

use crate::base::time::{At, MINUTE};
use crate::board::{
    criteria::{self, Row},
    curve,
    parting::{Did, NOTABLE, Parting},
    told::{Figures, Side, Told, dimension_key},
};
use crate::record::receipt::{Dimension, ScoreLine};
use crate::report::{
    frame::{Frame, well_formed},
    moments::Kind,
    words::{points, rounded},
};
use crate::score::advice;

/// Criteria that stand open on the page, those with the widest gaps.
const OPEN: usize = 10;

/// What the template lays out.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'a> {
    frame: Frame,
    told: &'a Told<'a>,
    lede: String,
    cards: Vec<Card>,
    is_fair: bool,
    reasons: Vec<Figures>,
    notes: Vec<Figures>,
    remarks: Vec<String>,
    trust: String,
    others: Vec<String>,
    first: String,
    steps: Vec<Step>,
    partings: Vec<PartingRow>,
    partings_about: String,
    decisions: Vec<Decision>,
    decisions_count: String,
    gaps: Vec<Gap>,
    more: Vec<Gap>,
    more_count: String,
    level: Vec<Figures>,
    level_count: String,
    outcome: Vec<Figures>,
    identity: Vec<(Figures, bool)>,
    footer: String,
}

/// A drill at the head of the page.
struct Card {
    letter: String,
    ink: &'static str,
    title: String,
    about: String,
    total: String,
    dimensions: Vec<Meter>,
}

/// Points of a hundred, as a bar.
struct Meter {
    name: String,
    points: String,
    /// Whole percent.
    percent: i64,
    is_void: bool,
}

/// What a drill did where the paths first parted.
struct Step {
    letter: String,
    ink: &'static str,
    when: String,
    what: String,
}

/// A deed in all drills.
struct PartingRow {
    name: String,
    cells: Vec<Cell>,
}

/// When a drill did something.
struct Cell {
    local: String,
    crisis: String,
    class: &'static str,
    link: String,
}

/// A decision on the common clock.
struct Decision {
    anchor: String,
    letter: String,
    ink: &'static str,
    local: String,
    crisis: String,
    sign: &'static str,
    class: &'static str,
    text: String,
}

/// A criterion on which drills are apart.
struct Gap {
    name: String,
    about: String,
    apart: String,
    sides: Vec<Receipt>,
}

/// The receipt of one drill.
struct Receipt {
    letter: String,
    ink: &'static str,
    earned: String,
    percent: i64,
    advice: String,
}

/// The page.
pub fn page(told: &Told<'_>) -> String {
    let (wide, level): (Vec<Row<'_>>, Vec<Row<'_>>) =
        criteria::rows(told.board).into_iter().partition(|row| row.apart > 0.0);
    let mut wide: Vec<Gap> = sorted(wide).iter().map(|row| gap(told, row)).collect();
    let more = wide.split_off(wide.len().min(OPEN));
    let count = |key: &str, number: usize| {
        let shown = told.strings.number(i64::try_from(number).unwrap_or(i64::MAX));
        told.say(key, [("n", number.into()), ("count", shown.into())])
    };
    let fairness = &told.board.fairness;
    let first = told.first.as_ref().map_or_else(
        || told.get("compare-first-none"),
        |first| told.say("compare-first", [("when", told.when(first.at).into())]),
    );
    let decisions = decisions(told);
    let page = Page {
        frame: frame(told),
        told,
        lede: format!("{} · {}", count("compare-heading", told.sides.len()), told.words().date(At::START)),
        cards: told.sides.iter().enumerate().map(|(place, side)| card(told, place, side)).collect(),
        is_fair: fairness.is_fair(),
        reasons: fairness.reasons.iter().map(|reason| told.difference(reason)).collect(),
        notes: fairness.notes.iter().map(|note| told.difference(note)).collect(),
        remarks: [told.until(), told.anew(), told.same()].into_iter().flatten().collect(),
        trust: curve::trust(told),
        others: curve::others(told),
        first,
        steps: steps(told),
        partings: partings(told),
        partings_about: told.say("compare-partings-about", [("span", told.strings.span(NOTABLE).into())]),
        decisions_count: count("compare-decisions", decisions.len()),
        decisions,
        gaps: wide,
        more_count: count("compare-more", more.len()),
        more,
        level_count: count("compare-alike", level.len()),
        level: level.iter().filter_map(|row| level_row(told, row)).collect(),
        outcome: told.outcome(),
        identity: identity(told),
        footer: told.say("compare-footer", [("title", told.words().scenario.title.as_str().into())]),
    };
    match page.render() {
        Ok(page) => well_formed(&page),
        Err(error) => unreachable!("a page is written into memory: {error}"),
    }
}

/// What stands around the page.
fn frame(told: &Told<'_>) -> Frame {
    let scenario = told.words().scenario;
    let (title, organisation) = (scenario.title.as_str(), scenario.organisation.name.as_str());
    Frame {
        lang: told.strings.lang(),
        title: told.say("compare-title", [("title", title.into())]),
        kicker: told.say("compare-kicker", [("title", title.into()), ("organisation", organisation.into())]),
    }
}

fn card(told: &Told<'_>, place: usize, side: &Side<'_>) -> Card {
    let (header, score) = (side.entry.log.header(), &side.entry.score);
    let meter = |dimension: Dimension| {
        let earned = score.totals.of(dimension);
        Meter {
            name: told.get(dimension_key(dimension)),
            points: earned.map_or_else(|| told.get("compare-not-judged"), rounded),
            percent: earned.unwrap_or(0).div_euclid(100).clamp(0, 100),
            is_void: score.knocked_out.contains(&dimension),
        }
    };
    let mut about = vec![side.name.clone(), told.say("compare-attempt", [("n", header.attempt.into())])];
    if let Some(reached) = side.entry.breaks_off {
        about.push(told.say("compare-breaks-off", [("when", reached.to_string().into())]));
    }
    Card {
        letter: side.letter.clone(),
        ink: curve::ink(place).class(),
        title: told.title(side),
        about: about.join(" · "),
        total: score.totals.total.map_or_else(|| "–".to_owned(), rounded),
        dimensions: Dimension::ALL.into_iter().map(meter).collect(),
    }
}

fn steps(told: &Told<'_>) -> Vec<Step> {
    let Some(first) = &told.first else { return Vec::new() };
    let one = |((place, side), next): ((usize, &Side<'_>), &Option<Did>)| Step {
        letter: side.letter.clone(),
        ink: curve::ink(place).class(),
        when: next.map_or_else(String::new, |did| told.when(did.at)),
        what: next.map_or_else(|| told.get("compare-nothing-more"), |did| side.told(did).to_owned()),
    };
    told.sides.iter().enumerate().zip(&first.next).map(one).collect()
}

fn partings(told: &Told<'_>) -> Vec<PartingRow> {
    let row = |parting: &Parting| {
        let minute = |at: At| at.0.div_euclid(MINUTE);
        let earliest = parting.did.iter().flatten().map(|did| minute(did.at)).min();
        let cell = |(side, did): (&Side<'_>, &Option<Did>)| match did {
            Some(did) => Cell {
                local: side.words.local(did.at),
                crisis: side.words.crisis(did.at),
                class: match (parting.deed.is_bad(), Some(minute(did.at)) == earliest) {
                    (true, _) => "bad",
                    (false, true) => "good",
                    (false, false) => "",
                },
                link: format!("{}-n{}", side.letter, did.n),
            },
            None => Cell {
                local: told.get("compare-never"),
                crisis: String::new(),
                class: if parting.deed.is_bad() { "good" } else { "low" },
                link: String::new(),
            },
        };
        PartingRow { name: told.deed(parting.deed), cells: told.sides.iter().zip(&parting.did).map(cell).collect() }
    };
    told.partings.iter().map(row).collect()
}

fn decisions(told: &Told<'_>) -> Vec<Decision> {
    let mut all: Vec<(At, usize, Decision)> = Vec::new();
    for (place, side) in told.sides.iter().enumerate() {
        let cited: Vec<u32> = told.cited(place).map(|did| did.n).collect();
        let shown = side.moments.iter().filter(|moment| moment.n.is_some_and(|n| cited.contains(&n)));
        let mut shown: Vec<_> = curve::decisions(side).chain(shown).collect();
        shown.sort_by_key(|moment| (moment.at, moment.n));
        shown.dedup_by_key(|moment| moment.n);
        all.extend(shown.into_iter().map(|moment| {
            let decision = Decision {
                anchor: curve::anchor(side, moment).unwrap_or_default(),
                letter: side.letter.clone(),
                ink: curve::ink(place).class(),
                local: side.words.local(moment.at),
                crisis: side.words.crisis(moment.at),
                sign: moment.kind.sign(),
                class: if moment.kind == Kind::Bad { "bad" } else { "low" },
                text: moment.text.clone(),
            };
            (moment.at, place, decision)
        }));
    }
    all.sort_by_key(|(at, place, _)| (*at, *place));
    all.into_iter().map(|(_, _, decision)| decision).collect()
}

fn sorted(mut rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    rows.sort_by(|a, b| b.apart.total_cmp(&a.apart));
    rows
}

fn gap(told: &Told<'_>, row: &Row<'_>) -> Gap {
    let any = row.any();
    let dimension = told.get(dimension_key(row.dimension));
    let receipt = |((place, side), receipt): ((usize, &Side<'_>), Option<&ScoreLine>)| Receipt {
        letter: side.letter.clone(),
        ink: curve::ink(place).class(),
        earned: receipt.map_or_else(|| "–".to_owned(), |line| told.earned(line)),
        percent: receipt.map_or(0, |line| (100 * line.earned).checked_div(line.possible).unwrap_or(0)),
        advice: receipt.map_or_else(
            || told.get("compare-absent"),
            |line| advice::sentence(told.strings, side.words.scenario, line),
        ),
    };
    Gap {
        name: any.map_or_else(String::new, |line| told.criterion(line)),
        about: format!("{dimension} · {}", any.map_or_else(String::new, |line| advice::rule(told.strings, &line.rule))),
        apart: told.apart(row.apart),
        sides: told.sides.iter().enumerate().zip(row.receipts.iter().copied()).map(receipt).collect(),
    }
}

/// A criterion on which all earned the same.
fn level_row(told: &Told<'_>, row: &Row<'_>) -> Option<Figures> {
    let any = row.any()?;
    let blanks = [("earned", points(any.earned).into()), ("possible", points(any.possible).into())];
    Some(Figures {
        name: told.criterion(any),
        values: vec![told.get(dimension_key(row.dimension)), told.say("compare-of", blanks)],
    })
}

/// What names the drills and proves them, and whether it is to be shown letter by letter.
fn identity(told: &Told<'_>) -> Vec<(Figures, bool)> {
    let row = |key: &str, exact: bool, of: &dyn Fn(&Side<'_>) -> String| {
        (Figures { name: told.get(key), values: told.sides.iter().map(of).collect() }, exact)
    };
    let none = || told.get("compare-none");
    vec![
        row("compare-id-file", false, &|side| side.name.clone()),
        row("compare-id-played", false, &|side| told.player(side)),
        row("compare-what-seed", false, &|side| side.entry.log.header().seed.to_string()),
        row("compare-what-variant", false, &|side| {
            side.entry.log.header().variant.as_ref().map_or_else(none, ToString::to_string)
        }),
        row("compare-what-cut", false, &|side| {
            told.say("compare-cut", [("minutes", side.entry.log.header().cut.into())])
        }),
        row("compare-what-mode", false, &|side| told.get(&format!("compare-mode-{:?}", side.entry.log.header().mode))),
        row("compare-what-attempt", false, &|side| side.entry.log.header().attempt.to_string()),
        row("compare-what-interventions", false, &|side| {
            let done = side.interventions();
            if done.is_empty() { none() } else { done.join(&told.get("compare-joint")) }
        }),
        row("compare-what-model", false, &|side| side.entry.log.header().model.to_string()),
        row("compare-what-rules_version", false, &|side| side.entry.rules.to_string()),
        row("compare-what-rules_hash", true, &|side| side.entry.log.header().rules_hash.clone()),
        row("compare-id-play", true, &|side| side.entry.hashes.play.to_hex().to_string()),
        row("compare-id-head", true, &|side| {
            side.entry.hashes.head.map_or_else(none, |head| head.to_hex().to_string())
        }),
    ]
}
