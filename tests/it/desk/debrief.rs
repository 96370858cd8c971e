//! The debrief: what people think before they see a score, the score as a story, and what goes into the record.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock},
};

use egui::{Rect, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{lang::Lang, strings::Strings},
    desk::{
        Desk,
        debrief::{Debrief, Stage, Tab, reel, seal},
        intent::{Begin, Guidance, Intent, Place, Way},
        store::{Folders, Store},
    },
    drill::{Drill, Setup, policy, replay},
    record::{
        file::Existing,
        header::Mode,
        line::Session,
        load::{load, load_file},
        sink::FileSink,
    },
    report::{self, debrief::DebriefView, identity::Soundness},
    scenario::shelf,
};

/// The first crisis, played by an autopilot that is late: it loses points of all kinds.
pub(crate) fn late() -> Drill {
    static PLAYED: OnceLock<Mutex<Drill>> = OnceLock::new();
    PLAYED.get_or_init(|| Mutex::new(played("late", Mode::Running, 1))).lock().unwrap().fork()
}

pub(crate) fn setup(mode: Mode, seed: u64) -> Setup {
    let scenario = Arc::new(shelf::ALL[0].scenario().unwrap());
    let cut = scenario.cuts[0].minutes;
    Setup { mode, ..Setup::new(scenario, cut, seed) }
}

pub(crate) fn played(plan: &str, mode: Mode, seed: u64) -> Drill {
    let mut drill = Drill::start(setup(mode, seed)).unwrap();
    let draws = drill.sim().play().draws();
    drill.play_with(policy::named(plan, draws).unwrap().as_mut(), &mut |_| {}).unwrap();
    drill.finish().unwrap();
    drill
}

/// A desk whose files lie in a folder of its own.
pub(crate) fn desk(lang: Lang) -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
    desk.store.settings.motion = false;
    (folder, desk)
}

/// A desk that looks back on a drill, with its record in a file.
fn looking_back(lang: Lang, drill: Drill) -> (tempfile::TempDir, Desk, PathBuf) {
    let (folder, mut desk) = desk(lang);
    let path = folder.path().join("over.drill");
    drill.log().write_to(&path, Existing::Keep).unwrap();
    desk.debrief = Some(Debrief::new(drill, Some(path.clone())));
    desk.place = Place::Debrief;
    (folder, desk, path)
}

pub(crate) fn harness(desk: Desk, size: (f32, f32)) -> Harness<'static, Desk> {
    let size = vec2(size.0, size.1);
    let mut harness = Harness::builder().with_size(size).build_ui_state(|ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(3);
    harness
}

fn debrief<'a>(harness: &'a mut Harness<'static, Desk>) -> &'a mut Debrief {
    harness.state_mut().debrief.as_mut().unwrap()
}

/// Everything that is named, with its place.
pub(crate) fn named(harness: &Harness<'static, Desk>) -> Vec<(String, Rect)> {
    let nodes = harness.root().children_recursive();
    let named = nodes.filter_map(|node| {
        let said = node.accesskit_node().label().or_else(|| node.accesskit_node().value())?;
        Some((said, node.rect()))
    });
    named.collect()
}

fn press(harness: &mut Harness<'static, Desk>, key: &str) {
    let text = harness.state().strings.get(key);
    harness.get_by_label(&text).click();
    harness.run_steps(3);
}

fn says(harness: &Harness<'static, Desk>, text: &str) -> bool {
    named(harness).iter().any(|(said, _)| said.contains(text))
}

#[test]
fn nobody_sees_the_score_before_they_have_written_or_skipped_twice() {
    let (_folder, desk, _) = looking_back(Lang::En, late());
    let mut harness = harness(desk, (1280.0, 720.0));
    let total = harness.state().debrief.as_ref().unwrap().log().score().unwrap().totals.total.unwrap();
    let shown = report::words::rounded(total);
    assert!(!says(&harness, &shown));
    press(&mut harness, "debrief-form-skip");
    assert_eq!(debrief(&mut harness).stage, Stage::Form);
    assert!(!says(&harness, &shown));
    press(&mut harness, "debrief-form-all-the-same");
    assert_eq!(debrief(&mut harness).stage, Stage::Story);
    assert!(says(&harness, &shown));
}

#[test]
fn what_people_write_first_goes_into_the_record_and_the_report_and_the_record_still_proves_itself() {
    let (_folder, desk, path) = looking_back(Lang::En, late());
    let head = load_file(&path).unwrap().log.hashes().head;
    let mut harness = harness(desk, (1440.0, 900.0));
    let title =
        |harness: &Harness<'static, Desk>, key: &str, n: usize| format!("{} {n}", harness.state().strings.get(key));
    for (key, text) in [("debrief-strengths", "spoke plainly"), ("debrief-gaps", "spoke too late")] {
        for n in 1..=3 {
            let name = title(&harness, key, n);
            harness.get_by_label(&name).focus();
            harness.run_steps(2);
            harness.get_by_label(&name).type_text(&format!("{text} {n}"));
            harness.run_steps(2);
        }
    }
    press(&mut harness, "debrief-form-done");
    assert_eq!(debrief(&mut harness).stage, Stage::Story);
    let facts = [
        Session::Improve { what: "print a call tree".into(), owner: "Wei Lan".into(), due: "1 August".into() },
        Session::HotWash("we waited for certainty".into()),
    ];
    for fact in &facts {
        harness.state_mut().obey(Intent::Note(fact.clone()));
    }
    harness.state_mut().obey(Intent::Report);
    let loaded = load_file(&path).unwrap();
    assert_eq!(loaded.log.hashes().head, head);
    let said: Vec<&Session> = loaded.log.session().map(|(_, fact)| fact).collect();
    assert_eq!(said.len(), 8);
    assert!(said.contains(&&Session::Strength { seat: None, who: None, text: "spoke plainly 2".into() }), "{said:?}");
    assert!(said.contains(&&Session::Gap { seat: None, who: None, text: "spoke too late 3".into() }), "{said:?}");
    assert!(facts.iter().all(|fact| said.contains(&fact)));
    let verdict = replay::verify(&loaded, &mut |_| {});
    assert!(matches!(verdict, replay::Verdict::Verified { .. }), "{verdict:?}");
    let page = std::fs::read_to_string(path.with_extension("html")).unwrap();
    for text in ["spoke plainly 1", "spoke too late 3", "print a call tree", "Wei Lan", "we waited for certainty"] {
        assert!(page.contains(text), "{text}");
    }
    let open = &harness.state().store.profile.open_actions;
    assert!(open.iter().any(|action| action.what == "print a call tree" && !action.done), "{open:?}");
}

#[test]
fn a_drill_that_is_still_being_stored_takes_the_words_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("live.drill");
    let mut drill = Drill::start(setup(Mode::Running, 1)).unwrap();
    drill.store_in(Box::new(FileSink::create(&path, Existing::Keep).unwrap())).unwrap();
    drill.finish().unwrap();
    let mut debrief = Debrief::new(drill, Some(path.clone()));
    debrief.note(Session::HotWash("live".into())).unwrap();
    let loaded = load(&std::fs::read(&path).unwrap()).unwrap();
    assert!(loaded.log.session().any(|(_, fact)| *fact == Session::HotWash("live".into())));
    assert!(matches!(Soundness::of(&loaded), Soundness::Proven(_)));
}

#[test]
fn a_record_in_which_people_have_written_already_shows_its_score_at_once() {
    let mut drill = late();
    drill.note(Session::Gap { seat: None, who: None, text: "late".into() }).unwrap();
    let (_folder, desk, _) = looking_back(Lang::En, drill);
    assert_eq!(desk.debrief.unwrap().stage, Stage::Story);
}

#[test]
fn every_part_is_whole_in_every_language_and_size() {
    for lang in Lang::ALL {
        for size in [(1280.0, 720.0), (1440.0, 900.0), (640.0, 450.0)] {
            let (_folder, desk, _) = looking_back(lang, late());
            let mut harness = harness(desk, size);
            check(&harness, lang, size, &["debrief-form-title", "debrief-form-skip", "debrief-strengths"]);
            debrief(&mut harness).pose(None);
            for (tab, keys) in [
                (Tab::Points, ["debrief-show-moment", "debrief-again", "debrief-report"]),
                (Tab::Actions, ["debrief-actions-title", "debrief-add-action", "debrief-words-title"]),
                (Tab::Record, ["debrief-record-title", "debrief-code", "debrief-proven"]),
            ] {
                debrief(&mut harness).tab = tab;
                harness.run_steps(3);
                check(&harness, lang, size, &keys);
            }
            debrief(&mut harness).curve.table = true;
            harness.run_steps(3);
            check(&harness, lang, size, &["debrief-as-picture", "debrief-textbook-short"]);
        }
    }
}

/// Some texts are there, no key shows through, and nothing reaches beyond the window's sides.
pub(crate) fn check(harness: &Harness<'static, Desk>, lang: Lang, size: (f32, f32), keys: &[&str]) {
    let strings = Strings::of(lang);
    let named = named(harness);
    for key in keys {
        let text = strings.get(key);
        assert!(named.iter().any(|(said, _)| said.contains(&text)), "{lang:?} {size:?}: {key} in {named:?}");
    }
    for (said, rect) in &named {
        assert!(!said.starts_with("debrief-") && !said.starts_with("compare-"), "{lang:?}: {said}");
        let fits = rect.left() >= -0.5 && rect.right() <= size.0 + 0.5;
        assert!(fits || rect.width() <= 0.0, "{lang:?} {size:?}: {said} reaches {rect:?}");
    }
}

#[test]
fn a_receipt_leads_to_its_moment() {
    let (_folder, desk, _) = looking_back(Lang::En, late());
    let mut harness = harness(desk, (1440.0, 900.0));
    debrief(&mut harness).pose(None);
    harness.run_steps(2);
    let strings = Strings::of(Lang::En);
    let log = harness.state().debrief.as_ref().unwrap().log().clone();
    let scenario = report::scenario_of(&log, Lang::En).unwrap();
    let told = DebriefView::of(&scenario, &log, &strings);
    let dimension = &told.dimensions[0];
    let receipt = dimension.receipts.iter().find(|receipt| receipt.lost >= 5.0 && receipt.at.is_some()).unwrap();
    let title = receipt.title(&strings);
    let row = harness.get_all_by_label_contains(&title).last().unwrap();
    row.click();
    harness.run_steps(3);
    assert_eq!(debrief(&mut harness).scrub.at(), receipt.at.unwrap());
    assert_eq!(debrief(&mut harness).curve.lit, receipt.n);
    assert!(says(&harness, &told.dimensions[0].name.to_uppercase()));
}

#[test]
fn the_points_of_the_receipts_are_those_of_the_whole() {
    let log = late().log().clone();
    let scenario = report::scenario_of(&log, Lang::En).unwrap();
    let told = DebriefView::of(&scenario, &log, &Strings::of(Lang::En));
    let receipts = || told.dimensions.iter().flat_map(|dimension| &dimension.receipts);
    let (earned, lost): (f64, f64) = (receipts().map(|r| r.earned).sum(), receipts().map(|r| r.lost).sum());
    let total = f64::from(i32::try_from(told.total.unwrap()).unwrap());
    assert!((earned + lost - 10_000.0).abs() < 30.0, "{earned} + {lost}");
    assert!((earned - total).abs() < 30.0, "{earned} is not {total}");
    for dimension in &told.dimensions {
        assert!(dimension.receipts.windows(2).all(|pair| pair[0].lost >= pair[1].lost - 1e-9), "{}", dimension.name);
    }
    let largest = receipts().map(|receipt| receipt.lost).fold(0.0, f64::max);
    assert!((told.receipt(told.loss).unwrap().lost - largest).abs() < 1e-9);
}

#[test]
fn the_ghost_is_the_textbook_on_the_same_customers() {
    let drill = late();
    let mut headless = played("textbook", Mode::Running, 1);
    let expected = report::debrief::trust(headless.scenario(), headless.log());
    let mut debrief = Debrief::new(drill, None);
    debrief.reel.wait();
    let ghost = debrief.reel.ghost().unwrap();
    assert_eq!(ghost.trust, expected);
    assert_eq!(ghost.total, headless.finish().unwrap().totals.total);
    assert_eq!(debrief.reel.making(), reel::Making::Ready { same: true });
}

#[test]
fn the_crowd_that_replays_is_the_crowd_as_it_was() {
    use goldenhour::{base::time::At, drill::crowd::Seen};
    let drill = late();
    let mut again = replay::replay(drill.log(), &mut |_| {}).unwrap();
    let end = again.now();
    let mut debrief = Debrief::new(drill, None);
    debrief.reel.want(end);
    debrief.reel.wait();
    let (was, is) = (again.crowd(Seen::All), debrief.reel.crowd().unwrap());
    assert_eq!((&was.feeling, &was.silent_s, &was.tallies), (&is.feeling, &is.silent_s, &is.tallies));
    debrief.reel.want(At::minutes(90));
    debrief.reel.wait();
    assert_eq!(debrief.reel.crowd().unwrap().now, At::minutes(90));
}

/// A drill that nobody acts in, begun and ended at the desk.
fn let_pass(desk: &mut Desk) {
    let scenario = desk.library.shelf[0].from.clone();
    let way = Way::Alone { guidance: Guidance::Practice, seats: desk.newcomers_seat(&scenario), skill: None };
    let cut = desk.library.shelf[0].scenario.cuts[0].minutes;
    desk.begin(Begin { scenario, cut, seed: 1, attempt: 1, way });
    desk.end_drill();
}

#[test]
fn playing_again_counts_the_attempt_and_another_variant_has_another_seed() {
    let (_folder, mut desk) = desk(Lang::En);
    let_pass(&mut desk);
    let header = desk.debrief.as_ref().unwrap().log().header().clone();
    desk.obey(Intent::SameAgain);
    let run = desk.run.as_ref().unwrap();
    let again = run.drill.log().header().clone();
    assert_eq!((again.seed, again.attempt, &again.variant), (1, header.attempt + 1, &header.variant));
    assert_eq!(run.guidance, Some(Guidance::Practice));
    desk.end_drill();
    desk.obey(Intent::NewVariant);
    let other = desk.run.as_ref().unwrap().drill.log().header().clone();
    assert_ne!((other.seed, &other.variant), (1, &header.variant));
    assert_eq!(other.rules_hash, header.rules_hash);
}

#[test]
fn a_tabletop_writes_against_a_clock_and_the_wall_shows_no_score_meanwhile() {
    let (_folder, desk, _) = looking_back(Lang::ZhHans, played("silent", Mode::Moves, 1));
    let strings = Arc::clone(&desk.strings);
    let mut harness = Harness::builder().with_size(vec2(1280.0, 720.0)).build_ui_state(
        |ui, (desk, wall): &mut (Desk, bool)| if *wall { desk.show_wall(ui) } else { desk.show(ui) },
        (desk, false),
    );
    harness.run_steps(2);
    let name = strings.say("debrief-form-left", [("left", "2:00".into())]);
    assert!(harness.query_by_label(&name).is_some() || harness.query_by_label_contains("1:5").is_some());
    harness.state_mut().1 = true;
    harness.run_steps(2);
    assert!(harness.query_by_label_contains(&strings.get("debrief-wall-silent")[..6]).is_some());
    let desk = &mut harness.state_mut().0;
    desk.debrief.as_mut().unwrap().pose(None);
    desk.obey(Intent::Note(Session::Improve {
        what: "印一份".into(), owner: "韦兰".into(), due: "八月".into()
    }));
    desk.debrief.as_mut().unwrap().wash.what = "正在写的".into();
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("印一份").is_some());
    assert!(harness.query_by_label_contains("正在写的").is_some());
    let smallest = 720.0 / 40.0 * 0.99;
    for node in harness.root().children_recursive() {
        let Some(said) = node.accesskit_node().value().filter(|said| !said.is_empty()) else { continue };
        if node.accesskit_node().role() == egui::accesskit::Role::Label {
            assert!(node.rect().height() >= smallest, "{said} {:?}", node.rect());
        }
    }
}

#[test]
fn the_name_of_the_drill_is_shown_short_whole_and_as_a_code() {
    let (_folder, desk, path) = looking_back(Lang::En, late());
    let head = load_file(&path).unwrap().log.hashes().head.unwrap().to_hex().to_string();
    let mut harness = harness(desk, (1440.0, 900.0));
    debrief(&mut harness).pose(None);
    debrief(&mut harness).tab = Tab::Record;
    harness.run_steps(3);
    for text in [seal::short(&head), seal::grouped(&head)] {
        assert!(says(&harness, &text), "{text}");
    }
    assert!(seal::payload(&head).ends_with(&head));
}

/// At 200 percent the page is a column: the score stays beside its sentence, and nothing needs more than the width.
#[test]
fn enlarged_the_page_begins_with_sentence_and_score_side_by_side() {
    let (_folder, desk, _) = looking_back(Lang::En, late());
    let mut harness = harness(desk, (640.0, 360.0));
    debrief(&mut harness).pose(None);
    harness.run_steps(3);
    let told = named(&harness);
    let strings = Strings::of(Lang::En);
    let total = harness.state().debrief.as_ref().unwrap().log().score().unwrap().totals.total.unwrap();
    let name = strings.say("debrief-total", [("points", report::words::rounded(total).into())]);
    let score = told.iter().find(|(said, _)| *said == name).unwrap().1;
    let caption = told.iter().find(|(said, _)| said.contains(&strings.get("desk-debrief").to_uppercase())).unwrap().1;
    assert!(score.top() < caption.bottom() + 20.0 && score.left() > caption.right(), "{score:?} {caption:?}");
    let first = told.iter().find(|(said, _)| said.starts_with("RESPONSE")).unwrap().1;
    assert!(first.bottom() < 240.0, "the dimensions begin at {first:?}");
}

#[test]
fn on_a_small_screen_the_crowd_is_no_strip() {
    for size in [(1280.0, 720.0), (1440.0, 900.0), (2560.0, 1440.0)] {
        let (_folder, desk, _) = looking_back(Lang::En, late());
        let mut harness = harness(desk, size);
        debrief(&mut harness).pose(Some(goldenhour::base::time::At::minutes(120)));
        harness.run_steps(3);
        let calm = Strings::of(Lang::En).get("situation-calm");
        let images = named(&harness).into_iter().filter(|(said, rect)| said.contains(&calm) && rect.height() > 60.0);
        let crowd = images.map(|(_, rect)| rect).reduce(|a, b| if a.area() > b.area() { a } else { b }).unwrap();
        let share = crowd.area() / (size.0 * size.1);
        assert!(crowd.height() >= 250.0 && share > 0.1, "{size:?}: {crowd:?}");
    }
}

/// However thick moments lie, no label lies on another, and no line leads through one.
#[test]
fn labels_of_a_curve_keep_out_of_each_others_way() {
    use goldenhour::desk::debrief::plot::Labels;
    let ctx = egui::Context::default();
    let within = Rect::from_min_max(egui::pos2(30.0, 10.0), egui::pos2(500.0, 300.0));
    let mut placed: Vec<(egui::Pos2, Rect)> = Vec::new();
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        placed.clear();
        let mut labels = Labels::new(within, Vec::new());
        for n in 0..24_u8 {
            let point = egui::pos2(60.0 + f32::from(n % 8) * 9.0 + f32::from(n / 8) * 150.0, 150.0 + f32::from(n % 3));
            let text = format!("what happened {n}");
            placed.extend(labels.write(ui.painter(), point, &text, egui::Color32::WHITE).map(|rect| (point, rect)));
        }
    });
    output.textures_delta.clear();
    assert!(placed.len() >= 9, "{} found room", placed.len());
    for (place, (point, rect)) in placed.iter().enumerate() {
        assert!(within.contains_rect(*rect));
        for (other, (_, there)) in placed.iter().enumerate().filter(|(other, _)| *other != place) {
            assert!(!rect.intersects(*there), "{place} and {other}");
            let line = Rect::from_two_pos(*point, egui::pos2(point.x, rect.center().y));
            assert!(!line.intersects(*there), "the line of {place} leads through {other}");
        }
    }
}

#[test]
fn what_moved_most_points_is_named_first() {
    let log = late().log().clone();
    let scenario = report::scenario_of(&log, Lang::En).unwrap();
    let told = DebriefView::of(&scenario, &log, &Strings::of(Lang::En));
    let cited: f64 = told.moments.iter().map(|moment| moment.effect).sum();
    assert!(cited > 0.0 && cited <= 10_000.0, "{cited}");
    let loss = told.receipt(told.loss).unwrap();
    let shows = |n: &Option<u32>| n.is_some_and(|n| loss.n.contains(&n));
    for moment in told.moments.iter().filter(|moment| shows(&moment.n)) {
        let same = told.moments.iter().find(|other| other.weight == moment.weight && other.effect == 0.0);
        assert!(same.is_none_or(|other| moment.matters() > other.matters()), "{}", moment.text);
    }
}
