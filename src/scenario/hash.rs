//! Names for what a scenario says: one hash for its rules, one for its texts (contract C1).

use serde_json::Value;

use crate::scenario::Scenario;

/// The BLAKE3 hash of the rules, in hex: what texts, comments and the order of unordered lists do not change. Two
/// drills are comparable if they share it.
pub fn rules_hash(scenario: &Scenario) -> String {
    // Objects are kept sorted by key, and nothing in a scenario fails to serialise.
    let rules = serde_json::to_value(scenario).unwrap_or_default();
    let canonical = meaningful(rules).unwrap_or_default().to_string();
    blake3::hash(canonical.as_bytes()).to_hex().to_string()
}

/// The BLAKE3 hash of the file's text, in hex, whatever its line ends.
pub fn texts_hash(scenario: &Scenario) -> String {
    blake3::hash(scenario.source.replace("\r\n", "\n").as_bytes()).to_hex().to_string()
}

/// A value without what is there by default, so that a field added later with a default changes no hash.
fn meaningful(value: Value) -> Option<Value> {
    match value {
        Value::Null | Value::Bool(false) => None,
        Value::String(text) if text.is_empty() => None,
        // A list keeps its length: what is left of an element that says nothing is `null`.
        Value::Array(list) if list.is_empty() => None,
        Value::Array(list) => Some(list.into_iter().map(|item| meaningful(item).unwrap_or_default()).collect()),
        Value::Object(fields) => {
            let fields: serde_json::Map<_, _> =
                fields.into_iter().filter_map(|(name, value)| Some((name, meaningful(value)?))).collect();
            if fields.is_empty() { None } else { Some(fields.into()) }
        }
        other => Some(other),
    }
}
