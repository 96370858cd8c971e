//! What deeds need of features that are being written beside them; each line goes when its feature stands.

macro_rules! gaps {
    ($($feature:ident { $($name:ident($($arg:ident: $kind:ty),*) $(-> $out:ty)?;)* })*) => {$(
        /// See the feature of this name.
        pub(in crate::sim) mod $feature {
            use crate::sim::crowd::Crowd;
            $(
                #[expect(unused_variables, dead_code, clippy::needless_pass_by_ref_mut, reason = "see the module")]
                pub(in crate::sim) fn $name(c: &Crowd $(, $arg: $kind)*) $(-> $out)? {
                    $(<$out>::default())?
                }
            )*
        }
    )*};
}

gaps! {
    statement {
        has_been_said(fact: usize) -> bool;
        instructed(instruction: usize) -> bool;
        is_briefed(fact: usize) -> bool;
        told_percent(segment: usize, fact: usize) -> u32;
    }
    promise {
        broken_count() -> u32;
        action_done(action: usize);
        offer_made(entitlement: usize);
    }
    contact {
        waiting(channel: usize) -> u32;
        agents(channel: usize) -> u32;
        change_agents(channel: usize, by: i32);
        slow_down(channel: usize, factor: f64);
    }
    staff {
        morale() -> f64;
        hurt(points: f64);
    }
    look {
        free(who: u32);
        redrive(who: u32);
        anger_moved(who: u32, before: f64);
        look_soon(who: u32);
    }
    gather {
        is_gathered(channel: usize) -> bool;
        angry_on_spot(segment: usize) -> u32;
        presence(channel: usize);
    }
    rumour {
        percent(segment: usize, fact: usize) -> u32;
    }
    spread {
        last_hour(now: crate::base::time::At) -> u32;
        compensation_was_public();
    }
    story {
        start(segment: usize, share: f64, tone: f64);
    }
}
