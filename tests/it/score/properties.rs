//! What the score must never reward, over random courses: the list of properties that it is held to, by their names.
//! Those of promises, calls and money stand with follow-up and resolution.

use goldenhour::base::time::At;
use goldenhour::record::event::{Act, Contradiction, Event, Judged, Verdict};
use goldenhour::scenario::{
    Scenario,
    command::Level,
    fact::Restriction,
    statement::{Certainty, RestrictionKind, Value},
};
use proptest::prelude::*;

use super::{
    Choices, NEVER, choices,
    fixture::{CAUSE, Play, SIGNAL, crisis, five_things, honest, judged},
    play,
};

/// The whole, in hundredths: what is charged once may move from one dimension to another.
fn whole(play: &Play) -> i64 {
    whole_in(&crisis(), play)
}

fn whole_in(scenario: &Scenario, play: &Play) -> i64 {
    play.score_of(scenario).totals.total.unwrap()
}

fn delay(verdict: Verdict) -> Judged {
    judged(Act::Disclose, Some("delay"), verdict)
}

fn cause(verdict: Verdict) -> Judged {
    judged(Act::Disclose, Some("cause"), verdict)
}

/// Somebody says one thing to everybody.
fn says(play: Play, minutes: i64, element: Judged, reach: u32) -> Play {
    play.says(minutes, &[element], [reach, reach])
}

fn reach() -> impl Strategy<Value = u32> {
    prop_oneof![Just(20_u32), Just(50), Just(80), Just(95)]
}

/// The small crisis in which the delay may not be said until then.
fn barred(until: Option<i64>) -> Scenario {
    let mut scenario = crisis();
    for fact in scenario.facts.iter_mut().filter(|fact| fact.id.as_str() == "delay") {
        let until = until.map(At::minutes);
        let kind = RestrictionKind::Police;
        fact.restriction = Some(Restriction { kind, asked_by: None, from: At::START, until, may_say: Vec::new() });
    }
    scenario
}

fn fact_points(scenario: &Scenario, play: &Play) -> (i64, i64) {
    let score = play.score_of(scenario);
    let line = score.lines.iter().find(|line| line.id() == "fact/delay").unwrap();
    (line.earned, line.possible)
}

/// What a statement said, for one that says the same of something nobody knows for sure.
fn unsure(certainty: Certainty, evidence: Certainty) -> Judged {
    let verdict = if certainty > evidence { Verdict::Overclaimed } else { Verdict::Honest };
    Judged { certainty: Some(certainty), evidence, ..delay(verdict) }
}

#[test]
fn news_just_before_a_message_without_any_is_worth_no_less_than_long_after_it() {
    // Past the limit both earn the same; only the message without news, a minute after the earlier of the two, could
    // make a difference.
    let empty = Choices {
        declare: 0,
        convene: 0,
        grade: 0,
        level: Level::Minor,
        word: 425,
        parts: 0,
        padding: 0,
        reach: 0,
        insulin: 15,
        influencer: 20,
        duty: 0,
        covered: 0,
        prevented: false,
    };
    let told = |minutes| whole(&says(play(&empty), minutes, delay(Verdict::Honest), 20));
    assert!(told(424) >= told(538), "{} < {}", told(424), told(538));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn earlier_is_worth_at_least_as_much_as_later_for_the_same_claim_evidence_and_audience(
        choices in choices(), at in CAUSE..NEVER, by in 0..500_i64, reach in reach(), which in 0..3_usize,
    ) {
        let element = match which {
            0 => delay(Verdict::Honest),
            1 => cause(Verdict::Honest),
            _ => honest(Act::AcceptResponsibility, Some("cause")),
        };
        let base = play(&choices);
        let (soon, late) = (says(base.clone(), (at - by).max(CAUSE), element.clone(), reach), says(base, at, element, reach));
        prop_assert!(whole(&soon) >= whole(&late), "{} < {}", whole(&soon), whole(&late));
    }

    #[test]
    fn specific_is_worth_at_least_as_much_as_vague(choices in choices(), at in SIGNAL..NEVER, reach in reach()) {
        let base = play(&choices);
        let said = |verdict| whole(&says(base.clone(), at, delay(verdict), reach));
        prop_assert!(said(Verdict::Honest) >= said(Verdict::Vague));
        prop_assert!(said(Verdict::Vague) >= said(Verdict::False));
    }

    #[test]
    fn self_disclosed_is_worth_at_least_as_much_as_leaked(
        choices in choices(), at in SIGNAL..NEVER, leak in SIGNAL..NEVER, reach in reach(),
    ) {
        prop_assume!(at != leak && choices.parts == 0);
        let said = says(play(&choices), at, delay(Verdict::Honest), reach);
        let leaked = said.clone().event(leak, Event::FactLeaked { fact: "delay".into(), said_before: at < leak });
        prop_assert!(whole(&said) >= whole(&leaked));
        if at < leak {
            prop_assert_eq!(whole(&said), whole(&leaked));
        }
    }

    #[test]
    fn withheld_while_restricted_is_worth_what_disclosing_would_be_and_more_than_disclosing_then(
        at in SIGNAL..NEVER, reach in reach(),
    ) {
        let say = |element| says(Play::untouched(), at, element, reach);
        let withheld = fact_points(&barred(None), &say(judged(Act::Withhold, Some("delay"), Verdict::Withheld)));
        prop_assert_eq!(withheld, fact_points(&crisis(), &say(delay(Verdict::Honest))));
        prop_assert!(withheld.0 > fact_points(&barred(None), &say(delay(Verdict::Restricted))).0);
    }

    #[test]
    fn withheld_after_the_restriction_is_worth_less_than_disclosed(
        choices in choices(), until in 100..300_i64, later in 0..200_i64, reach in reach(),
    ) {
        let scenario = barred(Some(until));
        let base = play(&choices);
        let then = |element| whole_in(&scenario, &says(base.clone(), until + later, element, reach));
        let hidden = then(judged(Act::Withhold, Some("delay"), Verdict::Concealed));
        prop_assert!(hidden < then(delay(Verdict::Honest)));
    }

    #[test]
    fn more_silence_towards_those_who_are_owed_a_word_never_pays(choices in choices(), less in 0..101_u64) {
        let mut quieter = choices.clone();
        quieter.covered = less.min(choices.covered);
        prop_assert!(whole(&play(&quieter)) <= whole(&play(&choices)));
    }

    #[test]
    fn leaving_a_statement_out_never_pays_where_it_tells_what_is_held(
        choices in choices(), at in SIGNAL..NEVER, reach in reach(),
    ) {
        let base = play(&choices);
        prop_assert!(whole(&says(base.clone(), at, delay(Verdict::Honest), reach)) >= whole(&base));
    }

    #[test]
    fn leaving_others_alone_never_costs(choices in choices(), at in SIGNAL..NEVER) {
        // A statement that nobody affected reads and that tells nothing, and an answer to somebody loud.
        let base = says(play(&choices), SIGNAL, honest(Act::Regret, Some("delay")), 95);
        let with = base.clone().says(at, &[honest(Act::Empathise, None)], [0, 0]);
        prop_assert!(whole(&with) <= whole(&base));
        let mut alone = choices.clone();
        alone.influencer = NEVER + 1;
        prop_assert!(play(&alone).points("harm_first/insulin").0 >= play(&choices).points("harm_first/insulin").0);
    }

    #[test]
    fn calibrated_is_worth_at_least_as_much_as_certain_and_lucky(
        at in SIGNAL..NEVER, confirmed in SIGNAL..NEVER, again in any::<bool>(), reach in reach(),
    ) {
        use Certainty::{BeingChecked, Confirmed};
        prop_assume!(at < confirmed);
        let said = |certainty| {
            let world = Play::empty()
                .learned(SIGNAL, "delay", Value::Yes, BeingChecked)
                .learned(confirmed, "delay", Value::Yes, Confirmed);
            let play = says(world, at, unsure(certainty, BeingChecked), reach);
            whole(&if again { says(play, confirmed + 20, unsure(Confirmed, Confirmed), reach) } else { play })
        };
        prop_assert!(said(BeingChecked) >= said(Confirmed));
    }

    #[test]
    fn corrected_is_worth_at_least_as_much_as_contradicted(
        choices in choices(), at in SIGNAL..300_i64, met in 1..200_i64, put_right in 1..200_i64, reach in reach(),
    ) {
        let wrong = says(play(&choices), at, delay(Verdict::False), reach);
        let event = Event::Contradicted { seq: wrong.last_seq(), element: 0, fact: "delay".into(), by: Contradiction::Truth };
        let corrected = says(wrong.clone(), at + put_right, delay(Verdict::Honest), reach);
        let contradicted = corrected.clone().event(at + met, event.clone());
        prop_assert!(whole(&corrected) >= whole(&contradicted));
        prop_assert!(whole(&contradicted) >= whole(&wrong.event(at + met, event)));
    }

    #[test]
    fn padding_never_pays(choices in choices(), at in SIGNAL..NEVER, many in 1..6_i64, reach in reach()) {
        let regret = honest(Act::Regret, Some("delay"));
        let base = says(play(&choices), SIGNAL, regret, 95);
        let mut padded = base.clone();
        for place in 0..many {
            let stale = Judged { news: false, repeats: 3, ..honest(Act::Apologise, Some("delay")) };
            padded = padded.says(at + 3 * place, &[honest(Act::Empathise, None), stale], [reach, reach]);
        }
        prop_assert!(whole(&padded) <= whole(&base));
    }

    #[test]
    fn a_minor_crisis_handled_individually_is_worth_at_least_as_much_as_the_same_with_a_press_release(
        choices in choices(), at in SIGNAL..NEVER, reach in reach(),
    ) {
        let mut scenario = crisis();
        scenario.level = Level::Minor;
        let alone = play(&choices);
        let released = alone.clone().says(at, &five_things(), [reach, reach]);
        let of = |play: &Play| {
            let totals = play.score_of(&scenario).totals;
            (totals.transparency, totals.follow_up, totals.resolution)
        };
        prop_assert!(of(&alone) >= of(&released));
    }

    #[test]
    fn harm_first_is_worth_at_least_as_much_as_reach_first(first in 22..300_i64, gap in 0..200_i64) {
        let order = |a: &str, b: &str| whole(&Play::untouched().answers(first, a).answers(first + gap, b));
        let (harm, reach) = (order("insulin", "influencer"), order("influencer", "insulin"));
        // Equal speed apart, which is worth more for whatever comes first.
        let speed = |a: &str, b: &str| {
            let play = Play::untouched().answers(first, a).answers(first + gap, b);
            play.points("harm_first/insulin").0
        };
        prop_assert!(speed("insulin", "influencer") >= speed("influencer", "insulin"), "{harm} {reach}");
    }

    #[test]
    fn nothing_is_earned_by_inaction(covered in 0..101_u64) {
        let score = Play::untouched().sampled(move |_| covered).score();
        prop_assert_eq!(score.totals.total, Some(0));
    }
}
