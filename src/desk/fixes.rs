//! What the libraries of the window get wrong in the versions that we use, put right here and nowhere else. Each fix
//! goes when a newer version has it.
//!
//! - `bevy_egui` 0.42 tells egui in every frame that the modifier keys have changed; egui then asks for another frame,
//!   and an idle window never sleeps. What says nothing new is left out.
//! - It hands on the range of an unfinished input (pinyin, zhuyin) in bytes, where egui counts characters, so the
//!   underline stands in the wrong place.

use bevy::prelude::{App, IntoScheduleConfigs as _, Local, PreUpdate, Query};
use bevy_egui::{EguiInput, EguiPreUpdateSet};
use egui::{Event, ImeEvent, Modifiers};

/// Registers the fixes.
pub fn plugin(app: &mut App) {
    let between = mend_input.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    app.add_systems(PreUpdate, between);
}

fn mend_input(mut inputs: Query<&mut EguiInput>, mut last: Local<Modifiers>) {
    let before = *last;
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(now) => {
                *last = *now;
                *now != before
            }
            _ => true,
        });
        for event in &mut input.events {
            if let Event::Ime(ImeEvent::Preedit { text, active_range_chars: Some(range) }) = event {
                *range = chars(text, range.start)..chars(text, range.end);
            }
        }
    }
}

/// How many characters stand before a byte.
fn chars(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}

#[cfg(test)]
mod tests {
    use super::chars;

    #[test]
    fn an_unfinished_input_is_counted_in_characters() {
        assert_eq!(chars("ni 好吗", 3), 3);
        assert_eq!(chars("ni 好吗", 6), 4);
        assert_eq!(chars("ni 好吗", 9), 5);
        assert_eq!(chars("", 0), 0);
    }
}
