//! What all criteria ask of a course: the first signal, what was in play, what reached whom, what was said.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{
    id::{FactId, InjectId, SegmentId, VariantId},
    time::{At, Span},
};
use crate::record::event::{Event, Judged, SentAs, Verdict};
use crate::scenario::{
    Scenario,
    command::{Command, Item, What},
    crisis::Cut,
    inject::{Inject, InjectKind},
    people::{Exposure, Segment},
    place as find_place,
    statement::{Element, Statement},
};
use crate::score::{course::Course, excuse, rubric::Rubric};

/// A course with its scenario, read once.
pub(super) struct Facts<'a> {
    pub scenario: &'a Scenario,
    pub course: &'a Course<'a>,
    /// The numbers to judge by, with the scenario's own pars.
    pub rubric: Rubric,
    /// When a signal that a careful team would act on first reached a seat, and its `n` (R1): the first that the
    /// facilitator left in.
    pub knowable: Option<(At, u32)>,
    /// When the team saw the first such signal, one that was taken back counted in: from then on what it does counts.
    seen: Option<At>,
    /// Injects of this cut and variant.
    pub in_play: Vec<&'a Inject>,
    /// When each inject reached its seat first, and its `n`.
    pub delivered: BTreeMap<&'a InjectId, (At, u32)>,
    /// Statements that took effect after the first signal.
    pub sent: Vec<Sent<'a>>,
    /// What statements were to say, by the number of their command.
    written: BTreeMap<u32, &'a Statement>,
    cut: Option<&'a Cut>,
    refused: BTreeSet<u32>,
    excused: BTreeSet<&'a InjectId>,
    withdrawn: BTreeSet<&'a Item>,
    /// What was entered late: the stamp of each such command, and when it was said.
    said_earlier: BTreeMap<At, At>,
    not_fired: BTreeMap<&'a InjectId, (bool, u32)>,
}

/// A statement that took effect.
pub(super) struct Sent<'a> {
    pub n: u32,
    /// When it was said: by this it is judged.
    pub at: At,
    /// When people began to hear it: later where it was said off the platform and entered afterwards.
    pub heard: At,
    pub seq: u32,
    pub to: &'a SentAs,
    pub elements: &'a [Judged],
    /// Whether the front line had been briefed on all that it speaks of.
    pub front_line_knew: bool,
}

/// What became of an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It reached its seat then.
    Delivered(At, u32),
    /// Nothing is delivered for it; the team should act from then on by itself.
    Due(At),
    /// What the scenario names as preventing it held.
    Prevented(u32),
    /// It did not come, through what the team did or left undone.
    Absent,
    /// The facilitator took it out.
    Excused,
}

impl<'a> Facts<'a> {
    pub(super) fn read(scenario: &'a Scenario, course: &'a Course<'a>, rubric: &Rubric) -> Self {
        let cut = scenario.cut(course.cut);
        let in_play = scenario
            .injects
            .iter()
            .filter(|inject| cut.is_none_or(|cut| cut.discuss.contains(&inject.id) || cut.noise.contains(&inject.id)))
            .filter(|inject| in_variant(inject, course))
            .collect();
        let mut facts = Self {
            scenario,
            course,
            rubric: rubric.clone().for_scenario(scenario),
            knowable: None,
            seen: None,
            in_play,
            delivered: BTreeMap::new(),
            sent: Vec::new(),
            written: course
                .commands
                .iter()
                .filter_map(|(_, command, _)| command.what.statement().map(|statement| (command.seq, statement)))
                .collect(),
            cut,
            refused: excuse::refused(course),
            excused: BTreeSet::new(),
            withdrawn: excuse::withdrawn(course),
            said_earlier: BTreeMap::new(),
            not_fired: BTreeMap::new(),
        };
        facts.excused = excuse::excused(scenario, course, &facts.refused);
        let accepted = course.commands.iter().filter(|(_, command, _)| !facts.refused.contains(&command.seq));
        facts.said_earlier = accepted
            .filter_map(|(_, command, _)| match &command.what {
                What::OffPlatform(said) => Some((command.at, said.said_at)),
                _ => None,
            })
            .collect();
        for &(n, at, event) in &course.events {
            facts.note(n, at, event);
        }
        // What was entered late stands where it was said.
        facts.sent.sort_by_key(|sent| sent.at);
        facts
    }

    /// When something happened for the judgement: what follows at once from a word that was said off the platform counts
    /// from when it was said.
    pub(super) fn judged_at(&self, at: At) -> At {
        self.said_earlier.get(&at).copied().unwrap_or(at)
    }

    /// Whether the facilitator brought an item in, or took it back: nothing that is done about it is judged.
    pub(super) fn is_out(&self, item: &Item) -> bool {
        matches!(item, Item::Added(_)) || self.withdrawn.contains(item)
    }

    fn note(&mut self, n: u32, at: At, event: &'a Event) {
        match event {
            Event::Delivered { item, signal, .. } => {
                if *signal {
                    self.seen = self.seen.or(Some(at));
                    if self.knowable.is_none() && !self.is_out(item) {
                        self.knowable = Some((at, n));
                    }
                }
                if let Item::Inject(id) = item {
                    self.delivered.entry(id).or_insert((at, n));
                }
            }
            Event::Sent { to: SentAs::Answered { item }, .. } if self.is_out(item) => {}
            Event::Sent { seq, to, elements, front_line_knew, .. } if self.seen.is_some() => {
                let (heard, at, front_line_knew) = (at, self.judged_at(at), *front_line_knew);
                self.sent.push(Sent { n, at, heard, seq: *seq, to, elements, front_line_knew });
            }
            Event::NotFired { inject, prevented } => {
                self.not_fired.insert(inject, (*prevented, n));
            }
            _ => {}
        }
    }

    /// What the team did after the first signal and what was carried out, in order.
    pub(super) fn deeds(&self) -> impl Iterator<Item = (u32, &'a Command)> {
        let from = self.seen;
        self.course
            .commands
            .iter()
            .map(|&(n, command, _)| (n, command))
            .filter(move |(_, command)| from.is_some_and(|from| command.at >= from))
            .filter(|(_, command)| !command.what.is_facilitators() && !self.refused.contains(&command.seq))
    }

    /// An element of a statement as it was written, by the number of its command.
    pub(super) fn element(&self, seq: u32, place: usize) -> Option<&'a Element> {
        self.written.get(&seq).and_then(|statement| statement.elements.get(place))
    }

    /// How much of full credit a word earns that reached so many percent (R6).
    pub(super) fn share_of_full(&self, percent: u32) -> f64 {
        f64::from(percent.min(self.rubric.reach_full)) / f64::from(self.rubric.reach_full.max(1))
    }

    /// What is left of the attention for a statement of so many elements (R17).
    pub(super) fn attention(&self, elements: usize) -> f64 {
        let elements = u32::try_from(elements).unwrap_or(u32::MAX);
        if elements > self.rubric.elements { f64::from(self.rubric.elements) / f64::from(elements) } else { 1.0 }
    }

    /// Whether the team talks about this inject, in place of letting it pass as noise.
    pub(super) fn is_discussed(&self, inject: &Inject) -> bool {
        self.cut.is_none_or(|cut| cut.discuss.contains(&inject.id))
    }

    pub(super) fn is_excused(&self, inject: &Inject) -> bool {
        self.excused.contains(&inject.id)
    }

    pub(super) fn fate(&self, inject: &Inject) -> Fate {
        if self.is_excused(inject) {
            return Fate::Excused;
        }
        if let Some(&(at, n)) = self.delivered.get(&inject.id) {
            return Fate::Delivered(at, n);
        }
        match self.not_fired.get(&inject.id) {
            Some(&(true, n)) if inject.prevented_by.is_some() => Fate::Prevented(n),
            None if inject.kind == InjectKind::ExpectedAction && inject.when.is_none() => Fate::Due(inject.at),
            _ => Fate::Absent,
        }
    }

    /// Whether the scenario has a signal to see in this cut and variant that the facilitator left in.
    pub(super) fn has_signal(&self) -> bool {
        self.in_play.iter().any(|inject| inject.signal && !self.is_excused(inject))
    }

    /// Whether what holds only in this variant, if it names one, holds now.
    pub(super) fn is_now(&self, variant: Option<&VariantId>) -> bool {
        variant.is_none() || variant == self.course.variant
    }

    /// The waves of a segment that come in this variant.
    pub(super) fn waves<'s>(&self, segment: &'s Segment) -> impl Iterator<Item = &'s Exposure> {
        segment.exposure.iter().filter(|wave| self.is_now(wave.variant.as_ref()))
    }

    /// How many people of a segment the crisis reaches in this variant by waves for which `counts` holds.
    pub(super) fn people(&self, segment: &Segment, counts: impl Fn(&Exposure) -> bool) -> f64 {
        let share: f64 = self.waves(segment).filter(|wave| counts(wave)).map(|wave| wave.share).sum();
        f64::from(segment.count) * share.clamp(0.0, 1.0)
    }

    /// The same with those in harm counted twice, as weights of its receipts.
    pub(super) fn affected(&self, segment: &Segment, counts: impl Fn(&Exposure) -> bool) -> f64 {
        self.people(segment, counts) * (1.0 + segment.vulnerable.clamp(0.0, 1.0))
    }

    /// Whether somebody learned of a fact between the order for a statement and its effect: preparing and approving
    /// take their time.
    pub(super) fn is_overtaken(&self, sent: &Sent<'_>, fact: &FactId) -> bool {
        let ordered = self.course.commands.iter().find(|(_, command, _)| command.seq == sent.seq);
        ordered.is_some_and(|(_, command, _)| self.learned_between(fact, command.at, sent.at))
    }

    /// How many people of a segment were affected by the last sample before `at`; nothing without one.
    pub(super) fn affected_at(&self, segment: &Segment, at: At) -> Option<u32> {
        let place = find_place(&self.scenario.segments, segment.id.as_str())?;
        let sample = self.course.samples.iter().rev().find(|(when, _)| *when <= at)?.1;
        sample.segments.get(place).map(|segment| segment.affected)
    }

    /// Whether something true has been said to a segment, or to anybody in it, between the first signal and `until`.
    pub(super) fn told(&self, segment: &SegmentId, until: At) -> bool {
        self.sent.iter().filter(|sent| sent.at <= until).any(|sent| {
            let to_them = match sent.to {
                SentAs::Published { segments, .. } => segments.contains(segment),
                SentAs::Answered { item } => matches!(item, Item::Contact(of, ..) if of == segment),
            };
            to_them && sent.elements.iter().any(|element| is_straight(element.verdict))
        })
    }

    /// Whether any seat learned something of `fact` after `from` and up to `to`.
    pub(super) fn learned_between(&self, fact: &FactId, from: At, to: At) -> bool {
        self.course.events.iter().any(
            |(_, at, event)| matches!(event, Event::FactLearned { fact: of, .. } if of == fact && *at > from && *at <= to),
        )
    }

    /// How long an authority's request kept word on `fact` back that was called for at `start` and due at `due` (R4).
    pub(super) fn held(&self, fact: &FactId, start: At, due: At) -> Span {
        let mut held = Span(0);
        for &(_, at, event) in &self.course.events {
            if let Event::HoldSet { facts, until, .. } = event
                && facts.contains(fact)
                && at <= due + held
            {
                let end = self.hold_ended(fact, at).map_or(*until, |ended| ended.min(*until));
                held = held + Span((end - at.max(start + held)).0.max(0));
            }
        }
        held
    }

    /// When a noted request on a fact ended, if it did after this moment.
    pub(super) fn hold_ended(&self, fact: &FactId, after: At) -> Option<At> {
        self.course.events.iter().find_map(|&(_, at, event)| match event {
            Event::HoldEnded { facts } if at >= after && facts.contains(fact) => Some(at),
            _ => None,
        })
    }
}

/// Whether an element says what is held as it is held, or rightly keeps it back.
pub(super) fn is_straight(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Honest | Verdict::Withheld)
}

fn in_variant(inject: &Inject, course: &Course<'_>) -> bool {
    inject.variants.is_empty() || course.variant.is_some_and(|variant| inject.variants.contains(variant))
}
