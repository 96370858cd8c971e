//! What has to be told, over whatever is shown: what stands in the way, what became of the last order, and why a skip
//! ended where it did.

use egui::Ui;

use crate::board::complaint::{self, Complaint};
use crate::desk::{
    Desk, Notice,
    intent::{Intent, Place},
    look::{
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan,
    play::Tab,
};
use crate::drill::needs::Need;

/// The share of the height that it takes at most; the rest of a long text can be scrolled to.
const MOST: f32 = 0.4;

/// Draws what there is to tell; it goes away when it is put away, or when the next thing happens.
pub fn show(ui: &mut Ui, desk: &mut Desk) {
    if desk.notice.is_none()
        && let Some((path, error)) = desk.store.troubles.pop()
    {
        let (problem, hint) = (complaint::system(&desk.strings, &error), desk.strings.get("desk-trouble"));
        desk.notice = Some(Notice { what: Complaint { problem, hint }, path: Some(path) });
    }
    if !is_anything(desk) {
        return;
    }
    let room = ui.available_height() * MOST;
    let frame = egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 12, top: 8, bottom: 0 });
    egui::Panel::top("notice").frame(frame).show_separator_line(false).show(ui, |ui| {
        egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.set_width(ui.available_width());
            problem(ui, desk);
            if is_at_work(desk.place) {
                course(ui, desk);
            }
        });
    });
}

/// Whether there is anything to tell.
fn is_anything(desk: &Desk) -> bool {
    let of_course = |run: &crate::desk::run::Run| {
        let refused = run.answer.as_ref().is_some_and(|answer| answer.accepted.refused.is_some());
        run.stuck.is_some() || run.need.is_some() || refused
    };
    desk.notice.is_some() || is_at_work(desk.place) && desk.run.as_ref().is_some_and(of_course)
}

/// Whether a drill is on screen, alone or with a room.
fn is_at_work(place: Place) -> bool {
    matches!(place, Place::Drill | Place::Facilitator)
}

/// What stands in the way.
fn problem(ui: &mut Ui, desk: &mut Desk) {
    let Some(notice) = &desk.notice else { return };
    let mut away = false;
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            widget::chip(ui, &desk.strings.get("desk-notice"), Tone::Alarm);
            if let Some(path) = &notice.path {
                widget::note(ui, &path.display().to_string());
            }
        });
        widget::para(ui, &notice.what.problem);
        widget::soft(ui, &notice.what.hint);
        away = widget::ghost(ui, &desk.strings.get("desk-put-away")).clicked();
    });
    ui.add_space(space::HALF);
    if away {
        desk.notice = None;
    }
}

/// What became of the last order, why the clock stands, and what a skip came to.
fn course(ui: &mut Ui, desk: &mut Desk) {
    let Some(run) = &mut desk.run else { return };
    let spoken = std::sync::Arc::clone(&run.spoken);
    let pen = Pen::new(&spoken, &desk.strings, run.guidance, desk.store.settings.motion);
    if let Some(error) = &run.stuck {
        let why = complaint::of_write(pen.strings, error).problem;
        ui.horizontal_wrapped(|ui| {
            widget::chip(ui, &pen.get("desk-stuck"), Tone::Alarm);
            widget::soft(ui, &pen.words.say("desk-stuck-why", [("why", why.into())]));
        });
    }
    let refused =
        run.answer.as_ref().and_then(|answer| Some((plan::named(&pen, &answer.what), answer.accepted.refused?)));
    if let Some((what, why)) = refused {
        let why = pen.get(&format!("refusal-{why:?}"));
        ui.horizontal_wrapped(|ui| {
            widget::chip(ui, &pen.get("plan-refused"), Tone::Alarm);
            ui.label(pen.words.say("plan-refused-why", [("what", what.into()), ("why", why.into())]));
            if widget::chip_button(ui, &pen.get("desk-put-away"), Tone::Plain, None).clicked() {
                run.answer = None;
            }
        });
    }
    if let Some(need) = run.need.clone() {
        let (text, wish) = told(&pen, &need);
        let mut done = false;
        let mut wishes = None;
        ui.horizontal_wrapped(|ui| {
            widget::chip(ui, &text, Tone::Gold);
            if let Some(wish) = wish
                && widget::chip_button(ui, &pen.get("desk-open-it"), Tone::Plain, None).clicked()
            {
                (wishes, done) = (Some(wish), true);
            }
            done |= widget::chip_button(ui, &pen.get("desk-put-away"), Tone::Plain, None).clicked();
        });
        if done {
            run.need = None;
        }
        if let Some(wish) = wishes {
            desk.obey(wish);
        }
    }
}

/// Why somebody is needed, and where to look.
fn told(pen: &Pen<'_>, need: &Need) -> (String, Option<Intent>) {
    let words = &pen.words;
    match need {
        Need::Message { item, .. } => (pen.get("desk-need-message"), Some(Intent::Open(item.clone()))),
        Need::Approval(_) => (pen.get("desk-need-approval"), Some(Intent::Look(Tab::Plan))),
        Need::Promise { due, .. } => {
            let text = words.say("desk-need-promise", [("at", words.clock(*due).into())]);
            (text, Some(Intent::Look(Tab::Facts)))
        }
        Need::Duty { duty, due } => {
            let blanks = [("duty", words.duty(duty.as_str()).into()), ("at", words.clock(*due).into())];
            (words.say("desk-need-duty", blanks), Some(Intent::Look(Tab::Facts)))
        }
        Need::Learned(fact) => (words.say("desk-need-learned", [("fact", words.fact(fact).into())]), None),
        Need::Contradicted { fact, .. } => {
            (words.say("desk-need-contradicted", [("fact", words.fact(fact).into())]), None)
        }
        Need::Rumour(fact) => (words.say("desk-need-rumour", [("fact", words.fact(fact).into())]), None),
        Need::Refused { why, .. } => (pen.get(&format!("refusal-{why:?}")), None),
        Need::Shift { ends } => (words.say("desk-need-shift", [("at", words.clock(*ends).into())]), None),
        Need::Phase(_) => (pen.get("desk-need-phase"), None),
        Need::Over => (pen.get("desk-need-over"), None),
    }
}
