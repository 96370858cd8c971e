//! Compensation: what is given to whom, what it comes to, and who must approve it.

use egui::Ui;

use crate::base::id::{EntitlementId, SegmentId};
use crate::desk::{
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, section},
};
use crate::drill::view::SeatView;
use crate::scenario::{command::What, statement::Audience};

/// What is being offered.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The compensation that is open.
    pub open: Option<EntitlementId>,
    /// To whom; everybody who is affected if none.
    pub segments: Vec<SegmentId>,
}

impl State {
    /// To whom it is offered.
    pub fn audience(&self) -> Audience {
        if self.segments.is_empty() { Audience::Affected } else { Audience::Segments(self.segments.clone()) }
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    section(ui, &pen.get("plan-offers"), None, |ui| {
        for place in 0..view.known.entitlements.len() {
            widget::rule(ui);
            wishes.extend(one(ui, pen, view, place, state));
            ui.add_space(space::HALF);
        }
    });
    wishes
}

fn one(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, state: &mut State) -> Option<Intent> {
    let of = &view.known.entitlements[place];
    let words = &pen.words;
    let name = words.offer(of.id.as_str());
    let is_open = state.open.as_ref() == Some(&of.id);
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::strong(name));
        widget::chip(ui, &pen.get(if of.legal { "plan-legal" } else { "plan-goodwill" }), Tone::Plain);
        if let Some(at) = view.wall.offered[place] {
            let at = words.when(view.now, at);
            widget::chip(ui, &words.say("plan-offered", [("at", at.into())]), Tone::Good);
        }
    });
    let whom = if of.segments.is_empty() { pen.get("plan-affected") } else { words.segments(&of.segments) };
    let blanks = [("money", words.money(of.amount).into()), ("segments", whom.into())];
    widget::note(ui, &words.say("plan-a-head", blanks));
    if !is_open {
        let choose = widget::ghost(ui, &pen.get("plan-offer"));
        choose.widget_info(|| {
            egui::WidgetInfo::labeled(egui::WidgetType::Button, true, format!("{}: {name}", pen.get("plan-offer")))
        });
        if choose.clicked() {
            state.open = Some(of.id.clone());
            state.segments.clone_from(&of.segments);
        }
        return None;
    }
    terms(ui, pen, view, place, state)
}

/// To whom, what it comes to, who approves.
fn terms(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, state: &mut State) -> Option<Intent> {
    let of = &view.known.entitlements[place];
    let words = &pen.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for segment in &view.known.segments {
            let chosen = state.segments.contains(&segment.id);
            if widget::choice(ui, words.segment(segment.id.as_str()), chosen).clicked() {
                state.segments.retain(|id| *id != segment.id);
                if !chosen {
                    state.segments.push(segment.id.clone());
                }
            }
        }
    });
    let (people, at_most) = people(view, &state.segments);
    let total = of.amount.saturating_mul(people);
    let blanks = [
        ("money", words.money(of.amount).into()),
        ("people", words.number(people).into()),
        ("total", words.money(total).into()),
        ("left", words.money(view.money_left()).into()),
    ];
    widget::para(ui, &words.say(if at_most { "plan-sum-at-most" } else { "plan-sum" }, blanks));
    let what = What::Offer { compensation: of.id.clone(), to: state.audience() };
    let by = view.preparation(&what).and_then(|preparation| preparation.by);
    match &by {
        Some(seat) => {
            let blanks = [("seat", words.seat(seat).into()), ("limit", words.money(view.may_spend()).into())];
            widget::note(ui, &words.say("plan-beyond", blanks));
        }
        None if of.legal => drop(widget::note(ui, &pen.get("plan-legal-means"))),
        None => drop(widget::note(ui, &pen.get("plan-within"))),
    }
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        if widget::primary(ui, &pen.get("plan-offer-now")).clicked() {
            wish = Some(order(view, what));
        }
        if widget::ghost(ui, &pen.get("start-not-now")).clicked() || wish.is_some() {
            state.open = None;
        }
    });
    wish
}

/// How many customers the books count in these segments, or in all; and whether that is only the most it can be.
fn people(view: &SeatView, segments: &[SegmentId]) -> (i64, bool) {
    let named = view.known.segments.iter().filter(|of| segments.is_empty() || segments.contains(&of.id));
    (named.map(|of| i64::from(of.count)).sum(), segments.is_empty())
}
