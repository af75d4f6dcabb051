//! The files that a child holds, so that they are not sent anew for each page. The program keeps the same
//! account, and so knows what its child has.

/// So many files, and so many bytes of them.
const MOST: usize = 4;
const MOST_BYTES: usize = 128 << 20;

/// The last files, oldest first.
#[derive(Debug)]
pub(crate) struct Kept<T>(Vec<(u64, usize, T)>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Kept<T> {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A file by its number.
    pub(crate) fn get(&self, file: u64) -> Option<&T> {
        self.0.iter().find(|(number, ..)| *number == file).map(|(.., kept)| kept)
    }

    /// Makes room for a file of so many bytes.
    pub(crate) fn make_room(&mut self, bytes: usize) {
        let full = |kept: &Vec<(u64, usize, T)>| {
            let sum: usize = kept.iter().map(|(_, bytes, _)| bytes).sum();
            kept.len() >= MOST || sum.saturating_add(bytes) > MOST_BYTES
        };
        while !self.0.is_empty() && full(&self.0) {
            self.0.remove(0);
        }
    }

    /// Keeps a file of so many bytes.
    pub(crate) fn keep(&mut self, file: u64, bytes: usize, kept: T) {
        self.make_room(bytes);
        self.0.push((file, bytes, kept));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_files_go_first() {
        let mut kept = Kept::default();
        (1..=5).for_each(|file| kept.keep(file, 10, file));
        assert_eq!((kept.get(1), kept.get(2), kept.get(5)), (None, Some(&2), Some(&5)));
        kept.keep(6, 2 * MOST_BYTES, 6);
        assert_eq!((kept.get(5), kept.get(6)), (None, Some(&6)), "the newest is kept in any case");
    }
}
