//! The silent form: three strengths and three gaps, written down before anybody sees a score, because afterwards people
//! find what the score has found.

use egui::{Align, Layout, TextEdit, Ui};

use crate::base::id::SeatId;
use crate::desk::{
    debrief::{Debrief, Stage, wash},
    intent::Intent,
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
    trainer::room,
};
use crate::record::{line::Session, log::Log};

/// How many of each.
const EACH: usize = 3;
/// How long people write in a tabletop, in seconds.
const SECONDS: f64 = 120.0;
/// The widest that the form gets.
const WIDEST: f32 = 960.0;
/// From this width on both halves stand side by side.
const BESIDE: f32 = 640.0;

/// Somebody of the room who hands in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// By the name or pseudonym that they gave, if they gave one.
    pub who: Option<String>,
    /// The seat that they sat in, if it was one.
    pub seat: Option<SeatId>,
    /// Whether the form is in.
    pub done: bool,
}

/// What is being written.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Strengths.
    pub strengths: [String; EACH],
    /// Gaps.
    pub gaps: [String; EACH],
    /// Those whose forms are taken in one after the other; nobody where one person writes for herself.
    pub room: Vec<Person>,
    /// Whose form it is now, by the place.
    whose: usize,
    /// Somebody else who hands one in: the evaluator, the scribe.
    other: String,
    /// Whether going on without has been asked for once.
    asked: bool,
    /// When the countdown began and how much is left of it, in seconds, where there is one.
    clock: Option<(f64, f64)>,
}

impl State {
    /// The form of a tabletop: everybody who sat in it hands one in, and where nobody was named, every seat.
    pub fn of_room(log: &Log) -> Self {
        let people = room::people(log);
        let names = people.iter().flat_map(|(seat, names)| {
            let names = names.split([',', '，', '、', ';', '；']).map(str::trim).filter(|name| !name.is_empty());
            names.map(move |name| (Some(name.to_owned()), seat))
        });
        let seats = log.header().seats.iter().map(|seat| (None, seat));
        let all: Vec<_> = if people.is_empty() { seats.collect() } else { names.collect() };
        let mut room: Vec<Person> = Vec::new();
        for (who, seat) in all {
            // Who sits in two seats writes one form.
            if who.is_none() || !room.iter().any(|known| known.who == who) {
                room.push(Person { who, seat: Some(seat.clone()), done: false });
            }
        }
        Self { room, ..Self::default() }
    }

    /// Whether a countdown runs.
    pub fn counts(&self) -> bool {
        self.clock.is_some_and(|(_, left)| left > 0.0)
    }

    /// How long is left, as a clock shows it, where a countdown runs.
    pub fn left(&self) -> Option<String> {
        self.clock.map(|(_, left)| shown(left))
    }

    /// Forms that are in, of so many, where several hand one in.
    pub fn forms(&self) -> Option<(usize, usize)> {
        let done = self.room.iter().filter(|person| person.done).count();
        (!self.room.is_empty()).then_some((done, self.room.len()))
    }

    /// How many fields are still empty.
    fn empty(&self) -> usize {
        self.strengths.iter().chain(&self.gaps).filter(|text| text.trim().is_empty()).count()
    }

    /// Whether nothing has been written.
    fn is_blank(&self) -> bool {
        self.empty() == 2 * EACH
    }

    /// What has been written, as facts for the record.
    fn facts(&self) -> Vec<Session> {
        let written = |texts: &[String; EACH]| -> Vec<String> {
            texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
        };
        let person = self.room.get(self.whose);
        let (seat, who) = person.map_or((None, None), |person| (person.seat.clone(), person.who.clone()));
        let strength = |text| Session::Strength { seat: seat.clone(), who: who.clone(), text };
        let gap = |text| Session::Gap { seat: seat.clone(), who: who.clone(), text };
        let strengths = written(&self.strengths).into_iter().map(strength);
        strengths.chain(written(&self.gaps).into_iter().map(gap)).collect()
    }

    /// Takes the form in: its words go into the record and out of sight, and the next one is blank.
    fn take_in(&mut self) -> Vec<Session> {
        let facts = self.facts();
        if let Some(person) = self.room.get_mut(self.whose) {
            person.done = true;
        }
        (self.strengths, self.gaps) = Default::default();
        self.whose = self.room.iter().position(|person| !person.done).unwrap_or(self.whose);
        facts
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, state: &mut Debrief) -> Vec<Intent> {
    let mut wishes = Vec::new();
    // The story is put together while people write, so that it is there at once.
    let told = state.told(pen);
    if state.is_tabletop() {
        let now = ui.input(|input| input.time);
        let began = state.form.clock.map_or(now, |(began, _)| began);
        state.form.clock = Some((began, (SECONDS - (now - began)).max(0.0)));
    }
    egui::ScrollArea::vertical().id_salt("debrief-form").auto_shrink([false, false]).show(ui, |ui| {
        let width = (ui.available_width() - 2.0 * space::THREE).min(WIDEST);
        let side = ((ui.available_width() - width) / 2.0).max(space::TWO);
        let high = (ui.available_height() - 560.0).max(0.0) * 0.4;
        ui.add_space(space::THREE + high);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(width);
                widget::caption(ui, &format!("{} · {} · {}", pen.get("desk-debrief"), told.title, told.date));
                head(ui, pen, &state.form);
                ui.add_space(space::TWO);
                if !state.form.room.is_empty() {
                    whose(ui, pen, &mut state.form);
                    ui.add_space(space::ONE);
                }
                halves(ui, pen, &mut state.form);
                ui.add_space(space::TWO);
                if state.form.room.is_empty() {
                    if foot(ui, pen, &mut state.form) {
                        wishes.extend(state.form.facts().into_iter().map(Intent::Note));
                        state.stage = Stage::Story;
                    }
                } else if foot_of_room(ui, pen, &mut state.form, &mut wishes) {
                    state.stage = Stage::Story;
                }
            });
        });
        ui.add_space(space::THREE);
    });
    wishes
}

fn head(ui: &mut Ui, pen: &Pen<'_>, form: &State) {
    let p = widget::colours(ui);
    let title = |ui: &mut Ui| {
        let font = egui::FontId::new(28.0, letters::strong_family());
        crate::desk::look::lines::para(ui, &pen.get("debrief-form-title"), font, p.text);
        let about = if form.room.is_empty() { "debrief-form-about" } else { "debrief-form-about-room" };
        widget::soft(ui, &pen.get(about));
    };
    let Some((_, left)) = form.clock else {
        title(ui);
        return;
    };
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - 112.0).max(160.0));
            title(ui);
        });
        #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
        let share = (left / SECONDS) as f32;
        let ink = if left > 0.0 { p.gold } else { p.alarm };
        let shown = shown(left);
        let name = if left > 0.0 {
            pen.words.say("debrief-form-left", [("left", shown.as_str().into())])
        } else {
            pen.get("debrief-form-over")
        };
        widget::ring(ui, 88.0, share, ink, &shown, &name);
    });
}

/// Whose form it is: everybody of the room, with a tick where it is in, and room for somebody else.
fn whose(ui: &mut Ui, pen: &Pen<'_>, form: &mut State) {
    widget::caption(ui, &pen.get("debrief-form-whose"));
    let mut chosen = form.whose;
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        for (place, person) in form.room.iter().enumerate() {
            let tone = if place == form.whose { widget::Tone::Gold } else { widget::Tone::Plain };
            let name = name_of(pen, person);
            let chip = widget::chip_button(ui, &name, tone, person.done.then_some(Icon::Tick));
            let key = if person.done { "debrief-form-is-in" } else { "debrief-form-is-out" };
            let said = pen.words.say(key, [("who", name.into())]);
            let is_chosen = place == form.whose;
            chip.widget_info(|| {
                egui::WidgetInfo::selected(egui::WidgetType::RadioButton, ui.is_enabled(), is_chosen, &said)
            });
            // What somebody has begun to write is not handed in under another name.
            if chip.clicked() && form.is_blank() {
                chosen = place;
            }
        }
        let name = pen.get("debrief-form-other");
        let edit = TextEdit::singleline(&mut form.other).desired_width(180.0).hint_text(name.as_str());
        let response = ui.add(edit.margin(egui::Margin::symmetric(10, 6)));
        wash::named(&response, &name, &form.other);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        widget::focus_ring(ui, response);
        let whole = !form.other.trim().is_empty() && form.is_blank();
        let add = ui.add_enabled_ui(whole, |ui| {
            widget::chip_button(ui, &pen.get("debrief-form-add"), widget::Tone::Plain, Some(Icon::Plus)).clicked()
        });
        if whole && (add.inner || entered) {
            let who = Some(std::mem::take(&mut form.other).trim().to_owned());
            form.room.push(Person { who, seat: None, done: false });
            chosen = form.room.len() - 1;
        }
    });
    form.whose = chosen;
}

fn name_of(pen: &Pen<'_>, person: &Person) -> String {
    let seat = person.seat.as_ref().map(|seat| pen.words.seat(seat).to_owned());
    match (&person.who, seat) {
        (Some(who), Some(seat)) => format!("{who} · {seat}"),
        (Some(name), None) => name.clone(),
        (None, seat) => seat.unwrap_or_default(),
    }
}

/// Seconds as a clock shows them.
fn shown(left: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "seconds of two minutes")]
    let seconds = left.ceil() as i64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn halves(ui: &mut Ui, pen: &Pen<'_>, form: &mut State) {
    if ui.available_width() >= BESIDE {
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                half(left, pen, "debrief-strengths", "debrief-strength-hint", &mut form.strengths);
                half(right, pen, "debrief-gaps", "debrief-gap-hint", &mut form.gaps);
            }
        });
    } else {
        half(ui, pen, "debrief-strengths", "debrief-strength-hint", &mut form.strengths);
        ui.add_space(space::ONE);
        half(ui, pen, "debrief-gaps", "debrief-gap-hint", &mut form.gaps);
    }
}

fn half(ui: &mut Ui, pen: &Pen<'_>, title: &str, hint: &str, texts: &mut [String; EACH]) {
    widget::card(ui, |ui| {
        let title = pen.get(title);
        widget::strong(ui, &title);
        ui.add_space(space::HALF);
        for (place, text) in texts.iter_mut().enumerate() {
            let name = format!("{title} {}", place + 1);
            let edit = TextEdit::multiline(text)
                .desired_rows(2)
                .desired_width(f32::INFINITY)
                .margin(egui::Margin::symmetric(10, 8))
                .hint_text(pen.get(hint));
            let response = ui.add(edit);
            wash::named(&response, &name, text);
            widget::focus_ring(ui, response);
        }
    });
}

/// What stands beneath: going on, at once if all is written, by a second press if not. Gives whether to go on.
fn foot(ui: &mut Ui, pen: &Pen<'_>, form: &mut State) -> bool {
    let empty = form.empty();
    let mut goes = false;
    if form.asked && empty > 0 {
        widget::note(ui, &pen.words.say("debrief-form-empty", [("n", empty.into())]));
    }
    ui.horizontal_wrapped(|ui| {
        if empty == 0 {
            goes = widget::primary(ui, &pen.get("debrief-form-done")).clicked();
        } else if form.asked {
            goes = widget::primary(ui, &pen.get("debrief-form-all-the-same")).clicked();
            form.asked &= !widget::ghost(ui, &pen.get("debrief-form-back")).clicked();
        } else if widget::ghost(ui, &pen.get("debrief-form-skip")).clicked() {
            form.asked = true;
        }
    });
    ui.with_layout(Layout::top_down(Align::Min), |ui| widget::note(ui, &pen.get("debrief-form-kept")));
    goes
}

/// What stands beneath in a room: taking the form in, and the score when all are. Gives whether to go on.
fn foot_of_room(ui: &mut Ui, pen: &Pen<'_>, form: &mut State, wishes: &mut Vec<Intent>) -> bool {
    let mut goes = false;
    let (done, all) = form.forms().unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        if !form.is_blank() {
            let who = form.room.get(form.whose).map_or_else(String::new, |person| name_of(pen, person));
            let text = pen.words.say("debrief-form-take-in", [("who", who.into())]);
            if widget::primary(ui, &text).clicked() {
                wishes.extend(form.take_in().into_iter().map(Intent::Note));
            }
        } else if done == all {
            goes = widget::primary(ui, &pen.get("debrief-form-done")).clicked();
        } else if form.asked {
            goes = widget::primary(ui, &pen.get("debrief-form-all-the-same")).clicked();
            form.asked &= !widget::ghost(ui, &pen.get("debrief-form-back")).clicked();
        } else if widget::ghost(ui, &pen.get("debrief-form-done")).clicked() {
            form.asked = true;
        }
        let forms = pen.words.say("debrief-form-forms", [("n", done.into()), ("all", all.into())]);
        widget::chip(ui, &forms, widget::Tone::Plain);
    });
    let key = if form.asked && done < all { "debrief-form-missing" } else { "debrief-form-kept-room" };
    ui.with_layout(Layout::top_down(Align::Min), |ui| widget::note(ui, &pen.get(key)));
    goes
}
