//! Scams: the same calls whatever the company does, and what it does that keeps customers' money safe.
#![expect(clippy::disallowed_methods, reason = "tolerances need no bits that are the same everywhere")]

use std::sync::Arc;

use goldenhour::{
    base::time::{At, DAY, HOUR, Span},
    record::event::Event,
    scenario::{
        Scenario, TEMPLATE,
        command::{Command, What},
        place, read,
        statement::{Audience, Element, Speaker, Statement},
    },
    sim::{Sim, graph::Graph, journal::Entry, play::Play},
};

/// What the template gains here: somebody calls its customers, and there is something to say and do about it.
const SCAMS: &str = r#"
    scams: [
        (
            id: "false_doctor", name: "The doctor who is none", script: "Your blood must be tested today, transfer the fee.",
            from: "T+02:00", to: "T+2d", peak: "T+10:00", targets: {"buyers": 0.5, "regulars": 0.2},
            convinces: 0.2, loss: 300, fact: "calls", warned_by: ["hang_up"], wary: 0.3, stopped_by: ["police"], stops: 0.6,
        ),
    ],
"#;
const FACT: &str = r#"
        (
            id: "calls", name: "Who calls me?", kind: YesNo, weight: 2, truth: [(from: "T+00:00", value: Yes)],
            learned: [(at: "T+20d", by: "service", value: Yes, certainty: Confirmed)],
        ),
        (
            id: "boxes", name: "How many loaves?", kind: Count, weight: 1, truth: [(from: "T+00:00", value: Count(900))],
            learned: [
                (at: "T+01:00", by: "quality", value: Count(2000), certainty: BeingChecked),
                (at: "T+03:00", by: "quality", value: Count(400), certainty: Likely),
                (at: "T+05:00", by: "quality", value: Count(900), certainty: Likely),
            ],
        ),
"#;
const ADVICE: &str = r#"
        (id: "hang_up", text: "We never call for money.", helps: 0.0, protects: true),
"#;
const ACTIONS: &str = r#"
        (id: "police", name: "Police", about: "Numbers are blocked.", seat: "service", takes: "1m"),
        (
            id: "ring_us", name: "Ask everybody to ring", about: "Many will.", seat: "service", takes: "1m",
            effects: [Demand(segment: "regulars", share: 0.1, asks: "cause")],
        ),
"#;

/// The template with scams, after further changes of its text.
fn scenario(changes: &[(&str, &str)]) -> Scenario {
    let mut source = TEMPLATE.to_owned();
    let behind = |head: &str, what: &str| (head.to_owned(), format!("{head}\n{what}"));
    let all = [
        ("    voices: [".to_owned(), format!("{SCAMS}    voices: [")),
        behind("    facts: [", FACT),
        behind("    instructions: [", ADVICE),
        behind("    actions: [", ACTIONS),
    ];
    let changes = changes.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned()));
    for (from, to) in all.into_iter().chain(changes) {
        assert_eq!(source.matches(&from).count(), 1, "{from}");
        source = source.replace(&from, &to);
    }
    let loaded = read::read(source.as_bytes());
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.findings))
}

fn sim(changes: &[(&str, &str)]) -> Sim {
    let scenario = Arc::new(scenario(changes));
    let graph = Arc::new(Graph::of(&scenario));
    Sim::new(Arc::new(Play::new(scenario, graph, 5, 0, 0)))
}

fn obey(sim: &mut Sim, seat: &str, what: What) {
    sim.obey(&Command { at: sim.now(), seat: seat.into(), seq: 1, what }).unwrap();
}

/// Tells people not to listen to callers.
fn warn(sim: &mut Sim, audience: Audience) {
    let elements = vec![Element::Instruct("hang_up".into())];
    let statement = Statement { speaker: Speaker::Account, elements, words: String::new() };
    let what = What::Publish {
        statement,
        channels: vec!["customer_mail".into(), "town_talk".into()],
        audience,
        approval: None,
    };
    obey(sim, "service", what);
}

/// What each customer has lost.
fn losses(sim: &mut Sim) -> Vec<i64> {
    let customers = sim.play().customers();
    let scams = &sim.crowd().scams;
    (0..customers).map(|who| scams.loss_of(who)).collect()
}

fn events(sim: &mut Sim) -> Vec<(At, Event)> {
    let event = |entry| match entry {
        Entry::Event(at, event) => Some((at, event)),
        _ => None,
    };
    sim.take().into_iter().filter_map(event).collect()
}

/// Whether everybody who lost money in the better drill lost the same in the worse.
fn only_spares(better: &[i64], worse: &[i64]) -> bool {
    better.iter().zip(worse).all(|(less, more)| *less == 0 || less == more)
}

const END: At = At(3 * DAY);

#[test]
fn a_warning_stops_no_call_and_spares_most_of_those_who_read_it() {
    let (mut silent, mut warned) = (sim(&[]), sim(&[]));
    warn(&mut warned, Audience::Everyone);
    silent.advance(END);
    warned.advance(END);
    let (without, with) = (silent.outcome(), warned.outcome());
    assert!(without.called > 1_500 && without.defrauded > 300, "{without:?}");
    assert_eq!(without.called, with.called);
    assert!(with.called_warned > 500 && without.called_warned == 0, "{with:?}");
    assert!(with.defrauded * 10 < without.defrauded * 9, "{} and {}", with.defrauded, without.defrauded);
    assert!(with.defrauded_loss < without.defrauded_loss);
    // Three in ten of those whom it would have convinced, within four standard errors.
    let expected = f64::from(with.called_warned) * 0.2 * 0.3;
    assert!((f64::from(with.defrauded_warned) - expected).abs() < 4.0 * expected.sqrt(), "{with:?}");
    assert!(only_spares(&losses(&mut warned), &losses(&mut silent)));
}

#[test]
fn what_hinders_the_callers_takes_its_share_of_the_calls_still_to_come() {
    let (mut left, mut hindered) = (sim(&[]), sim(&[]));
    left.advance(At(2 * HOUR - 1));
    hindered.advance(At(HOUR));
    obey(&mut hindered, "service", What::Operate("police".into()));
    left.advance(END);
    hindered.advance(END);
    let (before, after) = (f64::from(left.outcome().called), f64::from(hindered.outcome().called));
    assert!((after - 0.4 * before).abs() < 4.0 * (0.24 * before).sqrt(), "{after} of {before}");
    assert!(only_spares(&losses(&mut hindered), &losses(&mut left)));
    // Too late it changes nothing.
    let mut late = sim(&[]);
    late.advance(At(2 * DAY));
    obey(&mut late, "service", What::Operate("police".into()));
    late.advance(END);
    assert_eq!(losses(&mut late), losses(&mut left));
}

#[test]
fn a_victim_is_hurt_and_the_company_learns_of_her_when_she_tells() {
    let mut sim = sim(&[]);
    sim.advance(END);
    let (mut people, mut told, mut called, mut loss) = (0, 0, 0, 0);
    for (_, event) in events(&mut sim) {
        if let Event::Defrauded { called: more, people: victims, loss: money, told: tell, .. } = event {
            (called, people, told, loss) = (called + more, people + victims, told + tell, loss + money);
            assert!(told <= people, "{told} of {people} victims have told");
        }
    }
    let outcome = sim.outcome();
    assert_eq!((called, people, loss), (outcome.called, outcome.defrauded, outcome.defrauded_loss));
    assert!(told * 3 > people && told < people, "{told} of {people} victims have told");
    // Half of the victims lose more than the middle loss, within four standard errors.
    let losses: Vec<i64> = losses(&mut sim).into_iter().filter(|loss| *loss > 0).collect();
    let more = losses.iter().filter(|loss| **loss > 300).count();
    let (more, all) = (f64::from(u32::try_from(more).unwrap()), f64::from(people));
    assert!((more - all / 2.0).abs() < 2.0 * all.sqrt(), "{more} of {all}");
    let now = sim.now();
    let crowd = sim.crowd();
    let hurt = (0..crowd.play.customers()).filter(|who| crowd.scams.hurts(*who, now)).count();
    assert!(hurt * 4 > 3 * losses.len(), "{hurt} of {} are still hurt", losses.len());
}

#[test]
fn who_knew_and_warned_nobody_loses_more_trust_of_the_victims() {
    let (mut mute, mut spoken) = (sim(&[]), sim(&[]));
    // The warning goes to the others: the victims below have not read it, but the company has not kept it back.
    warn(&mut spoken, Audience::Segments(vec!["regulars".into()]));
    let buyers = |sim: &mut Sim| {
        sim.advance(At(2 * DAY));
        let crowd = sim.crowd();
        let buyers = crowd.play.starts[0]..crowd.play.starts[1];
        let victims: Vec<u32> = buyers.filter(|who| crowd.scams.is_victim(*who)).collect();
        let integrity = victims.iter().map(|who| crowd.people.mood[*who as usize].integrity).sum::<f64>();
        (victims.len(), integrity / f64::from(u32::try_from(victims.len()).unwrap()))
    };
    let (mute, spoken) = (buyers(&mut mute), buyers(&mut spoken));
    assert_eq!(mute.0, spoken.0);
    assert!(spoken.1 - mute.1 > 0.05, "{spoken:?} and {mute:?}");
}

#[test]
fn a_scam_happens_only_in_its_variant_and_if_it_has_a_reason() {
    let never =
        ("            convinces: 0.2, loss: 300,", "            convinces: 0.2, loss: 300, when: Done(\"police\"),");
    let other =
        ("            convinces: 0.2, loss: 300,", "            convinces: 0.2, loss: 300, variant: \"supplier\",");
    for change in [never, other] {
        let mut sim = sim(&[change]);
        sim.advance(END);
        assert_eq!((sim.outcome().called, sim.outcome().defrauded), (0, 0), "{}", change.1);
    }
    let mut reason = sim(&[never]);
    obey(&mut reason, "service", What::Operate("police".into()));
    reason.advance(END);
    assert!(reason.outcome().called > 500);
}

#[test]
fn a_scenario_without_scams_knows_nothing_of_them() {
    let scenario = Arc::new(read::read(TEMPLATE.as_bytes()).scenario.unwrap());
    let graph = Arc::new(Graph::of(&scenario));
    let mut sim = Sim::new(Arc::new(Play::new(scenario, graph, 5, 0, 0)));
    sim.advance(END);
    assert_eq!((sim.outcome().called, sim.outcome().defrauded_loss), (0, 0));
    for entry in sim.take() {
        match entry {
            Entry::Digest(_, parts) => assert!(parts.iter().all(|(name, _)| *name != "scam")),
            Entry::Sample(_, sample) => assert!(!serde_json::to_string(&sample).unwrap().contains("defrauded")),
            Entry::Event(_, event) => assert!(!matches!(event, Event::Defrauded { .. })),
        }
    }
}

#[test]
fn scams_are_the_same_however_the_drill_is_stepped_and_forked() {
    let (mut one, mut many) = (sim(&[]), sim(&[]));
    one.advance(At(30 * HOUR));
    while many.now() < At(30 * HOUR) {
        many.advance(many.now() + Span(1_234_567).min(At(30 * HOUR) - many.now()));
    }
    let mut fork = many.fork();
    fork.advance(END);
    one.advance(END);
    many.advance(END);
    assert_eq!(losses(&mut one), losses(&mut many));
    assert_eq!(fork.outcome(), one.outcome());
    let _before = fork.take();
    assert_eq!(one.take(), many.take());
}

#[test]
fn victims_and_counts_set_off_what_waits_for_them() {
    let id = "id: \"week_after\", at: \"T+6d\",";
    let when = |condition: &str| format!("id: \"week_after\", at: \"T+00:00\", when: {condition},");
    let delivered = |condition: &str| {
        let mut sim = sim(&[(id, &when(condition))]);
        sim.advance(END);
        let is_it = |event: &Event| matches!(event, Event::Delivered { item, .. } if format!("{item:?}").contains("week_after"));
        let at = events(&mut sim).into_iter().find(|(_, event)| is_it(event)).map(|(at, _)| at);
        let mut until = self::sim(&[]);
        if let Some(at) = at {
            until.advance(at);
        }
        (at, until.outcome().defrauded)
    };
    let (at, victims) = delivered("Defrauded(50)");
    assert!(at > Some(At(2 * HOUR)) && (50..60).contains(&victims), "{at:?}: {victims}");
    // What is only being checked is no count, and less than so many is not enough.
    assert_eq!(delivered("KnowsAtLeast(fact: \"boxes\", count: 900)").0, Some(At(5 * HOUR)));
    assert_eq!(delivered("KnowsAtLeast(seat: \"quality\", fact: \"boxes\", count: 300)").0, Some(At(3 * HOUR)));
    assert_eq!(delivered("KnowsAtLeast(seat: \"manager\", fact: \"boxes\", count: 300)").0, None);
}

#[test]
fn what_makes_people_ring_makes_a_share_of_them_ring() {
    let (mut quiet, mut asked) = (sim(&[]), sim(&[]));
    obey(&mut asked, "service", What::Operate("ring_us".into()));
    quiet.advance(At(2 * HOUR));
    asked.advance(At(2 * HOUR));
    let more = asked.outcome().contacts - quiet.outcome().contacts;
    // Of 600 people, four in ten within two hours.
    assert!((180..300).contains(&more), "{more} more contacts");
}

#[test]
fn while_callers_are_about_the_companys_own_text_messages_are_believed_less() {
    let sms = ("kind: Email, owner: \"service\"", "kind: Sms, owner: \"service\"");
    let over =
        ("from: \"T+02:00\", to: \"T+2d\", peak: \"T+10:00\"", "from: \"T+00:00\", to: \"T+00:01\", peak: \"T+00:01\"");
    let reached = |changes: &[(&str, &str)]| {
        let mut sim = sim(changes);
        sim.advance(At(12 * HOUR));
        let elements = vec![Element::Acknowledge("metal".into())];
        let statement = Statement { speaker: Speaker::Account, elements, words: String::new() };
        let channels = vec!["customer_mail".into()];
        obey(&mut sim, "service", What::Publish { statement, channels, audience: Audience::Everyone, approval: None });
        sim.advance(At(16 * HOUR));
        let crowd = sim.crowd();
        let metal = place(&crowd.play.scenario.facts, "metal").unwrap();
        crowd.people.heard.iter().filter(|facts| *facts & (1 << metal) != 0).count()
    };
    let (during, after) = (reached(&[sms]), reached(&[sms, over]));
    assert!(during * 20 < after * 19, "{during} and {after}");
    // Mail does not look like what they send.
    assert!(reached(&[]) * 20 > reached(&[over]) * 19);
}
