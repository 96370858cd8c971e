//! What the company is about to say: drafts, and how long they take from the command to their effect.

use std::sync::Arc;

use crate::base::{
    id::{ChannelId, SeatId},
    time::{At, MINUTE, Span},
};
use crate::record::event::Refusal;
use crate::scenario::{
    Scenario,
    command::What,
    place,
    statement::{Element, Statement},
};
use crate::sim::{
    agenda::{Due, WorldPurpose},
    crowd::Crowd,
};

/// How long a message takes to prepare for each element, on a channel that does not say. Assumed.
pub const PREPARE: Span = Span::minutes(1);
/// The most elements of one statement.
pub const MOST_ELEMENTS: usize = 20;

/// Something that is being prepared, or has gone out.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The number of its command.
    pub seq: u32,
    /// Who gave it.
    pub seat: usize,
    /// The command.
    pub what: Arc<What>,
    /// When it takes effect.
    pub due: At,
    /// Whether it has been taken back.
    pub withdrawn: bool,
    /// Whether it has gone out.
    pub sent: bool,
}

/// A statement is ordered: it takes effect after preparation and approval.
pub(super) fn order(c: &mut Crowd, seat: usize, seq: u32, what: &Arc<What>) -> Result<(), Refusal> {
    let takes = preparation(c.play.scenario.as_ref(), what)?.total();
    let due = c.agenda.now + takes;
    let number = u16::try_from(c.statements.drafts.len()).map_err(|_full| Refusal::Malformed)?;
    c.statements.drafts.push(Draft { seq, seat, what: Arc::clone(what), due, withdrawn: false, sent: false });
    c.agenda.note_world(due, WorldPurpose::Speak, u32::from(number), Due::Speak(number));
    Ok(())
}

/// A draft is taken back before it has gone out.
pub(super) fn withdraw(c: &mut Crowd, seat: usize, seq: u32) -> Result<(), Refusal> {
    let draft = c.statements.drafts.iter_mut().find(|draft| draft.seq == seq).ok_or(Refusal::Unknown)?;
    if draft.sent || draft.withdrawn {
        Err(Refusal::TooLate)
    } else if draft.seat != seat {
        Err(Refusal::NotThisSeat)
    } else {
        draft.withdrawn = true;
        Ok(())
    }
}

/// Whether a draft of this number still waits to go out; whoever approves it only says so in time.
pub(super) fn is_waiting(c: &Crowd, seq: u32) -> Result<(), Refusal> {
    let waits = c.statements.drafts.iter().any(|draft| draft.seq == seq && !draft.sent);
    if waits { Ok(()) } else { Err(Refusal::NothingThere) }
}

/// Whoever was asked to approve sends a draft back: it does not go out.
pub(super) fn send_back(c: &mut Crowd, seat: usize, seq: u32) -> Result<(), Refusal> {
    let approver = &c.play.scenario.seats[seat].id;
    let draft = c.statements.drafts.iter_mut().find(|draft| draft.seq == seq).ok_or(Refusal::NothingThere)?;
    let (What::Publish { approval, .. } | What::Answer { approval, .. }) = draft.what.as_ref() else {
        return Err(Refusal::NotThisSeat);
    };
    if draft.sent || draft.withdrawn {
        Err(Refusal::TooLate)
    } else if approval.as_ref() != Some(approver) {
        Err(Refusal::NotThisSeat)
    } else {
        draft.withdrawn = true;
        Ok(())
    }
}

/// How long something takes from the command to its effect, and whose word it waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preparation {
    /// Finding the words and putting them in place.
    pub prepare: Span,
    /// Waiting for the word of whoever approves.
    pub approval: Span,
    /// Who approves, if somebody must.
    pub by: Option<SeatId>,
    /// Whether the words were cleared in advance, which halves the preparation.
    pub is_cleared: bool,
}

impl Preparation {
    /// How long it takes in all.
    pub fn total(&self) -> Span {
        Span(self.prepare.0 + self.approval.0)
    }
}

/// What it depends on how long a statement takes: a scenario has it, and so has everybody in the company.
pub trait Paces {
    /// Time to prepare each element for a channel, where it says so; nothing if there is no such channel.
    fn pace(&self, channel: &ChannelId) -> Option<Option<Span>>;

    /// How long a seat's approval takes, where the plan says so; nothing if there is no such seat.
    fn approval(&self, seat: &SeatId) -> Option<Option<Span>>;

    /// The elements of each statement that was cleared in advance.
    fn cleared(&self) -> impl Iterator<Item = &[Element]>;
}

impl Paces for Scenario {
    fn pace(&self, channel: &ChannelId) -> Option<Option<Span>> {
        crate::scenario::find(&self.channels, channel.as_str()).map(|channel| channel.prepare)
    }

    fn approval(&self, seat: &SeatId) -> Option<Option<Span>> {
        place(&self.seats, seat.as_str())?;
        Some(self.plan.approvals.iter().find(|approval| approval.seat == *seat).map(|approval| approval.takes))
    }

    fn cleared(&self) -> impl Iterator<Item = &[Element]> {
        self.plan.templates.iter().map(|template| template.elements.as_slice())
    }
}

/// How long a statement takes from the command to its effect: elements times the slowest channel's pace, one
/// minute for each further channel, half of it for words cleared in advance, and the approval.
pub fn preparation(paces: &impl Paces, what: &What) -> Result<Preparation, Refusal> {
    let (statement, channels, approval) = match what {
        What::Publish { statement, channels, approval, .. } => (statement, channels.as_slice(), approval),
        What::Answer { statement, approval, .. } => (statement, [].as_slice(), approval),
        What::Brief(points) => {
            let count = i64::try_from(points.facts.len()).unwrap_or(i64::MAX).min(64);
            let prepare = Span(PREPARE.0 * count);
            return if count == 0 {
                Err(Refusal::Malformed)
            } else {
                Ok(Preparation { prepare, ..Preparation::default() })
            };
        }
        _ => return Err(Refusal::Malformed),
    };
    let is_publication = matches!(what, What::Publish { .. });
    if statement.elements.is_empty()
        || statement.elements.len() > MOST_ELEMENTS
        || (is_publication && channels.is_empty())
    {
        return Err(Refusal::Malformed);
    }
    let mut slowest = PREPARE.0;
    for id in channels {
        slowest = slowest.max(paces.pace(id).ok_or(Refusal::Unknown)?.unwrap_or(PREPARE).0);
    }
    let elements = i64::try_from(statement.elements.len()).unwrap_or(i64::MAX);
    let further = i64::try_from(channels.len().saturating_sub(1)).unwrap_or(0) * MINUTE;
    let cleared = paces.cleared().any(|cleared| is_cleared(cleared, statement));
    let prepare = Span((elements * slowest + further) / if cleared { 2 } else { 1 });
    let approve = match approval {
        None => Span(0),
        Some(seat) => paces.approval(seat).ok_or(Refusal::Unknown)?.unwrap_or(Span(10 * MINUTE)),
    };
    Ok(Preparation { prepare, approval: approve, by: approval.clone(), is_cleared: cleared })
}

/// Whether every element of a statement is of a kind and fact that the template clears.
fn is_cleared(cleared: &[Element], statement: &Statement) -> bool {
    let same = |a: &Element, b: &Element| {
        std::mem::discriminant(a) == std::mem::discriminant(b) && (a.fact().is_none() || a.fact() == b.fact())
    };
    statement.elements.iter().all(|element| cleared.iter().any(|one| same(one, element)))
}
