//! What stands around the desk in every language: the clock and its keys, the row of seats, the figures and their table.

use goldenhour::{base::lang::Lang, scenario::people::Role};

use crate::desk::player::Player;

const DESK: (f32, f32) = (1440.0, 1_600.0);

/// Somebody who has begun the first crisis in a manner.
fn begun(folder: &tempfile::TempDir, lang: Lang, choices: &str) -> Player {
    let mut player = Player::sits_down(folder, lang, DESK);
    player.plays("press start-practise");
    player.plays(choices);
    player.plays("press start-begin");
    player
}

fn pace(player: &Player) -> u32 {
    player.desk().run.as_ref().unwrap().drill.clock().pace()
}

fn is_paused(player: &Player) -> bool {
    player.desk().run.as_ref().unwrap().drill.clock().is_paused()
}

fn has(player: &Player, key: &str) -> bool {
    let text = player.says(key);
    player.names().iter().any(|name| name.contains(&text))
}

#[test]
fn the_clock_is_stopped_and_paced_by_button_and_key_in_every_language() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = begun(&folder, lang, "press start-practice");
        player.plays("press desk-pause");
        assert!(is_paused(&player), "{lang:?}");
        let stood = player.desk().run.as_ref().unwrap().drill.now();
        player.plays("wait 2");
        assert_eq!(player.desk().run.as_ref().unwrap().drill.now(), stood, "{lang:?}");
        player.plays("press desk-go-on\nwait 2");
        assert!(!is_paused(&player) && player.desk().run.as_ref().unwrap().drill.now() > stood, "{lang:?}");
        player.plays("key 1");
        assert_eq!(pace(&player), 1, "{lang:?}");
        player.plays("key Right");
        assert_eq!(pace(&player), 5, "{lang:?}");
        player.plays("key Space");
        assert!(is_paused(&player), "{lang:?}");
        let stood = player.desk().run.as_ref().unwrap().drill.now();
        player.plays("key Space\nkey N");
        assert!(player.desk().run.as_ref().unwrap().drill.now() > stood, "{lang:?}");
        assert!(has(&player, "desk-put-away"), "{lang:?}: why the skip ended is told");
    }
}

#[test]
fn an_assessed_clock_has_neither_button_nor_key_to_stop_it() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = begun(&folder, lang, "press start-assessed");
        assert!(!has(&player, "desk-pause"), "{lang:?}");
        player.plays("key Space");
        assert!(!is_paused(&player), "{lang:?}");
    }
}

#[test]
fn whoever_has_every_seat_changes_it_by_name_and_key_and_what_is_half_written_waits_there() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = begun(&folder, lang, "press start-all-seats\npress start-practice");
        let role = |player: &Player| {
            let run = player.desk().run.as_ref().unwrap();
            run.drill.scenario().seats.iter().find(|seat| seat.id == run.seat).unwrap().role
        };
        player.plays("press part @seat:customer_service");
        assert_eq!(role(&player), Role::CustomerService, "{lang:?}");
        let mine = "A line of mine";
        player.plays(&format!("words {mine}\nkey F4"));
        assert_eq!(role(&player), Role::Legal, "{lang:?}");
        assert!(!player.names().iter().any(|name| name.contains(mine)), "{lang:?}");
        player.plays("press part @seat:customer_service");
        assert_eq!(role(&player), Role::CustomerService, "{lang:?}");
        assert!(player.names().iter().any(|name| name.contains(mine)), "{lang:?}");
    }
}

#[test]
fn the_figures_stand_as_a_table_for_whoever_wants_numbers() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = begun(&folder, lang, "press start-guided");
        player.plays("wait 5\npress situation-table");
        for key in ["situation-wait", "situation-posts", "situation-load", "situation-money", "situation-satisfaction"]
        {
            let name = format!("Label {}", player.says(key));
            assert!(player.names().contains(&name), "{lang:?}: {key}: {:?}", player.names());
        }
        player.plays("press situation-charts");
        assert!(has(&player, "situation-table"), "{lang:?}");
    }
}
