//! Why records cannot be played again or compared, in words: for the command line and for the desk.

use crate::base::strings::Strings;
use crate::board::Refused;
use crate::drill::replay::{CannotReplay, Differs};
use crate::sim;

/// A record that cannot be judged.
pub fn cannot_replay(strings: &Strings, error: &CannotReplay) -> String {
    match error {
        CannotReplay::OtherModel { recorded } => {
            strings.say("verify-OtherModel", [("recorded", (*recorded).into()), ("own", sim::MODEL.into())])
        }
        CannotReplay::NewerKinds => strings.get("verify-NewerKinds"),
        CannotReplay::Scenario(why) => strings.say("verify-Scenario", [("why", why.into())]),
        CannotReplay::Cut(cut) => strings.say("verify-Cut", [("cut", cut.asked.into())]),
    }
}

/// A refusal in words, and what to do.
pub fn refused(strings: &Strings, path: &str, why: &Refused) -> (String, String) {
    match why {
        Refused::Edited(differs) => {
            let (n, part) = first_difference(differs);
            let part = strings.get(&format!("compare-part-{part}"));
            let blanks = [("path", path.into()), ("part", part.into()), ("n", n.to_string().into())];
            let help = strings.say("compare-refused-edited-help", [("path", path.into())]);
            (strings.say("compare-refused-edited", blanks), help)
        }
        Refused::OtherModel { model } => {
            let blanks = [("path", path.into()), ("recorded", (*model).into()), ("ours", sim::MODEL.into())];
            (strings.say("compare-refused-model", blanks), strings.get("compare-refused-model-help"))
        }
        Refused::OtherScenario { id, first } => {
            let blanks = [("path", path.into()), ("id", id.into()), ("first", first.into())];
            (strings.say("compare-refused-scenario", blanks), strings.get("compare-refused-scenario-help"))
        }
    }
}

/// Where an edited record first differs: its number and part.
pub fn first_difference(differs: &Differs) -> (u32, String) {
    let (n, part) = match differs {
        Differs::Changed(broken) => (broken.n, broken.part),
        Differs::Replay(first) => (first.n, first.part),
    };
    (n, serde_json::to_value(part).ok().and_then(|part| part.as_str().map(str::to_owned)).unwrap_or_default())
}
