//! A tabletop without a window: pre-flight, the hour on the facilitator's console by clicks, and the wall in three
//! languages and two sizes, read by a ruler.

use std::path::Path;

use egui::{Context, Rect, Shape, Vec2, pos2};
use egui_kittest::{Harness, kittest::Queryable as _};
use goldenhour::{
    base::{
        id::SeatId,
        lang::Lang,
        strings::Strings,
        time::{At, MINUTE},
    },
    desk::{
        Desk,
        debrief::Stage,
        intent::{Begin, Intent, Place, ScenarioRef, Scene, Way},
        pen::Pen,
        store::{Folders, OpenAction, Store},
        trainer::{
            Display,
            picture::{Card, Picture},
            wall::{self, Shown, sheet::SMALLEST},
        },
    },
    record::line::{Rating, Session},
    scenario::{
        channel::ChannelKind,
        command::{Item, What},
        facilitator::{OffPlatform, SaidTo},
        inject::Harm,
        statement::{Audience, Element, Speaker, Statement},
    },
};

pub(crate) const LANGS: [Lang; 3] = [Lang::En, Lang::ZhHans, Lang::ZhHant];

pub(crate) fn crisis() -> ScenarioRef {
    ScenarioRef::BuiltIn("airline_delay".to_owned())
}

/// A desk whose things are kept under a folder, in a language.
pub(crate) fn desk(folder: &Path, lang: Lang) -> Desk {
    let mut desk = Desk::new(Store::open(Folders::under(folder)), lang);
    desk.library.speak(lang);
    desk.store.settings.motion = false;
    desk
}

/// A tabletop that has begun.
fn tabletop(folder: &Path, lang: Lang) -> Desk {
    let mut desk = desk(folder, lang);
    // Every seat has somebody, so that no colleague acts.
    let seats = &desk.library.find(&crisis()).unwrap().scenario.seats;
    let people = seats.iter().map(|seat| (seat.id.clone(), "林悦".to_owned())).collect();
    let stop_word = Strings::of(lang).get("trainer-stop-word");
    let way = Way::Tabletop { people, stop_word };
    desk.begin(Begin { scenario: crisis(), cut: 60, seed: 1, attempt: 1, way });
    desk
}

pub(crate) type Bench = Harness<'static, Desk>;

fn bench(desk: Desk, size: (f32, f32)) -> Bench {
    Harness::builder().with_size(size).build_ui_state(|ui, desk: &mut Desk| desk.show(ui), desk)
}

fn say(desk: &Desk, key: &str) -> String {
    desk.strings.get(key)
}

/// What a key says stands there: its first words, since lines are broken.
#[track_caller]
fn see(bench: &Bench, key: &str) {
    let words: String = say(bench.state(), key).chars().take(12).collect();
    assert!(bench.query_all_by_label_contains(&words).next().is_some(), "{key}: {words}");
}

/// Presses what bears this name.
#[track_caller]
pub(crate) fn press(bench: &mut Bench, name: &str) {
    bench.get_by_label(name).click();
    bench.run_steps(3);
}

#[track_caller]
fn press_key(bench: &mut Bench, key: &str) {
    let name = say(bench.state(), key);
    press(bench, &name);
}

/// The whole of every text, and what of it is drawn: its place, its clip, its smallest letter.
fn texts(bench: &Bench) -> Vec<(String, Rect, Rect, f32)> {
    fn walk(shape: &Shape, clip: Rect, all: &mut Vec<(String, Rect, Rect, f32)>) {
        match shape {
            Shape::Text(text) => {
                let sizes = text.galley.job.sections.iter().map(|section| section.format.font_id.size);
                let least = sizes.fold(f32::INFINITY, f32::min);
                let place = text.galley.rect.translate(text.pos.to_vec2());
                all.push((text.galley.text().to_owned(), place, clip, least));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, clip, all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for clipped in &bench.output().shapes {
        walk(&clipped.shape, clipped.clip_rect, &mut all);
    }
    all.retain(|(text, ..)| !text.trim().is_empty());
    all
}

/// The moves of the sixty-minute cut have been opened so far that the second one is discussed.
fn in_the_second_move(folder: &Path, lang: Lang) -> Desk {
    let mut desk = tabletop(folder, lang);
    let seat = |name: &str| name.into();
    desk.obey(Intent::Order { seat: seat("customer_service"), what: What::OpenMove("c60_notice".into()) });
    desk.obey(Intent::Order { seat: seat("customer_service"), what: What::Declare });
    desk.obey(Intent::Order { seat: seat("customer_service"), what: What::CloseMove });
    desk.obey(Intent::Order { seat: seat("customer_service"), what: What::OpenMove("c60_word".into()) });
    desk
}

/// What was commanded, by the record.
fn ordered(desk: &Desk) -> Vec<What> {
    let run = desk.run.as_ref().unwrap();
    run.drill.log().commands().map(|(_, command, _)| command.what.clone()).collect()
}

#[test]
fn pre_flight_says_what_is_missing_and_begins_only_with_consent() {
    let folder = tempfile::tempdir().unwrap();
    for lang in LANGS {
        let mut desk = desk(folder.path(), lang);
        desk.trainer.scenario = Some(crisis());
        desk.place = Place::PreFlight;
        let mut bench = bench(desk, (1280.0, 2400.0));
        bench.run_steps(3);
        see(&bench, "trainer-displays-one");
        see(&bench, "trainer-folder-good");
        press_key(&mut bench, "trainer-begin");
        assert!(bench.state().run.is_none(), "{lang:?}: begun without consent");
        press_key(&mut bench, "trainer-consent-tick");
        press_key(&mut bench, "trainer-begin");
        let desk = bench.state();
        assert_eq!(desk.place, Place::Facilitator, "{lang:?}");
        let run = desk.run.as_ref().unwrap();
        let told: Vec<&Session> = run.drill.log().session().map(|(_, fact)| fact).collect();
        let starts = told.iter().filter(|fact| matches!(fact, Session::Start { people, .. } if people.is_empty()));
        assert_eq!(starts.count(), 1, "{told:?}");
        let line = say(desk, "trainer-consent");
        assert!(told.contains(&&Session::Consent { line, agreed: true }), "{told:?}");
        assert!(told.contains(&&Session::StopWord(say(desk, "trainer-stop-word"))), "{told:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_before_the_drill() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Lang::En);
    // A file stands where the folder should be, which stops even those who may write everywhere.
    std::fs::create_dir_all(&desk.store.folders.data).unwrap();
    std::fs::write(desk.store.folders.records(), b"in the way").unwrap();
    desk.place = Place::PreFlight;
    let mut bench = bench(desk, (1280.0, 2400.0));
    bench.run_steps(3);
    bench.get_by_label_contains("No file can be written here");
    std::fs::remove_file(bench.state().store.folders.records()).unwrap();
    press_key(&mut bench, "trainer-folder-again");
    see(&bench, "trainer-folder-good");
}

#[test]
fn displays_that_show_the_same_are_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Lang::En);
    let display = |main, x| Display { name: "A".to_owned(), size: (1920, 1080), at: (x, 0), main };
    desk.trainer.screen.displays = vec![display(true, 0), display(false, 0)];
    desk.place = Place::PreFlight;
    let mut bench = bench(desk, (1280.0, 2400.0));
    bench.run_steps(2);
    see(&bench, "trainer-displays-mirrored");
    bench.state_mut().trainer.screen.displays = vec![display(true, 0), display(false, 1920)];
    bench.run_steps(2);
    see(&bench, "trainer-displays-two");
    press_key(&mut bench, "trainer-test");
    let screen = &bench.state().trainer.screen;
    assert!(screen.open && screen.test);
    assert_eq!(screen.on, Some(1), "on the display where the desk does not stand");
}

#[test]
fn what_the_last_drill_left_to_do_is_ticked_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Lang::En);
    let (what, owner, due) = ("Number for agents".to_owned(), "Lin".to_owned(), "1 August".to_owned());
    desk.store.profile.open_actions =
        vec![OpenAction { what, owner, due, done: false, drill: "airline_delay".to_owned() }];
    desk.place = Place::PreFlight;
    let mut bench = bench(desk, (1280.0, 2400.0));
    bench.run_steps(2);
    press(&mut bench, "Number for agents · Lin · 1 August");
    assert!(bench.state().store.profile.open_actions[0].done);
    let again = Store::open(Folders::under(folder.path()));
    assert!(again.profile.open_actions[0].done, "it is kept");
}

#[test]
fn the_hour_goes_by_clicks_from_welcome_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(tabletop(folder.path(), Lang::En), (1440.0, 900.0));
    bench.run_steps(3);
    press(&mut bench, "Go on: Seats and limits");
    press(&mut bench, "Go on: Company and day");
    press_key(&mut bench, "trainer-startex");
    let moves: Vec<String> =
        bench.state().run.as_ref().unwrap().drill.moves().iter().map(|step| step.title.as_str().to_owned()).collect();
    let opened = |bench: &Bench| bench.state().run.as_ref().unwrap().drill.clock().open_move().map(|(place, _)| place);
    for place in 0..moves.len() {
        assert_eq!(opened(&bench), Some(place));
        press_key(&mut bench, "trainer-close-move");
        assert_eq!(opened(&bench), None);
        if let Some(title) = moves.get(place + 1) {
            press(&mut bench, &format!("Open Move {}: {title}", place + 2));
        }
    }
    let done = ordered(bench.state());
    let expected: Vec<What> = bench
        .state()
        .run
        .as_ref()
        .unwrap()
        .drill
        .moves()
        .iter()
        .flat_map(|step| [What::OpenMove(step.id.clone()), What::CloseMove])
        .collect();
    assert_eq!(done, expected);
    // The key that leads through the hour does not end it.
    bench.key_press(egui::Key::F12);
    bench.run_steps(3);
    assert_eq!(bench.state().place, Place::Facilitator);
    press_key(&mut bench, "trainer-endex");
    assert_eq!(bench.state().place, Place::Debrief);
    assert!(bench.state().debrief.as_ref().unwrap().drill.is_over());
}

#[test]
fn decisions_and_promises_are_read_back_before_a_move_closes() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = tabletop(folder.path(), Lang::En);
    desk.obey(Intent::Order { seat: "customer_service".into(), what: What::OpenMove("c60_notice".into()) });
    desk.obey(Intent::Order { seat: "customer_service".into(), what: What::Declare });
    let mut bench = bench(desk, (1440.0, 900.0));
    bench.run_steps(3);
    assert!(bench.query_by_label_contains("still to read").is_none(), "seven minutes are left");
    press_key(&mut bench, "trainer-close-move");
    bench.get_by_label("One line still to read.");
    assert_eq!(ordered(bench.state()).last(), Some(&What::Declare), "it is read first");
    let line = bench.get_by_label_contains("declares a crisis");
    line.click();
    bench.run_steps(3);
    see(&bench, "trainer-read-back-done");
    press_key(&mut bench, "trainer-close-move");
    assert_eq!(ordered(bench.state()).last(), Some(&What::CloseMove));
}

#[test]
fn in_the_last_minute_the_read_back_comes_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = tabletop(folder.path(), Lang::ZhHans);
    desk.obey(Intent::Order { seat: "customer_service".into(), what: What::OpenMove("c60_notice".into()) });
    desk.step(7 * 60_000 + 1_000);
    let mut bench = bench(desk, (1280.0, 720.0));
    bench.run_steps(3);
    bench.get_by_label(&say(bench.state(), "trainer-read-back"));
    bench.get_by_label("0:59");
}

#[test]
fn one_keyboard_types_for_every_seat_and_each_command_is_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1440.0, 900.0));
    bench.run_steps(3);
    let seats = bench.state().run.as_ref().unwrap().seats.clone();
    for (key, seat) in [(egui::Key::F3, &seats[2]), (egui::Key::F1, &seats[0])] {
        bench.key_press(key);
        bench.run_steps(3);
        assert_eq!(bench.state().run.as_ref().unwrap().seat, *seat);
    }
    let line = bench.state().run.as_ref().unwrap().spoken.seats[0].name.as_str().to_owned();
    bench.get_by_label_contains(&format!("You type for {line}"));
}

#[test]
fn events_are_fired_held_and_left_out_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(tabletop(folder.path(), Lang::En), (1440.0, 6_000.0));
    bench.run_steps(3);
    let title = |bench: &Bench, id: &str| {
        let spoken = &bench.state().run.as_ref().unwrap().spoken;
        goldenhour::scenario::find(&spoken.injects, id).unwrap().title.as_str().to_owned()
    };
    let open = |bench: &mut Bench, id: &str| {
        let name = format!("{}, ", title(bench, id));
        bench.get_by_label_contains(&name).click();
        bench.run_steps(3);
    };
    open(&mut bench, "reporter_ruan");
    press_key(&mut bench, "trainer-hold");
    assert_eq!(ordered(bench.state()), [What::Hold("reporter_ruan".into())]);
    press_key(&mut bench, "trainer-fire");
    assert_eq!(ordered(bench.state()).last(), Some(&What::Fire("reporter_ruan".into())));
    open(&mut bench, "insulin");
    press_key(&mut bench, "trainer-skip");
    let why = say(bench.state(), "trainer-skip-why");
    bench.get_by_label(&why).focus();
    bench.run_steps(2);
    bench.get_by_label(&why).type_text("no time");
    bench.run_steps(3);
    press_key(&mut bench, "trainer-skip");
    let skip = What::Skip { inject: "insulin".into(), why: "no time".to_owned() };
    assert_eq!(ordered(bench.state()).last(), Some(&skip));
}

#[test]
fn a_message_of_ones_own_reaches_the_seat_that_is_typed_for_when_people_next_talk() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = in_the_second_move(folder.path(), Lang::En);
    desk.obey(Intent::Sit("legal".into()));
    let mut bench = bench(desk, (1440.0, 3_000.0));
    bench.run_steps(3);
    press_key(&mut bench, "trainer-add");
    for (key, words) in [("trainer-add-title", "A mayor calls"), ("trainer-add-text", "Who is in charge?")] {
        let name = say(bench.state(), key);
        bench.get_by_label(&name).focus();
        bench.run_steps(2);
        bench.get_by_label(&name).type_text(words);
        bench.run_steps(3);
    }
    bench.get_by_label_contains("when people next talk, ").click();
    bench.run_steps(3);
    press_key(&mut bench, "trainer-add-then");
    let done = ordered(bench.state());
    let Some(What::Add(added)) = done.last() else { panic!("{done:?}") };
    assert_eq!(added.to.as_str(), "legal");
    let next = bench.state().run.as_ref().unwrap().drill.moves()[2].stands_at;
    assert_eq!(added.at, Some(next));
}

#[test]
fn notes_and_ratings_end_in_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1440.0, 3_000.0));
    bench.run_steps(3);
    press_key(&mut bench, "trainer-tab-notes");
    let type_into = |bench: &mut Bench, key: &str, text: &str| {
        let name = say(bench.state(), key);
        bench.get_by_label(&name).focus();
        bench.run_steps(2);
        bench.get_by_label(&name).type_text(text);
        bench.run_steps(3);
    };
    type_into(&mut bench, "trainer-note", "Nobody owns the hotline");
    bench.get_by_label_contains("Note at").click();
    bench.run_steps(3);
    let first = format!("P · {}", say(bench.state(), "rating-P"));
    bench.get_all_by_label(&first).next().unwrap().click();
    bench.run_steps(3);
    type_into(&mut bench, "trainer-rating-why", "named the next word");
    press_key(&mut bench, "trainer-rate");
    let run = bench.state().run.as_ref().unwrap();
    let told: Vec<Session> = run.drill.log().session().map(|(_, fact)| fact.clone()).collect();
    let note = Session::Note { seat: None, text: "Nobody owns the hotline".to_owned() };
    assert!(told.contains(&note), "{told:?}");
    let is_rating =
        |fact: &Session| matches!(fact, Session::Rating { rating: Rating::P, why, .. } if why == "named the next word");
    assert!(told.iter().any(is_rating), "{told:?}");
}

#[test]
fn the_stop_asks_once_and_names_the_word() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1440.0, 900.0));
    bench.run_steps(3);
    press_key(&mut bench, "trainer-stop");
    assert!(!ordered(bench.state()).contains(&What::Stop));
    press(&mut bench, "“REAL EMERGENCY”: end the drill now");
    assert!(bench.state().run.as_ref().unwrap().drill.is_over());
    bench.state_mut().step(16);
    assert_eq!(bench.state().place, Place::Debrief);
    bench.run_steps(2);
    // Nobody writes a form or sees a score now, and nothing is held against anybody.
    assert_eq!(bench.state().debrief.as_ref().unwrap().stage, Stage::Stopped);
    let said = say(bench.state(), "debrief-stopped");
    assert!(bench.query_by_label(&said).is_some());
    assert!(bench.query_by_label(&say(bench.state(), "debrief-form-done")).is_none());
    assert!(bench.state().store.profile.scenarios.values().all(|standing| standing.best.is_none()));
    let wall = |ui: &mut egui::Ui, desk: &mut Desk| desk.show_wall(ui);
    let desk = std::mem::replace(bench.state_mut(), desk(folder.path(), Lang::En));
    let mut wall = Harness::builder().with_size((1280.0, 720.0)).build_ui_state(wall, desk);
    wall.run_steps(3);
    assert!(wall.query_by_label(&said).is_some());
}

#[test]
fn scenes_have_a_key_each_and_the_pause_stops_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1440.0, 900.0));
    bench.run_steps(3);
    for (key, scene) in goldenhour::desk::trainer::SCENE_KEYS.into_iter().zip(Scene::ALL) {
        bench.key_press_modifiers(egui::Modifiers::COMMAND, key);
        bench.run_steps(2);
        assert_eq!(bench.state().trainer.scene, scene);
        let paused = bench.state().run.as_ref().unwrap().drill.clock().is_paused();
        assert_eq!(paused, scene == Scene::Paused, "{scene:?}");
        // What stands still is not drawn each second.
        assert_eq!(bench.state().counts_down(), !paused, "{scene:?}");
    }
}

#[test]
fn the_figures_of_the_wall_have_whole_names_and_a_card_keeps_its_channel() {
    let folder = tempfile::tempdir().unwrap();
    for size in [(1440.0, 900.0), (1024.0, 768.0)] {
        for lang in LANGS {
            let card = Card {
                item: Item::Inject("reporter_ruan".into()),
                kind: ChannelKind::Hotline,
                channel: "Hotline".to_owned(),
                from: "Somebody with a name, a title and a house that are long enough for two rows".to_owned(),
                to: String::new(),
                at: At(0),
                text: "Who is in charge?".to_owned(),
                harm: Harm::None,
                reach: 1,
                answered: false,
            };
            let mut picture = Picture::default();
            picture.cards.push(card);
            (picture.posts, picture.satisfaction) = (1_564, Some(41));
            let spoken = desk(folder.path(), lang).library.find(&crisis()).unwrap().spoken.clone();
            let draw = move |ui: &mut egui::Ui, desk: &mut Desk| {
                if desk.dress(ui.ctx(), 1.0) {
                    let pen = Pen::new(&spoken, &desk.strings, None, false);
                    wall::show(ui, &pen, Scene::Situation, &picture, &Shown::default(), None);
                }
            };
            let mut bench = Harness::builder().with_size(size).build_ui_state(draw, desk(folder.path(), lang));
            bench.run_steps(3);
            let cut = |name: &str| {
                let shapes = bench.output().shapes.iter();
                let mut texts = shapes.filter_map(|clipped| match &clipped.shape {
                    Shape::Text(text) if text.galley.text() == name => Some(text.galley.elided),
                    _ => None,
                });
                texts.next().unwrap_or_else(|| panic!("{lang:?}: no {name}"))
            };
            for key in ["trainer-figure-waiting", "trainer-figure-posts", "trainer-figure-satisfied"] {
                assert!(!cut(&say(bench.state(), key)), "{lang:?} {size:?}: {key}");
            }
            assert!(!cut(" · Hotline"), "{lang:?} {size:?}");
        }
    }
}

#[test]
fn the_wall_counts_down_only_where_people_talk_and_says_what_about() {
    let folder = tempfile::tempdir().unwrap();
    let wall = |scene: Scene| {
        let mut desk = in_the_second_move(folder.path(), Lang::En);
        (desk.place, desk.trainer.scene) = (Place::Projector(scene), scene);
        let mut bench = bench(desk, (1440.0, 900.0));
        bench.run_steps(3);
        texts(&bench).into_iter().map(|(text, ..)| text).collect::<Vec<_>>()
    };
    let counts = |scene: Scene| wall(scene).iter().any(|text| text.ends_with("left to talk"));
    assert!(counts(Scene::Decisions));
    assert!(!counts(Scene::HotWash) && !counts(Scene::Paused));
    let asked = wall(Scene::Question);
    assert!(asked.iter().any(|text| text.contains("Evening Post: three questions")), "{asked:?}");
}

#[test]
fn where_nobody_writes_the_wall_shows_what_was_said_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = in_the_second_move(folder.path(), Lang::En);
    let seat: SeatId = "public_relations".into();
    let statement = Statement {
        speaker: Speaker::Spokesperson,
        elements: vec![Element::Empathise],
        words: "We know that you are waiting.".to_owned(),
    };
    let to = SaidTo::Public { channels: vec!["groups".into()], audience: Audience::Everyone };
    let said_at = desk.run.as_ref().unwrap().drill.now();
    let said = OffPlatform { seat: seat.clone(), said_at, to, statement, approval: None };
    desk.obey(Intent::Order { seat, what: What::OffPlatform(said) });
    (desk.place, desk.trainer.scene) = (Place::Projector(Scene::Draft), Scene::Draft);
    let mut bench = bench(desk, (1440.0, 900.0));
    bench.run_steps(3);
    assert!(bench.query_by_label("We know that you are waiting.").is_some());
    assert!(bench.query_by_label_contains("last sent by Public relations at ").is_some());
}

#[test]
fn a_strip_with_little_room_names_a_move_by_what_stands_before_its_colon() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1024.0, 768.0));
    bench.run_steps(3);
    assert!(bench.query_by_label("Move 2: The first word").is_some());
}

#[test]
fn nothing_on_the_wall_is_too_small_or_cut_off_and_every_picture_says_drill() {
    let folder = tempfile::tempdir().unwrap();
    for lang in LANGS {
        for size in [(1280.0, 720.0), (1920.0, 1080.0), (1024.0, 768.0)] {
            for scene in Scene::ALL {
                let mut desk = in_the_second_move(folder.path(), lang);
                desk.place = Place::Projector(scene);
                desk.trainer.scene = scene;
                check_wall(&mut bench(desk, size), size, &format!("{lang:?} {size:?} {scene:?}"));
            }
        }
    }
}

#[test]
fn the_test_picture_can_be_read_and_the_order_goes_on_after_the_drill() {
    let folder = tempfile::tempdir().unwrap();
    let size = (1280.0, 720.0);
    for lang in LANGS {
        let wall = |desk: Desk| {
            Harness::builder().with_size(size).build_ui_state(|ui, desk: &mut Desk| desk.show_wall(ui), desk)
        };
        let mut before = desk(folder.path(), lang);
        before.place = Place::PreFlight;
        check_wall(&mut wall(before), size, &format!("{lang:?} test picture"));
        let mut after = in_the_second_move(folder.path(), lang);
        after.obey(Intent::EndDrill);
        let mut bench = bench(after, (1440.0, 900.0));
        bench.run_steps(3);
        see(&bench, "trainer-step-silent");
        bench.state_mut().debrief.as_mut().unwrap().stage = Stage::Story;
        bench.run_steps(3);
        see(&bench, "trainer-step-hot-wash");
        let next =
            bench.state().strings.say("trainer-go-on", [("what", say(bench.state(), "trainer-step-actions").into())]);
        press(&mut bench, &next);
        let sitting = &bench.state().trainer.sitting;
        assert_eq!(sitting.watch.part, sitting.first_after() + 2);
    }
}

#[track_caller]
fn check_wall(bench: &mut Bench, size: (f32, f32), what: &str) {
    bench.run_steps(3);
    let wall = Rect::from_min_size(pos2(0.0, 0.0), Vec2::from(size)).expand(1.0);
    let texts = texts(bench);
    assert!(texts.len() > 3, "{what}");
    let drill = say(bench.state(), "desk-drill");
    assert!(texts.iter().any(|(text, ..)| *text == drill), "{what}: no {drill}");
    for (text, place, clip, letter) in texts {
        assert!(letter >= size.1 * SMALLEST, "{what}: `{text}` is {letter} high");
        let seen = clip.expand(1.0);
        assert!(wall.contains_rect(place) && seen.contains_rect(place), "{what}: `{text}` at {place} in {clip}");
    }
}

#[test]
fn the_console_fits_in_three_languages_and_small_windows() {
    let folder = tempfile::tempdir().unwrap();
    for lang in LANGS {
        for size in [(1280.0, 720.0), (1440.0, 900.0)] {
            for tab in
                ["trainer-tab-injects", "trainer-tab-idea", "trainer-tab-said", "trainer-tab-jump", "trainer-tab-notes"]
            {
                let mut bench = bench(in_the_second_move(folder.path(), lang), size);
                bench.run_steps(3);
                press_key(&mut bench, tab);
                // Between the strips at the top and at the bottom, which are as wide as the window.
                let column =
                    Rect::from_min_max(pos2(0.0, 80.0), pos2((size.0 * 0.31).clamp(330.0, 480.0), size.1 - 90.0));
                for (text, place, clip, _) in texts(&bench) {
                    let inside = column.contains(place.left_center()) && clip.intersects(place);
                    let fits = place.right() <= column.right() + 1.0;
                    assert!(!inside || fits, "{lang:?} {size:?} {tab}: `{text}` at {place}");
                }
            }
        }
    }
}

#[test]
fn what_was_said_off_the_platform_is_entered_with_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(in_the_second_move(folder.path(), Lang::En), (1440.0, 3_000.0));
    bench.run_steps(3);
    press_key(&mut bench, "trainer-tab-said");
    let channel = {
        let run = bench.state_mut().run.as_mut().unwrap();
        let view = run.view();
        let place = view.known.channels.iter().position(|channel| channel.reach.is_some()).unwrap();
        run.spoken.channels[place].name.as_str().split(',').next().unwrap().to_owned()
    };
    bench.get_all_by_label(&channel).next().unwrap().click();
    bench.run_steps(3);
    let regret = say(bench.state(), "say-regret");
    bench.get_all_by_label(&regret).next().unwrap().click();
    bench.run_steps(3);
    bench.get_by_label_contains("Enter it for").click();
    bench.run_steps(3);
    let done = ordered(bench.state());
    let Some(What::OffPlatform(said)) = done.last() else { panic!("{done:?}") };
    let now = bench.state().run.as_ref().unwrap().drill.now();
    assert!(now - said.said_at < At(MINUTE) - At(0), "said now, since nothing else was chosen");
    assert_eq!(said.statement.elements.len(), 1);
}

#[test]
fn a_ruling_and_a_jump_are_asked_in_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = in_the_second_move(folder.path(), Lang::En);
    desk.obey(Intent::Order { seat: "customer_service".into(), what: What::CloseMove });
    let mut bench = bench(desk, (1440.0, 3_000.0));
    bench.run_steps(3);
    press_key(&mut bench, "trainer-tab-idea");
    press_key(&mut bench, "trainer-preset-heartens");
    press_key(&mut bench, "trainer-rule");
    assert_eq!(ordered(bench.state()).last(), Some(&What::CloseMove), "an idea has words");
    let idea = say(bench.state(), "trainer-idea");
    bench.get_by_label(&idea).focus();
    bench.run_steps(2);
    bench.get_by_label(&idea).type_text("Tea for the counter");
    bench.run_steps(3);
    press_key(&mut bench, "trainer-rule");
    assert_eq!(ordered(bench.state()).last(), Some(&What::CloseMove), "a ruling has its reason");
    let why = say(bench.state(), "trainer-idea-why");
    bench.get_by_label(&why).focus();
    bench.run_steps(2);
    bench.get_by_label(&why).type_text("small, and seen by all");
    bench.run_steps(3);
    press_key(&mut bench, "trainer-rule");
    assert!(matches!(ordered(bench.state()).last(), Some(What::Rule(ruling)) if ruling.idea == "Tea for the counter"));
    press_key(&mut bench, "trainer-tab-jump");
    press_key(&mut bench, "trainer-jump-kept");
    press_key(&mut bench, "trainer-jump");
    assert!(matches!(ordered(bench.state()).last(), Some(What::Rule(_))), "a jump has a place to go to");
    bench.get_all_by_label_contains("T+1d").next().unwrap().click();
    bench.run_steps(3);
    press_key(&mut bench, "trainer-jump");
    assert!(matches!(ordered(bench.state()).last(), Some(What::Jump { .. })), "{:?}", ordered(bench.state()).last());
}

/// Fonts are set in the first frame and can be used from the second on: neither window may fall over it.
#[test]
fn the_first_frame_of_a_window_draws_nothing_that_it_has_no_letters_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = in_the_second_move(folder.path(), Lang::ZhHant);
    let ctx = Context::default();
    for _ in 0..3 {
        ctx.run_ui(egui::RawInput::default(), |ui| desk.show_wall(ui)).textures_delta.clear();
    }
}
