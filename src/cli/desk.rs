//! Opening the desk from the command line, and saying plainly what is missing where it cannot be opened.

use std::{
    fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// There is no display to open a window on.
    Display,
    /// There is one, but no driver that can draw.
    Driver,
    /// Something else, which is known only by the words of the library that tried: any word of ours would be a guess.
    Other(String),
}

impl Missing {
    /// What kept a window shut, by the first words of the panic of the library that tried.
    pub(super) fn of_panic(why: &str) -> Self {
        let first = why.lines().next().unwrap_or_default();
        let why = why.to_lowercase();
        let tells = |words: &[&str]| words.iter().any(|word| why.contains(word));
        if tells(&["event loop", "eventloop", "display"]) {
            Self::Display
        } else if tells(&["gpu", "driver", "adapter"]) || first.is_empty() {
            Self::Driver
        } else {
            Self::Other(first.to_owned())
        }
    }

    /// Says it.
    pub(super) fn say(&self, strings: &Strings) -> String {
        match self {
            Self::Display => strings.get("cli-no-display"),
            Self::Driver => strings.get("cli-no-driver"),
            Self::Other(why) => strings.say("cli-no-window", [("why", why.into())]),
        }
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

/// A fresh folder for a picture, which must not depend on who takes it. It goes when this does.
pub(super) struct Fresh(PathBuf);

impl Fresh {
    /// One of this process's own.
    pub(super) fn of_process() -> Self {
        Self(std::env::temp_dir().join(format!("goldenhour-picture-{}", std::process::id())))
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // There may be nothing, and what cannot be removed lies in a folder that the system clears.
        fs::remove_dir_all(&self.0).ok();
    }
}

/// Settings, profile and folders: the platform's, or fresh ones.
pub(super) fn store(fresh: Option<&Fresh>) -> Option<Store> {
    let folders = match fresh {
        Some(fresh) => Folders::under(&fresh.0),
        None => Folders::of_platform()?,
    };
    Some(Store::open(folders))
}

/// Opens the window. What the window system cannot do comes as a panic of its libraries before the first frame: it is
/// caught and said.
pub(super) fn open(desk: Desk, options: Options, strings: &Strings, scenario: &Path) -> ExitCode {
    match try_open(desk, options) {
        Ok(code) => code,
        Err(why) => {
            complain(strings, &Missing::of_panic(&why).say(strings), &offer_run(strings, scenario));
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Fresh, Missing, store};
    use crate::base::{lang::Lang, strings::Strings};

    #[test]
    fn what_is_missing_is_said_in_our_words_alone_unless_they_would_be_a_guess() {
        let no_driver = "Unable to find a GPU! Make sure you have installed required drivers! See: https://example.org";
        let no_display =
            "Failed to build event loop: Os(OsError { line: 81, error: XNotSupported(XOpenDisplayFailed) })";
        let other = "Library libxkbcommon-x11.so could not be loaded.";
        for lang in Lang::ALL {
            let strings = Strings::of(lang);
            let said = |why: &str| Missing::of_panic(why).say(&strings);
            assert_eq!(said(no_driver), strings.get("cli-no-driver"), "{lang:?}");
            assert_eq!(said(no_display), strings.get("cli-no-display"), "{lang:?}");
            assert!(said(other).contains(other), "{lang:?}: {}", said(other));
            assert_eq!(said(""), strings.get("cli-no-driver"), "{lang:?}");
        }
    }

    #[test]
    fn the_folder_of_a_picture_goes_with_it() {
        let fresh = Fresh::of_process();
        let folder = fresh.0.clone();
        let made = store(Some(&fresh)).map(|store| fs::create_dir_all(store.folders.records()).is_ok());
        assert_eq!(made, Some(true));
        assert!(folder.is_dir());
        drop(fresh);
        assert!(!folder.exists());
    }
}
