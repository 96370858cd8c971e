//! Policies on a stage: they see what a test lets them see, and their orders are looked at.

use std::sync::Arc;

use crate::base::time::{At, MINUTE, Span};
use crate::drill::{
    chronicle::Chronicle,
    policy::{self, NAMES, Policy, Views, Wake},
    view::SeatView,
};
use crate::record::event::{Event, SentAs};
use crate::scenario::{
    Scenario,
    command::{Command, Item, Level, What},
    inject::Harm,
    read,
    statement::{Certainty, Claim, Element, Value},
};

fn scenario() -> Scenario {
    let source = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/airline_delay.ron"));
    read::read(source).scenario.expect("the scenario reads")
}

/// What happens, as far as a test says so; statements go out ten minutes after they were ordered.
struct Stage {
    scenario: Arc<Scenario>,
    chronicle: Chronicle,
    count: u32,
    given: Vec<Command>,
}

impl Stage {
    fn new() -> Self {
        let scenario = Arc::new(scenario());
        Self { chronicle: Chronicle::new(Arc::clone(&scenario)), scenario, count: 0, given: Vec::new() }
    }

    fn happens(&mut self, at: At, event: &Event) {
        self.count += 1;
        self.chronicle.note_event(self.count, at, event);
    }

    fn comes(&mut self, at: At, inject: &str) {
        let inject = crate::scenario::find(&self.scenario.injects, inject).expect("an inject").clone();
        self.happens(
            at,
            &Event::Delivered {
                item: Item::Inject(inject.id),
                seat: inject.to,
                channel: inject.channel,
                asks: inject.asks,
                harm: inject.harm,
                reach: inject.reach,
                since: at,
                signal: inject.signal,
            },
        );
    }

    fn learns(&mut self, at: At, seat: &str, fact: &str, value: Value, certainty: Certainty) {
        self.happens(at, &Event::FactLearned { fact: fact.into(), seat: seat.into(), value, certainty });
    }

    fn wakes(&mut self, policy: &mut dyn Policy, now: At) -> Wake {
        let decision = policy.wake(&Views::new(&self.chronicle, now));
        for mut command in decision.commands {
            command.seq = u32::try_from(self.given.len()).unwrap_or(0) + 1;
            self.chronicle.note_command(&command, None);
            if let What::Share { fact, seat } = &command.what {
                let view = self.view(command.seat.as_str(), now);
                let held = view.held(view.known.fact(fact).expect("a fact")).expect("it is held").clone();
                let event = Event::FactLearned {
                    fact: fact.clone(),
                    seat: seat.clone(),
                    value: held.value,
                    certainty: held.certainty,
                };
                self.happens(now, &event);
            }
            self.given.push(command);
        }
        decision.next
    }

    fn view(&self, seat: &str, now: At) -> SeatView {
        let place = self.chronicle.known().seat(&seat.into()).expect("a seat");
        self.chronicle.view(place, now)
    }

    /// What was ordered to be said to many goes out.
    fn goes_out(&mut self, at: At) {
        let drafts = self.view("legal", at).wall.drafts.clone();
        for draft in drafts {
            let to = match draft.what {
                What::Publish { channels, audience, .. } => {
                    let segments = match audience {
                        crate::scenario::statement::Audience::Segments(segments) => segments,
                        _ => self.scenario.segments.iter().map(|segment| segment.id.clone()).collect(),
                    };
                    SentAs::Published { channels, segments, people: 1000 }
                }
                What::Answer { item, .. } => SentAs::Answered { item },
                _ => continue,
            };
            let event = Event::Sent {
                seq: draft.seq,
                seat: draft.seat,
                to,
                named: true,
                elements: Vec::new(),
                front_line_knew: true,
            };
            self.happens(at, &event);
        }
    }

    fn published(&self) -> Vec<&Vec<Element>> {
        self.given
            .iter()
            .filter_map(|command| match &command.what {
                What::Publish { statement, .. } => Some(&statement.elements),
                _ => None,
            })
            .collect()
    }

    /// A morning: signals, facts, a restricted one, somebody who asks about it.
    fn morning(&mut self, policy: &mut dyn Policy) {
        self.learns(At::minutes(2), "operations", "cause", Value::Choice("weather".into()), Certainty::Likely);
        self.comes(At::minutes(4), "gate_screens");
        self.wakes(policy, At::minutes(4));
        self.learns(
            At::minutes(5),
            "operations",
            "departure",
            Value::Instant(At::minutes(120)),
            Certainty::BeingChecked,
        );
        self.comes(At::minutes(8), "hotline_38");
        for minute in [5, 8, 12, 20, 30, 40, 60, 90, 150, 240, 400, 700, 950] {
            if minute == 12 {
                self.learns(At::minutes(12), "operations", "captain_ill", Value::Yes, Certainty::Confirmed);
                self.comes(At::minutes(12), "coco_mi");
            }
            if minute == 150 {
                self.learns(
                    At::minutes(149),
                    "operations",
                    "departure",
                    Value::Instant(At::minutes(340)),
                    Certainty::Likely,
                );
            }
            self.wakes(policy, At::minutes(minute));
            self.goes_out(At::minutes(minute) + Span(30_000));
        }
    }
}

fn named(name: &str) -> Box<dyn Policy + Send> {
    policy::named(name, crate::base::draw::Draws::new("test", 1)).expect("a policy")
}

#[test]
fn textbook_says_five_things_first() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("textbook"));
    let said = stage.published();
    let first = said.first().expect("a first word");
    assert!(first.len() <= 7, "{first:?}");
    assert!(first.iter().any(|e| matches!(e, Element::Acknowledge(_))), "{first:?}");
    assert!(first.iter().any(|e| matches!(e, Element::Disclose { .. })), "{first:?}");
    assert!(
        first.iter().any(|e| matches!(
            e,
            Element::NotKnown { .. } | Element::Disclose { certainty: Certainty::Likely | Certainty::BeingChecked, .. }
        )),
        "{first:?}"
    );
    assert!(first.iter().any(|e| matches!(e, Element::Instruct(_))), "{first:?}");
    assert!(first.iter().any(|e| matches!(e, Element::PromiseUpdate { .. })), "{first:?}");
    let at = stage.given.iter().find(|c| matches!(c.what, What::Publish { .. })).map(|c| c.at);
    assert!(at.is_some_and(|at| at <= At::minutes(12)), "{at:?}");
}

#[test]
fn textbook_corrects_what_no_longer_holds() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("textbook"));
    let corrected = stage.published().iter().any(|elements| {
        elements.iter().any(|e| matches!(e, Element::Correct { fact, .. } if fact.as_str() == "departure"))
            && elements.iter().any(|e| match e {
                Element::Disclose { fact, claim, .. } => {
                    fact.as_str() == "departure" && claim.covers(&Value::Instant(At::minutes(340)))
                }
                _ => false,
            })
    });
    assert!(corrected, "{:?}", stage.published());
}

#[test]
fn textbook_tells_the_front_line_before_the_public() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("textbook"));
    let brief = stage.given.iter().position(|command| matches!(command.what, What::Brief(_)));
    let word = stage.given.iter().position(|command| matches!(command.what, What::Publish { .. }));
    assert!(brief < word && brief.is_some(), "{brief:?} {word:?}");
}

#[test]
fn textbook_grades_by_what_the_messages_show() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("textbook"));
    let grades = stage.given.iter().filter_map(|command| match &command.what {
        What::Grade { level, .. } => Some(*level),
        _ => None,
    });
    assert_eq!(grades.collect::<Vec<_>>(), [Level::Moderate]);
}

#[test]
fn nobody_but_the_careless_claims_more_than_is_held() {
    for name in ["textbook", "late"] {
        let mut stage = Stage::new();
        stage.morning(&mut *named(name));
        for elements in stage.published() {
            for element in elements {
                if let Element::Disclose { fact, certainty, claim } = element {
                    let confirmed = fact.as_str() == "captain_ill" || *certainty < Certainty::Confirmed;
                    assert!(confirmed && *claim != Claim::Vague, "{name}: {element:?}");
                }
            }
        }
    }
}

#[test]
fn no_policy_says_what_may_not_be_said() {
    for name in NAMES {
        let mut stage = Stage::new();
        stage.morning(&mut *named(name));
        for command in &stage.given {
            for element in command.what.statement().into_iter().flat_map(|statement| &statement.elements) {
                let barred = element.fact().is_some_and(|fact| fact.as_str() == "captain_ill");
                let harmless =
                    matches!(element, Element::Withhold { .. } | Element::NotKnown { .. } | Element::Decline(_));
                assert!(!barred || harmless, "{name}: {command:?}");
            }
        }
    }
}

#[test]
fn orders_come_from_the_seat_that_may_give_them_and_none_is_forbidden() {
    for name in NAMES {
        let mut stage = Stage::new();
        stage.morning(&mut *named(name));
        for command in &stage.given {
            assert!(crate::scenario::find(&stage.scenario.seats, command.seat.as_str()).is_some());
            if let What::Operate(action) = &command.what {
                let action = crate::scenario::find(&stage.scenario.actions, action.as_str()).expect("an action");
                assert_eq!(action.seat, command.seat, "{name}");
                assert_eq!(action.knock_out, None, "{name}");
            }
            assert!(!command.what.is_facilitators(), "{name}: {command:?}");
        }
    }
}

#[test]
fn silence_is_silent_and_the_others_are_not() {
    for name in NAMES {
        let mut stage = Stage::new();
        stage.morning(&mut *named(name));
        assert_eq!(stage.given.is_empty(), name == "silent", "{name}");
    }
}

#[test]
fn late_lets_people_wait_for_hours() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("late"));
    let first = stage.given.iter().find(|c| matches!(c.what, What::Publish { .. })).map(|c| c.at);
    assert!(first.is_none_or(|at| at >= At::minutes(900)), "{first:?}");
    let answer = stage.given.iter().find(|c| matches!(c.what, What::Answer { .. })).map(|c| c.at);
    assert!(answer.is_some_and(|at| at >= At::minutes(240)), "{answer:?}");
}

#[test]
fn deny_denies_and_overpromise_promises() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("deny"));
    assert!(stage.published().iter().any(|e| e.iter().any(|e| matches!(e, Element::Deny(_)))));
    let mut stage = Stage::new();
    stage.morning(&mut *named("overpromise"));
    let soon = |e: &Element| matches!(e, Element::PromiseUpdate { due, .. } if due.0 <= 1000 * MINUTE);
    assert!(stage.published().iter().any(|e| e.iter().any(soon)));
    assert!(stage.published().iter().any(|e| e.iter().any(|e| matches!(e, Element::Compensate { .. }))));
}

/// What nobody can see from a seat makes no difference to what a policy is handed.
#[test]
fn what_is_hidden_does_not_show() {
    let plain = scenario();
    let mut other = plain.clone();
    for fact in &mut other.facts {
        fact.truth.clear();
        fact.learned.clear();
        fact.leaks = None;
    }
    other.voices.clear();
    for inject in &mut other.injects {
        inject.effects.clear();
        inject.at = At::minutes(1);
        inject.prevented_by = None;
    }
    for segment in &mut other.segments {
        segment.exposure.clear();
        segment.trust_competence = 0.0;
        segment.asks.clear();
    }
    for action in &mut other.actions {
        action.expected = false;
    }
    other.level = Level::Minor;
    let seen = |scenario: Scenario| {
        let mut chronicle = Chronicle::new(Arc::new(scenario));
        let event = Event::Delivered {
            item: Item::Inject("gate_screens".into()),
            seat: "customer_service".into(),
            channel: "gates".into(),
            asks: vec!["departure".into()],
            harm: Harm::Discomfort,
            reach: 200,
            since: At::START,
            signal: true,
        };
        chronicle.note_event(1, At::minutes(3), &event);
        (0..chronicle.known().seats.len())
            .map(|seat| serde_json::to_string(&chronicle.view(seat, At::minutes(5))).expect("plain data"))
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(plain), seen(other));
}

#[test]
fn what_a_colleague_passes_on_is_as_old_as_it_was_with_her() {
    let mut stage = Stage::new();
    let (old, new) = (Value::Instant(At::minutes(180)), Value::Instant(At::minutes(340)));
    let order = |seat: &str, what| Command { at: At::minutes(153), seat: seat.into(), seq: 1, what };
    stage.learns(At::minutes(35), "operations", "departure", old.clone(), Certainty::Likely);
    let share = |to: &str| What::Share { fact: "departure".into(), seat: to.into() };
    stage.chronicle.note_command(&Command { at: At::minutes(36), ..order("operations", share("legal")) }, None);
    stage.learns(At::minutes(36), "legal", "departure", old.clone(), Certainty::Likely);
    stage.learns(At::minutes(153), "operations", "departure", new, Certainty::Likely);
    stage.chronicle.note_command(&order("legal", share("public_relations")), None);
    stage.learns(At::minutes(153), "public_relations", "departure", old, Certainty::Likely);
    let view = stage.view("public_relations", At::minutes(160));
    let held = view.held(view.known.fact(&"departure".into()).expect("a fact")).expect("held");
    assert_eq!((held.since, held.origin), (At::minutes(153), At::minutes(35)));
    assert_eq!(held.told_by, Some("legal".into()), "who told it is named");
    // So the table goes by what operations holds, and tells public relations again.
    stage.comes(At::minutes(160), "gate_screens");
    stage.wakes(&mut *named("textbook"), At::minutes(160));
    let told = stage.given.iter().any(|command| {
        matches!(&command.what, What::Share { fact, seat } if fact.as_str() == "departure" && seat.as_str() == "public_relations")
            && command.seat.as_str() == "operations"
    });
    assert!(told, "{:?}", stage.given);
}

#[test]
fn textbook_leaves_no_affected_segment_without_advice() {
    let mut stage = Stage::new();
    stage.morning(&mut *named("textbook"));
    let said = |of: &crate::scenario::fact::Instruction| {
        let it = |element: &Element| matches!(element, Element::Instruct(id) if *id == of.id);
        stage.published().iter().any(|elements| elements.iter().any(it))
    };
    let advice: Vec<_> = stage.scenario.instructions.iter().filter(|of| said(of)).collect();
    for segment in ["terminal", "on_board", "transfer", "at_home", "agency", "vienna"] {
        let helped =
            advice.iter().any(|of| of.segments.is_empty() || of.segments.iter().any(|id| id.as_str() == segment));
        assert!(helped, "{segment}");
    }
}
