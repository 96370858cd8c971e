//! Names of the groups in a picture of the crowd: broken where they read best and measured before circles are laid out,
//! then written where they found room, and told whole, with how those people stand, to whoever points or listens.

use std::sync::Arc;

use egui::{Align, Color32, FontId, Galley, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, text::LayoutJob, vec2};
use unicode_linebreak::linebreaks;

use crate::base::time::{MINUTE, Span};
use crate::desk::{
    crowd::{Picture, body, layout::Room, pack::Area},
    look::widget,
    pen::Pen,
    situation::picture::key,
};
use crate::drill::crowd::{
    CrowdView, Seen, Tally,
    feeling::{FEELINGS, Feeling},
};

/// How much wider, in letters, the longer of two lines may be for the sake of a break that reads better.
const READS_BETTER: f32 = 1.2;

/// The names: as they are measured, and as they are written.
#[derive(Default)]
pub(super) struct Names {
    of: Vec<String>,
    /// For which letters they were measured: size, and pixels of a point.
    measured_for: (u32, u32),
    /// Their widths on one line and on two, and the height of a line.
    sizes: (Vec<(f32, f32)>, f32),
    /// What is written, and the width for which it was broken.
    written: Vec<(u32, String)>,
}

impl Names {
    /// Measures the names in these letters, if that has not been done.
    pub(super) fn measure(&mut self, ui: &Ui, pen: &Pen<'_>, letter: f32) {
        let measured_for = (letter.to_bits(), ui.pixels_per_point().to_bits());
        let own = || pen.scenario.segments.iter().map(|segment| segment.name.as_str());
        if self.measured_for == measured_for && own().eq(self.of.iter().map(String::as_str)) {
            return;
        }
        self.of = own().map(str::to_owned).collect();
        // A pixel more, so that what was measured fits where it is written.
        let wide = |text: &str| laid(ui, text, letter, Color32::WHITE).size().x.ceil() + 1.0;
        let both = |name: &String| (wide(name), wide(&broken(ui, name, letter, f32::INFINITY, Lines::Two)));
        let line = self.of.iter().map(|name| laid(ui, name, letter, Color32::WHITE).size().y).fold(0.0, f32::max);
        self.sizes = (self.of.iter().map(both).collect(), line);
        self.written.clear();
        self.measured_for = measured_for;
    }

    /// Says how much room they want, in pixels, in the memory that there is.
    pub(super) fn want(&self, room: &mut Room, scale: f32) {
        room.names.clear();
        room.names.extend(self.sizes.0.iter().map(|(one, two)| (one * scale, two * scale)));
        room.line = self.sizes.1 * scale;
    }

    /// Writes them over a picture, and tells what they stand for.
    pub(super) fn write(&mut self, ui: &Ui, pen: &Pen<'_>, crowd: &CrowdView, picture: &Picture, at: (Rect, f32, f32)) {
        let (rect, scale, letter) = at;
        let p = widget::colours(ui);
        self.written.resize(self.of.len(), (0, String::new()));
        for (place, area) in picture.names().iter().enumerate() {
            let (Some(area), Some(tally), Some(name)) = (area, crowd.tallies.get(place), self.of.get(place)) else {
                continue;
            };
            let room = on_screen(*area, rect, scale);
            let (broken_for, text) = &mut self.written[place];
            if *broken_for != room.width().to_bits() {
                let lines = if room.height() > 1.5 * self.sizes.1 { Lines::Two } else { Lines::One };
                (*broken_for, *text) = (room.width().to_bits(), broken(ui, name, letter, room.width(), lines));
            }
            // A name glows with its people: the more of them are without a word, the longer.
            let people = pen.scenario.segments.get(place).map_or(1, |segment| segment.count.max(1));
            let ink = p.soft.lerp_to_gamma(p.alarm_text, glow(tally, people));
            let galley = laid(ui, text, letter, ink);
            // It stands on its people.
            let top = room.bottom() - galley.size().y;
            let here = Rect::from_center_size(pos2(room.center().x, top + galley.size().y / 2.0), galley.size());
            ui.painter().galley(pos2(room.center().x, top), galley, ink);
            let told = || stand(pen, name, tally, crowd.seen);
            let response = ui.interact(here, ui.id().with(("group", place)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, told()));
            response.on_hover_ui(|ui| {
                ui.label(told());
            });
        }
    }
}

/// How far the name of a group has taken on the colour of silence, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "numbers of people, and some hours")]
fn glow(tally: &Tally, people: u32) -> f32 {
    let share = (tally.silent as f32 / people as f32 * 2.0).min(1.0);
    share * body::heat_of(tally.silent_s as f32 / tally.silent.max(1) as f32)
}

/// A part of a picture as a part of the window.
pub(super) fn on_screen(area: Area, rect: Rect, scale: f32) -> Rect {
    let at = |x: f32, y: f32| rect.min + vec2(x, y) / scale;
    Rect::from_min_max(at(area.left, area.top), at(area.right, area.bottom))
}

/// How the people of a group stand, in a sentence.
pub(super) fn stand(pen: &Pen<'_>, name: &str, tally: &Tally, seen: Seen) -> String {
    let moods = FEELINGS.into_iter().filter(|feeling| tally.of(*feeling) > 0);
    let number = |feeling: Feeling| pen.words.number(i64::from(tally.of(feeling)));
    let moods: Vec<String> = moods.map(|feeling| format!("{} {}", pen.get(key(feeling)), number(feeling))).collect();
    let silence = silence(pen, tally.silent, tally.longest_s, seen).map(|text| format!(" · {text}"));
    format!("{name} · {}{}", pen.words.list(&moods), silence.unwrap_or_default())
}

/// To how many a word is owed who have none, and the longest that one of them has waited; nothing where there are none.
pub(super) fn silence(pen: &Pen<'_>, people: u32, longest_s: u32, seen: Seen) -> Option<String> {
    let ms = i64::from(longest_s) * 1_000;
    let blanks = [
        ("n", people.into()),
        ("count", pen.words.number(i64::from(people)).into()),
        ("span", pen.words.span(Span((ms / MINUTE * MINUTE).max(MINUTE))).into()),
    ];
    let key = match seen {
        Seen::All => "situation-silence",
        Seen::Heard => "situation-silence-heard",
    };
    (people > 0).then(|| pen.words.say(key, blanks))
}

fn laid(ui: &Ui, text: &str, letter: f32, ink: Color32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), FontId::proportional(letter), ink, f32::INFINITY);
    job.halign = Align::Center;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How many lines a name has room for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Two,
}

/// A name on as many lines as it has room for, broken where it reads best; what is still too wide ends in an ellipsis.
fn broken(ui: &Ui, name: &str, letter: f32, most: f32, lines: Lines) -> String {
    let wide = |text: &str| laid(ui, text, letter, Color32::WHITE).size().x;
    if lines == Lines::One {
        return shortened(name, most, &wide);
    }
    let halves = linebreaks(name).filter(|(byte, _)| *byte < name.len()).filter_map(|(byte, _)| {
        let (first, second) = (name[..byte].trim_end(), &name[byte..]);
        // One letter alone is no line.
        let is_line = |line: &str| line.chars().count() > 1;
        (is_line(first) && is_line(second)).then(|| {
            let last = name[..byte].chars().next_back();
            let reads = last.is_some_and(|last| last.is_whitespace() || "的、，：；".contains(last));
            let longer = wide(first).max(wide(second));
            // What does not fit is worse than any break, and worst where all that follows would be lost.
            let over = (wide(first) - most).max(0.0) * 100.0 + (wide(second) - most).max(0.0) * 3.0;
            (longer + over + if reads { 0.0 } else { READS_BETTER * letter }, (first, second))
        })
    });
    match halves.min_by(|(a, _), (b, _)| a.total_cmp(b)) {
        Some((_, (first, second))) => {
            let head = shortened(first, most, &wide);
            if head == first { format!("{first}\n{}", shortened(second, most, &wide)) } else { head }
        }
        None => shortened(name, most, &wide),
    }
}

/// As much of a line as is no wider than this.
fn shortened(line: &str, most: f32, wide: &dyn Fn(&str) -> f32) -> String {
    if wide(line) <= most {
        return line.to_owned();
    }
    let mut kept: Vec<char> = line.chars().collect();
    loop {
        kept.pop();
        let text: String = kept.iter().collect::<String>().trim_end().to_owned() + "…";
        if kept.len() < 2 || wide(&text) <= most {
            return text;
        }
    }
}
