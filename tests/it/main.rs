//! The tests of the whole, in one binary. What judges the pages is never oppslag itself but another
//! program: veraPDF, poppler, hayro with a QR decoder, ICU4C in Node. A referee that is missing
//! fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

mod cases;
mod cli;
mod gate;
mod glossary;
mod languages;
mod pages;
mod pictures;
mod referees;
mod reports;
mod robust;
mod support;
