//! The child's side: limits first, then one question after the other until the pipe ends.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::base::confined::crew::{LONGEST, MOST_MEMORY};
use crate::base::confined::frame::{self, Frame};
use crate::base::confined::kept::Kept;

/// Deep enough for parts in parts in files, whose readers call themselves.
const STACK: usize = 64 << 20;

/// Answers questions from standard input on standard output. `open` makes of a file what is kept of it;
/// `answer` takes a question, the bytes that belong to it and the file that it is about. Work that fails is
/// answered with nothing.
pub fn serve<T>(
    open: impl Fn(Vec<u8>) -> T + Send + 'static,
    answer: impl Fn(&[u8], Vec<u8>, Option<&T>) -> (Vec<u8>, Vec<u8>) + Send + 'static,
) {
    limits::memory(MOST_MEMORY);
    let work = move || {
        let (mut from, mut to) = (std::io::stdin().lock(), std::io::stdout().lock());
        let mut kept: Kept<Option<T>> = Kept::default();
        while let Ok(Some(Frame { file, head, body })) = Frame::read(&mut from) {
            limits::time(LONGEST.as_secs() + 1);
            if head.is_empty() {
                let bytes = body.len();
                kept.make_room(bytes);
                let opened = catch_unwind(AssertUnwindSafe(|| open(body))).ok();
                kept.keep(file, bytes, opened);
                continue;
            }
            let about = kept.get(file).and_then(Option::as_ref);
            let work = AssertUnwindSafe(|| answer(&head, body, about));
            let (head, body) = catch_unwind(work).unwrap_or_default();
            if frame::write(&mut to, file, &head, &body).is_err() {
                break;
            }
        }
    };
    if let Ok(worker) = std::thread::Builder::new().stack_size(STACK).spawn(work) {
        // A panic between two questions ends the child, which is seen by whoever asked.
        let _ = worker.join();
    }
}

#[cfg(unix)]
mod limits {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};

    fn limit(resource: Resource, most: u64) {
        // Where the system knows no such limit, the program's own patience is the only one.
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: None });
    }

    /// No more memory than this, and no dump of what was in it.
    pub(super) fn memory(bytes: u64) {
        limit(Resource::As, bytes);
        limit(Resource::Core, 0);
    }

    /// No more processor time than this from now on: a child whose program is gone must end too.
    pub(super) fn time(seconds: u64) {
        let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
        limit(Resource::Cpu, u64::try_from(used).unwrap_or_default() + seconds);
    }
}

#[cfg(not(unix))]
mod limits {
    pub(super) fn memory(_: u64) {}

    pub(super) fn time(_: u64) {}
}
