//! Every seat from one keyboard: whose desk is shown, who sits there, how much waits, and the keys F1 to F11 that change
//! it.

use egui::{ComboBox, CornerRadius, FontId, Key, Modifiers, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::base::id::SeatId;
use crate::desk::{
    intent::Intent,
    look::{letters, space, widget},
    pen::Pen,
    run::Run,
    trainer::State as Trainer,
};

const KEYS: [Key; 11] =
    [Key::F1, Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F9, Key::F10, Key::F11];
/// The least width of a seat's cell; with less room for each they fall from a menu.
const LEAST: f32 = 112.0;
const HIGH: f32 = 40.0;

/// The seat whose key was pressed.
pub(super) fn keys(ui: &Ui, run: &Run) -> Option<Intent> {
    let seats = KEYS.into_iter().zip(&run.seats);
    let pressed = ui.input_mut(|input| seats.into_iter().find(|(key, _)| input.consume_key(Modifiers::NONE, *key)));
    pressed.map(|(_, seat)| Intent::Sit(seat.clone()))
}

/// A seat as its cell says it.
struct Cell {
    key: String,
    name: String,
    who: Option<String>,
    waits: u32,
    /// All of it in one line.
    line: String,
    /// The same with who is typed for.
    spoken: String,
}

fn cell_of(pen: &Pen<'_>, run: &Run, trainer: &Trainer, (place, seat): (usize, &SeatId)) -> Cell {
    let waiting = trainer.console.view.as_ref().map(|(_, view)| view.seats.as_slice()).unwrap_or_default();
    let waits = waiting.iter().find(|seen| seen.seat == *seat).map_or(0, |seen| seen.waiting);
    let name = pen.words.seat(seat).to_owned();
    let named = trainer.sitting.people.iter().find(|(of, _)| of == seat).map(|(_, who)| who.clone());
    // Where some seats have people, the others have colleagues.
    let by_colleagues = !trainer.sitting.people.is_empty() && run.colleagues.is_some();
    let who = named.or_else(|| by_colleagues.then(|| pen.get("trainer-seat-colleague")));
    let blanks = [("key", (place + 1).to_string().into()), ("seat", name.as_str().into()), ("n", waits.into())];
    let line = pen.words.say("trainer-seat", blanks);
    let typing = match &who {
        Some(who) => {
            let blanks = [("seat", name.as_str().into()), ("who", who.as_str().into())];
            pen.words.say("trainer-typing-named", blanks)
        }
        None => pen.words.say("trainer-typing", [("seat", name.as_str().into())]),
    };
    let spoken = if *seat == run.seat { format!("{line} · {typing}") } else { line.clone() };
    Cell { key: format!("F{}", place + 1), name, who, waits, line, spoken }
}

/// Draws the row of seats, or a menu of them where there is no room for a row.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &Trainer) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let cells: Vec<(SeatId, Cell)> = run
        .seats
        .iter()
        .enumerate()
        .map(|(place, seat)| (seat.clone(), cell_of(pen, run, trainer, (place, seat))))
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "a dozen seats at most")]
    let count = cells.len().max(1) as f32;
    let gap = space::HALF;
    let each = ((ui.available_width() - gap * (count - 1.0)) / count).floor();
    if each < LEAST {
        return menu(ui, run, &cells);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (seat, cell) in &cells {
            if draw(ui, pen, cell, each.min(190.0), *seat == run.seat) {
                wishes.push(Intent::Sit(seat.clone()));
            }
        }
    });
    ui.add_space(space::HALF);
    wishes
}

fn menu(ui: &mut Ui, run: &Run, cells: &[(SeatId, Cell)]) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let shown = cells.iter().find(|(seat, _)| *seat == run.seat).map_or("", |(_, cell)| cell.line.as_str());
    let width = ui.available_width() - 16.0;
    ComboBox::from_id_salt("seats").selected_text(shown).width(width).truncate().show_ui(ui, |ui| {
        for (seat, cell) in cells {
            if ui.selectable_label(*seat == run.seat, &cell.line).clicked() {
                wishes.push(Intent::Sit(seat.clone()));
            }
        }
    });
    wishes
}

/// Draws a cell; whether it was pressed.
fn draw(ui: &mut Ui, pen: &Pen<'_>, cell: &Cell, width: f32, chosen: bool) -> bool {
    let p = widget::colours(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HIGH), Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::WidgetType::SelectableLabel, ui.is_enabled(), chosen, &cell.spoken)
    });
    let (fill, line) = match (chosen, response.has_focus()) {
        (_, true) => (if chosen { p.gold_ground } else { p.panel }, Stroke::new(2.0, p.gold)),
        (true, _) => (p.gold_ground, Stroke::new(1.0, p.gold)),
        (false, _) if response.hovered() => (p.lifted, Stroke::new(1.0, p.quiet)),
        (false, _) => (p.panel, Stroke::new(1.0, p.line)),
    };
    ui.painter().rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
    let ink = if chosen { p.gold_text } else { p.text };
    let at = rect.min + vec2(8.0, 4.0);
    // A long name is written smaller before it is cut.
    let font = |size| FontId::new(size, letters::strong_family());
    let fits = |size: &f32| {
        let name = ui.painter().layout_no_wrap(cell.name.clone(), font(*size), ink);
        name.size().x <= width - 16.0
    };
    let size = [13.0, 12.0, 11.0].into_iter().find(fits).unwrap_or(11.0);
    put(ui, &cell.name, font(size), ink, at, width - 16.0);
    let mut under = vec![cell.key.clone()];
    under.extend(cell.who.clone());
    if cell.waits > 0 {
        under.push(pen.words.say("trainer-seat-waits", [("n", cell.waits.into())]));
    }
    put(ui, &under.join(" · "), FontId::proportional(11.0), p.soft, at + vec2(0.0, 18.0), width - 16.0);
    response.on_hover_text(&cell.line).clicked()
}

/// Writes one line; what does not fit ends in dots.
fn put(ui: &Ui, text: &str, font: FontId, ink: egui::Color32, at: egui::Pos2, width: f32) {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, ink, width.max(20.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(at, galley, ink);
}
