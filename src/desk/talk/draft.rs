//! A statement that is being written: to whom, in whose name, through what, its elements, and the words around them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{ChannelId, SeatId};
use crate::desk::talk::token::{self, Name, Slot};
use crate::scenario::{
    command::{Item, What},
    statement::{Audience, Element, Speaker, Statement},
};

/// To one or to many.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum To {
    /// To everybody whom the audience and the channels name.
    #[default]
    Many,
    /// To whoever wrote this.
    One(Item),
}

/// A field of an element's editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// The value, or the lower end of the range.
    Claim,
    /// The upper end of the range.
    UpTo,
    /// By when.
    Due,
}

/// An element of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its number: it stays when elements are moved.
    pub id: u32,
    /// What it does.
    pub element: Element,
    /// What is typed in a field and is no value yet.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub typed: BTreeMap<Field, String>,
}

/// A statement that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is called; what it says if empty.
    #[serde(default)]
    pub name: String,
    /// To one or to many.
    #[serde(default)]
    pub to: To,
    /// In whose name.
    pub speaker: Speaker,
    /// To whom, where it goes to many.
    pub audience: Audience,
    /// Through what, where it goes to many.
    #[serde(default)]
    pub channels: Vec<ChannelId>,
    /// Whose word it waits for.
    #[serde(default)]
    pub approval: Option<SeatId>,
    /// What it does, in order.
    #[serde(default)]
    pub pieces: Vec<Piece>,
    /// The words, with their tokens.
    #[serde(default)]
    pub words: String,
    /// The number of the next element.
    #[serde(default)]
    next: u32,
    /// It has been sent, and the drill has not answered yet.
    #[serde(skip)]
    pub sending: bool,
}

impl Draft {
    /// An empty one.
    pub fn new(to: To) -> Self {
        let (speaker, audience) = match to {
            To::Many => (Speaker::Account, Audience::Affected),
            To::One(_) => (Speaker::FrontLine, Audience::Affected),
        };
        Self {
            name: String::new(),
            to,
            speaker,
            audience,
            channels: Vec::new(),
            approval: None,
            pieces: Vec::new(),
            words: String::new(),
            next: 0,
            sending: false,
        }
    }

    /// What has been ordered, to be written anew. Values that stand in the words become tokens again.
    pub fn of(what: &What, rendered: impl Fn(&Element, Slot) -> Option<String>) -> Option<Self> {
        let mut draft = match what {
            What::Publish { channels, audience, approval, .. } => Self {
                audience: audience.clone(),
                channels: channels.clone(),
                approval: approval.clone(),
                ..Self::new(To::Many)
            },
            What::Answer { item, approval, .. } => {
                Self { approval: approval.clone(), ..Self::new(To::One(item.clone())) }
            }
            _ => return None,
        };
        let statement = what.statement()?;
        draft.speaker = statement.speaker;
        for element in &statement.elements {
            draft.add(element.clone());
        }
        draft.words.clone_from(&statement.words);
        draft.lock(rendered);
        Some(draft)
    }

    /// Locks what values of the elements stand in the words.
    pub fn lock(&mut self, rendered: impl Fn(&Element, Slot) -> Option<String>) {
        for piece in &self.pieces {
            for slot in Slot::ALL {
                let name = Name { piece: piece.id, slot };
                let Some(shown) = rendered(&piece.element, slot) else { continue };
                if let Some(words) = token::locked(&self.words, name, &shown) {
                    self.words = words;
                }
            }
        }
    }

    /// Whether there is nothing in it that would be lost.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && token::plain(&self.words).trim().is_empty()
    }

    /// Puts an element at the end. Gives its number.
    pub fn add(&mut self, element: Element) -> u32 {
        let id = self.next;
        self.next += 1;
        self.pieces.push(Piece { id, element, typed: BTreeMap::new() });
        id
    }

    /// Takes an element out.
    pub fn remove(&mut self, id: u32) {
        self.pieces.retain(|piece| piece.id != id);
    }

    /// Moves an element so many places on, or back.
    pub fn shift(&mut self, id: u32, by: isize) {
        let Some(place) = self.pieces.iter().position(|piece| piece.id == id) else { return };
        if let Some(other) = place.checked_add_signed(by).filter(|other| *other < self.pieces.len()) {
            self.pieces.swap(place, other);
        }
    }

    /// The element of a number.
    pub fn piece(&self, id: u32) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.id == id)
    }

    /// The words as they are read.
    pub fn plain_words(&self) -> String {
        token::plain(&self.words).trim().to_owned()
    }

    /// The order that it is.
    pub fn what(&self) -> What {
        let statement = Statement {
            speaker: self.speaker,
            elements: self.pieces.iter().map(|piece| piece.element.clone()).collect(),
            words: self.plain_words(),
        };
        let approval = self.approval.clone();
        match &self.to {
            To::Many => {
                What::Publish { statement, channels: self.channels.clone(), audience: self.audience.clone(), approval }
            }
            To::One(item) => What::Answer { item: item.clone(), statement, approval },
        }
    }
}
