//! Going back to people is work (R15): `call_backs/SEGMENT`, `called_back/INJECT`, `closed/INJECT`, `closed`.

use crate::base::time::{At, Span};
use crate::record::{
    event::{CaseEnd, Event},
    receipt::Dimension,
};
use crate::scenario::{
    command::{FollowHow, FollowTarget, Item, Level, What},
    inject::{Done, Harm, Inject},
};
use crate::score::{
    facts::{Facts, Fate},
    rubric::follow_up::FollowUp,
    tally::Mark,
};

/// Lines that a receipt names at most where many show the same.
const SHOWN: usize = 20;

/// Judges who was gone back to, and whose case was closed. A minor matter is one case, closed in the customer's words.
pub(super) fn judge(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    if facts.scenario.level != Level::Minor {
        call_backs(facts, marks);
        called_back(facts, marks);
    }
    closed(facts, marks);
}

/// Whether an inject brings the case of somebody: harm is in it, or she asks and an answer is what she expects.
pub(super) fn is_case(facts: &Facts<'_>, inject: &Inject) -> bool {
    fn answers(by: &Done) -> bool {
        match by {
            Done::Answer | Done::Follow => true,
            Done::AnyOf(ways) => ways.iter().any(answers),
            _ => false,
        }
    }
    let asks = !inject.asks.is_empty() && inject.expects.as_ref().is_some_and(|expects| answers(&expects.by));
    let by_level = facts.scenario.level == Level::Minor && (asks || inject.harm > Harm::None);
    facts.is_discussed(inject) && (inject.harm >= Harm::Loss || by_level)
}

/// Cases that came by name, discussed in this cut.
pub(super) fn cases<'a>(facts: &Facts<'a>) -> Vec<&'a Inject> {
    facts.in_play.iter().copied().filter(|inject| is_case(facts, inject)).collect()
}

/// What a way of following up counts, before what it tells and to whom.
fn worth(rubric: &FollowUp, how: FollowHow) -> f64 {
    match how {
        FollowHow::Call => 1.0,
        FollowHow::Message => rubric.message,
        FollowHow::Survey => rubric.survey,
    }
}

/// How many of those hurt most, handled worst or silent were reached, against how many of a segment should be; calls
/// count in full, what is written up to a part. Whoever is told of nothing that was changed counts less.
fn call_backs(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let total: f64 = facts.scenario.segments.iter().map(|segment| facts.affected(segment, |_| true)).sum();
    for segment in &facts.scenario.segments {
        let people = facts.people(segment, |_| true);
        if people <= 0.0 {
            continue;
        }
        let points = rubric.call_backs_points * facts.affected(segment, |_| true) / total;
        let mut mark = Mark::new(Dimension::FollowUp, "call_backs", segment.id.as_str(), "R15", points);
        mark.par = Some(rubric.call_backs.par);
        let vulnerable = segment.vulnerable.clamp(0.0, 1.0);
        let to_call = (people * (vulnerable + (1.0 - vulnerable) * rubric.called_share)).max(1.0);
        let to_write = (people * rubric.written_share * rubric.message).max(1.0);
        let mut credit = Reached::default();
        let mut in_time = Reached::default();
        for &(n, at, event) in &facts.course.events {
            let Event::Followed { segment: of, how, people, worst, told } = event else { continue };
            if *of != segment.id {
                continue;
            }
            let others = f64::from(people.saturating_sub(*worst));
            let heads = f64::from(*worst) + rubric.well_off * others;
            let count = heads * worth(rubric, *how) * if *told { 1.0 } else { rubric.nothing_told };
            let took = at - facts.scenario.acute_end();
            credit.add(*how, count * rubric.call_backs.credit(took));
            in_time.add(*how, count);
            mark.took.get_or_insert(took);
            mark.n.push(n);
        }
        mark.n.truncate(SHOWN);
        mark.earned = credit.share(to_call, to_write, rubric.written_at_most);
        mark.in_time = in_time.share(to_call, to_write, rubric.written_at_most);
        mark.advice = match () {
            () if mark.earned >= 1.0 => "advice-call-backs-good",
            () if in_time.called + in_time.written == 0.0 => "advice-call-backs-never",
            () if mark.earned < 0.8 * mark.in_time => "advice-call-backs-late",
            () if in_time.called < in_time.written => "advice-call-backs-written",
            () => "advice-call-backs-few",
        };
        marks.push(mark);
    }
}

/// People reached by call and in writing, in calls of full worth.
#[derive(Clone, Copy, Debug, Default)]
struct Reached {
    called: f64,
    written: f64,
}

impl Reached {
    fn add(&mut self, how: FollowHow, count: f64) {
        match how {
            FollowHow::Call => self.called += count,
            FollowHow::Message | FollowHow::Survey => self.written += count,
        }
    }

    fn share(self, to_call: f64, to_write: f64, written_at_most: f64) -> f64 {
        (self.called / to_call + written_at_most * (self.written / to_write).min(1.0)).min(1.0)
    }
}

/// A mark for a case that came by name, with what became of it; none is judged yet that reached nobody.
pub(super) fn of_case(facts: &Facts<'_>, inject: &Inject, mut mark: Mark) -> (Mark, Option<At>) {
    match facts.fate(inject) {
        Fate::Excused => mark.excused = true,
        Fate::Prevented(n) => {
            (mark.earned, mark.in_time, mark.advice) = (1.0, 1.0, "advice-prevented");
            mark.n.push(n);
        }
        Fate::Delivered(at, n) => {
            mark.n.push(n);
            return (mark, Some(at));
        }
        Fate::Absent | Fate::Due(_) => mark.advice = "advice-inject-absent",
    }
    (mark, None)
}

/// Whether somebody went back to those in harm who came by name, after they had reached a seat.
fn called_back(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let cases = cases(facts);
    #[expect(clippy::cast_precision_loss, reason = "a cut discusses a dozen injects")]
    let points = rubric.called_back_points / cases.len().max(1) as f64;
    for inject in cases {
        let mark = Mark::new(Dimension::FollowUp, "called_back", inject.id.as_str(), "R15", points);
        let (mut mark, reached) = of_case(facts, inject, mark);
        if let Some(from) = reached {
            mark.par = Some(rubric.called_back.par);
            mark.advice = "advice-called-back-never";
            for (n, command) in facts.deeds() {
                let What::Follow { whom: FollowTarget::Case(Item::Inject(id)), how } = &command.what else { continue };
                // A call back on the spot follows up nothing.
                let answered = first_answer(facts, inject).is_none_or(|answered| command.at > answered);
                if *id != inject.id || command.at < from || !answered {
                    continue;
                }
                let took = command.at - from;
                let in_time = worth(rubric, *how);
                if in_time * rubric.called_back.credit(took) > mark.earned {
                    (mark.earned, mark.in_time) = (in_time * rubric.called_back.credit(took), in_time);
                    mark.took = Some(took);
                    mark.n.push(n);
                }
            }
            mark.advice = match () {
                () if mark.earned >= 1.0 => "advice-called-back-good",
                () if mark.earned == 0.0 => "advice-called-back-never",
                () if mark.earned < mark.in_time => "advice-called-back-late",
                () => "advice-called-back-written",
            };
        }
        marks.push(mark);
    }
}

/// When an inject was first answered.
fn first_answer(facts: &Facts<'_>, inject: &Inject) -> Option<At> {
    turns(facts, inject).find(|(_, _, end)| *end == CaseEnd::Answered).map(|(at, ..)| at)
}

/// The turns that the case of an inject took.
pub(super) fn turns(facts: &Facts<'_>, inject: &Inject) -> impl Iterator<Item = (At, u32, CaseEnd)> {
    facts.course.events.iter().filter_map(|&(n, at, event)| match event {
        Event::Case { item: Item::Inject(id), end } if *id == inject.id => Some((at, n, *end)),
        _ => None,
    })
}

/// Cases that were closed because they were solved. What was closed and came back is open.
fn closed(facts: &Facts<'_>, marks: &mut Vec<Mark>) {
    let rubric = &facts.rubric.follow_up;
    let cases = cases(facts);
    let crowd = facts.scenario.level != Level::Minor && facts.has_signal();
    let count = cases.len() + usize::from(crowd);
    #[expect(clippy::cast_precision_loss, reason = "a cut discusses a dozen injects")]
    let points = rubric.closed_points / count.max(1) as f64;
    for inject in cases {
        let mark = Mark::new(Dimension::FollowUp, "closed", inject.id.as_str(), "R15", points);
        let (mut mark, reached) = of_case(facts, inject, mark);
        if reached.is_some() {
            mark.advice = "advice-closed-never";
            let turns: Vec<_> = turns(facts, inject).filter(|(.., end)| *end != CaseEnd::Answered).collect();
            mark.n.extend(turns.iter().map(|(_, n, _)| *n));
            match turns.last() {
                Some((.., CaseEnd::Solved)) => {
                    (mark.earned, mark.in_time, mark.advice) = (1.0, 1.0, "advice-closed-good");
                }
                Some(_) => mark.advice = "advice-closed-reopened",
                None => {}
            }
        }
        marks.push(mark);
    }
    if crowd {
        marks.push(closed_crowd(facts, Mark::new(Dimension::FollowUp, "closed", "", "R15", points)));
    }
}

/// The cases of customers whom nobody knows by name: those that we closed and that stayed so.
fn closed_crowd(facts: &Facts<'_>, mut mark: Mark) -> Mark {
    let (mut opened, mut solved, mut came_back) = (0_u32, 0_u32, 0_u32);
    let closing = |item: &Item, at: At| {
        facts.course.commands.iter().any(|(_, command, meant)| {
            command.at <= at && matches!(&command.what, What::Close(of) if meant.unwrap_or(of) == item)
        })
    };
    for &(n, at, event) in &facts.course.events {
        match event {
            Event::CaseOpened { item: Item::Contact(..), .. } => opened += 1,
            Event::Case { item: Item::Contact(..), end: CaseEnd::Solved } => {
                solved += 1;
                mark.n.push(n);
            }
            Event::Case { item: item @ Item::Contact(..), end: CaseEnd::Reopened } if closing(item, at) => {
                came_back += 1;
                mark.n.push(n);
            }
            _ => {}
        }
    }
    mark.n.truncate(SHOWN);
    let enough = facts.rubric.follow_up.cases_enough.min(opened).max(1);
    let stayed = f64::from(solved) / f64::from((solved + came_back).max(1));
    mark.earned = (f64::from(solved) / f64::from(enough)).min(1.0) * stayed;
    mark.in_time = mark.earned;
    mark.advice = match () {
        () if mark.earned >= 1.0 => "advice-closed-good",
        () if came_back > 0 => "advice-closed-reopened",
        () => "advice-closed-never",
    };
    mark
}

/// The time between two moments, not below nothing.
pub(super) fn since(from: At, to: At) -> Span {
    Span((to - from).0.max(0))
}
