//! Drills side by side at the desk.

use std::path::{Path, PathBuf};

use goldenhour::{
    base::lang::Lang,
    desk::{
        Desk,
        intent::{Intent, Place},
    },
    record::{file::Existing, header::Mode},
};

use crate::desk::debrief::{check, desk, harness, late, played};

/// Two records in the folder of records.
fn two(desk: &Desk, seed: u64) -> Vec<PathBuf> {
    let folder = desk.store.folders.records();
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, drill: goldenhour::drill::Drill| {
        let path = folder.join(name);
        drill.log().write_to(&path, Existing::Keep).unwrap();
        path
    };
    vec![write("ours.drill", late()), write("theirs.drill", played("textbook", Mode::Running, seed))]
}

#[test]
fn records_are_chosen_and_set_side_by_side_in_every_language() {
    use egui_kittest::kittest::Queryable as _;

    for lang in Lang::ALL {
        let (_folder, mut desk) = desk(lang);
        let records = two(&desk, 1);
        desk.obey(Intent::Compare(records[..1].to_vec()));
        assert_eq!(desk.place, Place::Compare);
        let mut harness = harness(desk, (1280.0, 720.0));
        check(&harness, lang, (1280.0, 720.0), &["debrief-compare-title", "debrief-choose"]);
        harness.get_by_label_contains("theirs").click();
        harness.run_steps(2);
        assert_eq!(harness.state().compare.chosen.len(), 2);
        let text = harness.state().strings.say("debrief-set-beside", [("n", 2_usize.into())]);
        harness.get_by_label(&text).click();
        harness.run_steps(2);
        let strings = std::sync::Arc::clone(&harness.state().strings);
        harness.state_mut().compare.wait(&strings);
        harness.run_steps(3);
        let sides = harness.state().compare.sides.as_ref().unwrap();
        assert!(sides.is_fair && sides.reasons.is_empty(), "{:?}", sides.reasons);
        assert_eq!(sides.drills.len(), 2);
        assert!(!sides.widest.is_empty() && !sides.partings.is_empty());
        let keys = ["compare-fair", "compare-score", "compare-widest", "compare-partings", "debrief-compare-page"];
        check(&harness, lang, (1280.0, 720.0), &keys);
    }
}

#[test]
fn an_unfair_comparison_says_why_and_its_page_is_written() {
    let (_folder, mut desk) = desk(Lang::En);
    let records = two(&desk, 2);
    desk.obey(Intent::Compare(records));
    desk.compare.wait(&desk.strings);
    let sides = desk.compare.sides.as_ref().unwrap();
    assert!(!sides.is_fair && !sides.reasons.is_empty());
    desk.obey(Intent::Report);
    let page = std::fs::read_to_string(desk.compare.written.as_ref().unwrap()).unwrap();
    assert!(page.contains("Not a fair comparison"));
}

#[test]
fn an_edited_record_is_compared_with_nothing() {
    let (_folder, mut desk) = desk(Lang::En);
    let records = two(&desk, 1);
    let edit = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap().replacen("\"posts\":0", "\"posts\":1", 1);
        std::fs::write(path, text).unwrap();
    };
    edit(&records[1]);
    desk.obey(Intent::Compare(records));
    desk.compare.wait(&desk.strings);
    assert!(desk.compare.sides.is_none());
    assert!(desk.compare.refused.as_ref().unwrap().1.contains("theirs.drill"));
}

/// A comparison that stays in the old language until it is made anew reads like a fault.
#[test]
fn a_comparison_follows_the_language_at_once() {
    let (_folder, mut desk) = desk(Lang::En);
    let records = two(&desk, 2);
    desk.obey(Intent::Compare(records));
    let strings = std::sync::Arc::clone(&desk.strings);
    desk.compare.wait(&strings);
    let english = desk.compare.sides.as_ref().unwrap().headline.clone();
    let mut harness = harness(desk, (1280.0, 720.0));
    harness.state_mut().obey(Intent::Language(Lang::ZhHans));
    harness.run_steps(4);
    let sides = harness.state().compare.sides.as_ref().unwrap();
    assert_ne!(sides.headline, english);
    check(&harness, Lang::ZhHans, (1280.0, 720.0), &["compare-unfair", "compare-score"]);
    assert!(!super::debrief::named(&harness).iter().any(|(said, _)| *said == english));
}
