//! A bounded fuzz run of the reader: bytes flipped, cut out, doubled and moved, always in the same way.

use goldenhour::{
    base::draw::{Draws, Kind, Purpose, Subject},
    scenario::{TEMPLATE, read::read},
};

/// How many changed files are read.
const FILES: u32 = 1_000;
/// Bytes that change what a file means.
const SHARP: &[u8] = b"()[]{}:,\"\\'/*#r_-+.0123456789eENaN\n\xe9\xff\0 STo";

#[test]
fn a_thousand_broken_files_are_read_without_harm() {
    let mut draws = Draws::new("fuzz", 1);
    let mut unreadable = 0;
    for file in 0..FILES {
        let mut bytes = TEMPLATE.as_bytes().to_vec();
        // Short pieces are read as well, from anywhere in the file.
        let mut draw = draws.at(Subject::new(Kind::World, "fuzz", file), Purpose::Policy, 0);
        let mut below = |n: usize| draw.below(u32::try_from(n).unwrap()) as usize;
        if below(2) == 0 {
            let from = below(bytes.len());
            bytes = bytes[from..(from + 1 + below(3000)).min(bytes.len())].to_vec();
        }
        for _ in 0..=below(6) {
            let at = below(bytes.len());
            let end = (at + 1 + below(60)).min(bytes.len());
            match below(5) {
                0 => bytes[at] = SHARP[below(SHARP.len())],
                1 => bytes.insert(at, SHARP[below(SHARP.len())]),
                2 if bytes.len() > 100 => drop(bytes.drain(at..end)),
                3 => {
                    let piece = bytes[at..end].to_vec();
                    let to = below(bytes.len());
                    bytes.splice(to..to, piece);
                }
                _ => bytes[at] ^= 1 << below(8),
            }
        }
        let loaded = read(&bytes);
        unreadable += u32::from(loaded.scenario.is_none());
        assert!(loaded.scenario.is_some() || !loaded.findings.is_empty(), "file {file} is refused without a word");
        for finding in &loaded.findings {
            assert!(
                finding.line >= 1 && finding.column >= 1 && finding.bytes.end <= bytes.len(),
                "{file}: {finding:?}"
            );
        }
    }
    // Otherwise the run has fuzzed nothing.
    assert!((FILES / 2..FILES).contains(&unreadable), "{unreadable} of {FILES}");
}
