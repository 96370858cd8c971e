//! The crowd as it was at the moment that is shown: the same picture that people saw while they played.

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::base::time::{At, MINUTE};
use crate::desk::{
    debrief::reel::{Making, Reel},
    look::{letters, space, widget},
    pen::Pen,
    situation::picture,
};
use crate::drill::crowd::{CrowdView, feeling::Feeling};

/// Draws the crowd at a moment into a part of the page.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, reel: &mut Reel, at: At, end: At, high: f32, state: &mut picture::State) {
    reel.want(at);
    let crowd = reel.crowd();
    let top = ui.cursor().top();
    caption(ui, pen, at, crowd);
    let size = vec2(ui.available_width(), (high - (ui.cursor().top() - top)).max(72.0)).floor();
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let p = widget::colours(ui);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, p.ground);
    let Some(crowd) = crowd else {
        wait(ui, pen, reel.making(), end, rect);
        state.restless = false;
        return;
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, picture::told(pen, crowd)));
    picture::draw(ui, pen, crowd, rect, letters::SMALL, state);
    ui.painter().rect_stroke(rect, CornerRadius::ZERO, Stroke::new(1.0, p.line), StrokeKind::Inside);
}

/// When it is, and how people stand.
fn caption(ui: &mut Ui, pen: &Pen<'_>, at: At, crowd: Option<&CrowdView>) {
    let p = widget::colours(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::ONE, 2.0);
        ui.spacing_mut().interact_size.y = 18.0;
        widget::caption(ui, &pen.get("debrief-crowd"));
        ui.label(letters::strong(format!("{} · {}", pen.words.local(at), pen.words.crisis(at))));
        if let Some(crowd) = crowd {
            ui.add(egui::Label::new(letters::small(figures(pen, crowd)).color(p.soft)).extend());
        }
    });
}

/// How people stand, in numbers.
fn figures(pen: &Pen<'_>, crowd: &CrowdView) -> String {
    let number = |count: u32| pen.words.number(i64::from(count));
    let blanks = [
        ("angry", number(crowd.count(Feeling::Angry)).into()),
        ("reassured", number(crowd.count(Feeling::Reassured)).into()),
        ("lost", number(crowd.count(Feeling::Lost)).into()),
    ];
    pen.words.say("debrief-crowd-figures", blanks)
}

/// How far the playing again is, where the picture will be.
fn wait(ui: &mut Ui, pen: &Pen<'_>, making: Making, end: At, rect: Rect) {
    let p = widget::colours(ui);
    let text = match making {
        Making::Lost => pen.get("debrief-crowd-lost"),
        Making::Ready { .. } => pen.get("debrief-crowd-comes"),
        Making::Shooting(at) => {
            let percent = 100 * (at.0 / MINUTE).max(0) / (end.0 / MINUTE).max(1);
            pen.words.say("debrief-crowd-making", [("percent", percent.into())])
        }
    };
    let font = egui::FontId::proportional(letters::BODY);
    let galley = ui.painter().layout(text, font, p.quiet, rect.width() - 32.0);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, p.quiet);
}
