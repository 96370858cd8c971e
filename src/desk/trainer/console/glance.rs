//! What the trainer must know at a glance: the real time left, where the room is, what comes next, what it has promised;
//! and the one thing to do.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::base::time::At;
use crate::desk::{
    intent::Intent,
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
    run::Run,
    trainer::{
        State as Trainer,
        console::{injects, moves, stop},
        order::{self, Now},
        sitting::Sitting,
    },
};
use crate::drill::facilitator::{FacilitatorView, InjectState};

/// How high the strip is.
const HIGH: f32 = 52.0;
/// The least that the cells in the middle take; with less they stand in a row of their own, or nowhere.
const CELLS: f32 = 380.0;
/// Room for the real time.
const TIME: f32 = 96.0;

/// Draws it. `small` windows show the time, the title and the buttons only.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &mut Trainer, now: Now, small: bool) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.add_space(space::HALF);
    let whole = ui.available_rect_before_wrap();
    let buttons = moves::width(ui, pen, run, &trainer.sitting, (now, small)) + stop_width(ui, pen);
    let left = (whole.width() - buttons - space::TWO).max(0.0);
    let head = if small { left } else { (left * 0.45).clamp(300.0, 640.0).min(left) };
    let row = |from: f32, to: f32| Rect::from_min_max(pos2(from, whole.top()), pos2(to, whole.top() + HIGH));
    let at = whole.left() + head;
    inside(ui, row(whole.left(), at), |ui| wishes.extend(where_it_is(ui, pen, run, &trainer.sitting, now)));
    let middle = row(at + space::TWO, whole.right() - buttons - space::TWO);
    let beside = !small && middle.width() >= CELLS;
    if beside {
        inside(ui, middle, |ui| cells(ui, pen, run, trainer, now));
    }
    let right = row(whole.right() - buttons, whole.right());
    ui.scope_builder(UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center)), |ui| {
        stop::button(ui, pen, trainer);
        // Well away from what is pressed all the time.
        ui.add_space(space::THREE);
        wishes.extend(moves::buttons(ui, pen, run, trainer, (now, small)));
    });
    ui.advance_cursor_after_rect(Rect::from_min_size(whole.min, vec2(whole.width(), HIGH)));
    if !small && !beside {
        let at = ui.available_rect_before_wrap();
        let row = Rect::from_min_size(at.min, vec2(at.width(), HIGH - 8.0));
        inside(ui, row, |ui| cells(ui, pen, run, trainer, now));
        ui.advance_cursor_after_rect(row);
    }
    wishes
}

fn inside(ui: &mut Ui, rect: Rect, draw: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect.expand(2.0)));
        draw(ui);
    });
}

/// The STOP and the room that keeps it apart.
fn stop_width(ui: &Ui, pen: &Pen<'_>) -> f32 {
    let font = egui::FontId::proportional(12.5);
    let text = ui.painter().layout_no_wrap(pen.get("trainer-stop"), font, egui::Color32::WHITE);
    text.size().x + 38.0 + space::THREE + 2.0 * space::ONE
}

/// The real time that is left, and what for; where the picture stands, the way on.
fn where_it_is(ui: &mut Ui, pen: &Pen<'_>, run: &Run, sitting: &Sitting, now: Now) -> Option<Intent> {
    let p = widget::colours(ui);
    let mut wish = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if let Some(left) = sitting.left(&run.drill) {
            let ink = if left < 0 {
                p.alarm_text
            } else if left <= order::READ_BACK_MS {
                p.gold_text
            } else {
                p.text
            };
            let (rect, _) = ui.allocate_exact_size(vec2(TIME, HIGH), egui::Sense::hover());
            inside(ui, rect, |ui| {
                ui.add_space(4.0);
                ui.label(letters::strong_at(order::countdown(left), letters::DISPLAY).color(ink));
            });
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(5.0);
            let title = moves::title(pen, run, sitting, now);
            let cue = pen.get(moves::cue(sitting, now));
            let font = egui::FontId::new(16.0, letters::strong_family());
            let wide = ui.painter().layout_no_wrap(title.clone(), font, p.text).size().x;
            let fits = wide <= ui.available_width();
            let shown = if fits { title.clone() } else { moves::brief(pen, run, sitting, now) };
            let line = ui.add(egui::Label::new(letters::strong_at(shown, 16.0)).truncate());
            line.on_hover_text(format!("{title}\n{cue}"));
            if run.drill.clock().is_paused() {
                let text = pen.get("trainer-paused-go-on");
                if widget::chip_button(ui, &text, widget::Tone::Gold, Some(Icon::Play)).clicked() {
                    wish = Some(Intent::GoOn);
                }
                return;
            }
            let all = order::countdown(sitting.watch.left(&sitting.parts));
            let behind = sitting.watch.behind(&sitting.parts);
            let (stands, ink) = if behind >= 1_000 {
                (pen.words.say("trainer-behind", [("by", order::countdown(behind).into())]), p.alarm_text)
            } else {
                (pen.get("trainer-on-time"), p.good_text)
            };
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.spacing_mut().interact_size.y = 16.0;
                ui.label(letters::small(stands).color(ink));
                let all = format!("· {}", pen.words.say("trainer-left-all", [("left", all.into())]));
                ui.add(egui::Label::new(letters::small(all).color(p.soft)).truncate());
            });
        });
    });
    wish
}

/// Before the crisis and after it what is to be said; in it what comes next and what is promised.
fn cells(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &Trainer, now: Now) {
    let Some((_, view)) = trainer.console.view.as_ref().filter(|_| !matches!(now, Now::Talk(_))) else {
        ui.add_space(9.0);
        widget::soft(ui, &pen.get(moves::cue(&trainer.sitting, now)));
        return;
    };
    let rect = ui.max_rect();
    let half = ((rect.width() - space::TWO) * 0.56).floor();
    let left = Rect::from_min_size(rect.min, vec2(half, rect.height()));
    let right = Rect::from_min_max(pos2(left.right() + space::TWO, rect.top()), rect.max);
    inside(ui, left, |ui| coming(ui, pen, view));
    inside(ui, right, |ui| promised(ui, pen, run, view));
}

/// When the crisis clock stands next.
pub(super) fn next_stand(view: &FacilitatorView) -> Option<At> {
    view.moves.iter().filter(|step| !step.opened && step.stands_at > view.now).map(|step| step.stands_at).min()
}

/// When an event comes by itself, if it does.
pub(super) fn comes(state: &InjectState) -> Option<At> {
    if let InjectState::Coming { at } = state { Some(*at) } else { None }
}

/// The next event, and how many come before people talk again.
fn coming(ui: &mut Ui, pen: &Pen<'_>, view: &FacilitatorView) {
    let next = view.injects.iter().filter_map(|seen| Some((comes(&seen.state)?, seen))).min_by_key(|(at, _)| *at);
    let stand = next_stand(view);
    let before = |at: At| stand.is_some_and(|stand| at <= stand);
    let count = view.injects.iter().filter(|seen| comes(&seen.state).is_some_and(before)).count();
    let (line, under) = match next {
        Some((at, seen)) => {
            let line = format!("{}  {}", pen.words.when(view.now, at), injects::title(pen, seen));
            (
                line,
                stand.map(|stand| {
                    let when = pen.words.when(view.now, stand);
                    pen.words.say("trainer-glance-before", [("n", count.into()), ("when", when.into())])
                }),
            )
        }
        None => (pen.get("trainer-glance-nothing"), None),
    };
    cell(ui, &pen.get("trainer-glance-next"), &line, under.as_deref(), None);
}

/// What the room has promised, and whether any of it falls due before people talk again: then it is now or never.
fn promised(ui: &mut Ui, pen: &Pen<'_>, run: &Run, view: &FacilitatorView) {
    let p = widget::colours(ui);
    let first = view.promises.iter().map(|promise| promise.due).min();
    let stand = next_stand(view).unwrap_or_else(|| run.drill.scenario().end());
    let urgent = view.promises.iter().filter(|promise| promise.due <= stand).count();
    let line = match first {
        Some(due) => {
            let when = pen.words.when(view.now, due);
            pen.words.say("trainer-glance-promises", [("n", view.promises.len().into()), ("when", when.into())])
        }
        None => pen.get("trainer-glance-none"),
    };
    let under = (urgent > 0).then(|| pen.words.say("trainer-glance-urgent", [("n", urgent.into())]));
    cell(ui, &pen.get("trainer-promises"), &line, under.as_deref(), Some(p.gold_text));
}

fn cell(ui: &mut Ui, caption: &str, line: &str, under: Option<&str>, ink: Option<egui::Color32>) {
    let p = widget::colours(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    widget::caption(ui, caption);
    ui.add(egui::Label::new(letters::strong(line)).truncate());
    if let Some(under) = under {
        ui.add(egui::Label::new(letters::small(under).color(ink.unwrap_or(p.soft))).truncate());
    }
}
