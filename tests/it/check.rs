//! The commands `check` and `new` as people and programs meet them.

use std::path::Path;

use assert_cmd::Command;
use goldenhour::scenario::TEMPLATE;
use serde_json::Value;

/// The program with these arguments.
fn goldenhour(args: &[&str]) -> Command {
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    // In English, whatever the machine is set to.
    command.args(["--lang", "en"]).args(args).env_remove("NO_COLOR");
    command
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_new_scenario_is_written_once_and_checks_clean() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("我的危机.ron");
    goldenhour(&["new", text(&file)]).assert().code(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), TEMPLATE);
    let checked = goldenhour(&["check", text(&file)]).assert().code(0);
    assert!(String::from_utf8_lossy(&checked.get_output().stdout).contains("nothing found"));

    std::fs::write(&file, "mine").unwrap();
    let refused = goldenhour(&["new", text(&file)]).assert().code(2);
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("--force"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    goldenhour(&["new", text(&file), "--force"]).assert().code(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), TEMPLATE);

    let nowhere = folder.path().join("no/such/folder/x.ron");
    let refused = goldenhour(&["new", text(&nowhere)]).assert().code(2);
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("folder does not exist"));
}

#[test]
fn findings_as_json_carry_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let (good, bad) = (folder.path().join("good.ron"), folder.path().join("bad.ron"));
    std::fs::write(&good, TEMPLATE).unwrap();
    std::fs::write(&bad, TEMPLATE.replace("person: \"otto\")", "person: \"oto\")")).unwrap();
    let told = goldenhour(&["check", text(&good), text(&bad), "--format", "json"]).assert().code(1);
    let json: Value = serde_json::from_slice(&told.get_output().stdout).unwrap();
    assert_eq!((&json["errors"], &json["warnings"]), (&1.into(), &0.into()));
    assert_eq!(json["files"][0], serde_json::json!({ "file": text(&good), "findings": [] }));
    let line = TEMPLATE.lines().position(|line| line.contains("person: \"otto\")")).unwrap() + 1;
    let column = TEMPLATE.lines().nth(line - 1).unwrap().find("\"otto\"").unwrap() + 1;
    let expected = serde_json::json!({
        "severity": "error", "code": "unknown-id", "line": line, "column": column, "path": "seats[1].person",
        "message": "there is no person `oto`", "hint": "did you mean `otto`?",
    });
    assert_eq!(json["files"][1]["findings"], serde_json::json!([expected]));
}

#[test]
fn findings_as_text_show_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("bad.ron");
    std::fs::write(&bad, TEMPLATE.replace("name: \"Hazel Kern\"", "nane: \"黑泽尔\"")).unwrap();
    let told = goldenhour(&["check", text(&bad)]).assert().code(1);
    let shown = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    for part in ["unknown-field", "nane: \"黑泽尔\"", "did you mean `name`?", "2 errors, 0 warnings"] {
        assert!(shown.contains(part), "{part} is not in\n{shown}");
    }
    assert!(!shown.contains('\u{1b}'), "colours in a pipe");
}

#[test]
fn a_file_that_cannot_be_read_is_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.ron");
    goldenhour(&["check", text(&missing)]).assert().code(2);
    goldenhour(&["check", text(folder.path())]).assert().code(2);
    // A warning alone stops nobody.
    let loud = folder.path().join("loud.ron");
    std::fs::write(&loud, TEMPLATE.replace("\"food_office_form\", \"sieve_found\"", "\"sieve_found\"")).unwrap();
    let told = goldenhour(&["check", text(&loud)]).assert().code(0);
    assert!(String::from_utf8_lossy(&told.get_output().stdout).contains("0 errors, 1 warning"));
}
