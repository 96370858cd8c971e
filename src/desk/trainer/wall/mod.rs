//! What hangs on the wall: one scene at a time, each with its own key, readable from the last row.
//!
//! Only what a company can observe is shown. Every simulated picture carries the word DRILL inside it, so that a
//! photograph of it can never pass for the real thing, and none has the look of a real authority's notice.

pub(in crate::desk::trainer) mod draft;
mod frame;
mod incoming;
pub mod sheet;
mod situation;
mod talk;
mod test_picture;

use egui::{Rect, Ui, pos2};

use crate::desk::{
    intent::Scene,
    pen::Pen,
    situation::picture as crowd,
    trainer::{order, picture::Picture},
};
use crate::drill::crowd::CrowdView;
use sheet::Sheet;

/// What else a scene needs to know.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Whether the test picture hangs there.
    pub test: bool,
    /// A message that the trainer has put there alone, by its place among the cards.
    pub alone: Option<usize>,
    /// The question that is discussed, and the title of its move.
    pub question: (String, String),
    /// What has come in that is to be discussed in this move, by title.
    pub topics: Vec<String>,
    /// Who sits where and may approve how much, before the first move: seat, people, limit.
    pub table: Vec<(String, String, String)>,
    /// Real milliseconds left to discuss it.
    pub left: Option<i64>,
    /// Whether the clock has been stopped.
    pub paused: bool,
    /// The word that stops the drill.
    pub stop_word: String,
    /// What is being written now, line by line, and by whom.
    pub writing: Option<Writing>,
}

/// A statement that somebody writes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Writing {
    /// Who writes.
    pub seat: String,
    /// In whose name.
    pub speaker: String,
    /// To whom, through what.
    pub to: String,
    /// Its elements, each in a few words.
    pub lines: Vec<String>,
    /// The words around them.
    pub words: String,
    /// What it promises.
    pub commits: Vec<String>,
}

/// The crowd, and what the picture of it remembers on this wall.
pub type Crowd<'a> = (&'a CrowdView, &'a mut crowd::State);

/// Draws a scene.
pub fn show(ui: &mut Ui, pen: &Pen<'_>, scene: Scene, picture: &Picture, shown: &Shown, crowd: Option<Crowd<'_>>) {
    let mut sheet = Sheet::new(ui);
    if shown.test {
        test_picture::draw(&mut sheet, pen, shown);
        return;
    }
    let room = frame::draw(&mut sheet, pen, scene, picture, shown);
    match scene {
        Scene::Situation => situation::draw(&mut sheet, pen, room, picture, crowd),
        Scene::Incoming => incoming::draw(&mut sheet, pen, room, picture, shown.alone),
        Scene::Draft => draft::draw(&mut sheet, pen, room, picture, shown.writing.as_ref()),
        Scene::Decisions => talk::decisions(&mut sheet, pen, room, picture),
        Scene::Question => talk::question(&mut sheet, pen, room, shown),
        Scene::Paused => talk::paused(&mut sheet, pen, room, shown),
        Scene::HotWash => talk::hot_wash(&mut sheet, pen, room),
    }
}

/// The key of a scene's name.
pub fn key(scene: Scene) -> &'static str {
    match scene {
        Scene::Situation => "trainer-scene-situation",
        Scene::Incoming => "trainer-scene-incoming",
        Scene::Draft => "trainer-scene-draft",
        Scene::Decisions => "trainer-scene-decisions",
        Scene::Question => "trainer-scene-question",
        Scene::Paused => "trainer-scene-paused",
        Scene::HotWash => "trainer-scene-hot-wash",
    }
}

/// Real time that is left, as the wall shows it.
fn countdown(left: Option<i64>) -> Option<(String, bool)> {
    left.map(|left| (order::countdown(left), left <= order::READ_BACK_MS))
}

/// A part of an area: from the left, so wide.
fn left_of(area: Rect, width: f32) -> Rect {
    Rect::from_min_max(area.min, pos2(area.left() + width, area.bottom()))
}

/// A part of an area: what is left below.
fn below(area: Rect, y: f32) -> Rect {
    Rect::from_min_max(pos2(area.left(), y.min(area.bottom())), area.max)
}
