//! Ids: which there are, none twice, and none that random draws would take for another.

use std::collections::BTreeMap;

use crate::base::id::hash28;
use crate::scenario::{Named, Scenario, check::Report};

/// The ids of one kind, each with its place in the file's list.
pub(super) type Known<'s> = BTreeMap<&'s str, usize>;

/// All ids of a scenario.
pub(super) struct Ids<'s> {
    pub(super) variants: Known<'s>,
    pub(super) segments: Known<'s>,
    pub(super) channels: Known<'s>,
    pub(super) seats: Known<'s>,
    pub(super) people: Known<'s>,
    pub(super) facts: Known<'s>,
    pub(super) instructions: Known<'s>,
    pub(super) entitlements: Known<'s>,
    pub(super) bodies: Known<'s>,
    pub(super) findings: Known<'s>,
    pub(super) injects: Known<'s>,
    pub(super) actions: Known<'s>,
    pub(super) duties: Known<'s>,
    pub(super) objectives: Known<'s>,
    pub(super) parts: Known<'s>,
}

impl<'s> Ids<'s> {
    /// Collects the ids and reports those that are there twice or collide.
    pub(super) fn of(s: &'s Scenario, to: &mut Report<'_, '_>) -> Self {
        let parts: Vec<&str> = s.plan.parts.iter().map(|part| part.id.as_str()).collect();
        let phases: Vec<&str> = s.clock.phases.iter().map(|phase| phase.id.as_str()).collect();
        let ids = Self {
            variants: list(&s.variants, "variants", to),
            segments: list(&s.segments, "segments", to),
            channels: list(&s.channels, "channels", to),
            seats: list(&s.seats, "seats", to),
            people: list(&s.people, "people", to),
            facts: list(&s.facts, "facts", to),
            instructions: list(&s.instructions, "instructions", to),
            entitlements: list(&s.entitlements, "entitlements", to),
            bodies: list(&s.bodies, "bodies", to),
            findings: list(&s.findings, "findings", to),
            injects: list(&s.injects, "injects", to),
            actions: list(&s.actions, "actions", to),
            duties: list(&s.duties, "duties", to),
            objectives: list(&s.objectives, "objectives", to),
            parts: words(&parts, "plan.parts", to),
        };
        list(&s.scams, "scams", to);
        list(&s.voices, "voices", to);
        words(&phases, "clock.phases", to);
        moves(s, to);
        for (path, known) in [
            ("segments", &ids.segments),
            ("channels", &ids.channels),
            ("seats", &ids.seats),
            ("facts", &ids.facts),
            ("injects", &ids.injects),
        ] {
            collisions(path, known, to);
        }
        for (n, fact) in s.facts.iter().enumerate() {
            let choices: Vec<&str> = fact.choices.iter().map(|choice| choice.id.as_str()).collect();
            words(&choices, &format!("facts[{n}].choices"), to);
        }
        ids
    }
}

fn list<'s, T: Named>(things: &'s [T], path: &str, to: &mut Report<'_, '_>) -> Known<'s> {
    let ids: Vec<&str> = things.iter().map(Named::id).collect();
    words(&ids, path, to)
}

fn words<'s>(ids: &[&'s str], path: &str, to: &mut Report<'_, '_>) -> Known<'s> {
    let mut known = Known::new();
    for (n, id) in ids.iter().enumerate() {
        if let Some(first) = known.get(id) {
            let message = format!("the id `{id}` is there twice: {path}[{first}] has it too");
            to.error("duplicate-id", &format!("{path}[{n}].id"), message, "give one of them another id");
        } else {
            known.insert(id, n);
        }
    }
    known
}

/// Moves are named across all cuts, because a command names one without its cut.
fn moves(s: &Scenario, to: &mut Report<'_, '_>) {
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    for (c, cut) in s.cuts.iter().enumerate() {
        for (n, one) in cut.moves.iter().enumerate() {
            let path = format!("cuts[{c}].moves[{n}].id");
            if let Some(first) = known.get(one.id.as_str()) {
                let message = format!("the id `{}` is there twice: {first} has it too", one.id);
                to.error("duplicate-id", &path, message, "give one of them another id");
            } else {
                known.insert(one.id.as_str(), path);
            }
        }
    }
}

/// Two ids whose draws would have the same address (contract C4).
fn collisions(path: &str, known: &Known<'_>, to: &mut Report<'_, '_>) {
    let mut hashes = BTreeMap::new();
    for (id, n) in known {
        if let Some(other) = hashes.insert(hash28(id), *id) {
            let message = format!("`{id}` and `{other}` would share their chances");
            let hint = "rename one of them: by bad luck both have the same short hash";
            to.error("colliding-ids", &format!("{path}[{n}].id"), message, hint);
        }
    }
}
