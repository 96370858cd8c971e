//! `goldenhour play`: the desk, straight into a drill; and pictures of it.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Args, ValueEnum};

use crate::base::{strings::Strings, time::At};
use crate::board::complaint::{self, Complaint};
use crate::cli::{
    desk::{self, Fresh},
    run as played,
    terminal::{complain, could_not_run, remark},
};
use crate::desk::{
    Desk,
    intent::{Begin, Guidance, Intent, Place, ScenarioRef, Scene, Way},
    look::Theme,
    window::{Options, Timings},
};
use crate::drill::policy;
use crate::record::file::{self, Existing};

/// Opens the desk and begins a drill of this scenario: you in customer service, colleagues in the other seats.
///
/// With --plan an autopilot plays instead, up to --at; with --screenshot a picture of the window is taken then, and the
/// program ends.
#[derive(Debug, Args)]
pub(super) struct PlayArgs {
    /// The scenario file.
    scenario: PathBuf,
    /// Which run: it draws the variant of the crisis and everybody's luck.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Which cut of the scenario, by its length in minutes [default: 60, or the nearest there is].
    #[arg(long, value_name = "MINUTES")]
    cut: Option<u32>,
    /// How much help you get.
    #[arg(long, value_enum, default_value_t = Help::Guided)]
    help_level: Help,
    /// An autopilot that plays every seat: silent, deny, overpromise, late or textbook.
    #[arg(long, value_name = "PLAN")]
    plan: Option<String>,
    /// Up to where the autopilot plays before the window shows it, such as T+01:30.
    #[arg(long, value_name = "TIME", requires = "plan", value_parser = At::parse)]
    at: Option<At>,
    /// Take a picture of the window, write it to this PNG file, and end.
    #[arg(long, value_name = "FILE")]
    screenshot: Option<PathBuf>,
    /// How many frames are drawn before the picture; letters and sizes settle in the first few.
    #[arg(long, value_name = "N", default_value_t = 8, requires = "screenshot")]
    frames: u32,
    /// Say what the frames before the picture cost, the first eight left out.
    #[arg(long, requires = "screenshot")]
    timings: bool,
    /// How many times as fast as real time the clock runs in the window; with an autopilot it stands otherwise.
    #[arg(long, value_name = "N")]
    pace: Option<u32>,
    /// The size of the window, such as 1440x900.
    #[arg(long, value_name = "WxH", value_parser = size)]
    size: Option<(u32, u32)>,
    /// Dark or light.
    #[arg(long, value_enum)]
    theme: Option<Light>,
    /// What the window shows.
    #[arg(long, value_enum, default_value_t = View::Desk)]
    view: View,
    /// What hangs on the wall, by its key on the console: 1 the situation, 7 the hot wash.
    #[arg(long, value_name = "KEY", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=7))]
    scene: u8,
    /// Larger or smaller: 2 is twice as large. What fits the window otherwise.
    #[arg(long, value_name = "FACTOR")]
    zoom: Option<f32>,
}

/// Dark or light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Light {
    Dark,
    Light,
}

/// How much help somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Help {
    Guided,
    Practice,
    Assessed,
}

/// What the window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum View {
    Start,
    Preflight,
    Desk,
    Facilitator,
    Projector,
    Debrief,
}

/// Reads a size such as `1440x900`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let parts = text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    match parts {
        Some((width, height)) if (320..=8192).contains(&width) && (240..=8192).contains(&height) => Ok((width, height)),
        Some(_) => Err("from 320x240 to 8192x8192".to_owned()),
        None => Err("width x height in points, such as 1440x900".to_owned()),
    }
}

/// Runs the command.
pub(super) fn run(args: &PlayArgs, strings: &Strings) -> ExitCode {
    if let Some(name) = &args.plan
        && !policy::NAMES.contains(&name.as_str())
    {
        return played::no_plan::<()>(name, strings).map_or_else(|_| could_not_run(), |()| ExitCode::SUCCESS);
    }
    let Ok(scenario) = played::open(&args.scenario, strings) else { return could_not_run() };
    let Ok(cut) = played::cut(args.cut, &scenario, strings) else { return could_not_run() };
    if let Some(picture) = &args.screenshot
        && let Err(error) = file::probe(picture, Existing::Replace)
    {
        let Complaint { problem, hint } = complaint::of_write(strings, &error);
        complain(strings, &problem, &hint);
        return could_not_run();
    }
    if let Some(missing) = desk::missing() {
        complain(strings, &missing.say(strings), &desk::offer_run(strings, &args.scenario));
        return could_not_run();
    }
    let fresh = args.screenshot.is_some().then(Fresh::of_process);
    let Some(store) = desk::store(fresh.as_ref()) else {
        complain(strings, &strings.get("cli-no-home"), &strings.get("cli-set-home"));
        return could_not_run();
    };
    let mut desk = Desk::new(store, strings.lang());
    let from = ScenarioRef::File(args.scenario.clone());
    desk.library.put(from.clone(), Arc::new(scenario), strings.lang());
    if let Some(theme) = args.theme {
        desk.store.settings.theme = if theme == Light::Light { Theme::Light } else { Theme::Dark };
    }
    if let Some(zoom) = args.zoom {
        desk.store.settings.zoom = Some(zoom.clamp(0.5, 3.0));
    }
    if args.screenshot.is_some() {
        // What moves would make one picture differ from the next.
        desk.store.settings.motion = false;
    }
    arrange(&mut desk, args, from, cut);
    let timings = args.timings.then(Timings::default);
    let options = Options {
        size: args.size,
        picture: args.screenshot.clone(),
        frames: args.frames,
        timings: timings.clone(),
        ..Options::default()
    };
    let code = desk::open(desk, options, strings, &args.scenario);
    if let Some(frames) = timings.as_ref().and_then(|timings| timings.lock().ok()) {
        remark(&told(&frames));
    }
    code
}

/// Frames at the start that are not counted: letters and sizes settle in them.
const SETTLING: usize = 8;

/// What frames cost, in one line.
fn told(frames: &[(f64, f64)]) -> String {
    let frames = frames.get(SETTLING..).unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "some hundred frames")]
    let count = (frames.len() as f64).max(1.0);
    let work: f64 = frames.iter().map(|(work, _)| work).sum();
    let worst = frames.iter().map(|(work, _)| *work).fold(0.0, f64::max);
    let apart: f64 = frames.iter().map(|(_, apart)| apart).sum();
    format!(
        "{} frames: {:.1} ms of the processor a frame, {worst:.1} at most; {:.1} frames a second",
        frames.len(),
        work / count,
        1000.0 * count / apart.max(1.0)
    )
}

/// Brings the desk to what is to be shown.
fn arrange(desk: &mut Desk, args: &PlayArgs, scenario: ScenarioRef, cut: u32) {
    if args.view == View::Start {
        return;
    }
    if args.view == View::Preflight {
        desk.trainer.scenario = Some(scenario);
        desk.obey(Intent::Show(Place::PreFlight));
        return;
    }
    let guidance = match args.help_level {
        Help::Guided => Guidance::Guided,
        Help::Practice => Guidance::Practice,
        Help::Assessed => Guidance::Assessed,
    };
    let way = if matches!(args.view, View::Facilitator | View::Projector) {
        Way::Tabletop { people: Vec::new(), stop_word: String::new() }
    } else {
        Way::Alone { guidance, seats: desk.newcomers_seat(&scenario), skill: None }
    };
    desk.begin(Begin { scenario, cut, seed: args.seed, attempt: 1, way });
    if let Some(plan) = &args.plan {
        // A debrief looks back on all of it; `--at` is then the moment that it shows.
        let to = args.at.filter(|_| args.view != View::Debrief);
        desk.play_ahead(plan, to);
    }
    if let Some(pace) = args.pace {
        desk.obey(Intent::GoOn);
        desk.obey(Intent::Pace(pace));
    }
    match args.view {
        View::Projector => desk.obey(Intent::Show(Place::Projector(Scene::ALL[usize::from(args.scene) - 1]))),
        View::Debrief => {
            desk.end_drill();
            if let Some(debrief) = &mut desk.debrief {
                debrief.pose(args.at);
            }
        }
        View::Start | View::Preflight | View::Desk | View::Facilitator => {}
    }
}
