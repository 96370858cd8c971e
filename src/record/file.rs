//! A record goes to its file whole or not at all, and never over another file unasked.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

/// What to do with a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it alone and say so.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Why a record could not be written. The file named is as it was before, unless it is a live drill's own.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// There is a file of that name.
    #[error("{} exists already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder is not there.
    #[error("the folder {} does not exist", folder.display())]
    NoFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The name stands for a folder, a device or the like.
    #[error("{} is not an ordinary file", path.display())]
    NotAFile {
        /// What was named.
        path: PathBuf,
    },
    /// Nothing may be written there.
    #[error("{} cannot be written: {source}", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no room.
    #[error("there is no room to write {}: {source}", path.display())]
    Full {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another drill is writing to it.
    #[error("{} is being written by a running drill", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// Anything else.
    #[error("{} could not be written: {source}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    /// What the system said, as the kind of error that somebody can act on.
    pub fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => Self::Exists { path },
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder { folder: folder_of(&path).to_owned() },
            ErrorKind::IsADirectory => Self::NotAFile { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path, source },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full { path, source },
            _ => Self::Other { path, source },
        }
    }
}

/// The folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Finds out before a long run whether its record could be written, and leaves nothing behind.
pub fn probe(path: &Path, existing: Existing) -> Result<(), WriteError> {
    let path = target(path, existing)?;
    Draft::create(&path).map(drop)
}

/// Writes a file in one piece: `fill` writes a draft beside it, which takes its name only when all of it is safe.
/// Whatever fails, the name stands for what it stood for before and no draft is left.
pub fn write_whole(
    path: &Path,
    existing: Existing,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), WriteError> {
    let path = target(path, existing)?;
    let mut draft = Draft::create(&path)?;
    fill(&mut draft.file).and_then(|()| draft.file.sync_all()).map_err(|error| WriteError::from_io(&path, error))?;
    match existing {
        Existing::Replace => fs::rename(&draft.path, &path),
        Existing::Keep => take_free_name(&draft.path, &path),
    }
    .map_err(|error| WriteError::from_io(&path, error))?;
    sync_name(&path);
    Ok(())
}

/// Makes a new file's name as safe as its content. Where folders cannot be synced, the content is safe all the same.
pub(crate) fn sync_name(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        folder.sync_all().ok();
    }
}

/// The file that a name stands for, if it may be written.
fn target(path: &Path, existing: Existing) -> Result<PathBuf, WriteError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(WriteError::from_io(path, error)),
        // Behind a link stands something else: it may be a device, and it may be nothing.
        Ok(_) if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) => {
            return Err(WriteError::NotAFile { path: path.to_owned() });
        }
        Ok(_) if existing == Existing::Keep => return Err(WriteError::Exists { path: path.to_owned() }),
        // A link keeps pointing where it points: what it stands for is replaced.
        Ok(_) => return fs::canonicalize(path).map_err(|error| WriteError::from_io(path, error)),
    }
    if path.file_name().is_none() {
        return Err(WriteError::NotAFile { path: path.to_owned() });
    }
    let folder = folder_of(path);
    if folder.is_dir() { Ok(path.to_owned()) } else { Err(WriteError::NoFolder { folder: folder.to_owned() }) }
}

/// Gives the draft its name unless another file has got that name meanwhile.
fn take_free_name(draft: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(draft, path) {
        Ok(()) => fs::remove_file(draft),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // A file system without links: an empty file keeps the name free of others for the instant between.
        Err(_) => {
            OpenOptions::new().write(true).create_new(true).open(path)?;
            fs::rename(draft, path).inspect_err(|_| {
                fs::remove_file(path).ok();
            })
        }
    }
}

/// A file that goes away when it is dropped, unless it has been given its name.
struct Draft {
    path: PathBuf,
    file: File,
}

impl Draft {
    fn create(path: &Path) -> Result<Self, WriteError> {
        static DRAFTS: AtomicU32 = AtomicU32::new(0);
        loop {
            let mut name = std::ffi::OsString::from(".");
            name.push(path.file_name().unwrap_or_default());
            name.push(format!(".{}-{}.draft", std::process::id(), DRAFTS.fetch_add(1, Ordering::Relaxed)));
            let draft = path.with_file_name(name);
            match OpenOptions::new().write(true).create_new(true).open(&draft) {
                Ok(file) => return Ok(Self { path: draft, file }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(WriteError::from_io(path, error)),
            }
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After it has been given its name there is nothing to remove.
        fs::remove_file(&self.path).ok();
    }
}
