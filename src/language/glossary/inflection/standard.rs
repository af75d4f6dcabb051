//! The written standards of Norwegian.

/// The written standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// nb
    Bokmal,
    /// nn
    Nynorsk,
}
