//! How the desk looks: colours, letters, spacing, and the few widgets that everything is made of.
//!
//! Sizes are logical points on a grid of eight; [`space`] names them. Three text sizes and two weights stand on a
//! screen ([`letters`]), one accent, and one set of mood colours that never stands for a mood without its shape.

pub mod icon;
pub mod letters;
pub mod lines;
pub mod palette;
pub mod widget;

use egui::{Color32, CornerRadius, Stroke, Style, Vec2, Visuals, style::ScrollStyle};

use palette::Palette;

/// Distances, in points.
pub mod space {
    /// Between things that belong together.
    pub const HALF: f32 = 4.0;
    /// Between neighbours.
    pub const ONE: f32 = 8.0;
    /// Between cards, and from the window's edge to them.
    pub const GAP: f32 = 12.0;
    /// Between groups, and from a panel's edge to what is in it.
    pub const TWO: f32 = 16.0;
    /// Between parts of a page.
    pub const THREE: f32 = 24.0;
    /// The corner of a panel.
    pub const RADIUS: u8 = 10;
}

/// Dark or light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Light text on a dark ground: for rooms with a projector.
    #[default]
    Dark,
    /// Dark text on a light ground: for rooms with windows.
    Light,
}

impl Theme {
    /// Its colours.
    pub fn palette(self) -> &'static Palette {
        match self {
            Self::Dark => &palette::DARK,
            Self::Light => &palette::LIGHT,
        }
    }
}

/// How large everything is for somebody who has not chosen: in steps of a quarter, so that a window has the room of a
/// desk of 1536 by 864 points at least and letters do not shrink as screens grow. `window` is its size before enlarging.
pub fn fitting(window: Vec2) -> f32 {
    let room = (window.x / 1536.0).min(window.y / 864.0);
    ((room * 4.0).floor() / 4.0).clamp(1.0, 2.0)
}

/// Whether the window is small, as one of 1280 by 720 is at twice the size: then what is there is said more briefly.
pub fn is_small(ui: &egui::Ui) -> bool {
    is_small_room(ui.ctx().content_rect().size())
}

/// Whether so much room is small.
pub fn is_small_room(room: Vec2) -> bool {
    room.x < 720.0 || room.y < 480.0
}

/// Gives a context the desk's look. To be called when theme or motion change, and once before the first frame.
pub fn dress(ctx: &egui::Context, theme: Theme, motion: bool) {
    let palette = theme.palette();
    let base = match theme {
        Theme::Dark => Visuals::dark(),
        Theme::Light => Visuals::light(),
    };
    ctx.set_theme(match theme {
        Theme::Dark => egui::Theme::Dark,
        Theme::Light => egui::Theme::Light,
    });
    let mut style = Style { visuals: visuals(base, palette), ..Style::default() };
    letters::set(&mut style);
    style.animation_time = if motion { 0.15 } else { 0.0 };
    style.spacing.item_spacing = egui::vec2(space::ONE, space::ONE);
    style.spacing.button_padding = egui::vec2(12.0, 6.0);
    style.spacing.interact_size = egui::vec2(32.0, 32.0);
    style.spacing.window_margin = egui::Margin::same(16);
    style.spacing.menu_margin = egui::Margin::same(8);
    style.spacing.scroll = ScrollStyle { bar_width: 6.0, floating: true, ..ScrollStyle::solid() };
    // What is cut says so by being cut; a band of the ground's colour over a panel looks like dirt.
    style.spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style.url_in_tooltip = true;
    ctx.set_style_of(egui::Theme::Dark, style.clone());
    ctx.set_style_of(egui::Theme::Light, style);
}

fn visuals(mut visuals: Visuals, p: &Palette) -> Visuals {
    let corner = CornerRadius::same(8);
    visuals.panel_fill = p.ground;
    visuals.window_fill = p.panel;
    visuals.window_stroke = Stroke::new(1.0, p.line);
    visuals.window_corner_radius = CornerRadius::same(space::RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(space::RADIUS);
    visuals.extreme_bg_color = p.ground;
    visuals.text_edit_bg_color = Some(p.ground);
    visuals.faint_bg_color = p.raised;
    visuals.override_text_color = Some(p.text);
    visuals.weak_text_color = Some(p.quiet);
    visuals.hyperlink_color = p.info;
    visuals.warn_fg_color = p.gold_text;
    visuals.error_fg_color = p.alarm_text;
    visuals.selection.bg_fill = p.gold_ground;
    visuals.selection.stroke = Stroke::new(1.0, p.gold_text);
    visuals.window_shadow = egui::Shadow { offset: [0, 8], blur: 32, spread: 0, color: Color32::from_black_alpha(96) };
    visuals.popup_shadow = visuals.window_shadow;
    let widgets = &mut visuals.widgets;
    for (state, fill, line, text) in [
        (&mut widgets.noninteractive, p.panel, p.line, p.text),
        (&mut widgets.inactive, p.raised, p.line, p.text),
        (&mut widgets.hovered, p.lifted, p.quiet, p.text),
        (&mut widgets.active, p.lifted, p.gold, p.text),
        (&mut widgets.open, p.raised, p.gold, p.text),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, line);
        state.fg_stroke = Stroke::new(1.0, text);
        state.corner_radius = corner;
        state.expansion = 0.0;
    }
    visuals
}
