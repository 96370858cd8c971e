//! The desk, without a window: panels are drawn and clicked through the accessibility tree.

mod bar;
mod compare;
mod crowd;
mod debrief;
mod disk;
mod incoming;
mod legible;
mod plan;
mod player;
mod refusals;
mod room;
mod skill;
mod small;
mod start;
mod talk;
mod trainer;
mod whole;
