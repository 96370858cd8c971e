//! The command line: what it prints, where it complains, and its exit codes.

use std::{fs, path::Path};

use assert_cmd::Command;
use goldenhour::scenario::TEMPLATE;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with the bakery in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bakery.ron"), TEMPLATE).unwrap();
    folder
}

fn goldenhour(folder: &Path, args: &str) -> Command {
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    // In English, whatever the machine is set to.
    command.current_dir(folder).args(["--lang", "en"]).args(args.split_whitespace());
    command
}

/// Runs it: exit code, standard output, standard error.
fn run(folder: &Path, args: &str) -> (i32, String, String) {
    let output = goldenhour(folder, args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn run_gives_the_promised_json_and_the_same_every_time() {
    let folder = folder();
    let (code, first, _) = run(folder.path(), "run bakery.ron --cut 30 --plan textbook --json --out a.drill");
    assert_eq!(code, 0);
    let result: Value = serde_json::from_str(&first).unwrap();
    for (part, keys) in [
        ("", "scenario rules_hash seed variant cut plan engine model score outcome record"),
        ("score", "total speed transparency follow_up resolution"),
        (
            "outcome",
            "customers aware contacts abandoned posts churned trust_start trust_end reputation spent lost_sales morale \
             competitor_gain restored satisfaction",
        ),
        ("record", "path head play entries"),
    ] {
        let part = if part.is_empty() { &result } else { &result[part] };
        for key in keys.split_whitespace() {
            assert!(part.get(key).is_some(), "{key} is missing in {part}");
        }
    }
    assert!((0.0..=100.0).contains(&result["score"]["speed"].as_f64().unwrap()));
    let lines = fs::read_to_string(folder.path().join("a.drill")).unwrap().lines().count();
    assert_eq!(result["record"]["entries"], lines);
    let (_, second, _) = run(folder.path(), "run bakery.ron --cut 30 --plan textbook --json --out b.drill");
    assert_eq!(first.replace("a.drill", ""), second.replace("b.drill", ""));
    assert_eq!(fs::read(folder.path().join("a.drill")).unwrap(), fs::read(folder.path().join("b.drill")).unwrap());
}

#[test]
fn who_lost_money_to_scams_is_told_where_there_are_scams() {
    let folder = folder();
    let leak = fs::canonicalize("scenarios/data_leak.ron").unwrap();
    fs::copy(leak, folder.path().join("leak.ron")).unwrap();
    let (code, json, _) = run(folder.path(), "run leak.ron --plan silent --json");
    assert_eq!(code, 0);
    let outcome = &serde_json::from_str::<Value>(&json).unwrap()["outcome"];
    for key in ["called", "defrauded", "defrauded_loss"] {
        assert!(outcome[key].as_i64().unwrap() > 50, "{key}: {outcome}");
    }
    assert_eq!((&outcome["called_warned"], &outcome["defrauded_warned"]), (&0.into(), &0.into()));
    let (_, page, _) = run(folder.path(), "run leak.ron --plan silent");
    let victims = format!("{} customers lost CNY", outcome["defrauded"]);
    assert!(page.contains(&victims), "`{victims}` is not on\n{page}");
    let (_, json, _) = run(folder.path(), "run bakery.ron --plan silent --json");
    assert!(!json.contains("defrauded"));
}

#[test]
fn score_judges_a_record_again_and_by_a_rubric_of_ones_own() {
    let folder = folder();
    let (_, played, _) = run(folder.path(), "run bakery.ron --json --out a.drill");
    let (code, judged, _) = run(folder.path(), "score a.drill --json");
    let [played, judged]: [Value; 2] = [&played, &judged].map(|json| serde_json::from_str(json).unwrap());
    let hundredths = judged["score"]["totals"]["total"].as_i64().unwrap();
    assert_eq!(code, 0);
    let total = played["score"]["total"].as_f64().unwrap();
    assert_eq!(format!("{total:.2}"), format!("{}.{:02}", hundredths / 100, hundredths % 100));
    fs::write(
        folder.path().join("mine.ron"),
        "(weights: (speed: 1.0, transparency: 0.0, follow_up: 0.0, resolution: 0.0))",
    )
    .unwrap();
    let (_, own, _) = run(folder.path(), "score a.drill --rubric mine.ron --json");
    let own: Value = serde_json::from_str(&own).unwrap();
    assert_eq!(own["score"]["totals"]["total"], own["score"]["totals"]["speed"]);
    let (code, page, _) = run(folder.path(), "score a.drill --lang en");
    assert!(code == 0 && page.contains("first_word/we_know") && page.contains("transparency"), "{page}");
    let (code, _, why) = run(folder.path(), "score a.drill --rubric bakery.ron");
    assert!(code == 2 && why.contains("bakery.ron"), "{why}");
    let record = fs::read_to_string(folder.path().join("a.drill")).unwrap();
    fs::write(folder.path().join("forged.drill"), record.replacen("\"earned\":", "\"earned\":1", 1)).unwrap();
    assert_eq!(run(folder.path(), "score forged.drill").0, 1);
}

#[test]
fn another_seed_is_another_drill() {
    let folder = folder();
    let play = |seed: u32| {
        let (_, json, _) = run(folder.path(), &format!("run bakery.ron --plan silent --json --seed {seed}"));
        serde_json::from_str::<Value>(&json).unwrap()["record"]["play"].clone()
    };
    assert_ne!(play(1), play(2));
}

#[test]
fn the_course_of_a_crisis_fits_on_a_page() {
    let folder = folder();
    for plan in ["silent", "textbook", "deny"] {
        let (code, page, complaints) = run(folder.path(), &format!("run bakery.ron --plan {plan}"));
        assert_eq!((code, complaints.as_str()), (0, ""));
        assert!(page.lines().count() <= 70, "{plan}: {} lines", page.lines().count());
        let widest = page.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= 100, "{plan}: {widest} columns");
        for word in ["Something hard in the bread", "Hazel Bakery", "trust", "response speed", "head"] {
            assert!(page.contains(word), "{plan}: `{word}` is missing in\n{page}");
        }
        // Who denies says so much that the page leaves out what came in meanwhile.
        assert!(plan == "deny" || page.contains("A second loaf"), "{plan}: an inject is missing in\n{page}");
        assert!(!page.contains('\u{1b}'), "colours went into a pipe");
    }
}

#[test]
fn the_flagship_fits_on_a_page_however_it_goes() {
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/airline_delay.ron");
    let folder = folder();
    for plan in ["silent", "deny", "overpromise", "late", "textbook"] {
        let (code, page, _) = run(folder.path(), &format!("run {scenario} --seed 4 --plan {plan}"));
        assert_eq!(code, 0);
        assert!(page.lines().count() <= 70, "{plan}: {} lines", page.lines().count());
        // The last line names the file, however long its path is.
        let wide: Vec<&str> = page.lines().filter(|l| l.chars().count() > 100 && !l.contains(scenario)).collect();
        assert!(wide.is_empty(), "{plan}: {wide:#?}");
        assert!(page.matches('“').count() >= 2, "{plan}: nobody speaks in\n{page}");
        assert!(page.contains("It happens again"), "{plan}: no end in\n{page}");
        let heads: Vec<bool> = page.lines().map(|line| line.starts_with("─ ")).collect();
        assert!(!heads.windows(2).any(|pair| pair == [true, true]), "{plan}: an empty heading in\n{page}");
    }
}

#[test]
fn what_was_left_out_is_chosen_and_said() {
    let folder = folder();
    let (code, page, _) = run(folder.path(), "run bakery.ron");
    assert_eq!(code, 0);
    assert!(page.contains("textbook"), "{page}");
    assert!(page.contains("30-minute cut"), "{page}");
}

#[test]
fn a_file_of_commands_is_played() {
    let folder = folder();
    let file = r#"[(at: "T+00:22", seat: "manager", what: Declare)]"#;
    fs::write(folder.path().join("ours.ron"), file).unwrap();
    let (code, json, _) = run(folder.path(), "run bakery.ron --responses ours.ron --json");
    assert_eq!(code, 0);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["plan"], "responses");
    fs::write(folder.path().join("ours.ron"), file.replace("manager", "manger")).unwrap();
    let (code, out, complaints) = run(folder.path(), "run bakery.ron --responses ours.ron --json");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(complaints.contains("ours.ron:1:") && complaints.contains("did you mean `manager`?"), "{complaints}");
}

#[test]
fn refused_commands_are_named_and_counted() {
    let folder = folder();
    let declare = |minute: u32| format!(r#"(at: "T+00:{minute}", seat: "manager", what: Declare)"#);
    let file: Vec<String> = (22..27).map(declare).collect();
    fs::write(folder.path().join("ours.ron"), format!("[{}]", file.join(", "))).unwrap();
    let (code, page, _) = run(folder.path(), "run bakery.ron --responses ours.ron");
    assert_eq!(code, 0);
    assert_eq!(page.matches("✕ Refused at T+00:2").count(), 3, "{page}");
    assert!(page.contains("Declare by `manager`: it has been done already"), "{page}");
    assert!(page.contains("and 1 more refused, 4 in all"), "{page}");
    let (_, json, _) = run(folder.path(), "run bakery.ron --responses ours.ron --json");
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["refused"], 4);
}

#[test]
fn a_file_without_commands_is_told_from_an_empty_one() {
    let folder = folder();
    fs::write(folder.path().join("ours.ron"), "").unwrap();
    let (code, out, complaints) = run(folder.path(), "run bakery.ron --responses ours.ron");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(complaints.contains("ours.ron is empty"), "{complaints}");
    fs::write(folder.path().join("ours.ron"), "[]").unwrap();
    let (code, _, complaints) = run(folder.path(), "run bakery.ron --responses ours.ron");
    assert_eq!(code, 0);
    assert!(complaints.contains("lists no commands"), "{complaints}");
}

#[test]
fn a_name_with_a_space_is_quoted_where_it_is_to_be_typed() {
    let folder = folder();
    let output =
        goldenhour(folder.path(), "run bakery.ron --plan silent --out").arg("our drill.drill").output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("goldenhour verify 'our drill.drill'"), "{page}");
}

#[test]
fn what_cannot_be_played_is_told_with_what_there_is() {
    let folder = folder();
    for (args, words) in [
        ("run nowhere.ron", "nowhere.ron cannot be read"),
        ("run bakery.ron --cut 61", "30"),
        ("run bakery.ron --plan textbok", "did you mean `textbook`?"),
        ("run bakery.ron --plan heroic", "silent, deny, overpromise, late or textbook"),
        ("run bakery.ron --seed many", "--seed"),
        ("run bakery.ron --responses nowhere.ron", "nowhere.ron cannot be read"),
        ("run bakery.ron --plan late --responses x.ron", "cannot be used with"),
        ("verify nowhere.drill", "nowhere.drill"),
        ("verify bakery.ron", "not the record of a drill"),
    ] {
        let (code, out, complaints) = run(folder.path(), args);
        assert_eq!((code, out.as_str()), (2, ""), "{args}");
        assert!(complaints.contains(words), "{args}: {complaints}");
    }
    fs::write(folder.path().join("bad.ron"), TEMPLATE.replacen("seat: \"quality\"", "seat: \"qualty\"", 1)).unwrap();
    let (code, _, complaints) = run(folder.path(), "run bad.ron");
    assert_eq!(code, 2);
    assert!(complaints.contains("bad.ron:") && complaints.contains("quality"), "{complaints}");
}

#[test]
fn a_record_goes_over_no_other_file_unasked_and_leaves_nothing_half_written() {
    let folder = folder();
    let path = folder.path().join("kept.drill");
    fs::write(&path, "mine").unwrap();
    let (code, _, complaints) = run(folder.path(), "run bakery.ron --plan silent --out kept.drill");
    assert_eq!(code, 2);
    assert!(complaints.contains("exists already") && complaints.contains("--force"), "{complaints}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let (code, _, complaints) = run(folder.path(), "run bakery.ron --plan silent --out nowhere/a.drill");
    assert_eq!(code, 2);
    assert!(complaints.contains("nowhere does not exist"), "{complaints}");
    let (code, _, complaints) = run(folder.path(), "run bakery.ron --plan silent --out kept.drill --force");
    assert_eq!(code, 2);
    assert!(complaints.contains("not the record of a drill"), "{complaints}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    fs::write(&path, "").unwrap();
    for _ in ["an empty file", "a record"] {
        let (code, ..) = run(folder.path(), "run bakery.ron --plan silent --out kept.drill --force");
        assert_eq!(code, 0);
    }
    assert_eq!(run(folder.path(), "verify kept.drill").0, 0);
    let left: Vec<String> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_record_never_goes_over_what_it_is_played_from() {
    let folder = folder();
    let ours = r#"[(at: "T+00:22", seat: "manager", what: Declare)]"#;
    fs::write(folder.path().join("ours.ron"), ours).unwrap();
    for (args, word) in [
        ("run bakery.ron --out bakery.ron --force", "is the scenario itself"),
        ("run bakery.ron --out ./bakery.ron", "is the scenario itself"),
        ("run bakery.ron --responses ours.ron --out ./ours.ron --force", "is the file of commands itself"),
    ] {
        let (code, out, complaints) = run(folder.path(), args);
        assert_eq!((code, out.as_str()), (2, ""), "{args}");
        assert!(complaints.contains(word), "{args}: {complaints}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("bakery.ron")).unwrap(), TEMPLATE);
    assert_eq!(fs::read_to_string(folder.path().join("ours.ron")).unwrap(), ours);
}

#[test]
fn verify_answers_by_exit_code_and_in_json() {
    let folder = folder();
    run(folder.path(), "run bakery.ron --plan deny --out a.drill");
    let whole = fs::read(folder.path().join("a.drill")).unwrap();
    let verdict = |bytes: &[u8]| {
        fs::write(folder.path().join("b.drill"), bytes).unwrap();
        let (code, json, _) = run(folder.path(), "verify b.drill --json");
        let result: Value = serde_json::from_str(&json).unwrap();
        (code, result["verdict"].as_str().unwrap().to_owned())
    };
    assert_eq!(verdict(&whole), (0, "verified".to_owned()));
    assert_eq!(verdict(&whole[..whole.len() - 10]), (1, "unfinished".to_owned()));
    assert_eq!(verdict(&whole[..whole.len() / 2]), (1, "unfinished".to_owned()));
    assert_eq!(verdict(&whole[..100]), (2, "cannot_judge".to_owned()));
    let text = String::from_utf8(whole).unwrap();
    assert_eq!(verdict(text.replacen("\"Delivered\"", "\"Delivened\"", 1).as_bytes()), (1, "differs".to_owned()));
    let (code, page, _) = run(folder.path(), "verify a.drill");
    assert_eq!(code, 0);
    assert!(page.contains("verified"), "{page}");
}
