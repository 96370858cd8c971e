//! What the desk does when a drill is over: keeps what people say, plays again, writes reports, sets drills side by side.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::base::time::At;
use crate::board::complaint::{self, Complaint};
use crate::desk::{
    Desk,
    intent::{Begin, Intent, Place, ScenarioRef},
    store::OpenAction,
};
use crate::record::{
    file::{self, Existing, WriteError},
    line::Session,
    load,
};
use crate::report::{self, identity::Soundness};
use crate::scenario::Scenario;
use crate::sim::play::Play;

/// Seeds that are tried for another variant.
const TRIES: u64 = 64;

impl Desk {
    /// Notes a fact about the session: of the drill that runs, or of the one that is looked back on.
    pub(super) fn note_fact(&mut self, fact: Session) {
        if self.place != Place::Debrief {
            if let Some(run) = &mut self.run {
                run.session(fact);
            }
            return;
        }
        let Some(debrief) = &mut self.debrief else { return };
        if let Err(error) = debrief.note(fact.clone()) {
            let (record, problem) = (debrief.record.clone(), complaint::of_adding(&self.strings, &error).problem);
            let hint = self.strings.get("debrief-not-noted");
            self.tell(Complaint { problem, hint }, record.as_deref());
            return;
        }
        if let Session::Improve { what, owner, due } = fact {
            let drill = debrief.drill.scenario().id.to_string();
            self.store.profile.open_actions.push(OpenAction { what, owner, due, done: false, drill });
            self.store.save_profile();
        }
    }

    /// Shows a moment of the drill that is looked back on.
    pub(super) fn go_to(&mut self, at: At) {
        if let Some(debrief) = self.debrief.as_mut().filter(|_| self.place == Place::Debrief) {
            debrief.go_to(at);
        }
    }

    /// Begins another drill of the crisis that is looked back on: the same, or with another seed.
    pub(super) fn play_again(&mut self, again: Again) {
        let Some(debrief) = &self.debrief else { return };
        let header = debrief.drill.log().header();
        let scenario = debrief.drill.scenario().clone();
        let seed = match again {
            Again::Same => header.seed,
            Again::Other => other_variant(&scenario, header.seed),
        };
        let (cut, attempt, way) = (header.cut, header.attempt + 1, debrief.way.clone());
        let record = debrief.record.clone();
        let from = self.shelve(scenario, record.as_deref());
        self.debrief = None;
        self.obey(Intent::Begin(Box::new(Begin { scenario: from, cut, seed, attempt, way })));
    }

    /// Where the crisis of a record stands on the shelf. A record holds its scenario, so that it can be played where its
    /// file is not.
    pub(super) fn shelve(&mut self, scenario: Arc<Scenario>, record: Option<&Path>) -> ScenarioRef {
        if let Some(known) = self.library.shelf.iter().find(|known| known.scenario.id == scenario.id) {
            return known.from.clone();
        }
        let from = ScenarioRef::File(record.map_or_else(|| PathBuf::from(scenario.id.as_str()), Path::to_owned));
        let lang = self.lang();
        self.library.put(from.clone(), scenario, lang);
        from
    }

    /// Writes the page that belongs to what is shown, and opens it: the comparison's or the report.
    pub(super) fn write_page(&mut self) {
        let (page, path) = if self.place == Place::Compare {
            let Some(sides) = &self.compare.sides else { return };
            let names: Vec<String> = self.compare.chosen.iter().map(|path| stem(path)).collect();
            (sides.page.clone(), self.store.folders.reports().join(format!("{}.html", names.join("_"))))
        } else {
            let Some(debrief) = &mut self.debrief else { return };
            let spoken = debrief.spoken(self.strings.lang());
            // What is proved is what the file will say.
            let Ok(loaded) = load::load(&debrief.log().to_bytes()) else { return };
            let soundness = Soundness::of(&loaded);
            let page = report::page(&spoken, &loaded.log, &soundness, &self.strings);
            let header = loaded.log.header();
            let name = format!("{}-{}-{}.html", spoken.id, header.seed, header.attempt);
            let beside = debrief.record.as_ref().map(|record| record.with_extension("html"));
            (page, beside.unwrap_or_else(|| self.store.folders.reports().join(name)))
        };
        match written(&path, &page) {
            Ok(()) => self.show_page(path),
            Err(error) => {
                let problem = complaint::of_write(&self.strings, &error).problem;
                self.tell(Complaint { problem, hint: self.strings.get("debrief-not-written") }, Some(&path));
            }
        }
    }

    fn show_page(&mut self, path: PathBuf) {
        if self.place == Place::Compare {
            self.compare.written = Some(path.clone());
            self.compare.opens = Some(path);
        } else if let Some(debrief) = &mut self.debrief {
            debrief.report = Some(path.clone());
            debrief.opens = Some(path);
        }
    }

    /// Sets records side by side: at once where they are being chosen already and there are enough of them.
    pub(super) fn compare(&mut self, records: Vec<PathBuf>) {
        if self.place == Place::Compare && records.len() >= 2 {
            self.compare.chosen = records;
            self.compare.make();
            return;
        }
        let enough = records.len() >= 2;
        self.compare.begin(records, &self.store.folders.records(), &self.store.profile.records);
        self.place = Place::Compare;
        if enough {
            self.compare.make();
        }
    }
}

/// Which crisis is played again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// The same with the same customers.
    Same,
    /// The same scenario with another seed.
    Other,
}

/// A seed that gives another variant of the crisis, where it has more than one.
fn other_variant(scenario: &Scenario, seed: u64) -> u64 {
    let variant = Play::variant_of(scenario, seed);
    let next = (1..TRIES).map(|step| seed.wrapping_add(step));
    let mut others = next.filter(|next| Play::variant_of(scenario, *next) != variant);
    others.next().unwrap_or(seed.wrapping_add(1))
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn written(path: &Path, page: &str) -> Result<(), WriteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| WriteError::from_io(folder, error))?;
    }
    file::write_whole(path, Existing::Replace, |to| to.write_all(page.as_bytes()))
}
