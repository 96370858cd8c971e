//! Conversation and composer: the thread of a message, and the statement that is being written.
//!
//! | module | is about |
//! |---|---|
//! | [`thread`] | what she said, what we answered, how the case stands |
//! | [`draft`], [`token`] | a statement that is being written; facts, times and amounts that stand locked in its words |
//! | [`composer`] | writing it: [`whom`], [`pieces`] with their [`editor`], [`words`], [`foot`] |
//! | [`checks`], [`number`] | what it commits to, what stands in the way, what to think about |
//! | [`kind`], [`say`], [`moment`], [`claim`], [`field`] | elements: kinds, words, times, values, fields |
//! | [`chip`] | what can be pressed in all of them |
//! | [`pending`] | what has been ordered and is not out yet |
//!
//! Drafts are plain data ([`Saved`]): whoever owns the [`State`] keeps them in a file whenever [`State::changed`].

pub mod checks;
pub mod chip;
pub mod claim;
pub mod composer;
pub mod draft;
pub mod editor;
pub mod field;
pub mod foot;
pub mod kind;
pub mod moment;
pub mod number;
pub mod pending;
pub mod pieces;
pub mod say;
pub mod thread;
pub mod token;
pub mod whom;
pub mod words;

use egui::{CornerRadius, Frame, Margin, Rect, Sense, Stroke, Ui};
use serde::{Deserialize, Serialize};

use crate::base::time::At;
use crate::desk::{
    intent::Intent,
    look::{self, space, widget},
    pen::Pen,
    talk::{
        draft::{Draft, To},
        pending::Press,
    },
};
use crate::drill::view::SeatView;
use crate::record::event::Refusal;
use crate::scenario::{
    command::{Item, What},
    statement::Element,
};

/// Below this height there is room for the thread or for the composer, not for both.
const BOTH: f32 = 440.0;

/// The composer's share of the height at most, until somebody draws the line elsewhere; it takes no more than it needs.
const COMPOSER: f32 = 0.62;
/// The least heights of composer and thread, where both are shown.
const LEAST: (f32, f32) = (250.0, 150.0);

/// The composer's height where a message is to be read first.
const WHILE_READING: f32 = 300.0;

/// Real milliseconds between two times at which drafts are kept.
const KEPT_EVERY: u32 = 1_000;

/// The drafts, as they are kept in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// Drafts with something in them, oldest first.
    pub drafts: Vec<Draft>,
}

/// What thread and composer remember.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The message whose thread is shown.
    open: Option<Item>,
    /// Drafts; the one that is being written is [`State::at`].
    drafts: Vec<Draft>,
    /// The place of the draft that is being written.
    at: usize,
    /// What was handed out to be kept last.
    kept: Vec<Draft>,
    /// The thread.
    thread: thread::State,
    /// The composer.
    composer: composer::State,
    /// Colleagues' drafts that have this seat's word.
    approved: Vec<u32>,
    /// Real milliseconds since the drafts were asked for last.
    since_kept: u32,
    /// Whether the composer is shown where there is room for one of both only.
    writes: bool,
    /// How high the composer is, where somebody has drawn the line themselves.
    split: Option<f32>,
}

impl State {
    /// Shows a message's thread.
    pub fn open(&mut self, item: Item) {
        if self.open.as_ref() != Some(&item) {
            self.composer.rest();
            self.writes = false;
        }
        self.turn_to(To::One(item.clone()));
        self.open = Some(item);
    }

    /// Shows what was said to many, and this statement of it.
    pub fn look_up(&mut self, statement: u32) {
        self.leave();
        self.writes = false;
        self.thread.seek(statement);
    }

    /// How much of the height the composer may have: while something is open in it, all that the thread can spare.
    fn composers_share(&self, height: f32) -> f32 {
        if self.composer.is_wide_open() { height } else { self.split.unwrap_or(height * COMPOSER) }
    }

    /// Whether somebody writes a statement, chooses what it says, or to whom.
    pub fn is_composing(&self) -> bool {
        self.composer.is_used()
    }

    /// Leaves more room to the message, for whoever has to read it first.
    pub fn read_first(&mut self) {
        self.split = Some(WHILE_READING);
    }

    /// Puts the message away: what is shown is what is said to many.
    pub fn leave(&mut self) {
        self.open = None;
        self.turn_to(To::Many);
    }

    /// Goes on with what is said to many, with an element that puts off a promise.
    pub fn redate(&mut self, promise: (u32, u32), due: At) {
        self.leave();
        let draft = self.current();
        let names = |element: &Element| matches!(element, Element::Redate { promise: of, .. } if *of == promise);
        if !draft.pieces.iter().any(|piece| names(&piece.element)) {
            draft.add(Element::Redate { promise, due, why: String::new() });
        }
        self.writes = true;
    }

    /// The message that is open.
    pub fn open_item(&self) -> Option<&Item> {
        self.open.as_ref()
    }

    /// Whether a message is read or a statement written, so that the clock waits.
    pub fn is_busy(&self) -> bool {
        let writes = self.drafts.get(self.at).is_some_and(|draft| !draft.is_empty() && !draft.sending);
        self.open.is_some() || writes || self.composer.is_used()
    }

    /// The drafts, to be kept in a file.
    pub fn drafts(&mut self) -> Saved {
        let drafts: Vec<Draft> = self.drafts.iter().filter(|draft| !draft.is_empty()).cloned().collect();
        self.kept.clone_from(&drafts);
        Saved { drafts }
    }

    /// What was handed out to be kept could not be: it is handed out again.
    pub fn unkept(&mut self) {
        self.kept.clear();
    }

    /// Whether there is something in the drafts that has not been handed out to be kept.
    pub fn changed(&self) -> bool {
        !self.drafts.iter().filter(|draft| !draft.is_empty()).eq(&self.kept)
    }

    /// So much real time has passed: whether there is something to keep, once a second at most.
    pub fn is_time_to_keep(&mut self, real_ms: u32) -> bool {
        self.since_kept = self.since_kept.saturating_add(real_ms);
        let is_time = self.since_kept >= KEPT_EVERY && self.changed();
        if is_time {
            self.since_kept = 0;
        }
        is_time
    }

    /// Takes up drafts that were kept. The last one to many is gone on with.
    pub fn restore(&mut self, saved: Saved) {
        self.kept.clone_from(&saved.drafts);
        self.drafts = saved.drafts;
        self.at = self.drafts.iter().rposition(|draft| draft.to == To::Many).unwrap_or(self.drafts.len());
        self.current();
    }

    /// An order of this seat was carried out: a draft that was sent with it is no draft any more.
    pub fn sent(&mut self, what: &What) {
        if let Some(place) = self.drafts.iter().position(|draft| draft.sending && draft.what() == *what) {
            let was_open = place == self.at;
            let draft = self.drafts.remove(place);
            if was_open {
                self.composer.rest();
                match draft.to {
                    To::One(_) => self.leave(),
                    To::Many => self.turn_to(To::Many),
                }
            } else if place < self.at {
                self.at -= 1;
            }
        }
    }

    /// An order was refused: what was sent with it is a draft again, and why is told.
    pub fn refused(&mut self, what: &What, why: Option<Refusal>) {
        if let Some(draft) = self.drafts.iter_mut().find(|draft| draft.sending && draft.what() == *what) {
            draft.sending = false;
            self.composer.refused = why;
        }
    }

    /// Whatever was sent has been carried out by now.
    pub fn settled(&mut self) {
        let sent: Vec<What> = self.drafts.iter().filter(|draft| draft.sending).map(Draft::what).collect();
        for what in &sent {
            self.sent(what);
        }
    }

    /// The draft that is being written.
    pub fn draft(&self) -> Option<&Draft> {
        self.drafts.get(self.at)
    }

    /// The draft that is being written; an empty one if there is none.
    fn current(&mut self) -> &mut Draft {
        if self.at >= self.drafts.len() {
            self.at = self.drafts.len();
            let to = self.open.clone().map_or(To::Many, To::One);
            self.drafts.push(Draft::new(to));
        }
        &mut self.drafts[self.at]
    }

    /// Goes to the newest draft to somebody, or a new one; empty ones are dropped.
    fn turn_to(&mut self, to: To) {
        self.drafts.retain(|draft| !draft.is_empty());
        let known = self.drafts.iter().rposition(|draft| draft.to == to && !draft.sending);
        self.at = known.unwrap_or_else(|| {
            self.drafts.push(Draft::new(to));
            self.drafts.len() - 1
        });
        self.composer.rest();
    }

    /// Puts the draft aside and begins an empty one.
    fn put_aside(&mut self) {
        self.drafts.retain(|draft| !draft.is_empty());
        self.open = None;
        self.drafts.push(Draft::new(To::Many));
        self.at = self.drafts.len() - 1;
        self.composer.rest();
        self.writes = false;
    }

    /// Goes on with one of the drafts.
    fn take_up(&mut self, place: usize) {
        if let Some(draft) = self.drafts.get(place) {
            self.open = match &draft.to {
                To::One(item) => Some(item.clone()),
                To::Many => None,
            };
            self.at = place;
            self.composer.rest();
        }
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let p = widget::colours(ui);
    Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::same(if look::is_small(ui) { 8 } else { 14 }))
        .show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            let height = ui.available_height();
            if height >= BOTH {
                let (above, below) = split(ui, height, state);
                widget::within(ui, above, "talk-above", |ui| wishes.extend(read(ui, pen, view, state, false)));
                // Not what it needs decides how it is laid out: what it needs would follow from that in turn.
                let most = state.composers_share(height);
                let compose = |ui: &mut Ui| wishes.extend(compose(ui, pen, view, state, (false, most)));
                widget::within(ui, below, "talk-below", compose);
            } else if state.writes {
                wishes.extend(compose(ui, pen, view, state, (true, height)));
            } else {
                wishes.extend(read(ui, pen, view, state, true));
            }
        });
    wishes
}

/// The conversation above, the composer below, and a line between them that can be drawn up and down.
fn split(ui: &mut Ui, height: f32, state: &mut State) -> (Rect, Rect) {
    let p = widget::colours(ui);
    let full = ui.available_rect_before_wrap();
    let (composer, thread) = LEAST;
    let drawn = state.split.filter(|_| !state.composer.is_wide_open());
    let size = drawn.unwrap_or_else(|| state.composers_share(height).min(state.composer.needs()));
    let size = size.clamp(composer, (height - thread).max(composer)).round();
    let at = full.bottom() - size;
    let line =
        Rect::from_min_max(egui::pos2(full.left(), at - space::HALF), egui::pos2(full.right(), at + space::HALF));
    let drawn = ui.interact(line, ui.id().with("talk-split"), Sense::drag());
    if drawn.dragged() {
        state.split = Some(size - drawn.drag_delta().y);
    }
    let ink = if drawn.hovered() || drawn.dragged() { p.gold } else { p.line };
    ui.painter().hline(full.x_range(), at, Stroke::new(1.0, ink));
    drawn.on_hover_cursor(egui::CursorIcon::ResizeVertical);
    (full.with_max_y(at - space::ONE), full.with_min_y(at + space::ONE))
}

/// What has been said. Where the composer is not shown, a button leads there.
fn read(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State, leads_on: bool) -> Vec<Intent> {
    let mut on_its_way = Vec::new();
    let State { open, thread, approved, .. } = state;
    let mut below = |ui: &mut Ui| on_its_way = pending::show(ui, pen, view, approved);
    let pressed = match open {
        Some(item) => thread::show(ui, pen, view, item, thread, leads_on, &mut below),
        None => thread::to_many(ui, pen, view, thread, leads_on, &mut below),
    };
    let mut wishes: Vec<Intent> = on_its_way.into_iter().map(|press| on_the_way(pen, view, state, press)).collect();
    match pressed {
        Some(thread::Press::Leave) => state.leave(),
        Some(thread::Press::Write) => state.writes = true,
        Some(thread::Press::Order(what)) => wishes.push(order(view, what)),
        None => {}
    }
    wishes
}

/// What is on its way is approved or sent back; what is taken back is a draft again.
fn on_the_way(pen: &Pen<'_>, view: &SeatView, state: &mut State, press: Press) -> Intent {
    match press {
        Press::Order(wish) => wish,
        Press::Withdraw(seq, what) => {
            let rendered = |element: &_, slot| say::rendered(pen, view.now, element, slot);
            if let Some(draft) = Draft::of(&what, rendered) {
                state.drafts.push(draft);
                state.take_up(state.drafts.len() - 1);
            }
            order(view, What::Withdraw(seq))
        }
    }
}

/// The statement that is being written, at most so high. Where the conversation is not shown, a button leads back.
fn compose(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    state: &mut State,
    (leads_back, most): (bool, f32),
) -> Vec<Intent> {
    let beside = state.open.clone().map_or_else(String::new, |item| thread::words_of(pen, &item));
    let titles: Vec<String> = state.drafts.iter().map(|draft| composer::title(pen, view, draft)).collect();
    let at = state.at;
    state.current();
    let State { drafts, composer, at: place, open, .. } = state;
    let draft = &mut drafts[*place];
    let around = composer::Around { beside: &beside, titles: &titles, at, open: open.as_ref(), leads_back, most };
    let pressed = composer::show(ui, pen, view, draft, composer, &around);
    let mut wishes = Vec::new();
    for press in pressed {
        match press {
            composer::Press::Back => state.writes = false,
            composer::Press::Keep | composer::Press::New => state.put_aside(),
            composer::Press::Discard => {
                *state.current() = Draft::new(state.open.clone().map_or(To::Many, To::One));
                state.composer.rest();
            }
            composer::Press::TakeUp(place) => state.take_up(place),
            composer::Press::Address(to) => state.turn_to(to),
            composer::Press::Send => {
                let draft = state.current();
                draft.sending = true;
                wishes.push(order(view, draft.what()));
            }
        }
    }
    wishes
}

/// An order in the name of the seat that is shown.
fn order(view: &SeatView, what: What) -> Intent {
    Intent::Order { seat: view.known.seats[view.seat].id.clone(), what }
}
