//! Names for what a scenario says: one hash for its rules, one for its texts (contract C1).

use serde_json::Value;

use crate::base::lang::Lang;
use crate::scenario::Scenario;

/// The BLAKE3 hash of the rules, in hex: what texts, comments and the order of unordered lists do not change. Two
/// drills are comparable if they share it.
pub fn rules_hash(scenario: &Scenario) -> String {
    // Objects are kept sorted by key, and nothing in a scenario fails to serialise.
    let rules = serde_json::to_value(scenario).unwrap_or_default();
    let canonical = meaningful(rules).unwrap_or_default().to_string();
    blake3::hash(canonical.as_bytes()).to_hex().to_string()
}

/// The BLAKE3 hash of the texts that a reader of `lang` is shown, in hex, whatever the line ends: of the file they stand
/// in, and for traditional Chinese of both that it is made from. `None` where the scenario does not speak it.
pub fn texts_hash(scenario: &Scenario, lang: Lang) -> Option<String> {
    if !scenario.speaks(lang) {
        return None;
    }
    let source = |lang: Lang| match scenario.written_in() {
        Some(own) if own == lang => Some(scenario.source.as_ref()),
        _ => scenario.overlays.get(lang.tag()).map(String::as_str),
    };
    let base = (lang == Lang::ZhHant).then(|| source(Lang::ZhHans)).flatten();
    let mut hasher = blake3::Hasher::new();
    for source in base.into_iter().chain(source(lang)) {
        hasher.update(source.replace("\r\n", "\n").as_bytes());
    }
    Some(hasher.finalize().to_hex().to_string())
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
