//! The room that plays: who sits where, the word that stops it, its order with real time, and what it shows on the wall.

use crate::base::{id::SeatId, time::At};
use crate::desk::{
    pen::Pen,
    run::Run,
    trainer::{
        order::{self, Now, Part, Step, Watch},
        wall::Shown,
    },
};
use crate::drill::{Drill, DrillError, beside::Beside};
use crate::record::{event::Event, header::Mode};
use crate::scenario::{
    command::{Item, What},
    find,
};

/// A room in its drill.
#[derive(Clone, Debug, Default)]
pub struct Sitting {
    /// Who sits where, by name or pseudonym.
    pub people: Vec<(SeatId, String)>,
    /// The word that stops the drill for a real emergency.
    pub stop_word: String,
    /// The order.
    pub parts: Vec<Part>,
    /// Real time in it.
    pub watch: Watch,
    /// The questions that are discussed, by the place of the move; the usual one where it is empty.
    pub questions: Vec<String>,
}

impl Sitting {
    /// A room that begins.
    pub fn begin(drill: &Drill, people: Vec<(SeatId, String)>, stop_word: String) -> Self {
        let cut = drill.scenario().cut(drill.log().header().cut);
        let parts = cut.map_or_else(Vec::new, order::of);
        let questions = vec![String::new(); drill.moves().len()];
        Self { people, stop_word, parts, questions, ..Self::default() }
    }

    /// Whether there is one.
    pub fn is_on(&self) -> bool {
        !self.parts.is_empty()
    }

    /// So much real time has passed. The order goes on while the picture stands: the hour in the room does.
    pub fn step(&mut self, real_ms: u32) {
        if self.is_on() {
            self.watch.step(i64::from(real_ms));
        }
    }

    /// Where the room stands: before the first move and after the drill by the trainer's own steps, between them by
    /// what the drill says.
    pub fn now(&self, drill: &Drill) -> Now {
        let part_of = |place: usize| self.parts.iter().position(|part| part.step == Step::Move(place)).unwrap_or(0);
        if drill.is_over() {
            return Now::Talk(self.watch.part.max(self.first_after()));
        }
        if let Some((place, _)) = drill.clock().open_move() {
            return Now::Open(part_of(place));
        }
        let closed = drill.log().events().filter(|(.., event)| matches!(event, Event::MoveClosed { .. })).count();
        let moves = drill.moves().len();
        let first = part_of(0);
        if closed == 0 && moves > 0 && self.watch.part < first {
            return Now::Talk(self.watch.part);
        }
        if closed < moves { Now::Next(part_of(closed)) } else { Now::Last }
    }

    /// The place of the first part after the moves.
    pub fn first_after(&self) -> usize {
        self.parts.iter().position(|part| part.step == Step::SilentForm).unwrap_or(0)
    }

    /// Puts the watch where the drill is, as if the order had been kept so far.
    pub fn go_where(&mut self, drill: &Drill) {
        if let Now::Open(part) | Now::Next(part) = self.now(drill) {
            let elapsed = self.parts.iter().take(part).map(|part| part.ms).sum();
            self.watch = Watch { part, in_part: 0, elapsed };
        }
    }

    /// Keeps the watch where the drill is.
    pub fn follow(&mut self, now: Now) {
        match now {
            Now::Open(part) | Now::Next(part) => self.watch.go_to(part),
            Now::Last | Now::Talk(_) => {}
        }
    }

    /// Keeps the watch where the debrief is; `told` is whether the silent form is over.
    pub fn follow_after(&mut self, told: bool) {
        let first = self.first_after();
        if self.watch.part < first {
            self.watch.go_to(first);
        } else if told && self.watch.part == first {
            self.watch.go_to(first + 1);
        }
    }

    /// Real milliseconds left for what is going on.
    pub fn left(&self, drill: &Drill) -> Option<i64> {
        match self.now(drill) {
            Now::Open(_) => drill.clock().open_move().map(|(_, left)| left),
            Now::Talk(part) => self.parts.get(part).map(|part| part.ms - self.watch.in_part),
            Now::Next(_) | Now::Last => None,
        }
    }

    /// The move that is open, or that was or will be played next, by its place.
    pub fn move_place(&self, drill: &Drill) -> Option<usize> {
        match self.now(drill) {
            Now::Open(part) | Now::Next(part) => match self.parts.get(part).map(|part| part.step) {
                Some(Step::Move(place)) => Some(place),
                _ => None,
            },
            Now::Talk(_) | Now::Last => None,
        }
    }

    /// The question that is discussed, and the title of its move.
    pub fn question(&self, pen: &Pen<'_>, drill: &Drill) -> (String, String) {
        let Some(place) = self.move_place(drill) else {
            return (pen.get("trainer-question-before"), pen.scenario.organisation.name.as_str().to_owned());
        };
        let title = move_title(pen, drill, place);
        let own = self.questions.get(place).filter(|own| !own.trim().is_empty());
        (own.cloned().unwrap_or_else(|| pen.get("trainer-question-usual")), title)
    }

    /// Who sits where, and up to how much each seat may approve.
    fn table(&self, pen: &Pen<'_>) -> Vec<(String, String, String)> {
        let limit = |seat: &SeatId| {
            let approval = pen.scenario.plan.approvals.iter().find(|approval| approval.seat == *seat);
            approval.filter(|approval| approval.up_to > 0).map_or_else(String::new, |approval| {
                pen.words.say("trainer-table-limit", [("amount", pen.words.money(approval.up_to).into())])
            })
        };
        let who = |seat: &SeatId| {
            let named = self.people.iter().find(|(of, _)| of == seat).map(|(_, who)| who.clone());
            let empty = if self.people.is_empty() { String::new() } else { pen.get("trainer-seat-colleague") };
            named.unwrap_or(empty)
        };
        let seats = pen.scenario.seats.iter();
        seats.map(|seat| (seat.name.as_str().to_owned(), who(&seat.id), limit(&seat.id))).collect()
    }

    /// What the wall needs besides its picture.
    pub fn shown(&self, pen: &Pen<'_>, run: &Run, test: bool, alone: Option<usize>) -> Shown {
        Shown {
            test,
            alone,
            question: self.question(pen, &run.drill),
            topics: topics(pen, &run.drill),
            table: if matches!(self.now(&run.drill), Now::Talk(_)) { self.table(pen) } else { Vec::new() },
            left: self.left(&run.drill).filter(|_| matches!(self.now(&run.drill), Now::Open(_))),
            paused: run.drill.clock().is_paused(),
            stop_word: self.stop_word.clone(),
            writing: None,
        }
    }
}

/// What has come in since people last talked and is to be discussed in the open move, by its title in the list.
fn topics(pen: &Pen<'_>, drill: &Drill) -> Vec<String> {
    let Some((place, _)) = drill.clock().open_move() else { return Vec::new() };
    let Some(cut) = pen.scenario.cut(drill.log().header().cut) else { return Vec::new() };
    let since = place.checked_sub(1).and_then(|before| drill.moves().get(before)).map(|before| before.stands_at);
    let mut titles = Vec::new();
    for (_, _, event) in drill.log().events().filter(|(_, at, _)| since.is_none_or(|since| *at > since)) {
        if let Event::Delivered { item: Item::Inject(id), .. } = event
            && cut.discuss.contains(id)
            && let Some(inject) = find(&pen.scenario.injects, id.as_str())
            && !titles.iter().any(|known| known == inject.title.as_str())
        {
            titles.push(inject.title.as_str().to_owned());
        }
    }
    titles
}

/// The seats that people sit in; none where colleagues have none to play: nobody was named, so the room shares all of
/// them, or every seat has somebody.
pub fn taken(people: &[(SeatId, String)], seats: &[SeatId]) -> Option<Vec<SeatId>> {
    let taken: Vec<SeatId> = people.iter().map(|(seat, _)| seat.clone()).collect();
    let some_are_empty = seats.iter().any(|seat| !taken.contains(seat));
    (!taken.is_empty() && some_are_empty).then_some(taken)
}

/// Opens one move after the other up to a moment, an autopilot playing meanwhile. Where there are no moves nothing
/// happens.
pub fn play_moves(drill: &mut Drill, autopilot: &mut Beside, to: At) -> Result<(), DrillError> {
    if drill.clock().mode() != Mode::Moves {
        return Ok(());
    }
    let seat = drill.scenario().seats[0].id.clone();
    for step in drill.moves().to_vec().into_iter().filter(|step| step.stands_at <= to) {
        if drill.clock().open_move().is_some() {
            autopilot.accept(drill, At::START, seat.clone(), 0, What::CloseMove)?;
        }
        autopilot.accept(drill, At::START, seat.clone(), 0, What::OpenMove(step.id))?;
    }
    Ok(())
}

/// The title of a move.
pub fn move_title(pen: &Pen<'_>, drill: &Drill, place: usize) -> String {
    let cut = pen.scenario.cut(drill.log().header().cut);
    cut.and_then(|cut| cut.moves.get(place)).map_or_else(String::new, |step| step.title.as_str().to_owned())
}

/// The line of the record at which people began to talk in the open move: what came after it was decided in it. What
/// colleagues did while the clock was carried there stands before.
pub fn opened_at(drill: &Drill) -> u32 {
    let stands = drill.clock().open_move().and_then(|(place, _)| drill.moves().get(place)).map(|step| step.stands_at);
    let before = drill.log().commands().filter(|(_, command, _)| {
        matches!(command.what, What::OpenMove(_)) || stands.is_some_and(|stands| command.at <= stands)
    });
    before.last().map_or(0, |(n, ..)| n)
}
