//! The composer: to whom, the elements, the words, and below them what there is to know before it goes out.

use egui::{ComboBox, Frame, Panel, ScrollArea, Ui};

use crate::desk::{
    look::{icon::Icon, letters, space, widget},
    pen::Pen,
    talk::{
        checks, chip,
        draft::{Draft, To},
        field, foot, kind, pieces, say, whom, words,
    },
};
use crate::drill::view::SeatView;
use crate::record::event::Refusal;
use crate::scenario::{command::Item, crisis::Template, statement::Element};

/// What the composer remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The row of chips.
    pieces: pieces::State,
    /// The field of words.
    words: words::State,
    /// Whether speaker, audience and channels are shown to choose from.
    addressing: bool,
    /// Why the last order was refused, until something is pressed.
    pub refused: Option<Refusal>,
    /// How high all of it was in the last frame.
    needs: f32,
}

impl State {
    /// Whether somebody writes or chooses in it now.
    pub fn is_used(&self) -> bool {
        self.words.writes || self.pieces.open.is_some() || self.pieces.adding || self.addressing
    }

    /// Whether something is open in it that wants more room than the words do.
    pub fn is_wide_open(&self) -> bool {
        self.pieces.open.is_some() || self.addressing
    }

    /// Nothing is open in it any more.
    pub fn rest(&mut self) {
        *self = Self { needs: self.needs, ..Self::default() };
    }

    /// How much height shows all of it.
    pub fn needs(&self) -> f32 {
        self.needs
    }
}

/// What was pressed.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    /// Back to the conversation, where there is room for one of both only.
    Back,
    /// Put the draft aside.
    Keep,
    /// Throw it away.
    Discard,
    /// Send it.
    Send,
    /// Begin another one.
    New,
    /// Go on with that one.
    TakeUp(usize),
    /// It goes to somebody else.
    Address(To),
}

/// What a draft is called.
pub fn title(pen: &Pen<'_>, view: &SeatView, draft: &Draft) -> String {
    if !draft.name.trim().is_empty() {
        return draft.name.trim().to_owned();
    }
    let whom = match &draft.to {
        To::Many => pen.get("talk-many"),
        To::One(item) => pen.words.item(item),
    };
    let said: Vec<Element> = draft.pieces.iter().take(3).map(|piece| piece.element.clone()).collect();
    let said = pen.words.statement(view.now, &said, &[]);
    pen.words.say("talk-draft-title", [("whom", whom.into()), ("said", said.into())])
}

/// What a draft is written beside.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The text of the message that is answered.
    pub beside: &'a str,
    /// The titles of all drafts.
    pub titles: &'a [String],
    /// The place of this one.
    pub at: usize,
    /// The message that is open.
    pub open: Option<&'a Item>,
    /// Whether a button leads back to the conversation.
    pub leads_back: bool,
    /// How high the composer may become.
    pub most: f32,
}

/// Below this height everything but the buttons scrolls.
const LOW: f32 = 320.0;

/// Draws it.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &SeatView,
    draft: &mut Draft,
    state: &mut State,
    around: &Around<'_>,
) -> Vec<Press> {
    let mut presses = Vec::new();
    let is_low = around.most < LOW;
    let checks = checks::of(pen, view, draft, around.beside);
    let from = ui.cursor().top();
    if !is_low {
        presses.extend(head(ui, pen, draft, state, around));
    }
    let head_height = ui.cursor().top() - from;
    let bottom = Panel::bottom("talk-foot").resizable(false).show_separator_line(false).frame(Frame::NONE);
    let foot = bottom.show(ui, |ui| {
        ui.add_space(space::HALF);
        if !is_low {
            told(ui, pen, view, draft, state, &checks);
        }
        if let Some(press) = foot::buttons(ui, pen, &checks, draft.is_empty()) {
            state.refused = None;
            presses.push(match press {
                foot::Press::Keep => Press::Keep,
                foot::Press::Send => Press::Send,
                foot::Press::Discard => Press::Discard,
            });
        }
    });
    let scrolled = ScrollArea::vertical().id_salt("talk-draft").auto_shrink([false, false]).show(ui, |ui| {
        if is_low {
            presses.extend(head(ui, pen, draft, state, around));
            told(ui, pen, view, draft, state, &checks);
        }
        if state.addressing {
            whom::show(ui, pen, view, draft);
            widget::rule(ui);
        }
        begin(ui, pen, view, draft);
        pieces::show(ui, pen, view, draft, &mut state.pieces);
        ui.add_space(space::HALF);
        words::show(ui, pen, view, draft, &mut state.words);
    });
    state.needs = (head_height + scrolled.content_size.y + foot.response.rect.height() + space::ONE).ceil();
    presses
}

/// What the draft commits to and what speaks against it; and why the last order was refused.
fn told(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &Draft, state: &State, checks: &checks::Checks) {
    if let Some(why) = state.refused {
        let p = widget::colours(ui);
        let why = pen.get(&format!("refusal-{why:?}"));
        ui.label(egui::RichText::new(pen.words.say("talk-refused", [("why", why.into())])).color(p.alarm_text));
    }
    if !draft.is_empty() {
        foot::told(ui, pen, view, checks);
    }
}

/// The caption, the other drafts, and a line that says to whom: pressed, it shows what can be chosen.
fn head(ui: &mut Ui, pen: &Pen<'_>, draft: &Draft, state: &mut State, around: &Around<'_>) -> Option<Press> {
    let mut press = None;
    ui.spacing_mut().item_spacing.y = space::HALF;
    chip::row(ui, |ui| {
        if around.leads_back && widget::icon_button(ui, Icon::Back, &pen.get("talk-back")).clicked() {
            press = Some(Press::Back);
        }
        widget::caption(ui, &pen.get("talk-your-statement"));
        if let Some(item) = around.open {
            for (key, to) in [("talk-to-her", To::One(item.clone())), ("talk-to-all", To::Many)] {
                if field::chip(ui, &pen.get(key), draft.to == to).clicked() && draft.to != to {
                    press = Some(Press::Address(to));
                }
            }
        }
        let Around { titles, at, .. } = *around;
        if titles.len() > 1 || !draft.is_empty() {
            let shown = pen.words.say("talk-drafts", [("n", titles.len().into())]);
            let list = ComboBox::from_id_salt("talk-drafts").selected_text(letters::small(shown)).truncate();
            list.show_ui(ui, |ui| {
                ui.set_max_width(320.0);
                for (place, title) in titles.iter().enumerate() {
                    if ui.add(egui::Button::selectable(place == at, title.as_str()).wrap()).clicked() {
                        press = Some(Press::TakeUp(place));
                    }
                }
                if ui.add(egui::Button::selectable(false, pen.get("talk-new-draft"))).clicked() {
                    press = Some(Press::New);
                }
            });
        }
    });
    if address(ui, pen, draft, state.addressing).clicked() {
        state.addressing = !state.addressing;
    }
    press
}

/// The line that says to whom, with a sign that more can be chosen.
fn address(ui: &mut Ui, pen: &Pen<'_>, draft: &Draft, open: bool) -> egui::Response {
    let p = widget::colours(ui);
    let text = whom::summary(pen, draft);
    let font = egui::FontId::proportional(13.0);
    let room = (ui.available_width() - 24.0).max(80.0);
    let shown = crate::desk::look::lines::broken(ui, &text, &font, room);
    let galley = ui.fonts_mut(|fonts| fonts.layout(shown, font, p.soft, room));
    let size = galley.size() + egui::vec2(24.0, 8.0);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response
        .widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::CollapsingHeader, ui.is_enabled(), open, &text));
    let ink = if response.hovered() || response.has_focus() { p.text } else { p.soft };
    ui.painter().galley(rect.min + egui::vec2(0.0, 4.0), galley, ink);
    let sign = egui::Rect::from_center_size(egui::pos2(rect.right() - 10.0, rect.center().y), egui::Vec2::splat(9.0));
    let icon = if open { Icon::Up } else { Icon::Down };
    icon.paint(ui.painter(), sign, p.gold_text);
    widget::focus_ring(ui, response).on_hover_text(pen.get("talk-address-hint"))
}

/// Statements cleared in advance, to begin with.
fn begin(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, draft: &mut Draft) {
    if !draft.is_empty() || draft.to != To::Many || pen.scenario.plan.templates.is_empty() {
        return;
    }
    chip::row(ui, |ui| {
        let p = widget::colours(ui);
        ui.label(letters::small(pen.get("talk-templates")).color(p.quiet));
        for template in &pen.scenario.plan.templates {
            if field::chip(ui, template.name.as_str(), false).clicked() {
                take_over(pen, view, draft, template);
            }
        }
    });
}

/// A cleared statement with its times moved to where they are ahead.
fn take_over(pen: &Pen<'_>, view: &SeatView, draft: &mut Draft, template: &Template) {
    let due = kind::due(crate::desk::talk::moment::wall(pen), view.now);
    for element in &template.elements {
        let mut element = element.clone();
        match &mut element {
            Element::PromiseUpdate { due: at, .. } => *at = due,
            Element::NotKnown { next, .. } | Element::Refer { next, .. } if next.is_some() => *next = Some(due),
            Element::Remedy { due: at, .. } | Element::Compensate { due: at, .. } if at.is_some() => *at = Some(due),
            _ => {}
        }
        draft.add(element);
    }
    template.words.as_str().clone_into(&mut draft.words);
    draft.lock(|element, slot| say::rendered(pen, view.now, element, slot));
    template.name.as_str().clone_into(&mut draft.name);
}
