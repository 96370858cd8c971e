//! Floor 7: the window in which people practise a crisis, run a tabletop and look back on it.

pub mod crowd;
