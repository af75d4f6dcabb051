//! The program's side: children that wait for questions, two at most. Whoever asks while both work waits for
//! one of them; there are no more askers than threads.

use std::io::{BufReader, Error};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use crate::base::confined::frame::{self, Frame};
use crate::base::confined::kept::Kept;

/// How long an answer may take.
pub const LONGEST: Duration = Duration::from_secs(5);
/// The memory of a child in bytes.
pub const MOST_MEMORY: u64 = 1 << 30;
/// The argument that makes a child of the program.
pub const ARGUMENT: &str = "--confined";
/// Children at most.
const MOST: usize = 2;

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
static CREW: Mutex<Crew> = Mutex::new(Crew { waiting: Vec::new(), working: 0 });
static RETURNED: Condvar = Condvar::new();
static LAST_FILE: AtomicU64 = AtomicU64::new(0);

/// Lets files of strangers be read by children: `program` started with [`ARGUMENT`] calls
/// [`serve`](crate::base::confined::child::serve).
pub fn allow(program: PathBuf) {
    // Whoever said it first was right.
    let _ = PROGRAM.set(program);
}

/// Whether there may be children.
pub(crate) fn is_allowed() -> bool {
    PROGRAM.get().is_some()
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// It would take too long.
    Slow,
    /// It would take too much memory, or has too many parts in parts.
    Costly,
    /// The file is damaged.
    Failed,
}

/// Starts a child that will be asked soon, while the program does other things.
pub fn prepare() {
    let start = || {
        if let Ok(worker) = Worker::start() {
            let mut crew = CREW.lock().unwrap_or_else(PoisonError::into_inner);
            if crew.waiting.len() + crew.working < MOST {
                crew.waiting.push(worker);
            } else {
                drop(crew);
                worker.stop();
            }
        }
    };
    // Whoever asks starts one otherwise.
    let _ = std::thread::Builder::new().spawn(start);
}

/// A file that questions are about.
#[derive(Clone, Copy)]
pub(crate) struct AskedFile<'a> {
    pub(crate) number: u64,
    pub(crate) bytes: &'a [u8],
}

/// A number that no file has had.
pub(crate) fn next_file() -> u64 {
    LAST_FILE.fetch_add(1, Ordering::Relaxed) + 1
}

/// Asks a child, and waits for its answer.
pub(crate) fn ask(
    file: Option<AskedFile<'_>>,
    head: &[u8],
    body: &[u8],
) -> Result<(Vec<u8>, Vec<u8>), Stopped> {
    let number = file.map_or(0, |file| file.number);
    let turn = Turn::take(number);
    let mut waiting = turn.waiting;
    loop {
        let used = waiting.is_some();
        let mut worker = match waiting.take().map_or_else(Worker::start, Ok) {
            Ok(worker) => worker,
            Err(_) => break Turn::end(None, Err(Stopped::Costly)),
        };
        match worker.ask(file, head, body) {
            Ok(answer) => break Turn::end(Some(worker), answer),
            // It was gone before, or what it did for others was in the way: a new one has all its memory.
            Err(stopped) if used && stopped != Stopped::Slow => worker.stop(),
            Err(stopped) => {
                worker.stop();
                break Turn::end(None, Err(stopped));
            }
        }
    }
}

/// Children that wait, and how many work.
struct Crew {
    waiting: Vec<Worker>,
    working: usize,
}

/// The right to let one child work.
struct Turn {
    waiting: Option<Worker>,
}

type Answer = Result<(Vec<u8>, Vec<u8>), Stopped>;

impl Turn {
    /// Waits until a child may work; takes the one that has the file, if there is one.
    fn take(file: u64) -> Self {
        let crew = CREW.lock().unwrap_or_else(PoisonError::into_inner);
        let busy = |crew: &mut Crew| crew.working >= MOST;
        let mut crew = RETURNED.wait_while(crew, busy).unwrap_or_else(PoisonError::into_inner);
        crew.working += 1;
        // The one that has the file, else one that has none.
        let place = |fits: &dyn Fn(&Worker) -> bool| crew.waiting.iter().position(fits);
        let has = place(&|worker| worker.kept.get(file).is_some());
        let has = has.or_else(|| place(&|worker| worker.kept.is_empty()));
        let waiting = match has {
            Some(at) => Some(crew.waiting.swap_remove(at)),
            // With a second one each may soon hold a file of its own.
            None if crew.waiting.len() + crew.working > MOST || file == 0 => crew.waiting.pop(),
            None => None,
        };
        Self { waiting }
    }

    fn end(worker: Option<Worker>, answer: Answer) -> Answer {
        let mut crew = CREW.lock().unwrap_or_else(PoisonError::into_inner);
        crew.waiting.extend(worker);
        crew.working -= 1;
        RETURNED.notify_one();
        answer
    }
}

/// A child.
struct Worker {
    process: Child,
    to: ChildStdin,
    from: Receiver<Result<Option<Frame>, Error>>,
    kept: Kept<()>,
}

impl Worker {
    fn start() -> Result<Self, Error> {
        let program = PROGRAM.get().ok_or_else(|| Error::other("no program"))?;
        let mut command = Command::new(program);
        // The allocator takes memory beforehand, which would count as used.
        command.env("MIMALLOC_ARENA_RESERVE", "0");
        command.arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn()?;
        let (Some(to), Some(from)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(Error::other("no pipe"));
        };
        pipes::widen(&to);
        pipes::widen(&from);
        let (send, receive) = sync_channel(1);
        let listen = move || {
            let mut from = BufReader::with_capacity(1 << 16, from);
            loop {
                let frame = Frame::read(&mut from);
                let last = !matches!(frame, Ok(Some(_)));
                if send.send(frame).is_err() || last {
                    return;
                }
            }
        };
        std::thread::Builder::new().spawn(listen)?;
        Ok(Self { process, to, from: receive, kept: Kept::default() })
    }

    /// The child's answer, an empty one of which says that the work failed; or why the child is of no more use.
    fn ask(
        &mut self,
        file: Option<AskedFile<'_>>,
        head: &[u8],
        body: &[u8],
    ) -> Result<Answer, Stopped> {
        let number = file.map_or(0, |file| file.number);
        let mut send = || {
            if let Some(AskedFile { number, bytes }) = file
                && self.kept.get(number).is_none()
            {
                frame::write(&mut self.to, number, &[], bytes)?;
                self.kept.keep(number, bytes.len(), ());
            }
            frame::write(&mut self.to, number, head, body)
        };
        let sent = send();
        let waited = match sent {
            Ok(()) => self.from.recv_timeout(LONGEST),
            Err(_) => Err(RecvTimeoutError::Disconnected),
        };
        match waited {
            Ok(Ok(Some(frame))) if frame.head.is_empty() => Ok(Err(Stopped::Failed)),
            Ok(Ok(Some(frame))) => Ok(Ok((frame.head, frame.body))),
            Err(RecvTimeoutError::Timeout) => Err(Stopped::Slow),
            Ok(_) | Err(RecvTimeoutError::Disconnected) => {
                Err(self.process.wait().map_or(Stopped::Costly, reason))
            }
        }
    }

    fn stop(mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(target_os = "linux")]
mod pipes {
    use rustix::pipe::fcntl_setpipe_size;

    /// A page has millions of pixels: program and child take turns less often.
    pub(super) fn widen(pipe: impl std::os::fd::AsFd) {
        // A pipe that stays as it is works too.
        let _ = fcntl_setpipe_size(pipe, 1 << 20);
    }
}

#[cfg(not(target_os = "linux"))]
mod pipes {
    pub(super) fn widen<T>(_: &T) {}
}

/// Why a child ended.
#[cfg(unix)]
fn reason(status: ExitStatus) -> Stopped {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    match status.signal().and_then(Signal::from_named_raw) {
        Some(Signal::XCPU) => Stopped::Slow,
        // No memory, not even to begin with, or a full stack.
        _ => Stopped::Costly,
    }
}

#[cfg(not(unix))]
fn reason(_: ExitStatus) -> Stopped {
    Stopped::Costly
}
