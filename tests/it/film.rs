//! A drill that has been played, looked at again at any moment.

use goldenhour::{
    base::time::{At, MINUTE},
    drill::{Drill, film::Film, replay::setup_of},
    record::log::Log,
};

use crate::drill::played;

fn film(drill: &Drill) -> Film {
    Film::shoot(setup_of(drill.log().header()).unwrap(), drill.log(), &mut |_| {}).unwrap()
}

/// What had happened by a moment, as the record tells it.
fn by(log: &Log, at: At) -> Vec<String> {
    let lines = log.lines().filter(|line| line.n().is_some() && line.at().is_some_and(|known| known <= at));
    lines.map(|line| format!("{line:?}")).collect()
}

#[test]
fn every_moment_is_what_it_was_in_whatever_order_they_are_asked_for() {
    let drill = played();
    let end = drill.log().ended().unwrap();
    let mut film = film(&drill);
    for minutes in [0, 90, 30, 31, 30, 200, 5, 100_000] {
        let at = At::minutes(minutes).min(end);
        let shown = film.at(At::minutes(minutes));
        assert_eq!(shown.now(), at);
        assert_eq!(by(shown.log(), at), by(drill.log(), at), "{minutes}");
    }
}

#[test]
fn its_end_is_the_end_of_the_drill_and_moments_are_kept_on_the_way() {
    let drill = played();
    let mut film = film(&drill);
    assert_eq!(Some(film.end()), drill.log().ended());
    assert!(film.kept() > 4, "{}", film.kept());
    let mut whole = film.at(film.end()).fork();
    whole.finish().unwrap();
    assert_eq!(whole.log().play(), drill.log().play());
}

#[test]
fn the_playing_again_tells_how_far_it_is() {
    let drill = played();
    let mut told = Vec::new();
    let setup = setup_of(drill.log().header()).unwrap();
    Film::shoot(setup, drill.log(), &mut |at| told.push(at)).unwrap();
    assert!(told.is_sorted() && told.last() == drill.log().ended().as_ref(), "{told:?}");
    assert!(told.iter().any(|at| at.0 > MINUTE));
}
