//! The facilitator's words: of messages that were added, and of those whose text was changed before they came.
//!
//! They are free words in the language of the drill; whoever shows a message shows them in place of the scenario's.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use crate::scenario::{
    command::{Command, Item, What},
    facilitator::{Addition, Sender},
};

/// A message in the facilitator's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scripted {
    /// What lists call it; empty where that is the scenario's.
    pub title: String,
    /// What is said or seen.
    pub text: String,
    /// Who it comes from; unnamed where that is the scenario's.
    pub from: Sender,
}

/// Everything that the facilitator has put into words so far.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// Words in the order of their commands, by the number of the command.
    words: BTreeMap<u32, (Item, Arc<Scripted>)>,
    /// Which command's words a message has now, newest last.
    latest: BTreeMap<Item, Vec<u32>>,
}

impl Script {
    /// Takes note of a command.
    pub fn note(&mut self, command: &Command) {
        let (item, words) = match &command.what {
            What::Add(Addition { title, text, from, .. }) => {
                let words = Scripted { title: title.clone(), text: text.clone(), from: from.clone() };
                (Item::Added(command.seq), words)
            }
            What::Edit { item, text } => {
                let before = self.of(item).map_or_else(Scripted::default, |before| Scripted::clone(&before));
                (item.clone(), Scripted { text: text.clone(), ..before })
            }
            _ => return,
        };
        self.latest.entry(item.clone()).or_default().push(command.seq);
        self.words.insert(command.seq, (item, Arc::new(words)));
    }

    /// A command was refused: what it said counts for nothing.
    pub fn take_back(&mut self, seq: u32) {
        if let Some((item, _)) = self.words.remove(&seq)
            && let Some(seqs) = self.latest.get_mut(&item)
        {
            seqs.retain(|of| *of != seq);
        }
    }

    /// The words of a message, where they are the facilitator's.
    pub fn of(&self, item: &Item) -> Option<Arc<Scripted>> {
        let seq = self.latest.get(item)?.last()?;
        self.words.get(seq).map(|(_, words)| Arc::clone(words))
    }
}
