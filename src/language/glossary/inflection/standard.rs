//! The written standards of Norwegian.

use compact_str::ToCompactString;

/// The written standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// nb
    Bokmal,
    /// nn
    Nynorsk,
}
