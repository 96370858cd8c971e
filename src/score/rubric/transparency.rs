//! Transparency: shares, pars, and what candour keeps.

use serde::Deserialize;

use crate::base::time::Span;
use crate::score::credit::Curve;

/// The numbers of transparency. Shares are points of 100 where a scenario has something to judge by all criteria; they
/// are assumed, and only their ratios matter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Transparency {
    /// Share for telling those affected what is known, divided among facts by their weight (R2 R3 R6).
    pub fact_points: f64,
    /// Share for answers to those who ask, divided among the injects that ask something (R5 R6).
    pub answer_points: f64,
    /// Share for saying what is not known, with the next word (R2).
    pub not_known_points: f64,
    /// Share for regret at once (R10).
    pub regret_points: f64,
    /// Share for accepting responsibility once the cause is confirmed as ours (R10).
    pub responsibility_points: f64,
    /// Share for doing without denials, blame and refusals (R5).
    pub no_evasion_points: f64,
    /// Share for not wearing people out (R8).
    pub no_padding_points: f64,
    /// Share for telling the front line no later than the public (R20), divided among facts by their weight.
    pub inside_first_points: f64,

    /// From the moment a fact is learned to telling it, in the acute phase: words stay current for 60 minutes (R7), so
    /// what is learned in between belongs into the next one. Passenger rules ask for 30 minutes after knowing (China)
    /// or at every change (14 CFR 259.4); the tighter law stands among the duties. Limit and half-life assumed.
    pub tell: Curve,
    /// The same later, when words stay current for a day (R7). Limit and half-life assumed.
    pub tell_later: Curve,
    /// How long after sending a word may still come to people: a notice to millions takes half a day.
    pub reach_within: Span,

    /// What saying a fact as *being checked* earns at once (R2).
    pub being_checked: f64,
    /// What saying it as *likely* earns at once. Assumed, between the 60 % of R2 and all.
    pub likely: f64,
    /// What a vague word earns of what a specific one would. Assumed; a vague confession gives little (JESP 2021).
    pub vague: f64,
    /// What a word is worth that comes after the fact has got out without us. Assumed; telling first is more credible
    /// (Arpan & Roskos-Ewoldsen 2005), no effect size is published.
    pub after_leak: f64,
    /// What is left of a fact's points if a wrong claim was put right before anybody contradicted it. Assumed.
    pub put_right: f64,
    /// The same if it had been contradicted by then. Assumed.
    pub put_right_after: f64,
    /// What is left of the points for a change if an older claim of ours was contradicted in place of corrected.
    /// Assumed.
    pub contradicted: f64,

    /// What "we do not know" is worth as an answer when somebody in the company knew. Assumed.
    pub answer_unknown: f64,
    /// What is left of an answer that apologises and says neither what to do nor what we do (R10).
    pub empty_apology: f64,
    /// What each apology from the third on takes of the points for regret (R10). Size assumed.
    pub apology_cost: f64,
    /// What each denial, blame or refusal to many takes of the points for doing without. Assumed.
    pub evasion_cost: f64,
    /// The same in an answer to one. Assumed.
    pub evasion_in_answer_cost: f64,
    /// What each message without news takes of the points for not wearing people out. Assumed; push and SMS count
    /// double (R8).
    pub padding_cost: f64,
    /// What a message takes that alarms people who knew nothing and need do nothing, or makes a rumour big (R6 R7).
    /// Assumed.
    pub alarm_cost: f64,
    /// Percent of a segment who know of the crisis below which it counts as unaware. Assumed.
    pub unaware_below: u32,
    /// The least time between two messages to one audience in the acute phase, where the scenario says nothing (R8).
    pub interval: Span,
    /// The same later (R8).
    pub interval_later: Span,
    /// What is left of a fact's points for briefing where agents said something else than the company. Assumed.
    pub crossed: f64,
    /// How sure the cause must be ours for responsibility to be due: the share of it, 0 to 1, that people see in us.
    /// Assumed: more than half.
    pub ours_from: f64,
}

impl Default for Transparency {
    fn default() -> Self {
        Self {
            fact_points: 54.0,
            answer_points: 12.0,
            not_known_points: 4.0,
            regret_points: 4.0,
            responsibility_points: 6.0,
            no_evasion_points: 8.0,
            no_padding_points: 6.0,
            inside_first_points: 6.0,
            tell: Curve::minutes(60, 360, 60),
            tell_later: Curve::minutes(24 * 60, 6 * 24 * 60, 24 * 60),
            reach_within: Span::minutes(12 * 60),
            being_checked: 0.6,
            likely: 0.8,
            vague: 0.2,
            after_leak: 0.5,
            put_right: 0.5,
            put_right_after: 0.25,
            contradicted: 0.5,
            answer_unknown: 0.5,
            empty_apology: 0.5,
            apology_cost: 0.25,
            evasion_cost: 0.25,
            evasion_in_answer_cost: 0.05,
            padding_cost: 0.1,
            alarm_cost: 0.1,
            unaware_below: 20,
            interval: Span::minutes(20),
            interval_later: Span::minutes(6 * 60),
            crossed: 0.5,
            ours_from: 0.5,
        }
    }
}
