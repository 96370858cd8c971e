//! Floor 3: the crowd and its world.

pub mod agenda;
pub mod assembly;
pub mod calendar;
pub mod contact;
pub mod crowd;
pub mod digest;
pub mod duty;
pub mod erlang;
pub mod follow;
pub mod gather;
pub mod graph;
pub mod hear;
pub mod hotline;
pub mod inject;
pub mod journal;
pub mod knowledge;
pub mod market;
pub mod people;
pub mod play;
pub mod promise;
pub mod queue;
pub mod remedy;
pub mod spread;
pub mod staff;
pub mod statement;
pub mod word;
