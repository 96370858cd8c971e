//! What people ask: the questions that come up most, and one click to the answer sheet and to the front line.

use egui::{CornerRadius, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2};

use crate::base::id::FactId;
use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::{
    trend::{self, Tally},
    view::SeatView,
};
use crate::scenario::{command::What, statement::TalkingPoints};

use super::{State, sheet};

/// A topic that is asked about, and by whom and where.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Which.
    pub fact: FactId,
    /// How often.
    pub tally: Tally,
    /// By which segments, by name of their id.
    pub segments: Vec<(String, Tally)>,
    /// On which channels.
    pub channels: Vec<(String, Tally)>,
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    add_up(view, state);
    ui.horizontal_wrapped(|ui| {
        for (sheet, key) in [(false, "incoming-top"), (true, "incoming-sheet")] {
            if widget::tab(ui, &pen.get(key), state.asked.sheet == sheet, 0).clicked() {
                state.asked.sheet = sheet;
            }
        }
    });
    let room = (ui.available_height() - if state.asked.ticked.is_empty() { 0.0 } else { 76.0 }).max(96.0);
    ScrollArea::vertical().id_salt("questions").max_height(room).auto_shrink(false).show(ui, |ui| {
        if state.asked.sheet {
            sheet::show(ui, pen, view, &mut state.asked.ticked);
        } else if state.asked.figures.is_empty() {
            ui.add_space(space::TWO);
            widget::strong(ui, &pen.get("incoming-no-questions"));
            widget::soft(ui, &pen.get("incoming-no-questions-next"));
        } else {
            topics(ui, pen, view, state);
        }
    });
    if !state.asked.ticked.is_empty() {
        wishes.extend(brief(ui, pen, view, state));
    }
    wishes
}

/// Adds the figures up anew every ten crisis seconds.
fn add_up(view: &SeatView, state: &mut State) {
    let key = (view.seat, view.now.0.div_euclid(10_000));
    if state.asked.added_up == Some(key) {
        return;
    }
    state.asked.added_up = Some(key);
    let asked = view.questions.asked(view.now);
    let topic = |(fact, tally): (FactId, Tally)| {
        let of_it: Vec<trend::Asked> = asked.iter().filter(|one| one.fact == fact).cloned().collect();
        let segments = trend::by(&of_it, |one| &one.segment);
        let channels = trend::by(&of_it, |one| &one.channel);
        Topic {
            fact,
            tally,
            segments: segments.into_iter().map(|(id, tally)| (id.as_str().to_owned(), tally)).collect(),
            channels: channels.into_iter().map(|(id, tally)| (id.as_str().to_owned(), tally)).collect(),
        }
    };
    state.asked.figures = trend::by(&asked, |one| &one.fact).into_iter().map(topic).collect();
}

fn topics(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) {
    widget::note(ui, &pen.get("incoming-top-about"));
    ui.add_space(space::HALF);
    let most = state.asked.figures.iter().map(|topic| topic.tally.asked).max().unwrap_or(1).max(1);
    for topic in &state.asked.figures {
        let is_open = state.asked.open.as_ref() == Some(&topic.fact);
        let mut ticked = state.asked.ticked.contains(&topic.fact);
        ui.push_id(&topic.fact, |ui| {
            ui.horizontal_top(|ui| {
                let name = pen.words.fact_name(topic.fact.as_str());
                if tick(ui, &mut ticked, &pen.words.say("incoming-tick", [("fact", name.into())])) {
                    sheet::tick(&mut state.asked.ticked, &topic.fact, ticked);
                }
                ui.vertical(|ui| {
                    if head(ui, pen, view, topic, most, is_open) {
                        state.asked.open = if is_open { None } else { Some(topic.fact.clone()) };
                    }
                    if is_open {
                        ui.add_space(space::HALF);
                        parts(ui, pen, "incoming-by-segment", &topic.segments, |id| pen.words.segment(id).to_owned());
                        parts(ui, pen, "incoming-by-channel", &topic.channels, |id| pen.words.channel(id).to_owned());
                        sheet::entry(ui, pen, view, &topic.fact);
                        ui.add_space(space::ONE);
                    }
                });
            });
        });
        widget::rule(ui);
    }
}

/// A box to tick, as large as a finger; gives whether it was pressed.
pub(super) fn tick(ui: &mut Ui, on: &mut bool, name: &str) -> bool {
    let p = widget::colours(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::click());
    if response.clicked() {
        *on = !*on;
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), *on, name));
    let square = Rect::from_center_size(rect.center(), vec2(18.0, 18.0));
    let line = if *on || response.has_focus() { p.gold } else { p.quiet };
    let width = if response.has_focus() { 2.0 } else { 1.0 };
    let ground = if *on { p.gold_ground } else { p.panel };
    ui.painter().rect(square, CornerRadius::same(5), ground, egui::Stroke::new(width, line), egui::StrokeKind::Inside);
    if *on {
        Icon::Tick.paint(ui.painter(), square.shrink(3.0), p.gold_text);
    }
    response.clicked()
}

/// The question, its bar, where it is heading, and how many have had no answer. Gives whether it was pressed.
fn head(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, topic: &Topic, most: u32, is_open: bool) -> bool {
    let p = widget::colours(ui);
    let tally = &topic.tally;
    let shown = ui.scope_builder(egui::UiBuilder::new().sense(Sense::click()), |ui| {
        ui.set_min_width(ui.available_width());
        widget::strong(ui, pen.words.fact_name(topic.fact.as_str()));
        bar(ui, tally, most);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::ONE;
            ui.label(letters::small(pen.words.count("incoming-asked", i64::from(tally.asked))).color(p.soft));
            direction(ui, pen, tally);
            let percent = tally.unanswered_percent();
            let ink = if percent >= 50 { p.alarm_text } else { p.soft };
            ui.label(letters::small(pen.words.say("incoming-unanswered", [("n", percent.into())])).color(ink));
            let briefed = view.known.fact(&topic.fact).and_then(|place| view.wall.briefed[place]);
            let (key, ink) = match briefed {
                Some(_) => ("incoming-briefed", p.good_text),
                None => ("incoming-not-briefed", p.alarm_text),
            };
            ui.label(letters::small(pen.get(key)).color(ink));
        });
    });
    let name = pen.words.say("incoming-look-at", [("fact", pen.words.fact_name(topic.fact.as_str()).into())]);
    shown.response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_open, &name));
    let response = widget::focus_ring(ui, shown.response);
    response.clicked()
}

/// How often it was asked, and the part that has had no answer, hatched by a darker shade.
#[expect(clippy::cast_precision_loss, reason = "some thousands of questions")]
fn bar(ui: &mut Ui, tally: &Tally, most: u32) {
    let p = widget::colours(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    let full = rect.width() * tally.asked as f32 / most as f32;
    let open = full * tally.unanswered as f32 / tally.asked.max(1) as f32;
    let piece = |from: f32, to: f32| {
        Rect::from_min_max(rect.min + vec2(from, 0.0), egui::pos2(rect.left() + to, rect.bottom()))
    };
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(4), p.raised);
    painter.rect_filled(piece(0.0, full.max(4.0)), CornerRadius::same(4), p.info);
    painter.rect_filled(piece(0.0, open), CornerRadius::same(4), p.alarm);
}

/// Whether it is asked more or less than an hour ago, as sign and figure.
fn direction(ui: &mut Ui, pen: &Pen<'_>, tally: &Tally) {
    let p = widget::colours(ui);
    let change = tally.trend();
    let (icon, key, ink) = match change {
        1.. => (Some(Icon::Up), "incoming-more-than", p.alarm_text),
        0 => (None, "incoming-as-many", p.quiet),
        _ => (Some(Icon::Down), "incoming-fewer-than", p.good_text),
    };
    let text = pen.words.say(key, [("n", change.abs().into())]);
    let font = egui::FontId::proportional(letters::SMALL);
    let room = if icon.is_some() { 14.0 } else { 0.0 };
    let most = (ui.max_rect().width() - room).max(40.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout(text.clone(), font, ink, most));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(room, 0.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &text));
    if let Some(icon) = icon {
        let sign = Rect::from_min_size(rect.left_center() - vec2(0.0, 4.0), vec2(9.0, 9.0));
        icon.paint(ui.painter(), sign, ink);
    }
    ui.painter().galley(rect.min + vec2(room, 0.0), galley, ink);
}

/// The parts of a topic's questions.
fn parts(ui: &mut Ui, pen: &Pen<'_>, key: &str, parts: &[(String, Tally)], name: impl Fn(&str) -> String) {
    widget::caption(ui, &pen.get(key));
    for (id, tally) in parts {
        let blanks =
            [("who", name(id).into()), ("asked", tally.asked.into()), ("percent", tally.unanswered_percent().into())];
        widget::note(ui, &pen.words.say("incoming-part", blanks));
    }
    ui.add_space(space::HALF);
}

/// The bar that briefs the front line on what was ticked.
fn brief(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Option<Intent> {
    let mut wish = None;
    widget::rule(ui);
    ui.add_space(space::HALF);
    let n = state.asked.ticked.len();
    ui.horizontal_wrapped(|ui| {
        if widget::primary(ui, &pen.get("incoming-brief")).on_hover_text(pen.get("incoming-brief-about")).clicked() {
            let facts = std::mem::take(&mut state.asked.ticked).into_iter().collect();
            let points = TalkingPoints { facts, channels: Vec::new(), seats: Vec::new() };
            let seat = view.known.seats[view.seat].id.clone();
            wish = Some(Intent::Order { seat, what: What::Brief(points) });
        }
        if widget::ghost(ui, &pen.get("incoming-untick")).clicked() {
            state.asked.ticked.clear();
        }
        ui.label(pen.words.say("incoming-ticked", [("n", n.into())]));
    });
    wish
}

/// A chip that says how the front line stands on a topic.
pub(super) fn briefed_chip(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, fact: &FactId) {
    let since = view.known.fact(fact).and_then(|place| view.wall.briefed[place]);
    match since {
        Some(at) => {
            let when = pen.words.when(view.now, at);
            widget::chip(ui, &pen.words.say("incoming-briefed-since", [("when", when.into())]), Tone::Good);
        }
        None => {
            widget::chip(ui, &pen.get("incoming-not-briefed"), Tone::Alarm);
        }
    }
}
