//! The score of follow-up: worked examples to the hundredth, and what it must never reward.

use goldenhour::base::{id::SegmentId, lang::Lang, strings::Strings, time::At};
use goldenhour::record::event::{Act, CaseEnd, Event, PromiseKind, SentAs};
use goldenhour::scenario::{
    Scenario,
    command::{FollowHow, FollowTarget, Item, Level, ReviewItem, What},
    condition::Condition,
    fact::ReviewFinding,
};
use goldenhour::score::advice;
use proptest::prelude::*;

use super::fixture::{ACUTE, Play, crisis, honest};

/// The small crisis with a shift that ends, four findings, and an epilogue that two of them catch.
fn scenario() -> Scenario {
    let mut scenario = crisis();
    scenario.seats[2].shift_ends = Some(At::minutes(300));
    scenario.findings = ["late", "phones", "screens", "weather"]
        .map(|id| ReviewFinding {
            id: id.into(),
            text: id.into(),
            true_if: Condition::Declared,
            knowable_if: None,
            takes: None,
        })
        .into();
    scenario.debrief.epilogue.caught_by = vec!["late".into(), "phones".into()];
    scenario
}

#[track_caller]
fn points(play: &Play, id: &str) -> (i64, i64) {
    points_in(&scenario(), play, id)
}

#[track_caller]
fn points_in(scenario: &Scenario, play: &Play, id: &str) -> (i64, i64) {
    let score = play.score_of(scenario);
    let line = score.lines.iter().find(|line| line.id() == id).unwrap_or_else(|| panic!("no receipt {id}"));
    (line.earned, line.possible)
}

fn follow_up(play: &Play) -> i64 {
    play.score_of(&scenario()).totals.follow_up.unwrap()
}

fn both() -> Vec<SegmentId> {
    vec!["booked".into(), "waiting".into()]
}

/// A statement goes out to both segments, reaches as many, and promises the next word.
fn promised(play: Play, seq: u32, made: i64, due: i64, reach: u32) -> Play {
    let mut play = play
        .event(
            made,
            Event::Sent {
                seq,
                seat: "press".into(),
                to: SentAs::Published { channels: vec!["page".into()], segments: both(), people: 1_000 },
                named: false,
                elements: vec![honest(Act::PromiseUpdate, Some("delay"))],
                front_line_knew: true,
            },
        )
        .event(made, made_event(seq, PromiseKind::Update, due, both()));
    for segment in both() {
        play = play.event(made + 1, Event::Reached { seq, segment, affected: reach, asking: 0 });
    }
    play
}

fn made_event(seq: u32, kind: PromiseKind, due: i64, segments: Vec<SegmentId>) -> Event {
    Event::PromiseMade { seq, element: 0, kind, due: At::minutes(due), segments, facts: vec!["delay".into()] }
}

fn kept(seq: u32) -> Event {
    Event::PromiseKept { seq, element: 0 }
}

fn broken(seq: u32) -> Event {
    Event::PromiseBroken { seq, element: 0, people: 100 }
}

fn redated(seq: u32, due: i64, times: u32) -> Event {
    Event::PromiseRedated { seq, element: 0, due: At::minutes(due), times }
}

/// From minute 60 on a next word an hour away, each kept five minutes early by the one that promises the next.
fn hourly(play: Play, until: i64) -> Play {
    let mut play = play;
    for (seq, made) in (100..).zip((60..until).step_by(55)) {
        play = promised(play, seq, made, made + 60, 95).event(made + 55, kept(seq));
    }
    play
}

// R9: coverage, not number.

#[test]
fn who_always_holds_a_kept_promise_is_covered() {
    let play = hourly(Play::untouched(), ACUTE);
    assert_eq!(points(&play, "coverage/booked"), (750, 750));
    assert_eq!(points(&play, "coverage/waiting"), (2_250, 2_250));
    assert_eq!(points(&play, "promises/"), (1_500, 1_500));
}

#[test]
fn without_a_promise_nothing_is_covered_and_nothing_kept() {
    for id in ["coverage/booked", "coverage/waiting", "promises/"] {
        assert_eq!(points(&Play::untouched(), id).0, 0);
    }
}

#[test]
fn half_the_time_covered_is_five_eighths() {
    // Covered from minute 65 to 335 of 65 to 600: 270 of 535 minutes, and 80 % of them count as all.
    let play = hourly(Play::untouched(), 335);
    assert_eq!(points(&play, "coverage/waiting").0, 1_419);
}

#[test]
fn too_few_promises_are_not_called_promises_that_were_not_kept() {
    let strings = Strings::of(Lang::En);
    let asked = |play: Play| advice::asked(&strings, &play.line("promises/"));
    assert_eq!(asked(hourly(Play::untouched(), 335)), "Always a next word promised");
    assert_eq!(asked(Play::untouched()), "Always a next word promised");
    assert_eq!(asked(promised(Play::untouched(), 1, 60, 420, 95).event(420, broken(1))), "Promises kept");
    assert_eq!(asked(hourly(Play::untouched(), ACUTE)), "Promises kept");
}

#[test]
fn one_promise_six_hours_away_covers_its_last_hour() {
    let play = promised(Play::untouched(), 1, 60, 420, 95).event(420, kept(1));
    // 60 of 535 minutes over 0.8.
    assert_eq!(points(&play, "coverage/waiting").0, 315);
    // It was near enough in two of nine hours.
    assert_eq!(points(&play, "promises/").0, 333);
}

#[test]
fn a_promise_that_reached_half_of_them_covers_five_eighths() {
    let play = promised(Play::untouched(), 1, 65, 125, 50).event(125, kept(1));
    let all = promised(Play::untouched(), 1, 65, 125, 95).event(125, kept(1));
    assert_eq!((points(&play, "coverage/waiting").0, points(&all, "coverage/waiting").0), (197, 315));
}

#[test]
fn put_off_in_time_is_kept_once_half_twice_and_broken_thrice() {
    let put_off = |times: u32| {
        let mut play = promised(Play::untouched(), 1, 65, 125, 95);
        for n in 1..=times {
            play = play.event(65 + 50 * i64::from(n), redated(1, 125 + 50 * i64::from(n), n));
        }
        play.event(125 + 50 * i64::from(times), kept(1))
    };
    // One promise that is open for 110, 160 and 210 minutes; the plain one for 60.
    let earned = [0, 1, 2, 3].map(|times| points(&put_off(times), "coverage/waiting").0);
    assert_eq!(earned, [315, 578, 421, 0]);
}

#[test]
fn a_broken_promise_covers_nothing_and_costs_the_hours_that_it_was_open() {
    let play = promised(hourly(Play::untouched(), ACUTE), 1, 70, 90, 95).event(90, broken(1));
    assert_eq!(points(&play, "coverage/waiting").0, 2_250);
    // One of nine hours is worth minus a half and not one.
    assert_eq!(points(&play, "promises/").0, 1_250);
}

#[test]
fn help_and_money_that_were_promised_and_did_not_come_cost() {
    let promise = |kind| hourly(Play::untouched(), ACUTE).event(100, made_event(1, kind, 200, both()));
    for kind in [PromiseKind::Remedy, PromiseKind::Compensation] {
        assert_eq!(points(&promise(kind).event(200, broken(1)), "promises/").0, 1_350);
        assert_eq!(points(&promise(kind).event(200, kept(1)), "promises/").0, 1_500);
    }
}

#[test]
fn padding_a_statement_with_promises_heals_no_broken_one() {
    let one = promised(Play::untouched(), 1, 70, 90, 95).event(90, broken(1));
    let mut padded = one.clone();
    for seq in 2..30 {
        padded = padded.event(70, made_event(seq, PromiseKind::Update, 90, both())).event(80, kept(seq));
    }
    assert_eq!(points(&padded, "promises/").0, points(&one, "promises/").0);
}

#[test]
fn a_shift_is_handed_over_or_what_was_open_goes_home() {
    let changed = |handed_over| Event::ShiftChanged { seat: "service".into(), handed_over };
    assert_eq!(points(&Play::untouched().event(290, changed(true)), "hand_over/service"), (400, 400));
    assert_eq!(points(&Play::untouched().event(300, changed(false)), "hand_over/service"), (0, 400));
}

// R15: following up is work.

fn followed(how: FollowHow, people: u32, worst: u32, told: bool) -> Event {
    Event::Followed { segment: "waiting".into(), how, people, worst, told }
}

#[test]
fn calls_count_that_reached_those_hurt_most_and_told_them_something() {
    // One in twenty of 750: 37.5 calls.
    let called = |people, worst, told| {
        points(&Play::untouched().event(700, followed(FollowHow::Call, people, worst, told)), "call_backs/waiting")
    };
    assert_eq!(called(38, 38, true), (1_350, 1_350));
    assert_eq!(called(15, 15, true).0, 540);
    assert_eq!(called(15, 0, true).0, 54);
    assert_eq!(called(15, 15, false).0, 162);
}

#[test]
fn one_click_that_writes_to_a_whole_segment_earns_two_fifths() {
    let wrote = |how| points(&Play::untouched().event(700, followed(how, 500, 500, true)), "call_backs/waiting").0;
    assert_eq!(wrote(FollowHow::Message), 540);
    // A survey asks and tells nothing: 50 of 187.5.
    assert_eq!(wrote(FollowHow::Survey), 144);
}

#[test]
fn going_back_to_the_quiet_case_is_judged_by_itself() {
    let follow = |how| What::Follow { whom: FollowTarget::Case(Item::Inject("insulin".into())), how };
    let before = Play::untouched().does(20, "service", follow(FollowHow::Call));
    let answered = Event::Case { item: Item::Inject("insulin".into()), end: CaseEnd::Answered };
    let first = before.clone().event(30, answered.clone());
    // A call before there is an answer follows up nothing.
    assert_eq!(points(&first, "called_back/insulin"), (0, 800));
    let after = |how| Play::untouched().event(30, answered.clone()).does(200, "service", follow(how));
    assert_eq!(points(&after(FollowHow::Call), "called_back/insulin").0, 800);
    assert_eq!(points(&after(FollowHow::Message), "called_back/insulin").0, 400);
}

#[test]
fn closed_by_us_and_reopened_by_the_customer_is_open() {
    let turn = |end| Event::Case { item: Item::Inject("insulin".into()), end };
    let closed = Play::untouched().event(300, turn(CaseEnd::Solved));
    assert_eq!(points(&closed, "closed/insulin"), (350, 350));
    assert_eq!(points(&closed.event(400, turn(CaseEnd::Reopened)), "closed/insulin").0, 0);
}

#[test]
fn cases_of_the_crowd_count_when_they_stay_closed() {
    let item = |number| Item::Contact("waiting".into(), number, 0);
    let opened =
        |number| Event::CaseOpened { item: item(number), harm: goldenhour::scenario::inject::Harm::None, reach: 1 };
    let mut play = Play::untouched();
    for number in 0..4 {
        play = play.event(100, opened(number)).does(700, "service", What::Close(item(number)));
        play = play.event(701, Event::Case { item: item(number), end: CaseEnd::Solved });
    }
    assert_eq!(points(&play, "closed/"), (350, 350));
    // One of five comes back with it: four of four, and four of five stayed closed.
    let back = play
        .event(100, opened(4))
        .does(700, "service", What::Close(item(4)))
        .event(2_200, Event::Case { item: item(4), end: CaseEnd::Reopened });
    assert_eq!(points(&back, "closed/").0, 224);
}

// R16: the review.

fn finding(id: &str, evidence: &[u32], due: i64) -> ReviewItem {
    ReviewItem {
        finding: id.into(),
        evidence: evidence.to_vec(),
        action: "Change the routine.".to_owned(),
        owner: "chief".into(),
        due: At::minutes(due),
    }
}

fn reviewed(items: Vec<ReviewItem>, borne_out: &[&str], against: &[&str]) -> Play {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).into()).collect();
    Play::untouched()
        .does(1_000, "chief", What::Review(items))
        .event(1_000, Event::Reviewed { borne_out: ids(borne_out), not_borne_out: ids(against) })
}

#[test]
fn three_findings_with_evidence_action_owner_and_date_are_a_full_review() {
    let items = ["late", "phones", "screens"].map(|id| finding(id, &[1, 2], 2_000));
    let play = reviewed(items.to_vec(), &["late", "phones", "screens"], &[]);
    assert_eq!(points(&play, "review/"), (1_000, 1_000));
}

#[test]
fn ticking_every_cause_costs_what_goes_against_the_evidence() {
    let items = ["late", "phones", "screens", "weather"].map(|id| finding(id, &[1], 2_000)).to_vec();
    let play = reviewed(items, &["late", "phones"], &["screens", "weather"]);
    assert_eq!(points(&play, "review/").0, 0);
}

#[test]
fn a_finding_is_four_things() {
    let one = |item: ReviewItem| points(&reviewed(vec![item], &["late"], &[]), "review/").0;
    assert_eq!(one(finding("late", &[1], 2_000)), 333);
    assert_eq!(one(ReviewItem { action: " ".to_owned(), ..finding("late", &[1], 2_000) }), 250);
    assert_eq!(one(ReviewItem { owner: "nobody".into(), ..finding("late", &[1], 2_000) }), 250);
    // A date that has passed, and lines that nobody had written by then.
    assert_eq!(one(finding("late", &[1], 900)), 250);
    assert_eq!(one(finding("late", &[9_999], 2_000)), 250);
}

#[test]
fn what_nobody_could_have_known_earns_nothing() {
    assert_eq!(points(&reviewed(vec![finding("late", &[1], 2_000)], &[], &[]), "review/").0, 0);
}

#[test]
fn the_epilogue_earns_what_the_review_changed() {
    let again = |play: Play, caught: &[&str], missed: &[&str]| {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).into()).collect();
        points(&play.event(2_900, Event::Epilogue { caught: ids(caught), missed: ids(missed) }), "epilogue/").0
    };
    let held = || reviewed(Vec::new(), &[], &[]);
    assert_eq!(again(held(), &["late", "phones"], &[]), 800);
    assert_eq!(again(held(), &["late"], &["phones"]), 400);
    // Nothing was left to catch: worth all to who looked, nothing to who did not.
    assert_eq!(again(held(), &[], &[]), 800);
    assert_eq!(again(Play::untouched(), &[], &[]), 0);
}

#[test]
fn a_minor_matter_is_one_case_closed_in_the_customers_own_words() {
    let mut scenario = scenario();
    scenario.level = Level::Minor;
    scenario.cuts[0].discuss = vec!["insulin".into()];
    scenario.seats[2].shift_ends = None;
    let play = Play::untouched()
        .answers(18, "insulin")
        .event(400, Event::Case { item: Item::Inject("insulin".into()), end: CaseEnd::Solved });
    assert_eq!(play.score_of(&scenario).totals.follow_up, Some(10_000));
    assert_eq!(play.score_of(&scenario).totals.resolution, Some(10_000));
}

/// A promise as it might go: made and due, and what became of it.
fn ledger() -> impl Strategy<Value = Vec<(i64, i64, u8)>> {
    prop::collection::vec((SIGNAL_TO_END, 10..400_i64, 0..3_u8), 0..12)
}

const SIGNAL_TO_END: std::ops::Range<i64> = 6..580;

fn play(ledger: &[(i64, i64, u8)]) -> Play {
    let mut play = Play::untouched();
    for (seq, (made, lasts, fate)) in (1..).zip(ledger) {
        play = one(play, seq, *made, *lasts, *fate);
    }
    play
}

/// Fate 0: kept; 1: put off half way by half as long, then kept; 2: broken.
fn one(play: Play, seq: u32, made: i64, lasts: i64, fate: u8) -> Play {
    let due = made + lasts;
    let play = promised(play, seq, made, due, 95);
    match fate {
        0 => play.event(due, kept(seq)),
        1 => play.event(made + lasts / 2, redated(seq, due, 1)).event(due, kept(seq)),
        _ => play.event(due, broken(seq)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn kept_is_never_worse_than_put_off_nor_that_than_broken(others in ledger(), made in SIGNAL_TO_END, lasts in 10..400_i64) {
        let [kept, put_off, broken] = [0, 1, 2].map(|fate| follow_up(&one(play(&others), 99, made, lasts, fate)));
        prop_assert!(kept >= put_off && put_off >= broken, "{kept} {put_off} {broken}");
    }

    #[test]
    fn a_promise_that_is_kept_never_costs(others in ledger(), made in SIGNAL_TO_END, lasts in 10..400_i64) {
        prop_assert!(follow_up(&one(play(&others), 99, made, lasts, 0)) >= follow_up(&play(&others)));
    }

    #[test]
    fn a_promise_that_is_broken_never_pays(others in ledger(), made in SIGNAL_TO_END, lasts in 10..400_i64) {
        prop_assert!(follow_up(&one(play(&others), 99, made, lasts, 2)) <= follow_up(&play(&others)));
    }

    #[test]
    fn who_follows_up_with_nobody_earns_nothing_by_it(covered in 0..101_u64) {
        prop_assert_eq!(follow_up(&Play::untouched().sampled(|_| covered)), 0);
    }

    #[test]
    fn calling_those_hurt_most_is_never_worse_than_calling_others(people in 1..300_u32, worst in 0..300_u32, fewer in 0..300_u32) {
        let worst = worst.min(people);
        let of = |worst| follow_up(&Play::untouched().event(700, followed(FollowHow::Call, people, worst, true)));
        prop_assert!(of(worst) >= of(worst.saturating_sub(fewer)));
    }
}
