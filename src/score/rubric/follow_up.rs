//! Follow-up: shares and pars.

use serde::Deserialize;

/// The numbers of follow-up.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FollowUp {}
