//! The channels on which something waits, each a chip: pressed, it leaves only its own messages in the list.

use egui::Ui;

use crate::desk::{
    look::{
        icon::Icon,
        widget::{self, Tone},
    },
    pen::Pen,
    talk::chip,
};
use crate::drill::view::SeatView;

use super::{State, icon_of};

/// One chip a channel on which something waits; those whose sign is another's too say a part of their name.
pub(super) fn show(ui: &mut Ui, pen: &Pen<'_>, view: &SeatView, state: &mut State) {
    let signs: Vec<Icon> = state.list.counts.keys().map(|place| icon_of(view, *place)).collect();
    chip::row(ui, |ui| {
        let tone = |on: bool| if on { Tone::Gold } else { Tone::Plain };
        if widget::chip_button(ui, &pen.get("incoming-all"), tone(state.channel.is_none()), None).clicked() {
            state.channel = None;
        }
        for (place, count) in &state.list.counts {
            let on = state.channel == Some(*place);
            let (name, icon) = (pen.words.channel(view.known.channels[*place].id.as_str()), icon_of(view, *place));
            let count = pen.words.number(i64::try_from(*count).unwrap_or(i64::MAX));
            let is_alone = signs.iter().filter(|sign| **sign == icon).count() == 1;
            let text = if is_alone { count.clone() } else { format!("{} {count}", beginning(name)) };
            let chip = widget::chip_button(ui, &text, tone(on), Some(icon));
            let spoken = format!("{name}: {count}");
            chip.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::SelectableLabel, true, on, &spoken));
            if chip.on_hover_text(name).clicked() {
                state.channel = if on { None } else { Some(*place) };
            }
        }
    });
}

/// What a name begins with: enough to know it among others, on a chip.
fn beginning(name: &str) -> String {
    const LETTERS: usize = 14;
    let clause = name.split([',', '，', '、', '(', '（']).next().unwrap_or(name).trim();
    if clause.chars().count() <= LETTERS {
        return clause.to_owned();
    }
    let cut: String = clause.chars().take(LETTERS).collect();
    let words = cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]);
    format!("{words} …")
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_chip_says_the_beginning_of_a_long_name() {
        assert_eq!(beginning("Service desk, departures hall"), "Service desk");
        assert_eq!(beginning("Handling agent's desk in Vienna"), "Handling …");
        assert_eq!(beginning("出发厅服务台"), "出发厅服务台");
        assert_eq!(beginning("值班电话与公司即时通讯群（内部）"), "值班电话与公司即时通讯群");
    }
}
