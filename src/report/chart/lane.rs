//! The lanes beneath a chart: what happened when, and how long it lasted.

use crate::report::chart::{
    Item, Lane,
    draw::{LINE, Plot, px, sign},
    push, real,
};
use crate::report::frame::escape;

/// Height of one row of a lane.
const ROW: f64 = 8.0;
/// Rows of things that last and overlap, at most; what does not fit is drawn over the last.
const ROWS: usize = 4;

/// The rows that the things of a lane are drawn in.
fn rows(lane: &Lane) -> Vec<usize> {
    let mut ends: Vec<i64> = Vec::new();
    let mut place = |item: &Item| {
        let free = ends.iter().position(|end| *end <= item.from.0);
        let row = free.unwrap_or_else(|| {
            if ends.len() < ROWS {
                ends.push(0);
            }
            ends.len() - 1
        });
        if let Some(end) = ends.get_mut(row) {
            *end = item.to.unwrap_or(item.from).0;
        }
        row
    };
    lane.items.iter().map(&mut place).collect()
}

/// How high a lane is with its name.
pub(super) fn height(lane: &Lane) -> f64 {
    let rows = rows(lane).into_iter().max().map_or(1, |last| last + 1);
    LINE + 2.0 + ROW * real(i64::try_from(rows).unwrap_or(1)) + 4.0
}

/// Draws a lane with its upper edge at `y`, and says how high it is.
pub(super) fn draw(plot: &Plot<'_>, lane: &Lane, y: f64, out: &mut String) -> f64 {
    let (x, base) = (px(plot.left), px(y + 12.0));
    push(out, format_args!("<text class=\"lane\" x=\"{x}\" y=\"{base}\">{}</text>", escape(&lane.name)));
    let top = y + LINE + 2.0;
    let middle = px(top + ROW / 2.0);
    push(out, format_args!("<path class=\"grid\" d=\"M{x} {middle}H{}\"/>", px(plot.right)));
    for (item, row) in lane.items.iter().zip(rows(lane)) {
        let row = top + ROW * real(i64::try_from(row).unwrap_or(0));
        let ink = item.ink.class();
        let from = plot.x(item.from);
        let Some(to) = item.to else {
            sign(item.sign, ink, (from, row + ROW / 2.0), 3.2, &item.label, item.link.as_deref(), out);
            continue;
        };
        if let Some(link) = &item.link {
            push(out, format_args!("<a href=\"#{}\" tabindex=\"-1\">", escape(link)));
        }
        let (wide, tall) = (px((plot.x(to) - from).max(1.5)), px(ROW - 2.0));
        let (x, y, strength, label) = (px(from), px(row + 1.0), item.strength, escape(&item.label));
        push(
            out,
            format_args!(
                "<rect class=\"bar {ink} s{strength}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{tall}\" rx=\"1.5\"><title>{label}</title></rect>"
            ),
        );
        if item.link.is_some() {
            out.push_str("</a>");
        }
    }
    height(lane)
}
