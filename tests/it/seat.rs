//! What a seat is shown beyond its inbox: what people ask, how things move, what an order takes and commits to, and what
//! is wrong with a draft; and what only a guided desk is shown.

use std::sync::Arc;

use goldenhour::{
    base::{
        id::SeatId,
        time::{At, HOUR, MINUTE, Span},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        commits::commits,
        policy::textbook::Textbook,
        trend,
        view::SeatView,
        warn::{Warning, warnings},
    },
    record::{
        event::{Event, Refusal},
        header::Mode,
    },
    scenario::{
        Scenario,
        command::What,
        people::Role,
        statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
    },
};

use crate::people::{drill_of, scenario, seat_of};

/// A drill in which a well-drilled team has played so long.
fn played_to(scenario: &Arc<Scenario>, at: At) -> Drill {
    let mut drill = drill_of(scenario, 3);
    Beside::new(Box::new(Textbook::default())).up_to(&mut drill, at).unwrap();
    drill
}

fn speaker(scenario: &Scenario) -> SeatId {
    seat_of(scenario, Role::PublicRelations)
}

fn publish(scenario: &Scenario, elements: Vec<Element>) -> What {
    let told = scenario.channels.iter().filter(|channel| channel.reach.is_some());
    What::Publish {
        statement: Statement { speaker: Speaker::Spokesperson, elements, words: String::new() },
        channels: told.take(2).map(|channel| channel.id.clone()).collect(),
        audience: Audience::Everyone,
        approval: Some(seat_of(scenario, Role::Legal)),
    }
}

fn says(fact: &str, claim: Claim, certainty: Certainty) -> Element {
    Element::Disclose { fact: fact.into(), claim, certainty }
}

/// The ids of the warnings on a statement.
fn warned(view: &SeatView, scenario: &Scenario, elements: Vec<Element>) -> Vec<Warning> {
    warnings(view, &publish(scenario, elements))
}

#[test]
fn what_is_said_takes_as_long_as_the_composer_says_and_promises_what_it_says() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(90 * MINUTE));
    let view = drill.view(&speaker(&scenario)).unwrap();
    let action = &scenario.actions.iter().find(|action| action.knock_out.is_none()).unwrap().id;
    let what = publish(
        &scenario,
        vec![
            Element::Acknowledge("departure".into()),
            Element::Remedy { action: action.clone(), due: None },
            Element::PromiseUpdate { facts: vec!["departure".into()], due: drill.now() + Span(3 * HOUR) },
        ],
    );
    let told = view.preparation(&what).unwrap();
    assert!(told.prepare > Span(0) && told.approval > Span(0), "{told:?}");
    assert_eq!(told.by, Some(seat_of(&scenario, Role::Legal)));
    let commits = commits(&view, &what);
    let given = drill.accept(drill.now(), speaker(&scenario), 0, what).unwrap();
    drill.run_to(drill.now() + Span(2 * HOUR)).unwrap();
    let sent = drill.log().events().find_map(|(_, at, event)| match event {
        Event::Sent { seq, .. } if *seq == given.seq => Some(at),
        _ => None,
    });
    assert_eq!(sent, Some(given.at + told.total()));
    let made: Vec<(u32, At)> = drill
        .log()
        .events()
        .filter_map(|(_, _, event)| match event {
            Event::PromiseMade { seq, element, due, .. } if *seq == given.seq => Some((*element, *due)),
            _ => None,
        })
        .collect();
    let foretold: Vec<(u32, At)> =
        commits.makes.iter().map(|made| (u32::try_from(made.element).unwrap(), made.due)).collect();
    assert_eq!(made.len(), foretold.len(), "{made:?} {foretold:?}");
    for ((element, due), (place, told)) in made.into_iter().zip(foretold) {
        // The order takes a millisecond.
        assert!(element == place && (due - told).0 <= 1, "{due} {told}");
    }
    let keeps: Vec<(u32, u32)> = drill
        .log()
        .events()
        .filter_map(|(_, at, event)| match event {
            Event::PromiseKept { seq, element } if Some(at) == sent => Some((*seq, *element)),
            _ => None,
        })
        .collect();
    assert_eq!(commits.keeps, keeps);
    assert!(!keeps.is_empty(), "a live promise was kept by it");
}

#[test]
fn money_beyond_a_seats_authority_names_who_may_spend_it() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(HOUR));
    let view = drill.view(&seat_of(&scenario, Role::CustomerService)).unwrap();
    assert_eq!(view.money_left(), scenario.budget.total - view.wall.spent);
    assert_eq!(view.approver(view.may_spend()), None);
    let most = scenario.plan.approvals.iter().max_by_key(|approval| approval.up_to).unwrap();
    assert_eq!(view.approver(most.up_to), Some(most.seat.clone()));
    let goodwill = scenario.entitlements.iter().find(|of| of.article.is_none()).unwrap();
    let offer = What::Offer { compensation: goodwill.id.clone(), to: Audience::Everyone };
    assert!(view.preparation(&offer).unwrap().by.is_some());
}

#[test]
fn a_draft_that_goes_wrong_is_warned_of_and_an_honest_one_is_not() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(3 * HOUR));
    let view = drill.view(&speaker(&scenario)).unwrap();
    let place = view.known.fact(&"departure".into()).unwrap();
    let held = view.held(place).unwrap().clone();
    let Value::Instant(at) = held.value else { panic!("{held:?}") };
    let wide = view.known.facts[place].useful.as_ref().unwrap().amount();
    let around = |ms: u64| {
        let half = i64::try_from(ms / 2).unwrap();
        Claim::Between(Value::Instant(At(at.0 - half)), Value::Instant(At(at.0 + half)))
    };
    let ids = |elements| -> Vec<&'static str> {
        warned(&view, &scenario, elements).iter().map(Warning::id).filter(|id| *id != "not-briefed").collect()
    };
    let said = view.said(&"departure".into()).expect("the team has spoken of it");
    assert!(said.1.covers(&held.value), "and holds to it");
    assert_eq!(ids(vec![says("departure", around(wide), held.certainty)]), ["contradicts"; 0]);
    assert_eq!(ids(vec![says("departure", around(4 * wide), held.certainty)]).first(), Some(&"too-wide"));
    assert_eq!(ids(vec![says("departure", Claim::Vague, held.certainty)]), ["vague"]);
    let far = Claim::Exactly(Value::Instant(At(at.0 + 20 * HOUR)));
    let elements = vec![says("departure", far, Certainty::BeingChecked)];
    let wrong = warned(&view, &scenario, elements);
    assert!(wrong.iter().any(|w| matches!(w, Warning::Contradicts { at: Some(_), .. })), "{wrong:?}");
    assert!(wrong.iter().any(|w| matches!(w, Warning::MatchesNothing { .. })), "{wrong:?}");
    let unordered = (0..scenario.actions.len()).find(|place| view.wall.actions[*place].0.is_none()).unwrap();
    let help = Element::Remedy { action: scenario.actions[unordered].id.clone(), due: None };
    assert_eq!(ids(vec![help]), ["not-ordered"]);
    let refer = Element::Refer {
        fact: "departure".into(),
        body: scenario.bodies[0].id.clone(),
        how: String::new(),
        our_action: None,
        next: None,
    };
    assert_eq!(ids(vec![refer]), ["no-next-word"]);
    let soon = Element::PromiseUpdate { facts: vec!["departure".into()], due: view.now + Span(MINUTE) };
    assert_eq!(ids(vec![soon]), ["too-soon"]);
    assert_eq!(ids(vec![Element::NotKnown { fact: "departure".into(), next: None }]), ["conceals"]);
}

#[test]
fn what_is_not_held_restricted_or_unbriefed_is_warned_of() {
    let scenario = scenario("airline_delay");
    let mut drill = drill_of(&scenario, 3);
    drill.run_to(At(30 * MINUTE)).unwrap();
    let view = drill.view(&speaker(&scenario)).unwrap();
    let unknown = (0..view.known.facts.len()).find(|place| view.held(*place).is_none()).unwrap();
    let id = view.known.facts[unknown].id.as_str();
    let warned = warned(&view, &scenario, vec![says(id, Claim::Exactly(Value::Yes), Certainty::Confirmed)]);
    assert!(
        matches!(&warned[0], Warning::Overclaims { claimed: Certainty::Confirmed, held: Certainty::Unknown, .. }),
        "{warned:?}"
    );
    assert!(warned.iter().any(|warning| matches!(warning, Warning::NotBriefed { .. })), "{warned:?}");
    // Somebody who holds what may not be said is told so.
    let restricted = scenario.facts.iter().filter(|fact| fact.restriction.is_some());
    let mut seen = 0;
    let mut drill = played_to(&scenario, At(4 * HOUR));
    for fact in restricted {
        for seat in &scenario.seats {
            let view = drill.view(&seat.id).unwrap();
            let place = view.known.fact(&fact.id).unwrap();
            let Some(held) = view.held(place).filter(|_| view.restricted[place].is_some()) else { continue };
            let element = says(fact.id.as_str(), Claim::Exactly(held.value.clone()), held.certainty);
            let warned = warnings(&view, &publish(&scenario, vec![element]));
            assert!(warned.iter().any(|warning| warning.id() == "restricted"), "{warned:?}");
            seen += 1;
        }
    }
    assert!(seen > 0, "somebody held something restricted");
}

#[test]
fn warnings_are_what_the_crowds_world_will_judge() {
    use goldenhour::record::event::Verdict;
    let scenario = scenario("data_leak");
    let mut drill = played_to(&scenario, At(3 * HOUR));
    let view = drill.view(&speaker(&scenario)).unwrap();
    let mut elements = Vec::new();
    for place in 0..view.known.facts.len() {
        let fact = view.known.facts[place].id.clone();
        if let Some(held) = view.held(place) {
            for certainty in [Certainty::BeingChecked, Certainty::Confirmed] {
                elements.push(says(fact.as_str(), Claim::Exactly(held.value.clone()), certainty));
            }
        }
        elements.push(Element::Explain(fact));
    }
    let mut compared = 0;
    for element in elements {
        let what = What::Publish {
            statement: Statement { speaker: Speaker::Account, elements: vec![element.clone()], words: String::new() },
            channels: vec![scenario.channels.iter().find(|channel| channel.reach.is_some()).unwrap().id.clone()],
            audience: Audience::Everyone,
            approval: None,
        };
        let warned = warnings(&view, &what);
        let mut fork = drill.fork();
        let takes = view.preparation(&what).unwrap().total();
        let given = fork.accept(fork.now(), speaker(&scenario), 0, what).unwrap();
        fork.run_to(given.at + takes).unwrap();
        let Some(judged) = fork.log().events().find_map(|(_, _, event)| match event {
            Event::Sent { seq, elements, .. } if *seq == given.seq => elements.first().cloned(),
            _ => None,
        }) else {
            panic!("it was sent")
        };
        let is = |id: &str| warned.iter().any(|warning| warning.id() == id);
        // A restriction that the seat has not met is none to it.
        if judged.verdict != Verdict::Restricted {
            assert_eq!(is("overclaims"), judged.verdict == Verdict::Overclaimed, "{element:?}: {judged:?} {warned:?}");
            assert!(!is("restricted"), "{element:?}: {judged:?} {warned:?}");
            compared += 1;
        }
    }
    assert!(compared > 5, "{compared}");
}

#[test]
fn thousands_are_counted_and_a_few_are_heard() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(4 * HOUR));
    let view = drill.view(&seat_of(&scenario, Role::CustomerService)).unwrap();
    let unseen: u64 = view.wall.queues.iter().map(goldenhour::drill::view::QueueSeen::unseen).sum();
    let heard: u32 = view.wall.queues.iter().map(|queue| queue.heard).sum();
    assert!(unseen > u64::from(heard) && heard > 20, "{unseen} unseen, {heard} heard");
    let few = view.questions.asked(view.now);
    let all = drill.asked();
    let sum = |asked: &[trend::Asked]| asked.iter().map(|one| one.asked).sum::<u32>();
    assert!(sum(&all) > sum(&few) && sum(&few) > 20, "{} of {}", sum(&few), sum(&all));
    for one in &all {
        assert!(one.unanswered <= one.asked && one.last_hour + one.hour_before <= one.asked, "{one:?}");
    }
    for one in &few {
        assert!(one.unanswered <= one.asked && one.last_hour + one.hour_before <= one.asked, "{one:?}");
        let counted =
            all.iter().find(|of| (&of.fact, &of.segment, &of.channel) == (&one.fact, &one.segment, &one.channel));
        assert!(counted.is_some_and(|counted| counted.asked >= one.asked), "{one:?}");
    }
    let topics = trend::by(&all, |one| &one.fact);
    assert_eq!(topics.iter().map(|(_, tally)| tally.asked).sum::<u32>(), sum(&all));
    assert!(topics.windows(2).all(|pair| pair[0].1.last_hour >= pair[1].1.last_hour));
    assert!(topics.iter().all(|(_, tally)| tally.unanswered_percent() <= 100));
}

#[test]
fn series_follow_the_samples() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(3 * HOUR));
    let view = drill.view(&seat_of(&scenario, Role::Operations)).unwrap();
    let samples: Vec<_> = drill.log().samples().map(|(at, sample)| (at, sample.clone())).collect();
    assert_eq!(view.trends.at, samples.iter().map(|(at, _)| *at).collect::<Vec<_>>());
    assert_eq!(view.trends.spent, samples.iter().map(|(_, sample)| sample.spent).collect::<Vec<_>>());
    for (place, trend) in view.trends.channels.iter().enumerate() {
        let waiting: Vec<u32> = samples.iter().map(|(_, sample)| sample.channels[place].waiting).collect();
        assert_eq!(trend.waiting, waiting);
        assert!(trend.load.iter().flatten().all(|percent| *percent <= 100));
    }
    assert!(view.trends.channels.iter().any(|trend| trend.load.contains(&Some(100))), "somebody had to wait");
    assert_eq!(view.trends.satisfaction.len(), samples.len());
    assert_eq!(view.trends.satisfaction.first(), Some(&None), "surveys take an hour");
}

#[test]
fn what_customers_feel_is_for_the_guided_only() {
    let scenario = scenario("airline_delay");
    let mut drill = played_to(&scenario, At(2 * HOUR));
    let guided = drill.guided().unwrap();
    let (_, sample) = drill.log().samples().last().unwrap();
    for (mood, sampled) in guided.segments.iter().zip(&sample.segments) {
        assert_eq!((mood.trust, mood.lost, mood.affected), (sampled.trust, sampled.lost, sampled.affected));
    }
    assert_eq!(guided.score, drill.score_so_far().totals);
    assert!(guided.trust > 0 && guided.trust <= 10_000 && guided.anger > 0);
    let setup = Setup { mode: Mode::Assessed, ..Setup::new(scenario, 60, 3) };
    assert_eq!(Drill::start(setup).unwrap().guided(), None);
}

#[test]
fn what_its_approver_sends_back_does_not_go_out_and_nobody_else_can_send_it_back() {
    let scenario = scenario("airline_delay");
    let (speaks, decides) = (speaker(&scenario), seat_of(&scenario, Role::Legal));
    let mut drill = drill_of(&scenario, 3);
    let what = publish(&scenario, vec![Element::Empathise]);
    let seq = drill.accept(At(MINUTE), speaks.clone(), 0, what).unwrap().seq;
    let back =
        |drill: &mut Drill, seat: &SeatId| drill.accept(At(2 * MINUTE), seat.clone(), 0, What::Return(seq)).unwrap();
    assert_eq!(back(&mut drill, &speaks).refused, Some(Refusal::NotThisSeat));
    assert_eq!(back(&mut drill, &decides).refused, None);
    drill.run_to(At(2 * HOUR)).unwrap();
    assert!(!drill.log().events().any(|(_, _, event)| matches!(event, Event::Sent { seq: of, .. } if *of == seq)));
}
