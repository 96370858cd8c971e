//! What a statement does to a customer whom it reaches.
//!
//! The evidence gives directions and some sizes (`evidence.md` 3.1, 3.2); the rest is assumed and says so.

use crate::base::num;
use crate::record::event::{Act, Judged, Verdict};
use crate::scenario::statement::Certainty;
use crate::sim::people::{Mood, is};

/// The share of anger that an acknowledgement takes away. Assumed.
pub const ACKNOWLEDGE_CALMS: f64 = 0.10;
/// The share that a word of understanding takes away. Assumed; sign from Herhausen et al. 2019: empathy limits spread.
pub const EMPATHY_CALMS: f64 = 0.08;
/// The share that regret takes away. Assumed.
pub const REGRET_CALMS: f64 = 0.06;
/// The share that a first apology takes away. Assumed; sign from Roschk & Kaiser 2013.
pub const APOLOGY_CALMS: f64 = 0.12;
/// The share that each point of weight of an honestly disclosed fact takes away. Assumed; sign from Taylor 1994:
/// uncertainty feeds anger.
pub const DISCLOSURE_CALMS: f64 = 0.04;
/// The share that an honest "we do not know yet" takes away. Assumed.
pub const NOT_KNOWN_CALMS: f64 = 0.04;
/// The share that advice on what to do takes away. Assumed; sign from Coombs 2007: instructing information first.
pub const INSTRUCTION_CALMS: f64 = 0.07;
/// The share that the word of a remedy takes away. Assumed.
pub const REMEDY_CALMS: f64 = 0.08;
/// The share that a promised next word takes away. Assumed; sign from Hui & Tse 1996.
pub const PROMISE_CALMS: f64 = 0.05;
/// The trust that an apology repairs, on a scale whose standard deviation over people is 0.18: d = 0.44
/// (Yuan, Dong & Li 2017). The deviation is assumed.
pub const APOLOGY_REPAIRS: f64 = 0.44 * 0.18;
/// Of that, what goes to competence; the split is assumed, its sign sourced (`evidence.md` 3.5).
pub const APOLOGY_FOR_COMPETENCE: f64 = 1.25;
/// Of that, what goes to integrity; assumed likewise.
pub const APOLOGY_FOR_INTEGRITY: f64 = 0.6;
/// The trust in integrity that each point of weight of an honest disclosure earns. Assumed; sign from Arpan &
/// Roskos-Ewoldsen 2005.
pub const CANDOUR_EARNS: f64 = 0.012;
/// The trust in integrity that accepting responsibility earns. Assumed.
pub const ACCEPTING_EARNS: f64 = 0.024;
/// What a second apology for the same is worth against the first. Assumed; R10.
pub const SECOND_APOLOGY: f64 = 0.3;
/// What each further one is worth: it costs. Assumed; R10.
pub const FURTHER_APOLOGY: f64 = -0.2;
/// What an apology is worth without advice or remedy, against one with. Assumed; R10: half.
pub const EMPTY_APOLOGY: f64 = 0.5;
/// How much more it earns before the fact leaks than after. Assumed; no effect size is published.
pub const FIRST_FROM_US: f64 = 1.5;
/// The trust in competence that advice or a remedy earns. Assumed.
pub const HELP_EARNS: f64 = 0.010;
/// The trust in integrity that a denial costs with those who know better. Assumed; sign from Kim et al. 2004.
pub const DENIAL_COSTS: f64 = 0.11;
/// The trust in integrity that blaming others costs with those who wait. Assumed.
pub const BLAME_COSTS: f64 = 0.05;
/// The trust in integrity that a refusal to speak costs. Assumed.
pub const DECLINE_COSTS: f64 = 0.03;
/// The trust in integrity that an empty or needlessly vague word costs. Assumed; sign from JESP 2021, 104218.
pub const VAGUE_COSTS: f64 = 0.010;
/// What each further denial, blame or refusal does against the one before: people have drawn their conclusion.
/// Assumed.
pub const SAID_BEFORE: f64 = 0.6;
/// What accepting responsibility adds to the responsibility that people see. Assumed.
pub const ACCEPTED: f64 = 0.08;
/// What denying or blaming adds to it, for people do not believe it. Assumed.
pub const DENIED: f64 = 0.06;
/// Hours of waiting after which a word does half of what it would have done at once. Assumed; on public social
/// networks the value of a reply halves within 5 to 20 minutes, for people who wait in hours.
pub const STALE_HOURS: f64 = 3.0;
/// What a word does that brings nothing new, against one that does. Assumed; repeated apologies can be worse than
/// nothing (Halperin et al. 2022).
pub const NO_NEWS: f64 = 0.25;
/// What it does to people whom the crisis does not touch. Assumed.
pub const BYSTANDER: f64 = 0.25;
/// The trust it costs to alarm people who knew nothing and are not touched (Journal of Consumer Research ucaf064:
/// an apology to the unaware lowers trust). Size assumed.
pub const ALARM_COSTS: f64 = 0.008;
/// What a named leader adds to the effect of feeling and apology. Assumed.
pub const NAMED_LEADER: f64 = 1.2;
/// Elements beyond which attention falls (R17).
pub const MOST_ELEMENTS: usize = 7;
/// How much less each element does for each one beyond that. Assumed.
pub const OVERLOAD: f64 = 0.85;

/// What a statement does, added up over its elements.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Impact {
    /// The share of anger that is left, 0 to 1.
    pub leaves: f64,
    /// Trust in competence gained or lost.
    pub competence: f64,
    /// Trust in integrity gained or lost.
    pub integrity: f64,
    /// The same for those who wait or know better.
    pub integrity_of_concerned: f64,
    /// Responsibility seen.
    pub responsibility: f64,
    /// The share of hardship that advice takes away, 0 to 1.
    pub helps: f64,
    /// Scams of which its advice warns, as bits.
    pub warns_of: u64,
    /// Whether there is a word in it at all that can be current.
    pub is_word: bool,
}

/// What the surroundings of a statement add to its elements.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Whether a named person stands behind it.
    pub named: bool,
    /// Whether it says what people can do or what is done about it.
    pub has_help: bool,
    /// How much its advice helps, 0 to 1.
    pub helps: f64,
}

impl Impact {
    /// The impact of judged elements; `weight` gives a fact's weight, `leaked` whether it is out already.
    pub(super) fn of(elements: &[Judged], setting: Setting, weight: impl Fn(&Judged) -> (f64, bool)) -> Self {
        let mut impact = Self { leaves: 1.0, ..Self::default() };
        let named = if setting.named { NAMED_LEADER } else { 1.0 };
        let crowded = elements.len().saturating_sub(MOST_ELEMENTS);
        let attention = num::pow(OVERLOAD, f64::from(u32::try_from(crowded).unwrap_or(u32::MAX)));
        for judged in elements {
            let (weight, leaked) = weight(judged);
            let fresh = if judged.news { attention } else { attention * NO_NEWS };
            let again = num::pow(SAID_BEFORE, f64::from(judged.repeats.min(50)));
            let first = if leaked { 1.0 } else { FIRST_FROM_US };
            let bad = matches!(judged.verdict, Verdict::False | Verdict::Outdated | Verdict::Concealed);
            let mut calm = |share: f64| impact.leaves *= 1.0 - share.min(0.9);
            match (judged.act, judged.verdict) {
                (Act::Acknowledge, _) => calm(ACKNOWLEDGE_CALMS * fresh),
                (Act::Empathise, _) => calm(EMPATHY_CALMS * named * fresh),
                (Act::Regret, _) => calm(REGRET_CALMS * named * fresh),
                (Act::Apologise, _) => {
                    let repeated = apology_worth(judged.repeats);
                    let empty = if setting.has_help { 1.0 } else { EMPTY_APOLOGY };
                    calm((APOLOGY_CALMS * named * repeated * empty).max(0.0));
                    impact.competence += APOLOGY_REPAIRS * APOLOGY_FOR_COMPETENCE * repeated * empty * 0.5;
                    impact.integrity += APOLOGY_REPAIRS * APOLOGY_FOR_INTEGRITY * repeated * empty * 0.5;
                }
                (Act::Disclose | Act::Explain | Act::Correct, Verdict::Vague) => impact.integrity -= VAGUE_COSTS,
                (Act::Disclose | Act::Explain | Act::Correct, _) if bad => {}
                (Act::Disclose | Act::Explain | Act::Correct, _) => {
                    calm(DISCLOSURE_CALMS * weight * fresh);
                    impact.integrity += CANDOUR_EARNS * weight * first * fresh;
                    impact.is_word = true;
                }
                (Act::NotKnown | Act::Withhold, _) => {
                    calm(NOT_KNOWN_CALMS * fresh);
                    impact.integrity += CANDOUR_EARNS * fresh;
                    impact.is_word = true;
                }
                (Act::Instruct, Verdict::False) => impact.competence -= HELP_EARNS,
                (Act::Instruct, _) => {
                    calm(INSTRUCTION_CALMS * fresh);
                    impact.competence += HELP_EARNS * fresh;
                    impact.helps = impact.helps.max(setting.helps);
                }
                (Act::Remedy, _) => {
                    calm(REMEDY_CALMS * fresh);
                    impact.competence += HELP_EARNS * fresh;
                }
                (Act::PromiseUpdate | Act::Refer, _) => {
                    calm(PROMISE_CALMS * fresh);
                    impact.is_word = true;
                }
                (Act::AcceptResponsibility, _) => {
                    impact.responsibility += ACCEPTED;
                    impact.integrity += ACCEPTING_EARNS * fresh;
                }
                (Act::Deny, _) => {
                    impact.integrity_of_concerned -= DENIAL_COSTS * again;
                    impact.responsibility += DENIED * again;
                }
                (Act::ShiftBlame, _) => {
                    impact.integrity_of_concerned -= BLAME_COSTS * again;
                    impact.responsibility += DENIED * again;
                }
                (Act::Decline, _) => impact.integrity_of_concerned -= DECLINE_COSTS * again,
                (Act::Compensate | Act::Redate, _) => {}
            }
            impact.is_word |= judged.act == Act::Acknowledge;
        }
        impact
    }

    /// Acts on the mood of somebody whom it reaches: `flags` tell what she lives through, `hours` how long already.
    pub(super) fn act_on(&self, mood: &mut Mood, flags: u32, hours: f64) {
        if flags & (is::AWARE | is::STRUCK) == 0 {
            mood.integrity -= ALARM_COSTS;
            return;
        }
        let concerned = flags & (is::AFFECTED | is::ASKING | is::CASE) != 0;
        let share = if concerned { 1.0 / (1.0 + hours / STALE_HOURS) } else { BYSTANDER };
        mood.anger *= 1.0 - (1.0 - self.leaves) * share;
        change_competence(mood, self.competence * share);
        change_integrity(mood, self.integrity * share);
        mood.responsibility += self.responsibility * share;
        if flags & (is::STRUCK | is::CASE) != 0 {
            mood.lose_integrity(-self.integrity_of_concerned);
        }
    }
}

fn change_competence(mood: &mut Mood, points: f64) {
    if points < 0.0 { mood.lose_competence(-points) } else { mood.earn_competence(points) }
}

fn change_integrity(mood: &mut Mood, points: f64) {
    if points < 0.0 { mood.lose_integrity(-points) } else { mood.earn_integrity(points) }
}

/// What an apology is worth that has been made so often before: full, little, and from the third on it costs (R10).
fn apology_worth(repeats: u32) -> f64 {
    match repeats {
        0 => 1.0,
        1 => SECOND_APOLOGY,
        _ => FURTHER_APOLOGY,
    }
}

/// How hard a broken claim falls back, by how sure it was said to be. Assumed.
pub fn claimed(certainty: Option<Certainty>) -> f64 {
    match certainty {
        None | Some(Certainty::Confirmed) => 1.0,
        Some(Certainty::Likely) => 0.5,
        Some(Certainty::BeingChecked | Certainty::Unknown) => 0.15,
    }
}
