//! The second window: the wall of a tabletop, on the projector's display if there is one.
//!
//! It is opened and closed as [`crate::desk::trainer::Screen`] wants it; whoever closes it by hand is believed. The
//! displays that the window system knows are told to the desk, which cannot ask for them itself.

use bevy::{
    app::{App, Update},
    camera::{Camera2d, RenderTarget},
    ecs::{
        component::Component,
        entity::Entity,
        query::{Has, With, Without},
        schedule::{IntoScheduleConfigs as _, ScheduleLabel},
        system::{Commands, Local, NonSendMut, Query, Single},
    },
    window::{
        Monitor, MonitorSelection, OnMonitor, PresentMode, PrimaryMonitor, PrimaryWindow, Window, WindowMode,
        WindowRef, WindowResolution,
    },
};
use bevy_egui::{EguiContext, EguiSchedule, PrimaryEguiContext};

use crate::desk::{Desk, trainer::Display, window::root};

/// The pass of the second window.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct WallPass;

/// The second window and its camera.
#[derive(Component)]
struct Wall;

/// The size of the wall as a window that is dragged to the projector.
const LOOSE: (u32, u32) = (1280, 720);

/// Registers it.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (know_displays, hang).chain()).add_systems(WallPass, show);
}

/// Monitors in an order that does not change: from left to right, then from the top down.
fn in_order<'a>(monitors: &'a Query<(Entity, &Monitor, Has<PrimaryMonitor>)>) -> Vec<(Entity, &'a Monitor, bool)> {
    let mut all: Vec<_> = monitors.iter().collect();
    all.sort_by_key(|(entity, monitor, _)| (monitor.physical_position.x, monitor.physical_position.y, *entity));
    all
}

fn know_displays(
    mut desk: NonSendMut<Desk>,
    monitors: Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
    on: Query<&OnMonitor, With<PrimaryWindow>>,
) {
    let here = on.iter().next().map(|on| on.0);
    let displays = in_order(&monitors).into_iter().enumerate().map(|(place, (entity, monitor, primary))| Display {
        name: monitor.name.clone().unwrap_or_else(|| (place + 1).to_string()),
        size: (monitor.physical_width, monitor.physical_height),
        at: (monitor.physical_position.x, monitor.physical_position.y),
        main: here.map_or(primary, |here| here == entity),
    });
    let displays: Vec<Display> = displays.collect();
    if desk.trainer.screen.displays != displays {
        desk.trainer.screen.displays = displays;
    }
}

/// Opens and closes the window; `hung` is whether it was open in the last frame.
fn hang(
    mut commands: Commands,
    mut desk: NonSendMut<Desk>,
    mut hung: Local<bool>,
    windows: Query<Entity, (With<Wall>, With<Window>)>,
    all: Query<Entity, With<Wall>>,
    monitors: Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
) {
    let (wanted, there) = (desk.trainer.screen.open, !windows.is_empty());
    if wanted && !there && *hung {
        // Somebody closed it by hand.
        desk.trainer.screen.open = false;
        all.iter().for_each(|wall| commands.entity(wall).despawn());
        *hung = false;
    } else if wanted && !there {
        let on = desk.trainer.screen.on.and_then(|on| in_order(&monitors).get(on).map(|(entity, ..)| *entity));
        let title = desk.strings.get("desk-projector");
        open(&mut commands, on, title);
        *hung = true;
    } else if !wanted && (there || *hung) {
        all.iter().for_each(|wall| commands.entity(wall).despawn());
        *hung = false;
    }
}

fn open(commands: &mut Commands, on: Option<Entity>, title: String) {
    let mode = on.map_or(WindowMode::Windowed, |on| WindowMode::BorderlessFullscreen(MonitorSelection::Entity(on)));
    let window = Window {
        title,
        name: Some("goldenhour".to_owned()),
        resolution: WindowResolution::new(LOOSE.0, LOOSE.1),
        present_mode: PresentMode::AutoVsync,
        mode,
        ..Window::default()
    };
    let window = commands.spawn((window, Wall)).id();
    let target = RenderTarget::Window(WindowRef::Entity(window));
    commands.spawn((Camera2d, target, EguiSchedule::new(WallPass), Wall));
}

fn show(mut desk: NonSendMut<Desk>, mut context: Single<&mut EguiContext, Without<PrimaryEguiContext>>) {
    let ctx = context.get_mut().clone();
    desk.show_wall(&mut root(&ctx));
}
