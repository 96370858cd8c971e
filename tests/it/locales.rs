//! What the program says, in three languages: complete, used, and in the words of its readers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use assert_cmd::Command;
use fluent_syntax::{ast, parser};
use goldenhour::{
    base::{
        han,
        lang::Lang,
        strings::{self, Strings},
    },
    drill::{
        Drill, Setup,
        beside::Beside,
        policy::{self, words},
    },
    report::{self, identity::Soundness},
    scenario::{read, shelf, texts},
};

/// Messages of a language as they are written: key, and the names of the blanks.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (file, source) in strings::written(lang) {
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut blanks = BTreeSet::new();
            pattern(&message.value.unwrap(), &mut blanks);
            let key = message.id.name.to_owned();
            assert!(all.insert(key, blanks).is_none(), "{file}: `{}` twice", message.id.name);
        }
    }
    all
}

fn pattern(pattern: &ast::Pattern<&str>, blanks: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            self::expression(expression, blanks);
        }
    }
}

fn expression(of: &ast::Expression<&str>, blanks: &mut BTreeSet<String>) {
    match of {
        ast::Expression::Select { selector, variants } => {
            inline(selector, blanks);
            for variant in variants {
                pattern(&variant.value, blanks);
            }
        }
        ast::Expression::Inline(of) => inline(of, blanks),
    }
}

fn inline(of: &ast::InlineExpression<&str>, blanks: &mut BTreeSet<String>) {
    match of {
        ast::InlineExpression::VariableReference { id } => {
            blanks.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => self::expression(expression, blanks),
        _ => {}
    }
}

/// Every file of the program's sources, and the pages that it fills in.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, all: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, all);
            } else if path.extension().is_some_and(|end| end == "rs" || end == "html") {
                all.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut all = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    walk(&root.join("src"), &mut all);
    walk(&root.join("assets/pages"), &mut all);
    all
}

#[test]
fn chinese_says_everything_that_english_says_with_the_same_blanks() {
    let (english, chinese) = (messages(Lang::En), messages(Lang::ZhHans));
    for (key, blanks) in &english {
        assert_eq!(chinese.get(key), Some(blanks), "{key}");
    }
    assert_eq!(chinese.keys().find(|key| !english.contains_key(*key)), None);
}

#[test]
fn taiwan_overrides_only_what_there_is() {
    let (english, taiwan) = (messages(Lang::En), messages(Lang::ZhHant));
    for (key, blanks) in &taiwan {
        assert_eq!(english.get(key), Some(blanks), "{key}");
    }
}

/// String literals of the sources that look like keys: their first part is that of a known key.
fn literals(known: &BTreeSet<String>) -> BTreeSet<String> {
    let first = |key: &str| key.split('-').next().unwrap().to_owned();
    let firsts: BTreeSet<String> = known.iter().map(|key| first(key)).collect();
    let is_key = |text: &&str| {
        known.contains(*text)
            || text.contains('-')
                && firsts.contains(&first(text))
                && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_{}:?".contains(c))
    };
    let mut all = BTreeSet::new();
    // Findings have codes that look alike.
    for (_, source) in sources().iter().filter(|(path, _)| !path.to_str().unwrap().contains("scenario")) {
        for line in source.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
            all.extend(line.split('"').skip(1).step_by(2).filter(is_key).map(str::to_owned));
        }
    }
    all
}

/// The keys that the sources look up by name.
fn said() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (_, source) in sources() {
        // Rustfmt may put the key on the next line.
        let source = source.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
        for call in [".say(\"", "strings.get(\"", "words.get(\"", "{ t.get(\""] {
            let keys = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            all.extend(keys.map(str::to_owned));
        }
    }
    all
}

#[test]
fn every_key_is_used_and_every_used_key_is_known() {
    let known: BTreeSet<String> = messages(Lang::En).into_keys().collect();
    let literals = literals(&known);
    let put_together = literals.iter().filter(|text| text.contains('{'));
    let said = said();
    let unknown: Vec<&String> = said.iter().filter(|key| !known.contains(*key)).collect();
    assert!(unknown.is_empty(), "used but not written: {unknown:#?}");
    let begins = put_together.map(|text| text.split('{').next().unwrap().to_owned());
    // Pages name some keys by two parts.
    let named = sources().into_iter().flat_map(|(_, source)| {
        let parts = source.split("named(\"").skip(1).filter_map(|rest| rest.split('"').next());
        parts.map(|part| format!("{part}-")).collect::<Vec<_>>()
    });
    let begins: BTreeSet<String> = begins.chain(named).filter(|begin| !begin.is_empty()).collect();
    let is_used = |key: &String| {
        literals.contains(key) || said.contains(key) || begins.iter().any(|begin| key.starts_with(begin.as_str()))
    };
    let unused: Vec<&String> = known.iter().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "written but not used: {unused:#?}");
}

/// Every message as a language shows it, without its blanks.
fn shown(lang: Lang) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut read = |source: &str| {
        let resource = parser::parse(source).unwrap();
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut text = String::new();
            plain(&message.value.unwrap(), &mut text);
            all.insert(message.id.name.to_owned(), text);
        }
    };
    for source in strings::written(if lang == Lang::ZhHant { Lang::ZhHans } else { lang }).values() {
        read(&if lang == Lang::ZhHant { han::to_taiwan(source) } else { (*source).to_owned() });
    }
    if lang == Lang::ZhHant {
        strings::written(lang).values().copied().for_each(read);
    }
    all
}

fn plain(pattern: &ast::Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    plain(&variant.value, text);
                    text.push(' ');
                }
            }
            ast::PatternElement::Placeable { .. } => text.push(' '),
        }
    }
}

#[test]
fn taiwan_reads_no_word_of_the_mainland() {
    for (key, text) in shown(Lang::ZhHant) {
        let foreign = han::mainland_words(&text);
        assert!(foreign.is_empty(), "{key}: {foreign:?} in {text}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (key, text) in shown(Lang::ZhHant) {
        assert!(!text.contains(['“', '”', '‘', '"']), "{key}: {text}");
    }
    for (key, text) in shown(Lang::ZhHans) {
        assert!(!text.contains(['「', '」', '"']), "{key}: {text}");
    }
}

#[test]
fn chinese_is_set_with_its_own_marks() {
    let is_chinese = |c: Option<char>| c.is_some_and(|c| ('一'..='鿿').contains(&c));
    for lang in [Lang::ZhHans, Lang::ZhHant] {
        for (key, text) in shown(lang) {
            let letters: Vec<char> = text.chars().collect();
            for pair in letters.windows(2) {
                let [a, b] = pair else { continue };
                let is_wrong =
                    is_chinese(Some(*a)) && ",;:?!()".contains(*b) || ",;:?!()".contains(*a) && is_chinese(Some(*b));
                assert!(!is_wrong, "{key} in {lang:?}: {text}");
            }
        }
    }
}

#[test]
fn the_fonts_have_every_character() {
    for (lang, family) in [(Lang::ZhHans, "NotoSansSC"), (Lang::ZhHant, "NotoSansTC")] {
        let suffix = if lang == Lang::ZhHans { "gb2312-big5l1" } else { "big5l1" };
        for weight in ["Regular", "Bold"] {
            let path =
                Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/fonts/{family}-{weight}-{suffix}.ttf"));
            let data = fs::read(path).unwrap();
            let face = ttf_parser::Face::parse(&data, 0).unwrap();
            let has = |c: char| c == '\n' || face.glyph_index(c).is_some();
            let lacks = |text: &str| text.chars().filter(|c| !has(*c)).collect::<String>();
            let missing: Vec<(String, String)> =
                shown(lang).into_iter().map(|(key, text)| (key, lacks(&text))).filter(|(_, c)| !c.is_empty()).collect();
            assert!(missing.is_empty(), "{family} {weight} lacks characters: {missing:?}");
        }
    }
}

/// The scenarios that come with the program.
fn scenarios() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|it| it == "ron")).collect();
    files.sort();
    files
}

#[test]
fn every_crisis_is_whole_in_every_language() {
    assert!(scenarios().len() >= 2);
    for path in scenarios() {
        let loaded = read::load(&path).unwrap().1;
        let found = loaded.findings.iter().chain(loaded.overlays.iter().flat_map(|beside| &beside.findings));
        let found: Vec<_> = found.map(|f| (f.code, &f.path)).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
        let scenario = loaded.scenario.unwrap();
        for lang in Lang::ALL {
            assert!(scenario.overlays.contains_key(lang.tag()) || lang == Lang::En, "{} in {lang:?}", path.display());
            let spoken = texts::all(&mut scenario.spoken_in(lang)).iter().map(|e| e.text.as_str().len()).sum::<usize>();
            assert!(spoken > 10_000, "{} says little in {lang:?}", path.display());
        }
    }
}

#[test]
fn the_fonts_have_every_character_of_every_crisis() {
    for path in scenarios() {
        let scenario = read::load(&path).unwrap().1.scenario.unwrap();
        for (lang, font) in
            [(Lang::ZhHans, "NotoSansSC-Regular-gb2312-big5l1"), (Lang::ZhHant, "NotoSansTC-Regular-big5l1")]
        {
            let font = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/fonts/{font}.ttf"));
            let data = fs::read(font).unwrap();
            let face = ttf_parser::Face::parse(&data, 0).unwrap();
            let mut spoken = scenario.spoken_in(lang);
            let lacks =
                |text: &str| text.chars().filter(|c| *c != '\n' && face.glyph_index(*c).is_none()).collect::<String>();
            let missing = texts::all(&mut spoken).into_iter().map(|entry| (lacks(entry.text.as_str()), entry.key));
            let missing: Vec<(String, String)> = missing.filter(|(missing, _)| !missing.is_empty()).collect();
            assert!(missing.is_empty(), "{} in {lang:?}: {missing:?}", path.display());
        }
    }
}

/// What `run` prints of the flagship.
fn page(lang: Lang, plan: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::cargo_bin("goldenhour").unwrap();
    command.current_dir(root).args(["run", "scenarios/airline_delay.ron", "--plan", plan, "--lang", lang.tag()]);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

/// Columns on a terminal: Chinese characters and marks take two.
fn columns(line: &str) -> usize {
    line.chars().map(|c| if ('\u{2e80}'..='\u{ffe6}').contains(&c) { 2 } else { 1 }).sum()
}

#[test]
fn the_page_of_a_drill_is_whole_in_every_language() {
    let keys: BTreeSet<String> = messages(Lang::En).into_keys().collect();
    for (lang, plan) in
        [(Lang::En, "deny"), (Lang::ZhHans, "textbook"), (Lang::ZhHans, "deny"), (Lang::ZhHant, "overpromise")]
    {
        let page = page(lang, plan);
        let (words, footer) = page.rsplit_once("\n\n").unwrap();
        for key in &keys {
            assert!(!page.contains(key.as_str()) || !key.contains('-'), "{lang:?}: `{key}` in\n{page}");
        }
        for line in words.lines() {
            assert!(columns(line) <= 100, "{lang:?}: {line}");
        }
        assert_eq!(footer.lines().count(), 2, "{lang:?}: {footer}");
        if lang == Lang::En {
            continue;
        }
        let latin = words.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
        let foreign: BTreeSet<&str> = latin.filter(|word| !LATIN.contains(word) && *word != plan).collect();
        assert!(foreign.is_empty(), "{lang:?}: {foreign:?} in\n{page}");
    }
}

/// Latin letters that Chinese pages may have: names, ids, and what is written so in Chinese as well.
const LATIN: &[&str] = &["LW", "storm", "only", "crew", "App", "APP", "app", "OK", "SMS", "VIP", "WiFi"];

/// What a page says, without its marks, styles and scripts.
fn said_on(page: &str) -> String {
    let mut text = String::new();
    for part in page.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        if !tag.starts_with("style") && !tag.starts_with("script") {
            text.push_str(rest);
            text.push('\n');
        }
    }
    text
}

#[test]
fn nothing_in_a_chinese_report_is_said_in_english() {
    let strings = Strings::of(Lang::ZhHans);
    for (name, plan) in [("airline_delay", "late"), ("airline_delay", "deny"), ("data_leak", "textbook")] {
        let known = shelf::ALL.iter().find(|known| known.name == name).unwrap();
        let scenario = Arc::new(known.scenario().unwrap());
        let mut drill = Drill::start(Setup::new(Arc::clone(&scenario), 60, 1)).unwrap();
        let policy = policy::named(plan, drill.sim().play().draws()).unwrap();
        let mut beside = Beside::new(policy);
        beside.up_to(&mut drill, scenario.end()).unwrap();
        drill.finish().unwrap();
        let spoken = scenario.spoken_in(Lang::ZhHans);
        let page = report::page(&spoken, drill.log(), &Soundness::Unfinished, &strings);
        let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || "',.".contains(c));
        for line in said_on(&page).lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let english = words.windows(3).find(|words| words.iter().all(is_word));
            assert!(english.is_none(), "{name}, {plan}: {line}");
            assert!(!line.ends_with("· actions") && !line.ends_with("· duties"), "{name}, {plan}: {line}");
        }
    }
}

#[test]
fn what_autopilots_write_reads_the_same_in_the_language_that_they_write() {
    let strings = Strings::of(Lang::En);
    for text in [words::EVIDENCE, words::SOME_COMPLAIN, words::NEW_ROUTINE, words::KNOWS_MORE, words::TAKES_LONGER] {
        assert_eq!(words::key(text).map(|key| strings.get(key)).as_deref(), Some(text));
    }
}
