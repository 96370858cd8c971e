//! The thread of a message: what she wrote, earlier and now, what we answered and what became of what we promised; and,
//! where no message is open, what has been said to many.

use egui::{Align, CornerRadius, FontId, Frame, Layout, Margin, Panel, Rect, ScrollArea, Stroke, StrokeKind, Ui};

use crate::base::time::At;
use crate::desk::{
    incoming,
    look::{
        icon::Icon,
        letters, lines, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::{InboxItem, PromiseState, SeatView};
use crate::scenario::{
    command::{FollowHow, FollowTarget, Item, What},
    find,
    inject::Harm,
    statement::Element,
};

/// Below this height what is known of a message stands in one line with its sender.
const LOW: f32 = 260.0;
/// Bubbles at most: older ones are counted.
const SHOWN: usize = 24;

/// What the thread remembers, so that the inbox is not gone through at every frame.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The message it is about, how long the inbox was, and the places of its messages.
    found: Option<(Item, usize, usize, Vec<usize>)>,
    /// Whether it was opened in this frame: then it begins with the message, not with its end.
    is_new: bool,
    /// Whether the ways of following up are shown.
    follows: bool,
    /// A statement to many that somebody looked up, and whether it has still to be scrolled to.
    sought: Option<(u32, bool)>,
}

/// What was pressed in the thread.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    /// An order.
    Order(What),
    /// The message is put away.
    Leave,
    /// The composer, where there is room for one of both only.
    Write,
}

/// Whether two items are of one matter: of one customer, or one message.
fn is_one_matter(a: &Item, b: &Item) -> bool {
    match (a, b) {
        (Item::Contact(of, number, _), Item::Contact(other, its, _)) => of == other && number == its,
        _ => a == b,
    }
}

impl State {
    /// Marks a statement to many and goes to it.
    pub fn seek(&mut self, statement: u32) {
        self.sought = Some((statement, true));
    }

    /// Places of the messages of one matter in the inbox, oldest first.
    fn places(&mut self, view: &SeatView, item: &Item) -> &[usize] {
        let inbox = &view.desk.inbox;
        let known = self.found.as_ref();
        if known.is_none_or(|(of, seat, count, _)| of != item || *seat != view.seat || *count != inbox.len()) {
            let places = inbox.iter().enumerate().filter(|(_, entry)| is_one_matter(&entry.item, item));
            let places = places.map(|(place, _)| place).collect();
            self.is_new = known.is_none_or(|(of, ..)| of != item);
            self.found = Some((item.clone(), view.seat, inbox.len(), places));
        }
        self.found.as_ref().map_or(&[], |(.., places)| places.as_slice())
    }
}

/// Draws the thread of a message, and `below` it what else scrolls with it.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    item: &Item,
    state: &mut State,
    leads_on: bool,
    below: impl FnOnce(&mut Ui),
) -> Option<Press> {
    state.sought = None;
    let places = state.places(view, item).to_vec();
    let entries: Vec<&InboxItem> = places.iter().filter_map(|place| view.desk.inbox.get(*place)).collect();
    let open = entries.iter().rev().find(|entry| entry.item == *item).or(entries.last()).copied();
    let mut press = head(ui, pen, view, item, open, state);
    press = press.or(deeds(ui, pen, open, state, leads_on));
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        if entries.is_empty() {
            widget::soft(ui, &pen.get("talk-elsewhere"));
        }
        for said in course(view, item, &entries) {
            match said {
                Said::Hers(entry) => {
                    let is_open = entry.item == *item;
                    let shown = hers(ui, pen, view, entry, is_open);
                    if is_open && std::mem::take(&mut state.is_new) {
                        ui.scroll_to_rect(shown, Some(Align::Min));
                    }
                }
                Said::Ours { seq, at, words, elements } => {
                    ours(ui, pen, view, Some((seq, at)), words, elements);
                }
                Said::Coming { words, elements } => {
                    ours(ui, pen, view, None, words, elements);
                }
            }
        }
        if let Some(entry) = open {
            ends(ui, pen, view, entry);
        }
        below(ui);
    });
    press
}

/// Draws what has been said to many, and `below` it what else scrolls with it.
pub fn to_many(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    state: &mut State,
    leads_on: bool,
    below: impl FnOnce(&mut Ui),
) -> Option<Press> {
    let p = widget::colours(ui);
    widget::caption(ui, &pen.get("talk-said-to-many"));
    let press = deeds(ui, pen, None, state, leads_on);
    ScrollArea::vertical().auto_shrink([false, false]).stick_to_bottom(true).show(ui, |ui| {
        let sent = &view.wall.statements;
        if sent.is_empty() {
            widget::soft(ui, &pen.get("talk-nothing-said"));
            widget::note(ui, &pen.get("talk-open-one"));
        }
        let sought = state.sought.and_then(|(seq, _)| sent.iter().position(|one| one.seq == seq));
        let newest = sent.len().saturating_sub(SHOWN);
        let hidden = sought.map_or(newest, |place| place.min(newest));
        if hidden > 0 {
            widget::note(ui, &pen.words.say("talk-older", [("n", hidden.into())]));
        }
        for (place, one) in sent.iter().enumerate().skip(hidden) {
            let shown = ours(ui, pen, view, Some((one.seq, one.at)), &one.words, &one.elements);
            if sought != Some(place) {
                continue;
            }
            ui.painter().rect_stroke(shown, CornerRadius::same(10), Stroke::new(2.0, p.gold), StrokeKind::Inside);
            if let Some((seq, true)) = state.sought {
                ui.scroll_to_rect(shown, Some(Align::Center));
                state.sought = Some((seq, false));
            }
        }
        below(ui);
    });
    press
}

/// One thing in the course of a thread.
enum Said<'a> {
    Hers(&'a InboxItem),
    Ours { seq: u32, at: At, words: &'a str, elements: &'a [Element] },
    Coming { words: &'a str, elements: &'a [Element] },
}

fn course<'a>(view: &'a SeatView, item: &Item, entries: &[&'a InboxItem]) -> Vec<Said<'a>> {
    let answers = view.wall.answers.iter().filter(|answer| is_one_matter(&answer.item, item));
    let mut all: Vec<(At, Said<'a>)> = entries.iter().map(|entry| (entry.at, Said::Hers(entry))).collect();
    all.extend(answers.map(|answer| {
        let statement = &answer.statement;
        let said =
            Said::Ours { seq: answer.seq, at: answer.at, words: &statement.words, elements: &statement.elements };
        (answer.at, said)
    }));
    all.extend(view.wall.drafts.iter().filter_map(|draft| match &draft.what {
        What::Answer { item: of, statement, .. } if is_one_matter(of, item) => {
            Some((At(i64::MAX), Said::Coming { words: &statement.words, elements: &statement.elements }))
        }
        _ => None,
    }));
    all.sort_by_key(|(at, _)| *at);
    let hidden = all.len().saturating_sub(SHOWN);
    all.into_iter().skip(hidden).map(|(_, said)| said).collect()
}

/// Who it is, on which channel, how much harm and reach is in it, and the way out.
fn head(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    item: &Item,
    entry: Option<&InboxItem>,
    state: &mut State,
) -> Option<Press> {
    let p = widget::colours(ui);
    let is_low = ui.available_height() < LOW;
    let mut press = None;
    ui.horizontal_top(|ui| {
        if widget::icon_button(ui, Icon::Cross, &pen.get("talk-leave")).clicked() {
            press = Some(Press::Leave);
            state.follows = false;
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::HALF;
            let (who, role) =
                entry.map_or_else(|| (pen.words.item(item), String::new()), |entry| incoming::sender(pen, entry));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(space::ONE, space::HALF);
                ui.label(letters::strong_at(who, 16.0));
                match entry {
                    Some(entry) if is_low => about(ui, pen, view, entry),
                    _ if role.is_empty() => {}
                    _ => drop(ui.label(egui::RichText::new(role).color(p.soft))),
                }
            });
            if let Some(entry) = entry.filter(|_| !is_low) {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = egui::vec2(space::HALF, space::HALF);
                    if let Some(channel) = find(&pen.scenario.channels, entry.channel.as_str()) {
                        widget::badge(ui, Icon::of(channel.kind), 22.0);
                        ui.label(letters::small(pen.words.channel(channel.id.as_str())).color(p.soft));
                    }
                    about(ui, pen, view, entry);
                });
            }
        });
    });
    ui.add_space(space::HALF);
    press
}

/// What is at stake, who reads it, and for how long it has waited.
fn about(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, entry: &InboxItem) {
    let tone = if entry.harm >= Harm::Loss { Tone::Alarm } else { Tone::Plain };
    widget::chip(ui, &pen.get(&format!("talk-harm-{:?}", entry.harm)), tone);
    if entry.reach > 1 {
        let tone = if entry.reach >= 1_000 { Tone::Alarm } else { Tone::Plain };
        widget::chip(ui, &pen.words.count("talk-reach", i64::from(entry.reach)), tone);
    }
    let waited = view.now - entry.since;
    if entry.answered.is_none() && waited.0 >= 60_000 {
        let text = pen.words.say("talk-waits-since", [("span", pen.words.span(waited).into())]);
        widget::chip(ui, &text, Tone::Plain);
    }
}

/// The words of the message that is open.
pub fn words_of(pen: &Pen<'_>, item: &Item) -> String {
    pen.said(item).unwrap_or_default()
}

fn bubble(ui: &mut Ui, ground: egui::Color32, layout: Align, inside: impl FnOnce(&mut Ui)) -> Rect {
    let width = (ui.available_width() * 0.88).max(160.0).min(ui.available_width());
    let frame = Frame::new().fill(ground).corner_radius(CornerRadius::same(10)).inner_margin(Margin::symmetric(14, 10));
    let shown = ui.with_layout(Layout::top_down(layout), |ui| {
        let shown = frame.show(ui, |ui| {
            ui.set_max_width(width - 28.0);
            ui.spacing_mut().item_spacing.y = space::HALF;
            ui.with_layout(Layout::top_down(Align::Min), inside);
        });
        shown.response.rect
    });
    ui.add_space(space::HALF);
    shown.inner
}

fn hers(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, entry: &InboxItem, is_open: bool) -> Rect {
    let p = widget::colours(ui);
    let by_hand = entry.script.as_ref().map(|script| script.text.clone());
    let text = by_hand.unwrap_or_else(|| words_of(pen, &entry.item));
    bubble(ui, if is_open { p.lifted } else { p.raised }, Align::Min, |ui| {
        if text.is_empty() {
            let asks: Vec<String> = entry.asks.iter().map(|fact| pen.words.fact(fact)).collect();
            widget::para(ui, &pen.words.list(&asks));
        } else {
            lines::para(ui, &text, FontId::proportional(letters::BODY), p.text);
        }
        widget::note(ui, &pen.words.when(view.now, entry.at));
    })
}

/// Something of ours: with its number and time once it is out. Gives where it stands.
fn ours(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    sent: Option<(u32, At)>,
    words: &str,
    elements: &[Element],
) -> Rect {
    let p = widget::colours(ui);
    bubble(ui, p.info_ground, Align::Max, |ui| {
        let said = pen.words.statement(view.now, elements, &[]);
        if words.trim().is_empty() {
            lines::para(ui, &said, FontId::proportional(letters::BODY), p.text);
        } else {
            lines::para(ui, words, FontId::proportional(letters::BODY), p.text);
            lines::para(ui, &said, FontId::proportional(letters::SMALL), p.soft);
        }
        let Some((seq, at)) = sent else {
            lines::para(ui, &pen.get("talk-coming"), FontId::proportional(letters::SMALL), p.gold_text);
            return;
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::ONE;
            ui.label(letters::small(pen.words.when(view.now, at)).color(p.soft));
            for promise in view.wall.promises.iter().filter(|promise| promise.name.0 == seq) {
                let (key, ink) = match promise.state {
                    PromiseState::Live => ("talk-promised", p.gold_text),
                    PromiseState::Kept => ("talk-kept", p.good_text),
                    PromiseState::Broken => ("talk-broken", p.alarm_text),
                };
                let when = pen.words.when(view.now, promise.due);
                ui.label(letters::small(pen.words.say(key, [("when", when.into())])).color(ink));
            }
        });
    })
}

/// How the case stands.
fn ends(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, entry: &InboxItem) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::HALF, space::HALF);
        for (key, at, tone) in [
            ("talk-state-answered", entry.answered, Tone::Info),
            ("talk-state-solved", entry.solved, Tone::Good),
            ("talk-state-back", entry.reopened, Tone::Alarm),
            ("talk-state-closed", entry.closed, Tone::Plain),
        ] {
            if let Some(at) = at {
                let when = pen.words.when(view.now, at);
                widget::chip(ui, &pen.words.say(key, [("when", when.into())]), tone);
            }
        }
    });
}

/// What can be done stands below, whatever is said above: writing, where the composer has no room of its own; closing
/// the case and going back to the customer.
fn deeds(ui: &mut Ui, pen: &Pen<'_>, open: Option<&InboxItem>, state: &mut State, leads_on: bool) -> Option<Press> {
    if open.is_none() && !leads_on {
        return None;
    }
    let bottom = Panel::bottom("talk-deeds").resizable(false).show_separator_line(false).frame(Frame::NONE);
    let shown = bottom.show(ui, |ui| {
        ui.add_space(space::ONE);
        let row = ui.horizontal_wrapped(|ui| {
            let writes = leads_on && widget::primary(ui, &pen.get("talk-compose")).clicked();
            let press = open.and_then(|entry| of_case(ui, pen, entry, state));
            if writes { Some(Press::Write) } else { press }
        });
        row.inner
    });
    shown.inner
}

/// Closing the case and going back to the customer.
fn of_case(ui: &mut Ui, pen: &Pen<'_>, entry: &InboxItem, state: &mut State) -> Option<Press> {
    let mut press = None;
    if entry.closed.is_none() && widget::ghost(ui, &pen.get("talk-close")).clicked() {
        press = Some(Press::Order(What::Close(entry.item.clone())));
    }
    if !matches!(entry.item, Item::Contact(..)) {
        return press;
    }
    if widget::ghost(ui, &pen.get("talk-follow")).clicked() {
        state.follows = !state.follows;
    }
    if state.follows {
        for how in [FollowHow::Call, FollowHow::Message, FollowHow::Survey] {
            if widget::chip_button(ui, &pen.get(&format!("talk-follow-{how:?}")), Tone::Plain, None).clicked() {
                let whom = FollowTarget::Case(entry.item.clone());
                press = Some(Press::Order(What::Follow { whom, how }));
                state.follows = false;
            }
        }
    }
    press
}
