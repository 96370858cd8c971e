//! A whole drill by clicking and typing alone, from the start screen to the exported report; and the same drill without
//! a desk.

use std::sync::Arc;

use egui::{accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{id::SeatId, lang::Lang, time::At},
    desk::{
        Desk,
        intent::Place,
        play::Tab,
        store::{Folders, Store},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        policy::colleagues::Colleagues,
        replay::{self, Verdict},
    },
    record::{load::load_file, log::Log},
    scenario::{
        command::{Command, Item, What},
        shelf,
        statement::Element,
    },
};

/// Real milliseconds of a frame.
const FRAME: u32 = 16;

struct Player {
    harness: Harness<'static, Desk>,
}

impl Player {
    fn sits_down(folder: &tempfile::TempDir, lang: Lang) -> Self {
        let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
        desk.library.speak(lang);
        desk.store.settings.motion = false;
        let mut harness = Harness::builder()
            .with_size(vec2(1440.0, 900.0))
            .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
        harness.run_steps(4);
        Self { harness }
    }

    fn desk(&self) -> &Desk {
        self.harness.state()
    }

    fn says(&self, key: &str) -> String {
        self.desk().strings.get(key)
    }

    /// Presses the first thing of this name.
    #[track_caller]
    fn press(&mut self, name: &str) {
        let found = self.harness.query_all_by_label(name).next().is_some();
        assert!(found, "nothing is called `{name}`: {:?}", self.names());
        self.harness.get_all_by_label(name).next().unwrap().click_accesskit();
        self.harness.run_steps(3);
    }

    #[track_caller]
    fn press_key(&mut self, key: &str) {
        let name = self.says(key);
        self.press(&name);
    }

    /// Presses the button of this name where a caption is called the same.
    fn press_button(&mut self, key: &str) {
        let name = self.says(key);
        let buttons = self.harness.get_all_by_label(&name);
        buttons.filter(|node| node.accesskit_node().role() == Role::Button).for_each(|node| node.click_accesskit());
        self.harness.run_steps(3);
    }

    fn names(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        nodes.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
    }

    fn writes(&mut self, text: &str) {
        self.harness.get_all_by_role(Role::MultilineTextInput).next().unwrap().focus();
        self.harness.run_steps(2);
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run_steps(3);
    }

    /// Real time passes, frame by frame.
    fn waits(&mut self, real_ms: u32) {
        for _ in 0..real_ms / FRAME {
            self.harness.state_mut().step(FRAME);
        }
        self.harness.run_steps(2);
    }

    fn opens(&mut self, tab: Tab) {
        let name = self.says(tab.key());
        self.press(&name);
    }

    fn log(&self) -> &Log {
        self.desk().run.as_ref().unwrap().drill.log()
    }
}

/// The commands of a seat, as they stand in a record.
fn commands_of(log: &Log, seat: &SeatId) -> Vec<Command> {
    log.commands().map(|(_, command, _)| command.clone()).filter(|command| command.seat == *seat).collect()
}

#[test]
fn a_whole_drill_by_hand_equals_the_same_drill_without_a_desk() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::sits_down(&folder, Lang::En);

    // From the start screen to the first message.
    player.press_key("start-practise");
    player.press_key("start-begin");
    assert_eq!(player.desk().place, Place::Drill);
    player.press_key("desk-skip");
    player.press_key("desk-open-it");

    // The message is answered. Under the coach there is room for the thread or for the composer.
    let write = player.says("talk-compose");
    if player.harness.query_by_label(&write).is_some() {
        player.press(&write);
    }
    player.press("Acknowledge");
    player.press("Promise update");
    player.press("Done");
    player.writes("We know, and we come back to you.");
    player.press_key("talk-send");
    let seat = player.desk().run.as_ref().unwrap().seat.clone();
    let answered = commands_of(player.log(), &seat);
    assert!(
        answered.iter().any(
            |command| matches!(&command.what, What::Answer { item: Item::Inject(_) | Item::Contact(..), statement, .. }
            if statement.elements.iter().any(|element| matches!(element, Element::PromiseUpdate { .. })))
        ),
        "{answered:?}"
    );

    // The crisis is declared, the team convened, the crisis graded with a reason.
    player.opens(Tab::Plan);
    player.press_key("plan-declare");
    player.press_key("plan-convene");
    player.press("moderate");
    player.press_key("plan-nature-Quality");
    player.press_key("plan-reach-Regional");
    player.press_key("plan-trend-Worsening");
    player.press_button("plan-grade-now");
    player.waits(4_000);

    player.waits(6_000);
    let at = player.desk().run.as_ref().unwrap().drill.now();
    assert!(at > At::START);
    player.press_key("desk-end");
    player.press_key("desk-end-now");
    assert_eq!(player.desk().place, Place::Debrief);

    // The debrief, and the report.
    player.press_key("debrief-form-skip");
    player.press_key("debrief-form-all-the-same");
    player.press_key("debrief-report");
    let reports: Vec<_> = std::fs::read_dir(Folders::under(folder.path()).reports())
        .or_else(|_| std::fs::read_dir(Folders::under(folder.path()).records()))
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
        .collect();
    assert_eq!(reports.len(), 1, "one page was written");

    // The record proves itself.
    let record = player.desk().debrief.as_ref().unwrap().record.clone().unwrap();
    let loaded = load_file(&record).unwrap();
    assert!(matches!(replay::verify(&loaded, &mut |_| {}), Verdict::Verified { .. }));
    let done = commands_of(&loaded.log, &seat);
    assert!(done.len() >= 4, "{done:?}");

    // The same commands of the same seat, with colleagues and without a desk, in leaps instead of frames.
    let scenario = Arc::new(shelf::ALL[0].scenario().unwrap());
    let header = loaded.log.header();
    let mut drill = Drill::start(Setup { mode: header.mode, ..Setup::new(scenario, header.cut, header.seed) }).unwrap();
    let mut beside = Beside::new(Box::new(Colleagues::new(vec![seat.clone()])));
    for Command { at, seat, seq, what } in done {
        let accepted = beside.accept(&mut drill, at, seat, seq, what).unwrap();
        assert_eq!(accepted.at, at);
    }
    let end = drill.scenario().end();
    beside.up_to(&mut drill, end).unwrap();
    drill.finish().unwrap();
    assert_eq!(drill.log().play(), loaded.log.play());
    assert_eq!(drill.log().score(), loaded.log.score());
}
