//! The threads of a run, one for each core. They live from its beginning to its end, since systems are
//! slow to move threads that come and go from core to core.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvError, Sender, TryRecvError};
use std::thread::Scope;

use super::pages::Pages;
use super::pieces::Pieces;
use crate::compile::{self, Compiler, Fonts};
use crate::data::Data;
use crate::diagnostic::Diagnostic;
use crate::sender;

/// Threads that wait for pages. They end when it is dropped.
pub(super) struct Crew<'p> {
    compiler: Receiver<(Arc<Compiler>, Vec<Diagnostic>)>,
    orders: Vec<Sender<&'p Pages<'p>>>,
}

impl<'p> Crew<'p> {
    /// Starts the threads. The first reads what pages are laid out with, and templates too where there
    /// will be pages. Until these come, and when none is left to begin, threads do pieces of other work.
    pub(super) fn start<'s, F: Fn(usize) -> Vec<Diagnostic> + Sync>(
        scope: &'s Scope<'s, '_>,
        data: &'s Data,
        senders: &'s [sender::Sender],
        needs_pages: bool,
        pieces: &'s Pieces<F>,
    ) -> Self
    where
        'p: 's,
    {
        let (ready, compiler) = mpsc::channel();
        let mut ready = Some(ready);
        let member = |_| {
            let (order, orders) = mpsc::channel::<&'p Pages<'p>>();
            let ready = ready.take();
            let work = move || {
                if let Some(ready) = ready {
                    // When something else has failed, nobody waits for it.
                    let _ = ready.send(read(data, senders, needs_pages));
                }
                let mut next = orders.try_recv();
                while matches!(next, Err(TryRecvError::Empty)) && pieces.take() {
                    next = orders.try_recv();
                }
                let pages = match next {
                    Err(TryRecvError::Empty) => orders.recv().ok(),
                    next => next.ok(),
                };
                if let Some(pages) = pages {
                    pages.work();
                }
                while pieces.take() {}
            };
            scope.spawn(move || compile::alone(work));
            order
        };
        Self { compiler, orders: (0..compile::cores()).map(member).collect() }
    }

    /// Waits for what pages are laid out with, and what was wrong with it.
    pub(super) fn compiler(&self) -> Result<(Arc<Compiler>, Vec<Diagnostic>), RecvError> {
        self.compiler.recv()
    }

    /// Hands the pages to all threads.
    pub(super) fn make(&self, pages: &'p Pages<'p>) {
        for order in &self.orders {
            // A thread that has failed takes none; that it has, the end of its scope tells.
            let _ = order.send(pages);
        }
    }
}

fn read(
    data: &Data,
    senders: &[sender::Sender],
    needs_pages: bool,
) -> (Arc<Compiler>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let fonts = Arc::new(Fonts::load(data, &mut found));
    let compiler = Arc::new(Compiler::new(data, fonts, senders));
    if needs_pages {
        compiler.warm_up();
    }
    (compiler, found)
}
