//! Reading a scenario file: everything that is wrong is told at once, with its place.

use goldenhour::scenario::read::read;

/// The findings of a text, as `line:column code path`.
fn found(source: &str) -> Vec<String> {
    read(source.as_bytes())
        .findings
        .into_iter()
        .map(|finding| format!("{}:{} {} {}", finding.line, finding.column, finding.code, finding.path))
        .collect()
}

#[test]
fn one_bad_element_hides_no_other() {
    let source = "Scenario(format: 1, id: \"Not An Id\", title: 3, summary: \"s\", budget: (currency: \"EUR\", totl: 5),
    people: [
        (id: \"鲁迅\", name: \"鲁迅\", role: \"记者\", manner: \"安静\", shoe: 3),
        (id: \"anna\", naem: \"Anna\", role: \"cook\"),
        (id: \"bert\", name: \"Bert\", role: 5, role: \"x\", manner: NaN),
    ],
    facts: [(id: \"cause\", name: \"Why?\", kind: YesNoo, weight: 300, truth: [(from: \"T+1:00\", value: Count(-1)), (from: \"T+00:00\", value: Yes)])],
)";
    let found = found(source);
    for expected in [
        "1:25 bad-value id",
        "1:45 wrong-type title",
        "1:88 unknown-field budget.totl",
        "1:70 missing-field budget.total",
        "3:14 bad-value people[0].id",
        "3:58 unknown-field people[0].shoe",
        "4:22 unknown-field people[1].naem",
        "4:9 missing-field people[1].name",
        "4:9 missing-field people[1].manner",
        "5:42 wrong-type people[2].role",
        "5:45 twice people[2].role",
        "5:64 bad-number people[2].manner",
        "7:47 unknown-word facts[0].kind",
        "7:63 bad-number facts[0].weight",
        "7:83 bad-value facts[0].truth[0].from",
        "7:106 bad-number facts[0].truth[0].value",
        "1:1 missing-field clock",
        "1:1 missing-field injects",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected} is not in {found:#?}");
    }
    assert!(!found.iter().any(|line| line.ends_with("duties") || line.ends_with("inherited")), "{found:#?}");
}
