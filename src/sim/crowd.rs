//! Everything that a handler may reach: the state of all features, borrowed at once.

use bevy::{
    ecs::system::SystemParam,
    prelude::{Res, ResMut},
};

use crate::base::{
    draw::{Draw, Purpose, Subject},
    time::At,
};
use crate::sim::{
    added::Additions, agenda::Agenda, contact::Contacts, duty::Duties, follow::Followings, gather::Places,
    hear::Hearing, inject::Injects, journal::Journal, knowledge::Knowledge, market::Market, people::People, play::Play,
    play::Who, promise::Promises, remedy::Remedies, sample::Samples, scam::Scams, spread::Spread, staff::Staff,
    statement::Statements,
};

macro_rules! features {
    ($($(#[$doc:meta])* $field:ident: $state:ident,)*) => {
        /// The state of all features, as a parameter of a system.
        #[derive(SystemParam)]
        pub struct Access<'w> {
            play: Res<'w, Play>,
            $($field: ResMut<'w, $state>,)*
        }

        /// The state of all features, as plain borrows.
        pub struct Crowd<'a> {
            /// What is played.
            pub play: &'a Play,
            $($(#[$doc])* pub $field: &'a mut $state,)*
        }

        impl<'w> Access<'w> {
            /// The plain borrows, for as long as the parameter itself was good for.
            pub fn into_crowd(self) -> Crowd<'w> {
                Crowd { play: self.play.into_inner(), $($field: self.$field.into_inner(),)* }
            }

            /// The plain borrows.
            pub fn crowd(&mut self) -> Crowd<'_> {
                Crowd { play: &self.play, $($field: &mut self.$field,)* }
            }
        }
    };
}

features! {
    /// The clock, the calendar and the source of draws.
    agenda: Agenda,
    /// What is reported.
    journal: Journal,
    /// The customers.
    people: People,
    /// Lines and desks.
    contacts: Contacts,
    /// What the company has said.
    statements: Statements,
    /// What the seats know.
    knowledge: Knowledge,
    /// What the company has promised.
    promises: Promises,
    /// The events of the list.
    injects: Injects,
    /// Messages of the facilitator's own.
    additions: Additions,
    /// Clocks set from outside.
    duties: Duties,
    /// What the company does.
    remedies: Remedies,
    /// Posts, rumours and stories.
    spread: Spread,
    /// Scams and their victims.
    scams: Scams,
    /// People who stand together.
    places: Places,
    /// Those who work for the company.
    staff: Staff,
    /// Money, rivals, and who leaves.
    market: Market,
    /// Which of thousands is heard, and what people ask.
    hearing: Hearing,
    /// What is done afterwards.
    followings: Followings,
    /// What was counted when the last sample was written.
    samples: Samples,
}

impl Crowd<'_> {
    /// The simulated moment.
    pub fn now(&self) -> At {
        self.agenda.now
    }

    /// The draws of one event of a customer; `ordinal` says how often she has met this purpose before.
    pub fn draw(&mut self, who: Who, purpose: Purpose, ordinal: u32) -> Draw<'_> {
        let subject = self.subject(who);
        self.agenda.draws.at(subject, purpose, ordinal)
    }

    /// Whom a customer's draws belong to.
    pub fn subject(&self, who: Who) -> Subject {
        self.play.subject(who, self.people.segment_of(who))
    }
}
