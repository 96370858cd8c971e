//! The trust curve with every decision on it, the textbook's behind it, silence and promises beneath; and the same as a
//! table for those who do not see it.

use egui::{Color32, CornerRadius, Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::base::time::At;
use crate::desk::{
    debrief::{
        plot::{Labels, Pencil, Plot, along, value},
        reel::Ghost,
        scrub,
    },
    intent::Intent,
    look::{letters, palette::Palette, space, widget},
    pen::Pen,
};
use crate::report::{
    chart::whole,
    debrief::{DebriefView, MomentView},
    moments::Kind,
    promises::Fate,
    words,
};

/// The band of silence with its length, and the lane of promises between the two.
const BANDS: f32 = 42.0;
/// How far above the bottom stands what came in from outside.
const CAME_IN: f32 = BANDS + 10.0;
/// How wide a label and the room around it is, about: more labels than have room are not tried.
const A_LABEL: f32 = 60.0;
/// Moments under the pointer that are told, at most.
const TOLD: usize = 5;
/// The weight from which a moment is drawn large.
const GREAT: u32 = 60;
/// The radius of a great mark, and of any other.
const LARGE: f32 = 5.0;
const SMALL: f32 = 2.5;
/// The length of a piece of line in the legend.
const SAMPLE: f32 = 22.0;
/// How near the pointer must be to a moment.
const NEAR: f32 = 9.0;

/// What the curve remembers.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Whether the table is shown instead.
    pub table: bool,
    /// Lines of the record that are pointed out.
    pub lit: Vec<u32>,
}

/// The colours of a kind of moment: of its sign, and of its words.
fn inks(kind: Kind, p: &Palette) -> (Color32, Color32) {
    match kind {
        Kind::Word | Kind::Team => (p.gold, p.text),
        Kind::Good => (p.mood.reassured, p.good_text),
        Kind::Bad => (p.alarm, p.alarm_text),
        Kind::Incoming => (p.info, p.soft),
        Kind::Around => (p.quiet, p.soft),
    }
}

/// What the curves are, with the key to the table.
pub fn legend(ui: &mut Ui, pen: &Pen<'_>, ghost: Option<&Ghost>, state: &mut State) {
    let p = widget::colours(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::ONE, 2.0);
        ui.spacing_mut().interact_size.y = 18.0;
        widget::caption(ui, &pen.get("chart-trust"));
        ui.add_space(space::ONE);
        sample(ui, p.info, false);
        ui.label(letters::small(pen.get("debrief-you")).color(p.soft));
        if let Some(ghost) = ghost.filter(|ghost| !ghost.trust.is_empty()) {
            let points = ghost.total.map_or_else(|| "–".to_owned(), words::rounded);
            let text = pen.words.say("debrief-textbook", [("points", points.into())]);
            let wide = ui.painter().layout_no_wrap(text.clone(), egui::FontId::proportional(letters::SMALL), p.soft);
            // The piece of line and what it means stand on one row.
            if wide.size().x + SAMPLE + space::ONE > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            sample(ui, p.quiet, true);
            ui.add(egui::Label::new(letters::small(text).color(p.soft)).extend());
        }
        let key = if state.table { "debrief-as-picture" } else { "debrief-as-table" };
        if widget::chip_button(ui, &pen.get(key), widget::Tone::Plain, None).clicked() {
            state.table = !state.table;
        }
    });
}

/// A piece of a line, as a legend has it.
fn sample(ui: &mut Ui, ink: Color32, dashed: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(SAMPLE, 12.0), Sense::hover());
    let ends = [rect.left_center(), rect.right_center()];
    if dashed {
        ui.painter().extend(egui::Shape::dashed_line(&ends, Stroke::new(1.6, ink), 5.0, 4.0));
    } else {
        ui.painter().line_segment(ends, Stroke::new(2.6, ink));
    }
}

/// Draws picture and rail. Gives the moments that somebody wants to see.
pub fn show(
    ui: &mut Ui,
    pen: &Pen<'_>,
    told: &DebriefView,
    ghost: Option<&Ghost>,
    high: f32,
    state: &State,
    scrub: &mut scrub::State,
) -> Vec<Intent> {
    let p = widget::colours(ui);
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, about(pen, told)));
    let picture = Rect::from_min_max(outer.min, outer.max);
    let ghosts = ghost.map_or(&[][..], |ghost| ghost.trust.as_slice());
    let values = told.trust.iter().chain(ghosts).map(|(_, value)| *value);
    let plot = Plot::new(ui, picture, &told.axis, values.chain(std::iter::once(lowest_with_bands(told))));
    let mut taken = plot.scales(pen.strings);
    plot.grid();
    taken.extend(along(&plot, &told.trust));
    taken.extend(along(&plot, ghosts));
    taken.extend(bands(pen, told, &plot, p));
    plot.line(ghosts, Pencil { ink: p.quiet, width: 1.6, dash: Some((5.0, 4.0)) });
    plot.line(&told.trust, Pencil { ink: p.info, width: 2.6, dash: None });
    plot.breaks();
    marks(told, &plot, &state.lit, taken, p);
    let mut wishes = Vec::new();
    wishes.extend(point(ui, pen, told, ghosts, &plot, &response));
    scrub::show(ui, pen, &plot, scrub);
    wishes
}

/// Room beneath the lowest point of the curve, so that the bands do not cover it.
fn lowest_with_bands(told: &DebriefView) -> f64 {
    let values = || told.trust.iter().map(|(_, value)| *value);
    let (least, most) = (values().fold(100.0, f64::min), values().fold(0.0, f64::max));
    (least - 0.45 * (most - least).max(20.0)).max(0.0)
}

/// The picture in a sentence.
fn about(pen: &Pen<'_>, told: &DebriefView) -> String {
    let lowest = told.trust.iter().copied().reduce(|low, point| if point.1 < low.1 { point } else { low });
    let (Some(first), Some(last), Some(low)) = (told.trust.first(), told.trust.last(), lowest) else {
        return pen.get("chart-empty");
    };
    let number = |value: f64| pen.words.number(whole(value));
    let blanks = [
        ("first", number(first.1).into()),
        ("last", number(last.1).into()),
        ("low", number(low.1).into()),
        ("when", pen.words.when(At::START, low.0).into()),
    ];
    pen.words.say("debrief-curve-about", blanks)
}

/// Promises and silence, beneath the curve. Gives the places that they take.
fn bands(pen: &Pen<'_>, told: &DebriefView, plot: &Plot<'_>, p: &Palette) -> Vec<Rect> {
    let painter = plot.painter();
    let bottom = plot.rect.bottom() - 4.0;
    let band = |from: At, to: At, y: f32, high: f32| {
        let (left, right) = (plot.x(from), plot.x(to));
        Rect::from_min_max(pos2(left, y), pos2(right.max(left + 2.0), y + high))
    };
    for silence in &told.silences {
        let rect = band(silence.from, silence.to, bottom - 12.0, 12.0);
        let strength = 0.22 + 0.16 * f32::from(silence.strength);
        painter.rect_filled(rect, CornerRadius::same(2), p.alarm.gamma_multiply(strength));
    }
    for promise in &told.promises {
        let rect = band(promise.made, promise.due, bottom - 20.0, 3.0);
        let (ink, broken) = match promise.fate {
            Fate::Kept(_) => (p.mood.reassured, false),
            Fate::Broken(_) => (p.alarm, true),
            Fate::Open => (p.gold, false),
        };
        painter.rect_filled(rect, CornerRadius::same(1), ink.gamma_multiply(0.8));
        let end = pos2(rect.right(), rect.center().y);
        if broken {
            cross(painter, end, 3.5, Stroke::new(1.5, ink));
        } else {
            painter.circle_filled(end, 2.5, ink);
        }
    }
    let mut taken = vec![Rect::from_min_max(pos2(plot.rect.left(), bottom - BANDS), plot.rect.max)];
    if let Some((from, to)) = told.first_silence.filter(|(from, to)| to > from && !told.silences.is_empty()) {
        let span = pen.words.span(to - from);
        let text = pen.words.say("debrief-silence", [("span", span.into())]);
        let font = egui::FontId::proportional(letters::SMALL);
        let galley = painter.layout_no_wrap(text, font, p.alarm_text);
        let left = plot.x(from).min(plot.rect.right() - galley.size().x);
        let place = Rect::from_min_size(pos2(left, bottom - 21.0 - galley.size().y), galley.size());
        painter.galley(place.min, galley, p.alarm_text);
        taken.push(place);
    }
    taken
}

fn cross(painter: &Painter, at: egui::Pos2, arm: f32, stroke: Stroke) {
    painter.line_segment([at - vec2(arm, arm), at + vec2(arm, arm)], stroke);
    painter.line_segment([at + vec2(-arm, arm), at + vec2(arm, -arm)], stroke);
}

/// Where a moment stands: what people decided and what came of it on the curve, what came in from outside beneath.
fn place(told: &DebriefView, plot: &Plot<'_>, moment: &MomentView) -> egui::Pos2 {
    let y = match moment.kind {
        Kind::Incoming | Kind::Around => plot.rect.bottom() - CAME_IN,
        _ => plot.y(value(&told.trust, moment.at).unwrap_or(0.0)),
    };
    pos2(plot.x(moment.at), y)
}

/// Every decision: small ones first, so that great ones lie on top, and great ones small where one that matters more
/// stands there already; labels where there is room, what matters most first, each text once.
fn marks(told: &DebriefView, plot: &Plot<'_>, lit: &[u32], taken: Vec<Rect>, p: &Palette) {
    let painter = plot.painter();
    let mut order: Vec<&MomentView> = told.moments.iter().collect();
    order.sort_by(|a, b| b.matters().total_cmp(&a.matters()).then(a.at.cmp(&b.at)));
    let mut great: Vec<egui::Pos2> = Vec::new();
    let mut sized: Vec<(&MomentView, f32)> = Vec::new();
    for moment in &order {
        let at = place(told, plot, moment);
        let is_free = great.iter().all(|other| (*other - at).length() > 2.0 * LARGE);
        let is_great = is_free && (moment.weight >= GREAT || moment.mark.is_some());
        if is_great {
            great.push(at);
        }
        sized.push((moment, if is_great { LARGE } else { SMALL }));
    }
    for (moment, radius) in sized.into_iter().rev() {
        let at = place(told, plot, moment);
        let (ink, _) = inks(moment.kind, p);
        match moment.kind {
            Kind::Word | Kind::Good => {
                painter.circle(at, radius, ink, Stroke::new(1.5, p.panel));
            }
            Kind::Bad => {
                painter.circle_filled(at, radius + 1.0, p.panel);
                cross(painter, at, radius * 0.75, Stroke::new(2.0, ink));
            }
            Kind::Team => {
                let square = Rect::from_center_size(at, vec2(1.7 * radius, 1.7 * radius));
                painter.rect(square, CornerRadius::same(1), ink, Stroke::new(1.0, p.panel), StrokeKind::Outside);
            }
            Kind::Incoming | Kind::Around => {
                painter.circle(at, radius - 0.5, p.panel, Stroke::new(2.0, ink));
            }
        }
        if moment.n.is_some_and(|n| lit.contains(&n)) {
            painter.circle_stroke(at, 10.0, Stroke::new(2.0, p.gold));
        }
    }
    let mut taken = taken;
    taken.extend(great.iter().map(|at| Rect::from_center_size(*at, vec2(2.0 * LARGE, 2.0 * LARGE))));
    let mut labels = Labels::new(plot.rect.with_max_x(plot.rect.right() + 6.0), taken);
    let mut named: Vec<&str> = Vec::new();
    let most = plot.rect.width() / A_LABEL;
    for (moment, label) in order.iter().filter_map(|moment| Some((moment, moment.mark.as_deref()?))) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of labels")]
        let is_full = named.len() as f32 >= most;
        if is_full || named.contains(&label) {
            continue;
        }
        if labels.write(painter, place(told, plot, moment), label, inks(moment.kind, p).1).is_some() {
            named.push(label);
        }
    }
}

/// What is under the pointer, and a wish to go there.
fn point(
    ui: &Ui,
    pen: &Pen<'_>,
    told: &DebriefView,
    ghosts: &[(At, f64)],
    plot: &Plot<'_>,
    response: &egui::Response,
) -> Option<Intent> {
    let pointer = response.hover_pos().filter(|at| plot.rect.x_range().contains(at.x))?;
    let p = widget::colours(ui);
    plot.painter().vline(pointer.x, plot.rect.y_range(), Stroke::new(1.0, p.quiet.gamma_multiply(0.6)));
    let near = |moment: &&MomentView| (place(told, plot, moment) - pointer).length() <= NEAR;
    let mut here: Vec<&MomentView> = told.moments.iter().filter(near).collect();
    here.sort_by(|a, b| b.matters().total_cmp(&a.matters()).then(a.at.cmp(&b.at)));
    let at = here.first().map_or_else(|| plot.at(pointer.x), |moment| moment.at).min(told.end);
    let mut text = format!("{} · {}", pen.words.local(at), pen.words.crisis(at));
    let number = |points: &[(At, f64)]| value(points, at).map_or_else(|| "–".to_owned(), |v| whole(v).to_string());
    let key = if ghosts.is_empty() { "debrief-point-alone" } else { "debrief-point" };
    let blanks = [("you", number(&told.trust).into()), ("textbook", number(ghosts).into())];
    text = format!("{text}\n{}", pen.words.say(key, blanks));
    for moment in here.iter().take(TOLD) {
        text = format!("{text}\n{} {}", sign(moment.kind), moment.text);
    }
    response.clone().on_hover_text_at_pointer(text);
    response.clicked().then_some(Intent::GoTo(at))
}

/// The sign of a kind, as letters that the fonts have.
fn sign(kind: Kind) -> &'static str {
    match kind {
        Kind::Word | Kind::Good => "●",
        Kind::Team => "■",
        Kind::Bad => "×",
        Kind::Incoming | Kind::Around => "○",
    }
}

/// The same as a table: how trust stood, and what happened, each leading to its moment.
pub fn table(ui: &mut Ui, pen: &Pen<'_>, told: &DebriefView, ghost: Option<&Ghost>, high: f32) -> Vec<Intent> {
    let mut wishes = Vec::new();
    let p = widget::colours(ui);
    let ghosts = ghost.map_or(&[][..], |ghost| ghost.trust.as_slice());
    egui::ScrollArea::vertical().id_salt("debrief-table").max_height(high).auto_shrink([false, false]).show(ui, |ui| {
        egui::Grid::new("debrief-numbers").striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
            for key in ["chart-time", "debrief-you", "debrief-textbook-short"] {
                ui.label(letters::small(pen.get(key)).color(p.quiet));
            }
            ui.end_row();
            for tick in told.axis.rows().iter().filter(|tick| tick.at <= told.end) {
                ui.label(&tick.label);
                for points in [&told.trust[..], ghosts] {
                    let shown = value(points, tick.at).map_or_else(|| "–".to_owned(), |v| whole(v).to_string());
                    ui.label(shown);
                }
                ui.end_row();
            }
        });
        ui.add_space(space::ONE);
        for moment in &told.moments {
            let text = format!("{}  {} {}", pen.words.local(moment.at), sign(moment.kind), moment.text);
            let text = egui::RichText::new(text).color(inks(moment.kind, p).1);
            let row = ui.add(egui::Button::new(text).wrap().frame(false));
            if widget::focus_ring(ui, row).clicked() {
                wishes.push(Intent::GoTo(moment.at));
            }
        }
    });
    wishes
}
