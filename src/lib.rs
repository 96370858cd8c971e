//! Golden Hour: a training-and-drill simulator for customer-trust crises.
//!
//! Where everything lives, floor by floor; a module uses only what lies below it, and `tests/it/tidy.rs` proves it:
//!
//! | floor | module | is about |
//! |---|---|---|
//! | 0 | [`base`] | ids, simulated time, addressed random draws, maths, texts, findings |
//! | 1 | [`scenario`] | the vocabulary, and what is to be played: a file becomes a checked [`scenario::Scenario`] |
//! | 2 | [`record`] | what happened: an append-only file of chained lines |
//! | 3 | [`sim`] | the crowd and its world |
//! | 3 | [`score`] | criteria and receipts, from scenario and record alone |
//! | 4 | [`drill`] | one running drill: commands in, views out, autopilots, replay, fork |
//! | 5 | [`report`] | the after-action report, and the pages and charts that others build on |
//! | 6 | [`board`] | several drills of one crisis side by side |
//! | 7 | [`desk`] | the window: practise a crisis, run a tabletop, debrief; with the feature `desk`, which is on by default |
//! | 8 | [`cli`] | arguments, one file a command |

pub mod base;
pub mod board;
pub mod cli;
#[cfg(feature = "desk")]
pub mod desk;
pub mod drill;
pub mod record;
pub mod report;
pub mod scenario;
pub mod score;
pub mod sim;
