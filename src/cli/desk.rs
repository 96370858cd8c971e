//! Opening the desk from the command line, and saying plainly what is missing where it cannot be opened.

use std::{
    panic::{self, AssertUnwindSafe},
    path::Path,
    process::ExitCode,
    sync::{Arc, Mutex, atomic::Ordering},
};

use bevy::app::AppExit;

use crate::base::strings::Strings;
use crate::cli::terminal::{complain, could_not_run};
use crate::desk::{
    Desk,
    store::{Folders, Store},
    window::{self, Options},
};

/// What stands in the way of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// There is no display to open a window on.
    Display,
    /// There is one, but no driver that can draw.
    Driver,
}

impl Missing {
    /// What kept a window shut, by the first words of the panic of the library that tried.
    pub(super) fn of_panic(why: &str) -> Self {
        let why = why.to_lowercase();
        if why.contains("event loop") || why.contains("eventloop") || why.contains("display") {
            Self::Display
        } else {
            Self::Driver
        }
    }

    /// Says it.
    pub(super) fn say(self, strings: &Strings) -> String {
        strings.get(match self {
            Self::Display => "cli-no-display",
            Self::Driver => "cli-no-driver",
        })
    }
}

/// What is known to be missing before a window is tried.
pub(super) fn missing() -> Option<Missing> {
    let is_unix = cfg!(all(unix, not(target_os = "macos")));
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (is_unix && !has("DISPLAY") && !has("WAYLAND_DISPLAY") && !has("WAYLAND_SOCKET")).then_some(Missing::Display)
}

/// What can be done all the same.
pub(super) fn offer_run(strings: &Strings, scenario: &Path) -> String {
    strings.say("cli-offer-run", [("scenario", scenario.display().to_string().into())])
}

/// Settings, profile and folders: the platform's, or fresh ones for a picture, which must not depend on who takes it.
pub(super) fn store(fresh: bool) -> Option<Store> {
    let folders = if fresh {
        Folders::under(&std::env::temp_dir().join(format!("goldenhour-picture-{}", std::process::id())))
    } else {
        Folders::of_platform()?
    };
    Some(Store::open(folders))
}

/// Opens the window. What the window system cannot do comes as a panic of its libraries before the first frame: it is
/// caught and said.
pub(super) fn open(desk: Desk, options: Options, strings: &Strings, scenario: &Path) -> ExitCode {
    match try_open(desk, options) {
        Ok(code) => code,
        Err(why) => {
            let missing = Missing::of_panic(&why).say(strings);
            let problem = format!("{missing} ({})", why.lines().next().unwrap_or_default());
            complain(strings, &problem, &offer_run(strings, scenario));
            could_not_run()
        }
    }
}

/// Opens the window, or gives the first words of the panic that kept it shut.
pub(super) fn try_open(desk: Desk, options: Options) -> Result<ExitCode, String> {
    let opened = Arc::clone(&options.opened);
    let words = Arc::new(Mutex::new(None));
    let heard = Arc::clone(&words);
    let (is_open, usual) = (Arc::clone(&opened), panic::take_hook());
    panic::set_hook(Box::new(move |info| {
        if is_open.load(Ordering::Relaxed) {
            return usual(info);
        }
        let said = info.payload().downcast_ref::<String>().cloned();
        let said = said.or_else(|| info.payload().downcast_ref::<&str>().map(|text| (*text).to_owned()));
        if let Ok(mut first) = heard.lock() {
            first.get_or_insert_with(|| said.unwrap_or_default());
        }
    }));
    let closed = panic::catch_unwind(AssertUnwindSafe(|| exit_code(&window::open(desk, options))));
    drop(panic::take_hook());
    match closed {
        Err(broken) if opened.load(Ordering::Relaxed) => panic::resume_unwind(broken),
        closed => closed.map_err(|_payload| words.lock().ok().and_then(|mut words| words.take()).unwrap_or_default()),
    }
}

/// What the program answers when the window is closed.
fn exit_code(exit: &AppExit) -> ExitCode {
    match exit {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}
