//! The people at work on the channels: how many, how many more can be called in, who has been busy without rest.

use std::collections::BTreeMap;

use egui::Ui;

use crate::base::id::ChannelId;
use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, section},
};
use crate::drill::view::SeatView;
use crate::scenario::command::What;

/// People that are being called: how many are wanted, by channel.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Wanted, until it is ordered.
    pub wanted: BTreeMap<ChannelId, u32>,
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    section(ui, &pen.get("plan-staff"), None, |ui| {
        for (place, channel) in view.known.channels.iter().enumerate() {
            let queue = &view.wall.queues[place];
            if channel.serves && (queue.agents > 0 || queue.waiting > 0 || channel.seats_at_most.is_some()) {
                widget::rule(ui);
                wishes.extend(line(ui, pen, view, place, state));
                ui.add_space(space::HALF);
            }
        }
    });
    wishes
}

fn line(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let (of, queue) = (&view.known.channels[place], &view.wall.queues[place]);
    let p = widget::colours(ui);
    let words = &pen.words;
    let name = words.channel(of.id.as_str());
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::strong(name));
        let blanks = [
            ("n", queue.agents.into()),
            ("waiting", words.number(i64::from(queue.waiting)).into()),
            ("most", of.seats_at_most.map_or_else(|| "–".to_owned(), |most| most.to_string()).into()),
        ];
        ui.label(letters::small(words.say("plan-at-work", blanks)).color(p.soft));
    });
    let mut parts = vec![words.say("plan-usual", [("n", queue.usual.into())])];
    if let Some(call_in) = of.call_in {
        parts.push(words.say("plan-call-in", [("span", words.span(call_in).into())]));
    }
    if of.hourly_cost > 0 {
        parts.push(words.say("plan-an-hour", [("money", words.money(of.hourly_cost).into())]));
    }
    parts.push(words.say("plan-owner", [("seat", words.seat(&of.owner).into())]));
    widget::note(ui, &parts.join(" · "));
    ui.horizontal_wrapped(|ui| {
        let most = of.seats_at_most.unwrap_or(u32::MAX);
        let mut wanted = state.wanted.get(&of.id).copied().unwrap_or(queue.agents);
        let stepped = stepper(ui, pen, name, &mut wanted, most);
        if stepped {
            state.wanted.insert(of.id.clone(), wanted);
        }
        if wanted != queue.agents {
            let set = widget::chip_button(ui, &words.say("plan-set-to", [("n", wanted.into())]), Tone::Gold, None);
            if set.clicked() {
                state.wanted.remove(&of.id);
                wishes.push(order(view, What::Staff { channel: of.id.clone(), agents: wanted }));
            }
        }
        if let Some(since) = queue.busy_since {
            let span = words.span(view.now - since);
            let key = pen.words.say("plan-busy-since", [("span", span.into())]);
            widget::chip(ui, &key, Tone::Alarm);
        }
        if queue.agents > 0 {
            let relieve = widget::chip_button(ui, &pen.get("plan-relieve"), Tone::Plain, None);
            relieve.widget_info(|| {
                let name = format!("{}: {name}", pen.get("plan-relieve"));
                egui::WidgetInfo::labeled(egui::WidgetType::Button, true, name)
            });
            if relieve.on_hover_text(pen.get("plan-relieve-means")).clicked() {
                wishes.push(order(view, What::Relieve(of.id.clone())));
            }
        }
    });
    wishes
}

/// Fewer and more, with the number between.
fn stepper(ui: &mut Ui, pen: &Pen<'_>, name: &str, wanted: &mut u32, most: u32) -> bool {
    let before = *wanted;
    let fewer = pen.words.say("plan-fewer", [("channel", name.into())]);
    if widget::small_button(ui, Icon::Minus, &fewer).clicked() {
        *wanted = wanted.saturating_sub(1);
    }
    ui.label(letters::strong(wanted.to_string()));
    let more = pen.words.say("plan-more", [("channel", name.into())]);
    if widget::small_button(ui, Icon::Plus, &more).clicked() {
        *wanted = wanted.saturating_add(1).min(most);
    }
    *wanted != before
}
