//! Choosing a seat: a menu that falls from a button.

use egui::{Popup, Response, Ui};

use crate::base::id::SeatId;
use crate::desk::{look::widget, pen::Pen};
use crate::drill::view::SeatView;

/// Opens a menu of the other seats under a button that was pressed. Gives the seat that was chosen.
pub fn menu(button: &Response, pen: &Pen<'_>, view: &SeatView, head: &str) -> Option<SeatId> {
    let mut chosen = None;
    Popup::menu(button).show(|ui: &mut Ui| {
        ui.set_min_width(180.0);
        widget::note(ui, head);
        for (place, seat) in view.known.seats.iter().enumerate() {
            if place != view.seat && ui.button(pen.words.seat(&seat.id)).clicked() {
                chosen = Some(seat.id.clone());
                ui.close();
            }
        }
    });
    chosen
}
