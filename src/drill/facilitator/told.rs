//! What the record tells of events and commands, gone through once.

use std::collections::BTreeMap;

use crate::base::{
    id::{InjectId, MoveId, SegmentId},
    time::At,
};
use crate::drill::facilitator::AnswerSeen;
use crate::record::{
    event::{CaseEnd, Event, Refusal, SentAs},
    line::Line,
    log::Log,
};
use crate::scenario::{
    command::{Command, Item, What},
    facilitator::Addition,
};

/// What became of what, by name.
#[derive(Default)]
pub(super) struct Told<'a> {
    pub(super) refused: BTreeMap<u32, Refusal>,
    pub(super) delivered: BTreeMap<&'a Item, (At, u32)>,
    pub(super) answered: BTreeMap<&'a Item, At>,
    pub(super) answers: BTreeMap<&'a Item, Vec<AnswerSeen>>,
    pub(super) withdrawn: BTreeMap<&'a Item, At>,
    pub(super) not_fired: BTreeMap<&'a InjectId, (At, bool)>,
    pub(super) held: BTreeMap<&'a InjectId, At>,
    pub(super) skipped: BTreeMap<&'a InjectId, (At, &'a str)>,
    pub(super) closed: Vec<&'a MoveId>,
    pub(super) opened: Vec<&'a MoveId>,
    pub(super) last_word: BTreeMap<&'a SegmentId, At>,
    pub(super) added: Vec<(&'a Command, &'a Addition)>,
    pub(super) commands: Vec<(u32, &'a Command)>,
}

impl<'a> Told<'a> {
    pub(super) fn of(log: &'a Log) -> Self {
        let mut told = Self::default();
        for line in log.lines() {
            match line {
                Line::Command { n, command, .. } => told.commands.push((*n, command)),
                Line::Derived { n, at, event } => told.event(*n, *at, event),
                _ => {}
            }
        }
        for (_, command) in &told.commands {
            if told.refused.contains_key(&command.seq) {
                continue;
            }
            match &command.what {
                What::Hold(id) => drop(told.held.insert(id, command.at)),
                What::Skip { inject, why } => drop(told.skipped.insert(inject, (command.at, why))),
                What::OpenMove(id) => told.opened.push(id),
                What::Add(added) => told.added.push((command, added)),
                _ => {}
            }
        }
        told
    }

    fn event(&mut self, n: u32, at: At, event: &'a Event) {
        match event {
            Event::Refused { seq, why } | Event::Lapsed { seq, why } => drop(self.refused.insert(*seq, *why)),
            Event::Delivered { item, .. } => drop(self.delivered.insert(item, (at, n))),
            Event::Case { item, end: CaseEnd::Answered } => drop(self.answered.insert(item, at)),
            Event::Withdrawn(item) => drop(self.withdrawn.insert(item, at)),
            Event::NotFired { inject, prevented } => drop(self.not_fired.insert(inject, (at, *prevented))),
            Event::MoveClosed { id } => self.closed.push(id),
            Event::Sent { seq, to: SentAs::Answered { item }, .. } => {
                self.answers.entry(item).or_default().push(AnswerSeen { seq: *seq, n, at });
            }
            Event::Sent { to: SentAs::Published { segments, .. }, .. } => {
                self.last_word.extend(segments.iter().map(|segment| (segment, at)));
            }
            _ => {}
        }
    }
}
