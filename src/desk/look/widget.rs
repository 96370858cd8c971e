//! The few widgets that everything is made of.

use std::sync::Arc;

use egui::{
    Align2, Atom, Color32, CornerRadius, FontId, Frame, Galley, Margin, Painter, Pos2, Rect, Response, RichText, Sense,
    Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, vec2,
};

use crate::desk::look::{
    icon::Icon,
    letters, lines,
    palette::{self, Palette},
    space,
};

/// How high buttons are.
pub const BUTTON: f32 = 36.0;
/// The room around what is typed in a field.
pub const FIELD: Margin = Margin::symmetric(10, 8);

/// The colours of the theme that a ui is dressed in.
pub fn colours(ui: &Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &palette::DARK } else { &palette::LIGHT }
}

/// A panel on the ground, with room around what is in it.
pub fn card<R>(ui: &mut Ui, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let p = colours(ui);
    Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(space::RADIUS))
        .inner_margin(Margin::same(14))
        .show(ui, inside)
        .inner
}

/// Draws into a part of the room that does not grow or shrink with what stands in it.
pub fn within<R>(ui: &mut Ui, place: Rect, name: &str, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let mut part = ui.new_child(UiBuilder::new().id_salt(name).max_rect(place));
    part.set_clip_rect(place.intersect(ui.clip_rect()));
    draw(&mut part)
}

/// A caption: what a panel is about, quiet. Latin capitals are set apart; other scripts stay as they are.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    let text = RichText::new(text.to_uppercase())
        .font(FontId::new(11.0, letters::strong_family()))
        .extra_letter_spacing(0.6)
        .color(p.quiet);
    ui.label(text)
}

/// A text that is read, body size.
pub fn para(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    lines::para(ui, text, FontId::proportional(letters::BODY), p.text)
}

/// A text beside a text.
pub fn soft(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    lines::para(ui, text, FontId::proportional(letters::BODY), p.soft)
}

/// A small, quiet text.
pub fn note(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    lines::para(ui, text, FontId::proportional(letters::SMALL), p.quiet)
}

/// A text in the heavier weight.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    lines::para(ui, text, FontId::new(letters::BODY, letters::strong_family()), p.text)
}

/// What a page is about.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    lines::para(ui, text, FontId::new(letters::TITLE, letters::strong_family()), p.text)
}

/// How a chip is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Plain,
    /// Chosen, or a promise of mine.
    Gold,
    /// Late, broken, wrong.
    Alarm,
    /// Done, kept.
    Good,
    /// For information.
    Info,
}

impl Tone {
    /// Ground and text.
    pub fn inks(self, p: &Palette) -> (Color32, Color32) {
        match self {
            Self::Plain => (p.raised, p.soft),
            Self::Gold => (p.gold_ground, p.gold_text),
            Self::Alarm => (p.alarm_ground, p.alarm_text),
            Self::Good => (p.raised, p.good_text),
            Self::Info => (p.info_ground, p.text),
        }
    }
}

/// Sets chips that follow one another close together: a line of them is no higher than they are.
pub fn close(ui: &mut Ui) {
    ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
    ui.spacing_mut().interact_size.y = 24.0;
}

/// A small round label that says one thing.
pub fn chip(ui: &mut Ui, text: &str, tone: Tone) -> Response {
    chip_sensing(ui, text, tone, None, Sense::hover())
}

/// A chip that can be pressed.
pub fn chip_button(ui: &mut Ui, text: &str, tone: Tone, icon: Option<Icon>) -> Response {
    chip_sensing(ui, text, tone, icon, Sense::click())
}

fn chip_sensing(ui: &mut Ui, text: &str, tone: Tone, icon: Option<Icon>, sense: Sense) -> Response {
    let p = colours(ui);
    let (ground, ink) = tone.inks(p);
    let pad = vec2(10.0, 4.0);
    let icon_room = if icon.is_some() { 18.0 } else { 0.0 };
    let room = (ui.available_width() - 2.0 * pad.x - icon_room).max(40.0);
    let galley = ui.fonts_mut(|fonts| {
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), FontId::proportional(12.5), ink, room);
        job.wrap.max_rows = if sense.senses_click() { 3 } else { 1 };
        fonts.layout_job(job)
    });
    let size = galley.size() + 2.0 * pad + vec2(icon_room, 0.0);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| {
        let kind = if sense.senses_click() { WidgetType::Button } else { WidgetType::Label };
        WidgetInfo::labeled(kind, ui.is_enabled(), text)
    });
    let over = sense.senses_click() && response.hovered();
    let line = if response.has_focus() {
        Stroke::new(2.0, p.gold)
    } else {
        Stroke::new(1.0, if over { p.quiet } else { p.line })
    };
    let round = CornerRadius::same(13);
    ui.painter().rect(rect, round, if over { p.lifted } else { ground }, line, StrokeKind::Inside);
    if let Some(icon) = icon {
        let place = Rect::from_center_size(egui::pos2(rect.left() + pad.x + 6.0, rect.center().y), Vec2::splat(12.0));
        icon.paint(ui.painter(), place, ink);
    }
    ui.painter().galley(rect.min + pad + vec2(icon_room, 0.0), galley, ink);
    response
}

/// The one thing to do here: a button in the accent.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    let button = button(letters::strong(text).color(p.on_gold), 72.0).fill(p.gold).stroke(Stroke::new(1.0, p.gold));
    let response = ui.add(button);
    if response.has_focus() {
        // Gold around gold would not be seen.
        let line = Stroke::new(2.0, p.on_gold);
        ui.painter().rect_stroke(response.rect.shrink(2.0), CornerRadius::same(6), line, StrokeKind::Inside);
    }
    response
}

/// A button whose text stands in its middle, whatever the layout around it.
fn button<'a>(text: RichText, least: f32) -> egui::Button<'a> {
    egui::Button::new((Atom::grow(), text, Atom::grow())).gap(0.0).min_size(vec2(least, BUTTON))
}

/// A line to type in, as high as a button. `name` is what it is called, and what stands in it while it is empty.
pub fn field(ui: &mut Ui, text: &mut String, name: &str, width: f32) -> Response {
    let edit = TextEdit::singleline(text).hint_text(name).desired_width(width).margin(FIELD);
    let field = ui.add(edit.min_size(vec2(0.0, BUTTON)).vertical_align(egui::Align::Center));
    field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, name));
    field
}

/// Any other button.
pub fn ghost(ui: &mut Ui, text: &str) -> Response {
    let p = colours(ui);
    let button = button(RichText::new(text).color(p.soft), 40.0).fill(Color32::TRANSPARENT);
    let response = ui.add(button.stroke(Stroke::new(1.0, p.line)));
    focus_ring(ui, response)
}

/// A button that shows an icon; `name` is what screen readers and the tooltip say.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let p = colours(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(32.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    if response.hovered() || response.has_focus() {
        let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::new(1.0, p.line) };
        ui.painter().rect(rect, CornerRadius::same(8), p.lifted, line, StrokeKind::Inside);
    }
    icon.paint(ui.painter(), rect.shrink(8.0), if ui.is_enabled() { p.text } else { p.quiet });
    response.on_hover_text(name)
}

/// Draws the focus where the library's own mark is too faint to see.
pub fn focus_ring(ui: &Ui, response: Response) -> Response {
    if response.has_focus() {
        let p = colours(ui);
        ui.painter().rect_stroke(
            response.rect.expand(2.0),
            CornerRadius::same(10),
            Stroke::new(2.0, p.gold),
            StrokeKind::Inside,
        );
    }
    response
}

/// A tab of a row of tabs. `badge` counts what waits behind it.
pub fn tab(ui: &mut Ui, text: &str, chosen: bool, badge: usize) -> Response {
    let p = colours(ui);
    let ink = if chosen { p.text } else { p.soft };
    let galley = tab_text(ui, text, chosen, badge);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(16.0, 14.0), Sense::click());
    let shown = galley.text();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), chosen, shown));
    if response.hovered() || response.has_focus() {
        let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::NONE };
        ui.painter().rect(rect, CornerRadius::same(6), p.raised, line, StrokeKind::Inside);
    }
    ui.painter().galley(rect.min + vec2(8.0, 7.0), galley, ink);
    if chosen {
        let under = Rect::from_min_max(
            egui::pos2(rect.left() + 8.0, rect.bottom() - 2.0),
            rect.right_bottom() - vec2(8.0, 0.0),
        );
        ui.painter().rect_filled(under, CornerRadius::same(1), p.gold);
    }
    response
}

/// How wide a tab is.
pub fn tab_width(ui: &Ui, text: &str, chosen: bool, badge: usize) -> f32 {
    tab_text(ui, text, chosen, badge).size().x + 16.0
}

fn tab_text(ui: &Ui, text: &str, chosen: bool, badge: usize) -> Arc<Galley> {
    let p = colours(ui);
    let (ink, family) =
        if chosen { (p.text, letters::strong_family()) } else { (p.soft, egui::FontFamily::Proportional) };
    let shown = if badge > 0 { format!("{text}  {badge}") } else { text.to_owned() };
    ui.fonts_mut(|fonts| fonts.layout_no_wrap(shown, FontId::new(letters::BODY, family), ink))
}

/// Paints a circle, and over it, from the top on, the part of it that `share` is of 1.
pub fn dial(painter: &Painter, p: &Palette, (centre, radius): (Pos2, f32), share: f32, pen: Stroke) {
    painter.circle_stroke(centre, radius, Stroke::new(pen.width, p.line));
    let share = share.clamp(0.0, 1.0);
    if share > 0.0 {
        let turn = |step: u8| (f32::from(step) / 64.0 * share - 0.25) * std::f32::consts::TAU;
        let points = (0..=64_u8).map(|step| centre + radius * Vec2::angled(turn(step))).collect();
        painter.add(egui::Shape::line(points, pen));
    }
}

/// A ring for the time that is left, or for points: `share` 0 to 1 is drawn in `ink`, with a text inside.
pub fn ring(ui: &mut Ui, side: f32, share: f32, ink: Color32, inside: &str, name: &str) -> Response {
    let p = colours(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name));
    let radius = side / 2.0 - 2.0;
    let pen = (side / 12.0).max(2.0);
    dial(ui.painter(), p, (rect.center(), radius), share, Stroke::new(pen, ink));
    let size = if inside.chars().count() > 3 { side * 0.22 } else { side * 0.32 };
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        inside,
        FontId::new(size, letters::strong_family()),
        p.text,
    );
    response.on_hover_text(name)
}

/// An icon in a round ground, as before a row.
pub fn badge(ui: &mut Ui, icon: Icon, side: f32) -> Response {
    let p = colours(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    ui.painter().circle_filled(rect.center(), side / 2.0, p.raised);
    icon.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(side * 0.5)), p.soft);
    response
}

/// A hairline across.
pub fn rule(ui: &mut Ui) {
    let p = colours(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::ZERO, p.line);
}

/// One of several things to choose from: the chosen one is gold and says that it is.
pub fn choice(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    let tone = if chosen { Tone::Gold } else { Tone::Plain };
    let icon = chosen.then_some(Icon::Tick);
    let response = chip_button(ui, text, tone, icon);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, text));
    response
}

/// A small button with an icon, as of a stepper; `name` is what screen readers and the tooltip say.
pub fn small_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let p = colours(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(26.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::new(1.0, p.line) };
    let ground = if response.hovered() { p.lifted } else { p.raised };
    ui.painter().rect(rect, CornerRadius::same(13), ground, line, StrokeKind::Inside);
    icon.paint(ui.painter(), rect.shrink(8.0), p.text);
    response.on_hover_text(name)
}

/// A box to tick, with what it is about.
pub fn tick(ui: &mut Ui, on: &mut bool, text: &str) -> Response {
    let p = colours(ui);
    let side = 18.0;
    let room = (ui.available_width() - side - space::ONE).max(60.0);
    let font = FontId::proportional(letters::BODY);
    let words = lines::broken(ui, text, &font, room);
    let galley = ui.fonts_mut(|fonts| fonts.layout(words, font, p.text, room));
    let size = vec2(side + space::ONE + galley.size().x, galley.size().y.max(side) + 2.0 * space::HALF);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let is_on = *on;
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), is_on, text));
    let square = Rect::from_min_size(rect.min + vec2(0.0, space::HALF), Vec2::splat(side));
    let (fill, line) = if is_on { (p.gold, p.gold) } else { (p.ground, p.quiet) };
    ui.painter().rect(square, CornerRadius::same(4), fill, Stroke::new(1.5, line), StrokeKind::Inside);
    if is_on {
        Icon::Tick.paint(ui.painter(), square.shrink(3.5), p.on_gold);
    }
    ui.painter().galley(rect.min + vec2(side + space::ONE, space::HALF + 1.0), galley, p.text);
    focus_ring(ui, response)
}
