//! What the company does for those affected, as far as its capacity goes; and how far the team has mobilised.

use bevy::prelude::Resource;

use crate::base::time::{HOUR, Span};
use crate::record::event::{Event, Refusal};
use crate::scenario::{command::Level, place};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    crowd::Crowd,
    digest::Fold,
    duty,
    effect::{self, Cause},
    look, market,
    offer::Offers,
    people::is,
    play::Who,
    promise,
};

/// How often an action helps the next people in the acute phase. Assumed: fine enough for any capacity an hour.
pub const HELP_EVERY: Span = Span::minutes(5);
/// How often it does so later. Assumed.
pub const HELP_EVERY_LATER: Span = Span::minutes(60);
/// The share of her anger that full relief takes away at once; part of it for partial relief. Assumed: what is left
/// falls with the anger law once nothing feeds it.
pub const RELIEF_CALMS: f64 = 0.4;
/// How much of the missing trust in competence full relief gives back. Assumed; small, since recovery rarely makes up
/// for the failure (Knox & van Oest 2014, `evidence.md` 3.2).
pub const RELIEF_TRUST: f64 = 0.08;

/// The share of her hardship left at which what was done for somebody counts as making it good. Assumed.
pub const MADE_GOOD: f64 = 0.5;

/// One action that was ordered.
#[derive(Clone, Debug)]
struct Run {
    action: usize,
    /// Whether it is in place.
    ready: bool,
    /// People helped so far.
    helped: u32,
    /// Hour-fractions of a person that the next batch may help more.
    carry: i64,
    /// Those to help, in order, and how many of them have been dealt with.
    list: Vec<Who>,
    next: usize,
    /// How many people in the segments it helps had been struck when the list was last made.
    struck: u32,
    /// Those whom it has helped, as bits by customer.
    given: Vec<u64>,
}

/// What the company does for those affected.
#[derive(Clone, Debug, Default, Resource)]
pub struct Remedies {
    runs: Vec<Run>,
    /// For each action, its run.
    run_of: Vec<Option<u16>>,
    /// For each segment, by how many milliseconds its trouble lasts longer than the scenario's exposure says.
    prolonged: Vec<i64>,
    /// For each customer, what is left of her hardship after what was done for her, as a share; empty before the first.
    left: Vec<f32>,
    /// Compensations.
    pub(super) offers: Offers,
    /// Whether the crisis has been declared.
    declared: bool,
    /// How high it was graded last.
    graded: Option<Level>,
    /// Parts of the plan in force, by place.
    parts: Vec<bool>,
    pub(super) fold: Fold,
}

impl State for Remedies {
    const NAME: &'static str = "remedy";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    let scenario = &assembly.play.scenario;
    let remedies = Remedies {
        run_of: vec![None; scenario.actions.len()],
        prolonged: vec![0; scenario.segments.len()],
        offers: Offers::none_of(scenario.entitlements.len()),
        parts: vec![false; scenario.plan.parts.len()],
        ..Remedies::default()
    };
    assembly.state(remedies);
}

impl Remedies {
    /// Whether an action has been ordered.
    pub fn is_ordered(&self, action: usize) -> bool {
        self.run_of[action].is_some()
    }

    /// Whether an action is in place.
    pub fn is_done(&self, action: usize) -> bool {
        self.run_of[action].is_some_and(|run| self.runs[usize::from(run)].ready)
    }

    /// How many people an action has helped.
    pub fn helped_by(&self, action: usize) -> u32 {
        self.run_of[action].map_or(0, |run| self.runs[usize::from(run)].helped)
    }

    /// Whether what was done for a customer makes it good.
    pub fn is_made_good(&self, who: Who) -> bool {
        self.left.get(who as usize).is_some_and(|left| f64::from(*left) <= MADE_GOOD)
    }

    /// Whether a compensation has been offered to anybody.
    pub fn is_offered(&self, entitlement: usize) -> bool {
        self.offers.is_made(entitlement)
    }

    /// By how many milliseconds a segment's trouble lasts longer than its exposure says.
    pub fn prolonged(&self, segment: usize) -> i64 {
        self.prolonged[segment]
    }

    /// A segment's trouble lasts longer.
    pub(super) fn prolong(&mut self, segment: usize, by: Span) {
        self.prolonged[segment] += by.0;
        self.fold.words(&[segment as u64, by.0.unsigned_abs()]);
    }

    /// Whether the crisis has been declared.
    pub fn is_declared(&self) -> bool {
        self.declared
    }

    /// How high the team graded the crisis last.
    pub fn graded(&self) -> Option<Level> {
        self.graded
    }

    /// Whether a part of the plan is in force.
    pub fn is_activated(&self, part: usize) -> bool {
        self.parts[part]
    }

    /// The crisis is declared. Says whether that is new.
    pub(super) fn declare(&mut self) -> bool {
        let new = !self.declared;
        self.declared = true;
        self.fold.words(&[u64::from(new)]);
        new
    }

    /// The team grades the crisis.
    pub(super) fn grade(&mut self, level: Level) {
        self.graded = Some(level);
        self.fold.words(&[level as u64]);
    }
}

/// A part of the plan is put into force: what it starts is ordered with it, as far as that can be.
pub(super) fn activate(c: &mut Crowd, part: usize) -> Result<(), Refusal> {
    if std::mem::replace(&mut c.remedies.parts[part], true) {
        return Err(Refusal::AlreadyDone);
    }
    let play = c.play;
    c.remedies.fold.words(&[c.agenda.now.0.unsigned_abs(), part as u64]);
    for id in &play.scenario.plan.parts[part].starts {
        if let Some(action) = place(&play.scenario.actions, id.as_str()) {
            // What cannot be had now has to be ordered later by its seat, as if the plan did not name it.
            let is_ordered = order(c, None, action, None).is_ok();
            c.remedies.fold.words(&[u64::from(is_ordered)]);
        }
    }
    Ok(())
}

/// An action is ordered: by a seat, or by the plan or the facilitator if none is named.
pub(super) fn order(c: &mut Crowd, seat: Option<usize>, action: usize, seq: Option<u32>) -> Result<(), Refusal> {
    let play = c.play;
    let scenario = &play.scenario;
    let ordered = &scenario.actions[action];
    if c.remedies.is_ordered(action) {
        return Err(Refusal::AlreadyDone);
    }
    if seat.is_some_and(|seat| scenario.seats[seat].id != ordered.seat) {
        return Err(Refusal::NotThisSeat);
    }
    if ordered.needs.as_ref().is_some_and(|needs| !crate::sim::condition::holds(c, needs)) {
        return Err(Refusal::NotPossibleYet);
    }
    if ordered.cost > 0 && c.market.spent() + ordered.cost > scenario.budget.total {
        return Err(Refusal::TooExpensive);
    }
    let now = c.agenda.now;
    let run = u16::try_from(c.remedies.runs.len()).unwrap_or(u16::MAX);
    c.remedies.run_of[action] = Some(run);
    c.remedies.runs.push(Run {
        action,
        ready: false,
        helped: 0,
        carry: 0,
        list: Vec::new(),
        next: 0,
        struck: 0,
        given: Vec::new(),
    });
    c.remedies.fold.words(&[now.0.unsigned_abs(), action as u64]);
    market::spend(c, ordered.cost);
    c.journal.tell(now, Event::ActionStarted { action: ordered.id.clone(), seq });
    if let (Some(why), Some(seq)) = (ordered.knock_out, seq) {
        c.journal.tell(now, Event::KnockedOut { why, seq });
    }
    c.agenda.note_world(now + ordered.takes, WorldPurpose::Action, u32::from(run), Due::ActionReady(run));
    Ok(())
}

/// An action is in place.
pub(super) fn ready(c: &mut Crowd, run: u16) {
    let play = c.play;
    let now = c.agenda.now;
    let place = c.remedies.runs[usize::from(run)].action;
    let action = &play.scenario.actions[place];
    c.remedies.runs[usize::from(run)].ready = true;
    c.remedies.fold.words(&[now.0.unsigned_abs(), u64::from(run), 1]);
    c.journal.tell(now, Event::ActionDone { action: action.id.clone() });
    promise::action_done(c, place);
    duty::done(c, place);
    for (index, effect) in (0u8..).zip(&action.effects) {
        effect::apply_effect(c, effect, Cause::action(place, index));
    }
    if action.relief > 0.0 && !action.helps.is_empty() {
        // The first batch must not wait: whoever helps by the hour begins with one interval's worth.
        help(c, run);
    }
}

/// An action helps the next people.
pub(super) fn help(c: &mut Crowd, run: u16) {
    let play = c.play;
    let now = c.agenda.now;
    let slot = usize::from(run);
    let action = &play.scenario.actions[c.remedies.runs[slot].action];
    let every = if play.is_acute(now) { HELP_EVERY } else { HELP_EVERY_LATER };
    let left = action.capacity.unwrap_or(u32::MAX).saturating_sub(c.remedies.runs[slot].helped);
    let mut batch = left.min(quota(&mut c.remedies.runs[slot].carry, action.per_hour, every));
    while batch > 0 {
        let Some(who) = next_in_line(c, slot) else { break };
        batch -= 1;
        let row = &mut c.remedies.runs[slot];
        row.helped += 1;
        row.given[who as usize >> 6] |= 1 << (who & 63);
        market::spend(c, action.cost_each);
        relieve(c, who, action.relief);
    }
    let row = &c.remedies.runs[slot];
    if row.helped < action.capacity.unwrap_or(u32::MAX) && now + every < play.scenario.end() {
        c.agenda.note_world(now + every, WorldPurpose::Help, u32::from(run), Due::Help(run));
    }
}

/// How many people may be helped in one interval; what is left of a person counts in the next.
fn quota(carry: &mut i64, per_hour: Option<u32>, every: Span) -> u32 {
    let Some(per_hour) = per_hour else { return u32::MAX };
    *carry += i64::from(per_hour) * every.0;
    let people = *carry / HOUR;
    *carry %= HOUR;
    u32::try_from(people).unwrap_or(u32::MAX)
}

/// The next person whom an action helps: those in harm first, then who has had to bear it longest. The line is made
/// when the first is helped, and made anew when it has come to its end and somebody has been struck since.
fn next_in_line(c: &mut Crowd, slot: usize) -> Option<Who> {
    loop {
        let row = &mut c.remedies.runs[slot];
        while let Some(who) = row.list.get(row.next).copied() {
            row.next += 1;
            if c.people.any(who, is::AFFECTED) {
                return Some(who);
            }
        }
        let play = c.play;
        let helps = &play.scenario.actions[c.remedies.runs[slot].action].helps;
        let segments: Vec<usize> = helps.iter().filter_map(|id| play.segment(id)).collect();
        let struck = segments.iter().map(|segment| c.people.sums[*segment].struck).sum();
        let row = &mut c.remedies.runs[slot];
        if row.struck == struck {
            return None;
        }
        row.struck = struck;
        row.next = 0;
        row.given.resize(c.people.flags.len().div_ceil(64), 0);
        let given = std::mem::take(&mut row.given);
        let mut list = affected(c, &segments);
        list.retain(|who| given[*who as usize >> 6] & (1 << (who & 63)) == 0);
        let row = &mut c.remedies.runs[slot];
        row.given = given;
        row.list = list;
    }
}

/// Those of some segments whom the crisis hurts now: those in harm first, then by how long they have had to bear it.
pub(super) fn affected(c: &Crowd, segments: &[usize]) -> Vec<Who> {
    let mut list: Vec<Who> = segments
        .iter()
        .flat_map(|segment| c.play.starts[*segment]..c.play.starts[*segment + 1])
        .filter(|who| c.people.any(*who, is::AFFECTED))
        .collect();
    list.sort_unstable_by_key(|who| (!c.people.any(*who, is::VULNERABLE), c.people.since[*who as usize], *who));
    list
}

/// Somebody is relieved of a share of her hardship; of all of it if the share is 1.
pub(super) fn relieve(c: &mut Crowd, who: Who, share: f64) {
    let now = c.agenda.now;
    let share = share.clamp(0.0, 1.0);
    let before = c.people.mood_now(who, now).anger;
    c.people.touch(who, now, |mood| {
        mood.anger *= 1.0 - RELIEF_CALMS * share;
        mood.earn_competence(RELIEF_TRUST * share);
    });
    c.people.set(who, is::HELPED);
    look::anger_moved(c, who, before);
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let left = (1.0 - share) as f32;
    let was_made_good = c.remedies.is_made_good(who);
    c.remedies.left.resize(c.people.flags.len(), 1.0);
    c.remedies.left[who as usize] *= left;
    if c.remedies.is_made_good(who) && !was_made_good {
        market::resolved(c, who);
    }
    if share >= 1.0 {
        restore(c, who);
    } else {
        c.people.hardship[who as usize] *= left;
        look::redrive(c, who);
    }
}

/// The company ends somebody's trouble: what she complained of is solved with it.
fn restore(c: &mut Crowd, who: Who) {
    if !c.people.any(who, is::AFFECTED) {
        return;
    }
    if c.people.any(who, is::CASE) {
        c.people.set(who, is::SOLVED);
    }
    c.people.clear(who, is::CASE | is::ASKING);
    look::free(c, who);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seven an hour in intervals of five minutes: seven in twelve intervals, though no interval has room for one.
    #[test]
    fn fractions_of_a_person_add_up() {
        let mut carry = 0;
        let people: Vec<u32> = (0..24).map(|_| quota(&mut carry, Some(7), HELP_EVERY)).collect();
        assert_eq!(people.iter().sum::<u32>(), 14);
        assert!(people.iter().all(|n| *n <= 1));
        assert_eq!(quota(&mut carry, None, HELP_EVERY), u32::MAX);
    }
}
