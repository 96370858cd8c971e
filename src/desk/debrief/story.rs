//! The page of a debrief: the sentence and the score above, the curve and the crowd on the left, where the points went on
//! the right, what to do next beneath. On a small window all of it stands in one column.

use std::sync::Arc;

use egui::{CornerRadius, FontId, Frame, Margin, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use crate::desk::{
    debrief::{Debrief, Tab, curve, receipts, reel::Making, replay, scrub, seal, wash},
    intent::{Intent, Place},
    look::{letters, lines, space, widget},
    pen::Pen,
    trainer::ratings,
};
use crate::drill::facilitator;
use crate::report::{
    chart::whole,
    debrief::{DebriefView, DimensionView},
    words,
};

/// From this size on the parts stand side by side.
const WIDE: egui::Vec2 = vec2(1000.0, 560.0);
/// From the side of a dimension's card to what is in it.
const CARD: f32 = 15.0;
/// Room for the points of a dimension, and the least height of what stands beside them.
const POINTS: f32 = 62.0;
const LINE: f32 = 28.0;
/// Room for the buttons at the foot.
const FOOT: f32 = 48.0;
/// Below this height curve and crowd stand beside each other: a low strip shows nobody.
const LOW: f32 = 520.0;
/// The share of the room that the crowd takes, beside the curve and beneath it.
const CROWD: (f32, f32) = (0.46, 0.56);
/// From this width on the whole score is written large.
const ROOMY: f32 = 760.0;

/// Draws the page.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    let told = state.told(pen);
    let mut wishes = Vec::new();
    let p = widget::colours(ui);
    let size = ui.available_size() - vec2(48.0, 32.0);
    let is_wide = size.x >= WIDE.x && size.y >= WIDE.y;
    // A page that scrolls goes on to the edge of the window.
    let margin = if is_wide { Margin::symmetric(24, 16) } else { Margin { left: 20, right: 20, top: 0, bottom: 0 } };
    let frame = Frame::new().fill(p.ground).inner_margin(margin);
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        if is_wide {
            wide(ui, pen, &told, state, &mut wishes);
        } else {
            ScrollArea::vertical().id_salt("debrief-page").auto_shrink([false, false]).show(ui, |ui| {
                ui.add_space(space::HALF);
                narrow(ui, pen, &told, state, &mut wishes);
                ui.add_space(space::ONE);
            });
        }
    });
    wishes
}

fn wide(ui: &mut Ui, pen: &Pen<'_>, told: &Arc<DebriefView>, state: &mut Debrief, wishes: &mut Vec<Intent>) {
    head(ui, pen, told);
    ui.add_space(space::HALF);
    dimensions(ui, pen, told, 4);
    ui.add_space(space::HALF);
    let whole = ui.available_rect_before_wrap();
    let side = (whole.width() * 0.3).clamp(336.0, 480.0);
    let body = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - FOOT));
    let left = Rect::from_min_max(body.min, pos2(body.right() - side - 12.0, body.bottom()));
    let right = Rect::from_min_max(pos2(body.right() - side, body.top()), body.max);
    if body.height() < LOW {
        let crowd = left.with_min_x(left.right() - left.width() * CROWD.0 + 6.0);
        in_card(ui, left.with_max_x(crowd.left() - 12.0), |ui| {
            let high = ui.available_height();
            course(ui, pen, told, state, high, wishes);
        });
        in_card(ui, crowd, |ui| {
            let high = ui.available_height();
            replay::show(ui, pen, &mut state.reel, state.scrub.asked(), told.end, high, &mut state.replay);
        });
    } else {
        in_card(ui, left, |ui| both(ui, pen, told, state, ui.available_height(), wishes));
    }
    in_card(ui, right, |ui| {
        tabs(ui, pen, state);
        ScrollArea::vertical().id_salt("debrief-side").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 6.0);
            beside(ui, pen, told, state, wishes);
        });
    });
    ui.advance_cursor_after_rect(body);
    foot(ui, pen, told, state, wishes);
}

/// A card that fills a part of the page.
fn in_card(ui: &mut Ui, rect: Rect, inside: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        widget::card(ui, |ui| {
            ui.set_min_size(ui.available_size());
            inside(ui);
        });
    });
}

fn narrow(ui: &mut Ui, pen: &Pen<'_>, told: &Arc<DebriefView>, state: &mut Debrief, wishes: &mut Vec<Intent>) {
    head(ui, pen, told);
    dimensions(ui, pen, told, if ui.available_width() >= 480.0 { 2 } else { 1 });
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        both(ui, pen, told, state, 640.0, wishes);
    });
    foot(ui, pen, told, state, wishes);
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        tabs(ui, pen, state);
        beside(ui, pen, told, state, wishes);
    });
}

/// The sentence on the left, the whole score on the right.
fn head(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView) {
    let p = widget::colours(ui);
    let roomy = ui.available_width() >= ROOMY;
    let sentence = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        widget::caption(ui, &format!("{} · {} · {}", pen.get("desk-debrief"), told.title, told.date));
        let size = if roomy { 28.0 } else { letters::TITLE };
        lines::para(ui, &told.sentence, FontId::new(size, letters::strong_family()), p.text);
        widget::soft(ui, &told.lede);
    };
    let score = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let points = told.total.map_or_else(|| "–".to_owned(), words::rounded);
        let name = pen.words.say("debrief-total", [("points", points.as_str().into())]);
        // It stands on the line of the sentence, its last figure over the edge of the cards.
        ui.add_space(if roomy { 4.0 } else { 12.0 });
        let label = ui.label(letters::strong_at(points, if roomy { 48.0 } else { 32.0 }).color(p.text));
        label.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &name));
        ui.label(letters::small(pen.get("debrief-of-hundred")).color(p.quiet));
    };
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - if roomy { 148.0 } else { 88.0 };
        ui.vertical(|ui| {
            ui.set_width(room);
            sentence(ui);
        });
        ui.with_layout(egui::Layout::top_down(egui::Align::Max), score);
    });
}

/// The four dimensions, so many in a row, all of one height.
fn dimensions(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, in_row: usize) {
    let in_row = in_row.max(1);
    #[expect(clippy::cast_precision_loss, reason = "four at most")]
    let gaps = (in_row - 1) as f32 * ui.spacing().item_spacing.x;
    #[expect(clippy::cast_precision_loss, reason = "four at most")]
    let room = (ui.available_width() - gaps) / in_row as f32 - 2.0 * CARD - POINTS;
    let font = FontId::proportional(letters::SMALL);
    let high = |of: &DimensionView| {
        let text = no_orphan(ui, &of.line, &font, room);
        ui.painter().layout(text, font.clone(), egui::Color32::WHITE, room).size().y
    };
    let highest = told.dimensions.iter().map(high).fold(LINE, f32::max);
    for (place, row) in told.dimensions.chunks(in_row).enumerate() {
        if place > 0 {
            ui.add_space(ui.spacing().item_spacing.x - ui.spacing().item_spacing.y);
        }
        ui.columns(in_row, |columns| {
            for (ui, of) in columns.iter_mut().zip(row) {
                dimension(ui, pen, of, highest);
            }
        });
    }
}

/// A text broken so that no letter is left alone on its last line.
fn no_orphan(ui: &Ui, text: &str, font: &FontId, room: f32) -> String {
    let broken = |part: f32| lines::broken(ui, text, font, room * part);
    let is_alone =
        |text: &String| text.lines().count() > 1 && text.lines().last().is_some_and(|l| l.chars().count() < 3);
    [1.0, 0.85, 0.7].into_iter().map(broken).find(|text| !is_alone(text)).unwrap_or_else(|| broken(1.0))
}

fn dimension(ui: &mut Ui, pen: &Pen<'_>, of: &DimensionView, high: f32) {
    let p = widget::colours(ui);
    let frame = Frame::new()
        .fill(p.panel)
        .stroke(egui::Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::symmetric(14, 10));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        ui.spacing_mut().interact_size.y = 16.0;
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            widget::caption(ui, &of.name);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let weight = pen.words.say("debrief-weight", [("percent", whole(of.weight).into())]);
                ui.label(egui::RichText::new(weight).size(11.0).color(p.quiet));
            });
        });
        let points = of.points.map_or_else(|| "–".to_owned(), words::rounded);
        ui.horizontal(|ui| {
            ui.set_height(high);
            let left = ui.cursor().left();
            ui.label(letters::strong_at(points, 22.0).color(if of.is_void { p.alarm_text } else { p.text }));
            ui.add_space((left + POINTS - ui.cursor().left()).max(0.0));
            let room = ui.available_width();
            ui.vertical(|ui| {
                ui.set_width(room);
                let font = FontId::proportional(letters::SMALL);
                let text = no_orphan(ui, &of.line, &font, room);
                let own = ui.painter().layout(text.clone(), font.clone(), p.soft, room).size().y;
                ui.add_space((high - own) / 2.0);
                ui.add(egui::Label::new(egui::RichText::new(&text).font(font).color(p.soft)).wrap());
            });
        });
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 4.0), Sense::hover());
        ui.painter().rect_filled(rect, CornerRadius::same(2), p.line);
        #[expect(clippy::cast_precision_loss, reason = "hundredths of a hundred points")]
        let share = (of.points.unwrap_or(0) as f32 / 10_000.0).clamp(0.0, 1.0);
        let bar = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::same(2), receipts::ink(of.dimension, p));
    });
}

/// The curve and the rail, and the crowd beneath.
fn both(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut Debrief, high: f32, wishes: &mut Vec<Intent>) {
    let crowd = if state.curve.table { 0.0 } else { high * CROWD.1 };
    course(ui, pen, told, state, high - crowd, wishes);
    if crowd > 0.0 {
        replay::show(ui, pen, &mut state.reel, state.scrub.asked(), told.end, crowd, &mut state.replay);
    }
}

/// The curve and the rail, or the same as a table.
fn course(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut Debrief, high: f32, wishes: &mut Vec<Intent>) {
    let top = ui.cursor().top();
    curve::legend(ui, pen, state.reel.ghost(), &mut state.curve);
    let left = high - (ui.cursor().top() - top);
    if state.curve.table {
        wishes.extend(curve::table(ui, pen, told, state.reel.ghost(), left));
        return;
    }
    let picture = (left - scrub::ROW - 2.0 * ui.spacing().item_spacing.y).max(120.0);
    let (ghost, curve) = (state.reel.ghost(), &state.curve);
    wishes.extend(curve::show(ui, pen, told, ghost, picture, curve, &mut state.scrub));
}

fn tabs(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let tabs = [
            (Tab::Points, "debrief-tab-points"),
            (Tab::Actions, "debrief-tab-actions"),
            (Tab::Ratings, "trainer-ratings"),
            (Tab::Record, "debrief-tab-record"),
        ];
        let room = state.is_tabletop();
        for (tab, key) in tabs.into_iter().filter(|(tab, _)| room || *tab != Tab::Ratings) {
            if widget::tab(ui, &pen.get(key), state.tab == tab, 0).clicked() {
                state.tab = tab;
            }
        }
    });
}

fn beside(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut Debrief, wishes: &mut Vec<Intent>) {
    match state.tab {
        Tab::Points => {
            let Debrief { receipts: list, curve, .. } = state;
            wishes.extend(receipts::show(ui, pen, told, list, &mut curve.lit));
        }
        Tab::Actions => wishes.extend(wash::show(ui, pen, &told.said, &mut state.wash)),
        Tab::Ratings => {
            if let Some(score) = state.log().score() {
                let objectives = facilitator::objectives(pen.scenario, state.log(), score);
                wishes.extend(ratings::show(ui, pen, &objectives, "trainer-rating-suggested", &mut state.ratings));
            }
        }
        Tab::Record => {
            seal::show(ui, pen, told, state.reel.making(), state.record.as_deref(), state.report.as_deref());
        }
    }
}

/// What to do next, and the record for short.
fn foot(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut Debrief, wishes: &mut Vec<Intent>) {
    ui.add_space(space::HALF);
    ui.horizontal_wrapped(|ui| {
        if widget::primary(ui, &pen.get("debrief-again")).clicked() {
            wishes.push(Intent::SameAgain);
        }
        for (key, wish) in [
            ("debrief-new-variant", Intent::NewVariant),
            ("debrief-report", Intent::Report),
            ("debrief-compare", Intent::Compare(state.record.iter().cloned().collect())),
            ("debrief-start", Intent::Show(Place::Start)),
        ] {
            if widget::ghost(ui, &pen.get(key)).clicked() {
                if wish == Intent::Report {
                    // Where the file lies stands there: no browser may come up to show it.
                    state.tab = Tab::Record;
                }
                wishes.push(wish);
            }
        }
        let head = told.head.as_deref().map_or_else(|| "–".to_owned(), seal::short);
        let key = match state.reel.making() {
            Making::Ready { same: true } => "debrief-foot-proven",
            _ => "debrief-foot",
        };
        let text = pen.words.say(key, [("head", head.into())]);
        if widget::chip_button(ui, &text, widget::Tone::Plain, None).clicked() {
            state.tab = Tab::Record;
        }
    });
}
