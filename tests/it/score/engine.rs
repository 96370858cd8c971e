//! The score of courses that really came about: random command sequences, and every plan, in the bakery's crisis.

use goldenhour::{
    base::{draw::Draws, time::At},
    drill::{Drill, Setup, policy},
    record::receipt::{Dimension, Score},
    scenario::{
        command::{FollowHow, FollowTarget, Item, Level, Nature, Reach, Trend, What},
        statement::{Audience, Certainty, Claim, Element, RestrictionKind, Speaker, Statement, TalkingPoints, Value},
    },
};
use proptest::prelude::*;

use crate::drill::bakery;

fn start(seed: u64) -> Drill {
    Drill::start(Setup::new(bakery(), 30, seed)).unwrap()
}

/// A deed of a team that means anything from well to ill, by whoever may do it.
fn deed() -> impl Strategy<Value = (&'static str, What)> {
    let publish = |elements: Vec<Element>| {
        let statement = Statement { speaker: Speaker::ChiefExecutive, elements, words: String::new() };
        let channels = vec!["town_talk".into(), "customer_mail".into()];
        ("manager", What::Publish { statement, channels, audience: Audience::Affected, approval: None })
    };
    let answer = |inject: &str, elements: Vec<Element>| {
        let statement = Statement { speaker: Speaker::FrontLine, elements, words: String::new() };
        ("service", What::Answer { item: Item::Inject(inject.into()), statement, approval: None })
    };
    let grade = |level| {
        let (nature, reach, trend) = (Nature::Safety, Reach::Local, Trend::Worsening);
        ("manager", What::Grade { level, nature, reach, trend, why: String::new() })
    };
    let says =
        |fact: &str, certainty| Element::Disclose { fact: fact.into(), claim: Claim::Exactly(Value::Yes), certainty };
    let promise = |minutes| Element::PromiseUpdate { facts: vec!["metal".into()], due: At::minutes(minutes) };
    let points = TalkingPoints { facts: vec!["metal".into()], channels: Vec::new(), seats: Vec::new() };
    prop::sample::select(vec![
        ("manager", What::Declare),
        ("manager", What::Convene(vec!["service".into(), "quality".into()])),
        ("manager", What::Activate("crisis_team".into())),
        ("quality", What::Activate("stop_sale".into())),
        grade(Level::Moderate),
        grade(Level::Major),
        ("service", What::Ask { seat: "quality".into(), fact: "metal".into() }),
        ("quality", What::Share { fact: "metal".into(), seat: "manager".into() }),
        ("service", What::Brief(points)),
        publish(vec![Element::Acknowledge("metal".into()), Element::Instruct("do_not_eat".into()), promise(180)]),
        publish(vec![says("metal", Certainty::BeingChecked), Element::NotKnown { fact: "cause".into(), next: None }]),
        publish(vec![says("metal", Certainty::Confirmed), Element::Regret("metal".into())]),
        publish(vec![Element::Deny("metal".into())]),
        publish(vec![Element::Decline("cause".into()), promise(400)]),
        publish(vec![Element::Withhold { fact: "cause".into(), reason: RestrictionKind::Police }]),
        publish(vec![Element::Apologise("metal".into())]),
        publish(vec![Element::Empathise]),
        answer("tooth", vec![Element::Empathise, Element::Instruct("do_not_eat".into())]),
        answer("second_call", vec![Element::Decline("metal".into())]),
        answer("mother", vec![says("metal", Certainty::Likely)]),
        ("manager", What::Operate("take_back".into())),
        ("manager", What::Operate("delete_posts".into())),
        ("manager", What::Offer { compensation: "refund".into(), to: Audience::Affected }),
        ("manager", What::Offer { compensation: "voucher".into(), to: Audience::Everyone }),
        ("service", What::Follow { whom: FollowTarget::Worst("buyers".into(), 20), how: FollowHow::Call }),
        ("service", What::Close(Item::Inject("tooth".into()))),
    ])
}

fn judged(seed: u64, deeds: &[(i64, (&'static str, What))]) -> Score {
    let mut drill = start(seed);
    let mut deeds = deeds.to_vec();
    deeds.sort_by_key(|(at, _)| *at);
    for (seq, (at, (seat, what))) in (1..).zip(deeds) {
        drill.accept(At::minutes(at), seat.into(), seq, what).unwrap();
    }
    drill.finish().unwrap();
    drill.log().score().unwrap().clone()
}

/// What must hold of any score.
fn is_sound(score: &Score) -> Result<(), TestCaseError> {
    for line in &score.lines {
        prop_assert!((0..=line.possible).contains(&line.earned), "{}: {} of {}", line.id(), line.earned, line.possible);
    }
    for dimension in Dimension::ALL {
        let lines = || score.lines.iter().filter(|line| line.dimension == dimension);
        let possible: i64 = lines().map(|line| line.possible).sum();
        prop_assert!(possible == 0 || possible == 10_000, "{dimension:?}: {possible}");
        let earned: i64 = lines().map(|line| line.earned).sum();
        let void = score.knocked_out.contains(&dimension);
        let judged = (possible > 0 || void).then_some(if void { 0 } else { earned });
        prop_assert_eq!(score.totals.of(dimension), judged);
    }
    prop_assert!((0..=10_000).contains(&score.totals.total.unwrap()));
    Ok(())
}

/// What could be earned, by receipt.
fn possible(score: &Score) -> Vec<(String, i64)> {
    let earning = score.lines.iter().filter(|line| line.criterion != "knock_out");
    earning.map(|line| (line.id(), line.possible)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_no_receipt_is_below_zero_or_above_what_was_possible(
        seed in 1..50_u64, deeds in prop::collection::vec((0..900_i64, deed()), 0..25),
    ) {
        let score = judged(seed, &deeds);
        is_sound(&score)?;
        prop_assert_eq!(possible(&score), possible(&judged(seed, &[])));
    }

    #[test]
    fn what_must_never_be_done_is_never_made_up_for(
        seed in 1..50_u64, deeds in prop::collection::vec((0..900_i64, deed()), 0..25), at in 30..900_i64,
    ) {
        let mut deeds = deeds;
        deeds.push((at, ("manager", What::Operate("delete_posts".into()))));
        let score = judged(seed, &deeds);
        // It may have been refused: then it was not done.
        if score.lines.iter().any(|line| line.id() == "knock_out/evidence_deleted") {
            prop_assert_eq!(score.totals.transparency, Some(0));
            prop_assert_eq!(score.lines[0].criterion.as_str(), "knock_out");
        }
    }

    #[test]
    fn refusing_to_speak_earns_nothing_whoever_is_asked(seed in 1..50_u64, at in prop::collection::vec(30..900_i64, 1..6)) {
        let decline = Element::Decline("metal".into());
        let statement = Statement { speaker: Speaker::ChiefExecutive, elements: vec![decline], words: String::new() };
        let what = What::Publish {
            statement,
            channels: vec!["town_talk".into(), "customer_mail".into()],
            audience: Audience::Affected,
            approval: None,
        };
        let deeds: Vec<_> = at.into_iter().map(|at| (at, ("manager", what.clone()))).collect();
        prop_assert_eq!(judged(seed, &deeds).totals.transparency, Some(0));
    }
}

#[test]
fn whoever_plays_the_same_could_be_earned() {
    for seed in 1..=4 {
        let scores: Vec<Score> = ["silent", "deny", "late", "overpromise", "textbook"]
            .into_iter()
            .map(|plan| {
                let mut drill = start(seed);
                let mut policy = policy::named(plan, Draws::new("policy", seed)).unwrap();
                drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
                drill.finish().unwrap();
                drill.log().score().unwrap().clone()
            })
            .collect();
        for score in &scores {
            is_sound(score).unwrap();
            assert_eq!(possible(score), possible(&scores[0]));
        }
        assert_eq!(scores[0].totals.total, Some(0), "nothing is earned by inaction");
    }
}
