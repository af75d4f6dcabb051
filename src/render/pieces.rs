//! Findings that are made piece by piece, by whichever thread has nothing else to do.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::Diagnostic;

/// Pieces of work that need nothing of each other.
pub(super) struct Pieces<F> {
    work: F,
    count: usize,
    next: AtomicUsize,
    done: Mutex<Vec<(usize, Vec<Diagnostic>)>>,
}

impl<F: Fn(usize) -> Vec<Diagnostic> + Sync> Pieces<F> {
    /// The pieces 0 to `count`, each done by `work`.
    pub(super) fn new(count: usize, work: F) -> Self {
        Self { work, count, next: AtomicUsize::new(0), done: Mutex::default() }
    }

    /// Does the next piece; false when none is left to begin.
    pub(super) fn take(&self) -> bool {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        if number >= self.count {
            return false;
        }
        let found = (self.work)(number);
        self.done.lock().unwrap_or_else(PoisonError::into_inner).push((number, found));
        true
    }

    /// Does what is left, and gives the findings in the order of the pieces.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        while self.take() {}
        let mut done = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(number, _)| *number);
        done.into_iter().flat_map(|(_, found)| found).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::reading;

    #[test]
    fn every_piece_is_done_once_and_findings_stay_in_order() {
        // A piece may find nothing, or more than one thing.
        let all = Pieces::new(200, |number| {
            let finding =
                |_| Diagnostic::new(&reading::UNKNOWN_KEY).with("key", number.to_string());
            (0..number % 3).map(finding).collect()
        });
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..30).for_each(|_| assert!(all.take())));
            }
        });
        let found = all.finish();
        let found: Vec<&str> = found.iter().filter_map(|found| found.text("key")).collect();
        let wanted = (0..200).flat_map(|number| (0..number % 3).map(move |_| number.to_string()));
        assert_eq!(found, wanted.collect::<Vec<String>>());
    }
}
