//! Random draws with an address (contract C4): who, for what, for the how-manieth time.
//!
//! There is no generator whose state moves from draw to draw, so a decision that adds or removes a draw leaves
//! every other draw as it was. That makes two drills of the same crisis comparable, decision by decision.

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::base::id::hash28;

/// The kinds of subject that draws belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// The crisis as a whole.
    World = 0,
    /// One customer; the id is her segment's.
    Customer = 1,
    /// A channel.
    Channel = 2,
    /// People in one place or private group.
    Group = 3,
    /// An inject.
    Inject = 4,
    /// A fact.
    Fact = 5,
    /// A seat.
    Seat = 6,
    /// An autopilot.
    Policy = 7,
}

/// Whom a draw belongs to: kind (4 bits), hash of an id (28 bits), ordinal (32 bits).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject(pub u64);

impl Subject {
    /// The subject that is the `ordinal`-th of those that share an id.
    pub fn new(kind: Kind, id: &str, ordinal: u32) -> Self {
        Self((kind as u64) << 60 | u64::from(hash28(id)) << 32 | u64::from(ordinal))
    }

    /// The `ordinal`-th sibling of this subject.
    pub const fn sibling(self, ordinal: u32) -> Self {
        Self(self.0 & 0xFFFF_FFFF_0000_0000 | ordinal as u64)
    }
}

/// What a draw is for. The numbers are part of every record: they are never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Purpose {
    /// Which course the crisis takes.
    Variant = 0,
    /// The moment within a window.
    Window = 1,
    /// What a customer brings along: trust, tenure, when the crisis reaches her, her voice.
    Birth = 2,
    /// Who reads whom.
    Graph = 3,
    /// A customer looks at her situation and decides what to do.
    Urge = 4,
    /// A contact: patience, service time, outcome.
    Contact = 5,
    /// Whether and when somebody comes back after giving up or being put off.
    Redial = 6,
    /// A post: who reads it, and when.
    Post = 7,
    /// What a reader does after reading.
    Read = 8,
    /// Whether and when a statement reaches a customer.
    Reach = 9,
    /// An arrival of the stand-alone hotline.
    Arrival = 10,
    /// Whether a customer leaves.
    Churn = 11,
    /// Which of thousands is heard.
    Sample = 12,
    /// What a colleague or autopilot does.
    Policy = 13,
    /// A story in the media reaches a customer.
    Story = 14,
    /// A follow-up reaches a customer.
    Follow = 15,
    /// A customer takes up an offer.
    TakeUp = 16,
}

/// The source of all draws of one drill. Cloning it changes nothing: it has no state that matters.
#[derive(Clone, Debug)]
pub struct Draws {
    rng: ChaCha8Rng,
}

impl Draws {
    /// Draws of the given domain under the given seed.
    pub fn new(domain: &str, seed: u64) -> Self {
        let mut key = blake3::Hasher::new();
        key.update(&(domain.len() as u64).to_le_bytes());
        key.update(domain.as_bytes());
        key.update(&seed.to_le_bytes());
        Self { rng: ChaCha8Rng::from_seed(*key.finalize().as_bytes()) }
    }

    /// The draws of one event: `ordinal` says how often this subject has met this purpose before.
    pub fn at(&mut self, subject: Subject, purpose: Purpose, ordinal: u32) -> Draw<'_> {
        self.rng.set_stream(subject.0);
        self.rng.set_word_pos((purpose as u128) << 60 | u128::from(ordinal & 0x00FF_FFFF) << 36);
        Draw { rng: &mut self.rng }
    }
}

/// The words of one event, in order.
#[derive(Debug)]
pub struct Draw<'a> {
    rng: &'a mut ChaCha8Rng,
}

impl Draw<'_> {
    /// The next number, uniform in `[0, 1)`.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn unit(&mut self) -> f64 {
        (self.rng.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// The next two 32-bit words, each uniform in `[0, 1)`: cheaper where fine grain does not matter.
    pub fn pair(&mut self) -> (f64, f64) {
        let words = self.rng.next_u64();
        let coarse = |word: u64| f64::from(u32::try_from(word & 0xFFFF_FFFF).unwrap_or(0)) / 4_294_967_296.0;
        (coarse(words), coarse(words >> 32))
    }

    /// Whether something of the given chance happens.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A whole number below `n`; 0 if `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        let word = self.rng.next_u64() & 0xFFFF_FFFF;
        u32::try_from((word * u64::from(n)) >> 32).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_depends_on_its_address_alone() {
        let anna = Subject::new(Kind::Customer, "waiting", 7);
        let mut one = Draws::new("sim", 1);
        let first = one.at(anna, Purpose::Urge, 3).unit();
        let _ = one.at(anna.sibling(8), Purpose::Post, 0).unit();
        assert_eq!(one.at(anna, Purpose::Urge, 3).unit().to_bits(), first.to_bits());
        assert_ne!(one.at(anna, Purpose::Urge, 4).unit().to_bits(), first.to_bits());
        assert_ne!(Draws::new("sim", 2).at(anna, Purpose::Urge, 3).unit().to_bits(), first.to_bits());
    }

    #[test]
    fn draws_are_uniform() {
        let mut draws = Draws::new("test", 1);
        let mean =
            (0..10_000).map(|n| draws.at(Subject::new(Kind::World, "x", 0), Purpose::Urge, n).unit()).sum::<f64>()
                / 10_000.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
    }
}
