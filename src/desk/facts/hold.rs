//! Noting an authority's request to wait: which body, who asked, what is not to be said, until when. An oral request
//! counts only once it is noted (R4).

use std::collections::BTreeSet;

use egui::Ui;

use crate::base::{
    id::{BodyId, DutyId, FactId},
    time::{HOUR, Span},
};
use crate::desk::{
    incoming,
    intent::Intent,
    look::{
        icon::Icon,
        space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::{InboxItem, SeatView};
use crate::scenario::command::{Item, What};

/// Hours for which a request can be noted.
const HOURS: [i64; 7] = [1, 2, 4, 8, 12, 24, 48];

/// What the form remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    form: Option<Form>,
    /// Requests that were noted from here.
    noted: BTreeSet<Item>,
}

/// A request as it is being noted.
#[derive(Clone, Debug)]
struct Form {
    item: Item,
    who: String,
    facts: BTreeSet<FactId>,
    duties: BTreeSet<DutyId>,
    hours: i64,
}

/// Draws a card for each request that nobody has noted yet.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    for entry in view.desk.at(&view.desk.named) {
        let Some(body) = &entry.asks_hold else { continue };
        if state.noted.contains(&entry.item) || stands(view, body) {
            continue;
        }
        wishes.extend(request(ui, pen, view, entry, body, state));
    }
    wishes
}

/// Whether a request that concerns a body's business stands already.
fn stands(view: &SeatView, body: &BodyId) -> bool {
    let of_body = view.known.bodies.iter().find(|known| known.id == *body);
    let mut held = view.wall.holds.iter().flat_map(|hold| &hold.facts);
    of_body.is_some_and(|body| held.any(|fact| body.has.contains(fact)))
}

fn request(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    entry: &InboxItem,
    body: &BodyId,
    state: &mut State,
) -> Option<Intent> {
    let mut wish = None;
    let is_open = state.form.as_ref().is_some_and(|form| form.item == entry.item);
    widget::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            widget::badge(ui, Icon::Scales, 28.0);
            widget::strong(ui, &pen.words.say("incoming-hold-asks", [("body", pen.words.body(body.as_str()).into())]));
        });
        let (who, _) = incoming::sender(pen, entry);
        let when = pen.words.when(view.now, entry.at);
        widget::note(ui, &pen.words.say("incoming-hold-from", [("who", who.as_str().into()), ("when", when.into())]));
        widget::soft(ui, &pen.get("incoming-hold-about"));
        ui.add_space(space::HALF);
        if is_open {
            wish = form(ui, pen, view, body, state);
        } else {
            ui.horizontal_wrapped(|ui| {
                if widget::ghost(ui, &pen.get("incoming-hold-note")).clicked() {
                    let facts = entry.asks.iter().cloned().collect();
                    let item = entry.item.clone();
                    state.form = Some(Form { item, who, facts, duties: BTreeSet::new(), hours: 4 });
                }
                if widget::ghost(ui, &pen.get("incoming-hold-read")).clicked() {
                    wish = Some(Intent::Open(entry.item.clone()));
                }
            });
        }
    });
    ui.add_space(space::ONE);
    wish
}

/// The form; gives the order when it is filled in and confirmed.
fn form(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, body: &BodyId, state: &mut State) -> Option<Intent> {
    let form = state.form.as_mut()?;
    let label = widget::note(ui, &pen.get("incoming-hold-who"));
    ui.add(egui::TextEdit::singleline(&mut form.who).desired_width(f32::INFINITY).margin(widget::FIELD))
        .labelled_by(label.id);
    widget::note(ui, &pen.get("incoming-hold-facts"));
    let mut topics: Vec<&FactId> =
        view.known.bodies.iter().filter(|known| known.id == *body).flat_map(|b| &b.has).collect();
    let more: Vec<FactId> = form.facts.iter().filter(|fact| !topics.contains(fact)).cloned().collect();
    topics.extend(&more);
    for fact in topics {
        let on = form.facts.contains(fact);
        if pick(ui, pen.words.fact_name(fact.as_str()), on) {
            toggle(&mut form.facts, fact, on);
        }
    }
    let running = view.known.duties.iter().zip(&view.wall.duties);
    let running: Vec<_> = running.filter(|(_, seen)| seen.due.is_some() && !seen.met && !seen.missed).collect();
    if !running.is_empty() {
        widget::note(ui, &pen.get("incoming-hold-which-duties"));
    }
    for (duty, _) in running {
        let on = form.duties.contains(&duty.id);
        if pick(ui, pen.words.duty(duty.id.as_str()), on) {
            toggle(&mut form.duties, &duty.id, on);
        }
    }
    widget::note(ui, &pen.get("incoming-hold-how-long"));
    ui.horizontal_wrapped(|ui| {
        for hours in HOURS {
            let tone = if form.hours == hours { Tone::Gold } else { Tone::Plain };
            if widget::chip_button(ui, &pen.words.span(Span(hours * HOUR)), tone, None).clicked() {
                form.hours = hours;
            }
        }
    });
    let until = view.now + Span(form.hours * HOUR);
    let (when, left) = (pen.words.when(view.now, until), pen.words.span(Span(form.hours * HOUR)));
    widget::soft(ui, &pen.words.say("incoming-hold-until", [("when", when.into()), ("left", left.into())]));
    if Span(form.hours * HOUR) > view.known.oral_hold {
        let most = pen.words.span(view.known.oral_hold);
        widget::note(ui, &pen.words.say("incoming-hold-oral", [("span", most.into())]));
    }
    let names_something = !form.facts.is_empty() || !form.duties.is_empty();
    let is_whole = names_something && !form.who.trim().is_empty();
    let mut done = None;
    ui.horizontal_wrapped(|ui| {
        let confirm = ui.add_enabled_ui(is_whole, |ui| widget::primary(ui, &pen.get("incoming-hold-confirm"))).inner;
        if confirm.clicked() {
            done = Some(true);
        }
        if widget::ghost(ui, &pen.get("incoming-hold-leave")).clicked() {
            done = Some(false);
        }
    });
    let form = done.and_then(|confirmed| state.form.take().map(|form| (confirmed, form)));
    let (_, form) = form.filter(|(confirmed, _)| *confirmed)?;
    state.noted.insert(form.item.clone());
    let what = What::LogHold {
        item: form.item,
        body: body.clone(),
        who: form.who,
        facts: form.facts.into_iter().collect(),
        duties: form.duties.into_iter().collect(),
        until,
    };
    Some(Intent::Order { seat: view.known.seats[view.seat].id.clone(), what })
}

fn pick(ui: &mut Ui, name: &str, on: bool) -> bool {
    let icon = if on { Icon::Tick } else { Icon::Plus };
    let response = widget::chip_button(ui, name, if on { Tone::Gold } else { Tone::Plain }, Some(icon));
    response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, on, name));
    response.clicked()
}

fn toggle<T: Ord + Clone>(set: &mut BTreeSet<T>, one: &T, was_on: bool) {
    if was_on {
        set.remove(one);
    } else {
        set.insert(one.clone());
    }
}
