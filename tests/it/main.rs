//! All integration tests, one file a subject, in one binary.
#![expect(clippy::unwrap_used, reason = "a panic is the failure")]

mod afterwards;
mod behaviour;
mod check;
mod cli;
mod compare;
mod crowd;
mod deeds;
#[cfg(feature = "desk")]
mod desk;
mod docs;
mod drill;
mod facilitator;
mod film;
mod fuzz;
mod golden;
mod hostile;
mod hotline;
mod locales;
mod model_docs;
mod overlays;
mod people;
mod reading;
mod record;
mod replay;
mod report;
mod scam;
mod score;
mod seat;
mod sim;
mod skill;
mod spread;
mod tidy;
