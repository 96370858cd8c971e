//! A sheet of the wall: texts whose sizes follow from the height of the picture, so that the last row can read them.
//!
//! Nothing on a sheet is smaller than a fortieth of its height, and nothing leaves the room that it was given: what is
//! too long becomes smaller down to a size that still reads, then ends in an ellipsis.

use egui::{
    Align, Color32, CornerRadius, FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, pos2, text::LayoutJob, vec2,
};

use crate::desk::look::{icon::Icon, letters, lines, palette::Palette, widget};

/// The part of the height that the smallest text has.
pub const SMALLEST: f32 = 1.0 / 40.0;

/// Sizes of text, as parts of the smallest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Size {
    /// Captions and what stands at the edge.
    Small,
    /// What is read.
    Body,
    /// What a part is about.
    Head,
    /// A question, a sentence.
    Large,
    /// A clock, a figure.
    Huge,
}

impl Size {
    /// How many times the smallest text it is.
    fn times(self) -> f32 {
        match self {
            Self::Small => 1.06,
            Self::Body => 1.45,
            Self::Head => 2.1,
            Self::Large => 2.9,
            Self::Huge => 4.4,
        }
    }
}

/// How a text stands.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Its size.
    pub size: Size,
    /// Whether in the heavier weight.
    pub strong: bool,
    /// Its colour.
    pub ink: Color32,
    /// Where it stands across.
    pub align: Align,
}

impl Type {
    /// Left, in the plain weight.
    pub fn plain(size: Size, ink: Color32) -> Self {
        Self { size, strong: false, ink, align: Align::Min }
    }

    /// Left, in the heavier weight.
    pub fn strong(size: Size, ink: Color32) -> Self {
        Self { strong: true, ..Self::plain(size, ink) }
    }

    /// The same at the right.
    #[must_use]
    pub fn right(self) -> Self {
        Self { align: Align::Max, ..self }
    }

    /// The same in the middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self { align: Align::Center, ..self }
    }
}

/// What is drawn on.
pub struct Sheet<'u> {
    /// Where it is drawn.
    pub ui: &'u mut Ui,
    /// The whole of it.
    pub rect: Rect,
    /// The height of the smallest text: everything is a multiple of it.
    pub unit: f32,
    /// Its colours.
    pub p: &'static Palette,
    texts: u32,
}

impl<'u> Sheet<'u> {
    /// A sheet that fills what the ui has.
    pub fn new(ui: &'u mut Ui) -> Self {
        let rect = ui.max_rect();
        let p = widget::colours(ui);
        ui.painter().rect_filled(rect, CornerRadius::ZERO, p.ground);
        Self { unit: rect.height() * SMALLEST, rect, p, ui, texts: 0 }
    }

    /// The height of a text of a size.
    pub fn size(&self, size: Size) -> f32 {
        self.unit * size.times()
    }

    fn font(&self, style: Type) -> FontId {
        let family = if style.strong { letters::strong_family() } else { FontFamily::Proportional };
        FontId::new(self.size(style.size), family)
    }

    /// The height of a line of a size.
    pub fn line(&mut self, style: Type) -> f32 {
        let font = self.font(style);
        self.ui.fonts_mut(|fonts| fonts.row_height(&font))
    }

    fn lay(&mut self, area: Rect, text: &str, font: FontId, style: Type) -> std::sync::Arc<Galley> {
        let line = self.ui.fonts_mut(|fonts| fonts.row_height(&font));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows")]
        let rows = ((area.height() + 1.0) / line).floor().max(1.0) as usize;
        let broken = lines::broken(self.ui, text, &font, area.width());
        let mut job = LayoutJob::simple(broken, font, style.ink, area.width());
        job.wrap.max_rows = rows;
        job.halign = style.align;
        self.ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// Writes a text into an area, from its top; gives the part of it that was used.
    pub fn text(&mut self, area: Rect, text: &str, style: Type) -> Rect {
        let font = self.font(style);
        let galley = self.lay(area, text, font, style);
        self.put(area, text, &galley, style)
    }

    /// Writes a text as large as it fits into an area, from this size down to the body's.
    pub fn fitted(&mut self, area: Rect, text: &str, style: Type) -> Rect {
        let sizes = [Size::Huge, Size::Large, Size::Head, Size::Body];
        let sizes = sizes.into_iter().skip_while(|size| size.times() > style.size.times());
        let mut last = None;
        for size in sizes {
            let style = Type { size, ..style };
            let font = self.font(style);
            let galley = self.lay(area, text, font, style);
            let fits = !galley.elided && galley.rect.height() <= area.height() + 1.0;
            last = Some((galley, style));
            if fits {
                break;
            }
        }
        match last {
            Some((galley, style)) => self.put(area, text, &galley, style),
            None => self.text(area, text, style),
        }
    }

    fn put(&mut self, area: Rect, text: &str, galley: &std::sync::Arc<Galley>, style: Type) -> Rect {
        let x = match style.align {
            Align::Min => area.left(),
            Align::Center => area.center().x,
            Align::Max => area.right(),
        };
        let at = pos2(x, area.top());
        let used = galley.rect.translate(at.to_vec2());
        self.ui.painter().galley(at, std::sync::Arc::clone(galley), style.ink);
        self.name(used, text);
        used
    }

    /// How high a text is in a width.
    pub fn height_of(&mut self, width: f32, text: &str, style: Type) -> f32 {
        let font = self.font(style);
        let area = Rect::from_min_size(Pos2::ZERO, vec2(width, self.rect.height()));
        self.lay(area, text, font, style).rect.height()
    }

    /// Gives a place its name for screen readers.
    pub fn name(&mut self, rect: Rect, text: &str) {
        self.texts += 1;
        let id = self.ui.id().with(("sheet", self.texts));
        let response = self.ui.interact(rect, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    }

    /// A panel.
    pub fn panel(&mut self, rect: Rect) {
        self.panel_in(rect, self.p.panel, self.p.line);
    }

    /// A panel in these colours.
    pub fn panel_in(&mut self, rect: Rect, fill: Color32, line: Color32) {
        let round = self.round(0.55);
        let stroke = Stroke::new((self.unit / 14.0).max(1.0), line);
        self.ui.painter().rect(rect, round, fill, stroke, StrokeKind::Inside);
    }

    /// The corner of something: parts of the smallest text.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few points")]
    pub fn round(&self, times: f32) -> CornerRadius {
        CornerRadius::same((self.unit * times).clamp(0.0, 255.0) as u8)
    }

    /// A sign.
    pub fn icon(&mut self, icon: Icon, rect: Rect, ink: Color32) {
        icon.paint(self.ui.painter(), rect, ink);
    }

    /// A round label with its left upper corner here; gives its place.
    pub fn chip(&mut self, at: Pos2, text: &str, ground: Color32, ink: Color32) -> Rect {
        let style = Type::strong(Size::Small, ink);
        let font = self.font(style);
        let galley = self.ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, ink));
        let pad = vec2(self.unit * 0.6, self.unit * 0.22);
        let rect = Rect::from_min_size(at, galley.size() + 2.0 * pad);
        let stroke = Stroke::new((self.unit / 14.0).max(1.0), ink.gamma_multiply(0.5));
        let round = self.round(1.0);
        self.ui.painter().rect(rect, round, ground, stroke, StrokeKind::Inside);
        self.ui.painter().galley(rect.min + pad, galley, ink);
        self.name(rect, text);
        rect
    }

    /// How wide a chip would be.
    pub fn chip_width(&mut self, text: &str) -> f32 {
        self.width_of(text, Type::strong(Size::Small, self.p.text)) + self.unit * 1.2
    }

    /// How wide a text is in one line.
    pub fn width_of(&mut self, text: &str, style: Type) -> f32 {
        let font = self.font(style);
        self.ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, Color32::WHITE)).size().x
    }
}
