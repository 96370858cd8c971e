//! Conversation and composer: clicking and typing gives exactly the statement that is meant, tokens cannot be broken, and
//! drafts survive.

use std::{collections::BTreeSet, path::Path, sync::Arc};

use egui::{
    Key, Modifiers, Vec2,
    accesskit::{Role, Toggled},
};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{draw::Draws, id::SeatId, lang::Lang, strings::Strings, time::At},
    desk::{
        Desk,
        heard::Heard,
        intent::{Guidance, Intent},
        look,
        pen::Pen,
        run::Run,
        store::{Folders, Store},
        talk::{self, State},
    },
    drill::{Drill, Setup, beside::Beside, policy, view::SeatView},
    record::event::Act,
    scenario::{
        Scenario,
        command::{Item, What},
        read,
        statement::{Audience, Certainty, Claim, Element, Speaker, Statement, Value},
    },
};

/// What the panel is drawn from, and what it asked for.
struct Room {
    view: SeatView,
    spoken: Arc<Scenario>,
    strings: Strings,
    heard: Heard,
    guidance: Guidance,
    talk: State,
    wishes: Vec<Intent>,
    dressed: bool,
}

fn airline() -> Arc<Scenario> {
    let source = std::fs::read("scenarios/airline_delay.ron").unwrap();
    let mut scenario = read::read(&source).scenario.unwrap();
    for lang in [Lang::ZhHans, Lang::ZhHant] {
        let file = format!("scenarios/airline_delay.{}.ftl", lang.tag());
        let text = std::fs::read_to_string(Path::new(&file)).unwrap();
        scenario.overlays.insert(lang.tag().to_owned(), text);
    }
    Arc::new(scenario)
}

/// A drill that an autopilot has played up to a minute.
fn played(plan: &str, minute: i64) -> Drill {
    let mut drill = Drill::start(Setup::new(airline(), 60, 1)).unwrap();
    let policy = policy::named(plan, Draws::new("policy", 1)).unwrap();
    Beside::new(policy).up_to(&mut drill, At::minutes(minute)).unwrap();
    drill
}

fn room(drill: &mut Drill, seat: &str, lang: Lang, guidance: Guidance) -> Room {
    let mut heard = Heard::default();
    heard.listen(drill.sim().crowd().hearing.messages());
    Room {
        view: drill.view(&SeatId::from(seat)).unwrap(),
        spoken: Arc::new(drill.scenario().spoken_in(lang)),
        strings: Strings::of(lang),
        heard,
        guidance,
        talk: State::default(),
        wishes: Vec::new(),
        dressed: false,
    }
}

fn draw(ui: &mut egui::Ui, room: &mut Room) {
    if !room.dressed {
        ui.ctx().set_fonts(look::letters::fonts(room.strings.lang(), None));
        look::dress(ui.ctx(), look::Theme::Dark, false);
        room.dressed = true;
        return;
    }
    let pen = Pen::new(&room.spoken, &room.strings, Some(room.guidance), false).hearing(&room.heard);
    room.wishes.extend(talk::show(ui, &pen, &room.view, &mut room.talk));
}

fn shown(room: Room, size: [f32; 2]) -> Harness<'static, Room> {
    let mut harness = Harness::builder().with_size(Vec2::from(size)).build_ui_state(draw, room);
    harness.run_steps(3);
    harness
}

fn press(harness: &mut Harness<'_, Room>, name: &str) {
    harness.get_by_label(name).click_accesskit();
    harness.run_steps(3);
}

fn press_with(harness: &mut Harness<'_, Room>, part: &str) {
    harness.get_by_label_contains(part).click_accesskit();
    harness.run_steps(3);
}

/// A field of the editor, by its caption.
fn type_into(harness: &mut Harness<'_, Room>, name: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, name).focus();
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(3);
}

fn type_words(harness: &mut Harness<'_, Room>, text: &str) {
    harness.get_by_role(Role::MultilineTextInput).focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(3);
}

fn words(harness: &Harness<'_, Room>) -> String {
    harness.state().talk.draft().unwrap().plain_words()
}

/// The channel that operations looks after.
fn choose_a_channel(harness: &mut Harness<'_, Room>) {
    press_with(harness, "no channel yet");
    press_with(harness, "Gate agents");
    press_with(harness, "to everyone affected");
}

/// A statement to many by operations, forty minutes in: the estimate is 09:00 and likely.
fn half_done() -> Harness<'static, Room> {
    let mut drill = played("silent", 40);
    let mut harness = shown(room(&mut drill, "operations", Lang::En, Guidance::Practice), [760.0, 900.0]);
    press(&mut harness, "Acknowledge");
    press_with(&mut harness, "Acknowledge · ");
    harness.get_by_role_and_label(Role::ComboBox, "About").click_accesskit();
    harness.run_steps(3);
    press(&mut harness, "When does my flight leave?");
    press(&mut harness, "Done");
    press(&mut harness, "Disclose");
    press(&mut harness, "Done");
    press(&mut harness, "Promise update");
    type_into(&mut harness, "At (hh:mm)", "7:15");
    press(&mut harness, "Done");
    harness
}

#[test]
fn clicks_and_typing_give_exactly_the_statement_that_is_meant() {
    let mut harness = half_done();
    choose_a_channel(&mut harness);
    type_words(&mut harness, "Your flight is likely to leave at");
    press(&mut harness, "Put 09:00 into the words");
    type_words(&mut harness, ". We speak again by");
    press(&mut harness, "Put 07:15 into the words");
    press(&mut harness, "Send");
    let expected = What::Publish {
        statement: Statement {
            speaker: Speaker::Account,
            elements: vec![
                Element::Acknowledge("departure".into()),
                Element::Disclose {
                    fact: "departure".into(),
                    claim: Claim::Exactly(Value::Instant(At::minutes(180))),
                    certainty: Certainty::Likely,
                },
                Element::PromiseUpdate { facts: vec!["departure".into()], due: At::minutes(75) },
            ],
            words: "Your flight is likely to leave at 09:00. We speak again by 07:15".to_owned(),
        },
        channels: vec!["gates".into()],
        audience: Audience::Affected,
        approval: None,
    };
    assert_eq!(harness.state().wishes, [Intent::Order { seat: "operations".into(), what: expected }]);
}

#[test]
fn control_and_enter_send_too_and_nothing_is_sent_without_a_channel() {
    let mut harness = half_done();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, []);
    assert!(harness.query_by_label("Choose a channel.").is_some());
    choose_a_channel(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert!(matches!(harness.state().wishes.as_slice(), [Intent::Order { what: What::Publish { .. }, .. }]));
}

#[test]
fn what_is_sent_leaves_the_desk_and_what_is_refused_stays() {
    let mut harness = half_done();
    choose_a_channel(&mut harness);
    press(&mut harness, "Send");
    let Some(Intent::Order { what, .. }) = harness.state().wishes.first().cloned() else { panic!("an order") };
    let mut refused = harness.state().talk.clone();
    refused.refused(&what, None);
    assert_eq!(refused.draft().unwrap().what(), what);
    let mut sent = harness.state().talk.clone();
    sent.sent(&what);
    assert!(sent.draft().is_none_or(talk::draft::Draft::is_empty));
    assert!(!sent.is_busy());
}

#[test]
fn a_token_goes_as_a_whole_and_comes_back_as_a_whole() {
    let mut harness = half_done();
    type_words(&mut harness, "Leaves at");
    press(&mut harness, "Put 09:00 into the words");
    assert_eq!(words(&harness), "Leaves at 09:00");
    // From behind the token one step back leads in front of it: nothing can be typed into it.
    harness.key_press(Key::ArrowLeft);
    harness.run_steps(2);
    harness.event(egui::Event::Text("about ".to_owned()));
    harness.run_steps(2);
    assert_eq!(words(&harness), "Leaves at about 09:00");
    harness.key_press(Key::ArrowRight);
    // Long enough for what stands there to be worth coming back to.
    harness.run_steps(12);
    harness.key_press(Key::Backspace);
    harness.run_steps(2);
    assert_eq!(words(&harness), "Leaves at about");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(words(&harness), "Leaves at about 09:00");
}

#[test]
fn tokens_follow_their_elements() {
    let mut harness = half_done();
    type_words(&mut harness, "Again by");
    press(&mut harness, "Put 07:15 into the words");
    press_with(&mut harness, "Promise update · by 07:15");
    type_into(&mut harness, "At (hh:mm)", "0730");
    assert_eq!(words(&harness), "Again by 07:30");
    press(&mut harness, "Take out");
    assert_eq!(words(&harness), "Again by");
}

#[test]
fn a_wrong_time_is_said_and_nothing_is_sent() {
    let mut harness = half_done();
    choose_a_channel(&mut harness);
    press_with(&mut harness, "Promise update · by 07:15");
    type_into(&mut harness, "At (hh:mm)", "25:99");
    let said = "That is no time of day. Write hours and minutes, such as 11:40.";
    assert!(harness.query_by_label(said).is_some());
    assert!(harness.get_by_label("Send").accesskit_node().is_disabled());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, []);
    type_into(&mut harness, "At (hh:mm)", "07:40");
    assert!(harness.query_by_label(said).is_none());
    assert!(!harness.get_by_label("Send").accesskit_node().is_disabled());
}

#[test]
fn chips_are_moved_and_taken_out_from_the_keyboard() {
    use goldenhour::record::event::Act::{Acknowledge, Disclose, PromiseUpdate};

    let kinds = |harness: &Harness<'_, Room>| {
        let draft = harness.state().talk.draft().unwrap();
        draft.pieces.iter().map(|piece| Act::of(&piece.element)).collect::<Vec<_>>()
    };
    let mut harness = half_done();
    assert_eq!(kinds(&harness), [Acknowledge, Disclose, PromiseUpdate]);
    harness.get_by_label_contains("Promise update · by").focus();
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run_steps(2);
    assert_eq!(kinds(&harness), [Acknowledge, PromiseUpdate, Disclose]);
    harness.get_by_label_contains("Disclose · ").focus();
    harness.run_steps(2);
    harness.key_press(Key::Delete);
    harness.run_steps(2);
    assert_eq!(kinds(&harness), [Acknowledge, PromiseUpdate]);
}

#[test]
fn every_kind_of_element_can_be_added_and_opened() {
    let mut drill = played("textbook", 200);
    for kind in talk::kind::ALL {
        let mut harness = shown(room(&mut drill, "public_relations", Lang::ZhHans, Guidance::Practice), [640.0, 900.0]);
        press(&mut harness, "添加…");
        let name = Strings::of(Lang::ZhHans).get(&format!("talk-kind-{kind:?}"));
        let chips = harness.get_all_by_label(&name).collect::<Vec<_>>();
        chips.last().unwrap().click_accesskit();
        harness.run_steps(3);
        let draft = harness.state().talk.draft().unwrap().clone();
        assert_eq!(draft.pieces.iter().map(|piece| Act::of(&piece.element)).collect::<Vec<_>>(), [kind]);
        if harness.query_by_label("完成").is_none() {
            let is_chip = |node: &Node<'_>| node.accesskit_node().role() == Role::Button;
            harness.get_all_by_label_contains(&name).find(is_chip).unwrap().click_accesskit();
            harness.run_steps(3);
        }
        fits(&harness, &format!("{kind:?}"));
        press(&mut harness, "完成");
        assert!(harness.query_by_label("完成").is_none());
    }
}

/// A draft of the desk's own, written by somebody whose machine then stopped.
#[test]
fn a_draft_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut drill = played("silent", 40);
    let mut harness = shown(room(&mut drill, "operations", Lang::En, Guidance::Practice), [760.0, 900.0]);
    press(&mut harness, "Acknowledge");
    type_words(&mut harness, "We know.");
    press(&mut harness, "Promise update");
    type_into(&mut harness, "At (hh:mm)", "7:");
    let written = harness.state().talk.draft().unwrap().clone();
    let desk = || {
        let mut desk = Desk::new(Store::open(Folders::under(folder.path())), Lang::En);
        let record = folder.path().join("data/records/airline-1-1.drill");
        let drill = Drill::start(Setup::new(airline(), 60, 1)).unwrap();
        desk.run = Some(Run::new(drill, vec!["operations".into()], None, Some(record), Lang::En));
        desk.place = goldenhour::desk::intent::Place::Drill;
        desk
    };
    let mut first = desk();
    first.run.as_mut().unwrap().panels.talk = harness.state().talk.clone();
    for _ in 0..12 {
        first.step(100);
    }
    assert!(first.store.troubles.is_empty());
    assert!(!first.run.as_ref().unwrap().panels.talk.changed());
    drop(first);
    let mut second = desk();
    second.take_up_drafts();
    let talk = &second.run.as_ref().unwrap().panels.talk;
    assert_eq!(talk.draft(), Some(&written));
    assert!(talk.is_busy());
    assert!(second.store.troubles.is_empty());
}

#[test]
fn an_answer_goes_to_whoever_asked_and_the_case_can_be_closed() {
    let mut drill = played("silent", 60);
    let mut room = room(&mut drill, "customer_service", Lang::En, Guidance::Practice);
    let of_crowd = |item: &&goldenhour::drill::view::InboxItem| matches!(item.item, Item::Contact(..));
    let entry = room.view.desk.inbox.iter().find(of_crowd).unwrap().clone();
    let text = room.heard.text(&room.spoken, &entry.item).unwrap();
    assert!(!room.talk.is_busy());
    room.talk.open(entry.item.clone());
    assert!(room.talk.is_busy());
    let mut harness = shown(room, [640.0, 900.0]);
    assert!(labels(&harness).iter().any(|label| plain(label) == plain(&text)), "{text}");
    press(&mut harness, "Regret");
    press(&mut harness, "Send");
    press(&mut harness, "Close the case");
    press(&mut harness, "Follow up");
    press(&mut harness, "Call back");
    let what: Vec<&What> = harness
        .state()
        .wishes
        .iter()
        .map(|wish| match wish {
            Intent::Order { what, .. } => what,
            other => panic!("{other:?}"),
        })
        .collect();
    let [What::Answer { item, statement, .. }, What::Close(closed), What::Follow { .. }] = what.as_slice() else {
        panic!("{what:?}")
    };
    assert_eq!((item, closed), (&entry.item, &entry.item));
    assert_eq!(statement.elements, [Element::Regret(entry.asks[0].clone())]);
    press(&mut harness, "Put this message away");
    assert!(harness.state().talk.open_item().is_none());
}

#[test]
fn what_is_on_its_way_can_be_taken_back_and_written_anew() {
    let mut drill = played("silent", 40);
    let what = What::Publish {
        statement: Statement {
            speaker: Speaker::Account,
            elements: vec![Element::PromiseUpdate { facts: vec!["departure".into()], due: At::minutes(75) }],
            words: "Again by 07:15.".to_owned(),
        },
        channels: vec!["gates".into()],
        audience: Audience::Everyone,
        approval: None,
    };
    let seq = drill.accept(At::minutes(41), "operations".into(), 0, what.clone()).unwrap().seq;
    let mut harness = shown(room(&mut drill, "operations", Lang::En, Guidance::Practice), [640.0, 1000.0]);
    press(&mut harness, "Take it back");
    let order = Intent::Order { seat: "operations".into(), what: What::Withdraw(seq) };
    assert_eq!(harness.state().wishes, [order]);
    let draft = harness.state().talk.draft().unwrap();
    assert_eq!(draft.what(), what);
    assert_eq!(talk::token::tokens(&draft.words).len(), 1);
}

#[test]
fn a_number_that_matches_nothing_is_told_and_not_in_assessed_mode() {
    for (guidance, told) in [(Guidance::Practice, true), (Guidance::Assessed, false)] {
        let mut drill = played("silent", 40);
        let mut harness = shown(room(&mut drill, "operations", Lang::En, guidance), [760.0, 900.0]);
        press(&mut harness, "Add …");
        harness.get_all_by_label("Acknowledge").last().unwrap().click_accesskit();
        harness.run_steps(3);
        type_words(&mut harness, "Some 4711 of you wait; we hope for 09:00, not 10:20.");
        let numbers = "In the words, but in no element and nowhere in what we hold: 4711 and 10:20";
        assert_eq!(harness.query_by_label(numbers).is_some(), told, "{:?}", labels(&harness));
        assert_eq!(harness.query_by_label("Regret").is_some(), told, "suggestions are hints");
    }
}

#[test]
fn a_cleared_statement_and_a_written_one_say_what_the_elements_say() {
    let mut drill = played("silent", 40);
    for lang in Lang::ALL {
        let room = room(&mut drill, "public_relations", lang, Guidance::Practice);
        let template = room.spoken.plan.templates[0].clone();
        let write = room.strings.get("talk-write");
        let mut harness = shown(room, [640.0, 900.0]);
        press(&mut harness, template.name.as_str());
        let draft = harness.state().talk.draft().unwrap();
        assert_eq!(draft.plain_words(), template.words.as_str());
        assert_eq!(draft.pieces.len(), template.elements.len());
        // Its promise lies ahead, whenever it is taken.
        let now = harness.state().view.now;
        assert!(draft.pieces.iter().filter_map(|piece| piece.element.next_word()).all(|due| due > now));
        harness.get_by_role(Role::MultilineTextInput).focus();
        harness.run_steps(2);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.key_press(Key::Delete);
        harness.run_steps(2);
        press(&mut harness, &write);
        let draft = harness.state().talk.draft().unwrap();
        let due = draft.pieces.iter().find_map(|piece| piece.element.next_word()).unwrap();
        let said = draft.plain_words();
        let clock = format!("{:02}:{:02}", 6 + due.0 / 3_600_000, due.0 / 60_000 % 60);
        assert!(said.contains(&clock), "{clock} in {said}");
        assert!(!said.contains("talk-") && !said.contains("none"), "{said}");
        assert!(talk::token::tokens(&draft.words).len() >= 2);
    }
}

/// A text without line breaks that a narrow column puts in.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn labels<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

/// Nothing is wider than the panel, whatever can be pressed has a name, and no key stands for itself.
fn fits(harness: &Harness<'_, Room>, case: &str) {
    let width = harness.ctx.viewport_rect().width();
    for node in harness.root().children_recursive() {
        let about = |node: &Node<'_>| (node.accesskit_node().label(), node.accesskit_node().value());
        if node.accesskit_node().bounding_box().is_some() {
            let rect = node.rect();
            assert!(rect.right() <= width + 1.0 && rect.left() >= -1.0, "{case}: {:?} at {rect}", about(&node));
        }
        let role = node.accesskit_node().role();
        if matches!(role, Role::Button | Role::TextInput | Role::MultilineTextInput | Role::CheckBox) {
            let name = node.accesskit_node().label().unwrap_or_default();
            assert!(!name.trim().is_empty(), "{case}: {role:?} without a name at {}", node.rect());
        }
    }
    let keys: BTreeSet<String> = labels(harness).into_iter().filter(|label| label.starts_with("talk-")).collect();
    assert!(keys.is_empty(), "{case}: {keys:?}");
}

#[test]
fn it_fits_in_every_language_at_every_size() {
    let mut drill = played("textbook", 150);
    for lang in Lang::ALL {
        for size in [[272.0, 420.0], [272.0, 900.0], [480.0, 700.0], [900.0, 1000.0]] {
            for open in [false, true] {
                let mut room = room(&mut drill, "customer_service", lang, Guidance::Practice);
                if open {
                    let worst = room.view.desk.inbox.iter().max_by_key(|entry| (entry.harm, entry.reach)).unwrap();
                    room.talk.open(worst.item.clone());
                }
                let case = format!("{lang:?} {size:?} open {open}");
                let (write, add) = (room.strings.get("talk-compose"), room.strings.get("talk-add"));
                let mut harness = shown(room, size);
                fits(&harness, &case);
                if harness.query_by_label(&write).is_some() {
                    press(&mut harness, &write);
                }
                press(&mut harness, &add);
                fits(&harness, &case);
                assert_eq!(harness.state().wishes, [], "{case}");
            }
        }
    }
}

#[test]
fn what_was_promised_and_what_became_of_it_stands_with_what_was_said() {
    let mut drill = played("textbook", 200);
    let room = room(&mut drill, "public_relations", Lang::En, Guidance::Practice);
    let sent = room.view.wall.statements.len();
    assert!(sent > 2);
    let harness = shown(room, [640.0, 3000.0]);
    let said = labels(&harness);
    assert!(said.iter().any(|label| label.starts_with("promise of") && label.ends_with("kept")), "{said:?}");
}

#[test]
fn a_chip_that_is_chosen_says_so_to_those_who_listen() {
    let mut harness = half_done();
    press_with(&mut harness, "no channel yet");
    let before = harness.get_by_label_contains("gate screens · ").accesskit_node().toggled();
    press_with(&mut harness, "gate screens · ");
    let after = harness.get_by_label_contains("gate screens · ").accesskit_node().toggled();
    assert_eq!((before, after), (Some(Toggled::False), Some(Toggled::True)));
}

fn texts(harness: &Harness<'_, Room>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

/// Adds an element of a kind and opens it, where there is anything that it could say.
fn add(harness: &mut Harness<'_, Room>, kind: Act) -> bool {
    press(harness, "Add …");
    let name = Strings::of(Lang::En).get(&format!("talk-kind-{kind:?}"));
    let Some(chip) = harness.query_all_by_label(&name).last() else { return false };
    chip.click_accesskit();
    harness.run_steps(3);
    if harness.query_by_label("Done").is_none() {
        let is_chip = |node: &Node<'_>| node.accesskit_node().role() == Role::Button;
        harness.get_all_by_label_contains(&name).find(is_chip).unwrap().click_accesskit();
        harness.run_steps(3);
    }
    true
}

#[test]
fn no_kind_of_element_names_a_topic_that_has_not_come_up() {
    let mut drill = played("silent", 15);
    let mut added = 0;
    for kind in talk::kind::ALL {
        let mut harness = shown(room(&mut drill, "customer_service", Lang::En, Guidance::Practice), [760.0, 1400.0]);
        if !add(&mut harness, kind) {
            continue;
        }
        added += 1;
        if let Some(topics) = harness.query_by_role_and_label(Role::ComboBox, "About") {
            topics.click_accesskit();
            harness.run_steps(3);
        }
        let read = texts(&harness);
        let (view, spoken) = (&harness.state().view, &harness.state().spoken);
        let met = |place: &usize| view.held(*place).is_some() || view.desk.asked[*place] || view.rumour[*place];
        let unmet = (0..view.known.facts.len()).filter(|place| !met(place) && view.wall.questions[*place].0 == 0);
        let unmet: Vec<&str> = unmet.map(|place| spoken.facts[place].name.as_str()).collect();
        assert!(unmet.contains(&"What happened at the glass door of gate 14?"));
        for name in unmet {
            assert!(!read.iter().any(|text| text.contains(name)), "{kind:?}: {name}");
        }
    }
    assert!(added > 10, "{added}");
}

#[test]
fn before_anything_has_come_up_a_statement_speaks_only_of_what_its_template_does() {
    let mut drill = played("silent", 15);
    let mut room = room(&mut drill, "customer_service", Lang::En, Guidance::Practice);
    let desk = Arc::make_mut(&mut room.view.desk);
    desk.facts.fill(None);
    desk.asked.fill(false);
    room.view.rumour.fill(false);
    Arc::make_mut(&mut room.view.wall).questions.fill((0, 0));
    assert_eq!(room.view.come_up().count(), 0);
    let mut harness = shown(room, [760.0, 1400.0]);
    press(&mut harness, "Add …");
    assert!(harness.query_by_label("Show understanding").is_some());
    assert!(harness.query_by_label("Acknowledge").is_none());
    assert!(harness.query_by_label("Promise update").is_none());
    press(&mut harness, "Add …");
    press(&mut harness, "Cabin announcement, doors closed");
    press_with(&mut harness, "Promise update · by");
    assert!(harness.query_by_label("When do we get off this aircraft?").is_some());
    assert!(harness.query_by_label("When does my flight leave?").is_none());
}
