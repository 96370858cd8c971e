//! The fields of an element's editor: a choice from a list, a time of day, a number, free words.

use egui::{ComboBox, FontId, RichText, TextEdit, Ui, WidgetText};

use crate::base::time::At;
use crate::desk::{
    look::{letters, space, widget},
    pen::Pen,
    talk::{
        chip::{self, Look},
        draft::{Field, Piece},
        moment,
    },
};

/// Moments that can be chosen at a touch, in minutes from now.
pub const QUICK: [i64; 3] = [15, 30, 60];

/// What a field is about.
fn caption(ui: &mut Ui, text: &str) -> egui::Response {
    let p = widget::colours(ui);
    ui.label(RichText::new(text).font(FontId::proportional(letters::SMALL)).color(p.soft))
}

/// A choice from a list, under its caption. Gives the place of what has been chosen anew.
pub fn pick(ui: &mut Ui, id: &str, name: &str, chosen: Option<usize>, all: &[String], none: &str) -> Option<usize> {
    let mut picked = None;
    ui.vertical(|ui| {
        let label = caption(ui, name);
        let shown = chosen.and_then(|place| all.get(place)).map_or(none, String::as_str);
        let width = (ui.available_width() - space::ONE).clamp(120.0, 420.0);
        let list = ComboBox::from_id_salt(id).selected_text(WidgetText::from(shown)).width(width).truncate();
        let response = list.show_ui(ui, |ui| {
            ui.set_max_width(width);
            for (place, text) in all.iter().enumerate() {
                let button = egui::Button::selectable(chosen == Some(place), text.as_str()).wrap();
                if ui.add(button).clicked() {
                    picked = Some(place);
                }
            }
        });
        response.response.labelled_by(label.id).on_hover_text(shown);
    });
    picked
}

/// Chips of which one is chosen. Gives the place of the one that has been pressed.
pub fn choose(ui: &mut Ui, name: &str, chosen: Option<usize>, all: &[String]) -> Option<usize> {
    let mut picked = None;
    if !name.is_empty() {
        caption(ui, name);
    }
    chip::row(ui, |ui| {
        for (place, text) in all.iter().enumerate() {
            if chip(ui, text, chosen == Some(place)).clicked() {
                picked = Some(place);
            }
        }
    });
    picked
}

/// A chip that is chosen or not.
pub fn chip(ui: &mut Ui, text: &str, chosen: bool) -> egui::Response {
    chip::show(ui, text, Look::Choice { chosen }, None)
}

/// A line of free words under its caption.
pub fn line(ui: &mut Ui, id: &str, name: &str, text: &mut String, hint: &str) {
    ui.vertical(|ui| {
        let label = caption(ui, name);
        let width = (ui.available_width() - space::ONE).clamp(120.0, 420.0);
        let field = TextEdit::singleline(text)
            .id_salt(id)
            .hint_text(hint.to_owned())
            .desired_width(width)
            .margin(widget::FIELD);
        ui.add(field).labelled_by(label.id);
    });
}

/// What is wrong with a field, below it.
fn fault(ui: &mut Ui, text: &str) {
    let p = widget::colours(ui);
    crate::desk::look::lines::para(ui, text, FontId::proportional(letters::SMALL), p.alarm_text);
}

/// A field whose text becomes a value. What cannot be read stays as it is typed and is said.
fn typed<T>(
    ui: &mut Ui,
    name: &str,
    wrong: &str,
    place: (&mut Piece, Field),
    shown: String,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let (piece, field) = place;
    let mut text = piece.typed.get(&field).cloned().unwrap_or(shown);
    let mut value = None;
    ui.vertical(|ui| {
        let label = caption(ui, name);
        let edit = TextEdit::singleline(&mut text)
            .id_salt((piece.id, field_key(field)))
            .desired_width(88.0)
            .margin(widget::FIELD);
        let response = ui.add(edit).labelled_by(label.id);
        if response.changed() {
            value = read(&text);
            piece.typed.insert(field, text.clone());
        }
        // What has become a value is shown as such once nobody types any more.
        if !response.has_focus() && read(&text).is_some() {
            piece.typed.remove(&field);
        }
        if read(&text).is_none() {
            fault(ui, wrong);
        }
    });
    value
}

fn field_key(field: Field) -> &'static str {
    match field {
        Field::Claim => "claim",
        Field::UpTo => "up to",
        Field::Due => "due",
    }
}

/// A whole number as it is typed, thousands set apart or not.
pub fn whole(text: &str) -> Option<i64> {
    let digits: String = text.trim().chars().filter(|c| !matches!(c, ',' | '，' | ' ' | '_')).collect();
    let is_number = !digits.is_empty() && digits.len() <= 15 && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// A whole number under its caption.
pub fn number(ui: &mut Ui, pen: &Pen<'_>, name: &str, piece: &mut Piece, field: Field, now: i64) -> Option<i64> {
    typed(ui, name, &pen.get("talk-fault-number"), (piece, field), pen.words.number(now), whole)
}

/// A time of day under its caption: the moment nearest to the one that it was.
pub fn estimate(ui: &mut Ui, pen: &Pen<'_>, name: &str, piece: &mut Piece, field: Field, was: At) -> Option<At> {
    let wall = moment::wall(pen)?;
    let shown = pen.words.clock(was);
    let minutes = typed(ui, name, &pen.get("talk-fault-clock"), (piece, field), shown, moment::minutes);
    let moved = day(ui, pen, was);
    minutes.map(|minutes| moment::nearest(wall, was, minutes)).or(moved)
}

/// A moment ahead: in a few minutes, at a time of day, or without one where that is possible.
pub fn due(
    ui: &mut Ui,
    pen: &Pen<'_>,
    now: At,
    piece: &mut Piece,
    was: Option<At>,
    may_lack: bool,
) -> Option<Option<At>> {
    let wall = moment::wall(pen);
    let mut wish = None;
    let mut quick: Vec<(String, Option<At>)> = QUICK
        .into_iter()
        .map(|minutes| {
            let at = moment::soon(wall, now, minutes);
            let blanks = [("n", minutes.into()), ("when", pen.words.when(now, at).into())];
            (pen.words.say("talk-in-minutes", blanks), Some(at))
        })
        .collect();
    if may_lack {
        quick.push((pen.get("talk-no-time"), None));
    }
    let chosen = quick.iter().position(|(_, at)| *at == was);
    let names: Vec<String> = quick.iter().map(|(name, _)| name.clone()).collect();
    if let Some(place) = choose(ui, &pen.get("talk-due"), chosen, &names) {
        wish = Some(quick[place].1);
        piece.typed.remove(&Field::Due);
    }
    let wall = wall?;
    let shown = was.map_or_else(String::new, |at| pen.words.clock(at));
    let wrong = pen.get("talk-fault-clock");
    let may_stay = |text: &str| if text.trim().is_empty() && was.is_none() { Some(None) } else { None };
    let read = |text: &str| may_stay(text).or_else(|| moment::minutes(text).map(Some));
    if let Some(minutes) = typed(ui, &pen.get("talk-at-clock"), &wrong, (piece, Field::Due), shown, read) {
        wish = minutes.map(|minutes| Some(moment::next(wall, now, minutes))).or(wish);
    }
    if let Some(was) = was {
        if let Some(moved) = day(ui, pen, was) {
            wish = Some(Some(moved));
        }
        if was <= now {
            fault(ui, &pen.get("talk-fault-passed"));
        }
    }
    wish
}

/// The day of a moment, to be moved one on or back.
fn day(ui: &mut Ui, pen: &Pen<'_>, at: At) -> Option<At> {
    let mut moved = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::HALF;
        for (icon, key, days) in [
            (crate::desk::look::icon::Icon::Back, "talk-day-back", -1),
            (crate::desk::look::icon::Icon::Play, "talk-day-on", 1),
        ] {
            if days > 0 {
                widget::note(ui, &pen.words.date(at));
            }
            if widget::icon_button(ui, icon, &pen.get(key)).clicked() {
                moved = Some(At(at.0 + days * crate::base::time::DAY));
            }
        }
    });
    moved
}

/// What cannot be read in an element's fields.
pub fn is_unread(piece: &Piece, field: Field) -> bool {
    piece.typed.get(&field).is_some_and(|text| match (&piece.element, field) {
        (_, Field::Due) => !text.trim().is_empty() && moment::minutes(text).is_none(),
        (element, _) if is_instant(element) => moment::minutes(text).is_none(),
        _ => whole(text).is_none(),
    })
}

fn is_instant(element: &crate::scenario::statement::Element) -> bool {
    use crate::scenario::statement::{Claim, Element, Value};
    matches!(
        element,
        Element::Disclose { claim: Claim::Exactly(Value::Instant(_)) | Claim::Between(Value::Instant(_), _), .. }
    )
}
