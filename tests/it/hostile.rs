//! Files that nobody wrote in good faith: an error, and no harm. Every seed is fixed.

use goldenhour::{
    base::finding::{Finding, Severity},
    scenario::{TEMPLATE, read::read},
};
use proptest::prelude::{ProptestConfig, prop, prop_assert, proptest};

/// What must hold of the findings of any bytes at all.
fn sane(source: &[u8]) -> Result<(), String> {
    let loaded = read(source);
    let is_wrong = loaded.findings.iter().any(|finding| finding.severity == Severity::Error);
    if loaded.scenario.is_some() == is_wrong {
        return Err(format!("a scenario and errors, or neither: {:?}", loaded.findings));
    }
    let text = String::from_utf8_lossy(source);
    let lines: Vec<&str> = text.split('\n').collect();
    let place_is_wrong = |finding: &&Finding| {
        let Some(line) = lines.get(finding.line as usize - 1) else { return true };
        finding.column as usize > line.chars().count() + 1
            || finding.bytes.end > source.len()
            || finding.bytes.start > finding.bytes.end
    };
    match loaded.findings.iter().find(place_is_wrong) {
        Some(finding) => Err(format!("{finding:?} lies outside the file")),
        None => Ok(()),
    }
}

/// The codes of the findings.
fn codes(source: &[u8]) -> Vec<&'static str> {
    sane(source).unwrap();
    read(source).findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn what_is_too_large_too_deep_or_no_text_is_refused() {
    assert_eq!(codes(b"Scenario(format: 1, id: \"\xff\")"), ["not-utf8"]);
    assert_eq!(codes(&vec![b' '; 8 * 1024 * 1024 + 1]), ["too-large"]);
    assert_eq!(codes(&vec![b' '; 8 * 1024 * 1024]), ["empty"]);
    assert_eq!(codes(b""), ["empty"]);
    for open in ["(", "[", "{", "Some(", "All([", "(a:", "{1:"] {
        assert_eq!(codes(open.repeat(100_000).as_bytes()), ["too-deep"], "{open}");
    }
    let closed = format!("Scenario(a: {}{})", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(codes(closed.as_bytes()), ["too-deep"]);
    // Brackets in texts and comments nest nothing, and ron's own comments may nest without end.
    let talk = format!(
        "// {0}\n/* {0} */ {1} {2} Recipe(note: \"{0}\")",
        "(".repeat(1000),
        "/*".repeat(50_000),
        "*/".repeat(50_000)
    );
    assert_eq!(codes(talk.as_bytes()), ["not-a-scenario"]);
}

#[test]
fn a_place_behind_many_bytes_of_text_is_counted_in_characters() {
    let source = format!("// 雷雨中的早晨\nScenario(format: 1, id: \"{}\", 标题: 3)", "é".repeat(50));
    let loaded = read(source.as_bytes());
    let id = loaded.findings.iter().find(|finding| finding.path == "id").unwrap();
    assert_eq!((id.line, id.column), (2, 25));
    sane(source.as_bytes()).unwrap();
}

#[test]
fn huge_lists_are_refused_quickly() {
    let many = "(id: \"a\", about: \"b\", weight: 1.0),".repeat(200_000);
    let from = TEMPLATE.find("    variants: [").unwrap() + "    variants: [".len();
    let source = format!("{}{many}{}", &TEMPLATE[..from], &TEMPLATE[from..]);
    assert!(source.len() < 8 * 1024 * 1024);
    assert_eq!(codes(source.as_bytes()), ["too-many"]);
    // One more fact than a drill can keep apart.
    let fact =
        |n| format!("(id: \"f{n}\", name: \"?\", kind: YesNo, weight: 1, truth: [(from: \"T+00:00\", value: No)]),");
    let facts = (0..61).map(fact).collect::<Vec<_>>().concat();
    let with = |facts: &str| TEMPLATE.replace("    facts: [", &format!("    facts: [{facts}"));
    assert_eq!(codes(with(&facts).as_bytes()), ["too-many"]);
    let one_less = &facts[..facts.rfind("(id:").unwrap()];
    assert_eq!(codes(with(one_less).as_bytes()), Vec::<&str>::new());
    let wrong = TEMPLATE.replace("    variants: [", &format!("    variants: [{}", "(id: 1, x: NaN),".repeat(100_000)));
    assert!(codes(wrong.as_bytes()).len() <= 500);
}

#[test]
fn numbers_at_their_limits_are_told() {
    for number in [
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "1e999",
        "NaN",
        "inf",
        "-inf",
        "0xFFFFFFFFFFFFFFFFFF",
    ] {
        let source = TEMPLATE.replace("count: 2400", &format!("count: {number}"));
        let found = codes(source.as_bytes());
        assert!(found.contains(&"bad-number"), "{number}: {found:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_templates_never_panic(edits in prop::collection::vec((0..TEMPLATE.len(), 0_usize..40, "[\\PC\"(){}\\[\\]:,\\\\/*'#r]{0,6}"), 1..4)) {
        let mut text = TEMPLATE.to_owned();
        for (at, length, new) in edits {
            let from = (0..=at.min(text.len())).rev().find(|n| text.is_char_boundary(*n)).unwrap_or(0);
            let to = (from + length).min(text.len());
            let to = (to..=text.len()).find(|n| text.is_char_boundary(*n)).unwrap_or(text.len());
            text.replace_range(from..to, &new);
        }
        prop_assert!(sane(text.as_bytes()).is_ok(), "{:?}", sane(text.as_bytes()));
    }
}
