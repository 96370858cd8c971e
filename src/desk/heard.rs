//! What customers said, in their own words: kept up beside the drill, because a record names a message and does not
//! repeat it.

use std::collections::BTreeMap;

use crate::scenario::{Scenario, command::Item, find};
use crate::sim::{hear::Message, voice};

/// What customers said so far.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    messages: Vec<Message>,
    /// The place of each message by its name, the newest where a name repeats.
    places: BTreeMap<Item, usize>,
}

impl Heard {
    /// Takes in what has been said since. `messages` are all, oldest first.
    pub fn listen(&mut self, messages: &[Message]) {
        for message in &messages[self.messages.len().min(messages.len())..] {
            self.places.insert(message.item.clone(), self.messages.len());
            self.messages.push(message.clone());
        }
    }

    /// How much has been heard.
    pub fn len(&self) -> usize {
        self.messages.len()
    }

    /// Whether nobody has said anything.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// A message as it was written or said, in the language of the scenario's texts.
    pub fn text(&self, scenario: &Scenario, item: &Item) -> Option<String> {
        match item {
            Item::Inject(id) => find(&scenario.injects, id.as_str()).map(|inject| inject.text.as_str().to_owned()),
            other => self.places.get(other).map(|place| voice::text(scenario, &self.messages[*place])),
        }
    }
}
