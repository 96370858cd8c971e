//! Floor 4: one running drill.

pub mod chronicle;
pub mod known;
pub mod policy;
pub mod sight;
pub mod view;
