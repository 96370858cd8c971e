//! Plan, facts and actions: what the company has prepared, what it knows, and what it can do.

pub mod actions;
pub mod facts;
pub mod mobilise;

/// What these parts remember.
#[derive(Clone, Debug, Default)]
pub struct State {}
