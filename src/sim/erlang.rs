//! Exact results for a queue with Poisson arrivals, exponential service and exponential patience (Erlang-A), with its two
//! neighbours: nobody waits (Erlang-B) and nobody gives up (Erlang-C).
//!
//! Formulas: Palm; Garnett, Mandelbaum & Reiman (2002); Mandelbaum & Zeltyn. Rates are per minute or per anything else;
//! times come out in the same unit. Every sum here is of positive terms, so nothing cancels, and none overflows.

use crate::base::num;

/// What comes in and what there is to meet it. All rates are positive and finite, and there is at least one agent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// Arrivals per unit of time.
    pub arrivals: f64,
    /// Services that one agent completes per unit of time.
    pub service: f64,
    /// Rate at which one waiting caller gives up.
    pub impatience: f64,
    /// Agents.
    pub agents: u32,
}

/// The steady state under a [`Load`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangA {
    load: Load,
    /// Logarithm of the sum over states in which all agents are busy, in units of the first of them.
    log_busy: f64,
    /// Share of callers who find no free agent.
    pub p_wait: f64,
    /// Share of callers who give up.
    pub p_abandon: f64,
    /// Mean time in queue over all callers, answered or not.
    pub mean_wait: f64,
    /// Mean number of callers who wait.
    pub mean_queue: f64,
    /// Share of their time that agents are busy.
    pub occupancy: f64,
}

impl ErlangA {
    /// Solves for the steady state. Work grows with agents and with arrivals per patience.
    pub fn new(load: Load) -> Self {
        let offered = load.arrivals / load.service;
        let blocking = erlang_b(offered, load.agents);
        let busy = Series::sum(load.capacity() / load.impatience, load.arrivals / load.impatience);
        let p_wait = blocking / ((1.0 - blocking) * num::exp(-busy.log) + blocking);
        let mean_queue = p_wait * busy.mean;
        let p_abandon = load.impatience * mean_queue / load.arrivals;
        Self {
            load,
            log_busy: busy.log,
            p_wait,
            p_abandon,
            mean_wait: mean_queue / load.arrivals,
            mean_queue,
            occupancy: offered * (1.0 - p_abandon) / f64::from(load.agents),
        }
    }

    /// Share of callers who are still waiting after `t`.
    pub fn p_wait_longer(&self, t: f64) -> f64 {
        let later = self.later(t);
        later.weight * num::exp(-self.load.impatience * t)
    }

    /// Share of callers who are answered within `t`.
    pub fn service_level(&self, t: f64) -> f64 {
        let later = self.later(t);
        let still_waiting = num::exp(-self.load.impatience * t) * later.weight;
        // Of those still waiting, the share of `loss` gives up in the end.
        (1.0 - self.p_abandon - still_waiting * (1.0 - later.series.loss)).clamp(0.0, 1.0)
    }

    /// How a caller who never gives up would stand after `t`: still waiting with probability `weight`.
    fn later(&self, t: f64) -> Later {
        let patience = self.load.arrivals / self.load.impatience;
        let capacity = self.load.capacity() / self.load.impatience;
        let left = patience * num::exp(-self.load.impatience * t);
        let series = Series::sum(capacity, left);
        let log = series.log - self.log_busy + patience - left - self.load.capacity() * t;
        Later { weight: self.p_wait * num::exp(log.min(0.0)), series }
    }
}

struct Later {
    weight: f64,
    series: Series,
}

impl Load {
    /// Services per unit of time when all agents are busy.
    fn capacity(&self) -> f64 {
        f64::from(self.agents) * self.service
    }
}

/// Terms `u_j = y^j / ((c+1)(c+2)...(c+j))`, the weights of `j` callers waiting.
struct Series {
    /// Logarithm of their sum.
    log: f64,
    /// Mean of `j` under them.
    mean: f64,
    /// Mean of `(1+j)/(c+1+j)` under them: the chance to give up of a caller who joins behind `j`.
    loss: f64,
}

impl Series {
    fn sum(c: f64, y: f64) -> Self {
        const LARGE: f64 = 1e200;
        let (mut term, mut sum, mut first, mut loss, mut log) = (1.0, 1.0, 0.0, 1.0 / (c + 1.0), 0.0);
        let mut j = 0.0;
        // Beyond the largest term the rest falls faster than a geometric series.
        while c + j < y || term > 1e-18 * sum * (1.0 - y / (c + j + 1.0)) {
            j += 1.0;
            term *= y / (c + j);
            sum += term;
            first += j * term;
            loss += term * (1.0 + j) / (c + 1.0 + j);
            if sum > LARGE {
                (term, sum, first, loss) = (term / LARGE, sum / LARGE, first / LARGE, loss / LARGE);
                log += num::ln(LARGE);
            }
        }
        Self { log: log + num::ln(sum), mean: first / sum, loss: loss / sum }
    }
}

/// Share of callers lost where nobody waits, for a load of `offered` agents' worth of work.
pub fn erlang_b(offered: f64, agents: u32) -> f64 {
    (1..=agents).fold(1.0, |blocking, k| offered * blocking / (f64::from(k) + offered * blocking))
}

/// Share of callers who wait where nobody gives up. `None` if the queue would grow without end.
pub fn erlang_c(offered: f64, agents: u32) -> Option<f64> {
    let per_agent = offered / f64::from(agents);
    let blocking = erlang_b(offered, agents);
    (per_agent < 1.0).then(|| blocking / (1.0 - per_agent * (1.0 - blocking)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `evidence.md` 1.1: arrivals, 1/service, 1/impatience, agents; then wait, abandon, mean wait in s, queue, occupancy,
    /// served within 20 s, each with the digits that are printed there.
    const TABLE: [([f64; 3], u32, [f64; 6]); 8] = [
        ([48.0, 1.0, 2.0], 50, [0.467_774, 0.030_912, 3.7095, 2.9676, 0.9303, 0.9430]),
        ([50.0, 1.0, 2.0], 50, [0.601_168, 0.046_685, 5.6022, 4.6685, 0.9533, 0.9001]),
        ([55.0, 1.0, 2.0], 50, [0.866_234, 0.102_080, 12.2496, 11.2288, 0.9877, 0.6923]),
        ([2.5, 4.0, 3.0], 10, [0.509_888, 0.133_903, 24.1025, 1.0043, 0.8661, 0.5942]),
        ([4.0, 4.0, 3.0], 10, [0.931_264, 0.383_055, 68.9499, 4.5967, 0.9871, 0.1224]),
        ([10.0, 4.0, 3.0], 10, [1.0, 0.75, 135.0, 22.5, 1.0, 0.0]),
        ([10.0, 4.0, 3.0], 40, [0.486_814, 0.067_444, 12.1398, 2.0233, 0.9326, 0.7142]),
        ([0.8, 1.0, 2.0], 1, [0.595_247, 0.255_941, 30.7129, 0.4095, 0.5952, 0.5004]),
    ];

    fn load([arrivals, handle, patience]: [f64; 3], agents: u32) -> Load {
        Load { arrivals, service: 1.0 / handle, impatience: 1.0 / patience, agents }
    }

    #[test]
    fn published_table_holds_to_the_last_printed_digit() {
        for (rates, agents, [wait, abandon, seconds, queue, occupancy, level]) in TABLE {
            let exact = ErlangA::new(load(rates, agents));
            let near = |what: &str, got: f64, printed: f64, digit: f64| {
                assert!((got - printed).abs() <= 0.500_01 * digit, "{rates:?} {what}: {got} is not {printed}");
            };
            near("wait", exact.p_wait, wait, 1e-6);
            near("abandon", exact.p_abandon, abandon, 1e-6);
            near("mean wait", exact.mean_wait * 60.0, seconds, 1e-4);
            near("queue", exact.mean_queue, queue, 1e-4);
            near("occupancy", exact.occupancy, occupancy, 1e-4);
            near("service level", exact.service_level(20.0 / 60.0), level, 1e-4);
        }
    }

    #[test]
    fn without_patience_it_is_erlang_b_and_with_endless_patience_erlang_c() {
        let b = erlang_b(10.0, 10);
        assert!((b - 0.214_582).abs() < 5e-7, "{b}");
        let c = erlang_c(10.0, 14).unwrap_or(f64::NAN);
        assert!((c - 0.174_131_93).abs() < 5e-9, "{c}");
        assert_eq!(erlang_c(10.0, 10), None);
        let hasty = ErlangA::new(Load { arrivals: 10.0, service: 1.0, impatience: 1e9, agents: 10 });
        assert!((hasty.p_abandon - b).abs() < 1e-7, "{hasty:?}");
        let patient = ErlangA::new(Load { arrivals: 10.0, service: 1.0, impatience: 1e-9, agents: 14 });
        assert!((patient.p_wait - c).abs() < 1e-7, "{patient:?}");
        // Erlang-C's waiting time: exponential with the spare capacity.
        let level = 1.0 - c * num::exp(-4.0 * 0.33);
        assert!((patient.service_level(0.33) - level).abs() < 1e-6, "{level}");
        // A great centre in overload loses exactly what it cannot serve.
        let crowd = ErlangA::new(Load { arrivals: 40_000.0, service: 1.0, impatience: 0.5, agents: 10_000 });
        assert!((crowd.p_abandon - 0.75).abs() < 1e-9, "{crowd:?}");
    }

    #[test]
    fn small_numbers_of_the_service_level_survive() {
        let exact = ErlangA::new(load([10.0, 4.0, 3.0], 10));
        assert!(exact.service_level(20.0 / 60.0) < 5e-5);
        let quiet = ErlangA::new(load([1.0, 4.0, 3.0], 200));
        assert!(quiet.p_wait < 1e-100 && quiet.service_level(0.0) > 0.999_999);
    }

    proptest! {
        #[test]
        fn identities_of_the_theory(
            agents in 1..120_u32, per_agent in 0.05..5.0_f64, handle in 0.1..20.0_f64, patience in 0.05..30.0_f64, t in 0.0..5.0_f64,
        ) {
            let arrivals = per_agent * f64::from(agents) / handle;
            let at = |rates| ErlangA::new(load(rates, agents));
            let exact = at([arrivals, handle, patience]);
            let Load { service, impatience, .. } = exact.load;
            let (wait, abandon) = (exact.p_wait, exact.p_abandon);
            let blocking = erlang_b(arrivals / service, agents);
            // (i), and Little's law.
            prop_assert!((impatience * exact.mean_queue - arrivals * abandon).abs() <= 1e-9 * arrivals);
            prop_assert!((exact.mean_wait - abandon * patience).abs() <= 1e-9 * patience);
            // (ii), (iii): the first is an equality to rounding in deep overload.
            prop_assert!(arrivals * (1.0 - abandon) <= exact.load.capacity() * (1.0 + 1e-9));
            prop_assert!(abandon <= blocking * (1.0 + 1e-9));
            // (iv).
            prop_assert!(at([arrivals * 1.05, handle, patience]).p_abandon >= abandon - 1e-12);
            prop_assert!(at([arrivals, handle, patience / 1.05]).p_abandon >= abandon - 1e-12);
            // (vii).
            let ratio = (1.0 - blocking) / (1.0 - wait);
            if wait < 0.999 && ratio - 1.0 + blocking > 1e-6 {
                let other = (1.0 - 1.0 / per_agent + blocking / per_agent / (ratio - 1.0 + blocking)) * wait;
                prop_assert!((other - abandon).abs() <= 1e-7, "{} {}", other, abandon);
            }
            // Service level: from those served at once, up to all who are ever served; never falling.
            prop_assert!((exact.service_level(0.0) - (1.0 - wait)).abs() < 1e-9);
            prop_assert!((exact.service_level(400.0 * patience) - (1.0 - abandon)).abs() < 1e-9);
            prop_assert!(exact.service_level(t * 1.1) >= exact.service_level(t) - 1e-9);
            prop_assert!(exact.p_wait_longer(t) <= wait * num::exp(-impatience * t) * (1.0 + 1e-9));
        }
    }
}
