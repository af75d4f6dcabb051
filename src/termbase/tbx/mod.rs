//! TBX-Basic in its two editions, and how the fields of a glossary stand in it
//! (docs/interchange.md has the table and its sources).
//!
//! What TBX-Basic has no place for stands in notes that begin with `x-` and the field's key:
//! `<note>x-reason: …</note>`. Lists have a note for each item.

mod names;
mod read;
mod terms;
mod write;
mod xml;

pub(crate) use crate::termbase::tbx::read::import;
pub use crate::termbase::tbx::write::export;

/// The edition of ISO 30042.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// ISO 30042:2008, `<martif>`: what Weblate, Pontoon, OmegaT and older tools read.
    First,
    /// ISO 30042:2019, `<tbx style="dca">`: the standard in force.
    Second,
}

/// Our words for the status of a term and those of both editions.
const STATUSES: [(&str, &str); 3] = [
    ("preferred", "preferredTerm-admn-sts"),
    ("admitted", "admittedTerm-admn-sts"),
    ("deprecated", "deprecatedTerm-admn-sts"),
];
const GENDERS: [(&str, &str); 3] = [("m", "masculine"), ("f", "feminine"), ("n", "neuter")];
const PARTS_OF_SPEECH: [&str; 4] = ["noun", "verb", "adjective", "other"];

/// The beginning of notes that hold a field of ours.
const OWN: &str = "x-";
/// What a term of the Norwegian languages is, where its status does not say it.
const ROLE: &str = "x-field";
/// A rendering that stands for all words that begin with it.
const PATTERN: &str = "x-pattern";
/// Whether a language's terms have been signed.
const REVIEW: &str = "x-review";

/// The status of a Norwegian word that its kind implies: an abbreviation may be used if it is
/// explained; the others are not to be used.
fn implied_status(kind: &str) -> &'static str {
    match kind {
        "" => "",
        "abbreviation" => "admitted",
        _ => "deprecated",
    }
}
