//! Going back to customers after the event, and closing their cases.

use bevy::prelude::Resource;

use crate::base::{
    draw::Purpose,
    time::{DAY, HOUR, MINUTE, Span},
};
use crate::record::event::{CaseEnd, Event, Refusal};
use crate::scenario::{
    channel::ChannelKind,
    command::{FollowHow, FollowTarget, Item},
    place,
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    assembly::{Assembly, State},
    contact,
    crowd::Crowd,
    digest::Fold,
    look, market,
    people::is,
    play::Who,
    review::Findings,
    scam,
};

/// How often a follow-up comes to its next people. Assumed.
pub const FOLLOWS_EVERY: Span = Span::minutes(30);
/// Calls an hour of the seat that follows up, without anybody from a line. Assumed: a quarter of an hour each.
pub const CALLS_OF_A_SEAT: u32 = 4;
/// The share of a line's people who call back while nobody waits on it. Assumed.
pub const FREE_WHILE_QUIET: f64 = 0.5;
/// The same while people wait. Assumed: callers come first.
pub const FREE_WHILE_BUSY: f64 = 0.1;
/// Personal messages an hour. Assumed.
pub const MESSAGES_PER_HOUR: u32 = 500;
/// Surveys sent an hour. Assumed.
pub const SURVEYS_PER_HOUR: u32 = 5_000;
/// The share of those called who are reached. Assumed.
pub const CALL_REACHES: f64 = 0.7;
/// The share of those written to who take note. Source: Ponemon/Experian 2014, `evidence.md` 3.4 (more than a third
/// ignore a notice).
pub const MESSAGE_REACHES: f64 = 0.65;
/// The share of those asked who answer a survey. Assumed.
pub const SURVEY_REACHES: f64 = 0.15;
/// What a message is worth against a call. Assumed.
pub const MESSAGE_WORTH: f64 = 0.5;
/// What a survey is worth against a call. Assumed: it asks and tells nothing.
pub const SURVEY_WORTH: f64 = 0.1;
/// What a follow-up is worth that can tell of nothing that was changed. Assumed; the published effect is that of telling
/// what was fixed (Van Vaerenbergh et al. 2012, `evidence.md` 3.2).
pub const NOTHING_CHANGED: f64 = 0.3;
/// What a second follow-up with the same person is worth. Assumed.
pub const SECOND_TIME: f64 = 0.3;
/// Worth for somebody whose complaint was handled badly. Source for the order of these four: Van Vaerenbergh et al. 2012.
pub const FOR_BADLY_HANDLED: f64 = 1.0;
/// Worth for somebody who suffered and said nothing.
pub const FOR_SILENT: f64 = 0.9;
/// Worth for somebody whose complaint was handled well.
pub const FOR_WELL_HANDLED: f64 = 0.2;
/// Worth for somebody who was not affected but knows of it.
pub const FOR_UNAFFECTED: f64 = 0.05;
/// How much of the missing trust in competence a follow-up of full worth gives back. Assumed.
pub const FOLLOW_COMPETENCE: f64 = 0.12;
/// The same for integrity. Assumed.
pub const FOLLOW_INTEGRITY: f64 = 0.15;
/// The share of avoidance that a follow-up of full worth takes away. Assumed; even the best customers, who resent
/// longest, respond to any recovery (Grégoire et al. 2009).
pub const FOLLOW_DRAWS_BACK: f64 = 0.4;
/// The share of anger that it takes away. Assumed.
pub const FOLLOW_CALMS: f64 = 0.3;
/// Trust lost, of 1, by somebody who learns of the failure only from a follow-up. Source: sign from JCR ucaf064,
/// `evidence.md` 3.2.
pub const UNAWARE_LOSE: f64 = 0.02;
/// The share of open cases that a call settles once the trouble itself is over. Assumed.
pub const CALL_SETTLES: f64 = 0.6;
/// After this time somebody comes back whose case was closed and not solved. Assumed.
pub const COMES_BACK_AFTER: Span = Span(DAY);
/// Anger with which she comes back, added. Assumed; a second failure after the first (Joireman et al. 2013).
pub const COMES_BACK_ANGRIER: f64 = 0.2;
/// Trust in integrity lost, of 1, when a case was closed that was not solved. Assumed.
pub const CLOSED_UNSOLVED: f64 = 0.06;

/// What is under way.
#[derive(Clone, Debug)]
enum Run {
    /// A follow-up: to whom, how many of them have been dealt with, and the parts of a person left over.
    People { list: Vec<Who>, next: usize, how: FollowHow, line: Option<usize>, carry: i64 },
    /// A case that was closed before it was solved.
    Reopen(Item),
}

/// What is done afterwards.
#[derive(Clone, Debug, Default, Resource)]
pub struct Followings {
    runs: Vec<Run>,
    /// Cases that were closed.
    closed: Vec<Item>,
    /// Customers whom a follow-up has reached.
    reached: u32,
    /// What reviews have found.
    pub(super) findings: Findings,
    pub(super) fold: Fold,
}

impl State for Followings {
    const NAME: &'static str = "follow";
    fn fold(&self) -> Fold {
        self.fold
    }
}

/// Registers the state.
pub(super) fn plugin(assembly: &mut Assembly) {
    assembly.state(Followings::default());
}

impl Followings {
    /// How many people follow-ups have reached.
    pub fn reached(&self) -> u32 {
        self.reached
    }

    /// Whether a review has found this, and the drill bears it out.
    pub fn has_found(&self, finding: usize) -> bool {
        self.findings.has(finding)
    }
}

/// How a customer has fared, as far as a follow-up is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fared {
    BadlyHandled,
    Silent,
    WellHandled,
    Unaffected,
    Unaware,
}

fn fared(c: &Crowd, who: Who) -> Fared {
    let complained = c.people.count[who as usize].contacts > 0 || c.people.any(who, is::CASE | is::PUBLIC);
    if !c.people.any(who, is::AWARE | is::STRUCK) {
        Fared::Unaware
    } else if c.people.any(who, is::CASE | is::GAVE_UP) || (complained && !market::is_made_good(c, who)) {
        Fared::BadlyHandled
    } else if complained {
        Fared::WellHandled
    } else if c.people.any(who, is::STRUCK) {
        Fared::Silent
    } else {
        Fared::Unaffected
    }
}

/// Somebody goes back to customers.
pub(super) fn follow(c: &mut Crowd, seat: usize, whom: &FollowTarget, how: FollowHow) -> Result<(), Refusal> {
    let list = match whom {
        FollowTarget::Customer(segment, number) | FollowTarget::Case(Item::Contact(segment, number, _)) => {
            vec![customer(c, segment, *number)?]
        }
        FollowTarget::Case(Item::Inject(id)) => {
            // The person of an inject is nobody of the crowd: the record's command shows that somebody went back.
            let number = place(&c.play.scenario.injects, id.as_str()).ok_or(Refusal::Unknown)?;
            return if c.injects.is_fired(number) { Ok(()) } else { Err(Refusal::NothingThere) };
        }
        FollowTarget::Case(Item::Added(seq)) => {
            return if c.additions.is_there(*seq) { Ok(()) } else { Err(Refusal::NothingThere) };
        }
        FollowTarget::Case(Item::Oldest(..)) => return Err(Refusal::NothingThere),
        FollowTarget::Worst(segment, most) => {
            let mut worst = in_order(c, c.play.segment(segment).ok_or(Refusal::Unknown)?);
            worst.retain(|who| c.people.any(*who, is::STRUCK));
            worst.truncate(*most as usize);
            worst
        }
        FollowTarget::Segment(segment) => in_order(c, c.play.segment(segment).ok_or(Refusal::Unknown)?),
    };
    if list.is_empty() {
        return Err(Refusal::NothingThere);
    }
    let now = c.agenda.now;
    c.followings.fold.words(&[now.0.unsigned_abs(), list.len() as u64, how as u64]);
    let line = line_of(c, seat);
    begin(c, Run::People { list, next: 0, how, line, carry: 0 }, FOLLOWS_EVERY);
    Ok(())
}

fn begin(c: &mut Crowd, run: Run, after: Span) {
    let number = u16::try_from(c.followings.runs.len()).unwrap_or(u16::MAX);
    c.followings.runs.push(run);
    let at = c.agenda.now + after;
    c.agenda.note_world(at, WorldPurpose::Follow, u32::from(number), Due::Follow(number));
}

/// A customer by her number in a segment, unless she has left.
fn customer(c: &Crowd, segment: &crate::base::id::SegmentId, number: u32) -> Result<Who, Refusal> {
    let segment = c.play.segment(segment).ok_or(Refusal::Unknown)?;
    let who = c.play.starts[segment].saturating_add(number);
    if who >= c.play.starts[segment + 1] {
        return Err(Refusal::Unknown);
    }
    if c.people.any(who, is::LOST) { Err(Refusal::TooLate) } else { Ok(who) }
}

/// A segment's customers who have not left, those first who were hurt most or handled worst.
fn in_order(c: &Crowd, segment: usize) -> Vec<Who> {
    let rank = |who: &Who| {
        let how = match fared(c, *who) {
            Fared::BadlyHandled => 0,
            Fared::Silent => 1,
            Fared::WellHandled => 2,
            Fared::Unaffected => 3,
            Fared::Unaware => 4_u8,
        };
        (!is_harmed(c, *who), how, *who)
    };
    let mut list: Vec<Who> =
        (c.play.starts[segment]..c.play.starts[segment + 1]).filter(|who| !c.people.any(*who, is::LOST)).collect();
    list.sort_by_cached_key(rank);
    list
}

/// The line whose people call back for a seat: its own, else any telephone line.
fn line_of(c: &Crowd, seat: usize) -> Option<usize> {
    let scenario = &c.play.scenario;
    let lines = || {
        let with_number = scenario.channels.iter().enumerate();
        with_number.filter(|(_, channel)| channel.kind == ChannelKind::Hotline && channel.handle.is_some())
    };
    let own = lines().find(|(_, channel)| channel.owner == scenario.seats[seat].id);
    own.or_else(|| lines().next()).map(|(number, _)| number)
}

/// How many people a follow-up comes to in an hour, at this moment.
fn per_hour(c: &Crowd, how: FollowHow, line: Option<usize>) -> u32 {
    match how {
        FollowHow::Message => MESSAGES_PER_HOUR,
        FollowHow::Survey => SURVEYS_PER_HOUR,
        FollowHow::Call => {
            let lent = line.and_then(|line| {
                let handle = c.play.scenario.channels[line].handle?.0.max(MINUTE);
                let free = if contact::waiting(c, line) == 0 { FREE_WHILE_QUIET } else { FREE_WHILE_BUSY };
                #[expect(clippy::cast_precision_loss, reason = "a service time")]
                let each = HOUR as f64 / handle as f64;
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "people an hour")]
                Some((f64::from(contact::agents(c, line)) * free * each) as u32)
            });
            CALLS_OF_A_SEAT + lent.unwrap_or(0)
        }
    }
}

/// What is under way comes to its next people.
pub(super) fn comes(c: &mut Crowd, number: u16) {
    let slot = usize::from(number);
    let (how, line) = match &c.followings.runs[slot] {
        Run::People { how, line, .. } => (*how, *line),
        Run::Reopen(item) => {
            let item = item.clone();
            reopen(c, &item);
            return;
        }
    };
    let rate = per_hour(c, how, line);
    let Run::People { list, next, carry, .. } = &mut c.followings.runs[slot] else { return };
    *carry += i64::from(rate) * FOLLOWS_EVERY.0;
    let people = usize::try_from(*carry / HOUR).unwrap_or(0);
    *carry %= HOUR;
    let upto = (*next + people).min(list.len());
    let batch: Vec<Who> = list[*next..upto].to_vec();
    let is_more = upto < list.len();
    *next = upto;
    come_to(c, &batch, how);
    let at = c.agenda.now + FOLLOWS_EVERY;
    if is_more && at < c.play.scenario.end() {
        c.agenda.note_world(at, WorldPurpose::Follow, u32::from(number), Due::Follow(number));
    }
}

/// A follow-up comes to a batch of people of one segment.
fn come_to(c: &mut Crowd, batch: &[Who], how: FollowHow) {
    let Some(first) = batch.first() else { return };
    let segment = c.play.scenario.segments[c.people.segment_of(*first)].id.clone();
    let told = how != FollowHow::Survey && something_was_changed(c);
    let (mut people, mut worst) = (0, 0);
    for who in batch {
        let was = fared(c, *who);
        let is_worst = matches!(was, Fared::BadlyHandled | Fared::Silent) || is_harmed(c, *who);
        if reaches(c, *who, was, how, told) {
            people += 1;
            worst += u32::from(is_worst);
        }
    }
    c.followings.reached += people;
    c.followings.fold.words(&[c.agenda.now.0.unsigned_abs(), u64::from(people), u64::from(worst)]);
    if people > 0 {
        c.journal.tell(c.agenda.now, Event::Followed { segment, how, people, worst, told });
    }
}

/// Whether the crisis did harm to somebody and not only cost her comfort.
fn is_harmed(c: &Crowd, who: Who) -> bool {
    c.people.any(who, is::VULNERABLE) && c.people.any(who, is::STRUCK)
}

/// Whether there is something to tell: an action that helps people or that a careful team takes is in place, or a
/// review has found something.
fn something_was_changed(c: &Crowd) -> bool {
    let actions = c.play.scenario.actions.iter().enumerate();
    c.followings.findings.is_any()
        || actions.filter(|(_, action)| action.expected || !action.helps.is_empty()).any(|(n, _)| c.remedies.is_done(n))
}

/// A follow-up tries to reach somebody. Says whether it did.
fn reaches(c: &mut Crowd, who: Who, was: Fared, how: FollowHow, told: bool) -> bool {
    if c.people.any(who, is::LOST) {
        return false;
    }
    let now = c.agenda.now;
    let ordinal = u32::from(c.people.count[who as usize].offers);
    c.people.count[who as usize].offers += 1;
    let (reach, worth) = match how {
        FollowHow::Call => (CALL_REACHES, 1.0),
        FollowHow::Message => (MESSAGE_REACHES, MESSAGE_WORTH),
        FollowHow::Survey => (SURVEY_REACHES, SURVEY_WORTH),
    };
    let running = scam::running(c, c.people.segment_of(who));
    let reach = reach * scam::believes(c, who, running);
    let (reached, settles) = c.draw(who, Purpose::Follow, ordinal).pair();
    if reached >= reach {
        return false;
    }
    if was == Fared::Unaware {
        c.people.set(who, is::AWARE_COMPANY);
        c.people.touch(who, now, |mood| {
            mood.competence -= UNAWARE_LOSE;
            mood.integrity -= UNAWARE_LOSE;
        });
        return true;
    }
    let of_group = match was {
        Fared::BadlyHandled => FOR_BADLY_HANDLED,
        Fared::Silent => FOR_SILENT,
        Fared::WellHandled => FOR_WELL_HANDLED,
        Fared::Unaffected | Fared::Unaware => FOR_UNAFFECTED,
    };
    let again = if c.people.any(who, is::FOLLOWED) { SECOND_TIME } else { 1.0 };
    let worth = worth * of_group * again * if told { 1.0 } else { NOTHING_CHANGED };
    c.people.touch(who, now, |mood| {
        mood.earn_competence(FOLLOW_COMPETENCE * worth);
        mood.earn_integrity(FOLLOW_INTEGRITY * worth);
        mood.avoidance *= 1.0 - FOLLOW_DRAWS_BACK * worth;
        mood.anger *= 1.0 - FOLLOW_CALMS * worth;
    });
    c.people.set(who, is::FOLLOWED);
    if how == FollowHow::Call
        && c.people.any(who, is::CASE)
        && !c.people.any(who, is::AFFECTED)
        && settles < CALL_SETTLES
    {
        c.people.set(who, is::SOLVED);
        market::resolved(c, who);
        c.people.clear(who, is::CASE | is::ASKING);
    }
    true
}

/// A case is closed. If it is not solved in the customer's own words, she comes back with it.
pub(super) fn close(c: &mut Crowd, item: &Item) -> Result<(), Refusal> {
    if c.followings.closed.contains(item) {
        return Err(Refusal::AlreadyDone);
    }
    let is_solved = match item {
        Item::Inject(id) => {
            let number = place(&c.play.scenario.injects, id.as_str()).ok_or(Refusal::Unknown)?;
            if !c.injects.is_fired(number) {
                return Err(Refusal::NothingThere);
            }
            c.injects.is_answered(number)
        }
        Item::Contact(segment, number, _) => {
            let who = customer(c, segment, *number)?;
            if !c.people.any(who, is::CASE | is::SOLVED) {
                return Err(Refusal::NothingThere);
            }
            !c.people.any(who, is::AFFECTED | is::ASKING)
        }
        Item::Added(seq) if c.additions.is_there(*seq) => c.additions.is_answered(*seq),
        Item::Added(_) | Item::Oldest(..) => return Err(Refusal::NothingThere),
    };
    let now = c.agenda.now;
    c.followings.closed.push(item.clone());
    c.followings.fold.words(&[now.0.unsigned_abs(), u64::from(is_solved)]);
    if !is_solved {
        begin(c, Run::Reopen(item.clone()), COMES_BACK_AFTER);
        return Ok(());
    }
    if let Item::Contact(segment, number, _) = item {
        let who = customer(c, segment, *number)?;
        c.people.set(who, is::SOLVED);
        market::resolved(c, who);
        c.people.clear(who, is::CASE);
    }
    c.journal.tell(now, Event::Case { item: item.clone(), end: CaseEnd::Solved });
    Ok(())
}

/// The customer of a case that was closed too early comes back with it, unless it has been solved since.
fn reopen(c: &mut Crowd, item: &Item) {
    let now = c.agenda.now;
    match item {
        Item::Inject(id) => {
            let Some(number) = place(&c.play.scenario.injects, id.as_str()) else { return };
            if !c.injects.is_fired(number) {
                return;
            }
            if c.injects.is_answered(number) {
                c.journal.tell(now, Event::Case { item: item.clone(), end: CaseEnd::Solved });
                return;
            }
        }
        Item::Contact(segment, number, _) => {
            let Ok(who) = customer(c, segment, *number) else { return };
            if !c.people.any(who, is::AFFECTED | is::ASKING) {
                c.people.set(who, is::SOLVED);
                c.people.clear(who, is::CASE);
                c.journal.tell(now, Event::Case { item: item.clone(), end: CaseEnd::Solved });
                return;
            }
            c.people.set(who, is::CASE);
            c.people.touch(who, now, |mood| {
                mood.anger += COMES_BACK_ANGRIER;
                mood.integrity -= CLOSED_UNSOLVED;
            });
            look::look_soon(c, who);
        }
        Item::Added(seq) => {
            if !c.additions.is_there(*seq) {
                return;
            }
            if c.additions.is_answered(*seq) {
                c.journal.tell(now, Event::Case { item: item.clone(), end: CaseEnd::Solved });
                return;
            }
        }
        Item::Oldest(..) => return,
    }
    c.followings.closed.retain(|closed| closed != item);
    c.journal.tell(now, Event::Case { item: item.clone(), end: CaseEnd::Reopened });
}
