//! What has come in, what people ask, facts, promises and the course of the crisis: drawn from real views in three
//! languages, clicked through the accessibility tree.

use std::{
    cell::RefCell,
    sync::{Arc, OnceLock},
};

use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{
        draw::Draws,
        lang::Lang,
        strings::Strings,
        time::{At, MINUTE, Span},
    },
    desk::{
        facts,
        heard::Heard,
        incoming::{self, list, questions},
        intent::{Guidance, Intent},
        look::{self, letters},
        pen::Pen,
        play::{Tab, timeline},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        policy,
        view::{PromiseState, SeatView},
    },
    scenario::{
        Scenario,
        command::{Item, What},
        inject::Harm,
        shelf::BuiltIn,
    },
};

const LANGS: [Lang; 3] = [Lang::En, Lang::ZhHans, Lang::ZhHant];

/// A moment of a drill: what a seat sees, and what customers said.
struct Moment {
    scenario: Arc<Scenario>,
    view: SeatView,
    heard: Heard,
}

/// A drill that a plan has played up to a minute, as a seat sees it.
fn moment(file: &str, plan: &str, minute: i64, seat: &str) -> Moment {
    let scenario = Arc::new(BuiltIn::named(file).unwrap().scenario().unwrap());
    let mut drill = Drill::start(Setup::new(Arc::clone(&scenario), 60, 1)).unwrap();
    let mut beside = Beside::new(policy::named(plan, Draws::new("policy", 1)).unwrap());
    beside.up_to(&mut drill, At(minute * MINUTE)).unwrap();
    let mut heard = Heard::default();
    heard.listen(drill.sim().crowd().hearing.messages());
    Moment { scenario, view: drill.view(&seat.into()).unwrap(), heard }
}

/// A team that speaks late, an hour and a half into the airline's morning, at the desk of customer service.
fn late() -> &'static Moment {
    static LATE: OnceLock<Moment> = OnceLock::new();
    LATE.get_or_init(|| moment("airline_delay", "late", 150, "customer_service"))
}

/// What a panel leaves behind: the panel's own memory and what was wanted.
struct Table<S> {
    state: S,
    wishes: Vec<Intent>,
}

/// A panel of this width on a bench: drawn with everything that the desk draws it with.
fn bench<'a, S: 'a>(
    of: &'a Moment,
    lang: Lang,
    (width, height): (f32, f32),
    state: S,
    panel: impl Fn(&mut egui::Ui, &Pen<'_>, &SeatView, &mut S) -> Vec<Intent> + 'a,
) -> Harness<'a, Table<S>> {
    let (spoken, strings) = (of.scenario.spoken_in(lang), Strings::of(lang));
    let is_dressed = RefCell::new(false);
    let app = move |ui: &mut egui::Ui, table: &mut Table<S>| {
        if !is_dressed.replace(true) {
            ui.ctx().set_fonts(letters::fonts(lang, None));
            look::dress(ui.ctx(), look::Theme::Dark, false);
            return;
        }
        let pen = Pen::new(&spoken, &strings, Some(Guidance::Guided), false).hearing(&of.heard);
        let wishes = panel(ui, &pen, &of.view, &mut table.state);
        table.wishes.extend(wishes);
    };
    let mut harness =
        Harness::builder().with_size((width, height)).build_ui_state(app, Table { state, wishes: Vec::new() });
    harness.run_steps(3);
    harness
}

/// All that a panel says, and that nothing of it is wider than the panel.
#[track_caller]
fn said<S>(harness: &Harness<'_, Table<S>>, width: f32) -> Vec<String> {
    let mut said = Vec::new();
    for node in harness.root().children_recursive() {
        let accessible = node.accesskit_node();
        let text = accessible.label().or(accessible.value()).unwrap_or_default();
        if accessible.raw_bounds().is_some() && !text.is_empty() {
            let rect = node.rect();
            assert!(rect.right() <= width + 1.0 && rect.left() >= -1.0, "{text}: {rect:?}");
        }
        said.push(text);
    }
    said
}

#[track_caller]
fn says(said: &[String], what: &str) {
    // Lines of Chinese are broken by hand.
    assert!(said.iter().any(|text| text.replace('\n', "").contains(what)), "`{what}` is not among {said:#?}");
}

fn incoming_panel(of: &Moment, lang: Lang, width: f32) -> Harness<'_, Table<incoming::State>> {
    bench(of, lang, (width, 900.0), incoming::State::default(), incoming::show)
}

#[test]
fn what_is_worst_stands_first_and_the_unseen_are_counted() {
    let of = late();
    let mut made = list::List::default();
    made.keep_up(&of.view, None);
    let harms: Vec<Harm> = made
        .open
        .iter()
        .filter_map(|row| match row {
            list::Row::One(place) | list::Row::Many { first: place, .. } => {
                list::at(&of.view, *place).map(|entry| entry.harm)
            }
            list::Row::Queue(_) => None,
        })
        .collect();
    assert!(harms.len() > 3 && harms.is_sorted_by(|a, b| a >= b), "{harms:?}");
    assert_eq!(made.waiting(), of.view.desk.open.len());
    assert!(list::unseen(&of.view) > 100);
    assert!(made.open.iter().any(|row| matches!(row, list::Row::Queue(_))), "nobody waits on the hotline");
    for lang in LANGS {
        let strings = Strings::of(lang);
        let harness = incoming_panel(of, lang, 272.0);
        let texts = said(&harness, 272.0);
        says(&texts, &strings.say("incoming-open", [("n", made.waiting().into())]));
        says(&texts, &strings.get("incoming-harm-health"));
        says(&texts, &strings.get("incoming-queue"));
    }
}

#[test]
fn those_who_ask_the_same_share_a_row_that_opens_the_oldest() {
    let of = late();
    let mut made = list::List::default();
    made.keep_up(&of.view, None);
    let many = made.open.iter().find_map(|row| match row {
        list::Row::Many { first, count, fact } => Some((*first, *count, fact.clone())),
        _ => None,
    });
    let (first, count, fact) = many.expect("many ask the same");
    assert!(count >= 3);
    let channel = list::at(&of.view, first).unwrap().channel.clone();
    let row = list::Row::Many { first, count, fact: fact.clone() };
    assert_eq!(list::item(&of.view, &row), Some(Item::Oldest(channel, Some(fact))));
    // However many are open, each stands in one row only.
    let shown: usize = made
        .open
        .iter()
        .map(|row| match row {
            list::Row::Many { count, .. } => *count,
            list::Row::One(_) => 1,
            list::Row::Queue(_) => 0,
        })
        .sum();
    assert_eq!(shown, of.view.desk.open.len());
}

#[test]
fn a_row_opens_by_click_and_by_key_and_is_given_to_a_seat() {
    let of = late();
    let mut harness = incoming_panel(of, Lang::En, 360.0);
    let first = {
        let mut made = list::List::default();
        made.keep_up(&of.view, None);
        list::item(&of.view, &made.open[0]).unwrap()
    };
    let rows = |harness: &Harness<'_, Table<incoming::State>>| {
        let rows = harness.root().children_recursive().filter(|node| {
            node.accesskit_node().label().is_some_and(|label| label.contains(" · ") && label.len() > 60)
        });
        rows.map(|node| node.accesskit_node().label().unwrap()).collect::<Vec<_>>()
    };
    let names = rows(&harness);
    harness.get_by_label(&names[0]).click();
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, [Intent::Open(first)]);
    harness.state_mut().wishes.clear();
    harness.get_by_label(&names[0]).focus();
    harness.run_steps(2);
    harness.key_press(egui::Key::ArrowDown);
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(2);
    let second = {
        let mut made = list::List::default();
        made.keep_up(&of.view, None);
        list::item(&of.view, &made.open[1]).map_or(Intent::Look(Tab::Actions), Intent::Open)
    };
    assert_eq!(harness.state().wishes, [second]);
    harness.state_mut().wishes.clear();
    harness.get_all_by_label_contains("Give to another seat").next().unwrap().click();
    harness.run_steps(3);
    harness.get_by_label("Operations centre").click();
    harness.run_steps(2);
    let wishes = &harness.state().wishes;
    assert!(
        matches!(&wishes[..], [Intent::Order { seat, what: What::Assign { seat: to, .. } }]
            if seat.as_str() == "customer_service" && to.as_str() == "operations"),
        "{wishes:?}"
    );
}

#[test]
fn a_channel_can_be_chosen_and_answered_ones_open_below() {
    let of = moment("airline_delay", "textbook", 90, "customer_service");
    let mut harness = incoming_panel(&of, Lang::En, 320.0);
    let mut made = list::List::default();
    made.keep_up(&of.view, None);
    assert!(made.answered_count > 0);
    let (place, _) = made.counts.iter().min_by_key(|(_, count)| **count).expect("something is open");
    let name = Strings::of(Lang::En);
    let name = goldenhour::report::words::Words::new(&of.scenario, &name)
        .channel(of.view.known.channels[*place].id.as_str())
        .to_owned();
    harness.get_all_by_label_contains(&format!("{name}: ")).next().unwrap().click();
    harness.run_steps(2);
    let mut chosen = list::List::default();
    chosen.keep_up(&of.view, Some(*place));
    let rows = chosen.open.iter().filter(|row| !matches!(row, list::Row::Queue(_))).count();
    assert!((1..9).contains(&rows), "{rows}");
    assert_eq!(harness.get_all_by_label_contains("Give to another seat").count(), rows);
    let before = said(&harness, 320.0).len();
    harness.get_all_by_label_contains("Answered: ").next().unwrap().click();
    harness.run_steps(2);
    assert!(chosen.answered_count == 0 || said(&harness, 320.0).len() > before);
}

#[test]
fn an_empty_list_says_what_to_do_meanwhile() {
    let of = moment("airline_delay", "silent", 0, "legal");
    for lang in LANGS {
        let harness = incoming_panel(&of, lang, 272.0);
        says(&said(&harness, 272.0), &Strings::of(lang).get("incoming-nothing"));
    }
}

#[test]
fn questions_are_added_up_and_the_front_line_is_briefed_on_what_was_ticked() {
    let of = late();
    for lang in LANGS {
        for width in [300.0, 720.0] {
            let mut harness = bench(of, lang, (width, 800.0), incoming::State::default(), questions::show);
            let texts = said(&harness, width);
            let strings = Strings::of(lang);
            says(&texts, &strings.get("incoming-top"));
            let (tick, _) = strings.say("incoming-tick", [("fact", "|".into())]).split_once('|').map_or_else(
                || unreachable!("the blank is in it"),
                |(before, after)| (before.to_owned(), after.to_owned()),
            );
            let name = texts.iter().find(|text| text.starts_with(tick.trim()) && text.len() > tick.len()).unwrap();
            harness.get_by_label(name).click();
            harness.run_steps(3);
            harness.get_by_label(&strings.get("incoming-brief")).click();
            harness.run_steps(2);
            let wishes = &harness.state().wishes;
            assert!(
                matches!(&wishes[..], [Intent::Order { what: What::Brief(points), .. }] if points.facts.len() == 1),
                "{wishes:?}"
            );
            harness.get_by_label(&strings.get("incoming-sheet")).click();
            harness.run_steps(2);
            says(&said(&harness, width), &strings.get("incoming-sheet-about"));
        }
    }
}

#[test]
fn facts_promises_and_duties_stand_in_the_books() {
    let of = moment("data_leak", "overpromise", 90, "customer_service");
    let promises = &of.view.wall.promises;
    assert!(promises.iter().any(|promise| promise.state == PromiseState::Live));
    assert!(promises.iter().any(|promise| promise.state == PromiseState::Broken));
    for lang in LANGS {
        for width in [300.0, 860.0] {
            let harness = bench(&of, lang, (width, 3_000.0), facts::State::default(), facts::show);
            let (texts, strings) = (said(&harness, width), Strings::of(lang));
            for key in ["incoming-live", "incoming-broken", "incoming-redate", "incoming-share", "incoming-ask"] {
                says(&texts, &strings.get(key));
            }
            let runs = of.view.wall.duties.iter().position(|duty| duty.due.is_some() && !duty.met).unwrap();
            let article = &of.scenario.spoken_in(lang).duties[runs].article;
            let start: String = article.as_str().chars().take(8).collect();
            assert!(texts.iter().any(|text| text.replace('\n', "").contains(&start)), "{start}");
        }
    }
}

#[test]
fn a_fact_is_asked_for_and_a_promise_put_off() {
    let of = moment("data_leak", "overpromise", 90, "customer_service");
    let other = of.scenario.seats.iter().find(|seat| seat.id.as_str() != "customer_service").unwrap();
    let mut harness = bench(&of, Lang::En, (860.0, 3_000.0), facts::State::default(), facts::show);
    harness.get_all_by_label("Ask").next().unwrap().click();
    harness.run_steps(3);
    harness.get_all_by_label(other.name.as_str()).next().unwrap().click();
    harness.run_steps(2);
    harness.get_all_by_label("Put off, with a reason").next().unwrap().click();
    harness.run_steps(2);
    let first = of.view.wall.promises.iter().filter(|promise| promise.state == PromiseState::Live);
    let first = first.min_by_key(|promise| (promise.due, promise.name)).unwrap().name;
    let wishes = &harness.state().wishes;
    assert!(
        matches!(&wishes[..], [Intent::Order { what: What::Ask { seat, .. }, .. }, Intent::Redate(seq, element)]
            if *seat == other.id && (*seq, *element) == first),
        "{wishes:?}"
    );
}

#[test]
fn an_authority_that_asks_to_wait_is_noted_by_a_form() {
    let whole = moment("data_leak", "silent", 24 * 60, "legal");
    let asking = whole.view.desk.at(&whole.view.desk.named).find(|entry| entry.asks_hold.is_some());
    let asking = asking.expect("the police ask for silence").clone();
    let mut harness = bench(&whole, Lang::En, (560.0, 6_000.0), facts::State::default(), facts::show);
    harness.get_all_by_label("Note the request").next().unwrap().click();
    harness.run_steps(3);
    let topics: Vec<String> = {
        let body = whole.view.known.bodies.iter().find(|body| Some(&body.id) == asking.asks_hold.as_ref()).unwrap();
        let name = |id: &str| whole.scenario.facts.iter().find(|fact| fact.id.as_str() == id).unwrap().name.as_str();
        let open = body.has.iter().filter(|fact| !asking.asks.contains(fact));
        open.map(|fact| name(fact.as_str()).to_owned()).collect()
    };
    if let Some(topic) = topics.first() {
        harness.get_all_by_label(topic).last().unwrap().click();
        harness.run_steps(2);
    }
    harness.get_by_label("8 h").click();
    harness.run_steps(2);
    harness.get_by_label("Note it").click();
    harness.run_steps(2);
    let wishes = &harness.state().wishes;
    let [Intent::Order { what: What::LogHold { item, body, until, .. }, .. }] = &wishes[..] else {
        panic!("{wishes:?}")
    };
    assert_eq!((item, Some(body)), (&asking.item, asking.asks_hold.as_ref()));
    assert_eq!(*until, whole.view.now + Span(480 * MINUTE));
}

#[test]
fn the_card_counts_down_and_says_what_was_broken() {
    let of = moment("airline_delay", "overpromise", 150, "customer_service");
    for lang in LANGS {
        let card = |ui: &mut egui::Ui, pen: &Pen<'_>, view: &SeatView, (): &mut ()| {
            facts::ledger::promises_card(ui, pen, view)
        };
        let mut harness = bench(&of, lang, (360.0, 300.0), (), card);
        let (texts, strings) = (said(&harness, 360.0), Strings::of(lang));
        says(&texts, &strings.get("incoming-broken"));
        let lines: Vec<&String> = texts.iter().filter(|text| text.contains(" · ")).collect();
        assert!(lines.len() > 2, "{texts:?}");
        harness.get_by_label(lines.last().unwrap().as_str()).click();
        harness.run_steps(2);
        assert_eq!(harness.state().wishes, [Intent::Look(Tab::Facts)]);
    }
}

/// The course along the bottom, and its table if it is open.
fn course(ui: &mut egui::Ui, pen: &Pen<'_>, view: &SeatView, state: &mut timeline::State) -> Vec<Intent> {
    let mut wishes = timeline::show(ui, pen, view, state);
    wishes.extend(timeline::table(ui, pen, view, true, state));
    wishes
}

#[test]
fn the_course_shows_what_came_and_what_we_owe_and_nothing_else_ahead() {
    let of = moment("airline_delay", "overpromise", 150, "customer_service");
    for lang in LANGS {
        let mut harness = bench(&of, lang, (1200.0, timeline::HEIGHT), timeline::State::default(), course);
        let texts = said(&harness, 1200.0);
        // What has not come yet has no name on the strip.
        let fired = |id: &str| of.view.wall.fired.iter().any(|(fired, _)| fired.as_str() == id);
        let spoken = of.scenario.spoken_in(lang);
        for inject in spoken.injects.iter().filter(|inject| !fired(inject.id.as_str())) {
            assert!(!texts.iter().any(|text| text.contains(inject.title.as_str())), "{}", inject.id);
        }
        let strings = Strings::of(lang);
        harness.get_by_label(&strings.get("incoming-line-table")).click();
        harness.run_steps(3);
        let table: Vec<String> = harness
            .root()
            .children_recursive()
            .filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value()))
            .collect();
        says(&table, &strings.get("incoming-line-about"));
    }
}

#[test]
fn a_mark_on_the_course_opens_its_message() {
    let of = late();
    let mut harness = bench(of, Lang::En, (1200.0, timeline::HEIGHT), timeline::State::default(), course);
    let entry = of.view.desk.at(&of.view.desk.named).last().unwrap();
    let Item::Inject(id) = &entry.item else { panic!("{entry:?}") };
    let title = of.scenario.injects.iter().find(|inject| inject.id == *id).unwrap().title.as_str();
    harness.get_all_by_label_contains(title).next().unwrap().click();
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, [Intent::Open(entry.item.clone())]);
}

#[test]
fn who_passed_a_fact_on_is_named() {
    let of = moment("airline_delay", "textbook", 60, "public_relations");
    let told_by: Vec<_> = of.view.desk.facts.iter().flatten().filter_map(|held| held.told_by.clone()).collect();
    assert!(!told_by.is_empty());
    let harness = bench(&of, Lang::En, (860.0, 6_000.0), facts::State::default(), facts::show);
    let said = said(&harness, 860.0);
    for seat in told_by {
        let name = of.scenario.seats.iter().find(|known| known.id == seat).unwrap().name.as_str().to_owned();
        let named = said.iter().any(|text| text.replace('\n', " ").contains(&format!("from {name}")));
        assert!(named, "{name}: {said:?}");
    }
}
