//! `docs/model.md` against the source: every constant of the crowd stands there with its value, its unit, and a source or
//! the word *assumed*.
//!
//! After constants have changed, `UPDATE_DOCS=1 cargo test --test it model_docs` writes the tables anew: values are
//! renewed, rows of constants that are gone are taken out, and new constants get a row from their doc comment.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

const DOCUMENT: &str = "docs/model.md";
const RENEW: &str = "To renew the tables: UPDATE_DOCS=1 cargo test --test it model_docs (then read what changed, and mend \
                     the prose around it).";

/// A public constant of the crowd.
struct Constant {
    /// The name of its row: its own, or with its file where two files have one of the same name.
    row: String,
    /// Its file, as in `src/sim/look.rs`.
    file: String,
    line: usize,
    value: Value,
    /// Its doc comment in one line.
    comment: String,
}

/// What a constant is, or what a table says that it is.
#[derive(Debug, PartialEq)]
enum Value {
    /// A span, in milliseconds.
    Span(f64),
    /// One number or several.
    Numbers(Vec<f64>),
    /// An expression, as it is written.
    Text(String),
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

const MINUTE: f64 = 60_000.0;

/// Milliseconds of a unit as tables name it.
fn unit_ms(unit: &str) -> Option<f64> {
    let word = unit.split([',', ' ', ';']).next().unwrap_or_default();
    match word {
        "s" | "seconds" => Some(1_000.0),
        "min" | "minutes" => Some(MINUTE),
        "h" | "hours" => Some(60.0 * MINUTE),
        "d" | "days" => Some(24.0 * 60.0 * MINUTE),
        _ => None,
    }
}

/// Numbers with commas between them, and commas between thousands.
fn numbers(text: &str) -> Option<Vec<f64>> {
    let plain = text.trim().replace('−', "-").replace('_', "");
    plain.split(", ").map(|number| number.replace(',', "").trim().parse().ok()).collect()
}

/// The value of a constant from its expression.
fn of_source(expression: &str) -> Value {
    let expression = expression.trim();
    if let Some(inner) = expression.strip_prefix("Span::minutes(").and_then(|rest| rest.strip_suffix(')')) {
        return inner.parse().map_or_else(|_| Value::Text(expression.to_owned()), |n: f64| Value::Span(n * MINUTE));
    }
    if let Some(inner) = expression.strip_prefix("Span(").and_then(|rest| rest.strip_suffix(')')) {
        let factors = inner.split('*').map(|factor| match factor.trim().rsplit("::").next() {
            Some("SECOND") => Some(1_000.0),
            Some("MINUTE") => Some(MINUTE),
            Some("HOUR") => Some(60.0 * MINUTE),
            Some("DAY") => Some(24.0 * 60.0 * MINUTE),
            Some(number) => number.replace('_', "").parse().ok(),
            None => None,
        });
        return factors.product::<Option<f64>>().map_or_else(|| Value::Text(expression.to_owned()), Value::Span);
    }
    let inner = expression.trim_matches(['[', ']', '(', ')']);
    numbers(inner).map_or_else(|| Value::Text(expression.to_owned()), Value::Numbers)
}

/// The value that a row states, to compare with one of the same kind.
fn of_row(value: &str, unit: &str, like: &Value) -> Value {
    match (like, numbers(value)) {
        (Value::Span(_), Some(one)) if one.len() == 1 => {
            unit_ms(unit).map_or_else(|| Value::Text(value.to_owned()), |ms| Value::Span(one[0] * ms))
        }
        (Value::Numbers(_), Some(some)) => Value::Numbers(some),
        _ => Value::Text(value.trim().to_owned()),
    }
}

fn written(value: &Value, unit: &str) -> String {
    match value {
        Value::Span(ms) => (ms / unit_ms(unit).unwrap_or(MINUTE)).to_string(),
        Value::Numbers(some) => some.iter().map(f64::to_string).collect::<Vec<_>>().join(", "),
        Value::Text(text) => text.clone(),
    }
}

/// Every public constant that stands at the top level of a file of the crowd.
fn constants() -> Vec<Constant> {
    let mut paths: Vec<_> =
        std::fs::read_dir(root().join("src/sim")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
        let file = format!("src/sim/{}", path.file_name().unwrap().to_str().unwrap());
        let text = std::fs::read_to_string(path).unwrap();
        let mut comment = String::new();
        for (at, line) in text.lines().enumerate() {
            if let Some(more) = line.strip_prefix("///") {
                comment.push_str(more);
            } else if let Some(rest) = line.strip_prefix("pub const ").filter(|rest| !rest.starts_with("fn ")) {
                let (name, rest) = rest.split_once(": ").unwrap();
                let (_, expression) = rest.split_once(" = ").unwrap();
                let value = of_source(expression.trim_end_matches(';'));
                let comment = std::mem::take(&mut comment).trim().to_owned();
                found.push(Constant { row: name.to_owned(), file: file.clone(), line: at + 1, value, comment });
            } else {
                comment.clear();
            }
        }
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for constant in &found {
        *times.entry(constant.row.clone()).or_default() += 1;
    }
    for constant in &mut found {
        if times[&constant.row] > 1 {
            let module = constant.file["src/sim/".len()..].trim_end_matches(".rs").to_owned();
            constant.row = format!("{module}::{}", constant.row);
        }
    }
    found
}

/// A row of a table of constants: name, value, unit, source.
fn row(line: &str) -> Option<[&str; 4]> {
    let cells: Vec<&str> = line.strip_prefix("| `")?.strip_suffix(" |")?.split(" | ").collect();
    let [name, value, unit, source] = cells.as_slice() else { return None };
    Some([name.strip_suffix('`')?, value, unit, source])
}

/// The row of a constant that has none yet: its doc comment tells what it is and where it comes from.
fn new_row(constant: &Constant) -> String {
    let (meaning, source) = constant.comment.split_once(". ").unwrap_or((&constant.comment, "?"));
    let source = source.trim_start_matches("Source: ").trim_end_matches('.').replacen("Assumed", "*assumed*", 1);
    let unit =
        if matches!(constant.value, Value::Span(_)) { format!("minutes: {meaning}") } else { meaning.to_owned() };
    format!(
        "| `{}` | {} | {} | {source} |",
        constant.row,
        written(&constant.value, "minutes"),
        unit.replace(" | ", " / ")
    )
}

/// The document with all rows as they should be.
fn renewed(document: &str, constants: &[Constant]) -> String {
    let find = |name: &str| constants.iter().find(|constant| constant.row == name);
    let mut lines: Vec<String> = Vec::new();
    for line in document.lines() {
        let Some([name, value, unit, source]) = row(line) else {
            lines.push(line.to_owned());
            continue;
        };
        let Some(constant) = find(name) else { continue };
        if of_row(value, unit, &constant.value) == constant.value {
            lines.push(line.to_owned());
        } else {
            lines.push(format!("| `{name}` | {} | {unit} | {source} |", written(&constant.value, unit)));
        }
    }
    for constant in constants {
        let of = |line: &String| row(line).and_then(|[name, ..]| find(name));
        if lines.iter().any(|line| of(line).is_some_and(|there| there.row == constant.row)) {
            continue;
        }
        let place = lines.iter().rposition(|line| of(line).is_some_and(|there| there.file == constant.file));
        let place = place.or_else(|| lines.iter().rposition(|line| of(line).is_some())).unwrap();
        lines.insert(place + 1, new_row(constant));
    }
    lines.join("\n") + "\n"
}

#[test]
fn every_constant_of_the_model_is_documented_as_it_is() {
    let constants = constants();
    assert!(constants.len() > 100, "only {} constants were found in src/sim", constants.len());
    let path = root().join(DOCUMENT);
    let mut document = std::fs::read_to_string(&path).unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        document = renewed(&document, &constants);
        std::fs::write(&path, &document).unwrap();
    }
    let rows: Vec<_> = document.lines().enumerate().filter_map(|(at, line)| Some((at + 1, row(line)?))).collect();
    let mut wrong = String::new();
    for constant in &constants {
        let Constant { row, file, line, value, .. } = constant;
        let mut of_it = rows.iter().filter(|(_, [name, ..])| name == row);
        let Some((at, [_, stated, unit, _])) = of_it.next() else {
            writeln!(wrong, "{file}:{line}: `{row}` has no row in {DOCUMENT}").unwrap();
            continue;
        };
        if of_row(stated, unit, value) != *value {
            let is = written(value, unit);
            writeln!(wrong, "{DOCUMENT}:{at}: `{row}` is said to be {stated}, but it is {is} ({file}:{line})").unwrap();
        }
        if let Some((twice, _)) = of_it.next() {
            writeln!(wrong, "{DOCUMENT}:{twice}: `{row}` has a second row").unwrap();
        }
    }
    for (at, [name, ..]) in &rows {
        if !constants.iter().any(|constant| constant.row == *name) {
            writeln!(wrong, "{DOCUMENT}:{at}: `{name}` is no constant of src/sim").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{RENEW}\n{wrong}");
}

#[test]
fn every_constant_of_the_model_has_a_unit_and_a_source_or_is_said_to_be_assumed() {
    let document = std::fs::read_to_string(root().join(DOCUMENT)).unwrap();
    let mut wrong = String::new();
    for (at, line) in document.lines().enumerate() {
        let Some([name, _, unit, source]) = row(line) else { continue };
        let has_year = source.split(|letter: char| !letter.is_ascii_digit()).any(|number| number.len() == 4);
        let words = ["assumed", "`evidence.md`", "the same", "follows from", "a limit of the program", "a mark of"];
        let is_rule = source.starts_with('R') && source[1..].starts_with(|letter: char| letter.is_ascii_digit());
        if !has_year && !is_rule && !words.iter().any(|word| source.contains(word)) {
            writeln!(wrong, "{DOCUMENT}:{}: `{name}`: `{source}` names no source", at + 1).unwrap();
        }
        if unit.is_empty() || *unit == *"?" {
            writeln!(wrong, "{DOCUMENT}:{}: `{name}` has no unit", at + 1).unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "Name the source (a year, a part of `evidence.md`, a rule such as R7) or say *assumed*.\n{wrong}"
    );
}

#[test]
fn a_changed_constant_is_noticed_and_renewed() {
    let constant = |row: &str, expression: &str| Constant {
        row: row.to_owned(),
        file: "src/sim/look.rs".to_owned(),
        line: 1,
        value: of_source(expression),
        comment: "How long. Assumed; roughly.".to_owned(),
    };
    let document = "| `WAITS` | 1.5 | hours | *assumed* |\n| `GONE` | 5 | people | *assumed* |\n";
    let constants = [constant("WAITS", "Span::minutes(120)"), constant("MOST", "[1.0, 2_000.0]")];
    assert_eq!(
        renewed(document, &constants),
        "| `WAITS` | 2 | hours | *assumed* |\n| `MOST` | 1, 2000 | How long | *assumed*; roughly |\n"
    );
    assert_eq!(of_row("1.5", "hours", &Value::Span(0.0)), of_source("Span::minutes(90)"));
    assert_eq!(of_row("−0.53, 5,000", "logits", &Value::Numbers(Vec::new())), of_source("[-0.53, 5_000.0]"));
}
