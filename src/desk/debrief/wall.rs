//! The hot wash on the wall: the sentence, the curve, what weighed most, ratings, and the actions as they are typed. The
//! smallest letters are a fortieth of the picture's height, so that the last row can read them.

use egui::{Color32, CornerRadius, FontId, Frame, Margin, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::desk::{
    debrief::{
        Debrief, Stage,
        plot::{Pencil, Plot},
        receipts, stopped,
    },
    intent::Intent,
    look::{letters, lines, widget},
    pen::Pen,
};
use crate::record::line::{Rating, Session};
use crate::report::{
    debrief::{DebriefView, MomentView},
    moments::Kind,
    words,
};

/// Decisions that are named.
const DECISIONS: usize = 3;
/// The smallest letters, as a part of the picture's height.
const SMALLEST: f32 = 40.0;

/// Draws the wall.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    state.reel.listen();
    let told = state.told(pen);
    let p = widget::colours(ui);
    let size = (ui.available_height() / SMALLEST).max(letters::BODY);
    let frame = Frame::new().fill(p.ground).inner_margin(Margin::same(24));
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(size * 0.6, size * 0.4);
        match state.stage {
            Stage::Form => silent(ui, pen, state, size),
            Stage::Story => story(ui, pen, &told, state, size),
            Stage::Stopped => stopped::wall(ui, pen, state, size),
        }
    });
    Vec::new()
}

fn text(ui: &mut Ui, text: &str, size: f32, ink: Color32) {
    lines::para(ui, text, FontId::proportional(size), ink);
}

fn strong(ui: &mut Ui, text: &str, size: f32, ink: Color32) {
    lines::para(ui, text, FontId::new(size, letters::strong_family()), ink);
}

/// While everybody writes, nothing of the score is to be seen.
fn silent(ui: &mut Ui, pen: &Pen<'_>, state: &Debrief, size: f32) {
    let p = widget::colours(ui);
    ui.add_space(ui.available_height() * 0.22);
    strong(ui, &pen.get("debrief-form-title"), size * 2.4, p.text);
    text(ui, &pen.get("debrief-wall-silent"), size * 1.3, p.soft);
    if let Some(left) = state.form.left() {
        strong(ui, &left, size * 5.0, p.gold_text);
    }
    if let Some((n, all)) = state.form.forms() {
        text(ui, &pen.words.say("debrief-form-forms", [("n", n.into()), ("all", all.into())]), size * 1.3, p.soft);
    }
}

fn story(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &Debrief, size: f32) {
    let p = widget::colours(ui);
    let total = told.total.map_or_else(|| "–".to_owned(), words::rounded);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - size * 7.0).max(200.0));
            strong(ui, &told.sentence, size * 2.0, p.text);
        });
        ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
            ui.label(letters::strong_at(total, size * 2.6).color(p.gold_text));
        });
    });
    scores(ui, told, size);
    let whole = ui.available_rect_before_wrap();
    let left = Rect::from_min_max(whole.min, pos2(whole.left() + whole.width() * 0.55, whole.bottom()));
    let right = Rect::from_min_max(pos2(left.right() + size, whole.top()), whole.max);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| course(ui, pen, told, size));
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| actions(ui, pen, told, state, size));
}

/// The four dimensions in a row.
fn scores(ui: &mut Ui, told: &DebriefView, size: f32) {
    let p = widget::colours(ui);
    ui.columns(told.dimensions.len().max(1), |columns| {
        for (ui, of) in columns.iter_mut().zip(&told.dimensions) {
            let points = of.points.map_or_else(|| "–".to_owned(), words::rounded);
            text(ui, &of.name, size, p.soft);
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size * 0.35), egui::Sense::hover());
            ui.painter().rect_filled(rect, CornerRadius::same(3), p.line);
            #[expect(clippy::cast_precision_loss, reason = "hundredths of a hundred points")]
            let share = (of.points.unwrap_or(0) as f32 / 10_000.0).clamp(0.0, 1.0);
            let bar = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
            ui.painter().rect_filled(bar, CornerRadius::same(3), receipts::ink(of.dimension, p));
            strong(ui, &points, size * 1.4, p.text);
        }
    });
}

/// The curve with numbered decisions, and what they were.
fn course(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, size: f32) {
    let p = widget::colours(ui);
    let high = ui.available_height() * 0.46;
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, pen.get("chart-trust")));
    let plot =
        Plot::new(ui, outer, &told.axis, told.trust.iter().map(|(_, value)| *value)).with_letters(size).on(p.ground);
    plot.scales(pen.strings);
    plot.grid();
    plot.line(&told.trust, Pencil { ink: p.info, width: (size * 0.22).max(3.0), dash: None });
    plot.breaks();
    let chosen = chosen(told);
    for (place, moment) in chosen.iter().enumerate() {
        let value = super::plot::value(&told.trust, moment.at).unwrap_or(0.0);
        let at = pos2(plot.x(moment.at), plot.y(value));
        ui.painter().circle(at, size * 0.75, ink(moment.kind, p), Stroke::new(2.0, p.ground));
        let font = FontId::new(size, letters::strong_family());
        ui.painter().text(at, egui::Align2::CENTER_CENTER, (place + 1).to_string(), font, p.on_gold);
    }
    for (place, moment) in chosen.iter().enumerate() {
        let short: String = clip(&moment.text, 90);
        text(ui, &format!("{}  {} {short}", place + 1, pen.words.local(moment.at)), size, p.text);
    }
}

/// A text that is not longer than so many letters.
fn clip(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).collect::<String>() + "…"
}

fn ink(kind: Kind, p: &crate::desk::look::palette::Palette) -> Color32 {
    match kind {
        Kind::Good => p.mood.reassured,
        Kind::Bad => p.alarm,
        _ => p.gold,
    }
}

/// What weighed most, in order of time.
fn chosen(told: &DebriefView) -> Vec<&MomentView> {
    let is_ours = |kind| matches!(kind, Kind::Team | Kind::Word | Kind::Good | Kind::Bad);
    let mut chosen: Vec<&MomentView> = told
        .moments
        .iter()
        .filter(|moment| is_ours(moment.kind) && moment.weight < 95 || moment.weight == 97)
        .collect();
    chosen.sort_by_key(|moment| (std::cmp::Reverse(moment.weight), moment.at));
    chosen.truncate(DECISIONS);
    chosen.sort_by_key(|moment| moment.at);
    chosen
}

/// The one thing, ratings, and what people mean to do.
fn actions(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &Debrief, size: f32) {
    let p = widget::colours(ui);
    if let Some(loss) = told.receipt(told.loss) {
        strong(ui, &pen.get("debrief-one-thing"), size, p.gold_text);
        text(ui, &clip(&loss.advice, 160), size, p.text);
    }
    for (objective, rating) in ratings(state) {
        let name = pen.scenario.objectives.iter().find(|known| known.id.as_str() == objective);
        let name = name.map_or(objective.as_str(), |known| known.name.as_str());
        text(ui, &format!("{rating}  {}", clip(name, 60)), size, p.soft);
    }
    ui.add_space(size * 0.3);
    strong(ui, &pen.get("debrief-actions-title"), size, p.gold_text);
    for (place, (what, owner, due)) in told.said.actions.iter().enumerate() {
        text(ui, &format!("{}  {what}  ·  {owner}  ·  {due}", place + 1), size, p.text);
    }
    // What is being typed stands there as it comes.
    let wash = &state.wash;
    if !wash.what.is_empty() {
        let (place, what) = (told.said.actions.len() + 1, &wash.what);
        text(ui, &format!("{place}  {what}▏  ·  {}  ·  {}", wash.owner, wash.due), size, p.soft);
    }
    for word in told.said.words.iter().rev().take(3) {
        text(ui, &pen.words.quoted(word), size, p.soft);
    }
}

/// The evaluator's ratings, the last of each objective.
fn ratings(state: &Debrief) -> Vec<(String, &'static str)> {
    let mut ratings: Vec<(String, &'static str)> = Vec::new();
    for (_, fact) in state.log().session() {
        let Session::Rating { objective, rating, .. } = fact else { continue };
        let letter = match rating {
            Rating::P => "P",
            Rating::S => "S",
            Rating::M => "M",
            Rating::U => "U",
        };
        ratings.retain(|(known, _)| known != objective.as_str());
        ratings.push((objective.as_str().to_owned(), letter));
    }
    ratings
}
