//! The bar at the top: what is played, what time it is in the crisis, and how fast it runs, all on one centre line.
//!
//! Where there is no room for everything, `menu` holds the rest.

use egui::{Align, Key, Layout, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, vec2};

use crate::desk::{
    intent::{Guidance, Intent, Place},
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    play::{menu, score},
};
use crate::drill::{clock::FASTEST, view::SeatView};
use crate::record::receipt::ScoreTotals;

/// The paces that can be chosen.
pub const PACES: [u32; 7] = [1, 5, 15, 60, 120, 300, FASTEST];

/// From this width on everything stands in the bar.
const WHOLE: f32 = 1220.0;
/// From this width on a narrow bar says what its buttons do.
const WORDS: f32 = 600.0;
/// From this width on it says the level.
const LEVEL: f32 = 760.0;
/// From this width on it shows the score.
const SCORES: f32 = 1000.0;

/// How the session stands.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none follows from the others")]
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Whether the clock has been stopped.
    pub paused: bool,
    /// Whether somebody reads or writes: then the clock waits, if it can be stopped, and letters are no commands.
    pub busy: bool,
    /// Whether it can be stopped.
    pub may_pause: bool,
    /// Whether it stands while people talk and goes from move to move: then pace and skipping mean nothing.
    pub stands: bool,
    /// How many times as fast as real time it runs.
    pub pace: u32,
    /// The score so far, where it may be shown.
    pub score: Option<ScoreTotals>,
}

impl Bar {
    /// Whether the clock waits because somebody reads or writes.
    pub fn waits(&self) -> bool {
        self.busy && self.may_pause && !self.paused
    }
}

/// Draws the bar into its place; `course` is whether the table of the course is open.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar, course: &mut bool) -> Vec<Intent> {
    // Buttons and lists are of one height here.
    ui.spacing_mut().interact_size.y = widget::BUTTON;
    if ui.max_rect().width() < WHOLE {
        return narrow(ui, pen, view, bar, course);
    }
    let mut wishes = Vec::new();
    let (row, id) = (ui.max_rect(), ui.id().with("widths"));
    let [left, middle, right] = ui.data(|data| data.get_temp::<[f32; 3]>(id)).unwrap_or_default();
    // What is played is told where there is room left for it.
    let title = match pen.guidance {
        Some(guidance) => format!("{} · {}", pen.scenario.title.as_str(), pen.get(guidance_key(guidance))),
        None => pen.scenario.title.as_str().to_owned(),
    };
    let title = letters::strong_at(title, 15.0);
    let asks = egui::WidgetText::from(title.clone()).into_galley(ui, None, f32::INFINITY, egui::TextStyle::Body);
    let room = row.width() - left - middle - right - 2.0 * space::THREE - 12.0;
    let is_told = middle > 0.0 && room >= asks.size().x;
    let begins = group(ui, row, Layout::left_to_right(Align::Center), |ui| {
        wishes.extend(leave(ui, pen));
        if is_told {
            ui.label(title);
        }
        widget::chip(ui, &pen.get("desk-drill"), Tone::Alarm);
        level(ui, pen, view);
    });
    let ends = group(ui, row, Layout::right_to_left(Align::Center), |ui| {
        if widget::ghost(ui, &pen.get("desk-more")).clicked() {
            wishes.push(Intent::Show(Place::Settings));
        }
        if let Some(points) = &bar.score {
            score::show(ui, pen, points);
        }
    });
    let from = (row.center().x - middle / 2.0).min(ends.left() - space::THREE - middle);
    let place = row.with_min_x(from.max(begins.right() + space::THREE));
    let between = group(ui, place, Layout::left_to_right(Align::Center), |ui| {
        wishes.extend(pause(ui, pen, bar));
        time(ui, pen, view, bar);
        if !bar.stands {
            wishes.extend(pace(ui, pen, bar));
            if widget::ghost(ui, &pen.get("desk-skip")).on_hover_text(pen.get("desk-skip-key")).clicked() {
                wishes.push(Intent::Skip);
            }
            wishes.extend(end(ui, pen));
        }
    });
    let untold = if is_told { begins.width() - asks.size().x - 12.0 } else { begins.width() };
    let known = [untold, between.width(), ends.width()];
    if known.iter().zip([left, middle, right]).any(|(now, before)| (now - before).abs() > 1.0) {
        ui.data_mut(|data| data.insert_temp(id, known));
        ui.ctx().request_repaint();
    }
    wishes
}

/// The bar of a small window: time and what is needed most, the rest behind a button.
fn narrow(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar, course: &mut bool) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let row = ui.max_rect();
    let says = row.width() >= WORDS;
    group(ui, row, Layout::left_to_right(Align::Center), |ui| {
        wishes.extend(leave(ui, pen));
        widget::chip(ui, &pen.get("desk-drill"), Tone::Alarm);
        if row.width() >= LEVEL {
            level(ui, pen, view);
        }
        wishes.extend(pause(ui, pen, bar));
        line_of_time(ui, pen, view, bar);
        if bar.stands {
            return;
        }
        wishes.extend(pace(ui, pen, bar));
        let skip = pen.get("desk-skip");
        let pressed = if says { widget::ghost(ui, &skip) } else { widget::icon_button(ui, Icon::Skip, &skip) };
        if pressed.on_hover_text(pen.get("desk-skip-key")).clicked() {
            wishes.push(Intent::Skip);
        }
    });
    group(ui, row, Layout::right_to_left(Align::Center), |ui| {
        wishes.extend(menu::show(ui, pen, view, bar, course));
        if let Some(points) = bar.score.as_ref().filter(|_| row.width() >= SCORES) {
            score::show(ui, pen, points);
        }
    });
    wishes
}

/// Draws a group of things on the centre line of its place; gives where it came to stand.
fn group(ui: &mut Ui, place: Rect, layout: Layout, inside: impl FnOnce(&mut Ui)) -> Rect {
    let mut part = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    part.spacing_mut().item_spacing.x = 12.0;
    inside(&mut part);
    part.min_rect()
}

fn leave(ui: &mut Ui, pen: &Pen<'_>) -> Option<Intent> {
    widget::icon_button(ui, Icon::Back, &pen.get("desk-leave")).clicked().then_some(Intent::Leave)
}

/// The level of the crisis, if anybody has graded it.
pub(super) fn level(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    match view.wall.graded {
        Some((level, _)) => {
            let text = pen.words.say("desk-level", [("level", pen.words.level(level).into())]);
            widget::chip(ui, &text, Tone::Gold);
        }
        None => {
            widget::chip(ui, &pen.get("desk-ungraded"), Tone::Plain);
        }
    }
}

fn pause(ui: &mut Ui, pen: &Pen<'_>, bar: &Bar) -> Option<Intent> {
    if !bar.may_pause || bar.stands {
        return None;
    }
    let (icon, key) = if bar.paused { (Icon::Play, "desk-go-on") } else { (Icon::Pause, "desk-pause") };
    let wish = if bar.paused { Intent::GoOn } else { Intent::Pause };
    widget::icon_button(ui, icon, &pen.get(key)).clicked().then_some(wish)
}

/// The day, and how long the crisis has gone on.
pub(super) fn date(pen: &Pen<'_>, view: &SeatView) -> String {
    format!("{} · {}", pen.words.date(view.now), pen.words.crisis(view.now))
}

/// The time, and below it the day; or why it stands, where one looks for the time.
fn time(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar) {
    let p = widget::colours(ui);
    let (clock, date, waits) = (pen.words.clock(view.now), date(pen, view), pen.get("desk-waits"));
    let (under, ink) = if bar.waits() { (&waits, p.info) } else { (&date, p.quiet) };
    let small = |ui: &Ui, text: &str| {
        let font = egui::FontId::proportional(letters::SMALL);
        ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, ink))
    };
    let large = egui::FontId::new(22.0, letters::strong_family());
    let large = ui.fonts_mut(|fonts| fonts.layout_no_wrap(clock.clone(), large, p.text));
    let shown = small(ui, under);
    // Nothing beside it moves when the clock begins to wait.
    let other = if bar.may_pause { small(ui, &waits).size().x } else { 0.0 };
    let width = large.size().x.max(small(ui, &date).size().x).max(other);
    let size = vec2(width, large.size().y + shown.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{clock} · {under}")));
    ui.painter().galley(rect.min, large, p.text);
    ui.painter().galley(rect.left_bottom() - vec2(0.0, shown.size().y), shown, ink);
}

/// The same in one line.
fn line_of_time(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, bar: &Bar) -> Response {
    let p = widget::colours(ui);
    ui.label(letters::strong_at(pen.words.clock(view.now), 18.0));
    let (beside, ink) =
        if bar.waits() { (pen.get("desk-waits-short"), p.info) } else { (pen.words.crisis(view.now), p.quiet) };
    let hint = if bar.waits() { pen.get("desk-waits") } else { date(pen, view) };
    ui.label(letters::small(beside).color(ink)).on_hover_text(hint)
}

/// The way out: said once what it means, then done.
fn end(ui: &mut Ui, pen: &Pen<'_>) -> Option<Intent> {
    let button = widget::ghost(ui, &pen.get("desk-end"));
    let popup = egui::Popup::from_toggle_button_response(&button);
    let shown = popup.close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_max_width(280.0);
        end_now(ui, pen)
    });
    shown.and_then(|shown| shown.inner)
}

/// What ending means, and the button that does it.
pub(super) fn end_now(ui: &mut Ui, pen: &Pen<'_>) -> Option<Intent> {
    widget::soft(ui, &pen.get("desk-end-what"));
    widget::primary(ui, &pen.get("desk-end-now")).clicked().then_some(Intent::EndDrill)
}

/// The key of a manner's name.
pub fn guidance_key(guidance: Guidance) -> &'static str {
    match guidance {
        Guidance::Guided => "desk-guided",
        Guidance::Practice => "desk-practice",
        Guidance::Assessed => "desk-assessed",
    }
}

fn pace(ui: &mut Ui, pen: &Pen<'_>, bar: &Bar) -> Option<Intent> {
    let mut wish = None;
    let shown = format!("{}×", bar.pace);
    let menu = egui::ComboBox::from_id_salt("pace").selected_text(shown).width(64.0).show_ui(ui, |ui| {
        for pace in PACES {
            if ui.selectable_label(bar.pace == pace, format!("{pace}×")).clicked() {
                wish = Some(Intent::Pace(pace));
            }
        }
    });
    menu.response.on_hover_text(pen.get("desk-pace"));
    wish
}

/// Space stops and starts; the arrows and digits change the pace, `N` skips. Not while somebody reads or writes, and
/// not while a button has the focus, which takes them itself.
pub(super) fn keys(ui: &Ui, bar: &Bar) -> Vec<Intent> {
    let mut wishes = Vec::new();
    if bar.busy || ui.memory(|memory| memory.focused().is_some()) {
        return wishes;
    }
    let place = PACES.iter().position(|pace| *pace >= bar.pace).unwrap_or(0);
    ui.input(|input| {
        if input.key_pressed(Key::Space) && bar.may_pause && !bar.stands {
            wishes.push(if bar.paused { Intent::GoOn } else { Intent::Pause });
        }
        if input.key_pressed(Key::ArrowRight) {
            wishes.push(Intent::Pace(PACES[(place + 1).min(PACES.len() - 1)]));
        }
        if input.key_pressed(Key::ArrowLeft) {
            wishes.push(Intent::Pace(PACES[place.saturating_sub(1)]));
        }
        if bar.stands {
            return;
        }
        if input.key_pressed(Key::N) {
            wishes.push(Intent::Skip);
        }
        let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
        for (key, pace) in digits.into_iter().zip(PACES) {
            if input.key_pressed(key) {
                wishes.push(Intent::Pace(pace));
            }
        }
    });
    wishes
}
