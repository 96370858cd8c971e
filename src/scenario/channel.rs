//! Channels: the ways in which the company and its customers reach each other.

use serde::{Deserialize, Serialize};

use crate::base::{
    id::{ChannelId, SeatId},
    text::Text,
    time::{At, Span},
};

/// What sort of channel it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ChannelKind {
    /// A telephone line.
    Hotline,
    /// A web chat with people.
    Chat,
    /// An assistant that answers the simple questions.
    Bot,
    /// A public social network.
    Social,
    /// Notifications of the company's app.
    Push,
    /// Text messages.
    Sms,
    /// Electronic mail.
    Email,
    /// The crisis page of the website.
    Page,
    /// The announcement that callers hear before they wait.
    Announcement,
    /// A service desk.
    Desk,
    /// People and screens on the spot.
    OnSite,
    /// Private groups of customers.
    Group,
    /// Press, radio and television.
    Press,
}

/// A channel. `handle` makes it one on which people are served; `reach` one through which they are told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// What it is called.
    pub name: Text,
    /// What sort it is.
    pub kind: ChannelKind,
    /// Who answers for it.
    pub owner: SeatId,
    /// People at work on it, from when on; sorted by time. Empty with a reason in `unstaffed`.
    #[serde(default)]
    pub staff: Vec<Shift>,
    /// Why nobody works on it.
    #[serde(default)]
    pub unstaffed: Option<Text>,
    /// The most people who can work on it.
    #[serde(default)]
    pub seats_at_most: Option<u32>,
    /// How long a colleague from the reserve takes to be at work.
    #[serde(default)]
    pub call_in: Option<Span>,
    /// What an hour of one person's work on it costs.
    #[serde(default)]
    pub hourly_cost: i64,
    /// Mean time to serve one contact.
    #[serde(default)]
    pub handle: Option<Span>,
    /// Mean time that people wait before they give up.
    #[serde(default)]
    pub patience: Option<Span>,
    /// The wait within which a contact should be answered.
    #[serde(default)]
    pub answer_within: Option<Span>,
    /// The share of contacts, 0 to 1, that one well-informed answer solves.
    #[serde(default)]
    pub solves: f64,
    /// Hours of the local day in which it is open, first and last; always if left out.
    #[serde(default)]
    pub hours: Option<(u8, u8)>,
    /// The share, 0 to 1, of those it reaches at all who take note of one message.
    #[serde(default)]
    pub reach: Option<f64>,
    /// The median delay from sending to reading.
    #[serde(default)]
    pub delay: Option<Span>,
    /// Messages an hour, where sending to all takes time.
    #[serde(default)]
    pub throughput: Option<u32>,
    /// Time to prepare a message for it, for each element.
    #[serde(default)]
    pub prepare: Option<Span>,
    /// Whether what is said there can be read by anybody.
    #[serde(default)]
    pub public: bool,
}

/// So many people at work from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// From when on.
    pub from: At,
    /// People.
    pub agents: u32,
}
