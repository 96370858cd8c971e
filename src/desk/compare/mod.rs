//! Drills side by side: choose two or more records of one crisis, and see whether the comparison is fair, who earned what,
//! how trust moved, and where the paths parted.

pub mod sides;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use egui::{
    CornerRadius, FontId, Frame, Margin, RichText, ScrollArea, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2,
};

use crate::base::{date::Day, lang::Lang, strings::Strings};
use crate::board::{Board, NoBoard, told::Figures};
use crate::desk::{
    compare::sides::{Making, News, Sides},
    debrief::{
        plot::{Labels, Pencil, Plot},
        seal,
    },
    intent::{Intent, Place},
    look::{icon::Icon, letters, lines, palette::Palette, space, widget},
};

/// Records that can be chosen from, the newest first.
const SHOWN: usize = 40;

/// What the comparison remembers.
#[derive(Default)]
pub struct State {
    /// Records that can be chosen, newest first.
    known: Vec<Known>,
    /// Those that are chosen, in order.
    pub chosen: Vec<PathBuf>,
    /// What is being put together, which record is being played, of how many.
    making: Option<(Making, usize, usize)>,
    /// What has been put together, or why it could not be.
    board: Option<Result<Board, NoBoard>>,
    /// The same in words.
    pub sides: Option<Box<Sides>>,
    /// Why there is none, in words.
    pub refused: Option<(Lang, String)>,
    /// The page that has been written.
    pub written: Option<PathBuf>,
    /// The page that is to be opened.
    pub opens: Option<PathBuf>,
}

/// A record that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    path: PathBuf,
    /// When it was written last, as a day in UTC.
    day: Option<Day>,
}

impl Known {
    fn of(path: PathBuf, changed: SystemTime) -> Self {
        let since = changed.duration_since(SystemTime::UNIX_EPOCH).ok();
        let day = since.and_then(|since| i64::try_from(since.as_secs() / 86_400).ok()).map(Day);
        Self { path, day }
    }

    /// Its name and day.
    fn label(&self, strings: &Strings) -> String {
        let name = self.path.file_stem().unwrap_or(self.path.as_os_str()).to_string_lossy();
        self.day.map_or_else(|| name.clone().into_owned(), |day| format!("{name} · {}", strings.short_date(day)))
    }
}

impl State {
    /// Begins with some records, all others in the folder and the profile being on offer.
    pub fn begin(&mut self, first: Vec<PathBuf>, folder: &Path, recent: &[PathBuf]) {
        let in_folder = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let is_record = |path: &PathBuf| path.extension().is_some_and(|end| end == "drill");
        let mut known: Vec<(SystemTime, PathBuf)> = Vec::new();
        for path in first.iter().chain(recent).cloned().chain(in_folder).filter(is_record) {
            let Ok(changed) = fs::metadata(&path).and_then(|data| data.modified()) else { continue };
            if !known.iter().any(|(_, other)| *other == path) {
                known.push((changed, path));
            }
        }
        known.sort_by(|a, b| b.cmp(a));
        known.truncate(SHOWN);
        *self = Self {
            known: known.into_iter().map(|(changed, path)| Known::of(path, changed)).collect(),
            ..Self::default()
        };
        self.chosen = first;
    }

    /// Offers one more record, and takes it.
    pub fn add(&mut self, path: PathBuf) {
        if !self.known.iter().any(|known| known.path == path) {
            let changed = fs::metadata(&path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
            self.known.insert(0, Known::of(path.clone(), changed));
        }
        if !self.chosen.contains(&path) {
            self.chosen.push(path);
        }
    }

    /// Puts those side by side that are chosen.
    pub fn make(&mut self) {
        self.forget();
        self.written = None;
        let making = Making::start(self.chosen.clone());
        self.making = Some((making, 0, self.chosen.len()));
    }

    /// Whether something is being put together.
    pub fn is_busy(&self) -> bool {
        self.making.is_some()
    }

    /// Waits until it has been put together.
    pub fn wait(&mut self, strings: &Strings) {
        if let Some((making, ..)) = self.making.take()
            && let Some(news) = making.wait()
        {
            self.take(news);
        }
        self.speak(strings);
    }

    /// What was put together is of other records than those that are chosen now.
    fn forget(&mut self) {
        (self.board, self.sides, self.refused) = (None, None, None);
    }

    /// Puts into words what has been put together, if that has not been done in this language.
    fn speak(&mut self, strings: &Strings) {
        let lang = strings.lang();
        match &self.board {
            Some(Ok(board)) if self.sides.as_ref().is_none_or(|sides| sides.lang != lang) => {
                self.sides = Some(Box::new(sides::sides(board, strings)));
            }
            Some(Err(no)) if self.refused.as_ref().is_none_or(|(known, _)| *known != lang) => {
                self.refused = Some((lang, sides::refused(no, strings)));
            }
            _ => {}
        }
    }

    fn listen(&mut self) {
        if let Some(news) = self.making.as_ref().and_then(|(making, ..)| making.listen()) {
            self.take(news);
        }
    }

    fn take(&mut self, news: News) {
        match news {
            News::Playing(place, of) => {
                if let Some((_, now, all)) = &mut self.making {
                    (*now, *all) = (place, of);
                }
            }
            News::Done(board) => (self.board, self.making) = (Some(*board), None),
        }
    }
}

/// The colour of the drill at a place, and whether its line is broken: told apart without colour.
fn pencil(place: usize, p: &Palette) -> Pencil {
    let inks = [p.info, p.gold, p.mood.reassured, p.violet, p.alarm, p.quiet];
    let dashes = [None, Some((8.0, 4.0)), Some((2.0, 3.0)), Some((12.0, 6.0))];
    Pencil { ink: inks[place % inks.len()], width: 2.4, dash: dashes[place % dashes.len()] }
}

/// Draws it.
pub fn show(ui: &mut Ui, strings: &Arc<Strings>, state: &mut State) -> Vec<Intent> {
    let mut wishes = Vec::new();
    state.listen();
    state.speak(strings);
    if state.is_busy() {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    }
    if let Some(path) = state.opens.take() {
        ui.ctx().open_url(egui::OpenUrl::new_tab(seal::link(&path)));
    }
    let p = widget::colours(ui);
    let frame = Frame::new().fill(p.ground).inner_margin(Margin::symmetric(24, 16));
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            if widget::icon_button(ui, Icon::Back, &strings.get("debrief-back")).clicked() {
                wishes.push(Intent::Show(Place::Start));
            }
            widget::title(ui, &strings.get("debrief-compare-title"));
        });
        let wide = ui.available_width() >= 900.0;
        ScrollArea::vertical().id_salt("compare").auto_shrink([false, false]).show(ui, |ui| {
            if wide && state.sides.is_some() {
                let side = 300.0;
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(side);
                        wishes.extend(choose(ui, strings, state));
                    });
                    ui.vertical(|ui| {
                        ui.set_width(ui.available_width() - space::ONE);
                        wishes.extend(result(ui, strings, state));
                    });
                });
            } else {
                wishes.extend(choose(ui, strings, state));
                ui.add_space(space::ONE);
                wishes.extend(result(ui, strings, state));
            }
        });
    });
    wishes
}

/// The records, each to be taken or left.
fn choose(ui: &mut Ui, strings: &Strings, state: &mut State) -> Option<Intent> {
    let mut wish = None;
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widget::strong(ui, &strings.get("debrief-choose"));
        widget::note(ui, &strings.get("debrief-choose-about"));
        if state.known.is_empty() {
            widget::soft(ui, &strings.get("debrief-choose-none"));
        }
        let mut changed = false;
        for known in &state.known {
            let place = state.chosen.iter().position(|path| *path == known.path);
            if record(ui, known.label(strings), place) {
                match place {
                    Some(place) => drop(state.chosen.remove(place)),
                    None => state.chosen.push(known.path.clone()),
                }
                changed = true;
            }
        }
        if changed {
            state.forget();
        }
        ui.add_space(space::ONE);
        let enough = state.chosen.len() >= 2 && !state.is_busy();
        ui.add_enabled_ui(enough, |ui| {
            let text = strings.say("debrief-set-beside", [("n", state.chosen.len().into())]);
            if widget::primary(ui, &text).clicked() {
                wish = Some(Intent::Compare(state.chosen.clone()));
            }
        });
    });
    wish
}

/// A record that can be taken: its letter where it is.
fn record(ui: &mut Ui, name: String, place: Option<usize>) -> bool {
    let p = widget::colours(ui);
    let font = FontId::proportional(letters::BODY);
    let galley = ui.painter().layout(name.clone(), font, p.text, (ui.available_width() - 44.0).max(60.0));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y + 14.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, place.is_some(), &name));
    let ground = if place.is_some() || response.hovered() { p.raised } else { p.panel };
    let line = if response.has_focus() { Stroke::new(2.0, p.gold) } else { Stroke::NONE };
    ui.painter().rect(rect, CornerRadius::same(6), ground, line, egui::StrokeKind::Inside);
    let square = egui::Rect::from_center_size(egui::pos2(rect.left() + 18.0, rect.center().y), vec2(20.0, 20.0));
    let ink = place.map_or(p.line, |place| pencil(place, p).ink);
    ui.painter().rect_stroke(square, CornerRadius::same(4), Stroke::new(1.5, ink), egui::StrokeKind::Inside);
    if let Some(place) = place {
        let letter = crate::board::told::letter(place);
        let font = FontId::new(letters::SMALL, letters::strong_family());
        ui.painter().text(square.center(), egui::Align2::CENTER_CENTER, letter, font, p.text);
    }
    ui.painter().galley(rect.min + vec2(36.0, 7.0), galley, p.text);
    response.clicked()
}

/// What came of it.
fn result(ui: &mut Ui, strings: &Strings, state: &mut State) -> Option<Intent> {
    let p = widget::colours(ui);
    if let Some((_, place, of)) = &state.making {
        let blanks = [("n", (place + 1).into()), ("all", (*of).into())];
        widget::soft(ui, &strings.say("compare-playing", blanks));
    }
    if let Some((_, why)) = &state.refused {
        widget::card(ui, |ui| lines::para(ui, why, FontId::proportional(letters::BODY), p.alarm_text));
    }
    let sides = state.sides.as_ref()?;
    fairness(ui, strings, sides);
    ui.add_space(space::ONE);
    widget::card(ui, |ui| {
        ui.set_width(ui.available_width());
        curves(ui, strings, sides);
    });
    ui.add_space(space::ONE);
    for (key, rows) in [("compare-score", &sides.totals), ("compare-outcome", &sides.outcome)] {
        widget::card(ui, |ui| table(ui, strings, key, None, sides, rows));
        ui.add_space(space::ONE);
    }
    widget::card(ui, |ui| table(ui, strings, "compare-partings", Some(&sides.first), sides, &sides.partings));
    ui.add_space(space::ONE);
    let widest: Vec<Figures> = sides
        .widest
        .iter()
        .map(|(row, apart)| Figures { name: format!("{} · {apart}", row.name), values: row.values.clone() })
        .collect();
    widget::card(ui, |ui| table(ui, strings, "compare-widest", None, sides, &widest));
    ui.add_space(space::ONE);
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        if widget::ghost(ui, &strings.get("debrief-compare-page")).clicked() {
            wish = Some(Intent::Report);
        }
    });
    if let Some(path) = &state.written {
        widget::note(ui, &strings.say("debrief-report-file", [("path", path.display().to_string().into())]));
    }
    wish
}

/// Who is ahead, and whether that means anything.
fn fairness(ui: &mut Ui, strings: &Strings, sides: &Sides) {
    let p = widget::colours(ui);
    widget::caption(ui, &sides.title);
    lines::para(ui, &sides.headline, FontId::new(letters::TITLE, letters::strong_family()), p.text);
    let (key, about, ground, ink) = if sides.is_fair {
        ("compare-fair", "compare-fair-about", p.raised, p.good_text)
    } else {
        ("compare-unfair", "compare-unfair-about", p.alarm_ground, p.alarm_text)
    };
    Frame::new().fill(ground).corner_radius(CornerRadius::same(8)).inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        lines::para(ui, &strings.get(key), FontId::new(letters::BODY, letters::strong_family()), ink);
        widget::soft(ui, &strings.get(about));
        for reason in &sides.reasons {
            widget::para(ui, &format!("· {reason}"));
        }
        if !sides.notes.is_empty() {
            widget::note(ui, &strings.get("compare-note"));
        }
        for note in &sides.notes {
            widget::note(ui, &format!("· {note}"));
        }
    });
}

/// Trust in all drills, one over the other.
fn curves(ui: &mut Ui, strings: &Strings, sides: &Sides) {
    let p = widget::colours(ui);
    widget::caption(ui, &strings.get("compare-trust"));
    ui.horizontal_wrapped(|ui| {
        for (place, drill) in sides.drills.iter().enumerate() {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 12.0), Sense::hover());
            let pencil = pencil(place, p);
            let (ends, stroke) = ([rect.left_center(), rect.right_center()], Stroke::new(pencil.width, pencil.ink));
            match pencil.dash {
                Some((dash, gap)) => ui.painter().extend(egui::Shape::dashed_line(&ends, stroke, dash, gap)),
                None => drop(ui.painter().line_segment(ends, stroke)),
            }
            let head = seal::short(&drill.head);
            ui.label(RichText::new(format!("{} · {head}", drill.name)).size(letters::SMALL).color(p.soft))
                .on_hover_text(&drill.file);
        }
    });
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), 240.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, strings.get("compare-trust")));
    let values = sides.drills.iter().flat_map(|drill| drill.trust.iter().map(|(_, value)| *value));
    let plot = Plot::new(ui, outer, &sides.axis, values);
    plot.scales(strings);
    plot.grid();
    for (place, drill) in sides.drills.iter().enumerate() {
        plot.line(&drill.trust, pencil(place, p));
    }
    plot.breaks();
    // Each line ends in its letter: who cannot tell the colours apart can tell the letters.
    let mut ends = Labels::new(plot.rect.expand2(vec2(8.0, 8.0)), Vec::new());
    for (place, drill) in sides.drills.iter().enumerate() {
        if let Some((at, value)) = drill.trust.last() {
            let (end, letter) = (egui::pos2(plot.x(*at), plot.y(*value)), crate::board::told::letter(place));
            plot.painter().circle_filled(end, 3.5, pencil(place, p).ink);
            ends.write(plot.painter(), end, &letter, p.text);
        }
    }
}

/// Rows of figures, a column for each drill.
fn table(ui: &mut Ui, strings: &Strings, key: &str, about: Option<&str>, sides: &Sides, rows: &[Figures]) {
    let p = widget::colours(ui);
    ui.set_width(ui.available_width());
    widget::strong(ui, &strings.get(key));
    if let Some(about) = about {
        widget::soft(ui, about);
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of drills")]
    let columns = sides.drills.len() as f32 + 1.5;
    let each = ((ui.available_width() - 8.0 * columns) / columns).max(72.0);
    ScrollArea::horizontal().id_salt(key).auto_shrink([false, true]).show(ui, |ui| {
        egui::Grid::new(key).striped(true).spacing([8.0, 6.0]).min_col_width(each).show(ui, |ui| {
            ui.label("");
            for drill in &sides.drills {
                ui.scope(|ui| {
                    ui.set_max_width(each);
                    ui.add(egui::Label::new(RichText::new(&drill.name).size(letters::SMALL).color(p.quiet)).wrap());
                });
            }
            ui.end_row();
            for row in rows {
                ui.scope(|ui| {
                    ui.set_width(each * 1.5);
                    widget::soft(ui, &row.name);
                });
                for value in &row.values {
                    ui.scope(|ui| {
                        ui.set_width(each);
                        widget::para(ui, value);
                    });
                }
                ui.end_row();
            }
        });
    });
}
