//! The printed glossary: words by the Norwegian alphabet or by theme, with what other languages call them, as a
//! PDF.

pub mod alphabet;
pub mod groups;
pub mod print;
