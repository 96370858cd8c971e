//! Five-minute skills at the desk: each says what is to be done and leads there, is recorded like any drill, is taken up
//! again where it broke off, and is explained when it is over.

use std::path::{Path, PathBuf};

use egui::vec2;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::lang::Lang,
    desk::{
        Desk,
        intent::{Intent, Place},
        play::Tab,
        start::{next, skills},
        store::{Folders, Standing, Store},
    },
    drill::{
        replay::{self, Verdict},
        skill::Skill,
    },
    record::{line::Session, load::load_file},
    scenario::command::{Level, Nature, Reach, Trend, What},
    score::advice,
};

fn desk(folder: &tempfile::TempDir, lang: Lang) -> Desk {
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
    desk.library.speak(lang);
    desk.store.settings.motion = false;
    desk
}

fn begun(desk: Desk, skill: Skill) -> Harness<'static, Desk> {
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 720.0))
        .with_max_steps(60)
        .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(4);
    let strings = &harness.state().strings;
    let name = strings.say("start-train", [("skill", strings.get(&skill.key()).into())]);
    harness.get_all_by_label(&name).next().unwrap().click_accesskit();
    harness.run_steps(4);
    assert_eq!(harness.state().place, Place::Drill, "{:?}", harness.state().notice);
    harness
}

fn texts(harness: &Harness<'_, Desk>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn record_of(harness: &Harness<'_, Desk>) -> PathBuf {
    harness.state().run.as_ref().unwrap().record.clone().unwrap()
}

#[track_caller]
fn is_proven(path: &Path) {
    let loaded = load_file(path).unwrap();
    let verdict = replay::verify(&loaded, &mut |_| {});
    assert!(matches!(verdict, Verdict::Verified { .. }), "{}: {verdict:?}", path.display());
    assert!(loaded.log.score().is_some());
}

/// Plays the crisis that stands at this place on the shelf next.
fn turn_to(desk: &mut Desk, place: usize) {
    let id = desk.library.shelf[place].scenario.id.as_str().to_owned();
    desk.store.profile.scenarios.insert(id.clone(), Standing::default());
    desk.store.profile.latest = Some(id);
}

#[test]
fn each_skill_says_what_to_do_is_recorded_and_told_in_both_crises() {
    for (lang, place) in [(Lang::En, 0), (Lang::ZhHans, 1)] {
        for skill in Skill::ALL {
            let folder = tempfile::tempdir().unwrap();
            let mut desk = desk(&folder, lang);
            turn_to(&mut desk, place);
            let mut harness = begun(desk, skill);
            let of = format!("{skill:?}, {lang:?}");
            let read = texts(&harness);
            let (run, strings) = (harness.state().run.as_ref().unwrap(), &harness.state().strings);
            assert_eq!(run.panels.task.as_ref().unwrap().skill, skill);
            for key in [skill.key().as_str(), "plan-task-done"] {
                assert!(read.contains(&strings.get(key)), "{of}: {key} in {read:?}");
            }
            // What is to be done names what it is about.
            let told =
                read.iter().find(|text| text.chars().count() > 50 && !text.contains('{') && !text.contains("??"));
            assert!(told.is_some(), "{of}: {read:?}");
            match skill {
                Skill::GradeThis => assert_eq!(run.panels.tab, Tab::Plan),
                Skill::FirstStatement | Skill::CorrectEstimate => assert_eq!(run.panels.talk.open_item(), None),
                Skill::CalmCaller | Skill::AnswerReporter => assert!(run.panels.talk.open_item().is_some(), "{of}"),
            }
            let record = record_of(&harness);
            assert_eq!(Skill::of(load_file(&record).unwrap().log.header()), Some(skill), "it is safe as it begins");
            let done = strings.get("plan-task-done");
            harness.get_all_by_label(&done).next().unwrap().click_accesskit();
            harness.run_steps(4);
            let desk = harness.state();
            assert_eq!(desk.place, Place::Start, "{of}: {:?}", desk.notice);
            assert_eq!(desk.store.profile.skills[skill.id()].len(), 1);
            let proposed = next::propose(&desk.store.profile, &desk.library.shelf);
            assert!(proposed.is_some_and(|next| next != next::Next::First(0)), "{of}");
            is_proven(&record);
            let outcome = desk.start.outcome.as_ref().unwrap().outcome.clone();
            assert!(outcome.lines.iter().any(|line| line.possible > 0), "{of}");
            // Its record tells the same again, and no debrief of what colleagues did.
            harness.state_mut().start.outcome = None;
            harness.state_mut().obey(Intent::OpenFile(record));
            harness.run_steps(3);
            let desk = harness.state();
            assert_eq!(desk.place, Place::Start, "{of}: {:?}", desk.notice);
            let again = &desk.start.outcome.as_ref().unwrap().outcome;
            assert_eq!((again.earned, again.possible), (outcome.earned, outcome.possible), "{of}");
            for line in outcome.lines.iter().filter(|line| line.possible > 0) {
                let why = advice::sentence(&desk.strings, &desk.library.shelf[place].spoken, line);
                // Long Chinese sentences are broken into lines.
                let plain = |text: &str| text.replace(['\n', ' '], "");
                assert!(texts(&harness).iter().any(|text| plain(text) == plain(&why)), "{of}: {why}");
            }
        }
    }
}

#[test]
fn colleagues_play_the_other_seats_of_a_skill_drill() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = begun(desk(&folder, Lang::En), Skill::CalmCaller);
    let (record, task) = (record_of(&harness), harness.state().run.as_ref().unwrap().task.clone().unwrap().of);
    harness.state_mut().obey(Intent::EndDrill);
    let log = load_file(&record).unwrap().log;
    let after: Vec<_> = log.commands().filter(|(_, command, _)| command.at > task.starts).collect();
    assert!(after.len() > 10, "{}", after.len());
    assert!(after.iter().all(|(_, command, _)| command.seat != task.seat), "and never the one that is practised");
}

#[test]
fn a_skill_drill_that_broke_off_goes_on_as_if_it_had_not() {
    let folder = tempfile::tempdir().unwrap();
    let grade = || What::Grade {
        level: Level::Major,
        nature: Nature::Law,
        reach: Reach::National,
        trend: Trend::Worsening,
        why: "Everything points that way.".to_owned(),
    };
    let play = |harness: &mut Harness<'_, Desk>, breaks_off: bool| {
        harness.state_mut().obey(Intent::Look(Tab::Plan));
        for _ in 0..40 {
            harness.state_mut().step(1_000);
        }
        if breaks_off {
            let record = record_of(harness);
            let reached = harness.state().run.as_ref().unwrap().drill.now();
            harness.state_mut().obey(Intent::Note(Session::Reached));
            harness.state_mut().obey(Intent::Leave);
            harness.state_mut().obey(Intent::OpenFile(record));
            let run = harness.state().run.as_ref().unwrap();
            assert!(run.drill.clock().is_paused() && run.drill.now() == reached, "paused where it was");
            assert_eq!(run.task.as_ref().map(|task| task.of.skill), Some(Skill::GradeThis));
            assert_eq!(run.guidance, Some(goldenhour::desk::intent::Guidance::Guided));
            harness.state_mut().obey(Intent::GoOn);
        }
        let seat = harness.state().run.as_ref().unwrap().seat.clone();
        harness.state_mut().obey(Intent::Order { seat, what: grade() });
        let record = record_of(harness);
        harness.state_mut().obey(Intent::EndDrill);
        is_proven(&record);
        load_file(&record).unwrap().log.hashes().play
    };
    let whole = play(&mut begun(desk(&folder, Lang::En), Skill::GradeThis), false);
    let mut second = begun(desk(&folder, Lang::En), Skill::GradeThis);
    assert_eq!(second.state().run.as_ref().unwrap().drill.log().header().attempt, 2, "the second try");
    assert_eq!(play(&mut second, true), whole);
    // Graded too high and late: the receipt says so, and the tries are kept.
    let desk = second.state();
    assert_eq!(desk.store.profile.skills["grade-this"].len(), 2);
    assert!(skills::share(&desk.start.outcome.as_ref().unwrap().outcome) < 10_000);
}

#[test]
fn how_a_skill_came_out_does_not_hang_on_what_came_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = begun(desk(&folder, Lang::En), Skill::FirstStatement);
    let run = harness.state_mut().run.as_mut().unwrap();
    let task = run.task.clone().unwrap().of;
    while !run.is_over() {
        run.step(1_000);
    }
    let judged = task.judge(&run.drill);
    run.play_out().unwrap();
    assert_eq!(task.judge(&run.drill), judged);
}
