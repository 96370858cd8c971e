//! Transparency: shares and pars.

use serde::Deserialize;

/// The numbers of transparency.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Transparency {}
