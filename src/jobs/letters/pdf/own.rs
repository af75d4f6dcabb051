//! What a recipient's file has of its own.

use pdf_writer::Chunk;

/// One recipient's own part of a letter, its objects numbered as they are in the letter.
pub(crate) struct Own<'a> {
    /// The page's content, to be shown after the letter's.
    pub(crate) content: Vec<u8>,
    /// The numbers of its marked content, by the place that it takes.
    pub(crate) pieces: Vec<&'a [i32]>,
    /// Names and objects of fonts.
    pub(crate) fonts: Vec<(Vec<u8>, i32)>,
    /// Names and objects of colour spaces.
    pub(crate) spaces: Vec<(Vec<u8>, i32)>,
    /// What other letters have too.
    pub(crate) shared: Vec<&'a Chunk>,
    /// What is this one's alone.
    pub(crate) objects: Vec<Chunk>,
}
