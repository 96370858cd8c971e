//! How word travels and people gather: against published figures and exact answers (validation target T4), and in the
//! flagship scenario.
#![expect(clippy::disallowed_methods, reason = "tolerances need no bits that are the same everywhere")]

use std::sync::Arc;

use goldenhour::{
    base::{
        draw::{Draws, Kind, Purpose, Subject},
        time::{At, DAY, HOUR, Span},
    },
    drill::{Drill, Setup, policy},
    record::{event::Event, line::Line},
    scenario::{
        command::{Command, What},
        read,
    },
    sim::{
        Sim,
        graph::Graph,
        journal::Entry,
        kernel::{cascade, readings},
        play::Play,
        voice,
    },
};

/// Readers of a post in these tests.
const READERS: u32 = 100;
/// The chance that a reader comes to a post in these tests.
const READS: f64 = 0.1;

#[test]
fn reactions_come_at_the_published_pace() {
    let mut draws = Draws::new("pace", 1);
    let mut delays = Vec::new();
    for post in 0..1_000 {
        let mut draw = draws.at(Subject::new(Kind::Customer, "anybody", post), Purpose::Post, 0);
        readings(&mut draw, READERS, 1.0, |_, after| delays.push(after));
    }
    let shares = [(Span::minutes(5), 0.188), (Span(HOUR), 0.543), (Span(6 * HOUR), 0.698), (Span(DAY), 0.781)];
    for (span, share) in shares {
        let within = delays.iter().filter(|after| **after <= span).count();
        let within = f64::from(u32::try_from(within).unwrap()) / 100_000.0;
        // Four standard errors of a share of 100,000, and the rounding of the published figure.
        let tolerance = 4.0 * (share * (1.0 - share) / 100_000.0_f64).sqrt() + 0.000_5;
        assert!((within - share).abs() < tolerance, "{span}: {within} for {share}");
    }
}

/// Sizes of many cascades in which a post calls forth `branching` others on average.
fn sizes(branching: f64, cascades: u32) -> Vec<f64> {
    let mut draws = Draws::new("cascade", 1);
    let passes = branching / (f64::from(READERS) * READS);
    (0..cascades)
        .map(|first| {
            let subject = Subject::new(Kind::Customer, "anybody", first);
            f64::from(u32::try_from(cascade(&mut draws, subject, READERS, READS, passes).posts).unwrap())
        })
        .collect()
}

/// Compares sizes with the law of Borel. Offspring are binomial here and not quite Poisson: the variance of their
/// number is `m(1 − m/n)`.
fn agrees_with_borel(branching: f64, cascades: u32) {
    let m = branching;
    let count = f64::from(cascades);
    let sizes = sizes(m, cascades);
    let thinning = 1.0 - m / f64::from(READERS);

    let mean = sizes.iter().sum::<f64>() / count;
    let expected = 1.0 / (1.0 - m);
    let variance_expected = m * thinning / (1.0 - m).powi(3);
    let error = (variance_expected / count).sqrt();
    assert!((mean - expected).abs() < 4.0 * error, "mean {mean} for {expected}");

    let variance = sizes.iter().map(|size| (size - mean).powi(2)).sum::<f64>() / (count - 1.0);
    // The fourth cumulant of Borel's law gives the error of a sampled variance.
    let fourth = m * (1.0 + 8.0 * m + 6.0 * m * m) / (1.0 - m).powi(7);
    let error = ((fourth + 2.0 * variance_expected.powi(2)) / count).sqrt();
    assert!((variance - variance_expected).abs() < 4.0 * error, "variance {variance} for {variance_expected}");

    let alone = sizes.iter().map(|size| if *size < 1.5 { 1.0 } else { 0.0 }).sum::<f64>() / count;
    let expected = (1.0 - m / f64::from(READERS)).powi(i32::try_from(READERS).unwrap());
    let error = (expected * (1.0 - expected) / count).sqrt();
    assert!((alone - expected).abs() < 4.0 * error, "alone {alone} for {expected}");
}

#[test]
fn half_a_repost_a_post_gives_the_sizes_of_borel() {
    agrees_with_borel(0.5, 40_000);
}

/// At 0.9 the variance is 900 and its sampling error needs a hundred thousand cascades to fall to 4 percent.
#[test]
fn nine_tenths_of_a_repost_a_post_give_the_sizes_of_borel() {
    agrees_with_borel(0.9, 100_000);
}

/// The flagship scenario under a seed, with nobody in charge.
fn unmanaged(seed: u64) -> Sim {
    let loaded = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap());
    let scenario = Arc::new(loaded.scenario.unwrap());
    let graph = Arc::new(Graph::of(&scenario));
    let variant = Play::variant_of(&scenario, seed);
    Sim::new(Arc::new(Play::new(scenario, graph, seed, variant, 0)))
}

/// The events that have been reported since this was last asked.
fn events(sim: &mut Sim) -> Vec<(At, Event)> {
    let event = |entry| match entry {
        Entry::Event(at, event) => Some((at, event)),
        _ => None,
    };
    sim.take().into_iter().filter_map(event).collect()
}

fn gathered_at(events: &[(At, Event)], place: &str) -> Option<At> {
    let here = |event: &Event| matches!(event, Event::Gathered { channel, .. } if channel.as_str() == place);
    events.iter().find(|(_, event)| here(event)).map(|(at, _)| *at)
}

#[test]
fn a_crisis_without_anybody_in_charge_becomes_a_storm_that_dies_down() {
    for seed in 1..=3 {
        let mut sim = unmanaged(seed);
        sim.advance(At(DAY));
        let spread = sim.crowd().spread.clone();
        assert!((3_000..20_000).contains(&spread.total()), "{} posts", spread.total());
        assert!((40_000..200_000).contains(&spread.reads()), "{} reads", spread.reads());
        let ratio =
            f64::from(u32::try_from(spread.reposts()).unwrap()) / f64::from(u32::try_from(spread.total()).unwrap());
        assert!((0.3..0.9).contains(&ratio), "{ratio} reposts a post");
        sim.advance(At(4 * DAY));
        let now = sim.now();
        assert!(sim.crowd().spread.last_hour(now) < 50, "the storm goes on");
    }
}

#[test]
fn people_left_waiting_gather_at_the_gates() {
    for seed in 1..=6 {
        let mut sim = unmanaged(seed);
        sim.advance(At(12 * HOUR));
        let gathered = gathered_at(&events(&mut sim), "gates");
        assert!(gathered.is_some_and(|at| at > At(2 * HOUR)), "seed {seed}: {gathered:?}");
    }
}

#[test]
fn a_manager_on_the_spot_keeps_a_crowd_from_gathering() {
    let mut sim = unmanaged(1);
    sim.advance(At(4 * HOUR));
    let mut led = sim.fork();
    let what = What::Operate("manager_at_gate".into());
    led.obey(&Command { at: At(4 * HOUR), seat: "operations".into(), seq: 1, what }).unwrap();
    sim.advance(At(8 * HOUR));
    led.advance(At(8 * HOUR));
    assert!(gathered_at(&events(&mut sim), "gates").is_some());
    assert_eq!(gathered_at(&events(&mut led), "gates"), None);
}

#[test]
fn a_rumour_needs_an_answer_once_in_a_segment_and_from_its_share_on() {
    let mut sim = unmanaged(2);
    sim.advance(At(DAY));
    let events = events(&mut sim);
    let crossed: Vec<_> = events
        .iter()
        .filter_map(|(_, event)| match event {
            Event::RumourCrossed { fact, segment } => Some((fact.clone(), segment.clone())),
            _ => None,
        })
        .collect();
    let once: std::collections::BTreeSet<_> = crossed.iter().collect();
    assert_eq!(once.len(), crossed.len());
    let play = Arc::clone(sim.play());
    let crowd = sim.crowd();
    for (fact, about) in play.scenario.facts.iter().enumerate().filter(|(_, about)| about.rumour.is_some()) {
        for (segment, people) in play.scenario.segments.iter().enumerate() {
            let percent = play.scenario.scoring.rumour_percent.unwrap_or(1.0);
            let reached = f64::from(crowd.spread.heard(fact, segment)) * 100.0 >= percent * f64::from(people.count);
            let said = crossed.contains(&(about.id.clone(), people.id.clone()));
            assert_eq!(reached, said, "{} in {}", about.id, people.id);
        }
    }
}

#[test]
fn a_customer_who_comes_back_sounds_like_herself() {
    let mut sim = unmanaged(1);
    sim.advance(At(12 * HOUR));
    let play = Arc::clone(sim.play());
    let messages = sim.crowd().hearing.messages().to_vec();
    assert!(messages.len() > 100);
    assert!(messages.iter().any(|message| message.again));
    for (place, message) in messages.iter().enumerate() {
        let before = messages[..place].iter().find(|earlier| earlier.who == message.who);
        assert_eq!(message.again, before.is_some(), "{:?}", message.item);
        assert!(!voice::text(&play.scenario, message).contains('{'), "{:?}", message.item);
        // Somebody in the same mood with the same matter uses the same words again.
        let same = messages[..place].iter().find(|earlier| {
            earlier.again == message.again
                && (earlier.who, earlier.mood, earlier.topic, earlier.channel)
                    == (message.who, message.mood, message.topic, message.channel)
        });
        assert!(same.is_none_or(|earlier| earlier.voice == message.voice), "{:?}", message.item);
    }
}

#[test]
fn the_first_questions_are_those_asked_most_within_the_hour() {
    let mut sim = unmanaged(1);
    sim.advance(At(6 * HOUR));
    let top = sim.crowd().hearing.top_questions(At(6 * HOUR));
    assert!(top.iter().any(|question| question.last_hour > 0 && question.hour_before > 0));
    assert!(top.is_sorted_by_key(|question| std::cmp::Reverse((question.last_hour, question.asked))));
    for question in &top {
        assert!(question.last_hour + question.hour_before <= question.asked, "{question:?}");
        assert!(question.unanswered_percent() <= 100, "{question:?}");
    }
}

#[test]
fn no_two_messages_have_one_name() {
    let mut sim = unmanaged(2);
    sim.advance(At(DAY));
    let messages = sim.crowd().hearing.messages().to_vec();
    let names: std::collections::BTreeSet<_> = messages.iter().map(|message| &message.item).collect();
    assert_eq!(names.len(), messages.len());
}

/// What the flagship's crowd does under a policy of the product.
fn led_by(name: &str, seed: u64) -> (Vec<(At, Event)>, u64) {
    let loaded = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap());
    let mut drill = Drill::start(Setup::new(Arc::new(loaded.scenario.unwrap()), 60, seed)).unwrap();
    let mut policy = policy::named(name, Draws::new("policy", seed)).unwrap();
    drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
    let event = |line: &Line| match line {
        Line::Derived { at, event, .. } => Some((*at, event.clone())),
        _ => None,
    };
    let events = drill.log().lines().filter_map(event).collect();
    (events, drill.sim().crowd().spread.total())
}

#[test]
fn a_crisis_led_by_the_book_brings_no_crowd_to_the_gates_and_half_the_posts() {
    for seed in 1..=2 {
        let (silent, loud) = led_by("silent", seed);
        let (led, calm) = led_by("textbook", seed);
        assert!(gathered_at(&silent, "gates").is_some(), "seed {seed}");
        assert_eq!(gathered_at(&led, "gates"), None, "seed {seed}");
        assert!(calm * 2 < loud, "seed {seed}: {calm} posts and {loud}");
    }
}
