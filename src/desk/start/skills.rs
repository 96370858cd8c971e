//! Skill drills: five small cards, one thing each, five minutes; and how the last one came out.

use egui::{Frame, Id, Key, Margin, Modal, ScrollArea, Ui};

use crate::base::strings::Strings;
use crate::desk::{
    Desk,
    intent::{Begin, Guidance, Intent, ScenarioRef, Way},
    look::{
        letters, space,
        widget::{self, Tone},
    },
    start::{
        State, grid,
        next::{self, Next},
    },
};
use crate::drill::skill::{Outcome, Skill};
use crate::record::receipt::ScoreLine;
use crate::report::{receipts::capital, words};
use crate::scenario::Scenario;
use crate::score::advice;

/// The least width of a card.
const LEAST: f32 = 208.0;

/// How a skill drill came out.
#[derive(Clone, Debug)]
pub struct Result {
    /// The skill.
    pub skill: Skill,
    /// The crisis that it was cut from.
    pub scenario: ScenarioRef,
    /// Points.
    pub outcome: Outcome,
}

impl Result {
    /// Its points out of a hundred, in hundredths.
    pub fn points(&self) -> i64 {
        share(&self.outcome)
    }
}

/// Points out of a hundred, in hundredths.
pub fn share(outcome: &Outcome) -> i64 {
    if outcome.possible > 0 { outcome.earned * 10_000 / outcome.possible } else { 0 }
}

/// Draws the cards.
pub fn show(ui: &mut Ui, desk: &Desk) -> Vec<Intent> {
    let strings = &desk.strings;
    let mut wishes = Vec::new();
    widget::caption(ui, &strings.get("start-skills"));
    ui.add_space(space::HALF);
    let p = widget::colours(ui);
    grid(ui, "skills", Skill::ALL.len(), LEAST, &mut |ui, place, room| {
        let skill = Skill::ALL[place];
        let mut height = 0.0;
        widget::card(ui, |ui| {
            ui.set_width(ui.available_width());
            let top = ui.cursor().top();
            widget::strong(ui, &strings.get(&skill.key()));
            widget::note(ui, &strings.get(&format!("{}-means", skill.key())));
            ui.add_space(room);
            ui.horizontal_wrapped(|ui| {
                let begin = widget::ghost(ui, &strings.get("start-five-minutes"));
                begin.widget_info(|| {
                    let name = strings.say("start-train", [("skill", strings.get(&skill.key()).into())]);
                    egui::WidgetInfo::labeled(egui::WidgetType::Button, true, name)
                });
                if begin.clicked() {
                    wishes.extend(self::begin(desk, skill));
                }
                let best = desk.store.profile.skills.get(skill.id()).and_then(|tries| tries.iter().max());
                if let Some(best) = best {
                    let best = strings.say("start-best", [("points", words::rounded(*best).into())]);
                    ui.label(letters::small(best).color(p.gold_text));
                }
            });
            height = ui.min_rect().bottom() - top - room;
        });
        height.round()
    });
    wishes
}

/// What a receipt is called, with what it is about where its sentence does not say so.
fn title(strings: &Strings, scenario: &Scenario, line: &ScoreLine, sentence: &str) -> String {
    let criterion = capital(&advice::criterion(strings, &line.criterion));
    let what = advice::what(strings, scenario, line);
    if line.subject.is_empty() || sentence.contains(&what) {
        return criterion;
    }
    strings.say("compare-about", [("criterion", criterion.into()), ("what", what.into())])
}

/// A drill of this skill, cut out of the crisis that was played last, or the gentlest.
pub fn begin(desk: &Desk, skill: Skill) -> Option<Intent> {
    let latest = desk.store.profile.latest.as_deref();
    let shelf = &desk.library.shelf;
    let of = shelf.iter().find(|shelved| Some(shelved.scenario.id.as_str()) == latest).or(shelf.first())?;
    Some(again(skill, &of.from))
}

fn again(skill: Skill, scenario: &ScenarioRef) -> Intent {
    let way = Way::Alone { guidance: Guidance::Guided, seats: Vec::new(), skill: Some(skill) };
    Intent::Begin(Box::new(Begin { scenario: scenario.clone(), cut: 0, seed: 1, attempt: 1, way }))
}

/// Draws how the last skill drill came out, until it is put away.
pub fn show_result(ui: &mut Ui, desk: &Desk, state: &mut State) -> Option<Intent> {
    let result = state.outcome.as_ref()?;
    let of = desk.library.find(&result.scenario)?;
    let strings = &desk.strings;
    let screen = ui.ctx().content_rect();
    let p = widget::colours(ui);
    let (mut away, mut wish) = (false, None);
    let frame = Frame::popup(ui.style()).fill(p.panel).inner_margin(Margin::same(16));
    Modal::new(Id::new("skill-result")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width((screen.width() - 64.0).clamp(240.0, 600.0));
        widget::caption(ui, &strings.get(&result.skill.key()));
        let earned = words::rounded(result.points());
        widget::title(ui, &strings.say("start-came-out", [("points", earned.into())]));
        ScrollArea::vertical().max_height((screen.height() - 168.0).max(96.0)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for line in result.outcome.lines.iter().filter(|line| line.possible > 0) {
                ui.add_space(space::HALF);
                let lost = line.earned < line.possible;
                let sentence = advice::sentence(strings, &of.spoken, line);
                let points = format!("{} / {}", words::rounded(line.earned), words::rounded(line.possible));
                ui.horizontal_wrapped(|ui| {
                    widget::chip(ui, &points, if lost { Tone::Gold } else { Tone::Good });
                    ui.label(letters::strong(title(strings, &of.spoken, line, &sentence)));
                });
                widget::soft(ui, &sentence);
            }
        });
        ui.add_space(space::ONE);
        ui.horizontal_wrapped(|ui| {
            // Whoever has it goes on to the next; whoever has not yet does it once more.
            let (has_it, label) = (result.points() >= next::MASTERED, strings.get("start-again"));
            if let Some(Next::Skill(next, _)) = next::propose(&desk.store.profile, &desk.library.shelf)
                && has_it
            {
                let name = strings.say("start-train", [("skill", strings.get(&next.key()).into())]);
                if widget::primary(ui, &name).clicked() {
                    wish = Some(again(next, &result.scenario));
                }
            }
            if if has_it { widget::ghost(ui, &label) } else { widget::primary(ui, &label) }.clicked() {
                wish = Some(again(result.skill, &result.scenario));
            }
            // The same thing looks different in another crisis.
            if let Some(other) = desk.library.shelf.iter().find(|other| other.scenario.id != of.scenario.id) {
                let title = other.spoken.title.as_str();
                if widget::ghost(ui, &strings.say("start-again-in", [("title", title.into())])).clicked() {
                    wish = Some(again(result.skill, &other.from));
                }
            }
            away = widget::ghost(ui, &strings.get("desk-put-away")).clicked();
        });
    });
    // A click beside it, meant for what was there before, does not take the reasons away.
    let escapes = ui.input(|input| input.key_pressed(Key::Escape));
    if away || wish.is_some() || escapes {
        state.outcome = None;
    }
    wish
}
