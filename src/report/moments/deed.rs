//! What the team and the facilitator did, from their commands.

use crate::report::moments::{Kind, Teller};
use crate::scenario::{
    command::{Command, FollowTarget, Item, JumpMeaning, What},
    facilitator::SaidTo,
};

impl Teller<'_> {
    pub(super) fn command(&mut self, n: u32, command: &Command) {
        let words = *self.words;
        let (at, seat) = (command.at, words.seat(&command.seat).to_owned());
        let by = |key: &str, what: String| words.say(key, [("seat", seat.as_str().into()), ("what", what.into())]);
        let (weight, text, mark) = match &command.what {
            What::Declare => (92, by("deed-declare", String::new()), Some(words.get("mark-declared"))),
            What::Convene(seats) => {
                (62, words.say("deed-convene", [("seat", seat.as_str().into()), ("n", seats.len().into())]), None)
            }
            What::Activate(part) => {
                let parts = &self.played.scenario.plan.parts;
                let text =
                    parts.iter().find(|known| known.id == *part).map_or(part.as_str(), |part| part.text.as_str());
                let weight = if self.again("activate", "") == 0 { 58 } else { 28 };
                (weight, by("deed-activate", text.to_owned()), None)
            }
            What::Grade { level, why, .. } => {
                let level = words.level(*level);
                let mark = words.say("mark-graded", [("level", level.as_str().into())]);
                let blanks =
                    [("seat", seat.as_str().into()), ("level", level.into()), ("why", words.written(why).into())];
                let key = if why.is_empty() { "deed-grade" } else { "deed-grade-why" };
                (80, words.say(key, blanks), Some(mark))
            }
            What::Escalate(to) => (48, by("deed-escalate", words.seat(to).to_owned()), None),
            What::LogHold { body, .. } => (55, by("deed-hold", words.body(body.as_str()).to_owned()), None),
            What::Brief(points) => {
                let facts: Vec<String> = points.facts.iter().map(|fact| words.fact(fact)).collect();
                (if self.again("brief", "") == 0 { 56 } else { 26 }, by("deed-brief", words.list(&facts)), None)
            }
            What::Staff { channel, agents } => {
                let blanks = [
                    ("seat", seat.as_str().into()),
                    ("what", words.channel(channel.as_str()).into()),
                    ("n", (*agents).into()),
                ];
                (14, words.say("deed-staff", blanks), None)
            }
            What::Relieve(channel) => (14, by("deed-relieve", words.channel(channel.as_str()).to_owned()), None),
            What::HandOver { .. } => (24, by("deed-hand-over", String::new()), None),
            What::Withdraw(_) => (30, by("deed-withdraw", String::new()), None),
            What::Share { fact, seat: to } => {
                let blanks =
                    [("seat", seat.as_str().into()), ("what", words.fact(fact).into()), ("to", words.seat(to).into())];
                (0, words.say("deed-share", blanks), None)
            }
            What::Ask { seat: of, fact } => {
                let blanks =
                    [("seat", seat.as_str().into()), ("what", words.fact(fact).into()), ("to", words.seat(of).into())];
                (0, words.say("deed-ask", blanks), None)
            }
            What::Assign { item, seat: to } => {
                let blanks =
                    [("seat", seat.as_str().into()), ("what", self.item(item).into()), ("to", words.seat(to).into())];
                (0, words.say("deed-assign", blanks), None)
            }
            What::Operate(action) => (0, by("deed-operate", words.action(action.as_str()).to_owned()), None),
            What::Offer { compensation, .. } => {
                (0, by("deed-offer", words.offer(compensation.as_str()).to_owned()), None)
            }
            What::Publish { statement, .. } => {
                (0, by("deed-publish", words.statement(at, &statement.elements, &[])), None)
            }
            What::Answer { item, .. } => (0, by("deed-answer", self.item(item)), None),
            What::Follow { whom, .. } => (0, by("deed-follow", self.whom(whom)), None),
            What::Close(item) => (0, by("deed-close", self.item(item)), None),
            What::Review(items) => {
                (0, words.say("deed-review", [("seat", seat.as_str().into()), ("n", items.len().into())]), None)
            }
            What::Approve(_) => (0, by("deed-approve", String::new()), None),
            What::Return(_) => (0, by("deed-return", String::new()), None),
            _ => return self.facilitator(n, command),
        };
        let kind =
            if matches!(command.what, What::Publish { .. } | What::Answer { .. }) { Kind::Word } else { Kind::Team };
        self.tell(n, at, kind, weight, text).mark = mark;
    }

    /// What the facilitator did: told apart from what the team caused.
    fn facilitator(&mut self, n: u32, command: &Command) {
        let words = self.words;
        let about = |key: &str, what: &str| words.say(key, [("what", what.into())]);
        let text = match &command.what {
            What::Fire(inject) => about("facilitator-fire", words.inject(inject.as_str())),
            What::Hold(inject) => about("facilitator-hold", words.inject(inject.as_str())),
            What::Skip { inject, why } => {
                let title = words.inject(inject.as_str());
                words.say("facilitator-skip", [("what", title.into()), ("why", why.into())])
            }
            What::Jump { to, meaning } => {
                let key = match meaning {
                    JumpMeaning::PromisesKept => "facilitator-jump-kept",
                    JumpMeaning::NobodyActs => "facilitator-jump-idle",
                };
                about(key, &words.when(command.at, *to))
            }
            What::Add(_) | What::Edit { .. } | What::WithdrawInject(_) | What::Rule(_) | What::OffPlatform(_) => {
                return self.brought_in(n, command);
            }
            What::OpenMove(id) => about("facilitator-move", &self.move_title(id.as_str())),
            What::Stop => words.get("facilitator-stop"),
            _ => return,
        };
        self.tell(n, command.at, Kind::Around, 54, text);
    }

    /// What the facilitator brought in, changed or took back, and what was said away from the keyboard.
    fn brought_in(&mut self, n: u32, command: &Command) {
        let words = self.words;
        let about = |key: &str, what: &str| words.say(key, [("what", what.into())]);
        let (kind, weight, text) = match &command.what {
            What::Add(added) => {
                let (title, seat) = (added.title.as_str(), words.seat(&added.to));
                let text = match added.at.filter(|at| *at > command.at) {
                    Some(at) => {
                        let when = words.when(command.at, at);
                        let blanks = [("what", title.into()), ("seat", seat.into()), ("when", when.into())];
                        words.say("facilitator-add-later", blanks)
                    }
                    None => words.say("facilitator-add", [("what", title.into()), ("seat", seat.into())]),
                };
                (Kind::Around, 54, text)
            }
            What::Edit { item, .. } => (Kind::Around, 30, about("facilitator-edit", &self.item(item))),
            What::WithdrawInject(item) => (Kind::Around, 60, about("facilitator-withdraw", &self.item(item))),
            What::Rule(ruling) => {
                let effect = words.get(&format!("preset-{:?}", ruling.preset));
                let blanks = [("what", ruling.idea.as_str().into()), ("effect", effect.into())];
                let text = words.say("facilitator-rule", blanks);
                let why = ruling.why.as_str();
                let because =
                    || words.say("facilitator-because", [("text", text.as_str().into()), ("why", why.into())]);
                (Kind::Around, 58, if why.is_empty() { text.clone() } else { because() })
            }
            What::OffPlatform(said) => {
                let what = match &said.to {
                    SaidTo::Public { .. } => words.statement(said.said_at, &said.statement.elements, &[]),
                    SaidTo::One(item) => self.item(item),
                };
                let blanks = [("seat", words.seat(&said.seat).into()), ("what", what.into())];
                (Kind::Word, 0, words.say("deed-off-platform", blanks))
            }
            _ => return,
        };
        self.tell(n, command.at, kind, weight, text);
    }

    /// What came in: a message that the facilitator added by its title.
    pub(super) fn item(&self, item: &Item) -> String {
        match item {
            Item::Added(seq) => match self.played.what(*seq) {
                Some(What::Add(added)) if !added.title.is_empty() => self.words.quoted(&added.title),
                _ => self.words.item(item),
            },
            _ => self.words.item(item),
        }
    }

    pub(super) fn move_title(&self, id: &str) -> String {
        let moves = self.played.scenario.cuts.iter().flat_map(|cut| &cut.moves);
        moves.into_iter().find(|known| known.id.as_str() == id).map_or(id, |known| known.title.as_str()).to_owned()
    }

    fn whom(&self, whom: &FollowTarget) -> String {
        match whom {
            FollowTarget::Customer(segment, _) | FollowTarget::Worst(segment, _) | FollowTarget::Segment(segment) => {
                self.words.segment(segment.as_str()).to_owned()
            }
            FollowTarget::Case(item) => self.item(item),
        }
    }
}
