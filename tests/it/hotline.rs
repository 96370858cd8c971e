//! The contact centre against exact theory, against a naive model of itself, and at the command line.

use std::process::Output;

use goldenhour::{
    base::time::{At, DAY, MINUTE, Span},
    sim::{
        erlang,
        hotline::{Again, Bad, Hotline, Law, Measures, Outcome},
        queue::{Arrival, Contact, Queue, Start, Ticket},
    },
};
use proptest::prelude::*;

/// Ten agents, four minutes a call, three minutes of patience: their full load.
fn ten_agents() -> Hotline {
    Hotline {
        calls_per_minute: 2.5,
        handle: Span::minutes(4),
        patience: Span::minutes(3),
        agents: 10,
        roster: Vec::new(),
        calls: 200_000,
        seed: 1,
        within: Span(20_000),
        law: Law::Exponential,
        preferred: 0.0,
        redial: Again::NEVER,
        reconnect: Again::NEVER,
    }
}

fn play(hotline: &Hotline) -> Outcome {
    assert_eq!(hotline.problems(), []);
    hotline.simulate(&mut |_| {})
}

fn near(what: &str, got: f64, expected: f64, tolerance: f64) {
    assert!((got - expected).abs() <= tolerance * expected, "{what}: {got}, expected {expected}");
}

fn all_near(got: &Measures, expected: &Measures, tolerance: f64) {
    near("wait", got.p_wait, expected.p_wait, tolerance);
    near("abandon", got.p_abandon, expected.p_abandon, tolerance);
    near("mean wait", got.mean_wait_s, expected.mean_wait_s, tolerance);
    near("queue", got.mean_queue, expected.mean_queue, tolerance);
    near("service level", got.service_level, expected.service_level, tolerance);
}

#[test]
fn constant_load_matches_exact_erlang_a() {
    for calls_per_minute in [2.5, 4.0] {
        let hotline = Hotline { calls_per_minute, ..ten_agents() };
        all_near(&play(&hotline).measures, &hotline.exact(), 0.03);
    }
}

#[test]
fn abandonment_is_mean_wait_over_patience() {
    let hotline = Hotline { calls_per_minute: 4.0, ..ten_agents() };
    let measures = play(&hotline).measures;
    near("identity", measures.mean_wait_s / 180.0, measures.p_abandon, 0.01);
}

#[test]
fn impatient_callers_give_erlang_b_and_patient_ones_erlang_c() {
    let hasty = Hotline { calls_per_minute: 0.1, handle: Span::minutes(100), patience: Span(1_000), ..ten_agents() };
    near("lost", play(&hasty).measures.p_abandon, erlang::erlang_b(10.0, 10), 0.02);
    let patient = Hotline { agents: 14, patience: Span(7 * DAY), ..ten_agents() };
    near("wait", play(&patient).measures.p_wait, erlang::erlang_c(10.0, 14).unwrap(), 0.03);
}

#[test]
fn redialling_settles_at_the_fluid_equilibrium() {
    let hotline = Hotline {
        calls_per_minute: 10.0,
        calls: 100_000,
        redial: Again { chance: 0.5, after: Span::minutes(5) },
        reconnect: Again { chance: 0.1, after: Span::minutes(10) },
        ..ten_agents()
    };
    let outcome = play(&hotline);
    near("all calls", outcome.calls_per_minute, 18.0, 0.02);
    near("given up", outcome.abandoned_per_minute, 15.5, 0.02);
}

#[test]
fn the_law_of_service_changes_little_but_not_nothing() {
    let hotline = Hotline { law: Law::Lognormal(1.3), ..ten_agents() };
    let (got, exact) = (play(&hotline).measures, hotline.exact());
    near("abandon", got.p_abandon, exact.p_abandon, 0.1);
    assert!((got.mean_wait_s - exact.mean_wait_s).abs() > 0.1, "{got:?}");
}

#[test]
fn preferred_callers_wait_less_and_the_others_pay_for_it() {
    let hotline = Hotline { preferred: 0.3, ..ten_agents() };
    let outcome = play(&hotline);
    let [first, others] = outcome.wait_by_class_s;
    assert!(first < 0.6 * others, "{first} {others}");
    // Who is served first changes who waits, not how many: patience has no memory and is the same in both classes.
    let (got, exact) = (outcome.measures, hotline.exact());
    near("wait", got.p_wait, exact.p_wait, 0.03);
    near("abandon", got.p_abandon, exact.p_abandon, 0.03);
    near("mean wait", got.mean_wait_s, exact.mean_wait_s, 0.03);
    near("queue", got.mean_queue, exact.mean_queue, 0.03);
}

#[test]
fn staff_sent_home_and_called_back_shows() {
    let steady = play(&ten_agents());
    // Half of the time of 200,000 calls at 2.5 a minute, with half of the agents.
    let home = Hotline { roster: vec![(At::minutes(20_000), 5), (At::minutes(60_000), 10)], ..ten_agents() };
    let outcome = play(&home);
    let expected =
        f64::midpoint(ten_agents().exact().p_abandon, Hotline { agents: 5, ..ten_agents() }.exact().p_abandon);
    near("abandon", outcome.measures.p_abandon, expected, 0.05);
    assert!(outcome.counts.busy_ms < steady.counts.busy_ms);
}

#[test]
fn every_caller_is_answered_or_gives_up_and_the_same_seed_gives_the_same_calls() {
    let hotline = Hotline { calls: 20_000, preferred: 0.2, ..ten_agents() };
    let outcome = play(&hotline);
    assert_eq!(outcome.counts.offered, 20_000);
    assert_eq!(outcome.counts.answered + outcome.counts.abandoned, 20_000);
    assert_eq!(play(&hotline), outcome);
    assert_ne!(play(&Hotline { seed: 2, ..hotline }), outcome);
}

#[test]
fn what_cannot_be_answered_is_all_found_at_once() {
    let nonsense = Hotline {
        calls_per_minute: f64::NAN,
        handle: Span(0),
        patience: Span(8 * DAY),
        agents: 0,
        calls: u32::MAX,
        redial: Again { chance: 1.0, after: Span(0) },
        preferred: -0.1,
        law: Law::Lognormal(f64::INFINITY),
        ..ten_agents()
    };
    assert_eq!(nonsense.problems().len(), 8, "{:?}", nonsense.problems());
    let crowd = Hotline { calls_per_minute: 1e6, ..ten_agents() };
    assert_eq!(crowd.problems(), [Bad::Crowd(3e6)]);
    let ages = Hotline { calls_per_minute: 1e-9, ..ten_agents() };
    assert!(matches!(ages.problems()[..], [Bad::Years(_)]));
}

fn contact(who: u32, priority: u8) -> Contact {
    Contact { who, ordinal: 0, priority, service_ms: MINUTE, patience_ms: 10 * MINUTE }
}

fn served(queue: &mut Queue, now: i64, contact: Contact) -> Start {
    match queue.arrive(At(now), contact) {
        Arrival::Served(start) => start,
        Arrival::Queued { .. } => panic!("had to wait"),
    }
}

fn queued(queue: &mut Queue, now: i64, contact: Contact) -> Ticket {
    match queue.arrive(At(now), contact) {
        Arrival::Queued { ticket, .. } => ticket,
        Arrival::Served(_) => panic!("served"),
    }
}

#[test]
fn first_come_first_served_within_a_class_and_the_first_class_first() {
    let mut queue = Queue::new(At::START, 1, 20_000);
    let mut ticket = served(&mut queue, 0, contact(0, 2)).ticket;
    for (now, who, priority) in [(1, 1, 2), (2, 2, 1), (3, 3, 0), (4, 4, 1), (5, 5, 0), (6, 6, 9)] {
        queued(&mut queue, now, contact(who, priority));
    }
    assert_eq!(queue.longest_wait_ms(At(11)), 10);
    let mut order = Vec::new();
    while let Some(start) = queue.finished(At(100), ticket).and_then(|finished| finished.next) {
        assert_eq!(start.until, At(100 + MINUTE));
        order.push(start.contact.who);
        ticket = start.ticket;
    }
    assert_eq!(order, [3, 5, 2, 4, 1, 6]);
}

#[test]
fn patience_that_ends_after_the_answer_does_nothing() {
    let mut queue = Queue::new(At::START, 1, 20_000);
    let first = served(&mut queue, 0, contact(1, 0)).ticket;
    let waits = queued(&mut queue, 10, contact(2, 0));
    let gone = queued(&mut queue, 20, contact(3, 0));
    assert_eq!(queue.gave_up(At(30), gone).map(|contact| contact.who), Some(3));
    assert_eq!(queue.gave_up(At(30), gone), None);
    let next = queue.finished(At(40), first).unwrap().next.unwrap();
    assert_eq!((next.contact.who, next.waited_ms), (2, 30));
    assert_eq!(queue.gave_up(At(50), waits), None);
    // The place of the one who gave up is taken anew: the old ticket does not name the newcomer.
    queued(&mut queue, 60, contact(4, 0));
    assert_eq!(queue.gave_up(At(70), gone), None);
    assert_eq!(queue.counts(At(70)).abandoned, 1);
}

#[test]
fn agents_sent_home_finish_their_contact() {
    let mut queue = Queue::new(At::START, 2, 20_000);
    let first = served(&mut queue, 0, contact(1, 0)).ticket;
    let second = served(&mut queue, 0, contact(2, 0)).ticket;
    queued(&mut queue, 0, contact(3, 0));
    assert!(queue.set_agents(At(1_000), 0).is_empty());
    assert_eq!(queue.busy(), 2);
    assert_eq!(queue.finished(At(2_000), first).unwrap().next, None);
    assert_eq!(queue.finished(At(3_000), second).unwrap().next, None);
    let back: Vec<u32> = queue.set_agents(At(5_000), 3).iter().map(|start| start.contact.who).collect();
    assert_eq!(back, [3]);
    let counts = queue.counts(At(6_000));
    assert_eq!((counts.busy_ms, counts.staffed_ms, counts.waiting_ms), (2_000 + 3_000 + 1_000, 2_000 + 3_000, 5_000));
}

#[test]
fn a_digest_knows_who_waits_but_not_in_which_slot() {
    let digest = |queue: &Queue| {
        let mut hasher = blake3::Hasher::new();
        queue.digest(&mut hasher);
        hasher.finalize()
    };
    let build = |order: [u32; 2]| {
        let mut queue = Queue::new(At::START, 2, 20_000);
        for who in order {
            served(&mut queue, 0, contact(who, 0));
        }
        queue
    };
    let queue = build([1, 2]);
    assert_eq!(digest(&queue), digest(&build([2, 1])));
    assert_ne!(digest(&queue), digest(&build([1, 3])));
    let mut longer = queue.clone();
    queued(&mut longer, 0, contact(9, 1));
    assert_ne!(digest(&queue), digest(&longer));
}

/// What happens to a channel.
#[derive(Clone, Debug)]
enum Step {
    Arrive(u8),
    Finish(prop::sample::Index),
    GiveUp(prop::sample::Index),
    Agents(u32),
    Pass(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..4_u8).prop_map(Step::Arrive),
        3 => any::<prop::sample::Index>().prop_map(Step::Finish),
        2 => any::<prop::sample::Index>().prop_map(Step::GiveUp),
        1 => (0..6_u32).prop_map(Step::Agents),
        2 => (1..40_000_i64).prop_map(Step::Pass),
    ];
    proptest::collection::vec(step, 0..200)
}

proptest! {
    /// Whatever happens: nobody is lost, nobody is overtaken, nobody waits beside a free agent.
    #[test]
    fn nobody_is_lost_overtaken_or_left_beside_a_free_agent(steps in steps()) {
        let mut queue = Queue::new(At::START, 2, 20_000);
        let (mut now, mut agents, mut who) = (At::START, 2, 0);
        // Who waits as (class, number, arrival), who is served, and all tickets that were ever given.
        let mut waiting: Vec<(u8, u32, At)> = Vec::new();
        let mut serving: Vec<(u32, Ticket)> = Vec::new();
        let mut tickets: Vec<(u32, Ticket)> = Vec::new();
        let (mut offered, mut answered, mut within, mut abandoned, mut finished) = (0, 0, 0, 0, 0);
        let (mut wait_ms, mut busy_ms, mut waiting_ms) = (0, 0, 0);
        for step in steps {
            let mut started: Vec<Start> = Vec::new();
            match step {
                Step::Arrive(priority) => {
                    offered += 1;
                    who += 1;
                    waiting.push((priority.min(2), who, now));
                    match queue.arrive(now, contact(who, priority)) {
                        Arrival::Served(start) => started.push(start),
                        Arrival::Queued { ticket, gives_up } => {
                            prop_assert_eq!(gives_up, At(now.0 + 10 * MINUTE));
                            tickets.push((who, ticket));
                        }
                    }
                }
                Step::Finish(which) if !serving.is_empty() => {
                    let (who, ticket) = serving.remove(which.index(serving.len()));
                    let result = queue.finished(now, ticket).unwrap();
                    prop_assert_eq!(result.contact.who, who);
                    finished += 1;
                    started.extend(result.next);
                }
                Step::GiveUp(which) if !tickets.is_empty() => {
                    let (who, ticket) = tickets[which.index(tickets.len())];
                    let place = waiting.iter().position(|entry| entry.1 == who);
                    let gone = queue.gave_up(now, ticket);
                    prop_assert_eq!(gone.map(|contact| contact.who), place.map(|_| who));
                    if let Some(place) = place {
                        wait_ms += now.0 - waiting.remove(place).2.0;
                        abandoned += 1;
                    }
                }
                Step::Agents(number) => {
                    agents = number;
                    started = queue.set_agents(now, number);
                }
                Step::Pass(ms) => {
                    busy_ms += ms * i64::try_from(serving.len()).unwrap();
                    waiting_ms += ms * i64::try_from(waiting.len()).unwrap();
                    now = At(now.0 + ms);
                }
                Step::Finish(_) | Step::GiveUp(_) => {}
            }
            for start in started {
                waiting.sort_by_key(|entry| (entry.0, entry.1));
                let (_, first, arrived) = waiting.remove(0);
                prop_assert_eq!(start.contact.who, first);
                prop_assert_eq!(start.waited_ms, now.0 - arrived.0);
                prop_assert_eq!(start.until, At(now.0 + MINUTE));
                serving.push((first, start.ticket));
                answered += 1;
                within += u64::from(start.waited_ms <= 20_000);
                wait_ms += start.waited_ms;
            }
            waiting.sort_by_key(|entry| (entry.0, entry.1));
            prop_assert!(waiting.is_empty() || queue.busy() >= agents);
            prop_assert_eq!(queue.line().map(|(contact, at)| (contact.who, at)).collect::<Vec<_>>(),
                waiting.iter().map(|entry| (entry.1, entry.2)).collect::<Vec<_>>());
            prop_assert_eq!((queue.busy() as usize, queue.waiting() as usize), (serving.len(), waiting.len()));
            let longest = waiting.iter().map(|entry| now.0 - entry.2.0).max().unwrap_or(0);
            prop_assert_eq!(queue.longest_wait_ms(now), u64::try_from(longest).unwrap());
            let counts = queue.counts(now);
            prop_assert_eq!((counts.offered, counts.answered, counts.abandoned), (offered, answered, abandoned));
            prop_assert_eq!(counts.answered_within, within);
            prop_assert_eq!(offered, answered + abandoned + u64::from(queue.waiting()));
            prop_assert_eq!(answered, finished + u64::from(queue.busy()));
            prop_assert_eq!(counts.wait_ms, u64::try_from(wait_ms).unwrap());
            prop_assert_eq!(counts.busy_ms, u64::try_from(busy_ms).unwrap());
            prop_assert_eq!(counts.waiting_ms, u64::try_from(waiting_ms).unwrap());
        }
    }
}

fn command(arguments: &str) -> Output {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_goldenhour"));
    command.arg("hotline").args(arguments.split_whitespace()).output().unwrap()
}

#[test]
fn the_command_gives_simulated_and_exact_side_by_side() {
    let load = "--calls-per-minute 2.5 --handle 4m --patience 3m --agents 10 --calls 100000 --seed 7";
    let json: serde_json::Value = serde_json::from_slice(&command(&format!("{load} --json")).stdout).unwrap();
    for measure in ["p_wait", "p_abandon", "mean_wait_s", "mean_queue", "service_level"] {
        near(measure, json["simulated"][measure].as_f64().unwrap(), json["exact"][measure].as_f64().unwrap(), 0.06);
    }
    assert_eq!((json["calls"].as_u64(), json["seed"].as_u64()), (Some(100_000), Some(7)));
    assert!(json.get("redial").is_none());
    let table = String::from_utf8(command(load).stdout).unwrap();
    for part in ["gave up", "13.4 %", "24.1 s", "it takes 13 agents"] {
        assert!(table.contains(part), "no `{part}` in\n{table}");
    }
    let redial = String::from_utf8(command(&format!("{load} --redial 0.5 --within 1m")).stdout).unwrap();
    assert!(redial.contains("nobody redials") && redial.contains("answered within 60 s"), "{redial}");
}

#[test]
fn the_command_refuses_nonsense_with_a_word_and_code_two() {
    for (arguments, word) in [
        ("--calls-per-minute 2.5 --handle 4m --patience 3m --agents 0", "answers nobody"),
        ("--calls-per-minute 2.5 --handle 0m --patience 3m --agents 1", "handling time"),
        ("--calls-per-minute -1 --handle 4m --patience 3m --agents 1", "calls per minute are -1"),
        ("--calls-per-minute NaN --handle 4m --patience 3m --agents 1", "calls per minute are NaN"),
        ("--calls-per-minute inf --handle 4m --patience 3m --agents 1", "calls per minute are inf"),
        ("--calls-per-minute 1e300 --handle 4m --patience 3m --agents 1", "calls per minute"),
        ("--calls-per-minute 1 --handle 4 --patience 3m --agents 1", "a span such as"),
        ("--calls-per-minute 1 --handle 4m --patience 99999999d --agents 1", "a span such as"),
        ("--calls-per-minute 1 --handle 4m --patience 3m --agents 99999999999", "agents"),
        ("--calls-per-minute 1 --handle 4m --patience 3m --agents 4000000000", "100000"),
        ("--calls-per-minute 1 --handle 4m --patience 3m --agents 1 --calls 0", "0 calls"),
        ("--calls-per-minute 1 --handle 4m --patience 3m --agents 1 --redial 1", "0.95"),
    ] {
        let output = command(arguments);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(word), "{arguments}: no `{word}` in\n{errors}");
        assert_eq!(output.status.code(), Some(2), "{arguments}");
        assert!(output.stdout.is_empty());
    }
}
