//! Signs for channels and deeds, drawn with a few strokes, so that they are sharp at every size and need no font.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::scenario::channel::ChannelKind;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A telephone.
    Phone,
    /// A speech bubble.
    Chat,
    /// A head with an aerial: an assistant that is a program.
    Bot,
    /// A pin on a map: on the spot.
    Spot,
    /// A number sign: public posts.
    Posts,
    /// A message that goes to many: a paper plane.
    Push,
    /// An envelope.
    Mail,
    /// A page.
    Page,
    /// A person at a desk.
    Desk,
    /// A microphone: press.
    Press,
    /// Two people: private groups.
    Group,
    /// A colleague.
    Person,
    /// Scales: law and authorities.
    Scales,
    /// A bell.
    Bell,
    /// A loudspeaker.
    Speaker,
    /// A screen.
    Screen,
    /// Two bars.
    Pause,
    /// A triangle to the right.
    Play,
    /// Two triangles to the right.
    Skip,
    /// A tick.
    Tick,
    /// A cross.
    Cross,
    /// A triangle that warns.
    Warning,
    /// A lock.
    Lock,
    /// A triangle that goes up.
    Up,
    /// One that goes down.
    Down,
    /// An arrow back.
    Back,
    /// Three dots: what else there is.
    More,
    /// A plus.
    Plus,
    /// A minus.
    Minus,
    /// A question mark in a ring.
    Question,
    /// An eye.
    Eye,
}

impl Icon {
    /// The sign of a channel.
    pub fn of(kind: ChannelKind) -> Self {
        match kind {
            ChannelKind::Hotline => Self::Phone,
            ChannelKind::Chat => Self::Chat,
            ChannelKind::Bot => Self::Bot,
            ChannelKind::Social => Self::Posts,
            ChannelKind::Push | ChannelKind::Sms => Self::Push,
            ChannelKind::Email => Self::Mail,
            ChannelKind::Page => Self::Page,
            ChannelKind::Announcement => Self::Speaker,
            ChannelKind::Desk => Self::Desk,
            ChannelKind::OnSite => Self::Spot,
            ChannelKind::Group => Self::Group,
            ChannelKind::Press => Self::Press,
        }
    }

    /// Draws it into a square.
    pub fn paint(self, painter: &Painter, rect: Rect, colour: Color32) {
        let side = rect.width().min(rect.height());
        let brush = Brush { painter, centre: rect.center(), side, colour };
        self.channel(&brush);
        self.someone(&brush);
        self.deed(&brush);
    }

    /// Draws the signs of what carries messages.
    fn channel(self, b: &Brush<'_>) {
        match self {
            Self::Phone => {
                b.line(&arc(Vec2::new(0.5, 0.55), 0.34, 200.0, 340.0));
                b.frame(0.1, 0.5, 0.2, 0.26, 0.06);
                b.frame(0.7, 0.5, 0.2, 0.26, 0.06);
            }
            Self::Chat => {
                b.closed(&[
                    (0.12, 0.2),
                    (0.88, 0.2),
                    (0.88, 0.66),
                    (0.46, 0.66),
                    (0.28, 0.86),
                    (0.28, 0.66),
                    (0.12, 0.66),
                ]);
            }
            Self::Posts => {
                b.line(&[(0.38, 0.12), (0.28, 0.88)]);
                b.line(&[(0.72, 0.12), (0.62, 0.88)]);
                b.line(&[(0.16, 0.36), (0.88, 0.36)]);
                b.line(&[(0.12, 0.64), (0.84, 0.64)]);
            }
            Self::Push => {
                b.closed(&[(0.1, 0.46), (0.9, 0.12), (0.6, 0.88), (0.44, 0.58)]);
                b.line(&[(0.44, 0.58), (0.9, 0.12)]);
            }
            Self::Mail => {
                b.frame(0.1, 0.22, 0.8, 0.56, 0.06);
                b.line(&[(0.12, 0.26), (0.5, 0.56), (0.88, 0.26)]);
            }
            Self::Page => {
                b.frame(0.2, 0.1, 0.6, 0.8, 0.06);
                b.line(&[(0.34, 0.34), (0.66, 0.34)]);
                b.line(&[(0.34, 0.52), (0.66, 0.52)]);
                b.line(&[(0.34, 0.7), (0.54, 0.7)]);
            }
            Self::Press => {
                b.frame(0.38, 0.08, 0.24, 0.46, 0.12);
                b.line(&arc(Vec2::new(0.5, 0.44), 0.28, 10.0, 170.0));
                b.line(&[(0.5, 0.72), (0.5, 0.9)]);
                b.line(&[(0.34, 0.9), (0.66, 0.9)]);
            }
            Self::Scales => {
                b.line(&[(0.5, 0.1), (0.5, 0.86)]);
                b.line(&[(0.32, 0.86), (0.68, 0.86)]);
                b.line(&[(0.16, 0.24), (0.84, 0.24)]);
                b.closed(&[(0.04, 0.56), (0.16, 0.26), (0.28, 0.56)]);
                b.closed(&[(0.72, 0.56), (0.84, 0.26), (0.96, 0.56)]);
            }
            Self::Bell => {
                b.line(&[
                    (0.16, 0.74),
                    (0.26, 0.6),
                    (0.26, 0.4),
                    (0.38, 0.2),
                    (0.62, 0.2),
                    (0.74, 0.4),
                    (0.74, 0.6),
                    (0.84, 0.74),
                    (0.16, 0.74),
                ]);
                b.dot(0.5, 0.86, 0.07);
            }
            Self::Speaker => {
                b.closed(&[(0.1, 0.38), (0.3, 0.38), (0.56, 0.16), (0.56, 0.84), (0.3, 0.62), (0.1, 0.62)]);
                b.line(&arc(Vec2::new(0.56, 0.5), 0.26, -50.0, 50.0));
            }
            Self::Screen => {
                b.frame(0.08, 0.16, 0.84, 0.54, 0.05);
                b.line(&[(0.34, 0.86), (0.66, 0.86)]);
                b.line(&[(0.5, 0.7), (0.5, 0.86)]);
            }
            _ => {}
        }
    }

    /// Draws the signs of those one stands before.
    fn someone(self, b: &Brush<'_>) {
        match self {
            Self::Bot => {
                b.frame(0.14, 0.32, 0.72, 0.54, 0.12);
                b.line(&[(0.5, 0.32), (0.5, 0.12)]);
                b.dot(0.36, 0.56, 0.07);
                b.dot(0.64, 0.56, 0.07);
                b.line(&[(0.4, 0.73), (0.6, 0.73)]);
            }
            Self::Spot => {
                b.line(&arc(Vec2::new(0.5, 0.38), 0.28, 155.0, 385.0));
                b.line(&[(0.25, 0.5), (0.5, 0.92), (0.75, 0.5)]);
                b.ring(0.5, 0.38, 0.1);
            }
            Self::Desk => {
                b.ring(0.5, 0.28, 0.14);
                b.line(&[(0.26, 0.62), (0.34, 0.5), (0.66, 0.5), (0.74, 0.62)]);
                b.line(&[(0.1, 0.64), (0.9, 0.64)]);
                b.line(&[(0.2, 0.64), (0.2, 0.88)]);
                b.line(&[(0.8, 0.64), (0.8, 0.88)]);
            }
            Self::Group => {
                b.ring(0.34, 0.34, 0.14);
                b.ring(0.68, 0.38, 0.12);
                b.line(&[(0.1, 0.82), (0.16, 0.6), (0.52, 0.6), (0.58, 0.82)]);
                b.line(&[(0.66, 0.62), (0.84, 0.62), (0.9, 0.82)]);
            }
            Self::Person => {
                b.ring(0.5, 0.3, 0.17);
                b.line(&[(0.16, 0.88), (0.24, 0.6), (0.76, 0.6), (0.84, 0.88)]);
            }
            _ => {}
        }
    }

    /// Draws the signs of what is done.
    fn deed(self, b: &Brush<'_>) {
        match self {
            Self::Pause => {
                b.solid(&[(0.26, 0.18), (0.42, 0.18), (0.42, 0.82), (0.26, 0.82)]);
                b.solid(&[(0.58, 0.18), (0.74, 0.18), (0.74, 0.82), (0.58, 0.82)]);
            }
            Self::Play => b.solid(&[(0.28, 0.16), (0.82, 0.5), (0.28, 0.84)]),
            Self::Skip => {
                b.solid(&[(0.12, 0.2), (0.48, 0.5), (0.12, 0.8)]);
                b.solid(&[(0.46, 0.2), (0.82, 0.5), (0.46, 0.8)]);
                b.line(&[(0.88, 0.2), (0.88, 0.8)]);
            }
            Self::Tick => b.line(&[(0.16, 0.54), (0.4, 0.78), (0.86, 0.24)]),
            Self::Cross => {
                b.line(&[(0.22, 0.22), (0.78, 0.78)]);
                b.line(&[(0.78, 0.22), (0.22, 0.78)]);
            }
            Self::Warning => {
                b.closed(&[(0.5, 0.12), (0.94, 0.86), (0.06, 0.86)]);
                b.line(&[(0.5, 0.4), (0.5, 0.62)]);
                b.dot(0.5, 0.74, 0.05);
            }
            Self::Lock => {
                b.frame(0.2, 0.44, 0.6, 0.44, 0.06);
                b.line(&arc(Vec2::new(0.5, 0.44), 0.2, 180.0, 360.0));
            }
            Self::Up => b.solid(&[(0.5, 0.18), (0.9, 0.8), (0.1, 0.8)]),
            Self::Down => b.solid(&[(0.1, 0.2), (0.9, 0.2), (0.5, 0.82)]),
            Self::Back => {
                b.line(&[(0.88, 0.5), (0.14, 0.5)]);
                b.line(&[(0.42, 0.2), (0.14, 0.5), (0.42, 0.8)]);
            }
            Self::More => [0.18, 0.5, 0.82].into_iter().for_each(|x| b.dot(x, 0.5, 0.09)),
            Self::Plus => {
                b.line(&[(0.5, 0.16), (0.5, 0.84)]);
                b.line(&[(0.16, 0.5), (0.84, 0.5)]);
            }
            Self::Minus => b.line(&[(0.16, 0.5), (0.84, 0.5)]),
            Self::Question => {
                b.ring(0.5, 0.5, 0.42);
                b.line(&arc(Vec2::new(0.5, 0.4), 0.14, 180.0, 400.0));
                b.line(&[(0.58, 0.5), (0.5, 0.58), (0.5, 0.64)]);
                b.dot(0.5, 0.76, 0.05);
            }
            Self::Eye => {
                b.line(&[
                    (0.06, 0.5),
                    (0.28, 0.28),
                    (0.72, 0.28),
                    (0.94, 0.5),
                    (0.72, 0.72),
                    (0.28, 0.72),
                    (0.06, 0.5),
                ]);
                b.dot(0.5, 0.5, 0.13);
            }
            _ => {}
        }
    }
}

/// Draws in shares of a square.
struct Brush<'a> {
    painter: &'a Painter,
    centre: Pos2,
    side: f32,
    colour: Color32,
}

impl Brush<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.centre + vec2((x - 0.5) * self.side, (y - 0.5) * self.side)
    }

    fn all(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn pen(&self) -> Stroke {
        Stroke::new((self.side / 12.0).max(1.0), self.colour)
    }

    fn line(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::line(self.all(points), self.pen()));
    }

    fn closed(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::closed_line(self.all(points), self.pen()));
    }

    fn solid(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::convex_polygon(self.all(points), self.colour, Stroke::NONE));
    }

    fn frame(&self, x: f32, y: f32, w: f32, h: f32, round: f32) {
        let rect = Rect::from_min_size(self.at((x, y)), vec2(w, h) * self.side);
        self.painter.rect_stroke(rect, round * self.side, self.pen(), StrokeKind::Middle);
    }

    fn ring(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_stroke(self.at((x, y)), radius * self.side, self.pen());
    }

    fn dot(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_filled(self.at((x, y)), radius * self.side, self.colour);
    }
}

/// Points on an arc around a centre, from one angle to another, in degrees clockwise from the right; as shares of the
/// square.
fn arc(centre: Vec2, radius: f32, from: f32, to: f32) -> Vec<(f32, f32)> {
    const STEPS: u8 = 16;
    (0..=STEPS)
        .map(|step| {
            let angle = (from + (to - from) * f32::from(step) / f32::from(STEPS)).to_radians();
            let point = pos2(centre.x, centre.y) + radius * Vec2::angled(angle);
            (point.x, point.y)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_answers_a_channel_is_seen_in_its_sign() {
        use ChannelKind::{Bot, Chat, Desk, Group, Hotline, OnSite};
        let signs = [Chat, Bot, Desk, OnSite, Group, Hotline].map(Icon::of);
        for (place, sign) in signs.iter().enumerate() {
            assert!(!signs[..place].contains(sign), "{sign:?} stands for two");
            assert_ne!(*sign, Icon::Person, "a colleague's");
        }
    }
}
