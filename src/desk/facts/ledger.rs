//! The promise ledger: what we promised to whom, by when, and what became of it.

use egui::{Align, Color32, Layout, Ui};

use crate::base::time::{At, MINUTE, Span};
use crate::desk::{
    incoming::row::{countdown, left_words},
    intent::Intent,
    look::{
        letters,
        palette::Palette,
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    play::Tab,
};
use crate::drill::{
    needs,
    view::{DutySeen, PromiseSeen, PromiseState, SeatView},
};
use crate::record::event::PromiseKind;
use crate::scenario::{command::What, statement::Element};

use super::{fold, heading};

/// So many lines stand on the card of the right column.
const LINES: usize = 6;

/// So many broken promises are listed at once.
const BROKEN: usize = 3;

/// What the ledger remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether all broken promises are listed.
    shows_broken: bool,
    /// Whether those that were kept are.
    shows_kept: bool,
}

/// Draws the ledger: what is due first, then what was broken, then what was kept.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let promises = &view.wall.promises;
    let of = |state: PromiseState| promises.iter().rev().filter(move |promise| promise.state == state);
    let mut live: Vec<&PromiseSeen> = of(PromiseState::Live).collect();
    live.sort_by_key(|promise| (promise.due, promise.name));
    heading(ui, &pen.get("incoming-promises"), promises.len());
    if promises.is_empty() {
        widget::soft(ui, &pen.get("incoming-no-promises"));
        return wishes;
    }
    widget::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for promise in live {
            wishes.extend(entry(ui, pen, view, promise));
        }
        let broken = of(PromiseState::Broken).count();
        let most = if state.shows_broken { broken } else { BROKEN };
        for promise in of(PromiseState::Broken).take(most) {
            entry(ui, pen, view, promise);
        }
        if broken > BROKEN {
            fold(ui, &pen.words.say("incoming-broken-count", [("n", broken.into())]), &mut state.shows_broken);
        }
        let kept = of(PromiseState::Kept).count();
        if kept > 0 {
            fold(ui, &pen.words.say("incoming-kept-count", [("n", kept.into())]), &mut state.shows_kept);
        }
        for promise in of(PromiseState::Kept).filter(|_| state.shows_kept) {
            entry(ui, pen, view, promise);
        }
    });
    wishes
}

/// One promise, with its countdown; one that is live can be put off.
fn entry(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, promise: &PromiseSeen) -> Option<Intent> {
    let mut wish = None;
    let p = widget::colours(ui);
    ui.push_id(promise.name, |ui| {
        ui.horizontal_top(|ui| {
            let room = (ui.available_width() - 88.0).max(80.0);
            ui.allocate_ui_with_layout(egui::vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_max_width(room);
                ui.spacing_mut().item_spacing.y = space::HALF;
                widget::strong(ui, &what_of(pen, view, promise));
                widget::note(ui, &standing(pen, promise));
                if promise.state == PromiseState::Live
                    && widget::chip_button(ui, &pen.get("incoming-redate"), Tone::Plain, None).clicked()
                {
                    wish = Some(Intent::Redate(promise.name.0, promise.name.1));
                }
            });
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let (figures, ink, word) = clock(pen, p, view, promise);
                ui.label(letters::strong(figures).color(ink));
                ui.label(letters::small(word).color(ink));
            });
        });
    });
    ui.add_space(space::HALF);
    widget::rule(ui);
    ui.add_space(space::HALF);
    wish
}

/// How a promise stands, to whom it was made, and how often it was put off.
fn standing(pen: &Pen<'_>, promise: &PromiseSeen) -> String {
    let mut parts = vec![pen.get(match promise.state {
        PromiseState::Live => "incoming-live",
        PromiseState::Kept => "incoming-kept",
        PromiseState::Broken => "incoming-broken",
    })];
    if !promise.segments.is_empty() {
        let whom = pen.words.segments(&promise.segments);
        parts.push(pen.words.say("incoming-to", [("whom", whom.into())]));
    }
    if promise.redated > 0 {
        parts.push(pen.words.say("incoming-redated", [("n", promise.redated.into())]));
    }
    parts.join(" · ")
}

/// The countdown of a promise, its colour, and the words below it.
fn clock(pen: &Pen<'_>, p: &Palette, view: &SeatView, promise: &PromiseSeen) -> (String, Color32, String) {
    let when = pen.words.when(view.now, promise.due);
    match promise.state {
        PromiseState::Live => {
            let left = promise.due - view.now;
            (
                countdown(pen, left),
                urgency(p, left, needs::PROMISE_WARNS),
                pen.words.say("incoming-by", [("when", when.into())]),
            )
        }
        PromiseState::Kept => (when, p.good_text, pen.get("incoming-kept")),
        PromiseState::Broken => (when, p.alarm_text, pen.get("incoming-broken")),
    }
}

/// The colour of a countdown: quiet, then near, then about to be broken.
pub(super) fn urgency(p: &Palette, left: Span, warns: Span) -> Color32 {
    match left.0 {
        left if left < warns.0 => p.alarm_text,
        left if left < warns.0 * 3 => p.gold_text,
        _ => p.text,
    }
}

/// What was promised, with the help or the offer by its name where a statement to many promised it.
fn what_of(pen: &Pen<'_>, view: &SeatView, promise: &PromiseSeen) -> String {
    let (seq, element) = promise.name;
    let drafts = view.wall.drafts.iter().filter(|draft| draft.seq == seq).filter_map(|draft| match &draft.what {
        What::Publish { statement, .. } | What::Answer { statement, .. } => Some(&statement.elements),
        _ => None,
    });
    let sent = view.wall.statements.iter().filter(|sent| sent.seq == seq).map(|sent| &sent.elements);
    let element = sent.chain(drafts).find_map(|all| all.get(usize::try_from(element).ok()?));
    match element {
        Some(Element::Remedy { action, .. }) => pen.words.action(action.as_str()).to_owned(),
        Some(Element::Compensate { offer, .. }) => pen.words.offer(offer.as_str()).to_owned(),
        _ => promise_name(pen, promise),
    }
}

/// What was promised, by its kind and topics.
pub fn promise_name(pen: &Pen<'_>, promise: &PromiseSeen) -> String {
    let about = |key: &str, bare: &str| match promise.facts.first() {
        Some(fact) => {
            let more = promise.facts.len() - 1;
            pen.words.say(key, [("fact", pen.words.fact(fact).into()), ("more", more.into())])
        }
        None => pen.get(bare),
    };
    match promise.kind {
        PromiseKind::Update => about("incoming-promise-update-on", "incoming-promise-update"),
        PromiseKind::Remedy => pen.get("incoming-promise-remedy"),
        PromiseKind::Compensation => pen.get("incoming-promise-compensation"),
        PromiseKind::CallBack => pen.get("incoming-promise-call"),
    }
}

/// A line of the card.
struct Line {
    due: At,
    name: String,
    beside: String,
    figures: String,
    ink: Color32,
    spoken: String,
}

/// Promises and duties in a few lines, for a card of the right column: what is overdue, then what is due next.
pub fn promises_card(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let p = widget::colours(ui);
    let (mut late, mut due) = (Vec::new(), Vec::new());
    for promise in &view.wall.promises {
        match promise.state {
            PromiseState::Live => due.push(promise_line(pen, p, view, promise)),
            PromiseState::Broken => late.push(promise_line(pen, p, view, promise)),
            PromiseState::Kept => {}
        }
    }
    for (place, seen) in view.wall.duties.iter().enumerate() {
        if let Some(line) = duty_line(pen, p, view, place, seen) {
            if seen.missed { late.push(line) } else { due.push(line) }
        }
    }
    late.sort_by_key(|line| std::cmp::Reverse(line.due));
    due.sort_by_key(|line| line.due);
    let open = due.len();
    // What is broken stands first, but never pushes out what can still be kept.
    late.truncate(if open >= LINES - 1 { 1 } else { LINES - open });
    due.truncate(LINES - late.len());
    let hidden = open - due.len();
    ui.set_min_width(ui.available_width());
    card_head(ui, pen, view);
    if late.is_empty() && due.is_empty() {
        widget::soft(ui, &pen.get("incoming-card-empty"));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    for line in late.iter().chain(&due) {
        if card_line(ui, p, line) {
            wishes.push(Intent::Look(Tab::Facts));
        }
    }
    if hidden > 0 {
        widget::note(ui, &pen.words.say("incoming-card-more", [("n", hidden.into())]));
    }
    wishes
}

fn card_head(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView) {
    let p = widget::colours(ui);
    let count = |state| view.wall.promises.iter().filter(|promise| promise.state == state).count();
    let (kept, broken) = (count(PromiseState::Kept), count(PromiseState::Broken));
    ui.horizontal_wrapped(|ui| {
        widget::caption(ui, &pen.get("incoming-card"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let said = pen.words.say("incoming-card-count", [("kept", kept.into()), ("broken", broken.into())]);
            ui.label(letters::small(said).color(if broken > 0 { p.alarm_text } else { p.quiet }));
        });
    });
}

fn promise_line(pen: &Pen<'_>, p: &Palette, view: &SeatView, promise: &PromiseSeen) -> Line {
    let (figures, ink, word) = clock(pen, p, view, promise);
    let is_live = promise.state == PromiseState::Live;
    let name = what_of(pen, view, promise);
    let beside = if promise.segments.is_empty() { String::new() } else { pen.words.segments(&promise.segments) };
    let shown = if is_live { figures } else { format!("{word} {figures}") };
    let spoken = if is_live { left_words(pen, promise.due - view.now) } else { shown.clone() };
    Line { due: promise.due, spoken: format!("{name} · {spoken}"), name, beside, figures: shown, ink }
}

fn duty_line(pen: &Pen<'_>, p: &Palette, view: &SeatView, place: usize, seen: &DutySeen) -> Option<Line> {
    let due = seen.due.filter(|_| !seen.met)?;
    let duty = &view.known.duties[place];
    let name = pen.words.duty(duty.id.as_str()).to_owned();
    let beside = duty.body.as_ref().map_or_else(String::new, |body| pen.words.body(body.as_str()).to_owned());
    let left = due - view.now;
    let (figures, ink) = if seen.missed {
        let blanks = [("when", pen.words.when(view.now, due).into())];
        (pen.words.say("incoming-missed-at", blanks), p.alarm_text)
    } else {
        (countdown(pen, left), urgency(p, left, Span(10 * MINUTE)))
    };
    let spoken = if seen.missed { figures.clone() } else { left_words(pen, left) };
    Some(Line { due, spoken: format!("{name} · {spoken}"), name, beside, figures, ink })
}

/// One line: what on the left, cut where it must be; the time on the right. Gives whether it was pressed.
fn card_line(ui: &mut Ui, p: &Palette, line: &Line) -> bool {
    let width = ui.available_width();
    let font = egui::FontId::new(letters::BODY, letters::strong_family());
    let figures = ui.fonts_mut(|fonts| fonts.layout_no_wrap(line.figures.clone(), font, line.ink));
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, 22.0), egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &line.spoken));
    let mut job = egui::text::LayoutJob::default();
    let format = |size, ink| egui::TextFormat::simple(egui::FontId::proportional(size), ink);
    job.append(&line.name, 0.0, format(letters::BODY, p.text));
    if !line.beside.is_empty() {
        job.append(&format!("  {}", line.beside), 0.0, format(letters::SMALL, p.quiet));
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width((width - figures.size().x - space::ONE).max(40.0));
    let name = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(rect.left_center() - egui::vec2(0.0, name.size().y / 2.0), name, p.text);
    let at = rect.right_center() - egui::vec2(figures.size().x, figures.size().y / 2.0);
    ui.painter().galley(at, figures, p.text);
    let response = widget::focus_ring(ui, response).on_hover_text(&line.spoken);
    response.clicked()
}
