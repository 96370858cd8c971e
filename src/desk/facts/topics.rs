//! Facts by how surely they are known: what they are, since when and from whom, what we said last of them, and what
//! may not be said.

use egui::{CornerRadius, Rect, Sense, Stroke, Ui, vec2};

use crate::base::id::FactId;
use crate::desk::{
    incoming::seats,
    intent::Intent,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
};
use crate::drill::view::{HeldSeen, Restricted, SeatView};
use crate::scenario::{command::What, fact::FactKind, statement::Certainty};

use super::{fold, heading};

/// How a topic stands for this seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// It got out without us.
    Leaked,
    /// It may not be said.
    Restricted,
    /// People say so, and we do not know.
    Rumoured,
    /// It is established.
    Confirmed,
    /// It is probably so.
    Likely,
    /// Somebody is looking into it.
    BeingChecked,
    /// Nobody has told this seat.
    Unknown,
}

impl Group {
    const ALL: [Self; 6] =
        [Self::Leaked, Self::Restricted, Self::Rumoured, Self::Confirmed, Self::Likely, Self::BeingChecked];

    fn key(self) -> &'static str {
        match self {
            Self::Leaked => "incoming-facts-leaked",
            Self::Restricted => "incoming-facts-restricted",
            Self::Rumoured => "incoming-facts-rumoured",
            Self::Confirmed => "incoming-facts-confirmed",
            Self::Likely => "incoming-facts-likely",
            Self::BeingChecked => "incoming-facts-checked",
            Self::Unknown => "incoming-facts-unknown",
        }
    }

    /// Where a topic stands; none for one that this seat has not met and that would tell of what is to come.
    fn of(view: &SeatView, place: usize) -> Option<Self> {
        let known = &view.known.facts[place];
        let held = view.held(place).map(|held| held.certainty);
        let is_met = view.desk.asked[place] || view.said(&known.id).is_some() || view.wall.briefed[place].is_some();
        Some(match held {
            _ if view.wall.leaked.contains(&known.id) => Self::Leaked,
            _ if view.restricted[place].is_some() => Self::Restricted,
            Some(Certainty::Confirmed) => Self::Confirmed,
            _ if view.rumour[place] => Self::Rumoured,
            Some(Certainty::Likely) => Self::Likely,
            Some(Certainty::BeingChecked) => Self::BeingChecked,
            Some(Certainty::Unknown) | None if is_met || known.kind != FactKind::YesNo => Self::Unknown,
            Some(Certainty::Unknown) | None => return None,
        })
    }
}

/// Draws them.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, shows_unknown: &mut bool) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let groups: Vec<Option<Group>> = (0..view.known.facts.len()).map(|place| Group::of(view, place)).collect();
    let places = |group: Group| (0..groups.len()).filter(|place| groups[*place] == Some(group)).collect::<Vec<_>>();
    let mut nothing = true;
    for group in Group::ALL {
        let mut places = places(group);
        if places.is_empty() {
            continue;
        }
        nothing = false;
        // What is newest stands first: it is what has not been said yet.
        places.sort_by_key(|place| std::cmp::Reverse(view.held(*place).map(|held| held.since)));
        heading(ui, &pen.get(group.key()), places.len());
        for place in places {
            wishes.extend(topic(ui, pen, view, place, group));
        }
    }
    if nothing {
        ui.add_space(space::ONE);
        widget::strong(ui, &pen.get("incoming-facts-none"));
        widget::soft(ui, &pen.get("incoming-facts-none-next"));
    }
    let unknown = places(Group::Unknown);
    if !unknown.is_empty() {
        ui.add_space(space::ONE);
        let name = pen.words.say("incoming-facts-unknown-count", [("n", unknown.len().into())]);
        fold(ui, &name, shows_unknown);
        if *shows_unknown {
            for place in unknown {
                wishes.extend(topic(ui, pen, view, place, Group::Unknown));
            }
        }
    }
    wishes
}

/// One topic.
fn topic(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize, group: Group) -> Option<Intent> {
    let fact = &view.known.facts[place].id;
    let held = view.held(place);
    let mut wish = None;
    ui.push_id(("topic", place), |ui| {
        widget::card(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::HALF;
            widget::soft(ui, pen.words.fact_name(fact.as_str()));
            if let Some(held) = held {
                value(ui, pen, view, fact, held);
            }
            if group == Group::Rumoured {
                ui.horizontal_wrapped(|ui| widget::chip(ui, &pen.get("incoming-rumour"), Tone::Alarm));
            }
            if group == Group::Leaked {
                ui.horizontal_wrapped(|ui| widget::chip(ui, &pen.get("incoming-leaked"), Tone::Alarm));
            }
            if let Some(restricted) = &view.restricted[place] {
                restriction(ui, pen, view, restricted);
            }
            said(ui, pen, view, place);
            wish = buttons(ui, pen, view, fact, held.is_some());
        });
    });
    wish
}

/// What it is, how sure, since when and from whom.
fn value(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, fact: &FactId, held: &HeldSeen) {
    let p = widget::colours(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::ONE;
        ui.label(letters::strong_at(pen.words.value(view.now, fact, &held.value), 16.0).color(p.text));
        certainty(ui, held.certainty);
        ui.label(letters::small(pen.words.certainty(held.certainty)).color(p.soft));
    });
    let when = pen.words.when(view.now, held.since);
    let mut told = match &held.told_by {
        None => pen.words.say("incoming-own", [("when", when.into())]),
        Some(seat) => {
            let origin = pen.words.when(view.now, held.origin);
            let blanks = [("when", when.into()), ("seat", pen.words.seat(seat).into()), ("origin", origin.into())];
            pen.words.say("incoming-from-colleague", blanks)
        }
    };
    if let Some(before) = held.before.last() {
        let before = pen.words.value(view.now, fact, before);
        told = format!("{told} · {}", pen.words.say("incoming-before", [("value", before.into())]));
    }
    widget::note(ui, &told);
}

/// How sure, as three steps of which one, two or all are filled.
fn certainty(ui: &mut Ui, certainty: Certainty) {
    let p = widget::colours(ui);
    let filled = match certainty {
        Certainty::Unknown => 0,
        Certainty::BeingChecked => 1,
        Certainty::Likely => 2,
        Certainty::Confirmed => 3,
    };
    let (rect, _) = ui.allocate_exact_size(vec2(32.0, 10.0), Sense::hover());
    for (step, x) in (0..3).zip([0.0, 11.0, 22.0]) {
        let place = Rect::from_min_size(rect.min + vec2(x, 2.0), vec2(9.0, 6.0));
        if step < filled {
            ui.painter().rect_filled(place, CornerRadius::same(2), p.info);
        } else {
            let line = Stroke::new(1.0, p.quiet);
            ui.painter().rect_stroke(place, CornerRadius::same(2), line, egui::StrokeKind::Inside);
        }
    }
}

/// Why it may not be said, until when, who asked, and what may be said all the same.
fn restriction(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, restricted: &Restricted) {
    let p = widget::colours(ui);
    let why = pen.get(&format!("restriction-{:?}", restricted.kind));
    let mut line = match restricted.until {
        Some(until) => {
            let blanks = [("why", why.into()), ("when", pen.words.when(view.now, until).into())];
            pen.words.say("incoming-restricted-until", blanks)
        }
        None => pen.words.say("incoming-restricted", [("why", why.into())]),
    };
    if let Some(body) = &restricted.asked_by {
        let body = pen.words.body(body.as_str());
        line = format!("{line} · {}", pen.words.say("incoming-asked-by", [("body", body.into())]));
    }
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
        Icon::Lock.paint(ui.painter(), rect, p.alarm_text);
        ui.vertical(|ui| {
            crate::desk::look::lines::para(ui, &line, egui::FontId::proportional(letters::SMALL), p.alarm_text);
            if !restricted.may_say.is_empty() {
                let may: Vec<String> = restricted.may_say.iter().map(|fact| pen.words.fact(fact)).collect();
                widget::note(ui, &pen.words.say("incoming-may-say", [("facts", pen.words.list(&may).into())]));
            }
        });
    });
}

/// What we said last of it, and whether that still holds.
fn said(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, place: usize) {
    let p = widget::colours(ui);
    let fact = &view.known.facts[place].id;
    let Some((seq, claim, certainty)) = view.said(fact) else {
        widget::note(ui, &pen.get("incoming-unsaid"));
        return;
    };
    let blanks = [
        ("claim", pen.words.claim(view.now, fact, claim).into()),
        ("certainty", pen.words.certainty(certainty).into()),
    ];
    let sent = view.wall.statements.iter().find(|sent| sent.seq == seq);
    let line = match sent {
        Some(sent) => {
            let [claim, certainty] = blanks;
            let when = pen.words.when(view.now, sent.at);
            pen.words.say("incoming-said", [claim, certainty, ("when", when.into())])
        }
        None => pen.words.say("incoming-said-draft", blanks),
    };
    widget::note(ui, &line);
    let is_over =
        view.held(place).is_some_and(|held| !claim.covers(&held.value) && held.certainty >= Certainty::Likely);
    let is_contradicted = view.wall.contradicted.iter().any(|(of, _, about)| *of == seq && about == fact);
    if is_over || is_contradicted {
        let key = if is_contradicted { "incoming-contradicted" } else { "incoming-no-longer" };
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
            Icon::Warning.paint(ui.painter(), rect, p.alarm);
            let font = egui::FontId::proportional(letters::SMALL);
            crate::desk::look::lines::para(ui, &pen.get(key), font, p.alarm_text);
        });
    }
}

/// Share it with a seat, ask a seat, and whom this seat has asked.
fn buttons(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, fact: &FactId, is_held: bool) -> Option<Intent> {
    let mut what = None;
    let name = pen.words.fact_name(fact.as_str());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if is_held {
            let share = widget::chip_button(ui, &pen.get("incoming-share"), Tone::Plain, Some(Icon::Group));
            let head = pen.words.say("incoming-share-head", [("fact", name.into())]);
            if let Some(seat) = seats::menu(&share, pen, view, &head) {
                what = Some(What::Share { fact: fact.clone(), seat });
            }
        }
        let ask = widget::chip_button(ui, &pen.get("incoming-ask"), Tone::Plain, Some(Icon::Question));
        let head = pen.words.say("incoming-ask-head", [("fact", name.into())]);
        if let Some(seat) = seats::menu(&ask, pen, view, &head) {
            what = Some(What::Ask { seat, fact: fact.clone() });
        }
    });
    let own = &view.known.seats[view.seat].id;
    let asked = view.wall.asked.iter().rev().find(|(who, _, about, _)| who == own && about == fact);
    if let Some((_, of, _, at)) = asked {
        let blanks = [("seat", pen.words.seat(of).into()), ("when", pen.words.when(view.now, *at).into())];
        widget::note(ui, &pen.words.say("incoming-asked-seat", blanks));
    }
    what.map(|what| Intent::Order { seat: own.clone(), what })
}
