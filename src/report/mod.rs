//! Floor 5: the after-action report of a drill, one page that stands by itself.
//!
//! [`chart`] draws how things moved, [`frame`] is the page around it: head, style and what every page of the program
//! shares. Nothing here plays anything again, reads a clock or opens a file.

pub mod chart;
pub mod frame;
