//! The elements of a statement as chips: they are added, opened, moved and taken out.

use egui::{
    Align2, CornerRadius, FontId, Key, Modifiers, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

use crate::desk::{
    look::{letters, space, widget},
    pen::Pen,
    talk::{
        chip::{self, Look},
        draft::Draft,
        editor::{self, Deed},
        kind, say,
    },
};
use crate::drill::view::SeatView;
use crate::record::event::Act;

/// What the row of chips remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The element that is being edited.
    pub open: Option<u32>,
    /// Whether all kinds are shown to choose from.
    pub adding: bool,
}

/// Suggestions at most.
const SUGGESTED: usize = 5;

/// Draws the chips, and below them the editor of the one that is open.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, state: &mut State) {
    let mut deed = None;
    chip::row(ui, |ui| {
        for piece in &draft.pieces {
            let text = say::chip(pen, view.now, draft, piece);
            let open = state.open == Some(piece.id);
            let response = chip::show(ui, &text, Look::Element { open }, None);
            if response.clicked() {
                state.open = if open { None } else { Some(piece.id) };
                state.adding = false;
            }
            if response.has_focus() {
                deed = deed.or(keys(ui).map(|deed| (piece.id, deed)));
            }
            response.on_hover_text(pen.get("talk-chip-keys"));
        }
        if let Some(kind) = add(ui, pen, view, draft, state) {
            begin(pen, view, draft, state, kind);
        }
    });
    if state.adding {
        choices(ui, pen, view, draft, state);
    }
    if let Some(id) = state.open {
        match editor::show(ui, pen, view, draft, id) {
            Some(what) => deed = Some((id, what)),
            None if draft.piece(id).is_none() => state.open = None,
            None => {}
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            state.open = None;
        }
    }
    if let Some((id, what)) = deed {
        match what {
            Deed::Done => state.open = None,
            Deed::Earlier => draft.shift(id, -1),
            Deed::Later => draft.shift(id, 1),
            Deed::Remove => {
                draft.remove(id);
                state.open = state.open.filter(|open| *open != id);
            }
        }
    }
}

/// Delete takes the focused chip out, Alt with an arrow moves it.
fn keys(ui: &Ui) -> Option<Deed> {
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::ALT, Key::ArrowLeft) {
            Some(Deed::Earlier)
        } else if input.consume_key(Modifiers::ALT, Key::ArrowRight) {
            Some(Deed::Later)
        } else if input.consume_key(Modifiers::NONE, Key::Delete) || input.consume_key(Modifiers::NONE, Key::Backspace)
        {
            Some(Deed::Remove)
        } else {
            None
        }
    })
}

/// Puts a first element of a kind into the draft; one that has something to fill in is opened.
fn begin(pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, state: &mut State, kind: Act) {
    let Some(element) = kind::first(kind, pen, view, draft) else { return };
    let id = draft.add(element);
    let plain = matches!(kind, Act::Acknowledge | Act::Regret | Act::Empathise | Act::Apologise);
    state.open = (!plain).then_some(id);
    state.adding = false;
}

/// Quiet chips of what could come next, and the one that shows all kinds.
fn add(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &Draft, state: &mut State) -> Option<Act> {
    let mut picked = None;
    if pen.hints() {
        let can = |kind: &Act| kind::first(*kind, pen, view, draft).is_some();
        for kind in kind::suggested(view, draft).into_iter().filter(can).take(SUGGESTED) {
            if chip::show(ui, &kind::name(kind, pen), Look::Next, None)
                .on_hover_text(pen.get(&format!("talk-about-{kind:?}")))
                .clicked()
            {
                picked = Some(kind);
            }
        }
    }
    if chip::show(ui, &pen.get("talk-add"), Look::All { open: state.adding }, None).clicked() {
        state.adding = !state.adding;
        state.open = None;
    }
    picked
}

/// All kinds.
fn choices(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, state: &mut State) {
    let mut picked = None;
    widget::note(ui, &pen.get("talk-add-which"));
    chip::row(ui, |ui| {
        for kind in kind::ALL.into_iter().filter(|kind| kind::first(*kind, pen, view, draft).is_some()) {
            let about = pen.get(&format!("talk-about-{kind:?}"));
            if chip::show(ui, &kind::name(kind, pen), Look::Next, None).on_hover_text(about).clicked() {
                picked = Some(kind);
            }
        }
    });
    if let Some(kind) = picked {
        begin(pen, view, draft, state, kind);
    }
}

/// A value of an element that can be put into the words: what it shows stands underlined, as it will in the words.
pub fn value_chip(ui: &mut Ui, pen: &Pen<'_>, value: &str) -> Response {
    let p = widget::colours(ui);
    let font = FontId::new(13.0, letters::strong_family());
    let room = (ui.max_rect().width() - 36.0).max(60.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout(value.to_owned(), font.clone(), p.gold_text, room));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(28.0, 8.0), Sense::click());
    let name = pen.words.say("talk-insert", [("value", value.into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
    let stroke = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::new(1.0, p.line) };
    let ground = if response.hovered() { p.lifted } else { p.raised };
    ui.painter().rect(rect, CornerRadius::same(6), ground, stroke, StrokeKind::Inside);
    ui.painter().text(
        egui::pos2(rect.left() + 8.0, rect.center().y),
        Align2::LEFT_CENTER,
        "+",
        FontId::proportional(13.0),
        p.quiet,
    );
    let at = rect.min + vec2(20.0, 4.0);
    let under = at.y + galley.size().y;
    ui.painter().hline(at.x..=at.x + galley.size().x, under, Stroke::new(1.0, p.gold));
    ui.painter().galley(at, galley, p.gold_text);
    ui.add_space(space::HALF / 2.0);
    response.on_hover_text(name)
}
