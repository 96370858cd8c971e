//! Skill drills: one thing to practise in five minutes, cut out of a crisis.
//!
//! Each begins where that one thing is asked for. A well-drilled team, or slow colleagues, have played until then, and
//! have left just that one thing undone. Nothing here knows a scenario by name: the moments are found in what happens.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{FactId, InjectId, SeatId},
    time::{At, MINUTE, Span},
};
use crate::drill::{
    Drill, NoSuchCut, Setup,
    beside::{Beside, Rhythm},
    policy::{Decision, Policy, Views, colleagues::Colleagues, textbook::Textbook},
    replay,
};
use crate::record::{event::Event, header::Header, line::Line, log::Log, receipt::ScoreLine};
use crate::scenario::{
    Scenario,
    channel::ChannelKind,
    command::{Item, What},
    fact::FactKind,
    find as find_in,
    inject::{Done, Harm, Inject},
    people::Role,
    statement::Element,
};

/// How long after the first sign the first statement is asked for: by then something is known.
const KNOWS_SOMETHING: Span = Span(8 * MINUTE);
/// What stands before a skill's id where a record says who played.
const PLAN: &str = "skill ";
/// How long words may take to come to people before they are judged.
const SETTLES: Span = Span(120 * MINUTE);

/// Something to practise by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Skill {
    /// Grade the crisis by what has come in.
    GradeThis,
    /// The first statement to the public.
    FirstStatement,
    /// Put right an estimate that has slipped.
    CorrectEstimate,
    /// Calm one caller in grave trouble.
    CalmCaller,
    /// Answer a reporter.
    AnswerReporter,
}

/// What a skill drill is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// A message.
    Inject(InjectId),
    /// A topic.
    Fact(FactId),
}

/// One thing to practise: where it begins, for whom, about what, how long, and by which receipts it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillDrill {
    /// The skill.
    pub skill: Skill,
    /// The cut, in minutes.
    pub cut: u32,
    /// The seed.
    pub seed: u64,
    /// The seat in which it is practised.
    pub seat: SeatId,
    /// What it is about.
    pub subject: Subject,
    /// When it begins on the crisis clock.
    pub starts: At,
    /// How much crisis time there is for it.
    pub limit: Span,
    /// The receipts by which it counts: criterion and subject.
    pub counts: Vec<(String, String)>,
}

/// How a skill drill came out, in hundredths of a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Points earned.
    pub earned: i64,
    /// Points that could have been earned.
    pub possible: i64,
    /// The receipts.
    pub lines: Vec<ScoreLine>,
}

impl Skill {
    /// All of them, in the order in which somebody new meets them.
    pub const ALL: [Self; 5] =
        [Self::GradeThis, Self::FirstStatement, Self::CorrectEstimate, Self::CalmCaller, Self::AnswerReporter];

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::GradeThis => "grade-this",
            Self::FirstStatement => "first-statement",
            Self::CorrectEstimate => "correct-estimate",
            Self::CalmCaller => "calm-caller",
            Self::AnswerReporter => "answer-reporter",
        }
    }

    /// The key of its name.
    pub fn key(self) -> String {
        format!("skill-{}", self.id())
    }

    /// The skill that a record is of, if it is of one.
    pub fn of(header: &Header) -> Option<Self> {
        let id = header.plan.as_deref()?.strip_prefix(PLAN)?;
        Self::ALL.into_iter().find(|skill| skill.id() == id)
    }

    /// How much crisis time there is for it.
    fn limit(self) -> Span {
        Span::minutes(match self {
            Self::GradeThis | Self::AnswerReporter => 25,
            Self::FirstStatement | Self::CorrectEstimate => 40,
            Self::CalmCaller => 15,
        })
    }

    /// Whether this is the deed that is practised, which the team before leaves undone.
    fn is(self, what: &What) -> bool {
        match (self, what) {
            (Self::GradeThis, What::Grade { .. }) | (Self::FirstStatement, What::Publish { .. }) => true,
            (Self::CorrectEstimate, What::Publish { statement, .. }) => {
                statement.elements.iter().any(|element| matches!(element, Element::Correct { .. }))
            }
            // These begin with the message that asks for them, before anybody can have answered it.
            _ => false,
        }
    }
}

/// Where a skill is first asked for in the acute phase of a cut under a seed, if it is.
pub fn find(scenario: &Arc<Scenario>, cut: u32, seed: u64, skill: Skill) -> Result<Option<SkillDrill>, NoSuchCut> {
    let (mut drill, mut before) = (start(scenario, cut, seed, skill, 1)?, Before::of(scenario, skill));
    let mut seen = 0;
    while drill.now() < scenario.acute_end() {
        let minute = At((drill.now().0.div_euclid(MINUTE) + 1) * MINUTE);
        // A drill in memory goes on.
        if before.up_to(&mut drill, minute).is_err() {
            break;
        }
        let asked: Vec<Asked> = drill.log().lines_from(seen).filter_map(|line| asked_by(skill, &drill, line)).collect();
        seen = drill.log().lines().len();
        for Asked { seat, subject, at, counts } in asked {
            let starts = if skill == Skill::FirstStatement { at + KNOWS_SOMETHING } else { at };
            let of = SkillDrill { skill, cut, seed, seat, subject, starts, limit: skill.limit(), counts };
            // What has been done already, for its greater part, is nothing to practise.
            let idle = of.judge(&of.begin(scenario, 1)?);
            if idle.possible > 0 && 2 * idle.earned <= idle.possible {
                return Ok(Some(of));
            }
        }
    }
    Ok(None)
}

/// A moment at which a skill is asked for.
struct Asked {
    seat: SeatId,
    subject: Subject,
    at: At,
    counts: Vec<(String, String)>,
}

/// Whether a line of the record asks for a skill.
fn asked_by(skill: Skill, drill: &Drill, line: &Line) -> Option<Asked> {
    let Line::Derived { at, event, .. } = line else { return None };
    let scenario = drill.scenario();
    let counts = |criteria: &[&str], subject: &str| -> Vec<(String, String)> {
        criteria.iter().map(|criterion| ((*criterion).to_owned(), subject.to_owned())).collect()
    };
    match (skill, event) {
        (Skill::GradeThis, Event::LevelKnowable { inject, .. }) => {
            let of = find_in(&scenario.injects, inject.as_str())?;
            let subject = Subject::Inject(inject.clone());
            Some(Asked { seat: of.to.clone(), subject, at: *at, counts: counts(&["grade"], "") })
        }
        (Skill::FirstStatement, Event::Delivered { item: Item::Inject(inject), signal: true, .. }) => {
            let parts = ["we_know", "known", "not_known", "do_now", "next_word"];
            let counts = parts.iter().map(|part| ("first_word".to_owned(), (*part).to_owned())).collect();
            let subject = Subject::Inject(inject.clone());
            Some(Asked { seat: seat_of(scenario, Role::PublicRelations)?, subject, at: *at, counts })
        }
        (Skill::CorrectEstimate, Event::FactLearned { fact, seat, value, .. }) => {
            let speaker = seat_of(scenario, Role::PublicRelations)?;
            let of = find_in(&scenario.facts, fact.as_str())?;
            let moves = !matches!(of.kind, FactKind::YesNo | FactKind::Choice);
            let slipped = moves && *seat == speaker && has_said_otherwise(drill, fact, value);
            let subject = Subject::Fact(fact.clone());
            slipped.then(|| Asked { seat: speaker, subject, at: *at, counts: counts(&["fact"], fact.as_str()) })
        }
        (Skill::CalmCaller | Skill::AnswerReporter, Event::Delivered { item: Item::Inject(inject), seat, .. }) => {
            let of = find_in(&scenario.injects, inject.as_str())?;
            let fits = if skill == Skill::CalmCaller { is_caller(scenario, of) } else { is_reporter(scenario, of) };
            let subject = Subject::Inject(inject.clone());
            let criteria = ["inject", "harm_first", "answer"];
            let counts = counts(&criteria, inject.as_str());
            fits.then(|| Asked { seat: seat.clone(), subject, at: *at, counts })
        }
        _ => None,
    }
}

fn seat_of(scenario: &Scenario, role: Role) -> Option<SeatId> {
    scenario.seats.iter().find(|seat| seat.role == role).map(|seat| seat.id.clone())
}

/// Whether a statement that has gone out claims something else of a fact.
fn has_said_otherwise(drill: &Drill, fact: &FactId, value: &crate::scenario::statement::Value) -> bool {
    let sent: Vec<u32> = drill
        .log()
        .events()
        .filter_map(|(_, _, event)| if let Event::Sent { seq, .. } = event { Some(*seq) } else { None })
        .collect();
    let said = drill.log().commands().filter(|(_, command, _)| sent.contains(&command.seq));
    let said = said.filter_map(|(_, command, _)| match &command.what {
        What::Publish { statement, .. } => Some(&statement.elements),
        _ => None,
    });
    said.flatten().any(|element| match element {
        Element::Disclose { fact: of, claim, .. } => of == fact && !claim.covers(value),
        _ => false,
    })
}

/// Whether an inject is one person in grave trouble who wants an answer of customer service.
fn is_caller(scenario: &Scenario, inject: &Inject) -> bool {
    let seat = seat_of(scenario, Role::CustomerService);
    seat.as_ref() == Some(&inject.to) && inject.harm >= Harm::Loss && wants_an_answer(inject)
}

fn is_reporter(scenario: &Scenario, inject: &Inject) -> bool {
    let channel = find_in(&scenario.channels, inject.channel.as_str());
    channel.is_some_and(|channel| channel.kind == ChannelKind::Press) && wants_an_answer(inject)
}

fn wants_an_answer(inject: &Inject) -> bool {
    fn answer(done: &Done) -> bool {
        match done {
            Done::Answer => true,
            Done::AnyOf(ways) => ways.iter().any(answer),
            _ => false,
        }
    }
    inject.expects.as_ref().is_some_and(|expects| answer(&expects.by))
}

fn start(scenario: &Arc<Scenario>, cut: u32, seed: u64, skill: Skill, attempt: u32) -> Result<Drill, NoSuchCut> {
    let plan = Some(format!("{PLAN}{}", skill.id()));
    Drill::start(Setup { attempt, plan, ..Setup::new(Arc::clone(scenario), cut, seed) })
}

/// The team that plays until a skill is asked for.
struct Before {
    team: Team,
    rhythm: Rhythm,
}

impl Before {
    fn of(scenario: &Scenario, skill: Skill) -> Self {
        let beside = |role: Role| Box::new(Colleagues::new(seat_of(scenario, role).into_iter().collect()));
        let model: Box<dyn Policy> = match skill {
            Skill::CalmCaller => beside(Role::CustomerService),
            Skill::AnswerReporter => beside(Role::PublicRelations),
            _ => Box::new(Textbook::default()),
        };
        Self { team: Team { skill, model }, rhythm: Rhythm::from(At::START) }
    }

    fn up_to(&mut self, drill: &mut Drill, at: At) -> Result<(), crate::drill::DrillError> {
        self.rhythm.up_to(&mut self.team, drill, at, &mut |_| {})
    }
}

/// A team that leaves one thing undone: a well-drilled one, or slow colleagues where that one would have helped already
/// before anybody asks.
struct Team {
    skill: Skill,
    model: Box<dyn Policy>,
}

impl Policy for Team {
    fn name(&self) -> &'static str {
        self.skill.id()
    }

    fn wake(&mut self, views: &Views) -> Decision {
        let mut decision = self.model.wake(views);
        decision.commands.retain(|command| !self.skill.is(&command.what));
        decision
    }
}

impl SkillDrill {
    /// What a record of a skill drill is about, found anew: its header says enough.
    pub fn of_record(log: &Log, scenario: &Arc<Scenario>) -> Option<Self> {
        let header = log.header();
        find(scenario, header.cut, header.seed, Skill::of(header)?).ok()?
    }

    /// The drill where this begins, as somebody's attempt: what was before is in its record.
    pub fn begin(&self, scenario: &Arc<Scenario>, attempt: u32) -> Result<Drill, NoSuchCut> {
        let mut drill = start(scenario, self.cut, self.seed, self.skill, attempt)?;
        let gone = Before::of(scenario, self.skill).up_to(&mut drill, self.starts);
        debug_assert!(gone.is_ok(), "a drill in memory goes on");
        Ok(drill)
    }

    /// Colleagues in the other seats: they take over from the team before where this begins.
    pub fn colleagues(&self) -> Beside {
        Beside::from(Box::new(Colleagues::new(vec![self.seat.clone()])), self.starts)
    }

    /// When the time for it is up.
    pub fn ends(&self) -> At {
        self.starts + self.limit
    }

    /// How it came out: what was said by the end of its time is given time to reach people, and nothing more is done. A
    /// grade stands at once: what shows later is no business of it. The drill itself stays as it is.
    pub fn judge(&self, drill: &Drill) -> Outcome {
        // Of one that has gone on, what was done in time is played again.
        let again = || replay::replay_to(drill.log(), self.ends()).ok();
        let gone_on = drill.now() > self.ends();
        let mut after = gone_on.then(again).flatten().unwrap_or_else(|| drill.fork());
        let judged_at = self.ends() + if self.skill == Skill::GradeThis { Span(0) } else { SETTLES };
        // A fork is in memory and goes on.
        after.run_to(judged_at).ok();
        let lines = self.lines(&after);
        let sum = |part: fn(&ScoreLine) -> i64| lines.iter().map(part).sum();
        Outcome { earned: sum(|line| line.earned), possible: sum(|line| line.possible), lines }
    }

    fn lines(&self, drill: &Drill) -> Vec<ScoreLine> {
        let counts = |line: &ScoreLine| {
            self.counts.iter().any(|(criterion, subject)| *criterion == line.criterion && *subject == line.subject)
        };
        drill.score_so_far().lines.into_iter().filter(counts).collect()
    }
}
