//! Random draws with an address (contract C4): who, for what, for the how-manieth time.
//!
//! There is no generator whose state moves from draw to draw, so a decision that adds or removes a draw leaves
//! every other draw as it was. That makes two drills of the same crisis comparable, decision by decision.

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
    #[must_use]
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
    /// A fraudulent call comes to a customer, and what comes of it.
    Scam = 17,
}

/// The source of all draws of one drill. Cloning it changes nothing: it has no state that matters.
///
/// It computes the same words as `ChaCha8Rng` of the crate `rand_chacha`, but only the one block that an event needs, not
/// a buffer of four for each change of address.
#[derive(Clone, Debug)]
pub struct Draws {
    key: [u32; 8],
    stream: u64,
    /// The block after the one at hand.
    next_block: u64,
    block: [u32; 16],
    /// Words used of the block at hand.
    used: usize,
}

impl Draws {
    /// Draws of the given domain under the given seed.
    pub fn new(domain: &str, seed: u64) -> Self {
        let mut hash = blake3::Hasher::new();
        hash.update(&(domain.len() as u64).to_le_bytes());
        hash.update(domain.as_bytes());
        hash.update(&seed.to_le_bytes());
        let mut key = [0; 8];
        for (word, bytes) in key.iter_mut().zip(hash.finalize().as_bytes().chunks_exact(4)) {
            *word = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        }
        Self { key, stream: 0, next_block: 0, block: [0; 16], used: 16 }
    }

    /// The draws of one event: `ordinal` says how often this subject has met this purpose before.
    pub fn at(&mut self, subject: Subject, purpose: Purpose, ordinal: u32) -> Draw<'_> {
        self.stream = subject.0;
        // Word position purpose(8) | ordinal(24) | word(36), in blocks of sixteen words.
        self.next_block = (purpose as u64) << 56 | u64::from(ordinal & 0x00FF_FFFF) << 32;
        self.used = 16;
        Draw { source: self }
    }

    /// The next two words, the first in the low half.
    #[inline]
    fn next(&mut self) -> u64 {
        if self.used >= 16 {
            self.block = chacha8(&self.key, self.next_block, self.stream);
            self.next_block = self.next_block.wrapping_add(1);
            self.used = 0;
        }
        let words = u64::from(self.block[self.used]) | u64::from(self.block[self.used + 1]) << 32;
        self.used += 2;
        words
    }
}

/// One block of Bernstein's `ChaCha` with eight rounds. The state is held in rows so that the compiler can use vectors.
fn chacha8(key: &[u32; 8], block: u64, stream: u64) -> [u32; 16] {
    type Row = [u32; 4];
    fn add(a: &mut Row, b: Row) {
        for i in 0..4 {
            a[i] = a[i].wrapping_add(b[i]);
        }
    }
    fn mix(a: &mut Row, b: Row, turn: u32) {
        for i in 0..4 {
            a[i] = (a[i] ^ b[i]).rotate_left(turn);
        }
    }
    fn quarter(a: &mut Row, b: &mut Row, c: &mut Row, d: &mut Row) {
        add(a, *b);
        mix(d, *a, 16);
        add(c, *d);
        mix(b, *c, 12);
        add(a, *b);
        mix(d, *a, 8);
        add(c, *d);
        mix(b, *c, 7);
    }
    let low = |word: u64| (word & 0xFFFF_FFFF) as u32;
    let start: [Row; 4] = [
        [0x6170_7865, 0x3320_646E, 0x7962_2D32, 0x6B20_6574],
        [key[0], key[1], key[2], key[3]],
        [key[4], key[5], key[6], key[7]],
        [low(block), low(block >> 32), low(stream), low(stream >> 32)],
    ];
    let [mut a, mut b, mut c, mut d] = start;
    for _ in 0..4 {
        quarter(&mut a, &mut b, &mut c, &mut d);
        (b, c, d) = ([b[1], b[2], b[3], b[0]], [c[2], c[3], c[0], c[1]], [d[3], d[0], d[1], d[2]]);
        quarter(&mut a, &mut b, &mut c, &mut d);
        (b, c, d) = ([b[3], b[0], b[1], b[2]], [c[2], c[3], c[0], c[1]], [d[1], d[2], d[3], d[0]]);
    }
    let mut out = [0; 16];
    for (row, (mixed, began)) in [a, b, c, d].into_iter().zip(start).enumerate() {
        for i in 0..4 {
            out[4 * row + i] = mixed[i].wrapping_add(began[i]);
        }
    }
    out
}

/// The words of one event, in order.
#[derive(Debug)]
pub struct Draw<'a> {
    source: &'a mut Draws,
}

impl Draw<'_> {
    /// The next number, uniform in `[0, 1)`.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn unit(&mut self) -> f64 {
        (self.source.next() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// The next two 32-bit words, each uniform in `[0, 1)`: cheaper where fine grain does not matter.
    pub fn pair(&mut self) -> (f64, f64) {
        let words = self.source.next();
        let coarse = |word: u64| f64::from(u32::try_from(word & 0xFFFF_FFFF).unwrap_or(0)) / 4_294_967_296.0;
        (coarse(words), coarse(words >> 32))
    }

    /// Whether something of the given chance happens.
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A whole number below `n`; 0 if `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        let word = self.source.next() & 0xFFFF_FFFF;
        u32::try_from((word * u64::from(n)) >> 32).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use rand::{Rng as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    #[test]
    fn words_are_those_of_chacha8() {
        let mut draws = Draws::new("test", 7);
        let mut hash = blake3::Hasher::new();
        hash.update(&4_u64.to_le_bytes()).update(b"test").update(&7_u64.to_le_bytes());
        let mut reference = ChaCha8Rng::from_seed(*hash.finalize().as_bytes());
        for (subject, purpose, ordinal) in [
            (0, Purpose::Variant, 0),
            (u64::MAX, Purpose::TakeUp, 0x00FF_FFFF),
            (0x1234_5678_9ABC_DEF0, Purpose::Post, 77),
        ] {
            reference.set_stream(subject);
            reference.set_word_pos((purpose as u128) << 60 | u128::from(ordinal) << 36);
            draws.at(Subject(subject), purpose, ordinal);
            for word in 0..100 {
                assert_eq!(draws.next(), reference.next_u64(), "pair {word}");
            }
        }
    }

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
