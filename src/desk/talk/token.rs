//! Locked tokens: the facts, times and amounts that stand in the words of a statement. They come from its elements and
//! cannot be edited; whoever deletes a part of one deletes all of it.
//!
//! A token stands in the text as it is read, between marks that nobody sees and that name the element it comes from. So
//! undoing, cutting and pasting carry tokens along, and a draft is one plain text.

use std::ops::Range;

use egui::{
    TextBuffer,
    text::{CCursor, CharIndex},
};
use serde::{Deserialize, Serialize};

/// Before a token.
const START: char = '\u{2063}';
/// After it.
const END: char = '\u{2064}';
/// What names are written with; nobody sees these either.
const DIGITS: [char; 6] = ['\u{206A}', '\u{206B}', '\u{206C}', '\u{206D}', '\u{206E}', '\u{206F}'];
/// Digits of a name.
const LENGTH: u32 = 5;

/// Which value of an element is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Slot {
    /// What is claimed, or the lower end of it.
    Claim,
    /// The upper end of what is claimed.
    UpTo,
    /// A moment by which something is promised.
    Due,
    /// An amount of money.
    Amount,
}

impl Slot {
    /// All.
    pub const ALL: [Self; 4] = [Self::Claim, Self::UpTo, Self::Due, Self::Amount];
}

/// A value of an element of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name {
    /// The element, by its number in the draft.
    pub piece: u32,
    /// Which value of it.
    pub slot: Slot,
}

impl Name {
    fn number(self) -> u32 {
        let slot = Slot::ALL.iter().position(|slot| *slot == self.slot).unwrap_or(0);
        self.piece * 4 + u32::try_from(slot).unwrap_or(0)
    }

    fn of(number: u32) -> Self {
        Self { piece: number / 4, slot: Slot::ALL[(number % 4) as usize] }
    }
}

/// A token as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it shows.
    pub name: Name,
    /// Where it is, in bytes, marks included.
    pub bytes: Range<usize>,
    /// Where it is, in characters, marks included.
    pub chars: Range<usize>,
    /// Where what is read of it is, in bytes.
    pub shown: Range<usize>,
}

/// A token with its marks.
pub fn written(name: Name, shown: &str) -> String {
    let mut number = name.number() % DIGITS.len().pow(LENGTH).try_into().unwrap_or(u32::MAX);
    let mut digits = [DIGITS[0]; LENGTH as usize];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(number % 6) as usize];
        number /= 6;
    }
    let mut text = String::from(START);
    text.extend(digits);
    text.extend(shown.chars().filter(|c| !is_mark(*c)));
    text.push(END);
    text
}

/// Whether a character is one of the marks.
fn is_mark(c: char) -> bool {
    c == START || c == END || DIGITS.contains(&c)
}

/// The tokens of a text, in order. A mark without its others is none.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize, u32, u32, usize)> = None;
    for (at, (byte, c)) in text.char_indices().enumerate() {
        let digit = DIGITS.iter().position(|digit| *digit == c).and_then(|digit| u32::try_from(digit).ok());
        match (&mut open, digit) {
            _ if c == START => open = Some((byte, at, 0, 0, 0)),
            (Some((.., count, number, shown)), Some(digit)) if *count < LENGTH => {
                (*count, *number, *shown) = (*count + 1, *number * 6 + digit, byte + c.len_utf8());
            }
            (Some((from, first, count, number, shown)), _) if c == END => {
                if *count == LENGTH {
                    found.push(Token {
                        name: Name::of(*number),
                        bytes: *from..byte + c.len_utf8(),
                        chars: *first..at + 1,
                        shown: *shown..byte,
                    });
                }
                open = None;
            }
            (Some((.., count, _, _)), None) if *count < LENGTH => open = None,
            _ => {}
        }
    }
    found
}

/// The text as it is read.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// The text with each token showing what its name stands for now. A token whose value is gone is taken out, with the
/// space before it; marks without the others are taken out too. Nothing if nothing changes.
pub fn renewed(text: &str, value: impl Fn(Name) -> Option<String>) -> Option<String> {
    let tokens = tokens(text);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for token in &tokens {
        out.push_str(&plain(&text[done..token.bytes.start]));
        match value(token.name) {
            Some(shown) => out.push_str(&written(token.name, &shown)),
            None => {
                if out.ends_with(' ') {
                    out.pop();
                }
            }
        }
        done = token.bytes.end;
    }
    out.push_str(&plain(&text[done..]));
    (out != text).then_some(out)
}

/// The text with the first free-standing `shown` locked as a token, where there is one.
pub fn locked(text: &str, name: Name, shown: &str) -> Option<String> {
    let taken = tokens(text);
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ':');
    let free = |at: &usize| {
        let end = at + shown.len();
        !taken.iter().any(|token| token.bytes.start < end && *at < token.bytes.end)
            && !is_part(text[..*at].chars().next_back())
            && !is_part(text[end..].chars().next())
    };
    let at = text.match_indices(shown).map(|(at, _)| at).find(free)?;
    Some(format!("{}{}{}", &text[..at], written(name, shown), &text[at + shown.len()..]))
}

/// A text whose tokens cannot be broken, for a text field to edit.
pub struct Guarded<'a>(pub &'a mut String);

impl Guarded<'_> {
    /// The range, made larger until no token lies in it only in part.
    fn whole(&self, mut range: Range<usize>) -> Range<usize> {
        for token in tokens(self.0) {
            if token.chars.start < range.end && range.start < token.chars.end {
                range = range.start.min(token.chars.start)..range.end.max(token.chars.end);
            }
        }
        range
    }

    /// Where something can be put: behind a token, if the place lies within one.
    fn beside(&self, at: usize) -> usize {
        tokens(self.0).iter().find(|token| token.chars.start < at && at < token.chars.end).map_or(at, |t| t.chars.end)
    }
}

/// What is put in, with whole tokens only.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for token in tokens(text) {
        out.push_str(&plain(&text[done..token.bytes.start]));
        out.push_str(&text[token.bytes.clone()]);
        done = token.bytes.end;
    }
    out + &plain(&text[done..])
}

impl TextBuffer for Guarded<'_> {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        self.0
    }

    fn insert_text(&mut self, text: &str, char_index: CharIndex) -> usize {
        let text = clean(text);
        self.0.insert_text(&text, CharIndex(self.beside(char_index.0)))
    }

    fn insert_text_at(&mut self, ccursor: &mut CCursor, text_to_insert: &str, _char_limit: usize) {
        let at = self.beside(ccursor.index.0);
        ccursor.index = CharIndex(at + self.insert_text(text_to_insert, CharIndex(at)));
    }

    fn delete_char_range(&mut self, char_range: Range<CharIndex>) {
        let range = self.whole(char_range.start.0..char_range.end.0);
        self.0.delete_char_range(CharIndex(range.start)..CharIndex(range.end));
    }

    fn delete_selected_ccursor_range(&mut self, [min, max]: [CCursor; 2]) -> CCursor {
        if min.index == max.index {
            return min;
        }
        let range = self.whole(min.index.0..max.index.0.min(self.0.chars().count()));
        self.0.delete_char_range(CharIndex(range.start)..CharIndex(range.end));
        CCursor { index: CharIndex(range.start), prefer_next_row: true }
    }

    fn replace_with(&mut self, text: &str) {
        text.clone_into(self.0);
    }

    fn take(&mut self) -> String {
        std::mem::take(self.0)
    }

    fn type_id(&self) -> std::any::TypeId {
        std::any::TypeId::of::<Guarded<'static>>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUE: Name = Name { piece: 7, slot: Slot::Due };

    fn text() -> String {
        format!("We will update you at {}, even so.", written(DUE, "07:55"))
    }

    #[test]
    fn a_token_names_its_element_and_is_read_as_it_stands() {
        for piece in [0, 1, 5, 36, 1500] {
            for slot in Slot::ALL {
                let name = Name { piece, slot };
                assert_eq!(tokens(&written(name, "11:40")).first().map(|token| token.name), Some(name));
            }
        }
        let text = text();
        assert_eq!(plain(&text), "We will update you at 07:55, even so.");
        let tokens = tokens(&text);
        assert_eq!(&text[tokens[0].shown.clone()], "07:55");
    }

    #[test]
    fn whatever_is_deleted_no_part_of_a_token_is_left() {
        let whole = text();
        let count = whole.chars().count();
        let token = tokens(&whole)[0].chars.clone();
        for from in 0..count {
            for to in from + 1..=count {
                let mut left = whole.clone();
                let cursor = Guarded(&mut left).delete_selected_ccursor_range([CCursor::new(from), CCursor::new(to)]);
                let touched = token.start < to && from < token.end;
                assert_eq!(tokens(&left).len(), usize::from(!touched), "{from}..{to}");
                assert_eq!(left.chars().any(is_mark), !touched, "{from}..{to}");
                assert!(cursor.index.0 <= left.chars().count());
            }
        }
    }

    #[test]
    fn nothing_can_be_written_into_a_token() {
        let whole = text();
        for at in 0..=whole.chars().count() {
            let mut now = whole.clone();
            let mut cursor = CCursor::new(at);
            Guarded(&mut now).insert_text_at(&mut cursor, "x1", usize::MAX);
            let token = &tokens(&now)[0];
            assert_eq!(&now[token.shown.clone()], "07:55", "{at}");
            assert_eq!(now.chars().nth(cursor.index.0 - 1), Some('1'), "{at}");
        }
    }

    #[test]
    fn backspace_behind_a_token_takes_all_of_it() {
        let mut now = text();
        let end = tokens(&now)[0].chars.end;
        let cursor = Guarded(&mut now).delete_previous_char(CCursor::new(end));
        assert_eq!(now, "We will update you at , even so.");
        assert_eq!(cursor.index.0, "We will update you at ".len());
    }

    #[test]
    fn marks_that_are_pasted_without_their_token_are_dropped() {
        let token = written(DUE, "07:55");
        let torn: String = token.chars().take(8).collect();
        let mut now = String::new();
        Guarded(&mut now).insert_text(&torn, CharIndex(0));
        assert!(!now.chars().any(is_mark), "{now:?}");
        Guarded(&mut now).insert_text(&token, CharIndex(0));
        assert_eq!(tokens(&now).len(), 1);
    }

    #[test]
    fn tokens_follow_their_values() {
        let now = renewed(&text(), |_| Some("08:10".to_owned())).unwrap_or_default();
        assert_eq!(plain(&now), "We will update you at 08:10, even so.");
        assert_eq!(renewed(&now, |_| Some("08:10".to_owned())), None);
        let gone = renewed(&now, |_| None).unwrap_or_default();
        assert_eq!(gone, "We will update you at, even so.");
    }

    #[test]
    fn only_a_number_that_stands_free_is_locked() {
        assert_eq!(locked("At 111:40 sharp", DUE, "11:40"), None);
        let now = locked("Earliest 11:40, see 11:40", DUE, "11:40").unwrap_or_default();
        assert_eq!(tokens(&now).len(), 1);
        assert_eq!(tokens(&now)[0].chars.start, "Earliest ".len());
    }
}
