//! The list of events, each with what became of it and what the team has done about it.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{
    id::InjectId,
    time::{At, Span},
};
use crate::drill::{
    Drill,
    facilitator::{ExpectedSeen, InjectSeen, InjectState, Part, told::Told},
    script::Scripted,
};
use crate::record::receipt::{Score, ScoreLine};
use crate::scenario::{
    command::Item,
    crisis::Cut,
    facilitator::{Addition, Sender},
    inject::{Inject, InjectKind},
};

impl Drill {
    /// All events in order of time, those that are not played last.
    pub(super) fn injects(
        &self,
        told: &Told<'_>,
        score: &Score,
        begun: &[Option<At>],
        script: impl Fn(&Item) -> Option<Arc<Scripted>>,
    ) -> Vec<InjectSeen> {
        let play = self.sim.play();
        let cut = self.scenario.cut(self.log.header().cut);
        let receipts: BTreeMap<&str, &ScoreLine> = score
            .lines
            .iter()
            .filter(|line| line.criterion == "inject")
            .map(|line| (line.subject.as_str(), line))
            .collect();
        let mut seen: Vec<(At, InjectSeen)> = Vec::new();
        for ((inject, at), begun) in self.scenario.injects.iter().zip(&play.injects).zip(begun) {
            let item = Item::Inject(inject.id.clone());
            let state = state(told, inject, *at, *begun);
            let when = time_of(&state);
            let one = InjectSeen {
                part: part(cut, inject, at.is_some()),
                kind: inject.kind,
                script: script(&item),
                from: Sender::Person(inject.from.clone()),
                channel: inject.channel.clone(),
                to: inject.to.clone(),
                asks: inject.asks.clone(),
                harm: inject.harm,
                reach: inject.reach,
                signal: inject.signal,
                raises_level: inject.raises_level,
                expected: expected(inject, receipts.get(inject.id.as_str()).copied()),
                answers: told.answers.get(&item).cloned().unwrap_or_default(),
                state,
                item,
            };
            seen.push((when, one));
        }
        for (command, added) in &told.added {
            let item = Item::Added(command.seq);
            let state = state_of_added(told, &item, added.at.unwrap_or(command.at).max(command.at));
            seen.push((time_of(&state), added_seen(told, item, added, state, &script)));
        }
        // The sort is stable: what has one moment keeps the order of the list.
        seen.sort_by_key(|(at, _)| *at);
        seen.into_iter().map(|(_, seen)| seen).collect()
    }
}

fn part(cut: Option<&Cut>, inject: &Inject, is_played: bool) -> Part {
    let is_in = |list: &[InjectId]| list.contains(&inject.id);
    match cut {
        Some(cut) if !is_in(&cut.discuss) && !is_in(&cut.noise) => Part::OtherCut,
        _ if !is_played => Part::OtherVariant,
        Some(cut) if is_in(&cut.noise) => Part::Noise,
        _ => Part::Discussed,
    }
}

/// What became of an event of the list: `at` is when it comes at the earliest, if it is played, `begun` when it did.
fn state(told: &Told<'_>, inject: &Inject, at: Option<At>, begun: Option<At>) -> InjectState {
    let item = Item::Inject(inject.id.clone());
    let held = told.held.get(&inject.id).copied();
    let skipped = told.skipped.get(&inject.id).copied();
    if let Some(at) = told.withdrawn.get(&item) {
        InjectState::Withdrawn { at: *at }
    } else if let Some((at, n)) = told.delivered.get(&item).copied() {
        InjectState::Fired { at, n: Some(n), answered: told.answered.get(&item).copied() }
    } else if let Some(at) = begun {
        InjectState::Fired { at, n: None, answered: None }
    } else if let Some((at, why)) = skipped {
        InjectState::Skipped { at, why: why.to_owned() }
    } else if let Some(at) = held {
        InjectState::Held { at }
    } else if let Some((at, prevented)) = told.not_fired.get(&inject.id).copied() {
        InjectState::NotFired { at, prevented }
    } else {
        match at {
            None => InjectState::NotPlayed,
            Some(from) if inject.when.is_some() => InjectState::Waiting { from, until: inject.until },
            Some(at) => InjectState::Coming { at },
        }
    }
}

fn state_of_added(told: &Told<'_>, item: &Item, comes: At) -> InjectState {
    match (told.withdrawn.get(item), told.delivered.get(item)) {
        (Some(at), _) => InjectState::Withdrawn { at: *at },
        (None, Some((at, n))) => {
            InjectState::Fired { at: *at, n: Some(*n), answered: told.answered.get(item).copied() }
        }
        (None, None) => InjectState::Coming { at: comes },
    }
}

fn time_of(state: &InjectState) -> At {
    match state {
        InjectState::Coming { at }
        | InjectState::Waiting { from: at, .. }
        | InjectState::Held { at }
        | InjectState::Skipped { at, .. }
        | InjectState::Fired { at, .. }
        | InjectState::Withdrawn { at }
        | InjectState::NotFired { at, .. } => *at,
        InjectState::NotPlayed => At(i64::MAX),
    }
}

fn expected(inject: &Inject, receipt: Option<&ScoreLine>) -> Option<ExpectedSeen> {
    let expects = inject.expects.as_ref()?;
    Some(ExpectedSeen {
        key: format!("inject-{}-expects", inject.id),
        par: receipt.and_then(|line| line.par_ms).map_or(expects.par, Span),
        limit: expects.limit,
        took: receipt.and_then(|line| line.took_ms).map(Span),
        n: receipt.map_or_else(Vec::new, |line| line.n.clone()),
        earned: receipt.map_or(0, |line| line.earned),
        possible: receipt.map_or(0, |line| line.possible),
    })
}

fn added_seen(
    told: &Told<'_>,
    item: Item,
    added: &Addition,
    state: InjectState,
    script: impl Fn(&Item) -> Option<Arc<Scripted>>,
) -> InjectSeen {
    InjectSeen {
        part: Part::Added,
        kind: InjectKind::Inject,
        state,
        script: script(&item),
        from: added.from.clone(),
        channel: added.channel.clone(),
        to: added.to.clone(),
        asks: added.asks.clone(),
        harm: added.harm,
        reach: added.reach,
        signal: false,
        raises_level: None,
        expected: None,
        answers: told.answers.get(&item).cloned().unwrap_or_default(),
        item,
    }
}
