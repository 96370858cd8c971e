//! The chips of the composer: their text is shown whole, on as many lines as it needs, and a row of them wraps.

use egui::{CornerRadius, FontId, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::desk::look::{icon::Icon, lines, widget};

/// How a chip looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// An element of the statement.
    Element {
        /// Whether it is being edited.
        open: bool,
    },
    /// What could come next.
    Next,
    /// The way to all kinds.
    All {
        /// Whether they are shown.
        open: bool,
    },
    /// One of several things to choose from.
    Choice {
        /// Whether it is chosen.
        chosen: bool,
    },
}

/// A row of chips that wraps.
pub fn row(ui: &mut Ui, inside: impl FnOnce(&mut Ui)) {
    // The height of a row is taken when the row begins, so it is set around it.
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal_wrapped(inside);
    });
}

/// Draws a chip that can be pressed.
pub fn show(ui: &mut Ui, text: &str, look: Look, icon: Option<Icon>) -> Response {
    let p = widget::colours(ui);
    let (ground, ink, line) = match look {
        Look::Element { open: true } => (p.gold_ground, p.gold_text, p.gold),
        Look::Element { open: false } | Look::Choice { chosen: true } => {
            (p.gold_ground, p.gold_text, p.gold.gamma_multiply(0.55))
        }
        Look::Next => (p.panel, p.soft, p.line),
        Look::Choice { chosen: false } => (p.raised, p.soft, p.line),
        Look::All { open } => (p.raised, p.text, if open { p.gold } else { p.line }),
    };
    let icon = icon.or(matches!(look, Look::Next | Look::All { .. }).then_some(Icon::Plus));
    let sign = if icon.is_some() { 18.0 } else { 0.0 };
    let pad = vec2(10.0, 5.0);
    let room = (ui.max_rect().width() - 2.0 * pad.x - sign).max(80.0);
    let font = FontId::proportional(13.0);
    let shown = lines::broken(ui, text, &font, room);
    let galley = ui.fonts_mut(|fonts| fonts.layout(shown, font, ink, room));
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * pad + vec2(sign, 0.0), Sense::click());
    response.widget_info(|| match look {
        Look::Element { open } | Look::All { open } => {
            WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), open, text)
        }
        Look::Choice { chosen } => WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), chosen, text),
        Look::Next => WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), text),
    });
    let stroke = if response.has_focus() {
        Stroke::new(2.0, p.gold)
    } else {
        Stroke::new(1.0, if response.hovered() { p.quiet } else { line })
    };
    let lifts = response.hovered() && ground != p.gold_ground;
    let ground = if lifts { p.lifted } else { ground };
    ui.painter().rect(rect, CornerRadius::same(13), ground, stroke, StrokeKind::Inside);
    if let Some(icon) = icon {
        let place = Rect::from_center_size(egui::pos2(rect.left() + pad.x + 6.0, rect.center().y), vec2(11.0, 11.0));
        icon.paint(ui.painter(), place, ink);
    }
    ui.painter().galley(rect.min + pad + vec2(sign, 0.0), galley, ink);
    response
}
