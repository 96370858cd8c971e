//! What all commands share at the terminal: writing out, complaining, colour and bars.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::Path,
    process::ExitCode,
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    base::{finding::Finding, strings::Strings},
    board::complaint,
    scenario::draw,
};

/// Could not run.
pub(super) fn could_not_run() -> ExitCode {
    ExitCode::from(2)
}

/// Prints the result of a command. A reader who has gone away is no error.
pub(super) fn print(strings: &Strings, text: &str, then: ExitCode) -> ExitCode {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let why = complaint::system(strings, &error);
            complain(strings, &strings.say("cli-unwritten", [("why", why.into())]), "");
            could_not_run()
        }
        _ => then,
    }
}

/// Says on standard error what stands in the way, and what to do. Where even that is closed there is nobody to tell.
pub(super) fn complain(strings: &Strings, problem: &str, hint: &str) {
    remark(&strings.say("cli-error", [("problem", problem.into())]));
    if !hint.is_empty() {
        remark(&strings.say("cli-help", [("hint", hint.into())]));
    }
}

/// Says something on standard error that is no error.
pub(super) fn remark(text: &str) {
    drop(writeln!(io::stderr().lock(), "{text}"));
}

/// Shows findings about a file on standard error, each with its line.
pub(super) fn show(strings: &Strings, path: &Path, source: Vec<u8>, findings: Vec<Finding>) {
    let ink = if io::stderr().is_terminal() && !is_plain_wanted() { draw::Ink::Colour } else { draw::Ink::Plain };
    let file = draw::FileFindings { file: path.display().to_string(), source, findings };
    drop(io::stderr().lock().write_all(draw::terminal(&[file], strings, ink).as_bytes()));
}

/// Whether somebody asked for no colours.
fn is_plain_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|value| value == "dumb")
}

/// A bar for long work, if somebody watches. `template` is indicatif's.
pub(super) fn bar(length: u64, template: &str) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(length);
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// How many columns a page has.
pub(super) const COLUMNS: usize = 100;

/// Whether and how to colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink {
    colours: bool,
}

/// What is coloured alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// Beside the matter: times, notes.
    Faint,
    /// Headings.
    Strong,
    /// What comes in.
    Incoming,
    /// What the team does.
    Team,
    /// What goes wrong.
    Bad,
    /// What goes well.
    Good,
    /// What customers say.
    Voice,
}

impl Ink {
    /// Colours on a terminal, unless `NO_COLOR` is set or the terminal is a dumb one.
    pub(super) fn for_stdout() -> Self {
        Self { colours: io::stdout().is_terminal() && !is_plain_wanted() }
    }

    /// A text in a tone.
    pub(super) fn tint(self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Faint => "2",
            Tone::Strong => "1",
            Tone::Incoming => "36",
            Tone::Team => "1;34",
            Tone::Bad => "1;31",
            Tone::Good => "32",
            Tone::Voice => "3;33",
        };
        if self.colours && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Columns that a text takes: most CJK characters take two, colours none.
pub(super) fn width(text: &str) -> usize {
    let mut is_colour = false;
    let seen = text.chars().filter(|&c| {
        let skip = is_colour || c == '\u{1b}';
        is_colour = skip && c != 'm';
        !skip
    });
    seen.map(columns).sum()
}

fn columns(c: char) -> usize {
    match u32::from(c) {
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        0x0300..=0x036F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
        _ => 1,
    }
}

/// As much of a text as fits, with `…` where something was left out; the cut falls between words where it can.
pub(super) fn clip(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for c in text.chars() {
        if used + columns(c) >= most {
            break;
        }
        used += columns(c);
        short.push(c);
    }
    let end = short.rfind(' ').filter(|end| *end * 3 > short.len() * 2).unwrap_or(short.len());
    let short = short[..end].trim_end_matches([' ', ',', ';', ':', '.', '“', '，', '；', '：', '。', '、', '「', '（']);
    format!("{short}…")
}

/// A text filled up with spaces to so many columns.
pub(super) fn pad(text: &str, most: usize) -> String {
    format!("{text}{}", " ".repeat(most.saturating_sub(width(text))))
}

/// A text broken into lines of at most so many columns: between words, and in Chinese anywhere but before a mark that
/// closes and after one that opens.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for piece in pieces(text) {
        let space = usize::from(piece.spaced && used > 0);
        if used + space + width(piece.text) > most && used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        } else if space > 0 {
            line.push(' ');
            used += 1;
        }
        for c in piece.text.chars() {
            if used + columns(c) > most {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(c);
            used += columns(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// What stands on one line: a word, or a Chinese character with the marks that belong to it.
struct Piece<'a> {
    text: &'a str,
    /// Whether a space goes before it.
    spaced: bool,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let mut from = 0;
        let mut before = None;
        for (at, c) in word.char_indices() {
            if before.is_some_and(|before| may_part(before, c)) {
                pieces.push(Piece { text: &word[from..at], spaced: from == 0 });
                from = at;
            }
            before = Some(c);
        }
        pieces.push(Piece { text: &word[from..], spaced: from == 0 });
    }
    pieces
}

/// Whether a line may end between two characters.
fn may_part(before: char, after: char) -> bool {
    (columns(before) > 1 || columns(after) > 1)
        && !"，。、：；！？）」』】》”’…%".contains(after)
        && !"（「『【《“‘".contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_chinese_anywhere() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("航班什么时候起飞", 6), ["航班什", "么时候", "起飞"]);
        assert_eq!(wrap("LW 311 航班延误，请等候", 12), ["LW 311 航班", "延误，请等候"]);
        assert_eq!(wrap("我们已经知道，“正在核实”", 12), ["我们已经知", "道，“正在核", "实”"]);
    }

    #[test]
    fn what_does_not_fit_is_cut_between_words() {
        assert_eq!(clip("nothing to cut", 20), "nothing to cut");
        assert_eq!(clip("we are very sorry, all of us", 20), "we are very sorry…");
    }

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!(pad("信任", 6), "信任  ");
        assert_eq!(clip("航班什么时候起飞", 9), "航班什么…");
    }
}
