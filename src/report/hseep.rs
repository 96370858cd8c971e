//! The part of a report that exercise evaluators know: objectives with ratings, strengths, areas for improvement, and
//! an improvement plan with room for what people write by hand.
//!
//! Section names and columns follow the after-action report and improvement plan of the Homeland Security Exercise and
//! Evaluation Program (HSEEP-IP01, 2013). What is suggested comes from the receipts; what people rated, found and said
//! comes from the record and stands above it.

use crate::base::{id::SeatId, time::At};
use crate::record::{
    event::Event,
    line::{Rating, Session},
    receipt::{Score, ScoreLine},
};
use crate::report::{
    played::Played,
    receipts::{capital, name},
    words::{Words, anchor, points},
};
use crate::scenario::command::What;
use crate::score::{advice, objective};

/// Strengths and areas for improvement that are shown, of each.
const SHOWN: usize = 4;
/// Percent of its points from which a criterion is a strength.
const STRONG: i64 = 85;
/// Hundredths of a point that a criterion must earn or lose to be worth a word.
const WORTH: i64 = 100;
/// Empty rows of the improvement plan.
const EMPTY: usize = 3;

/// An objective as it was met.
#[derive(Clone, Debug)]
pub struct Objective {
    /// What was to be shown.
    pub name: String,
    /// The capability behind it.
    pub capability: String,
    /// Its share of the points.
    pub share: String,
    /// The rating that this suggests.
    pub suggested: String,
    /// The letter of that.
    pub suggested_letter: &'static str,
    /// The evaluator's rating.
    pub rated: String,
    /// The letter of that.
    pub rated_letter: &'static str,
    /// Why.
    pub why: String,
}

/// A strength, or an area for improvement.
#[derive(Clone, Debug)]
pub struct Observation {
    /// What it is about.
    pub title: String,
    /// The points.
    pub points: String,
    /// Where it comes from: dimension and rule.
    pub reference: String,
    /// Why, and what to do.
    pub analysis: String,
    /// Anchors of the moments that show it.
    pub links: Vec<(String, String)>,
    /// The capability, where an objective of the drill names it.
    pub capability: String,
}

/// A row of the improvement plan.
#[derive(Clone, Debug, Default)]
pub struct PlanRow {
    /// The capability.
    pub capability: String,
    /// The issue.
    pub issue: String,
    /// What is to be done.
    pub action: String,
    /// Who.
    pub owner: String,
    /// From when.
    pub start: String,
    /// Until when.
    pub completion: String,
}

/// What evaluators look for.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// Objectives of the cut.
    pub objectives: Vec<Objective>,
    /// What earned most.
    pub strengths: Vec<Observation>,
    /// What lost most.
    pub areas: Vec<Observation>,
    /// The improvement plan.
    pub plan: Vec<PlanRow>,
    /// Empty rows beneath it.
    pub empty: Vec<()>,
    /// What was said in the hot wash.
    pub hot_wash: Vec<String>,
    /// Strengths that people wrote down before they saw the score.
    pub team_strengths: Vec<String>,
    /// Gaps that people wrote down before they saw the score.
    pub team_gaps: Vec<String>,
    /// Findings of the team's review, and whether the record bears them out.
    pub review: Vec<(String, String, &'static str)>,
    /// Questions for the debrief.
    pub questions: Vec<String>,
}

/// The evaluation of a record.
pub fn evaluation(played: &Played<'_>, words: &Words<'_>, score: Option<&Score>) -> Evaluation {
    let (strengths, areas) = score.map_or((Vec::new(), Vec::new()), |score| observations(played, words, score));
    let told = |told: &dyn Fn(&Session) -> Option<String>| -> Vec<String> {
        played.log.session().filter_map(|(_, fact)| told(fact)).collect()
    };
    let hot_wash = told(&|fact| match fact {
        Session::HotWash(text) => Some(text.clone()),
        _ => None,
    });
    let agreed = agreed(played);
    Evaluation {
        objectives: score.map_or_else(Vec::new, |score| objectives(played, words, score)),
        empty: vec![(); EMPTY.saturating_sub(agreed.len())],
        plan: plan(played, words, agreed, &hot_wash, &areas),
        strengths,
        areas,
        hot_wash,
        team_strengths: told(&|fact| match fact {
            Session::Strength { seat, who, text } => Some(said_by(words, seat.as_ref(), who.as_deref(), text)),
            _ => None,
        }),
        team_gaps: told(&|fact| match fact {
            Session::Gap { seat, who, text } => Some(said_by(words, seat.as_ref(), who.as_deref(), text)),
            _ => None,
        }),
        review: review(played, words),
        questions: played.scenario.debrief.questions.iter().map(|text| text.as_str().to_owned()).collect(),
    }
}

/// What somebody wrote down, with the name or the seat if it is known.
fn said_by(words: &Words<'_>, seat: Option<&SeatId>, who: Option<&str>, text: &str) -> String {
    match who.or_else(|| seat.map(|seat| words.seat(seat))) {
        Some(who) => words.say("hseep-said-by", [("seat", who.into()), ("text", text.into())]),
        None => text.to_owned(),
    }
}

/// The actions that the team agreed on.
fn agreed(played: &Played<'_>) -> Vec<PlanRow> {
    let agreed = played.log.session().filter_map(|(_, fact)| match fact {
        Session::Improve { what, owner, due } => {
            Some(PlanRow { action: what.clone(), owner: owner.clone(), completion: due.clone(), ..PlanRow::default() })
        }
        _ => None,
    });
    agreed.collect()
}

fn objectives(played: &Played<'_>, words: &Words<'_>, score: &Score) -> Vec<Objective> {
    let letter = |rating: Option<Rating>| match rating {
        Some(Rating::P) => "P",
        Some(Rating::S) => "S",
        Some(Rating::M) => "M",
        Some(Rating::U) => "U",
        None => "–",
    };
    let said = |rating: Option<Rating>| match rating {
        Some(rating) => words.get(&format!("rating-{}", letter(Some(rating)))),
        None => words.get("objective-not-judged"),
    };
    let one = |rated: objective::ObjectiveRating| {
        let known = played.scenario.objectives.iter().find(|known| known.id == rated.objective);
        let by_people = objective::evaluated(played.log, &rated.objective);
        Objective {
            name: known.map_or(rated.objective.as_str(), |known| known.name.as_str()).to_owned(),
            capability: known.map_or("", |known| known.capability.as_str()).to_owned(),
            share: if rated.possible > 0 {
                words.say("objective-share", [("percent", rated.percent.into())])
            } else {
                "–".to_owned()
            },
            suggested: said(rated.suggested),
            suggested_letter: letter(rated.suggested),
            rated: by_people.map_or_else(String::new, |(rating, _)| said(Some(rating))),
            rated_letter: by_people.map_or("", |(rating, _)| letter(Some(rating))),
            why: by_people.map_or_else(String::new, |(_, why)| why.to_owned()),
        }
    };
    objective::objectives(played.scenario, played.log.header().cut, score).into_iter().map(one).collect()
}

/// All receipts of one criterion and dimension.
struct Criterion<'a> {
    lines: Vec<&'a ScoreLine>,
    earned: i64,
    possible: i64,
}

fn by_criterion(score: &Score) -> Vec<Criterion<'_>> {
    let mut all: Vec<Criterion<'_>> = Vec::new();
    for line in score.lines.iter().filter(|line| line.criterion != "knock_out") {
        let same = |known: &&mut Criterion<'_>| {
            known
                .lines
                .first()
                .is_some_and(|first| first.criterion == line.criterion && first.dimension == line.dimension)
        };
        if let Some(known) = all.iter_mut().find(same) {
            known.lines.push(line);
            known.earned += line.earned;
            known.possible += line.possible;
        } else {
            all.push(Criterion { lines: vec![line], earned: line.earned, possible: line.possible });
        }
    }
    all
}

fn observations(played: &Played<'_>, words: &Words<'_>, score: &Score) -> (Vec<Observation>, Vec<Observation>) {
    let all = by_criterion(score);
    let is_strong = |one: &&Criterion<'_>| one.earned >= WORTH && 100 * one.earned >= STRONG * one.possible;
    let mut strong: Vec<&Criterion<'_>> = all.iter().filter(is_strong).collect();
    strong.sort_by_key(|one| std::cmp::Reverse(one.earned));
    let mut weak: Vec<&Criterion<'_>> = all.iter().filter(|one| one.possible - one.earned >= WORTH).collect();
    weak.sort_by_key(|one| one.earned - one.possible);
    let strengths =
        strong.into_iter().take(SHOWN).map(|one| observe(played, words, one, |line| line.earned, "observation-earned"));
    let areas = weak
        .into_iter()
        .take(SHOWN)
        .map(|one| observe(played, words, one, |line| line.possible - line.earned, "observation-lost"));
    (strengths.collect(), areas.collect())
}

fn observe(
    played: &Played<'_>,
    words: &Words<'_>,
    one: &Criterion<'_>,
    by: fn(&ScoreLine) -> i64,
    key: &str,
) -> Observation {
    let mut lines = one.lines.clone();
    // What earned all it could says best what was done well.
    lines.sort_by_key(|line| (key == "observation-earned" && line.earned < line.possible, std::cmp::Reverse(by(line))));
    let Some(most) = lines.first() else {
        return Observation {
            title: String::new(),
            points: String::new(),
            reference: String::new(),
            analysis: String::new(),
            links: Vec::new(),
            capability: String::new(),
        };
    };
    let amount: i64 = lines.iter().map(|line| by(line)).sum();
    let others = lines.iter().skip(1).filter(|line| by(line) > 0).count();
    let analysis = advice::sentence(words.strings, words.scenario, most);
    let analysis = if others > 0 {
        words.say("observation-more", [("analysis", analysis.into()), ("n", others.into())])
    } else {
        analysis
    };
    let blanks = [
        ("dimension", name(words.strings, most.dimension).into()),
        ("rule", advice::rule(words.strings, &most.rule).into()),
        ("criterion", format!("{}/", most.criterion).into()),
    ];
    let cut = played.scenario.cut(played.log.header().cut);
    let ids = cut.map_or(&[][..], |cut| &cut.objectives);
    let mut own = played.scenario.objectives.iter().filter(|known| ids.contains(&known.id));
    let capability = own.find(|known| known.criteria.contains(&most.rule)).map(|known| known.capability.as_str());
    Observation {
        title: capital(&advice::asked(words.strings, most)),
        points: words.say(key, [("points", points(amount).into()), ("of", points(one.possible).into())]),
        reference: words.say("observation-reference", blanks),
        analysis,
        links: most.n.iter().take(3).map(|n| (anchor(*n), n.to_string())).collect(),
        capability: capability.unwrap_or_default().to_owned(),
    }
}

/// What the team agreed on, findings of the review with what they lead to, what the hot wash said, and the largest
/// areas for improvement.
fn plan(
    played: &Played<'_>,
    words: &Words<'_>,
    agreed: Vec<PlanRow>,
    hot_wash: &[String],
    areas: &[Observation],
) -> Vec<PlanRow> {
    let mut rows = agreed;
    for (_, command, _) in played.log.commands().filter(|(_, command, _)| !played.refused.contains(&command.seq)) {
        let What::Review(items) = &command.what else { continue };
        for item in items {
            rows.push(PlanRow {
                issue: words.finding(item.finding.as_str()).to_owned(),
                action: words.written(&item.action),
                owner: words.seat(&item.owner).to_owned(),
                start: words.when(At::START, command.at),
                completion: words.when(At::START, item.due),
                ..PlanRow::default()
            });
        }
    }
    rows.extend(hot_wash.iter().map(|said| PlanRow { issue: said.clone(), ..PlanRow::default() }));
    rows.extend(areas.iter().map(|area| PlanRow {
        capability: area.capability.clone(),
        issue: {
            let blanks = [("criterion", area.title.as_str().into()), ("what", area.analysis.as_str().into())];
            words.say("compare-about", blanks)
        },
        ..PlanRow::default()
    }));
    rows
}

fn review(played: &Played<'_>, words: &Words<'_>) -> Vec<(String, String, &'static str)> {
    let mut told = Vec::new();
    for (_, _, event) in played.log.events() {
        let Event::Reviewed { borne_out, not_borne_out } = event else { continue };
        let of = |ids: &[crate::base::id::FindingId], key: &str, class: &'static str| -> Vec<_> {
            ids.iter().map(|id| (words.finding(id.as_str()).to_owned(), words.get(key), class)).collect()
        };
        told.extend(of(borne_out, "review-borne-out", "good"));
        told.extend(of(not_borne_out, "review-not-borne-out", "bad"));
    }
    told
}
