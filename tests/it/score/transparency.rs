//! Transparency: worked examples for every criterion, as shares of what it could earn.

use goldenhour::base::time::At;
use goldenhour::record::event::{Act, Contradiction, Event, Judged, Verdict};
use goldenhour::record::receipt::{Dimension, Score};
use goldenhour::scenario::{
    Scenario,
    action::KnockOut,
    command::{Level, What},
    fact::Restriction,
    inject::Inject,
    statement::{Certainty, RestrictionKind, TalkingPoints, Value},
};

use super::fixture::{CAUSE, Play, SIGNAL, by_the_book, crisis, five_things, honest, judged, own_fault};

/// Demands that a receipt keep so many thousandths of what it could earn, to the hundredth of a point.
#[track_caller]
fn kept(score: &Score, id: &str, thousandths: i64) {
    let line = score.lines.iter().find(|line| line.id() == id).unwrap_or_else(|| panic!("no receipt {id}"));
    let off = (line.earned * 1_000 - line.possible * thousandths).abs();
    assert!(off <= 1_000, "{id}: {} of {}, {}", line.earned, line.possible, line.advice);
}

#[track_caller]
fn keeps(play: &Play, id: &str, thousandths: i64) {
    kept(&play.score(), id, thousandths);
}

/// A first word in time that says nothing of the delay itself.
fn spoken() -> Play {
    Play::untouched().says(20, &[&five_things()[..1], &five_things()[2..]].concat(), [95, 95])
}

fn sure(certainty: Certainty, evidence: Certainty) -> Judged {
    let verdict = if certainty > evidence { Verdict::Overclaimed } else { Verdict::Honest };
    Judged { certainty: Some(certainty), evidence, ..judged(Act::Disclose, Some("delay"), verdict) }
}

fn delay(verdict: Verdict) -> [Judged; 1] {
    [judged(Act::Disclose, Some("delay"), verdict)]
}

#[test]
fn a_team_that_does_everything_within_par_has_every_point() {
    let score = by_the_book().score();
    let lost: Vec<_> = score.lines.iter().filter(|line| line.earned < line.possible).collect();
    assert_eq!(score.totals.transparency, Some(10_000), "{lost:#?}");
}

#[test]
fn silence_earns_nothing_and_neither_does_anything_else_that_is_left_undone() {
    let silent = Play::untouched().sampled(|_| 0).score();
    assert_eq!(silent.totals.transparency, Some(0));
}

// Facts.

#[test]
fn a_fact_is_timed_from_the_moment_at_which_somebody_knew() {
    let told = |minutes| spoken().says(minutes, &delay(Verdict::Honest), [95, 95]);
    keeps(&told(SIGNAL + 60), "fact/delay", 1_000);
    keeps(&told(SIGNAL + 120), "fact/delay", 500);
    keeps(&told(SIGNAL + 370), "fact/delay", 100);
    keeps(&spoken(), "fact/delay", 0);
}

#[test]
fn telling_late_because_nobody_spoke_at_all_is_charged_once() {
    let late = Play::untouched().says(SIGNAL + 120, &five_things(), [95, 95]);
    // Of the two, here the fact counts for more.
    keeps(&late, "fact/delay", 500);
    let word = late.line("first_word/known");
    assert_eq!((word.earned, word.consequence_of.as_deref()), (word.possible, Some("fact/delay")));
}

#[test]
fn what_is_learned_later_is_told_with_the_next_word() {
    let told = |minutes| by_the_book().says(minutes, &[honest(Act::Disclose, Some("cause"))], [95, 95]);
    keeps(&told(CAUSE + 1), "fact/cause", 1_000);
    let late = spoken().says(CAUSE + 120, &own_fault(), [95, 95]);
    keeps(&late, "fact/cause", 500);
    keeps(&late, "responsibility/", 500);
}

#[test]
fn a_fact_that_reaches_half_of_them_earns_five_eighths() {
    keeps(&spoken().says(30, &delay(Verdict::Honest), [50, 50]), "fact/delay", 625);
    keeps(&spoken().says(30, &delay(Verdict::Honest), [0, 80]), "fact/delay", 750);
}

#[test]
fn being_checked_earns_three_fifths_at_once_and_the_rest_when_it_is_confirmed() {
    use Certainty::{BeingChecked, Confirmed};
    let learned = |play: Play| {
        play.learned(SIGNAL, "delay", Value::Yes, BeingChecked).learned(200, "delay", Value::Yes, Confirmed)
    };
    let world = || learned(Play::empty().says(20, &[&five_things()[..1], &five_things()[2..]].concat(), [95, 95]));
    let checked = world().says(30, &[sure(BeingChecked, BeingChecked)], [95, 95]);
    keeps(&checked, "fact/delay", 600);
    keeps(&checked.says(230, &[sure(Confirmed, Confirmed)], [95, 95]), "fact/delay", 1_000);
    // Whoever waits until it is sure has the two fifths only: the clock of the rest ran out long ago.
    keeps(&world().says(230, &[sure(Confirmed, Confirmed)], [95, 95]), "fact/delay", 400 + 600 * 149 / 1_000);
}

#[test]
fn certain_and_lucky_earns_nothing() {
    use Certainty::{BeingChecked, Confirmed};
    let play = Play::empty()
        .learned(SIGNAL, "delay", Value::Yes, BeingChecked)
        .learned(200, "delay", Value::Yes, Confirmed)
        .says(30, &[sure(Confirmed, BeingChecked)], [95, 95]);
    keeps(&play, "fact/delay", 0);
}

#[test]
fn a_wrong_claim_is_worth_half_when_it_is_put_right_and_a_quarter_when_others_were_quicker() {
    let wrong = spoken().says(30, &delay(Verdict::False), [95, 95]);
    keeps(&wrong, "fact/delay", 0);
    let seq = wrong.last_seq();
    keeps(&wrong.clone().says(50, &delay(Verdict::Honest), [95, 95]), "fact/delay", 500);
    let met = Event::Contradicted { seq, element: 0, fact: "delay".into(), by: Contradiction::Truth };
    keeps(&wrong.event(40, met).says(50, &delay(Verdict::Honest), [95, 95]), "fact/delay", 250);
}

#[test]
fn a_vague_word_earns_a_fifth() {
    keeps(&spoken().says(30, &delay(Verdict::Vague), [95, 95]), "fact/delay", 200);
}

#[test]
fn what_is_told_after_it_leaked_earns_half() {
    let leaked = spoken().event(25, Event::FactLeaked { fact: "delay".into(), said_before: false });
    keeps(&leaked.says(30, &delay(Verdict::Honest), [95, 95]), "fact/delay", 500);
}

#[test]
fn every_change_is_to_be_told_again() {
    let told = spoken().says(30, &delay(Verdict::Honest), [95, 95]);
    let changed = told.learned(200, "delay", Value::No, Certainty::Confirmed);
    keeps(&changed, "fact/delay", 500);
    keeps(&changed.clone().says(240, &delay(Verdict::Honest), [95, 95]), "fact/delay", 1_000);
}

#[test]
fn a_change_that_is_contradicted_before_it_is_corrected_earns_half() {
    let told = spoken().says(30, &delay(Verdict::Honest), [95, 95]);
    let seq = told.last_seq();
    let met = Event::Contradicted { seq, element: 0, fact: "delay".into(), by: Contradiction::Truth };
    let changed = told.learned(200, "delay", Value::No, Certainty::Confirmed);
    let in_time = changed.clone().event(250, met.clone()).says(255, &delay(Verdict::Honest), [95, 95]);
    keeps(&in_time, "fact/delay", 1_000);
    let late = changed.event(261, met).says(262, &delay(Verdict::Honest), [95, 95]);
    // The change is told two minutes after its par and worth half.
    keeps(&late, "fact/delay", 500 + 488 / 2);
}

// What may not be said.

fn restricted(kind: RestrictionKind, until: Option<i64>) -> Scenario {
    let mut scenario = crisis();
    let restriction =
        Restriction { kind, asked_by: None, from: At::START, until: until.map(At::minutes), may_say: Vec::new() };
    for fact in scenario.facts.iter_mut().filter(|fact| fact.id.as_str() == "delay") {
        fact.restriction = Some(restriction.clone());
    }
    scenario
}

#[test]
fn withholding_while_it_is_restricted_earns_what_disclosing_would_and_silence_nothing() {
    let scenario = restricted(RestrictionKind::Police, None);
    let withheld = [judged(Act::Withhold, Some("delay"), Verdict::Withheld)];
    kept(&spoken().says(30, &withheld, [95, 95]).score_of(&scenario), "fact/delay", 1_000);
    kept(&spoken().says(SIGNAL + 120, &withheld, [95, 95]).score_of(&scenario), "fact/delay", 500);
    kept(&spoken().score_of(&scenario), "fact/delay", 0);
    let published = spoken().says(30, &delay(Verdict::Restricted), [95, 95]).score_of(&scenario);
    kept(&published, "fact/delay", 0);
    assert!(published.knocked_out.is_empty());
}

#[test]
fn after_the_restriction_it_is_to_be_told_as_any_fact() {
    let scenario = restricted(RestrictionKind::Police, Some(300));
    let withheld = spoken().says(30, &[judged(Act::Withhold, Some("delay"), Verdict::Withheld)], [95, 95]);
    kept(&withheld.score_of(&scenario), "fact/delay", 500);
    kept(&withheld.says(350, &delay(Verdict::Honest), [95, 95]).score_of(&scenario), "fact/delay", 1_000);
}

#[test]
fn a_leak_takes_nothing_while_it_may_not_be_said() {
    let scenario = restricted(RestrictionKind::Police, Some(300));
    let play = spoken()
        .says(30, &[judged(Act::Withhold, Some("delay"), Verdict::Withheld)], [95, 95])
        .event(100, Event::FactLeaked { fact: "delay".into(), said_before: false })
        .says(320, &delay(Verdict::Honest), [95, 95]);
    kept(&play.score_of(&scenario), "fact/delay", 1_000);
}

// What must never be done.

#[test]
fn exposing_people_voids_transparency_and_shows_in_the_first_line() {
    for kind in [RestrictionKind::Privacy, RestrictionKind::Security, RestrictionKind::MinorPerson] {
        let score = by_the_book().says(40, &delay(Verdict::Restricted), [95, 95]).score_of(&restricted(kind, None));
        assert_eq!((score.totals.transparency, &score.knocked_out[..]), (Some(0), &[Dimension::Transparency][..]));
        let first = &score.lines[0];
        assert_eq!((first.id().as_str(), first.earned, first.n.len()), ("knock_out/data_exposed", 0, 1));
        // The others keep what they earned, to be seen.
        assert!(score.lines.iter().any(|line| line.dimension == Dimension::Transparency && line.earned > 0));
    }
}

#[test]
fn denying_what_is_known_voids_transparency_and_a_true_denial_does_not() {
    let denial = |verdict| by_the_book().says(40, &[judged(Act::Deny, Some("delay"), verdict)], [95, 95]).score();
    assert_eq!(denial(Verdict::False).knocked_out, [Dimension::Transparency]);
    assert!(denial(Verdict::Honest).knocked_out.is_empty());
}

#[test]
fn endangering_safety_voids_resolution() {
    let knocked = |why| by_the_book().event(50, Event::KnockedOut { why, seq: 1 }).score();
    assert_eq!(knocked(KnockOut::SafetyEndangered).totals.resolution, Some(0));
    assert_eq!(knocked(KnockOut::SafetyWithheld).knocked_out, [Dimension::Resolution]);
    for why in [KnockOut::ToldToLie, KnockOut::EvidenceDeleted, KnockOut::DataExposed, KnockOut::DeniedKnown] {
        assert_eq!(knocked(why).knocked_out, [Dimension::Transparency]);
    }
}

// Answers.

fn with_question() -> Scenario {
    let mut scenario = crisis();
    for inject in scenario.injects.iter_mut().filter(|inject| inject.id.as_str() == "insulin") {
        *inject = Inject { asks: vec!["delay".into()], ..inject.clone() };
    }
    scenario
}

#[test]
fn an_answer_is_judged_by_what_it_says() {
    let answered = |elements: &[Judged], thousandths| {
        let score = Play::untouched().answers_with(25, "insulin", elements).score_of(&with_question());
        kept(&score, "answer/insulin", thousandths);
    };
    answered(&delay(Verdict::Honest), 1_000);
    answered(&[honest(Act::Refer, Some("delay"))], 1_000);
    answered(&[judged(Act::Withhold, Some("delay"), Verdict::Withheld)], 1_000);
    answered(&delay(Verdict::Vague), 200);
    // Somebody knew: "we do not know" is half an answer.
    answered(&[honest(Act::NotKnown, Some("delay"))], 500);
    answered(&[honest(Act::Decline, Some("delay"))], 0);
    answered(&[honest(Act::Empathise, None)], 0);
    answered(&[delay(Verdict::Honest).as_slice(), &[honest(Act::Apologise, None)]].concat(), 500);
}

#[test]
fn a_word_to_many_answers_who_asked() {
    let play = Play::untouched().says(30, &delay(Verdict::Honest), [95, 95]);
    kept(&play.score_of(&with_question()), "answer/insulin", 1_000);
}

// What is not known, regret, responsibility.

#[test]
fn what_is_not_known_is_said_with_the_next_word() {
    keeps(&Play::untouched().says(20, &five_things(), [95, 95]), "not_known/", 1_000);
    let without_next = &five_things()[..4];
    keeps(&Play::untouched().says(20, without_next, [95, 95]), "not_known/", 0);
    let concealed = [judged(Act::NotKnown, Some("cause"), Verdict::Concealed), honest(Act::PromiseUpdate, None)];
    keeps(&Play::untouched().says(20, &concealed, [95, 95]), "not_known/", 0);
}

#[test]
fn regret_is_due_with_the_first_word_and_the_third_apology_costs() {
    let regret = honest(Act::Regret, Some("delay"));
    keeps(&spoken().says(SIGNAL + 60, &[regret], [95, 95]), "regret/", 1_000);
    let apology = |repeats| Judged { repeats, ..honest(Act::Apologise, Some("delay")) };
    let sorry = spoken().says(30, &[apology(0)], [95, 95]).says(90, &[apology(1)], [95, 95]);
    keeps(&sorry, "regret/", 1_000);
    keeps(&sorry.says(150, &[apology(2)], [95, 95]), "regret/", 750);
}

#[test]
fn responsibility_before_the_cause_is_confirmed_earns_nothing_and_costs_nothing() {
    let early =
        |play: Play| play.says(30, &[judged(Act::AcceptResponsibility, Some("cause"), Verdict::Overclaimed)], [95, 95]);
    keeps(&early(spoken()), "responsibility/", 0);
    keeps(&early(by_the_book()), "responsibility/", 1_000);
}

// Evasion, padding, inside first.

#[test]
fn each_denial_blame_or_refusal_costs_a_quarter() {
    let evade = |act| by_the_book().says(60, &[judged(act, Some("cause"), Verdict::Overclaimed)], [95, 95]);
    for act in [Act::Deny, Act::ShiftBlame, Act::Decline] {
        keeps(&evade(act), "no_evasion/", 750);
    }
    let one = by_the_book().answers_with(60, "reporter", &[honest(Act::Decline, Some("cause"))]);
    keeps(&one, "no_evasion/", 950);
}

#[test]
fn half_of_the_facts_told_is_half_of_what_manners_earn() {
    let half = spoken().says(30, &delay(Verdict::Honest), [95, 95]);
    for id in ["no_evasion/", "no_padding/", "inside_first/"] {
        keeps(&half, id, 500);
    }
}

#[test]
fn a_message_without_news_soon_after_the_last_costs() {
    let stale = [Judged { news: false, ..honest(Act::Disclose, Some("delay")) }];
    keeps(&by_the_book().says(45, &stale, [95, 95]), "no_padding/", 900);
    // Later, or as the next word that was promised, it tires nobody.
    keeps(&by_the_book().says(60, &stale, [95, 95]), "no_padding/", 1_000);
    let kept = by_the_book().says(45, &stale, [95, 95]).event(45, Event::PromiseKept { seq: 1, element: 0 });
    keeps(&kept, "no_padding/", 1_000);
}

#[test]
fn a_message_without_news_soon_after_news_costs_only_if_there_are_more_or_the_words_are_the_same() {
    let sympathy = [honest(Act::Empathise, None)];
    let first = by_the_book().says(45, &sympathy, [95, 95]);
    keeps(&first, "no_padding/", 1_000);
    keeps(&first.clone().says(50, &sympathy, [95, 95]), "no_padding/", 900);
    keeps(&first.says(65, &sympathy, [95, 95]), "no_padding/", 1_000);
    // Other news in between makes the same words neither newer nor older.
    let stale = Judged { news: false, ..honest(Act::Disclose, Some("delay")) };
    let between = by_the_book().says(40, &[honest(Act::Instruct, None)], [95, 95]);
    keeps(&between.clone().says(45, std::slice::from_ref(&stale), [95, 95]), "no_padding/", 900);
    keeps(&between.says(57, &[stale], [95, 95]), "no_padding/", 1_000);
}

#[test]
fn the_front_line_has_it_no_later_than_the_public() {
    let told = |play: Play, knew| play.says_as(30, &delay(Verdict::Honest), [95, 95], knew);
    keeps(&told(spoken(), false), "inside_first/", 0);
    keeps(&told(spoken(), true), "inside_first/", 500);
    let points = TalkingPoints { facts: vec!["delay".into()], channels: Vec::new(), seats: Vec::new() };
    let briefed = spoken().does(25, "service", What::Brief(points));
    keeps(&told(briefed, false), "inside_first/", 500);
    let crossed = told(spoken(), true);
    let seq = crossed.last_seq();
    let met = Event::Contradicted { seq, element: 0, fact: "delay".into(), by: Contradiction::FrontLine };
    keeps(&crossed.event(50, met), "inside_first/", 250);
}

#[test]
fn a_minor_matter_is_judged_by_its_answers_alone() {
    let mut scenario = with_question();
    scenario.level = Level::Minor;
    let answered = Play::untouched().answers_with(25, "insulin", &delay(Verdict::Honest));
    let score = answered.score_of(&scenario);
    assert_eq!(score.totals.transparency, Some(10_000));
    let released = answered.says(30, &five_things(), [95, 95]).score_of(&scenario);
    assert!(released.totals.transparency <= score.totals.transparency);
}
