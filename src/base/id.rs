//! Names of things in a scenario: short lower-case words that authors choose and records repeat.

use std::{borrow::Borrow, fmt, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, de};

/// Why a word cannot be an id.
pub const ID_RULE: &str = "an id is 1 to 40 lower-case letters, digits and `_`, and starts with a letter";

/// Whether `word` obeys [`ID_RULE`].
pub fn is_id(word: &str) -> bool {
    (1..=40).contains(&word.len())
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// 28 bits of BLAKE3 of an id: the part of a random draw's address that names its subject (contract C4).
pub fn hash28(id: &str) -> u32 {
    let bytes = *blake3::hash(id.as_bytes()).as_bytes();
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) & 0x0FFF_FFFF
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// What a message calls a thing with such an id.
            pub const KIND: &'static str = $kind;

            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            /// Takes the word as it is; whether it is a well-formed id is asked when a file is read.
            fn from(word: &str) -> Self {
                Self(word.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let word = String::deserialize(from)?;
                if is_id(&word) {
                    Ok(Self(word.into()))
                } else {
                    Err(de::Error::custom(format!("`{word}` is no {} id: {ID_RULE}", $kind)))
                }
            }
        }
    )*};
}

ids! {
    /// Names a scenario.
    ScenarioId "scenario";
    /// Names one course that the same crisis can take.
    VariantId "variant";
    /// Names a phase of the crisis clock.
    PhaseId "phase";
    /// Names a group of customers who live through the crisis alike.
    SegmentId "segment";
    /// Names a way in which the company and its customers reach each other.
    ChannelId "channel";
    /// Names a role that a trainee plays.
    SeatId "seat";
    /// Names a person who appears in the crisis.
    PersonId "person";
    /// Names a fact, which is also a topic that customers ask about.
    FactId "fact";
    /// Names something that customers can do to protect themselves.
    InstructionId "instruction";
    /// Names a compensation, legal or of goodwill.
    EntitlementId "entitlement";
    /// Names an authority or another organisation outside the company.
    BodyId "body";
    /// Names something that a review could find.
    FindingId "finding";
    /// Names one event of the master scenario events list.
    InjectId "inject";
    /// Names a pattern of speech of customers.
    VoiceId "voice";
    /// Names something that the company can do.
    ActionId "action";
    /// Names a legal or contractual clock.
    DutyId "duty";
    /// Names what a drill is to teach.
    ObjectiveId "objective";
    /// Names a part of the contingency plan that can be activated.
    PlanPartId "part of the plan";
    /// Names a move of a tabletop drill.
    MoveId "move";
    /// Names a wave of fraud.
    ScamId "scam";
    /// Names a word that a fact of kind `Choice` can have as its value.
    ChoiceId "choice";
}
