//! Every key of every file that people write: the one table that loaders read by, that "did you mean"
//! looks in, and that forms, `oppslag explain` and `docs/keys.md` are made from. A loader is given
//! nothing under a key that is not here.
//!
//! What each file and key is for stands in `locales/<tag>/keys.ftl`, under the ids that
//! [`File::message`] and [`Entry::message`] give.

mod answers;
mod approvals;
mod entry;
mod event;
mod glossary;
mod key;
mod language;
mod letters;
mod meant;
mod page;
mod sample;
mod school;
mod series;
mod topic;
mod workspace;

pub use answers::ANSWERS;
pub use approvals::APPROVALS;
pub use entry::Entry;
pub use event::EVENT;
pub use glossary::{CONCEPTS, RENDERINGS};
pub use key::{Absent, File, Key, Kind, Pick, Reader};
pub use language::{LOCALE, REVIEW, WORDS};
pub use letters::{CELLS, COLUMNS, COUNTRIES, LANGUAGE_NAMES, SHEETS, STREETS};
pub use meant::{Meaning, MeantPlace, meaning};
pub use page::{SENDER, TEMPLATE};
pub use sample::{sample, section, whole};
pub(crate) use school::HOLIDAY_NAMES;
pub use school::SCHOOL;
pub use series::SERIES;
pub use topic::TOPIC;
pub use workspace::WORKSPACE;

/// Every file, those that most people write first.
pub static FILES: [&File; 20] = [
    EVENT,
    WORKSPACE,
    TOPIC,
    SENDER,
    TEMPLATE,
    LOCALE,
    REVIEW,
    APPROVALS,
    SERIES,
    WORDS,
    CONCEPTS,
    RENDERINGS,
    SHEETS,
    COLUMNS,
    CELLS,
    LANGUAGE_NAMES,
    COUNTRIES,
    STREETS,
    SCHOOL,
    ANSWERS,
];

/// The files of this name; several folders have a `glossary.toml` and a `words.toml`.
pub fn files(name: &str) -> Vec<&'static File> {
    FILES.into_iter().filter(|file| file.name == name || file.place == name).collect()
}
