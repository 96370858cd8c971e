//! Digests: one number for everything that has happened to a feature's state, so that two runs which differ are
//! told apart at the first hour at which they do, and by the feature that did.

/// A running digest. Every change of state is folded in, in the order in which it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold(u64);

impl Default for Fold {
    fn default() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }
}

impl Fold {
    /// Folds words in.
    pub fn words(&mut self, words: &[u64]) {
        for word in words {
            // The multiplier and the shift are those of SplitMix64; the digest guards against accidents, not attacks.
            self.0 = (self.0 ^ word).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            self.0 ^= self.0 >> 31;
        }
    }

    /// The digest so far, as 16 hexadecimal digits.
    pub fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}
