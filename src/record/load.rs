//! Reads a record back: as far as it is whole, and with a word on what is wrong with the rest.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::Value;

use crate::base::time::At;
use crate::record::{
    header::{FORMAT, Header},
    line::{self, Chain, HeaderLine, Line, Part, Unknown},
    log::Log,
};

/// Why nothing can be read from a file.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be opened or read.
    #[error("{} cannot be read: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The first line is not the header of a record.
    #[error("this is not the record of a drill: {why}")]
    NotARecord {
        /// What is wrong with it.
        why: String,
    },
    /// The file ends before its header does.
    #[error("the record is cut off inside its header, after {bytes} bytes")]
    CutInHeader {
        /// How much there is.
        bytes: u64,
    },
    /// Another format.
    #[error("the record is of format {format}; this version reads format {FORMAT}")]
    OtherFormat {
        /// Its format.
        format: u64,
    },
}

/// A record as it was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// All whole lines, as far as the chain holds.
    pub log: Log,
    /// The incomplete line at the end, if there is one.
    pub torn: Option<Torn>,
    /// Where the record was changed after it was written, if it was. Nothing from there on is in `log`.
    pub broken: Option<Broken>,
    /// The bytes that `log` stands for.
    pub whole_bytes: u64,
}

impl Loaded {
    /// Whether the drill was recorded to its end, as far as can be trusted.
    pub fn is_finished(&self) -> bool {
        self.broken.is_none() && self.log.ended().is_some()
    }
}

/// A record that stops in the middle of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Torn {
    /// Where the incomplete line begins.
    pub at_byte: u64,
    /// Bytes of it.
    pub bytes: u64,
    /// Whole lines before it, the header counted.
    pub kept_lines: u64,
}

/// The first line that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which line of the file, from 1.
    pub line: u64,
    /// Where it begins.
    pub at_byte: u64,
    /// The number of the command or event that stands there; for other lines, of the last one before.
    pub n: u32,
    /// What stands there.
    pub part: Part,
    /// What is wrong.
    pub why: Breach,
}

/// How a line can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// It is no line of a record at all.
    NotALine,
    /// It, or a line before it that is gone, is not what the chain was computed over.
    Chain,
    /// Its number does not follow.
    Number,
    /// It stands after the end, where only facts about the session may.
    AfterEnd,
}

impl Breach {
    /// What is wrong, in words.
    pub fn what(self) -> &'static str {
        match self {
            Self::NotALine => "is not a line of a record",
            Self::Chain => "does not fit its chain value: it was changed, or lines were added or taken out before it",
            Self::Number => "does not carry the next number",
            Self::AfterEnd => "stands after the end of the drill",
        }
    }
}

/// Reads a record from a file.
pub fn load_file(path: &Path) -> Result<Loaded, LoadError> {
    let bytes = fs::read(path).map_err(|source| LoadError::Io { path: path.to_owned(), source })?;
    load(&bytes)
}

/// Reads a record: all lines that are whole and follow from one another.
pub fn load(bytes: &[u8]) -> Result<Loaded, LoadError> {
    let mut chain = Chain::default();
    let Some(first) = bytes.iter().position(|b| *b == b'\n') else {
        return Err(cut_header(bytes));
    };
    let (header, body, intact) = read_header(&bytes[..first], &mut chain)?;
    let plain = line::header_body(&header) == body;
    let mut loaded = Loaded {
        log: Log::restored(header, (!plain).then(|| body.into())),
        torn: None,
        broken: None,
        whole_bytes: first as u64 + 1,
    };
    if !intact {
        loaded.broken = Some(Broken { line: 1, at_byte: 0, n: 0, part: Part::Header, why: Breach::Chain });
        return Ok(loaded);
    }
    for (number, piece) in (2..).zip(bytes[first + 1..].split_inclusive(|b| *b == b'\n')) {
        let at_byte = loaded.whole_bytes;
        let Some(text) = piece.strip_suffix(b"\n") else {
            loaded.torn = Some(Torn { at_byte, bytes: piece.len() as u64, kept_lines: number - 1 });
            break;
        };
        match next(text, &mut chain, &loaded.log) {
            Ok((line, body)) => {
                let plain = !matches!(line, Line::Unknown(_)) && line::json(&line) == body;
                loaded.log.restore(line, (!plain).then(|| body.into()));
                loaded.whole_bytes += piece.len() as u64;
            }
            Err((part, n, why)) => {
                let n = n.unwrap_or(loaded.log.last_n());
                loaded.broken = Some(Broken { line: number, at_byte, n, part, why });
                break;
            }
        }
    }
    Ok(loaded)
}

/// What to say of a file without a single whole line.
fn cut_header(bytes: &[u8]) -> LoadError {
    let begins: &[u8] = b"{\"header\":{";
    let shared = bytes.len().min(begins.len());
    if bytes[..shared] == begins[..shared] {
        LoadError::CutInHeader { bytes: bytes.len() as u64 }
    } else {
        LoadError::NotARecord { why: "it does not begin with a header".to_owned() }
    }
}

/// The header, its body, and whether the chain begins with it.
fn read_header(text: &[u8], chain: &mut Chain) -> Result<(Header, String, bool), LoadError> {
    /// Read first, because another format may name everything else differently.
    #[derive(Deserialize)]
    struct Format {
        format: u64,
    }
    let not = |why: &str| LoadError::NotARecord { why: why.to_owned() };
    let text = str::from_utf8(text).map_err(|error| not(&format!("its first line is not UTF-8: {error}")))?;
    let format = serde_json::from_str::<HeaderLine<Format>>(text)
        .map_err(|error| not(&format!("its first line is no header: {error}")))?
        .header
        .format;
    if format != u64::from(FORMAT) {
        return Err(LoadError::OtherFormat { format });
    }
    let (body, claimed) = line::split(text).ok_or_else(|| not("its first line carries no chain value"))?;
    let header = serde_json::from_str::<HeaderLine<Header>>(&body)
        .map_err(|error| not(&format!("its header cannot be read: {error}")))?
        .header;
    let intact = chain.add(&body).to_hex().as_str() == claimed;
    Ok((header, body, intact))
}

/// The next line and its body, or what is wrong with it: what it is, its number, and why.
fn next(text: &[u8], chain: &mut Chain, log: &Log) -> Result<(Line, String), (Part, Option<u32>, Breach)> {
    let not_a_line = (Part::Unknown, None, Breach::NotALine);
    let (body, claimed) = str::from_utf8(text).ok().and_then(line::split).ok_or(not_a_line)?;
    let line = read_line(&body);
    let part = line.as_ref().map_or(Part::Unknown, Line::part);
    let n = line.as_ref().and_then(Line::n);
    if chain.add(&body).to_hex().as_str() != claimed {
        return Err((part, n, Breach::Chain));
    }
    let line = line.ok_or(not_a_line)?;
    if n.is_some_and(|n| Some(n) != log.last_n().checked_add(1)) {
        return Err((part, n, Breach::Number));
    }
    let belongs_to_drill = n.is_some() || !matches!(line, Line::Session { .. } | Line::Unknown(_));
    if log.ended().is_some() && belongs_to_drill {
        return Err((part, n, Breach::AfterEnd));
    }
    Ok((line, body))
}

/// A line from its body: of a kind that this version knows, or else unknown if it is an object with one name.
fn read_line(body: &str) -> Option<Line> {
    if let Ok(line) = serde_json::from_str(body) {
        return Some(line);
    }
    let Ok(Value::Object(object)) = serde_json::from_str(body) else { return None };
    let mut names = object.iter();
    let (Some((kind, content)), None) = (names.next(), names.next()) else { return None };
    let n = content.get("n").and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
    let at = content.get("at").and_then(Value::as_i64).map(At);
    Some(Line::Unknown(Unknown { kind: kind.clone(), n, at }))
}
