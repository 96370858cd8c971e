//! The people of a crisis: customers in segments, the seats that trainees play, named persons, and voices.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ChannelId, EntitlementId, FactId, PersonId, SeatId, SegmentId, VoiceId},
    text::Text,
    time::At,
};
use crate::scenario::channel::ChannelKind;

/// Customers who live through the crisis alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// What it is called.
    pub name: Text,
    /// Who these people are.
    pub about: Text,
    /// How many, 1 to 1,000,000; all segments together at most 2,000,000.
    pub count: u32,
    /// How and when the crisis reaches them; empty for people who are not affected.
    #[serde(default)]
    pub exposure: Vec<Exposure>,
    /// What is at stake for each, in whole units of the currency.
    pub stake: i64,
    /// What a year with such a customer is worth to the company.
    pub yearly_value: i64,
    /// Trust in the company's competence before the crisis, 0 to 1.
    pub trust_competence: f64,
    /// Trust in the company's integrity before the crisis, 0 to 1.
    pub trust_integrity: f64,
    /// Mean years with the company.
    pub tenure_years: f64,
    /// How many other customers read what one of them posts, on average, 0 to 200.
    pub readers: f64,
    /// How readily they post, against an average customer, 0 to 10.
    #[serde(default)]
    pub loudness: Option<f64>,
    /// The language they need, as a tag such as `en` or `zh-Hans`.
    pub language: String,
    /// Channels through which the company reaches them: the share, 0 to 1, that reads each.
    pub reached_by: BTreeMap<ChannelId, f64>,
    /// Channels on which they contact the company, with weights.
    pub contacts_by: BTreeMap<ChannelId, f64>,
    /// What they want to know, with weights.
    pub asks: BTreeMap<FactId, f64>,
    /// The on-site channel at which those who wait stand together, if they do.
    #[serde(default)]
    pub place: Option<ChannelId>,
    /// The compensation the law gives them, if any.
    #[serde(default)]
    pub entitled_to: Vec<EntitlementId>,
    /// The share, 0 to 1, whose case is harm and not discomfort: health, children, money being lost.
    #[serde(default)]
    pub vulnerable: f64,
}

/// A wave in which the crisis reaches people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    /// The first are reached now.
    pub from: At,
    /// The last are reached now.
    pub to: At,
    /// The share of the segment, 0 to 1.
    pub share: f64,
    /// How hard an hour of it is, 0 (nothing) to 1 (unbearable).
    pub hardship: f64,
    /// When it ends by itself for the last of them; each is freed at a moment between `eases` and then.
    pub ends: At,
    /// When it begins to end by itself.
    pub eases: At,
    /// Only in this variant.
    #[serde(default)]
    pub variant: Option<crate::base::id::VariantId>,
}

/// A role that a trainee plays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// What it is called.
    pub name: Text,
    /// What it answers for.
    pub duties: Text,
    /// Which of the six usual roles it is.
    pub role: Role,
    /// Who sits in it when the drill starts.
    pub person: PersonId,
    /// When the shift ends and somebody else takes over, if it does.
    #[serde(default)]
    pub shift_ends: Option<At>,
    /// Who takes over.
    #[serde(default)]
    pub relieved_by: Option<PersonId>,
}

/// The usual roles of a crisis team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Hears customers first.
    CustomerService,
    /// Speaks for the company.
    PublicRelations,
    /// Runs the service or the technology.
    Operations,
    /// Knows law and contracts.
    Legal,
    /// Owns the product, the commercial side and the remedies.
    Product,
    /// Decides.
    DutyExecutive,
}

/// Somebody with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: Text,
    /// Who they are.
    pub role: Text,
    /// How they speak, for the facilitator who plays them.
    pub manner: Text,
}

/// How a customer feels when she speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mood {
    /// She wants to know.
    Calm,
    /// She is afraid for something.
    Worried,
    /// She is angry.
    Angry,
    /// She has had it.
    Furious,
    /// She says thank you.
    Thankful,
}

/// A pattern of speech. Placeables: `{ $waited }` minutes on hold or since the first contact, `{ $times }` how
/// often she has tried, `{ $name }` the company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Its id.
    pub id: VoiceId,
    /// On which kinds of channel it is used.
    pub on: Vec<ChannelKind>,
    /// In which mood.
    pub mood: Mood,
    /// Which question it asks; any if left out.
    #[serde(default)]
    pub asks: Option<FactId>,
    /// Who speaks so; anybody if left out.
    #[serde(default)]
    pub segment: Option<SegmentId>,
    /// Whether she speaks of an earlier contact of her own.
    #[serde(default)]
    pub again: bool,
    /// What she says.
    pub text: Text,
}
