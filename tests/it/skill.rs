//! Skill drills: each skill can be practised in both crises, and doing the expected thing earns clearly more than
//! doing nothing.

use std::sync::Arc;

use goldenhour::{
    base::time::{MINUTE, Span},
    drill::{
        Drill,
        beside::Beside,
        policy::textbook::Textbook,
        skill::{self, Skill, SkillDrill, Subject},
    },
    record::event::Event,
    scenario::{
        Scenario,
        command::{Item, Nature, Reach, Trend, What},
        statement::{Element, Speaker, Statement},
    },
};

use crate::people::{SCENARIOS, scenario};

/// Somebody does what is asked for, by the book.
fn practised(of: &SkillDrill, scenario: &Arc<Scenario>) -> Drill {
    let mut drill = of.begin(scenario, 1).unwrap();
    let now = drill.now() + Span(2 * MINUTE);
    match (of.skill, &of.subject) {
        (Skill::GradeThis, Subject::Inject(_)) => {
            let level = drill.log().events().filter_map(|(_, _, event)| match event {
                Event::LevelKnowable { level, .. } => Some(*level),
                _ => None,
            });
            let what = What::Grade {
                level: level.last().unwrap(),
                nature: Nature::Quality,
                reach: Reach::Regional,
                trend: Trend::Worsening,
                why: String::new(),
            };
            drill.accept(now, of.seat.clone(), 0, what).unwrap();
        }
        (Skill::CalmCaller | Skill::AnswerReporter, Subject::Inject(inject)) => {
            let asks = &goldenhour::scenario::find(&scenario.injects, inject.as_str()).unwrap().asks;
            let view = drill.view(&of.seat).unwrap();
            let mut elements = vec![Element::Empathise];
            for fact in asks {
                let held = view.held(view.known.fact(fact).unwrap());
                elements.push(match held {
                    Some(held) => Element::Disclose {
                        fact: fact.clone(),
                        claim: goldenhour::scenario::statement::Claim::Exactly(held.value.clone()),
                        certainty: held.certainty,
                    },
                    None => Element::NotKnown { fact: fact.clone(), next: Some(now + Span(30 * MINUTE)) },
                });
            }
            let statement = Statement { speaker: Speaker::FrontLine, elements, words: String::new() };
            let what = What::Answer { item: Item::Inject(inject.clone()), statement, approval: None };
            drill.accept(now, of.seat.clone(), 0, what).unwrap();
        }
        // A team that plays by the book takes over where the other left off.
        (Skill::FirstStatement | Skill::CorrectEstimate, _) => {
            Beside::new(Box::new(Textbook::default())).up_to(&mut drill, of.ends()).unwrap();
        }
        other => panic!("{other:?}"),
    }
    drill
}

fn found(scenario: &Arc<Scenario>, seed: u64) -> Vec<SkillDrill> {
    Skill::ALL.into_iter().filter_map(|skill| skill::find(scenario, 60, seed, skill).unwrap()).collect()
}

#[test]
fn every_skill_can_be_practised_in_every_crisis() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        for seed in [1, 4] {
            let found = found(&scenario, seed);
            assert_eq!(found.iter().map(|of| of.skill).collect::<Vec<_>>(), Skill::ALL, "{name} seed {seed}");
            for of in &found {
                let drill = of.begin(&scenario, 1).unwrap();
                assert_eq!(drill.now(), of.starts, "{name}: {of:?}");
                assert!(of.ends() > of.starts && of.starts < scenario.acute_end());
                let idle = of.judge(&drill);
                let done = of.judge(&practised(of, &scenario));
                assert_eq!(idle.possible, done.possible);
                assert!(
                    6 * (done.earned - idle.earned) >= done.possible,
                    "{name} seed {seed} {:?}: {} against {} of {}\n{:?}",
                    of.skill,
                    done.earned,
                    idle.earned,
                    done.possible,
                    done.lines
                );
                assert_eq!(drill.now(), of.starts, "judging leaves the drill as it is");
            }
        }
    }
}

#[test]
fn a_skill_drill_begins_with_just_that_undone() {
    let scenario = scenario("airline_delay");
    for of in found(&scenario, 1) {
        let drill = of.begin(&scenario, 1).unwrap();
        let undone = drill.log().commands().all(|(_, command, _)| match of.skill {
            Skill::GradeThis => !matches!(command.what, What::Grade { .. }),
            Skill::FirstStatement => !matches!(command.what, What::Publish { .. }),
            _ => true,
        });
        assert!(undone, "{of:?}");
        if of.skill == Skill::CorrectEstimate {
            assert!(drill.log().commands().any(|(_, command, _)| matches!(command.what, What::Publish { .. })));
        }
    }
}
