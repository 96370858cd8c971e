//! The desk in a small window, as one of 1280 by 720 is at twice the size: everything can be reached and done; and the
//! enlargement that fits a window.

use egui::{Key, Modifiers, Rect, accesskit::Role, vec2};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{lang::Lang, time::At},
    desk::{
        Desk,
        intent::{Begin, Guidance, Intent, Place, ScenarioRef, Way},
        look,
        play::Tab,
        store::{Folders, Store},
        talk::{
            self,
            draft::{Draft, To},
        },
    },
    scenario::{
        command::What,
        statement::{Audience, Element, Speaker, Statement},
    },
};

/// 1280 by 720 at twice the size.
const SMALL: (u16, u16) = (640, 360);

/// A desk at a drill of the airline's morning, in customer service.
fn drill(folder: &tempfile::TempDir, lang: Lang, guidance: Guidance, (width, height): (u16, u16)) -> Player {
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
    desk.library.speak(lang);
    desk.store.settings.motion = false;
    let scenario = ScenarioRef::BuiltIn("airline_delay".to_owned());
    let way = Way::Alone { guidance, seats: desk.newcomers_seat(&scenario), skill: None };
    desk.obey(Intent::Begin(Box::new(Begin { scenario, cut: 60, seed: 1, attempt: 1, way })));
    let mut harness = Harness::builder()
        .with_size(vec2(f32::from(width), f32::from(height)))
        .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
    harness.run_steps(4);
    Player { harness }
}

struct Player {
    harness: Harness<'static, Desk>,
}

impl Player {
    fn says(&self, key: &str) -> String {
        self.harness.state().strings.get(key)
    }

    fn room(&self) -> Rect {
        self.harness.ctx.content_rect()
    }

    #[track_caller]
    fn find<'a>(&'a self, name: &'a str) -> Node<'a> {
        let mut all = self.harness.get_all_by_label(name);
        all.next().unwrap()
    }

    /// Presses what has this name with the pointer, where it stands, which must be in sight.
    #[track_caller]
    fn press(&mut self, name: &str) {
        let place = self.find(name).rect();
        assert!(self.room().contains_rect(place), "`{name}` at {place:?} is out of sight");
        self.find(name).click();
        self.harness.run_steps(4);
    }

    #[track_caller]
    fn press_key(&mut self, key: &str) {
        let name = self.says(key);
        self.press(&name);
    }

    fn has(&self, key: &str) -> bool {
        self.harness.query_all_by_label(&self.says(key)).next().is_some()
    }

    /// Goes on with Tab until something of this name has the focus.
    #[track_caller]
    fn tabs_to(&mut self, name: &str) {
        for _ in 0..60 {
            if self.harness.query_all_by_label(name).any(|node| node.is_focused()) {
                return;
            }
            self.harness.key_press(Key::Tab);
            self.harness.run_steps(2);
        }
        panic!("Tab never comes to `{name}`");
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.harness.event(egui::Event::Text(letter.to_string()));
            let key = Key::from_name(&letter.to_uppercase().to_string());
            if let Some(key) = key {
                self.harness.key_press(key);
            }
            self.harness.run_steps(1);
        }
    }

    fn now(&self) -> At {
        self.harness.state().run.as_ref().unwrap().drill.now()
    }

    fn pace(&self) -> u32 {
        self.harness.state().run.as_ref().unwrap().drill.clock().pace()
    }
}

/// What a tab is called in a small window, with what waits behind it.
fn name_of(player: &Player, tab: Tab) -> String {
    let name = player.says(tab.short());
    let counted = format!("{name}  ");
    let open = player.harness.query_all_by_label_contains(&counted).next();
    open.and_then(|node| node.accesskit_node().label()).unwrap_or(name)
}

const TABS: [Tab; 7] = [Tab::Incoming, Tab::Talk, Tab::Plan, Tab::Facts, Tab::Actions, Tab::Questions, Tab::Situation];

#[test]
fn every_tab_of_a_small_window_is_in_sight_and_opens_by_hand_and_by_keyboard() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = drill(&folder, lang, Guidance::Guided, SMALL);
        player.harness.state_mut().play_ahead("late", Some(At::minutes(60)));
        player.harness.run_steps(3);
        for tab in TABS {
            let name = name_of(&player, tab);
            player.press(&name);
            assert_eq!(player.harness.state().run.as_ref().unwrap().panels.tab, tab, "{lang:?}");
        }
        for tab in TABS {
            let name = name_of(&player, tab);
            player.tabs_to(&name);
            player.harness.key_press(Key::Enter);
            player.harness.run_steps(3);
            assert_eq!(player.harness.state().run.as_ref().unwrap().panels.tab, tab, "{lang:?}");
        }
        let heights: Vec<f32> = TABS.map(|tab| player.find(&name_of(&player, tab)).rect().center().y).to_vec();
        assert!(heights.iter().all(|y| (y - heights[0]).abs() < 1.0), "{lang:?}: one row, not {heights:?}");
    }
}

#[test]
fn a_message_is_answered_in_a_small_window() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut player = drill(&folder, lang, Guidance::Guided, SMALL);
        player.press_key("desk-skip");
        player.press_key("desk-open-it");
        player.press_key("talk-compose");
        let regret = player.says("talk-kind-Regret");
        player.find(&regret).scroll_to_me();
        player.harness.run_steps(3);
        player.press(&regret);
        player.press_key("talk-send");
        let run = player.harness.state().run.as_ref().unwrap();
        let is_regret = |element: &Element| matches!(element, Element::Regret(_));
        let answers =
            |what: &What| matches!(what, What::Answer { statement, .. } if statement.elements.iter().any(is_regret));
        assert!(run.drill.log().commands().any(|(_, command, _)| answers(&command.what)), "{lang:?}");
    }
}

/// What has its form by how high it is, and is as high as its form needs, would change from frame to frame.
#[test]
fn nothing_moves_by_itself_in_a_window_of_any_height() {
    for height in (360..=900).step_by(20) {
        let folder = tempfile::tempdir().unwrap();
        let mut player = drill(&folder, Lang::En, Guidance::Practice, (1440, height));
        player.harness.state_mut().obey(Intent::Pause);
        let run = player.harness.state_mut().run.as_mut().unwrap();
        run.panels.talk.restore(talk::Saved { drafts: vec![redating()] });
        player.harness.run_steps(6);
        let before = shown(&player.harness);
        player.harness.run_steps(1);
        assert_eq!(shown(&player.harness), before, "{height}");
    }
}

/// A draft that needs about as much room as there may be.
fn redating() -> Draft {
    let mut draft = Draft::new(To::Many);
    draft.add(Element::Redate { promise: (1, 0), due: At::minutes(95), why: "The count is not done".to_owned() });
    draft
}

#[test]
fn the_coach_of_a_small_window_is_one_line_that_opens_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = drill(&folder, Lang::En, Guidance::Guided, SMALL);
    let means = player.says("plan-coach-open-means");
    assert!(player.harness.query_by_label(&means).is_none());
    player.press_key("plan-coach-means");
    assert!(player.harness.query_by_label(&means).is_some());
    player.press_key("plan-coach-means");
    assert!(player.harness.query_by_label(&means).is_none());
    player.press_key("plan-coach-show");
    assert_eq!(player.harness.state().run.as_ref().unwrap().panels.tab, Tab::Incoming);
    player.press_key("plan-coach-away");
    assert!(!player.has("plan-coach-away"));
}

#[test]
fn what_has_no_room_on_the_bar_stands_behind_a_button() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = drill(&folder, Lang::En, Guidance::Guided, SMALL);
    let room = player.room();
    for key in ["desk-leave", "desk-drill", "desk-pause", "desk-skip", "desk-rest"] {
        let place = player.find(&player.says(key)).rect();
        // The bar is 44 points high, in a harness with a margin of eight.
        assert!(place.bottom() <= 52.5 && place.right() <= room.right(), "{key}: {place:?}");
    }
    assert!(!player.has("desk-end-now"));
    player.press_key("desk-rest");
    player.press_key("incoming-line-table");
    assert!(player.has("incoming-line-about"), "the course can be read where it has no strip");
    player.harness.key_press_modifiers(Modifiers::NONE, Key::T);
    player.harness.run_steps(3);
    assert!(!player.has("incoming-line-about"));
    player.press_key("desk-rest");
    player.press_key("desk-more");
    assert_eq!(player.harness.state().place, Place::Settings);
    player.harness.state_mut().obey(Intent::Show(Place::Drill));
    player.harness.run_steps(3);
    player.press_key("desk-rest");
    player.press_key("desk-end-now");
    assert_eq!(player.harness.state().place, Place::Debrief);
}

#[test]
fn the_score_says_which_ring_is_which() {
    let folder = tempfile::tempdir().unwrap();
    let player = drill(&folder, Lang::En, Guidance::Guided, (1440, 900));
    let rings: Vec<String> = player
        .harness
        .get_all_by_role(Role::ProgressIndicator)
        .filter_map(|node| (node.rect().bottom() < 56.0).then_some(node)?.accesskit_node().label())
        .collect();
    assert_eq!(rings.len(), 4, "{rings:?}");
    let shown = shown(&player.harness);
    for ring in &rings {
        let name = ring.rsplit_once(' ').unwrap().0;
        assert!(shown.iter().any(|(text, _)| text == name), "`{name}` is written: {shown:?}");
    }
}

/// Texts as they are painted, and where.
fn shown(harness: &Harness<'_, Desk>) -> Vec<(String, Rect)> {
    fn walk(shape: &egui::Shape, found: &mut Vec<(String, Rect)>) {
        match shape {
            // What is scrolled out of sight may stand nowhere.
            egui::Shape::Text(text) if text.visual_bounding_rect().is_finite() => {
                found.push((text.galley.text().to_owned(), text.visual_bounding_rect()));
            }
            egui::Shape::Vec(all) => all.iter().for_each(|shape| walk(shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| walk(&clipped.shape, &mut found));
    found
}

#[test]
fn the_text_of_a_button_stands_in_its_middle_in_any_layout() {
    for size in [SMALL, (1280, 720)] {
        let folder = tempfile::tempdir().unwrap();
        let player = drill(&folder, Lang::ZhHans, Guidance::Guided, size);
        let name = player.says("talk-compose");
        let button = player.find(&name).rect();
        let (_, text) = shown(&player.harness).into_iter().find(|(text, _)| *text == name).unwrap();
        assert!((text.center().x - button.center().x).abs() <= 1.5, "{text:?} in {button:?}");
    }
}

#[test]
fn a_window_nobody_has_set_up_is_enlarged_as_it_fits_and_a_choice_stays() {
    let fits = |width: u16, height: u16| 100.0 * look::fitting(vec2(f32::from(width), f32::from(height)));
    let sizes = [(640, 360), (1280, 720), (1440, 900), (1920, 1080), (2560, 1440), (3840, 2160), (7680, 4320)];
    let found = sizes.map(|(width, height)| fits(width, height).to_string());
    assert_eq!(found, ["100", "100", "100", "125", "150", "200", "200"]);
    // What is wide and low is as low as it was.
    assert!((fits(3440, 720) - 100.0).abs() < 0.01);

    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(Store::open(Folders::under(folder.path())), Lang::En);
    desk.window = vec2(2560.0, 1440.0);
    assert!((desk.zoom() - 1.5).abs() < 0.01);
    desk.obey(Intent::Zoom(Some(1.0)));
    assert!((desk.zoom() - 1.0).abs() < 0.01);
    let again = Store::open(Folders::under(folder.path()));
    assert_eq!(again.settings.zoom, Some(1.0), "kept");
    desk.obey(Intent::Zoom(None));
    assert!((desk.zoom() - 1.5).abs() < 0.01);
}

#[test]
fn letters_typed_beside_a_field_are_no_commands() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = drill(&folder, Lang::En, Guidance::Assessed, (1440, 900));
    let (now, pace) = (player.now(), player.pace());
    player.harness.get_all_by_role(Role::MultilineTextInput).next().unwrap().click();
    player.harness.run_steps(2);
    // A click on nothing, a moment before the next word.
    let beside = player.find(&player.says("talk-nothing-said")).rect().center() + vec2(0.0, 60.0);
    player.harness.hover_at(beside);
    player.harness.drag_at(beside);
    player.harness.drop_at(beside);
    player.harness.run_steps(1);
    player.types("noon 17 n");
    assert_eq!((player.now(), player.pace()), (now, pace), "typed beside the field");
    // Whoever has stopped typing means the key.
    player.harness.run_steps(16);
    player.types("n");
    assert!(player.now() > now, "N skips");

    // While a message is open, letters are no commands, however long one thinks.
    player.press_key("desk-open-it");
    let now = player.now();
    player.harness.run_steps(32);
    player.types("n7");
    assert_eq!((player.now(), player.pace()), (now, pace));
}

#[test]
fn a_statement_on_the_course_is_looked_up_in_the_conversation() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = drill(&folder, Lang::En, Guidance::Practice, (1440, 900));
    let run = player.harness.state_mut().run.as_mut().unwrap();
    let seat = run.seat.clone();
    for minute in 0..40 {
        let statement = Statement {
            speaker: Speaker::Account,
            elements: vec![Element::Acknowledge("departure".into())],
            words: format!("Word number {minute}."),
        };
        let (audience, channels) = (Audience::Affected, vec!["chat".into()]);
        let what = What::Publish { statement, audience, channels, approval: None };
        run.order(seat.clone(), what);
        run.drill.run_to(At::minutes(20 + 3 * minute)).unwrap();
    }
    let (sent, at) = {
        let view = run.view();
        assert!(view.wall.statements.len() > 30, "{}", view.wall.statements.len());
        let first =
            view.wall.statements.iter().find(|sent| sent.at > view.now - goldenhour::base::time::Span::minutes(120));
        let first = first.unwrap();
        (first.words.clone(), first.at)
    };
    run.panels.follow(&Intent::Look(Tab::Plan), &run.drill.view(&seat).unwrap());
    player.harness.run_steps(3);
    assert!(!shown(&player.harness).iter().any(|(text, _)| *text == sent), "{sent} at {at:?} is not on screen yet");
    let marks = player.harness.get_all_by_label_contains("We said:");
    let mark = marks.min_by(|a, b| a.rect().left().total_cmp(&b.rect().left())).unwrap();
    mark.click();
    player.harness.run_steps(6);
    let place = shown(&player.harness).into_iter().find(|(text, _)| text.starts_with("Word number"));
    assert!(place.is_some(), "the conversation is shown");
    let run = player.harness.state().run.as_ref().unwrap();
    assert_eq!(run.panels.tab, Tab::Talk);
    assert!(run.panels.talk.open_item().is_none());
    let room = player.room();
    let seen = shown(&player.harness).into_iter().find(|(text, _)| *text == sent);
    assert!(seen.is_some_and(|(_, rect)| room.contains_rect(rect)), "`{sent}` is in sight");
}
