//! The picture of the crowd in a window: pixels become one texture; names, figures and the length of the silence are
//! written over it. One routine for the desk, the wall and the debrief.

use std::sync::Arc;

use egui::{
    Color32, ColorImage, CornerRadius, FontId, ImageData, Rect, Sense, TextureHandle, TextureOptions, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

use crate::desk::{
    crowd::{Picture, Stage, body, glyph, layout::Room, palette},
    look::{icon::Icon, letters, space, widget},
    pen::{self, Pen},
    situation::names::{self, Names},
};
use crate::drill::crowd::{
    CrowdView, Seen,
    feeling::{FEELINGS, Feeling},
};

/// Room below the picture for what stands under the counters.
fn counter(letter: f32) -> f32 {
    (letter * 1.5).round()
}

/// Letters from which on a counter has room for its name.
const NAMED: f32 = 7.0;
/// The height of the band that tells of silence, in letters: a line of text, and the bar beneath it.
const BAND: f32 = 2.1;
/// The height of its bar, in letters.
const BAR: f32 = 0.45;

/// How much of the letters' size is left where the sentence on silence has little room: on a wall they stay readable.
const SMALLEST: f32 = 0.97;
/// What the share of those without a word is taken times for how loud it is told.
const LOUD: f32 = 4.0;

/// What the picture remembers: its pixels, and the texture that they were last put into.
#[derive(Default)]
pub struct State {
    picture: Picture,
    texture: Option<TextureHandle>,
    image: Arc<ColorImage>,
    names: Names,
    room: Room,
    /// Whether people are still on their way.
    pub restless: bool,
}

/// Draws the crowd across the width, so many points high.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, height: f32, state: &mut State) {
    let letter = if height < 330.0 { 11.0 } else { letters::SMALL };
    lettered(ui, pen, crowd, height, letter, state);
}

/// The same with names in letters of this size: for walls.
pub fn lettered(ui: &mut Ui, pen: &Pen<'_>, crowd: &CrowdView, height: f32, letter: f32, state: &mut State) {
    let size = vec2(ui.available_width(), height - counter(letter)).floor();
    let (whole, response) = ui.allocate_exact_size(size + vec2(0.0, counter(letter)), Sense::hover());
    let rect = Rect::from_min_size(whole.min, size);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, told(pen, crowd)));
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
            let group = crowd.tallies.get(segment).map(|tally| names::stand(pen, name, tally, crowd.seen));
            response.on_hover_text(format!("{}\n{}", pen.get(key(feeling)), group.unwrap_or_default()));
        }
    }
}

/// Draws the crowd, the names of its groups and the length of the silence into a part of the window; gives the pixels
/// of a point.
pub fn draw(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, letter: f32, state: &mut State) -> f32 {
    let size = rect.size();
    let scale = pen::scale(ui, size);
    state.names.measure(ui, pen, letter);
    state.names.want(&mut state.room, scale);
    state.room.band = BAND * letter * scale;
    paint(ui, pen, crowd, rect, scale, state);
    if state.restless && pen.motion {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(crate::desk::crowd::EVERY_MS));
    }
    band(ui, pen, crowd, names::on_screen(state.picture.band(), rect, scale), letter);
    let State { names, picture, .. } = state;
    names.write(ui, pen, crowd, picture, (rect, scale, letter));
    scale
}

/// The pixels, into the texture if they are others than before.
fn paint(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, scale: f32, state: &mut State) {
    let size = rect.size();
    let palette = if ui.visuals().dark_mode { &palette::DARK } else { &palette::LIGHT };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of a window")]
    let stage = Stage {
        size_px: ((size.x * scale) as u32, (size.y * scale) as u32),
        scale,
        palette,
        now_ms: pen::milliseconds(ui),
        motion: pen.motion,
        room: &state.room,
    };
    let painted = state.picture.paint(crowd, &stage);
    state.restless = painted.restless;
    if painted.changed || state.texture.is_none() {
        let size = [painted.size.0, painted.size.1];
        match Arc::get_mut(&mut state.image).filter(|image| image.size == size) {
            // The last frame is through with it: no new memory for a new one.
            Some(image) => {
                for (to, from) in image.pixels.iter_mut().zip(painted.rgba.as_chunks::<4>().0) {
                    *to = Color32::from_rgb(from[0], from[1], from[2]);
                }
            }
            None => state.image = Arc::new(ColorImage::from_rgba_premultiplied(size, painted.rgba)),
        }
        let image = ImageData::Color(Arc::clone(&state.image));
        match &mut state.texture {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => state.texture = Some(ui.ctx().load_texture("crowd", image, TextureOptions::LINEAR)),
        }
    }
    if let Some(texture) = &state.texture {
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, uv, Color32::WHITE);
    }
}

/// To how many a word is owed who have none, and for how long: in words, and as a bar as long as their share of all.
fn band(ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, rect: Rect, letter: f32) {
    let p = widget::colours(ui);
    let (silent, longest) = (crowd.silent(), longest(crowd));
    let hot = body::heat_of(longest);
    #[expect(clippy::cast_precision_loss, reason = "a share of the customers")]
    let share = silent as f32 / crowd.feeling.len().max(1) as f32;
    let (text, ink) = match silence(pen, crowd) {
        Some(text) => (text, p.soft.lerp_to_gamma(p.alarm_text, (LOUD * share).min(1.0))),
        None => (pen.get(none_silent(crowd.seen)), p.quiet),
    };
    let family = letters::strong_family();
    let wide = ui.painter().layout_no_wrap(text.clone(), FontId::new(letter, family.clone()), ink).size().x;
    let font = FontId::new(letter * (rect.width() / wide.max(1.0)).clamp(SMALLEST, 1.0), family);
    let mut job = egui::text::LayoutJob::simple(text, font, ink, rect.width() + 1.0);
    job.wrap.max_rows = 1;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let bar = rect.with_min_y(rect.bottom() - BAR * letter);
    ui.painter().galley(pos2(rect.left(), bar.top() - galley.size().y - 1.0), galley, ink);
    let round = CornerRadius::same(2);
    ui.painter().rect_filled(bar, round, p.line);
    let filled = bar.with_max_x(bar.left() + bar.width() * share);
    ui.painter().rect_filled(filled, round, p.gold.lerp_to_gamma(p.alarm, hot));
}

/// The longest silence of anybody, in seconds.
#[expect(clippy::cast_precision_loss, reason = "some hours")]
fn longest(crowd: &CrowdView) -> f32 {
    crowd.tallies.iter().map(|tally| tally.longest_s).max().unwrap_or(0) as f32
}

/// The silence in words, where there is any.
fn silence(pen: &Pen<'_>, crowd: &CrowdView) -> Option<String> {
    let longest = crowd.tallies.iter().map(|tally| tally.longest_s).max().unwrap_or(0);
    names::silence(pen, crowd.silent(), longest, crowd.seen)
}

fn none_silent(seen: Seen) -> &'static str {
    match seen {
        Seen::All => "situation-silence-none",
        Seen::Heard => "situation-silence-none-heard",
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
        let place = Rect::from_min_max(pos2(left, rect.bottom() - height), pos2(right, rect.bottom()));
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
            let text = format!("{} {}", pen.get(key(feeling)), pen.words.number(i64::from(count)));
            let wide = ui.painter().layout_no_wrap(text.clone(), FontId::proportional(letter), p.soft).size().x;
            // A shape and what it means stand on one row.
            if points.x + space::HALF + wide > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            ui.add(egui::Image::new(egui::load::SizedTexture::new(texture.id(), points)));
            ui.add(egui::Label::new(egui::RichText::new(text).size(letter).color(p.soft)).extend());
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
pub fn told(pen: &Pen<'_>, crowd: &CrowdView) -> String {
    let moods = FEELINGS.into_iter().filter(|feeling| crowd.count(*feeling) > 0);
    let moods = moods.map(|feeling| format!("{} {}", pen.get(key(feeling)), crowd.count(feeling)));
    let moods = pen.words.list(&moods.collect::<Vec<_>>());
    silence(pen, crowd).map_or(moods.clone(), |silence| format!("{silence} · {moods}"))
}
