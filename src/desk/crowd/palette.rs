//! The colours of the crowd, dark and light, and how silence and anger change them.
//!
//! Each feeling has a shape of its own ([`crate::desk::crowd::glyph`]); colour only says the same again. Contrast and
//! what is left of the differences for colour-blind eyes are held by tests, not by taste.
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "colours are clamped to bytes")]

use crate::drill::crowd::feeling::Feeling;

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// Steps between what is at ease and what is at its worst.
pub const STEPS: usize = 32;

/// The share of the way to [`Palette::ember`] that a person's colour goes in the longest silence.
pub const SMOULDERS: f32 = 0.85;
/// How much of her a person still shows in the longest silence: she goes dim.
pub const DIMS: f32 = 0.94;
/// The share of the way from the ground to its hottest colour under the densest, longest silence.
pub const GLOWS: f32 = 1.0;

/// All colours of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The ground.
    pub ground: Rgb,
    /// The ground under people who wait in silence or are angry.
    pub hot: Rgb,
    /// The ground under people who know where they stand.
    pub cool: Rgb,
    /// Colours of the feelings, in their order.
    pub feelings: [Rgb; 6],
    /// What a person's colour turns into while nobody tells her anything.
    pub ember: Rgb,
    /// A statement on its way.
    pub word: Rgb,
    /// A statement on its way that is not honest.
    pub broken: Rgb,
    /// A post on its way that is not angry.
    pub talk: Rgb,
    /// An angry one.
    pub post: Rgb,
    /// A counter.
    pub counter: Rgb,
    /// A counter at which somebody is at work.
    pub staffed: Rgb,
}

/// For dark rooms.
pub const DARK: Palette = Palette {
    ground: [0x14, 0x19, 0x20],
    hot: [0x64, 0x1f, 0x0e],
    cool: [0x12, 0x2c, 0x2c],
    feelings: [
        [0x6f, 0x9f, 0xd0],
        [0xe8, 0xc4, 0x6c],
        [0xff, 0x5a, 0x46],
        [0x86, 0xe0, 0xbc],
        [0x8f, 0x98, 0xa4],
        [0x7d, 0x86, 0x93],
    ],
    ember: [0xe2, 0x7e, 0x34],
    word: [0xd8, 0xf6, 0xea],
    broken: [0xc9, 0xae, 0x7a],
    talk: [0x93, 0xa4, 0xb8],
    post: [0xff, 0x9a, 0x78],
    counter: [0x2a, 0x32, 0x3c],
    staffed: [0xb9, 0xc4, 0xd0],
};

/// For bright ones.
pub const LIGHT: Palette = Palette {
    ground: [0xfb, 0xfc, 0xfd],
    hot: [0xff, 0xc8, 0xac],
    cool: [0xdd, 0xf2, 0xea],
    feelings: [
        [0x38, 0x70, 0xb0],
        [0x98, 0x6c, 0x00],
        [0xa0, 0x16, 0x06],
        [0x0c, 0x6b, 0x4e],
        [0x52, 0x5b, 0x66],
        [0x64, 0x6c, 0x77],
    ],
    ember: [0xac, 0x4e, 0x0e],
    word: [0x0e, 0x7a, 0x5c],
    broken: [0x8a, 0x6a, 0x2c],
    talk: [0x7a, 0x88, 0x98],
    post: [0xd2, 0x4a, 0x20],
    counter: [0xd9, 0xdd, 0xe2],
    staffed: [0x4a, 0x55, 0x62],
};

impl Palette {
    /// The colour of somebody who feels so after a silence of so many [`STEPS`], on a ground that is as hot.
    pub fn person(&self, feeling: Feeling, step: usize) -> Rgb {
        let own = self.feelings[feeling as usize];
        match feeling {
            Feeling::Calm | Feeling::Worried | Feeling::Reassured => mix(own, self.ember, SMOULDERS * share(step)),
            Feeling::Angry | Feeling::Lost | Feeling::Unheard => own,
        }
    }

    /// How much of her is shown: who waits in silence goes dim. Anger does not.
    pub fn presence(&self, feeling: Feeling, step: usize) -> f32 {
        if matches!(feeling, Feeling::Angry | Feeling::Lost | Feeling::Unheard) {
            return 1.0;
        }
        1.0 - (1.0 - DIMS) * share(step)
    }

    /// The ground at so many [`STEPS`] of heat; below zero it is cool.
    pub fn ground_at(&self, step: i32) -> Rgb {
        let to = if step < 0 { self.cool } else { self.hot };
        mix(self.ground, to, GLOWS * share(step.unsigned_abs() as usize))
    }
}

fn share(step: usize) -> f32 {
    let whole = |steps: usize| f32::from(u16::try_from(steps).unwrap_or(0));
    whole(step.min(STEPS - 1)) / whole(STEPS - 1)
}

/// A colour between two.
pub fn mix(from: Rgb, to: Rgb, share: f32) -> Rgb {
    let at = |place: usize| {
        let (from, to) = (f32::from(from[place]), f32::from(to[place]));
        (from + (to - from) * share + 0.5).clamp(0.0, 255.0) as u8
    };
    [at(0), at(1), at(2)]
}
