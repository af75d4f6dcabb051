//! page

pub mod compile;
pub mod document;
pub mod export;
pub mod fit;
