//! The list of events: what comes, what came of it, and the hand on each: fire, hold, skip, edit, add, take back.

use egui::Ui;

use crate::base::{
    id::{ChannelId, SeatId},
    time::{At, Span},
};
use crate::desk::{
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    run::Run,
    talk::field::pick,
    trainer::console::{State as Console, choice, field, glance, one_of, order},
};
use crate::drill::facilitator::{FacilitatorView, InjectSeen, InjectState, Part};
use crate::scenario::{
    command::{Item, What},
    facilitator::{Addition, Sender},
    find,
    inject::{Harm, Inject},
};

/// Which events are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shelf {
    /// What is still to come, or kept back.
    #[default]
    Coming,
    /// What came, was left out or taken back.
    Past,
    /// What is not played in this cut or variant, and could be fired.
    Other,
}

/// What is being done with the event that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Hand {
    /// It is read.
    #[default]
    Read,
    /// It is being left out: why?
    Skip,
    /// Its words are being changed.
    Edit,
}

/// What the list remembers.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    shelf: Shelf,
    open: Option<Item>,
    hand: Hand,
    words: String,
    adding: Option<New>,
    /// A message that is to hang on the wall alone.
    pub(super) to_wall: Option<Item>,
}

/// What a little later is.
const SOON: Span = Span::minutes(15);

/// A message of the facilitator's own.
#[derive(Clone, Debug, Default)]
struct New {
    title: String,
    text: String,
    from: String,
    to: Option<SeatId>,
    channel: Option<ChannelId>,
    harm: Harm,
    when: When,
}

/// When it is to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum When {
    /// At once.
    #[default]
    Now,
    /// When the clock stands next.
    Talk,
    /// A little later.
    Soon,
}

/// Draws the list.
pub(super) fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    run: &Run,
    view: &FacilitatorView,
    console: &mut Console,
) -> Vec<Intent> {
    let state = &mut console.injects;
    let mut wishes = Vec::new();
    let shelves = [
        (Shelf::Coming, named(pen, "trainer-shelf-coming", view, Shelf::Coming)),
        (Shelf::Past, named(pen, "trainer-shelf-past", view, Shelf::Past)),
        (Shelf::Other, named(pen, "trainer-shelf-other", view, Shelf::Other)),
    ];
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        for (shelf, name) in &shelves {
            if choice(ui, name, state.shelf == *shelf).clicked() {
                state.shelf = *shelf;
            }
        }
        if state.adding.is_none() && widget::small_button(ui, Icon::Plus, &pen.get("trainer-add")).clicked() {
            state.adding = Some(New::default());
        }
    });
    wishes.extend(add(ui, pen, run, view, state));
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut listed: Vec<&InjectSeen> = view.injects.iter().filter(|seen| shelf_of(seen) == state.shelf).collect();
    if state.shelf == Shelf::Past {
        listed.reverse();
    }
    // What is sure to come stands before what waits for a reason.
    listed.sort_by_key(|seen| matches!(seen.state, InjectState::Waiting { .. }));
    if listed.is_empty() {
        widget::soft(ui, &pen.get("trainer-list-empty"));
    }
    // What comes while the clock runs on stands apart from what comes after people have talked again.
    let stand = glance::next_stand(view).filter(|_| state.shelf == Shelf::Coming);
    let soon = |seen: &InjectSeen| stand.zip(glance::comes(&seen.state)).map(|(stand, at)| at <= stand);
    let mut part = None;
    for seen in listed {
        if soon(seen) != part {
            part = soon(seen);
            let key = if part == Some(true) { "trainer-list-soon" } else { "trainer-list-later" };
            ui.add_space(space::HALF);
            widget::caption(ui, &pen.get(if part.is_none() { "trainer-list-waits" } else { key }));
        }
        ui.push_id(format!("{:?}", seen.item), |ui| {
            if row(ui, pen, view.now, seen, state.open.as_ref() == Some(&seen.item)) {
                let same = state.open.as_ref() == Some(&seen.item);
                state.open = (!same).then(|| seen.item.clone());
                (state.hand, state.words) = (Hand::Read, String::new());
            }
            if state.open.as_ref() == Some(&seen.item) {
                ui.indent("open", |ui| wishes.extend(opened(ui, pen, run, seen, state)));
            }
        });
    }
    wishes
}

fn named(pen: &Pen<'_>, key: &str, view: &FacilitatorView, shelf: Shelf) -> String {
    let n = view.injects.iter().filter(|seen| shelf_of(seen) == shelf).count();
    pen.words.say(key, [("n", n.into())])
}

fn shelf_of(seen: &InjectSeen) -> Shelf {
    match seen.state {
        InjectState::Coming { .. } | InjectState::Waiting { .. } | InjectState::Held { .. } => Shelf::Coming,
        InjectState::NotPlayed => Shelf::Other,
        _ => Shelf::Past,
    }
}

/// The words of the scenario, where the event is one of its own.
fn written<'a>(pen: &'a Pen<'_>, seen: &InjectSeen) -> Option<&'a Inject> {
    match &seen.item {
        Item::Inject(id) => find(&pen.scenario.injects, id.as_str()),
        _ => None,
    }
}

/// What lists call an event.
pub(super) fn title(pen: &Pen<'_>, seen: &InjectSeen) -> String {
    let own = seen.script.as_ref().map(|script| script.title.as_str()).filter(|title| !title.is_empty());
    own.or_else(|| written(pen, seen).map(|inject| inject.title.as_str())).unwrap_or_default().to_owned()
}

fn text(pen: &Pen<'_>, seen: &InjectSeen) -> String {
    let own = seen.script.as_ref().map(|script| script.text.as_str());
    own.or_else(|| written(pen, seen).map(|inject| inject.text.as_str())).unwrap_or_default().to_owned()
}

/// How an event stands: a sign, a word, and the moment that it is about.
fn stands(pen: &Pen<'_>, seen: &InjectSeen) -> (Icon, Tone, String, Option<At>) {
    let (icon, tone, key, at) = match &seen.state {
        InjectState::Coming { at } => (Icon::Play, Tone::Plain, "trainer-state-coming", Some(*at)),
        InjectState::Waiting { from, .. } => (Icon::Question, Tone::Plain, "trainer-state-waiting", Some(*from)),
        InjectState::Held { .. } => (Icon::Pause, Tone::Gold, "trainer-state-held", None),
        InjectState::Skipped { at, .. } => (Icon::Cross, Tone::Plain, "trainer-state-skipped", Some(*at)),
        InjectState::Fired { at, answered: Some(_), .. } => {
            (Icon::Tick, Tone::Good, "trainer-state-answered", Some(*at))
        }
        InjectState::Fired { at, .. } => (Icon::Bell, Tone::Gold, "trainer-state-fired", Some(*at)),
        InjectState::Withdrawn { at } => (Icon::Back, Tone::Plain, "trainer-state-withdrawn", Some(*at)),
        InjectState::NotFired { at, prevented: true } => (Icon::Tick, Tone::Good, "trainer-state-prevented", Some(*at)),
        InjectState::NotFired { at, .. } => (Icon::Cross, Tone::Plain, "trainer-state-not-fired", Some(*at)),
        InjectState::NotPlayed => (Icon::Eye, Tone::Plain, "trainer-state-not-played", None),
    };
    (icon, tone, pen.get(key), at)
}

/// A row; whether it was pressed.
fn row(ui: &mut Ui, pen: &Pen<'_>, now: At, seen: &InjectSeen, open: bool) -> bool {
    let p = widget::colours(ui);
    let (icon, tone, state, at) = stands(pen, seen);
    let part = match seen.part {
        Part::Discussed => "trainer-part-discussed",
        Part::Noise => "trainer-part-noise",
        Part::OtherCut => "trainer-part-other-cut",
        Part::OtherVariant => "trainer-part-other-variant",
        Part::Added => "trainer-part-added",
    };
    let mut under = vec![state];
    under.extend(at.map(|at| pen.words.when(now, at)));
    under.push(pen.get(part));
    under.push(pen.words.seat(&seen.to).to_owned());
    let under = under.join(" · ");
    let title = title(pen, seen);
    let width = ui.available_width();
    let weight = if seen.part == Part::Noise { egui::FontFamily::Proportional } else { letters::strong_family() };
    let (head, foot) = ui.fonts_mut(|fonts| {
        let room = (width - 34.0).max(60.0);
        (
            fonts.layout(title.clone(), egui::FontId::new(letters::BODY, weight), p.text, room),
            fonts.layout(under.clone(), egui::FontId::proportional(letters::SMALL), p.soft, room),
        )
    });
    let size = egui::vec2(width, head.size().y + foot.size().y + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::WidgetType::SelectableLabel, true, open, format!("{title}, {under}"))
    });
    if open || response.hovered() || response.has_focus() {
        let line = if response.has_focus() { egui::Stroke::new(2.0, p.gold) } else { egui::Stroke::NONE };
        let fill = if open { p.raised } else { p.lifted };
        ui.painter().rect(rect, egui::CornerRadius::same(6), fill, line, egui::StrokeKind::Inside);
    }
    let sign = egui::Rect::from_min_size(rect.min + egui::vec2(6.0, 9.0), egui::Vec2::splat(14.0));
    icon.paint(ui.painter(), sign, tone.inks(p).1);
    let at = rect.min + egui::vec2(28.0, 5.0);
    let below = at + egui::vec2(0.0, head.size().y + 2.0);
    ui.painter().galley(at, head, p.text);
    ui.painter().galley(below, foot, p.soft);
    response.clicked()
}

/// An event in whole, with what can be done about it.
fn opened(ui: &mut Ui, pen: &Pen<'_>, run: &Run, seen: &InjectSeen, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    widget::para(ui, &text(pen, seen));
    if let Some(inject) = written(pen, seen) {
        if let Some(expects) = &inject.expects {
            let took = seen.expected.as_ref().and_then(|expected| expected.took);
            let key = if took.is_some() { "trainer-expects-done" } else { "trainer-expects" };
            let blanks =
                [("what", expects.text.as_str().into()), ("span", pen.words.span(took.unwrap_or(expects.par)).into())];
            widget::note(ui, &pen.words.say(key, blanks));
        }
        if let Some(note) = &inject.note {
            widget::note(ui, note.as_str());
        }
    }
    if let InjectState::Skipped { why, .. } = &seen.state
        && !why.is_empty()
    {
        widget::note(ui, &pen.words.say("trainer-skipped-why", [("why", why.as_str().into())]));
    }
    match state.hand {
        Hand::Read => wishes.extend(hands(ui, pen, run, seen, state)),
        Hand::Skip => {
            field(ui, &mut state.words, &pen.get("trainer-skip-why"), 1);
            if let (Some(true), Item::Inject(id)) = (settle(ui, pen, "trainer-skip", state), &seen.item) {
                let why = std::mem::take(&mut state.words).trim().to_owned();
                wishes.push(order(run, What::Skip { inject: id.clone(), why }));
            }
        }
        Hand::Edit => {
            field(ui, &mut state.words, &pen.get("trainer-edit-words"), 4);
            if settle(ui, pen, "trainer-edit-keep", state) == Some(true) {
                let text = std::mem::take(&mut state.words).trim().to_owned();
                wishes.push(order(run, What::Edit { item: seen.item.clone(), text }));
            }
        }
    }
    ui.add_space(space::ONE);
    wishes
}

/// Doing it, with words, or leaving it: which was pressed.
fn settle(ui: &mut Ui, pen: &Pen<'_>, key: &str, state: &mut State) -> Option<bool> {
    let mut done = None;
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(!state.words.trim().is_empty(), |ui| {
            if widget::primary(ui, &pen.get(key)).clicked() {
                done = Some(true);
            }
        });
        if widget::ghost(ui, &pen.get("trainer-leave-it")).clicked() {
            done = Some(false);
        }
    });
    if done.is_some() {
        state.hand = Hand::Read;
    }
    done
}

fn hands(ui: &mut Ui, pen: &Pen<'_>, run: &Run, seen: &InjectSeen, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    ui.horizontal_wrapped(|ui| {
        widget::close(ui);
        let button = |ui: &mut Ui, key: &str| widget::ghost(ui, &pen.get(key)).clicked();
        let waits = shelf_of(seen) == Shelf::Coming;
        if let Item::Inject(id) = &seen.item {
            if (waits || shelf_of(seen) == Shelf::Other) && button(ui, "trainer-fire") {
                wishes.push(order(run, What::Fire(id.clone())));
            }
            if waits && !matches!(seen.state, InjectState::Held { .. }) && button(ui, "trainer-hold") {
                wishes.push(order(run, What::Hold(id.clone())));
            }
            if waits && button(ui, "trainer-skip") {
                (state.hand, state.words) = (Hand::Skip, String::new());
            }
        }
        if waits && button(ui, "trainer-edit") {
            (state.hand, state.words) = (Hand::Edit, text(pen, seen));
        }
        let came = matches!(seen.state, InjectState::Fired { n: Some(_), .. });
        if came && button(ui, "trainer-on-wall") {
            state.to_wall = Some(seen.item.clone());
        }
        let added = waits && matches!(seen.item, Item::Added(_));
        if (came || added) && button(ui, "trainer-withdraw") {
            wishes.push(order(run, What::WithdrawInject(seen.item.clone())));
        }
    });
    wishes
}

/// A message of one's own.
fn add(ui: &mut Ui, pen: &Pen<'_>, run: &Run, view: &FacilitatorView, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let Some(new) = &mut state.adding else { return wishes };
    let mut away = false;
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widget::strong(ui, &pen.get("trainer-add"));
        field(ui, &mut new.title, &pen.get("trainer-add-title"), 1);
        field(ui, &mut new.text, &pen.get("trainer-add-text"), 3);
        field(ui, &mut new.from, &pen.get("trainer-add-from"), 1);
        let (to, channel) = receivers(ui, pen, run, new);
        let at = moment(ui, pen, view, new);
        let harms = [Harm::None, Harm::Discomfort, Harm::Loss, Harm::Health];
        let harms: Vec<_> = harms.into_iter().map(|harm| (harm, pen.get(harm_key(harm)))).collect();
        new.harm = one_of(ui, Some(new.harm), &harms).unwrap_or(new.harm);
        ui.horizontal_wrapped(|ui| {
            let whole = !new.title.trim().is_empty() && !new.text.trim().is_empty();
            ui.add_enabled_ui(whole, |ui| {
                let name = pen.get(if at.is_some() { "trainer-add-then" } else { "trainer-add-now" });
                if widget::primary(ui, &name).clicked() {
                    wishes.push(order(run, What::Add(addition(new, at, to, channel))));
                    away = true;
                }
            });
            away |= widget::ghost(ui, &pen.get("trainer-leave-it")).clicked();
        });
    });
    if away {
        state.adding = None;
    }
    ui.add_space(space::HALF);
    wishes
}

fn harm_key(harm: Harm) -> &'static str {
    match harm {
        Harm::None => "trainer-harm-none",
        Harm::Discomfort => "trainer-harm-discomfort",
        Harm::Loss => "trainer-harm-loss",
        Harm::Health => "trainer-harm-health",
    }
}

/// Which seat it reaches, the one that is typed for if no other is chosen, and where it comes in.
fn receivers(ui: &mut Ui, pen: &Pen<'_>, run: &Run, new: &mut New) -> (SeatId, ChannelId) {
    let seats = &pen.scenario.seats;
    let names: Vec<String> = seats.iter().map(|seat| seat.name.as_str().to_owned()).collect();
    let chosen = new.to.as_ref().unwrap_or(&run.seat);
    let at = seats.iter().position(|seat| seat.id == *chosen).unwrap_or(0);
    if let Some(place) = pick(ui, "add-to", &pen.get("trainer-add-to"), Some(at), &names, "") {
        new.to = Some(seats[place].id.clone());
    }
    let channels = &pen.scenario.channels;
    let names: Vec<String> = channels.iter().map(|known| pen.words.channel(known.id.as_str()).to_owned()).collect();
    let on = new.channel.as_ref().and_then(|id| channels.iter().position(|known| known.id == *id)).unwrap_or(0);
    if let Some(place) = pick(ui, "add-channel", &pen.get("trainer-add-channel"), Some(on), &names, "") {
        new.channel = Some(channels[place].id.clone());
    }
    (seats[at].id.clone(), channels[on].id.clone())
}

/// When it comes: at once, when people next talk, or a little later; nothing for at once.
fn moment(ui: &mut Ui, pen: &Pen<'_>, view: &FacilitatorView, new: &mut New) -> Option<At> {
    let moment = |when: When| match when {
        When::Now => None,
        When::Talk => glance::next_stand(view),
        When::Soon => Some(view.now + SOON),
    };
    let named = |when: When, key: &str| {
        let at = moment(when)?;
        Some((when, pen.words.say(key, [("when", pen.words.when(view.now, at).into())])))
    };
    let mut all = vec![(When::Now, pen.get("trainer-add-at-once"))];
    all.extend(named(When::Talk, "trainer-add-at-talk"));
    all.extend(named(When::Soon, "trainer-add-soon"));
    widget::caption(ui, &pen.get("trainer-add-when"));
    new.when = one_of(ui, Some(new.when), &all).unwrap_or(new.when);
    moment(new.when)
}

fn addition(new: &New, at: Option<At>, to: SeatId, channel: ChannelId) -> Addition {
    let from = new.from.trim();
    Addition {
        at,
        title: new.title.trim().to_owned(),
        text: new.text.trim().to_owned(),
        from: if from.is_empty() { Sender::Unnamed } else { Sender::Named(from.to_owned()) },
        to,
        channel,
        asks: Vec::new(),
        harm: new.harm,
        reach: 0,
    }
}
