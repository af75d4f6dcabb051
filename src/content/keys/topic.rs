//! The keys of `assets/topics/<id>.toml`.

use crate::content::keys::key::{File, Kind, Pick, Reader, key};

/// `assets/topics/<id>.toml`: a subject of meetings.
pub static TOPIC: &File = &File {
    id: "topic",
    name: "topic.toml",
    place: "assets/topics/<id>.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("programme", Kind::Picks(Pick::Message), "[\"programme-tenants\"]"),
        key("names", Kind::Map(&Kind::Text), "nb = \"Bolig\""),
        key("words", Kind::Map(&Kind::Text), "depositum = \"penger du betaler på forhånd\""),
    ],
    texts: &[],
};
