//! The records on the disk, as a list tells of them. They are read one at a time, so that a long list does not keep
//! anybody waiting.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use crate::base::date::Day;
use crate::desk::{debrief::stopped, store::Store};
use crate::drill::skill::Skill;
use crate::record::{
    header::{Header, Mode},
    load::{self, LoadError},
};

/// Records that are told of, at most.
const SHOWN: usize = 60;

/// What is known of the records on the disk.
#[derive(Debug, Default)]
pub struct Archive {
    /// What has been read, newest first.
    pub entries: Vec<Entry>,
    /// What has not been read yet, oldest first.
    waiting: Vec<(SystemTime, PathBuf)>,
    /// Whether the folder has been looked into.
    looked: bool,
}

/// A record, as a list tells of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its file.
    pub path: PathBuf,
    /// When it was written last, as a day in UTC.
    pub day: Option<Day>,
    /// How long ago that was, in seconds, when the folder was looked into.
    pub age: u64,
    /// What it holds.
    pub content: Content,
}

/// What a record holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// A drill.
    Drill {
        /// The id of its scenario.
        scenario: String,
        /// The title, as the record has it.
        title: String,
        /// The cut, in minutes.
        cut: u32,
        /// Which attempt.
        attempt: u32,
        /// The skill that was practised, if it was no whole drill.
        skill: Option<Skill>,
        /// How the clock ran.
        mode: Mode,
        /// The total, in hundredths, if the drill is over.
        total: Option<i64>,
        /// Whether it is over.
        over: bool,
    },
    /// Nothing that can be read, and why.
    Unreadable(Arc<LoadError>),
}

impl Archive {
    /// Finds out which records there are, if that has not been done yet.
    pub fn look(&mut self, store: &Store) {
        if self.looked {
            return;
        }
        self.looked = true;
        let folder = fs::read_dir(store.folders.records()).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut paths: Vec<PathBuf> =
            folder.filter(|path| path.extension().is_some_and(|end| end == "drill")).collect();
        paths.extend(store.profile.records.iter().filter(|path| path.is_file()).cloned());
        paths.sort();
        paths.dedup();
        let dated = paths.into_iter().map(|path| {
            let modified = fs::metadata(&path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
            (modified, path)
        });
        self.waiting = dated.collect();
        self.waiting.sort();
        let spare = self.waiting.len().saturating_sub(SHOWN);
        self.waiting.drain(..spare);
    }

    /// Reads one more; whether there are others.
    pub fn read_next(&mut self) -> bool {
        if let Some((modified, path)) = self.waiting.pop() {
            self.entries.push(entry(path, modified));
        }
        !self.waiting.is_empty()
    }

    /// Looks again: something was written.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

#[expect(clippy::disallowed_methods, reason = "a list of files says how long ago each was written; no drill knows it")]
fn entry(path: PathBuf, modified: SystemTime) -> Entry {
    let since = modified.duration_since(SystemTime::UNIX_EPOCH).ok();
    let day = since.and_then(|since| i64::try_from(since.as_secs() / 86_400).ok()).map(Day);
    let age = SystemTime::now().duration_since(modified).map_or(0, |age| age.as_secs());
    Entry { content: content(&path), path, day, age }
}

fn content(path: &Path) -> Content {
    match load::load_file(path) {
        Ok(loaded) => {
            let header = loaded.log.header();
            Content::Drill {
                scenario: of_source(header, "id").unwrap_or_default(),
                title: of_source(header, "title").unwrap_or_default(),
                cut: header.cut,
                attempt: header.attempt,
                skill: Skill::of(header),
                mode: header.mode,
                total: loaded
                    .log
                    .score()
                    .filter(|_| stopped::at(&loaded.log).is_none())
                    .and_then(|score| score.totals.total),
                over: loaded.is_finished(),
            }
        }
        Err(error) => Content::Unreadable(Arc::new(error)),
    }
}

/// The first text under a name in a scenario's source: its id and title stand before all others. Reading the whole
/// scenario for them would take many times as long as the rest.
fn of_source(header: &Header, name: &str) -> Option<String> {
    let begin = format!("{name}: \"");
    let at = header.scenario.lines().find_map(|line| line.trim_start().strip_prefix(begin.as_str()))?;
    at.split('"').next().map(str::to_owned)
}
