//! Floor 2: what happened in a drill, as an append-only file of chained lines.

pub mod event;
