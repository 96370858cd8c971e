//! What the team said off the platform, on paper or by word of mouth: entered afterwards with the time it was said.

use std::collections::BTreeSet;

use egui::{ComboBox, Slider, Ui};

use crate::base::{
    id::{ChannelId, FactId, InstructionId},
    time::{At, MINUTE},
};
use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    trainer::console::{choice, field, one_of},
};
use crate::drill::{facilitator::FacilitatorView, view::SeatView};
use crate::scenario::{
    command::{Item, What},
    facilitator::{OffPlatform, SaidTo},
    statement::{Audience, Claim, Element, Speaker, Statement},
};

/// What is being entered.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// Minutes ago.
    ago: i64,
    /// What it answers; it was said to many if none.
    item: Option<Item>,
    channels: BTreeSet<ChannelId>,
    everyone: bool,
    speaker: Option<Speaker>,
    topic: Option<FactId>,
    advice: Option<InstructionId>,
    elements: Vec<Element>,
    words: String,
}

/// Messages that can be chosen as what was answered, at most.
const MOST: usize = 20;
const SPEAKERS: [Speaker; 5] =
    [Speaker::FrontLine, Speaker::ManagerOnSite, Speaker::Spokesperson, Speaker::Account, Speaker::ChiefExecutive];

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    run: &mut Run,
    view: &FacilitatorView,
    state: &mut State,
) -> Vec<Intent> {
    let seat = run.view();
    let who = pen.words.seat(&run.seat).to_owned();
    widget::note(ui, &pen.words.say("trainer-said-about", [("seat", who.as_str().into())]));
    when(ui, pen, view, state);
    to_whom(ui, pen, &seat, state);
    let speakers: Vec<_> = SPEAKERS.into_iter().map(|speaker| (speaker, pen.words.speaker(speaker))).collect();
    widget::caption(ui, &pen.get("trainer-said-speaker"));
    let usual = if state.item.is_some() { Speaker::FrontLine } else { Speaker::Spokesperson };
    let speaker = state.speaker.unwrap_or(usual);
    state.speaker = one_of(ui, Some(speaker), &speakers).or(state.speaker);
    elements(ui, pen, &seat, state);
    ui.add_space(space::HALF);
    field(ui, &mut state.words, &pen.get("trainer-said-words"), 2);
    let whole = !state.elements.is_empty() && (state.item.is_some() || !state.channels.is_empty());
    let mut wishes = Vec::new();
    ui.add_enabled_ui(whole, |ui| {
        if widget::primary(ui, &pen.words.say("trainer-said-enter", [("seat", who.as_str().into())])).clicked() {
            let said = std::mem::take(state);
            wishes.push(enter(run, view, said, speaker));
        }
    });
    if !whole {
        widget::note(ui, &pen.get("trainer-said-needs"));
    }
    entered(ui, pen, view);
    wishes
}

fn enter(run: &Run, view: &FacilitatorView, said: State, speaker: Speaker) -> Intent {
    let to = match said.item {
        Some(item) => SaidTo::One(item),
        None => SaidTo::Public {
            channels: said.channels.into_iter().collect(),
            audience: if said.everyone { Audience::Everyone } else { Audience::Affected },
        },
    };
    let statement = Statement { speaker, elements: said.elements, words: said.words.trim().to_owned() };
    let said_at = At(view.now.0 - said.ago * MINUTE).max(view.may_be_said_from);
    let seat = run.seat.clone();
    Intent::Order {
        seat: seat.clone(),
        what: What::OffPlatform(OffPlatform { seat, said_at, to, statement, approval: None }),
    }
}

fn when(ui: &mut Ui, pen: &Pen<'_>, view: &FacilitatorView, state: &mut State) {
    let most = ((view.now - view.may_be_said_from).0 / MINUTE).max(0);
    state.ago = state.ago.clamp(0, most);
    let at = At(view.now.0 - state.ago * MINUTE).max(view.may_be_said_from);
    let blanks = [("when", pen.words.when(view.now, at).into()), ("crisis", pen.words.crisis(at).into())];
    widget::strong(ui, &pen.words.say("trainer-said-when", blanks));
    ui.scope(|ui| {
        // Beside it stand the figure and what it counts.
        ui.spacing_mut().slider_width = (ui.available_width() - 190.0).clamp(60.0, 260.0);
        ui.add_enabled(most > 0, Slider::new(&mut state.ago, 0..=most.max(1)).text(pen.get("trainer-said-ago")));
    });
}

fn to_whom(ui: &mut Ui, pen: &Pen<'_>, seat: &SeatView, state: &mut State) {
    widget::caption(ui, &pen.get("trainer-said-to"));
    let shown = state.item.as_ref().map_or_else(|| pen.get("trainer-said-many"), |item| pen.words.item(item));
    let open: Vec<Item> = seat.desk.at(&seat.desk.open).take(MOST).map(|entry| entry.item.clone()).collect();
    ComboBox::from_id_salt("said-to").selected_text(shown).width(ui.available_width() - 16.0).truncate().show_ui(
        ui,
        |ui| {
            if ui.selectable_label(state.item.is_none(), pen.get("trainer-said-many")).clicked() {
                state.item = None;
            }
            for item in open {
                if ui.selectable_label(state.item.as_ref() == Some(&item), pen.words.item(&item)).clicked() {
                    state.item = Some(item);
                }
            }
        },
    );
    if state.item.is_some() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        for channel in &seat.known.channels {
            let chosen = state.channels.contains(&channel.id);
            let name = pen.words.channel(channel.id.as_str());
            if channel.reach.is_some() && choice(ui, name, chosen).clicked() && !state.channels.remove(&channel.id) {
                state.channels.insert(channel.id.clone());
            }
        }
    });
    let whom = [(false, pen.get("trainer-said-affected")), (true, pen.get("trainer-said-everyone"))];
    state.everyone = one_of(ui, Some(state.everyone), &whom).unwrap_or(state.everyone);
}

/// What was said, element by element: that is what counts.
fn elements(ui: &mut Ui, pen: &Pen<'_>, seat: &SeatView, state: &mut State) {
    widget::caption(ui, &pen.get("trainer-said-what"));
    let mut away = None;
    for (place, element) in state.elements.iter().enumerate() {
        let text = pen.words.element(seat.now, element);
        let said = widget::chip_button(ui, &text, Tone::Gold, Some(Icon::Cross));
        if said.on_hover_text(pen.get("trainer-said-remove")).clicked() {
            away = Some(place);
        }
    }
    if let Some(place) = away {
        state.elements.remove(place);
    }
    // What is asked most is answered most.
    let asked = seat.known.facts.iter().zip(&seat.wall.questions).rev().max_by_key(|(_, (all, _))| *all);
    let usual = asked.map_or(&seat.known.facts[0].id, |(fact, _)| &fact.id);
    let topic = state.topic.clone().unwrap_or_else(|| usual.clone());
    combo(ui, "said-topic", pen.words.fact_name(topic.as_str()), |ui| {
        for fact in &seat.known.facts {
            if ui.selectable_label(fact.id == topic, pen.words.fact_name(fact.id.as_str())).clicked() {
                state.topic = Some(fact.id.clone());
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        for element in offered(seat, &topic) {
            let text = pen.words.element(seat.now, &element);
            if widget::chip_button(ui, &text, Tone::Plain, Some(Icon::Plus)).clicked()
                && !state.elements.contains(&element)
            {
                state.elements.push(element);
            }
        }
    });
    if let Some(first) = pen.scenario.instructions.first() {
        let advice = state.advice.clone().unwrap_or_else(|| first.id.clone());
        let text = |id: &InstructionId| {
            crate::scenario::find(&pen.scenario.instructions, id.as_str()).map_or("", |known| known.text.as_str())
        };
        combo(ui, "said-advice", text(&advice), |ui| {
            for known in &pen.scenario.instructions {
                if ui.selectable_label(known.id == advice, known.text.as_str()).clicked() {
                    state.advice = Some(known.id.clone());
                }
            }
        });
        let instruct = Element::Instruct(advice);
        let name = pen.get("trainer-said-advise");
        if widget::chip_button(ui, &name, Tone::Plain, Some(Icon::Plus)).clicked()
            && !state.elements.contains(&instruct)
        {
            state.elements.push(instruct);
        }
    }
}

fn combo(ui: &mut Ui, id: &str, shown: &str, inside: impl FnOnce(&mut Ui)) {
    let width = ui.available_width() - 16.0;
    ComboBox::from_id_salt(id).selected_text(shown).width(width).truncate().show_ui(ui, inside);
}

/// What can be said of a topic by this seat now.
fn offered(seat: &SeatView, topic: &FactId) -> Vec<Element> {
    let next = |minutes: i64| At((seat.now.0.div_euclid(MINUTE) + minutes) * MINUTE);
    let mut all = vec![
        Element::Acknowledge(topic.clone()),
        Element::Regret(topic.clone()),
        Element::Apologise(topic.clone()),
        Element::Empathise,
    ];
    let held = seat.known.fact(topic).and_then(|place| seat.held(place));
    match held {
        Some(held) => all.push(Element::Disclose {
            fact: topic.clone(),
            claim: Claim::Exactly(held.value.clone()),
            certainty: held.certainty,
        }),
        None => all.push(Element::NotKnown { fact: topic.clone(), next: Some(next(30)) }),
    }
    all.extend([30, 60].map(|minutes| Element::PromiseUpdate { facts: vec![topic.clone()], due: next(minutes) }));
    all
}

/// What has been entered so far.
fn entered(ui: &mut Ui, pen: &Pen<'_>, view: &FacilitatorView) {
    if view.off_platform.is_empty() {
        return;
    }
    ui.add_space(space::ONE);
    widget::caption(ui, &pen.get("trainer-said-so-far"));
    for said in view.off_platform.iter().rev() {
        let blanks = [
            ("seat", pen.words.seat(&said.seat).into()),
            ("when", pen.words.when(view.now, said.said_at).into()),
            (
                "what",
                said.item.as_ref().map_or_else(|| pen.get("trainer-said-many"), |item| pen.words.item(item)).into(),
            ),
        ];
        let mut text = pen.words.say("trainer-said-line", blanks);
        if let Some(why) = said.refused {
            text = format!("{text} · {}", pen.get(&format!("refusal-{why:?}")));
        }
        widget::note(ui, &text);
    }
}
