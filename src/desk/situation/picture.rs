//! The picture of the crowd in a window: pixels become one texture; names and figures are written over it.

use egui::{
    Color32, ColorImage, FontId, Rect, Sense, TextureHandle, TextureOptions, Ui, Vec2, WidgetInfo, WidgetType, vec2,
};

use crate::desk::{
    crowd::{Picture, Stage, glyph, palette},
    look::{icon::Icon, letters, space, widget},
    pen::{self, Pen},
};
use crate::drill::crowd::{
    CrowdView,
    feeling::{FEELINGS, Feeling},
};

/// Room below the picture for what stands under the counters.
fn counter(letter: f32) -> f32 {
    (letter * 1.5).round()
}

/// Letters from which on a counter has room for its name.
const NAMED: f32 = 7.0;

/// What the picture remembers: its pixels, and the texture that they were last put into.
#[derive(Default)]
pub struct State {
    picture: Picture,
    texture: Option<TextureHandle>,
    /// Whether people are still on their way.
    pub restless: bool,
}

/// Draws the crowd across the width, so many points high.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, height: f32, state: &mut State) {
    let letter = if height < 240.0 { 10.0 } else { letters::SMALL };
    lettered(ui, pen, crowd, height, letter, state);
}

/// The same with names in letters of this size: for walls.
pub fn lettered(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, height: f32, letter: f32, state: &mut State) {
    let size = vec2(ui.available_width(), height - counter(letter)).floor();
    let (whole, response) = ui.allocate_exact_size(size + vec2(0.0, counter(letter)), Sense::hover());
    let rect = Rect::from_min_size(whole.min, size);
    let told = told(pen, crowd);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &told));
    if crowd.feeling.is_empty() || !ui.is_rect_visible(rect) {
        return;
    }
    let scale = draw(ui, pen, crowd, rect, letter, state);
    counters(ui, pen, crowd, whole, (scale, letter), &state.picture);
    // Nobody points at a wall.
    if let Some(pointer) = response.hover_pos().filter(|_| letter <= letters::SMALL) {
        let at = (pointer - rect.min) * scale;
        if let Some((segment, who)) = state.picture.who_at(at.x, at.y) {
            let feeling = crowd.feeling.get(who as usize).copied().unwrap_or(Feeling::Unheard);
            let name = pen.scenario.segments[segment].name.as_str();
            response.on_hover_text(format!("{name} · {}", pen.get(key(feeling))));
        }
    }
}

/// Draws the crowd and the names of its groups into a part of the window; gives the pixels of a point.
pub fn draw(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, letter: f32, state: &mut State) -> f32 {
    let size = rect.size();
    let scale = pen::scale(ui, size);
    let palette = if ui.visuals().dark_mode { &palette::DARK } else { &palette::LIGHT };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of a window")]
    let stage = Stage {
        size_px: ((size.x * scale) as u32, (size.y * scale) as u32),
        scale,
        palette,
        now_ms: pen::milliseconds(ui),
        motion: pen.motion,
    };
    let painted = state.picture.paint(crowd, &stage);
    state.restless = painted.restless;
    if painted.changed || state.texture.is_none() {
        let image = ColorImage::from_rgba_premultiplied([painted.size.0, painted.size.1], painted.rgba);
        match &mut state.texture {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => state.texture = Some(ui.ctx().load_texture("crowd", image, TextureOptions::LINEAR)),
        }
    }
    if let Some(texture) = &state.texture {
        let uv = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, uv, Color32::WHITE);
    }
    if state.restless && pen.motion {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(crate::desk::crowd::EVERY_MS));
    }
    names(ui, pen, rect, (scale, letter), &state.picture);
    scale
}

/// Names of the segments, where the picture says they belong, the largest first: above their circle, else below it,
/// else not at all, for two names in one place are none. The pointer tells the rest.
fn names(ui: &Ui, pen: &Pen<'_>, rect: Rect, (scale, size): (f32, f32), picture: &Picture) {
    let p = widget::colours(ui);
    let mut order: Vec<usize> = (0..pen.scenario.segments.len().min(picture.blobs().len())).collect();
    order.sort_by_key(|place| std::cmp::Reverse(pen.scenario.segments[*place].count));
    let mut taken: Vec<Rect> = Vec::new();
    for place in order {
        let (Some((x, y)), Some(blob)) = (picture.label(place), picture.blobs().get(place)) else { continue };
        let room = (blob.radius * 2.4 / scale).max(size * 8.0);
        let name = pen.scenario.segments[place].name.as_str().to_owned();
        let mut job = egui::text::LayoutJob::simple(name, FontId::proportional(size), p.soft, room);
        job.wrap.max_rows = 2;
        job.halign = egui::Align::Center;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let half = galley.size().x / 2.0;
        let middle = (rect.left() + x / scale).clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
        let above = rect.top() + y / scale - galley.size().y;
        let below = rect.top() + (blob.centre.1 + blob.radius * 1.12) / scale;
        let free = [above, below].into_iter().find_map(|top| {
            let here = Rect::from_min_size(egui::pos2(middle - half, top.max(rect.top())), galley.size());
            (rect.contains_rect(here) && !taken.iter().any(|other| other.expand(2.0).intersects(here))).then_some(here)
        });
        if let Some(here) = free {
            ui.painter().galley(egui::pos2(middle, here.top()), galley, p.soft);
            taken.push(here);
        }
    }
}

/// What stands under each counter: its name where there is room, else its sign; in both cases its figures for whoever
/// points at it.
fn counters(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, (scale, letter): (f32, f32), picture: &Picture) {
    let height = counter(letter);
    let p = widget::colours(ui);
    for (lane, line) in picture.lanes().iter().zip(&crowd.lines) {
        let channel = &pen.scenario.channels[usize::from(line.channel)];
        let name = channel.name.as_str();
        let blanks =
            [("channel", name.into()), ("served", line.served.len().into()), ("waiting", line.waiting.len().into())];
        let said = pen.words.say("situation-line", blanks);
        let (left, right) = (rect.left() + lane.left / scale, rect.left() + lane.right / scale);
        let place = Rect::from_min_max(egui::pos2(left, rect.bottom() - height), egui::pos2(right, rect.bottom()));
        let busy = if line.waiting.is_empty() { p.quiet } else { p.text };
        if right - left > NAMED * letter {
            let mut job =
                egui::text::LayoutJob::simple(name.to_owned(), FontId::proportional(letter), busy, right - left);
            job.wrap.max_rows = 1;
            let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
            ui.painter().galley(place.min, galley, busy);
        } else {
            let sign = Rect::from_center_size(place.center(), Vec2::splat(letter.min(right - left)));
            Icon::of(channel.kind).paint(ui.painter(), sign, busy);
        }
        let whole = place.with_min_y(rect.top() + lane.top / scale);
        ui.interact(whole, ui.id().with(("counter", line.channel)), Sense::hover()).on_hover_text(said);
    }
}

/// The legend: each mood's shape, name and number of people.
pub fn legend(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView) {
    legend_lettered(ui, pen, crowd, letters::SMALL);
}

/// The same in letters of this size: for walls.
pub fn legend_lettered(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, letter: f32) {
    let p = widget::colours(ui);
    let palette = if ui.visuals().dark_mode { &palette::DARK } else { &palette::LIGHT };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::HALF, space::HALF);
        for (place, feeling) in FEELINGS.into_iter().enumerate() {
            let count = crowd.count(feeling);
            if count == 0 {
                continue;
            }
            let scale = ui.pixels_per_point();
            let [r, g, b] = palette.feelings[place];
            let (side, pixels) = glyph::icon(feeling, letter * 0.375 * scale, [r, g, b]);
            let id = format!("mood-{place}-{}-{}", (letter * scale).to_bits(), ui.visuals().dark_mode);
            let texture = ui.data(|data| data.get_temp::<TextureHandle>(egui::Id::new(&id))).unwrap_or_else(|| {
                let image = ColorImage::from_rgba_unmultiplied([side, side], &pixels);
                let texture = ui.ctx().load_texture(&id, image, TextureOptions::LINEAR);
                ui.data_mut(|data| data.insert_temp(egui::Id::new(&id), texture.clone()));
                texture
            });
            #[expect(clippy::cast_precision_loss, reason = "a few pixels")]
            let points = Vec2::splat(side as f32 / scale);
            ui.add(egui::Image::new(egui::load::SizedTexture::new(texture.id(), points)));
            let text = format!("{} {}", pen.get(key(feeling)), pen.words.number(i64::from(count)));
            ui.label(egui::RichText::new(text).size(letter).color(p.soft));
            ui.add_space(space::HALF);
        }
    });
}

/// The key of a mood's name.
pub fn key(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Calm => "situation-calm",
        Feeling::Worried => "situation-worried",
        Feeling::Angry => "situation-angry",
        Feeling::Reassured => "situation-reassured",
        Feeling::Lost => "situation-lost",
        Feeling::Unheard => "situation-unheard",
    }
}

/// The picture in words, for whoever does not see it.
fn told(pen: &Pen<'_>, crowd: &CrowdView) -> String {
    let moods = FEELINGS.into_iter().filter(|feeling| crowd.count(*feeling) > 0);
    let moods = moods.map(|feeling| format!("{} {}", pen.get(key(feeling)), crowd.count(feeling)));
    pen.words.list(&moods.collect::<Vec<_>>())
}
