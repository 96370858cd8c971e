//! Injects that can never happen, and conditions that can never hold: reported only where it is proved.
//!
//! Of each condition we keep the first and the last moment at which it could hold, never too narrow. Injects start
//! out impossible and are let in one by one when what they wait for has been: what is never let in waits for
//! something impossible, or in a circle.

use std::collections::BTreeSet;

use crate::base::{id::VariantId, time::At};
use crate::scenario::{
    Scenario,
    action::DutyStart,
    check::{Report, amount, crowd, cut::Selection, id::Ids},
    condition::Condition,
    fact::Fact,
    inject::{Effect, Inject, InjectKind},
    people::Segment,
    statement::{Certainty, Value},
};

/// The first and the last moment at which something can be, or why it never is.
type Window = Result<(At, At), String>;

/// What can happen in one variant, with the injects of one cut.
struct World<'w> {
    s: &'w Scenario,
    ids: &'w Ids<'w>,
    variant: &'w VariantId,
    fires: Vec<Option<(At, At)>>,
}

impl<'w> World<'w> {
    /// What can happen if only `chosen` injects are played.
    fn of(s: &'w Scenario, ids: &'w Ids<'w>, variant: &'w VariantId, chosen: impl Fn(&Inject) -> bool) -> Self {
        let mut world = Self { s, ids, variant, fires: vec![None; s.injects.len()] };
        loop {
            let mut is_stable = true;
            for (n, inject) in s.injects.iter().enumerate().filter(|(_, inject)| chosen(inject)) {
                let window = world.inject(inject).ok();
                if window != world.fires[n] {
                    world.fires[n] = window;
                    is_stable = false;
                }
            }
            if is_stable {
                return world;
            }
        }
    }

    /// When an inject can fire. That it needs `at` to be before the end is checked elsewhere.
    fn inject(&self, inject: &Inject) -> Window {
        if !inject.variants.is_empty() && !inject.variants.contains(self.variant) {
            return Err("none of its variants is ever drawn".to_owned());
        }
        let last = inject.until.unwrap_or_else(|| self.s.end()).max(inject.at);
        match &inject.when {
            None => Ok((inject.at, inject.until.unwrap_or(inject.at))),
            Some(when) => {
                let holds = self.condition(when)?;
                meet((inject.at, last), holds)
                    .ok_or_else(|| format!("its condition holds from {} to {} at most", holds.0, holds.1))
            }
        }
    }

    fn place_of(&self, id: &str) -> Option<usize> {
        self.ids.injects.get(id).copied()
    }

    fn condition(&self, condition: &Condition) -> Window {
        let always = (At::START, self.s.end());
        let never = |why: String| Err(why);
        match condition {
            Condition::All(of) => of.iter().try_fold(always, |so_far, one| {
                let holds = self.condition(one)?;
                meet(so_far, holds).ok_or_else(|| "its conditions never hold at the same time".to_owned())
            }),
            Condition::Any(of) => {
                let mut hull: Option<(At, At)> = None;
                let mut why = "`Any` of nothing never holds".to_owned();
                for one in of {
                    match self.condition(one) {
                        Ok(one) => hull = Some(hull.map_or(one, |all| (all.0.min(one.0), all.1.max(one.1)))),
                        Err(reason) => why = reason,
                    }
                }
                hull.ok_or(why)
            }
            Condition::Not(one) => match &**one {
                Condition::After(at) if *at <= At::START => never(format!("it is always after {at}")),
                Condition::After(at) => Ok((At::START, At(at.0 - 1).min(always.1))),
                Condition::Variant(id) if id == self.variant => never(format!("this is variant `{id}`")),
                Condition::Not(inner) => self.condition(inner),
                _ => Ok(always),
            },
            Condition::After(at) if *at > always.1 => never(format!("{at} is after the end at {}", always.1)),
            Condition::After(at) => Ok(((*at).max(At::START), always.1)),
            Condition::Variant(id) if id != self.variant => {
                never(format!("variant `{id}` is not drawn together with it"))
            }
            Condition::Fired(id) | Condition::Answered(id) => match self.place_of(id.as_str()).map(|n| self.fires[n]) {
                Some(None) => never(format!("it waits for `{id}`, which never happens")),
                Some(Some((first, _))) => Ok((first, always.1)),
                None => Ok(always),
            },
            Condition::Knows { fact, .. } => {
                let known = self.ids.facts.get(fact.as_str()).is_none_or(|n| !self.s.facts[*n].learned.is_empty());
                if known { Ok(always) } else { never(format!("nobody can ever learn `{fact}`")) }
            }
            Condition::KnowsAtLeast { fact, count, .. } => {
                let place = self.ids.facts.get(fact.as_str());
                if place.is_none_or(|n| self.can_count(&self.s.facts[*n], *count)) {
                    Ok(always)
                } else {
                    never(format!("nobody can ever learn that `{fact}` is {count} or more"))
                }
            }
            Condition::Defrauded(people) => self.defrauded(*people),
            Condition::Heard { rumour, .. } => {
                let is_rumour = self.ids.facts.get(rumour.as_str()).is_none_or(|n| self.s.facts[*n].rumour.is_some());
                if is_rumour { Ok(always) } else { never(format!("`{rumour}` is no rumour")) }
            }
            Condition::Crowd { segment, people } => {
                let count = self.ids.segments.get(segment.as_str()).map(|n| self.s.segments[*n].count);
                if count.is_some_and(|count| count < *people) {
                    never(format!("`{segment}` has fewer than {people} people"))
                } else {
                    Ok(always)
                }
            }
            Condition::Gathered(channel) if !crowd::is_gathering_place(self.s, condition) => {
                never(format!("`{channel}` is no segment's `place`"))
            }
            _ => Ok(always),
        }
    }
}

impl World<'_> {
    /// Whether a fact can be learned, at least as likely, to be so high.
    fn can_count(&self, fact: &Fact, count: u64) -> bool {
        fact.learned.iter().any(|learned| {
            learned.variant.as_ref().is_none_or(|only| only == self.variant)
                && learned.certainty >= Certainty::Likely
                && matches!(learned.value, Value::Count(held) if held >= count)
        })
    }

    /// When so many people can have lost money to scams.
    fn defrauded(&self, people: u32) -> Window {
        let scams = || self.s.scams.iter().filter(|scam| scam.is_in(self.variant));
        let Some(first) = scams().map(|scam| scam.from).min() else {
            return Err(format!("variant `{}` has no scam", self.variant));
        };
        let is_target = |segment: &&Segment| {
            scams().any(|scam| scam.convinces > 0.0 && scam.targets.get(&segment.id).is_some_and(|share| *share > 0.0))
        };
        let targets: u32 = self.s.segments.iter().filter(is_target).map(|segment| segment.count).sum();
        if targets < people {
            return Err(format!("scams call {targets} people at most"));
        }
        Ok((first.max(At::START), self.s.end()))
    }
}

fn meet(a: (At, At), b: (At, At)) -> Option<(At, At)> {
    let both = (a.0.max(b.0), a.1.min(b.1));
    (both.0 <= both.1).then_some(both)
}

/// Checks every inject and every condition.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    ranges(s, to);
    let variants: Vec<&VariantId> = s.variants.iter().filter(|one| one.weight > 0.0).map(|one| &one.id).collect();
    if variants.is_empty() {
        return;
    }
    let worlds: Vec<World<'_>> = variants.iter().map(|variant| World::of(s, ids, variant, |_| true)).collect();
    let mut never = BTreeSet::new();
    for (n, inject) in s.injects.iter().enumerate() {
        let path = format!("injects[{n}]");
        let at = if inject.when.is_some() { format!("{path}.when") } else { format!("{path}.id") };
        if inject.kind == InjectKind::Contingency && inject.when.is_none() {
            let hint = "add `when`: on what it depends, or drop `kind`";
            to.error("contingency-without-when", &path, "a contingency that always happens", hint);
        }
        if inject.kind == InjectKind::ExpectedAction && inject.expects.is_none() {
            let hint = "add `expects`: what a good team does by itself";
            to.error("nothing-expected", &path, "an expected action that expects nothing", hint);
        }
        if worlds.iter().any(|world| world.fires[n].is_some()) {
            continue;
        }
        never.insert(n);
        let mut why: Option<String> = None;
        for world in &worlds {
            match world.inject(inject) {
                Err(reason) if why.is_none() || inject.variants.contains(world.variant) => why = Some(reason),
                _ => {}
            }
        }
        if let Some(round) = circle(s, ids, n, &worlds) {
            let message = format!("`{}` waits for itself: {round}", inject.id);
            to.error("condition-cycle", &at, message, "let one of them happen at a time, or on something else");
        } else {
            let why = why.unwrap_or_else(|| "its conditions contradict each other".to_owned());
            to.error(
                "never-fires",
                &at,
                format!("`{}` can never happen: {why}", inject.id),
                "change its condition or window",
            );
        }
    }
    for (path, condition) in other_conditions(s) {
        let windows: Vec<Window> = worlds.iter().map(|world| world.condition(condition)).collect();
        if let Some(Err(why)) =
            windows.iter().find(|window| window.is_err()).filter(|_| windows.iter().all(Result::is_err))
        {
            to.error("never-holds", &path, format!("this can never hold: {why}"), "change the condition");
        }
    }
    cuts(s, ids, &variants, &never, to);
}

/// Injects that a cut chooses and that wait for others which it leaves out.
fn cuts(s: &Scenario, ids: &Ids<'_>, variants: &[&VariantId], never: &BTreeSet<usize>, to: &mut Report<'_, '_>) {
    for (c, cut) in s.cuts.iter().enumerate() {
        let chosen = Selection::of(cut);
        let worlds: Vec<World<'_>> =
            variants.iter().map(|variant| World::of(s, ids, variant, |inject| chosen.plays(&inject.id))).collect();
        for (list, injects) in [("discuss", &cut.discuss), ("noise", &cut.noise)] {
            for (i, id) in injects.iter().enumerate() {
                let Some(n) = ids.injects.get(id.as_str()).copied() else { continue };
                if never.contains(&n) || worlds.iter().any(|world| world.fires[n].is_some()) {
                    continue;
                }
                let why = worlds.iter().find_map(|world| world.inject(&s.injects[n]).err()).unwrap_or_default();
                let path = format!("cuts[{c}].{list}[{i}]");
                let message = format!("in this cut `{id}` can never happen: {why}");
                to.error("never-fires-in-cut", &path, message, "choose what it waits for as well, or leave it out");
            }
        }
    }
}

/// The circle in which an inject waits for itself, as words.
fn circle(s: &Scenario, ids: &Ids<'_>, start: usize, worlds: &[World<'_>]) -> Option<String> {
    let mut way = vec![start];
    if !walk(s, ids, worlds, &mut way, &mut BTreeSet::new()) {
        return None;
    }
    let names: Vec<String> = way.iter().chain([&start]).map(|n| format!("`{}`", s.injects[*n].id)).collect();
    Some(names.join(" waits for "))
}

/// Depth first along what each inject needs and never gets, until the way leads back to its start.
fn walk(s: &Scenario, ids: &Ids<'_>, worlds: &[World<'_>], way: &mut Vec<usize>, seen: &mut BTreeSet<usize>) -> bool {
    let (Some(first), Some(here)) = (way.first().copied(), way.last().copied()) else { return false };
    let mut needs = Vec::new();
    if let Some(when) = &s.injects[here].when {
        needed(when, &mut needs);
    }
    for next in needs.into_iter().filter_map(|id| ids.injects.get(id).copied()) {
        if worlds.iter().any(|world| world.fires[next].is_some()) {
            continue;
        }
        if next == first {
            return true;
        }
        if way.len() < 64 && seen.insert(next) {
            way.push(next);
            if walk(s, ids, worlds, way, seen) {
                return true;
            }
            way.pop();
        }
    }
    false
}

/// The injects that a condition waits for.
fn needed<'c>(condition: &'c Condition, into: &mut Vec<&'c str>) {
    match condition {
        Condition::All(of) | Condition::Any(of) => of.iter().for_each(|one| needed(one, into)),
        Condition::Fired(id) | Condition::Answered(id) => into.push(id.as_str()),
        _ => {}
    }
}

/// Every condition that is not an inject's `when`.
fn other_conditions(s: &Scenario) -> Vec<(String, &Condition)> {
    let mut all = Vec::new();
    for (n, inject) in s.injects.iter().enumerate() {
        all.extend(inject.prevented_by.as_ref().map(|one| (format!("injects[{n}].prevented_by"), one)));
    }
    for (n, one) in s.entitlements.iter().enumerate() {
        all.extend(one.owed_if.as_ref().map(|one| (format!("entitlements[{n}].owed_if"), one)));
    }
    for (n, one) in s.instructions.iter().enumerate() {
        all.extend(one.right_if.as_ref().map(|one| (format!("instructions[{n}].right_if"), one)));
    }
    for (n, one) in s.findings.iter().enumerate() {
        all.push((format!("findings[{n}].true_if"), &one.true_if));
        all.extend(one.knowable_if.as_ref().map(|one| (format!("findings[{n}].knowable_if"), one)));
    }
    for (n, one) in s.scams.iter().enumerate() {
        all.extend(one.when.as_ref().map(|one| (format!("scams[{n}].when"), one)));
    }
    for (n, one) in s.actions.iter().enumerate() {
        all.extend(one.needs.as_ref().map(|one| (format!("actions[{n}].needs"), one)));
    }
    for (n, one) in s.duties.iter().enumerate() {
        all.extend(one.applies_if.as_ref().map(|one| (format!("duties[{n}].applies_if"), one)));
        if let DutyStart::When(condition) = &one.starts {
            all.push((format!("duties[{n}].starts"), condition));
        }
    }
    all
}

/// Percentages within conditions, and what an effect teaches.
fn ranges(s: &Scenario, to: &mut Report<'_, '_>) {
    let whens = s.injects.iter().enumerate();
    let whens = whens.filter_map(|(n, inject)| inject.when.as_ref().map(|when| (format!("injects[{n}].when"), when)));
    for (path, condition) in whens.chain(other_conditions(s)) {
        percents(&path, condition, to);
    }
    for (n, inject) in s.injects.iter().enumerate() {
        for (e, effect) in inject.effects.iter().enumerate() {
            if let Effect::Learn { fact, .. } = effect
                && s.facts.iter().any(|other| other.id == *fact && other.learned.is_empty())
            {
                let message = format!("there is nothing to learn of `{fact}`");
                let hint = "add entries to its `learned`: what there is to know, and when";
                to.error("unlearnable", &format!("injects[{n}].effects[{e}].fact"), message, hint);
            }
        }
    }
}

fn percents(path: &str, condition: &Condition, to: &mut Report<'_, '_>) {
    match condition {
        Condition::All(of) | Condition::Any(of) => {
            for (n, one) in of.iter().enumerate() {
                percents(&format!("{path}[{n}]"), one, to);
            }
        }
        Condition::Not(one) => percents(path, one, to),
        Condition::Told { percent, .. } | Condition::Heard { percent, .. } => {
            to.range(&format!("{path}.percent"), f64::from(*percent), 0.0, 100.0);
        }
        Condition::MoraleBelow(percent) => to.range(path, f64::from(*percent), 0.0, 100.0),
        Condition::Silent { span, .. } => {
            amount::positive(&format!("{path}.span"), Some(*span), to);
        }
        _ => {}
    }
}
