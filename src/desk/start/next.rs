//! What to practise next: a quiet line on top, from what somebody has done so far.

use egui::Ui;

use crate::desk::{
    Desk,
    intent::Intent,
    library::Shelved,
    look::{
        icon::Icon,
        letters, space,
        widget::{self, Tone},
    },
    start::{
        State,
        archive::{Archive, Content, Entry},
        records,
        setup::Setup,
        skills,
    },
    store::Profile,
};
use crate::drill::skill::Skill;
use crate::record::receipt::Dimension;
use crate::report::receipts;

/// From so many hundredths of a point on, a skill need not be proposed any more.
pub const MASTERED: i64 = 8_500;

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A first drill of the gentlest crisis, by its place on the shelf.
    First(usize),
    /// A skill, for the sake of a dimension, if a whole drill was weak in one.
    Skill(Skill, Option<Dimension>),
    /// A crisis, by its place on the shelf, for the sake of a dimension, if one was weak.
    Crisis(usize, Option<Dimension>),
}

/// What is proposed to somebody: who has done nothing begins; who has trained skills only goes on to the next; whoever
/// was weakest in something trains it, and when that skill is mastered, plays the crisis that has been played least.
pub fn propose(profile: &Profile, shelf: &[Shelved]) -> Option<Next> {
    let standing = |of: &Shelved| profile.scenarios.get(of.scenario.id.as_str());
    if shelf.is_empty() {
        return None;
    }
    let is_open = |skill: &Skill| {
        let last = profile.skills.get(skill.id()).and_then(|tries| tries.last());
        last.is_none_or(|points| *points < MASTERED)
    };
    let Some(last) = profile.latest.as_ref().and_then(|id| profile.scenarios.get(id)) else {
        let next = Skill::ALL.into_iter().find(is_open).filter(|_| !profile.skills.is_empty());
        return Some(next.map_or(Next::First(0), |skill| Next::Skill(skill, None)));
    };
    let judged = Dimension::ALL.into_iter().zip(last.last).filter_map(|(of, points)| points.map(|points| (points, of)));
    let weakest = judged.min_by_key(|(points, _)| *points).map(|(_, of)| of);
    if let Some(weakest) = weakest
        && let Some(skill) = trains(weakest).iter().find(|skill| is_open(skill))
    {
        return Some(Next::Skill(*skill, Some(weakest)));
    }
    let attempts = |of: &Shelved| standing(of).map_or(0, |standing| standing.attempts);
    let least = shelf.iter().enumerate().min_by_key(|(_, of)| attempts(of))?.0;
    Some(Next::Crisis(least, weakest))
}

/// The record that was written last, if its drill is not over: it is taken up before anything else is begun.
pub fn unfinished(archive: &Archive) -> Option<&Entry> {
    archive.entries.first().filter(|entry| matches!(entry.content, Content::Drill { over: false, .. }))
}

/// The skills that a dimension hangs on most.
fn trains(dimension: Dimension) -> &'static [Skill] {
    match dimension {
        Dimension::Speed => &[Skill::GradeThis, Skill::FirstStatement],
        Dimension::Transparency => &[Skill::CorrectEstimate, Skill::AnswerReporter],
        Dimension::FollowUp => &[Skill::FirstStatement, Skill::CorrectEstimate],
        Dimension::Resolution => &[Skill::CalmCaller],
    }
}

/// Draws the line.
pub fn show(ui: &mut Ui, desk: &Desk, state: &mut State) -> Option<Intent> {
    let strings = &desk.strings;
    if let Some(entry) = unfinished(&state.archive) {
        let text = strings.say("start-next-take-up", [("title", records::title(desk, entry).into())]);
        let goes = line(ui, text, Some(&strings.get("start-take-up")));
        return goes.then(|| Intent::OpenFile(entry.path.clone()));
    }
    let next = propose(&desk.store.profile, &desk.library.shelf)?;
    let dimension = |of: &Dimension| strings.get(receipts::key(*of));
    let title = |place: &usize| desk.library.shelf[*place].spoken.title.as_str().to_owned();
    let text = match &next {
        Next::First(place) => strings.say("start-next-first", [("title", title(place).into())]),
        Next::Skill(skill, Some(weak)) => {
            let blanks = [("skill", strings.get(&skill.key()).into()), ("dimension", dimension(weak).into())];
            strings.say("start-next-skill", blanks)
        }
        Next::Skill(skill, None) => strings.say("start-next-skill-then", [("skill", strings.get(&skill.key()).into())]),
        Next::Crisis(place, Some(weak)) => {
            let blanks = [("title", title(place).into()), ("dimension", dimension(weak).into())];
            strings.say("start-next-crisis-for", blanks)
        }
        Next::Crisis(place, None) => strings.say("start-next-crisis", [("title", title(place).into())]),
    };
    let mut wish = None;
    let button = (!matches!(next, Next::First(_))).then(|| strings.get("start-next"));
    if line(ui, text, button.as_deref()) {
        match next {
            Next::Skill(skill, _) => wish = skills::begin(desk, skill),
            Next::First(place) | Next::Crisis(place, _) => {
                let of = &desk.library.shelf[place];
                state.chosen = Some(of.from.clone());
                state.setup = Some(Setup::of(of, &desk.store));
            }
        }
    }
    wish
}

/// What is proposed, and whether its button was pressed.
fn line(ui: &mut Ui, text: String, button: Option<&str>) -> bool {
    let p = widget::colours(ui);
    let mut goes = false;
    ui.horizontal_wrapped(|ui| {
        ui.label(letters::small(text).color(p.quiet));
        goes = button.is_some_and(|name| widget::chip_button(ui, name, Tone::Gold, Some(Icon::Play)).clicked());
    });
    ui.add_space(space::HALF);
    goes
}
