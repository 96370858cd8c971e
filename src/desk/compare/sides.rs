//! Several records side by side, put together beside the window: each is played again and proved first, which takes a
//! moment.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender, TryRecvError, channel},
    thread,
};

use crate::base::{lang::Lang, strings::Strings, time::At};
use crate::board::{
    Board, NoBoard, criteria, page,
    parting::{Did, Parting},
    refusal,
    told::{self, Figures, Side, Told},
};
use crate::record::load::LoadError;
use crate::report::{chart::axis::TimeAxis, debrief};

/// Criteria that are shown, those on which the drills are widest apart.
const WIDEST: usize = 12;

/// Records side by side, in one language.
pub struct Sides {
    /// Which.
    pub lang: Lang,
    /// The crisis.
    pub title: String,
    /// Who is ahead, and that it is not fair if it is not.
    pub headline: String,
    /// Whether the comparison is fair.
    pub is_fair: bool,
    /// What makes it unfair.
    pub reasons: Vec<String>,
    /// What should be known besides.
    pub notes: Vec<String>,
    /// The drills.
    pub drills: Vec<DrillSide>,
    /// The whole and the dimensions.
    pub totals: Vec<Figures>,
    /// Where moments stand from left to right.
    pub axis: TimeAxis,
    /// Where the commands first differ.
    pub first: String,
    /// When each first did what they are apart on.
    pub partings: Vec<Figures>,
    /// The criteria on which they are widest apart: what, each one's points, and how far apart.
    pub widest: Vec<(Figures, String)>,
    /// What became of it.
    pub outcome: Vec<Figures>,
    /// The same as a page that stands by itself.
    pub page: String,
}

/// A drill among others.
pub struct DrillSide {
    /// Its letter and who played it.
    pub name: String,
    /// The name of its file.
    pub file: String,
    /// Mean trust at every sample.
    pub trust: Vec<(At, f64)>,
    /// Its name as a hash.
    pub head: String,
}

/// What the thread tells.
pub enum News {
    /// Which record is being played, from 0, of how many.
    Playing(usize, usize),
    /// Here they are, or why there is no comparison.
    Done(Box<Result<Board, NoBoard>>),
}

/// A comparison that is being put together.
pub struct Making {
    news: Receiver<News>,
}

impl Making {
    /// Begins.
    pub fn start(paths: Vec<PathBuf>) -> Self {
        let (tell, news) = channel();
        thread::spawn(move || make(&paths, &tell));
        Self { news }
    }

    /// What has been told since the last time; the last of it.
    pub fn listen(&self) -> Option<News> {
        let mut last = None;
        loop {
            match self.news.try_recv() {
                Ok(news) => last = Some(news),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return last,
            }
        }
    }

    /// Waits for the end.
    pub fn wait(&self) -> Option<News> {
        self.news.iter().last()
    }
}

fn make(paths: &[PathBuf], tell: &Sender<News>) {
    let mut of = usize::MAX;
    let board = Board::of(paths, &mut |place, _, _| {
        if place != of {
            of = place;
            drop(tell.send(News::Playing(place, paths.len())));
        }
    });
    drop(tell.send(News::Done(Box::new(board))));
}

/// Drills side by side in a language.
pub fn sides(board: &Board, strings: &Strings) -> Sides {
    let spoken = told::spoken(board, strings);
    let told = Told::new(board, &spoken, strings);
    let fairness = &board.fairness;
    let remarks = [told.until(), told.anew(), told.same()].into_iter().flatten();
    let first = told.first.as_ref().map_or_else(
        || told.get("compare-first-none"),
        |first| told.say("compare-first", [("when", told.when(first.at).into())]),
    );
    Sides {
        lang: strings.lang(),
        title: told.words().scenario.title.as_str().to_owned(),
        headline: told.headline(),
        is_fair: fairness.is_fair(),
        reasons: fairness.reasons.iter().map(|reason| told.sentence(reason)).collect(),
        notes: fairness.notes.iter().map(|note| told.sentence(note)).chain(remarks).collect(),
        drills: told.sides.iter().map(|side| drill(&told, side)).collect(),
        totals: told.totals(),
        axis: TimeAxis::of(told.words().scenario, strings),
        first,
        partings: told.partings.iter().map(|parting| apart(&told, parting)).collect(),
        widest: criteria::widest(board).into_iter().take(WIDEST).filter_map(|row| wide(&told, &row)).collect(),
        outcome: told.outcome(),
        page: page::page(&told),
    }
}

fn drill(told: &Told<'_>, side: &Side<'_>) -> DrillSide {
    DrillSide {
        name: told.drill(side),
        file: side.name.clone(),
        trust: debrief::trust(side.words.scenario, &side.entry.log),
        head: side.head(),
    }
}

fn apart(told: &Told<'_>, parting: &Parting) -> Figures {
    let cell = |(side, did): (&Side<'_>, &Option<Did>)| {
        did.map_or_else(|| told.get("compare-never"), |did| side.words.crisis(did.at))
    };
    Figures { name: told.deed(parting.deed), values: told.sides.iter().zip(&parting.did).map(cell).collect() }
}

fn wide(told: &Told<'_>, row: &criteria::Row<'_>) -> Option<(Figures, String)> {
    let cells = row.receipts.iter().map(|receipt| match receipt {
        Some(line) => told.earned(line),
        None => told.get("compare-absent"),
    });
    let figures = Figures { name: told.criterion(row.any()?), values: cells.collect() };
    Some((figures, told.apart(row.apart)))
}

/// Why there is no comparison.
pub fn refused(no: &NoBoard, strings: &Strings) -> String {
    let (path, why) = match no {
        NoBoard::Unreadable { path, why } => (path, of_load(strings, why)),
        NoBoard::CannotReplay { path, why } => (path, refusal::cannot_replay(strings, why)),
        NoBoard::Refused { path, why } => return refusal::refused(strings, &name(path), why).0,
    };
    strings.say("cli-about", [("path", name(path).into()), ("problem", why.into())])
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn of_load(strings: &Strings, error: &LoadError) -> String {
    strings.get(match error {
        LoadError::Io { .. } => "load-Io-hint",
        LoadError::NotARecord { .. } => "load-NotARecord-hint",
        LoadError::CutInHeader { .. } => "load-CutInHeader-hint",
        LoadError::OtherFormat { .. } => "load-OtherFormat-hint",
    })
}
