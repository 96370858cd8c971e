//! What must be seen to happen, whatever the seed: how a company handles a crisis shows in what becomes of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock, Mutex},
    thread,
};

use goldenhour::{
    base::{draw::Draws, time::At},
    drill::{
        Drill, Setup,
        policy::{self, Decision, Policy, Views},
    },
    record::{
        event::{Event, SentAs},
        receipt::{Dimension, ScoreTotals},
    },
    scenario::{
        Scenario,
        action::MetBy,
        channel::ChannelKind,
        command::{Item, What},
        find, read,
        statement::{Audience, Element},
    },
    sim::outcome::Outcome,
};

/// What is played, and whether people stand together on the spot there.
const SCENARIOS: [(&str, bool); 2] = [("airline_delay", true), ("data_leak", false)];

const PLANS: [&str; 5] = ["silent", "deny", "late", "overpromise", "textbook"];
const SEEDS: u64 = 20;
/// In how many of the seeds a sentence must hold.
const OFTEN: usize = 19;

/// What is looked at of one drill.
#[derive(Clone, Debug)]
struct Course {
    outcome: Outcome,
    /// The score, in hundredths of a point.
    totals: ScoreTotals,
    /// Crowds that gathered on the spot.
    crowds: u32,
    /// Posts before the first statement to many, or in all if there was none.
    posts_before_word: u32,
}

type Courses = BTreeMap<(&'static str, u32, u64, &'static str), Course>;

static COURSES: LazyLock<Courses> = LazyLock::new(play_all);

fn scenario(name: &str) -> Arc<Scenario> {
    let loaded = read::read(&std::fs::read(format!("scenarios/{name}.ron")).unwrap());
    Arc::new(loaded.scenario.unwrap())
}

/// Plays every cut, seed and plan of every scenario once, on as many threads as there are cores.
fn play_all() -> Courses {
    let mut jobs = Vec::new();
    for (name, _) in SCENARIOS {
        let scenario = scenario(name);
        for cut in scenario.cuts.iter().map(|cut| cut.minutes) {
            for seed in 1..=SEEDS {
                jobs.extend(PLANS.map(|plan| (Arc::clone(&scenario), (name, cut, seed, plan))));
            }
        }
    }
    let (jobs, courses) = (Mutex::new(jobs), Mutex::new(Courses::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some((scenario, job)) = jobs.lock().unwrap().pop() else { break };
                    let (_, cut, seed, plan) = job;
                    let mut policy = policy::named(plan, Draws::new("policy", seed)).unwrap();
                    let course = play(&scenario, cut, seed, policy.as_mut());
                    courses.lock().unwrap().insert(job, course);
                }
            });
        }
    });
    courses.into_inner().unwrap()
}

fn play(scenario: &Arc<Scenario>, cut: u32, seed: u64, policy: &mut dyn Policy) -> Course {
    let mut drill = Drill::start(Setup::new(Arc::clone(scenario), cut, seed)).unwrap();
    drill.play_with(policy, &mut |_| {}).unwrap();
    let outcome = drill.sim().outcome();
    let mut crowds = 0;
    let mut first_word = At(i64::MAX);
    for (_, at, event) in drill.log().events() {
        match event {
            Event::Gathered { channel, .. } => {
                let kind = find(&scenario.channels, channel.as_str()).unwrap().kind;
                crowds += u32::from(matches!(kind, ChannelKind::OnSite | ChannelKind::Desk));
            }
            Event::Sent { to: SentAs::Published { .. }, .. } => first_word = first_word.min(at),
            _ => {}
        }
    }
    let samples = drill.log().samples().filter(|(at, _)| *at <= first_word);
    let posts_before_word = samples.map(|(_, sample)| sample.posts).sum();
    drill.finish().unwrap();
    let totals = drill.log().score().unwrap().totals.clone();
    Course { outcome, totals, crowds, posts_before_word }
}

/// The course of a plan.
type Of<'a> = &'a dyn Fn(&'static str) -> Course;

/// Demands that `holds` be true of the plans' courses in nearly every seed, in every cut of every scenario.
#[track_caller]
fn nearly_always(holds: impl Fn(Of<'_>) -> bool) {
    for (name, _) in SCENARIOS {
        nearly_always_in(name, &holds);
    }
}

/// The same in every cut of one scenario.
#[track_caller]
fn nearly_always_in(name: &'static str, holds: impl Fn(Of<'_>) -> bool) {
    let cuts: BTreeSet<u32> = COURSES.keys().filter(|key| key.0 == name).map(|key| key.1).collect();
    assert!(!cuts.is_empty());
    for cut in cuts {
        let course = |seed: u64| move |plan: &'static str| COURSES[&(name, cut, seed, plan)].clone();
        let failed: Vec<u64> = (1..=SEEDS).filter(|seed| !holds(&course(*seed))).collect();
        let held = usize::try_from(SEEDS).unwrap() - failed.len();
        let sample = failed.first().map(|seed| PLANS.map(|plan| (plan, course(*seed)(plan))));
        assert!(
            held >= OFTEN,
            "{name}, cut {cut}: held in {held} of {SEEDS} seeds, not in {failed:?}; the first: {sample:#?}"
        );
    }
}

#[test]
fn silence_brings_more_contacts_than_candour() {
    nearly_always(|of| of("silent").outcome.contacts > of("textbook").outcome.contacts);
}

#[test]
fn silence_makes_more_people_give_up_waiting() {
    nearly_always(|of| of("silent").outcome.abandoned > of("textbook").outcome.abandoned);
}

#[test]
fn silence_brings_more_posts() {
    nearly_always(|of| of("silent").outcome.posts > of("textbook").outcome.posts);
}

#[test]
fn silence_loses_more_customers() {
    nearly_always(|of| of("silent").outcome.churned > of("textbook").outcome.churned);
}

#[test]
fn a_crowd_gathers_where_nobody_speaks_and_none_where_somebody_does() {
    for (name, _) in SCENARIOS.into_iter().filter(|(_, has_spot)| *has_spot) {
        nearly_always_in(name, |of| of("silent").crowds > 0 && of("textbook").crowds == 0);
    }
}

#[test]
fn a_late_first_word_comes_after_more_posts() {
    nearly_always(|of| of("late").posts_before_word > of("textbook").posts_before_word);
}

#[test]
fn denial_costs_most_trust_in_integrity() {
    nearly_always(|of| {
        let denied = of("deny").outcome.integrity_end;
        PLANS.iter().all(|plan| *plan == "deny" || of(plan).outcome.integrity_end > denied)
    });
}

#[test]
fn who_overpromises_breaks_most_promises() {
    nearly_always(|of| {
        let broken = of("overpromise").outcome.promises_broken;
        PLANS.iter().all(|plan| *plan == "overpromise" || of(plan).outcome.promises_broken < broken)
    });
}

#[test]
fn trust_ends_highest_with_candour_lower_when_late_lowest_in_silence() {
    nearly_always(|of| {
        let trust = |plan| of(plan).outcome.trust_end;
        trust("textbook") > trust("late") && trust("late") > trust("silent")
    });
}

/// `evidence.md` T13 and 3.4: 3 to 6 % of customers really leave after an unmanaged crisis, not the 70 % who say so.
#[test]
fn an_unmanaged_crisis_loses_as_many_customers_as_the_evidence_says() {
    nearly_always(|of| {
        let Outcome { churned, customers, .. } = of("silent").outcome;
        let permille = u64::from(churned) * 1000 / u64::from(customers);
        (30..=60).contains(&permille)
    });
}

#[test]
fn scams_take_much_less_where_people_are_warned_and_calls_stopped() {
    nearly_always_in("data_leak", |of| {
        let (silent, textbook) = (of("silent").outcome, of("textbook").outcome);
        silent.called_warned == 0
            && textbook.called < silent.called
            && textbook.defrauded * 3 < silent.defrauded
            && textbook.called_warned * 2 > textbook.called
    });
}

/// A team that knows how an airline was brought through its storm, and does the same: it speaks at once and keeps its
/// promises, tells what it learns, apologises, answers, calls people in and hands out vouchers. It tells nobody how to protect
/// herself, stops nothing, and leaves the notices of the law to others.
struct AirlineMoves {
    model: Box<dyn Policy + Send>,
    scenario: Arc<Scenario>,
    has_offered: bool,
}

impl AirlineMoves {
    fn of(scenario: &Arc<Scenario>, seed: u64) -> Self {
        let model = policy::named("textbook", Draws::new("policy", seed)).unwrap();
        Self { model, scenario: Arc::clone(scenario), has_offered: false }
    }

    /// Whether an element of a statement is part of it.
    fn says(&self, element: &Element) -> bool {
        let is_notice =
            |fact| self.scenario.duties.iter().any(|d| matches!(&d.met_by, MetBy::Say(of, _) if of == fact));
        match element {
            Element::Instruct(_) | Element::Remedy { .. } | Element::Compensate { .. } | Element::Refer { .. } => false,
            Element::Disclose { fact, .. } | Element::Explain(fact) => !is_notice(fact),
            _ => true,
        }
    }

    /// What becomes of a command of a team that knows this crisis.
    fn instead(&mut self, what: What) -> Option<What> {
        let is_notice = |item: &Item| {
            let meets = |by: &MetBy| matches!((by, item), (MetBy::Answer(met), Item::Inject(id)) if met == id);
            self.scenario.duties.iter().any(|duty| meets(&duty.met_by))
        };
        match what {
            What::Operate(_) => None,
            What::Activate(part) => {
                let starts = self.scenario.plan.parts.iter().any(|known| known.id == part && !known.starts.is_empty());
                (!starts).then_some(What::Activate(part))
            }
            What::Answer { item, .. } if is_notice(&item) => None,
            What::Answer { item, mut statement, approval } => {
                statement.elements.retain(|element| self.says(element));
                (!statement.elements.is_empty()).then_some(What::Answer { item, statement, approval })
            }
            What::Publish { mut statement, channels, audience, approval } => {
                statement.elements.retain(|element| self.says(element));
                (!statement.elements.is_empty()).then_some(What::Publish { statement, channels, audience, approval })
            }
            What::Offer { .. } if self.has_offered => None,
            What::Offer { .. } => {
                self.has_offered = true;
                // The voucher that goes to most, whatever it is good for.
                let voucher = self.scenario.entitlements.iter().filter(|one| one.article.is_none());
                let voucher = voucher.max_by_key(|one| (one.segments.len(), one.id.clone()))?;
                Some(What::Offer { compensation: voucher.id.clone(), to: Audience::Affected })
            }
            other => Some(other),
        }
    }
}

impl Policy for AirlineMoves {
    fn name(&self) -> &'static str {
        "airline"
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let Decision { commands, next } = self.model.wake(views);
        let mut kept = Vec::new();
        for mut command in commands {
            if let Some(what) = self.instead(command.what) {
                command.what = what;
                kept.push(command);
            }
        }
        Decision { commands: kept, next }
    }
}

#[test]
fn a_leak_is_not_won_by_the_airlines_moves() {
    let scenario = scenario("data_leak");
    for cut in scenario.cuts.iter().map(|cut| cut.minutes) {
        for seed in 1..=2 {
            let mut model = policy::named("textbook", Draws::new("policy", seed)).unwrap();
            let textbook = play(&scenario, cut, seed, model.as_mut());
            let moved = play(&scenario, cut, seed, &mut AirlineMoves::of(&scenario, seed));
            let told = format!("cut {cut} seed {seed}: {moved:?} and {textbook:?}");
            assert!(moved.totals.total.unwrap() + 2_000 < textbook.totals.total.unwrap(), "{told}");
            let (moved, textbook) = (moved.outcome, textbook.outcome);
            assert!(moved.defrauded > 3 * textbook.defrauded, "{told}");
            assert!(moved.defrauded_loss > 2 * textbook.defrauded_loss, "{told}");
            assert!(moved.trust_end + 300 < textbook.trust_end, "{told}");
            assert!(moved.integrity_end + 300 < textbook.integrity_end, "{told}");
            assert!(moved.churned > textbook.churned, "{told}");
        }
    }
}

/// Hundredths of the whole.
fn whole(course: &Course) -> i64 {
    course.totals.total.unwrap()
}

#[test]
fn candour_by_the_book_earns_eighty_of_a_hundred() {
    nearly_always(|of| whole(&of("textbook")) >= 8_000);
}

#[test]
fn silence_earns_fifteen_of_a_hundred_at_most() {
    nearly_always(|of| whole(&of("silent")) <= 1_500);
}

#[test]
fn late_words_empty_promises_and_denial_lie_between() {
    nearly_always(|of| {
        let [best, worst] = ["textbook", "silent"].map(|plan| whole(&of(plan)));
        ["late", "overpromise", "deny"].into_iter().all(|plan| (worst + 1..best).contains(&whole(&of(plan))))
    });
}

/// What a plan loses against candour in a dimension, in hundredths.
fn loss(of: Of<'_>, plan: &'static str, dimension: Dimension) -> i64 {
    of("textbook").totals.of(dimension).unwrap() - of(plan).totals.of(dimension).unwrap()
}

/// Whether a plan loses in no dimension more than in its own.
fn loses_most(of: Of<'_>, plan: &'static str, own: Dimension) -> bool {
    Dimension::ALL.into_iter().all(|other| loss(of, plan, other) <= loss(of, plan, own))
}

#[test]
fn each_loses_twenty_points_in_its_own_dimension() {
    nearly_always(|of| {
        let own = [("late", Dimension::Speed), ("deny", Dimension::Transparency), ("overpromise", Dimension::FollowUp)];
        own.into_iter().all(|(plan, dimension)| loss(of, plan, dimension) >= 2_000)
    });
}

#[test]
fn to_those_who_wait_late_loses_most_in_speed_and_overpromising_in_follow_up() {
    nearly_always_in("airline_delay", |of| {
        loses_most(of, "late", Dimension::Speed) && loses_most(of, "overpromise", Dimension::FollowUp)
    });
}
