//! Every text of a scenario: where it stands in the file, and the key under which overlays say it in other languages.
//!
//! A key is kind, id and field: `inject-gate_screens-title`. What has no id is counted from 1, or named by what it
//! belongs to.

use crate::base::text::Text;
use crate::scenario::{Scenario, command::Level};

/// What a voice may fill in.
const BLANKS_OF_VOICES: &[&str] = &["waited", "times", "name"];

/// One text and its names.
pub struct Entry<'a> {
    /// Where it stands in the file, such as `injects[3].title`.
    pub path: String,
    /// Its key in overlays, such as `inject-gate_screens-title`.
    pub key: String,
    /// What it may fill in.
    pub blanks: &'static [&'static str],
    /// It.
    pub text: &'a mut Text,
}

/// All texts, in the order of the format.
pub fn all(s: &mut Scenario) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    whole(s, &mut all);
    all
}

/// Adds the texts of a list whose elements have ids.
macro_rules! list {
    ($all:ident, $name:literal $kind:literal $things:expr => $($field:ident)*; $($maybe:ident)*) => {
        for (n, one) in $things.iter_mut().enumerate() {
            let id = one.id.to_string();
            $($all.push(entry(
                format!(concat!($name, "[{}].", stringify!($field)), n),
                format!(concat!($kind, "-{}-", stringify!($field)), id),
                &mut one.$field,
            ));)*
            $(if let Some(text) = &mut one.$maybe {
                $all.push(entry(
                    format!(concat!($name, "[{}].", stringify!($maybe)), n),
                    format!(concat!($kind, "-{}-", stringify!($maybe)), id),
                    text,
                ));
            })*
        }
    };
}

fn whole<'a>(s: &'a mut Scenario, all: &mut Vec<Entry<'a>>) {
    all.push(entry("title", "scenario-title", &mut s.title));
    all.push(entry("summary", "scenario-summary", &mut s.summary));
    all.extend(s.inherited.as_mut().map(|text| entry("inherited", "scenario-inherited", text)));
    all.push(entry("organisation.name", "organisation-name", &mut s.organisation.name));
    all.push(entry("organisation.about", "organisation-about", &mut s.organisation.about));
    all.extend(s.organisation.rival.as_mut().map(|text| entry("organisation.rival", "organisation-rival", text)));
    list!(all, "clock.phases" "phase" s.clock.phases => name;);
    list!(all, "variants" "variant" s.variants => about;);
    for (n, cut) in s.cuts.iter_mut().enumerate() {
        for (m, one) in cut.moves.iter_mut().enumerate() {
            let key = format!("move-{}-title", one.id);
            all.push(entry(format!("cuts[{n}].moves[{m}].title"), key, &mut one.title));
        }
    }
    plan(&mut s.plan, all);
    list!(all, "segments" "segment" s.segments => name about;);
    list!(all, "channels" "channel" s.channels => name; unstaffed);
    list!(all, "seats" "seat" s.seats => name duties;);
    list!(all, "people" "person" s.people => name role manner;);
    for (n, fact) in s.facts.iter_mut().enumerate() {
        all.push(entry(format!("facts[{n}].name"), format!("fact-{}-name", fact.id), &mut fact.name));
        for (c, choice) in fact.choices.iter_mut().enumerate() {
            let key = format!("choice-{}-{}-name", fact.id, choice.id);
            all.push(entry(format!("facts[{n}].choices[{c}].name"), key, &mut choice.name));
        }
    }
    list!(all, "instructions" "instruction" s.instructions => text;);
    list!(all, "entitlements" "entitlement" s.entitlements => name; article);
    list!(all, "bodies" "body" s.bodies => name reached_at;);
    list!(all, "findings" "finding" s.findings => text;);
    for (n, inject) in s.injects.iter_mut().enumerate() {
        let mut add = |path: &str, field: &str, text: &'a mut Text| {
            all.push(entry(format!("injects[{n}].{path}"), format!("inject-{}-{field}", inject.id), text));
        };
        add("title", "title", &mut inject.title);
        add("text", "text", &mut inject.text);
        if let Some(text) = &mut inject.note {
            add("note", "note", text);
        }
        if let Some(expected) = &mut inject.expects {
            add("expects.text", "expects", &mut expected.text);
        }
    }
    list!(all, "scams" "scam" s.scams => name script;);
    list!(all, "actions" "action" s.actions => name about;);
    list!(all, "duties" "duty" s.duties => name article;);
    list!(all, "objectives" "objective" s.objectives => name capability;);
    for (n, question) in s.debrief.questions.iter_mut().enumerate() {
        all.push(entry(format!("debrief.questions[{n}]"), format!("debrief-question-{}", n + 1), question));
    }
    all.push(entry("debrief.epilogue.text", "debrief-epilogue-text", &mut s.debrief.epilogue.text));
    for (n, voice) in s.voices.iter_mut().enumerate() {
        let (path, key) = (format!("voices[{n}].text"), format!("voice-{}-text", voice.id));
        all.push(Entry { blanks: BLANKS_OF_VOICES, ..entry(path, key, &mut voice.text) });
    }
}

fn plan<'a>(plan: &'a mut crate::scenario::crisis::Plan, all: &mut Vec<Entry<'a>>) {
    all.push(entry("plan.about", "plan-about", &mut plan.about));
    list!(all, "plan.parts" "part" plan.parts => text;);
    for (n, step) in plan.call_tree.iter_mut().enumerate() {
        let key = format!("call-{}-{}-backup", step.from, step.to);
        all.push(entry(format!("plan.call_tree[{n}].backup"), key, &mut step.backup));
    }
    for (n, rule) in plan.levels.iter_mut().enumerate() {
        let level = match rule.level {
            Level::Minor => "minor",
            Level::Moderate => "moderate",
            Level::Major => "major",
        };
        all.push(entry(format!("plan.levels[{n}].when"), format!("level-{level}-when"), &mut rule.when));
    }
    for (n, template) in plan.templates.iter_mut().enumerate() {
        let key = |field| format!("template-{}-{field}", n + 1);
        all.push(entry(format!("plan.templates[{n}].name"), key("name"), &mut template.name));
        all.push(entry(format!("plan.templates[{n}].words"), key("words"), &mut template.words));
    }
}

fn entry(path: impl Into<String>, key: impl Into<String>, text: &mut Text) -> Entry<'_> {
    Entry { path: path.into(), key: key.into(), blanks: &[], text }
}
