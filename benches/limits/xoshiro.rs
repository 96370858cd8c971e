//! The generator of the bare loops: its draws have no addresses.

/// The generator `xoshiro256++` of Blackman and Vigna.
pub(crate) struct Xoshiro([u64; 4]);

impl Xoshiro {
    /// A generator of the given seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self([seed, 0x9E37_79B9_7F4A_7C15, 0xD1B5_4A32_D192_ED03, 0x2545_F491_4F6C_DD1D])
    }

    fn word(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let word = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        word
    }

    /// Uniform in `[0, 1)`.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Exponential with the given mean.
    #[expect(clippy::disallowed_methods, reason = "a hand-written loop would take the platform's logarithm")]
    pub(crate) fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.unit()).ln()
    }

    /// A whole number below `n`.
    pub(crate) fn below(&mut self, n: u32) -> u32 {
        u32::try_from(((self.word() >> 32) * u64::from(n)) >> 32).unwrap_or(0)
    }
}
