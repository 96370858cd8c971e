//! In whose words a customer speaks: the choice among a scenario's voices, and the text with its blanks filled in.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::scenario::{
    Scenario,
    channel::ChannelKind,
    people::{Mood, Voice},
};
use crate::sim::hear::Message;

/// What a voice must fit.
pub(super) struct Asked {
    /// On what kind of channel she speaks.
    pub(super) kind: ChannelKind,
    /// How she feels.
    pub(super) mood: Mood,
    /// What it is about, a fact.
    pub(super) fact: Option<usize>,
    /// Her segment.
    pub(super) segment: usize,
    /// Whether she has been heard before.
    pub(super) again: bool,
}

/// Moods in which somebody sounds most alike, nearest first, herself included.
fn alike(mood: Mood) -> &'static [Mood] {
    match mood {
        Mood::Calm => &[Mood::Calm, Mood::Worried],
        Mood::Worried => &[Mood::Worried, Mood::Calm, Mood::Angry],
        Mood::Angry => &[Mood::Angry, Mood::Furious, Mood::Worried],
        Mood::Furious => &[Mood::Furious, Mood::Angry],
        Mood::Thankful => &[Mood::Thankful],
    }
}

/// The voice of a customer whose own number is `voice`: of those that fit best, always the same one. How she feels
/// comes before whether she speaks of an earlier contact, and both before how closely a voice is hers.
pub(super) fn pick(scenario: &Scenario, asked: &Asked, voice: u16) -> Option<u16> {
    let segment = &scenario.segments[asked.segment].id;
    let fact = asked.fact.map(|fact| &scenario.facts[fact].id);
    let fits = |v: &Voice| {
        v.on.contains(&asked.kind)
            && v.segment.as_ref().is_none_or(|of| of == segment)
            && v.asks.as_ref().is_none_or(|about| Some(about) == fact)
            && (asked.again || !v.again)
    };
    for mood in alike(asked.mood) {
        let rank = |v: &Voice| (v.again == asked.again, u8::from(v.asks.is_some()) + u8::from(v.segment.is_some()));
        let fitting = || (0u16..).zip(&scenario.voices).filter(|(_, v)| v.mood == *mood && fits(v));
        if let Some(best) = fitting().map(|(_, v)| rank(v)).max() {
            let of_best = || fitting().filter(|(_, v)| rank(v) == best);
            return of_best().nth(usize::from(voice) % of_best().count()).map(|(place, _)| place);
        }
    }
    None
}

/// What a message says, in the language of the scenario's texts. Without a voice that fits it is the bare question.
pub fn text(scenario: &Scenario, message: &Message) -> String {
    let voice = message.voice.and_then(|place| scenario.voices.get(usize::from(place)));
    let question = || message.topic.and_then(|fact| scenario.facts.get(usize::from(fact)));
    let pattern = match (voice, question()) {
        (Some(voice), _) => voice.text.as_str(),
        (None, Some(fact)) => fact.name.as_str(),
        (None, None) => "…",
    };
    let mut args = FluentArgs::new();
    args.set("waited", FluentValue::from(message.waited_minutes));
    args.set("times", FluentValue::from(message.tries));
    args.set("name", FluentValue::from(scenario.organisation.name.as_str()));
    fill(pattern, scenario.tongue(), &args)
}

/// A pattern with its blanks filled in. What is no pattern is shown as it stands.
fn fill(pattern: &str, language: &str, args: &FluentArgs) -> String {
    let source = format!("text =\n    {}\n", pattern.trim().replace('\n', "\n    "));
    let (Ok(resource), Ok(language)) = (FluentResource::try_new(source), language.parse::<LanguageIdentifier>()) else {
        return pattern.to_owned();
    };
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    if bundle.add_resource(resource).is_err() {
        return pattern.to_owned();
    }
    match bundle.get_message("text").and_then(|message| message.value()) {
        Some(value) => bundle.format_pattern(value, Some(args), &mut Vec::new()).into_owned(),
        None => pattern.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in() {
        let mut args = FluentArgs::new();
        args.set("waited", FluentValue::from(95));
        args.set("name", FluentValue::from("Meridian Air"));
        let text = fill("I have waited { $waited } minutes, { $name }!\nStill nothing.", "en", &args);
        assert_eq!(text, "I have waited 95 minutes, Meridian Air!\nStill nothing.");
    }

    #[test]
    fn numbers_choose_the_words() {
        let mut args = FluentArgs::new();
        args.set("times", FluentValue::from(1));
        let pattern = "I called { $times ->\n    [one] once\n   *[other] { $times } times\n}.";
        assert_eq!(fill(pattern, "en", &args), "I called once.");
    }

    #[test]
    fn what_is_no_pattern_is_shown_as_it_stands() {
        assert_eq!(fill("100 { % of us", "en", &FluentArgs::new()), "100 { % of us");
    }
}
