//! What people say when a drill is over goes onto the end of its record, and into the report.

use goldenhour::{
    base::{lang::Lang, strings::Strings},
    drill::replay::{Verdict, verify},
    record::{
        afterwards::{CannotAdd, add_to},
        file::Existing,
        line::Session,
        load::load_file,
        log::Log,
        sink::resume_file,
    },
    report::{self, identity::Soundness},
};

use crate::drill::{drill, played};

fn words() -> Vec<Session> {
    vec![
        Session::Strength { seat: Some("manager".into()), who: None, text: "we spoke within the hour".into() },
        Session::Gap { seat: None, who: None, text: "nobody rang the shops".into() },
        Session::HotWash("the call tree is out of date".into()),
        Session::Improve { what: "print a new call tree".into(), owner: "Wei Lan".into(), due: "2026-08-01".into() },
    ]
}

#[test]
fn what_is_said_afterwards_is_stored_and_the_record_still_proves_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("over.drill");
    let before = played().log().write_to(&path, Existing::Keep).unwrap();
    for (times, fact) in (1..).zip(words()) {
        let (log, after) = add_to(&path, vec![fact.clone()]).unwrap();
        assert_eq!((after.play, after.score, after.head), (before.play, before.score, before.head));
        assert_ne!(after.last, before.last);
        assert_eq!(log.session().filter(|(_, known)| words().contains(known)).count(), times);
    }
    let loaded = load_file(&path).unwrap();
    assert!(loaded.log.session().any(|(at, fact)| Some(at) == loaded.log.ended() && *fact == words()[3]));
    let verdict = verify(&loaded, &mut |_| {});
    assert!(matches!(verdict, Verdict::Verified { .. }), "{verdict:?}");
}

#[test]
fn nothing_is_added_to_a_drill_that_is_not_over_or_while_somebody_writes_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("open.drill");
    drill().log().write_to(&path, Existing::Keep).unwrap();
    assert!(matches!(add_to(&path, words()), Err(CannotAdd::NotOver)));
    let path = folder.path().join("over.drill");
    played().log().write_to(&path, Existing::Keep).unwrap();
    let held = resume_file(&path).unwrap();
    assert!(matches!(add_to(&path, words()), Err(CannotAdd::Write(_))));
    drop(held);
    add_to(&path, words()).unwrap();
}

#[test]
fn a_drill_takes_words_after_its_end_as_well() {
    let mut drill = played();
    let head = drill.log().hashes().head;
    for fact in words() {
        drill.note(fact).unwrap();
    }
    assert_eq!(drill.log().hashes().head, head);
    assert_eq!(drill.log().session().count(), words().len());
}

#[test]
fn the_report_shows_what_the_team_wrote_and_agreed_on_in_every_language() {
    let mut log: Log = played().log().clone();
    for fact in words() {
        log.push_session(log.reached(), fact);
    }
    let consent = Session::Consent { line: "practice, not appraisal".into(), agreed: true };
    log.push_session(log.reached(), consent);
    log.push_session(log.reached(), Session::StopWord("REAL".into()));
    for lang in Lang::ALL {
        let strings = Strings::of(lang);
        let scenario = report::scenario_of(&log, lang).unwrap();
        let page = report::page(&scenario, &log, &Soundness::Unfinished, &strings);
        for said in [
            "we spoke within the hour",
            "nobody rang the shops",
            "the call tree is out of date",
            "print a new call tree",
            "Wei Lan",
            "2026-08-01",
            "practice, not appraisal",
            "REAL",
            &strings.get("hseep-team"),
            &strings.get("hseep-team-gaps"),
        ] {
            assert!(page.contains(said), "{lang:?}: {said}");
        }
    }
    let bare = played().log().clone();
    let strings = Strings::of(Lang::En);
    let scenario = report::scenario_of(&bare, Lang::En).unwrap();
    let page = report::page(&scenario, &bare, &Soundness::Unfinished, &strings);
    assert!(!page.contains(&strings.get("hseep-team")), "nothing was written, so nothing is shown");
}
