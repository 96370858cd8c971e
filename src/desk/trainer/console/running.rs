//! The running order in whole: every part with the minute at which it begins and its time, where the room stands in it,
//! and beneath what the room has promised and decided.

use egui::{CornerRadius, FontId, Sense, Ui, vec2};

use crate::desk::{
    intent::Intent,
    look::{letters, lines, space, widget},
    pen::Pen,
    run::Run,
    trainer::{
        State as Trainer,
        console::moves,
        order::{self, MINUTE_MS, Now},
        sitting::opened_at,
    },
};

/// Decisions that are listed, newest first; all of them stand in the read-back.
const SHOWN: usize = 12;
/// Room for the minute on the left and for the time on the right.
const MINUTE: f32 = 34.0;
const TIME: f32 = 46.0;

/// Draws it.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, run: &Run, trainer: &Trainer, now: Now) -> Vec<Intent> {
    let sitting = &trainer.sitting;
    let here = match now {
        Now::Talk(part) | Now::Open(part) | Now::Next(part) => part,
        Now::Last => sitting.first_after(),
    };
    widget::caption(ui, &pen.get("trainer-order"));
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut begins = 0;
    for (place, part) in sitting.parts.iter().enumerate() {
        let cue = (place == here).then(|| pen.get(moves::cue(sitting, now)));
        row(ui, &moves::name(pen, run, part.step), (begins, part.ms), place < here, cue.as_deref());
        begins += part.ms;
    }
    ui.spacing_mut().item_spacing.y = space::HALF;
    ui.add_space(space::TWO);
    widget::caption(ui, &pen.get("trainer-promises"));
    let picture = &trainer.picture;
    let mut promises = picture.live().peekable();
    if promises.peek().is_none() {
        widget::note(ui, &pen.get("trainer-no-promise"));
    }
    for promise in promises {
        let blanks =
            [("what", promise.text.as_str().into()), ("when", pen.words.when(picture.now, promise.due).into())];
        let text = pen.words.say("trainer-promise-by", blanks);
        let p = widget::colours(ui);
        lines::para(ui, &text, FontId::proportional(letters::SMALL), p.gold_text);
    }
    ui.add_space(space::ONE);
    widget::caption(ui, &pen.get("trainer-decisions"));
    let mut deeds = picture.deeds_since(opened_at(&run.drill)).filter(|deed| !deed.inside).take(SHOWN).peekable();
    if deeds.peek().is_none() {
        widget::note(ui, &pen.get("trainer-no-decision"));
    }
    for deed in deeds {
        widget::note(ui, &format!("{}  {}", pen.words.clock(deed.at), deed.text));
    }
    Vec::new()
}

/// A part: from which minute, what, for how long; beneath it what is said in it, where the room stands in it.
fn row(ui: &mut Ui, name: &str, (begins, ms): (i64, i64), over: bool, cue: Option<&str>) {
    let p = widget::colours(ui);
    let width = ui.available_width();
    let room = (width - MINUTE - TIME).max(60.0);
    let is_here = cue.is_some();
    let ink = if is_here {
        p.text
    } else if over {
        p.quiet
    } else {
        p.soft
    };
    let family = if is_here { letters::strong_family() } else { egui::FontFamily::Proportional };
    let font = FontId::new(letters::BODY, family);
    let text = ui.painter().layout(lines::broken(ui, name, &font, room), font, ink, room);
    let small = FontId::proportional(letters::SMALL);
    let cue = cue.map(|cue| {
        let broken = lines::broken(ui, cue, &small, room + TIME - space::ONE);
        ui.painter().layout(broken, small.clone(), p.soft, room + TIME - space::ONE)
    });
    let under = cue.as_ref().map_or(0.0, |cue| cue.size().y + 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, text.size().y + under + 8.0), Sense::hover());
    let minute = format!("{:02}", begins / MINUTE_MS);
    let takes = order::countdown(ms);
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, format!("{minute} {name} · {takes}")));
    if is_here {
        ui.painter().rect_filled(rect, CornerRadius::same(6), p.gold_ground);
        let bar = egui::Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::same(2), p.gold);
    }
    let top = rect.top() + 4.0;
    let figures = if is_here { p.gold_text } else { p.quiet };
    let painter = ui.painter();
    painter.text(egui::pos2(rect.left() + 8.0, top + 2.0), egui::Align2::LEFT_TOP, minute, small.clone(), figures);
    painter.text(egui::pos2(rect.right() - 8.0, top + 2.0), egui::Align2::RIGHT_TOP, takes, small, figures);
    let at = egui::pos2(rect.left() + MINUTE, top);
    let below = at + vec2(0.0, text.size().y + 2.0);
    painter.galley(at, text, ink);
    if let Some(cue) = cue {
        painter.galley(below, cue, p.soft);
    }
}
