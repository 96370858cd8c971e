//! Afterwards: calling back those who were hurt most, asking the rest, and a review that changes something.

use crate::base::time::{DAY, HOUR, Span};
use crate::drill::{
    policy::{
        reply,
        table::{Deed, Table},
        words,
    },
    view::InboxItem,
};
use crate::scenario::{
    command::{FollowHow, FollowTarget, ReviewItem, What},
    people::Role,
};

/// When call-backs begin after the acute phase.
const CALLS_AFTER: Span = Span(2 * HOUR);
/// When the rest of a segment is written to.
const WRITES_AFTER: Span = Span(20 * HOUR);
/// When the review is held.
const REVIEWS_AFTER: Span = Span(30 * HOUR);
/// One in so many of a segment is called.
const ONE_IN: u32 = 10;
/// Calls to a segment at least and at most.
const CALLS: (u32, u32) = (5, 1_000);
/// Customers of the crowd whose cases a seat closes in one round, and from when on after the acute phase.
const CLOSES: usize = 5;
/// See [`CLOSES`].
const CLOSES_AFTER: Span = Span(12 * HOUR);
/// Findings of a review at most (R16).
const FINDINGS: usize = 5;

/// What follows when the acute phase is over.
pub fn follow_up(t: &mut Table) {
    call_back(t);
    close_the_thankful(t);
    let since = t.now - t.known().acute_end();
    if since >= REVIEWS_AFTER && t.wall().reviewed.is_none() && t.memory.may(Deed::Step("review"), t.now, Span(DAY)) {
        review(t);
    }
}

/// Customers who said thank you say in their own words that it is solved: their cases are closed when the day is over.
pub fn close_the_thankful(t: &mut Table) {
    let now = t.now;
    if now - t.known().acute_end() < CLOSES_AFTER {
        return;
    }
    for seat in t.seats() {
        let thankful =
            |entry: &&InboxItem| entry.segment.is_some() && reply::is_thanks(entry) && entry.closed.is_none();
        let entries: Vec<&InboxItem> = t.view(seat).desk.inbox.iter().filter(thankful).take(CLOSES).collect();
        for entry in entries {
            if t.memory.once(Deed::Close(entry.item.clone()), now) {
                t.order(seat, What::Close(entry.item.clone()));
            }
        }
    }
}

/// Calls to those hurt most, and a word to the rest, of every segment that was hit.
pub fn call_back(t: &mut Table) {
    let since = t.now - t.known().acute_end();
    if since.0 < 0 {
        return;
    }
    let seat = t.role(Role::CustomerService);
    let now = t.now;
    for id in t.affected().to_vec() {
        let Some(segment) = t.known().segment(&id) else { continue };
        let people = (t.known().segments[segment].count / ONE_IN).clamp(CALLS.0, CALLS.1);
        if since >= CALLS_AFTER && t.memory.once(Deed::Follow(segment, "call"), now) {
            t.order(seat, What::Follow { whom: FollowTarget::Worst(id.clone(), people), how: FollowHow::Call });
        }
        if since >= WRITES_AFTER && t.memory.once(Deed::Follow(segment, "write"), now) {
            t.order(seat, What::Follow { whom: FollowTarget::Segment(id.clone()), how: FollowHow::Message });
        }
    }
}

/// Holds the review: findings that our own record bears out, each with lines, an owner and a date.
fn review(t: &mut Table) {
    let executive = t.role(Role::DutyExecutive);
    let view = t.view(executive);
    let before = t.known().epilogue().0.max(t.now.0 + 2 * DAY) - DAY;
    let owner = t.id(t.role(Role::Operations));
    let items: Vec<ReviewItem> = view
        .findings
        .iter()
        .zip(&t.known().findings)
        .filter(|(candidate, _)| candidate.seems_so)
        .take(FINDINGS)
        .map(|(candidate, (finding, takes))| {
            let soonest = (t.now + Span(DAY)).max(crate::base::time::At(takes.unwrap_or_default().0));
            ReviewItem {
                finding: finding.clone(),
                evidence: candidate.evidence.clone(),
                action: words::NEW_ROUTINE.to_owned(),
                owner: owner.clone(),
                due: soonest.min(crate::base::time::At(before)).max(t.now + Span(HOUR)),
            }
        })
        .collect();
    if !items.is_empty() {
        t.order(executive, What::Review(items));
    }
}
