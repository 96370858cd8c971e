//! A walk through the desk: every place is arranged once, then looked at in every size, and what cannot be read is
//! noted.

use std::{fmt::Write as _, path::Path};

use egui::{ViewportId, accesskit::Role, vec2};
use egui_kittest::{Harness, kittest::NodeT as _};
use goldenhour::{
    base::lang::Lang,
    desk::{
        Desk,
        intent::Intent,
        store::{Folders, Store},
    },
};

use super::page::{Fault, Fonts, Page};

/// A window: its points, and pixels for each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    width: f32,
    height: f32,
    scale: f32,
}

const fn size(width: f32, height: f32, scale: f32) -> Size {
    Size { width, height, scale }
}

/// Windows of the desk: those of the issue, the smallest enlarged to twice its size, and two so high that what scrolls
/// stands there in whole.
pub(super) const WINDOWS: [Size; 6] = [
    size(1440.0, 900.0, 1.0),
    size(1280.0, 720.0, 1.0),
    size(2560.0, 1440.0, 1.0),
    size(1280.0, 4_000.0, 1.0),
    size(640.0, 4_000.0, 2.0),
    LOW,
];
/// The smallest window.
pub(super) const LOW: Size = size(640.0, 360.0, 2.0);
/// Those of one thing among many of its kind.
pub(super) const FEW: [Size; 2] = [size(1280.0, 720.0, 1.0), LOW];
/// Windows of the wall, which is never enlarged.
pub(super) const WALLS: [Size; 3] = [size(1280.0, 720.0, 1.0), size(1440.0, 900.0, 1.0), size(2560.0, 1440.0, 1.0)];

/// Frames until letters and sizes have settled.
const SETTLING: usize = 4;

/// What a window shows: the desk, or what hangs on the wall.
struct Stage {
    desk: Desk,
    is_wall: bool,
}

/// Something that cannot be read, and where.
pub(super) struct Finding {
    /// The place.
    pub(super) place: &'static str,
    size: Size,
    fault: Fault,
}

/// A walk in one language.
pub(super) struct Walk {
    harness: Harness<'static, Stage>,
    fonts: Fonts,
    folder: tempfile::TempDir,
    /// What has been found.
    pub(super) findings: Vec<Finding>,
}

impl Walk {
    /// A walk that begins.
    pub(super) fn begin(lang: Lang) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = fresh(folder.path(), lang);
        let show = |ui: &mut egui::Ui, stage: &mut Stage| {
            if stage.is_wall { stage.desk.show_wall(ui) } else { stage.desk.show(ui) }
        };
        let harness = Harness::builder()
            .with_size(vec2(WINDOWS[0].width, WINDOWS[0].height))
            .build_ui_state(show, Stage { desk, is_wall: false });
        Self { harness, fonts: Fonts::of(lang), folder, findings: Vec::new() }
    }

    /// The desk.
    pub(super) fn desk(&mut self) -> &mut Desk {
        &mut self.harness.state_mut().desk
    }

    /// The language of the walk.
    pub(super) fn lang(&self) -> Lang {
        self.harness.state().desk.lang()
    }

    /// Sits down at a desk that nobody has used yet; its files stay.
    pub(super) fn anew(&mut self) -> &mut Desk {
        let lang = self.lang();
        let desk = fresh(self.folder.path(), lang);
        *self.harness.state_mut() = Stage { desk, is_wall: false };
        self.at(WINDOWS[0]);
        self.desk()
    }

    /// Does what somebody wants.
    pub(super) fn obey(&mut self, wish: Intent) {
        self.desk().obey(wish);
    }

    /// What is said under a key.
    pub(super) fn says(&self, key: &str) -> String {
        self.harness.state().desk.strings.get(key)
    }

    /// Presses what bears the name of a key.
    #[track_caller]
    pub(super) fn press(&mut self, key: &str) {
        let name = self.says(key);
        assert!(self.press_if(|said| said == name), "{key}: nothing is called `{name}`");
    }

    /// Presses the last thing whose name is meant, if there is one.
    pub(super) fn press_if(&mut self, meant: impl Fn(&str) -> bool) -> bool {
        self.harness.run_steps(SETTLING);
        let nodes = self.harness.root().children_recursive();
        let named = nodes.filter(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value()).is_some_and(|said| meant(&said)) && node.role() != Role::Label
        });
        let Some(node) = named.last() else { return false };
        node.click_accesskit();
        self.harness.run_steps(SETTLING);
        true
    }

    /// Looks through a window of another size.
    pub(super) fn at(&mut self, size: Size) {
        self.harness.set_size(vec2(size.width, size.height));
        if let Some(window) = self.harness.input_mut().viewports.get_mut(&ViewportId::ROOT) {
            window.native_pixels_per_point = Some(size.scale);
        }
        self.harness.run_steps(SETTLING);
    }

    /// Looks at what is shown, in windows of these sizes.
    pub(super) fn look(&mut self, place: &'static str, sizes: &[Size]) {
        for size in sizes {
            self.at(*size);
            let faults = Page::of(&self.harness, &self.fonts).faults();
            self.findings.extend(faults.into_iter().map(|fault| Finding { place, size: *size, fault }));
        }
    }

    /// Looks at the wall.
    pub(super) fn look_at_wall(&mut self, place: &'static str) {
        self.harness.state_mut().is_wall = true;
        self.look(place, &WALLS);
        self.harness.state_mut().is_wall = false;
    }

    /// All findings, a line each.
    pub(super) fn told(&self) -> String {
        let mut told = String::new();
        for Finding { place, size: Size { width, height, scale }, fault } in &self.findings {
            let zoom = if *scale > 1.0 { " at 200 %" } else { "" };
            writeln!(told, "{place}, {width}x{height} points{zoom}, {}: {fault}", self.lang().tag()).unwrap();
        }
        told
    }
}

fn fresh(folder: &Path, lang: Lang) -> Desk {
    let mut desk = Desk::new(Store::open(Folders::under(folder)), lang);
    desk.store.settings.motion = false;
    desk
}
