//! A few letters, words or numbers that need no place of their own.

/// A few values of a small set: a bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Few(u8);

impl Few {
    pub(crate) fn of(bits: impl IntoIterator<Item = bool>) -> Self {
        Self(bits.into_iter().enumerate().map(|(bit, set)| u8::from(set) << bit).sum())
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn among<T: Copy>(self, all: &[T]) -> impl Iterator<Item = T> {
        all.iter().enumerate().filter(move |(bit, _)| self.0 >> bit & 1 == 1).map(|(_, one)| *one)
    }
}
