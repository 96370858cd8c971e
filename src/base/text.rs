//! Texts that people read: Fluent patterns whose key follows from where they stand.
//!
//! A text is no rule: it has no part in `rules_hash`, acts on no customer and earns no point.

use serde::{Deserialize, Serialize, Serializer};

/// A text as its author wrote it: a Fluent pattern in the language of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct Text(pub String);

impl Text {
    /// The pattern as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Text {
    fn from(pattern: &str) -> Self {
        Self(pattern.to_owned())
    }
}

impl Serialize for Text {
    /// Always nothing: what is serialised of a scenario is its rules, and texts are none.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_none()
    }
}
