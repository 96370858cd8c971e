//! Drills side by side: what is fair and what is not, what is refused, and the page that shows it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use assert_cmd::Command;
use goldenhour::{
    base::{
        lang::Lang,
        strings::{self, Strings},
        time::At,
    },
    board::{Board, NoBoard, Refused, page, parting, told},
    drill::{Drill, Setup, replay::Differs},
    record::{event::Event, header::Mode, line::Line, log::Log},
    scenario::{TEMPLATE, command::What, read},
};
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    drill::{bakery, course},
    replay::forged,
};

/// The bakery with seed 7, as the other drills here have it unless they say otherwise.
fn usual() -> Setup {
    Setup::new(bakery(), 30, 7)
}

/// The bakery from a changed file.
fn changed(from: &str, to: &str) -> Setup {
    let source = TEMPLATE.replacen(from, to, 1);
    assert_ne!(source, TEMPLATE, "`{from}` stands in the template");
    Setup { scenario: Arc::new(read::read(source.as_bytes()).scenario.unwrap()), ..usual() }
}

/// Plays what a team does in the bakery, and `more` of it by the facilitator.
fn play(setup: Setup, more: &[(At, What)]) -> Drill {
    let mut drill = Drill::start(setup).unwrap();
    let mut all = course();
    all.extend(more.iter().map(|(at, what)| (*at, "facilitator", what.clone())));
    all.sort_by_key(|(at, ..)| *at);
    for (at, seat, what) in all {
        drill.accept(at, seat.into(), 0, what).unwrap();
    }
    drill.finish().unwrap();
    drill
}

/// A folder of records.
struct Records {
    folder: TempDir,
    paths: Vec<PathBuf>,
}

impl Records {
    fn of(records: &[Vec<u8>]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |(place, bytes): (usize, &Vec<u8>)| {
            let path = folder.path().join(format!("{}.drill", told::letter(place).to_lowercase()));
            fs::write(&path, bytes).unwrap();
            path
        };
        let paths = records.iter().enumerate().map(write).collect();
        Self { folder, paths }
    }

    fn board(&self) -> Result<Board, NoBoard> {
        Board::of(&self.paths, &mut |_, _, _| {})
    }
}

fn bytes(drill: &Drill) -> Vec<u8> {
    drill.log().to_bytes()
}

/// The reasons and notes of comparing the usual drill with another.
fn against(other: Vec<u8>) -> (Vec<(&'static str, Vec<Value>)>, Vec<&'static str>) {
    let board = Records::of(&[bytes(&play(usual(), &[])), other]).board().unwrap();
    let reasons = board.fairness.reasons.into_iter().map(|reason| (reason.what, reason.values)).collect();
    (reasons, board.fairness.notes.into_iter().map(|note| note.what).collect())
}

#[track_caller]
fn only_reason(other: Vec<u8>, what: &str, values: [Value; 2]) {
    let (reasons, _) = against(other);
    assert_eq!(reasons.len(), 1, "{reasons:?}");
    assert_eq!((reasons[0].0, reasons[0].1.as_slice()), (what, values.as_slice()));
}

#[test]
fn two_drills_of_one_crisis_are_a_fair_comparison() {
    let silent = {
        let mut drill = Drill::start(usual()).unwrap();
        drill.finish().unwrap();
        drill
    };
    let records = Records::of(&[bytes(&play(usual(), &[])), bytes(&silent)]);
    let board = records.board().unwrap();
    assert!(board.fairness.is_fair() && board.fairness.notes.is_empty(), "{:?}", board.fairness);
    let [one, other] = board.entries.as_slice() else { panic!("two drills") };
    assert!(one.score.totals.total > other.score.totals.total);
    assert!(one.outcome.churned < other.outcome.churned);
}

#[test]
fn each_difference_is_a_reason_with_both_values() {
    let seats: Vec<_> = bakery().seats.iter().take(1).map(|seat| seat.id.clone()).collect();
    only_reason(
        bytes(&play(Setup { mode: Mode::Assessed, ..usual() }, &[])),
        "mode",
        ["Running".into(), "Assessed".into()],
    );
    only_reason(bytes(&play(Setup { attempt: 2, ..usual() }, &[])), "attempt", [1.into(), 2.into()]);
    let all = serde_json::json!(bakery().seats.iter().map(|seat| seat.id.clone()).collect::<Vec<_>>());
    only_reason(bytes(&play(Setup { seats: seats.clone(), ..usual() }, &[])), "seats", [all, serde_json::json!(seats)]);
    let (reasons, _) = against(bytes(&play(Setup { seed: 8, ..usual() }, &[])));
    assert!(reasons.contains(&("seed", vec![7.into(), 8.into()])), "{reasons:?}");
}

#[test]
fn another_variant_is_a_reason_beside_the_seed() {
    let variant = |seed| Drill::start(Setup { seed, ..usual() }).unwrap().log().header().variant.clone().unwrap();
    let seed = (8..60).find(|seed| variant(*seed) != variant(7)).unwrap();
    let (reasons, _) = against(bytes(&play(Setup { seed, ..usual() }, &[])));
    let values = vec![serde_json::json!(variant(7)), serde_json::json!(variant(seed))];
    assert!(reasons.contains(&("variant", values)), "{reasons:?}");
}

#[test]
fn changed_rules_and_another_cut_of_the_same_crisis_are_reasons_and_no_refusal() {
    let (reasons, _) = against(bytes(&play(changed("count: 2400", "count: 2401"), &[])));
    assert_eq!(reasons.iter().map(|(what, _)| *what).collect::<Vec<_>>(), ["rules_hash"]);
    let other = Setup { cut: 25, ..changed("minutes: 30", "minutes: 25") };
    let (reasons, _) = against(bytes(&play(other, &[])));
    assert!(reasons.contains(&("cut", vec![30.into(), 25.into()])), "{reasons:?}");
}

#[test]
fn other_texts_are_a_note_and_no_reason() {
    let (reasons, notes) = against(bytes(&play(changed("The wedding cake", "A wedding cake"), &[])));
    assert_eq!((reasons.len(), notes.as_slice()), (0, ["texts"].as_slice()));
}

#[test]
fn what_the_facilitator_did_is_a_reason_unless_all_did_it() {
    let skip =
        |minute: i64, why: &str| (At::minutes(minute), What::Skip { inject: "reporter".into(), why: why.to_owned() });
    let (reasons, _) = against(bytes(&play(usual(), &[skip(20, "no time")])));
    let expected = ("interventions", vec![serde_json::json!([]), serde_json::json!([{ "Skip": "reporter" }])]);
    assert!(reasons.contains(&expected), "{reasons:?}");
    // Said at other times and for other reasons, it is the same: the inject never came.
    let both = [skip(20, "no time"), skip(24, "too hard")].map(|one| bytes(&play(usual(), &[one])));
    assert!(Records::of(&both).board().unwrap().fairness.is_fair());
    // Fired at other times it is not.
    let fire = |minute| bytes(&play(usual(), &[(At::minutes(minute), What::Fire("reporter".into()))]));
    assert!(!Records::of(&[fire(30), fire(50)]).board().unwrap().fairness.is_fair());
}

#[test]
fn older_rules_are_a_reason_and_all_are_judged_by_those_of_today() {
    let drill = play(usual(), &[]);
    let older = forged(drill.log(), |line| match line {
        Line::Score(score) => {
            let mut score = score.clone();
            (score.rules, score.totals.total) = (0, Some(1));
            Line::Score(score)
        }
        other => other.clone(),
    });
    let records = Records::of(&[bytes(&drill), older]);
    let board = records.board().unwrap();
    assert_eq!(board.fairness.reasons.iter().map(|reason| reason.what).collect::<Vec<_>>(), ["rules_version"]);
    assert_eq!(board.entries[0].score, board.entries[1].score);
}

#[test]
fn a_record_that_breaks_off_is_a_reason_and_all_are_compared_up_to_there() {
    let drill = play(usual(), &[]);
    let whole = bytes(&drill);
    let records = Records::of(&[whole.clone(), whole[..whole.len() / 2].to_vec()]);
    let board = records.board().unwrap();
    assert_eq!(board.fairness.reasons.iter().map(|reason| reason.what).collect::<Vec<_>>(), ["unfinished"]);
    let until = board.until.unwrap();
    assert!(until > At::START && until < drill.log().ended().unwrap());
    let [one, other] = board.entries.as_slice() else { panic!("two drills") };
    assert_eq!(one.outcome, other.outcome, "the same commands up to the same moment");
    assert_eq!(one.score.totals, other.score.totals);
    assert!(one.log.reached() <= until);
}

#[test]
fn an_edited_record_is_refused_where_it_was_edited() {
    let drill = play(usual(), &[]);
    let whole = bytes(&drill);
    let text = String::from_utf8(whole.clone()).unwrap().replacen("\"Delivered\"", "\"Delivened\"", 1);
    let refused = Records::of(&[whole.clone(), text.into_bytes()]).board();
    let Err(NoBoard::Refused { path, why: Refused::Edited(Differs::Changed(_)) }) = refused else {
        panic!("{refused:?}")
    };
    assert!(path.ends_with("b.drill"));
    // The chain made anew hides nothing from a replay.
    let first = drill.log().events().find(|(_, _, event)| matches!(event, Event::PromiseMade { .. })).unwrap().0;
    let chained = forged(drill.log(), |line| match line {
        Line::Derived { n, at, event: Event::PromiseMade { .. } } => {
            Line::Derived { n: *n, at: *at, event: Event::PromiseKept { seq: 3, element: 2 } }
        }
        other => other.clone(),
    });
    let refused = Records::of(&[chained, whole]).board();
    let Err(NoBoard::Refused { why: Refused::Edited(Differs::Replay(difference)), .. }) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(difference.n, first);
}

/// Runs it: exit code, standard output, standard error.
fn run(folder: &Path, args: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    let output = command.current_dir(folder).args(["--lang", "en"]).args(args.split_whitespace()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn refusals_exit_with_one_and_what_cannot_be_read_with_two() {
    let drill = play(usual(), &[]);
    let whole = bytes(&drill);
    let mut header = drill.log().header().clone();
    header.model += 1;
    let scenario = changed("id: \"", "id: \"other_");
    assert_ne!(scenario.scenario.id, drill.scenario().id);
    let edited = String::from_utf8(whole.clone()).unwrap().replacen("\"trust\":", "\"trust\":1", 1).into_bytes();
    for (other, code, word) in [
        (Log::new(header).to_bytes(), 1, "by model"),
        (bytes(&play(scenario, &[])), 1, "another crisis"),
        (edited, 1, "was changed after it was written"),
        (b"nothing".to_vec(), 2, "not the record of a drill"),
    ] {
        let records = Records::of(&[whole.clone(), other]);
        let (given, out, complaints) = run(records.folder.path(), "compare a.drill b.drill --lang en");
        assert_eq!((given, out.as_str()), (code, ""), "{word}: {complaints}");
        assert!(complaints.contains("b.drill") && complaints.contains(word), "{complaints}");
        let (given, json, _) = run(records.folder.path(), "compare a.drill b.drill --json --lang en");
        let result: Value = serde_json::from_str(&json).unwrap();
        assert_eq!((given, &result["fair"]), (code, &Value::Bool(false)));
        assert!(result["reasons"][0]["says"].as_str().unwrap().contains(word), "{result}");
    }
    let records = Records::of(&[whole]);
    assert_eq!(run(records.folder.path(), "compare a.drill").0, 2, "one is no comparison");
    assert_eq!(run(records.folder.path(), "compare a.drill nowhere.drill").0, 2);
}

#[test]
fn the_json_has_the_promised_shape() {
    let drills = [play(usual(), &[]), play(Setup { attempt: 2, ..usual() }, &[])];
    let records = Records::of(&drills.each_ref().map(bytes));
    let (code, json, _) = run(records.folder.path(), "compare a.drill b.drill --json");
    assert_eq!(code, 0, "an unfair comparison is an answer, too");
    let result: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(result["fair"], false);
    assert_eq!(result["reasons"][0]["what"], "attempt");
    assert_eq!(result["drills"].as_array().unwrap().len(), 2);
    for (drill, played) in result["drills"].as_array().unwrap().iter().zip(&drills) {
        assert_eq!(drill["record"]["play"], played.log().play().to_hex().to_string());
        assert_eq!(drill["verdict"], "verified");
        let totals = &played.log().score().unwrap().totals;
        let total = totals.total.map(|points| f64::from(i32::try_from(points).unwrap()) / 100.0);
        assert_eq!(drill["score"]["total"].as_f64(), total);
        let receipts = drill["score"]["receipts"].as_array().unwrap();
        assert_eq!(receipts.len(), played.log().score().unwrap().lines.len());
        assert!(receipts.iter().all(|line| !line["advice"].as_str().unwrap().is_empty()));
        assert!(drill["outcome"]["churned"].is_u64());
    }
}

#[test]
fn the_paths_part_where_the_first_command_differs() {
    let other = {
        let mut drill = Drill::start(usual()).unwrap();
        for (place, (at, seat, what)) in course().into_iter().enumerate() {
            // A few seconds later is the same; what comes third is left out.
            if place != 2 {
                drill.accept(At(at.0 + 5_000), seat.into(), 0, what).unwrap();
            }
        }
        drill.finish().unwrap();
        drill
    };
    let board = Records::of(&[bytes(&play(usual(), &[])), bytes(&other)]).board().unwrap();
    let first = parting::first(&board).unwrap();
    assert_eq!(first.at, course()[2].0);
    assert_eq!(first.next[0].unwrap().at, course()[2].0);
    assert_eq!(first.next[1].unwrap().at, At(course()[3].0.0 + 5_000));
    let deeds: Vec<_> = parting::partings(&board).into_iter().map(|parting| parting.deed).collect();
    assert!(deeds.contains(&parting::Deed::FirstWord), "{deeds:?}");
    assert!(!deeds.contains(&parting::Deed::Declare), "done at the same time");
    let same = Records::of(&[bytes(&other), bytes(&other)]).board().unwrap();
    assert_eq!((parting::first(&same), parting::partings(&same).len()), (None, 0));
}

/// The page of a few drills in a language.
fn page_in(lang: Lang, records: &Records) -> String {
    let board = records.board().unwrap();
    let strings = Strings::of(lang);
    let spoken = told::spoken(&board, &strings);
    page::page(&told::Told::new(&board, &spoken, &strings))
}

#[test]
fn the_page_is_whole_in_every_language() {
    let silent = {
        let mut drill = Drill::start(Setup { seed: 8, ..usual() }).unwrap();
        drill.finish().unwrap();
        drill
    };
    let skipped = play(usual(), &[(At::minutes(20), What::Skip { inject: "reporter".into(), why: "<time>".into() })]);
    let whole = bytes(&play(usual(), &[]));
    let records = Records::of(&[whole.clone(), bytes(&silent), bytes(&skipped), whole[..whole.len() / 2].to_vec()]);
    let keys: Vec<&str> = strings::written(Lang::En)["compare"]
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .filter(|key| key.contains('-') && !key.starts_with(' '))
        .collect();
    assert!(keys.len() > 60);
    for lang in Lang::ALL {
        let page = page_in(lang, &records);
        assert_eq!(page, page_in(lang, &records), "the same records are the same page");
        let text = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
        let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(document.root_element().attribute("lang"), Some(lang.tag()));
        for node in document.descendants() {
            assert!(!node.has_tag_name("script") && !node.has_tag_name("link") && !node.has_tag_name("img"));
            let said = node.text().unwrap_or_default();
            assert!(!keys.contains(&said.trim()), "{said}");
        }
        assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("url("));
        let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "every id once");
        for link in document.descendants().filter_map(|node| node.attribute("href")) {
            assert!(known.contains(link.strip_prefix('#').unwrap()), "{link}");
        }
        let charts = || document.descendants().filter(|node| node.has_tag_name("figure"));
        assert!(charts().count() >= 3);
        assert!(charts().all(|chart| chart.descendants().any(|node| node.has_tag_name("table"))));
    }
}

#[test]
fn the_terminal_keeps_to_its_columns_in_every_language() {
    let records = Records::of(&[bytes(&play(usual(), &[])), bytes(&play(Setup { seed: 8, ..usual() }, &[]))]);
    for lang in Lang::ALL {
        let (code, page, complaints) =
            run(records.folder.path(), &format!("compare a.drill b.drill --lang {}", lang.tag()));
        assert_eq!((code, complaints.as_str()), (0, ""));
        let wide = |c: char| if c > '\u{2e7f}' { 2 } else { 1 };
        let widest = page.lines().map(|line| line.chars().map(wide).sum::<usize>()).max().unwrap();
        assert!(widest <= 100, "{lang:?}: {widest} columns\n{page}");
        assert!(!page.contains("compare-"), "{page}");
    }
}

#[test]
fn a_page_replaces_only_pages() {
    let whole = bytes(&play(usual(), &[]));
    let records = Records::of(&[whole.clone(), whole]);
    let folder = records.folder.path();
    fs::write(folder.join("mine.html"), "mine").unwrap();
    let (code, _, complaints) = run(folder, "compare a.drill b.drill -o mine.html");
    assert_eq!((code, fs::read_to_string(folder.join("mine.html")).unwrap().as_str()), (2, "mine"), "{complaints}");
    for _ in ["a new page", "over an older one"] {
        assert_eq!(run(folder, "compare a.drill b.drill -o page.html").0, 0);
    }
    assert!(fs::read_to_string(folder.join("page.html")).unwrap().contains("Golden Hour"));
    // A record is no page, even if it is one of those compared.
    assert_eq!(run(folder, "compare a.drill b.drill -o a.drill").0, 2);
    assert!(fs::read(folder.join("a.drill")).unwrap().starts_with(b"{\"header\""));
}
