//! The score of resolution: worked examples to the hundredth, and what it must never reward.

use goldenhour::base::time::{At, Span};
use goldenhour::record::event::{Act, Event, SentAs, Verdict};
use goldenhour::scenario::{
    Scenario,
    action::Action,
    command::{Item, What},
    condition::Condition,
    crisis::{Approval, Entitlement, Variant},
    fact::Truth,
    statement::{Audience, Certainty, Value},
};
use proptest::prelude::*;

use super::fixture::{Play, by_the_book, crisis, honest, judged};

fn entitlement(id: &str, amount: i64, is_legal: bool, owed_if: Option<Condition>) -> Entitlement {
    Entitlement {
        id: id.into(),
        name: id.into(),
        article: is_legal.then(|| "Art. 1".into()),
        amount,
        segments: vec!["booked".into(), "waiting".into()],
        owed_if,
        fit: 0.5,
    }
}

fn action(id: &str, takes: i64, needs: Option<Condition>, is_expected: bool) -> Action {
    Action {
        id: id.into(),
        name: id.into(),
        about: id.into(),
        seat: "service".into(),
        cost: 10,
        cost_each: 0,
        takes: Span::minutes(takes),
        capacity: None,
        per_hour: None,
        helps: vec!["booked".into(), "waiting".into()],
        relief: 0.5,
        effects: Vec::new(),
        needs,
        knock_out: None,
        expected: is_expected,
    }
}

/// The small crisis in which a refund is owed, meals too if it is the crew, three gifts are to be had, and water and
/// beds are called for.
fn scenario() -> Scenario {
    let mut scenario = crisis();
    scenario.variants =
        ["late_crew", "storm"].map(|id| Variant { id: id.into(), about: id.into(), weight: 1.0 }).into();
    scenario.facts[0].truth = [("late_crew", Value::Yes), ("storm", Value::No)]
        .map(|(variant, value)| Truth { from: At::START, value, variant: Some(variant.into()) })
        .into();
    scenario.entitlements = vec![
        entitlement("fortune", 5_000, false, None),
        entitlement("gift", 50, false, None),
        entitlement("meal", 20, true, Some(Condition::Variant("late_crew".into()))),
        entitlement("much", 151, false, None),
        entitlement("refund", 80, true, None),
    ];
    scenario.actions = vec![
        action("beds", 60, Some(Condition::After(At::minutes(400))), true),
        action("show", 0, None, false),
        action("water", 20, None, true),
    ];
    scenario.plan.approvals = vec![Approval { seat: "chief".into(), up_to: 60_000, takes: Span::minutes(1) }];
    scenario
}

#[track_caller]
fn points(play: &Play, id: &str) -> (i64, i64) {
    let score = play.score_of(&scenario());
    let line = score.lines.iter().find(|line| line.id() == id).unwrap_or_else(|| panic!("no receipt {id}"));
    (line.earned, line.possible)
}

fn resolution(play: &Play) -> i64 {
    play.score_of(&scenario()).totals.resolution.unwrap()
}

fn storm() -> Play {
    in_variant("storm", Play::untouched())
}

fn late_crew() -> Play {
    in_variant("late_crew", Play::untouched())
}

fn in_variant(variant: &str, mut play: Play) -> Play {
    play.variant = Some(variant.into());
    play
}

/// The cause is confirmed to a seat.
fn cause(play: Play, minutes: i64, value: Value) -> Play {
    let (fact, seat) = ("cause".into(), "chief".into());
    play.event(minutes, Event::FactLearned { fact, seat, value, certainty: Certainty::Confirmed })
}

fn offered(play: Play, minutes: i64, id: &str, to: Audience, (people, entitled): (u32, u32)) -> Play {
    offered_by(play, minutes, id, to, (people, entitled), true)
}

fn offered_by(play: Play, minutes: i64, id: &str, to: Audience, people: (u32, u32), within_authority: bool) -> Play {
    play.does(minutes, "chief", What::Offer { compensation: id.into(), to })
        .event(minutes, Event::Offered { compensation: id.into(), to: people.0, entitled: people.1, within_authority })
}

fn all() -> Audience {
    Audience::Segments(vec!["booked".into(), "waiting".into()])
}

fn started(play: Play, minutes: i64, id: &str) -> Play {
    play.event(minutes, Event::ActionStarted { action: id.into(), seq: None })
}

fn done(play: Play, minutes: i64, id: &str) -> Play {
    started(play, minutes, id).event(minutes, Event::ActionDone { action: id.into() })
}

// R11: what is owed.

#[test]
fn what_is_owed_earns_all_when_it_is_offered_to_all_in_time() {
    // The storm owes no meals: the refund is the whole share.
    let play = offered(storm(), 60, "refund", all(), (1_000, 1_000));
    assert_eq!(points(&play, "entitlement/refund"), (3_500, 3_500));
    assert!(play.score_of(&scenario()).lines.iter().all(|line| line.subject != "meal"));
}

#[test]
fn what_is_owed_fades_with_the_time_since_it_was() {
    // Three hours are par; six hours later it is half.
    let at = |minutes| points(&offered(storm(), minutes, "refund", all(), (1_000, 1_000)), "entitlement/refund").0;
    assert_eq!([5 + 180, 5 + 180 + 360, 2_990].map(at), [3_500, 1_750, 350]);
}

#[test]
fn equal_cases_are_offered_the_same() {
    let some = Audience::Segments(vec!["booked".into()]);
    let play = offered(storm(), 60, "refund", some, (250, 250));
    assert_eq!(points(&play, "entitlement/refund").0, 875);
    let rest = Audience::Segments(vec!["waiting".into()]);
    assert_eq!(points(&offered(play, 100, "refund", rest, (750, 750)), "entitlement/refund").0, 3_500);
    let by_plight = offered(storm(), 60, "refund", Audience::Affected, (500, 500));
    assert_eq!(points(&by_plight, "entitlement/refund").0, 1_750);
}

#[test]
fn what_hangs_on_the_cause_is_timed_from_its_being_confirmed() {
    let offer = |minutes| {
        let play = cause(late_crew(), 300, Value::Yes);
        points(&offered(play, minutes, "meal", all(), (1_000, 1_000)), "entitlement/meal")
    };
    assert_eq!(offer(300 + 180), (1_750, 1_750));
    // Before that it is a guess, even if it turns out right.
    assert_eq!(offer(100).0, 875);
    // And what is taken for the cause first and is not it in the end starts no clock.
    let wrong = cause(late_crew(), 50, Value::No);
    assert_eq!(points(&offered(wrong, 100, "meal", all(), (1_000, 1_000)), "entitlement/meal").0, 0);
}

#[test]
fn money_is_fair_that_is_owed_or_comes_after_it_with_help_in_measure() {
    let refund = || offered(done(storm(), 40, "water"), 60, "refund", all(), (1_000, 1_000));
    let gift = |play, to, within| points(&offered_by(play, 90, "gift", to, (1_000, 0), within), "money/");
    assert_eq!(points(&refund(), "money/"), (1_000, 1_000));
    assert_eq!(gift(refund(), all(), true).0, 1_000);
    // Beyond authority, and called out to everybody.
    assert_eq!(gift(refund(), all(), false).0, 500);
    assert_eq!(gift(refund(), Audience::Everyone, true).0, 500);
    // Before what is owed, and beside no help.
    let first = offered(done(storm(), 40, "water"), 50, "gift", all(), (1_000, 0));
    assert_eq!(points(&offered(first, 60, "refund", all(), (1_000, 1_000)), "money/").0, 500);
    let alone = offered(storm(), 60, "refund", all(), (1_000, 1_000));
    assert_eq!(gift(alone, all(), true).0, 500);
    // Beyond one and a half times of what was at stake.
    assert_eq!(points(&offered(refund(), 90, "much", all(), (1_000, 0)), "money/").0, 500);
}

#[test]
fn money_alone_without_what_is_owed_earns_nothing() {
    let spent = offered(offered(storm(), 10, "fortune", all(), (1_000, 0)), 11, "gift", all(), (1_000, 0));
    assert_eq!(resolution(&spent), 0);
}

// Help.

#[test]
fn help_counts_when_it_is_in_place() {
    let at = |minutes| points(&done(storm(), minutes, "water"), "action/water");
    // From the signal three hours and what it takes.
    assert_eq!(at(5 + 200), (1_750, 1_750));
    assert_eq!(at(5 + 380).0, 875);
    assert_eq!(points(&started(storm(), 10, "water"), "action/water").0, 0);
    // What is not possible before is timed from then.
    assert_eq!(points(&done(storm(), 400 + 240, "beds"), "action/beds"), (1_750, 1_750));
}

#[test]
fn what_nobody_expects_earns_nothing() {
    assert_eq!(resolution(&done(storm(), 30, "show")), 0);
}

#[test]
fn a_case_of_harm_is_helped_by_what_helps_and_not_by_fine_words() {
    let answered = |elements| {
        let item = Item::Inject("insulin".into());
        let sent = Event::Sent {
            seq: 7,
            seat: "service".into(),
            to: SentAs::Answered { item },
            named: false,
            elements,
            front_line_knew: true,
        };
        points(&storm().event(20, sent), "solved/insulin").0
    };
    assert_eq!(answered(vec![honest(Act::Empathise, None), honest(Act::Instruct, None)]), 2_000);
    assert_eq!(answered(vec![honest(Act::Empathise, None), honest(Act::Regret, Some("delay"))]), 0);
    assert_eq!(answered(vec![judged(Act::Instruct, None, Verdict::False)]), 0);
}

#[test]
fn late_money_never_beats_early_candour() {
    let score = |play: &Play| play.score_of(&scenario()).totals.total.unwrap();
    let candid = in_variant("storm", by_the_book());
    let mut rich = storm().sampled(|_| 0);
    for (at, id) in (600..).zip(["refund", "gift", "much"]) {
        rich = offered(rich, at, id, all(), (1_000, if id == "refund" { 1_000 } else { 0 }));
    }
    let rich = done(done(rich, 600, "water"), 600, "beds");
    assert!(score(&candid) > score(&rich), "{} {}", score(&candid), score(&rich));
}

/// Offers as they might be made: when, of what, to whom, within authority.
fn offers() -> impl Strategy<Value = Vec<(i64, usize, u8, bool)>> {
    prop::collection::vec((6..2_900_i64, 0..5_usize, 0..3_u8, any::<bool>()), 0..8)
}

fn play(offers: &[(i64, usize, u8, bool)]) -> Play {
    let mut play = done(storm(), 40, "water");
    for (at, which, to, within) in offers {
        let id = ["fortune", "gift", "meal", "much", "refund"][*which];
        let to = [all(), Audience::Everyone, Audience::Segments(vec!["booked".into()])][usize::from(*to)].clone();
        play = offered_by(play, *at, id, to, (1_000, if id == "refund" { 1_000 } else { 0 }), *within);
    }
    play
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spraying_money_never_pays(offers in offers(), at in 6..2_900_i64, which in 0..4_usize) {
        // Anything that is not owed, offered on top: to everybody, or out of measure.
        let more = play(&offers);
        let sprayed = offered_by(more.clone(), at, ["fortune", "gift", "meal", "much"][which], Audience::Everyone, (1_000, 0), false);
        prop_assert!(resolution(&sprayed) <= resolution(&more));
    }

    #[test]
    fn offering_what_is_owed_earlier_is_never_worse(at in 6..2_900_i64, by in 0..2_000_i64) {
        let of = |at| resolution(&offered(storm(), at, "refund", all(), (1_000, 1_000)));
        prop_assert!(of((at - by).max(6)) >= of(at));
    }

    #[test]
    fn no_line_earns_more_than_it_could(offers in offers()) {
        for line in play(&offers).score_of(&scenario()).lines {
            prop_assert!((0..=line.possible).contains(&line.earned), "{}: {} of {}", line.id(), line.earned, line.possible);
        }
    }
}
