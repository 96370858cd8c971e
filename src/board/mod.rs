//! Floor 6: several drills of one crisis side by side.
//!
//! A [`Board`] is made of records that have each been proved by playing them again ([`entry`]). It says whether the
//! comparison is fair, and if not, why ([`fairness`]); where the paths parted ([`parting`]); and how the same criteria
//! fared ([`criteria`]). [`told`] puts that into words, [`page`] and [`curve`] onto a page. Another scenario, another model
//! or an edited record is refused ([`refusal`] says why; [`complaint`] what else stands in the way of a record). Of the
//! simulation nothing is used but the plain figures of an outcome. Nothing here reads a clock or prints.

pub mod complaint;
pub mod criteria;
pub mod curve;
pub mod entry;
pub mod fairness;
pub mod page;
pub mod parting;
pub mod refusal;
pub mod told;

use std::path::PathBuf;

use crate::base::time::At;
use crate::board::{
    entry::{Entry, Proved, Read},
    fairness::Fairness,
};
use crate::drill::replay::{CannotReplay, Differs};
use crate::record::load::LoadError;

/// Drills side by side.
#[derive(Debug)]
pub struct Board {
    /// The drills, in the order in which they were named; two at least.
    pub entries: Vec<Entry>,
    /// Whether the comparison is fair.
    pub fairness: Fairness,
    /// Up to where they are compared, where a record breaks off before the end of the crisis.
    pub until: Option<At>,
}

/// Why there is no comparison.
#[derive(Debug)]
pub enum NoBoard {
    /// The answer is no.
    Refused {
        /// The record that does not belong here.
        path: PathBuf,
        /// Why not.
        why: Refused,
    },
    /// A file gives nothing to compare.
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        why: LoadError,
    },
    /// This version cannot play a record again.
    CannotReplay {
        /// Which.
        path: PathBuf,
        /// Why.
        why: CannotReplay,
    },
}

/// Why a record is not compared with others.
#[derive(Debug)]
pub enum Refused {
    /// It was changed after it was written, or its commands give something else.
    Edited(Differs),
    /// It was played by another model of the crowd, so its customers are others.
    OtherModel {
        /// Its model.
        model: u32,
    },
    /// It is of another crisis than the first.
    OtherScenario {
        /// Its scenario.
        id: String,
        /// That of the first.
        first: String,
    },
}

impl Board {
    /// Reads, proves and compares records. `progress` is told which of them is being played, from 0, how far it
    /// is, and how far it goes.
    pub fn of(paths: &[PathBuf], progress: &mut dyn FnMut(usize, At, At)) -> Result<Self, NoBoard> {
        let read = paths.iter().map(|path| Read::from(path)).collect::<Result<Vec<_>, _>>()?;
        for one in &read {
            one.is_of(&read[0])?;
        }
        let mut proved = Vec::new();
        for (place, one) in read.into_iter().enumerate() {
            let end = one.end();
            proved.push(one.prove(&mut |at| progress(place, at, end))?);
        }
        let until = proved.iter().filter_map(Proved::breaks_off).min();
        let mut entries = Vec::new();
        for (place, one) in proved.into_iter().enumerate() {
            let end = until.unwrap_or(At::START);
            entries.push(one.entry(until, &mut |at| progress(place, at, end))?);
        }
        let fairness = Fairness::of(&entries);
        Ok(Self { entries, fairness, until })
    }
}
