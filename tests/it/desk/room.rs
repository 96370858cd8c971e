//! A room in its tabletop, and after it: forms of several people, ratings, seats that nobody sits in, the console in every
//! size; and drills that are taken up or played again as they were sat at.

use std::path::{Path, PathBuf};

use egui::{Rect, Shape, Vec2, pos2};
use egui_kittest::{Harness, kittest::Queryable as _};
use goldenhour::{
    base::{
        lang::Lang,
        time::{At, MINUTE},
    },
    desk::{
        Desk,
        debrief::{Stage, Tab},
        intent::{Begin, Guidance, Intent, Place, Way},
    },
    record::{
        line::{Rating, Session},
        load::load_file,
    },
    scenario::command::{Item, What},
};

use crate::desk::trainer::{Bench, LANGS, crisis, desk, press};

/// A tabletop that has begun, with these people.
fn tabletop(folder: &Path, lang: Lang, people: &[(&str, &str)]) -> Desk {
    let mut desk = desk(folder, lang);
    let people = people.iter().map(|(seat, who)| ((*seat).into(), (*who).to_owned())).collect();
    let way = Way::Tabletop { people, stop_word: "RED CUP".to_owned() };
    desk.begin(Begin { scenario: crisis(), cut: 60, seed: 1, attempt: 1, way });
    desk
}

fn order(desk: &mut Desk, what: What) {
    desk.obey(Intent::Order { seat: "customer_service".into(), what });
}

fn bench(desk: Desk, size: (f32, f32)) -> Bench {
    let mut bench = Harness::builder().with_size(size).build_ui_state(|ui, desk: &mut Desk| desk.show(ui), desk);
    bench.run_steps(3);
    bench
}

fn say(bench: &Bench, key: &str) -> String {
    bench.state().strings.get(key)
}

#[track_caller]
fn press_key(bench: &mut Bench, key: &str) {
    let name = say(bench, key);
    press(bench, &name);
}

#[track_caller]
fn type_into(bench: &mut Bench, name: &str, text: &str) {
    bench.get_by_label(name).focus();
    bench.run_steps(2);
    bench.get_by_label(name).type_text(text);
    bench.run_steps(3);
}

/// Every text that is drawn, with what of it is in sight.
fn texts(bench: &Bench) -> Vec<(String, Rect)> {
    fn walk(shape: &Shape, clip: Rect, all: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Text(text) => {
                let place = text.galley.mesh_bounds.translate(text.pos.to_vec2()).intersect(clip);
                all.push((text.galley.text().to_owned(), place));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, clip, all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for clipped in &bench.output().shapes {
        walk(&clipped.shape, clipped.clip_rect, &mut all);
    }
    all.retain(|(text, place)| !text.trim().is_empty() && place.is_positive());
    all
}

/// What people have said, by the record's file.
fn said(path: &Path) -> Vec<Session> {
    load_file(path).unwrap().log.session().map(|(_, fact)| fact.clone()).collect()
}

fn record(bench: &Bench) -> PathBuf {
    bench.state().debrief.as_ref().unwrap().record.clone().unwrap()
}

const ROOM: [(&str, &str); 2] = [("customer_service", "Lin, Wei"), ("public_relations", "Mo")];

#[test]
fn forms_are_taken_in_one_after_the_other_and_nothing_hangs_on_the_wall_before_all_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut over = tabletop(folder.path(), Lang::En, &ROOM);
    over.obey(Intent::EndDrill);
    let mut bench = bench(over, (1440.0, 900.0));
    let (well, badly) = (say(&bench, "debrief-strengths"), say(&bench, "debrief-gaps"));
    for who in ["Lin", "Wei", "Mo"] {
        type_into(&mut bench, &format!("{well} 1"), &format!("{who} praised"));
        type_into(&mut bench, &format!("{badly} 3"), &format!("{who} missed"));
        bench.get_by_label_contains(&format!("Take in the form of {who}")).click();
        bench.run_steps(3);
        assert!(bench.query_by_label_contains("praised").is_none(), "{who}: it leaves the screen");
        let wall = texts_of_wall(&mut bench);
        assert!(!wall.iter().any(|text| text.contains("praised") || text.contains("missed")), "{who}: {wall:?}");
    }
    press_key(&mut bench, "debrief-form-done");
    assert_eq!(bench.state().debrief.as_ref().unwrap().stage, Stage::Story);
    // Actions stand on the wall as they are typed.
    bench.state_mut().debrief.as_mut().unwrap().wash.what = "print a call tree".to_owned();
    assert!(texts_of_wall(&mut bench).iter().any(|text| text.contains("print a call tree")));
    let said = said(&record(&bench));
    for (seat, who) in [("customer_service", "Lin"), ("customer_service", "Wei"), ("public_relations", "Mo")] {
        let (seat, by) = (Some(seat.into()), Some(who.to_owned()));
        let strength = Session::Strength { seat: seat.clone(), who: by.clone(), text: format!("{who} praised") };
        let gap = Session::Gap { seat, who: by, text: format!("{who} missed") };
        assert!(said.contains(&strength) && said.contains(&gap), "{said:?}");
    }
    bench.state_mut().obey(Intent::Report);
    let page = std::fs::read_to_string(bench.state().debrief.as_ref().unwrap().report.clone().unwrap()).unwrap();
    assert!(page.contains("Wei: Wei praised"), "the report says whose it was");
}

fn texts_of_wall(bench: &mut Bench) -> Vec<String> {
    let ctx = egui::Context::default();
    let mut all = Vec::new();
    for _ in 0..3 {
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), Vec2::new(1280.0, 720.0)));
        let input = egui::RawInput { screen_rect, ..egui::RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| bench.state_mut().show_wall(ui));
        output.textures_delta.clear();
        all = output
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Text(text) => Some(text.galley.text().to_owned()),
                _ => None,
            })
            .collect();
    }
    assert!(!all.is_empty(), "the wall says something");
    all
}

#[test]
fn the_evaluator_rates_in_the_debrief_with_the_suggestion_beside() {
    let folder = tempfile::tempdir().unwrap();
    let mut over = tabletop(folder.path(), Lang::En, &[]);
    over.obey(Intent::EndDrill);
    over.debrief.as_mut().unwrap().stage = Stage::Story;
    over.debrief.as_mut().unwrap().tab = Tab::Ratings;
    let mut bench = bench(over, (1440.0, 2_400.0));
    assert!(bench.query_all_by_label_contains("Suggested: ").next().is_some());
    let second = format!("S · {}", say(&bench, "rating-S"));
    bench.get_all_by_label(&second).next().unwrap().click();
    bench.run_steps(3);
    let why = say(&bench, "trainer-rating-why");
    type_into(&mut bench, &why, "named the next word, late");
    press_key(&mut bench, "trainer-rate");
    bench.get_by_label_contains("named the next word, late");
    let is_it = |fact: &Session| matches!(fact, Session::Rating { rating: Rating::S, why, .. } if why.contains("late"));
    let said = said(&record(&bench));
    assert!(said.iter().any(is_it), "{said:?}");
    bench.state_mut().obey(Intent::Report);
    let page = std::fs::read_to_string(bench.state().debrief.as_ref().unwrap().report.clone().unwrap()).unwrap();
    assert!(page.contains("named the next word, late"));
}

#[test]
fn colleagues_play_the_seats_that_nobody_sits_in_and_only_those() {
    let folder = tempfile::tempdir().unwrap();
    let seats_that_acted = |people: &[(&str, &str)]| {
        let mut desk = tabletop(folder.path(), Lang::En, people);
        for id in ["c60_notice", "c60_word", "c60_worse"] {
            order(&mut desk, What::OpenMove(id.into()));
            order(&mut desk, What::Declare);
            order(&mut desk, What::CloseMove);
        }
        let run = desk.run.as_ref().unwrap();
        let mut seats: Vec<String> =
            run.drill.log().commands().map(|(_, command, _)| command.seat.to_string()).collect();
        seats.sort();
        seats.dedup();
        seats
    };
    assert_eq!(seats_that_acted(&[]), ["customer_service"], "nobody was named: the room has all seats");
    let with_some = seats_that_acted(&ROOM);
    assert!(with_some.len() > 1, "{with_some:?}");
    assert!(!with_some.contains(&"public_relations".to_owned()), "{with_some:?}");
}

#[test]
fn the_stop_is_in_sight_in_every_size_and_its_answer_is_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    for lang in LANGS {
        for size in [(640.0, 360.0), (1280.0, 720.0), (2560.0, 1440.0)] {
            let mut desk = tabletop(folder.path(), lang, &ROOM);
            order(&mut desk, What::OpenMove("c60_notice".into()));
            let mut bench = bench(desk, size);
            let window = Rect::from_min_size(pos2(0.0, 0.0), Vec2::from(size));
            let stop = bench.get_by_label(&say(&bench, "trainer-stop")).rect();
            assert!(window.contains_rect(stop), "{lang:?} {size:?}: {stop}");
            press_key(&mut bench, "trainer-stop");
            let sure = bench.state().strings.say("trainer-stop-sure", [("word", "RED CUP".into())]);
            let sure = bench.get_by_label(&sure).rect();
            assert!(window.contains_rect(sure) && !sure.intersects(stop), "{lang:?} {size:?}: {sure} {stop}");
            press_key(&mut bench, "trainer-stop-not");
            assert!(!bench.state().run.as_ref().unwrap().drill.is_over());
        }
    }
}

#[test]
fn no_two_texts_of_the_console_lie_on_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let tabs = ["order", "injects", "idea", "said", "jump", "notes"].map(|tab| format!("trainer-tab-{tab}"));
    for lang in LANGS {
        for size in [(640.0, 360.0), (1280.0, 720.0), (1440.0, 900.0), (2560.0, 1440.0)] {
            let mut desk = tabletop(folder.path(), lang, &ROOM);
            order(&mut desk, What::OpenMove("c60_notice".into()));
            order(&mut desk, What::CloseMove);
            order(&mut desk, What::OpenMove("c60_word".into()));
            let mut bench = bench(desk, size);
            // The seat's own desk is looked at elsewhere.
            let own = |place: Rect| size.0 < 900.0 || place.top() < 60.0 || place.left() < size.0 * 0.3;
            for tab in &tabs {
                if bench.query_by_label(&say(&bench, tab)).is_none() {
                    assert!(size.0 > 1560.0, "{lang:?} {size:?}: no {tab}");
                    continue;
                }
                press_key(&mut bench, tab);
                let all: Vec<_> = texts(&bench).into_iter().filter(|(_, place)| own(*place)).collect();
                assert!(all.len() > 8, "{lang:?} {size:?} {tab}: {all:?}");
                for (n, (text, place)) in all.iter().enumerate() {
                    for (other, there) in &all[..n] {
                        let both = place.shrink(1.5).intersect(there.shrink(1.5));
                        assert!(!both.is_positive(), "{lang:?} {size:?} {tab}: `{text}` {place} on `{other}` {there}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_order_in_a_picture_stands_where_the_drill_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = tabletop(folder.path(), Lang::En, &[]);
    desk.play_ahead("late", Some(At(90 * MINUTE)));
    let run = desk.run.as_ref().unwrap();
    assert_eq!(run.drill.now(), At(90 * MINUTE));
    let (place, _) = run.drill.clock().open_move().unwrap();
    assert!(run.drill.moves()[place].stands_at <= At(90 * MINUTE));
    assert!(run.drill.moves()[place + 1].stands_at > At(90 * MINUTE));
    let bench = bench(desk, (1440.0, 900.0));
    let title = bench.state().run.as_ref().unwrap().spoken.cut(60).unwrap().moves[place].title.as_str().to_owned();
    // Where there is little room, the part before the colon stands for it.
    let name = title.split(':').next().unwrap();
    assert!(bench.query_all_by_label_contains(name).next().is_some());
    assert!(bench.query_by_label_contains(&say(&bench, "trainer-cue-welcome")[..20]).is_none());
}

#[test]
fn a_row_says_who_has_the_message_whoever_looks_at_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = tabletop(folder.path(), Lang::En, &[]);
    order(&mut desk, What::OpenMove("c60_notice".into()));
    let run = desk.run.as_mut().unwrap();
    let view = run.view();
    let item: Item = view.desk.at(&view.desk.open).next().unwrap().item.clone();
    let seat = run.seat.clone();
    let legal = run.spoken.seats.iter().find(|known| known.id != seat).unwrap();
    let (to, name) = (legal.id.clone(), legal.name.as_str().to_owned());
    desk.obey(Intent::Order { seat, what: What::Assign { item, seat: to.clone() } });
    // Another desk is looked at, then this one again: what panels remember does not matter.
    let run = desk.run.as_mut().unwrap();
    let view = run.view();
    assert!(view.desk.inbox.iter().any(|entry| entry.assigned == Some(to.clone())));
    let bench = bench(desk, (2560.0, 2_400.0));
    let given = bench.state().strings.say("incoming-given", [("seat", name.as_str().into())]);
    assert!(bench.query_all_by_label_contains(&given).next().is_some(), "{given}");
}

#[test]
fn the_same_crisis_again_is_sat_at_as_its_record_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Lang::En);
    let way = Way::Alone { guidance: Guidance::Assessed, seats: vec!["public_relations".into()], skill: None };
    desk.begin(Begin { scenario: crisis(), cut: 20, seed: 4, attempt: 1, way: way.clone() });
    desk.obey(Intent::EndDrill);
    let record = desk.debrief.as_ref().unwrap().record.clone().unwrap();
    let variant = desk.debrief.as_ref().unwrap().log().header().variant.clone();
    drop(desk);
    let mut desk = self::desk(folder.path(), Lang::En);
    desk.obey(Intent::OpenFile(record));
    assert_eq!(desk.debrief.as_ref().unwrap().way, way);
    desk.obey(Intent::SameAgain);
    let run = desk.run.as_ref().unwrap();
    let header = run.drill.log().header();
    assert_eq!((run.guidance, run.seat.to_string()), (Some(Guidance::Assessed), "public_relations".to_owned()));
    assert_eq!((header.cut, header.seed, header.variant.clone()), (20, 4, variant));
}

#[test]
fn an_assessed_drill_that_is_taken_up_again_waits_until_its_person_is_ready() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path(), Lang::En);
    let way = Way::Alone { guidance: Guidance::Assessed, seats: vec!["customer_service".into()], skill: None };
    desk.begin(Begin { scenario: crisis(), cut: 20, seed: 1, attempt: 1, way });
    desk.step(10_000);
    let record = desk.run.as_ref().unwrap().record.clone().unwrap();
    desk.obey(Intent::Leave);
    desk.obey(Intent::OpenFile(record));
    let stood = desk.run.as_ref().unwrap().drill.now();
    desk.step(60_000);
    assert_eq!(desk.run.as_ref().unwrap().drill.now(), stood, "nobody has said that they are ready");
    assert_eq!(desk.place, Place::Drill);
    let mut bench = bench(desk, (1280.0, 720.0));
    assert!(bench.query_by_label_contains(&say(&bench, "desk-tab-plan")).is_none(), "nothing of it is shown yet");
    press_key(&mut bench, "desk-held-go-on");
    bench.state_mut().step(1_000);
    assert!(bench.state().run.as_ref().unwrap().drill.now() > stood);
}

#[test]
fn a_console_whose_clock_stands_says_so_and_goes_on_by_a_press() {
    let folder = tempfile::tempdir().unwrap();
    for size in [(640.0, 360.0), (1280.0, 720.0)] {
        let mut desk = tabletop(folder.path(), Lang::En, &[]);
        order(&mut desk, What::OpenMove("c60_notice".into()));
        desk.obey(Intent::Pause);
        let mut bench = bench(desk, size);
        // What nobody sees does not stop an hour: the space bar is for those who practise alone.
        press_key(&mut bench, "trainer-paused-go-on");
        assert!(!bench.state().run.as_ref().unwrap().drill.clock().is_paused());
        bench.key_press(egui::Key::Space);
        bench.run_steps(2);
        assert!(!bench.state().run.as_ref().unwrap().drill.clock().is_paused());
    }
}

#[test]
fn before_the_first_move_the_wall_says_who_sits_where() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(tabletop(folder.path(), Lang::En, &ROOM), (1280.0, 720.0));
    let wall = texts_of_wall(&mut bench);
    assert!(
        wall.iter().any(|text| text == "Lin, Wei") && wall.iter().any(|text| text == "Public relations"),
        "{wall:?}"
    );
    order(bench.state_mut(), What::OpenMove("c60_notice".into()));
    assert!(!texts_of_wall(&mut bench).iter().any(|text| text == "Lin, Wei"), "then it asks what is done");
}

#[test]
fn a_room_that_is_taken_up_again_opens_where_it_opened_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = tabletop(folder.path(), Lang::En, &[]);
    let run = desk.run.as_ref().unwrap();
    // It is not merely the first of all.
    assert_eq!((run.seats[0].as_str(), run.seat.as_str()), ("commercial", "customer_service"));
    let record = run.record.clone().unwrap();
    desk.obey(Intent::Leave);
    desk.obey(Intent::OpenFile(record));
    assert_eq!(desk.place, Place::Facilitator);
    assert_eq!(desk.run.as_ref().unwrap().seat.as_str(), "customer_service");
}
