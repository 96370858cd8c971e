//! The crowd as it was at the moment that is shown: the same picture that people saw while they played.

use egui::{
    Color32, ColorImage, CornerRadius, Rect, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

use crate::base::time::{At, MINUTE};
use crate::desk::{
    crowd::{Picture, Stage, palette},
    debrief::reel::{Making, Reel},
    look::{letters, space, widget},
    pen::{self, Pen},
};
use crate::drill::crowd::{CrowdView, feeling::Feeling};

/// The picture and its texture.
#[derive(Default)]
pub struct State {
    picture: Picture,
    texture: Option<TextureHandle>,
    /// Whether people are still on their way.
    pub restless: bool,
}

/// Draws the crowd at a moment into a part of the page.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, reel: &mut Reel, at: At, end: At, high: f32, state: &mut State) {
    reel.want(at);
    let crowd = reel.crowd();
    caption(ui, pen, at, crowd);
    let size = vec2(ui.available_width(), (high - 48.0).max(72.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let p = widget::colours(ui);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, p.ground);
    let Some(crowd) = crowd else {
        wait(ui, pen, reel.making(), end, rect);
        state.restless = false;
        return;
    };
    let about = figures(pen, crowd);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &about));
    picture(ui, pen, crowd, rect, state);
    ui.painter().rect_stroke(rect, CornerRadius::ZERO, Stroke::new(1.0, p.line), StrokeKind::Inside);
}

/// When it is, and how people stand.
fn caption(ui: &mut Ui, pen: &Pen<'_>, at: At, crowd: Option<&CrowdView>) {
    let p = widget::colours(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::ONE;
        ui.spacing_mut().interact_size.y = 18.0;
        widget::caption(ui, &pen.get("debrief-crowd"));
        ui.label(letters::strong(format!("{} · {}", pen.words.local(at), pen.words.crisis(at))));
        if let Some(crowd) = crowd {
            ui.label(letters::small(figures(pen, crowd)).color(p.soft));
        }
    });
}

/// How people stand, in numbers.
fn figures(pen: &Pen<'_>, crowd: &CrowdView) -> String {
    let number = |count: u32| pen.words.number(i64::from(count));
    let blanks = [
        ("silent", number(crowd.silent()).into()),
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

fn picture(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, state: &mut State) {
    let scale = pen::scale(ui, rect.size());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels and milliseconds")]
    let (size_px, now_ms) = (
        ((rect.width() * scale).round() as u32, (rect.height() * scale).round() as u32),
        (ui.input(|input| input.time) * 1000.0) as u64,
    );
    let palette = if ui.visuals().dark_mode { &palette::DARK } else { &palette::LIGHT };
    let painted = state.picture.paint(crowd, &Stage { size_px, scale, palette, now_ms, motion: pen.motion });
    let (size, changed, restless) = (painted.size, painted.changed, painted.restless);
    if changed || state.texture.is_none() {
        let image = ColorImage::from_rgba_premultiplied([size.0, size.1], painted.rgba);
        match &mut state.texture {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => state.texture = Some(ui.ctx().load_texture("debrief-crowd", image, TextureOptions::LINEAR)),
        }
    }
    state.restless = restless;
    if restless {
        ui.ctx().request_repaint();
    }
    if let Some(texture) = &state.texture {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    }
    names(ui, pen, crowd, rect, scale, &state.picture);
}

/// The names of the groups, where there is room for them.
fn names(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, scale: f32, picture: &Picture) {
    let p = widget::colours(ui);
    let painter = ui.painter_at(rect);
    let mut taken: Vec<Rect> = Vec::new();
    for (place, group) in crowd.plan.segments.iter().enumerate() {
        let Some((x, y)) = picture.label(place) else { continue };
        let name = pen.words.segment(group.id.as_str()).to_owned();
        let galley = painter.layout_no_wrap(name, egui::FontId::proportional(11.0), p.soft);
        let size = galley.size();
        let left = (rect.left() + x / scale - size.x / 2.0)
            .clamp(rect.left() + 2.0, (rect.right() - size.x - 2.0).max(rect.left() + 2.0));
        let top = (rect.top() + y / scale - size.y).clamp(rect.top() + 1.0, rect.bottom() - size.y);
        let label = Rect::from_min_size(pos2(left, top), size);
        if taken.iter().any(|known| known.intersects(label.expand(2.0))) {
            continue;
        }
        painter.galley(label.min, galley, p.soft);
        taken.push(label);
    }
}
