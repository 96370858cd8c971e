//! Scenarios in other languages: files beside them, what is found in these, and what a reader is shown.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};

use assert_cmd::Command;
use goldenhour::base::lang::Lang;
use goldenhour::scenario::{Scenario, TEMPLATE, hash, overlay, read, texts};

/// The starter crisis in a folder of its own.
struct Stage {
    folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let stage = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::write(stage.scenario(), TEMPLATE).unwrap();
        stage
    }

    fn scenario(&self) -> PathBuf {
        self.folder.path().join("starter.ron")
    }

    fn overlay(&self, tag: &str) -> PathBuf {
        self.folder.path().join(format!("starter.{tag}.ftl"))
    }

    fn write(&self, tag: &str, text: &str) {
        std::fs::write(self.overlay(tag), text).unwrap();
    }

    fn load(&self) -> read::Loaded {
        read::load(&self.scenario()).unwrap().1
    }

    /// Codes and paths of what is found in the overlays.
    fn findings(&self) -> Vec<String> {
        let overlays = self.load().overlays;
        overlays.iter().flat_map(|beside| &beside.findings).map(|f| format!("{} {}", f.code, f.path)).collect()
    }
}

fn template() -> Scenario {
    read::read(TEMPLATE.as_bytes()).scenario.unwrap()
}

/// A whole overlay with its marks: every text is a few Chinese words and its key.
fn whole() -> String {
    let mut scenario = template();
    let mut file = format!("# 我的说明\n\nscenario-id = {}\n", scenario.id);
    for entry in texts::all(&mut scenario) {
        write!(file, "\n{} = 短信 {}\n    .from = {}\n", entry.key, entry.key, overlay::stamp(entry.text)).unwrap();
    }
    file
}

fn check(path: &Path, more: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    let output = command.arg("check").arg(path).args(more).args(["--lang", "en"]).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn a_whole_overlay_is_shown_and_changes_no_rule() {
    let stage = Stage::new();
    stage.write("zh-Hans", &whole());
    assert_eq!(stage.findings(), [""; 0]);
    let scenario = stage.load().scenario.unwrap();
    let (hans, hant) = (scenario.spoken_in(Lang::ZhHans), scenario.spoken_in(Lang::ZhHant));
    assert_eq!(hans.title.as_str(), "短信 scenario-title");
    assert_eq!(hant.title.as_str(), "簡訊 scenario-title");
    assert_eq!((hans.tongue(), hant.tongue()), ("zh-Hans", "zh-Hant"));
    assert_eq!(scenario.spoken_in(Lang::En).title, template().title);
    assert_eq!(hash::rules_hash(&hant), hash::rules_hash(&template()));
    let of = |scenario: &Scenario, lang| hash::texts_hash(scenario, lang);
    assert_eq!(of(&scenario, Lang::En), of(&template(), Lang::En));
    assert!(of(&scenario, Lang::ZhHans).is_some() && of(&template(), Lang::ZhHans).is_none());
    stage.write("zh-Hans", &whole().replace("短信", "简讯"));
    assert_ne!(of(&stage.load().scenario.unwrap(), Lang::ZhHant), of(&scenario, Lang::ZhHant));
}

#[test]
fn every_text_has_a_key_of_its_own() {
    let mut scenario = read::load(Path::new("scenarios/airline_delay.ron")).unwrap().1.scenario.unwrap();
    let mut keys: Vec<String> = texts::all(&mut scenario).into_iter().map(|entry| entry.key).collect();
    let all = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), all);
    assert!(all > 700, "{all}");
}

#[test]
fn what_is_missing_stale_unknown_or_broken_is_found() {
    let stage = Stage::new();
    let good = whole();
    let line = |key: &str| good.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap().to_owned();
    let summary = line("scenario-summary");
    for (bad, found) in [
        (
            good.replace(&summary, "scenario-sumary = 短信"),
            "unknown-text scenario-sumary|missing-text scenario-summary",
        ),
        (good.replace(&summary, "scenario-summary = { $who }"), "unknown-placeable scenario-summary"),
        (good.replacen("    .from = ", "    .from = 0", 1), "stale-text scenario-title"),
        (good.replace("scenario-id = ", "scenario-id = not_"), "overlay-other scenario-id"),
        (good.replace(&summary, "scenario-summary = {"), "overlay-syntax |missing-text scenario-summary"),
    ] {
        assert_ne!(bad, good, "{found}");
        stage.write("zh-Hans", &bad);
        let mut findings = stage.findings();
        findings.sort();
        let mut expected: Vec<&str> = found.split('|').collect();
        expected.sort_unstable();
        assert_eq!(findings, expected);
        assert_eq!(check(&stage.scenario(), &[]).0, 1);
    }
}

#[test]
fn a_language_that_nobody_reads_here_is_found() {
    let stage = Stage::new();
    stage.write("zh-TW", &whole());
    assert_eq!(stage.findings(), ["overlay-language "]);
}

#[test]
fn a_word_of_the_mainland_in_a_text_for_taiwan_is_found() {
    let stage = Stage::new();
    stage.write("zh-Hans", &whole());
    let title = overlay::stamp(&template().title);
    stage.write("zh-Hant", &format!("scenario-id = {}\nscenario-title = 短信\n    .from = {title}\n", template().id));
    assert_eq!(stage.findings(), ["mainland-word scenario-title"]);
    assert_eq!(stage.load().scenario.unwrap().spoken_in(Lang::ZhHant).title.as_str(), "短信");
}

#[test]
fn accepting_renews_the_marks_and_nothing_else() {
    let stage = Stage::new();
    let good = whole();
    let odd = good.replacen("    .from = ", "    .from = 0", 1);
    let bare: String = odd.split_inclusive('\n').filter(|line| !line.contains(".from")).collect();
    for changed in [odd, bare] {
        stage.write("zh-Hans", &changed);
        assert_eq!(check(&stage.scenario(), &[]).0, 1);
        assert_eq!(check(&stage.scenario(), &["--accept"]).0, 0);
        assert_eq!(std::fs::read_to_string(stage.overlay("zh-Hans")).unwrap(), good);
    }
}

#[test]
fn a_sheet_is_an_overlay_to_start_from() {
    let stage = Stage::new();
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    let sheet = command.arg("texts").arg(stage.scenario()).args(["--lang", "zh-Hans"]).output().unwrap().stdout;
    std::fs::write(stage.overlay("zh-Hans"), sheet).unwrap();
    // Everything is there, and nothing counts as read.
    assert!(stage.findings().iter().all(|finding| finding.starts_with("stale-text")));
    assert_eq!(check(&stage.scenario(), &["--accept"]).0, 0);
    let scenario = stage.load().scenario.unwrap();
    let (mut said, mut written) = (scenario.spoken_in(Lang::ZhHans), template());
    for (said, written) in texts::all(&mut said).iter().zip(texts::all(&mut written)) {
        assert_eq!(said.text.as_str().trim(), written.text.as_str().trim(), "{}", written.key);
    }
}
