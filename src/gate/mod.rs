//! Finds senders' marks in finished pages, whoever made them, and measures how true they are.
//!
//! ```text
//! file ─► source ─► Raster ─► Page (sizes, edges, tones) ─┐
//! logo ─► mark ───────────────────────────────────────────┴─► search ─► fit ─► measure ─► Sighting
//! ```
//!
//! A mark is learnt from its logo file alone: which of its colours covers which part. Its edges are
//! looked for at every place and size of the page; where enough of them are, the mark is laid over
//! the page until it fits best. What then differs is measured.

pub mod find;
pub mod fit;
pub mod measure;
pub mod read;

pub mod annotate;
pub mod overlay;
