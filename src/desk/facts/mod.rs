//! What is known and how surely, what was promised, and what the law wants: the crisis room's own book-keeping.

pub mod clocks;
pub mod hold;
pub mod ledger;
pub mod topics;

use egui::{ScrollArea, Ui};

use crate::desk::{
    intent::Intent,
    look::{icon::Icon, space, widget},
    pen::Pen,
};
use crate::drill::view::SeatView;

/// From this width on facts stand beside promises and duties.
const TWO: f32 = 560.0;

/// What this part remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// A request to wait that is being noted.
    hold: hold::State,
    /// Whether topics of which nothing is known are listed.
    shows_unknown: bool,
    /// Which promises of old are listed.
    ledger: ledger::State,
    /// Whether duties that are met or do not run are listed.
    shows_quiet: bool,
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ScrollArea::vertical().id_salt("facts").auto_shrink(false).show(ui, |ui| {
        ui.add_space(space::HALF);
        wishes.extend(hold::show(ui, pen, view, &mut state.hold));
        if ui.available_width() >= TWO {
            let half = (ui.available_width() - space::TWO) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::TWO;
                for left in [true, false] {
                    ui.allocate_ui_with_layout(egui::vec2(half, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                        ui.set_width(half);
                        wishes.extend(if left {
                            topics::show(ui, pen, view, &mut state.shows_unknown)
                        } else {
                            books(ui, pen, view, state)
                        });
                    });
                }
            });
        } else {
            wishes.extend(books(ui, pen, view, state));
            wishes.extend(topics::show(ui, pen, view, &mut state.shows_unknown));
        }
        ui.add_space(space::TWO);
    });
    wishes
}

/// Promises, duties and requests to wait.
fn books(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let wishes = ledger::show(ui, pen, view, &mut state.ledger);
    clocks::show(ui, pen, view, &mut state.shows_quiet);
    holds(ui, pen, view);
    wishes
}

/// Requests to wait that stand.
fn holds(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    let standing: Vec<_> = view.wall.holds.iter().filter(|hold| hold.until > view.now).collect();
    if standing.is_empty() {
        return;
    }
    heading(ui, &pen.get("incoming-holds"), standing.len());
    for hold in standing {
        widget::card(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let facts: Vec<String> = hold.facts.iter().map(|fact| pen.words.fact(fact)).collect();
            let what = if facts.is_empty() { pen.get("incoming-hold-duties") } else { pen.words.list(&facts) };
            widget::strong(ui, &what);
            let (when, left) = (pen.words.when(view.now, hold.until), pen.words.span(hold.until - view.now));
            widget::soft(ui, &pen.words.say("incoming-hold-until", [("when", when.into()), ("left", left.into())]));
            widget::note(ui, &pen.get("incoming-hold-still"));
        });
    }
}

/// The head of a group, with how many stand in it.
fn heading(ui: &mut Ui, name: &str, count: usize) {
    ui.add_space(space::ONE);
    widget::caption(ui, &format!("{name}  {count}"));
}

/// A line that shows or hides what is below it.
fn fold(ui: &mut Ui, name: &str, open: &mut bool) {
    let icon = if *open { Icon::Down } else { Icon::Play };
    let response = widget::chip_button(ui, name, widget::Tone::Plain, Some(icon));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::CollapsingHeader, true, name));
    if response.clicked() {
        *open = !*open;
    }
}
