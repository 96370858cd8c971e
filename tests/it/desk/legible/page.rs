//! What egui has painted, read as a reader does: which line of text stands where, what of it can be seen, and what is
//! wrong with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use egui::{
    Context, FontFamily, Rect, Shape,
    accesskit::Role,
    epaint::{ClippedShape, TextShape},
};
use egui_kittest::{Harness, kittest::NodeT as _};
use goldenhour::{base::lang::Lang, desk::look::letters};

/// Points that a letter may stand over an edge, or over another letter, before anybody sees it.
const HAIR: f32 = 2.0;
/// What an element of the page may reach over its button: its own line's rounding.
const EDGE: f32 = 1.5;

/// A line of text as it is painted.
struct Line {
    /// What it says.
    text: String,
    /// What all lines of its text say.
    whole: String,
    /// Where its letters are, blanks at the ends not counted.
    letters: Rect,
    /// What is seen of them.
    seen: Rect,
    /// Where it may be seen.
    clip: Rect,
}

/// A page of the desk.
pub(super) struct Page {
    window: Rect,
    /// In the order of painting.
    lines: Vec<Line>,
    /// What hides the lines before it: how many those are, and where it lies.
    covers: Vec<(usize, Rect)>,
    /// What can be pressed, by its name.
    buttons: Vec<(String, Rect)>,
    /// Letters that no font has.
    missing: BTreeSet<(String, char)>,
}

/// Something that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A text is cut off at its side.
    Cut { text: String },
    /// A text leaves the window where nothing scrolls.
    Leaves { text: String },
    /// Two texts lie over each other.
    Over { text: String, other: String },
    /// A text leaves its button.
    Spills { text: String, button: String },
    /// A letter is in none of the fonts.
    Missing { text: String, letter: char },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cut { text } => write!(f, "`{text}` is cut off at its side"),
            Self::Leaves { text } => write!(f, "`{text}` leaves the window"),
            Self::Over { text, other } => write!(f, "`{text}` lies over `{other}`"),
            Self::Spills { text, button } => write!(f, "`{text}` leaves its button `{button}`"),
            Self::Missing { text, letter } => write!(f, "`{text}`: no font has `{letter}`"),
        }
    }
}

/// The letters that come with the program, without those of this machine.
pub(super) struct Fonts(BTreeMap<FontFamily, BTreeSet<char>>);

impl Fonts {
    /// Those of a language.
    pub(super) fn of(lang: Lang) -> Self {
        let ctx = Context::default();
        let fonts = letters::fonts(lang, None);
        let families: Vec<FontFamily> = fonts.families.keys().cloned().collect();
        ctx.set_fonts(fonts);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        let has = |family: &FontFamily| {
            ctx.fonts_mut(|view| view.fonts.font(family).characters().keys().copied().collect::<BTreeSet<char>>())
        };
        Self(families.into_iter().map(|family| (family.clone(), has(&family))).collect())
    }

    fn lack(&self, family: &FontFamily, letter: char) -> bool {
        let has = || self.0.get(family).is_some_and(|has| has.contains(&letter));
        !letter.is_whitespace() && !letter.is_control() && !has()
    }
}

impl Page {
    /// What a harness shows.
    pub(super) fn of<State>(harness: &Harness<'_, State>, fonts: &Fonts) -> Self {
        let window = harness.ctx.content_rect();
        let pressed = |role| {
            matches!(role, Role::Button | Role::CheckBox | Role::RadioButton | Role::ComboBox | Role::Tab | Role::Link)
        };
        let nodes = harness.root().children_recursive();
        let buttons = nodes.filter(|node| pressed(node.accesskit_node().role())).filter_map(|node| {
            let name = node.accesskit_node().label().or_else(|| node.accesskit_node().value())?;
            Some((name, node.rect()))
        });
        let mut page = Self {
            window,
            lines: Vec::new(),
            covers: Vec::new(),
            buttons: buttons.collect(),
            missing: BTreeSet::new(),
        };
        for ClippedShape { shape, clip_rect } in &harness.output().shapes {
            page.take(shape, *clip_rect, fonts);
        }
        page
    }

    fn take(&mut self, shape: &Shape, clip: Rect, fonts: &Fonts) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, fonts)),
            Shape::Rect(rect) if rect.fill.a() == 255 && rect.blur_width == 0.0 => {
                self.covers.push((self.lines.len(), rect.rect.intersect(clip)));
            }
            Shape::Text(text) => self.take_text(text, clip, fonts),
            _ => {}
        }
    }

    fn take_text(&mut self, text: &TextShape, clip: Rect, fonts: &Fonts) {
        let is_faded = text.opacity_factor == 0.0 || text.override_text_color.is_some_and(|ink| ink.a() == 0);
        let whole = text.galley.text().trim();
        if is_faded || whole.is_empty() {
            return;
        }
        for row in &text.galley.rows {
            let said = row.text();
            let said = said.trim();
            let bounds = row.visuals.mesh_bounds;
            if said.is_empty() || !bounds.is_positive() {
                continue;
            }
            let mut letters = bounds.translate(text.pos.to_vec2() + row.pos.to_vec2());
            if text.angle != 0.0 {
                letters = text.visual_bounding_rect();
            }
            self.lines.push(Line {
                text: said.to_owned(),
                whole: whole.to_owned(),
                letters,
                seen: letters.intersect(clip).intersect(self.window),
                clip,
            });
        }
        for section in &text.galley.job.sections {
            let range = section.byte_range.start.0..section.byte_range.end.0;
            let said = text.galley.job.text.get(range).unwrap_or_default();
            let lacking = said.chars().filter(|letter| fonts.lack(&section.format.font_id.family, *letter));
            self.missing.extend(lacking.map(|letter| (whole.to_owned(), letter)));
        }
    }

    /// Everything that cannot be read.
    pub(super) fn faults(&self) -> BTreeSet<Fault> {
        let mut faults = BTreeSet::new();
        for (place, line) in self.lines.iter().enumerate() {
            faults.extend(self.edges(line));
            faults.extend(self.spills(line));
            let under = (0..place).filter(|under| self.collide(*under, place)).map(|under| &self.lines[under]);
            faults.extend(under.map(|under| Fault::Over { text: short(&line.text), other: short(&under.text) }));
        }
        faults.extend(self.missing.iter().map(|(text, letter)| Fault::Missing { text: short(text), letter: *letter }));
        faults
    }

    /// A line is cut at its side, or leaves the window where nothing scrolls. What is cut above or below is scrolled.
    fn edges(&self, line: &Line) -> Option<Fault> {
        let Line { letters, clip, .. } = line;
        let in_sight = letters.bottom() > clip.top() + HAIR && letters.top() < clip.bottom() - HAIR;
        let sides = clip.intersect(self.window);
        if in_sight && (letters.left() < sides.left() - EDGE || letters.right() > sides.right() + EDGE) {
            return Some(Fault::Cut { text: short(&line.text) });
        }
        // A part that scrolls has an edge of its own inside the window.
        let below = letters.bottom() > self.window.bottom() + HAIR && clip.bottom() >= self.window.bottom() - HAIR;
        let above = letters.top() < self.window.top() - HAIR && clip.top() <= self.window.top() + HAIR;
        (below || above).then(|| Fault::Leaves { text: short(&line.text) })
    }

    /// A line that begins in a button of its name ends there.
    fn spills(&self, line: &Line) -> Option<Fault> {
        let letters = line.letters;
        let own = self.buttons.iter().find(|(name, place)| {
            *name == line.whole && (place.contains(letters.center()) || place.contains(letters.min))
        });
        let (name, place) = own?;
        let fits = place.expand(EDGE).contains_rect(letters);
        (!fits).then(|| Fault::Spills { text: short(&line.text), button: short(name) })
    }

    /// Whether letters of two lines, by their places, are seen over each other.
    fn collide(&self, under: usize, over: usize) -> bool {
        let (below, above) = (&self.lines[under], &self.lines[over]);
        let both = below.seen.intersect(above.seen);
        if both.width() < HAIR || both.height() < HAIR {
            return false;
        }
        let twice = below.text == above.text && (below.letters.min - above.letters.min).length() < HAIR;
        let hides = |(before, place): &(usize, Rect)| {
            (under + 1..=over).contains(before) && place.expand(0.5).contains_rect(both)
        };
        !twice && !self.covers.iter().any(hides)
    }
}

/// A text that is short enough for a list.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let one_line = text.replace('\n', " ");
    if one_line.chars().count() <= MOST { one_line } else { one_line.chars().take(MOST).chain(['…']).collect() }
}
