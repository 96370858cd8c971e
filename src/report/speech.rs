//! What a statement said, in a few words: its elements in order, and what was wrong with them.

use crate::base::time::At;
use crate::record::event::{Judged, Verdict};
use crate::report::words::Words;
use crate::scenario::statement::Element;

impl Words<'_> {
    /// A statement's elements, each once, joined by dots.
    pub fn statement(&self, now: At, elements: &[Element], judged: &[Judged]) -> String {
        let mut parts: Vec<String> = Vec::new();
        for (place, element) in elements.iter().enumerate() {
            let mut part = self.element(now, element);
            if let Some(fault) = judged.get(place).and_then(|judged| self.fault(judged.verdict)) {
                part = self.say("say-with-fault", [("said", part.into()), ("fault", fault.into())]);
            }
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(" · ")
    }

    /// One element.
    pub fn element(&self, now: At, element: &Element) -> String {
        let about = |key: &str, fact: &crate::base::id::FactId| self.say(key, [("fact", self.fact(fact).into())]);
        match element {
            Element::Acknowledge(_) => self.get("say-acknowledge"),
            Element::Regret(_) => self.get("say-regret"),
            Element::Apologise(_) => self.get("say-apologise"),
            Element::AcceptResponsibility(_) => self.get("say-responsible"),
            Element::Empathise => self.get("say-empathise"),
            Element::Disclose { fact, claim, certainty } => {
                let blanks = [
                    ("fact", self.fact(fact).into()),
                    ("claim", self.claim(now, fact, claim).into()),
                    ("certainty", self.certainty(*certainty).into()),
                ];
                self.say("say-disclose", blanks)
            }
            Element::NotKnown { fact, next } => {
                let said = about("say-not-known", fact);
                self.with_next(now, said, *next)
            }
            Element::Withhold { fact, .. } => about("say-withhold", fact),
            Element::Correct { fact, .. } => about("say-correct", fact),
            Element::Explain(fact) => about("say-explain", fact),
            Element::Instruct(_) => self.get("say-instruct"),
            Element::Remedy { action, due } => {
                let said = self.say("say-remedy", [("action", self.action(action.as_str()).into())]);
                self.with_due(now, said, *due)
            }
            Element::Compensate { offer, due } => {
                let said = self.say("say-compensate", [("offer", self.offer(offer.as_str()).into())]);
                self.with_due(now, said, *due)
            }
            Element::PromiseUpdate { due, .. } => self.say("say-next", [("when", self.when(now, *due).into())]),
            Element::Redate { due, .. } => self.say("say-redate", [("when", self.when(now, *due).into())]),
            Element::Refer { fact, body, next, .. } => {
                let blanks = [("fact", self.fact(fact).into()), ("body", self.body(body.as_str()).into())];
                let said = self.say("say-refer", blanks);
                self.with_next(now, said, *next)
            }
            Element::Deny(fact) => about("say-deny", fact),
            Element::ShiftBlame(body) => self.say("say-blame", [("body", self.body(body.as_str()).into())]),
            Element::Decline(fact) => about("say-decline", fact),
        }
    }

    fn with_next(&self, now: At, said: String, next: Option<At>) -> String {
        match next {
            Some(next) => format!("{said} · {}", self.say("say-next", [("when", self.when(now, next).into())])),
            None => said,
        }
    }

    fn with_due(&self, now: At, said: String, due: Option<At>) -> String {
        match due {
            Some(due) => self.say("say-by", [("said", said.into()), ("when", self.when(now, due).into())]),
            None => said,
        }
    }

    /// What is wrong with an element, if something is.
    pub fn fault(&self, verdict: Verdict) -> Option<String> {
        let is_fault = !matches!(verdict, Verdict::Honest | Verdict::Withheld);
        is_fault.then(|| self.verdict(verdict))
    }

    /// What an element was judged to be.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.get(match verdict {
            Verdict::Honest => "verdict-honest",
            Verdict::Restricted => "verdict-restricted",
            Verdict::Outdated => "verdict-outdated",
            Verdict::False => "verdict-false",
            Verdict::Overclaimed => "verdict-overclaimed",
            Verdict::Vague => "verdict-vague",
            Verdict::Concealed => "verdict-concealed",
            Verdict::Withheld => "verdict-withheld",
        })
    }
}
