//! What the architecture says "always" or "never" about, read off the files themselves.
//!
//! Nothing here compiles or runs the program: each rule looks at text, and says of each breach where it is and what to
//! do about it.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

/// A text file of the project, its path with slashes and from the project's folder on.
struct Text {
    path: String,
    text: String,
}

impl Text {
    /// Lines with their numbers, up to the unit tests: what is built into the program.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.take_while(|(_, line)| line.trim() != "#[cfg(test)]")
    }

    /// The same without comments.
    fn statements(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code().map(|(at, line)| (at, line.split("//").next().unwrap_or(line)))
    }

    /// The folder of a source file: the module whose floor counts. Files directly in `src` have none.
    fn module(&self) -> Option<&str> {
        let (module, _) = self.path.strip_prefix("src/")?.split_once('/')?;
        Some(module)
    }

    fn is_in(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(folder))
    }

    fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|it| it == extension)
    }

    fn is_rust(&self) -> bool {
        self.has_extension("rs")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every text file of the project. Files that are built, and records, are none.
fn texts() -> Vec<Text> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                if ![".git", "target"].contains(&name) {
                    walk(&path, found);
                }
            } else if name != ".git" && path.extension().is_none_or(|it| it != "drill") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(root(), &mut found);
    found.sort();
    let texts = found.into_iter().filter_map(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        Some(Text { path, text })
    });
    texts.collect()
}

fn sources() -> Vec<Text> {
    texts().into_iter().filter(|text| text.is_rust() && text.path.starts_with("src/")).collect()
}

/// Breaches of one rule, collected so that all are told at once.
struct Breaches {
    advice: &'static str,
    found: String,
}

impl Breaches {
    fn of(advice: &'static str) -> Self {
        Self { advice, found: String::new() }
    }

    fn note(&mut self, path: &str, line: usize, what: &str) {
        writeln!(self.found, "{path}:{line}: {}", what.trim()).unwrap();
    }

    #[track_caller]
    fn none(self) {
        assert!(self.found.is_empty(), "{}\n{}", self.advice, self.found);
    }
}

/// Modules by floor; a module uses only what stands on a floor below its own.
const FLOORS: [&[&str]; 9] = [
    &["base"],
    &["scenario"],
    &["record"],
    &["sim", "score"],
    &["drill"],
    &["report"],
    &["board"],
    &["desk", "host"],
    &["cli"],
];

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// The modules that paths from `crate::` on name, with the lines on which the paths begin.
fn modules_used(text: &Text) -> Vec<(usize, String)> {
    let code: Vec<(usize, &str)> = text.statements().collect();
    let mut used = Vec::new();
    for (index, (at, line)) in code.iter().enumerate() {
        for (place, _) in line.match_indices("crate::") {
            let rest = &line[place + "crate::".len()..];
            if rest.starts_with('{') {
                let body: String =
                    std::iter::once(rest).chain(code[index + 1..].iter().map(|(_, line)| *line)).collect();
                used.extend(first_words(&body).into_iter().map(|word| (*at, word)));
            } else {
                used.push((*at, word_at(rest).to_owned()));
            }
        }
    }
    used
}

fn word_at(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

/// The first word of each path in a list in curly brackets, at the start of which the text stands.
fn first_words(text: &str) -> Vec<String> {
    let (mut depth, mut words, mut begins) = (0, Vec::new(), false);
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && (letter == '{' || letter == ',') {
            begins = true;
        } else if begins && letter.is_ascii_alphabetic() {
            words.push(word_at(&text[at..]).to_owned());
            begins = false;
        }
    }
    words
}

#[test]
fn paths_in_brackets_are_read() {
    let text = "{base::{num, time::At}, sim::{crowd, play},\n    record}; fn other() {}";
    assert_eq!(first_words(text), ["base", "sim", "record"]);
}

#[test]
fn every_module_says_what_it_is_for() {
    let mut breaches = Breaches::of("A file starts with a `//!` sentence: what it is for, and for whom.");
    for text in texts().iter().filter(|text| text.is_rust() && text.is_in(&["src/", "tests/", "benches/"])) {
        if !text.text.starts_with("//! ") {
            breaches.note(&text.path, 1, "no `//!` sentence on the first line");
        }
    }
    breaches.none();
}

#[test]
fn every_module_has_a_floor() {
    let mut breaches = Breaches::of("Give the module a floor in tests/it/tidy.rs and a row in src/lib.rs.");
    let front = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for text in &sources() {
        let Some(module) = text.module() else { continue };
        if floor_of(module).is_none() || !front.contains(&format!("[`{module}`]")) {
            breaches.note(&text.path, 1, module);
        }
    }
    breaches.none();
}

#[test]
fn modules_use_only_the_floors_below_them() {
    let mut breaches = Breaches::of(
        "A module uses only floors below its own, by their full path. What you need from a neighbour or from above is in the wrong place.",
    );
    for text in &sources() {
        let Some(own) = text.module() else { continue };
        for (at, used) in modules_used(text).into_iter().filter(|(_, used)| used != own) {
            match (floor_of(&used), floor_of(own)) {
                (Some(used_floor), Some(own_floor)) if used_floor < own_floor => {}
                _ => breaches.note(&text.path, at, &format!("{own} uses {used}")),
            }
        }
    }
    breaches.none();
}

#[test]
fn paths_are_whole_and_nothing_is_passed_on_under_another_name() {
    let mut breaches = Breaches::of(
        "Import by full path from `crate::`; do not re-export inside the crate, and take no glob but Bevy's prelude.",
    );
    for text in &sources() {
        for (at, line) in text.statements() {
            let line = line.trim();
            let glob = line.ends_with("::*;") && line != "use bevy::prelude::*;";
            if line.starts_with("pub use ") || line.starts_with("pub(crate) use ") || (line.starts_with("use ") && glob)
            {
                breaches.note(&text.path, at, line);
            }
        }
    }
    breaches.none();
}

#[track_caller]
fn none_of(folders: &[&str], words: &[&str], but: &[&str], advice: &'static str) {
    let mut breaches = Breaches::of(advice);
    for text in sources().iter().filter(|text| text.is_in(folders) && !but.contains(&text.path.as_str())) {
        for (at, line) in text.statements() {
            if words.iter().any(|word| has_word(line, word)) {
                breaches.note(&text.path, at, line);
            }
        }
    }
    breaches.none();
}

/// Whether a word stands in a line, not as part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    line.match_indices(word).any(|(at, _)| {
        let joined_before = word.starts_with(part) && line[..at].ends_with(part);
        let joined_after = word.ends_with(part) && line[at + word.len()..].starts_with(part);
        !joined_before && !joined_after
    })
}

#[test]
fn the_crowd_and_the_score_know_no_clock_thread_file_or_unordered_map() {
    none_of(
        &["src/base/", "src/sim/", "src/score/"],
        &[
            "HashMap",
            "HashSet",
            "std::time",
            "Instant::now",
            "SystemTime",
            "std::thread",
            "std::fs",
            "std::env",
            "std::net",
        ],
        &[],
        "What a drill does may depend on nothing but its scenario, seed and commands. Use BTreeMap or Vec, and take time and files as parameters.",
    );
}

#[test]
fn the_crowd_uses_no_machinery_that_hides_state_or_order() {
    none_of(
        &["src/sim/"],
        &[
            "Local",
            "Changed",
            "Added<",
            "MessageReader",
            "MessageWriter",
            "Commands",
            "Entity",
            "add_observer",
            "par_iter",
            "OnceLock",
            "LazyLock",
            "Mutex",
            "RefCell",
            "thread_local",
        ],
        &[],
        "All state of the crowd is in resources that a fork can clone, in an order that we choose. Keep it in a resource, and name things by their domain ids.",
    );
}

#[test]
fn floating_point_functions_come_from_one_library() {
    none_of(
        &["src/base/", "src/scenario/", "src/record/", "src/sim/", "src/score/"],
        &[
            ".exp()",
            ".ln()",
            ".log10()",
            ".log2()",
            ".powf(",
            ".powi(",
            ".sqrt()",
            ".sin()",
            ".cos()",
            ".tanh()",
            ".mul_add(",
        ],
        &["src/base/num.rs"],
        "The platform's functions differ from machine to machine. Use crate::base::num; what it lacks goes there.",
    );
}

#[test]
fn nothing_is_left_for_later() {
    let mut breaches = Breaches::of("Finish it, or take it out; a suppressed lint is an `expect` with its reason.");
    // Put together here, so that this file does not contain them.
    let words = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("dbg", "!("),
        concat!("to", "do!("),
        concat!("unimpl", "emented!("),
        concat!("#[ign", "ore"),
        concat!("#[al", "low("),
        concat!("#![al", "low("),
        concat!("should", "_panic"),
    ];
    for text in texts().iter().filter(|text| text.is_rust()) {
        for (at, line) in text.text.lines().enumerate() {
            if words.iter().any(|word| has_word(line, word)) {
                breaches.note(&text.path, at + 1, line);
            }
        }
    }
    breaches.none();
}

/// Lines of a file outside its unit tests, at most.
const LONGEST: usize = 500;

#[test]
fn no_file_is_too_long_to_be_about_one_thing() {
    let mut breaches =
        Breaches::of("A file is about one thing and has at most 500 lines outside its tests. Split it by subject.");
    for text in &sources() {
        let lines = text.code().count();
        if lines > LONGEST {
            breaches.note(&text.path, LONGEST + 1, &format!("{lines} lines"));
        }
    }
    breaches.none();
}

#[test]
fn modules_are_named_by_what_they_are_about() {
    let mut breaches = Breaches::of("If it cannot be named by what it is about, it is not one thing.");
    for text in texts().iter().filter(|text| text.is_rust()) {
        let words = text.path.trim_end_matches(".rs").split(['/', '_']);
        for word in words {
            if ["util", "utils", "common", "helper", "helpers", "manager", "misc", "stuff"].contains(&word) {
                breaches.note(&text.path, 1, word);
            }
        }
    }
    breaches.none();
}

#[test]
fn no_text_speaks_of_one_machine() {
    let mut breaches =
        Breaches::of("A path of one machine means nothing on another. Use a path from the project's folder.");
    let paths = [
        concat!("/ho", "me/"),
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/Us", "ers/"),
        concat!(":\\Us", "ers"),
        concat!("/tm", "p/"),
    ];
    for text in &texts() {
        for (at, line) in text.text.lines().enumerate() {
            if paths.iter().any(|path| line.match_indices(path).any(|(place, _)| starts_a_path(line, place))) {
                breaches.note(&text.path, at + 1, line);
            }
        }
    }
    breaches.none();
}

/// Whether a path begins at this place, so that `a/work/b` is not taken for one.
fn starts_a_path(line: &str, at: usize) -> bool {
    !line[..at].ends_with(|letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter))
}

/// All that is written for readers.
fn documents() -> Vec<Text> {
    texts().into_iter().filter(|text| text.path == "README.md" || text.path.starts_with("docs/")).collect()
}

#[test]
fn documents_name_every_scenario() {
    let documents = documents();
    let mut breaches = Breaches::of("Say in README.md or docs/ what this scenario is and whom it is for.");
    for text in texts().iter().filter(|text| text.path.starts_with("scenarios/")) {
        if !documents.iter().any(|document| document.text.contains(&text.path)) {
            breaches.note(&text.path, 1, "not mentioned in any document");
        }
    }
    breaches.none();
}

#[test]
fn documents_name_every_command_of_the_program() {
    let help = Command::new(env!("CARGO_BIN_EXE_goldenhour")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<_> =
        commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").collect();
    assert!(!commands.is_empty(), "no commands in\n{help}");
    let documents = documents();
    let mut breaches = Breaches::of("Show this command in README.md or docs/, as a reader would type it.");
    for command in commands {
        let typed = [format!("goldenhour {command}"), format!("cargo run --release -- {command}")];
        if !documents.iter().any(|document| typed.iter().any(|typed| document.text.contains(typed))) {
            breaches.note("src/cli/mod.rs", 1, command);
        }
    }
    breaches.none();
}

#[test]
fn documents_point_only_to_files_that_exist() {
    let mut breaches = Breaches::of("A link in a document must lead somewhere.");
    for document in texts().iter().filter(|text| text.has_extension("md")) {
        let folder = Path::new(&document.path).parent().unwrap();
        for (at, line) in document.text.lines().enumerate() {
            for rest in line.split("](").skip(1) {
                let Some((target, _)) = rest.split_once(')') else { continue };
                let target = target.split('#').next().unwrap_or(target);
                let is_local = !target.is_empty() && !target.contains("://") && !target.contains(' ');
                if is_local && !root().join(folder).join(target).exists() {
                    breaches.note(&document.path, at + 1, target);
                }
            }
        }
    }
    breaches.none();
}
