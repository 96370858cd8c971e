//! What has to be played for a debrief, beside the window: the drill itself, so that it can be looked at at any moment,
//! and the textbook on the same customers. Each has a thread of its own; the window asks and never waits.

use std::{
    sync::mpsc::{self, Receiver, Sender, TryRecvError},
    thread,
};

use crate::base::time::At;
use crate::drill::{
    Drill, Setup,
    crowd::{CrowdView, Seen},
    film::Film,
    policy,
};
use crate::record::{difference::first_difference, header::Header, log::Log};
use crate::report::debrief;

/// The autopilot that plays beside.
const TEXTBOOK: &str = "textbook";

/// The textbook on the same customers.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// Mean trust at every sample, of a hundred.
    pub trust: Vec<(At, f64)>,
    /// Its whole score, in hundredths.
    pub total: Option<i64>,
}

/// How far the playing again is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// It is being made; the clock has come so far.
    Shooting(At),
    /// It is there.
    Ready {
        /// Whether playing the commands again gave the very record.
        same: bool,
    },
    /// This drill cannot be played again.
    Lost,
}

/// What the threads tell.
enum News {
    Making(Making),
    Crowd(Box<CrowdView>),
    Ghost(Ghost),
}

/// Both threads, and what they have told so far.
pub struct Reel {
    wants: Sender<At>,
    news: Receiver<News>,
    making: Making,
    ghost: Option<Ghost>,
    crowd: Option<Box<CrowdView>>,
    wanted: Option<At>,
}

impl Reel {
    /// Begins to play a drill again, and the textbook on its customers.
    pub fn start(drill: &mut Drill) -> Self {
        let setup = setup(drill);
        let log = drill.log().clone();
        let (wants, wanted) = mpsc::channel();
        let (tell, news) = mpsc::channel();
        let beside = (setup.clone(), tell.clone());
        thread::spawn(move || show(setup, &log, &wanted, &tell));
        thread::spawn(move || play_textbook(beside.0, &beside.1));
        Self { wants, news, making: Making::Shooting(At::START), ghost: None, crowd: None, wanted: None }
    }

    /// Takes in what has been told since the last time.
    pub fn listen(&mut self) {
        loop {
            match self.news.try_recv() {
                Ok(news) => self.take(news),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return,
            }
        }
    }

    /// Waits until the drill can be looked at, the textbook has been played, and what was wanted is there.
    pub fn wait(&mut self) {
        while self.is_busy() {
            match self.news.recv() {
                Ok(news) => self.take(news),
                Err(_) => return,
            }
        }
    }

    /// Whether anything is still to come.
    pub fn is_busy(&self) -> bool {
        let waits = self.wanted.is_some_and(|at| self.crowd.as_ref().is_none_or(|crowd| crowd.now != at));
        matches!(self.making, Making::Shooting(_))
            || self.ghost.is_none() && self.making != Making::Lost
            || waits && self.making != Making::Lost
    }

    /// Wants to see the crowd at a moment. Of several wishes the last is fulfilled.
    pub fn want(&mut self, at: At) {
        if self.wanted != Some(at) {
            self.wanted = Some(at);
            // Whoever cannot be asked any more has said so.
            self.wants.send(at).ok();
        }
    }

    /// How far the playing again is.
    pub fn making(&self) -> Making {
        self.making
    }

    /// The textbook, once it has been played.
    pub fn ghost(&self) -> Option<&Ghost> {
        self.ghost.as_ref()
    }

    /// The crowd as it was last shown.
    pub fn crowd(&self) -> Option<&CrowdView> {
        self.crowd.as_deref()
    }

    fn take(&mut self, news: News) {
        match news {
            News::Making(making) => self.making = making,
            News::Crowd(crowd) => self.crowd = Some(crowd),
            News::Ghost(ghost) => self.ghost = Some(ghost),
        }
    }
}

/// How the drill was set up, with all that can be shared.
fn setup(drill: &mut Drill) -> Setup {
    let graph = drill.sim().play().graph.clone();
    let Header { cut, seed, mode, attempt, seats, plan, .. } = drill.log().header().clone();
    Setup { scenario: drill.scenario().clone(), graph: Some(graph), cut, seed, mode, attempt, seats, plan }
}

/// Makes the film, then shows what is wanted until nobody wants anything any more.
fn show(setup: Setup, log: &Log, wanted: &Receiver<At>, tell: &Sender<News>) {
    let mut progress = |at| drop(tell.send(News::Making(Making::Shooting(at))));
    let Ok(mut film) = Film::shoot(setup, log, &mut progress) else {
        drop(tell.send(News::Making(Making::Lost)));
        return;
    };
    let same = is_same(&mut film, log);
    if tell.send(News::Making(Making::Ready { same })).is_err() {
        return;
    }
    let mut view = CrowdView::default();
    while let Ok(first) = wanted.recv() {
        let at = wanted.try_iter().last().unwrap_or(first);
        film.at(at).fill_crowd(&mut view, Seen::All);
        // Asked for before the start or behind the end, it is shown there; who asked knows it by what they asked.
        view.now = at;
        if tell.send(News::Crowd(Box::new(view.clone()))).is_err() {
            return;
        }
    }
}

/// Whether playing the commands again has given the very record.
fn is_same(film: &mut Film, log: &Log) -> bool {
    let mut whole = film.at(film.end()).fork();
    whole.finish().is_ok() && first_difference(log, whole.log()).is_none()
}

/// Plays the textbook.
fn play_textbook(setup: Setup, tell: &Sender<News>) {
    drop(tell.send(News::Ghost(textbook(setup).unwrap_or(Ghost { trust: Vec::new(), total: None }))));
}

/// The textbook on the customers of a drill; none if it cannot be played.
pub fn textbook(setup: Setup) -> Option<Ghost> {
    let setup =
        Setup { mode: crate::record::header::Mode::Running, attempt: 1, plan: Some(TEXTBOOK.to_owned()), ..setup };
    let mut drill = Drill::start(setup).ok()?;
    let draws = drill.sim().play().draws();
    let mut policy = policy::named(TEXTBOOK, draws)?;
    drill.play_with(policy.as_mut(), &mut |_| {}).ok()?;
    let total = drill.finish().ok()?.totals.total;
    Some(Ghost { trust: debrief::trust(drill.scenario(), drill.log()), total })
}
