//! A few of those who were heard, in their own words.

use crate::base::time::MINUTE;
use crate::cli::{
    narrative::{
        timeline::{ALWAYS, Told},
        words::{Words, lower},
    },
    terminal::{Tone, width},
};
use crate::scenario::{inject::Harm, people::Mood};
use crate::sim::{hear::Message, voice};

/// Columns of what is quoted with who said it: longer ones are passed over rather than cut.
const LONGEST: usize = 132;

/// Two to six customers: whoever was worst off, somebody who came back with the same matter, the one with the most
/// readers, and somebody who said thank you.
pub(super) fn voices(messages: &[Message], words: &Words<'_>) -> Vec<Told> {
    let acute = words.scenario.acute_end();
    let columns = |message: &Message| width(&said(message, words)) + width(&who(message, words, true));
    let fits = |message: &&Message| message.voice.is_some() && columns(message) <= LONGEST;
    let heard: Vec<&Message> = messages.iter().filter(fits).collect();
    let in_acute = || heard.iter().copied().filter(|message| message.at < acute);
    let mut picked: Vec<&Message> = Vec::new();
    picked.extend(in_acute().find(|message| message.at.0 > 20 * MINUTE && message.mood == Mood::Worried));
    picked.extend(in_acute().find(|message| message.harm == Harm::Health && message.mood != Mood::Thankful));
    // She who tried most often, and what she said first.
    let back = in_acute()
        .filter(|message| message.again && matches!(message.mood, Mood::Angry | Mood::Furious))
        .max_by_key(|message| (message.tries, std::cmp::Reverse(message.at)));
    if let Some(back) = back {
        picked.extend(heard.iter().copied().find(|message| message.who == back.who && message.at < back.at));
        picked.push(back);
    }
    picked.extend(
        in_acute()
            .filter(|message| matches!(message.mood, Mood::Angry | Mood::Furious) && !message.again)
            .max_by_key(|message| (message.reach, std::cmp::Reverse(message.at))),
    );
    picked.extend(heard.iter().copied().find(|message| message.mood == Mood::Thankful));
    picked.sort_by_key(|message| message.at);
    let mut told: Vec<Told> = Vec::new();
    let mut spoken: Vec<(u32, Option<u16>)> = Vec::new();
    for message in picked {
        if spoken.iter().any(|(_, voice)| *voice == message.voice) {
            continue;
        }
        let again = spoken.iter().any(|(who, _)| *who == message.who);
        spoken.push((message.who, message.voice));
        let (open, close) = (words.strings.get("quote-open"), words.strings.get("quote-close"));
        let quoted = words.strings.quote(&said(message, words));
        // The mark that opens stands before the lines, the one that closes is never cut.
        let text = quoted.strip_prefix(&open).and_then(|text| text.strip_suffix(&close)).unwrap_or(&quoted);
        told.push(Told {
            at: message.at,
            weight: ALWAYS,
            mark: "“",
            tone: Tone::Voice,
            text: text.to_owned(),
            tail: close + &words.from(&who(message, words, again)),
        });
    }
    told
}

fn said(message: &Message, words: &Words<'_>) -> String {
    voice::text(words.scenario, message).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn who(message: &Message, words: &Words<'_>, again: bool) -> String {
    let segment = words.scenario.segments.get(usize::from(message.segment));
    let channel = words.scenario.channels.get(usize::from(message.channel));
    let segment = segment.map_or_else(String::new, |segment| lower(segment.name.as_str()));
    let channel = channel.map_or_else(String::new, |channel| words.channel(&channel.id));
    let number = match &message.item {
        crate::scenario::command::Item::Contact(_, number, _) => (number + 1).to_string(),
        _ => "none".to_owned(),
    };
    let blanks = [
        ("again", if again { "yes" } else { "no" }.into()),
        ("segment", segment.into()),
        ("n", number.into()),
        ("channel", channel.into()),
    ];
    words.strings.say("run-customer", blanks)
}
