//! Work on all cores of the machine.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The number of cores.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Runs `work` on as many threads as the machine has cores, and as there are jobs.
pub(crate) fn on_all_cores(jobs: usize, work: impl Fn() + Sync) {
    let threads = cores().min(jobs);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| alone(&work));
        }
    });
}

/// Runs `work` on a new thread's own pool, which has no other thread: typst yields to rayon while it
/// compiles, and a shared pool would stack other pages on top of it until the stack overflows. The
/// thread stays in that pool until it ends, and rayon keeps what little the pool takes.
pub(crate) fn alone(work: impl FnOnce() + Send) {
    match rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// Pieces of work that need nothing of each other, done by whichever threads take them.
pub(crate) struct Pieces<'a, T> {
    work: Box<dyn Fn(usize) -> T + Sync + 'a>,
    order: Vec<usize>,
    next: AtomicUsize,
    done: Mutex<Vec<(usize, T)>>,
}

impl<'a, T> Pieces<'a, T> {
    /// Pieces by their numbers, in the order in which to begin them; `work` does one.
    pub(crate) fn new(order: Vec<usize>, work: impl Fn(usize) -> T + Sync + 'a) -> Self {
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        Self { work: Box::new(work), order, next, done }
    }

    /// Does the next piece; false when none is left to begin.
    pub(crate) fn take(&self) -> bool {
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        let Some(number) = self.order.get(turn) else { return false };
        let result = (self.work)(*number);
        self.done.lock().unwrap_or_else(PoisonError::into_inner).push((*number, result));
        true
    }

    /// What came of the pieces, by number; nothing where one of them was not done to its end.
    pub(crate) fn finish(self) -> Option<Vec<T>> {
        let mut done = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(number, _)| *number);
        (done.len() == self.order.len())
            .then(|| done.into_iter().map(|(_, result)| result).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_done_once_and_results_stay_in_order() {
        let pieces = Pieces::new((0..200).rev().collect(), |number| number * number);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| while pieces.take() {});
            }
        });
        let squares: Vec<usize> = (0..200).map(|number| number * number).collect();
        assert_eq!(pieces.finish(), Some(squares));
    }

    #[test]
    fn a_piece_that_fails_is_missed() {
        let pieces = Pieces::new((0..9).collect(), |number| assert_ne!(number, 4));
        let taken = std::thread::scope(|scope| scope.spawn(|| while pieces.take() {}).join());
        assert!(taken.is_err());
        while pieces.take() {}
        assert_eq!(pieces.finish(), None);
    }
}
