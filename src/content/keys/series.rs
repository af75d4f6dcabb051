//! The keys of `series.toml` beside a meeting.

use crate::content::keys::key::{File, Kind, Reader, key};

/// `events/<id>/series.toml`: what a season's table said of a meeting.
pub static SERIES: &File = &File {
    id: "series",
    name: "series.toml",
    place: "events/<id>/series.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("table", Kind::Text, "\"varen.xlsx\"").needed(),
        key("said", Kind::Map(&Kind::Text), "date = \"2027-09-15\""),
    ],
    texts: &[],
};
