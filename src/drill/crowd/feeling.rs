//! How a customer feels, in the few words that a picture has for it.

use serde::Serialize;

use crate::base::time::At;
use crate::scenario::people::Mood;
use crate::sim::{
    crowd::Crowd,
    people::{ANGRY, is},
    play::Who,
};

/// Anger from which somebody counts as worried, even with a word of ours. Assumed.
pub const UNEASY: f64 = 0.22;

/// How somebody feels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[repr(u8)]
pub enum Feeling {
    /// Nothing presses her.
    Calm,
    /// The crisis hurts her, or she asks, and she does not know what will come.
    Worried,
    /// She is angry.
    Angry,
    /// It has hurt her, and she knows where she stands or has been helped.
    Reassured,
    /// She has left the company.
    Lost,
    /// Nobody here knows.
    #[default]
    Unheard,
}

/// All of them, in order.
pub const FEELINGS: [Feeling; 6] =
    [Feeling::Calm, Feeling::Worried, Feeling::Angry, Feeling::Reassured, Feeling::Lost, Feeling::Unheard];

/// How she feels now; `word` says whether a word of ours is current for her.
pub(super) fn now(c: &Crowd, who: Who, word: bool) -> Feeling {
    let flags = c.people.flags[who as usize];
    if flags & is::LOST != 0 {
        return Feeling::Lost;
    }
    let anger = anger(c, who);
    if anger >= ANGRY {
        return Feeling::Angry;
    }
    let concerned = flags & (is::AFFECTED | is::ASKING) != 0;
    if anger >= UNEASY || concerned && !word {
        return Feeling::Worried;
    }
    let cared_for = word || flags & (is::HELPED | is::SOLVED | is::FOLLOWED) != 0;
    let had_cause = flags & (is::STRUCK | is::CASE | is::ASKING | is::SOLVED) != 0;
    if had_cause && cared_for { Feeling::Reassured } else { Feeling::Calm }
}

/// Her anger, as exactly as it matters here: between touches it goes from where it was towards its drive, so where both
/// lie between the same two marks nothing has to be reckoned.
fn anger(c: &Crowd, who: Who) -> f64 {
    let mood = &c.people.mood[who as usize];
    let mark = |anger: f64| (anger >= UNEASY, anger >= ANGRY);
    if mark(mood.anger) == mark(mood.drive) { mood.anger } else { c.people.mood_now(who, c.now()).anger }
}

/// Notes how those sounded who posted in public or wrote to a seat after `from`; the others stay as they are.
pub(super) fn heard(c: &Crowd, from: At, column: &mut [Feeling]) {
    let posts = c.spread.posts();
    let posts = posts[posts.partition_point(|post| post.at <= from)..].iter();
    let messages = c.hearing.messages();
    let messages = &messages[messages.partition_point(|message| message.at <= from)..];
    for post in posts {
        let anger = f64::from(post.anger);
        column[post.who as usize] = if anger >= ANGRY { Feeling::Angry } else { Feeling::Worried };
    }
    for message in messages {
        column[message.who as usize] = match message.mood {
            Mood::Calm => Feeling::Calm,
            Mood::Worried => Feeling::Worried,
            Mood::Angry | Mood::Furious => Feeling::Angry,
            Mood::Thankful => Feeling::Reassured,
        };
    }
    for (feeling, flags) in column.iter_mut().zip(&c.people.flags) {
        if *feeling != Feeling::Unheard && flags & is::LOST != 0 {
            *feeling = Feeling::Lost;
        }
    }
}
