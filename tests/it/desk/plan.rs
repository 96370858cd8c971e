//! Plan, actions and the coach: drawn from real views in three languages and at every width, clicked through the
//! accessibility tree; each press gives its order and no other.

use std::{cell::RefCell, sync::Arc};

use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{
        draw::Draws,
        id::SeatId,
        lang::Lang,
        strings::Strings,
        time::{At, DAY, MINUTE},
    },
    desk::{
        coach,
        intent::{Guidance, Intent},
        look::{self, letters},
        pen::Pen,
        plan::{
            self,
            actions::{self, Part},
            mobilise, review,
        },
    },
    drill::{Drill, Setup, beside::Beside, policy, view::SeatView},
    scenario::{
        Scenario,
        command::{FollowHow, FollowTarget, Level, Nature, Reach, ReviewItem, Trend, What},
        shelf::BuiltIn,
        statement::Audience,
    },
};

/// A drill at a moment.
struct Moment {
    scenario: Arc<Scenario>,
    drill: RefCell<Drill>,
}

impl Moment {
    /// The airline's morning after so many milliseconds, as a plan has played it; nobody has played if there is none.
    fn at(plan: Option<&str>, at: At) -> Self {
        let scenario = Arc::new(BuiltIn::named("airline_delay").unwrap().scenario().unwrap());
        let mut drill = Drill::start(Setup::new(Arc::clone(&scenario), 60, 1)).unwrap();
        match plan {
            Some(plan) => {
                Beside::new(policy::named(plan, Draws::new("policy", 1)).unwrap()).up_to(&mut drill, at).unwrap();
            }
            None => drill.run_to(at).unwrap(),
        }
        Self { scenario, drill: RefCell::new(drill) }
    }

    fn view(&self, seat: &str) -> SeatView {
        self.drill.borrow_mut().view(&seat.into()).unwrap()
    }
}

/// What is drawn and what was wanted.
struct Table<S> {
    state: S,
    wishes: Vec<Intent>,
}

type Panel<S> = fn(&mut egui::Ui, &Pen<'_>, &SeatView, &mut S) -> Vec<Intent>;

fn bench<S: 'static>(
    of: &Moment,
    seat: &str,
    lang: Lang,
    size: (f32, f32),
    state: S,
    panel: Panel<S>,
) -> Harness<'static, Table<S>> {
    let (spoken, strings, view) = (of.scenario.spoken_in(lang), Strings::of(lang), of.view(seat));
    let mut dressed = false;
    let app = move |ui: &mut egui::Ui, table: &mut Table<S>| {
        if !dressed {
            dressed = true;
            ui.ctx().set_fonts(letters::fonts(lang, None));
            look::dress(ui.ctx(), look::Theme::Dark, false);
            return;
        }
        let pen = Pen::new(&spoken, &strings, Some(Guidance::Guided), false);
        let wishes = panel(ui, &pen, &view, &mut table.state);
        table.wishes.extend(wishes);
    };
    let mut harness = Harness::builder().with_size(size).build_ui_state(app, Table { state, wishes: Vec::new() });
    harness.run_steps(4);
    harness
}

fn texts<S>(harness: &Harness<'_, Table<S>>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

#[track_caller]
fn nothing_is_wider<S>(harness: &Harness<'_, Table<S>>, width: f32, of: &str) {
    for node in harness.root().children_recursive() {
        let Some(name) = node.accesskit_node().label().or(node.accesskit_node().value()) else { continue };
        let rect = node.rect();
        assert!(rect.left() >= -1.0 && rect.right() <= width + 1.0, "{of}: `{name}` at {rect:?} in {width}");
    }
}

#[track_caller]
fn press<S>(harness: &mut Harness<'_, Table<S>>, label: &str) {
    harness.get_all_by_label(label).next().unwrap().click();
    harness.run_steps(3);
}

/// What was ordered since the last time, in the name of the seat.
#[track_caller]
fn ordered<S>(harness: &mut Harness<'_, Table<S>>, seat: &str) -> Vec<What> {
    let wishes = std::mem::take(&mut harness.state_mut().wishes);
    let order = |wish| match wish {
        Intent::Order { seat: of, what } => {
            assert_eq!(of, SeatId::from(seat));
            Some(what)
        }
        _ => None,
    };
    wishes.into_iter().filter_map(order).collect()
}

/// High enough for everything to stand on it without scrolling.
const TALL: (f32, f32) = (640.0, 12_000.0);

fn mobilise_panel(of: &Moment, seat: &str, lang: Lang, size: (f32, f32)) -> Harness<'static, Table<plan::State>> {
    bench(of, seat, lang, size, plan::State::default(), mobilise::show)
}

fn actions_panel(
    of: &Moment,
    part: Part,
    seat: &str,
    lang: Lang,
    size: (f32, f32),
) -> Harness<'static, Table<plan::State>> {
    bench(of, seat, lang, size, plan::State { part, ..plan::State::default() }, actions::show)
}

#[test]
fn nothing_is_wider_than_the_panel_in_any_language() {
    let early = Moment::at(None, At(8 * MINUTE));
    let later = Moment::at(Some("late"), At(DAY + 180 * MINUTE));
    for of in [&early, &later] {
        for lang in Lang::ALL {
            for width in [272.0, 480.0, 900.0] {
                for seat in ["customer_service", "duty_executive"] {
                    let name = format!("{seat}, {lang:?}");
                    nothing_is_wider(&mobilise_panel(of, seat, lang, (width, 6_000.0)), width, &name);
                    for part in Part::ALL {
                        let name = format!("{name}, {part:?}");
                        nothing_is_wider(&actions_panel(of, part, seat, lang, (width, 6_000.0)), width, &name);
                    }
                }
            }
        }
    }
}

#[test]
fn the_first_steps_give_their_orders() {
    let of = Moment::at(None, At(8 * MINUTE));
    let mut panel = mobilise_panel(&of, "customer_service", Lang::En, TALL);
    press(&mut panel, "Declare a crisis");
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Declare]);
    press(&mut panel, "Convene the team");
    let all = of.scenario.seats.iter().map(|seat| seat.id.clone()).collect();
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Convene(all)]);
    press(&mut panel, "Activate");
    let part = of.scenario.plan.parts[0].id.clone();
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Activate(part)]);
    let step = of.scenario.plan.call_tree.iter().find(|step| step.from.as_str() == "customer_service").unwrap();
    let to = of.scenario.seats.iter().find(|seat| seat.id == step.to).unwrap().name.as_str().to_owned();
    press(&mut panel, &format!("Tell {to}"));
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Escalate(step.to.clone())]);
}

#[test]
fn a_grade_needs_all_four_and_carries_its_reasons() {
    let of = Moment::at(None, At(8 * MINUTE));
    let mut panel = mobilise_panel(&of, "customer_service", Lang::En, TALL);
    for label in ["moderate", "reputation", "several places"] {
        press(&mut panel, label);
    }
    // The caption is called like the button.
    let button = |panel: &Harness<'_, Table<plan::State>>| {
        let all = panel.get_all_by_label("Grade");
        all.filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Button).for_each(|node| node.click());
    };
    button(&panel);
    panel.run_steps(3);
    assert!(ordered(&mut panel, "customer_service").is_empty(), "the trend is missing");
    press(&mut panel, "worsening");
    button(&panel);
    panel.run_steps(3);
    assert!(ordered(&mut panel, "customer_service").is_empty(), "its reason is missing");
    panel.state_mut().state.grade.why = " three gates, no word ".to_owned();
    panel.run_steps(2);
    button(&panel);
    panel.run_steps(3);
    let grade = What::Grade {
        level: Level::Moderate,
        nature: Nature::Reputation,
        reach: Reach::Regional,
        trend: Trend::Worsening,
        why: "three gates, no word".to_owned(),
    };
    assert_eq!(ordered(&mut panel, "customer_service"), [grade]);
}

#[test]
fn what_is_known_is_told_and_asked() {
    let of = Moment::at(Some("textbook"), At(60 * MINUTE));
    let view = of.view("customer_service");
    let held = (0..view.known.facts.len()).find(|place| view.held(*place).is_some()).unwrap();
    let fact = view.known.facts[held].id.clone();
    let mut panel = mobilise_panel(&of, "customer_service", Lang::En, TALL);
    panel.state_mut().state.inform.fact = Some(fact.clone());
    let legal = of.scenario.seats.iter().find(|seat| seat.id.as_str() == "legal").unwrap().name.as_str().to_owned();
    panel.run_steps(2);
    press(&mut panel, &legal);
    press(&mut panel, "Tell what I know");
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Share { fact: fact.clone(), seat: "legal".into() }]);
    press(&mut panel, "Ask");
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Ask { seat: "legal".into(), fact }]);
}

#[test]
fn topics_that_nobody_has_met_are_not_named() {
    let of = Moment::at(None, At(2 * MINUTE));
    let mut panel = mobilise_panel(&of, "legal", Lang::En, TALL);
    let view = of.view("legal");
    let met = |place: usize| view.held(place).is_some() || view.desk.asked[place] || view.rumour[place];
    if let Some(combo) = panel.query_by_label("Which topic?") {
        combo.click();
        panel.run_steps(3);
    }
    let read = texts(&panel);
    let unmet: Vec<usize> = (0..view.known.facts.len()).filter(|place| !met(*place)).collect();
    assert!(!unmet.is_empty());
    for place in unmet.into_iter().filter(|place| view.wall.questions[*place].0 == 0) {
        let name = of.scenario.facts[place].name.as_str();
        assert!(!read.iter().any(|text| text.contains(name)), "{name}");
    }
}

#[test]
fn a_shift_is_handed_over_with_what_is_open() {
    let of = Moment::at(Some("textbook"), At(90 * MINUTE));
    let seat = of.scenario.seats.iter().find(|seat| seat.shift_ends.is_some()).unwrap().id.clone();
    let mut panel = mobilise_panel(&of, seat.as_str(), Lang::ZhHans, TALL);
    press(&mut panel, "填写交接记录");
    let notes = panel.state().state.hand_over.notes.clone().unwrap();
    assert!(notes.contains("尚未答复"), "{notes}");
    press(&mut panel, "交接");
    assert_eq!(ordered(&mut panel, seat.as_str()), [What::HandOver { notes: notes.trim().to_owned() }]);
}

#[test]
fn a_draft_waits_for_the_seat_that_approves_it() {
    let of = Moment::at(Some("textbook"), At(20 * MINUTE));
    let (seat, seq) = {
        let mut drill = of.drill.borrow_mut();
        let statement = goldenhour::scenario::statement::Statement {
            speaker: goldenhour::scenario::statement::Speaker::Account,
            elements: vec![goldenhour::scenario::statement::Element::Acknowledge("departure".into())],
            words: String::new(),
        };
        let channel = of.scenario.channels.iter().find(|channel| channel.public).unwrap().id.clone();
        let what = What::Publish {
            statement,
            channels: vec![channel],
            audience: Audience::Affected,
            approval: Some("duty_executive".into()),
        };
        let now = drill.now();
        let accepted = drill.accept(now, "public_relations".into(), 0, what).unwrap();
        assert_eq!(accepted.refused, None);
        ("duty_executive", accepted.seq)
    };
    let mut panel = mobilise_panel(&of, seat, Lang::En, TALL);
    press(&mut panel, "Return");
    assert_eq!(ordered(&mut panel, seat), [What::Return(seq)]);
    press(&mut panel, "Approve");
    assert_eq!(ordered(&mut panel, seat), [What::Approve(seq)]);
    assert!(panel.query_by_label("Approve").is_none(), "what was approved waits no longer");
    let other = mobilise_panel(&of, "legal", Lang::En, TALL);
    assert!(other.query_by_label("Approve").is_none());
}

#[test]
fn actions_are_ordered_by_their_own_seat_and_all_look_alike() {
    let of = Moment::at(None, At(10 * MINUTE));
    let view = of.view("operations");
    let mut panel = actions_panel(&of, Part::Operate, "operations", Lang::En, TALL);
    for action in &of.scenario.actions {
        let label = format!("Order it: {}", action.name.as_str());
        let mine = action.seat.as_str() == "operations";
        assert_eq!(panel.query_by_label(&label).is_some(), mine, "{label}");
        if mine {
            press(&mut panel, &label);
            assert_eq!(ordered(&mut panel, "operations"), [What::Operate(action.id.clone())]);
        }
    }
    let wrong = view.known.actions.iter().filter(|action| action.forbidden && action.seat.as_str() == "operations");
    assert!(wrong.count() > 0, "some of them are never right, and are offered all the same");
}

#[test]
fn people_are_called_in_and_relieved() {
    let of = Moment::at(Some("silent"), At(120 * MINUTE));
    let view = of.view("customer_service");
    let place = view.known.channels.iter().position(|channel| channel.id.as_str() == "hotline").unwrap();
    let agents = view.wall.queues[place].agents;
    let mut panel = actions_panel(&of, Part::Staff, "customer_service", Lang::En, TALL);
    let spoken = of.scenario.spoken_in(Lang::En);
    let strings = Strings::of(Lang::En);
    let pen = Pen::new(&spoken, &strings, None, false);
    let name = pen.words.channel("hotline").to_owned();
    press(&mut panel, &format!("{name}: one more"));
    press(&mut panel, &format!("{name}: one more"));
    press(&mut panel, &format!("{name}: one fewer"));
    press(&mut panel, &format!("Set to {}", agents + 1));
    let staff = What::Staff { channel: "hotline".into(), agents: agents + 1 };
    assert_eq!(ordered(&mut panel, "customer_service"), [staff]);
    press(&mut panel, &format!("Relieve: {name}"));
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Relieve("hotline".into())]);
}

#[test]
fn an_offer_says_what_it_comes_to_and_who_approves_it() {
    let of = Moment::at(None, At(30 * MINUTE));
    let mut panel = actions_panel(&of, Part::Offer, "customer_service", Lang::En, TALL);
    let offered = of.scenario.entitlements.iter().find(|of| of.article.is_none() && !of.segments.is_empty()).unwrap();
    press(&mut panel, &format!("Choose to whom: {}", offered.name.as_str()));
    let read = texts(&panel);
    let people: i64 = of
        .scenario
        .segments
        .iter()
        .filter(|segment| offered.segments.contains(&segment.id))
        .map(|segment| i64::from(segment.count))
        .sum();
    let total = Strings::of(Lang::En).number(offered.amount * people);
    assert!(read.iter().any(|text| text.contains(&format!("= CNY {total}"))), "{total} in {read:?}");
    assert!(read.iter().any(|text| text.contains("has to approve it")), "{read:?}");
    press(&mut panel, "Offer it");
    let to = Audience::Segments(offered.segments.clone());
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Offer { compensation: offered.id.clone(), to }]);
}

#[test]
fn people_are_followed_up_and_solved_cases_closed_together() {
    let of = Moment::at(Some("textbook"), At(DAY + 120 * MINUTE));
    let view = of.view("customer_service");
    let mut panel = actions_panel(&of, Part::Follow, "customer_service", Lang::En, TALL);
    let segment = of.scenario.segments[0].clone();
    // The same name stands among those to whom compensation can be offered, if that is open: it is not.
    press(&mut panel, segment.name.as_str());
    press(&mut panel, "The 100 hurt most");
    press(&mut panel, "call");
    let button = panel.get_all_by_label("Follow up");
    button.filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Button).for_each(|node| node.click());
    panel.run_steps(3);
    let whom = FollowTarget::Worst(segment.id, 100);
    assert_eq!(ordered(&mut panel, "customer_service"), [What::Follow { whom, how: FollowHow::Call }]);
    let ready = view.desk.to_close.len().min(plan::follow::AT_ONCE);
    if ready > 1 {
        press(&mut panel, &format!("Close {ready}"));
        let closed = ordered(&mut panel, "customer_service");
        assert_eq!(closed.len(), ready);
        assert!(closed.iter().all(|what| matches!(what, What::Close(_))));
    }
}

#[test]
fn a_review_carries_what_the_record_shows() {
    let of = Moment::at(Some("silent"), At(2 * DAY));
    let view = of.view("duty_executive");
    let place = view.findings.iter().position(|candidate| !candidate.evidence.is_empty()).unwrap();
    let finding = &of.scenario.findings[place];
    let mut panel = actions_panel(&of, Part::Review, "duty_executive", Lang::En, TALL);
    press(&mut panel, finding.text.as_str());
    assert!(texts(&panel).iter().any(|text| text.contains("The record shows it")), "evidence is shown");
    panel.state_mut().state.review.items.get_mut(&finding.id).unwrap().action = "A rule, tried out.".to_owned();
    press(&mut panel, "Hold the review: 1 finding");
    let ordered = ordered(&mut panel, "duty_executive");
    let [What::Review(items)] = ordered.as_slice() else { panic!("{ordered:?}") };
    assert_eq!(items.len(), 1);
    assert_eq!((&items[0].finding, &items[0].evidence), (&finding.id, &view.findings[place].evidence));
    assert_eq!((items[0].action.as_str(), items[0].owner.as_str()), ("A rule, tried out.", "duty_executive"));
    let soonest = finding.takes.map_or(0, |takes| takes.0);
    assert!(items[0].due.0 >= soonest || items[0].due.0 - view.now.0 >= i64::from(review::DAYS[3]) * DAY);
}

#[test]
fn a_review_that_was_held_stands_as_held_and_takes_no_more() {
    let of = Moment::at(None, At(2 * DAY));
    {
        let mut drill = of.drill.borrow_mut();
        let (now, finding) = (drill.now(), of.scenario.findings[0].id.clone());
        let (owner, due) = ("legal".into(), At(5 * DAY));
        let item = ReviewItem { finding, evidence: vec![1], action: String::new(), owner, due };
        drill.accept(now, "duty_executive".into(), 0, What::Review(vec![item])).unwrap();
    }
    let mut state = plan::State { part: Part::Review, ..plan::State::default() };
    let draft = review::Draft { action: String::new(), owner: "legal".into(), days: 7 };
    state.review.items.insert(of.scenario.findings[0].id.clone(), draft);
    let panel = bench(&of, "duty_executive", Lang::En, TALL, state, actions::show);
    assert!(texts(&panel).iter().any(|text| text.starts_with("held ")), "{:?}", texts(&panel));
    assert!(panel.query_by_label_contains("Hold the review").is_none());
    assert!(panel.state().state.review.items.is_empty());
}

#[test]
fn nothing_is_reviewed_while_the_crisis_is_acute() {
    let of = Moment::at(None, At(30 * MINUTE));
    let panel = actions_panel(&of, Part::Review, "duty_executive", Lang::En, TALL);
    assert!(panel.query_by_label_contains("Hold the review").is_none());
    assert!(texts(&panel).iter().any(|text| text.contains("when the acute phase is over")));
}

/// A coach that is drawn as the desk draws it.
fn coached(ui: &mut egui::Ui, pen: &Pen<'_>, view: &SeatView, state: &mut coach::State) -> Vec<Intent> {
    coach::show(ui, pen, view, (false, false), state)
}

#[test]
fn the_coach_ticks_off_what_the_view_shows_and_nothing_else() {
    let of = Moment::at(None, At(8 * MINUTE));
    let mut state = coach::State::default();
    assert_eq!(state.look(&of.view("customer_service"), false), Some(coach::Step::Open));
    assert_eq!(state.look(&of.view("customer_service"), true), Some(coach::Step::Answer));
    let steps = [
        (What::Declare, coach::Step::Mobilise),
        (What::Convene(vec!["legal".into()]), coach::Step::Grade),
        (
            What::Grade {
                level: Level::Major,
                nature: Nature::Safety,
                reach: Reach::Local,
                trend: Trend::Steady,
                why: String::new(),
            },
            coach::Step::Statement,
        ),
    ];
    let mut taken = coach::State::default();
    for (what, next) in steps {
        {
            let mut drill = of.drill.borrow_mut();
            let now = drill.now();
            drill.accept(now, "customer_service".into(), 0, what).unwrap();
        }
        let view = of.view("customer_service");
        assert!(taken.look(&view, true).is_some());
        assert!(!coach::Step::Statement.is_taken(&view, true));
        let before = coach::Step::ALL.into_iter().filter(|step| *step > coach::Step::Answer);
        assert_eq!(before.into_iter().find(|step| !step.is_taken(&view, true)), Some(next));
    }
    let of = Moment::at(Some("textbook"), At(240 * MINUTE));
    assert_eq!(coach::State::default().look(&of.view("customer_service"), false), None, "all done");
}

#[test]
fn the_coach_notes_its_hints_once_and_stays_away_when_sent() {
    let of = Moment::at(None, At(8 * MINUTE));
    let mut panel = bench(&of, "customer_service", Lang::En, (480.0, 600.0), coach::State::default(), coached);
    let notes = |wishes: &[Intent]| wishes.iter().filter(|wish| matches!(wish, Intent::Note(_))).count();
    assert_eq!(notes(&panel.state().wishes), 1);
    assert!(texts(&panel).iter().any(|text| text == "Open a message"));
    press(&mut panel, "I can manage");
    assert!(panel.state().wishes.contains(&Intent::Coach(false)));
    assert!(!texts(&panel).iter().any(|text| text == "Open a message"));
    assert_eq!(notes(&panel.state().wishes), 1);
    for lang in Lang::ALL {
        let panel = bench(&of, "customer_service", lang, (320.0, 600.0), coach::State::default(), coached);
        nothing_is_wider(&panel, 320.0, "coach");
    }
}
