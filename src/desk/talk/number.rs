//! Numbers in the free words: those that match no token and nothing that the seat holds are told before they go out.

use crate::base::{date::Wall, time::MINUTE};
use crate::desk::talk::token;
use crate::drill::view::SeatView;
use crate::scenario::{Scenario, statement::Value};

/// Below this a number counts things that people say without looking them up: two of us, gate 7.
const SMALL: u64 = 13;

/// The numbers of a text, as they are written, in order: digits with the marks that bind them.
fn numbers(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut open: Option<String> = None;
    for c in text.chars().chain([' ']) {
        let c = narrow(c);
        if c.is_ascii_digit() {
            open.get_or_insert_default().push(c);
        } else if let (Some(number), ':' | '.' | ',') = (&mut open, c) {
            number.push(c);
        } else if let Some(number) = open.take() {
            all.push(number.trim_end_matches([':', '.', ',']).to_owned());
        }
    }
    all
}

/// A full-width digit or colon as its narrow one.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' | '：' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        _ => c,
    }
}

fn whole(number: &str) -> Option<u64> {
    number.replace(',', "").parse().ok()
}

/// Minutes of the day, if it is a time of day.
fn clock(number: &str) -> Option<i64> {
    number.contains(':').then(|| crate::desk::talk::moment::minutes(number)).flatten()
}

/// The numbers of the free words that match nothing: no token of the text, no value that the seat holds, and no text
/// that everybody in the company has before them.
pub fn unmatched(words: &str, view: &SeatView, scenario: &Scenario, wall: Option<Wall>, beside: &str) -> Vec<String> {
    let mut free = String::new();
    let mut done = 0;
    let mut locked = String::new();
    for token in token::tokens(words) {
        free.push_str(&words[done..token.bytes.start]);
        free.push(' ');
        locked.push_str(&words[token.shown.clone()]);
        locked.push(' ');
        done = token.bytes.end;
    }
    free.push_str(&words[done..]);
    let candidates: Vec<String> = numbers(&free).into_iter().filter(|n| whole(n).is_none_or(|n| n >= SMALL)).collect();
    if candidates.is_empty() {
        return candidates;
    }
    let mut known = numbers(&locked);
    known.extend(numbers(beside));
    known.extend(public(scenario));
    let held: Vec<&Value> = view.desk.facts.iter().flatten().map(|held| &held.value).collect();
    let is_held = |number: &String| {
        held.iter().any(|value| match value {
            Value::Count(count) => whole(number) == Some(*count),
            Value::Money(amount) => whole(number) == Some(amount.unsigned_abs()),
            Value::Instant(at) => wall.is_some_and(|wall| clock(number) == Some(wall.of_day(*at) / MINUTE)),
            _ => false,
        })
    };
    let mut found: Vec<String> = Vec::new();
    for number in candidates {
        if !known.contains(&number) && !is_held(&number) && !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// Numbers in names and texts that are public: a gate, an article of the law, a telephone number.
fn public(scenario: &Scenario) -> Vec<String> {
    let names = scenario.segments.iter().map(|one| one.name.as_str());
    let names = names.chain(scenario.channels.iter().map(|one| one.name.as_str()));
    let names = names.chain(scenario.actions.iter().map(|one| one.name.as_str()));
    let names = names.chain(scenario.instructions.iter().map(|one| one.text.as_str()));
    let names = names.chain(scenario.bodies.iter().flat_map(|one| [one.name.as_str(), one.reached_at.as_str()]));
    let names = names.chain(scenario.facts.iter().map(|one| one.name.as_str()));
    let offers = scenario.entitlements.iter();
    let mut all: Vec<String> = names.flat_map(numbers).collect();
    for offer in offers {
        all.push(offer.amount.to_string());
        all.extend(numbers(offer.name.as_str()));
        all.extend(offer.article.iter().flat_map(|article| numbers(article.as_str())));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        assert_eq!(numbers("At 11:40, gate 22. 1,284 people, 3.2 million."), ["11:40", "22", "1,284", "3.2"]);
        assert_eq!(numbers("预计１１：４０起飞，约1284人。"), ["11:40", "1284"]);
        assert_eq!(numbers("nothing"), Vec::<String>::new());
    }
}
