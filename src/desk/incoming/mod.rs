//! What has come in: messages, calls, posts, press, authorities, colleagues; what is worst stands first.
//!
//! Only what is in sight is laid out, so that thousands cost no more than ten. What no seat has seen is counted at the
//! top and never listed.

pub mod channels;
pub mod list;
pub mod questions;
pub mod row;
pub mod seats;
pub mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use egui::{
    Align, CornerRadius, EventFilter, Frame, Id, Key, Layout, Margin, Rect, ScrollArea, Stroke, Ui, Vec2, pos2, vec2,
};

use crate::base::id::FactId;
use crate::desk::{
    intent::Intent,
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
    play::Tab,
};
use crate::drill::view::{InboxItem, SeatView};
use crate::scenario::{
    command::{Item, What},
    facilitator::Sender,
    find,
    inject::Harm,
};

use list::{List, Row};
use row::Content;

/// How high the head of a part of the list is.
const HEAD: f32 = 40.0;
/// So many texts are kept before all are forgotten.
const KEPT: usize = 2_000;

/// What the list remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The only channel that is shown, if one was chosen.
    channel: Option<usize>,
    /// The message that is open in the middle.
    open: Option<Item>,
    /// Whether what is answered is listed.
    shows_answered: bool,
    list: List,
    /// Texts by the line of the record, in one language.
    texts: BTreeMap<u32, String>,
    tongue: String,
    /// The line that gets the focus next.
    jump: Option<usize>,
    /// What is asked: see [`questions`].
    asked: Asked,
}

/// What the questions remember.
#[derive(Clone, Debug, Default)]
struct Asked {
    /// Whether the answer sheet is shown.
    sheet: bool,
    /// The topic that is looked at closely.
    open: Option<FactId>,
    /// Topics of the next briefing.
    ticked: BTreeSet<FactId>,
    /// The figures, and when they were added up.
    figures: Vec<questions::Topic>,
    added_up: Option<(usize, i64)>,
}

impl State {
    /// This message is open in the middle.
    pub fn select(&mut self, item: Item) {
        self.open = Some(item);
    }
}

/// A line of the list as it is drawn.
enum Line {
    Row(Row),
    ToClose(usize),
    Answered(usize),
    Older(usize),
}

/// Draws it, as a card that fills its place.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let p = widget::colours(ui);
    state.list.keep_up(view, state.channel);
    if state.tongue != pen.scenario.tongue() || state.texts.len() > KEPT {
        state.texts.clear();
        pen.scenario.tongue().clone_into(&mut state.tongue);
    }
    // Rows reach from edge to edge, and the last ends where the corners begin.
    let card = Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin { top: 8, bottom: 8, ..Margin::ZERO });
    let shown = card.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        Frame::new().inner_margin(Margin::symmetric(14, 0)).show(ui, |ui| {
            head(ui, pen, view, state);
            if !state.list.counts.is_empty() {
                channels::show(ui, pen, view, state);
            }
        });
        rows(ui, pen, view, state)
    });
    shown.inner
}

/// The list itself.
fn rows(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let lines = lines(state);
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    ScrollArea::vertical().id_salt("incoming").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        if state.list.open.is_empty() {
            empty(ui, pen, state);
        }
        let top = ui.cursor().top();
        let left = ui.cursor().left();
        let origin = ui.min_rect().top();
        let width = ui.available_width();
        let mut y = top;
        for (place, line) in lines.iter().enumerate() {
            let height = if matches!(line, Line::Row(_)) { row::HEIGHT } else { HEAD };
            let rect = Rect::from_min_size(pos2(left, y), vec2(width, height));
            y += height;
            let seen = rect.top() - origin < viewport.bottom() && rect.bottom() - origin > viewport.top();
            if seen || state.jump == Some(place) {
                draw(ui, pen, view, (place, line, rect), state, &mut wishes);
            }
        }
        ui.allocate_space(vec2(width, y - top));
    });
    wishes
}

/// The lines of the list, in order.
fn lines(state: &State) -> Vec<Line> {
    let list = &state.list;
    let mut lines: Vec<Line> = list.open.iter().cloned().map(Line::Row).collect();
    if !list.to_close.is_empty() {
        lines.push(Line::ToClose(list.to_close.len()));
        lines.extend(list.to_close.iter().map(|place| Line::Row(Row::One(*place))));
    }
    if list.answered_count > 0 {
        lines.push(Line::Answered(list.answered_count));
        if state.shows_answered {
            lines.extend(list.answered.iter().map(|place| Line::Row(Row::One(*place))));
            if list.answered_count > list.answered.len() {
                lines.push(Line::Older(list.answered_count - list.answered.len()));
            }
        }
    }
    lines
}

/// What this is, how much waits, and how much nobody here has seen.
fn head(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &State) {
    let p = widget::colours(ui);
    ui.horizontal(|ui| {
        widget::caption(ui, &pen.get("desk-tab-incoming"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let open = pen.words.say("incoming-open", [("n", state.list.waiting().into())]);
            let unseen = list::unseen(view);
            let mut said = open;
            if unseen > 0 {
                let unseen = i64::try_from(unseen).unwrap_or(i64::MAX);
                said = format!("{said} · {}", pen.words.say("incoming-unseen", [("n", unseen.into())]));
            }
            ui.label(letters::small(said).color(p.quiet)).on_hover_text(pen.get("incoming-unseen-about"));
        });
    });
}

fn icon_of(view: &SeatView, place: usize) -> Icon {
    if list::is_inside(view, place) { Icon::Person } else { Icon::of(view.known.channels[place].kind) }
}

/// What stands where nothing waits.
fn empty(ui: &mut Ui, pen: &Pen<'_>, state: &mut State) {
    Frame::new().inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::ONE;
        if state.channel.is_some() && !state.list.counts.is_empty() {
            widget::soft(ui, &pen.get("incoming-none-here"));
            if widget::ghost(ui, &pen.get("incoming-show-all")).clicked() {
                state.channel = None;
            }
        } else if state.list.answered_count > 0 {
            widget::strong(ui, &pen.get("incoming-all-answered"));
            widget::soft(ui, &pen.get("incoming-all-answered-next"));
        } else {
            widget::strong(ui, &pen.get("incoming-nothing"));
            widget::soft(ui, &pen.get("incoming-nothing-next"));
        }
    });
}

/// Draws one line and takes note of what is done with it.
fn draw(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    (place, line, rect): (usize, &Line, Rect),
    state: &mut State,
    wishes: &mut Vec<Intent>,
) {
    let id = ui.id().with(("line", place));
    let response = match line {
        Line::Row(shown) => {
            let Some(content) = content(pen, view, shown, state) else { return };
            let response = row::show(ui, pen, id, rect, &content);
            if response.clicked() {
                match list::item(view, shown) {
                    Some(item) => {
                        state.open = Some(item.clone());
                        wishes.push(Intent::Open(item));
                    }
                    None => wishes.push(Intent::Look(Tab::Actions)),
                }
            }
            if let Some(item) = list::item(view, shown)
                && !content.is_done
            {
                wishes.extend(give(ui, pen, view, (rect, id.with("give")), &content.who, item));
            }
            response
        }
        Line::ToClose(n) => part(ui, id, rect, &pen.words.say("incoming-to-close", [("n", (*n).into())]), None),
        Line::Answered(n) => {
            let name = pen.words.say("incoming-answered", [("n", (*n).into())]);
            let response = part(ui, id, rect, &name, Some(state.shows_answered));
            if response.clicked() {
                state.shows_answered = !state.shows_answered;
            }
            response
        }
        Line::Older(n) => part(ui, id, rect, &pen.words.say("incoming-older", [("n", (*n).into())]), None),
    };
    arrows(ui, &response, place, state);
}

/// Arrows move through the list; Enter opens, as everywhere.
fn arrows(ui: &Ui, response: &egui::Response, place: usize, state: &mut State) {
    if state.jump == Some(place) {
        state.jump = None;
        response.request_focus();
        response.scroll_to_me(None);
        // The arrow that brought the focus here is still pressed: it moves it no further.
        return;
    }
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (up, down) = ui.input(|input| (input.key_pressed(Key::ArrowUp), input.key_pressed(Key::ArrowDown)));
    if down {
        state.jump = Some(place + 1);
    } else if up && place > 0 {
        state.jump = Some(place - 1);
    }
    if up || down {
        ui.ctx().request_repaint();
    }
}

/// The head of a part of the list; with a triangle where it opens.
fn part(ui: &Ui, id: Id, rect: Rect, name: &str, opens: Option<bool>) -> egui::Response {
    let p = widget::colours(ui);
    let sense = if opens.is_some() { egui::Sense::click() } else { egui::Sense::hover() };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| {
        let kind = if opens.is_some() { egui::WidgetType::CollapsingHeader } else { egui::WidgetType::Label };
        egui::WidgetInfo::labeled(kind, true, name)
    });
    let painter = ui.painter();
    let mut x = rect.left() + 14.0;
    if let Some(open) = opens {
        let place = Rect::from_center_size(pos2(x + 5.0, rect.center().y), Vec2::splat(9.0));
        let icon = if open { Icon::Down } else { Icon::Play };
        icon.paint(painter, place, p.quiet);
        x += 18.0;
    }
    let ink = if opens.is_some() && response.hovered() { p.text } else { p.quiet };
    let font = egui::FontId::new(letters::SMALL, letters::strong_family());
    painter.text(pos2(x, rect.center().y), egui::Align2::LEFT_CENTER, name, font, ink);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
    if response.has_focus() {
        let line = Stroke::new(2.0, p.gold);
        painter.rect_stroke(rect.shrink(2.0), CornerRadius::same(6), line, egui::StrokeKind::Inside);
    }
    response
}

/// The button that gives a message to another seat.
fn give(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, (rect, id): (Rect, Id), who: &str, item: Item) -> Option<Intent> {
    let p = widget::colours(ui);
    let place = Rect::from_center_size(rect.right_bottom() - vec2(row::AXIS, 18.0), Vec2::splat(28.0));
    let response = ui.interact(place, id, egui::Sense::click());
    let name = pen.words.say("incoming-give", [("who", who.into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &name));
    let lit = response.hovered() || response.has_focus();
    if lit {
        let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::new(1.0, p.line) };
        ui.painter().rect(place, CornerRadius::same(8), p.lifted, line, egui::StrokeKind::Inside);
    }
    let ink = if lit { p.text } else { p.quiet };
    Icon::Group.paint(ui.painter(), Rect::from_center_size(place.center(), Vec2::splat(15.0)), ink);
    let seat = seats::menu(&response, pen, view, &pen.get("incoming-give-head"));
    response.on_hover_text(name);
    let seat = seat?;
    let own = view.known.seats[view.seat].id.clone();
    Some(Intent::Order { seat: own, what: What::Assign { item, seat } })
}

/// What a row says.
fn content(pen: &Pen<'_>, view: &SeatView, row: &Row, state: &mut State) -> Option<Content> {
    match row {
        Row::Queue(place) => Some(queue(pen, view, *place)),
        Row::One(place) => list::at(view, *place).map(|entry| message(pen, view, entry, None, state)),
        Row::Many { first, count, fact } => {
            list::at(view, *first).map(|entry| message(pen, view, entry, Some((*count, fact)), state))
        }
    }
}

/// A queue: who waits, how long, and how many give up.
fn queue(pen: &Pen<'_>, view: &SeatView, place: usize) -> Content {
    let (channel, queue) = (&view.known.channels[place], &view.wall.queues[place]);
    let longest = crate::base::time::Span(i64::try_from(queue.longest_ms).unwrap_or(i64::MAX));
    let gone = (queue.offered_an_hour > 0).then(|| queue.abandoned_an_hour * 100 / queue.offered_an_hour.max(1));
    let mut what = vec![
        pen.words.count("incoming-waiting", i64::from(queue.waiting)),
        pen.words.say("incoming-longest", [("span", pen.words.span(longest).into())]),
    ];
    what.extend(gone.map(|percent| pen.words.say("incoming-hang-up", [("n", percent.min(100).into())])));
    let left = channel.answer_within.map(|within| (crate::base::time::Span(within.0 - longest.0), within));
    Content {
        icon: icon_of(view, place),
        who: pen.words.channel(channel.id.as_str()).to_owned(),
        beside: pen.get("incoming-queue"),
        what: what.join(" · "),
        harm: None,
        foot: pen.words.say("incoming-agents", [("n", queue.agents.into())]),
        left,
        is_selected: false,
        is_done: false,
    }
}

/// A message, or several that ask the same.
fn message(
    pen: &Pen<'_>,
    view: &SeatView,
    entry: &InboxItem,
    many: Option<(usize, &FactId)>,
    state: &mut State,
) -> Content {
    let channel = view.known.channel(&entry.channel);
    let (who, beside) = sender(pen, entry);
    let what = state.texts.entry(entry.n).or_insert_with(|| excerpt(pen, entry)).clone();
    let age = pen.words.span(view.now - entry.since);
    let mut foot = vec![age];
    if entry.reach > 1 && many.is_none() {
        foot.push(pen.words.count("incoming-reach", i64::from(entry.reach)));
    }
    if let Some(seat) = &entry.assigned {
        foot.insert(0, pen.words.say("incoming-given", [("seat", pen.words.seat(seat).into())]));
    }
    let (who, beside, what) = match many {
        Some((count, fact)) => (
            pen.words.count("incoming-many", i64::try_from(count).unwrap_or(i64::MAX)),
            pen.words.channel(entry.channel.as_str()).to_owned(),
            format!("{}\n{what}", pen.words.fact_name(fact.as_str())),
        ),
        None => (who, beside, what),
    };
    let is_done = entry.answered.is_some();
    let within = if is_done { None } else { list::within(pen, view, entry) };
    let is_open = |open: &Item| match (open, many) {
        (Item::Oldest(on, Some(about)), Some((_, fact))) => *on == entry.channel && about == fact,
        (open, _) => *open == entry.item,
    };
    Content {
        icon: if entry.asks_hold.is_some() {
            Icon::Scales
        } else {
            channel.map_or(Icon::Mail, |place| icon_of(view, place))
        },
        who,
        beside,
        what,
        harm: Some(entry.harm).filter(|harm| *harm > Harm::None),
        foot: foot.join(" · "),
        left: within.map(|within| (entry.reopened.unwrap_or(entry.at) + within - view.now, within)),
        is_selected: state.open.as_ref().is_some_and(is_open),
        is_done,
    }
}

/// Who wrote, and who that is.
pub fn sender(pen: &Pen<'_>, entry: &InboxItem) -> (String, String) {
    let person = |id: &str| {
        let person = find(&pen.scenario.people, id);
        person.map(|person| (person.name.as_str().to_owned(), person.role.as_str().to_owned()))
    };
    let by_hand = entry.script.as_ref().and_then(|script| match &script.from {
        Sender::Person(id) => person(id.as_str()),
        Sender::Named(name) => Some((name.clone(), String::new())),
        Sender::Unnamed => None,
    });
    let by_itself = || match &entry.item {
        Item::Inject(id) => find(&pen.scenario.injects, id.as_str()).and_then(|inject| person(inject.from.as_str())),
        Item::Contact(segment, number, _) => Some((
            pen.words.segment(segment.as_str()).to_owned(),
            pen.words.say("incoming-number", [("number", (number + 1).to_string().into())]),
        )),
        Item::Added(_) | Item::Oldest(..) => None,
    };
    by_hand.or_else(by_itself).unwrap_or_else(|| (title(pen, entry), String::new()))
}

/// What lists call a message.
pub fn title(pen: &Pen<'_>, entry: &InboxItem) -> String {
    let by_hand = entry.script.as_ref().map(|script| script.title.clone()).filter(|title| !title.is_empty());
    by_hand.unwrap_or_else(|| match &entry.item {
        Item::Inject(id) => pen.words.inject(id.as_str()).to_owned(),
        other => pen.words.item(other),
    })
}

/// What she says, without line breaks; a customer's own words in quotation marks.
fn excerpt(pen: &Pen<'_>, entry: &InboxItem) -> String {
    let by_hand = entry.script.as_ref().map(|script| script.text.clone());
    let said = by_hand.or_else(|| pen.said(&entry.item)).unwrap_or_else(|| {
        let asks: Vec<String> = entry.asks.iter().map(|fact| pen.words.fact_name(fact.as_str()).to_owned()).collect();
        pen.words.list(&asks)
    });
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if entry.segment.is_some() { pen.words.quoted(&said) } else { said }
}
