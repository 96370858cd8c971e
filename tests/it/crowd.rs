//! The view of the crowd: it says of everybody what the simulation knows of her, and to those who may not know it
//! nothing that they have not heard.

use std::sync::Arc;

use goldenhour::{
    base::time::{At, MINUTE},
    drill::{
        Drill, Setup,
        crowd::{
            CrowdView, Seen,
            feeling::{FEELINGS, Feeling},
            has,
        },
    },
    scenario::read,
    sim::people::is,
};

fn drill(name: &str) -> Drill {
    let scenario = read::read(&std::fs::read(format!("scenarios/{name}.ron")).unwrap()).scenario.unwrap();
    Drill::start(Setup::new(Arc::new(scenario), 60, 1)).unwrap()
}

#[test]
fn everybody_is_counted_once() {
    for name in ["airline_delay", "data_leak"] {
        let mut drill = drill(name);
        for minute in [0, 30, 300] {
            drill.run_to(At(minute * MINUTE)).unwrap();
            for seen in [Seen::All, Seen::Heard] {
                let view = drill.crowd(seen);
                let counted: u32 = FEELINGS.into_iter().map(|feeling| view.count(feeling)).sum();
                assert_eq!(counted, view.plan.customers());
                for (group, tally) in view.plan.segments.iter().zip(&view.tallies) {
                    assert_eq!(tally.feelings.iter().sum::<u32>(), group.count);
                }
            }
        }
    }
}

/// Silence in the picture is the silence that the record counts.
#[test]
fn silence_is_what_the_company_owes() {
    let mut drill = drill("airline_delay");
    let mut before = 0;
    for minute in [10, 40, 90, 180] {
        drill.run_to(At(minute * MINUTE)).unwrap();
        let view = drill.crowd(Seen::All);
        let c = drill.sim().crowd();
        for (sums, tally) in c.people.sums.iter().zip(&view.tallies) {
            assert_eq!(tally.silent, sums.owed - sums.words.current());
        }
        let longest = view.tallies.iter().map(|tally| tally.longest_s).max().unwrap();
        assert!(longest > before && i64::from(longest) <= minute * 60, "{longest} s after {minute} minutes");
        before = longest;
    }
}

/// Whoever the crisis has reached by now is affected, and was reached when the plan says.
#[test]
fn the_plan_knows_whom_the_crisis_reaches_when() {
    for name in ["airline_delay", "data_leak"] {
        let mut drill = drill(name);
        let now = At(150 * MINUTE);
        drill.run_to(now).unwrap();
        let view = drill.crowd(Seen::All);
        let c = drill.sim().crowd();
        let mut reached = 0;
        for (who, at) in (0..).zip(&view.plan.struck_at) {
            // Those who have left are not struck any more, and scams strike whom they like.
            if at.is_some_and(|at| at <= now.0) && !c.people.any(who, is::LOST) {
                assert!(c.people.any(who, is::STRUCK), "{name} {who}");
                reached += 1;
            }
        }
        assert!(reached > 100, "{name}: {reached}");
    }
}

#[test]
fn lines_are_those_of_the_channels() {
    let mut drill = drill("airline_delay");
    drill.run_to(At(180 * MINUTE)).unwrap();
    let view = drill.crowd(Seen::All);
    let waiting: usize = view.lines.iter().map(|line| line.waiting.len()).sum();
    assert!(waiting > 20, "{waiting}");
    let c = drill.sim().crowd();
    for line in &view.lines {
        let queue = &c.contacts.desks[usize::from(line.channel)].as_ref().unwrap().queue;
        assert_eq!(line.waiting.len(), queue.waiting() as usize);
        assert_eq!(line.served.len(), queue.busy() as usize);
        assert!(line.waiting.iter().all(|(who, _)| view.bits[*who as usize] & has::WAITS != 0));
        assert!(line.served.iter().all(|who| view.bits[*who as usize] & has::SERVED != 0));
    }
}

#[test]
fn looking_changes_nothing() {
    let (mut watched, mut alone) = (drill("airline_delay"), drill("airline_delay"));
    let mut view = CrowdView::default();
    for minute in (0..240).step_by(7) {
        watched.run_to(At(minute * MINUTE)).unwrap();
        watched.fill_crowd(&mut view, Seen::All);
        watched.fill_crowd(&mut view, Seen::Heard);
    }
    for drill in [&mut watched, &mut alone] {
        drill.run_to(At(240 * MINUTE)).unwrap();
    }
    assert_eq!(watched.log().to_bytes(), alone.log().to_bytes());
}

/// A view that has been used gives what a new one gives, at any moment in any order: the debrief scrubs.
#[test]
fn a_view_remembers_nothing() {
    let mut early = drill("airline_delay");
    early.run_to(At(60 * MINUTE)).unwrap();
    let mut late = early.fork();
    late.run_to(At(200 * MINUTE)).unwrap();
    let mut view = CrowdView::default();
    for seen in [Seen::All, Seen::Heard] {
        late.fill_crowd(&mut view, seen);
        early.fill_crowd(&mut view, seen);
        let json = |view: &CrowdView| serde_json::to_string(view).unwrap();
        assert_eq!(json(&view), json(&early.crowd(seen)));
    }
}

/// Those who may know only what was heard see of nobody else how she feels.
#[test]
fn who_was_not_heard_is_not_shown() {
    let mut drill = drill("airline_delay");
    drill.run_to(At(100 * MINUTE)).unwrap();
    let heard = drill.crowd(Seen::Heard);
    let c = drill.sim().crowd();
    let mut shown = 0;
    for who in 0..heard.plan.customers() {
        let row = who as usize;
        let stands = heard.bits[row] & (has::WAITS | has::SERVED) != 0;
        let spoke = c.people.any(who, is::PUBLIC) || c.hearing.messages().iter().any(|message| message.who == who);
        if heard.feeling[row] == Feeling::Unheard {
            assert!(heard.silent_s[row] == 0 && heard.bits[row] == 0);
        } else {
            assert!(stands || spoke, "{who}");
            shown += 1;
        }
    }
    assert!(shown > 100 && shown < heard.plan.customers() / 3, "{shown} shown");
    assert!(heard.statements.iter().all(|statement| statement.honest.is_none()));
}
