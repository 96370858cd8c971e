//! Any moment of a drill: a rail under the curve that can be dragged, stepped along with the keys, and played.

use egui::{Color32, CornerRadius, EventFilter, Key, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::base::time::{At, HOUR, MINUTE, Span};
use crate::desk::{
    debrief::plot::Plot,
    look::{icon::Icon, widget},
    pen::Pen,
};

/// Real seconds in which a whole drill plays.
const PLAYS: f32 = 60.0;
/// How far a key steps, and how far with shift held.
const STEPS: [i64; 2] = [5 * MINUTE, HOUR];
/// How high the row is in which the rail lies.
pub const ROW: f32 = 32.0;
/// How high the rail is that can be grasped.
const HIGH: f32 = 24.0;

/// The moment that is shown.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The moment; none until the drill is known.
    at: Option<At>,
    /// Whether it moves on by itself.
    pub plays: bool,
    /// The end.
    end: At,
}

impl State {
    /// Takes in how long the drill is. It begins at its start.
    pub fn begin(&mut self, end: At) {
        self.end = end;
        self.at = Some(self.at().min(end));
    }

    /// The moment.
    pub fn at(&self) -> At {
        self.at.unwrap_or(At::START)
    }

    /// Shows a moment, and stays there.
    pub fn go_to(&mut self, at: At) {
        self.plays = false;
        // Before the drill is known, any moment may be meant.
        let last = if self.end > At::START { self.end } else { at };
        self.at = Some(at.min(last).max(At::START));
    }

    /// The moment for which the crowd is asked: whole half minutes are enough for the eye.
    pub fn asked(&self) -> At {
        let at = self.at();
        if at == self.end { at } else { At(at.0.div_euclid(MINUTE / 2) * (MINUTE / 2)) }
    }

    /// Lets real time pass: the acute hours take the part of it that they take of the picture.
    fn play(&mut self, ui: &Ui, plot: &Plot<'_>) {
        if !self.plays {
            return;
        }
        let passed = ui.input(|input| input.stable_dt).min(0.2);
        let at = plot.at(plot.x(self.at()) + plot.rect.width() * passed / PLAYS).max(At(self.at().0 + MINUTE / 4));
        self.at = Some(at.min(self.end));
        self.plays = at < self.end;
        ui.ctx().request_repaint();
    }
}

/// The key that plays and stops, and the rail. The rail stands under the picture, moment under moment.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, plot: &Plot<'_>, state: &mut State) -> Response {
    state.play(ui, plot);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let key = Rect::from_center_size(pos2(plot.rect.left() - 18.0, row.center().y), vec2(32.0, 32.0));
    let (icon, name) = if state.plays { (Icon::Pause, "debrief-stop") } else { (Icon::Play, "debrief-play") };
    let pressed = ui.put(key, |ui: &mut Ui| widget::icon_button(ui, icon, &pen.get(name))).clicked();
    if pressed {
        if state.at() >= state.end {
            state.at = Some(At::START);
        }
        state.plays = !state.plays;
    }
    let rail = Rect::from_center_size(pos2(plot.rect.center().x, row.center().y), vec2(plot.rect.width(), HIGH));
    let response = ui.interact(rail, ui.id().with("rail"), Sense::click_and_drag());
    if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.is_pointer_button_down_on()) {
        state.go_to(plot.at(pointer.x).min(state.end));
    }
    keys(ui, &response, state);
    let said =
        format!("{} {} · {}", pen.get("debrief-rail"), pen.words.local(state.at()), pen.words.crisis(state.at()));
    #[expect(clippy::cast_precision_loss, reason = "minutes of a drill")]
    response.widget_info(|| WidgetInfo::slider(true, (state.at().0 / MINUTE) as f64, &said));
    paint(ui, plot, rail, &response, state.at());
    response
}

fn keys(ui: &Ui, response: &Response, state: &mut State) {
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (back, on, first, last, step, play) = ui.input(|input| {
        let step = STEPS[usize::from(input.modifiers.shift)];
        let pressed = |key| input.key_pressed(key);
        let (back, on) = (pressed(Key::ArrowLeft), pressed(Key::ArrowRight));
        (back, on, pressed(Key::Home), pressed(Key::End), Span(step), pressed(Key::Space))
    });
    let at = state.at();
    if back {
        state.go_to(At(at.0 - step.0));
    }
    if on {
        state.go_to((at + step).min(state.end));
    }
    if first {
        state.go_to(At::START);
    }
    if last {
        state.go_to(state.end);
    }
    if play {
        state.plays = !state.plays && state.at() < state.end;
    }
}

fn paint(ui: &Ui, plot: &Plot<'_>, rail: Rect, response: &Response, at: At) {
    let p = widget::colours(ui);
    let (x, y) = (plot.x(at), rail.center().y);
    let bar = |from: f32, to: f32, ink: Color32| {
        let rect = Rect::from_min_max(pos2(from, y - 3.0), pos2(to, y + 3.0));
        ui.painter().rect_filled(rect, CornerRadius::same(3), ink);
    };
    bar(rail.left(), rail.right(), p.line);
    bar(rail.left(), x, p.gold);
    let grown = if response.hovered() || response.dragged() { 10.0 } else { 9.0 };
    ui.painter().circle(pos2(x, y), grown, p.text, Stroke::new(2.0, p.panel));
    if response.has_focus() {
        ui.painter().circle_stroke(pos2(x, y), 13.0, Stroke::new(2.0, p.gold));
    }
    // The moment goes up through the picture.
    let line = Stroke::new(1.0, p.text.gamma_multiply(0.5));
    ui.painter().vline(x, plot.rect.top()..=y - 10.0, line);
}
