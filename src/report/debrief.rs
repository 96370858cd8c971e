//! What a debrief shows of one drill (contract C7): its score as a story, from the record alone, put together once.
//!
//! Sentences of moments and receipts are those of the after-action report, so screen and page say the same; they are
//! therefore in one language, and a reader of another has a view of their own. Everything else is numbers and names.
//! The crowd that replays beside it and the textbook's curve are not here: they have to be played.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::{
    strings::Strings,
    time::{At, Span},
};
use crate::record::{
    header::Mode,
    line::{Line, Session},
    log::Log,
    receipt::{Dimension, Score, ScoreLine},
};
use crate::report::{
    chart::{axis::TimeAxis, real},
    curve, facts,
    headline::{self, Headline},
    moments::{Kind, moments},
    played::{Played, mean_trust},
    promises::{self, Fate},
    receipts::{self, capital},
    words::{Words, rounded},
};
use crate::scenario::Scenario;
use crate::score::{self, advice, course::Course, rubric};

/// The weight from which a moment stands on the curve.
const SHOWN: u32 = 26;

/// What a debrief shows.
#[derive(Clone, Debug, Serialize)]
pub struct DebriefView {
    /// The crisis.
    pub title: String,
    /// Its day.
    pub date: String,
    /// What happened, in one sentence.
    pub sentence: String,
    /// What shows it.
    pub lede: String,
    /// What must never be done and was.
    pub knock_outs: Vec<String>,
    /// The whole score, in hundredths.
    pub total: Option<i64>,
    /// The four dimensions.
    pub dimensions: Vec<DimensionView>,
    /// The receipt that earned most of the whole: dimension and place.
    pub gain: Option<(usize, usize)>,
    /// The receipt that lost most of the whole: dimension and place.
    pub loss: Option<(usize, usize)>,
    /// The one thing to do better: what cost most, with what would have earned it.
    pub change: String,
    /// Mean trust of those who have stayed, of a hundred.
    pub trust: Vec<(At, f64)>,
    /// What was decided and what came of it, in order of time.
    pub moments: Vec<MomentView>,
    /// Promises, in the order in which they were made.
    pub promises: Vec<PromiseView>,
    /// Stretches in which people who were owed a word had none.
    pub silences: Vec<SilenceView>,
    /// From the first signal to the first word to many, or to the end if there was none.
    pub first_silence: Option<(At, At)>,
    /// Where moments stand from left to right.
    #[serde(skip)]
    pub axis: TimeAxis,
    /// The end.
    pub end: At,
    /// Whether people talked while the clock stood.
    pub in_moves: bool,
    /// The value of the chain at `EndEx`, as hex: the name of the drill.
    pub head: Option<String>,
    /// What names the drill besides: what and value.
    pub identity: Vec<(String, String)>,
    /// What people said of it.
    pub said: Said,
}

/// A dimension of the score.
#[derive(Clone, Debug, Serialize)]
pub struct DimensionView {
    /// Which.
    pub dimension: Dimension,
    /// Its name.
    pub name: String,
    /// Its points, in hundredths.
    pub points: Option<i64>,
    /// What it counts in the whole, in percent.
    pub weight: f64,
    /// What cost most in it, in a few words.
    pub line: String,
    /// Whether it is void through what must never be done.
    pub is_void: bool,
    /// Its receipts, the largest loss first.
    pub receipts: Vec<ReceiptView>,
}

/// A receipt.
#[derive(Clone, Debug, Serialize)]
pub struct ReceiptView {
    /// Its name.
    pub id: String,
    /// What was asked for.
    pub criterion: String,
    /// What it was about; empty for the drill as a whole.
    pub what: String,
    /// How long it took, and the par.
    pub took: String,
    /// Points of the whole that were lost, in hundredths.
    pub lost: f64,
    /// Points of the whole that were earned, in hundredths.
    pub earned: f64,
    /// What to do.
    pub advice: String,
    /// The moment that shows it.
    pub at: Option<At>,
    /// Lines of the record that show it.
    pub n: Vec<u32>,
}

impl ReceiptView {
    /// Its name with what it was about.
    pub fn title(&self, strings: &Strings) -> String {
        if self.what.is_empty() {
            return self.criterion.clone();
        }
        let blanks = [("criterion", self.criterion.as_str().into()), ("what", self.what.as_str().into())];
        strings.say("compare-about", blanks)
    }
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct MomentView {
    /// The line of the record.
    pub n: Option<u32>,
    /// When.
    pub at: At,
    /// What sort of thing it is.
    pub kind: Kind,
    /// How much it would be missed.
    pub weight: u32,
    /// Points of the whole that were won or lost through it, in hundredths.
    pub effect: f64,
    /// What happened.
    pub text: String,
    /// A few words for the curve, where it is worth them.
    pub mark: Option<String>,
}

impl MomentView {
    /// Which of several should be named where not all can: what moved most points, and what would be missed.
    pub fn matters(&self) -> f64 {
        /// What a point of the whole counts against what would be missed, which is of 100.
        const A_POINT: f64 = 20.0;
        f64::from(self.weight) + self.effect / 100.0 * A_POINT
    }
}

/// A promise.
#[derive(Clone, Debug, Serialize)]
pub struct PromiseView {
    /// When it was made.
    pub made: At,
    /// When it was due at last.
    pub due: At,
    /// What was promised, and to whom.
    pub what: String,
    /// What became of it.
    pub fate: Fate,
}

/// A stretch of silence.
#[derive(Clone, Debug, Serialize)]
pub struct SilenceView {
    /// From when.
    pub from: At,
    /// Until when.
    pub to: At,
    /// How many of those owed a word had none, in four steps.
    pub strength: u8,
}

/// What people said when it was over.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Said {
    /// Strengths, written down before the score was shown.
    pub strengths: Vec<String>,
    /// Gaps, likewise.
    pub gaps: Vec<String>,
    /// Words of the hot wash.
    pub words: Vec<String>,
    /// Actions: what, who, until when.
    pub actions: Vec<(String, String, String)>,
}

impl Said {
    /// What a record holds.
    pub fn of(log: &Log) -> Self {
        let mut said = Self::default();
        for (_, fact) in log.session() {
            match fact {
                Session::Strength { text, .. } => said.strengths.push(text.clone()),
                Session::Gap { text, .. } => said.gaps.push(text.clone()),
                Session::HotWash(text) => said.words.push(text.clone()),
                Session::Improve { what, owner, due } => {
                    said.actions.push((what.clone(), owner.clone(), due.clone()));
                }
                _ => {}
            }
        }
        said
    }
}

impl DebriefView {
    /// Of a record, its scenario and the program in the reader's language.
    pub fn of(scenario: &Scenario, log: &Log, strings: &Strings) -> Self {
        let words = Words::new(scenario, strings);
        let played = Played::of(scenario, log);
        let score = judged(scenario, log);
        let promises = promises::promises(&played, &words);
        let sheet = facts::sheet(&played, &words);
        let Headline { sentence, lede, knock_outs, change, .. } =
            headline::headline(&played, &words, Some(&score), &promises, &sheet);
        let times = times(log, &score);
        let dimensions = dimensions(&score, &words, &times, played.first_signal.map(|(at, _)| at));
        let end = played.reached();
        let first_word = played.published().next().map(|sent| sent.at);
        let by = |of: fn(&ReceiptView) -> f64| best(&dimensions, of);
        Self {
            title: scenario.title.as_str().to_owned(),
            date: words.date(At::START),
            sentence,
            lede,
            knock_outs: knock_outs.into_iter().map(|(text, _)| text).collect(),
            total: score.totals.total,
            gain: by(|receipt| receipt.earned),
            loss: by(|receipt| receipt.lost),
            change,
            trust: trust(scenario, log),
            moments: shown(&played, &words, &score, (&promises, &effects(&dimensions))),
            dimensions,
            promises: promises
                .into_iter()
                .map(|promise| PromiseView {
                    made: promise.made,
                    due: promise.due.max(promise.made),
                    what: format!("{} · {}", promise.what, promise.whom),
                    fate: promise.fate,
                })
                .collect(),
            silences: curve::silences(&played, &words)
                .into_iter()
                .map(|item| SilenceView { from: item.from, to: item.to.unwrap_or(item.from), strength: item.strength })
                .collect(),
            first_silence: played.first_signal.map(|(at, _)| (at, first_word.unwrap_or(end).max(at))),
            axis: TimeAxis::of(scenario, strings),
            end,
            in_moves: log.header().mode == Mode::Moves,
            head: log.hashes().head.map(|head| head.to_hex().to_string()),
            identity: identity(&played, &words, score.rules),
            said: Said::of(log),
        }
    }

    /// A receipt by dimension and place.
    pub fn receipt(&self, place: Option<(usize, usize)>) -> Option<&ReceiptView> {
        let (dimension, receipt) = place?;
        self.dimensions.get(dimension)?.receipts.get(receipt)
    }
}

/// Mean trust at every sample.
pub fn trust(scenario: &Scenario, log: &Log) -> Vec<(At, f64)> {
    log.samples().map(|(at, sample)| (at, mean_trust(scenario, sample))).collect()
}

/// The judgement by the rules of today.
fn judged(scenario: &Scenario, log: &Log) -> Score {
    match log.score() {
        Some(score) if score.rules == rubric::VERSION => score.clone(),
        _ => score::score(scenario, &Course::of(log)),
    }
}

/// When the lines happened to which receipts point.
fn times(log: &Log, score: &Score) -> BTreeMap<u32, At> {
    let cited: BTreeSet<u32> = score.lines.iter().flat_map(|line| line.n.iter().copied()).collect();
    let of = |line: &Line| Some((line.n().filter(|n| cited.contains(n))?, line.at()?));
    log.lines().filter_map(of).collect()
}

fn dimensions(
    score: &Score,
    words: &Words<'_>,
    times: &BTreeMap<u32, At>,
    first_signal: Option<At>,
) -> Vec<DimensionView> {
    let weights = receipts::weights(words);
    // What there is nothing to judge by counts nothing, and the others more.
    let judged = weights.iter().filter(|(dimension, _)| score.totals.of(*dimension).is_some());
    let all: f64 = judged.map(|(_, weight)| *weight).sum();
    let one = |(dimension, weight): (Dimension, f64)| {
        let share = if all > 0.0 { weight / all } else { 0.0 };
        let mut lines: Vec<&ScoreLine> = score.lines.iter().filter(|line| line.dimension == dimension).collect();
        lines.sort_by_key(|line| (line.criterion != "knock_out", line.earned - line.possible));
        let points = score.totals.of(dimension);
        let is_void = score.knocked_out.contains(&dimension);
        let receipts: Vec<ReceiptView> =
            lines.iter().map(|line| receipt(line, words, share, times, first_signal)).collect();
        DimensionView {
            dimension,
            name: receipts::name(words.strings, dimension),
            points,
            weight,
            line: worst(words, lines.first().copied(), points.is_some(), is_void),
            is_void,
            receipts,
        }
    };
    weights.into_iter().map(one).collect()
}

/// What cost most in a dimension, in a few words.
fn worst(words: &Words<'_>, first: Option<&ScoreLine>, is_judged: bool, is_void: bool) -> String {
    match first {
        _ if !is_judged => words.get("debrief-not-judged"),
        _ if is_void => words.get("debrief-void"),
        Some(line) if line.earned < line.possible => {
            let criterion = capital(&advice::asked(words.strings, line));
            match (line.took_ms, line.par_ms) {
                (Some(took), Some(par)) if took > par => {
                    let late = words.span(Span(took - par));
                    words.say("debrief-line-late", [("criterion", criterion.into()), ("late", late.into())])
                }
                (None, Some(_)) => words.say("debrief-line-never", [("criterion", criterion.into())]),
                _ => {
                    let lost = rounded(line.possible - line.earned);
                    words.say("debrief-line-lost", [("criterion", criterion.into()), ("lost", lost.into())])
                }
            }
        }
        _ => words.get("debrief-line-full"),
    }
}

fn receipt(
    line: &ScoreLine,
    words: &Words<'_>,
    share: f64,
    times: &BTreeMap<u32, At>,
    first_signal: Option<At>,
) -> ReceiptView {
    let span = |ms: i64| words.span(Span(ms));
    let took = match (line.took_ms, line.par_ms) {
        (Some(took), Some(par)) => {
            words.say("debrief-took-par", [("took", span(took).into()), ("par", span(par).into())])
        }
        (Some(took), None) => words.say("debrief-took", [("took", span(took).into())]),
        (None, Some(par)) => words.say("debrief-par", [("par", span(par).into())]),
        (None, None) => String::new(),
    };
    // What was never done has no moment but the one by which it should have been.
    let due = || Some(first_signal? + Span(line.par_ms?));
    ReceiptView {
        id: line.id(),
        criterion: capital(&advice::asked(words.strings, line)),
        what: advice::what(words.strings, words.scenario, line),
        took,
        lost: real(line.possible - line.earned) * share,
        earned: real(line.earned) * share,
        advice: advice::sentence(words.strings, words.scenario, line),
        at: line.n.iter().find_map(|n| times.get(n).copied()).or_else(due),
        n: line.n.clone(),
    }
}

/// The receipt that has most of something, if any has some of it.
fn best(dimensions: &[DimensionView], of: fn(&ReceiptView) -> f64) -> Option<(usize, usize)> {
    let all = dimensions.iter().enumerate().flat_map(|(dimension, view)| {
        view.receipts.iter().enumerate().map(move |(place, receipt)| (of(receipt), (dimension, place)))
    });
    let most = all.reduce(|best, next| if next.0 > best.0 { next } else { best });
    most.filter(|(amount, _)| *amount > 0.0).map(|(_, place)| place)
}

/// For each line of the record, the points of the whole that receipts won or lost by it; what several lines show
/// together is shared among them.
fn effects(dimensions: &[DimensionView]) -> BTreeMap<u32, f64> {
    let mut effects = BTreeMap::new();
    for receipt in dimensions.iter().flat_map(|dimension| &dimension.receipts) {
        let lines = real(i64::try_from(receipt.n.len()).unwrap_or(i64::MAX).max(1));
        for n in &receipt.n {
            *effects.entry(*n).or_insert(0.0) += (receipt.lost + receipt.earned) / lines;
        }
    }
    effects
}

/// The moments that stand on the curve.
fn shown(
    played: &Played<'_>,
    words: &Words<'_>,
    score: &Score,
    (promises, effects): (&[promises::Promise], &BTreeMap<u32, f64>),
) -> Vec<MomentView> {
    let mut cited = receipts::cited(score);
    cited.extend(promises.iter().map(|promise| promise.n));
    cited.extend(played.published().map(|sent| sent.n));
    let said: BTreeSet<u32> = played.published().map(|sent| sent.n).collect();
    let is_ours = |kind: Kind| matches!(kind, Kind::Team | Kind::Word | Kind::Good | Kind::Bad);
    let all = moments(played, words, &cited).into_iter();
    let all = all.filter(|moment| {
        moment.mark.is_some()
            || moment.n.is_some_and(|n| said.contains(&n))
            || is_ours(moment.kind) && moment.weight >= SHOWN
    });
    all.map(|moment| MomentView {
        n: moment.n,
        at: moment.at,
        kind: moment.kind,
        weight: moment.weight,
        effect: moment.n.and_then(|n| effects.get(&n)).copied().unwrap_or(0.0),
        text: moment.text,
        mark: moment.mark,
    })
    .collect()
}

/// What names the drill, for those who want to compare: few words and short values.
fn identity(played: &Played<'_>, words: &Words<'_>, rules: u32) -> Vec<(String, String)> {
    let header = played.log.header();
    let pauses = played.log.session().filter(|(_, fact)| matches!(fact, Session::Pause)).count();
    let hints = played.log.session().filter(|(_, fact)| matches!(fact, Session::Hint { .. })).count();
    let variant = header.variant.as_ref().map_or("–", |variant| variant.as_str());
    vec![
        (words.get("identity-cut"), words.say("identity-minutes", [("n", header.cut.into())])),
        (words.get("identity-seed"), header.seed.to_string()),
        (words.get("identity-variant"), variant.to_owned()),
        (words.get("identity-attempt"), header.attempt.to_string()),
        (
            words.get("identity-pauses"),
            words.say("identity-pauses-hints", [("pauses", pauses.into()), ("hints", hints.into())]),
        ),
        (words.get("identity-rules"), rules.to_string()),
        (words.get("identity-model"), header.model.to_string()),
    ]
}
