//! A running drill: stamps, clocks, moves, forks, and that commands count only once they are safe.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use goldenhour::{
    base::time::{At, HOUR, MINUTE},
    drill::{Drill, DrillError, Setup, clock::Attention, policy, replay, responses},
    record::{
        event::{Event, Refusal},
        file::WriteError,
        header::Mode,
        line::{Line, Session},
        load::load,
        log::Log,
        sink::Sink,
    },
    scenario::{
        Scenario, TEMPLATE,
        command::{Command, Item, JumpMeaning, What},
        read,
        statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
    },
};

/// The bakery that `goldenhour new` writes: small enough to be played many times.
pub(crate) fn bakery() -> Arc<Scenario> {
    Arc::new(read::read(TEMPLATE.as_bytes()).scenario.unwrap())
}

fn setup(mode: Mode) -> Setup {
    Setup { mode, ..Setup::new(bakery(), 30, 7) }
}

pub(crate) fn drill() -> Drill {
    Drill::start(setup(Mode::Running)).unwrap()
}

fn in_mode(mode: Mode) -> Drill {
    Drill::start(setup(mode)).unwrap()
}

fn publish(elements: Vec<Element>) -> What {
    What::Publish {
        statement: Statement { speaker: Speaker::Spokesperson, elements, words: String::new() },
        channels: vec!["town_talk".into(), "customer_mail".into()],
        audience: Audience::Affected,
        approval: None,
    }
}

fn promise(due: At) -> What {
    publish(vec![
        Element::Acknowledge("metal".into()),
        Element::Instruct("do_not_eat".into()),
        Element::PromiseUpdate { facts: vec!["which_batch".into()], due },
    ])
}

fn answer_oldest() -> What {
    What::Answer {
        item: Item::Oldest("hotline".into(), None),
        statement: Statement {
            speaker: Speaker::FrontLine,
            elements: vec![Element::Empathise, Element::Instruct("do_not_eat".into())],
            words: String::new(),
        },
        approval: None,
    }
}

/// What a team does in the bakery: when, who, what.
pub(crate) fn course() -> Vec<(At, &'static str, What)> {
    let batch = Element::Disclose {
        fact: "which_batch".into(),
        claim: Claim::Exactly(Value::Choice("rye_today".into())),
        certainty: Certainty::Confirmed,
    };
    vec![
        (At::minutes(22), "manager", What::Declare),
        (At::minutes(22), "service", What::Ask { seat: "quality".into(), fact: "metal".into() }),
        (At::minutes(26), "service", promise(At::minutes(85))),
        (At::minutes(41), "quality", What::Activate("stop_sale".into())),
        (At::minutes(44), "service", answer_oldest()),
        (At::minutes(62), "quality", What::Operate("take_back".into())),
        (At::minutes(63), "service", What::Operate("take_back".into())),
        (At::minutes(126), "manager", publish(vec![batch, Element::Apologise("metal".into())])),
        (At(5 * HOUR + 17), "service", What::Staff { channel: "hotline".into(), agents: 6 }),
        (At(30 * HOUR), "service", answer_oldest()),
    ]
}

/// Plays the course as a list.
pub(crate) fn played() -> Drill {
    let mut drill = drill();
    for (at, seat, what) in course() {
        drill.accept(at, seat.into(), 0, what).unwrap();
    }
    drill.finish().unwrap();
    drill
}

fn play_of(drill: &Drill) -> String {
    drill.log().play().to_hex().to_string()
}

#[test]
fn no_two_commands_share_a_millisecond() {
    let mut drill = drill();
    let asked = At::minutes(30);
    let stamps: Vec<i64> =
        (0..3).map(|_| drill.accept(asked, "manager".into(), 0, What::Declare).unwrap().at.0).collect();
    assert_eq!(stamps, [asked.0, asked.0 + 1, asked.0 + 2]);
    drill.run_to(At::minutes(40)).unwrap();
    let late = drill.accept(asked, "manager".into(), 0, What::Declare).unwrap();
    assert_eq!(late.at, At(At::minutes(40).0 + 1), "what has been played is not played again");
}

#[test]
fn everything_before_a_command_has_happened_when_it_takes_effect() {
    let mut drill = drill();
    let accepted = drill.accept(At(2 * HOUR), "manager".into(), 0, What::Declare).unwrap();
    let (before, after): (Vec<_>, Vec<_>) = drill.log().events().partition(|(n, ..)| *n < accepted.n);
    assert!(before.len() > 5);
    assert!(before.iter().all(|(_, at, _)| *at < accepted.at));
    assert!(after.iter().all(|(_, at, _)| *at >= accepted.at));
}

#[test]
fn names_are_kept_if_they_are_free_and_given_if_they_are_not() {
    let mut drill = drill();
    let mut seq = |seq| drill.accept(At(0), "manager".into(), seq, What::Convene(Vec::new())).unwrap().seq;
    assert_eq!([seq(0), seq(40), seq(0), seq(40), seq(2), seq(0)], [1, 40, 41, 42, 2, 43]);
}

#[test]
fn a_selector_stands_in_the_record_beside_what_it_meant() {
    let drill = played();
    let (_, command, meant) =
        drill.log().commands().find(|(_, command, _)| matches!(command.what, What::Answer { .. })).unwrap();
    assert!(matches!(&command.what, What::Answer { item: Item::Oldest(..), .. }));
    assert!(matches!(meant, Some(Item::Inject(_) | Item::Contact(..))), "{meant:?}");
}

#[test]
fn a_command_that_makes_no_sense_is_refused_and_said_to_be() {
    let mut drill = drill();
    drill.accept(At(0), "manager".into(), 0, What::Declare).unwrap();
    let again = drill.accept(At(0), "manager".into(), 0, What::Declare).unwrap();
    assert_eq!(again.refused, Some(Refusal::AlreadyDone));
    let told = drill.log().events().any(|(_, _, event)| *event == Event::Refused { seq: 2, why: Refusal::AlreadyDone });
    assert!(told);
}

#[test]
fn a_fork_run_to_the_end_equals_the_original() {
    let mut original = drill();
    for (at, seat, what) in course().into_iter().take(4) {
        original.accept(at, seat.into(), 0, what).unwrap();
    }
    original.run_to(At(At::minutes(50).0 + 333)).unwrap();
    let mut fork = original.fork();
    for drill in [&mut original, &mut fork] {
        drill.accept(At::minutes(64), "service".into(), 0, What::Operate("take_back".into())).unwrap();
        drill.finish().unwrap();
    }
    assert_eq!(original.log().to_bytes(), fork.log().to_bytes());
}

#[test]
fn a_fork_does_not_touch_its_original() {
    let mut original = drill();
    original.run_to(At(HOUR)).unwrap();
    let mut fork = original.fork();
    fork.accept(At(HOUR), "manager".into(), 0, What::Stop).unwrap();
    assert!(fork.is_over() && !original.is_over());
    original.finish().unwrap();
    let mut alone = drill();
    alone.finish().unwrap();
    assert_eq!(original.log().to_bytes(), alone.log().to_bytes());
}

/// Types the course into a live drill as real time passes.
#[test]
fn live_entry_at_any_speed_and_replay_give_the_same_play() {
    let mut live = drill();
    let mut slice = 7_u32;
    let mut typed: Vec<Command> = Vec::new();
    for (place, (at, seat, what)) in course().into_iter().enumerate() {
        while live.now() < at {
            // Odd slices of real time, a pace that changes, pauses, people who read and people who write.
            slice = (slice * 31 + 17) % 4_999 + 1;
            live.set_pace(1 + slice % 600).unwrap();
            live.attend(if slice.is_multiple_of(11) { Attention::Busy } else { Attention::Watching });
            if slice.is_multiple_of(13) {
                live.pause().unwrap();
                let stood = live.now();
                live.step(60_000).unwrap();
                assert_eq!(live.now(), stood, "a pause takes no simulated time");
                live.go_on().unwrap();
            }
            live.step(slice).unwrap();
        }
        if place == 5 {
            // The machine goes down; the drill goes on from its record.
            let loaded = load(&live.log().to_bytes()).unwrap();
            live = Drill::resume(&loaded, None).unwrap();
            assert!(live.clock().is_paused());
            live.go_on().unwrap();
        }
        let accepted = live.accept(At(0), seat.into(), 0, what.clone()).unwrap();
        typed.push(Command { at: accepted.at, seat: seat.into(), seq: accepted.seq, what });
    }
    live.finish().unwrap();
    let mut headless = drill();
    headless.play_list(&typed, &mut |_| {}).unwrap();
    headless.finish().unwrap();
    assert_eq!(play_of(&live), play_of(&headless));
    let again = replay::replay(live.log(), &mut |_| {}).unwrap();
    assert_eq!(play_of(&live), play_of(&again));
    let paused = live.log().session().filter(|(_, fact)| **fact == Session::Pause).count();
    assert!(paused > 1, "the test paused {paused} times");
    assert!(live.log().session().any(|(_, fact)| *fact == Session::Reached));
}

#[test]
fn a_tabletop_runs_from_move_to_move_and_stands_while_people_talk() {
    let mut drill = in_mode(Mode::Moves);
    drill.step(600_000).unwrap();
    assert_eq!(drill.now(), At(0));
    drill.accept(At(0), "facilitator".into(), 0, What::OpenMove("first_signs".into())).unwrap();
    assert_eq!(drill.now(), At::minutes(45));
    drill.step(60_000).unwrap();
    assert_eq!(drill.now(), At::minutes(45));
    assert_eq!(drill.clock().open_move(), Some((0, 8 * MINUTE)));
    let two: Vec<At> =
        (0..2).map(|_| drill.accept(At(0), "manager".into(), 0, What::Convene(Vec::new())).unwrap().at).collect();
    assert_eq!(two, [At(At::minutes(45).0 + 1), At(At::minutes(45).0 + 2)]);
    drill.accept(At(0), "facilitator".into(), 0, What::CloseMove).unwrap();
    assert_eq!(drill.now(), At::minutes(150));
    assert!(drill.log().events().any(|(_, _, event)| *event == Event::MoveClosed { id: "first_signs".into() }));
    drill.finish().unwrap();
    let again = replay::replay(drill.log(), &mut |_| {}).unwrap();
    assert_eq!(play_of(&drill), play_of(&again));
}

#[test]
fn moves_are_refused_where_there_are_none() {
    let mut drill = drill();
    let refused = drill.accept(At(0), "facilitator".into(), 0, What::OpenMove("first_signs".into())).unwrap().refused;
    assert_eq!(refused, Some(Refusal::NotPossibleYet));
    let mut drill = in_mode(Mode::Moves);
    let mut refused = |what| drill.accept(At(0), "facilitator".into(), 0, what).unwrap().refused;
    assert_eq!(refused(What::CloseMove), Some(Refusal::NothingThere));
    assert_eq!(refused(What::OpenMove("nowhere".into())), Some(Refusal::Unknown));
    assert_eq!(refused(What::OpenMove("first_signs".into())), None);
    assert_eq!(refused(What::OpenMove("it_is_ours".into())), Some(Refusal::NotPossibleYet));
}

#[test]
fn an_assessed_drill_is_not_paused() {
    let mut drill = in_mode(Mode::Assessed);
    assert!(matches!(drill.pause(), Err(DrillError::Assessed)));
    drill.set_pace(60).unwrap();
    assert!(matches!(drill.set_pace(10), Err(DrillError::Assessed)));
    drill.step(1_000).unwrap();
    assert_eq!(drill.now(), At::minutes(1));
    // Reading and typing cost their real time: no more, and no less.
    drill.attend(Attention::Standing);
    drill.step(1_000).unwrap();
    assert_eq!(drill.now(), At(MINUTE + 1_000));
}

#[test]
fn a_jump_keeps_promises_by_routine_or_lets_them_break() {
    let broken = |meaning| {
        let mut drill = drill();
        drill.accept(At::minutes(20), "service".into(), 0, promise(At::minutes(90))).unwrap();
        drill.run_to(At::minutes(60)).unwrap();
        let made = drill.log().events().filter(|(_, _, event)| matches!(event, Event::PromiseMade { .. })).count();
        assert_eq!(made, 1);
        drill.accept(At(0), "facilitator".into(), 0, What::Jump { to: At(4 * HOUR), meaning }).unwrap();
        assert_eq!(drill.now(), At(4 * HOUR));
        drill.log().events().filter(|(_, _, event)| matches!(event, Event::PromiseBroken { .. })).count()
    };
    assert_eq!([broken(JumpMeaning::PromisesKept), broken(JumpMeaning::NobodyActs)], [0, 1]);
}

#[test]
fn a_stop_ends_the_drill_where_it_stands() {
    let mut drill = drill();
    let stop = drill.accept(At(HOUR), "facilitator".into(), 0, What::Stop).unwrap();
    assert_eq!(drill.log().ended(), Some(stop.at));
    assert!(drill.log().score().is_some());
    assert!(matches!(drill.accept(At(HOUR), "manager".into(), 0, What::Declare), Err(DrillError::Over)));
    let again = replay::replay(drill.log(), &mut |_| {}).unwrap();
    assert_eq!(drill.log().to_bytes(), again.log().to_bytes());
}

/// A disk that is full for a while.
struct Disk {
    full: Arc<AtomicBool>,
}

impl Sink for Disk {
    fn append(&mut self, _: u64, _: &[u8]) -> Result<(), WriteError> {
        Ok(())
    }

    fn sync(&mut self) -> Result<(), WriteError> {
        if self.full.load(Ordering::Relaxed) {
            let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
            return Err(WriteError::from_io(Path::new("a.drill"), full));
        }
        Ok(())
    }
}

#[test]
fn a_command_takes_effect_only_once_it_is_safe_and_is_not_lost() {
    let full = Arc::new(AtomicBool::new(false));
    let mut drill = drill();
    drill.store_in(Box::new(Disk { full: Arc::clone(&full) })).unwrap();
    full.store(true, Ordering::Relaxed);
    let failed = drill.accept(At(HOUR), "quality".into(), 0, What::Operate("clear_shelves".into()));
    assert!(matches!(failed, Err(DrillError::Record(WriteError::Full { .. }))));
    let started = |log: &Log| log.events().any(|(_, _, event)| matches!(event, Event::ActionStarted { .. }));
    assert!(!started(drill.log()));
    drill.run_to(At(3 * HOUR)).unwrap_err();
    assert!(drill.now() < At(HOUR), "it stands still");
    full.store(false, Ordering::Relaxed);
    drill.run_to(At(3 * HOUR)).unwrap();
    assert!(started(drill.log()));
    drill.finish().unwrap();
    let again = replay::replay(drill.log(), &mut |_| {}).unwrap();
    assert_eq!(drill.log().to_bytes(), again.log().to_bytes());
}

#[test]
fn a_policy_and_the_commands_it_gave_are_the_same_play() {
    let mut drill = drill();
    let draws = drill.sim().play().draws();
    let mut policy = policy::named("textbook", draws).unwrap();
    drill.play_with(policy.as_mut(), &mut |_| {}).unwrap();
    drill.finish().unwrap();
    let commands: Vec<Command> = drill.log().commands().map(|(_, command, _)| command.clone()).collect();
    assert!(commands.len() > 5);
    let mut list = Drill::start(setup(Mode::Running)).unwrap();
    list.play_list(&commands, &mut |_| {}).unwrap();
    list.finish().unwrap();
    assert_eq!(play_of(&drill), play_of(&list));
}

#[test]
fn a_file_of_commands_is_read_whole_or_all_its_faults_are_told() {
    let good = r#"[
        // Names may be left out where nothing refers to them.
        (at: "T+00:22", seat: "manager", what: Declare),
        (at: "T+00:26", seat: "service", seq: 1, what: Publish(
            statement: (speaker: Spokesperson, elements: [Acknowledge("metal"), Instruct("do_not_eat")]),
            channels: ["town_talk"], audience: Affected)),
        (at: "T+00:27", seat: "service", what: Withdraw(1)),
    ]"#;
    let read = responses::read(good.as_bytes(), &bakery());
    assert_eq!(read.findings, []);
    let seqs: Vec<u32> = read.commands.iter().map(|command| command.seq).collect();
    assert_eq!(seqs, [2, 1, 3]);
    let bad = r#"[
        (at: "T+00:22", seat: "manger", what: Declare),
        (at: "soon", seat: "manager", what: Declare),
        (at: "T+99d", seat: "manager", what: Operate("clear_shelfs")),
        (at: "T+00:22", seat: "manager", what: Declair),
        (at: "T+00:26", seat: "service", what: Publish(
            statement: (speaker: Spokesperson, elements: []), channels: ["town_talk"], audience: Affected)),
        (at: "T+00:22", seat: "manager", seq: 4, what: Declare),
        (at: "T+00:23", seat: "manager", seq: 4, what: Declare),
    ]"#;
    let read = responses::read(bad.as_bytes(), &bakery());
    let told: Vec<(u32, &str)> = read.findings.iter().map(|finding| (finding.line, finding.code)).collect();
    assert_eq!(
        told,
        [
            (2, "unknown-id"),
            (3, "bad-value"),
            (4, "unknown-id"),
            (4, "after-end"),
            (5, "unknown-word"),
            (6, "empty-statement"),
            (9, "duplicate-seq"),
        ],
        "{:#?}",
        read.findings
    );
    assert_eq!(read.findings[0].hint, "did you mean `manager`?");
    let not_a_list = responses::read(b"(at: \"T+0\")", &bakery());
    assert_eq!(not_a_list.findings[0].code, "not-a-list");
}

#[test]
fn what_seats_see_grows_with_the_record() {
    let mut drill = drill();
    drill.run_to(At::minutes(30)).unwrap();
    let view = drill.view(&"service".into()).unwrap();
    assert!(view.desk.inbox.iter().any(|entry| entry.item == Item::Inject("tooth".into())));
    assert!(drill.view(&"nobody".into()).is_none());
    let stored = drill.log().lines().filter(|line| matches!(line, Line::Derived { .. })).count();
    assert!(stored > 0);
}

#[test]
fn the_example_of_the_docs_is_played_as_it_stands() {
    let docs = std::fs::read_to_string("docs/responses.md").unwrap();
    let example = docs.split("```ron").nth(1).unwrap().split("```").next().unwrap();
    let read = responses::read(example.as_bytes(), &bakery());
    assert_eq!(read.findings, []);
    let mut drill = drill();
    drill.play_list(&read.commands, &mut |_| {}).unwrap();
    drill.finish().unwrap();
    let refused: Vec<_> = drill.log().events().filter(|(_, _, event)| matches!(event, Event::Refused { .. })).collect();
    assert!(refused.is_empty(), "{refused:?}");
}
