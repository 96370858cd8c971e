//! The record: its name short, whole, and as a code that a telephone reads, so that people carry away what proves later
//! which drill was held.

use std::path::Path;

use egui::{Color32, CornerRadius, Rect, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2};
use qrcode::{Color, EcLevel, QrCode};

use crate::desk::{
    debrief::reel::Making,
    look::{letters, space, widget},
    pen::Pen,
};
use crate::report::debrief::DebriefView;

/// Light modules around the code, as the standard wants them.
const QUIET_ZONE: usize = 4;
/// Hex digits in a group of the whole name.
const GROUP: usize = 8;

/// The name for short: enough of it to tell drills apart at a glance.
pub fn short(head: &str) -> String {
    match (head.get(..4), head.get(head.len().saturating_sub(4)..)) {
        (Some(first), Some(last)) if head.len() > 8 => format!("{first}…{last}"),
        _ => head.to_owned(),
    }
}

/// The whole name in groups, so that it can be read out.
pub fn grouped(head: &str) -> String {
    let letters: Vec<char> = head.chars().collect();
    letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What the code says.
pub fn payload(head: &str) -> String {
    format!("goldenhour:{head}")
}

/// Draws the code: always dark on white, whatever the theme.
pub fn code(ui: &mut Ui, head: &str, side: f32, name: &str) {
    let Ok(code) = QrCode::with_error_correction_level(payload(head), EcLevel::M) else { return };
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
    ui.painter().rect_filled(rect, CornerRadius::same(4), Color32::WHITE);
    let modules = code.width();
    // Whole pixels keep the edges sharp.
    let scale = ui.ctx().pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
    let count = (modules + 2 * QUIET_ZONE) as f32;
    let module = ((side * scale / count).floor() / scale).max(1.0 / scale);
    let corner = ((rect.center() - egui::Vec2::splat(module * count / 2.0)).to_vec2() * scale).round() / scale;
    #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
    let offset = |place: usize| (place + QUIET_ZONE) as f32 * module;
    for (place, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let from = corner + vec2(offset(place % modules), offset(place / modules));
            let square = Rect::from_min_size(from.to_pos2(), vec2(module, module));
            ui.painter().rect_filled(square, CornerRadius::ZERO, Color32::BLACK);
        }
    }
}

/// Draws the record's tab.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    told: &DebriefView,
    making: Making,
    record: Option<&Path>,
    report: Option<&Path>,
) {
    let p = widget::colours(ui);
    widget::strong(ui, &pen.get("debrief-record-title"));
    widget::note(ui, &pen.get("debrief-record-about"));
    if let Some(head) = &told.head {
        ui.add_space(space::HALF);
        code(ui, head, ui.available_width().clamp(120.0, 208.0), &pen.get("debrief-code"));
        ui.add_space(space::HALF);
        ui.label(letters::strong_at(short(head), letters::TITLE));
        ui.add(
            egui::Label::new(RichText::new(grouped(head)).size(letters::SMALL).color(p.soft)).wrap().selectable(true),
        );
    }
    verdict(ui, pen, making);
    ui.add_space(space::HALF);
    widget::rule(ui);
    for (what, value) in &told.identity {
        ui.horizontal_wrapped(|ui| {
            ui.label(letters::small(what.as_str()).color(p.quiet));
            ui.label(letters::small(value.as_str()).color(p.soft));
        });
    }
    for (key, path) in [("debrief-record-file", record), ("debrief-report-file", report)] {
        if let Some(path) = path {
            widget::note(ui, &pen.words.say(key, [("path", path.display().to_string().into())]));
        }
    }
}

/// Whether playing it again has given the same record.
fn verdict(ui: &mut Ui, pen: &Pen<'_>, making: Making) {
    let (key, tone) = match making {
        Making::Shooting(_) => ("debrief-proving", widget::Tone::Plain),
        Making::Ready { same: true } => ("debrief-proven", widget::Tone::Good),
        Making::Ready { same: false } => ("debrief-differs", widget::Tone::Alarm),
        Making::Lost => ("debrief-crowd-lost", widget::Tone::Alarm),
    };
    widget::chip(ui, &pen.get(key), tone);
}

/// A link that opens a file in whatever shows it.
pub fn link(path: &Path) -> String {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut out = String::from("file://");
    let text = whole.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') {
        out.push('/');
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(half), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_whole() {
        let head = "9c41aaaabbbbccccddddeeeeffff000011112222333344445555666677770e07";
        assert_eq!(short(head), "9c41…0e07");
        assert_eq!(grouped(head).split(' ').count(), 8);
        assert_eq!(grouped(head).replace(' ', ""), head);
    }

    #[test]
    fn a_link_holds_no_letter_that_ends_it() {
        assert_eq!(link(Path::new("/no such/演.html")), "file:///no%20such/%E6%BC%94.html");
    }
}
