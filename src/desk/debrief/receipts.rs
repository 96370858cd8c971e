//! Where the points went: the one thing to do better, the largest gain, and every receipt, each leading to its moment.

use egui::{
    Color32, CornerRadius, FontId, Rect, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::desk::{
    intent::Intent,
    look::{icon::Icon, letters, lines, palette::Palette, space, widget},
    pen::Pen,
};
use crate::record::receipt::Dimension;
use crate::report::{
    chart::whole,
    debrief::{DebriefView, DimensionView, ReceiptView},
    words,
};

/// Losses of a dimension that are shown at once.
const FIRST: usize = 5;
/// Hundredths of a point of the whole from which a loss is large.
const LARGE: f64 = 100.0;
/// Hundredths of a point below which nothing is lost that could be shown.
const SHOWN: f64 = 5.0;

/// What the list remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The receipt that is open, by its name and dimension.
    pub open: Option<(Dimension, String)>,
    /// Dimensions of which all receipts are shown.
    all: Vec<Dimension>,
}

/// The colour of a dimension.
pub fn ink(dimension: Dimension, p: &Palette) -> Color32 {
    match dimension {
        Dimension::Speed => p.gold,
        Dimension::Transparency => p.info,
        Dimension::FollowUp => p.mood.reassured,
        Dimension::Resolution => p.violet,
    }
}

/// Points of the whole, with their sign and one decimal.
pub fn signed(hundredths: f64, sign: &str) -> String {
    format!("{sign}{}", words::rounded(whole(hundredths)))
}

/// Draws the list. `lit` takes the lines of the record that belong to what was pressed.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut State, lit: &mut Vec<u32>) -> Vec<Intent> {
    let mut wishes = Vec::new();
    wishes.extend(change(ui, pen, told, state, lit));
    ui.add_space(space::ONE);
    if let Some(gain) = told.receipt(told.gain) {
        let p = widget::colours(ui);
        let title = pen.words.say("debrief-gain", [("what", gain.title(pen.strings).into())]);
        if row(ui, &title, &signed(gain.earned, "+"), p.good_text, &gain.took, None) {
            wishes.extend(go(gain, lit));
        }
    }
    for knock_out in &told.knock_outs {
        alarm(ui, knock_out);
    }
    for dimension in &told.dimensions {
        ui.add_space(space::ONE);
        wishes.extend(group(ui, pen, dimension, state, lit));
    }
    wishes
}

/// The one thing to do better, in the accent.
fn change(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, state: &mut State, lit: &mut Vec<u32>) -> Option<Intent> {
    let p = widget::colours(ui);
    let loss = told.receipt(told.loss)?;
    let mut wish = None;
    egui::Frame::new()
        .fill(p.gold_ground)
        .stroke(Stroke::new(1.0, p.gold.gamma_multiply(0.55)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(egui::Margin::symmetric(14, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let caption = RichText::new(pen.get("debrief-one-thing").to_uppercase())
                .font(FontId::new(11.0, letters::strong_family()))
                .color(p.gold_text);
            ui.label(caption);
            let font = FontId::new(letters::BODY, letters::strong_family());
            let points = ui.painter().layout_no_wrap(signed(loss.lost, "–"), font.clone(), p.gold_text);
            let right = ui.max_rect().right();
            let top = ui.cursor().top();
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width() - points.size().x - space::ONE);
                lines::para(ui, &loss.title(pen.strings), font, p.text);
            });
            ui.painter().galley(pos2(right - points.size().x, top), points, p.gold_text);
            lines::para(ui, &loss.advice, FontId::proportional(letters::BODY), p.text);
            if loss.at.is_some()
                && widget::chip_button(ui, &pen.get("debrief-show-moment"), widget::Tone::Gold, Some(Icon::Play))
                    .clicked()
            {
                let dimension = told.loss.and_then(|(place, _)| told.dimensions.get(place));
                state.open = dimension.map(|dimension| (dimension.dimension, loss.id.clone()));
                wish = go(loss, lit);
            }
        });
    wish
}

/// Something that must never be done and was.
fn alarm(ui: &mut Ui, text: &str) {
    let p = widget::colours(ui);
    egui::Frame::new()
        .fill(p.alarm_ground)
        .stroke(Stroke::new(1.0, p.alarm.gamma_multiply(0.6)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| lines::para(ui, text, FontId::proportional(letters::BODY), p.alarm_text));
}

/// The receipts of a dimension.
fn group(ui: &mut Ui, pen: &Pen<'_>, of: &DimensionView, state: &mut State, lit: &mut Vec<u32>) -> Option<Intent> {
    let p = widget::colours(ui);
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        let (rect, _) = ui.allocate_exact_size(vec2(8.0, 14.0), Sense::hover());
        ui.painter().rect_filled(rect.shrink2(vec2(2.0, 1.0)), CornerRadius::same(2), ink(of.dimension, p));
        widget::caption(ui, &of.name);
        let points = of.points.map_or_else(|| "–".to_owned(), words::rounded);
        ui.label(letters::small(points).color(p.soft));
    });
    let all = state.all.contains(&of.dimension);
    let losses = of.receipts.iter().filter(|receipt| receipt.lost >= SHOWN);
    let count = losses.clone().count();
    for receipt in losses.take(if all { usize::MAX } else { FIRST }) {
        wish = line(ui, pen, of.dimension, receipt, state, lit).or(wish);
    }
    if all {
        for receipt in of.receipts.iter().filter(|receipt| receipt.lost < SHOWN) {
            wish = line(ui, pen, of.dimension, receipt, state, lit).or(wish);
        }
    }
    let hidden = of.receipts.len() - count.min(FIRST);
    if hidden > 0 {
        let text = if all {
            pen.get("debrief-fewer")
        } else {
            pen.words.say("debrief-more", [("n", hidden.into()), ("dimension", of.name.as_str().into())])
        };
        if widget::chip_button(ui, &text, widget::Tone::Plain, None).clicked() {
            if all { state.all.retain(|known| *known != of.dimension) } else { state.all.push(of.dimension) }
        }
    }
    wish
}

fn line(
    ui: &mut Ui,
    pen: &Pen<'_>,
    dimension: Dimension,
    receipt: &ReceiptView,
    state: &mut State,
    lit: &mut Vec<u32>,
) -> Option<Intent> {
    let p = widget::colours(ui);
    let lost = receipt.lost >= SHOWN;
    let points = if lost { signed(receipt.lost, "–") } else { signed(receipt.earned, "+") };
    let colour = match receipt.lost {
        lost if lost >= LARGE => p.alarm_text,
        lost if lost >= SHOWN => p.gold_text,
        _ => p.good_text,
    };
    let is_open = state.open.as_ref().is_some_and(|(of, id)| *of == dimension && *id == receipt.id);
    let beneath = match receipt.n.first() {
        Some(n) => {
            let line = pen.words.say("debrief-line-of", [("n", n.to_string().into())]);
            if receipt.took.is_empty() { line } else { format!("{} · {line}", receipt.took) }
        }
        None => receipt.took.clone(),
    };
    let advice = is_open.then_some(receipt.advice.as_str());
    if !row(ui, &receipt.title(pen.strings), &points, colour, &beneath, advice) {
        return None;
    }
    state.open = (!is_open).then(|| (dimension, receipt.id.clone()));
    go(receipt, lit)
}

/// The wish to see the moment of a receipt, where it has one; its lines are pointed out.
fn go(receipt: &ReceiptView, lit: &mut Vec<u32>) -> Option<Intent> {
    lit.clone_from(&receipt.n);
    receipt.at.map(Intent::GoTo)
}

/// A row that can be pressed: what, points, small words beneath, and advice where it is open.
fn row(ui: &mut Ui, title: &str, points: &str, ink: Color32, beneath: &str, advice: Option<&str>) -> bool {
    let p = widget::colours(ui);
    let pad = vec2(8.0, 7.0);
    let wide = ui.available_width();
    let strong = FontId::new(letters::BODY, letters::strong_family());
    let points = ui.painter().layout_no_wrap(points.to_owned(), strong.clone(), ink);
    let room = (wide - points.size().x - 3.0 * pad.x).max(60.0);
    let laid = |ui: &Ui, text: &str, font: FontId, ink: Color32, room: f32| {
        let text = lines::broken(ui, text, &font, room);
        ui.painter().layout(text, font, ink, room)
    };
    let title_galley = laid(ui, title, strong, p.text, room);
    let mut parts = Vec::new();
    if !beneath.is_empty() {
        parts.push(laid(ui, beneath, FontId::proportional(letters::SMALL), p.quiet, room));
    }
    if let Some(advice) = advice {
        parts.push(laid(ui, advice, FontId::proportional(letters::BODY), p.soft, wide - 2.0 * pad.x));
    }
    let high: f32 = parts.iter().map(|part| part.size().y + 2.0).sum::<f32>() + title_galley.size().y + 2.0 * pad.y;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, high), Sense::click());
    response.widget_info(|| {
        let name = format!("{title} {} {beneath}", points.text());
        WidgetInfo::selected(WidgetType::SelectableLabel, true, advice.is_some(), name)
    });
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let painter = ui.painter();
    if response.hovered() || response.has_focus() || advice.is_some() {
        let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::NONE };
        painter.rect(rect, CornerRadius::same(6), p.raised, line, StrokeKind::Inside);
    }
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.line));
    let right = Rect::from_min_size(pos2(rect.right() - pad.x - points.size().x, rect.top() + pad.y), points.size());
    painter.galley(right.min, points, ink);
    let mut y = rect.top() + pad.y;
    for part in std::iter::once(title_galley).chain(parts) {
        let high = part.size().y;
        painter.galley(pos2(rect.left() + pad.x, y), part, p.text);
        y += high + 2.0;
    }
    response.clicked()
}
