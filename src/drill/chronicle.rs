//! What the seats have seen so far, kept up line by line from the record, so that a view is ready at any moment.
//!
//! It reads the lines of a record and nothing else: a drill that runs, one that is replayed and one that is scrubbed
//! show the same views. The hidden part of the scenario is used only to read what a person would read in a text.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{
    id::{FactId, SeatId},
    time::{At, HOUR, MINUTE},
};
use crate::drill::{
    known::Known,
    script::{Script, Scripted},
    sight::{self, Eyes},
    trend::{self, Questions, Trends},
    view::{
        AnswerSeen, Candidate, Desk, DraftSeen, DutySeen, HeldSeen, HoldSeen, InboxItem, QueueSeen, Restricted,
        SeatView, SentSeen, Wall,
    },
    wall,
};
use crate::record::{
    event::{CaseEnd, Event, SentAs},
    line::Line,
    sample::Sample,
};
use crate::scenario::{
    Scenario,
    action::DutyStart,
    command::{Command, Item, What},
    fact::Fact,
    find,
    statement::Element,
};
use crate::sim::knowledge::ANSWER_TAKES;

/// How long a survey takes to come in. Assumed.
const SURVEY_TAKES: i64 = HOUR;

/// What the seats have seen so far. A clone is cheap: what is not changed is shared.
#[derive(Clone, Debug)]
pub struct Chronicle {
    scenario: Arc<Scenario>,
    known: Arc<Known>,
    wall: Arc<Wall>,
    desks: Vec<Arc<Desk>>,
    questions: Arc<Questions>,
    trends: Arc<Trends>,
    /// Surveys under way: when they were taken and what they will say.
    surveys: Vec<(At, u32)>,
    /// What colleagues tell each other: who, to whom, of what, and when it is known there.
    telling: Vec<(SeatId, usize, usize, At)>,
    /// Where each item lies: the seat, and its place in the inbox.
    places: BTreeMap<Item, (usize, u32)>,
    last_sample: At,
    script: Script,
}

impl Chronicle {
    /// Nothing has been seen yet.
    pub fn new(scenario: Arc<Scenario>) -> Self {
        let known = Arc::new(Known::of(&scenario));
        let wall = Wall {
            duties: vec![DutySeen::default(); known.duties.len()],
            actions: vec![(None, None); known.actions.len()],
            offered: vec![None; known.entitlements.len()],
            briefed: vec![None; known.facts.len()],
            queues: vec![QueueSeen::default(); known.channels.len()],
            questions: vec![(0, 0); known.facts.len()],
            ..Wall::default()
        };
        let desk = Desk {
            facts: vec![None; known.facts.len()],
            asked: vec![false; known.facts.len()],
            wrote: vec![false; known.segments.len()],
            ..Desk::default()
        };
        let desks = known.seats.iter().map(|_| Arc::new(desk.clone())).collect();
        Self {
            scenario,
            wall: Arc::new(wall),
            desks,
            questions: Arc::default(),
            trends: Arc::new(Trends::of(&known)),
            known,
            surveys: Vec::new(),
            places: BTreeMap::new(),
            telling: Vec::new(),
            last_sample: At::START,
            script: Script::default(),
        }
    }

    /// What everybody knew before.
    pub fn known(&self) -> &Arc<Known> {
        &self.known
    }

    /// What hangs on the wall of the crisis room.
    pub fn wall(&self) -> &Arc<Wall> {
        &self.wall
    }

    /// The facilitator's words of a message, where they are not the scenario's.
    pub fn script(&self, item: &Item) -> Option<Arc<Scripted>> {
        self.script.of(item)
    }

    /// How many messages wait for an answer on a seat's desk.
    pub fn waiting(&self, seat: usize) -> usize {
        self.desks[seat].open.len()
    }

    /// Takes note of a line of the record.
    pub fn note(&mut self, line: &Line) {
        match line {
            Line::Command { command, resolved, .. } => self.note_command(command, resolved.as_ref()),
            Line::Derived { n, at, event } => self.note_event(*n, *at, event),
            Line::Sample { at, sample } => self.note_sample(*at, sample),
            _ => {}
        }
    }

    /// Whether an event is one of those for which people look up: it wakes a policy that waits for a delivery.
    pub fn stirs(event: &Event) -> bool {
        matches!(
            event,
            Event::Delivered { .. }
                | Event::FactLearned { .. }
                | Event::Contradicted { .. }
                | Event::RumourCrossed { .. }
                | Event::HoldEnded { .. }
                | Event::DutyStarted { .. }
                | Event::PromiseBroken { .. }
                | Event::Gathered { .. }
                | Event::PhaseEnded { .. }
        )
    }

    /// Takes note of a command that was accepted.
    pub fn note_command(&mut self, command: &Command, resolved: Option<&Item>) {
        let at = command.at;
        self.script.note(command);
        let wall = Arc::make_mut(&mut self.wall);
        match &command.what {
            What::Declare => wall.declared = wall.declared.or(Some(at)),
            What::Activate(part) if !wall.activated.contains(part) => wall.activated.push(part.clone()),
            What::Convene(_) => wall.convened = true,
            What::Grade { level, .. } => wall.graded = Some((*level, at)),
            What::Escalate(seat) if !wall.escalated.contains(seat) => wall.escalated.push(seat.clone()),
            What::Ask { seat, fact } => {
                wall.asked.push((command.seat.clone(), seat.clone(), fact.clone(), at));
                self.expect(seat, &command.seat, fact, at + ANSWER_TAKES);
            }
            What::Share { fact, seat } => self.expect(&command.seat, seat, fact, at),
            What::LogHold { facts, until, .. } => {
                wall.holds.push(HoldSeen { facts: facts.clone(), until: *until });
            }
            What::Publish { .. } | What::Answer { .. } | What::OffPlatform(_) => {
                let (seat, mut what) = match &command.what {
                    What::OffPlatform(said) => (said.seat.clone(), said.as_typed()),
                    typed => (command.seat.clone(), typed.clone()),
                };
                if let (What::Answer { item, .. }, Some(meant)) = (&mut what, resolved) {
                    *item = meant.clone();
                }
                wall.drafts.push(DraftSeen { seq: command.seq, at, seat, what });
            }
            What::Brief(points) => {
                for fact in points.facts.iter().filter_map(|fact| self.known.fact(fact)) {
                    wall.briefed[fact] = wall.briefed[fact].or(Some(at));
                }
            }
            What::Withdraw(seq) | What::Return(seq) => wall.drafts.retain(|draft| draft.seq != *seq),
            What::Relieve(channel) => {
                if let Some(place) = self.known.channel(channel) {
                    wall.queues[place].busy_since = None;
                }
            }
            What::Review(_) => wall.reviewed = Some(at),
            What::Close(item) => self.with_item(resolved.unwrap_or(item), |entry| entry.closed = Some(at)),
            What::Assign { item, seat } => {
                self.with_item(resolved.unwrap_or(item), |entry| entry.assigned = Some(seat.clone()));
            }
            What::HandOver { .. } => {
                if let Some(seat) = self.known.seat(&command.seat) {
                    Arc::make_mut(&mut self.desks[seat]).handed_over = Some(at);
                }
            }
            _ => {}
        }
    }

    /// A colleague's word on a fact will reach a seat at this moment.
    fn expect(&mut self, by: &SeatId, seat: &SeatId, fact: &FactId, comes: At) {
        if let (Some(seat), Some(fact)) = (self.known.seat(seat), self.known.fact(fact)) {
            self.telling.push((by.clone(), seat, fact, comes));
        }
    }

    /// Takes note of an event.
    pub fn note_event(&mut self, n: u32, at: At, event: &Event) {
        match event {
            Event::Delivered { .. } => self.delivered(n, at, event),
            Event::FactLearned { fact, seat, .. } => {
                if let (Some(fact), Some(seat)) = (self.known.fact(fact), self.known.seat(seat)) {
                    self.learned(at, seat, fact, event);
                }
            }
            Event::Sent { seq, to, .. } => self.sent(n, at, *seq, to),
            Event::Case { item, end } => self.with_item(item, |entry| match end {
                CaseEnd::Answered => entry.answered = Some(at),
                CaseEnd::Solved => entry.solved = Some(at),
                CaseEnd::Reopened => (entry.reopened, entry.answered) = (Some(at), None),
            }),
            Event::Refused { seq, .. } | Event::Lapsed { seq, .. } => self.refused(at, *seq),
            Event::Withdrawn(item) => self.withdrawn(at, item),
            Event::ShiftChanged { seat, .. } => {
                if let Some(seat) = self.known.seat(seat) {
                    let desk = Arc::make_mut(&mut self.desks[seat]);
                    desk.handed_over = desk.handed_over.or(Some(at));
                }
            }
            _ => wall::hang_up(Arc::make_mut(&mut self.wall), &self.known, at, event),
        }
    }

    /// A message is taken back: it leaves the desk that it lay on, and a clock that it started stops.
    fn withdrawn(&mut self, at: At, item: &Item) {
        self.with_item(item, |entry| entry.withdrawn = Some(at));
        if let Some((seat, place)) = self.places.get(item) {
            enlist(&mut Arc::make_mut(&mut self.desks[*seat]).named, *place, false);
        }
        let Item::Inject(id) = item else { return };
        let wall = Arc::make_mut(&mut self.wall);
        wall.fired.retain(|(fired, _)| fired != id);
        for (duty, seen) in self.scenario.duties.iter().zip(&mut wall.duties) {
            let runs = seen.due.is_some() && !seen.met && !seen.missed;
            if runs && matches!(&duty.starts, DutyStart::Inject(of) if of == id) {
                seen.due = None;
            }
        }
    }

    /// A seat has learned something: by itself, or from a colleague who told it or was asked.
    fn learned(&mut self, at: At, seat: usize, fact: usize, event: &Event) {
        let Event::FactLearned { value, certainty, .. } = event else { return };
        self.telling.retain(|(.., comes)| *comes >= at);
        let told = self.telling.iter().find(|(_, to, about, comes)| (*to, *about, *comes) == (seat, fact, at));
        let told = told.map(|(by, ..)| by.clone());
        let same = |held: &&HeldSeen| held.value == *value && held.certainty == *certainty;
        let others = self.desks.iter().filter_map(|desk| desk.facts[fact].as_ref()).filter(same);
        let origin = others.map(|held| held.origin).max().filter(|_| told.is_some()).unwrap_or(at);
        // Who once found it out is where others hear it from.
        let told_by = told.filter(|_| !self.desks[seat].facts[fact].as_ref().is_some_and(HeldSeen::is_own));
        let known = &mut Arc::make_mut(&mut self.desks[seat]).facts[fact];
        let before = known.take().map_or_else(Vec::new, |last| {
            let mut before = last.before;
            before.push(last.value);
            before
        });
        *known = Some(HeldSeen { value: value.clone(), certainty: *certainty, since: at, origin, told_by, before });
    }

    fn delivered(&mut self, n: u32, at: At, event: &Event) {
        let Event::Delivered { item, seat, channel, asks, harm, reach, since, signal } = event else { return };
        let Some(seat) = self.known.seat(seat) else { return };
        let inject = match item {
            Item::Inject(id) => find(&self.scenario.injects, id.as_str()),
            _ => None,
        };
        let wall = Arc::make_mut(&mut self.wall);
        if *signal {
            wall.first_signal = wall.first_signal.or(Some(at));
        }
        if let Item::Inject(id) = item {
            wall.fired.push((id.clone(), n));
        }
        if let Item::Contact(segment, ..) = item {
            for fact in asks.iter().filter_map(|fact| self.known.fact(fact)) {
                wall.questions[fact].0 += 1;
                wall.questions[fact].1 += 1;
            }
            if let Some(place) = self.known.channel(channel) {
                wall.queues[place].heard += 1;
            }
            Arc::make_mut(&mut self.questions).ask(at, asks, segment, channel);
        }
        let desk = Arc::make_mut(&mut self.desks[seat]);
        let place = u32::try_from(desk.inbox.len()).unwrap_or(u32::MAX);
        self.places.insert(item.clone(), (seat, place));
        desk.open.push(place);
        for fact in asks.iter().filter_map(|fact| self.known.fact(fact)) {
            desk.asked[fact] = true;
        }
        if let Item::Contact(segment, ..) = item {
            if let Some(segment) = self.known.segment(segment) {
                desk.wrote[segment] = true;
            }
        } else {
            desk.named.push(place);
        }
        desk.suggested_level = desk.suggested_level.max(inject.and_then(|inject| inject.raises_level));
        if *signal {
            desk.gravest = desk.gravest.max(Some(*harm));
        }
        desk.inbox.push(InboxItem {
            item: item.clone(),
            segment: if let Item::Contact(segment, ..) = item { Some(segment.clone()) } else { None },
            channel: channel.clone(),
            at,
            since: *since,
            asks: asks.clone(),
            harm: *harm,
            reach: *reach,
            signal: *signal,
            suggested_level: inject.and_then(|inject| inject.raises_level),
            asks_hold: inject.and_then(sight::wish_for_silence),
            answered: None,
            solved: None,
            reopened: None,
            closed: None,
            assigned: None,
            withdrawn: None,
            script: self.script.of(item),
            n,
        });
    }

    fn sent(&mut self, n: u32, at: At, seq: u32, to: &SentAs) {
        let wall = Arc::make_mut(&mut self.wall);
        let draft = wall.drafts.iter().position(|draft| draft.seq == seq).map(|place| wall.drafts.remove(place));
        match to {
            SentAs::Published { segments, .. } => {
                let elements = draft.as_ref().and_then(|draft| draft.what.statement());
                wall.slowest_statement =
                    wall.slowest_statement.max(draft.as_ref().map_or(0, |draft| (at - draft.at).0));
                let (elements, words) =
                    elements.map_or_else(Default::default, |said| (said.elements.clone(), said.words.clone()));
                let segments = segments.clone();
                wall.statements.push(SentSeen { seq, n, at, segments, elements, words, reached: Vec::new() });
            }
            SentAs::Answered { item } => {
                if let Some(DraftSeen { seat, what: What::Answer { statement, .. }, .. }) = draft {
                    wall.answers.push(AnswerSeen { seq, at, item: item.clone(), seat, statement });
                }
                self.with_item(item, |entry| entry.answered = Some(at));
            }
        }
    }

    fn refused(&mut self, at: At, seq: u32) {
        self.script.take_back(seq);
        let wall = Arc::make_mut(&mut self.wall);
        if let Some(place) = wall.drafts.iter().position(|draft| draft.seq == seq) {
            let draft = wall.drafts.remove(place);
            wall.refused.push((at, draft.what));
        }
    }

    /// Changes an entry of an inbox, and keeps the lists beside it true.
    fn with_item(&mut self, item: &Item, change: impl Fn(&mut InboxItem)) {
        let Some((seat, place)) = self.places.get(item).copied() else { return };
        let known = Arc::clone(&self.known);
        let wall = Arc::make_mut(&mut self.wall);
        let desk = Arc::make_mut(&mut self.desks[seat]);
        let Some(entry) = usize::try_from(place).ok().and_then(|place| desk.inbox.get_mut(place)) else { return };
        let (waited, solved) = (is_open(entry), is_to_close(entry));
        change(entry);
        let (waits, solves) = (is_open(entry), is_to_close(entry));
        if let Some(segment) = entry.segment.as_ref().filter(|_| waited != waits) {
            Arc::make_mut(&mut self.questions).settle(&entry.asks, segment, &entry.channel, !waits);
            for fact in entry.asks.iter().filter_map(|fact| known.fact(fact)) {
                let waiting = &mut wall.questions[fact].1;
                *waiting = if waits { *waiting + 1 } else { waiting.saturating_sub(1) };
            }
        }
        enlist(&mut desk.open, place, waits);
        if solved != solves {
            enlist(&mut desk.to_close, place, solves);
        }
    }

    /// Takes note of a sample: of queues, posts and money, and of mood only what a survey tells an hour later.
    pub fn note_sample(&mut self, at: At, sample: &Sample) {
        let span = (at - self.last_sample).0.max(MINUTE);
        self.last_sample = at;
        let an_hour = |count: u32| u32::try_from(i64::from(count) * HOUR / span).unwrap_or(u32::MAX);
        let wall = Arc::make_mut(&mut self.wall);
        for ((queue, seen), of) in wall.queues.iter_mut().zip(&sample.channels).zip(&self.known.channels) {
            queue.load = trend::load(of, seen, span);
            queue.offered += u64::from(seen.offered);
            queue.waiting = seen.waiting;
            queue.longest_ms = seen.longest_ms;
            queue.agents = seen.agents;
            queue.usual = if queue.usual == 0 { seen.agents } else { queue.usual };
            queue.offered_an_hour = an_hour(seen.offered);
            queue.abandoned_an_hour = an_hour(seen.abandoned);
            if seen.waiting > 0 {
                queue.busy_since = queue.busy_since.or(Some(at));
            }
        }
        wall.posts_an_hour = an_hour(sample.posts);
        wall.posts += u64::from(sample.posts);
        wall.spent = sample.spent;
        self.surveys.push((at, wall::satisfied(sample)));
        while self.surveys.first().is_some_and(|(taken, _)| (at - *taken).0 >= SURVEY_TAKES) {
            wall.satisfaction = Some(self.surveys.remove(0).1);
        }
        Arc::make_mut(&mut self.trends).add(at, wall);
    }

    /// What a seat sees at a moment.
    pub fn view(&self, seat: usize, now: At) -> SeatView {
        let desk = Arc::clone(&self.desks[seat]);
        let eyes =
            Eyes { scenario: &self.scenario, known: &self.known, wall: &self.wall, desks: &self.desks, seat, now };
        let scenario = &self.scenario;
        let ask = |condition: &Option<crate::scenario::condition::Condition>| match condition {
            Some(condition) => sight::holds(&eyes, condition),
            None => Some(true),
        };
        // The record is read for a review only while there is one to hold.
        let reviews = now >= self.known.acute_end() && self.wall.reviewed.is_none();
        let findings = scenario.findings.iter().filter(|_| reviews).map(|finding| Candidate {
            seems_so: sight::holds(&eyes, &finding.true_if) == Some(true)
                && finding.knowable_if.as_ref().is_none_or(|when| sight::holds(&eyes, when) == Some(true)),
            evidence: sight::lines(&eyes, &finding.true_if),
        });
        SeatView {
            now,
            phase: self.known.phases.iter().take_while(|(_, ends)| *ends <= now).count(),
            seat,
            restricted: self.restrictions(&desk, now),
            rumour: self.rumours(&desk),
            possible: scenario.actions.iter().map(|action| ask(&action.needs)).collect(),
            right: scenario.instructions.iter().map(|instruction| ask(&instruction.right_if)).collect(),
            owed: scenario.entitlements.iter().map(|entitlement| ask(&entitlement.owed_if)).collect(),
            findings: findings.collect(),
            questions: Arc::clone(&self.questions),
            trends: Arc::clone(&self.trends),
            known: Arc::clone(&self.known),
            wall: Arc::clone(&self.wall),
            desk,
        }
    }

    /// A seat recognises a rumour when it is asked about it, when it finds out about it, or when everybody talks of it.
    fn rumours(&self, desk: &Desk) -> Vec<bool> {
        let met = |(place, fact): (usize, &Fact)| {
            fact.rumour.is_some()
                && (desk.facts[place].is_some()
                    || desk.asked[place]
                    || self.wall.rumours.iter().any(|(of, _)| *of == fact.id))
        };
        self.scenario.facts.iter().enumerate().map(met).collect()
    }

    /// A seat knows of a restriction once it holds the fact or was asked about it.
    fn restrictions(&self, desk: &Desk, now: At) -> Vec<Option<Restricted>> {
        let seen = |(place, fact): (usize, &Fact)| {
            let restriction = fact.restriction.as_ref()?;
            let open = restriction.from <= now && restriction.until.is_none_or(|until| now < until);
            let met = desk.facts[place].is_some() || desk.asked[place];
            (open && met).then(|| Restricted {
                kind: restriction.kind,
                until: restriction.until,
                may_say: restriction.may_say.clone(),
                asked_by: restriction.asked_by.clone(),
            })
        };
        self.scenario.facts.iter().enumerate().map(seen).collect()
    }
}

fn is_open(entry: &InboxItem) -> bool {
    entry.answered.is_none() && entry.withdrawn.is_none()
}

fn is_to_close(entry: &InboxItem) -> bool {
    entry.withdrawn.is_none() && entry.solved.is_some() && entry.reopened <= entry.solved && entry.closed.is_none()
}

/// Puts a place on a list or takes it off.
fn enlist(list: &mut Vec<u32>, place: u32, on: bool) {
    match (list.binary_search(&place), on) {
        (Err(gap), true) => list.insert(gap, place),
        (Ok(there), false) => {
            list.remove(there);
        }
        _ => {}
    }
}

/// The elements of what was said to many, newest first.
pub fn said(wall: &Wall) -> impl Iterator<Item = &Element> {
    wall.statements.iter().rev().flat_map(|sent| &sent.elements)
}
