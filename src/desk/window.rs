//! The Bevy application around the desk: windows, frames, and pictures of them.
//!
//! Everything that is drawn comes from [`Desk`]; here stand only the window system's own matters.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bevy::{
    app::{App, AppExit, First, Last, PluginGroup as _, Startup, Update},
    camera::{Camera2d, ClearColor},
    ecs::{
        message::{MessageReader, MessageWriter},
        observer::On,
        query::With,
        system::{Commands, NonSend, NonSendMut, ResMut, Single},
    },
    log::{Level, LogPlugin},
    prelude::{DefaultPlugins, IntoScheduleConfigs as _, Res, Time, not, resource_exists},
    render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk},
    time::Real,
    window::{
        ExitCondition, PresentMode, PrimaryWindow, Window, WindowPlugin, WindowResizeConstraints, WindowResolution,
    },
    winit::{UpdateMode, WinitSettings},
};
use bevy_egui::{EguiContext, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext};
use cpu_time::ThreadTime;
use egui::{LayerId, Ui, UiBuilder};

use crate::desk::{Desk, fixes, screen};

/// The longest frame that counts in full, in milliseconds.
const LONGEST_FRAME: u32 = 1_000;

/// How the window is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The size of the window in points; the platform's choice if none.
    pub size: Option<(u32, u32)>,
    /// A picture to take, after which the program ends.
    pub picture: Option<PathBuf>,
    /// Frames that are drawn before it.
    pub frames: u32,
    /// Where the time that each frame took is put: the work of the processor, and from frame to frame.
    pub timings: Option<Timings>,
    /// Set when the first frame is drawn: what goes wrong later is no fault of the machine's.
    pub opened: Arc<AtomicBool>,
}

/// What frames cost: for each, milliseconds of the processor that the desk took of it (simulate, lay out, tessellate,
/// hand over), and milliseconds since the one before. Where the renderer draws with the same processor, its share is
/// not in the first figure: the desk's own thread is measured, not the clock on the wall.
pub type Timings = Arc<Mutex<Vec<(f64, f64)>>>;

/// When the frame began, by the processor's clock and by the wall's, and when the one before did.
struct Stopwatch {
    to: Timings,
    work: Option<ThreadTime>,
    began: Option<Instant>,
    before: Option<Instant>,
}

/// Whether a frame has been drawn.
#[derive(bevy::prelude::Resource)]
struct Opened(Arc<AtomicBool>);

/// Where a picture goes, and how many frames are still drawn before it.
#[derive(bevy::prelude::Resource)]
struct Picture {
    path: PathBuf,
    left: u32,
}

/// Opens the window and keeps it open until people close it. Gives the program's exit code.
pub fn open(desk: Desk, options: Options) -> AppExit {
    let mut app = App::new();
    let fixed = options.picture.is_some();
    let (width, height) = options.size.unwrap_or((1440, 900));
    let resolution = if fixed {
        // A picture has exactly the size that was asked for, whatever the screen's own scale.
        WindowResolution::new(width, height).with_scale_factor_override(1.0)
    } else {
        WindowResolution::new(width, height)
    };
    let window = Window {
        title: "Golden Hour".to_owned(),
        name: Some("goldenhour".to_owned()),
        resolution,
        present_mode: PresentMode::AutoVsync,
        // Below, not even a small window's briefer words have room.
        resize_constraints: WindowResizeConstraints { min_width: 640.0, min_height: 360.0, ..Default::default() },
        ..Window::default()
    };
    let windows = WindowPlugin {
        primary_window: Some(window),
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..WindowPlugin::default()
    };
    let quiet = LogPlugin { level: Level::ERROR, filter: "error,wgpu=off,naga=off".to_owned(), ..LogPlugin::default() };
    app.add_plugins(DefaultPlugins.set(windows).set(quiet))
        .add_plugins(EguiPlugin::default())
        .add_plugins(fixes::plugin)
        .insert_resource(WinitSettings { focused_mode: UpdateMode::Continuous, unfocused_mode: UpdateMode::Continuous })
        .insert_resource(ClearColor(bevy::color::Color::srgb_u8(0x0d, 0x10, 0x15)))
        .insert_non_send(desk)
        .insert_resource(Opened(Arc::clone(&options.opened)))
        .add_systems(Startup, set_up)
        .add_systems(Update, (step, pace_frames.run_if(not(resource_exists::<Picture>)), leave))
        .add_systems(Last, keep_drafts)
        .add_plugins(screen::plugin)
        .add_systems(EguiPrimaryContextPass, show);
    if let Some(to) = options.timings {
        app.insert_non_send(Stopwatch { to, work: None, began: None, before: None })
            .add_systems(First, begin_frame)
            .add_systems(Last, end_frame);
    }
    if let Some(path) = options.picture {
        app.insert_resource(Picture { path, left: options.frames.max(1) }).add_systems(Update, take_picture);
    }
    app.run()
}

fn set_up(mut commands: Commands, mut settings: ResMut<EguiGlobalSettings>) {
    settings.auto_create_primary_context = false;
    commands.spawn((Camera2d, PrimaryEguiContext));
}

fn step(mut desk: NonSendMut<Desk>, time: Res<Time<Real>>) {
    let passed = counted(time.delta(), desk.is_lively());
    desk.step(passed);
}

/// How much of the time since the last frame counts. While frames follow one another, a long gap is no time that people
/// had: the machine slept, or its clock jumped.
fn counted(since: Duration, is_lively: bool) -> u32 {
    let millis = u32::try_from(since.as_millis()).unwrap_or(u32::MAX);
    if is_lively { millis.min(LONGEST_FRAME) } else { millis }
}

/// Frames as fast as the screen while something moves; else when something is touched, and each second while a room
/// watches a countdown.
fn pace_frames(desk: NonSend<Desk>, mut winit: ResMut<WinitSettings>) {
    let mode = if desk.is_lively() {
        UpdateMode::Continuous
    } else {
        UpdateMode::reactive(Duration::from_secs(if desk.counts_down() { 1 } else { 30 }))
    };
    if winit.focused_mode != mode {
        winit.focused_mode = mode;
        winit.unfocused_mode = mode;
    }
}

fn leave(desk: NonSend<Desk>, mut exits: MessageWriter<AppExit>) {
    if desk.quits {
        exits.write(AppExit::Success);
    }
}

/// Whatever ends the program, what was being written is kept.
fn keep_drafts(mut desk: NonSendMut<Desk>, exits: MessageReader<AppExit>) {
    if !exits.is_empty() {
        desk.keep_drafts();
    }
}

fn show(
    mut desk: NonSendMut<Desk>,
    mut context: Single<&mut EguiContext, With<PrimaryEguiContext>>,
    window: Single<&Window, With<PrimaryWindow>>,
    opened: Res<Opened>,
) {
    opened.0.store(true, Ordering::Relaxed);
    desk.window = egui::vec2(window.width(), window.height());
    let ctx = context.get_mut().clone();
    desk.show(&mut root(&ctx));
}

/// The ui that fills a window.
pub(super) fn root(ctx: &egui::Context) -> Ui {
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    Ui::new(ctx.clone(), "root".into(), builder)
}

#[expect(clippy::disallowed_methods, reason = "the window measures itself; no drill sees it")]
fn begin_frame(mut watch: NonSendMut<Stopwatch>) {
    watch.work = ThreadTime::try_now().ok();
    watch.before = watch.began.replace(Instant::now());
}

fn end_frame(watch: NonSend<Stopwatch>) {
    let (Some(work), Some(began), Some(before)) = (watch.work, watch.began, watch.before) else { return };
    let millis = |span: Duration| span.as_secs_f64() * 1000.0;
    if let (Ok(work), Ok(mut to)) = (work.try_elapsed(), watch.to.lock()) {
        to.push((millis(work), millis(began - before)));
    }
}

/// Waits until the picture stands, takes it, and ends when it has been written.
fn take_picture(mut commands: Commands, mut picture: ResMut<Picture>) {
    if picture.left == 0 {
        return;
    }
    picture.left -= 1;
    if picture.left == 0 {
        let path = picture.path.clone();
        commands
            .spawn(Screenshot::primary_window())
            .observe(save_to_disk(path))
            .observe(|_: On<ScreenshotCaptured>, mut desk: NonSendMut<Desk>| desk.quits = true);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::counted;

    #[test]
    fn a_machine_that_slept_takes_no_hour_from_a_drill() {
        assert_eq!(counted(Duration::from_millis(16), true), 16);
        assert_eq!(counted(Duration::from_hours(1), true), 1_000);
        // Nothing moves while somebody writes: frames come seldom, and the time between them is hers.
        assert_eq!(counted(Duration::from_secs(30), false), 30_000);
    }
}
