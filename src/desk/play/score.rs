//! The score so far, as the bar shows it: for each dimension its points, a ring, and its name, so that no colour is
//! needed to tell them apart.

use egui::{Color32, FontId, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::desk::{
    look::{letters, space, widget},
    pen::Pen,
};
use crate::record::receipt::{Dimension, ScoreTotals};
use crate::report::{receipts, words};

/// The side of a ring.
const RING: f32 = 16.0;

/// The dimensions that are judged, with their points and colours.
fn judged(ui: &Ui, points: &ScoreTotals) -> Vec<(Dimension, i64, Color32)> {
    let p = widget::colours(ui);
    let inks = [p.gold, p.info, p.mood.reassured, p.violet];
    let all = Dimension::ALL.into_iter().zip(inks);
    all.filter_map(|(dimension, ink)| Some((dimension, points.of(dimension)?, ink))).collect()
}

/// Draws them from right to left.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, points: &ScoreTotals) {
    for one in judged(ui, points).into_iter().rev() {
        dimension(ui, pen, one);
    }
}

/// Draws them from the top down, where there is no room beside.
pub(super) fn list(ui: &mut Ui, pen: &Pen<'_>, points: &ScoreTotals) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::TWO;
        for one in judged(ui, points) {
            dimension(ui, pen, one);
        }
    });
}

/// One of them: a ring and the points, the name below.
fn dimension(ui: &mut Ui, pen: &Pen<'_>, (dimension, points, ink): (Dimension, i64, Color32)) {
    let p = widget::colours(ui);
    let (name, shown) = (receipts::name(pen.strings, dimension), words::rounded(points));
    let figures = FontId::new(letters::BODY, letters::strong_family());
    let (figures, below) = ui.fonts_mut(|fonts| {
        let figures = fonts.layout_no_wrap(shown.clone(), figures, p.text);
        // Points grow while one looks: room for the most keeps what stands beside in its place.
        (figures, fonts.layout_no_wrap(name.clone(), FontId::proportional(11.0), p.quiet))
    });
    let most = RING + 6.0 + figures.size().x.max(34.0);
    let size = vec2(most.max(below.size().x), figures.size().y + below.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let said = format!("{name} {shown}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &said));
    let centre = pos2(rect.left() + RING / 2.0, rect.top() + figures.size().y / 2.0);
    #[expect(clippy::cast_precision_loss, reason = "hundredths of at most a hundred points")]
    let share = points as f32 / 10_000.0;
    widget::dial(ui.painter(), p, (centre, RING / 2.0 - 1.5), share, Stroke::new(3.0, ink));
    ui.painter().galley(pos2(rect.left() + RING + 6.0, rect.top()), figures, p.text);
    ui.painter().galley(rect.left_bottom() - vec2(0.0, below.size().y), below, p.quiet);
    response.on_hover_text(said);
}
