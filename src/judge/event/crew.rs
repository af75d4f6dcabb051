//! The threads of a run, one for each core. They live from its beginning to its end, since systems are
//! slow to move threads that come and go from core to core.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvError, Sender, TryRecvError};
use std::thread::Scope;

use crate::base::cores::{self, Pieces};
use crate::content::data::Data;
use crate::content::sender;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::event::pages::FinishedPage;
use crate::page::compile::Compiler;
use crate::page::compile::fonts::Fonts;

/// Threads that wait for pages. They end when it is dropped.
pub(crate) struct Crew<'p> {
    compiler: Receiver<(Arc<Compiler>, Vec<Diagnostic>)>,
    orders: Vec<Sender<&'p Pieces<'p, FinishedPage>>>,
}

impl<'p> Crew<'p> {
    /// Starts the threads. The first reads what pages are laid out with, and templates too where there
    /// will be pages; what was kept from before is not read anew. Until these come, and when none is left to begin, threads judge. What a thread that
    /// fails leaves undone is missed when its pieces are finished.
    pub(crate) fn start<'s>(
        scope: &'s Scope<'s, '_>,
        data: &'s Data,
        senders: &'s [sender::Sender],
        needs_pages: bool,
        kept: Option<Arc<Compiler>>,
        judging: &'s Pieces<'s, Vec<Diagnostic>>,
    ) -> Self
    where
        'p: 's,
    {
        let (ready, compiler) = mpsc::channel();
        let mut ready = Some((ready, kept));
        let member = |_| {
            let (order, orders) = mpsc::channel::<&'p Pieces<'p, FinishedPage>>();
            let ready = ready.take();
            let work = move || {
                if let Some((ready, kept)) = ready {
                    let read = || read(data, senders, needs_pages);
                    // When something else has failed, nobody waits for it.
                    let _ = ready.send(kept.map_or_else(read, |kept| (kept, Vec::new())));
                }
                let pages = loop {
                    match orders.try_recv() {
                        Ok(pages) => break Some(pages),
                        Err(TryRecvError::Empty) if judging.take() => {}
                        Err(_) => break orders.recv().ok(),
                    }
                };
                if let Some(pages) = pages {
                    while pages.take() {}
                }
                while judging.take() {}
            };
            scope.spawn(move || catch_unwind(AssertUnwindSafe(|| cores::alone(work))));
            order
        };
        Self { compiler, orders: (0..cores::cores()).map(member).collect() }
    }

    /// Waits for what pages are laid out with, and what was wrong with it.
    pub(crate) fn compiler(&self) -> Result<(Arc<Compiler>, Vec<Diagnostic>), RecvError> {
        self.compiler.recv()
    }

    /// Hands the pages to all threads.
    pub(crate) fn make(&self, pages: &'p Pieces<'p, FinishedPage>) {
        for order in &self.orders {
            // A thread that has failed takes none.
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
