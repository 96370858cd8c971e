//! Reading and checking a scenario file: everything that is wrong is told at once, with its place.

use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use goldenhour::{
    base::{finding::Finding, lang::Lang},
    scenario::{TEMPLATE, hash, read::read},
};

/// A finding as tests write it: `line code path`.
fn told(finding: &Finding) -> String {
    format!("{} {} {}", finding.line, finding.code, finding.path).trim_end().to_owned()
}

/// The template with the top-level fields of a fragment in place of its own.
fn merged(fragment: &str) -> String {
    let name_of = |line: &str| {
        let name = line.strip_prefix("    ")?.split(':').next()?;
        name.bytes().all(|b| b.is_ascii_lowercase()).then(|| name.to_owned())
    };
    let fragment = fragment.strip_prefix("// fragment\n").unwrap();
    let name = name_of(fragment.lines().next().unwrap()).unwrap();
    let mut text = String::new();
    let mut is_replaced = false;
    let mut is_done = false;
    for line in TEMPLATE.lines() {
        if let Some(field) = name_of(line).filter(|field| !field.is_empty()) {
            is_replaced = field == name;
            if is_replaced {
                text.push_str(fragment);
                is_done = true;
            }
        }
        if line == ")" && !is_done {
            text.push_str(fragment);
        }
        if !is_replaced || line == ")" {
            writeln!(text, "{line}").unwrap();
        }
    }
    text
}

#[test]
fn bad_files_are_told_exactly_what_is_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bad");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 12, "bad files are missing");
    let mut wrong = String::new();
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        let source = if source.starts_with("// fragment") { merged(&source) } else { source };
        let mut expected = BTreeSet::new();
        for (n, line) in source.lines().enumerate() {
            if let Some((_, all)) = line.split_once("// expect: ") {
                expected.extend(all.split("; ").map(|one| format!("{} {one}", n + 1)));
            }
        }
        let loaded = read(source.as_bytes());
        let found: BTreeSet<String> = loaded.findings.iter().map(told).collect();
        for one in expected.difference(&found) {
            writeln!(wrong, "{}: expected and not found: {one}", file.display()).unwrap();
        }
        for one in found.difference(&expected) {
            writeln!(wrong, "{}: found and not expected: {one}", file.display()).unwrap();
        }
        assert!(loaded.scenario.is_none() || loaded.errors() == 0);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The findings of the template with one text in place of another.
#[track_caller]
fn patched(from: &str, to: &str) -> Vec<String> {
    assert_eq!(TEMPLATE.matches(from).count(), 1, "`{from}` is not in the template exactly once");
    let source = TEMPLATE.replace(from, to);
    read(source.as_bytes()).findings.iter().map(|finding| format!("{} {}", finding.code, finding.path)).collect()
}

/// One fault in the template, and what must be found: nothing else.
#[track_caller]
fn fault(from: &str, to: &str, expected: &[&str]) {
    assert_eq!(patched(from, to), expected, "{from} -> {to}");
}

#[test]
fn injects_that_can_never_happen_are_proved() {
    let id = "id: \"wedding_cake\", at: \"T+00:18\",";
    let with = |when: &str| format!("id: \"wedding_cake\", at: \"T+00:18\", {when}");
    for (when, code) in [
        ("when: Fired(\"wedding_cake\"),", "condition-cycle injects[1].when"),
        ("when: After(\"T+31d\"),", "never-fires injects[1].when"),
        ("until: \"T+00:30\", when: After(\"T+00:31\"),", "never-fires injects[1].when"),
        ("until: \"T+00:20\", when: Fired(\"mother\"),", "never-fires injects[1].when"),
        ("when: All([Variant(\"sieve\"), Variant(\"supplier\")]),", "never-fires injects[1].when"),
        ("when: All([After(\"T+2d\"), Not(After(\"T+1d\"))]),", "never-fires injects[1].when"),
        ("variants: [\"sieve\"], when: Not(Variant(\"sieve\")),", "never-fires injects[1].when"),
        ("when: Any([]),", "never-fires injects[1].when"),
        ("when: Gathered(\"shops\"),", "never-fires injects[1].when"),
        ("when: Crowd(segment: \"buyers\", people: 2401),", "never-fires injects[1].when"),
        ("when: Heard(segment: \"buyers\", rumour: \"metal\", percent: 5),", "never-fires injects[1].when"),
        ("when: Defrauded(1),", "never-fires injects[1].when"),
        ("when: KnowsAtLeast(fact: \"metal\", count: 1),", "never-fires injects[1].when"),
    ] {
        fault(id, &with(when), &[code]);
    }
    // Nothing is said of what can happen, however unlikely.
    for when in [
        "when: Graded(Major),",
        "when: Not(Fired(\"tooth\")),",
        "when: Any([Fired(\"wedding_cake\"), Declared]),",
        "when: All([Variant(\"sieve\"), After(\"T+29d\")]),",
        "when: Crowd(segment: \"buyers\", people: 2400),",
    ] {
        fault(id, &with(when), &[]);
    }
    let both = TEMPLATE
        .replace(id, &with("when: Fired(\"mother\"),"))
        .replace("id: \"mother\", at: \"T+02:25\",", "id: \"mother\", at: \"T+02:25\", when: Fired(\"wedding_cake\"),");
    let found: Vec<_> = read(both.as_bytes()).findings.iter().map(told).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|line| line.contains("condition-cycle")), "{found:?}");
}

#[test]
fn what_a_cut_leaves_out_cannot_be_waited_for() {
    let source = TEMPLATE
        .replace(
            "id: \"wedding_cake\", at: \"T+00:18\",",
            "id: \"wedding_cake\", at: \"T+00:18\", when: Fired(\"mother\"),",
        )
        .replace("\"reporter\", \"mother\"]", "\"reporter\"]");
    let found: Vec<_> = read(source.as_bytes()).findings.iter().map(|one| one.code).collect();
    assert_eq!(found, ["never-fires-in-cut", "in-no-cut"]);
}

#[test]
fn small_faults_are_found_alone() {
    fault("count: 2400,", "count: 0,", &["out-of-range segments[0].count", "out-of-range facts[3].rumour.seeds"]);
    fault("count: 6000,", "count: 4294967295,", &["too-many-customers segments", "out-of-range segments[1].count"]);
    fault("count: 6000,", "count: 4294967296,", &["bad-number segments[1].count"]);
    fault(
        "share: 0.8,",
        "share: 1.8,",
        &["more-than-all segments[0].exposure", "out-of-range segments[0].exposure[0].share"],
    );
    fault(
        "from: \"T+00:00\", to: \"T+04:00\"",
        "from: \"T+05:00\", to: \"T+04:00\"",
        &["wrong-order segments[0].exposure[0].to"],
    );
    fault("at: \"T+6d\", from", "at: \"T+36d\", from", &["after-end injects[8].at"]);
    fault("at: \"T+00:18\", from", "at: \"T-00:18\", from", &["before-start injects[1].at"]);
    fault("staff: [(from: \"T+00:00\", agents: 18)],", "", &["no-staff channels[1].staff"]);
    fault("staff: [(from: \"T+00:00\", agents: 18)],", "unstaffed: \"A machine.\",", &[]);
    fault("handle: \"2m\", patience: \"10m\"", "handle: \"2m\"", &["no-patience channels[1].handle"]);
    fault(
        "reach: 0.6, delay: \"50m\", prepare: \"5m\",",
        "reach: 0.6, delay: \"50m\",",
        &["no-delay channels[3].reach"],
    );
    fault(
        "reach: 0.6, delay: \"50m\", prepare: \"5m\",",
        "",
        &["cannot-reach segments[0].reached_by.customer_mail", "cannot-reach segments[1].reached_by.customer_mail"],
    );
    fault(
        "kind: Choice, weight: 3,",
        "kind: Count, weight: 3,",
        &["wrong-kind facts[1].choices", "wrong-kind facts[1].truth[0].value", "wrong-kind facts[1].learned[0].value"],
    );
    fault(
        "by: \"quality\", value: Choice(\"rye_today\")",
        "by: \"quality\", value: Choice(\"rye_todai\")",
        &["unknown-id facts[1].learned[0].value"],
    );
    fault("(from: \"T+00:00\", value: Choice(\"flour\"), variant: \"supplier\"),", "", &["no-truth facts[2].truth"]);
    fault(
        "learned: [(at: \"T+02:00\", by: \"quality\", value: Choice(\"rye_today\"), certainty: Confirmed, asked_from: \"T+01:20\")],",
        "",
        &["unlearnable facts[1].id"],
    );
    fault("par: \"15m\", limit: \"1h\"", "par: \"2h\", limit: \"1h\"", &["par-after-limit injects[5].expects.par"]);
    fault("relief: 0.7,", "relief: 0.7, knock_out: ToldToLie,", &["expected-knock-out actions[1].expected"]);
    fault("helps: [\"buyers\"], relief", "relief", &["relief-for-nobody actions[1].relief"]);
    fault(
        "kind: Contingency, at: \"T+03:00\", until: \"T+10:00\", when: Silent(segment: \"buyers\", span: \"90m\"),",
        "kind: Contingency, at: \"T+03:00\",",
        &["contingency-without-when injects[6]"],
    );
    fault("person: \"otto\"),", "person: \"otto\", shift_ends: \"T+08:00\"),", &["half-a-shift seats[1].id"]);
    fault("person: \"otto\"),", "person: \"oto\"),", &["unknown-id seats[1].person"]);
    fault(
        "Took mine back, got my money and an honest answer. Fair enough.",
        "Thank you for calling back.  Not everybody WOULD have.",
        &["same-sentence voices[12].text"],
    );
    fault("on: [Social], mood: Furious", "on: [Hotline], mood: Furious", &["missing-voice segments[0].contacts_by"]);
    fault("number { $times }", "number { $tims }", &["unknown-placeable voices[8].text"]);
    fault("language: \"en\",\n    kind", "language: \"English please\",\n    kind", &["bad-language language"]);
    fault("kind: FoodSafety,", "kind: FoodSafty,", &["unknown-word kind"]);
    fault("    level: Moderate,\n    org", "    org", &["missing-field level"]);
    let price = "cost: 200, cost_each: 5,";
    let ring =
        |segment: &str| format!("{price} effects: [Demand(segment: \"{segment}\", share: 2.0, asks: \"metall\")],");
    fault(
        price,
        &ring("regulars"),
        &["out-of-range actions[1].effects[0].share", "unknown-id actions[1].effects[0].asks"],
    );
    let mute = TEMPLATE
        .replace("contacts_by: {\"hotline\": 1.0, \"town_talk\": 1.0},", "contacts_by: {},")
        .replace(price, &ring("regulars").replace("2.0", "0.5").replace("metall", "metal"));
    let found: Vec<_> = read(mute.as_bytes()).findings.iter().map(|one| one.code).collect();
    assert_eq!(found, ["cannot-contact"]);
    fault("    budget: (", "    budgett: (", &["missing-field budget", "unknown-field budgett"]);
}

#[test]
fn a_hint_names_what_was_meant() {
    let source = TEMPLATE.replace("person: \"otto\"),", "person: \"oto\"),");
    let loaded = read(source.as_bytes());
    assert_eq!(loaded.findings[0].hint, "did you mean `otto`?");
    let source = TEMPLATE.replace("kind: FoodSafety,", "kind: FoodSafty,");
    assert_eq!(read(source.as_bytes()).findings[0].hint, "did you mean `FoodSafety`?");
}

#[test]
fn one_bad_element_hides_no_other() {
    let source =
        "Scenario(format: 1, id: \"Not An Id\", title: 3, summary: \"s\", budget: (currency: \"EUR\", totl: 5),
    people: [
        (id: \"鲁迅\", name: \"鲁迅\", role: \"记者\", manner: \"安静\", shoe: 3),
        (id: \"anna\", naem: \"Anna\", role: \"cook\"),
    ],
    facts: [(id: \"cause\", name: \"Why?\", kind: YesNoo, weight: 300, truth: [(from: \"T+1:00\", value: Count(-1))])],
)";
    let found: Vec<_> = read(source.as_bytes())
        .findings
        .into_iter()
        .map(|finding| format!("{}:{} {} {}", finding.line, finding.column, finding.code, finding.path))
        .collect();
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
        "6:47 unknown-word facts[0].kind",
        "6:63 bad-number facts[0].weight",
        "6:83 bad-value facts[0].truth[0].from",
        "6:106 bad-number facts[0].truth[0].value",
        "1:1 missing-field clock",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected} is not in {found:#?}");
    }
    assert!(!found.iter().any(|line| line.ends_with("duties") || line.ends_with("inherited")), "{found:#?}");
}

#[test]
fn the_template_and_every_scenario_are_without_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut sources = vec![("template".to_owned(), TEMPLATE.as_bytes().to_vec())];
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ext| ext == "ron") {
            sources.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    for (name, source) in sources {
        let loaded = read(&source);
        assert!(loaded.findings.is_empty(), "{name}: {:#?}", loaded.findings);
        let scenario = loaded.scenario.unwrap();
        assert!(scenario.injects.is_sorted_by(|a, b| a.id < b.id));
        assert_eq!(scenario.source.as_bytes(), source);
    }
}

#[test]
fn rules_hash_ignores_texts_comments_and_the_order_of_lists() {
    let hash_of = |source: &str| {
        let loaded = read(source.as_bytes());
        let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.findings));
        (hash::rules_hash(&scenario), hash::texts_hash(&scenario, Lang::En))
    };
    let (rules, texts) = hash_of(TEMPLATE);
    assert_eq!(rules.len(), 64);
    let reworded = TEMPLATE.replace("Something hard in the bread", "A tooth").replace("// a Friday", "// some day");
    let first = "(id: \"sieve\", about: \"The wire comes from the bakery's own sieve.\", weight: 2.0),";
    let second = "(id: \"supplier\", about: \"The wire was in the flour when it was delivered.\", weight: 1.0),";
    let turned = reworded.replace(first, "#").replace(second, first).replace('#', second);
    assert!(turned.find(second).unwrap() < turned.find(first).unwrap());
    assert_eq!(hash_of(&turned).0, rules);
    assert_ne!(hash_of(&turned).1, texts);
    assert_eq!(hash_of(&TEMPLATE.replace("protects: true", "protects: true, right_if: None")).0, rules);
    assert_eq!(hash_of(&TEMPLATE.replace('\n', "\r\n")), (rules.clone(), texts));
    for (from, to) in
        [("weight: 2.0", "weight: 3.0"), ("par: \"15m\"", "par: \"16m\""), ("protects: true", "protects: false")]
    {
        assert_ne!(hash_of(&TEMPLATE.replace(from, to)).0, rules, "{from} -> {to}");
    }
}

#[test]
fn check_and_score_know_the_same_criteria() {
    assert_eq!(goldenhour::scenario::check::CRITERIA_WITH_PAR, goldenhour::score::rubric::CRITERIA_WITH_PAR);
}
