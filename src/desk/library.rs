//! The crises to choose from: those that come with the program, and files that were opened.

use std::{path::PathBuf, sync::Arc};

use crate::base::{finding::Finding, lang::Lang};
use crate::desk::intent::ScenarioRef;
use crate::scenario::{Scenario, read, shelf};

/// A crisis that can be chosen.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Where it comes from.
    pub from: ScenarioRef,
    /// The crisis as its file has it.
    pub scenario: Arc<Scenario>,
    /// The same in the reader's language.
    pub spoken: Arc<Scenario>,
}

/// A file that cannot be played, with what is wrong with it.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The file.
    pub path: PathBuf,
    /// Its bytes.
    pub source: Vec<u8>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// In the order in which they are shown.
    pub shelf: Vec<Shelved>,
    /// The last file that could not be played.
    pub broken: Option<Broken>,
}

impl Library {
    /// What comes with the program.
    pub fn built_in() -> Self {
        let shelf = shelf::ALL.iter().filter_map(|known| {
            let scenario = Arc::new(known.scenario()?);
            let from = ScenarioRef::BuiltIn(known.name.to_owned());
            Some(Shelved { from, spoken: Arc::clone(&scenario), scenario })
        });
        Self { shelf: shelf.collect(), broken: None }
    }

    /// Says everything in a language from now on.
    pub fn speak(&mut self, lang: Lang) {
        for shelved in &mut self.shelf {
            shelved.spoken = Arc::new(shelved.scenario.spoken_in(lang));
        }
    }

    /// The crisis of this origin.
    pub fn find(&self, from: &ScenarioRef) -> Option<&Shelved> {
        self.shelf.iter().find(|shelved| shelved.from == *from)
    }

    /// Puts a crisis on the shelf, in front.
    pub fn put(&mut self, from: ScenarioRef, scenario: Arc<Scenario>, lang: Lang) {
        // The same crisis need not stand there twice, once from a file and once from the program.
        self.shelf.retain(|shelved| shelved.from != from && shelved.scenario.source != scenario.source);
        let spoken = Arc::new(scenario.spoken_in(lang));
        self.shelf.insert(0, Shelved { from, scenario, spoken });
    }

    /// Reads a file onto the shelf, in front. What is wrong with it is kept in `broken`.
    pub fn open(&mut self, path: PathBuf, lang: Lang) -> std::io::Result<Option<ScenarioRef>> {
        let (source, loaded) = read::load(&path)?;
        self.broken = None;
        let Some(scenario) = loaded.scenario else {
            self.broken = Some(Broken { path, source, findings: loaded.findings });
            return Ok(None);
        };
        let from = ScenarioRef::File(path);
        self.put(from.clone(), Arc::new(scenario), lang);
        Ok(Some(from))
    }
}
