//! The crises that come with the program, so that it needs no files beside it.

use crate::scenario::{
    Scenario,
    read::{self, Loaded},
};

/// A crisis that comes with the program: its sources as they stand in `scenarios`.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// The name of its file, without ending.
    pub name: &'static str,
    /// The scenario.
    pub source: &'static str,
    /// Its texts in other languages: tag and source.
    pub overlays: [(&'static str, &'static str); 2],
}

macro_rules! built_in {
    ($($name:literal)*) => {
        &[$(BuiltIn {
            name: $name,
            source: include_str!(concat!("../../scenarios/", $name, ".ron")),
            overlays: [
                ("zh-Hans", include_str!(concat!("../../scenarios/", $name, ".zh-Hans.ftl"))),
                ("zh-Hant", include_str!(concat!("../../scenarios/", $name, ".zh-Hant.ftl"))),
            ],
        }),*]
    };
}

/// All of them, the gentlest first.
pub const ALL: &[BuiltIn] = built_in!("airline_delay" "data_leak");

impl BuiltIn {
    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|known| known.name == name)
    }

    /// The crisis, with its texts in all languages. None if it has faults, which a test rules out.
    pub fn scenario(&self) -> Option<Scenario> {
        let Loaded { scenario, .. } = read::read(self.source.as_bytes());
        scenario.map(|mut scenario| {
            scenario.overlays =
                self.overlays.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
            scenario
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crisis_that_comes_along_can_be_played() {
        for known in ALL {
            assert!(known.scenario().is_some(), "{}", known.name);
        }
    }
}
