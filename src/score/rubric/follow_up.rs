//! Follow-up: shares and pars.

use serde::Deserialize;

use crate::base::time::Span;
use crate::score::credit::Curve;

/// The numbers of follow-up. Shares are points of 100 where a scenario has something to judge by all criteria; they are
/// assumed, and only their ratios matter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FollowUp {
    /// Share for a next word that is always promised and kept, divided among segments (R9).
    pub coverage_points: f64,
    /// Share for the ledger of promises (R9).
    pub promises_points: f64,
    /// Share for handing over what is open at the end of a shift, divided among seats (R9).
    pub hand_over_points: f64,
    /// Share for going back to those hurt most, divided among segments (R15).
    pub call_backs_points: f64,
    /// Share for going back to those in harm who came by name, divided among them (R15).
    pub called_back_points: f64,
    /// Share for cases closed in the customer's own words, divided among them (R15).
    pub closed_points: f64,
    /// Share for the review (R16).
    pub review_points: f64,
    /// Share for what the review catches when it happens again (R16).
    pub epilogue_points: f64,

    /// The longest that a promised next word may be away and still cover its audience (R9). A scenario may set its own.
    pub promise_cap: Span,
    /// The share of the time that counts as all of it. As for silence: nobody is without gaps. Assumed.
    pub covered_full: f64,
    /// What a promise is worth that was put off in time, by how often: once, twice (R9). Oftener it is broken.
    pub redated: [f64; 2],
    /// What an hour of the ledger costs in which a promised next word was broken. Assumed; Halperin et al. 2022: promises
    /// that are repeated and not kept can be worse than none.
    pub broken_costs: f64,
    /// What each other broken promise takes of the ledger: of help, of money, to one person, or after the acute phase.
    /// Assumed.
    pub broken_other_costs: f64,

    /// The share of those affected, beside all in harm, whom calls should reach. Assumed: a company that rings everybody
    /// rings nobody in time.
    pub called_share: f64,
    /// What a written follow-up can earn of what calls earn: it tells, and takes down no answer (R15). Assumed.
    pub written_at_most: f64,
    /// The share of those affected whom a written follow-up must reach for that. Assumed; more than a third ignore a
    /// notice (Ponemon 2014).
    pub written_share: f64,
    /// What a message counts. Assumed.
    pub message: f64,
    /// What a survey counts: it asks and tells nothing. Assumed.
    pub survey: f64,
    /// What somebody counts who was not hurt much and not handled badly. Order from Van Vaerenbergh et al. 2012, value
    /// assumed.
    pub well_off: f64,
    /// What a call counts that has nothing to tell of. Assumed; the published effect is that of telling what was fixed
    /// (Van Vaerenbergh et al. 2012).
    pub nothing_told: f64,
    /// From the end of the acute phase to a follow-up. Assumed.
    pub call_backs: Curve,
    /// From the moment somebody in harm reached a seat to going back to her. Assumed: within two days, as the cases of
    /// harm ask.
    pub called_back: Curve,
    /// Cases of customers that close for all that closing them can earn. Assumed.
    pub cases_enough: u32,

    /// Findings that make a full review: three to five actions are what a tabletop ends with.
    pub findings: u32,
    /// From the end of the acute phase to the review. Assumed: within a week.
    pub review: Curve,
}

impl Default for FollowUp {
    fn default() -> Self {
        Self {
            coverage_points: 30.0,
            promises_points: 15.0,
            hand_over_points: 4.0,
            call_backs_points: 18.0,
            called_back_points: 8.0,
            closed_points: 7.0,
            review_points: 10.0,
            epilogue_points: 8.0,
            promise_cap: Span::minutes(60),
            covered_full: 0.8,
            redated: [1.0, 0.5],
            broken_costs: 0.5,
            broken_other_costs: 0.1,
            called_share: 0.05,
            written_at_most: 0.4,
            written_share: 0.5,
            message: 0.5,
            survey: 0.1,
            well_off: 0.1,
            nothing_told: 0.3,
            call_backs: Curve::days(3, 9, 2),
            called_back: Curve::days(2, 9, 2),
            cases_enough: 10,
            findings: 3,
            review: Curve::days(7, 21, 7),
        }
    }
}
