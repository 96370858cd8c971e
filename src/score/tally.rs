//! From marks to receipts and totals: shares of 100, whole hundredths, one charge for one cause, weights.

use crate::base::time::{At, Span};
use crate::record::receipt::{Dimension, ScoreLine, ScoreTotals};
use crate::scenario::{crisis::Weights, inject::Inject};
use crate::score::{
    facts::{Facts, Fate},
    rubric::Root,
};

/// The points of a dimension in hundredths.
const WHOLE: i64 = 10_000;

/// How one criterion fared on one subject, before there are points.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub dimension: Dimension,
    pub criterion: &'static str,
    pub subject: String,
    pub rule: &'static str,
    /// Its share, against the other marks of its dimension. Fixed by scenario, cut and variant.
    pub weight: f64,
    /// What it earned of it, 0 to 1.
    pub earned: f64,
    /// What it would have earned had all that was done been done in time; never below `earned`.
    pub in_time: f64,
    pub par: Option<Span>,
    pub took: Option<Span>,
    pub n: Vec<u32>,
    pub advice: &'static str,
    /// The cause that its lateness may share with others (R14).
    pub root: Option<Root>,
    /// Taken out by the facilitator.
    pub excused: bool,
}

impl Mark {
    /// A mark that has earned nothing yet.
    pub(super) fn new(
        dimension: Dimension,
        criterion: &'static str,
        subject: &str,
        rule: &'static str,
        weight: f64,
    ) -> Self {
        Self {
            dimension,
            criterion,
            subject: subject.to_owned(),
            rule,
            weight,
            earned: 0.0,
            in_time: 0.0,
            par: None,
            took: None,
            n: Vec::new(),
            advice: "",
            root: None,
            excused: false,
        }
    }

    /// The criterion that is charged as one: the five things of the first word are one, injects are one each.
    fn member(&self) -> (&'static str, &str) {
        (self.criterion, if self.criterion == "first_word" { "" } else { &self.subject })
    }
}

/// Judges a mark about an inject by what became of it: it was excused, kept from happening, or delivered, and then
/// `heard` judges what the team did about it from that moment on.
pub(super) fn of_inject(facts: &Facts<'_>, inject: &Inject, mark: &mut Mark, heard: impl FnOnce(At, &mut Mark)) {
    match facts.fate(inject) {
        Fate::Excused => mark.excused = true,
        Fate::Prevented(n) => {
            (mark.earned, mark.advice) = (1.0, "advice-prevented");
            mark.n.push(n);
        }
        Fate::Delivered(at, n) => {
            mark.n.push(n);
            heard(at, mark);
        }
        Fate::Absent | Fate::Due(_) => {}
    }
    mark.in_time = mark.earned;
}

/// The receipts, in the order of the marks.
pub(super) fn lines(marks: &[Mark], weights: &Weights) -> Vec<ScoreLine> {
    let mut possible = vec![0; marks.len()];
    for dimension in Dimension::ALL {
        let places: Vec<usize> = (0..marks.len()).filter(|place| marks[*place].dimension == dimension).collect();
        let members: Vec<&Mark> = places.iter().map(|place| &marks[*place]).collect();
        for (place, points) in places.iter().zip(share_out(&members)) {
            possible[*place] = points;
        }
    }
    let mut lines: Vec<ScoreLine> = marks
        .iter()
        .zip(&possible)
        .map(|(mark, &possible)| ScoreLine {
            dimension: mark.dimension,
            criterion: mark.criterion.to_owned(),
            subject: mark.subject.clone(),
            rule: mark.rule.to_owned(),
            par_ms: mark.par.map(|par| par.0),
            took_ms: mark.took.map(|took| took.0),
            n: mark.n.clone(),
            earned: hundredths(possible, mark.earned),
            possible,
            advice: if mark.excused { "advice-excused" } else { mark.advice }.to_owned(),
            consequence_of: None,
        })
        .collect();
    for root in Root::ALL {
        charge_once(root, marks, weights, &mut lines);
    }
    lines
}

/// The sums. A dimension without anything to judge has none; one that is knocked out has zero (R18).
pub(super) fn totals(lines: &[ScoreLine], knocked_out: &[Dimension], weights: &Weights) -> ScoreTotals {
    let of = |dimension: Dimension| {
        if knocked_out.contains(&dimension) {
            return Some(0);
        }
        let lines = || lines.iter().filter(|line| line.dimension == dimension);
        lines().any(|line| line.possible > 0).then(|| lines().map(|line| line.earned).sum())
    };
    let mut totals = ScoreTotals {
        total: None,
        speed: of(Dimension::Speed),
        transparency: of(Dimension::Transparency),
        follow_up: of(Dimension::FollowUp),
        resolution: of(Dimension::Resolution),
    };
    totals.total = whole(&totals, weights);
    totals
}

/// The weighted mean of what was judged, rounded half to even without a fraction on the way.
fn whole(totals: &ScoreTotals, weights: &Weights) -> Option<i64> {
    let (mut sum, mut all) = (0_i128, 0_i128);
    for dimension in Dimension::ALL {
        if let Some(points) = totals.of(dimension) {
            let weight = i128::from(millionths(weight(weights, dimension)));
            sum += weight * i128::from(points);
            all += weight;
        }
    }
    if all == 0 {
        return None;
    }
    let (whole, rest) = (sum.div_euclid(all), 2 * sum.rem_euclid(all));
    let up = rest > all || rest == all && whole % 2 != 0;
    i64::try_from(whole + i128::from(up)).ok()
}

fn weight(weights: &Weights, dimension: Dimension) -> f64 {
    match dimension {
        Dimension::Speed => weights.speed,
        Dimension::Transparency => weights.transparency,
        Dimension::FollowUp => weights.follow_up,
        Dimension::Resolution => weights.resolution,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
fn millionths(weight: f64) -> i64 {
    libm::rint(weight.clamp(0.0, 1e6) * 1e6) as i64
}

/// Each mark's part of [`WHOLE`], in whole hundredths that sum to it exactly: what is left over from rounding down
/// goes to those who lost most by it. What is excused has no part, so the others grow.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "shares are within 0 and 10,000")]
fn share_out(marks: &[&Mark]) -> Vec<i64> {
    let weight = |mark: &&Mark| if mark.excused { 0.0 } else { mark.weight.max(0.0) };
    let total: f64 = marks.iter().map(weight).sum();
    if total <= 0.0 {
        return vec![0; marks.len()];
    }
    let exact: Vec<f64> = marks.iter().map(|mark| WHOLE as f64 * weight(mark) / total).collect();
    let mut parts: Vec<i64> = exact.iter().map(|part| libm::floor(*part) as i64).collect();
    let mut order: Vec<usize> = (0..marks.len()).filter(|&place| exact[place] > 0.0).collect();
    let loss = |place: &usize| exact[*place] - libm::floor(exact[*place]);
    order.sort_by(|a, b| loss(b).total_cmp(&loss(a)).then(a.cmp(b)));
    let left = usize::try_from(WHOLE - parts.iter().sum::<i64>()).unwrap_or(0);
    for place in order.into_iter().cycle().take(left) {
        parts[place] += 1;
    }
    parts
}

/// The share of `possible` in whole hundredths, rounded half to even.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "at most 10,000")]
fn hundredths(possible: i64, share: f64) -> i64 {
    libm::rint(possible as f64 * share.clamp(0.0, 1.0)) as i64
}

/// Among what shares a cause, only the largest loss through lateness stays charged, by what it counts in the whole; the
/// others are given back and name it. What was never done has no loss through lateness, so it stays charged.
fn charge_once(root: Root, marks: &[Mark], weights: &Weights, lines: &mut [ScoreLine]) {
    let late = |place: usize, lines: &[ScoreLine]| {
        (hundredths(lines[place].possible, marks[place].in_time) - lines[place].earned).max(0)
    };
    let mut members: Vec<((&str, &str), i64)> = Vec::new();
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.root == Some(root)) {
        let loss = late(place, lines).saturating_mul(millionths(weight(weights, mark.dimension)));
        match members.iter_mut().find(|(member, _)| *member == mark.member()) {
            Some((_, sum)) => *sum += loss,
            None => members.push((mark.member(), loss)),
        }
    }
    // The first of equals, which is nearest to the root.
    let Some(largest) = members.iter().map(|(_, loss)| *loss).max().filter(|loss| *loss > 0) else { return };
    let Some((charged, _)) = members.iter().find(|(_, loss)| *loss == largest) else { return };
    let name = format!("{}/{}", charged.0, charged.1);
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.root == Some(root)) {
        let loss = late(place, lines);
        if loss > 0 && mark.member() != *charged {
            lines[place].earned += loss;
            lines[place].consequence_of = Some(name.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(criterion: &'static str, weight: f64, earned: f64, in_time: f64, root: Option<Root>) -> Mark {
        Mark { earned, in_time, root, ..Mark::new(Dimension::Speed, criterion, "", "R1", weight) }
    }

    fn lines(marks: &[Mark]) -> Vec<ScoreLine> {
        super::lines(marks, &usual())
    }

    fn usual() -> Weights {
        crate::score::rubric::Rubric::default().weights
    }

    fn earned(marks: &[Mark]) -> Vec<i64> {
        lines(marks).iter().map(|line| line.earned).collect()
    }

    #[test]
    fn possible_points_sum_to_a_hundred_exactly() {
        let marks: Vec<Mark> = (0..7).map(|_| mark("inject", 1.0, 0.0, 0.0, None)).collect();
        let possible: Vec<i64> = lines(&marks).iter().map(|line| line.possible).collect();
        assert_eq!(possible, [1429, 1429, 1429, 1429, 1428, 1428, 1428]);
    }

    #[test]
    fn lines_are_rounded_half_to_even() {
        assert_eq!(hundredths(1, 0.5), 0);
        assert_eq!(hundredths(3, 0.5), 2);
        assert_eq!(hundredths(5, 0.5), 2);
    }

    #[test]
    fn two_late_things_of_one_cause_are_charged_once() {
        let root = Some(Root::Declare);
        let both = [mark("declare", 3.0, 0.5, 1.0, root), mark("mobilise", 1.0, 0.1, 1.0, root)];
        assert_eq!(earned(&both), [3750, 2500]);
        assert_eq!(lines(&both)[1].consequence_of.as_deref(), Some("declare/"));
    }

    #[test]
    fn what_was_never_done_is_charged_beside_what_was_late() {
        let root = Some(Root::Declare);
        assert_eq!(earned(&[mark("declare", 3.0, 0.5, 1.0, root), mark("mobilise", 1.0, 0.0, 0.0, root)]), [3750, 0]);
    }

    #[test]
    fn what_is_excused_leaves_its_share_to_the_others() {
        let mut marks = [mark("declare", 3.0, 0.5, 1.0, None), mark("grade", 1.0, 0.0, 0.0, None)];
        assert_eq!(earned(&marks), [3750, 0]);
        marks[1].excused = true;
        assert_eq!(earned(&marks), [5000, 0]);
        assert_eq!(lines(&marks)[1].possible, 0);
    }

    #[test]
    fn each_dimension_has_a_hundred_points_of_its_own() {
        let follow_up = Mark { dimension: Dimension::FollowUp, ..mark("kept", 1.0, 0.5, 0.5, None) };
        let marks = [mark("declare", 3.0, 1.0, 1.0, None), mark("grade", 1.0, 0.0, 0.0, None), follow_up];
        let totals = totals(&lines(&marks), &[], &usual());
        assert_eq!((totals.speed, totals.follow_up), (Some(7500), Some(5000)));
        assert_eq!((totals.transparency, totals.resolution), (None, None));
        // 35 parts of 75 points and 20 of 50: 6590.9.
        assert_eq!(totals.total, Some(6591));
    }

    #[test]
    fn the_whole_is_rounded_half_to_even() {
        let whole = |speed, transparency| {
            let totals = ScoreTotals { speed: Some(speed), transparency: Some(transparency), ..ScoreTotals::default() };
            whole(&totals, &Weights { speed: 0.5, transparency: 0.5, follow_up: 0.2, resolution: 0.1 })
        };
        assert_eq!([whole(1, 0), whole(1, 2), whole(2, 3), whole(2, 2)], [Some(0), Some(2), Some(2), Some(2)]);
    }

    #[test]
    fn one_cause_is_charged_once_across_dimensions_where_it_counts_most() {
        let root = Some(Root::FirstWord);
        let told = Mark { dimension: Dimension::Resolution, ..mark("told", 1.0, 0.4, 1.0, root) };
        let marks = [mark("first_word", 1.0, 0.5, 1.0, root), told];
        // 50 points of speed count for more than 60 of resolution.
        let lines = lines(&marks);
        assert_eq!((lines[0].earned, lines[1].earned), (5000, 10_000));
        assert_eq!(lines[1].consequence_of.as_deref(), Some("first_word/"));
    }

    #[test]
    fn what_is_knocked_out_is_zero_and_its_receipts_stay() {
        let marks = [mark("declare", 3.0, 1.0, 1.0, None)];
        let totals = totals(&lines(&marks), &[Dimension::Speed, Dimension::Resolution], &usual());
        assert_eq!((totals.speed, totals.resolution, totals.total), (Some(0), Some(0), Some(0)));
        assert_eq!(earned(&marks), [10_000]);
    }
}
