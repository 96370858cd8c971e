//! The reference of the scenario format is complete: the fields and words are taken from the source itself.

use std::{collections::BTreeMap, path::Path};

/// Files whose public types a scenario is made of.
const FILES: [&str; 9] = ["crisis", "people", "channel", "fact", "inject", "scam", "action", "condition", "statement"];
/// Types in them that only commands use.
const OF_COMMANDS: [&str; 4] = ["Speaker", "Audience", "Statement", "TalkingPoints"];

/// Every type of the format with its fields or words.
fn format() -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/scenario");
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, only) in
        FILES.iter().map(|file| (*file, None)).chain([("mod", Some("Scenario")), ("command", Some("Level"))])
    {
        let source = std::fs::read_to_string(root.join(file).with_extension("rs")).unwrap();
        let mut current: Option<(String, bool)> = None;
        for line in source.lines() {
            let head = line.strip_prefix("pub struct ").map(|rest| (rest, false));
            let head = head.or_else(|| line.strip_prefix("pub enum ").map(|rest| (rest, true)));
            if let Some((rest, is_enum)) = head {
                let name = rest.split([' ', '{', '(']).next().unwrap().to_owned();
                let is_ours = only.is_none_or(|only| only == name) && !OF_COMMANDS.contains(&name.as_str());
                current = is_ours.then_some((name, is_enum));
            } else if line == "}" {
                current = None;
            }
            let Some((name, is_enum)) = &current else { continue };
            let Some(inner) = line.strip_prefix("    ").filter(|rest| !rest.starts_with(' ')) else {
                // Fields of a word, one level further in.
                if let Some(field) =
                    line.strip_prefix("        ").filter(|_| *is_enum).and_then(|rest| rest.split_once(": "))
                    && field.0.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
                {
                    types.entry(name.clone()).or_default().push(format!("{}:", field.0));
                }
                continue;
            };
            let word = if *is_enum {
                Some(inner).filter(|inner| inner.starts_with(|c: char| c.is_ascii_uppercase()))
            } else {
                inner.strip_prefix("pub ")
            };
            if let Some(word) = word {
                let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
                types.entry(name.clone()).or_default().push(word[..end].to_owned());
            }
        }
    }
    // Kept for records and readers, no part of the file.
    types.get_mut("Scenario").unwrap().retain(|field| !["source", "overlays", "spoken"].contains(&field.as_str()));
    types
}

#[test]
fn every_field_and_every_word_of_the_format_is_explained() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scenario-format.md");
    let page = std::fs::read_to_string(page).unwrap();
    let types = format();
    assert!(
        types.len() > 50 && types["Inject"].len() > 15 && types["Condition"].len() > 20,
        "the sources were not understood"
    );
    let mut missing = Vec::new();
    for (name, words) in types {
        let Some((_, section)) = page.split_once(&format!("\n## {name}\n")) else {
            missing.push(name);
            continue;
        };
        let section = section.split("\n## ").next().unwrap();
        for word in words {
            let row = if word.ends_with(':') { format!("`{word}") } else { format!("\n| `{word}` | ") };
            let told = match word.strip_suffix(':') {
                Some(field) => section.contains(&format!("`{field}`:")),
                None => section.contains(&row),
            };
            if !told {
                missing.push(format!("{name}.{word}"));
            }
        }
    }
    assert!(missing.is_empty(), "docs/scenario-format.md does not explain {missing:?}");
}

#[test]
fn every_code_of_a_finding_is_explained() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scenario-format.md");
    let page = std::fs::read_to_string(page).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/scenario");
    let mut seen = 0;
    for folder in ["check", "read"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for part in source.split('"').skip(1).step_by(2) {
                let is_code = part.contains('-') && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
                if is_code && part.len() > 3 && !part.starts_with('-') {
                    seen += 1;
                    assert!(page.contains(&format!("| `{part}` |")), "`{part}` is not explained");
                }
            }
        }
    }
    assert!(seen > 40, "only {seen} codes were found");
}
