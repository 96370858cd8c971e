//! The overlays that stand beside a scenario file: `crisis.zh-Hans.ftl` beside `crisis.ron`.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use crate::base::{finding::Finding, lang::Lang};
use crate::scenario::{
    check::overlay,
    read::{Loaded, bytes_of, text_of},
};

/// An overlay as it was found.
#[derive(Clone, Debug)]
pub struct Beside {
    /// Its file.
    pub path: PathBuf,
    /// Its language, if the interface has it.
    pub lang: Option<Lang>,
    /// Its bytes.
    pub source: Vec<u8>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// Reads the overlays of the scenario at `path` into it, and checks them; of a scenario that cannot be played they are
/// not looked at.
pub(super) fn load(path: &Path, loaded: &mut Loaded) -> io::Result<()> {
    let Some(scenario) = &mut loaded.scenario else { return Ok(()) };
    let mut sources = BTreeMap::new();
    for (path, tag) in files(path)? {
        let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
        let source = bytes_of(&path)?;
        let mut findings = Vec::new();
        match (lang, text_of(&source)) {
            (None, _) => findings.push(overlay::other_language(&tag)),
            (_, Err(finding)) => findings.push(*finding),
            (Some(lang), Ok(text)) => drop(sources.insert(lang.tag().to_owned(), text.to_owned())),
        }
        loaded.overlays.push(Beside { path, lang, source, findings });
    }
    scenario.overlays = sources;
    for beside in &mut loaded.overlays {
        let source = beside.lang.and_then(|lang| scenario.overlays.get(lang.tag()).map(|source| (lang, source)));
        if let Some((lang, source)) = source {
            beside.findings = overlay::check(scenario, lang, source, &scenario.overlays);
        }
    }
    Ok(())
}

/// The files beside `path` that are named as its overlays, and the tags in their names, by name.
fn files(path: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    let (Some(stem), Some(folder)) = (path.file_stem().and_then(|stem| stem.to_str()), path.parent()) else {
        return Ok(Vec::new());
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let tag = name.to_str().and_then(|name| name.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".ftl"));
        if let Some(tag) = tag {
            files.push((path.with_file_name(&name), tag.to_owned()));
        }
    }
    files.sort();
    Ok(files)
}
