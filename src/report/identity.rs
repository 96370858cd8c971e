//! Who took part, and which drill this was: everything that names it and that it can be proved by.

use crate::base::strings::Strings;
use crate::drill::{
    replay::{CannotReplay, replay},
    skill::Skill,
};
use crate::record::{
    difference::first_difference,
    header::{Header, Mode},
    line::Session,
    load::Loaded,
};
use crate::report::{outcome, played::Played, words::Words};
use crate::scenario::{find, hash::texts_hash, people::Role};
use crate::sim::outcome::Outcome;

/// Whether a record is as it was written, and how that was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Soundness {
    /// Its commands, played again, give this very record; and what it had cost at its end.
    Proven(Outcome),
    /// Every line follows from the one before, to the end, but it could not be played again.
    Unproven(CannotReplay),
    /// Playing it again gives something else.
    Differs {
        /// The first line that does: its number among commands and events.
        n: u32,
    },
    /// As far as it goes every line follows, but it has no end.
    Unfinished,
    /// A line is not as it was written; nothing from there on is in the report.
    Changed {
        /// Which line of the file, from 1.
        line: u64,
    },
}

impl Soundness {
    /// Finds out, by playing the record again if it is whole.
    pub fn of(loaded: &Loaded) -> Self {
        match loaded.broken {
            Some(broken) => Self::Changed { line: broken.line },
            None if loaded.log.ended().is_none() || loaded.torn.is_some() => Self::Unfinished,
            None => match replay(&loaded.log, &mut |_| {}) {
                Err(why) => Self::Unproven(why),
                Ok(mut drill) => match first_difference(&loaded.log, drill.log()) {
                    Some(difference) => Self::Differs { n: difference.n },
                    None => Self::Proven(drill.sim().outcome()),
                },
            },
        }
    }

    /// What the drill had cost at its end, where playing it again has shown it.
    pub fn outcome(&self) -> Option<&Outcome> {
        if let Self::Proven(outcome) = self { Some(outcome) } else { None }
    }
}

/// Who played, where a record says so: an autopilot by its name, or the skill that somebody practised.
pub fn player(header: &Header, strings: &Strings) -> Option<String> {
    Skill::of(header).map(|skill| strings.get(&skill.key())).or_else(|| header.plan.clone())
}

/// A seat and who sat in it.
#[derive(Clone, Debug)]
pub struct Sitter {
    /// The seat.
    pub seat: String,
    /// Who: a name, a pseudonym, an autopilot, nobody.
    pub who: String,
    /// The seat's duties.
    pub duties: String,
    /// What the seat does in any company.
    pub role: String,
}

/// Who sat where.
pub fn sitters(played: &Played<'_>, words: &Words<'_>) -> Vec<Sitter> {
    let header = played.log.header();
    let people = played.log.session().find_map(|(_, fact)| match fact {
        Session::Start { people, .. } => Some(people.as_slice()),
        _ => None,
    });
    let one = |id: &crate::base::id::SeatId| {
        let seat = find(&played.scenario.seats, id.as_str());
        let named: Vec<String> =
            people.unwrap_or_default().iter().filter(|(of, _)| of == id).map(|(_, name)| name.clone()).collect();
        let who = if !named.is_empty() {
            words.list(&named)
        } else if let Some(skill) = Skill::of(header) {
            words.say("sitter-skill", [("skill", words.get(&skill.key()).into())])
        } else if let Some(plan) = &header.plan {
            words.say("sitter-autopilot", [("plan", plan.into())])
        } else {
            words.get("sitter-unnamed")
        };
        Sitter {
            seat: words.seat(id).to_owned(),
            who,
            duties: seat.map_or("", |seat| seat.duties.as_str()).to_owned(),
            role: seat.map_or_else(String::new, |seat| words.get(role(seat.role))),
        }
    };
    header.seats.iter().map(one).collect()
}

fn role(role: Role) -> &'static str {
    match role {
        Role::CustomerService => "role-customer-service",
        Role::PublicRelations => "role-public-relations",
        Role::Operations => "role-operations",
        Role::Legal => "role-legal",
        Role::Product => "role-product",
        Role::DutyExecutive => "role-duty-executive",
    }
}

/// What names the drill: name and value; `true` where the value is a hash.
pub fn identity(
    played: &Played<'_>,
    words: &Words<'_>,
    rules: Option<u32>,
    soundness: &Soundness,
) -> Vec<(String, String, bool)> {
    let header = played.log.header();
    let hashes = played.log.hashes();
    let mut rows: Vec<(String, String, bool)> = Vec::new();
    let mut add = |key: &str, value: String, is_hash: bool| rows.push((words.get(key), value, is_hash));
    for (_, fact) in played.log.session() {
        if let Session::Start { drill_id, wall_start, .. } = fact {
            add("identity-drill", drill_id.clone(), false);
            add("identity-held", wall_start.clone(), false);
        }
    }
    for (_, fact) in played.log.session() {
        match fact {
            Session::Consent { line, agreed } => {
                let key = if *agreed { "identity-agreed" } else { "identity-not-agreed" };
                add("identity-consent", words.say(key, [("line", line.as_str().into())]), false);
            }
            Session::StopWord(word) => add("identity-stop-word", word.clone(), false),
            _ => {}
        }
    }
    let scenario = played.scenario;
    add("identity-scenario", format!("{} ({})", scenario.title.as_str(), scenario.id), false);
    add("identity-variant", header.variant.as_ref().map_or("–", |variant| variant.as_str()).to_owned(), false);
    add("identity-seed", header.seed.to_string(), false);
    add("identity-cut", words.say("identity-minutes", [("n", header.cut.into())]), false);
    let mode = match header.mode {
        Mode::Running => "mode-running",
        Mode::Moves => "mode-moves",
        Mode::Assessed => "mode-assessed",
    };
    add("identity-mode", words.get(mode), false);
    add("identity-attempt", header.attempt.to_string(), false);
    add("identity-reached", words.crisis(played.reached()), false);
    let held = outcome::interventions(played, words).len();
    add("identity-interventions", held.to_string(), false);
    let pauses = played.log.session().filter(|(_, fact)| matches!(fact, Session::Pause)).count();
    let hints = played.log.session().filter(|(_, fact)| matches!(fact, Session::Hint { .. })).count();
    add(
        "identity-pauses",
        words.say("identity-pauses-hints", [("pauses", pauses.into()), ("hints", hints.into())]),
        false,
    );
    add("identity-model", header.model.to_string(), false);
    add("identity-rules", rules.map_or_else(|| "–".to_owned(), |rules| rules.to_string()), false);
    add("identity-engine", header.engine.clone(), false);
    add("identity-rules-hash", header.rules_hash.clone(), true);
    let texts = texts_hash(scenario, words.strings.lang());
    add("identity-texts-hash", texts.unwrap_or_else(|| "–".to_owned()), true);
    add("identity-play", hashes.play.to_hex().to_string(), true);
    let head = hashes.head.map_or_else(|| "–".to_owned(), |head| head.to_hex().to_string());
    add("identity-head", head, true);
    add("identity-proof", proof(words, soundness), false);
    rows
}

/// How far the record has been proved.
fn proof(words: &Words<'_>, soundness: &Soundness) -> String {
    match soundness {
        Soundness::Proven(_) => words.get("proof-proven"),
        Soundness::Unproven(CannotReplay::OtherModel { recorded }) => {
            words.say("proof-other-model", [("recorded", (*recorded).into())])
        }
        Soundness::Unproven(_) => words.get("proof-unproven"),
        Soundness::Differs { n } => words.say("proof-differs", [("n", (*n).into())]),
        Soundness::Unfinished => words.get("proof-unfinished"),
        Soundness::Changed { line } => {
            words.say("proof-changed", [("line", i64::try_from(*line).unwrap_or(i64::MAX).into())])
        }
    }
}
