//! Everything on the desk can be read: in every place, size and language no text is cut off at its side, lies over
//! another, leaves its button, or has letters that no font knows.
//!
//! The crisis is played late by an autopilot to its ninetieth minute, when most stands on the screens.

mod page;
mod walk;

use std::sync::{Arc, Mutex, OnceLock};

use goldenhour::{
    base::{id::SeatId, lang::Lang, time::At},
    desk::{
        debrief::{Debrief, Tab as Beside},
        intent::{Begin, Guidance, Intent, Place, ScenarioRef, Scene, Way},
        plan::actions::Part,
        play::Tab,
        run::Run,
        store::{OpenAction, Standing},
        talk::{
            self, Saved,
            draft::{Draft, To},
        },
        trainer::sitting::Sitting,
    },
    drill::{Drill, beside, policy, skill::Skill},
    record::{file::Existing, header::Mode, line::Session},
    scenario::{
        command::{Item, Level, Nature, Reach, Trend, What},
        statement::{Certainty, Claim, Element},
    },
};

use crate::desk::debrief::{late, played, setup};
use walk::{FEW, LOW, WINDOWS, Walk};

/// The crisis, an hour and a half into it.
fn drill(mode: Mode) -> Drill {
    static PLAYED: [OnceLock<Mutex<Drill>>; 2] = [const { OnceLock::new() }; 2];
    let play = || {
        let mut drill = Drill::start(setup(mode, 1)).unwrap();
        let draws = drill.sim().play().draws();
        beside::Beside::new(policy::named("late", draws).unwrap()).up_to(&mut drill, At::minutes(90)).unwrap();
        Mutex::new(drill)
    };
    PLAYED[usize::from(mode == Mode::Moves)].get_or_init(play).lock().unwrap().fork()
}

/// The same crisis as the textbook has it played, to the end.
fn textbook() -> Drill {
    static PLAYED: OnceLock<Mutex<Drill>> = OnceLock::new();
    PLAYED.get_or_init(|| Mutex::new(played("textbook", Mode::Running, 1))).lock().unwrap().fork()
}

/// Walks through everything in one language.
fn read_in(lang: Lang) {
    let mut walk = Walk::begin(lang);
    start(&mut walk);
    preflight(&mut walk);
    desk(&mut walk);
    composer(&mut walk);
    console(&mut walk);
    wall(&mut walk);
    debrief(&mut walk);
    compare(&mut walk);
    assert!(walk.findings.is_empty(), "{}", walk.told());
}

#[test]
fn everything_can_be_read_in_english() {
    read_in(Lang::En);
}

#[test]
fn everything_can_be_read_in_simplified_chinese() {
    read_in(Lang::ZhHans);
}

#[test]
fn everything_can_be_read_in_traditional_chinese() {
    read_in(Lang::ZhHant);
}

fn crisis() -> ScenarioRef {
    ScenarioRef::BuiltIn("airline_delay".to_owned())
}

fn start(walk: &mut Walk) {
    walk.anew();
    walk.look("start", &WINDOWS);
    walk.press("start-practise");
    walk.look("start, choosing", &WINDOWS);
    // Somebody has played before: a card with points, records, what to do next.
    let desk = walk.anew();
    let standing = Standing { attempts: 12, seed: 4, best: Some(9_980), last: [Some(10_000), Some(5), None, Some(70)] };
    desk.store.profile.scenarios.insert("airline_delay".to_owned(), standing);
    desk.store.profile.latest = Some("airline_delay".to_owned());
    let records = desk.store.folders.records();
    std::fs::create_dir_all(&records).unwrap();
    for (name, drill) in [("over", late()), ("broken_off", drill(Mode::Running))] {
        let path = records.join(format!("{name}.drill"));
        drill.log().write_to(&path, Existing::Replace).unwrap();
        desk.store.profile.records.push(path);
    }
    walk.look("start, played before", &WINDOWS);
    walk.press("start-practise");
    walk.look("start, choosing again", &FEW);
    walk.anew();
    walk.obey(Intent::Show(Place::Settings));
    walk.look("settings", &WINDOWS);
    let desk = walk.anew();
    let broken = desk.store.folders.data.join("broken.ron");
    std::fs::write(&broken, "(id: 3, tilte: \"x\"").unwrap();
    desk.obey(Intent::OpenFile(broken));
    desk.obey(Intent::OpenFile("there/is/none.drill".into()));
    walk.look("start, a broken crisis", &WINDOWS);
    walk.anew();
    let way = Way::Alone { guidance: Guidance::Guided, seats: Vec::new(), skill: Some(Skill::CalmCaller) };
    walk.obey(Intent::Begin(Box::new(Begin { scenario: crisis(), cut: 0, seed: 1, attempt: 1, way })));
    walk.look("a skill", &FEW);
    walk.obey(Intent::EndDrill);
    walk.look("a skill's result", &FEW);
}

fn preflight(walk: &mut Walk) {
    let desk = walk.anew();
    let (what, owner, due) = ("Number for agents".to_owned(), "Lin".to_owned(), "1 August".to_owned());
    desk.store.profile.open_actions =
        vec![OpenAction { what, owner, due, done: false, drill: "airline_delay".to_owned() }];
    desk.trainer.scenario = Some(crisis());
    desk.obey(Intent::Show(Place::PreFlight));
    walk.look("pre-flight", &WINDOWS);
    walk.look_at_wall("wall, test picture");
}

/// Sits down in the drill.
fn sit(walk: &mut Walk, guidance: Guidance, seats: &[&str]) {
    let seats: Vec<SeatId> = seats.iter().map(|seat| SeatId::from(*seat)).collect();
    let desk = walk.anew();
    let run = Run::new(drill(Mode::Running), seats, Some(guidance), None, desk.lang());
    desk.run = Some(run);
    desk.place = Place::Drill;
}

fn desk(walk: &mut Walk) {
    walk.anew();
    let way = Way::Alone { guidance: Guidance::Guided, seats: vec!["customer_service".into()], skill: None };
    walk.obey(Intent::Begin(Box::new(Begin { scenario: crisis(), cut: 60, seed: 1, attempt: 1, way })));
    walk.look("desk, first minute", &WINDOWS);
    for (tab, place) in [
        (Tab::Talk, "desk, conversation"),
        (Tab::Plan, "desk, plan"),
        (Tab::Facts, "desk, facts"),
        (Tab::Questions, "desk, questions"),
        (Tab::Incoming, "desk, incoming"),
        (Tab::Situation, "desk, situation"),
        (Tab::Actions, "desk, actions"),
    ] {
        sit(walk, Guidance::Guided, &["customer_service"]);
        walk.obey(Intent::Look(tab));
        walk.look(place, &WINDOWS);
    }
    for (part, place) in [
        (Part::Staff, "desk, staff"),
        (Part::Offer, "desk, offers"),
        (Part::Follow, "desk, follow-up"),
        (Part::Review, "desk, review"),
    ] {
        walk.desk().run.as_mut().unwrap().panels.plan.part = part;
        walk.look(place, &WINDOWS);
    }
    sit(walk, Guidance::Practice, &["public_relations", "operations", "customer_service"]);
    walk.obey(Intent::Skip);
    walk.look("desk, all seats", &WINDOWS);
    sit(walk, Guidance::Assessed, &["legal"]);
    walk.look("desk, assessed", &FEW);
}

/// The first message of a kind that reached the seat.
fn message(walk: &mut Walk, kind: impl Fn(&Item) -> bool) -> Item {
    let view = walk.desk().run.as_mut().unwrap().view();
    view.desk.inbox.iter().map(|entry| entry.item.clone()).find(kind).unwrap()
}

/// Turns to the composer, where there is room for the thread or for the composer only.
fn write(walk: &mut Walk) {
    let name = walk.says("talk-compose");
    for size in [LOW, WINDOWS[0]] {
        walk.at(size);
        walk.press_if(|said| said == name);
    }
}

fn composer(walk: &mut Walk) {
    sit(walk, Guidance::Guided, &["customer_service"]);
    let contact = message(walk, |item| matches!(item, Item::Contact(..)));
    walk.obey(Intent::Open(contact));
    walk.look("talk, a customer", &WINDOWS);
    write(walk);
    walk.look("talk, answering a customer", &WINDOWS);
    let named = message(walk, |item| matches!(item, Item::Inject(_)));
    walk.obey(Intent::Open(named));
    walk.look("talk, a message of the scenario", &WINDOWS);
    sit(walk, Guidance::Practice, &["public_relations"]);
    write(walk);
    let whom = walk.says("talk-no-channel");
    assert!(walk.press_if(|said| said.contains(&whom)));
    walk.look("talk, to whom", &WINDOWS);
    assert!(walk.press_if(|said| said.contains(&whom)));
    for kind in talk::kind::ALL {
        walk.at(WINDOWS[0]);
        walk.press("talk-add");
        if kind == talk::kind::ALL[0] {
            walk.look("talk, all kinds of elements", &WINDOWS);
            walk.at(WINDOWS[0]);
        }
        let name = walk.says(&format!("talk-kind-{kind:?}"));
        if walk.press_if(|said| said == name) {
            walk.look("talk, an element", &FEW);
            walk.press("talk-discard");
        } else {
            walk.press("talk-add");
        }
    }
    let draft = full(walk);
    walk.desk().run.as_mut().unwrap().panels.talk.restore(Saved { drafts: vec![draft.clone()] });
    walk.look("talk, a long draft", &WINDOWS);
    let seat = SeatId::from("public_relations");
    walk.obey(Intent::Order { seat: seat.clone(), what: draft.what() });
    walk.obey(Intent::Order { seat, what: What::Operate("no_such_thing".into()) });
    walk.desk().run.as_mut().unwrap().panels.talk.restore(Saved::default());
    walk.look("talk, on its way", &WINDOWS);
}

/// A draft with much in it.
fn full(walk: &mut Walk) -> Draft {
    let view = walk.desk().run.as_mut().unwrap().view();
    let mut draft = Draft::new(To::Many);
    draft.channels = view.known.channels.iter().filter(|known| known.reach.is_some()).map(|of| of.id.clone()).collect();
    for fact in view.known.facts.iter().take(2).map(|known| &known.id) {
        draft.add(Element::Acknowledge(fact.clone()));
        let (claim, certainty) = (Claim::Vague, Certainty::Likely);
        draft.add(Element::Disclose { fact: fact.clone(), claim, certainty });
        draft.add(Element::PromiseUpdate { facts: vec![fact.clone()], due: At(view.now.0 + 3_600_000) });
    }
    draft.words = "4711 ".repeat(30);
    draft
}

/// A tabletop in the room.
fn tabletop(walk: &mut Walk) {
    let desk = walk.anew();
    let drill = drill(Mode::Moves);
    let seats: Vec<SeatId> = drill.scenario().seats.iter().map(|seat| seat.id.clone()).collect();
    let people = seats.iter().map(|seat| (seat.clone(), "林悦 Alexandra".to_owned())).collect();
    desk.trainer.sitting = Sitting::begin(&drill, people, desk.strings.get("trainer-stop-word"));
    desk.run = Some(Run::new(drill, seats, None, None, desk.lang()));
    desk.place = Place::Facilitator;
}

fn open_move(walk: &mut Walk) {
    let run = walk.desk().run.as_ref().unwrap();
    let (seat, first) = (run.seats[0].clone(), run.drill.moves()[0].id.clone());
    walk.obey(Intent::Order { seat: seat.clone(), what: What::OpenMove(first) });
    let why = "Two thousand people wait and nobody tells them".to_owned();
    let (level, nature, reach, trend) = (Level::Major, Nature::Quality, Reach::National, Trend::Worsening);
    walk.obey(Intent::Order { seat, what: What::Grade { level, nature, reach, trend, why } });
}

fn console(walk: &mut Walk) {
    tabletop(walk);
    walk.look("console, before the first move", &WINDOWS);
    open_move(walk);
    walk.look("console, events", &WINDOWS);
    for (key, place) in [
        ("trainer-tab-idea", "console, ideas"),
        ("trainer-tab-said", "console, off platform"),
        ("trainer-tab-jump", "console, jump"),
        ("trainer-tab-notes", "console, notes"),
    ] {
        walk.at(WINDOWS[0]);
        walk.press(key);
        walk.look(place, &WINDOWS);
    }
    walk.at(WINDOWS[0]);
    walk.press("trainer-tab-injects");
    walk.press("trainer-add");
    walk.look("console, a message of one's own", &FEW);
    walk.at(WINDOWS[0]);
    walk.press("trainer-leave-it");
    let titles: Vec<String> = {
        let spoken = &walk.desk().run.as_ref().unwrap().spoken;
        spoken.injects.iter().map(|inject| format!("{}, ", inject.title.as_str())).collect()
    };
    assert!(walk.press_if(|said| titles.iter().any(|title| said.starts_with(title))));
    walk.look("console, an event", &WINDOWS);
    for key in ["trainer-skip", "trainer-edit"] {
        walk.at(WINDOWS[0]);
        walk.press(key);
        walk.look("console, an event in hand", &FEW);
        walk.at(WINDOWS[0]);
        walk.press("trainer-leave-it");
    }
    walk.press("trainer-stop");
    walk.look("console, STOP", &FEW);
    walk.at(WINDOWS[0]);
    walk.press("trainer-stop-not");
    walk.press("trainer-read-back-ask");
    walk.look("console, read-back", &WINDOWS);
}

fn wall(walk: &mut Walk) {
    tabletop(walk);
    open_move(walk);
    let draft = full(walk);
    walk.desk().run.as_mut().unwrap().panels.talk.restore(Saved { drafts: vec![draft] });
    for scene in Scene::ALL {
        walk.obey(Intent::Show(Place::Projector(scene)));
        walk.look_at_wall(match scene {
            Scene::Situation => "wall, situation",
            Scene::Incoming => "wall, incoming",
            Scene::Draft => "wall, draft",
            Scene::Decisions => "wall, decisions",
            Scene::Question => "wall, question",
            Scene::Paused => "wall, paused",
            Scene::HotWash => "wall, hot wash",
        });
    }
}

fn debrief(walk: &mut Walk) {
    let desk = walk.anew();
    desk.debrief = Some(Debrief::new(late(), None));
    desk.place = Place::Debrief;
    walk.look("debrief, silent form", &WINDOWS);
    walk.look_at_wall("wall, silent form");
    let (what, owner, due) =
        ("Print a call tree for every shift".to_owned(), "Wei Lan".to_owned(), "1 August".to_owned());
    for fact in [
        Session::Strength { seat: None, who: None, text: "We spoke plainly about what we did not know".to_owned() },
        Session::Gap { seat: None, who: None, text: "The front line heard it from the press".to_owned() },
        Session::Improve { what, owner, due },
        Session::HotWash("We waited for certainty".to_owned()),
    ] {
        walk.obey(Intent::Note(fact));
    }
    walk.desk().debrief.as_mut().unwrap().pose(None);
    for (tab, place) in [
        (Beside::Points, "debrief, points"),
        (Beside::Actions, "debrief, actions"),
        (Beside::Record, "debrief, record"),
    ] {
        walk.desk().debrief.as_mut().unwrap().tab = tab;
        walk.look(place, &WINDOWS);
    }
    walk.look_at_wall("wall, after the drill");
    walk.desk().debrief.as_mut().unwrap().curve.table = true;
    walk.look("debrief, table", &WINDOWS);
}

fn compare(walk: &mut Walk) {
    let folder = walk.anew().store.folders.records();
    let both = [("ours", late()), ("theirs", textbook())].map(|(name, drill)| {
        let path = folder.join(format!("{name}.drill"));
        drill.log().write_to(&path, Existing::Replace).unwrap();
        path
    });
    walk.obey(Intent::Compare(both[..1].to_vec()));
    walk.look("compare, choosing", &WINDOWS);
    walk.obey(Intent::Compare(both.to_vec()));
    let strings = Arc::clone(&walk.desk().strings);
    walk.desk().compare.wait(&strings);
    walk.look("compare, side by side", &WINDOWS);
}
