//! What can be wrong with a value in a file, and how that is put in an author's words.

use std::{fmt, ops::Range};

use ron2::ast::{Expr, StructBody};
use serde::de;

use crate::scenario::read::place::bytes;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// In words.
    Value(String),
    /// A number that is none, or none that fits.
    Number(String),
    /// Something else was expected.
    Type {
        /// What.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A field that does not exist.
    Field {
        /// As written.
        name: String,
        /// Those that exist.
        known: &'static [&'static str],
    },
    /// A word that does not exist.
    Word {
        /// As written.
        name: String,
        /// Those that exist.
        known: &'static [&'static str],
    },
    /// A field that must be there and is not.
    Missing(&'static str),
    /// A field or key that is there twice.
    Twice(String),
    /// The file is no RON here; that has been said already.
    Unread,
}

/// A fault, and the bytes of the file that it is about.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) wrong: Wrong,
    pub(super) at: Option<Range<usize>>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.wrong)
    }
}

impl std::error::Error for Fault {}

impl From<Wrong> for Fault {
    fn from(wrong: Wrong) -> Self {
        Self { wrong, at: None }
    }
}

impl Fault {
    pub(super) fn at(wrong: Wrong, at: Range<usize>) -> Self {
        Self { wrong, at: Some(at) }
    }

    pub(super) fn or_at(mut self, at: Range<usize>) -> Self {
        self.at.get_or_insert(at);
        self
    }
}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Wrong::Value(message.to_string()).into()
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Wrong::Type { expected: plain(&expected.to_string()), found: unexpected(found) }.into()
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        match found {
            de::Unexpected::Unsigned(_) | de::Unexpected::Signed(_) => Wrong::Number(format!(
                "{} is too small or too large: expected {}",
                unexpected(found),
                plain(&expected.to_string())
            ))
            .into(),
            _ => Self::invalid_type(found, expected),
        }
    }

    fn invalid_length(length: usize, expected: &dyn de::Expected) -> Self {
        Wrong::Type { expected: plain(&expected.to_string()), found: format!("{length} things") }.into()
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Self {
        Wrong::Field { name: name.to_owned(), known }.into()
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Self {
        Wrong::Word { name: name.to_owned(), known }.into()
    }

    fn missing_field(name: &'static str) -> Self {
        Wrong::Missing(name).into()
    }

    fn duplicate_field(name: &'static str) -> Self {
        Wrong::Twice(name.to_owned()).into()
    }
}

/// What serde expected, in an author's words.
fn plain(expected: &str) -> String {
    match expected {
        "u8" => "a whole number from 0 to 255".to_owned(),
        "u32" => "a whole number from 0 to 4294967295".to_owned(),
        "u64" => "a whole number, 0 or more".to_owned(),
        "i32" | "i64" => "a whole number".to_owned(),
        "f64" => "a number".to_owned(),
        "a string" => "a text in quotes".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "a sequence" => "a list in square brackets".to_owned(),
        "a map" => "pairs in curly brackets, such as `{ \"hotline\": 0.5 }`".to_owned(),
        other if other.starts_with("struct ") => "fields in round brackets, such as `(name: .., ..)`".to_owned(),
        other if other.starts_with("a tuple of size ") => {
            format!("{} things in round brackets", &other["a tuple of size ".len()..])
        }
        other => other.to_owned(),
    }
}

fn unexpected(found: de::Unexpected<'_>) -> String {
    match found {
        de::Unexpected::Bool(is) => format!("`{is}`"),
        de::Unexpected::Unsigned(n) => format!("the number {n}"),
        de::Unexpected::Signed(n) => format!("the number {n}"),
        de::Unexpected::Float(n) => format!("the number {n}"),
        de::Unexpected::Str(_) => "a text".to_owned(),
        de::Unexpected::Seq => "a list".to_owned(),
        de::Unexpected::Map => "pairs".to_owned(),
        de::Unexpected::Option => "nothing".to_owned(),
        other => other.to_string(),
    }
}

/// What stands in the file, in an author's words.
pub(super) fn describe(expr: &Expr<'_>) -> String {
    match expr {
        Expr::Unit(_) => "`()`".to_owned(),
        Expr::Bool(truth) => format!("`{}`", truth.value),
        Expr::Char(_) => "a single character".to_owned(),
        Expr::Byte(_) | Expr::Bytes(_) => "bytes".to_owned(),
        Expr::Number(_) => "a number".to_owned(),
        Expr::String(_) => "a text in quotes".to_owned(),
        Expr::Option(option) if option.value.is_none() => "`None`".to_owned(),
        Expr::Option(_) => "`Some(..)`".to_owned(),
        Expr::Seq(_) => "a list in square brackets".to_owned(),
        Expr::Map(_) => "pairs in curly brackets".to_owned(),
        Expr::Tuple(_) => "things in round brackets".to_owned(),
        Expr::AnonStruct(_) => "fields in round brackets".to_owned(),
        Expr::Struct(named) => format!("the word `{}`", named.name.name),
        Expr::Error(_) => "something unreadable".to_owned(),
    }
}

pub(super) fn mismatch<T>(expr: &Expr<'_>, expected: &str) -> Result<T, Fault> {
    Err(Fault::at(Wrong::Type { expected: expected.to_owned(), found: describe(expr) }, bytes(expr)))
}

pub(super) fn describe_body(body: Option<&StructBody<'_>>) -> String {
    match body {
        None => "no brackets".to_owned(),
        Some(StructBody::Tuple(body)) => format!("{} things in its brackets", body.elements.len()),
        Some(StructBody::Fields(_)) => "fields in its brackets".to_owned(),
    }
}

/// Words for a message: the first ten.
pub(super) fn list(words: &[&str]) -> String {
    let mut text = words.iter().take(10).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    if words.len() > 10 {
        text.push_str(", ..");
    }
    text
}
