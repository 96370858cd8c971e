//! Drafts of statements survive anything: they are kept in a file beside the records as they are written, and taken up
//! again with the drill.

use std::{fs, path::Path, sync::Arc};

use crate::desk::{Desk, store, talk::Saved};

impl Desk {
    /// Writes the drafts of the drill that runs, if anything has been written since.
    pub fn keep_drafts(&mut self) {
        let Some(run) = self.run.as_mut().filter(|run| run.panels.talk.changed()) else { return };
        let Some(record) = run.record.clone() else { return };
        let saved = run.panels.talk.drafts();
        let path = self.store.folders.drafts(&record);
        if !self.store.save(&path, &saved)
            && let Some(run) = &mut self.run
        {
            run.panels.talk.unkept();
        }
    }

    /// Takes up the drafts of a drill that is gone on with.
    pub fn take_up_drafts(&mut self) {
        let Some(run) = &mut self.run else { return };
        let Some(record) = run.record.clone() else { return };
        let path = self.store.folders.drafts(&record);
        match store::read::<Saved>(&path) {
            Ok(Some(saved)) => run.panels.talk.restore(saved),
            Ok(None) => {}
            Err(error) => self.store.troubles.push((path, Arc::new(error))),
        }
    }

    /// A new drill of this record begins: drafts of an earlier one of the same name are none of its own.
    pub(super) fn drop_drafts(&mut self, record: &Path) {
        let path = self.store.folders.drafts(record);
        if let Err(error) = fs::remove_file(&path)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            self.store.troubles.push((path, Arc::new(error)));
        }
    }
}
