//! What the desk does for a tabletop besides drawing: it tries the folder, notes who sits where, and keeps the room's
//! real time.

use std::{
    fs, io,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::base::{date::Day, id::SeatId};
use crate::board::complaint;
use crate::desk::{
    Desk,
    intent::Scene,
    trainer::{console, sitting::Sitting},
};
use crate::record::{line::Session, log::Log};

/// What is written to the folder of records to see whether it can be.
const PROBE: &[u8] = b"golden hour\n";
/// Real milliseconds between two marks in a record of how far its drill has come.
const MARK_MS: i64 = 5_000;

/// Date and time on the wall, to the minute, as everywhere on Earth: `2026-07-18T06:00Z`.
fn wall_clock(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    let (year, month, day) = Day(seconds / 86_400).date();
    let minutes = seconds % 86_400 / 60;
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}Z", minutes / 60, minutes % 60)
}

/// Who sits where, as a record says.
pub(in crate::desk) fn people(log: &Log) -> &[(SeatId, String)] {
    let starts = log.session().filter_map(|(_, fact)| match fact {
        Session::Start { people, .. } => Some(people.as_slice()),
        _ => None,
    });
    starts.last().unwrap_or_default()
}

impl Desk {
    /// Tries whether a record could be written: writes a file, reads it and removes it.
    pub(in crate::desk) fn probe(&mut self) {
        let folder = self.store.folders.records();
        let file = folder.join(".probe");
        let tried = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, PROBE))
            .and_then(|()| fs::read(&file))
            .and_then(
                |read| if read == PROBE { Ok(()) } else { Err(io::Error::other("what was written is not there")) },
            )
            .and_then(|()| fs::remove_file(&file));
        self.trainer.preflight.folder = Some(tried.map_err(|error| complaint::system(&self.strings, &error)));
    }

    /// Marks what the last drill left to do as done, or as open again.
    pub(in crate::desk) fn settle(&mut self, place: usize, done: bool) {
        if let Some(action) = self.store.profile.open_actions.get_mut(place) {
            action.done = done;
            self.store.save_profile();
        }
    }

    /// The room sits down to the drill that has just begun.
    #[expect(
        clippy::disallowed_methods,
        reason = "when people sat down is a fact about the session, given and never derived"
    )]
    pub(in crate::desk) fn seat_the_room(&mut self, people: Vec<(SeatId, String)>, stop_word: String) {
        let consent = std::mem::take(&mut self.trainer.preflight.consent);
        let line = self.strings.get("trainer-consent");
        let Some(run) = &mut self.run else { return };
        let name = run.record.as_deref().and_then(Path::file_stem).unwrap_or_default().to_string_lossy().into_owned();
        let drill_id = if name.is_empty() { run.spoken.id.as_str().to_owned() } else { name };
        run.session(Session::Start { drill_id, wall_start: wall_clock(SystemTime::now()), people: people.clone() });
        if consent {
            run.session(Session::Consent { line, agreed: true });
        }
        if !stop_word.is_empty() {
            run.session(Session::StopWord(stop_word.clone()));
        }
        self.trainer.sitting = Sitting::begin(&run.drill, people, stop_word);
        self.trainer.console = console::State::default();
        // Until StartEx the wall asks who decides what; nothing of the crisis is shown before it begins.
        self.trainer.scene = Scene::Question;
        self.trainer.screen.test = false;
    }

    /// Takes the room's order up again from a record that goes on.
    pub fn seat_the_room_again(&mut self) {
        let Some(run) = &mut self.run else { return };
        let people = people(run.drill.log()).to_vec();
        let (mut stop_word, mut marks) = (String::new(), 0);
        for (_, fact) in run.drill.log().session() {
            match fact {
                Session::StopWord(word) => stop_word.clone_from(word),
                Session::Reached => marks += 1,
                _ => {}
            }
        }
        let mut sitting = Sitting::begin(&run.drill, people, stop_word);
        sitting.watch.elapsed = marks * MARK_MS;
        self.trainer.sitting = sitting;
        self.trainer.console = console::State::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_wall_clock_is_written_as_scenarios_write_it() {
        assert_eq!(wall_clock(UNIX_EPOCH + Duration::from_mins(29_739_241)), "2026-07-18T06:01Z");
    }
}
