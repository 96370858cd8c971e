//! A file of timed commands: what a team decided beforehand, played instead of an autopilot. It is a RON list of
//! [`Command`], targets by name or by selector; `seq` may be left out where nothing refers to it.

use std::{collections::BTreeSet, ops::Range};

use crate::base::finding::{Finding, Severity};
use crate::scenario::{
    Named, Scenario,
    command::{Command, FollowTarget, Item, What},
    facilitator::{Addition, OffPlatform, SaidTo, Sender},
    read::{self, Notes, list},
    statement::{Audience, Element},
};

/// What reading such a file gave: commands in the order of the file, or what is wrong.
#[derive(Clone, Debug)]
pub struct Responses {
    /// The commands, each with a name of its own; whole only if there are no errors.
    pub commands: Vec<Command>,
    /// Everything that is wrong, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a file of timed commands for a scenario.
pub fn read(source: &[u8], scenario: &Scenario) -> Responses {
    let list::List { entries, mut findings } = list::list::<Command>(source, "commands");
    if let Ok(source) = str::from_utf8(source) {
        let mut notes = Notes::new(source);
        check(&entries, scenario, &mut notes);
        findings.extend(notes.into_findings());
    }
    findings.sort_by_key(|finding| finding.bytes.start);
    let mut commands: Vec<Command> = entries.into_iter().map(|(command, _)| command).collect();
    name(&mut commands);
    Responses { commands, findings }
}

/// Finds what a scenario does not have, what comes too late, and names that are there twice.
fn check(entries: &[(Command, Range<usize>)], scenario: &Scenario, notes: &mut Notes<'_>) {
    let mut seqs = BTreeSet::new();
    for (n, (command, bytes)) in entries.iter().enumerate() {
        let path = format!("[{n}]");
        let mut names = Vec::new();
        command_names(command, &mut names);
        for (kind, id) in names {
            let known = kind.known(scenario);
            if !known.contains(&id) {
                let say = (format!("there is no {} `{id}`", kind.word()), read::meant(id, known.iter().copied()));
                notes.add(Severity::Error, "unknown-id", bytes.clone(), &path, say);
            }
        }
        if command.at > scenario.end() {
            let say = (
                format!("{} is after the end of the crisis", command.at),
                format!("the crisis ends at {}", scenario.end()),
            );
            notes.add(Severity::Error, "after-end", bytes.clone(), &path, say);
        }
        if command.seq != 0 && !seqs.insert(command.seq) {
            let say = (
                format!("`seq: {}` is there twice", command.seq),
                "give each its own number, or leave it out where nothing refers to it".to_owned(),
            );
            notes.add(Severity::Error, "duplicate-seq", bytes.clone(), &path, say);
        }
        if command.what.statement().is_some_and(|statement| statement.elements.is_empty()) {
            let say = (
                "this statement says nothing".to_owned(),
                "add elements such as `Acknowledge(\"..\")`; free words alone act on nobody".to_owned(),
            );
            notes.add(Severity::Error, "empty-statement", bytes.clone(), &path, say);
        }
    }
}

/// Gives every command that has none a name that no other has.
fn name(commands: &mut [Command]) {
    let mut taken: BTreeSet<u32> = commands.iter().map(|command| command.seq).collect();
    let mut next = 1;
    for command in commands.iter_mut().filter(|command| command.seq == 0) {
        while !taken.insert(next) {
            next += 1;
        }
        command.seq = next;
    }
}

/// What sort of thing an id names.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Seat,
    Person,
    Channel,
    Segment,
    Fact,
    Instruction,
    Entitlement,
    Body,
    Finding,
    Inject,
    Action,
    Duty,
    PlanPart,
    Move,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Person => "person",
            Self::Channel => "channel",
            Self::Segment => "segment",
            Self::Fact => "fact",
            Self::Instruction => "instruction",
            Self::Entitlement => "compensation",
            Self::Body => "body",
            Self::Finding => "finding",
            Self::Inject => "inject",
            Self::Action => "action",
            Self::Duty => "duty",
            Self::PlanPart => "part of the plan",
            Self::Move => "move",
        }
    }

    fn known(self, scenario: &Scenario) -> Vec<&str> {
        fn ids<T: Named>(list: &[T]) -> Vec<&str> {
            list.iter().map(Named::id).collect()
        }
        match self {
            Self::Seat => ids(&scenario.seats),
            Self::Person => ids(&scenario.people),
            Self::Channel => ids(&scenario.channels),
            Self::Segment => ids(&scenario.segments),
            Self::Fact => ids(&scenario.facts),
            Self::Instruction => ids(&scenario.instructions),
            Self::Entitlement => ids(&scenario.entitlements),
            Self::Body => ids(&scenario.bodies),
            Self::Finding => ids(&scenario.findings),
            Self::Inject => ids(&scenario.injects),
            Self::Action => ids(&scenario.actions),
            Self::Duty => ids(&scenario.duties),
            Self::PlanPart => scenario.plan.parts.iter().map(|part| part.id.as_str()).collect(),
            Self::Move => scenario.cuts.iter().flat_map(|cut| &cut.moves).map(|step| step.id.as_str()).collect(),
        }
    }
}

type Names<'a> = Vec<(Kind, &'a str)>;

/// Every id that a command names.
fn command_names<'a>(command: &'a Command, names: &mut Names<'a>) {
    if !command.what.is_facilitators() {
        names.push((Kind::Seat, command.seat.as_str()));
    }
    match &command.what {
        What::Activate(part) => names.push((Kind::PlanPart, part.as_str())),
        What::Convene(seats) => names.extend(seats.iter().map(|seat| (Kind::Seat, seat.as_str()))),
        What::Escalate(seat) => names.push((Kind::Seat, seat.as_str())),
        What::Assign { item, seat } => {
            item_names(item, names);
            names.push((Kind::Seat, seat.as_str()));
        }
        What::Share { fact, seat } | What::Ask { seat, fact } => {
            names.extend([(Kind::Fact, fact.as_str()), (Kind::Seat, seat.as_str())]);
        }
        What::LogHold { item, body, facts, duties, .. } => {
            item_names(item, names);
            names.push((Kind::Body, body.as_str()));
            names.extend(facts.iter().map(|fact| (Kind::Fact, fact.as_str())));
            names.extend(duties.iter().map(|duty| (Kind::Duty, duty.as_str())));
        }
        What::Publish { statement, channels, audience, approval } => {
            statement.elements.iter().for_each(|element| element_names(element, names));
            names.extend(channels.iter().map(|channel| (Kind::Channel, channel.as_str())));
            audience_names(audience, names);
            names.extend(approval.iter().map(|seat| (Kind::Seat, seat.as_str())));
        }
        What::Answer { item, statement, approval } => {
            item_names(item, names);
            statement.elements.iter().for_each(|element| element_names(element, names));
            names.extend(approval.iter().map(|seat| (Kind::Seat, seat.as_str())));
        }
        What::Brief(points) => {
            names.extend(points.facts.iter().map(|fact| (Kind::Fact, fact.as_str())));
            names.extend(points.channels.iter().map(|channel| (Kind::Channel, channel.as_str())));
            names.extend(points.seats.iter().map(|seat| (Kind::Seat, seat.as_str())));
        }
        What::Staff { channel, .. } | What::Relieve(channel) => names.push((Kind::Channel, channel.as_str())),
        What::Operate(action) => names.push((Kind::Action, action.as_str())),
        What::Offer { compensation, to } => {
            names.push((Kind::Entitlement, compensation.as_str()));
            audience_names(to, names);
        }
        What::Follow { whom, .. } => match whom {
            FollowTarget::Customer(segment, _) | FollowTarget::Worst(segment, _) | FollowTarget::Segment(segment) => {
                names.push((Kind::Segment, segment.as_str()));
            }
            FollowTarget::Case(item) => item_names(item, names),
        },
        What::Close(item) | What::Edit { item, .. } | What::WithdrawInject(item) => item_names(item, names),
        What::Review(items) => {
            for item in items {
                names.extend([(Kind::Finding, item.finding.as_str()), (Kind::Seat, item.owner.as_str())]);
            }
        }
        What::Fire(inject) | What::Hold(inject) | What::Skip { inject, .. } => {
            names.push((Kind::Inject, inject.as_str()));
        }
        What::Add(Addition { to, channel, from, asks, .. }) => {
            names.extend([(Kind::Seat, to.as_str()), (Kind::Channel, channel.as_str())]);
            names.extend(asks.iter().map(|fact| (Kind::Fact, fact.as_str())));
            if let Sender::Person(person) = from {
                names.push((Kind::Person, person.as_str()));
            }
        }
        What::Rule(ruling) => {
            names.extend(ruling.segments.iter().map(|segment| (Kind::Segment, segment.as_str())));
        }
        What::OffPlatform(OffPlatform { seat, to, statement, approval, .. }) => {
            names.push((Kind::Seat, seat.as_str()));
            match to {
                SaidTo::Public { channels, audience } => {
                    names.extend(channels.iter().map(|channel| (Kind::Channel, channel.as_str())));
                    audience_names(audience, names);
                }
                SaidTo::One(item) => item_names(item, names),
            }
            statement.elements.iter().for_each(|element| element_names(element, names));
            names.extend(approval.iter().map(|seat| (Kind::Seat, seat.as_str())));
        }
        What::OpenMove(id) => names.push((Kind::Move, id.as_str())),
        What::Declare
        | What::Grade { .. }
        | What::Approve(_)
        | What::Return(_)
        | What::Withdraw(_)
        | What::HandOver { .. }
        | What::CloseMove
        | What::Jump { .. }
        | What::Stop => {}
    }
}

fn item_names<'a>(item: &'a Item, names: &mut Names<'a>) {
    match item {
        Item::Inject(inject) => names.push((Kind::Inject, inject.as_str())),
        Item::Contact(segment, ..) => names.push((Kind::Segment, segment.as_str())),
        Item::Added(_) => {}
        Item::Oldest(channel, topic) => {
            names.push((Kind::Channel, channel.as_str()));
            names.extend(topic.iter().map(|fact| (Kind::Fact, fact.as_str())));
        }
    }
}

fn audience_names<'a>(audience: &'a Audience, names: &mut Names<'a>) {
    if let Audience::Segments(segments) = audience {
        names.extend(segments.iter().map(|segment| (Kind::Segment, segment.as_str())));
    }
}

fn element_names<'a>(element: &'a Element, names: &mut Names<'a>) {
    names.extend(element.fact().map(|fact| (Kind::Fact, fact.as_str())));
    match element {
        Element::Instruct(instruction) => names.push((Kind::Instruction, instruction.as_str())),
        Element::Remedy { action, .. } => names.push((Kind::Action, action.as_str())),
        Element::Compensate { offer, .. } => names.push((Kind::Entitlement, offer.as_str())),
        Element::PromiseUpdate { facts, .. } => {
            names.extend(facts.iter().skip(1).map(|fact| (Kind::Fact, fact.as_str())));
        }
        Element::Refer { body, our_action, .. } => {
            names.push((Kind::Body, body.as_str()));
            names.extend(our_action.iter().map(|action| (Kind::Action, action.as_str())));
        }
        Element::ShiftBlame(body) => names.push((Kind::Body, body.as_str())),
        _ => {}
    }
}
