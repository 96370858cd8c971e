//! What every panel draws with, besides its view: the words of the crisis in the reader's language, and how much
//! help is shown.

use crate::base::strings::Strings;
use crate::desk::intent::Guidance;
use crate::report::words::Words;
use crate::scenario::Scenario;

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
}

impl<'a> Pen<'a> {
    /// For a scenario as it is spoken.
    pub fn new(scenario: &'a Scenario, strings: &'a Strings, guidance: Option<Guidance>, motion: bool) -> Self {
        Self { words: Words::new(scenario, strings), scenario, strings, guidance, motion }
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
