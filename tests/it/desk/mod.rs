//! The desk, without a window: panels are drawn and clicked through the accessibility tree.

mod crowd;
mod talk;
