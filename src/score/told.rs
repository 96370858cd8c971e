//! What is known is told: `fact/ID` (R2 R3 R6).

use crate::base::time::{At, Span};
use crate::record::{
    event::{Act, Contradiction, Event, Verdict},
    receipt::Dimension,
};
use crate::scenario::{
    command::Level,
    fact::Fact,
    people::{Exposure, Segment},
    statement::Certainty,
};
use crate::score::{
    credit::Curve,
    facts::Facts,
    history::{LEVELS, Stretch, stretches},
    rubric::Root,
    tally::Mark,
    words::{Reach, Word, words},
};

/// Judges every fact that touches people in this variant and that somebody can come to know in time: whether it was
/// told as surely as it was held, to those whom it affects and who ask, soon after it was learned, and again whenever
/// it changed. Silence earns nothing. A minor matter needs no public word (R6).
pub(super) fn judge(facts: &Facts<'_>, reach: &Reach<'_>, marks: &mut Vec<Mark>) {
    if !facts.has_signal() || facts.scenario.level == Level::Minor {
        return;
    }
    let open: Vec<&Fact> = open_facts(facts);
    let total: f64 = open.iter().map(|fact| f64::from(fact.weight)).sum();
    for fact in open {
        let share = facts.rubric.transparency.fact_points * f64::from(fact.weight) / total;
        marks.push(Told::read(facts, reach, fact).mark(facts, share));
    }
}

/// The facts that are judged: fixed by scenario and variant.
pub(super) fn open_facts<'a>(facts: &Facts<'a>) -> Vec<&'a Fact> {
    let last = facts.scenario.end() - facts.rubric.transparency.tell.par;
    facts
        .scenario
        .facts
        .iter()
        .filter(|fact| fact.learned.iter().any(|learned| facts.is_now(learned.variant.as_ref()) && learned.at < last))
        .filter(|fact| concerned(facts, fact).next().is_some())
        .collect()
}

/// The segments that a fact affects and that the crisis reaches in this variant.
pub(super) fn concerned<'a>(facts: &Facts<'a>, fact: &Fact) -> impl Iterator<Item = &'a Segment> {
    facts
        .scenario
        .segments
        .iter()
        .filter(|segment| fact.affects.contains(&segment.id) && facts.affected(segment, |_| true) > 0.0)
}

/// A fact, how it stood, and what was said of it.
struct Told<'f, 'a> {
    facts: &'f Facts<'a>,
    reach: &'f Reach<'a>,
    fact: &'a Fact,
    stretches: Vec<Stretch<'a>>,
    words: Vec<Word<'a>>,
    /// When it got out without us, if it did while it was free.
    leaked: Option<At>,
    /// Claims of ours that were contradicted: which statement, when, by what, and the `n`.
    contradicted: Vec<(u32, At, Contradiction, u32)>,
}

/// How one stretch fared, and why it did no better.
#[derive(Clone, Copy, Default)]
struct Fared {
    earned: f64,
    in_time: f64,
    advice: &'static str,
}

/// How a segment fared in a stretch.
#[derive(Clone, Copy, Default)]
struct Heard {
    earned: f64,
    in_time: f64,
    vague: bool,
    unconfirmed: bool,
}

impl<'f, 'a> Told<'f, 'a> {
    fn read(facts: &'f Facts<'a>, reach: &'f Reach<'a>, fact: &'a Fact) -> Self {
        let words = words(facts, fact);
        let stretches = stretches(facts, fact);
        let mut contradicted = Vec::new();
        let mut leaked = None;
        for &(n, at, event) in &facts.course.events {
            match event {
                Event::Contradicted { seq, fact: of, by, .. } if *of == fact.id && *by != Contradiction::FrontLine => {
                    contradicted.push((*seq, at, *by, n));
                }
                Event::FactLeaked { fact: of, said_before: false } if *of == fact.id => {
                    let barred = stretches.iter().any(|s| s.restricted && s.from <= at && at < s.until);
                    leaked = leaked.or((!barred).then_some(at));
                }
                _ => {}
            }
        }
        Self { facts, reach, fact, stretches, words, leaked, contradicted }
    }

    fn mark(&self, facts: &Facts<'_>, share: f64) -> Mark {
        let mut mark = Mark::new(Dimension::Transparency, "fact", self.fact.id.as_str(), self.rule(), share);
        mark.par = Some(facts.rubric.transparency.tell.par);
        mark.advice = if self.is_restricted() { "advice-fact-never-withheld" } else { "advice-fact-never" };
        let counted: Vec<usize> = (0..self.stretches.len()).filter(|place| self.counts(*place)).collect();
        let Some(first) = counted.first().map(|place| &self.stretches[*place]) else { return mark };
        mark.par = Some(self.curve(first).par);
        let due = facts.knowable.map(|(signal, _)| signal + facts.rubric.speed.first_word.par);
        let early = |stretch: &Stretch<'_>| due.is_some_and(|due| stretch.from <= due);
        mark.root = early(first).then_some(Root::FirstWord);
        #[expect(clippy::cast_precision_loss, reason = "a fact changes a few times")]
        let count = counted.len() as f64;
        let mut worst: Option<Fared> = None;
        for place in counted {
            let stretch = &self.stretches[place];
            let fared = self.fare(place);
            mark.earned += fared.earned / count;
            let in_time = if early(stretch) { fared.in_time.max(fared.earned) } else { fared.earned };
            mark.in_time += in_time / count;
            mark.n.extend(stretch.reached.iter().flatten().map(|(_, n)| *n));
            if worst.is_none_or(|worst| fared.earned < worst.earned) {
                worst = Some(fared);
            }
        }
        mark.took = self.first_told().map(|at| Span((at - first.from).0.max(0)));
        mark.n.extend(self.words.iter().map(|word| word.n));
        mark.n.extend(self.contradicted.iter().map(|(.., n)| *n));
        mark.n.sort_unstable();
        mark.n.dedup();
        if let Some(worst) = worst.filter(|_| !self.words.is_empty()) {
            mark.advice = match () {
                () if mark.earned < 0.999 && worst.advice == "advice-fact-late" && mark.took <= mark.par => {
                    "advice-fact-late-change"
                }
                () if mark.earned < 0.999 => worst.advice,
                () if self.is_restricted() => "advice-fact-withheld",
                () => "advice-fact-good",
            };
        }
        mark
    }

    fn rule(&self) -> &'static str {
        if self.is_restricted() { "R3" } else { "R2" }
    }

    fn is_restricted(&self) -> bool {
        self.stretches.iter().any(|stretch| stretch.restricted) || self.fact.restriction.is_some()
    }

    fn first_told(&self) -> Option<At> {
        let right = |word: &&Word<'_>| {
            let withheld = word.judged.verdict == Verdict::Withheld;
            withheld || self.stretches.iter().any(|stretch| word.says(stretch.value).is_some())
        };
        self.words.iter().find(right).map(|word| word.at)
    }

    fn curve(&self, stretch: &Stretch<'_>) -> Curve {
        let acute = stretch.from < self.facts.scenario.acute_end();
        if acute { self.facts.rubric.transparency.tell } else { self.facts.rubric.transparency.tell_later }
    }

    /// Whether a stretch is judged: one too short to be told in time only if the team spoke of it all the same.
    fn counts(&self, place: usize) -> bool {
        let stretch = &self.stretches[place];
        stretch.until - stretch.from >= self.curve(stretch).par || self.spoken_in(place).next().is_some()
    }

    /// Words while a stretch lasted; before anything was held, words count with the first.
    fn spoken_in(&self, place: usize) -> impl Iterator<Item = &Word<'a>> {
        let stretch = &self.stretches[place];
        let from = if place == 0 { At(i64::MIN) } else { stretch.from };
        self.words.iter().filter(move |word| word.at >= from && word.at < stretch.until)
    }

    /// The share of a stretch's people that each segment is: those whom the crisis touches while it lasts.
    fn people(&self, stretch: &Stretch<'_>) -> Vec<(&'a Segment, f64)> {
        let during = |wave: &Exposure| wave.from < stretch.until && wave.ends > stretch.from;
        let count = |counts: &dyn Fn(&Exposure) -> bool| -> Vec<(&'a Segment, f64)> {
            concerned(self.facts, self.fact).map(|segment| (segment, self.facts.affected(segment, counts))).collect()
        };
        let mut people = count(&during);
        if people.iter().all(|(_, people)| *people <= 0.0) {
            people = count(&|_| true);
        }
        let total: f64 = people.iter().map(|(_, people)| people).sum();
        people.into_iter().map(|(segment, people)| (segment, people / total.max(f64::MIN_POSITIVE))).collect()
    }

    fn fare(&self, place: usize) -> Fared {
        let stretch = &self.stretches[place];
        let rubric = &self.facts.rubric.transparency;
        let mut fared = Fared::default();
        let (mut vague, mut unconfirmed) = (false, false);
        for (segment, share) in self.people(stretch) {
            let heard = if stretch.restricted { self.kept_back(place, segment) } else { self.told(place, segment) };
            fared.earned += share * heard.earned;
            fared.in_time += share * heard.in_time;
            vague |= heard.vague;
            unconfirmed |= heard.unconfirmed;
        }
        let published =
            stretch.restricted && self.spoken_in(place).any(|word| word.judged.verdict == Verdict::Restricted);
        let right = if stretch.restricted { 1.0 } else { self.put_right(place) };
        let contradicted = !stretch.restricted && self.was_contradicted(place);
        let leaked = !stretch.restricted && self.leaked.is_some_and(|at| at < stretch.until);
        fared.advice = match () {
            () if published => "advice-fact-published",
            () if right < 1.0 => "advice-fact-wrong",
            () if vague => "advice-fact-vague",
            () if contradicted => "advice-fact-contradicted",
            () if leaked => "advice-fact-leaked",
            () if fared.in_time == 0.0 && stretch.restricted => "advice-fact-never-withheld",
            () if fared.in_time == 0.0 => "advice-fact-change",
            () if fared.earned < fared.in_time * fared.in_time.min(0.999) => "advice-fact-late",
            () if unconfirmed => "advice-fact-unconfirmed",
            () if fared.in_time < 0.999 => "advice-fact-reach",
            () => "advice-fact-late",
        };
        let factor = if published { 0.0 } else { right * if contradicted { rubric.contradicted } else { 1.0 } };
        Fared { earned: fared.earned * factor, in_time: fared.in_time * factor, ..fared }
    }

    /// What a segment was told of a free stretch: a part for each certainty that the evidence reached, by the first
    /// word that was as sure. A part that the evidence never reached is earned by telling the change in time.
    fn told(&self, place: usize, segment: &Segment) -> Heard {
        let stretch = &self.stretches[place];
        let rubric = &self.facts.rubric.transparency;
        let curve = self.curve(stretch);
        let parts = [rubric.being_checked, rubric.likely - rubric.being_checked, 1.0 - rubric.likely];
        let top = stretch.reached.iter().rposition(Option::is_some).unwrap_or(0);
        let (mut heard, mut last) = (Heard::default(), (0.0_f64, 0.0_f64));
        for (level, part) in parts.into_iter().enumerate() {
            if level <= top {
                let from = stretch.reached[level].map_or(stretch.from, |(at, _)| at);
                last = self.best(place, segment, LEVELS[level], |at| curve.credit(at - from));
                heard.unconfirmed |= heard.in_time > 0.0 && last.1 == 0.0;
            } else if stretch.changes {
                // Corrected within par, if there was anything to correct.
                let corrected = self.change_told(place, segment);
                last = (last.0.min(corrected), last.1.min(corrected));
            }
            heard.earned += part * last.0;
            heard.in_time += part * last.1;
        }
        let vague = self.vague(place, segment, |at| curve.credit(at - stretch.from));
        heard.vague = vague.1 > heard.in_time;
        Heard { earned: heard.earned.max(vague.0), in_time: heard.in_time.max(vague.1), ..heard }
    }

    /// The best word of a stretch that is at least so sure: with the credit of its time, and without.
    fn best(&self, place: usize, segment: &Segment, sure: Certainty, credit: impl Fn(At) -> f64) -> (f64, f64) {
        let stretch = &self.stretches[place];
        let rubric = &self.facts.rubric.transparency;
        let mut best = (0.0_f64, 0.0_f64);
        for word in self.words.iter().filter(|word| word.at < stretch.until) {
            // What was said before still stands if it is known to cover this as well.
            let stands = word.at >= stretch.from || word.written.is_some();
            if stands && word.says(stretch.value).is_some_and(|said| said >= sure) {
                let leaked = self.leaked.is_some_and(|at| word.at > at);
                let quality =
                    self.reach.quality(self.facts, word, segment) * if leaked { rubric.after_leak } else { 1.0 };
                best = (best.0.max(quality * credit(word.at.max(stretch.from))), best.1.max(quality));
            }
        }
        best
    }

    /// How soon a segment was told what came after a stretch.
    fn change_told(&self, place: usize, segment: &Segment) -> f64 {
        let Some(next) = self.stretches.get(place + 1) else { return 0.0 };
        let curve = self.curve(next);
        if next.restricted {
            return self.kept_back(place + 1, segment).earned;
        }
        self.best(place + 1, segment, Certainty::BeingChecked, |at| curve.credit(at - next.from)).0
    }

    fn vague(&self, place: usize, segment: &Segment, credit: impl Fn(At) -> f64) -> (f64, f64) {
        let stretch = &self.stretches[place];
        let worth = self.facts.rubric.transparency.vague;
        let mut best = (0.0_f64, 0.0_f64);
        for word in self.spoken_in(place).filter(|word| word.is_vague()) {
            let quality = worth * self.reach.quality(self.facts, word, segment);
            best = (best.0.max(quality * credit(word.at.max(stretch.from))), best.1.max(quality));
        }
        best
    }

    /// What may not be said is kept back with its reason, which is worth what saying it would be; what people know from
    /// us already needs no word.
    fn kept_back(&self, place: usize, segment: &Segment) -> Heard {
        let stretch = &self.stretches[place];
        let curve = self.curve(stretch);
        let mut best = (0.0_f64, 0.0_f64);
        for word in self.words.iter().filter(|word| word.at < stretch.until) {
            let withheld = word.judged.act == Act::Withhold && word.judged.verdict == Verdict::Withheld;
            let known = word.at < stretch.from && word.written.is_some() && word.says(stretch.value).is_some();
            if withheld || known {
                let quality = self.reach.quality(self.facts, word, segment);
                let at = word.at.max(stretch.from);
                best = (best.0.max(quality * curve.credit(at - stretch.from)), best.1.max(quality));
            }
        }
        Heard { earned: best.0, in_time: best.1, ..Heard::default() }
    }

    /// What wrong claims leave of a stretch: nothing, unless a right word came after them; less if they had been
    /// contradicted by then.
    fn put_right(&self, place: usize) -> f64 {
        let stretch = &self.stretches[place];
        let rubric = &self.facts.rubric.transparency;
        let wrong: Vec<&Word<'_>> = self.spoken_in(place).filter(|word| word.is_wrong()).collect();
        let Some(last) = wrong.last() else { return 1.0 };
        let right = self
            .words
            .iter()
            .find(|word| word.at > last.at && word.at < stretch.until && word.says(stretch.value).is_some());
        let Some(right) = right else { return 0.0 };
        let met = |word: &&Word<'_>| self.contradicted.iter().any(|(seq, at, ..)| *seq == word.seq && *at <= right.at);
        if wrong.iter().any(met) { rubric.put_right_after } else { rubric.put_right }
    }

    /// Whether a claim that had been right when it was made was contradicted in this stretch, after there had been time
    /// to correct it, or by ourselves without a correction.
    fn was_contradicted(&self, place: usize) -> bool {
        let stretch = &self.stretches[place];
        let due = stretch.from + self.curve(stretch).par;
        let wrong = |seq: u32| self.words.iter().any(|word| word.seq == seq && word.is_wrong());
        self.contradicted.iter().any(|&(seq, at, by, _)| {
            let late = at >= due || by == Contradiction::Ourselves && at >= stretch.from;
            late && at < stretch.until && !wrong(seq)
        })
    }
}

/// Whether there is anything to be candid about: a crisis that shows, of more than minor level, with facts to be told.
pub(super) fn owes_candour(facts: &Facts<'_>) -> bool {
    facts.has_signal() && facts.scenario.level > Level::Minor && !open_facts(facts).is_empty()
}

/// The share of the judged facts, by weight, of which something right was said to many.
pub(super) fn told_share(facts: &Facts<'_>) -> f64 {
    let (mut told, mut all) = (0.0, 0.0);
    for fact in open_facts(facts) {
        all += f64::from(fact.weight);
        let right = |word: &Word<'_>| match word.judged.verdict {
            Verdict::Withheld => word.judged.act == Act::Withhold,
            Verdict::Honest => matches!(word.judged.act, Act::Disclose | Act::Explain),
            _ => false,
        };
        if words(facts, fact).iter().any(right) {
            told += f64::from(fact.weight);
        }
    }
    if all > 0.0 { told / all } else { 0.0 }
}
