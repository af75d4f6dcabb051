//! A place and a size at which a mark may stand.

/// A place where a mark might be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// The centre of the inked part in mm from the page's top left corner.
    pub(crate) centre: (f64, f64),
    /// The logo file's height in mm.
    pub(crate) unit: f64,
    /// Its turn on the page in degrees, clockwise.
    pub(crate) angle: f64,
    /// The share of its edges that are there.
    pub(crate) score: f64,
    /// The pattern that it was found by, and the level.
    pub(crate) found_by: (usize, isize),
}
