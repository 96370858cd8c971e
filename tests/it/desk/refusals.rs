//! Bad input at the desk: whatever is opened, dropped or typed, it is answered in the language of the desk, and nothing
//! that was there is lost.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::lang::Lang,
    desk::{
        Desk,
        intent::{Begin, Guidance, Intent, Place, ScenarioRef, Way},
        store::{Folders, Store},
    },
    record::{header::Header, load::load_file, log::Log},
    scenario::command::What,
};

fn desk(folder: &tempfile::TempDir, lang: Lang) -> Desk {
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
    desk.library.speak(lang);
    desk.store.settings.motion = false;
    desk
}

fn shown(desk: Desk) -> Harness<'static, Desk> {
    let mut harness = Harness::builder()
        .with_size(vec2(1440.0, 900.0))
        .with_max_steps(60)
        .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(4);
    harness
}

fn begin(desk: &mut Desk, from: ScenarioRef) {
    let seats = desk.newcomers_seat(&from);
    let way = Way::Alone { guidance: Guidance::Guided, seats, skill: None };
    desk.obey(Intent::Begin(Box::new(Begin { scenario: from, cut: 20, seed: 1, attempt: 1, way })));
    assert_eq!(desk.place, Place::Drill, "{:?}", desk.notice);
}

fn built_in() -> ScenarioRef {
    ScenarioRef::BuiltIn("airline_delay".to_owned())
}

fn record_of(desk: &Desk) -> PathBuf {
    desk.run.as_ref().unwrap().record.clone().unwrap()
}

/// That something was told, in Chinese, with what to do; gives what.
#[track_caller]
fn told(desk: &mut Desk) -> String {
    let notice = desk.notice.take().expect("something is told");
    for text in [&notice.what.problem, &notice.what.hint] {
        assert!(text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{notice:?}");
        let words: Vec<&str> = text.split_whitespace().collect();
        let foreign = |words: &[&str]| words.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase()));
        assert!(!words.windows(3).any(foreign), "{notice:?}");
    }
    notice.what.problem
}

/// A record of a drill that has begun and in which a crisis was declared.
fn played(folder: &tempfile::TempDir) -> PathBuf {
    let mut desk = desk(folder, Lang::ZhHans);
    begin(&mut desk, built_in());
    let seat = desk.run.as_ref().unwrap().seat.clone();
    desk.obey(Intent::Order { seat, what: What::Declare });
    desk.step(2_000);
    let record = record_of(&desk);
    desk.obey(Intent::Leave);
    record
}

#[test]
fn what_cannot_be_opened_is_told_in_the_language_of_the_desk() {
    let folder = tempfile::tempdir().unwrap();
    let record = played(&folder);
    let whole = fs::read(&record).unwrap();
    let mut desk = desk(&folder, Lang::ZhHans);
    let beside = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let header = load_file(&record).unwrap().log.header().clone();
    let foreign = Log::new(Header { model: header.model + 1, ..header.clone() }).to_bytes();
    let newer = String::from_utf8(whole.clone()).unwrap().replacen("\"format\":1", "\"format\":99", 1);
    let text = String::from_utf8(whole.clone()).unwrap();
    let changed = text.replacen("Declare", "Convene", 1);
    let cases = [
        (folder.path().join("nowhere.drill"), "没有这个文件"),
        (folder.path().join("nowhere.ron"), "没有这个文件"),
        (folder.path().to_owned(), "文件夹"),
        (beside("short.drill", &whole[..200]), "文件头"),
        (beside("other.drill", b"{\"a\":1}\n"), "不是演练记录"),
        (beside("foreign.drill", &foreign), "模型"),
        (beside("newer.drill", newer.as_bytes()), "格式"),
        (beside("changed.drill", changed.as_bytes()), "行"),
    ];
    for (path, says) in cases {
        desk.obey(Intent::OpenFile(path.clone()));
        let problem = told(&mut desk);
        assert!(problem.contains(says), "{}: {problem}", path.display());
        assert_eq!(desk.place, Place::Start);
        assert!(desk.run.is_none());
    }
    assert_eq!(fs::read(&record).unwrap(), whole, "and nothing is touched");
}

/// By the pointer: what lies beneath an edge cannot be pressed.
#[test]
fn what_is_told_is_seen_whole_and_can_be_put_away() {
    let folder = tempfile::tempdir().unwrap();
    for place in [Place::Start, Place::Drill] {
        let mut desk = desk(&folder, Lang::En);
        if place == Place::Drill {
            begin(&mut desk, built_in());
        }
        desk.obey(Intent::OpenFile(folder.path().join("no such.drill")));
        let mut harness = shown(desk);
        let away = harness.state().strings.get("desk-put-away");
        harness.get_all_by_label(&away).next().unwrap().click();
        harness.run_steps(3);
        assert_eq!(harness.state().notice, None, "{place:?}");
    }
}

#[test]
fn a_record_cut_in_half_goes_on_from_its_last_whole_line() {
    let folder = tempfile::tempdir().unwrap();
    let record = played(&folder);
    let whole = fs::read(&record).unwrap();
    let half = folder.path().join("half.drill");
    // The header holds the whole scenario: half of what came after it.
    let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
    fs::write(&half, &whole[..header + (whole.len() - header) / 2]).unwrap();
    let mut desk = desk(&folder, Lang::ZhHans);
    desk.obey(Intent::OpenFile(half));
    assert_eq!(desk.notice, None);
    assert!(desk.run.as_ref().unwrap().drill.clock().is_paused());
}

#[test]
fn two_desks_do_not_write_to_one_record() {
    let folder = tempfile::tempdir().unwrap();
    let record = played(&folder);
    let (mut first, mut second) = (desk(&folder, Lang::ZhHans), desk(&folder, Lang::ZhHans));
    first.obey(Intent::OpenFile(record.clone()));
    assert!(first.run.is_some(), "{:?}", first.notice);
    let before = fs::read(&record).unwrap();
    second.obey(Intent::OpenFile(record.clone()));
    assert!(told(&mut second).contains("进行中的演练"));
    assert!(second.run.is_none());
    assert_eq!(fs::read(&record).unwrap(), before);
    // Both may begin: each has a record of its own.
    begin(&mut first, built_in());
    begin(&mut second, built_in());
    assert_ne!(record_of(&first), record_of(&second));
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_the_drill_goes_on_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::ZhHans);
    fs::create_dir_all(folder.path().join("data")).unwrap();
    fs::write(desk.store.folders.records(), b"in the way").unwrap();
    begin(&mut desk, built_in());
    told(&mut desk);
    assert_eq!(desk.run.as_ref().unwrap().record, None);
    desk.step(5_000);
    assert!(desk.run.as_ref().unwrap().drill.now().0 > 0);
    // A file that happens to be dropped on the window does not throw it away.
    desk.obey(Intent::OpenFile(folder.path().join("other.ron")));
    told(&mut desk);
    assert!(desk.run.is_some());
    desk.obey(Intent::EndDrill);
    assert_eq!(desk.place, Place::Debrief);
}

#[test]
fn drafts_that_cannot_be_kept_are_told_once_and_kept_when_they_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = shown(desk(&folder, Lang::ZhHans));
    begin(harness.state_mut(), built_in());
    let drafts = folder.path().join("data/drafts");
    drop(fs::remove_dir_all(&drafts));
    fs::write(&drafts, b"in the way").unwrap();
    harness.run_steps(3);
    for letter in ["a", "b", "c"] {
        write(&mut harness, letter);
        harness.state_mut().step(1_100);
        harness.run_steps(2);
    }
    assert!(harness.state().store.troubles.is_empty());
    told(harness.state_mut());
    harness.state_mut().step(1_100);
    harness.run_steps(2);
    assert_eq!(harness.state().notice, None, "not again with every letter");
    fs::remove_file(&drafts).unwrap();
    harness.state_mut().step(1_100);
    let kept = fs::read_dir(&drafts).unwrap().count();
    assert_eq!(kept, 1, "nothing more was written, and still it is kept now");
}

fn write(harness: &mut Harness<'_, Desk>, text: &str) {
    if harness.query_all_by_role(Role::MultilineTextInput).next().is_none() {
        let compose = harness.state().strings.get("talk-compose");
        press(harness, &compose);
    }
    harness.get_all_by_role(Role::MultilineTextInput).next().unwrap().focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(2);
}

/// Presses the first thing of this name.
fn press(harness: &mut Harness<'_, Desk>, name: &str) {
    let names: Vec<String> =
        harness.root().children_recursive().filter_map(|node| node.accesskit_node().label()).collect();
    assert!(names.iter().any(|label| label == name), "{name} in {names:?}");
    harness.get_all_by_label(name).next().unwrap().click_accesskit();
    harness.run_steps(3);
}

#[test]
fn any_letters_and_any_number_of_them_can_be_written_and_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = shown(desk(&folder, Lang::En));
    begin(harness.state_mut(), built_in());
    harness.run_steps(3);
    let long = "שלום 🌩️👩‍👩‍👧 \u{202e}olleh\u{202c} ".repeat(400) + &"a".repeat(10_000);
    write(&mut harness, &long);
    let send = |harness: &Harness<'_, Desk>| {
        let name = harness.state().strings.get("talk-send");
        harness.get_all_by_label(&name).all(|node| node.accesskit_node().is_disabled())
    };
    assert!(send(&harness), "words alone say nothing that could be sent");
    let statement = harness.state().run.as_ref().unwrap().panels.talk.draft().unwrap().plain_words();
    assert_eq!(statement.chars().count(), long.trim().chars().count());
    harness.state_mut().keep_drafts();
    let record = record_of(harness.state());
    harness.state_mut().obey(Intent::Leave);
    harness.state_mut().obey(Intent::OpenFile(record));
    harness.run_steps(3);
    let run = harness.state().run.as_ref().unwrap();
    assert_eq!(run.panels.talk.draft().unwrap().plain_words(), statement, "it is all there when it is taken up again");
}

#[test]
fn names_with_quotes_and_marks_are_shown_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/airline_delay.ron")).unwrap();
    let place = source.find("seats: [").unwrap();
    let (head, tail) = source.split_at(place);
    let name = tail.find("name: \"").unwrap() + "name: \"".len();
    let end = name + tail[name..].find('"').unwrap();
    let odd = "The \\\"desk\\\" <b>&amp; 'x'";
    let path = folder.path().join("odd.ron");
    fs::write(&path, format!("{head}{}{odd}{}", &tail[..name], &tail[end..])).unwrap();
    let mut harness = shown(desk(&folder, Lang::En));
    harness.state_mut().obey(Intent::OpenFile(path.clone()));
    assert!(harness.state().library.broken.is_none());
    let from = ScenarioRef::File(path);
    begin(harness.state_mut(), from);
    harness.run_steps(3);
    let plan = harness.state().strings.get("desk-tab-plan");
    press(&mut harness, &plan);
    harness.state_mut().obey(Intent::EndDrill);
    harness.run_steps(3);
    harness.state_mut().obey(Intent::Report);
    let page = harness.state().debrief.as_ref().unwrap().report.clone().unwrap();
    let page = fs::read_to_string(page).unwrap();
    assert!(
        page.contains("The &#34;desk&#34; &#60;b&#62;") || page.contains("The &quot;desk&quot; &lt;b&gt;"),
        "escaped"
    );
    assert!(!page.contains("\" <b>"), "and never as it stands");
}

#[test]
fn two_desks_lose_nothing_of_each_others_profile() {
    let folder = tempfile::tempdir().unwrap();
    let (mut first, mut second) = (desk(&folder, Lang::En), desk(&folder, Lang::En));
    first.store.profile.skills.insert("grade-this".to_owned(), vec![4_000]);
    first.store.save_profile();
    second.store.profile.skills.insert("grade-this".to_owned(), vec![7_000]);
    second.store.profile.records.push("second.drill".into());
    begin(&mut second, built_in());
    begin(&mut first, built_in());
    first.store.save_profile();
    let kept = Store::open(Folders::under(folder.path())).profile;
    assert_eq!(kept.skills["grade-this"], [4_000, 7_000]);
    assert_eq!(kept.records.len(), 3, "{:?}", kept.records);
    assert_eq!(kept.sittings.len(), 2);
    assert_eq!(kept.latest.as_deref(), Some("airline_delay"));
}
