//! The start screen: two clicks to a drill, everything to be read in three languages, broken files told, records taken
//! up again, attempts counted.

use std::{fs, path::PathBuf};

use egui::{Key, Vec2, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{lang::Lang, time::At},
    desk::{
        Desk,
        intent::{Begin, Guidance, Intent, Place, ScenarioRef, Way},
        start::{crises, next},
        store::{Folders, Profile, Standing, Store},
    },
    drill::skill::Skill,
    record::receipt::Dimension,
    scenario::{command::What, people::Role},
};

const SIZES: [(u16, u16); 3] = [(640, 360), (1280, 720), (1440, 900)];

/// A desk over an empty folder of its own.
fn desk(folder: &tempfile::TempDir, lang: Lang) -> Desk {
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
    desk.library.speak(lang);
    desk.store.settings.motion = false;
    desk
}

fn harness(desk: Desk, (width, height): (u16, u16)) -> Harness<'static, Desk> {
    let size = vec2(f32::from(width), f32::from(height));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(60)
        .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(4);
    harness
}

/// That nothing stands to the right or left of what can be seen.
#[track_caller]
fn nothing_is_cut_off(harness: &Harness<'_, Desk>, of: &str) {
    let width = harness.ctx.content_rect().width();
    let mut seen = 0;
    for node in harness.root().children_recursive() {
        let Some(name) = node.accesskit_node().label().or(node.accesskit_node().value()) else { continue };
        let rect = node.rect();
        assert!(rect.left() >= -0.5 && rect.right() <= width + 0.5, "{of}: `{name}` at {rect:?} in {width}");
        seen += 1;
    }
    assert!(seen > 5, "{of}: {seen} things with a name");
}

fn texts(harness: &Harness<'_, Desk>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn say(harness: &Harness<'_, Desk>, key: &str) -> String {
    harness.state().strings.get(key)
}

fn press(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_all_by_label(label).next().unwrap().scroll_to_me();
    harness.run_steps(3);
    harness.get_all_by_label(label).next().unwrap().click();
    harness.run_steps(3);
}

#[test]
fn everything_can_be_read_in_three_languages_at_three_sizes() {
    for lang in Lang::ALL {
        for size in SIZES {
            let folder = tempfile::tempdir().unwrap();
            let mut harness = harness(desk(&folder, lang), size);
            let of = format!("start, {lang:?}, {size:?}");
            nothing_is_cut_off(&harness, &of);
            let read = texts(&harness);
            for shelved in &harness.state().library.shelf {
                let title = shelved.spoken.title.as_str().to_owned();
                assert!(read.iter().any(|text| text.replace('\n', "") == title), "{of}: {title} in {read:?}");
            }
            let practise = say(&harness, "start-practise");
            press(&mut harness, &practise);
            nothing_is_cut_off(&harness, &format!("setup, {lang:?}, {size:?}"));
            assert!(texts(&harness).contains(&say(&harness, "start-begin")), "{of}");
            harness.key_press(Key::Escape);
            harness.run_steps(3);
            assert!(harness.state().start.setup.is_none(), "{of}: Escape puts it away");
            harness.state_mut().obey(Intent::Show(Place::Settings));
            harness.run_steps(3);
            nothing_is_cut_off(&harness, &format!("settings, {lang:?}, {size:?}"));
        }
    }
}

#[test]
fn two_clicks_begin_a_guided_drill_in_customer_service() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(desk(&folder, Lang::En), (1440, 900));
    press(&mut harness, "Practise");
    press(&mut harness, "Begin");
    let desk = harness.state();
    assert_eq!(desk.place, Place::Drill);
    let run = desk.run.as_ref().unwrap();
    let role = |seat| run.drill.scenario().seats.iter().find(|of| of.id == seat).unwrap().role;
    assert_eq!(role(run.seat.clone()), Role::CustomerService);
    assert_eq!(run.guidance, Some(Guidance::Guided));
    assert_eq!(run.drill.log().header().cut, 20);
    assert_eq!((run.drill.log().header().seed, run.drill.log().header().attempt), (1, 1));
    assert!(run.record.as_ref().unwrap().is_file());
}

#[test]
fn the_keyboard_alone_begins_a_drill() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(desk(&folder, Lang::ZhHans), (1280, 720));
    let practise = say(&harness, "start-practise");
    let mut steps = 0;
    while !harness.get_all_by_label(&practise).next().unwrap().is_focused() {
        harness.key_press(Key::Tab);
        harness.run_steps(2);
        steps += 1;
        assert!(steps < 20, "Tab never comes to {practise}");
    }
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert!(harness.state().start.setup.is_some());
    // The primary button of the step has the focus.
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert_eq!(harness.state().place, Place::Drill);
}

#[test]
fn the_step_before_a_drill_changes_seat_manner_and_length() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(desk(&folder, Lang::En), (1440, 900));
    press(&mut harness, "Practise");
    press(&mut harness, "All seats");
    press(&mut harness, "Assessed");
    press(&mut harness, "60 min");
    press(&mut harness, "Begin");
    let run = harness.state().run.as_ref().unwrap();
    assert_eq!(run.seats.len(), run.drill.scenario().seats.len());
    assert_eq!(run.guidance, Some(Guidance::Assessed));
    assert_eq!(run.drill.log().header().cut, 60);
    assert!(!run.may_pause());
}

fn begin(scenario: &str, seed: u64) -> Begin {
    let way = Way::Alone { guidance: Guidance::Practice, seats: Vec::new(), skill: None };
    Begin { scenario: ScenarioRef::BuiltIn(scenario.to_owned()), cut: 20, seed, attempt: 1, way }
}

#[test]
fn attempts_are_counted_and_no_record_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    let mut records = Vec::new();
    for expected in 1..=3 {
        desk.obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
        let run = desk.run.as_ref().unwrap();
        assert_eq!(run.drill.log().header().attempt, expected);
        records.push(run.record.clone().unwrap());
        desk.obey(Intent::Leave);
    }
    // A profile that was lost begins to count anew, and still writes over nothing.
    desk.store.profile = Profile::default();
    desk.obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
    records.push(desk.run.as_ref().unwrap().record.clone().unwrap());
    records.sort();
    records.dedup();
    assert_eq!(records.len(), 4);
    assert!(records.iter().all(|record| record.is_file()));
}

#[test]
fn a_drill_that_was_left_is_taken_up_again_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    let seat = desk.newcomers_seat(&ScenarioRef::BuiltIn("airline_delay".to_owned()));
    let way = Way::Alone { guidance: Guidance::Guided, seats: seat.clone(), skill: None };
    desk.obey(Intent::Begin(Box::new(Begin { way, ..begin("airline_delay", 1) })));
    let run = desk.run.as_mut().unwrap();
    run.drill.run_to(At::minutes(30)).unwrap();
    run.order(seat[0].clone(), What::Declare);
    let (record, now) = (run.record.clone().unwrap(), run.drill.now());
    desk.obey(Intent::Leave);
    let mut harness = harness(desk, (1440, 900));
    press(&mut harness, "Take up");
    let desk = harness.state_mut();
    assert_eq!(desk.place, Place::Drill, "{:?}", desk.notice);
    let run = desk.run.as_mut().unwrap();
    assert_eq!((run.record.as_ref(), run.drill.now(), run.seats.clone()), (Some(&record), now, seat));
    assert_eq!(run.guidance, Some(Guidance::Guided));
    assert!(run.drill.clock().is_paused());
    assert!(run.view().wall.declared.is_some());
}

#[test]
fn what_a_drill_came_to_stands_on_its_card_and_opens_its_debrief() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    desk.obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
    desk.play_ahead("textbook", None);
    desk.obey(Intent::EndDrill);
    assert_eq!(desk.place, Place::Debrief);
    let standing = desk.store.profile.scenarios["airline_delay"].clone();
    assert!(standing.best.unwrap() > 0 && standing.last.iter().all(Option::is_some), "{standing:?}");
    desk.obey(Intent::Show(Place::Start));
    let mut harness = harness(desk, (1440, 900));
    let read = texts(&harness);
    assert!(read.iter().any(|text| text == "1 attempt"), "{read:?}");
    assert!(read.iter().any(|text| text.starts_with("Best: ")), "{read:?}");
    press(&mut harness, "Debrief");
    assert_eq!(harness.state().place, Place::Debrief, "{:?}", harness.state().notice);
    assert!(harness.state().debrief.is_some());
}

#[test]
fn a_refused_order_says_what_and_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    let seat = desk.newcomers_seat(&ScenarioRef::BuiltIn("airline_delay".to_owned()));
    let way = Way::Alone { guidance: Guidance::Practice, seats: seat.clone(), skill: None };
    desk.obey(Intent::Begin(Box::new(Begin { way, ..begin("airline_delay", 1) })));
    let scenario = desk.run.as_ref().unwrap().drill.scenario().clone();
    let of = scenario.actions.iter().find(|action| action.seat != seat[0]).unwrap();
    let what = What::Operate(of.id.clone());
    desk.obey(Intent::Order { seat: seat[0].clone(), what });
    let mut harness = harness(desk, (1440, 900));
    let told = format!("{}: this seat may not do that.", of.name.as_str());
    assert!(texts(&harness).contains(&told), "{told}");
    press(&mut harness, "Dismiss");
    assert!(!texts(&harness).contains(&told));
}

#[test]
fn a_broken_scenario_shows_its_findings() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.ron");
    let source = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios/airline_delay.ron"));
    fs::write(&path, source.unwrap().replace("kind: ServiceDisruption", "kind: ServiceDisruptoin")).unwrap();
    for size in SIZES {
        let mut desk = desk(&folder, Lang::En);
        desk.obey(Intent::OpenFile(path.clone()));
        let findings = desk.library.broken.as_ref().unwrap().findings.clone();
        let harness = harness(desk, size);
        let read = texts(&harness);
        for finding in &findings {
            let place = format!("Line {}, column {}", finding.line, finding.column);
            assert!(read.contains(&place), "{place} in {read:?}");
            assert!(read.contains(&finding.message), "{} in {read:?}", finding.message);
            assert!(finding.hint.is_empty() || read.contains(&finding.hint), "{}", finding.hint);
        }
        nothing_is_cut_off(&harness, "broken");
    }
}

#[test]
fn a_file_that_is_no_record_is_told_and_nothing_else_happens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.drill");
    fs::write(&path, "nothing of the kind\n").unwrap();
    let mut desk = desk(&folder, Lang::En);
    desk.obey(Intent::OpenFile(path.clone()));
    assert_eq!(desk.place, Place::Start);
    assert_eq!(desk.notice.as_ref().unwrap().path.as_ref(), Some(&path));
    let mut harness = harness(desk, (1280, 720));
    nothing_is_cut_off(&harness, "notice");
    press(&mut harness, "Dismiss");
    assert!(harness.state().notice.is_none());
}

#[test]
fn the_language_changes_at_once_and_settings_lead_back_where_they_came_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(desk(&folder, Lang::En), (1440, 900));
    press(&mut harness, "繁體中文");
    assert_eq!(harness.state().lang(), Lang::ZhHant);
    assert!(texts(&harness).contains(&say(&harness, "start-practise")));
    harness.state_mut().obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
    harness.state_mut().obey(Intent::Show(Place::Settings));
    harness.run_steps(3);
    assert!(texts(&harness).iter().any(|text| text.contains("香港")), "readers in Hong Kong are told");
    press(&mut harness, "150%");
    assert_eq!(harness.state().store.settings.zoom, Some(1.5));
    let back = say(&harness, "start-back");
    press(&mut harness, &back);
    assert_eq!(harness.state().place, Place::Drill);
}

#[test]
fn an_assessed_clock_goes_on_while_the_settings_are_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    for (guidance, goes_on) in [(Guidance::Assessed, true), (Guidance::Practice, false)] {
        let way = Way::Alone { guidance, seats: Vec::new(), skill: None };
        desk.obey(Intent::Begin(Box::new(Begin { way, ..begin("airline_delay", 1) })));
        desk.obey(Intent::Show(Place::Settings));
        let before = desk.run.as_ref().unwrap().drill.now();
        desk.step(1_000);
        assert_eq!(desk.run.as_ref().unwrap().drill.now() > before, goes_on, "{guidance:?}");
        desk.obey(Intent::Leave);
    }
}

#[test]
fn a_skill_drill_is_played_and_its_points_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(desk(&folder, Lang::En), (1440, 900));
    press(&mut harness, "Train: Grade this");
    let desk = harness.state_mut();
    assert_eq!(desk.place, Place::Drill, "{:?}", desk.notice);
    let run = desk.run.as_ref().unwrap();
    let task = run.task.clone().unwrap();
    assert_eq!((task.of.skill, &run.seat), (Skill::GradeThis, &task.of.seat));
    let real = task.of.limit.0 / i64::from(run.drill.clock().pace());
    assert!((4 * 60_000..=6 * 60_000).contains(&real), "{real} ms of real time");
    desk.obey(Intent::EndDrill);
    harness.run_steps(4);
    assert_eq!(harness.state().place, Place::Start);
    assert_eq!(harness.state().store.profile.skills["grade-this"].len(), 1);
    assert!(texts(&harness).iter().any(|text| text.ends_with("out of 100")), "{:?}", texts(&harness));
    nothing_is_cut_off(&harness, "result");
}

#[test]
fn the_weakest_dimension_chooses_the_next_skill_and_then_the_least_played_crisis() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder, Lang::En);
    let shelf = &desk.library.shelf;
    let mut profile = Profile::default();
    assert_eq!(next::propose(&profile, shelf), Some(next::Next::First(0)));
    let last = [Some(9_000), Some(4_000), Some(8_000), Some(7_000)];
    let id = shelf[0].scenario.id.as_str().to_owned();
    profile.scenarios.insert(id.clone(), Standing { attempts: 2, last, ..Standing::default() });
    profile.latest = Some(id);
    let weak = Dimension::Transparency;
    assert_eq!(next::propose(&profile, shelf), Some(next::Next::Skill(Skill::CorrectEstimate, Some(weak))));
    profile.skills.insert("correct-estimate".to_owned(), vec![2_000, 9_500]);
    assert_eq!(next::propose(&profile, shelf), Some(next::Next::Skill(Skill::AnswerReporter, Some(weak))));
    profile.skills.insert("answer-reporter".to_owned(), vec![9_500]);
    assert_eq!(next::propose(&profile, shelf), Some(next::Next::Crisis(1, Some(weak))));
}

#[test]
fn a_crisis_that_is_ones_own_fault_is_harder_than_one_that_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder, Lang::En);
    let hard: Vec<u8> = desk.library.shelf.iter().map(|of| crises::difficulty(&of.scenario)).collect();
    assert!(hard[0] < hard[1], "the gentlest stands first: {hard:?}");
}

#[test]
fn two_ticked_records_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    for _ in 0..2 {
        desk.obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
        desk.obey(Intent::EndDrill);
    }
    desk.obey(Intent::Show(Place::Start));
    let mut start = std::mem::take(&mut desk.start);
    start.archive.look(&desk.store);
    while start.archive.read_next() {}
    assert_eq!(start.archive.entries.len(), 2);
    start.records.ticked = start.archive.entries.iter().map(|entry| entry.path.clone()).collect();
    let ticked = start.records.ticked.clone();
    let wishes = std::cell::RefCell::new(Vec::new());
    {
        let mut panel = Harness::builder().with_size(Vec2::new(900.0, 600.0)).build_ui(|ui| {
            if !desk.dress(ui.ctx(), 1.0) {
                return;
            }
            wishes.borrow_mut().extend(goldenhour::desk::start::records::show(ui, &desk, &mut start));
        });
        panel.run_steps(2);
        panel.get_by_label("Compare (2)").click();
        panel.run_steps(3);
    }
    assert_eq!(wishes.into_inner(), [Intent::Compare(ticked)]);
}

#[test]
fn a_drill_that_was_left_comes_before_anything_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, Lang::En);
    desk.obey(Intent::Begin(Box::new(begin("airline_delay", 1))));
    let title = desk.run.as_ref().unwrap().spoken.title.as_str().to_owned();
    let record = desk.run.as_ref().unwrap().record.clone().unwrap();
    desk.obey(Intent::Leave);
    let mut harness = harness(desk, (1440, 900));
    let state = harness.state();
    assert_eq!(next::unfinished(&state.start.archive).map(|entry| &entry.path), Some(&record));
    let read = texts(&harness);
    let left = state.strings.say("start-next-take-up", [("title", title.into())]);
    assert!(read.contains(&left), "{left} in {read:?}");
    assert!(!read.contains(&say(&harness, "start-next")), "nothing else is proposed");
    press(&mut harness, "Take up");
    assert_eq!(harness.state().run.as_ref().unwrap().record.as_ref(), Some(&record));
    harness.state_mut().obey(Intent::EndDrill);
    harness.state_mut().obey(Intent::Leave);
    harness.run_steps(3);
    assert!(next::unfinished(&harness.state().start.archive).is_none(), "it is over");
}
