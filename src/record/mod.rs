//! Floor 2: what happened in a drill, as an append-only file of chained lines.
//!
//! A [`log::Log`] is a record in memory: a [`header`], then [`mod@line`]s, which are pushed and never changed. Hashes are
//! taken when somebody asks for them, so a drill that is only scored pays for none. A finished log goes to a file in
//! one piece ([`mod@file`]); a live drill keeps a [`journal::Journal`] that writes each line before it counts ([`sink`]).
//! [`afterwards`] adds what people say when it is over. [`load`] reads a file back, cut or edited as it may be, and [`difference`] says where two records part.
//! The file itself is described in `docs/record-format.md`. Nothing here knows of Bevy or looks at a clock.

mod act;
pub mod afterwards;
pub mod difference;
pub mod event;
pub mod file;
pub mod header;
pub mod journal;
pub mod line;
pub mod load;
pub mod log;
pub mod receipt;
pub mod sample;
pub mod sink;
