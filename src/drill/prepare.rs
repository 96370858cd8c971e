//! How long an order takes and whose word it needs, as the seat that gives it is told beforehand. The rules for
//! statements are those by which the crowd's world prepares them.

use crate::base::{
    id::{ChannelId, SeatId},
    time::Span,
};
use crate::drill::{known::Known, view::SeatView};
use crate::scenario::{
    command::What,
    statement::{Audience, Element},
};
use crate::sim::draft::{self, Paces, Preparation};

impl Paces for Known {
    fn pace(&self, channel: &ChannelId) -> Option<Option<Span>> {
        self.channel(channel).map(|place| self.channels[place].prepare)
    }

    fn approval(&self, seat: &SeatId) -> Option<Option<Span>> {
        self.seat(seat)?;
        Some(self.approvals.iter().find(|approval| approval.seat == *seat).map(|approval| approval.takes))
    }

    fn cleared(&self) -> impl Iterator<Item = &[Element]> {
        self.cleared.iter().map(Vec::as_slice)
    }
}

impl SeatView {
    /// How long an order of this seat takes until it has its effect, and whose word it needs; nothing if it is not one
    /// that can be carried out. What costs more than this seat may spend names the seat that may spend it, and needs its
    /// word but no time: whoever gives that order gives it at once.
    pub fn preparation(&self, what: &What) -> Option<Preparation> {
        let at_once = |prepare: Span, by: Option<SeatId>| Preparation { prepare, by, ..Preparation::default() };
        match what {
            What::Publish { .. } | What::Answer { .. } | What::Brief(_) => {
                draft::preparation(self.known.as_ref(), what).ok()
            }
            What::Operate(action) => {
                let action = &self.known.actions[self.known.action(action)?];
                let other = (action.seat != self.known.seats[self.seat].id).then(|| action.seat.clone());
                Some(at_once(action.takes, other))
            }
            What::Offer { compensation, to } => {
                let of = &self.known.entitlements[self.known.entitlement(compensation)?];
                // What the law gives needs nobody's leave.
                let amount = if of.legal { 0 } else { of.amount.saturating_mul(self.people_of(to)) };
                Some(at_once(Span(0), self.approver(amount)))
            }
            What::Staff { channel, agents } => {
                let place = self.known.channel(channel)?;
                let more = *agents > self.wall.queues[place].agents;
                let takes = self.known.channels[place].call_in.filter(|_| more);
                Some(at_once(takes.unwrap_or_default(), None))
            }
            other if other.is_facilitators() => None,
            _ => Some(Preparation::default()),
        }
    }

    /// Who must give its word before this seat spends so much: nobody within its own limit, else the seat with the
    /// lowest limit that is high enough, else the one with the highest.
    pub fn approver(&self, amount: i64) -> Option<SeatId> {
        if amount <= self.may_spend() {
            return None;
        }
        let enough = self.known.approvals.iter().filter(|approval| approval.up_to >= amount);
        let lowest = enough.min_by_key(|approval| approval.up_to);
        let approval = lowest.or(self.known.approvals.iter().max_by_key(|approval| approval.up_to));
        approval.map(|approval| approval.seat.clone()).filter(|seat| *seat != self.known.seats[self.seat].id)
    }

    /// How many customers an audience has, as the books show it.
    fn people_of(&self, audience: &Audience) -> i64 {
        let named = |id| !matches!(audience, Audience::Segments(ids) if !ids.contains(id));
        self.known.segments.iter().filter(|segment| named(&segment.id)).map(|segment| i64::from(segment.count)).sum()
    }
}
