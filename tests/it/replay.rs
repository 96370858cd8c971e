//! Records prove themselves: whole ones are verified, cut ones are unfinished, changed ones are caught where they
//! were changed; and a drill goes on from its record as if nothing had been.

use goldenhour::{
    base::time::At,
    drill::{
        Drill,
        replay::{CannotReplay, Differs, Verdict, verify},
    },
    record::{
        event::Event,
        line::{Line, Part},
        load::{Breach, load},
        log::Log,
        sink::resume_file,
    },
    scenario::command::What,
};

use crate::drill::{course, drill, played};

fn judge(bytes: &[u8]) -> Verdict {
    verify(&load(bytes).unwrap(), &mut |_| {})
}

/// The record with each line put through `change`, chained anew: what a forger would hand in.
pub(crate) fn forged(log: &Log, change: impl Fn(&Line) -> Line) -> Vec<u8> {
    let mut forged = Log::new(log.header().clone());
    for line in log.lines() {
        match change(line) {
            Line::Session { at, fact } => forged.push_session(at, fact),
            Line::Command { command, resolved, .. } => drop(forged.push_command(command, resolved)),
            Line::Derived { at, event, .. } => drop(forged.push_event(at, event)),
            Line::Sample { at, sample } => forged.push_sample(at, sample),
            Line::Digest { at, parts } => forged.push_digest(at, parts),
            Line::Score(score) => forged.push_score(score),
            Line::End { at } => forged.end(at),
            Line::Unknown(_) => unreachable!("this version wrote it"),
        }
    }
    forged.to_bytes()
}

#[test]
fn a_whole_record_is_verified() {
    let drill = played();
    let verdict = judge(&drill.log().to_bytes());
    let Verdict::Verified { hashes, judged_anew } = verdict else { panic!("{verdict:?}") };
    assert_eq!(hashes.play, drill.log().play());
    assert!(judged_anew.is_none());
}

#[test]
fn a_record_cut_at_any_byte_is_unfinished_and_still_read() {
    let bytes = played().log().to_bytes();
    let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    // Line ends, their neighbours, and places in between.
    let lines: Vec<usize> = (header..bytes.len()).filter(|at| bytes[at - 1] == b'\n').collect();
    let cuts = lines.iter().step_by(lines.len() / 12).flat_map(|at| [at - 1, *at, at + 1, at + 40]);
    let cuts: Vec<usize> = cuts
        .chain([header, bytes.len() - 1, bytes.len() - 2])
        .filter(|at| (header..bytes.len()).contains(at))
        .collect();
    assert!(cuts.len() > 40);
    for cut in cuts {
        let loaded = load(&bytes[..cut]).unwrap();
        let whole = lines.partition_point(|end| *end <= cut);
        assert_eq!(loaded.log.len_with_header(), whole);
        assert_eq!(loaded.torn.is_some(), bytes[cut - 1] != b'\n');
        let verdict = verify(&loaded, &mut |_| {});
        assert!(matches!(verdict, Verdict::Unfinished { .. }), "cut at {cut}: {verdict:?}");
    }
}

#[test]
fn a_changed_byte_is_found_in_its_line() {
    let bytes = played().log().to_bytes();
    let text = String::from_utf8(bytes).unwrap();
    let (place, line) = text.lines().enumerate().skip(1).find(|(_, line)| line.contains("\"Delivered\"")).unwrap();
    let changed = text.replacen(line, &line.replacen("\"at\":", "\"at\":1", 1), 1);
    let Verdict::Differs(Differs::Changed(broken)) = judge(changed.as_bytes()) else { panic!("not found") };
    assert_eq!((broken.line, broken.why, broken.part), (place as u64 + 1, Breach::Chain, Part::Event));
}

#[test]
fn a_forged_event_is_found_though_the_chain_holds() {
    let drill = played();
    let forge = |line: &Line| match line {
        Line::Derived { n, at, event: Event::PromiseMade { .. } } => {
            Line::Derived { n: *n, at: *at, event: Event::PromiseKept { seq: 3, element: 2 } }
        }
        other => other.clone(),
    };
    let first = drill.log().events().find(|(_, _, event)| matches!(event, Event::PromiseMade { .. })).unwrap().0;
    let Verdict::Differs(Differs::Replay(difference)) = judge(&forged(drill.log(), forge)) else { panic!("not found") };
    assert_eq!((difference.n, difference.part), (first, Part::Event));
}

#[test]
fn a_command_moved_to_better_looking_times_changes_what_follows() {
    let drill = played();
    let forge = |line: &Line| match line {
        Line::Command { n, command, resolved } if command.what == What::Declare => {
            let mut command = command.clone();
            command.at = At(command.at.0 - 60_000);
            Line::Command { n: *n, command, resolved: resolved.clone() }
        }
        other => other.clone(),
    };
    let verdict = judge(&forged(drill.log(), forge));
    assert!(matches!(verdict, Verdict::Differs(Differs::Replay(_))), "{verdict:?}");
}

#[test]
fn a_score_that_was_not_earned_is_found() {
    let drill = played();
    let forge = |line: &Line| match line {
        Line::Score(score) => {
            let mut score = score.clone();
            score.totals.speed = Some(10_000);
            Line::Score(score)
        }
        other => other.clone(),
    };
    let Verdict::Differs(Differs::Replay(difference)) = judge(&forged(drill.log(), forge)) else { panic!("not found") };
    assert_eq!(difference.part, Part::Score);
}

#[test]
fn a_score_by_older_rules_is_judged_anew_and_said() {
    let drill = played();
    let older = |line: &Line| match line {
        Line::Score(score) => {
            let mut score = score.clone();
            (score.rules, score.totals.speed) = (0, Some(1));
            Line::Score(score)
        }
        other => other.clone(),
    };
    let Verdict::Verified { judged_anew: Some(score), .. } = judge(&forged(drill.log(), older)) else {
        panic!("not judged anew")
    };
    assert_eq!(Some(score.as_ref()), drill.log().score());
}

#[test]
fn another_model_cannot_be_judged() {
    let mut header = played().log().header().clone();
    header.model += 1;
    let recorded = header.model;
    let verdict = judge(&Log::new(header).to_bytes());
    assert!(
        matches!(&verdict, Verdict::CannotJudge(why) if *why == CannotReplay::OtherModel { recorded }),
        "{verdict:?}"
    );
}

#[test]
fn a_scenario_that_was_changed_in_the_record_is_found_in_the_header() {
    let drill = played();
    let mut header = drill.log().header().clone();
    header.scenario = header.scenario.replacen("count: 2400", "count: 2401", 1);
    let verdict = judge(&Log::new(header).to_bytes());
    let Verdict::Differs(Differs::Replay(difference)) = &verdict else { panic!("{verdict:?}") };
    assert_eq!((difference.n, difference.part), (0, Part::Header));
}

#[test]
fn a_drill_goes_on_from_its_record_wherever_it_broke_off() {
    let whole = played();
    let bytes = whole.log().to_bytes();
    let lines: Vec<usize> = (1..bytes.len()).filter(|at| bytes[at - 1] == b'\n').collect();
    for cut in lines.iter().step_by(lines.len() / 8).map(|at| (at + 25).min(bytes.len() - 80)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("broken.drill");
        std::fs::write(&path, &bytes[..cut]).unwrap();
        let resumed = resume_file(&path).unwrap();
        let mut drill = Drill::resume(&resumed.loaded, Some(Box::new(resumed.sink))).unwrap();
        let given = drill.log().commands().count();
        for (at, seat, what) in course().into_iter().skip(given) {
            drill.accept(at, seat.into(), 0, what).unwrap();
        }
        drill.finish().unwrap();
        assert_eq!(drill.log().play(), whole.log().play(), "cut at {cut}");
        drop(drill);
        // What is in the file is the whole drill, and it proves itself.
        let verdict = judge(&std::fs::read(&path).unwrap());
        assert!(matches!(verdict, Verdict::Verified { .. }), "cut at {cut}: {verdict:?}");
    }
}

#[test]
fn a_drill_that_is_over_does_not_go_on() {
    let loaded = load(&played().log().to_bytes()).unwrap();
    assert!(Drill::resume(&loaded, None).is_err());
    let mut fresh = drill();
    fresh.run_to(At(1)).unwrap();
    assert!(Drill::resume(&load(&fresh.log().to_bytes()).unwrap(), None).is_ok());
}
