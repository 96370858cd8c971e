//! (being built)
pub mod calendar;
pub mod queue;
