//! What every panel draws with, besides its view: the words of the crisis in the reader's language, and how much
//! help is shown.

use crate::base::strings::Strings;
use crate::desk::{heard::Heard, intent::Guidance};
use crate::report::words::Words;
use crate::scenario::{Scenario, command::Item};

/// Words and manner.
pub struct Pen<'a> {
    /// Names and sentences of the crisis, and what the program says, in the reader's language.
    pub words: Words<'a>,
    /// The scenario as it is spoken: for names and texts that a view names by id, never for what is true.
    pub scenario: &'a Scenario,
    /// What the program says.
    pub strings: &'a Strings,
    /// How much help is shown; none in a tabletop.
    pub guidance: Option<Guidance>,
    /// Whether things move.
    pub motion: bool,
    /// What customers said.
    heard: Option<&'a Heard>,
}

impl<'a> Pen<'a> {
    /// For a scenario as it is spoken.
    pub fn new(scenario: &'a Scenario, strings: &'a Strings, guidance: Option<Guidance>, motion: bool) -> Self {
        Self { words: Words::new(scenario, strings), scenario, strings, guidance, motion, heard: None }
    }

    /// With what customers said.
    #[must_use]
    pub fn hearing(self, heard: &'a Heard) -> Self {
        Self { heard: Some(heard), ..self }
    }

    /// What somebody wrote or said, in her own words, where it has reached a seat.
    pub fn said(&self, item: &Item) -> Option<String> {
        match self.heard {
            Some(heard) => heard.text(self.scenario, item),
            None => Heard::default().text(self.scenario, item),
        }
    }

    /// What is said under a key that has no blanks.
    pub fn get(&self, key: &str) -> String {
        self.strings.get(key)
    }

    /// Whether true mood and the score so far may be shown.
    pub fn is_guided(&self) -> bool {
        self.guidance == Some(Guidance::Guided)
    }

    /// Whether hints may be given.
    pub fn hints(&self) -> bool {
        self.guidance != Some(Guidance::Assessed)
    }
}

/// Pixels for one point of something of this size that becomes one texture: as many as the window has, but no more than
/// a texture can hold. On the largest walls the picture is a little softer than the letters.
pub fn scale(ui: &egui::Ui, size: egui::Vec2) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "some thousand pixels")]
    let most = ui.input(|input| input.max_texture_side) as f32;
    ui.pixels_per_point().min(most / size.max_elem().max(1.0))
}

/// The clock of a window, in milliseconds from its start.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window is open for hours, not ages")]
pub fn milliseconds(ui: &egui::Ui) -> u64 {
    ui.input(|input| (input.time * 1000.0) as u64)
}
