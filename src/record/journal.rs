//! Carries the lines of a live drill's [`Log`] to a [`Sink`], in order and each once.

use crate::record::{file::WriteError, line::Chain, log::Log, sink::Sink};

/// How much of a log is stored. A fork of the drill has a log of its own and no journal.
pub struct Journal {
    sink: Box<dyn Sink>,
    safe: Place,
    given: Place,
}

/// A place in a log: lines before it, the header counted, and the chain up to there.
#[derive(Clone, Default)]
struct Place {
    lines: usize,
    chain: Chain,
}

impl Journal {
    /// For a drill that begins.
    pub fn start(sink: Box<dyn Sink>) -> Self {
        Self { sink, safe: Place::default(), given: Place::default() }
    }

    /// For a drill that goes on: all of `log` is in the sink already.
    pub fn resume(log: &Log, sink: Box<dyn Sink>) -> Self {
        let mut place = Place::default();
        while let Some(body) = log.body(place.lines) {
            place.chain.add(&body);
            place.lines += 1;
        }
        Self { sink, safe: place.clone(), given: place }
    }

    /// Hands over what has been pushed since the last time; it need not be safe when this returns. For events and
    /// samples, which follow from what is safe.
    pub fn queue(&mut self, log: &Log) -> Result<(), WriteError> {
        let mut line = Vec::new();
        while let Some(body) = log.body(self.given.lines) {
            let mut chain = self.given.chain.clone();
            line.clear();
            chain.write(&body, &mut line);
            self.sink.append(self.given.lines as u64, &line)?;
            self.given = Place { lines: self.given.lines + 1, chain };
        }
        Ok(())
    }

    /// Hands over what has been pushed and waits until all of it is safe. For commands, before they take effect.
    ///
    /// After an error the drill can stand still and call this again, say when there is room on the disk: whatever
    /// was not safe is handed over once more.
    pub fn sync(&mut self, log: &Log) -> Result<(), WriteError> {
        let result = self.queue(log).and_then(|()| self.sink.sync());
        if result.is_ok() {
            self.safe = self.given.clone();
        } else {
            self.given = self.safe.clone();
        }
        result
    }
}
