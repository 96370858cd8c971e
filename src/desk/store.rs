//! What outlives a session: settings, profile and drafts, in the platform's folders; and the folder of the records.
//!
//! Everything is written whole to a file beside it and moved into its place, so a crash or a full disk leaves the old
//! one. A file that cannot be read is kept under another name and said, never overwritten unread.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::base::{id::SeatId, lang::Lang};
use crate::desk::{intent::Guidance, look::Theme};

/// Where things are kept.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Settings.
    pub config: PathBuf,
    /// Profile, drafts and records.
    pub data: PathBuf,
}

impl Folders {
    /// The platform's; none if there is no home.
    pub fn of_platform() -> Option<Self> {
        let args = AppStrategyArgs {
            top_level_domain: "org".to_owned(),
            author: "Golden Hour".to_owned(),
            app_name: "goldenhour".to_owned(),
        };
        let strategy = choose_app_strategy(args).ok()?;
        Some(Self { config: strategy.config_dir(), data: strategy.data_dir() })
    }

    /// Both under one folder: for tests, and for pictures that must not depend on who takes them.
    pub fn under(folder: &Path) -> Self {
        Self { config: folder.join("config"), data: folder.join("data") }
    }

    /// Where records go.
    pub fn records(&self) -> PathBuf {
        self.data.join("records")
    }

    /// Where reports go.
    pub fn reports(&self) -> PathBuf {
        self.data.join("reports")
    }

    fn settings(&self) -> PathBuf {
        self.config.join("settings.json")
    }

    fn profile(&self) -> PathBuf {
        self.data.join("profile.json")
    }

    /// Where the unsent drafts of a record's drill are kept.
    pub fn drafts(&self, record: &Path) -> PathBuf {
        let name = record.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        self.data.join("drafts").join(format!("{name}.json"))
    }
}

/// How somebody likes the desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language, as a tag; the system's if none.
    pub language: Option<String>,
    /// Dark or light.
    pub theme: Theme,
    /// 1 is as the system says; what fits the window if nobody has chosen.
    pub zoom: Option<f32>,
    /// Whether things move.
    pub motion: bool,
    /// Whether the coach was sent away.
    pub no_coach: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, theme: Theme::Dark, zoom: None, motion: true, no_coach: false }
    }
}

impl Settings {
    /// The language, if one was chosen.
    pub fn lang(&self) -> Option<Lang> {
        self.language.as_deref().and_then(Lang::of_tag)
    }
}

/// What somebody has done so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// By the id of a scenario.
    pub scenarios: BTreeMap<String, Standing>,
    /// By the name of a skill: points of each try, in hundredths, oldest first.
    pub skills: BTreeMap<String, Vec<i64>>,
    /// Records, newest last.
    pub records: Vec<PathBuf>,
    /// How somebody sat at a drill, by the name of the record's file: a record does not say.
    pub sittings: BTreeMap<String, Sitting>,
    /// The id of the scenario that was played last.
    pub latest: Option<String>,
    /// What the last tabletop left to do.
    pub open_actions: Vec<OpenAction>,
}

impl Profile {
    /// Takes in what another desk has kept: of what both counted, the larger; of what both list, all.
    fn join(&mut self, other: Self) {
        for (id, theirs) in other.scenarios {
            let own = self.scenarios.entry(id).or_default();
            own.best = own.best.max(theirs.best);
            own.attempts = own.attempts.max(theirs.attempts);
        }
        for (skill, mut all) in other.skills {
            let own = self.skills.entry(skill).or_default();
            let shared = all.iter().zip(own.iter()).take_while(|(theirs, own)| theirs == own).count();
            all.extend(own.drain(shared..));
            *own = all;
        }
        let mut records = other.records;
        records.retain(|record| !self.records.contains(record));
        self.records.splice(0..0, records);
        for (record, sitting) in other.sittings {
            self.sittings.entry(record).or_insert(sitting);
        }
        self.latest = self.latest.take().or(other.latest);
        let is_new = |action: &OpenAction, own: &[OpenAction]| !own.iter().any(|known| known.is(action));
        let new: Vec<OpenAction> = other.open_actions.into_iter().filter(|of| is_new(of, &self.open_actions)).collect();
        self.open_actions.extend(new);
    }
}

/// What somebody has done with one scenario.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// Drills that were begun.
    pub attempts: u32,
    /// The seed of the last one.
    pub seed: u64,
    /// The best total so far, in hundredths.
    pub best: Option<i64>,
    /// Points of the last drill by dimension, in hundredths: speed, transparency, follow-up, resolution.
    pub last: [Option<i64>; 4],
}

/// How somebody sat at a drill alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sitting {
    /// How much help.
    pub guidance: Guidance,
    /// The seats of this person.
    pub seats: Vec<SeatId>,
}

/// Something that a team meant to do after a drill.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OpenAction {
    /// What.
    pub what: String,
    /// Who.
    pub owner: String,
    /// By when, as it was written.
    pub due: String,
    /// Whether it is done.
    pub done: bool,
    /// The drill that it came from.
    pub drill: String,
}

impl OpenAction {
    /// Whether this is the same thing to do, done or not.
    fn is(&self, other: &Self) -> bool {
        (&self.what, &self.owner, &self.due, &self.drill) == (&other.what, &other.owner, &other.due, &other.drill)
    }
}

/// Settings and profile with their folders.
#[derive(Clone, Debug)]
pub struct Store {
    /// Where.
    pub folders: Folders,
    /// Settings.
    pub settings: Settings,
    /// Profile.
    pub profile: Profile,
    /// What could not be read or written, to be told.
    pub troubles: Vec<(PathBuf, Arc<io::Error>)>,
    /// Files that could not be written the last time: that is told once, not with every try.
    unwritten: BTreeSet<PathBuf>,
}

impl Store {
    /// Reads what is there.
    pub fn open(folders: Folders) -> Self {
        let mut troubles = Vec::new();
        let settings = read_or_set_aside(&folders.settings(), &mut troubles);
        let profile = read_or_set_aside(&folders.profile(), &mut troubles);
        Self { folders, settings, profile, troubles, unwritten: BTreeSet::new() }
    }

    /// Writes the settings.
    pub fn save_settings(&mut self) {
        let (path, settings) = (self.folders.settings(), self.settings.clone());
        self.save(&path, &settings);
    }

    /// Writes the profile, with what another desk has kept in it meanwhile.
    pub fn save_profile(&mut self) {
        let path = self.folders.profile();
        if let Ok(Some(kept)) = read(&path) {
            self.profile.join(kept);
        }
        let profile = self.profile.clone();
        self.save(&path, &profile);
    }

    /// Writes anything whole; what stands in the way is kept to be told. Says whether it is written.
    pub fn save<T: Serialize>(&mut self, path: &Path, thing: &T) -> bool {
        match write_whole(path, thing) {
            Ok(()) => {
                self.unwritten.remove(path);
                true
            }
            Err(error) => {
                if self.unwritten.insert(path.to_owned()) {
                    self.troubles.push((path.to_owned(), Arc::new(error)));
                }
                false
            }
        }
    }
}

/// Reads a thing, if there is one.
pub fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map(Some).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn read_or_set_aside<T: DeserializeOwned + Default>(path: &Path, troubles: &mut Vec<(PathBuf, Arc<io::Error>)>) -> T {
    match read(path) {
        Ok(thing) => thing.unwrap_or_default(),
        Err(error) => {
            let aside = path.with_extension("unread.json");
            // What cannot be moved either stays where it is; the next save will say so.
            drop(fs::rename(path, &aside));
            troubles.push((aside, Arc::new(error)));
            T::default()
        }
    }
}

/// Writes a thing whole or not at all.
pub fn write_whole<T: Serialize>(path: &Path, thing: &T) -> io::Result<()> {
    let bytes = serde_json::to_vec_pretty(thing).map_err(io::Error::other)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension("new");
    fs::write(&beside, bytes)?;
    fs::rename(&beside, path)
}
