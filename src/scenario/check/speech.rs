//! Texts and voices: patterns that Fluent can read, and words for every mood on every channel.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use crate::base::text::Text;
use crate::scenario::{
    Scenario,
    channel::ChannelKind,
    check::{Report, id::Ids},
    people::{Mood, Segment, Voice},
    texts,
};

/// Customers are in one of these moods when they speak.
const MOODS: [Mood; 5] = [Mood::Calm, Mood::Worried, Mood::Angry, Mood::Furious, Mood::Thankful];

/// Checks every text and every voice.
pub(super) fn check(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    for entry in texts::all(&mut s.clone()) {
        pattern(&entry.path, entry.text, entry.blanks, to);
    }
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for (n, voice) in s.voices.iter().enumerate() {
        let path = format!("voices[{n}].text");
        let words = voice.text.as_str().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if let Some(first) = said.get(&words) {
            let message = format!("voices[{first}] says exactly this");
            to.error(
                "same-sentence",
                &path,
                message,
                "nobody believes a crowd that speaks with one mouth: write another",
            );
        } else {
            said.insert(words, n);
        }
        if voice.on.is_empty() {
            let message = format!("`{}` is never heard", voice.id);
            to.error(
                "silent-voice",
                &format!("voices[{n}].on"),
                message,
                "name the kinds of channel on which it speaks",
            );
        }
    }
    moods(s, ids, to);
}

/// Whoever can speak needs words for every mood that do not belong to one question alone.
fn moods(s: &Scenario, ids: &Ids<'_>, to: &mut Report<'_, '_>) {
    let mut told = BTreeSet::new();
    for (n, segment) in s.segments.iter().enumerate() {
        let by = segment.contacts_by.keys().filter_map(|id| ids.channels.get(id.as_str()));
        let mut kinds: BTreeSet<ChannelKind> = by.map(|place| s.channels[*place].kind).collect();
        // Who posts speaks on every network that there is.
        if segment.readers > 0.0 {
            kinds.extend(s.channels.iter().map(|channel| channel.kind).filter(|kind| *kind == ChannelKind::Social));
        }
        for kind in kinds {
            for mood in MOODS {
                let speaks = |voice: &Voice| fits(voice, segment, kind, mood);
                if !s.voices.iter().any(speaks) && told.insert((kind, mood)) {
                    let message = format!("`{}` has no words on `{kind:?}` when {mood:?}", segment.id);
                    let hint = format!("add a voice `on: [{kind:?}], mood: {mood:?}` without `asks`");
                    to.error("missing-voice", &format!("segments[{n}].contacts_by"), message, hint);
                }
            }
        }
    }
}

fn fits(voice: &Voice, segment: &Segment, kind: ChannelKind, mood: Mood) -> bool {
    voice.mood == mood
        && voice.on.contains(&kind)
        && voice.asks.is_none()
        && voice.segment.as_ref().is_none_or(|only| *only == segment.id)
}

/// A text must be a pattern that Fluent can read, with known placeables only.
fn pattern(path: &str, text: &Text, known: &[&str], to: &mut Report<'_, '_>) {
    for (code, message, hint) in faults(text.as_str(), known) {
        to.error(code, path, message, hint);
    }
}

/// What is wrong with a text: code, message and hint. The same holds for texts in other languages.
pub(crate) fn faults(text: &str, known: &[&str]) -> Vec<(&'static str, String, String)> {
    if text.trim().is_empty() {
        let hint = "write it, or leave the field out where that is allowed".to_owned();
        return vec![("empty-text", "this text is empty".to_owned(), hint)];
    }
    let resource = format!("text = {}\n", text.replace("\r\n", "\n").replace('\n', "\n    "));
    if let Err((_, errors)) = FluentResource::try_new(resource) {
        let why = errors.first().map(ToString::to_string).unwrap_or_default();
        let hint = "braces hold something to fill in; a brace itself is written `{\"{\"}`";
        return vec![("bad-pattern", format!("this text is no Fluent pattern: {why}"), hint.to_owned())];
    }
    let mut faults = Vec::new();
    for placeable in placeables(text) {
        let variable = placeable.strip_prefix('$').map(|rest| {
            rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).next().unwrap_or_default()
        });
        let fine = match variable {
            Some(name) => known.contains(&name),
            None => placeable.starts_with('"'),
        };
        if !fine {
            let hint = if known.is_empty() {
                "this text is shown as it is: write it out".to_owned()
            } else {
                let known: Vec<String> = known.iter().map(|name| format!("`{{ ${name} }}`")).collect();
                format!("there are {}", known.join(", "))
            };
            faults.push(("unknown-placeable", format!("nothing fills in `{{ {placeable} }}`"), hint));
        }
    }
    faults
}

/// What stands between braces, without the space around it.
fn placeables(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('{').filter_map(|(at, _)| {
        let inside = &text[at + 1..];
        let before = &text[..at];
        // `{"{"}`: the brace within the quotes opens nothing.
        if before.ends_with('"') && inside.starts_with('"') {
            return None;
        }
        Some(inside[..inside.find('}').unwrap_or(inside.len())].trim())
    })
}
