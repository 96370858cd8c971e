//! What people say when the drill is over: facts about the session that go onto the end of a record that is closed.
//!
//! They follow `EndEx`, so they change neither what was played nor the judgement nor the name of the drill, `head`; only
//! `last` moves on.

use std::path::Path;

use crate::record::{
    file::WriteError,
    journal::Journal,
    line::Session,
    load::{Broken, LoadError},
    log::{Hashes, Log},
    sink::{ResumeError, Sink, resume_file},
};

/// Why nothing can be added to a record.
#[derive(Debug, thiserror::Error)]
pub enum CannotAdd {
    /// It cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It was changed after it was written.
    #[error("line {} of the record {}", .0.line, .0.why.what())]
    Broken(Broken),
    /// The drill is not over: whoever goes on with it notes facts as they come.
    #[error("this drill is not over")]
    NotOver,
}

impl From<ResumeError> for CannotAdd {
    fn from(error: ResumeError) -> Self {
        match error {
            ResumeError::Load(error) => Self::Load(error),
            ResumeError::Write(error) => Self::Write(error),
            ResumeError::Broken(broken) => Self::Broken(broken),
        }
    }
}

/// Adds facts about the session to a stored record whose drill is over, and gives the record with them. All of them are
/// safe when this returns; after an error the record is as it was, or holds some of them.
pub fn add_to(path: &Path, facts: Vec<Session>) -> Result<(Log, Hashes), CannotAdd> {
    let resumed = resume_file(path)?;
    let mut log = resumed.loaded.log;
    add(&mut log, facts, Box::new(resumed.sink))?;
    let hashes = log.hashes();
    Ok((log, hashes))
}

/// Adds facts about the session to a record whose drill is over and all of which is in the sink.
pub fn add(log: &mut Log, facts: Vec<Session>, sink: Box<dyn Sink>) -> Result<(), CannotAdd> {
    let Some(at) = log.ended() else { return Err(CannotAdd::NotOver) };
    let mut journal = Journal::resume(log, sink);
    for fact in facts {
        log.push_session(at, fact);
    }
    Ok(journal.sync(log)?)
}
