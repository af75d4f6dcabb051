//! The words of TBX for the fields of a glossary.

/// The edition of ISO 30042.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// ISO 30042:2008, `<martif>`: what Weblate, Pontoon, OmegaT and older tools read.
    First,
    /// ISO 30042:2019, `<tbx style="dca">`: the standard in force.
    Second,
}

/// Our words for the status of a term and those of both editions.
pub(crate) const STATUSES: [(&str, &str); 3] = [
    ("preferred", "preferredTerm-admn-sts"),
    ("admitted", "admittedTerm-admn-sts"),
    ("deprecated", "deprecatedTerm-admn-sts"),
];
pub(crate) const GENDERS: [(&str, &str); 3] =
    [("m", "masculine"), ("f", "feminine"), ("n", "neuter")];
pub(crate) const PARTS_OF_SPEECH: [&str; 4] = ["noun", "verb", "adjective", "other"];

/// The beginning of notes that hold a field of ours.
pub(crate) const OWN: &str = "x-";
/// What a term of the Norwegian languages is, where its status does not say it.
pub(crate) const ROLE: &str = "x-field";
/// A rendering that stands for all words that begin with it.
pub(crate) const PATTERN: &str = "x-pattern";
/// Whether a language's terms have been signed.
pub(crate) const REVIEW: &str = "x-review";

/// The status of a Norwegian word that its kind implies: an abbreviation may be used if it is
/// explained; the others are not to be used.
pub(crate) fn implied_status(kind: &str) -> &'static str {
    match kind {
        "" => "",
        "abbreviation" => "admitted",
        _ => "deprecated",
    }
}
