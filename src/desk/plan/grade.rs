//! Grading: how bad, of what nature, how far, where it is heading, and why; beside it what the plan says.

use egui::{TextEdit, Ui};

use crate::desk::{
    coach::{self, Spot},
    intent::Intent,
    look::{
        letters, space,
        widget::{self, Tone},
    },
    pen::Pen,
    plan::{order, section},
};
use crate::drill::view::SeatView;
use crate::scenario::command::{Level, Nature, Reach, Trend, What};

/// The grade that is being chosen.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// How bad.
    pub level: Option<Level>,
    /// Of what nature.
    pub nature: Option<Nature>,
    /// How far.
    pub reach: Option<Reach>,
    /// Where to.
    pub trend: Option<Trend>,
    /// Why, in words.
    pub why: String,
}

impl State {
    /// The command, once everything is chosen and its reason written.
    pub fn what(&self) -> Option<What> {
        let (level, nature, reach, trend) = (self.level?, self.nature?, self.reach?, self.trend?);
        let why = self.why.trim().to_owned();
        (!why.is_empty()).then_some(What::Grade { level, nature, reach, trend, why })
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) -> Option<Intent> {
    let graded = view.wall.graded.map(|(level, at)| {
        let blanks = [("level", pen.words.level(level).into()), ("at", pen.words.when(view.now, at).into())];
        pen.words.say("plan-graded", blanks)
    });
    let standing = graded.as_deref().map(|text| (text, Tone::Gold));
    section(ui, &pen.get("plan-grade"), standing, |ui| {
        let levels = [Level::Minor, Level::Moderate, Level::Major];
        let level = |level: Level| pen.words.level(level);
        row(ui, &pen.get("plan-level"), &levels, &mut state.level, level, Some(Spot::Grade));
        for rule in &pen.scenario.plan.levels {
            let blanks = [("level", pen.words.level(rule.level).into()), ("rule", rule.when.as_str().into())];
            let text = pen.words.say("plan-level-rule", blanks);
            if state.level == Some(rule.level) {
                widget::para(ui, &text)
            } else {
                widget::note(ui, &text)
            };
        }
        let natures = [Nature::Safety, Nature::Quality, Nature::Law, Nature::Reputation];
        row(
            ui,
            &pen.get("plan-nature"),
            &natures,
            &mut state.nature,
            |of| pen.get(&format!("plan-nature-{of:?}")),
            None,
        );
        let reaches = [Reach::Local, Reach::Regional, Reach::National];
        row(ui, &pen.get("plan-reach"), &reaches, &mut state.reach, |of| pen.get(&format!("plan-reach-{of:?}")), None);
        let trends = [Trend::Easing, Trend::Steady, Trend::Worsening];
        row(ui, &pen.get("plan-trend"), &trends, &mut state.trend, |of| pen.get(&format!("plan-trend-{of:?}")), None);
        ui.add_space(space::HALF);
        let hint = pen.get("plan-why");
        let field = ui.add(
            TextEdit::multiline(&mut state.why).hint_text(hint.as_str()).desired_rows(2).desired_width(f32::INFINITY),
        );
        field.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &hint));
        ui.add_space(space::HALF);
        let what = state.what();
        if what.is_none() {
            widget::note(ui, &pen.get("plan-grade-needs"));
        }
        let name = pen.get(if view.wall.graded.is_some() { "plan-grade-again" } else { "plan-grade-now" });
        let button = ui.add_enabled_ui(what.is_some(), |ui| widget::primary(ui, &name)).inner;
        what.filter(|_| button.clicked()).map(|what| order(view, what))
    })
}

fn row<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    all: &[T],
    chosen: &mut Option<T>,
    say: impl Fn(T) -> String,
    spot: Option<Spot>,
) {
    ui.add_space(space::HALF);
    ui.label(letters::small(name).color(widget::colours(ui).quiet));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = space::HALF;
        for (place, of) in all.iter().enumerate() {
            let choice = widget::choice(ui, &say(*of), *chosen == Some(*of));
            if let (Some(spot), 0) = (spot, place) {
                coach::mark(ui, spot, choice.rect);
            }
            if choice.clicked() {
                *chosen = Some(*of);
            }
        }
    });
}
