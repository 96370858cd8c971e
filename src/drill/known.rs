//! What everybody in the company knows of a crisis before it begins: names, numbers, owners and the plan.
//!
//! This is the public part of a scenario. Truth, who learns what when, leaks, variants, events to come, voices and
//! what a good team would do are absent, and nothing that is built on [`Known`] can reach them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::{
    id::{
        ActionId, BodyId, ChannelId, ChoiceId, DutyId, EntitlementId, FactId, FindingId, InstructionId, PhaseId,
        PlanPartId, SeatId, SegmentId,
    },
    time::{At, MINUTE, Span},
};
use crate::scenario::{
    Scenario,
    action::MetBy,
    channel::ChannelKind,
    crisis::Approval,
    fact::FactKind,
    inject::Effect,
    people::Role,
    statement::{Element, Width},
};

/// The public part of a scenario. Lists stand in the order of the scenario's, so a place means the same in both.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Known {
    /// What may be spent in all.
    pub budget: i64,
    /// The phases and their ends, in order.
    pub phases: Vec<(PhaseId, At)>,
    /// How long a word stays current in the acute phase.
    pub current_for: Span,
    /// How long it does later.
    pub current_for_later: Span,
    /// The farthest that a promised next word may be away.
    pub promise_cap: Span,
    /// The least time between two messages to one audience.
    pub interval: Span,
    /// How long an oral request of an authority can hold.
    pub oral_hold: Span,
    /// Seats.
    pub seats: Vec<KnownSeat>,
    /// Segments.
    pub segments: Vec<KnownSegment>,
    /// Channels.
    pub channels: Vec<KnownChannel>,
    /// Topics.
    pub facts: Vec<KnownFact>,
    /// Advice to customers.
    pub instructions: Vec<KnownInstruction>,
    /// Compensations.
    pub entitlements: Vec<KnownEntitlement>,
    /// Organisations outside.
    pub bodies: Vec<KnownBody>,
    /// What the company can do.
    pub actions: Vec<KnownAction>,
    /// Parts of the contingency plan.
    pub plan: Vec<KnownPart>,
    /// Who may spend how much.
    pub approvals: Vec<Approval>,
    /// Elements of the statements that were cleared in advance.
    pub cleared: Vec<Vec<Element>>,
    /// Clocks of law and contract.
    pub duties: Vec<KnownDuty>,
    /// What a review could find, and how long its action takes.
    pub findings: Vec<(FindingId, Option<Span>)>,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownSeat {
    /// Its id.
    pub id: SeatId,
    /// What it is about.
    pub role: Role,
    /// When its shift ends.
    pub shift_ends: Option<At>,
}

/// Customers of one kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownSegment {
    /// Their id.
    pub id: SegmentId,
    /// How many.
    pub count: u32,
    /// The share that reads each channel.
    pub reached_by: BTreeMap<ChannelId, f64>,
    /// Where they contact the company.
    pub contacts_by: BTreeMap<ChannelId, f64>,
    /// Where they stand together, if they do.
    pub place: Option<ChannelId>,
    /// The language they need.
    pub language: String,
    /// What the law gives them.
    pub entitled_to: Vec<EntitlementId>,
}

/// A channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownChannel {
    /// Its id.
    pub id: ChannelId,
    /// Its sort.
    pub kind: ChannelKind,
    /// Who answers for it.
    pub owner: SeatId,
    /// Whether people are served on it.
    pub serves: bool,
    /// The most people who can work on it.
    pub seats_at_most: Option<u32>,
    /// How long a colleague from the reserve takes.
    pub call_in: Option<Span>,
    /// What an hour of one person costs.
    pub hourly_cost: i64,
    /// Mean time to serve a contact.
    pub handle: Option<Span>,
    /// The wait within which a contact should be answered.
    pub answer_within: Option<Span>,
    /// The share of its readers who take note of one message.
    pub reach: Option<f64>,
    /// The median delay from sending to reading.
    pub delay: Option<Span>,
    /// Time to prepare each element.
    pub prepare: Option<Span>,
    /// Whether anybody can read it.
    pub public: bool,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownFact {
    /// Its id.
    pub id: FactId,
    /// What sort of answer it has.
    pub kind: FactKind,
    /// How much it matters, 1 to 3.
    pub weight: u8,
    /// Whom it affects.
    pub affects: Vec<SegmentId>,
    /// The width up to which a range still helps.
    pub useful: Option<Width>,
    /// Whether it is the cause.
    pub is_cause: bool,
    /// The words that it can be, and how far each would be the company's own fault, 0 to 1.
    pub choices: Vec<(ChoiceId, Option<f64>)>,
}

/// Advice to customers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownInstruction {
    /// Its id.
    pub id: InstructionId,
    /// For whom; for everybody affected if empty.
    pub segments: Vec<SegmentId>,
    /// How much of the hardship it takes away.
    pub helps: f64,
    /// Whether leaving it out endangers people.
    pub protects: bool,
}

/// A compensation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownEntitlement {
    /// Its id.
    pub id: EntitlementId,
    /// Whole units of the currency a head.
    pub amount: i64,
    /// Whether law or contract gives it.
    pub legal: bool,
    /// Who is entitled; everybody affected if empty.
    pub segments: Vec<SegmentId>,
    /// How much of a head's loss it makes good.
    pub fit: f64,
}

/// An organisation outside.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownBody {
    /// Its id.
    pub id: BodyId,
    /// The topics that are its business.
    pub has: Vec<FactId>,
    /// Whether it is an authority.
    pub authority: bool,
}

/// Something that the company can do, as its seat is told of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownAction {
    /// Its id.
    pub id: ActionId,
    /// Which seat orders it.
    pub seat: SeatId,
    /// What it costs to set up.
    pub cost: i64,
    /// What each person helped costs.
    pub cost_each: i64,
    /// How long it takes.
    pub takes: Span,
    /// How many it can help.
    pub capacity: Option<u32>,
    /// Whom it helps.
    pub helps: Vec<SegmentId>,
    /// How much of the hardship it takes away.
    pub relief: f64,
    /// What else it does.
    pub effects: Vec<Effect>,
    /// How many scams it hinders, as its description says.
    pub hinders: u32,
    /// Whether it is plainly wrong: its text says what it is, and nobody in their right mind orders it.
    pub forbidden: bool,
}

/// A part of the contingency plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownPart {
    /// Its id.
    pub id: PlanPartId,
    /// Who answers for it.
    pub owner: SeatId,
    /// What starts with it.
    pub starts: Vec<ActionId>,
}

/// A clock of law or contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownDuty {
    /// Its id.
    pub id: DutyId,
    /// Who answers for it.
    pub seat: SeatId,
    /// What meets it.
    pub met_by: MetBy,
    /// Who watches it.
    pub body: Option<BodyId>,
}

/// The place of an entry in a list by its id.
macro_rules! places {
    ($($name:ident: $list:ident, $id:ty;)*) => {
        impl Known {
            $(
                /// The place of the entry with this id.
                pub fn $name(&self, id: &$id) -> Option<usize> {
                    self.$list.iter().position(|entry| entry.id == *id)
                }
            )*
        }
    };
}
places! {
    seat: seats, SeatId;
    segment: segments, SegmentId;
    channel: channels, ChannelId;
    fact: facts, FactId;
    instruction: instructions, InstructionId;
    entitlement: entitlements, EntitlementId;
    action: actions, ActionId;
    part: plan, PlanPartId;
    duty: duties, DutyId;
}

impl Known {
    /// What of a scenario is public.
    pub fn of(scenario: &Scenario) -> Self {
        let scoring = &scenario.scoring;
        let or = |span: Option<Span>, minutes: i64| span.unwrap_or(Span(minutes * MINUTE));
        Self {
            budget: scenario.budget.total,
            phases: scenario.clock.phases.iter().map(|phase| (phase.id.clone(), phase.ends)).collect(),
            current_for: or(scoring.current_for, 60),
            current_for_later: or(scoring.current_for_later, 24 * 60),
            promise_cap: or(scoring.promise_cap, 60),
            interval: or(scoring.interval, 20),
            oral_hold: or(scoring.oral_hold, 24 * 60),
            seats: seats(scenario),
            segments: segments(scenario),
            channels: channels(scenario),
            facts: facts(scenario),
            instructions: instructions(scenario),
            entitlements: entitlements(scenario),
            bodies: bodies(scenario),
            actions: actions(scenario),
            plan: plan(scenario),
            approvals: scenario.plan.approvals.clone(),
            cleared: scenario.plan.templates.iter().map(|template| template.elements.clone()).collect(),
            duties: duties(scenario),
            findings: scenario.findings.iter().map(|finding| (finding.id.clone(), finding.takes)).collect(),
        }
    }

    /// The end of the acute phase.
    pub fn acute_end(&self) -> At {
        self.phases.first().map_or(At::START, |(_, ends)| *ends)
    }

    /// When the epilogue begins: the end of the last phase but one.
    pub fn epilogue(&self) -> At {
        self.phases.iter().rev().nth(1).or(self.phases.first()).map_or(At::START, |(_, ends)| *ends)
    }

    /// What a seat may spend at once on its own word.
    pub fn limit_of(&self, seat: &SeatId) -> i64 {
        self.approvals
            .iter()
            .filter(|approval| approval.seat == *seat)
            .map(|approval| approval.up_to)
            .max()
            .unwrap_or(0)
    }

    /// The seat of a role; if nobody has it, the first seat.
    pub fn seat_of(&self, role: Role) -> usize {
        self.seats.iter().position(|seat| seat.role == role).unwrap_or(0)
    }
}

fn seats(scenario: &Scenario) -> Vec<KnownSeat> {
    let seat = |seat: &crate::scenario::people::Seat| KnownSeat {
        id: seat.id.clone(),
        role: seat.role,
        shift_ends: seat.shift_ends,
    };
    scenario.seats.iter().map(seat).collect()
}

fn segments(scenario: &Scenario) -> Vec<KnownSegment> {
    let segment = |segment: &crate::scenario::people::Segment| KnownSegment {
        id: segment.id.clone(),
        count: segment.count,
        reached_by: segment.reached_by.clone(),
        contacts_by: segment.contacts_by.clone(),
        place: segment.place.clone(),
        language: segment.language.clone(),
        entitled_to: segment.entitled_to.clone(),
    };
    scenario.segments.iter().map(segment).collect()
}

fn channels(scenario: &Scenario) -> Vec<KnownChannel> {
    let channel = |channel: &crate::scenario::channel::Channel| KnownChannel {
        id: channel.id.clone(),
        kind: channel.kind,
        owner: channel.owner.clone(),
        serves: channel.handle.is_some(),
        seats_at_most: channel.seats_at_most,
        call_in: channel.call_in,
        hourly_cost: channel.hourly_cost,
        handle: channel.handle,
        answer_within: channel.answer_within,
        reach: channel.reach,
        delay: channel.delay,
        prepare: channel.prepare,
        public: channel.public,
    };
    scenario.channels.iter().map(channel).collect()
}

fn facts(scenario: &Scenario) -> Vec<KnownFact> {
    let fact = |fact: &crate::scenario::fact::Fact| KnownFact {
        id: fact.id.clone(),
        kind: fact.kind,
        weight: fact.weight,
        affects: fact.affects.clone(),
        useful: fact.useful.clone(),
        is_cause: fact.is_cause,
        choices: fact.choices.iter().map(|choice| (choice.id.clone(), choice.responsibility)).collect(),
    };
    scenario.facts.iter().map(fact).collect()
}

fn instructions(scenario: &Scenario) -> Vec<KnownInstruction> {
    let instruction = |instruction: &crate::scenario::fact::Instruction| KnownInstruction {
        id: instruction.id.clone(),
        segments: instruction.segments.clone(),
        helps: instruction.helps,
        protects: instruction.protects,
    };
    scenario.instructions.iter().map(instruction).collect()
}

fn entitlements(scenario: &Scenario) -> Vec<KnownEntitlement> {
    let entitlement = |entitlement: &crate::scenario::crisis::Entitlement| KnownEntitlement {
        id: entitlement.id.clone(),
        amount: entitlement.amount,
        legal: entitlement.article.is_some(),
        segments: entitlement.segments.clone(),
        fit: entitlement.fit,
    };
    scenario.entitlements.iter().map(entitlement).collect()
}

fn bodies(scenario: &Scenario) -> Vec<KnownBody> {
    let body = |body: &crate::scenario::fact::Body| KnownBody {
        id: body.id.clone(),
        has: body.has.clone(),
        authority: body.authority,
    };
    scenario.bodies.iter().map(body).collect()
}

fn actions(scenario: &Scenario) -> Vec<KnownAction> {
    let action = |action: &crate::scenario::action::Action| KnownAction {
        id: action.id.clone(),
        seat: action.seat.clone(),
        cost: action.cost,
        cost_each: action.cost_each,
        takes: action.takes,
        capacity: action.capacity,
        helps: action.helps.clone(),
        relief: action.relief,
        effects: action.effects.clone(),
        hinders: scenario.scams.iter().map(|scam| u32::from(scam.stopped_by.contains(&action.id))).sum(),
        forbidden: action.knock_out.is_some(),
    };
    scenario.actions.iter().map(action).collect()
}

fn plan(scenario: &Scenario) -> Vec<KnownPart> {
    let part = |part: &crate::scenario::crisis::PlanPart| KnownPart {
        id: part.id.clone(),
        owner: part.owner.clone(),
        starts: part.starts.clone(),
    };
    scenario.plan.parts.iter().map(part).collect()
}

fn duties(scenario: &Scenario) -> Vec<KnownDuty> {
    let duty = |duty: &crate::scenario::action::Duty| KnownDuty {
        id: duty.id.clone(),
        seat: duty.seat.clone(),
        met_by: duty.met_by.clone(),
        body: duty.body.clone(),
    };
    scenario.duties.iter().map(duty).collect()
}
