//! A small crisis, and courses of it put together by hand: what the score reads, with no simulation behind it.

use goldenhour::base::{
    id::{ChannelId, FactId, InjectId, SegmentId, VariantId},
    time::{At, MINUTE, Span},
};
use goldenhour::record::event::{Act, Event, Judged, SentAs, Verdict};
use goldenhour::record::receipt::{Score, ScoreLine};
use goldenhour::record::sample::{Sample, SegmentSample};
use goldenhour::scenario::{
    Scenario,
    action::{Duty, DutyDue, DutyStart, MetBy},
    command::{Command, Item, Level, Nature, Reach, Trend, What},
    condition::Condition,
    crisis::{
        Budget, Clock, Cluster, CrisisKind, Cut, Debrief, Epilogue, Organisation, Phase, Plan, PlanPart, Scoring,
    },
    fact::{Choice, Fact, FactKind, Learned},
    inject::{Done, Expected, Harm, Inject, InjectKind},
    people::{Exposure, Role, Seat, Segment},
    statement::{Audience, Certainty, Speaker, Statement, Value},
};
use goldenhour::score::{course::Course, rubric::Rubric, score_with};

/// Minutes of the acute phase.
pub(super) const ACUTE: i64 = 600;
/// When the cause is confirmed, in minutes: the company's own.
pub(super) const CAUSE: i64 = 100;
/// When the first signal reaches a seat, in minutes.
pub(super) const SIGNAL: i64 = 5;

fn inject(id: &str, at: i64, harm: Harm, reach: u32, expects: Option<Expected>) -> Inject {
    Inject {
        id: id.into(),
        kind: InjectKind::Inject,
        at: At::minutes(at),
        until: None,
        when: None,
        variants: Vec::new(),
        from: "somebody".into(),
        to: "service".into(),
        channel: "hotline".into(),
        title: id.into(),
        text: id.into(),
        asks: Vec::new(),
        harm,
        waited: None,
        reach,
        signal: false,
        raises_level: None,
        prevented_by: None,
        expects,
        effects: Vec::new(),
        note: None,
    }
}

fn expected(by: Done, par: i64, limit: i64, half_life: i64) -> Expected {
    Expected {
        text: "what to do".into(),
        by,
        par: Span::minutes(par),
        limit: Span::minutes(limit),
        half_life: Some(Span::minutes(half_life)),
        points: None,
        objective: None,
    }
}

fn segment(id: &str, count: u32, from: i64, to: i64) -> Segment {
    Segment {
        id: id.into(),
        name: id.into(),
        about: id.into(),
        count,
        exposure: vec![Exposure {
            from: At::minutes(from),
            to: At::minutes(from),
            share: 1.0,
            hardship: 0.5,
            eases: At::minutes(to),
            ends: At::minutes(to),
            variant: None,
        }],
        stake: 100,
        yearly_value: 1_000,
        trust_competence: 0.7,
        trust_integrity: 0.7,
        tenure_years: 3.0,
        readers: 10.0,
        loudness: None,
        language: "en".to_owned(),
        reached_by: [].into(),
        contacts_by: [].into(),
        asks: [].into(),
        place: None,
        entitled_to: Vec::new(),
        vulnerable: 0.0,
    }
}

/// A fact that affects everybody and that the service seat can come to know after so many minutes.
fn fact(id: &str, is_cause: bool, learned: i64) -> Fact {
    let choice = |id: &str, responsibility| Choice { id: id.into(), name: id.into(), responsibility };
    Fact {
        id: id.into(),
        name: id.into(),
        kind: if is_cause { FactKind::Choice } else { FactKind::YesNo },
        choices: if is_cause { vec![choice("storm", Some(0.1)), choice("us", Some(0.8))] } else { Vec::new() },
        weight: 1,
        affects: vec!["booked".into(), "waiting".into()],
        useful: None,
        is_cause,
        truth: Vec::new(),
        learned: vec![Learned {
            at: At::minutes(learned),
            by: "service".into(),
            value: if is_cause { Value::Choice("us".into()) } else { Value::Yes },
            certainty: Certainty::Confirmed,
            asked_from: None,
            variant: None,
        }],
        leaks: None,
        restriction: None,
        rumour: None,
    }
}

fn duty(id: &str, starts: DutyStart, applies_if: Option<Condition>) -> Duty {
    Duty {
        id: id.into(),
        name: id.into(),
        article: "Art. 1".into(),
        seat: "service".into(),
        starts,
        due: DutyDue::Within(Span::minutes(120)),
        met_by: MetBy::Say("delay".into(), "waiting".into()),
        body: None,
        applies_if,
    }
}

/// Two segments of three to one, a signal, a level that can be known, a quiet case of harm and a loud one of none,
/// a reporter, a contingency, two duties of which one comes only in the variant `late_crew`.
pub(super) fn crisis() -> Scenario {
    let id = |id: &str| InjectId::from(id);
    let mut injects = vec![
        Inject {
            kind: InjectKind::Contingency,
            prevented_by: Some(Condition::Declared),
            when: Some(Condition::PostsPerHour(100)),
            ..inject("crowd", 60, Harm::None, 0, Some(expected(Done::Answer, 15, 60, 15)))
        },
        inject("influencer", 20, Harm::Discomfort, 100_000, Some(expected(Done::Answer, 30, 120, 30))),
        inject("insulin", 15, Harm::Health, 1, Some(expected(Done::Answer, 10, 60, 20))),
        Inject { raises_level: Some(Level::Moderate), ..inject("radar", 10, Harm::None, 0, None) },
        inject("reporter", 30, Harm::None, 0, Some(expected(Done::Say("delay".into()), 30, 120, 30))),
        Inject { signal: true, ..inject("signal", SIGNAL, Harm::None, 0, None) },
    ];
    injects.sort_by(|a, b| a.id.cmp(&b.id));
    let seat = |id: &str| Seat {
        id: id.into(),
        name: id.into(),
        duties: id.into(),
        role: Role::CustomerService,
        person: "somebody".into(),
        shift_ends: None,
        relieved_by: None,
    };
    Scenario {
        overlays: std::collections::BTreeMap::new(),
        spoken: None,
        source: "".into(),
        id: "small".into(),
        title: "A small crisis".into(),
        summary: "A small crisis".into(),
        language: "en".to_owned(),
        kind: CrisisKind::ServiceDisruption,
        cluster: Cluster::Accidental,
        level: Level::Major,
        organisation: Organisation {
            name: "Harbour Air".into(),
            about: "An airline".into(),
            history: 0,
            reputation: 60,
            morale: 70,
            rival: None,
        },
        inherited: None,
        clock: Clock {
            start: "2026-07-18T06:00+08:00".to_owned(),
            workdays: Vec::new(),
            holidays: Vec::new(),
            phases: vec![
                Phase { id: "acute".into(), name: "Acute".into(), ends: At::minutes(ACUTE) },
                Phase { id: "after".into(), name: "After".into(), ends: At::minutes(3_000) },
            ],
        },
        variants: Vec::new(),
        cuts: vec![Cut {
            minutes: 60,
            discuss: ["crowd", "influencer", "insulin", "radar", "reporter"].map(id).into(),
            noise: vec![id("signal")],
            objectives: Vec::new(),
            moves: Vec::new(),
        }],
        plan: Plan {
            about: "One page".into(),
            parts: vec![PlanPart {
                id: "team".into(),
                text: "The team".into(),
                owner: "chief".into(),
                starts: Vec::new(),
            }],
            call_tree: Vec::new(),
            levels: Vec::new(),
            approvals: Vec::new(),
            templates: Vec::new(),
        },
        segments: vec![segment("booked", 250, 0, ACUTE), segment("waiting", 750, 0, 1_200)],
        channels: Vec::new(),
        seats: vec![seat("chief"), seat("press"), seat("service")],
        people: Vec::new(),
        facts: vec![fact("cause", true, CAUSE), fact("delay", false, SIGNAL)],
        instructions: Vec::new(),
        entitlements: Vec::new(),
        bodies: Vec::new(),
        findings: Vec::new(),
        injects,
        scams: Vec::new(),
        voices: Vec::new(),
        actions: Vec::new(),
        duties: vec![
            duty("care", DutyStart::At(At::START), Some(Condition::Variant("late_crew".into()))),
            duty("tell", DutyStart::At(At::START), None),
        ],
        budget: Budget { currency: "EUR".to_owned(), total: 100_000 },
        objectives: Vec::new(),
        scoring: Scoring::default(),
        debrief: Debrief {
            questions: Vec::new(),
            epilogue: Epilogue { at: At::minutes(2_900), text: "Again".into(), caught_by: Vec::new() },
        },
    }
}

/// A course in the making. Lines are numbered by time when it is judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Play {
    commands: Vec<(At, Command)>,
    events: Vec<(At, Event)>,
    samples: Vec<(At, Sample)>,
    pub(super) variant: Option<VariantId>,
}

impl Play {
    /// The world without a team: the signal, what can be known, and the messages reach their seats.
    pub(super) fn untouched() -> Self {
        Self::empty().learned(SIGNAL, "delay", Value::Yes, Certainty::Confirmed).learned(
            CAUSE,
            "cause",
            Value::Choice("us".into()),
            Certainty::Confirmed,
        )
    }

    /// No world at all.
    pub(super) fn empty_world() -> Self {
        Self::default()
    }

    /// The same, and nobody comes to know anything.
    pub(super) fn empty() -> Self {
        Self::default()
            .delivered("signal", SIGNAL, "service", Harm::None, 0)
            .delivered("radar", 10, "service", Harm::None, 0)
            .event(10, Event::LevelKnowable { level: Level::Moderate, inject: "radar".into() })
            .delivered("insulin", 15, "service", Harm::Health, 1)
            .delivered("influencer", 20, "service", Harm::Discomfort, 100_000)
            .delivered("reporter", 30, "press", Harm::None, 0)
            .event(0, Event::DutyStarted { duty: "tell".into(), due: At::minutes(120) })
    }

    pub(super) fn event(mut self, minutes: i64, event: Event) -> Self {
        self.events.push((At::minutes(minutes), event));
        self
    }

    /// The service seat learns something.
    pub(super) fn learned(self, minutes: i64, fact: &str, value: Value, certainty: Certainty) -> Self {
        self.event(minutes, Event::FactLearned { fact: fact.into(), seat: "service".into(), value, certainty })
    }

    pub(super) fn delivered(self, id: &str, minutes: i64, seat: &str, harm: Harm, reach: u32) -> Self {
        let at = At::minutes(minutes);
        self.event(
            minutes,
            Event::Delivered {
                item: Item::Inject(id.into()),
                seat: seat.into(),
                channel: "hotline".into(),
                asks: Vec::new(),
                harm,
                reach,
                since: at,
                signal: id == "signal",
            },
        )
    }

    pub(super) fn does(self, minutes: i64, seat: &str, what: What) -> Self {
        let seq = u32::try_from(self.commands.len()).unwrap() + 1;
        self.does_as(minutes, seat, seq, what)
    }

    pub(super) fn does_as(mut self, minutes: i64, seat: &str, seq: u32, what: What) -> Self {
        let at = At::minutes(minutes);
        self.commands.push((at, Command { at, seat: seat.into(), seq, what }));
        self
    }

    pub(super) fn grades(self, minutes: i64, level: Level) -> Self {
        let what = What::Grade {
            level,
            nature: Nature::Quality,
            reach: Reach::Local,
            trend: Trend::Steady,
            why: String::new(),
        };
        self.does(minutes, "chief", what)
    }

    /// A statement to both segments takes effect and reaches these percentages of them within the minute.
    pub(super) fn says(self, minutes: i64, elements: &[Judged], reach: [u32; 2]) -> Self {
        self.says_as(minutes, elements, reach, true)
    }

    /// The same, with or without the front line's knowledge.
    pub(super) fn says_as(mut self, minutes: i64, elements: &[Judged], reach: [u32; 2], knew: bool) -> Self {
        let seq = 1_000 + u32::try_from(self.events.len()).unwrap();
        let segments: Vec<SegmentId> = vec!["booked".into(), "waiting".into()];
        self = self.does_as(
            minutes,
            "press",
            seq,
            What::Publish {
                statement: Statement { speaker: Speaker::Account, elements: Vec::new(), words: String::new() },
                channels: vec![ChannelId::from("page")],
                audience: Audience::Affected,
                approval: None,
            },
        );
        let to = SentAs::Published { channels: vec!["page".into()], segments: segments.clone(), people: 1_000 };
        self = self.event(
            minutes,
            Event::Sent {
                seq,
                seat: "press".into(),
                to,
                named: false,
                elements: elements.to_vec(),
                front_line_knew: knew,
            },
        );
        for (segment, affected) in segments.into_iter().zip(reach) {
            for threshold in [20, 50, 80, 95] {
                if affected >= threshold {
                    let segment = segment.clone();
                    self = self.event(minutes + 1, Event::Reached { seq, segment, affected: threshold, asking: 100 });
                }
            }
        }
        self
    }

    /// An inject is answered: decided and sent in the same minute.
    pub(super) fn answers(self, minutes: i64, id: &str) -> Self {
        self.answers_with(minutes, id, &[honest(Act::Instruct, None)])
    }

    /// The same with these words.
    pub(super) fn answers_with(self, minutes: i64, id: &str, elements: &[Judged]) -> Self {
        let seq = 1_000 + u32::try_from(self.events.len()).unwrap();
        let item = Item::Inject(id.into());
        let statement = Statement { speaker: Speaker::FrontLine, elements: Vec::new(), words: String::new() };
        let what = What::Answer { item: item.clone(), statement, approval: None };
        self.does_as(minutes, "service", seq, what).event(
            minutes,
            Event::Sent {
                seq,
                seat: "service".into(),
                to: SentAs::Answered { item },
                named: false,
                elements: elements.to_vec(),
                front_line_knew: true,
            },
        )
    }

    /// The number of the command that was given last.
    pub(super) fn last_seq(&self) -> u32 {
        self.commands.last().map_or(0, |(_, command)| command.seq)
    }

    /// Samples every five minutes to the end of the acute phase, in which all are owed a word. `covered` says from
    /// which share of each hour of the acute phase people hold one, in percent.
    pub(super) fn sampled(mut self, covered: impl Fn(i64) -> u64) -> Self {
        let people = [250_u32, 750];
        let mut silent = [0_u64; 2];
        for minutes in (0..=ACUTE).step_by(5) {
            if minutes > 0 {
                for (silent, people) in silent.iter_mut().zip(people) {
                    let gone = 100 - covered(minutes - 5).min(100);
                    *silent += u64::from(people) * 5 * u64::try_from(MINUTE).unwrap() * gone / 100;
                }
            }
            let segments = people
                .iter()
                .zip(silent)
                .map(|(owed, silent_ms)| SegmentSample {
                    owed: *owed,
                    affected: *owed,
                    aware: *owed,
                    silent_ms,
                    ..SegmentSample::default()
                })
                .collect();
            self.samples.push((At::minutes(minutes), Sample { segments, ..Sample::default() }));
        }
        self
    }

    pub(super) fn score_of(&self, scenario: &Scenario) -> Score {
        self.score_by(scenario, &Rubric::default())
    }

    /// The same by other numbers.
    pub(super) fn score_by(&self, scenario: &Scenario, rubric: &Rubric) -> Score {
        let mut lines: Vec<(At, Result<&Command, &Event>)> = Vec::new();
        lines.extend(self.commands.iter().map(|(at, command)| (*at, Ok(command))));
        lines.extend(self.events.iter().map(|(at, event)| (*at, Err(event))));
        lines.sort_by_key(|(at, _)| *at);
        let mut course = Course { cut: 60, variant: self.variant.as_ref(), ..Course::default() };
        for (n, (at, line)) in (1..).zip(lines) {
            match line {
                Ok(command) => course.commands.push((n, command, None)),
                Err(event) => course.events.push((n, at, event)),
            }
        }
        course.samples = self.samples.iter().map(|(at, sample)| (*at, sample)).collect();
        score_with(scenario, &course, rubric)
    }

    pub(super) fn score(&self) -> Score {
        self.score_of(&crisis())
    }

    /// Points for speed, in hundredths.
    pub(super) fn speed(&self) -> i64 {
        self.score().totals.speed.unwrap()
    }

    /// The receipt of this name.
    #[track_caller]
    pub(super) fn line(&self, id: &str) -> ScoreLine {
        let score = self.score();
        let found = score.lines.iter().find(|line| line.id() == id);
        found.unwrap_or_else(|| panic!("no receipt {id}")).clone()
    }

    /// Earned and possible hundredths of a receipt.
    #[track_caller]
    pub(super) fn points(&self, id: &str) -> (i64, i64) {
        let line = self.line(id);
        (line.earned, line.possible)
    }
}

/// An element that says what is held, as it is held.
pub(super) fn honest(act: Act, fact: Option<&str>) -> Judged {
    judged(act, fact, Verdict::Honest)
}

pub(super) fn judged(act: Act, fact: Option<&str>, verdict: Verdict) -> Judged {
    Judged {
        act,
        fact: fact.map(FactId::from),
        verdict,
        certainty: None,
        evidence: Certainty::Confirmed,
        repeats: 0,
        news: true,
    }
}

/// The five things of a first word.
pub(super) fn five_things() -> Vec<Judged> {
    vec![
        honest(Act::Acknowledge, Some("delay")),
        honest(Act::Disclose, Some("delay")),
        honest(Act::NotKnown, Some("cause")),
        honest(Act::Instruct, None),
        honest(Act::PromiseUpdate, Some("delay")),
    ]
}

/// What is due once the cause is known to be the company's own.
pub(super) fn own_fault() -> Vec<Judged> {
    vec![honest(Act::Disclose, Some("cause")), honest(Act::AcceptResponsibility, Some("cause"))]
}

/// What a team does that does everything within par.
pub(super) fn by_the_book() -> Play {
    Play::untouched()
        .does(10, "chief", What::Declare)
        .does(11, "chief", What::Convene(vec!["press".into(), "service".into()]))
        .does(12, "chief", What::Activate("team".into()))
        .grades(15, Level::Moderate)
        .answers(18, "insulin")
        .answers(25, "influencer")
        .says(35, &[five_things(), vec![honest(Act::Regret, Some("delay"))]].concat(), [95, 95])
        .says(CAUSE + 20, &own_fault(), [95, 95])
        .event(35, Event::DutyMet { duty: "tell".into(), due: At::minutes(120) })
        .event(60, Event::NotFired { inject: "crowd".into(), prevented: true })
        .sampled(|minutes| if minutes < 40 { 0 } else { 95 })
}
