//! Somebody at the desk who clicks and types and does nothing else, by a script: a step a line, in which things are called
//! by the keys of their names, so that it is played alike in every language.
//!
//! | step | is |
//! |---|---|
//! | `press NAME` | presses the first thing of this name; `press last`, `press part` the last, or one whose name has this in it |
//! | `type FIELD = TEXT` | writes into a field |
//! | `words TEXT` | writes into the words of the statement, at their end |
//! | `key NAME` | presses a key |
//! | `wait SECONDS` | lets real time pass |
//! | `skip until NEED` | presses *Skip to what needs me* until a message (`inject ID`), a fact (`fact ID`), a time or a solved case (`solved`) is there |
//! | `open ID` | opens a message of the scenario from the list |
//! | `did KIND` | the record has a command of this kind since the last `did`, and it was not refused |
//! | `see NAME` | something on show has this in its name |
//! | `told TEXT` | the report will have this in it |
//!
//! A name is a text in quotation marks, `@seat:ID` and its like, or a key with what stands in its blanks:
//! `plan-tell(seat=@seat:legal)`, where `*` is whatever stands in the blank: then only what stands beside it is meant.
//! ` #2` behind it is the second of several.

use egui::{
    Event, Key, Modifiers,
    accesskit::{Action, Role},
    vec2,
};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};
use goldenhour::{
    base::{id::SeatId, lang::Lang, time::At},
    desk::{
        Desk,
        debrief::Debrief,
        store::{Folders, Store},
    },
    record::log::Log,
    report::words::Words,
    scenario::{Scenario, command::Item, find},
};

/// Real milliseconds of a frame.
const FRAME: u32 = 16;
/// What stands for whatever fills a blank.
const ANYTHING: &str = "\u{1}";
/// Skips at most before something is there.
const SKIPS: usize = 400;

/// Whoever plays.
pub(crate) struct Player {
    harness: Harness<'static, Desk>,
    /// Commands of the record that were looked at.
    seen: usize,
    /// What the report must have in it.
    pub(crate) told: Vec<String>,
}

impl Player {
    /// Sits down at a desk whose files lie in this folder.
    pub(crate) fn sits_down(folder: &tempfile::TempDir, lang: Lang, size: (f32, f32)) -> Self {
        let mut desk = Desk::new(Store::open(Folders::under(folder.path())), lang);
        desk.store.settings.motion = false;
        let mut harness = Harness::builder()
            .with_size(vec2(size.0, size.1))
            .build_ui_state(|ui: &mut egui::Ui, desk: &mut Desk| desk.show(ui), desk);
        harness.run_steps(4);
        Self { harness, seen: 0, told: Vec::new() }
    }

    pub(crate) fn desk(&self) -> &Desk {
        self.harness.state()
    }

    /// What is said under a key.
    pub(crate) fn says(&self, key: &str) -> String {
        self.desk().strings.get(key)
    }

    /// The record of the drill that runs or is over.
    pub(crate) fn log(&self) -> &Log {
        let desk = self.desk();
        let over = || desk.debrief.as_ref().map(Debrief::log);
        desk.run.as_ref().map(|run| run.drill.log()).or_else(over).unwrap()
    }

    /// Real time passes, frame by frame.
    pub(crate) fn waits(&mut self, real_ms: u32) {
        for _ in 0..real_ms / FRAME {
            self.harness.state_mut().step(FRAME);
        }
        self.harness.run_steps(2);
    }

    /// Plays a script.
    #[track_caller]
    pub(crate) fn plays(&mut self, script: &str) {
        for (n, line) in script.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
            let done = self.does(verb, rest.trim());
            if let Err(why) = done {
                panic!("line {}: `{line}`: {why}\non show: {:#?}", n + 1, self.names());
            }
        }
    }

    fn does(&mut self, verb: &str, rest: &str) -> Result<(), String> {
        match verb {
            "press" => self.press(rest),
            "type" => self.types(rest),
            "words" => self.writes(rest),
            "key" => self.strike(rest),
            "wait" => {
                let seconds = rest.parse::<u32>().map_err(|why| format!("how long? {why}"))?;
                self.waits(seconds * 1_000);
                Ok(())
            }
            "skip" => self.skips(rest.strip_prefix("until ").unwrap_or(rest)),
            "open" => self.opens(rest),
            "did" => self.did(rest),
            "see" => self.sees(rest),
            "told" => {
                self.told.push(rest.to_owned());
                Ok(())
            }
            other => Err(format!("nobody knows how to `{other}`")),
        }
    }

    fn press(&mut self, what: &str) -> Result<(), String> {
        let (last, what) = what.strip_prefix("last ").map_or((false, what), |rest| (true, rest));
        let (part, what) = what.strip_prefix("part ").map_or((false, what), |rest| (true, rest));
        let name = self.named(what)?;
        let meant = |node: &Node<'_>| {
            let node = node.accesskit_node();
            let said = node.label().or_else(|| node.value()).unwrap_or_default();
            let is_it = if part { said.contains(&name) } else { said == name };
            is_it && !node.is_disabled() && node.data().supports_action(Action::Click)
        };
        let found = {
            let mut nodes = self.harness.root().children_recursive().filter(meant);
            if last { nodes.last() } else { nodes.next() }
        };
        found.ok_or_else(|| format!("nothing to press is called `{name}`"))?.click_accesskit();
        self.harness.run_steps(3);
        Ok(())
    }

    fn types(&mut self, what: &str) -> Result<(), String> {
        let (field, text) = what.split_once(" = ").ok_or("what is to be written where?")?;
        let name = self.named(field)?;
        let is_field = |node: &Node<'_>| {
            let role = node.accesskit_node().role();
            matches!(role, Role::TextInput | Role::MultilineTextInput)
                && node.accesskit_node().label().is_some_and(|said| said == name)
        };
        let found = self.harness.root().children_recursive().find(is_field);
        found.ok_or_else(|| format!("no field is called `{name}`"))?.focus();
        self.harness.run_steps(2);
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run_steps(3);
        Ok(())
    }

    fn writes(&mut self, text: &str) -> Result<(), String> {
        let field = self.harness.query_all_by_role(Role::MultilineTextInput).next();
        field.ok_or("there is no statement to write")?.focus();
        self.harness.run_steps(2);
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run_steps(3);
        Ok(())
    }

    fn strike(&mut self, name: &str) -> Result<(), String> {
        let (modifiers, name) =
            name.strip_prefix("ctrl+").map_or((Modifiers::NONE, name), |rest| (Modifiers::COMMAND, rest));
        let key = Key::from_name(name).ok_or("there is no such key")?;
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run_steps(3);
        Ok(())
    }

    fn skips(&mut self, need: &str) -> Result<(), String> {
        let seat = self.desk().run.as_ref().ok_or("no drill runs")?.seat.clone();
        for _ in 0..SKIPS {
            if self.is_there(need, &seat)? {
                return self.sits_again(&seat);
            }
            let before = self.desk().run.as_ref().map(|run| run.drill.now());
            self.press("desk-skip")?;
            if self.desk().run.as_ref().map(|run| run.drill.now()) == before {
                self.waits(1_000);
            }
        }
        Err(format!("{need} does not come"))
    }

    /// Turns back to a seat where the skip has turned to another of one's own.
    fn sits_again(&mut self, seat: &SeatId) -> Result<(), String> {
        let run = self.desk().run.as_ref().ok_or("no drill runs")?;
        let place = run.seats.iter().position(|of| of == seat).ok_or("nobody sits there")?;
        if run.seat != *seat {
            self.harness.key_press(Key::from_name(&format!("F{}", place + 1)).ok_or("no key has this number")?);
            self.harness.run_steps(4);
        }
        Ok(())
    }

    fn is_there(&mut self, need: &str, seat: &SeatId) -> Result<bool, String> {
        let run = self.harness.state_mut().run.as_mut().ok_or("no drill runs")?;
        let view = run.drill.view(seat).ok_or("nobody sits there")?;
        Ok(match need.split_once(' ') {
            Some(("inject", id)) => {
                view.desk.inbox.iter().any(|entry| matches!(&entry.item, Item::Inject(of) if of.as_str() == id))
            }
            Some(("fact", id)) => view.known.fact(&id.into()).is_some_and(|place| view.held(place).is_some()),
            None if need == "solved" => !view.desk.to_close.is_empty(),
            _ => run.drill.now() >= At::parse(need).map_err(|why| format!("{why:?}"))?,
        })
    }

    /// Opens a message of the scenario where it stands in the list: by what its row says.
    fn opens(&mut self, id: &str) -> Result<(), String> {
        let run = self.desk().run.as_ref().ok_or("no drill runs")?;
        let text = find(&run.spoken.injects, id).ok_or("there is no such message")?.text.as_str();
        // The list shows the words without their line breaks.
        let first: Vec<&str> = text.split_whitespace().take(6).collect();
        let name = format!("part \"{}\"", first.join(" "));
        self.press(&name)
    }

    fn did(&mut self, kind: &str) -> Result<(), String> {
        let desk = self.desk();
        let refused = desk.run.as_ref().and_then(|run| run.answer.as_ref()).and_then(|answer| answer.accepted.refused);
        if let Some(why) = refused {
            return Err(format!("it was refused: {why:?}"));
        }
        let new: Vec<String> =
            self.log().commands().skip(self.seen).map(|(_, of, _)| format!("{:?}", of.what)).collect();
        let is_it = |what: &String| what.split(|c: char| !c.is_alphanumeric()).next() == Some(kind);
        if !new.iter().any(is_it) {
            return Err(format!("commands since: {new:?}"));
        }
        self.seen += new.len();
        Ok(())
    }

    fn sees(&self, what: &str) -> Result<(), String> {
        let name = self.named(what)?;
        let seen = self.names().iter().any(|said| said.contains(&name));
        seen.then_some(()).ok_or_else(|| format!("`{name}` is not to be seen"))
    }

    /// Everything on show, by name.
    pub(crate) fn names(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        let named = nodes.filter_map(|node| {
            let node = node.accesskit_node();
            let said = node.label().or_else(|| node.value())?;
            Some(format!("{:?} {said}{}", node.role(), if node.is_disabled() { " (off)" } else { "" }))
        });
        named.collect()
    }

    /// What something is called: see the head of this file.
    fn named(&self, name: &str) -> Result<String, String> {
        if let Some(text) = name.strip_prefix('"') {
            return Ok(text.trim_end_matches('"').to_owned());
        }
        if let Some((name, number)) = name.split_once(" #") {
            return Ok(format!("{} {number}", self.named(name)?));
        }
        if let Some(of) = name.strip_prefix('@') {
            return self.thing(of);
        }
        let (key, blanks) = name.split_once('(').map_or((name, ""), |(key, rest)| (key, rest.trim_end_matches(')')));
        let mut filled = Vec::new();
        for blank in blanks.split(',').filter(|blank| !blank.is_empty()) {
            let (blank, value) = blank.split_once('=').ok_or("a blank is filled with `=`")?;
            filled.push((blank.trim(), self.named_or_number(value.trim())?));
        }
        let strings = &self.desk().strings;
        let arg = |place: usize| {
            let (blank, value): &(&str, String) = &filled[place];
            let value = value.parse::<i64>().map_or_else(|_| value.clone().into(), Into::into);
            (*blank, value)
        };
        let said = match filled.len() {
            0 => strings.get(key),
            1 => strings.say(key, [arg(0)]),
            _ => strings.say(key, [arg(0), arg(1)]),
        };
        if said == key {
            return Err(format!("no text has the key `{key}`"));
        }
        let parts = said.split(ANYTHING).max_by_key(|part| part.len()).unwrap_or_default();
        Ok(parts.trim().to_owned())
    }

    fn named_or_number(&self, value: &str) -> Result<String, String> {
        match value {
            "*" => Ok(ANYTHING.to_owned()),
            number if number.parse::<i64>().is_ok() => Ok(number.to_owned()),
            name => self.named(name),
        }
    }

    fn thing(&self, of: &str) -> Result<String, String> {
        let desk = self.desk();
        let spoken: &Scenario = match (&desk.run, desk.library.shelf.first()) {
            (Some(run), _) => &run.spoken,
            (None, Some(shelved)) => &shelved.spoken,
            (None, None) => return Err("there is no scenario".to_owned()),
        };
        let (kind, id) = of.split_once(':').ok_or("what kind of thing?")?;
        let words = Words::new(spoken, &desk.strings);
        let name = match kind {
            "seat" => find(&spoken.seats, id).map(|of| of.name.as_str()),
            "channel" => Some(words.channel(id)),
            "fact" => find(&spoken.facts, id).map(|of| of.name.as_str()),
            "action" => find(&spoken.actions, id).map(|of| of.name.as_str()),
            "offer" => find(&spoken.entitlements, id).map(|of| of.name.as_str()),
            "segment" => find(&spoken.segments, id).map(|of| of.name.as_str()),
            "inject" => find(&spoken.injects, id).map(|of| of.title.as_str()),
            "instruction" => find(&spoken.instructions, id).map(|of| of.text.as_str()),
            _ => None,
        };
        name.map(str::to_owned).ok_or_else(|| format!("there is no {of}"))
    }
}
