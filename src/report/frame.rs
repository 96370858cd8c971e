//! The page around a report or a comparison: head, style, and what makes it well-formed whatever the texts hold.
//!
//! A template extends `frame.html` and has a field `frame`. The page needs no script, no network and no font of its
//! own; it is light or dark as its reader's machine is, and always light on paper.

use crate::base::lang::Lang;

/// The style of every page.
const STYLE: &str = include_str!("../../assets/pages/style.css");

/// What a page says of itself.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The language of its texts.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// The line above its heading: that this is a drill, and which.
    pub kicker: String,
}

impl Frame {
    /// The tag of its language.
    pub fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    /// The style, to stand in the head.
    pub fn style(&self) -> &'static str {
        STYLE
    }
}

/// A text within markup, or within quotation marks in a tag.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

/// A rendered page without the characters that no document may hold, such as those that steer a terminal.
pub fn well_formed(page: &str) -> String {
    page.chars().filter(|letter| is_allowed(*letter)).collect()
}

/// What XML 1.0 allows, without the second set of control characters.
fn is_allowed(letter: char) -> bool {
    match letter {
        '\t' | '\n' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !letter.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text_and_control_characters_go() {
        assert_eq!(escape("<b a='\"'>&"), "&lt;b a=&#39;&quot;&#39;&gt;&amp;");
        assert_eq!(well_formed("a\u{1b}[31m\u{0}\n\u{85}b"), "a[31m\nb");
    }
}
