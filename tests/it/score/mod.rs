//! The score of response speed: worked examples to the hundredth, and what it must never reward.

mod engine;
mod fixture;
mod follow_up;
mod objective;
mod properties;
mod resolution;
mod transparency;

use fixture::{ACUTE, Play, SIGNAL, by_the_book, crisis, five_things, honest, judged};
use goldenhour::base::{
    lang::Lang,
    strings::Strings,
    time::{At, Span},
};
use goldenhour::record::event::{Act, CaseEnd, Event, Refusal, Verdict};
use goldenhour::record::receipt::{Dimension, Score, ScoreLine};
use goldenhour::scenario::{
    command::{Item, Level, What},
    crisis::{Par, Weights},
    inject::{Harm, InjectKind},
    statement::{Certainty, Value},
};
use goldenhour::score::{advice, course::Course, rubric, score, score_with};
use proptest::prelude::*;

#[track_caller]
fn loses(play: &Play, id: &str, earned: i64) {
    let line = play.line(id);
    assert_eq!(line.earned, earned, "{id} of {}: {}", line.possible, line.advice);
}

/// The receipts of a dimension.
fn of(dimension: Dimension, score: &Score) -> impl Iterator<Item = &ScoreLine> {
    score.lines.iter().filter(move |line| line.dimension == dimension)
}

#[test]
fn a_team_that_does_everything_within_par_has_every_point() {
    assert_eq!(by_the_book().speed(), 10_000);
    let score = by_the_book().score();
    assert!(of(Dimension::Speed, &score).all(|line| line.earned == line.possible));
}

#[test]
fn a_team_that_does_nothing_has_none() {
    let silent = Play::untouched()
        .event(60, Event::NotFired { inject: "crowd".into(), prevented: false })
        .event(120, Event::DutyMissed { duty: "tell".into() })
        .sampled(|_| 0);
    assert_eq!(silent.speed(), 0);
}

#[test]
fn every_receipt_has_advice_in_words() {
    let plays =
        [by_the_book(), Play::untouched().sampled(|_| 0), Play::untouched().says(300, &five_things(), [50, 50])];
    for line in plays.iter().flat_map(|play| play.score().lines) {
        for lang in Lang::ALL {
            let strings = Strings::of(lang);
            assert!(strings.knows(&line.advice), "{}: `{}`", line.id(), line.advice);
            let sentence = advice::sentence(&strings, &crisis(), &line);
            assert!(!sentence.contains('{') && sentence.ends_with(['.', '。']), "{sentence}");
            assert_ne!(advice::criterion(&strings, &line.criterion), line.criterion, "no name in {lang:?}");
        }
    }
}

#[test]
fn receipts_point_to_the_lines_that_show_it() {
    let line = by_the_book().line("declare/");
    assert_eq!((line.n.len(), line.took_ms, line.par_ms), (2, Some(5 * 60_000), Some(25 * 60_000)));
    assert!(line.n.is_sorted());
}

// Noticing.

#[test]
fn declaring_is_timed_from_the_first_signal() {
    let full = by_the_book().points("declare/");
    // 8 of 100 points, no other criterion missing.
    assert_eq!(full, (800, 800));
    let late = |minutes| Play::untouched().does(minutes, "chief", What::Declare).points("declare/").0;
    assert_eq!(late(SIGNAL + 25), 800);
    assert_eq!(late(SIGNAL + 55), 400);
    assert_eq!(late(SIGNAL + 85), 200);
    assert_eq!(late(SIGNAL + 121), 80);
}

#[test]
fn what_was_done_before_any_signal_earns_nothing() {
    assert_eq!(Play::untouched().does(2, "chief", What::Declare).points("declare/").0, 0);
    assert_eq!(Play::untouched().says(2, &five_things(), [95, 95]).points("first_word/we_know").0, 0);
}

#[test]
fn what_was_refused_was_not_done() {
    let refused = Play::untouched()
        .does_as(10, "service", 7, What::Declare)
        .event(10, Event::Refused { seq: 7, why: Refusal::NotThisSeat });
    assert_eq!(refused.points("declare/").0, 0);
}

#[test]
fn calling_oneself_together_calls_nobody() {
    let alone = Play::untouched().does(10, "chief", What::Convene(vec!["chief".into()]));
    assert_eq!(alone.points("mobilise/convene"), (0, 300));
}

#[test]
fn a_scenario_may_set_its_own_par() {
    let mut scenario = crisis();
    scenario.scoring.pars = vec![Par {
        criterion: "declare".to_owned(),
        par: Span::minutes(5),
        limit: Span::minutes(60),
        half_life: Span::minutes(10),
    }];
    let score = Play::untouched().does(SIGNAL + 15, "chief", What::Declare).score_of(&scenario);
    let line = score.lines.iter().find(|line| line.criterion == "declare").unwrap();
    assert_eq!((line.earned, line.possible), (400, 800));
}

#[test]
fn late_for_one_reason_is_charged_once() {
    let late = Play::untouched().does(SIGNAL + 55, "chief", What::Declare).does(
        SIGNAL + 60,
        "chief",
        What::Convene(vec!["press".into()]),
    );
    // Declaring lost 4.00, convening 1.50: only the larger is charged; activating was never done and is charged.
    loses(&late, "declare/", 400);
    loses(&late, "mobilise/convene", 300);
    loses(&late, "mobilise/activate", 0);
    assert_eq!(late.line("mobilise/convene").consequence_of.as_deref(), Some("declare/"));
}

// Grading.

#[test]
fn grading_below_what_could_be_known_costs_delay() {
    let play = Play::untouched().grades(12, Level::Minor).grades(10 + 70, Level::Moderate);
    assert_eq!(play.points("grade/"), (500, 1_000));
}

#[test]
fn grading_above_what_could_be_known_costs_half() {
    assert_eq!(Play::untouched().grades(12, Level::Major).points("grade/").0, 500);
}

#[test]
fn a_regrade_on_new_evidence_is_free() {
    let play = Play::untouched()
        .grades(12, Level::Moderate)
        .event(100, Event::LevelKnowable { level: Level::Major, inject: "radar".into() })
        .grades(110, Level::Major);
    assert_eq!(play.points("grade/").0, 1_000);
}

#[test]
fn grading_major_at_once_and_leaving_it_never_earns_more_than_half() {
    let play = Play::untouched()
        .grades(12, Level::Major)
        .event(100, Event::LevelKnowable { level: Level::Major, inject: "radar".into() });
    assert_eq!(play.points("grade/").0, 500);
}

#[test]
fn the_third_regrade_without_new_evidence_costs() {
    let twice = Play::untouched().grades(12, Level::Moderate).grades(13, Level::Minor).grades(14, Level::Moderate);
    assert_eq!(twice.points("grade/").0, 1_000);
    let thrice = twice.clone().grades(15, Level::Minor);
    assert_eq!(thrice.event(16, Event::PhaseEnded { phase: "x".into() }).points("grade/").0, 750);
}

// The first word.

#[test]
fn each_of_the_five_things_is_a_fifth() {
    let we_know = [honest(Act::Acknowledge, Some("delay"))];
    let play = Play::untouched().says(20, &we_know, [95, 95]);
    let earned: Vec<i64> = ["we_know", "known", "not_known", "do_now", "next_word"]
        .map(|part| play.points(&format!("first_word/{part}")).0)
        .into();
    assert_eq!(earned, [400, 0, 0, 0, 0]);
}

#[test]
fn a_thing_that_the_first_statement_left_out_earns_by_its_own_time() {
    let play =
        Play::untouched().says(20, &five_things()[..4], [95, 95]).says(SIGNAL + 120, &five_things()[4..], [95, 95]);
    loses(&play, "first_word/we_know", 400);
    loses(&play, "first_word/next_word", 200);
}

#[test]
fn a_first_word_that_reaches_half_of_them_earns_five_eighths() {
    let play = Play::untouched().says(20, &five_things(), [50, 50]);
    loses(&play, "first_word/we_know", 250);
    let one_segment = Play::untouched().says(20, &five_things(), [0, 80]);
    loses(&one_segment, "first_word/we_know", 300);
}

#[test]
fn two_statements_that_each_reach_one_segment_reach_both() {
    let play = Play::untouched().says(20, &five_things(), [80, 0]).says(30, &five_things(), [0, 80]);
    loses(&play, "first_word/known", 400);
}

#[test]
fn more_than_seven_elements_cost_attention() {
    let mut elements = five_things();
    elements.extend((0..5).map(|_| honest(Act::Empathise, None)));
    loses(&Play::untouched().says(20, &elements, [95, 95]), "first_word/we_know", 280);
}

#[test]
fn what_is_false_vague_or_overclaimed_is_no_part_of_a_first_word() {
    for verdict in [Verdict::False, Verdict::Vague, Verdict::Overclaimed, Verdict::Restricted, Verdict::Outdated] {
        let play = Play::untouched().says(20, &[judged(Act::Disclose, Some("delay"), verdict)], [95, 95]);
        loses(&play, "first_word/known", 0);
    }
}

#[test]
fn withholding_rightly_is_worth_what_disclosing_would_be() {
    let withheld = [judged(Act::Withhold, Some("delay"), Verdict::Withheld)];
    loses(&Play::untouched().says(20, &withheld, [95, 95]), "first_word/known", 400);
}

#[test]
fn once_the_cause_is_known_saying_it_is_the_third_part() {
    let concealed = [judged(Act::NotKnown, Some("cause"), Verdict::Concealed)];
    loses(&Play::untouched().says(20, &concealed, [95, 95]), "first_word/not_known", 0);
    let cause = [honest(Act::Disclose, Some("cause"))];
    loses(&Play::untouched().says(20, &cause, [95, 95]), "first_word/not_known", 400);
}

#[test]
fn a_word_that_is_read_the_next_day_is_no_first_word() {
    let mut play = Play::untouched().says(20, &five_things(), [0, 0]);
    for segment in ["booked", "waiting"] {
        let reached = Event::Reached { seq: 1_007, segment: segment.into(), affected: 95, asking: 0 };
        play = play.event(20 + 121, reached);
    }
    loses(&play, "first_word/we_know", 0);
}

#[test]
fn a_minor_matter_needs_no_public_word_and_no_crisis_team() {
    let mut scenario = crisis();
    scenario.level = Level::Minor;
    let individually = by_the_book().score_of(&scenario);
    assert!(individually.lines.iter().all(|line| !["first_word", "declare", "mobilise"].contains(&&*line.criterion)));
    let with_release = by_the_book().says(30, &five_things(), [95, 95]).score_of(&scenario);
    assert!(individually.totals.speed >= with_release.totals.speed);
}

// Silence.

#[test]
fn silence_is_charged_by_the_share_of_owed_person_time() {
    let half = Play::untouched().says(10, &five_things(), [95, 95]).sampled(|_| 40);
    // 40 % covered is half of the 80 % that count as all; 10.50 points for three quarters of the people.
    assert_eq!(half.points("silence/waiting"), (525, 1_050));
    assert_eq!(half.points("silence/booked"), (175, 350));
}

#[test]
fn silence_before_the_first_signal_is_inherited() {
    let from_signal = |gap: i64| {
        let quiet = Play::untouched().says(10, &five_things(), [95, 95]);
        quiet.sampled(move |minutes| if minutes < gap { 0 } else { 80 }).points("silence/waiting").0
    };
    assert_eq!(from_signal(SIGNAL), 1_050);
    // An hour of the 595 minutes goes by in silence: 535 parts of 595 are left.
    assert_eq!(from_signal(SIGNAL + 60), 944);
}

#[test]
fn nobody_told_earns_nothing_for_silence() {
    assert_eq!(Play::untouched().sampled(|_| 100).points("silence/waiting").0, 0);
    let hollow = [judged(Act::Decline, Some("delay"), Verdict::Vague)];
    let play = Play::untouched().says(10, &hollow, [95, 95]).sampled(|_| 100);
    assert_eq!(play.points("silence/waiting").0, 0);
}

// What injects call for.

#[test]
fn an_answer_is_timed_from_delivery() {
    assert_eq!(Play::untouched().answers(25, "insulin").points("inject/insulin"), (500, 500));
    assert_eq!(Play::untouched().answers(15 + 30, "insulin").points("inject/insulin").0, 250);
    assert_eq!(Play::untouched().answers(15 + 500, "insulin").points("inject/insulin").0, 50);
    assert_eq!(Play::untouched().points("inject/insulin").0, 0);
}

#[test]
fn what_was_said_before_the_question_counts_until_something_new_is_learned() {
    let said = Play::untouched().says(20, &five_things(), [95, 95]);
    assert_eq!(said.points("inject/reporter").0, 500);
    let stale = said.event(
        25,
        Event::FactLearned {
            fact: "delay".into(),
            seat: "press".into(),
            value: Value::Yes,
            certainty: Certainty::Confirmed,
        },
    );
    assert_eq!(stale.points("inject/reporter").0, 0);
}

#[test]
fn a_contingency_that_was_prevented_counts_in_full_and_one_that_only_did_not_come_earns_nothing() {
    let not_fired = |prevented| Event::NotFired { inject: "crowd".into(), prevented };
    assert_eq!(Play::untouched().event(60, not_fired(true)).points("inject/crowd"), (500, 500));
    assert_eq!(Play::untouched().event(60, not_fired(false)).points("inject/crowd").0, 0);
    assert_eq!(Play::untouched().points("inject/crowd").0, 0);
}

#[test]
fn what_the_facilitator_takes_out_leaves_its_points_to_the_others() {
    let play = Play::untouched().does(10, "chief", What::Declare);
    let excused = play.clone().event(100, Event::Excused { inject: "reporter".into() });
    assert_eq!(play.points("inject/reporter").1, 500);
    assert_eq!(excused.points("inject/reporter"), (0, 0));
    // 5 of 100 points go: 8 of 95 are 8.42 of 100.
    assert_eq!(excused.points("declare/"), (842, 842));
    let held = play.does(12, "facilitator", What::Hold("crowd".into()));
    assert_eq!(held.points("inject/crowd"), (0, 0));
}

#[test]
fn an_expected_action_is_timed_from_its_moment_though_nothing_is_delivered() {
    let mut scenario = crisis();
    for inject in scenario.injects.iter_mut().filter(|inject| inject.id.as_str() == "reporter") {
        inject.kind = InjectKind::ExpectedAction;
    }
    let mut play = Play::default().delivered("signal", SIGNAL, "service", Harm::None, 0);
    play = play.says(30 + 60, &five_things(), [95, 95]);
    let score = play.score_of(&scenario);
    let line = score.lines.iter().find(|line| line.id() == "inject/reporter").unwrap();
    assert_eq!(line.took_ms, Some(60 * 60_000));
}

#[test]
fn a_hold_moves_the_time_there_was_to_speak_of_what_is_held() {
    let late = Play::untouched().says(30 + 60, &five_things()[1..2], [95, 95]);
    let took = |play: &Play| play.line("inject/reporter").par_ms.unwrap() / 60_000;
    assert_eq!(took(&late), 30);
    let held = Event::HoldSet { facts: vec!["delay".into()], duties: Vec::new(), until: At::minutes(100) };
    assert_eq!(took(&late.event(40, held)), 30 + 60);
}

// Harm before reach.

#[test]
fn serving_reach_before_harm_costs() {
    let harm_first = Play::untouched().answers(25, "insulin").answers(26, "influencer");
    let reach_first = Play::untouched().answers(25, "influencer").answers(26, "insulin");
    assert_eq!(harm_first.points("harm_first/insulin"), (600, 600));
    assert_eq!(reach_first.points("harm_first/insulin"), (300, 600));
    assert_eq!(Play::untouched().answers(25, "influencer").points("harm_first/insulin").0, 0);
}

#[test]
fn a_case_that_came_after_the_decision_was_not_passed_by() {
    let play = Play::default()
        .delivered("signal", SIGNAL, "service", Harm::None, 0)
        .delivered("influencer", 20, "service", Harm::Discomfort, 100_000)
        .delivered("insulin", 25, "service", Harm::Health, 1)
        .answers(26, "influencer")
        .answers(30, "insulin");
    assert_eq!(play.points("harm_first/insulin").0, 600);
}

// Duties.

#[test]
fn a_legal_deadline_gives_all_or_nothing_and_something_for_reporting_at_all() {
    let met = |minutes| {
        let play = Play::untouched().event(minutes, Event::DutyMet { duty: "tell".into(), due: At::minutes(120) });
        (play.points("duty/tell").0, play.points("duty_reported/tell").0)
    };
    assert_eq!(met(120), (700, 300));
    assert_eq!(met(121), (0, 300));
}

#[test]
fn a_hold_moves_a_duty_to_its_end() {
    let held = |set_at| {
        Play::untouched()
            .event(set_at, Event::HoldSet { facts: Vec::new(), duties: vec!["tell".into()], until: At::minutes(300) })
            .event(290, Event::DutyMet { duty: "tell".into(), due: At::minutes(120) })
            .points("duty/tell")
            .0
    };
    assert_eq!(held(60), 700);
    assert_eq!(held(200), 0, "a hold that is noted when the time is up");
}

#[test]
fn a_duty_of_another_variant_is_not_judged() {
    let has = |play: &Play| play.score().lines.iter().any(|line| line.id() == "duty/care");
    assert!(!has(&by_the_book()));
    let mut other = by_the_book();
    other.variant = Some("late_crew".into());
    assert!(has(&other));
}

// What must hold for any team.

/// A team's course from a few choices: when it does what, in minutes; beyond [`NEVER`] not at all.
#[derive(Clone, Debug)]
struct Choices {
    declare: i64,
    convene: i64,
    grade: i64,
    level: Level,
    word: i64,
    parts: usize,
    padding: usize,
    reach: u32,
    insulin: i64,
    influencer: i64,
    duty: i64,
    covered: u64,
    prevented: bool,
}

const NEVER: i64 = ACUTE - 10;

fn choices() -> impl Strategy<Value = Choices> {
    let time = || 0..ACUTE + 100;
    let level = prop_oneof![Just(Level::Minor), Just(Level::Moderate), Just(Level::Major)];
    (
        (time(), time(), time(), level, time(), 0..6_usize, 0..6_usize),
        (prop_oneof![Just(0_u32), Just(20), Just(50), Just(80)], time(), time(), time(), 0..101_u64, any::<bool>()),
    )
        .prop_map(|((declare, convene, grade, level, word, parts, padding), rest)| {
            let (reach, insulin, influencer, duty, covered, prevented) = rest;
            Choices {
                declare,
                convene,
                grade,
                level,
                word,
                parts,
                padding,
                reach,
                insulin: insulin.max(15),
                influencer: influencer.max(20),
                duty,
                covered,
                prevented,
            }
        })
}

fn play(choices: &Choices) -> Play {
    let mut play = Play::untouched();
    let done = |minutes: i64| minutes <= NEVER;
    if done(choices.declare) {
        play = play.does(choices.declare, "chief", What::Declare);
    }
    if done(choices.convene) {
        play = play.does(choices.convene, "chief", What::Convene(vec!["press".into()]));
    }
    if done(choices.grade) {
        play = play.grades(choices.grade, choices.level);
    }
    if done(choices.word) {
        let mut elements = five_things();
        elements.truncate(choices.parts);
        elements.extend((0..choices.padding).map(|_| honest(Act::Empathise, None)));
        play = play.says(choices.word, &elements, [choices.reach, choices.reach]);
    }
    if done(choices.insulin) {
        play = play.answers(choices.insulin, "insulin");
    }
    if done(choices.influencer) {
        play = play.answers(choices.influencer, "influencer");
    }
    if done(choices.duty) {
        play = play.event(choices.duty, Event::DutyMet { duty: "tell".into(), due: At::minutes(120) });
    }
    play = play.event(60, Event::NotFired { inject: "crowd".into(), prevented: choices.prevented });
    let (word, covered) = (choices.word, choices.covered);
    play.sampled(move |minutes| if minutes < word { 0 } else { covered })
}

fn possible(play: &Play) -> Vec<(Dimension, String, i64)> {
    play.score().lines.iter().map(|line| (line.dimension, line.id(), line.possible)).collect()
}

/// A dimension that is judged has a hundred points, in whole hundredths.
fn are_whole(lines: &[(Dimension, String, i64)]) -> bool {
    Dimension::ALL.into_iter().all(|dimension| {
        let points: i64 = lines.iter().filter(|(of, ..)| *of == dimension).map(|(.., points)| points).sum();
        points == 0 || points == 10_000
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_below_zero_or_above_what_was_possible(choices in choices()) {
        let score = play(&choices).score();
        for line in &score.lines {
            prop_assert!((0..=line.possible).contains(&line.earned), "{}: {} of {}", line.id(), line.earned, line.possible);
        }
        let of = |dimension| score.lines.iter().filter(|line| line.dimension == dimension).map(|line| line.earned).sum::<i64>();
        for dimension in Dimension::ALL {
            prop_assert_eq!(score.totals.of(dimension).unwrap_or(0), of(dimension));
        }
    }

    #[test]
    fn possible_points_do_not_depend_on_what_the_team_did(a in choices(), b in choices()) {
        let both = [possible(&play(&a)), possible(&play(&b))];
        prop_assert_eq!(&both[0], &both[1]);
        prop_assert!(are_whole(&both[0]));
    }

    #[test]
    fn earlier_is_never_worse(choices in choices(), which in 0..6_usize, by in 1..300_i64) {
        // From the first signal on, and for a grade from the moment at which it can be known; the answer to the
        // quiet case may move only where that passes nobody by.
        let mut sooner = choices.clone();
        let (slot, first) = match which {
            0 => (&mut sooner.declare, SIGNAL),
            1 => (&mut sooner.convene, SIGNAL),
            2 => (&mut sooner.grade, 10),
            3 => (&mut sooner.word, SIGNAL),
            4 => (&mut sooner.insulin, 15),
            _ => (&mut sooner.duty, SIGNAL),
        };
        prop_assume!(*slot >= first);
        *slot = (*slot - by).max(first);
        let (late, soon) = (play(&choices), play(&sooner));
        // In the whole: what is charged once may move from one dimension to another.
        let total = |play: &Play| play.score().totals.total;
        prop_assert!(total(&soon) >= total(&late), "{:?} < {:?}", total(&soon), total(&late));
    }

    #[test]
    fn late_but_done_keeps_a_tenth(minutes in SIGNAL..NEVER) {
        let declared = Play::untouched().does(minutes, "chief", What::Declare);
        prop_assert!(declared.points("declare/").0 >= 80);
        let said = Play::untouched().says(minutes, &five_things(), [80, 80]);
        prop_assert!(said.points("first_word/known").0 >= 40);
    }

    #[test]
    fn more_silence_never_pays(choices in choices(), less in 0..101_u64) {
        let mut quieter = choices.clone();
        quieter.covered = less.min(choices.covered);
        prop_assert!(play(&quieter).speed() <= play(&choices).speed());
    }

    #[test]
    fn leaving_the_loud_alone_never_costs_the_harmed(choices in choices()) {
        let mut alone = choices.clone();
        alone.influencer = NEVER + 1;
        prop_assert!(play(&alone).points("harm_first/insulin").0 >= play(&choices).points("harm_first/insulin").0);
    }

    #[test]
    fn saying_nothing_more_to_those_who_need_nothing_never_costs(choices in choices(), at in SIGNAL..NEVER) {
        // A further statement without any of the five things earns nothing, so leaving it out costs nothing.
        let without = play(&choices);
        let with = without.clone().says(at, &[honest(Act::Empathise, None)], [0, 0]);
        let told = choices.parts + choices.padding > 0 && choices.word <= NEVER && choices.word >= SIGNAL;
        prop_assume!(told);
        prop_assert!(with.speed() <= without.speed());
    }

    #[test]
    fn harm_first_is_never_worse_than_reach_first(first in 22..300_i64, gap in 0..200_i64) {
        let order = |a: &str, b: &str| {
            let play = Play::untouched().answers(first, a).answers(first + gap, b);
            play.points("harm_first/insulin").0
        };
        prop_assert!(order("insulin", "influencer") >= order("influencer", "insulin"));
    }

    #[test]
    fn what_is_excused_is_rescaled(choices in choices(), which in 0..3_usize) {
        let inject = ["crowd", "influencer", "reporter"][which];
        let before = play(&choices);
        let after = before.clone().event(ACUTE, Event::Excused { inject: inject.into() });
        let (id, score) = (format!("inject/{inject}"), after.score());
        let rest: i64 = of(Dimension::Speed, &score).filter(|line| line.id() != id).map(|line| line.possible).sum();
        prop_assert_eq!((after.points(&id), rest), ((0, 0), 10_000));
        // Every other receipt keeps its share of what it could earn, to the hundredth that rounding moves.
        for line in before.score().lines.iter().filter(|line| line.id() != id && line.consequence_of.is_none()) {
            let now = after.line(&line.id());
            prop_assert!(now.possible >= line.possible);
            if now.consequence_of.is_none() {
                prop_assert!((now.earned * line.possible - line.earned * now.possible).abs() <= 2 * now.possible);
            }
        }
    }
}

#[test]
fn the_flagship_can_be_judged_in_every_length_and_variant() {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/airline_delay.ron")).unwrap();
    let scenario = goldenhour::scenario::read::read(&text).scenario.unwrap();
    for cut in &scenario.cuts {
        for variant in &scenario.variants {
            let course = Course { cut: cut.minutes, variant: Some(&variant.id), ..Course::default() };
            let score = score(&scenario, &course);
            let possible = Dimension::ALL.map(|dimension| of(dimension, &score).map(|line| line.possible).sum::<i64>());
            assert!(possible.into_iter().all(|points| points == 0 || points == 10_000), "{possible:?}");
            assert_eq!(score.totals.total, Some(0), "{} {}", cut.minutes, variant.id);
            for criterion in ["declare", "mobilise", "grade", "first_word", "silence", "inject", "harm_first", "duty"] {
                assert!(score.lines.iter().any(|line| line.criterion == criterion), "{criterion} in {}", cut.minutes);
            }
        }
    }
}

#[test]
fn the_criteria_with_a_par_are_those_that_the_rubric_reads() {
    for criterion in rubric::CRITERIA_WITH_PAR {
        let score = by_the_book().score();
        assert!(score.lines.iter().any(|line| line.criterion == criterion), "{criterion}");
    }
}

#[test]
fn a_rubric_of_ones_own_changes_what_it_names_and_nothing_else() {
    let own: rubric::Rubric =
        ron::from_str("(speed: (declare_points: 0.0, mobilise: (par: \"5m\", limit: \"2h\", half_life: \"5m\")))")
            .unwrap();
    let usual = rubric::Rubric::default();
    assert_eq!((own.speed.declare_points, own.speed.convene_points), (0.0, usual.speed.convene_points));
    let late = Play::untouched().does(SIGNAL + 10, "chief", What::Convene(vec!["press".into()]));
    let judged = |rubric: &rubric::Rubric| late.score_by(&crisis(), rubric);
    let share = |score: &Score, id: &str| {
        let line = score.lines.iter().find(|line| line.id() == id).unwrap();
        (line.earned * 10 / line.possible.max(1), line.possible)
    };
    assert_eq!(share(&judged(&usual), "mobilise/convene"), (10, 300));
    assert_eq!(share(&judged(&own), "mobilise/convene").0, 5);
    assert_eq!(share(&judged(&own), "declare/"), (0, 0));
    assert!(ron::from_str::<rubric::Rubric>("(speed: (declare: 3))").is_err());
    assert!(ron::from_str::<rubric::Rubric>("(sped: ())").is_err());
    assert_eq!(score_with(&crisis(), &Course::default(), &own).rules, rubric::VERSION);
}

#[test]
fn a_scenario_weighs_its_dimensions_itself() {
    let mut scenario = crisis();
    scenario.scoring.weights = Some(Weights { speed: 1.0, transparency: 0.0, follow_up: 0.0, resolution: 0.0 });
    let totals = by_the_book().score_of(&scenario).totals;
    assert_eq!(totals.total, totals.speed);
}

/// R6 and R7: one guest, one good answer, closed in her own words. A press release beside it earns nothing.
#[test]
fn a_minor_crisis_handled_by_one_good_answer_has_every_point() {
    let mut scenario = crisis();
    scenario.level = Level::Minor;
    scenario.duties.clear();
    for segment in &mut scenario.segments {
        segment.exposure.clear();
    }
    scenario.injects.retain(|inject| inject.id.as_str() == "insulin");
    for inject in &mut scenario.injects {
        (inject.signal, inject.harm, inject.asks) = (true, Harm::Discomfort, vec!["delay".into()]);
    }
    scenario.cuts[0].discuss = vec!["insulin".into()];
    scenario.cuts[0].noise.clear();
    let delivered = Event::Delivered {
        item: Item::Inject("insulin".into()),
        seat: "service".into(),
        channel: "hotline".into(),
        asks: vec!["delay".into()],
        harm: Harm::Discomfort,
        reach: 1,
        since: At::minutes(15),
        signal: true,
    };
    let answer = [honest(Act::Empathise, None), honest(Act::Disclose, Some("delay")), honest(Act::Instruct, None)];
    let answered = Play::empty_world()
        .event(15, delivered)
        .answers_with(20, "insulin", &answer)
        .event(300, Event::Case { item: Item::Inject("insulin".into()), end: CaseEnd::Solved });
    let score = answered.score_of(&scenario);
    let lost: Vec<_> = score.lines.iter().filter(|line| line.earned < line.possible).collect();
    assert_eq!(score.totals.total, Some(10_000), "{lost:#?}");
    let released = answered.says(30, &five_things(), [95, 95]).score_of(&scenario);
    assert!(released.totals.total <= score.totals.total);
    assert_eq!(Play::empty_world().score_of(&scenario).totals.total, Some(0));
}
