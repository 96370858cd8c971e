//! Small charts of what can be seen, with a table in their place for whoever wants numbers.

use egui::{
    Color32, RichText, Sense, Shape, Stroke, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, WidgetType,
    pos2, vec2,
};

use crate::base::time::Span;
use crate::desk::{
    look::{letters, space, widget},
    pen::Pen,
};
use crate::drill::{guided::GuidedView, view::SeatView};

/// One small chart.
struct Figure {
    name: String,
    now: String,
    beside: String,
    values: Vec<f32>,
    ink: Color32,
}

/// Values that a chart shows at most: the newest.
const SHOWN: usize = 48;

/// Draws the charts, or the table.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, guided: Option<&GuidedView>, tables: &mut bool) {
    let p = widget::colours(ui);
    let figures = [
        satisfaction(pen, view, p.info),
        wait(pen, view, p.gold),
        posts(pen, view, p.alarm),
        staff(pen, view, p.violet),
        money(pen, view, p.soft),
    ];
    ui.horizontal(|ui| {
        widget::caption(ui, &pen.get("situation-figures"));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let key = if *tables { "situation-charts" } else { "situation-table" };
            if widget::chip_button(ui, &pen.get(key), widget::Tone::Plain, None).clicked() {
                *tables = !*tables;
            }
        });
    });
    if *tables {
        table(ui, &figures);
    } else {
        let columns = if ui.available_width() > 420.0 { 3 } else { 2 };
        charts(ui, &figures, columns);
    }
    if let Some(guided) = guided {
        trust(ui, pen, guided);
    }
}

fn charts(ui: &mut Ui, figures: &[Figure], columns: usize) {
    #[expect(clippy::cast_precision_loss, reason = "two or three")]
    let width = (ui.available_width() - space::TWO * (columns as f32 - 1.0)) / columns as f32;
    for row in figures.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::TWO;
            for figure in row {
                ui.allocate_ui_with_layout(vec2(width, 64.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(width);
                    chart(ui, figure);
                });
            }
        });
    }
}

fn chart(ui: &mut Ui, figure: &Figure) {
    let p = widget::colours(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(egui::Label::new(letters::small(&figure.name).color(p.quiet)).truncate());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    let said = format!("{}: {} {}", figure.name, figure.now, figure.beside);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
    let shown = &figure.values[figure.values.len().saturating_sub(SHOWN)..];
    let (low, high) = shown.iter().fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
    if shown.len() > 1 {
        let span = (high - low).max(1.0);
        #[expect(clippy::cast_precision_loss, reason = "a few dozen")]
        let step = rect.width() / (shown.len() - 1) as f32;
        let mut x = rect.left();
        let points = shown.iter().map(|value| {
            let at = pos2(x, rect.bottom() - 3.0 - (value - low) / span * (rect.height() - 6.0));
            x += step;
            at
        });
        let points: Vec<_> = points.collect();
        let last = points.last().copied();
        ui.painter().add(Shape::line(points, Stroke::new(1.5, figure.ink)));
        if let Some(last) = last {
            ui.painter().circle_filled(last, 2.5, figure.ink);
        }
    } else {
        ui.painter().hline(rect.x_range(), rect.bottom() - 3.0, Stroke::new(1.0, p.line));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::HALF;
        ui.label(letters::strong(&figure.now));
        whole(ui, letters::small(&figure.beside).color(p.soft));
    });
    response.on_hover_text(said);
}

/// A text on a row of its own where the row that was begun has no room for all of it; broken only if no row has.
fn whole(ui: &mut Ui, text: RichText) {
    let galley =
        WidgetText::from(text.clone()).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Small);
    if galley.size().x <= ui.max_rect().width() {
        ui.label(galley)
    } else {
        ui.label(text)
    };
}

fn table(ui: &mut Ui, figures: &[Figure]) {
    let p = widget::colours(ui);
    egui::Grid::new("figures").num_columns(3).spacing(Vec2::new(space::TWO, space::HALF)).show(ui, |ui| {
        for figure in figures {
            ui.label(RichText::new(&figure.name).color(p.soft));
            ui.label(letters::strong(&figure.now));
            ui.label(letters::small(&figure.beside).color(p.soft));
            ui.end_row();
        }
    });
}

#[expect(clippy::cast_precision_loss, reason = "drawn on a few pixels")]
fn satisfaction(pen: &Pen<'_>, view: &SeatView, ink: Color32) -> Figure {
    let values: Vec<f32> = view.trends.satisfaction.iter().flatten().map(|value| *value as f32).collect();
    let now = view.wall.satisfaction.map_or_else(|| "–".to_owned(), |percent| format!("{percent} %"));
    Figure { name: pen.get("situation-satisfaction"), now, beside: pen.get("situation-survey"), values, ink }
}

/// The longest wait on any line that serves people.
#[expect(clippy::cast_precision_loss, reason = "drawn on a few pixels")]
fn wait(pen: &Pen<'_>, view: &SeatView, ink: Color32) -> Figure {
    let samples = view.trends.at.len();
    let longest =
        |sample: usize| view.trends.channels.iter().filter_map(|channel| channel.longest_ms.get(sample)).max();
    let values = (0..samples).map(|sample| longest(sample).map_or(0.0, |ms| *ms as f32)).collect();
    let waiting: u32 = view.wall.queues.iter().map(|queue| queue.waiting).sum();
    let ms = view.wall.queues.iter().map(|queue| queue.longest_ms).max().unwrap_or(0);
    let now = if waiting == 0 { "–".to_owned() } else { pen.words.span(Span(i64::try_from(ms).unwrap_or(i64::MAX))) };
    let beside = if waiting == 0 {
        pen.get("situation-nobody-waits")
    } else {
        pen.words.count("situation-waiting", i64::from(waiting))
    };
    Figure { name: pen.get("situation-wait"), now, beside, values, ink }
}

#[expect(clippy::cast_precision_loss, reason = "drawn on a few pixels")]
fn posts(pen: &Pen<'_>, view: &SeatView, ink: Color32) -> Figure {
    let values: Vec<f32> = view.trends.posts_an_hour.iter().map(|posts| *posts as f32).collect();
    let now = pen.words.number(i64::from(view.wall.posts_an_hour));
    Figure { name: pen.get("situation-posts"), now, beside: pen.get("situation-an-hour"), values, ink }
}

/// How busy the busiest line's people are.
#[expect(clippy::cast_precision_loss, reason = "drawn on a few pixels")]
fn staff(pen: &Pen<'_>, view: &SeatView, ink: Color32) -> Figure {
    let samples = view.trends.at.len();
    let busiest =
        |sample: usize| view.trends.channels.iter().filter_map(|c| c.load.get(sample).copied().flatten()).max();
    let values: Vec<f32> = (0..samples).map(|sample| busiest(sample).unwrap_or(0) as f32).collect();
    let now = view.wall.queues.iter().filter_map(|queue| queue.load).max();
    let now = now.map_or_else(|| "–".to_owned(), |percent| format!("{percent} %"));
    let agents: u32 = view.wall.queues.iter().map(|queue| queue.agents).sum();
    let beside = pen.words.count("situation-agents", i64::from(agents));
    Figure { name: pen.get("situation-load"), now, beside, values, ink }
}

#[expect(clippy::cast_precision_loss, reason = "drawn on a few pixels")]
fn money(pen: &Pen<'_>, view: &SeatView, ink: Color32) -> Figure {
    let values: Vec<f32> = view.trends.spent.iter().map(|spent| *spent as f32).collect();
    // An amount is never torn from its currency.
    let amount = |amount| pen.words.money(amount).replace(' ', "\u{a0}");
    let beside = pen.words.say("situation-left", [("amount", amount(view.money_left()).into())]);
    Figure { name: pen.get("situation-money"), now: amount(view.wall.spent), beside, values, ink }
}

/// Trust by segment, for whoever is guided.
fn trust(ui: &mut Ui, pen: &Pen<'_>, guided: &GuidedView) {
    let p = widget::colours(ui);
    ui.add_space(space::HALF);
    widget::caption(ui, &pen.get("situation-trust"));
    for mood in &guided.segments {
        let points = mood.trust / 100;
        ui.horizontal(|ui| {
            let name = pen.words.segment(mood.segment.as_str());
            let room = vec2((ui.available_width() - 128.0).max(80.0), 16.0);
            ui.allocate_ui_with_layout(room, egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.set_min_width(room.x);
                ui.add(egui::Label::new(letters::small(name).color(p.soft)).truncate());
            });
            let (rect, response) = ui.allocate_exact_size(vec2(84.0, 6.0), Sense::hover());
            #[expect(clippy::cast_precision_loss, reason = "at most a hundred")]
            let share = points as f32 / 100.0;
            ui.painter().rect_filled(rect, 3.0, p.line);
            let mut full = rect;
            full.set_width(rect.width() * share.clamp(0.0, 1.0));
            ui.painter().rect_filled(full, 3.0, if points < 45 { p.alarm } else { p.info });
            response
                .widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name}: {points}")));
            ui.label(letters::small(points.to_string()).color(p.text));
        });
    }
}
