//! A word reaches a customer, by whichever way: what it does to her, and that it is remembered.

use crate::base::{
    num,
    time::{At, Span},
};
use crate::sim::{crowd::Crowd, impact::Impact, look, people::is, play::Who, statement::bits};

/// A word reaches one customer: her mood, her knowledge, and until when it is current.
pub(super) fn reach_one(c: &mut Crowd, who: Who, impact: &Impact, facts: u64, next_word: Option<At>) {
    let now = c.agenda.now;
    let flags = c.people.flags[who as usize];
    if flags & is::LOST != 0 {
        return;
    }
    let hours = if flags & (is::STRUCK | is::CASE) != 0 {
        num::minutes(At(c.people.since[who as usize]), now).max(0.0) / 60.0
    } else {
        0.0
    };
    let before = c.people.mood_now(who, now).anger;
    c.people.touch(who, now, |mood| impact.act_on(mood, flags, hours));
    let segment = c.people.segment_of(who);
    if impact.is_word && facts & c.play.concerns[segment] != 0 {
        let until = now + Span(c.play.current_for(now));
        c.people.give_word(who, next_word.map_or(until, |next| until.min(next.max(now))));
        remember(c, who, segment, facts);
    }
    if impact.helps > 0.0 && flags & is::AFFECTED != 0 {
        #[expect(clippy::cast_possible_truncation, reason = "hardship is coarse")]
        let left = (1.0 - impact.helps) as f32;
        c.people.hardship[who as usize] *= left;
    }
    c.people.set(who, is::AWARE_COMPANY);
    c.scams.warn(who, impact.warns_of);
    look::redrive(c, who);
    look::anger_moved(c, who, before);
}

/// Counts whom a word on a fact has reached for the first time.
fn remember(c: &mut Crowd, who: Who, segment: usize, facts: u64) {
    let new = facts & !c.people.heard[who as usize];
    c.people.heard[who as usize] |= facts;
    if c.people.any(who, is::STRUCK) {
        for fact in bits(new) {
            c.statements.reached[segment * c.play.scenario.facts.len() + fact] += 1;
        }
    }
}
