//! Signs for channels and deeds, drawn with a few strokes, so that they are sharp at every size and need no font.

use egui::{Color32, Painter, Rect, Shape, Stroke, Vec2, pos2, vec2};

use crate::scenario::channel::ChannelKind;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A telephone.
    Phone,
    /// A speech bubble.
    Chat,
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
            ChannelKind::Chat | ChannelKind::Bot => Self::Chat,
            ChannelKind::Social => Self::Posts,
            ChannelKind::Push | ChannelKind::Sms => Self::Push,
            ChannelKind::Email => Self::Mail,
            ChannelKind::Page => Self::Page,
            ChannelKind::Announcement => Self::Speaker,
            ChannelKind::Desk => Self::Desk,
            ChannelKind::OnSite => Self::Person,
            ChannelKind::Group => Self::Group,
            ChannelKind::Press => Self::Press,
        }
    }

    /// Draws it into a square.
    pub fn paint(self, painter: &Painter, rect: Rect, colour: Color32) {
        let side = rect.width().min(rect.height());
        let at = |x: f32, y: f32| rect.center() + vec2((x - 0.5) * side, (y - 0.5) * side);
        let pen = Stroke::new((side / 12.0).max(1.0), colour);
        let line = |points: &[(f32, f32)]| {
            painter.add(Shape::line(points.iter().map(|(x, y)| at(*x, *y)).collect(), pen));
        };
        let closed = |points: &[(f32, f32)]| {
            painter.add(Shape::closed_line(points.iter().map(|(x, y)| at(*x, *y)).collect(), pen));
        };
        let solid = |points: &[(f32, f32)]| {
            let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
            painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
        };
        let frame = |x: f32, y: f32, w: f32, h: f32, round: f32| {
            let rect = Rect::from_min_size(at(x, y), vec2(w * side, h * side));
            painter.rect_stroke(rect, round * side, pen, egui::StrokeKind::Middle);
        };
        let ring = |x: f32, y: f32, r: f32| {
            painter.circle_stroke(at(x, y), r * side, pen);
        };
        let dot = |x: f32, y: f32, r: f32| {
            painter.circle_filled(at(x, y), r * side, colour);
        };
        match self {
            Self::Phone => {
                line(&arc(Vec2::new(0.5, 0.55), 0.34, 200.0, 340.0));
                frame(0.1, 0.5, 0.2, 0.26, 0.06);
                frame(0.7, 0.5, 0.2, 0.26, 0.06);
            }
            Self::Chat => {
                closed(&[
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
                line(&[(0.38, 0.12), (0.28, 0.88)]);
                line(&[(0.72, 0.12), (0.62, 0.88)]);
                line(&[(0.16, 0.36), (0.88, 0.36)]);
                line(&[(0.12, 0.64), (0.84, 0.64)]);
            }
            Self::Push => {
                closed(&[(0.1, 0.46), (0.9, 0.12), (0.6, 0.88), (0.44, 0.58)]);
                line(&[(0.44, 0.58), (0.9, 0.12)]);
            }
            Self::Mail => {
                frame(0.1, 0.22, 0.8, 0.56, 0.06);
                line(&[(0.12, 0.26), (0.5, 0.56), (0.88, 0.26)]);
            }
            Self::Page => {
                frame(0.2, 0.1, 0.6, 0.8, 0.06);
                line(&[(0.34, 0.34), (0.66, 0.34)]);
                line(&[(0.34, 0.52), (0.66, 0.52)]);
                line(&[(0.34, 0.7), (0.54, 0.7)]);
            }
            Self::Desk => {
                ring(0.5, 0.28, 0.14);
                line(&[(0.26, 0.62), (0.34, 0.5), (0.66, 0.5), (0.74, 0.62)]);
                line(&[(0.1, 0.64), (0.9, 0.64)]);
                line(&[(0.2, 0.64), (0.2, 0.88)]);
                line(&[(0.8, 0.64), (0.8, 0.88)]);
            }
            Self::Press => {
                frame(0.38, 0.08, 0.24, 0.46, 0.12);
                line(&arc(Vec2::new(0.5, 0.44), 0.28, 10.0, 170.0));
                line(&[(0.5, 0.72), (0.5, 0.9)]);
                line(&[(0.34, 0.9), (0.66, 0.9)]);
            }
            Self::Group => {
                ring(0.34, 0.34, 0.14);
                ring(0.68, 0.38, 0.12);
                line(&[(0.1, 0.82), (0.16, 0.6), (0.52, 0.6), (0.58, 0.82)]);
                line(&[(0.66, 0.62), (0.84, 0.62), (0.9, 0.82)]);
            }
            Self::Person => {
                ring(0.5, 0.3, 0.17);
                line(&[(0.16, 0.88), (0.24, 0.6), (0.76, 0.6), (0.84, 0.88)]);
            }
            Self::Scales => {
                line(&[(0.5, 0.1), (0.5, 0.86)]);
                line(&[(0.32, 0.86), (0.68, 0.86)]);
                line(&[(0.16, 0.24), (0.84, 0.24)]);
                closed(&[(0.04, 0.56), (0.16, 0.26), (0.28, 0.56)]);
                closed(&[(0.72, 0.56), (0.84, 0.26), (0.96, 0.56)]);
            }
            Self::Bell => {
                line(&[
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
                dot(0.5, 0.86, 0.07);
            }
            Self::Speaker => {
                closed(&[(0.1, 0.38), (0.3, 0.38), (0.56, 0.16), (0.56, 0.84), (0.3, 0.62), (0.1, 0.62)]);
                line(&arc(Vec2::new(0.56, 0.5), 0.26, -50.0, 50.0));
            }
            Self::Screen => {
                frame(0.08, 0.16, 0.84, 0.54, 0.05);
                line(&[(0.34, 0.86), (0.66, 0.86)]);
                line(&[(0.5, 0.7), (0.5, 0.86)]);
            }
            Self::Pause => {
                solid(&[(0.26, 0.18), (0.42, 0.18), (0.42, 0.82), (0.26, 0.82)]);
                solid(&[(0.58, 0.18), (0.74, 0.18), (0.74, 0.82), (0.58, 0.82)]);
            }
            Self::Play => solid(&[(0.28, 0.16), (0.82, 0.5), (0.28, 0.84)]),
            Self::Skip => {
                solid(&[(0.12, 0.2), (0.48, 0.5), (0.12, 0.8)]);
                solid(&[(0.46, 0.2), (0.82, 0.5), (0.46, 0.8)]);
                line(&[(0.88, 0.2), (0.88, 0.8)]);
            }
            Self::Tick => line(&[(0.16, 0.54), (0.4, 0.78), (0.86, 0.24)]),
            Self::Cross => {
                line(&[(0.22, 0.22), (0.78, 0.78)]);
                line(&[(0.78, 0.22), (0.22, 0.78)]);
            }
            Self::Warning => {
                closed(&[(0.5, 0.12), (0.94, 0.86), (0.06, 0.86)]);
                line(&[(0.5, 0.4), (0.5, 0.62)]);
                dot(0.5, 0.74, 0.05);
            }
            Self::Lock => {
                frame(0.2, 0.44, 0.6, 0.44, 0.06);
                line(&arc(Vec2::new(0.5, 0.44), 0.2, 180.0, 360.0));
            }
            Self::Up => solid(&[(0.5, 0.18), (0.9, 0.8), (0.1, 0.8)]),
            Self::Down => solid(&[(0.1, 0.2), (0.9, 0.2), (0.5, 0.82)]),
            Self::Back => {
                line(&[(0.88, 0.5), (0.14, 0.5)]);
                line(&[(0.42, 0.2), (0.14, 0.5), (0.42, 0.8)]);
            }
            Self::Plus => {
                line(&[(0.5, 0.16), (0.5, 0.84)]);
                line(&[(0.16, 0.5), (0.84, 0.5)]);
            }
            Self::Minus => line(&[(0.16, 0.5), (0.84, 0.5)]),
            Self::Question => {
                ring(0.5, 0.5, 0.42);
                line(&arc(Vec2::new(0.5, 0.4), 0.14, 180.0, 400.0));
                line(&[(0.58, 0.5), (0.5, 0.58), (0.5, 0.64)]);
                dot(0.5, 0.76, 0.05);
            }
            Self::Eye => {
                line(&[(0.06, 0.5), (0.28, 0.28), (0.72, 0.28), (0.94, 0.5), (0.72, 0.72), (0.28, 0.72), (0.06, 0.5)]);
                dot(0.5, 0.5, 0.13);
            }
        }
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
