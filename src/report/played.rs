//! What a report reads again and again of one record: who said what, what was refused, when it began and how far it got.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::time::At;
use crate::record::{
    event::{Event, Judged, SentAs},
    log::Log,
    sample::Sample,
};
use crate::scenario::{
    Scenario,
    command::{Command, What},
    find,
    statement::Element,
};

/// A record and its scenario, looked through once.
#[derive(Debug)]
pub struct Played<'a> {
    /// The scenario, in the language of the report.
    pub scenario: &'a Scenario,
    /// The record.
    pub log: &'a Log,
    /// Commands by their `seq`, with their `n`; refused ones are left out.
    pub commands: BTreeMap<u32, (u32, &'a Command)>,
    /// Commands that were refused or came to nothing, by their `seq`.
    pub refused: BTreeSet<u32>,
    /// Statements that took effect, in order.
    pub sent: Vec<Sent<'a>>,
    /// When the first signal that a careful team would act on reached a seat, and in which line.
    pub first_signal: Option<(At, u32)>,
}

/// A statement that took effect.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// The line in the record.
    pub n: u32,
    /// When.
    pub at: At,
    /// Its name.
    pub seq: u32,
    /// To whom.
    pub to: &'a SentAs,
    /// As it was given, if the command is there.
    pub elements: &'a [Element],
    /// As it was judged.
    pub judged: &'a [Judged],
}

impl Sent<'_> {
    /// Whether it went to many.
    pub fn is_public(&self) -> bool {
        matches!(self.to, SentAs::Published { .. })
    }
}

impl<'a> Played<'a> {
    /// Looks through a record.
    pub fn of(scenario: &'a Scenario, log: &'a Log) -> Self {
        let refused = log.refused();
        let all = log.commands().filter(|(_, command, _)| !refused.contains(&command.seq));
        let commands: BTreeMap<u32, (u32, &Command)> = all.map(|(n, command, _)| (command.seq, (n, command))).collect();
        let said = |seq: &u32| commands.get(seq).and_then(|(_, command)| command.what.statement());
        let sent = log.events().filter_map(|(n, at, event)| match event {
            Event::Sent { seq, to, elements, .. } => Some(Sent {
                n,
                at,
                seq: *seq,
                to,
                elements: said(seq).map_or(&[], |statement| statement.elements.as_slice()),
                judged: elements,
            }),
            _ => None,
        });
        let sent = sent.collect();
        let first_signal = log.events().find_map(|(n, at, event)| match event {
            Event::Delivered { signal: true, .. } => Some((at, n)),
            _ => None,
        });
        Self { scenario, log, commands, refused, sent, first_signal }
    }

    /// What was said to many.
    pub fn published(&self) -> impl Iterator<Item = &Sent<'a>> {
        self.sent.iter().filter(|sent| sent.is_public())
    }

    /// The command of a name, unless it was refused.
    pub fn what(&self, seq: u32) -> Option<&'a What> {
        self.commands.get(&seq).map(|(_, command)| &command.what)
    }

    /// An element of a statement.
    pub fn element(&self, seq: u32, place: u32) -> Option<&'a Element> {
        let elements = &self.what(seq)?.statement()?.elements;
        elements.get(usize::try_from(place).ok()?)
    }

    /// How far the crisis clock got.
    pub fn reached(&self) -> At {
        self.log.ended().unwrap_or_else(|| self.log.reached())
    }

    /// How things stood at first and at last.
    pub fn first_and_last(&self) -> Option<(&'a Sample, &'a Sample)> {
        let mut samples = self.log.samples().map(|(_, sample)| sample);
        let first = samples.next()?;
        Some((first, samples.last().unwrap_or(first)))
    }

    /// The variant of the crisis.
    pub fn variant(&self) -> Option<&'a crate::scenario::crisis::Variant> {
        let id = self.log.header().variant.as_ref()?;
        find(&self.scenario.variants, id.as_str())
    }

    /// Whether something of the scenario belongs to the variant that was played.
    pub fn is_played(&self, variant: Option<&crate::base::id::VariantId>) -> bool {
        variant.is_none_or(|variant| self.log.header().variant.as_ref() == Some(variant))
    }
}

/// Mean trust of those who have stayed, in points of a hundred.
pub fn mean_trust(scenario: &Scenario, sample: &Sample) -> f64 {
    weighed(scenario, sample, |segment| f64::from(segment.trust) / 100.0)
}

/// Mean anger of those who have stayed, in points of a hundred.
pub fn mean_anger(scenario: &Scenario, sample: &Sample) -> f64 {
    weighed(scenario, sample, |segment| f64::from(segment.anger) / 100.0)
}

fn weighed(scenario: &Scenario, sample: &Sample, of: fn(&crate::record::sample::SegmentSample) -> f64) -> f64 {
    let (sum, people) = sample.segments.iter().zip(&scenario.segments).fold((0.0, 0.0), |sum, (now, segment)| {
        let stayed = f64::from(segment.count.saturating_sub(now.lost));
        (sum.0 + of(now) * stayed, sum.1 + stayed)
    });
    if people > 0.0 { sum / people } else { 0.0 }
}

/// Customers who have left.
pub fn lost(sample: &Sample) -> i64 {
    sample.segments.iter().map(|segment| i64::from(segment.lost)).sum()
}
