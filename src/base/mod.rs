//! Floor 0: what everything else is written in. Ids, simulated time, addressed random draws, maths that
//! gives the same bits on every machine, texts, and findings about files.
//!
//! Nothing here knows of Bevy, reads a file or looks at a clock.

pub mod date;
pub mod draw;
pub mod finding;
pub mod han;
pub mod id;
pub mod lang;
pub mod num;
pub mod strings;
pub mod text;
pub mod time;
