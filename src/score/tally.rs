//! From marks to receipts: shares of 100, whole hundredths, one charge for one cause.

use crate::base::time::Span;
use crate::record::receipt::{Dimension, ScoreLine};
use crate::score::rubric::Root;

/// The points of a dimension in hundredths.
const WHOLE: i64 = 10_000;

/// How one criterion fared on one subject, before there are points.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub criterion: &'static str,
    pub subject: String,
    pub rule: &'static str,
    /// Its share, against the other marks. Fixed by scenario, cut and variant.
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
    pub(super) fn new(criterion: &'static str, subject: &str, rule: &'static str, weight: f64) -> Self {
        Self {
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

/// The receipts, in the order of the marks.
pub(super) fn lines(marks: &[Mark]) -> Vec<ScoreLine> {
    let possible = share_out(marks);
    let mut lines: Vec<ScoreLine> = marks
        .iter()
        .zip(&possible)
        .map(|(mark, &possible)| ScoreLine {
            dimension: Dimension::Speed,
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
    for root in [Root::Declare, Root::Grade, Root::FirstWord] {
        charge_once(root, marks, &mut lines);
    }
    lines
}

/// Each mark's part of [`WHOLE`], in whole hundredths that sum to it exactly: what is left over from rounding down
/// goes to those who lost most by it. What is excused has no part, so the others grow.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "shares are within 0 and 10,000")]
fn share_out(marks: &[Mark]) -> Vec<i64> {
    let weight = |mark: &Mark| if mark.excused { 0.0 } else { mark.weight.max(0.0) };
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

/// Among what shares a cause, only the largest loss through lateness stays charged; the others are given back and
/// name it. What was never done has no loss through lateness, so it stays charged.
fn charge_once(root: Root, marks: &[Mark], lines: &mut [ScoreLine]) {
    let late = |place: usize, lines: &[ScoreLine]| {
        (hundredths(lines[place].possible, marks[place].in_time) - lines[place].earned).max(0)
    };
    let mut members: Vec<((&str, &str), i64)> = Vec::new();
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.root == Some(root)) {
        let loss = late(place, lines);
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
        Mark { earned, in_time, root, ..Mark::new(criterion, "", "R1", weight) }
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
}
