//! From resolved data to a file: a document is all that typst sees, it is laid out, and exported. Also forms that
//! belong to no event, and what fits into a window.

pub mod compile;
pub mod document;
pub mod export;
pub mod fit;
pub mod form;
