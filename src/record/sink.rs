//! Where the lines of a live drill go: one writer, in order, and safe before they count.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind, Seek as _, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

use crate::record::{
    file::{self, Existing, WriteError},
    load::{self, LoadError, Loaded},
};

/// Takes the lines of one record. Of two writers only one gets a line number.
pub trait Sink: Send {
    /// Hands over a line, newline and all, as the `number`th of the record, from 0 for the header. It need not be
    /// safe yet when this returns.
    fn append(&mut self, number: u64, line: &[u8]) -> Result<(), WriteError>;

    /// Waits until everything handed over is safe. After an error, nothing since the last success counts as
    /// stored, and it is to be handed over again.
    fn sync(&mut self) -> Result<(), WriteError>;
}

/// What a [`FileSink`] writes to: a file, or in tests something that fails like one.
pub trait Storage: Write + Send {
    /// Waits until everything written is on the disk.
    fn sync(&mut self) -> io::Result<()>;

    /// Goes back to the first `bytes` bytes.
    fn cut(&mut self, bytes: u64) -> io::Result<()>;
}

impl Storage for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn cut(&mut self, bytes: u64) -> io::Result<()> {
        self.set_len(bytes)?;
        self.seek(SeekFrom::Start(bytes)).map(drop)
    }
}

/// A record's file, written by a thread of its own so that no frame waits for a disk.
pub struct FileSink {
    path: PathBuf,
    next: u64,
    safe: u64,
    to: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

enum Job {
    Write(Vec<u8>),
    Sync(Sender<io::Result<()>>),
}

impl FileSink {
    /// A new file for a drill that begins.
    pub fn create(path: &Path, existing: Existing) -> Result<Self, WriteError> {
        let failed = |error| WriteError::from_io(path, error);
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        let file = match existing {
            Existing::Keep => options.create_new(true).open(path),
            Existing::Replace => options.create(true).truncate(false).open(path),
        }
        .map_err(failed)?;
        if !file.metadata().map_err(failed)?.is_file() {
            return Err(WriteError::NotAFile { path: path.to_owned() });
        }
        lock(&file, path)?;
        // Only now is it known that no running drill writes to it.
        file.set_len(0).map_err(failed)?;
        file::sync_name(path);
        Ok(Self::over(file, path, 0, 0))
    }

    /// The file of a drill that goes on, its first `lines` lines and `bytes` bytes being in it.
    fn reopen(file: File, path: &Path, lines: u64, bytes: u64) -> Result<Self, WriteError> {
        let mut file = file;
        Storage::cut(&mut file, bytes).map_err(|error| WriteError::from_io(path, error))?;
        Ok(Self::over(file, path, lines, bytes))
    }

    /// A sink over any storage that holds `lines` lines and `bytes` bytes already; `path` is what errors name.
    pub fn over(storage: impl Storage + 'static, path: &Path, lines: u64, bytes: u64) -> Self {
        let (to, jobs) = mpsc::channel();
        let thread = thread::spawn(move || write(storage, bytes, &jobs));
        Self { path: path.to_owned(), next: lines, safe: lines, to: Some(to), thread: Some(thread) }
    }

    /// The writer stopped, which it does only if it panicked.
    fn gone(&self) -> WriteError {
        WriteError::from_io(&self.path, io::Error::other("the writer has stopped"))
    }
}

/// The writer's life: writes until something fails, then drops what comes until it has told somebody.
fn write(storage: impl Storage, safe: u64, jobs: &Receiver<Job>) {
    let mut writer = Writer { storage, safe, written: safe, half_line: false, failed: None };
    for job in jobs {
        match job {
            Job::Write(line) => writer.write(&line),
            // Whoever asked may have gone.
            Job::Sync(answer) => drop(answer.send(writer.sync())),
        }
    }
    writer.close();
}

/// The storage and how much of it can be relied on.
struct Writer<S> {
    storage: S,
    /// Bytes that are safe.
    safe: u64,
    /// Bytes of whole lines that were written.
    written: u64,
    /// Whether something may stand after those.
    half_line: bool,
    failed: Option<io::Error>,
}

impl<S: Storage> Writer<S> {
    fn write(&mut self, line: &[u8]) {
        if self.failed.is_some() {
            return;
        }
        // Never after a half line: that would make two lines unreadable.
        let result = self.cut().and_then(|()| {
            self.half_line = true;
            self.storage.write_all(line)
        });
        match result {
            Ok(()) => {
                self.written += line.len() as u64;
                self.half_line = false;
            }
            Err(error) => self.failed = Some(error),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        let result = self.failed.take().map_or_else(|| self.storage.sync(), Err);
        if result.is_ok() {
            self.safe = self.written;
        } else {
            self.half_line = true;
            self.written = self.safe;
            // If this fails, it is tried again before the next line.
            self.cut().ok();
        }
        result
    }

    fn cut(&mut self) -> io::Result<()> {
        if self.half_line {
            self.storage.cut(self.written)?;
            self.half_line = false;
        }
        Ok(())
    }

    /// A drill that is closed without a last word: what it handed over is kept if it can be.
    fn close(&mut self) {
        self.cut().and_then(|()| self.storage.sync()).ok();
    }
}

impl Sink for FileSink {
    fn append(&mut self, number: u64, line: &[u8]) -> Result<(), WriteError> {
        if number != self.next {
            return Err(WriteError::InUse { path: self.path.clone() });
        }
        let to = self.to.as_ref().ok_or_else(|| self.gone())?;
        if to.send(Job::Write(line.to_owned())).is_err() {
            return Err(self.gone());
        }
        self.next += 1;
        Ok(())
    }

    fn sync(&mut self) -> Result<(), WriteError> {
        let (answer, result) = mpsc::channel();
        let to = self.to.as_ref().ok_or_else(|| self.gone())?;
        if to.send(Job::Sync(answer)).is_err() {
            return Err(self.gone());
        }
        match result.recv() {
            Ok(Ok(())) => {
                self.safe = self.next;
                Ok(())
            }
            Ok(Err(error)) => {
                self.next = self.safe;
                Err(WriteError::from_io(&self.path, error))
            }
            Err(_) => Err(self.gone()),
        }
    }
}

impl Drop for FileSink {
    fn drop(&mut self) {
        self.to = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the writer has been answered with an error already.
            thread.join().ok();
        }
    }
}

fn lock(file: &File, path: &Path) -> Result<(), WriteError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(WriteError::InUse { path: path.to_owned() }),
        // A file system without locks: two drills on one file are then for people to avoid.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(WriteError::from_io(path, error)),
    }
}

/// Why a drill cannot go on from its record.
#[derive(Debug, thiserror::Error)]
pub enum ResumeError {
    /// It cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It was changed after it was written.
    #[error("line {} of the record {}", .0.line, .0.why.what())]
    Broken(load::Broken),
}

/// A record that was opened to go on.
pub struct Resumed {
    /// What it holds.
    pub loaded: Loaded,
    /// Where further lines go.
    pub sink: FileSink,
    /// Where the incomplete last line was put, if there was one.
    pub torn_kept: Option<PathBuf>,
}

/// Opens a record to go on with it. An incomplete line at its end is cut off and kept beside it as `FILE.torn`.
pub fn resume_file(path: &Path) -> Result<Resumed, ResumeError> {
    let unreadable = |source| LoadError::Io { path: path.to_owned(), source };
    let file = match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(unreadable(error).into()),
        Err(error) => return Err(WriteError::from_io(path, error).into()),
    };
    lock(&file, path)?;
    let bytes = fs::read(path).map_err(unreadable)?;
    let loaded = load::load(&bytes)?;
    if let Some(broken) = loaded.broken {
        return Err(ResumeError::Broken(broken));
    }
    let torn_kept = match loaded.torn {
        // What `load` cut off is the end of what it was given.
        Some(torn) => Some(keep_torn(path, &bytes[bytes.len() - usize::try_from(torn.bytes).unwrap_or(0)..])?),
        None => None,
    };
    let sink = FileSink::reopen(file, path, loaded.log.len_with_header() as u64, loaded.whole_bytes)?;
    Ok(Resumed { loaded, sink, torn_kept })
}

/// Puts an incomplete line beside its record, over no earlier one.
fn keep_torn(path: &Path, tail: &[u8]) -> Result<PathBuf, WriteError> {
    let mut ending = ".torn".to_owned();
    for number in 2u32.. {
        let mut name = path.as_os_str().to_owned();
        name.push(&ending);
        let name = PathBuf::from(name);
        match file::write_whole(&name, Existing::Keep, |to| to.write_all(tail)) {
            Ok(()) => return Ok(name),
            Err(WriteError::Exists { .. }) => ending = format!(".torn{number}"),
            Err(error) => return Err(error),
        }
    }
    Err(WriteError::Exists { path: path.to_owned() })
}
