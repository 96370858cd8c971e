//! What the facilitator brings into a drill: messages of the facilitator's own, rulings on what a team thought of, and
//! what the team said away from the keyboard.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ChannelId, FactId, PersonId, SeatId, SegmentId},
    time::{At, Span},
};
use crate::scenario::{
    command::{Item, What},
    inject::Harm,
    statement::{Audience, Statement},
};

/// Who a message of the facilitator's comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sender {
    /// Its text says so, or nobody knows.
    #[default]
    Unnamed,
    /// A person of the scenario.
    Person(PersonId),
    /// Anybody else, in free words.
    Named(String),
}

/// A message of the facilitator's own. It is named by the number of its command and never scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addition {
    /// When it comes; at once if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<At>,
    /// What lists call it.
    pub title: String,
    /// What is said or seen.
    pub text: String,
    /// Who it comes from.
    #[serde(default)]
    pub from: Sender,
    /// Which seat it reaches.
    pub to: SeatId,
    /// On which channel.
    pub channel: ChannelId,
    /// The facts it asks about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<FactId>,
    /// How much harm is in it.
    #[serde(default)]
    pub harm: Harm,
    /// How many people see it.
    #[serde(default)]
    pub reach: u32,
}

/// What comes of a team's own idea: few words for a ruling that has to be made in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Preset {
    /// Nothing comes of it.
    NoEffect,
    /// It makes things easier for some of those affected.
    HelpsSome,
    /// It makes things easier for most of them.
    HelpsMany,
    /// It makes things harder for some of them.
    Harms,
    /// It does the staff good.
    Heartens,
}

impl Preset {
    /// All of them, as a facilitator chooses among them.
    pub const ALL: [Self; 5] = [Self::HelpsMany, Self::HelpsSome, Self::NoEffect, Self::Harms, Self::Heartens];
}

/// A team's own idea, ruled on. It acts on the crowd and is never scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// What the team does, in free words.
    pub idea: String,
    /// What comes of it.
    pub preset: Preset,
    /// To whom; to everybody affected if left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<SegmentId>,
    /// Why, in free words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// The longest, on the crisis clock, that something said away from the keyboard may lie back while the clock runs.
pub const LOOK_BACK: Span = Span::minutes(30);

/// To whom something was said away from the keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidTo {
    /// To many.
    Public {
        /// Through which channels.
        channels: Vec<ChannelId>,
        /// To whom.
        audience: Audience,
    },
    /// To one.
    One(Item),
}

/// What the team said on paper, by word of mouth or before the screen failed. The crowd hears it when it is entered;
/// speed and evidence are judged at the moment at which it was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OffPlatform {
    /// Who said it.
    pub seat: SeatId,
    /// When.
    pub said_at: At,
    /// To whom.
    pub to: SaidTo,
    /// What.
    pub statement: Statement,
    /// Who approved it, if somebody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<SeatId>,
}

impl OffPlatform {
    /// The command that the team would have given at the keyboard.
    pub fn as_typed(&self) -> What {
        let (statement, approval) = (self.statement.clone(), self.approval.clone());
        match &self.to {
            SaidTo::Public { channels, audience } => {
                What::Publish { statement, channels: channels.clone(), audience: audience.clone(), approval }
            }
            SaidTo::One(item) => What::Answer { item: item.clone(), statement, approval },
        }
    }

    /// The item that it answers, if it answers one.
    pub fn item(&self) -> Option<&Item> {
        match &self.to {
            SaidTo::One(item) => Some(item),
            SaidTo::Public { .. } => None,
        }
    }
}
