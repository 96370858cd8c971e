//! People and the colleagues beside them: colleagues never win a drill, a drill comes to the same however it is stepped,
//! and it goes on from its record as if nothing had been.

use std::sync::Arc;

use goldenhour::{
    base::{
        id::SeatId,
        time::{At, HOUR, MINUTE, Span},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        film::Film,
        needs::Need,
        policy::{Decision, Policy, Views, Wake, colleagues::Colleagues, textbook::Textbook},
        replay,
    },
    record::{event::Event, header::Mode, line::Line, load::load, log::Log, receipt::ScoreTotals},
    scenario::{
        Scenario,
        command::{Command, JumpMeaning, Level, Nature, Reach, Trend, What},
        people::Role,
        read,
        statement::{Audience, Element, Speaker, Statement},
    },
};

pub(crate) const SCENARIOS: [&str; 2] = ["airline_delay", "data_leak"];

pub(crate) fn scenario(name: &str) -> Arc<Scenario> {
    let source = std::fs::read(format!("scenarios/{name}.ron")).unwrap();
    Arc::new(read::read(&source).scenario.unwrap())
}

pub(crate) fn seat_of(scenario: &Scenario, role: Role) -> SeatId {
    scenario.seats.iter().find(|seat| seat.role == role).unwrap().id.clone()
}

fn desk(scenario: &Scenario) -> SeatId {
    seat_of(scenario, Role::CustomerService)
}

pub(crate) fn drill_of(scenario: &Arc<Scenario>, seed: u64) -> Drill {
    Drill::start(Setup::new(Arc::clone(scenario), 60, seed)).unwrap()
}

fn colleagues(scenario: &Scenario) -> Beside {
    Beside::new(Box::new(Colleagues::new(vec![desk(scenario)])))
}

fn totals(drill: &mut Drill) -> ScoreTotals {
    drill.finish().unwrap().totals.clone()
}

/// Somebody in customer service who does by the book what can be done from there, and the colleagues beside her.
struct Pair {
    model: Textbook,
    seat: SeatId,
    beside: Colleagues,
}

impl Pair {
    fn hers(&self, command: Command) -> Option<Command> {
        let here = match &command.what {
            What::Declare
            | What::Convene(_)
            | What::Activate(_)
            | What::Grade { .. }
            | What::Brief(_)
            | What::Ask { .. }
            | What::LogHold { .. }
            | What::Follow { .. }
            | What::Review(_)
            | What::Publish { .. } => true,
            _ => command.seat == self.seat,
        };
        here.then(|| Command { seat: self.seat.clone(), ..command })
    }
}

impl Policy for Pair {
    fn name(&self) -> &'static str {
        "pair"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let hers = self.model.wake(views).commands;
        let mut commands: Vec<Command> = hers.into_iter().filter_map(|command| self.hers(command)).collect();
        let theirs = self.beside.wake(views);
        commands.extend(theirs.commands);
        Decision { commands, next: theirs.next }
    }
}

#[test]
fn colleagues_never_win_the_drill_and_somebody_who_works_beside_them_does_far_better() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        for seed in 1..=3 {
            let mut alone = drill_of(&scenario, seed);
            alone.play_with(&mut Colleagues::new(vec![desk(&scenario)]), &mut |_| {}).unwrap();
            let alone = totals(&mut alone);
            let mut together = drill_of(&scenario, seed);
            let seat = desk(&scenario);
            let beside = Colleagues::new(vec![seat.clone()]);
            together.play_with(&mut Pair { model: Textbook::default(), seat, beside }, &mut |_| {}).unwrap();
            let together = totals(&mut together);
            let (low, high) = (alone.total.unwrap(), together.total.unwrap());
            assert!(low < 3500 && high > low + 1500, "{name} seed {seed}: alone {alone:?}, together {together:?}");
        }
    }
}

#[test]
fn colleagues_leave_the_first_steps_to_people_and_never_act_in_their_seat() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        let mut drill = drill_of(&scenario, 5);
        drill.play_with(&mut Colleagues::new(vec![desk(&scenario)]), &mut |_| {}).unwrap();
        let events = drill.log().events();
        let first = events
            .filter(|(_, _, event)| matches!(event, Event::Delivered { signal: true, .. }))
            .map(|(_, at, _)| at)
            .next()
            .unwrap();
        let given: Vec<&Command> = drill.log().commands().map(|(_, command, _)| command).collect();
        assert!(given.iter().any(|command| matches!(command.what, What::Share { .. })), "{name}: they tell");
        assert!(given.iter().any(|command| matches!(command.what, What::Answer { .. })), "{name}: they answer");
        for command in given {
            assert_ne!(command.seat, desk(&scenario), "{name}: {command:?}");
            let first_step = matches!(
                command.what,
                What::Declare | What::Grade { .. } | What::Publish { .. } | What::Escalate(_) | What::Convene(_)
            );
            assert!(!first_step || command.at - first >= Span(9 * HOUR), "{name}: {command:?}");
        }
    }
}

/// What somebody in customer service does by hand, and when.
fn by_hand(scenario: &Scenario) -> Vec<(At, What)> {
    let fact = &scenario.facts.iter().find(|fact| fact.weight == 3 && !fact.affects.is_empty()).unwrap().id;
    let channel = &scenario.channels.iter().find(|channel| channel.reach.is_some()).unwrap().id;
    let elements = vec![
        Element::Acknowledge(fact.clone()),
        Element::PromiseUpdate { facts: vec![fact.clone()], due: At(2 * HOUR) },
    ];
    let grade = What::Grade {
        level: Level::Moderate,
        nature: Nature::Quality,
        reach: Reach::Regional,
        trend: Trend::Steady,
        why: String::new(),
    };
    let publish = What::Publish {
        statement: Statement { speaker: Speaker::Account, elements, words: String::new() },
        channels: vec![channel.clone()],
        audience: Audience::Affected,
        approval: Some(seat_of(scenario, Role::PublicRelations)),
    };
    vec![
        (At(23 * MINUTE + 17), What::Declare),
        (At(30 * MINUTE), grade),
        (At(41 * MINUTE + 999), publish),
        // While colleagues give a round of orders: a whole minute, and in the middle of one.
        (At(90 * MINUTE), What::Ask { seat: seat_of(scenario, Role::Operations), fact: fact.clone() }),
        (At(99 * MINUTE + 2), What::Ask { seat: seat_of(scenario, Role::Legal), fact: fact.clone() }),
    ]
}

/// Steps a drill with so many real milliseconds a frame until then, people's commands coming in their frames.
fn stepped(scenario: &Arc<Scenario>, frame_ms: u32, pace: u32, until: At) -> Drill {
    let (mut drill, mut beside) = (drill_of(scenario, 3), colleagues(scenario));
    drill.set_pace(pace).unwrap();
    let mut waiting = by_hand(scenario).into_iter().peekable();
    while drill.now() < until {
        while let Some((at, what)) = waiting.next_if(|(at, _)| *at <= drill.due(frame_ms)) {
            beside.accept(&mut drill, at, desk(scenario), 0, what).unwrap();
        }
        drill.step_beside(frame_ms, &mut beside).unwrap();
    }
    beside.up_to(&mut drill, until + Span(HOUR)).unwrap();
    drill
}

/// The commands of the people in a record.
fn of_people(log: &Log, seat: &SeatId) -> Vec<Command> {
    log.commands().map(|(_, command, _)| command.clone()).filter(|command| command.seat == *seat).collect()
}

/// Plays a drill in leaps from one of people's commands to the next.
fn leaped(scenario: &Arc<Scenario>, commands: &[Command], until: At) -> Drill {
    let (mut drill, mut beside) = (drill_of(scenario, 3), colleagues(scenario));
    for command in commands {
        let Command { at, seat, seq, what } = command.clone();
        let accepted = beside.accept(&mut drill, at, seat, seq, what).unwrap();
        assert_eq!(accepted.at, command.at, "it is given at its stamp");
    }
    beside.up_to(&mut drill, until).unwrap();
    drill
}

#[test]
fn a_drill_with_colleagues_comes_to_the_same_however_it_is_stepped() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        for (frame_ms, pace) in [(16, 60), (33, 600), (7, 600)] {
            let drill = stepped(&scenario, frame_ms, pace, At(3 * HOUR));
            let commands = of_people(drill.log(), &desk(&scenario));
            assert_eq!(commands.len(), by_hand(&scenario).len());
            let again = leaped(&scenario, &commands, drill.now());
            assert_eq!(again.log().play(), drill.log().play(), "{name}: {frame_ms} ms at {pace}x");
            let own = drill.log().commands().filter(|(_, command, _)| command.seat != desk(&scenario)).count();
            assert!(own > 10, "{name}: colleagues did something");
        }
    }
}

#[test]
fn time_that_has_passed_is_never_overstepped() {
    let scenario = scenario("airline_delay");
    let (mut drill, mut beside) = (drill_of(&scenario, 3), colleagues(&scenario));
    beside.accept(&mut drill, At(20 * MINUTE), desk(&scenario), 0, What::Declare).unwrap();
    let mut at = drill.now();
    // A few milliseconds a step, so that rounds of orders are cut in the middle.
    for minute in [95, 96, 100, 120, 150] {
        beside.up_to(&mut drill, At(minute * MINUTE - 1)).unwrap();
        for ms in -1..40 {
            at = At(minute * MINUTE + ms);
            beside.up_to(&mut drill, at).unwrap();
            assert_eq!(drill.now(), at);
        }
    }
    let whole = leaped(&scenario, &of_people(drill.log(), &desk(&scenario)), at);
    assert_eq!(whole.log().play(), drill.log().play());
}

#[test]
fn colleagues_go_on_from_a_record_as_if_nothing_had_been() {
    let until = At(6 * HOUR);
    for name in SCENARIOS {
        let scenario = scenario(name);
        let (mut whole, mut beside) = (drill_of(&scenario, 3), colleagues(&scenario));
        for (at, what) in by_hand(&scenario) {
            beside.accept(&mut whole, at, desk(&scenario), 0, what).unwrap();
        }
        beside.up_to(&mut whole, until).unwrap();
        let bytes = whole.log().to_bytes();
        let people = of_people(whole.log(), &desk(&scenario));
        let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let step = (bytes.len() - header) / 7;
        for cut in (1..7).map(|part| header + part * step).chain([bytes.len()]) {
            let loaded = load(&bytes[..cut]).unwrap();
            let mut drill = Drill::resume(&loaded, None).unwrap();
            let mut beside = colleagues(&scenario).relives(&loaded.log).unwrap();
            assert_eq!(drill.now(), loaded.log.reached(), "{name} cut at {cut}: it stands where it was");
            assert!(drill.clock().is_paused());
            let given = of_people(&loaded.log, &desk(&scenario)).len();
            for Command { at, seat, seq, what } in people.iter().skip(given).cloned() {
                beside.accept(&mut drill, at, seat, seq, what).unwrap();
            }
            beside.up_to(&mut drill, until).unwrap();
            assert_eq!(drill.log().play(), whole.log().play(), "{name} cut at {cut}");
        }
    }
}

/// A tabletop of so many moves with people in customer service and colleagues in the other seats.
fn tabletop(scenario: &Arc<Scenario>, last: JumpMeaning) -> Drill {
    let setup = Setup { mode: Mode::Moves, ..Setup::new(Arc::clone(scenario), 60, 3) };
    let (mut drill, mut beside) = (Drill::start(setup).unwrap(), colleagues(scenario));
    let mut give = |drill: &mut Drill, what| {
        let accepted = beside.accept(drill, At::START, desk(scenario), 0, what).unwrap();
        assert_eq!(accepted.refused, None);
    };
    for step in drill.moves().to_vec() {
        give(&mut drill, What::OpenMove(step.id));
        let since = (drill.now() - step.stands_at).0;
        assert!((0..100).contains(&since), "the clock is where the move stands: {since} ms past it");
        if drill.log().commands().count() == 1 {
            give(&mut drill, What::Declare);
        }
        drill.step_beside(60_000, &mut colleagues(scenario)).unwrap();
        give(&mut drill, What::CloseMove);
    }
    let to = (drill.now() + Span(12 * 24 * HOUR)).min(At(scenario.end().0 - HOUR));
    give(&mut drill, What::Jump { to, meaning: last });
    assert!((drill.now() - to).0 < 100);
    drill
}

#[test]
fn seats_that_nobody_sits_in_act_while_moves_carry_the_clock_and_the_record_says_so() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        let drill = tabletop(&scenario, JumpMeaning::PromisesKept);
        let stands: Vec<At> = drill.moves().iter().map(|step| step.stands_at).collect();
        let (mut theirs, mut talking) = (0, None);
        for (_, command, _) in drill.log().commands() {
            match &command.what {
                What::OpenMove(id) => talking = drill.moves().iter().find(|step| step.id == *id),
                What::CloseMove => talking = None,
                what if command.seat != desk(&scenario) => {
                    theirs += 1;
                    let on_the_way = talking.is_none_or(|step| command.at <= step.stands_at);
                    assert!(on_the_way, "{name}: {what:?} at {} while people talk", command.at);
                }
                _ => {}
            }
        }
        assert!(theirs > 10, "{name}: {theirs} orders");
        let again = replay::replay(drill.log(), &mut |_| {}).unwrap();
        assert_eq!(again.log().play(), drill.log().play(), "{name}");
        // A film shows the moments on the way as well.
        let setup = replay::setup_of(drill.log().header()).unwrap();
        let mut film = Film::shoot(setup, drill.log(), &mut |_| {}).unwrap();
        let between = At(i64::midpoint(stands[0].0, stands[1].0));
        assert_eq!(film.at(between).now(), between, "{name}");
    }
}

#[test]
fn nobody_acts_in_a_jump_in_which_nobody_acts() {
    let scenario = scenario("airline_delay");
    let orders = |meaning| {
        let drill = tabletop(&scenario, meaning);
        let commands: Vec<Command> = drill.log().commands().map(|(_, command, _)| command.clone()).collect();
        let jump = commands.iter().position(|command| matches!(command.what, What::Jump { .. })).unwrap();
        commands.len() - jump - 1
    };
    assert_eq!(orders(JumpMeaning::NobodyActs), 0);
    assert!(orders(JumpMeaning::PromisesKept) > 0);
}

#[test]
fn a_tabletop_with_empty_seats_goes_on_from_its_record_as_if_nothing_had_been() {
    let scenario = scenario("airline_delay");
    let whole = tabletop(&scenario, JumpMeaning::PromisesKept);
    let people = of_people(whole.log(), &desk(&scenario));
    let bytes = whole.log().to_bytes();
    for part in 1..6 {
        let loaded = load(&bytes[..bytes.len() * part / 6]).unwrap();
        let mut drill = Drill::resume(&loaded, None).unwrap();
        let mut beside = Beside::new(Box::new(Colleagues::new(vec![desk(&scenario)]))).relives(&loaded.log).unwrap();
        // The clock goes on to where it had been sent, with those who act on the way.
        drill.step_beside(16, &mut beside).unwrap();
        let given = of_people(&loaded.log, &desk(&scenario)).len();
        for Command { at, seat, seq, what } in people.iter().skip(given).cloned() {
            beside.accept(&mut drill, at, seat, seq, what).unwrap();
        }
        assert_eq!(drill.log().play(), whole.log().play(), "cut at {part} of 6");
    }
}

#[test]
fn the_textbook_goes_on_from_its_record_too() {
    let scenario = scenario("airline_delay");
    let (mut whole, mut all) = (drill_of(&scenario, 2), Beside::new(Box::new(Textbook::default())));
    all.up_to(&mut whole, At(4 * HOUR)).unwrap();
    let bytes = whole.log().to_bytes();
    let loaded = load(&bytes[..bytes.len() / 2]).unwrap();
    let mut drill = Drill::resume(&loaded, None).unwrap();
    let mut again = Beside::new(Box::new(Textbook::default())).relives(&loaded.log).unwrap();
    again.up_to(&mut drill, At(4 * HOUR)).unwrap();
    assert_eq!(drill.log().play(), whole.log().play());
}

#[test]
fn who_sits_in_several_seats_is_needed_in_the_one_that_is_needed_first() {
    let scenario = scenario("airline_delay");
    let all: Vec<SeatId> = scenario.seats.iter().map(|seat| seat.id.clone()).collect();
    let first = |seats: &[SeatId]| drill_of(&scenario, 3).skip(seats, None, At(3 * HOUR)).unwrap();
    let alone: Vec<(At, SeatId)> = all.iter().map(|seat| (first(std::slice::from_ref(seat)).0, seat.clone())).collect();
    let soonest = alone.iter().map(|(at, _)| *at).min().unwrap();
    let (at, needed) = first(&all);
    let (who, _) = needed.unwrap();
    assert_eq!(at, soonest);
    assert!(alone.contains(&(at, who)));
    assert!(alone.iter().any(|(at, _)| *at > soonest), "the seats are needed at different times: {alone:?}");
}

#[test]
fn the_clock_runs_to_what_somebody_is_needed_for_and_no_further() {
    let scenario = scenario("airline_delay");
    let seat = desk(&scenario);
    let (mut drill, mut beside) = (drill_of(&scenario, 3), colleagues(&scenario));
    let mut met = Vec::new();
    for _ in 0..40 {
        let since = drill.mark();
        let (at, need) = drill.skip(std::slice::from_ref(&seat), Some(&mut beside), At(3 * HOUR)).unwrap();
        assert_eq!(at, drill.now());
        let Some((who, need)) = need else { break };
        assert_eq!(who, seat);
        assert_eq!(drill.needs(&seat, since), Some(need.clone()));
        let last_minute = At(at.0 - MINUTE);
        if let Need::Message { item, .. } = &need {
            let came = drill.log().events().find_map(|(_, at, event)| match event {
                Event::Delivered { item: of, .. } if of == item => Some(at),
                _ => None,
            });
            assert!(came.is_some_and(|came| came >= last_minute && came <= at), "{need:?} at {at}");
        }
        met.push(need);
        if met.len() == 1 {
            let promise = Element::PromiseUpdate { facts: vec!["departure".into()], due: drill.now() + Span(HOUR) };
            let statement = Statement { speaker: Speaker::Account, elements: vec![promise], words: String::new() };
            let channels = vec![scenario.channels.iter().find(|c| c.reach.is_some()).unwrap().id.clone()];
            let what = What::Publish { statement, channels, audience: Audience::Affected, approval: None };
            let now = drill.now();
            beside.accept(&mut drill, now, seat.clone(), 0, what).unwrap();
        }
    }
    assert!(met.iter().any(|need| matches!(need, Need::Message { .. })), "{met:?}");
    assert!(met.iter().any(|need| matches!(need, Need::Learned(_))), "{met:?}");
    assert!(met.iter().any(|need| matches!(need, Need::Promise { .. })), "{met:?}");
    // However it ran there, it is the drill that it would have been.
    let again = leaped(&scenario, &of_people(drill.log(), &seat), drill.now());
    assert_eq!(again.log().play(), drill.log().play());
}

#[test]
fn what_is_asked_of_a_seat_is_a_need_of_that_seat_only() {
    let scenario = scenario("airline_delay");
    let (legal, service) = (seat_of(&scenario, Role::Legal), desk(&scenario));
    let mut drill = drill_of(&scenario, 3);
    let since = drill.mark();
    let statement = Statement { speaker: Speaker::Account, elements: vec![Element::Empathise], words: String::new() };
    let channels = vec![scenario.channels.iter().find(|channel| channel.reach.is_some()).unwrap().id.clone()];
    let what = What::Publish { statement, channels, audience: Audience::Affected, approval: Some(legal.clone()) };
    let seq = drill.accept(At(1), service.clone(), 0, what).unwrap().seq;
    assert_eq!(drill.needs(&legal, since), Some(Need::Approval(seq)));
    assert_eq!(drill.needs(&service, since), None);
    let operate = What::Operate(scenario.actions.iter().find(|action| action.seat == legal).unwrap().id.clone());
    let refused = drill.accept(At(2), service.clone(), 0, operate).unwrap();
    assert!(refused.refused.is_some());
    let need = drill.needs(&service, since);
    assert!(matches!(need, Some(Need::Refused { seq, .. }) if seq == refused.seq), "{need:?}");
}

#[test]
fn a_policy_that_never_wakes_changes_nothing() {
    struct Asleep;
    impl Policy for Asleep {
        fn name(&self) -> &'static str {
            "asleep"
        }
        fn wake(&mut self, _: &Views) -> Decision {
            Decision { commands: Vec::new(), next: Wake::Never }
        }
    }
    let scenario = scenario("airline_delay");
    let (mut plain, mut beside) = (drill_of(&scenario, 3), drill_of(&scenario, 3));
    plain.run_to(At(2 * HOUR)).unwrap();
    Beside::new(Box::new(Asleep)).up_to(&mut beside, At(2 * HOUR)).unwrap();
    let lines = |drill: &Drill| drill.log().lines().cloned().collect::<Vec<Line>>();
    assert_eq!(lines(&plain), lines(&beside));
}
