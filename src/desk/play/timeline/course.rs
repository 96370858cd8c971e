//! What stands on the strip: what reached this seat, what the company said, its promises, and the clocks of law.

use crate::base::time::{At, HOUR};
use crate::desk::{facts::ledger, incoming, intent::Intent, pen::Pen, play::Tab};
use crate::drill::view::{PromiseState, SeatView};

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A message.
    Came,
    /// A statement to many.
    Said,
    /// A promise.
    Promise(PromiseState),
    /// A clock of law or contract.
    Duty,
}

/// A mark on the strip.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) sort: Sort,
    /// When it was, or began.
    pub(super) at: At,
    /// When it is due.
    pub(super) until: Option<At>,
    /// In a few words.
    pub(super) short: String,
    /// In whole.
    pub(super) name: String,
    /// Whether it went wrong.
    pub(super) is_bad: bool,
    /// What pressing it asks for.
    pub(super) wish: Option<Intent>,
}

impl Mark {
    /// When it is over: when it is due, or when it was.
    pub(super) fn ends(&self) -> At {
        self.until.unwrap_or(self.at)
    }
}

/// The marks, worked out anew when something changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    pub(super) all: Vec<Mark>,
    made_of: Option<(usize, [usize; 5], i64, String)>,
}

impl Marks {
    /// Brings them up to date.
    pub(super) fn keep_up(&mut self, pen: &Pen<'_>, view: &SeatView) {
        let (desk, wall) = (&view.desk, &view.wall);
        let of = |state| wall.promises.iter().filter(|promise| promise.state == state).count();
        let redated: u32 = wall.promises.iter().map(|promise| promise.redated).sum();
        let duties = wall
            .duties
            .iter()
            .map(|duty| usize::from(duty.due.is_some()) + 2 * usize::from(duty.met) + 2 * usize::from(duty.missed));
        let redated = usize::try_from(redated).unwrap_or(usize::MAX);
        let counts = [
            desk.named.len() + desk.open.len() * 1_000,
            wall.statements.len(),
            of(PromiseState::Live) + 1_000 * of(PromiseState::Kept),
            of(PromiseState::Broken) + 1_000 * redated,
            duties.sum(),
        ];
        // What is said of a moment differs from one day to the next.
        let day = view.now.0.div_euclid(HOUR);
        let key = (view.seat, counts, day, pen.scenario.tongue().to_owned());
        if self.made_of.as_ref() != Some(&key) {
            self.all = marks(pen, view);
            self.made_of = Some(key);
        }
    }
}

/// All marks, oldest first within each sort; promises over statements over messages.
fn marks(pen: &Pen<'_>, view: &SeatView) -> Vec<Mark> {
    let mut marks: Vec<Mark> = view.desk.at(&view.desk.named).map(|entry| came(pen, view, entry)).collect();
    marks.extend(view.wall.statements.iter().map(|sent| {
        let words = pen.words.statement(view.now, &sent.elements, &[]);
        let said = pen.words.say("incoming-line-said", [("what", words.into())]);
        Mark { wish: Some(Intent::Said(sent.seq)), ..mark(pen, view, Sort::Said, sent.at, said) }
    }));
    marks.extend(promises(pen, view));
    marks.extend(duties(pen, view));
    marks
}

fn mark(pen: &Pen<'_>, view: &SeatView, sort: Sort, at: At, what: String) -> Mark {
    let name = format!("{} · {what}", pen.words.when(view.now, at));
    Mark { sort, at, until: None, short: what, name, is_bad: false, wish: None }
}

fn came(pen: &Pen<'_>, view: &SeatView, entry: &crate::drill::view::InboxItem) -> Mark {
    let (who, _) = incoming::sender(pen, entry);
    let blanks = [("who", who.into()), ("what", incoming::title(pen, entry).into())];
    let key = if entry.answered.is_some() { "incoming-line-answered" } else { "incoming-line-came" };
    let what = pen.words.say(key, blanks);
    Mark { wish: Some(Intent::Open(entry.item.clone())), ..mark(pen, view, Sort::Came, entry.at, what) }
}

fn promises(pen: &Pen<'_>, view: &SeatView) -> Vec<Mark> {
    let made = |seq: u32| view.wall.statements.iter().find(|sent| sent.seq == seq).map(|sent| sent.at);
    let promise = |promise: &crate::drill::view::PromiseSeen| {
        let at = made(promise.name.0).unwrap_or(promise.due).min(promise.due);
        let due = pen.words.when(view.now, promise.due);
        let key = match promise.state {
            PromiseState::Live => "incoming-line-promise",
            PromiseState::Kept => "incoming-line-kept",
            PromiseState::Broken => "incoming-line-broken",
        };
        let what = ledger::promise_name(pen, promise);
        let name = pen.words.say(key, [("what", what.into()), ("when", due.as_str().into())]);
        Mark {
            sort: Sort::Promise(promise.state),
            at,
            until: Some(promise.due),
            short: pen.words.say("incoming-line-by", [("when", due.into())]),
            name,
            is_bad: promise.state == PromiseState::Broken,
            wish: Some(Intent::Look(Tab::Facts)),
        }
    };
    view.wall.promises.iter().map(promise).collect()
}

fn duties(pen: &Pen<'_>, view: &SeatView) -> Vec<Mark> {
    let all = view.known.duties.iter().zip(&view.wall.duties);
    all.filter(|(_, seen)| !seen.met)
        .filter_map(|(duty, seen)| {
            let due = seen.due?;
            let name = pen.words.duty(duty.id.as_str()).to_owned();
            let key = if seen.missed { "incoming-line-duty-missed" } else { "incoming-line-duty" };
            let when = pen.words.when(view.now, due);
            Some(Mark {
                sort: Sort::Duty,
                at: due,
                until: Some(due),
                name: pen.words.say(key, [("what", name.as_str().into()), ("when", when.into())]),
                short: name,
                is_bad: seen.missed,
                wish: Some(Intent::Look(Tab::Facts)),
            })
        })
        .collect()
}
