//! What the crisis cost, apart from the score; and what the author and the facilitator set, apart from what the team
//! caused.

use crate::base::time::At;
use crate::record::event::{Event, SentAs};
use crate::report::{
    chart::whole,
    curve,
    played::{Played, lost, mean_anger, mean_trust},
    words::Words,
};
use crate::scenario::{command::Item, find, inject::InjectKind};
use crate::sim::outcome::Outcome;

/// A figure with its name.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: String,
    /// What to hold it against.
    pub note: String,
}

/// What it cost.
pub fn figures(played: &Played<'_>, words: &Words<'_>, outcome: Option<&Outcome>) -> Vec<Figure> {
    let Some((first, last)) = played.first_and_last() else { return Vec::new() };
    let scenario = played.scenario;
    let figure = |key: &str, value: String, note: String| Figure { name: words.get(key), value, note };
    let from = |key: &str, before: String, after: String| {
        figure(key, after, words.say("outcome-from", [("before", before.into())]))
    };
    let customers = i64::from(scenario.customers());
    let (mut offered, mut given_up, mut posts) = (0_i64, 0_i64, 0_i64);
    for (_, sample) in played.log.samples() {
        offered += sample.channels.iter().map(|channel| i64::from(channel.offered)).sum::<i64>();
        given_up += sample.channels.iter().map(|channel| i64::from(channel.abandoned)).sum::<i64>();
        posts += i64::from(sample.posts);
    }
    let sales: i64 = last
        .segments
        .iter()
        .zip(&scenario.segments)
        .map(|(now, segment)| i64::from(now.lost).saturating_mul(segment.yearly_value))
        .sum();
    let angers = played.log.samples().map(|(at, sample)| (at, mean_anger(scenario, sample)));
    let peak = angers.fold((At::START, 0.0), |peak, point| if point.1 > peak.1 { point } else { peak });
    let affected: i64 = last.segments.iter().map(|segment| i64::from(segment.affected)).sum();
    let of_budget = words.say("outcome-budget", [("budget", words.money(scenario.budget.total).into())]);
    let mut figures = vec![
        figure(
            "outcome-lost",
            words.number(lost(last)),
            words.say(
                "outcome-of-customers",
                [("count", words.number(customers).into()), ("percent", percent(words, lost(last), customers).into())],
            ),
        ),
        match outcome {
            Some(outcome) => figure("outcome-sales", words.money(outcome.lost_sales), words.get("outcome-sales-all")),
            None => figure("outcome-sales", words.money(sales), words.get("outcome-sales-note")),
        },
        figure("outcome-affected", words.number(affected), words.get("outcome-affected-note")),
        from(
            "outcome-trust",
            words.number(whole(mean_trust(scenario, first))),
            words.number(whole(mean_trust(scenario, last))),
        ),
        from(
            "outcome-reputation",
            words.number(i64::from(scenario.organisation.reputation)),
            hundredth(words, last.reputation),
        ),
        figure(
            "outcome-anger",
            words.number(whole(peak.1)),
            words.say("outcome-peak", [("when", words.when(At::START, peak.0).into())]),
        ),
        from("outcome-morale", words.number(i64::from(scenario.organisation.morale)), hundredth(words, last.morale)),
        figure("outcome-spent", words.money(last.spent), of_budget),
        figure(
            "outcome-contacts",
            words.number(offered),
            words.say(
                "outcome-given-up",
                [("count", words.number(given_up).into()), ("percent", percent(words, given_up, offered).into())],
            ),
        ),
        figure("outcome-posts", words.number(posts), words.get("outcome-posts-note")),
    ];
    if let Some(outcome) = outcome {
        figures.extend(replayed(words, outcome));
    }
    figures.extend(told(played, words));
    figures
}

/// What only playing the record again shows.
fn replayed(words: &Words<'_>, outcome: &Outcome) -> [Figure; 3] {
    let rival = words.scenario.organisation.rival.as_ref();
    let rival = rival.map_or_else(|| words.get("outcome-a-rival"), |rival| rival.as_str().to_owned());
    let struck = words.number(i64::from(outcome.struck));
    let figure = |key: &str, value: String, note: String| Figure { name: words.get(key), value, note };
    [
        figure(
            "outcome-rival",
            words.money(outcome.competitor_gain),
            words.say("outcome-rival-note", [("rival", rival.into())]),
        ),
        figure(
            "outcome-restored",
            percent(words, i64::from(outcome.restored), 10_000),
            words.say("outcome-restored-note", [("count", struck.into())]),
        ),
        figure("outcome-satisfaction", hundredth(words, outcome.satisfaction), words.get("outcome-satisfaction-note")),
    ]
}

/// What events and samples add up to: what swindlers took, and how far people had the word that was owed to them.
fn told(played: &Played<'_>, words: &Words<'_>) -> Vec<Figure> {
    let figure = |key: &str, value: String, note: String| Figure { name: words.get(key), value, note };
    let mut figures = Vec::new();
    let (victims, loss) = played.log.events().fold((0_i64, 0_i64), |sum, (_, _, event)| match event {
        Event::Defrauded { people, loss, .. } => (sum.0 + i64::from(*people), sum.1.saturating_add(*loss)),
        _ => sum,
    });
    if victims > 0 {
        let note = words.say("outcome-defrauded-note", [("people", words.count("people", victims).into())]);
        figures.push(figure("outcome-defrauded", words.money(loss), note));
    }
    if let Some(covered) = curve::covered(played) {
        let value = words.say("outcome-percent", [("percent", covered.to_string().into())]);
        figures.push(figure("outcome-covered", value, words.get("outcome-covered-note")));
    }
    figures
}

/// Hundredths of a point as whole points.
fn hundredth(words: &Words<'_>, hundredths: u32) -> String {
    words.number(i64::from((hundredths + 50) / 100))
}

/// A part of a whole, in percent with one decimal.
fn percent(words: &Words<'_>, part: i64, all: i64) -> String {
    let tenths = (part * 1_000 + all.max(1) / 2) / all.max(1);
    words.say("outcome-percent", [("percent", format!("{}.{}", tenths / 10, tenths % 10).into())])
}

/// What was set and what was caused, each a list of sentences.
#[derive(Clone, Debug)]
pub struct Causes {
    /// By the author: variant, cut, what comes at its time.
    pub author: Vec<String>,
    /// By the facilitator: held, skipped, fired, excused.
    pub facilitator: Vec<String>,
    /// By the team: what came because of what it did or left undone.
    pub team: Vec<String>,
    /// By the team: what never came because of it.
    pub prevented: Vec<String>,
}

/// Who caused what.
pub fn causes(played: &Played<'_>, words: &Words<'_>) -> Causes {
    let mut causes = Causes { author: Vec::new(), facilitator: Vec::new(), team: Vec::new(), prevented: Vec::new() };
    let (mut timed, mut contingencies) = (0_i64, Vec::new());
    let mut counts = Counts::default();
    for (_, _, event) in played.log.events() {
        match event {
            Event::Delivered { item: Item::Inject(id), .. } => {
                let inject = find(&played.scenario.injects, id.as_str());
                if inject.is_some_and(|inject| inject.kind == InjectKind::Contingency) {
                    contingencies.push(words.quoted(words.inject(id.as_str())));
                } else {
                    timed += 1;
                }
            }
            Event::NotFired { inject, prevented: true } => {
                causes.prevented.push(words.inject(inject.as_str()).to_owned());
            }
            Event::Excused { inject } => {
                let title = words.inject(inject.as_str());
                causes.facilitator.push(words.say("event-excused", [("what", title.into())]));
            }
            other => counts.add(other),
        }
    }
    if let Some(variant) = played.variant() {
        let blanks = [("id", variant.id.as_str().into()), ("about", variant.about.as_str().into())];
        causes.author.push(words.say("cause-variant", blanks));
    }
    let cut = played.log.header().cut;
    let discussed = played.scenario.cut(cut).map_or(0, |cut| cut.discuss.len());
    causes.author.push(words.say("cause-cut", [("minutes", cut.into()), ("n", discussed.into())]));
    causes.author.push(words.say("cause-timed", [("n", timed.into())]));
    causes.facilitator.extend(interventions(played, words));
    if !contingencies.is_empty() {
        causes.team.push(words.say("cause-contingencies", [("what", words.list(&contingencies).into())]));
    }
    let counted = [
        ("cause-broken", counts.broken),
        ("cause-contradicted", counts.contradicted),
        ("cause-missed", counts.missed),
        ("cause-gathered", counts.gathered),
        ("cause-wrong", counts.wrong),
        ("cause-dropped", counts.dropped),
        ("cause-knocked-out", counts.knocked_out),
    ];
    causes.team.extend(counted.iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.count(key, *n)));
    causes
}

/// How often something happened that the team caused.
#[derive(Default)]
struct Counts {
    broken: i64,
    contradicted: i64,
    missed: i64,
    gathered: i64,
    wrong: i64,
    dropped: i64,
    knocked_out: i64,
}

impl Counts {
    fn add(&mut self, event: &Event) {
        use crate::record::event::Verdict::{Concealed, False, Outdated, Overclaimed, Restricted};
        match event {
            Event::PromiseBroken { .. } => self.broken += 1,
            Event::Contradicted { .. } => self.contradicted += 1,
            Event::DutyMissed { .. } => self.missed += 1,
            Event::Gathered { .. } => self.gathered += 1,
            Event::ShiftChanged { handed_over: false, .. } => self.dropped += 1,
            Event::KnockedOut { .. } => self.knocked_out += 1,
            Event::Sent { to: SentAs::Published { .. }, elements, .. } => {
                let wrong = |verdict| matches!(verdict, Concealed | False | Outdated | Overclaimed | Restricted);
                self.wrong += i64::from(elements.iter().any(|judged| wrong(judged.verdict)));
            }
            _ => {}
        }
    }
}

/// What the facilitator did, in the order of the record.
pub fn interventions(played: &Played<'_>, words: &Words<'_>) -> Vec<String> {
    let moments = crate::report::moments::facilitated(played, words);
    let line = |moment: &crate::report::moments::Moment| {
        words.say("cause-facilitator", [("when", words.local(moment.at).into()), ("what", moment.text.as_str().into())])
    };
    moments.iter().map(line).collect()
}
