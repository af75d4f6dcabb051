//! Work that goes on while its page is looked at, or left and opened again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;

/// Something that is being made.
pub(crate) struct Work<T> {
    done: AtomicUsize,
    of: AtomicUsize,
    end: Mutex<Option<End<T>>>,
}

/// What came of it.
type End<T> = Result<Arc<T>, Arc<Fault>>;

/// How far it is.
pub(crate) enum State<T> {
    /// So many of so many; of none where nobody knows yet.
    Going(usize, usize),
    Done(Arc<T>),
    Failed(Arc<Fault>),
}

impl<T: Send + Sync + 'static> Work<T> {
    /// Begins when it is its turn. Of one name the newest is made, and none that still waits.
    pub(crate) fn start(
        desk: &Arc<Desk>,
        name: String,
        work: impl FnOnce(&Desk, &(dyn Fn(usize, usize) + Sync)) -> Result<T, Fault> + Send + 'static,
    ) -> Arc<Self> {
        let own = Arc::new(Self {
            done: AtomicUsize::new(0),
            of: AtomicUsize::new(0),
            end: Mutex::new(None),
        });
        let (told, ended, desk) = (own.clone(), own.clone(), desk.clone());
        tokio::spawn(async move {
            let progress = move |done, of| {
                told.of.store(of, Ordering::Relaxed);
                told.done.fetch_max(done, Ordering::Relaxed);
            };
            let made = desk.work(&name, move |desk| work(desk, &progress)).await;
            let end = match made {
                Ok(Some(made)) => made,
                Ok(None) => Err(Fault::Broken),
                Err(fault) => Err(fault),
            };
            let end = end.map(Arc::new).map_err(Arc::new);
            *ended.end.lock().unwrap_or_else(PoisonError::into_inner) = Some(end);
        });
        own
    }

    pub(crate) fn state(&self) -> State<T> {
        match &*self.end.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(Ok(made)) => State::Done(made.clone()),
            Some(Err(fault)) => State::Failed(fault.clone()),
            None => {
                State::Going(self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
            }
        }
    }
}
