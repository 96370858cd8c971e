//! Where the paths of several drills parted: the first command that differs, and the great deeds that came at other
//! times or never.

use crate::base::time::{At, MINUTE, Span};
use crate::board::Board;
use crate::record::{
    event::{Act, Event, SentAs},
    log::Log,
};
use crate::scenario::command::{Command, What};

/// Apart by less than this, a deed counts as done at the same time. Assumed.
pub const NOTABLE: Span = Span::minutes(10);

/// A line of a record, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Did {
    /// Its number.
    pub n: u32,
    /// When.
    pub at: At,
}

/// Where the commands first differ: what each drill did next, if it did anything more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct First {
    /// When the first of them did something that the others did not.
    pub at: At,
    /// The next command of each.
    pub next: Vec<Option<Did>>,
}

/// A deed that every team has to think of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// Telling somebody higher up.
    Escalate,
    /// Saying that this is a crisis.
    Declare,
    /// Calling the team together.
    Convene,
    /// Putting the plan into force.
    Activate,
    /// Grading it.
    Grade,
    /// The first word to many.
    FirstWord,
    /// Telling the front line what to say.
    Brief,
    /// The first action.
    Operate,
    /// The first compensation.
    Offer,
    /// Accepting responsibility in public.
    Responsibility,
    /// Correcting oneself in public.
    Correct,
    /// Denying in public.
    Deny,
    /// The first promise that was broken.
    BrokenPromise,
    /// The first duty that was missed.
    MissedDuty,
    /// What must never be done.
    KnockOut,
    /// Going back to customers.
    Follow,
    /// Looking back on it.
    Review,
}

impl Deed {
    /// All of them, roughly in the order of a crisis.
    pub const ALL: [Self; 17] = [
        Self::Escalate,
        Self::Declare,
        Self::Convene,
        Self::Activate,
        Self::Grade,
        Self::FirstWord,
        Self::Brief,
        Self::Operate,
        Self::Offer,
        Self::Responsibility,
        Self::Correct,
        Self::Deny,
        Self::BrokenPromise,
        Self::MissedDuty,
        Self::KnockOut,
        Self::Follow,
        Self::Review,
    ];

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Escalate => "compare-deed-escalate",
            Self::Declare => "compare-deed-declare",
            Self::Convene => "compare-deed-convene",
            Self::Activate => "compare-deed-activate",
            Self::Grade => "compare-deed-grade",
            Self::FirstWord => "compare-deed-first-word",
            Self::Brief => "compare-deed-brief",
            Self::Operate => "compare-deed-operate",
            Self::Offer => "compare-deed-offer",
            Self::Responsibility => "compare-deed-responsibility",
            Self::Correct => "compare-deed-correct",
            Self::Deny => "compare-deed-deny",
            Self::BrokenPromise => "compare-deed-broken-promise",
            Self::MissedDuty => "compare-deed-missed-duty",
            Self::KnockOut => "compare-deed-knock-out",
            Self::Follow => "compare-deed-follow",
            Self::Review => "compare-deed-review",
        }
    }

    /// Whether it speaks against a team that it has been done.
    pub fn is_bad(self) -> bool {
        matches!(self, Self::Deny | Self::BrokenPromise | Self::MissedDuty | Self::KnockOut)
    }

    fn is_command(self, what: &What) -> bool {
        match self {
            Self::Escalate => matches!(what, What::Escalate(_)),
            Self::Declare => matches!(what, What::Declare),
            Self::Convene => matches!(what, What::Convene(_)),
            Self::Activate => matches!(what, What::Activate(_)),
            Self::Grade => matches!(what, What::Grade { .. }),
            Self::Brief => matches!(what, What::Brief(_)),
            Self::Review => matches!(what, What::Review(_)),
            _ => false,
        }
    }

    fn is_event(self, event: &Event) -> bool {
        let said = |act: Act| {
            matches!(event, Event::Sent { to: SentAs::Published { .. }, elements, .. }
                if elements.iter().any(|element| element.act == act))
        };
        match self {
            Self::FirstWord => matches!(event, Event::Sent { to: SentAs::Published { .. }, .. }),
            Self::Operate => matches!(event, Event::ActionStarted { seq: Some(_), .. }),
            Self::Offer => matches!(event, Event::Offered { .. }),
            Self::Responsibility => said(Act::AcceptResponsibility),
            Self::Correct => said(Act::Correct),
            Self::Deny => said(Act::Deny),
            Self::BrokenPromise => matches!(event, Event::PromiseBroken { .. }),
            Self::MissedDuty => matches!(event, Event::DutyMissed { .. }),
            Self::KnockOut => matches!(event, Event::KnockedOut { .. }),
            Self::Follow => matches!(event, Event::Followed { .. }),
            _ => false,
        }
    }

    /// When it was first done in a drill.
    pub fn first(self, log: &Log) -> Option<Did> {
        let refused =
            |seq: u32| log.events().any(|(_, _, event)| matches!(event, Event::Refused { seq: of, .. } if *of == seq));
        let mut commands = log.commands().filter(|(_, command, _)| self.is_command(&command.what));
        let command = commands.find(|(_, command, _)| !refused(command.seq));
        let mut events = log.events().filter(|(_, _, event)| self.is_event(event));
        command
            .map(|(n, command, _)| Did { n, at: command.at })
            .or_else(|| events.next().map(|(n, at, _)| Did { n, at }))
    }
}

/// A deed in all drills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// Which.
    pub deed: Deed,
    /// When each drill first did it, if it did.
    pub did: Vec<Option<Did>>,
}

impl Parting {
    /// Whether the drills are notably apart on it.
    fn is_notable(&self) -> bool {
        let times = || self.did.iter().flatten().map(|did| did.at);
        let some_never = self.did.iter().any(Option::is_none);
        match (times().min(), times().max()) {
            (Some(first), Some(last)) => some_never || last - first >= NOTABLE,
            _ => false,
        }
    }

    fn begins(&self) -> At {
        self.did.iter().flatten().map(|did| did.at).min().unwrap_or(At::START)
    }
}

/// Where the commands first differ; none if they are the same to the end. The same command by the same seat within a
/// minute is no parting, and neither are other words around the same elements.
pub fn first(board: &Board) -> Option<First> {
    let paths: Vec<Vec<(Did, Command)>> = board.entries.iter().map(|entry| path(&entry.log)).collect();
    let longest = paths.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest).find_map(|step| {
        let next: Vec<Option<&(Did, Command)>> = paths.iter().map(|path| path.get(step)).collect();
        let deeds = || next.iter().map(|next| next.map(|(_, command)| (&command.seat, &command.what)));
        let at: Vec<At> = next.iter().flatten().map(|(did, _)| did.at).collect();
        let (first, last) = (at.iter().min()?, at.iter().max()?);
        let same = deeds().all(|deed| Some(deed) == deeds().next()) && (*last - *first).0 < MINUTE;
        (!same).then(|| First { at: *first, next: next.iter().map(|next| next.map(|(did, _)| *did)).collect() })
    })
}

/// The commands of a drill without their names and free words.
fn path(log: &Log) -> Vec<(Did, Command)> {
    let bare = |(n, command, _): (u32, &Command, _)| {
        let mut bare = command.clone();
        if let What::Publish { statement, .. } | What::Answer { statement, .. } = &mut bare.what {
            statement.words.clear();
        }
        (Did { n, at: command.at }, bare)
    };
    log.commands().map(bare).collect()
}

/// The deeds on which the drills are notably apart, the earliest first.
pub fn partings(board: &Board) -> Vec<Parting> {
    let of = |deed: Deed| Parting { deed, did: board.entries.iter().map(|entry| deed.first(&entry.log)).collect() };
    let mut partings: Vec<Parting> = Deed::ALL.into_iter().map(of).filter(Parting::is_notable).collect();
    partings.sort_by_key(|parting| (parting.begins(), parting.deed));
    partings
}
