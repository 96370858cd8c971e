//! From Chinese as written on the mainland to Chinese as written in Taiwan: script and general phrases by `OpenCC`, the
//! words of this trade by the project's own term base. Done when something is shown; never stored, never hashed.

use std::{collections::BTreeMap, sync::LazyLock};

use ferrous_opencc::{OpenCC, config::BuiltinConfig};

/// The term base: `mainland word = Taiwan word`, one a line; `#` begins a comment.
const TERMS: &str = include_str!("../../assets/terms/zh-Hant.txt");

static OPENCC: LazyLock<Option<OpenCC>> = LazyLock::new(|| OpenCC::from_config(BuiltinConfig::S2twp).ok());

/// A word of the term base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// What is written on the mainland, in simplified characters.
    pub mainland: &'static str,
    /// What is written in Taiwan.
    pub taiwan: &'static str,
}

static WORDS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    let lines = TERMS.lines().map(|line| line.split('#').next().unwrap_or_default());
    let mut terms: Vec<Term> = lines
        .filter_map(|line| line.split_once('='))
        .map(|(mainland, taiwan)| Term { mainland: mainland.trim(), taiwan: taiwan.trim() })
        .collect();
    // The longest word wins, so that a compound is not torn by its parts.
    terms.sort_by(|a, b| b.mainland.len().cmp(&a.mainland.len()).then(a.mainland.cmp(b.mainland)));
    terms
});

/// The words by the character that they begin with, longest first.
static BY_FIRST: LazyLock<BTreeMap<char, Vec<Term>>> = LazyLock::new(|| {
    let mut map: BTreeMap<char, Vec<Term>> = BTreeMap::new();
    for term in WORDS.iter() {
        if let Some(first) = term.mainland.chars().next() {
            map.entry(first).or_default().push(*term);
        }
    }
    map
});

/// The term base, longest words first.
pub fn terms() -> &'static [Term] {
    &WORDS
}

/// A text in simplified characters as a reader in Taiwan expects it. What is not Chinese stays as it is.
pub fn to_taiwan(text: &str) -> String {
    // Words of the trade are put in place first and kept from the general conversion, which does not know them.
    let mut converted = String::with_capacity(text.len());
    let mut plain = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let mut words = BY_FIRST.get(&letter).into_iter().flatten();
        if let Some(term) = words.find(|term| rest.starts_with(term.mainland)) {
            converted.push_str(&general(&plain));
            plain.clear();
            converted.push_str(term.taiwan);
            rest = &rest[term.mainland.len()..];
        } else {
            plain.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    quotes(&(converted + &general(&plain)))
}

/// Taiwan's quotation marks, where the text is Chinese. An apostrophe within a Latin word stays one.
fn quotes(text: &str) -> String {
    if !text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter)) {
        return text.to_owned();
    }
    let mut before = ' ';
    let mark = |c: char| {
        let is_apostrophe = std::mem::replace(&mut before, c).is_ascii_alphabetic();
        match c {
            '“' => '「',
            '”' => '」',
            '‘' => '『',
            '’' if !is_apostrophe => '』',
            _ => c,
        }
    };
    text.chars().map(mark).collect()
}

/// Words of the mainland in a text for Taiwan, in traditional characters, each with what Taiwan says.
pub fn mainland_words(text: &str) -> Vec<(&'static str, &'static str)> {
    let found = FOREIGN.iter().filter(|(word, _)| {
        // A word may be part of one that is said in Taiwan as well.
        let meant = WORDS.iter().filter(|term| term.taiwan.contains(word.as_str()));
        let stripped = meant.fold(text.to_owned(), |text, term| text.replace(term.taiwan, ""));
        stripped.contains(word.as_str())
    });
    found.map(|(word, taiwan)| (word.as_str(), *taiwan)).collect()
}

/// The mainland's words in traditional characters, where Taiwan says something else.
static FOREIGN: LazyLock<Vec<(String, &'static str)>> = LazyLock::new(|| {
    let script = OpenCC::from_config(BuiltinConfig::S2tw).ok();
    let traditional = |word: &str| script.as_ref().map_or_else(|| word.to_owned(), |opencc| opencc.convert(word));
    // A single character is a way of writing, not a word: 台 is 臺 as well.
    let words = WORDS.iter().filter(|term| term.mainland.chars().nth(1).is_some());
    let words = words.map(|term| (traditional(term.mainland), term.taiwan));
    words.filter(|(word, taiwan)| word != taiwan).collect()
});

fn general(text: &str) -> String {
    match &*OPENCC {
        Some(opencc) if !text.is_ascii() => opencc.convert(text),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_phrases_and_words_of_the_trade_are_taiwans() {
        assert_eq!(to_taiwan("客服热线"), "客服專線");
        assert_eq!(to_taiwan("请到登机口"), "請到登機門");
        assert_eq!(to_taiwan("发短信给 3 位旅客"), "發簡訊給 3 位旅客");
        assert_eq!(to_taiwan("头发与发展"), "頭髮與發展");
        assert_eq!(to_taiwan("“他说‘好’” Xiao’s"), "「他說『好』」 Xiao’s");
    }

    #[test]
    fn what_is_not_chinese_stays_as_it_is() {
        assert_eq!(to_taiwan("LW 311 { $waited }"), "LW 311 { $waited }");
        assert_eq!(to_taiwan("It’s “late”."), "It’s “late”.");
    }

    #[test]
    fn quotation_marks_are_corner_brackets() {
        assert_eq!(to_taiwan("他说“我写‘好’字”。"), "他說「我寫『好』字」。");
        assert_eq!(to_taiwan("“O’Neill”先生"), "「O’Neill」先生");
    }

    #[test]
    fn what_the_general_conversion_guesses_wrong_is_put_right() {
        assert_eq!(to_taiwan("签派员补签了，标签没有"), "簽派員補簽了，標籤沒有");
        assert_eq!(to_taiwan("账上、承诺里、三公里"), "帳上、承諾裡、三公里");
        assert_eq!(to_taiwan("大厅里的士气"), "大廳裡的士氣");
        assert_eq!(to_taiwan("《航班正常管理规定》管航班"), "《航班正常管理規定》管班機");
        assert_eq!(to_taiwan("《个人信息保护法》管个人信息"), "《個人信息保護法》管個資");
    }

    #[test]
    fn no_word_is_listed_twice_or_without_its_other() {
        for (place, term) in terms().iter().enumerate() {
            assert!(!term.mainland.is_empty() && !term.taiwan.is_empty(), "{term:?}");
            assert!(terms()[place + 1..].iter().all(|other| other.mainland != term.mainland), "{term:?}");
        }
    }
}
