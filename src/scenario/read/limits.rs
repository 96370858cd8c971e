//! What a file must be before anything parses it: not too large, UTF-8, not nested too deeply. Nothing here
//! recurses or allocates, so a hostile file costs one pass over its bytes.

/// The largest scenario file that is read, in bytes.
pub(super) const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The deepest nesting of brackets that is read.
pub(super) const MOST_DEPTH: usize = 128;

/// Where the brackets of `source` first nest deeper than [`MOST_DEPTH`], as a byte offset.
pub(super) fn too_deep(source: &str) -> Option<usize> {
    let bytes = source.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_string(bytes, at),
            b'\'' => at = end_of_char(bytes, at),
            b'r' if !after_word(bytes, at) => match end_of_raw_string(bytes, at) {
                Some(end) => at = end,
                None => at += 1,
            },
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at += bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(bytes.len() - at);
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = end_of_comment(bytes, at),
            b'(' | b'[' | b'{' => {
                depth += 1;
                if depth > MOST_DEPTH {
                    return Some(at);
                }
                at += 1;
            }
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            _ => at += 1,
        }
    }
    None
}

/// Whether the byte at `at` continues a word: the `r` of `for` opens no raw string.
fn after_word(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_') && bytes[at - 1] != b'b'
}

fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    at += 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// A quote that opens no character (`'x'`, `'\n'`) is passed over alone.
fn end_of_char(bytes: &[u8], at: usize) -> usize {
    let body = match bytes.get(at + 1) {
        Some(b'\\') => at + 2,
        _ => at + 1,
    };
    let longest = bytes.len().min(body + 11);
    match bytes.get(body + 1..longest).and_then(|rest| rest.iter().position(|b| *b == b'\'')) {
        Some(n) if n < 4 || bytes.get(at + 1) == Some(&b'\\') => body + 1 + n + 1,
        _ => at + 1,
    }
}

fn end_of_raw_string(bytes: &[u8], at: usize) -> Option<usize> {
    let hashes = bytes[at + 1..].iter().take_while(|b| **b == b'#').count();
    let open = at + 1 + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut end = open + 1;
    while let Some(byte) = bytes.get(end) {
        end += 1;
        if *byte == b'"' {
            // Each quote looks no farther than the hashes behind it, and those hold no quote: still one pass.
            let behind = bytes[end..].iter().take(hashes).take_while(|b| **b == b'#').count();
            if behind == hashes {
                return Some(end + hashes);
            }
        }
    }
    Some(bytes.len())
}

fn end_of_comment(bytes: &[u8], at: usize) -> usize {
    let mut open = 0_usize;
    let mut end = at;
    while end < bytes.len() {
        match (bytes[end], bytes.get(end + 1)) {
            (b'/', Some(b'*')) => {
                open += 1;
                end += 2;
            }
            (b'*', Some(b'/')) => {
                open -= 1;
                end += 2;
                if open == 0 {
                    return end;
                }
            }
            _ => end += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_texts_and_comments_do_not_nest() {
        let many = "(".repeat(1000);
        for source in [
            format!("\"{many}\""),
            format!("\"\\\"{many}\""),
            format!("r#\"{many}\"{many}\"#"),
            format!("/* {many} /* {many} */ {many} */"),
            format!("// {many}\n"),
        ] {
            assert_eq!(too_deep(&source), None, "{source}");
        }
        assert_eq!(too_deep(&"()".repeat(1000)), None);
        assert_eq!(too_deep(&format!("'(', '\\'', '界', {many}")), Some(18 + MOST_DEPTH));
        assert_eq!(too_deep(&format!("for\"\"{many}")), Some(5 + MOST_DEPTH));
    }
}
