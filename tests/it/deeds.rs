//! What comes from outside and what the company does: injects, clocks, remedies, money, follow-ups, the review.

use std::sync::{Arc, LazyLock};

use goldenhour::{
    base::time::{At, DAY, HOUR, MINUTE, Span},
    record::event::{CaseEnd, Event, Refusal},
    scenario::{
        Scenario,
        action::{DutyDue, DutyStart, KnockOut},
        command::{Command, FollowHow, FollowTarget, Item, Level, ReviewItem, What},
        condition::Condition,
        inject::{Effect, Harm, Inject, InjectKind},
        place, read,
        statement::Audience,
    },
    sim::{Sim, graph::Graph, journal::Entry, outcome::Outcome, people::is, play::Play},
};

static AIRLINE: LazyLock<(Arc<Scenario>, Arc<Graph>)> = LazyLock::new(|| {
    let loaded = read::read(&std::fs::read("scenarios/airline_delay.ron").unwrap());
    let scenario = Arc::new(loaded.scenario.unwrap());
    let graph = Arc::new(Graph::of(&scenario));
    (scenario, graph)
});

/// A drill of the flagship scenario after a change, in one of its variants.
fn changed_in(variant: &str, change: impl FnOnce(&mut Scenario)) -> Course {
    let (scenario, graph) = &*AIRLINE;
    let mut scenario = Scenario::clone(scenario);
    change(&mut scenario);
    let variant = place(&scenario.variants, variant).unwrap();
    let play = Play::new(Arc::new(scenario), Arc::clone(graph), 11, variant, 1);
    Course { sim: Sim::new(Arc::new(play)), events: Vec::new(), seq: 0 }
}

fn changed(change: impl FnOnce(&mut Scenario)) -> Course {
    changed_in("storm_then_crew", change)
}

fn plain() -> Course {
    changed(|_| {})
}

/// A drill on its way, with what it has reported.
struct Course {
    sim: Sim,
    events: Vec<(At, Event)>,
    seq: u32,
}

impl Course {
    fn to(&mut self, at: At) -> &mut Self {
        self.sim.advance(at);
        self.events.extend(self.sim.take().into_iter().filter_map(|entry| match entry {
            Entry::Event(at, event) => Some((at, event)),
            _ => None,
        }));
        self
    }

    fn order(&mut self, seat: &str, what: What) -> Result<Option<Item>, Refusal> {
        self.seq += 1;
        let done = self.sim.obey(&Command { at: self.sim.now(), seat: seat.into(), seq: self.seq, what });
        let now = self.sim.now();
        self.to(now);
        done
    }

    fn fork(&self) -> Self {
        Self { sim: self.sim.fork(), events: self.events.clone(), seq: self.seq }
    }

    fn outcome(&mut self) -> Outcome {
        self.sim.outcome()
    }

    /// When something was reported.
    fn when(&self, is: impl Fn(&Event) -> bool) -> Vec<At> {
        self.events.iter().filter(|(_, event)| is(event)).map(|(at, _)| *at).collect()
    }

    fn delivered(&self, id: &str) -> Vec<At> {
        self.when(|event| matches!(event, Event::Delivered { item: Item::Inject(inject), .. } if inject.as_str() == id))
    }

    fn not_fired(&self, id: &str) -> Option<bool> {
        self.events.iter().find_map(|(_, event)| match event {
            Event::NotFired { inject, prevented } if inject.as_str() == id => Some(*prevented),
            _ => None,
        })
    }

    fn started(&self, id: &str) -> Option<(At, At)> {
        self.events.iter().find_map(|(at, event)| match event {
            Event::DutyStarted { duty, due } if duty.as_str() == id => Some((*at, *due)),
            _ => None,
        })
    }

    fn met(&self, id: &str) -> Vec<At> {
        self.when(|event| matches!(event, Event::DutyMet { duty, .. } if duty.as_str() == id))
    }

    fn missed(&self, id: &str) -> Vec<At> {
        self.when(|event| matches!(event, Event::DutyMissed { duty } if duty.as_str() == id))
    }

    fn helped(&mut self, action: &str) -> u32 {
        let c = self.sim.crowd();
        c.remedies.helped_by(place(&c.play.scenario.actions, action).unwrap())
    }

    /// Mean trust of some.
    fn mean_trust(&mut self, who: &[u32]) -> f64 {
        let c = self.sim.crowd();
        let sum: f64 = who.iter().map(|who| c.people.mood_now(*who, c.now()).trust()).sum();
        sum / f64::from(u32::try_from(who.len()).unwrap())
    }
}

fn operate(action: &str) -> What {
    What::Operate(action.into())
}

/// An inject to try things with, in the cut that is played.
fn add_inject(scenario: &mut Scenario, id: &str, change: impl FnOnce(&mut Inject)) {
    let mut inject = scenario.injects[place(&scenario.injects, "regulator_call").unwrap()].clone();
    inject.id = id.into();
    inject.signal = false;
    inject.raises_level = None;
    inject.expects = None;
    inject.asks.clear();
    change(&mut inject);
    let at = scenario.injects.binary_search_by(|other| other.id.as_str().cmp(id)).unwrap_err();
    scenario.injects.insert(at, inject);
    for cut in &mut scenario.cuts {
        cut.noise.push(id.into());
    }
}

#[test]
fn an_inject_happens_when_its_condition_first_holds() {
    let mut drill = changed(|scenario| {
        add_inject(scenario, "x_declared", |inject| {
            inject.at = At::minutes(10);
            inject.when = Some(Condition::Declared);
        });
        add_inject(scenario, "x_late", |inject| {
            inject.at = At::minutes(90);
            inject.when = Some(Condition::Declared);
        });
        add_inject(scenario, "x_never", |inject| {
            inject.kind = InjectKind::Contingency;
            inject.at = At::minutes(10);
            inject.until = Some(At::minutes(40));
            inject.when = Some(Condition::Graded(Level::Major));
        });
        add_inject(scenario, "x_prevented", |inject| {
            inject.kind = InjectKind::Contingency;
            inject.at = At::minutes(70);
            inject.prevented_by = Some(Condition::Declared);
        });
        add_inject(scenario, "x_expected", |inject| {
            inject.kind = InjectKind::ExpectedAction;
            inject.at = At::minutes(20);
        });
    });
    drill.to(At(30 * MINUTE + 30_000));
    assert_eq!(drill.order("duty_executive", What::Declare), Ok(None));
    drill.to(At::minutes(120));
    assert_eq!(drill.delivered("x_declared"), [At::minutes(31)]);
    assert_eq!(drill.delivered("x_late"), [At::minutes(90)]);
    assert_eq!(drill.delivered("x_never"), []);
    assert_eq!(drill.not_fired("x_never"), Some(false));
    assert_eq!(drill.delivered("x_prevented"), []);
    assert_eq!(drill.not_fired("x_prevented"), Some(true));
    assert_eq!(drill.delivered("x_expected"), []);
    assert_eq!(drill.not_fired("x_expected"), None);
    let c = drill.sim.crowd();
    assert!(c.injects.is_fired(place(&c.play.scenario.injects, "x_expected").unwrap()));
}

#[test]
fn conditions_answer_for_what_the_team_has_done() {
    // Each inject waits for what happens at its minute; it must come then and not before.
    let steps: [(&str, i64, Condition); 9] = [
        ("x_a", 21, Condition::Ordered("boxed_meals".into())),
        ("x_b", 71, Condition::Done("boxed_meals".into())),
        ("x_c", 25, Condition::Graded(Level::Moderate)),
        ("x_d", 30, Condition::Activated("emergency_team".into())),
        ("x_e", 40, Condition::Offered("meal_voucher".into())),
        (
            "x_f",
            45,
            Condition::All(vec![Condition::After(At::minutes(45)), Condition::Not(Box::new(Condition::Declared))]),
        ),
        ("x_g", 71, Condition::Any(vec![Condition::Fired("x_b".into()), Condition::Reviewed("no_english".into())])),
        ("x_h", 60, Condition::Silent { segment: "terminal".into(), span: Span::minutes(45) }),
        ("x_i", 11, Condition::Variant("storm_then_crew".into())),
    ];
    let mut drill = changed(|scenario| {
        for (id, _, when) in &steps {
            add_inject(scenario, id, |inject| {
                inject.at = At::minutes(11);
                inject.when = Some(when.clone());
            });
        }
    });
    drill.to(At(20 * MINUTE + 1));
    drill.order("commercial", operate("boxed_meals")).unwrap();
    drill.to(At(24 * MINUTE + 1));
    let grade = What::Grade {
        level: Level::Major,
        nature: goldenhour::scenario::command::Nature::Quality,
        reach: goldenhour::scenario::command::Reach::Regional,
        trend: goldenhour::scenario::command::Trend::Worsening,
        why: "Eleven flights.".to_owned(),
    };
    drill.order("duty_executive", grade).unwrap();
    drill.to(At(29 * MINUTE + 1));
    drill.order("duty_executive", What::Activate("emergency_team".into())).unwrap();
    drill.to(At(39 * MINUTE + 1));
    let offer = What::Offer { compensation: "meal_voucher".into(), to: Audience::Affected };
    drill.order("commercial", offer).unwrap();
    drill.to(At::minutes(90));
    for (id, minute, _) in &steps {
        let came = drill.delivered(id);
        if *id == "x_h" {
            // Nobody has said anything: silence counts from the first who is owed a word.
            assert!(came.len() == 1 && came[0] >= At::minutes(45) && came[0] <= At::minutes(61), "{came:?}");
        } else {
            assert_eq!(came, [At::minutes(*minute)], "{id}");
        }
    }
}

#[test]
fn what_an_inject_brings_is_told_once() {
    let mut drill = changed(|scenario| {
        add_inject(scenario, "x_case", |inject| {
            inject.at = At::minutes(10);
            inject.harm = Harm::Health;
            inject.waited = Some(Span::minutes(25));
            inject.raises_level = Some(Level::Moderate);
        });
    });
    drill.to(At::minutes(20));
    let since = drill.events.iter().find_map(|(_, event)| match event {
        Event::Delivered { item: Item::Inject(id), since, .. } if id.as_str() == "x_case" => Some(*since),
        _ => None,
    });
    assert_eq!(since, Some(At::minutes(-15)));
    let opened = |event: &Event| matches!(event, Event::CaseOpened { item: Item::Inject(id), harm: Harm::Health, .. } if id.as_str() == "x_case");
    assert_eq!(drill.when(opened), [At::minutes(10)]);
    let knowable = |event: &Event| matches!(event, Event::LevelKnowable { inject, .. } if inject.as_str() == "x_case");
    assert_eq!(drill.when(knowable), [At::minutes(10)]);
}

#[test]
fn the_facilitator_keeps_back_fires_and_leaves_out() {
    let mut drill = changed(|scenario| {
        for id in ["x_held", "x_out", "x_soon"] {
            add_inject(scenario, id, |inject| inject.at = At::minutes(30));
        }
    });
    drill.to(At::minutes(5));
    assert_eq!(drill.order("any", What::Hold("x_held".into())), Ok(None));
    assert_eq!(drill.order("any", What::Hold("x_held".into())), Err(Refusal::AlreadyDone));
    assert_eq!(drill.order("any", What::Skip { inject: "x_out".into(), why: "Too much".to_owned() }), Ok(None));
    assert_eq!(drill.order("any", What::Fire("x_soon".into())), Ok(None));
    drill.to(At::minutes(40));
    assert_eq!(drill.delivered("x_held"), []);
    assert_eq!(drill.delivered("x_out"), []);
    assert_eq!(drill.delivered("x_soon"), [At::minutes(5)]);
    assert_eq!(drill.when(|event| matches!(event, Event::Excused { .. })), [At::minutes(5)]);
    assert_eq!(drill.order("any", What::Fire("x_held".into())), Ok(None));
    assert_eq!(drill.delivered("x_held"), [At::minutes(40)]);
    assert_eq!(drill.order("any", What::Skip { inject: "x_held".into(), why: String::new() }), Err(Refusal::TooLate));
    assert_eq!(drill.order("any", What::Fire("x_held".into())), Err(Refusal::AlreadyDone));
}

#[test]
fn a_clock_is_due_after_its_span_or_at_the_end_of_its_last_working_day() {
    let mut drill = plain();
    drill.to(At::minutes(200));
    assert_eq!(drill.started("food_on_board"), Some((At::START, At::minutes(100))));
    assert_eq!(drill.missed("food_on_board"), [At::minutes(100)]);
    // Saturday 18 July 09:00 and seven working days: Tuesday 28 July, 24:00, which is 10 days and 18 hours on.
    assert_eq!(drill.started("refund_seven_days"), Some((At::minutes(180), At(10 * DAY + 18 * HOUR))));

    let mut with_holiday = changed(|scenario| scenario.clock.holidays.push("2026-07-20".to_owned()));
    with_holiday.to(At::minutes(181));
    assert_eq!(with_holiday.started("refund_seven_days").map(|(_, due)| due), Some(At(11 * DAY + 18 * HOUR)));
}

#[test]
fn a_duty_is_met_in_time_late_or_before_its_clock_started() {
    let mut drill = changed(|scenario| {
        let later = place(&scenario.duties, "off_at_three_hours").unwrap();
        scenario.duties[later].starts = DutyStart::At(At::minutes(90));
        scenario.duties[later].due = DutyDue::Within(Span::minutes(30));
        scenario.duties[later].met_by = goldenhour::scenario::action::MetBy::Action("boxed_meals".into());
    });
    drill.to(At::minutes(10));
    drill.order("commercial", operate("boxed_meals")).unwrap();
    drill.to(At::minutes(110));
    drill.order("operations", operate("water_on_board")).unwrap();
    drill.to(At::minutes(180));
    // In place at minute 60, the clock starts at 90: met as it starts.
    assert_eq!(drill.met("off_at_three_hours"), [At::minutes(90)]);
    assert_eq!(drill.missed("off_at_three_hours"), []);
    // Due at minute 100, in place at 130: missed, and met.
    assert_eq!(drill.missed("food_on_board"), [At::minutes(100)]);
    assert_eq!(drill.met("food_on_board"), [At::minutes(130)]);
}

#[test]
fn a_noted_request_moves_a_clock_to_its_end() {
    let mut drill = changed(|scenario| add_inject(scenario, "x_request", |inject| inject.at = At::minutes(80)));
    drill.to(At::minutes(81));
    let hold = What::LogHold {
        item: Item::Inject("x_request".into()),
        body: "aviation_office".into(),
        who: "Inspector Mao, by telephone".to_owned(),
        facts: Vec::new(),
        duties: vec!["food_on_board".into()],
        until: At::minutes(130),
    };
    drill.order("legal", hold).unwrap();
    drill.to(At::minutes(105));
    assert_eq!(drill.missed("food_on_board"), []);
    drill.order("operations", operate("water_on_board")).unwrap();
    drill.to(At::minutes(140));
    let met = |event: &Event| matches!(event, Event::DutyMet { duty, due } if duty.as_str() == "food_on_board" && *due == At::minutes(130));
    assert_eq!(drill.when(met), [At::minutes(125)]);
    assert_eq!(drill.missed("food_on_board"), []);
}

#[test]
fn a_duty_of_another_cause_never_starts() {
    let mut ours = plain();
    ours.to(At::minutes(150));
    assert!(ours.started("meals_carrier").is_some());
    let mut weather = changed_in("storm_only", |_| {});
    weather.to(At::minutes(300));
    assert!(weather.started("meals_carrier").is_none());
    assert_eq!(weather.missed("meals_carrier"), []);
}

#[test]
fn an_order_is_refused_for_a_reason() {
    let mut drill = plain();
    drill.to(At::minutes(10));
    assert_eq!(drill.order("legal", operate("boxed_meals")), Err(Refusal::NotThisSeat));
    assert_eq!(drill.order("operations", operate("press_crews")), Err(Refusal::NotPossibleYet));
    assert_eq!(drill.order("commercial", operate("boxed_meals")), Ok(None));
    assert_eq!(drill.order("commercial", operate("boxed_meals")), Err(Refusal::AlreadyDone));

    let mut poor = changed(|scenario| scenario.budget.total = 1_000);
    poor.to(At::minutes(10));
    assert_eq!(poor.order("commercial", operate("boxed_meals")), Err(Refusal::TooExpensive));
    assert_eq!(poor.outcome().spent, 0);
}

#[test]
fn what_must_never_be_done_is_told_with_its_command() {
    let mut drill = plain();
    drill.to(At::minutes(100));
    drill.order("operations", operate("press_crews")).unwrap();
    let seq = drill.seq;
    assert!(drill.events.contains(&(At::minutes(100), Event::KnockedOut { why: KnockOut::SafetyEndangered, seq })));
}

#[test]
fn an_action_helps_by_the_hour_and_up_to_its_capacity() {
    let mut drill = plain();
    drill.to(At::minutes(60));
    drill.order("commercial", operate("boxed_meals")).unwrap();
    // In place at minute 110; 600 an hour are 50 in five minutes.
    drill.to(At::minutes(109));
    assert_eq!(drill.helped("boxed_meals"), 0);
    drill.to(At::minutes(110));
    assert_eq!(drill.helped("boxed_meals"), 50);
    let before = drill.outcome().spent;
    drill.to(At::minutes(170));
    assert_eq!(drill.helped("boxed_meals"), 650);
    assert_eq!(drill.outcome().spent - before, 600 * 32);
    drill.to(At::minutes(600));
    assert_eq!(drill.helped("boxed_meals"), 2_400);
}

#[test]
fn those_in_harm_are_helped_first() {
    let mut drill = plain();
    drill.to(At::minutes(120));
    drill.order("operations", operate("camp_beds")).unwrap();
    drill.to(At::minutes(200));
    let c = drill.sim.crowd();
    let customers = 0..c.play.customers();
    let in_line = |who: &u32| {
        c.people.any(*who, is::AFFECTED)
            && ["terminal", "agency", "transfer"]
                .contains(&c.play.scenario.segments[c.people.segment_of(*who)].id.as_str())
    };
    let helped = customers.clone().filter(|who| c.people.any(*who, is::HELPED)).collect::<Vec<_>>();
    assert!(!helped.is_empty());
    // Somebody in harm who was struck before the beds stood waits only if everybody who was helped was in harm too.
    let left_in_harm = customers
        .filter(|who| in_line(who) && c.people.any(*who, is::VULNERABLE) && !c.people.any(*who, is::HELPED))
        .filter(|who| c.people.since[*who as usize] < 170 * MINUTE)
        .count();
    let helped_without_harm = helped.iter().filter(|who| !c.people.any(**who, is::VULNERABLE)).count();
    assert!(left_in_harm == 0 || helped_without_harm == 0, "{left_in_harm} in harm wait, {helped_without_harm} do not");
}

#[test]
fn relief_lowers_hardship_and_full_relief_ends_it() {
    let mut alone = plain();
    alone.to(At::minutes(100));
    let mut helped = alone.fork();
    // Seven hundred fly; what it costs in safety is another matter.
    helped.order("operations", operate("press_crews")).unwrap();
    alone.to(At::minutes(140));
    helped.to(At::minutes(140));
    let affected = |course: &mut Course| course.sim.crowd().people.sums.iter().map(|sums| sums.affected).sum::<u32>();
    let (without, with) = (affected(&mut alone), affected(&mut helped));
    assert_eq!(helped.helped("press_crews"), 700);
    assert!(with + 650 <= without, "{with} against {without}");
    assert!(helped.outcome().restored > alone.outcome().restored);
}

#[test]
fn a_part_of_the_plan_brings_its_actions_with_it() {
    let mut drill = plain();
    drill.to(At::minutes(20));
    drill.order("operations", What::Activate("ground_care".into())).unwrap();
    assert_eq!(drill.order("operations", What::Activate("ground_care".into())), Err(Refusal::AlreadyDone));
    for action in ["boxed_meals", "manager_at_gate"] {
        let started =
            |event: &Event| matches!(event, Event::ActionStarted { action: id, seq: None } if id.as_str() == action);
        assert_eq!(drill.when(started), [At::minutes(20)], "{action}");
    }
}

/// `to`, `entitled` and whether it was within authority, of the last offer.
fn last_offer(drill: &Course) -> (u32, u32, bool) {
    let offered = drill.events.iter().rev().find_map(|(_, event)| match event {
        Event::Offered { to, entitled, within_authority, .. } => Some((*to, *entitled, *within_authority)),
        _ => None,
    });
    offered.unwrap()
}

#[test]
fn an_offer_says_whom_it_reaches_who_is_entitled_and_whether_it_was_allowed() {
    let mut drill = plain();
    drill.to(At::minutes(240));
    let struck: u32 = drill.sim.crowd().people.sums.iter().map(|sums| sums.struck).sum();
    // What the contract gives needs nobody's leave, however much it is.
    let legal = |to| What::Offer { compensation: "long_delay_200".into(), to };
    let segments = Audience::Segments(vec!["terminal".into()]);
    drill.order("customer_service", legal(segments)).unwrap();
    let (to, entitled, within) = last_offer(&drill);
    // One or two may have left the company already.
    assert!(to > 3_190 && to <= 3_200, "{to}");
    assert!(entitled > 1_000 && entitled < to);
    // Those who were never struck have no claim: for them it is goodwill beyond what this seat may spend.
    assert!(!within);
    drill.order("customer_service", legal(Audience::Affected)).unwrap();
    let (to, _, _) = last_offer(&drill);
    assert!(to <= struck - entitled + 500, "who has been offered it is not offered it again: {to}");
    assert_eq!(drill.order("customer_service", legal(Audience::Affected)), Err(Refusal::AlreadyDone));

    let goodwill = || What::Offer { compensation: "goodwill_100".into(), to: Audience::Affected };
    let mut small = drill.fork();
    small.order("customer_service", goodwill()).unwrap();
    let (_, entitled, within) = last_offer(&small);
    assert_eq!((entitled, within), (0, false));
    drill.order("duty_executive", goodwill()).unwrap();
    assert!(last_offer(&drill).2);
}

#[test]
fn what_the_law_does_not_give_for_this_cause_is_goodwill() {
    let mut weather = changed_in("storm_only", |_| {});
    weather.to(At::minutes(240));
    let offer = What::Offer { compensation: "long_delay_200".into(), to: Audience::Affected };
    weather.order("duty_executive", offer).unwrap();
    assert_eq!(last_offer(&weather).1, 0);
}

#[test]
fn compensation_is_paid_to_those_who_take_it_up_and_more_than_enough_is_no_better() {
    let offer = |percent: i64| {
        let mut drill = changed(|scenario| {
            scenario.budget.total = i64::MAX / 4;
            let terminal = place(&scenario.segments, "terminal").unwrap();
            let goodwill = place(&scenario.entitlements, "goodwill_100").unwrap();
            scenario.entitlements[goodwill].amount = scenario.segments[terminal].stake * percent / 100;
            scenario.entitlements[goodwill].fit = 1.0;
        });
        drill.to(At::minutes(240));
        let to = Audience::Segments(vec!["terminal".into()]);
        drill.order("duty_executive", What::Offer { compensation: "goodwill_100".into(), to }).unwrap();
        let outcome = drill.outcome();
        (outcome.satisfaction, outcome.spent)
    };
    let (none, half, whole, enough, more) = (offer(0), offer(50), offer(100), offer(150), offer(300));
    assert!(none.0 < half.0 && half.0 < whole.0 && whole.0 < enough.0, "{none:?} {half:?} {whole:?} {enough:?}");
    assert_eq!(enough.0, more.0);
    assert_eq!(2 * enough.1, more.1);
    // About three in ten take goodwill up.
    let heads = more.1 / (3 * 860);
    assert!((850..1_070).contains(&heads), "{heads}");
}

#[test]
fn money_without_remedy_helps_little() {
    let pleased = |help: bool| {
        let mut drill = changed(|scenario| {
            scenario.budget.total = i64::MAX / 4;
            let goodwill = place(&scenario.entitlements, "goodwill_100").unwrap();
            scenario.entitlements[goodwill].amount = 2_000;
            let all = place(&scenario.actions, "gate_feed").unwrap();
            scenario.actions[all].helps = vec!["terminal".into()];
            scenario.actions[all].relief = 0.001;
        });
        drill.to(At::minutes(240));
        if help {
            drill.order("operations", operate("gate_feed")).unwrap();
        }
        drill.to(At::minutes(280));
        let mut paid = drill.fork();
        let to = Audience::Segments(vec!["terminal".into()]);
        paid.order("duty_executive", What::Offer { compensation: "goodwill_100".into(), to }).unwrap();
        let c = paid.sim.crowd();
        let first = c.play.starts[place(&c.play.scenario.segments, "terminal").unwrap()];
        let people: Vec<u32> = (first..first + 3_200).filter(|who| c.people.any(*who, is::AFFECTED)).collect();
        paid.mean_trust(&people) - drill.mean_trust(&people)
    };
    let (with, without) = (pleased(true), pleased(false));
    assert!(with > 2.0 * without && without > 0.0, "{with} against {without}");
}

/// A rival's offer draws away some who would have left for nobody, or not at all.
#[test]
fn a_rival_that_courts_gains() {
    let with = |courts: bool| {
        let mut drill = changed(|scenario| {
            for inject in &mut scenario.injects {
                inject.effects.retain(|effect| !matches!(effect, Effect::RivalOffer { .. }));
            }
            if courts {
                let effect = Effect::RivalOffer { segment: "terminal".into(), pull: 0.8, lasts: Span(20 * DAY) };
                add_inject(scenario, "x_rival", |inject| {
                    inject.at = At::minutes(30);
                    inject.effects = vec![effect];
                });
            }
        });
        drill.to(At(25 * DAY)).outcome()
    };
    let (alone, courted) = (with(false), with(true));
    assert!(courted.churned > alone.churned, "{} against {}", courted.churned, alone.churned);
    assert!(courted.competitor_gain > 3 * alone.competitor_gain / 2, "{courted:?}");
    assert!(courted.competitor_gain <= courted.lost_sales);
}

/// `evidence.md` T13: a few in a hundred leave when nobody does anything, and not the seventy of surveys.
#[test]
fn churn_of_an_unmanaged_crisis_is_that_of_the_evidence() {
    for variant in ["storm_only", "storm_then_crew", "tech_then_crew"] {
        let outcome = changed_in(variant, |_| {}).to(At(30 * DAY)).outcome();
        let percent = 100.0 * f64::from(outcome.churned) / f64::from(outcome.customers);
        assert!((3.0..6.0).contains(&percent), "{variant}: {percent} %");
    }
}

#[test]
fn a_follow_up_does_most_for_those_handled_badly_and_the_silent() {
    let mut alone = plain();
    alone.to(At::minutes(20));
    alone.order("operations", operate("manager_at_gate")).unwrap();
    alone.to(At(2 * DAY));
    let mut followed = alone.fork();
    let terminal = FollowTarget::Segment("terminal".into());
    let message = What::Follow { whom: terminal, how: FollowHow::Message };
    followed.order("customer_service", message).unwrap();
    // Five hundred messages an hour: everybody within seven hours.
    alone.to(At(2 * DAY + 8 * HOUR));
    followed.to(At(2 * DAY + 8 * HOUR));
    let (mut bad, mut silent, mut well) = (Vec::new(), Vec::new(), Vec::new());
    let c = alone.sim.crowd();
    let first = c.play.starts[place(&c.play.scenario.segments, "terminal").unwrap()];
    for who in first..first + 3_200 {
        if c.people.any(who, is::LOST) || !c.people.any(who, is::STRUCK) {
            continue;
        }
        let complained = c.people.count[who as usize].contacts > 0 || c.people.any(who, is::PUBLIC);
        if c.people.any(who, is::CASE | is::GAVE_UP) {
            bad.push(who);
        } else if !complained {
            silent.push(who);
        } else if c.people.any(who, is::SOLVED) {
            well.push(who);
        }
    }
    assert!(bad.len() > 100 && well.len() > 20, "{} {} {}", bad.len(), silent.len(), well.len());
    let mut gain = |who: &[u32]| followed.mean_trust(who) - alone.mean_trust(who);
    let (bad, well) = (gain(&bad), gain(&well));
    assert!(bad > 2.0 * well && well > 0.0, "{bad} against {well}");
    if !silent.is_empty() {
        assert!(gain(&silent) > well);
    }
    let told = followed.events.iter().all(|(_, event)| !matches!(event, Event::Followed { told: false, .. }));
    let people: u32 = followed
        .events
        .iter()
        .map(|(_, event)| if let Event::Followed { people, .. } = event { *people } else { 0 })
        .sum();
    assert!(told && (1_700..2_300).contains(&people), "{people} reached");
}

#[test]
fn calls_take_the_time_of_people() {
    let mut drill = plain();
    drill.to(At(2 * DAY));
    let whom = FollowTarget::Worst("terminal".into(), 1_000);
    drill.order("customer_service", What::Follow { whom, how: FollowHow::Call }).unwrap();
    let after = |drill: &Course| {
        drill
            .events
            .iter()
            .map(|(_, event)| if let Event::Followed { people, .. } = event { *people } else { 0 })
            .sum::<u32>()
    };
    drill.to(At(2 * DAY + HOUR));
    let first = after(&drill);
    assert!(first > 0 && first < 200, "{first} in the first hour");
    drill.to(At(5 * DAY));
    let all = after(&drill);
    assert!(all > 500 && all < 1_000, "{all} in all");
}

#[test]
fn a_case_closed_too_early_comes_back() {
    let mut drill = plain();
    drill.to(At::minutes(180));
    // A case that a seat has read of, still open or solved.
    let heard = |drill: &mut Course, solved: bool| {
        let c = drill.sim.crowd();
        let fits = |who: u32| {
            if solved {
                c.people.any(who, is::SOLVED) && !c.people.any(who, is::CASE | is::ASKING | is::AFFECTED)
            } else {
                [is::CASE, is::AFFECTED, is::ASKING].iter().all(|bit| c.people.any(who, *bit))
            }
        };
        c.hearing.messages().iter().find(|message| fits(message.who)).unwrap().item.clone()
    };
    let early = heard(&mut drill, false);
    assert_eq!(drill.order("customer_service", What::Close(early.clone())), Ok(Some(early.clone())));
    assert_eq!(drill.order("customer_service", What::Close(early.clone())), Err(Refusal::AlreadyDone));
    let solved = Event::Case { item: early.clone(), end: CaseEnd::Solved };
    assert!(!drill.events.iter().any(|(_, event)| *event == solved));
    drill.to(At(DAY + 181 * MINUTE));
    let turned = |end: CaseEnd| Event::Case { item: early.clone(), end };
    let came = |event: &Event| *event == turned(CaseEnd::Reopened) || *event == turned(CaseEnd::Solved);
    assert_eq!(drill.when(came), [At(DAY + 180 * MINUTE)]);

    let late = heard(&mut drill, true);
    drill.order("customer_service", What::Close(late.clone())).unwrap();
    let solved = Event::Case { item: late, end: CaseEnd::Solved };
    assert!(drill.events.iter().any(|(_, event)| *event == solved));
}

fn finding(id: &str, due: At) -> ReviewItem {
    ReviewItem {
        finding: id.into(),
        evidence: vec![3],
        action: "A rule, and somebody who owns it.".to_owned(),
        owner: "operations".into(),
        due,
    }
}

#[test]
fn a_review_is_judged_by_the_drill_and_tested_by_the_epilogue() {
    let mut drill = plain();
    drill.to(At(3 * DAY));
    let mut without = drill.fork();
    let mut items: Vec<ReviewItem> =
        ["crew_note_stuck", "gate_no_authority", "forecast_too_late"].map(|id| finding(id, At(12 * DAY))).to_vec();
    let mut nothing_shown = finding("no_english", At(12 * DAY));
    nothing_shown.evidence.clear();
    items.push(nothing_shown);
    drill.order("duty_executive", What::Review(items)).unwrap();
    let reviewed = drill.events.iter().find_map(|(_, event)| match event {
        Event::Reviewed { borne_out, not_borne_out } => Some((borne_out.clone(), not_borne_out.clone())),
        _ => None,
    });
    let (borne_out, not_borne_out) = reviewed.unwrap();
    assert_eq!(borne_out, ["crew_note_stuck".into(), "gate_no_authority".into()]);
    assert_eq!(not_borne_out, ["forecast_too_late".into()]);
    let epilogue = |course: &Course| {
        course.events.iter().find_map(|(_, event)| match event {
            Event::Epilogue { caught, missed } => Some((caught.len(), missed.len())),
            _ => None,
        })
    };
    drill.to(At(30 * DAY));
    without.to(At(30 * DAY));
    let (caught, missed) = epilogue(&drill).unwrap();
    let (none, all) = epilogue(&without).unwrap();
    assert_eq!((caught, none), (2, 0));
    assert_eq!(all, missed + caught);
    assert!(drill.outcome().trust_end > without.outcome().trust_end);
}

#[test]
fn five_findings_count_and_what_comes_too_late_catches_nothing() {
    let mut drill = plain();
    drill.to(At(3 * DAY));
    let ids = ["surge_too_late", "closed_doors_no_owner", "beds_under_contract", "no_english", "word_came_late"];
    let mut items = ids.map(|id| finding(id, At(12 * DAY))).to_vec();
    items.push(finding("crew_note_stuck", At(12 * DAY)));
    drill.order("duty_executive", What::Review(items.clone())).unwrap();
    assert_eq!(drill.order("duty_executive", What::Review(items)), Err(Refusal::AlreadyDone));
    let judged: usize = drill
        .events
        .iter()
        .map(|(_, event)| match event {
            Event::Reviewed { borne_out, not_borne_out } => borne_out.len() + not_borne_out.len(),
            _ => 0,
        })
        .sum();
    assert_eq!(judged, 5);

    let mut late = plain();
    late.to(At(3 * DAY));
    late.order("duty_executive", What::Review(vec![finding("crew_note_stuck", At(40 * DAY))])).unwrap();
    late.to(At(30 * DAY));
    assert!(late.events.iter().any(|(_, event)| matches!(event, Event::Epilogue { caught, .. } if caught.is_empty())));
}

#[test]
fn phases_end_at_their_time() {
    let mut drill = plain();
    drill.to(At(30 * DAY));
    let ends = drill.when(|event| matches!(event, Event::PhaseEnded { .. }));
    assert_eq!(ends, [At(16 * HOUR), At(9 * DAY), At(30 * DAY)]);
}
