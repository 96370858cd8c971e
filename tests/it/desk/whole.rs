//! Whole drills by clicking and typing alone, from the start screen to the exported report and the reopened record; and
//! the same drills without a desk.

use std::{path::Path, sync::Arc};

use goldenhour::{
    base::{id::SeatId, lang::Lang},
    desk::{
        debrief::{Debrief, Stage},
        intent::{Place, Way},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        policy::colleagues::Colleagues,
        replay::{self, Verdict},
    },
    record::{
        header::Mode,
        load::{Loaded, load_file},
    },
    scenario::{command::Command, shelf},
};

use crate::desk::player::Player;

/// A desk high enough for everything to stand on it at once.
const DESK: (f32, f32) = (1440.0, 2_400.0);

fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// Plays a script to its report; then the record proves itself, the same commands without a desk come to the same, and
/// the report has the words in it.
fn played(name: &str, lang: Lang) -> Player {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::sits_down(&folder, lang, DESK);
    player.plays(&script(name));
    let debrief = player.desk().debrief.as_ref().unwrap();
    let loaded = load_file(debrief.record.as_ref().unwrap()).unwrap();
    let verdict = replay::verify(&loaded, &mut |_| {});
    assert!(matches!(verdict, Verdict::Verified { .. }), "{verdict:?}");

    let mut headless = without_a_desk(&loaded, debrief);
    assert_eq!(headless.finish().unwrap().totals, loaded.log.score().unwrap().totals);
    assert_eq!(headless.log().play(), loaded.log.play());

    let page = std::fs::read_to_string(debrief.report.as_ref().unwrap()).unwrap();
    for text in &player.told {
        assert!(page.contains(text.as_str()), "the report does not say `{text}`");
    }
    // The record is opened again from the start screen, and looked back on.
    player.plays("press debrief-start\npress start-debrief");
    assert_eq!(player.desk().place, Place::Debrief);
    assert_eq!(player.desk().debrief.as_ref().unwrap().log().play(), loaded.log.play());
    player
}

/// The same commands of the same people, with colleagues where there were any, in leaps instead of frames.
fn without_a_desk(loaded: &Loaded, debrief: &Debrief) -> Drill {
    let header = loaded.log.header();
    let mut shelf = shelf::ALL.iter().filter_map(shelf::BuiltIn::scenario);
    let scenario = Arc::new(shelf.find(|of| of.id == debrief.drill.scenario().id).unwrap());
    let setup = Setup { mode: header.mode, attempt: header.attempt, ..Setup::new(scenario, header.cut, header.seed) };
    let mut drill = Drill::start(setup).unwrap();
    let commands: Vec<Command> = loaded.log.commands().map(|(_, command, _)| command.clone()).collect();
    let Way::Alone { seats, .. } = &debrief.way else {
        for Command { at, seat, seq, what } in commands {
            drill.accept(at, seat, seq, what).unwrap();
        }
        return drill;
    };
    assert_ne!(header.mode, Mode::Moves);
    let mut beside = Beside::new(Box::new(Colleagues::new(seats.clone())));
    for Command { at, seat, seq, what } in commands.into_iter().filter(|command| is_theirs(command, seats)) {
        let accepted = beside.accept(&mut drill, at, seat, seq, what).unwrap();
        assert_eq!(accepted.at, at);
    }
    let end = drill.scenario().end();
    beside.up_to(&mut drill, end).unwrap();
    drill
}

fn is_theirs(command: &Command, seats: &[SeatId]) -> bool {
    seats.contains(&command.seat)
}

#[test]
fn a_newcomers_drill_equals_the_same_drill_without_a_desk() {
    let player = played("newcomer.txt", Lang::En);
    assert_eq!(player.desk().debrief.as_ref().unwrap().stage, Stage::Form, "nothing was written before the score");
}

#[test]
fn a_drill_of_the_whole_team_by_one_person_equals_the_same_drill_without_a_desk() {
    for lang in [Lang::En, Lang::ZhHant] {
        let player = played("trainee.txt", lang);
        let stage = player.desk().debrief.as_ref().unwrap().stage;
        assert_eq!(stage, Stage::Story, "{lang:?}: strengths and gaps stand in the record");
    }
}

#[test]
fn a_tabletop_from_one_keyboard_equals_the_same_drill_without_a_desk() {
    for lang in [Lang::En, Lang::ZhHans] {
        let player = played("tabletop.txt", lang);
        let stage = player.desk().debrief.as_ref().unwrap().stage;
        assert_eq!(stage, Stage::Story, "{lang:?}: strengths and gaps stand in the record");
    }
}
