//! What the program says, in three languages: complete, used, and in the words of its readers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};
use goldenhour::base::{lang::Lang, strings};

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

/// Every file of the program's sources.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, all: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, all);
            } else if path.extension().is_some_and(|end| end == "rs") {
                all.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut all = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
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

#[test]
fn every_key_of_advice_has_its_sentence() {
    let known = messages(Lang::En);
    let mut seen = 0;
    for (path, source) in sources() {
        for (place, _) in source.match_indices("\"advice-") {
            let key = source[place + 1..].split('"').next().unwrap();
            // What is put together from parts is no key yet.
            if !key.contains('{') {
                assert!(known.contains_key(key), "{}: `{key}`", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "only {seen} keys found");
}
