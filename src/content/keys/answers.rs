//! The keys of a file of answers for `oppslag init`.

use crate::content::keys::key::{File, Key, Kind, Reader, key, tables};

/// Answers for a first start, wherever the file lies.
pub static ANSWERS: &File = &File {
    id: "answers",
    name: "answers.toml",
    place: "answers.toml",
    reader: Reader::Office,
    keys: &[
        key("organisation", Kind::Text, "\"Bydel Bjerke\"").needed(),
        key(
            "return-address",
            Kind::Texts,
            "[\"Nav Bjerke\", \"Postboks 313 Alnabru\", \"0614 Oslo\"]",
        ),
        key("languages", Kind::Map(&Kind::Word(PAPERS)), "so = \"yellow\""),
        tables("senders", SENDERS),
        tables("venues", VENUES),
        tables("contacts", CONTACTS),
    ],
    texts: &[],
};

/// The papers that a new office may choose from.
pub(crate) const PAPERS: &[&str] =
    &["white", "yellow", "pink", "blue", "green", "ivory", "lilac", "salmon"];

static SENDERS: &[Key] =
    &[key("name", Kind::Text, "\"Nav\"").needed(), key("logo", Kind::Text, "\"logoer/nav.svg\"")];

static VENUES: &[Key] = &[
    key("name", Kind::Text, "\"Storsalen\"").needed(),
    key("street", Kind::Text, "\"Storgata 1\""),
    key("town", Kind::Text, "\"0155 Oslo\""),
    key("step-free", Kind::Flag, "true").or("false"),
    key("bus-lines", Kind::Texts, "[\"25\", \"31\"]"),
    key("bus-stop", Kind::Text, "\"Storgata\""),
];

static CONTACTS: &[Key] = &[
    key("name", Kind::Text, "\"Kari Nordmann\"").needed(),
    key("title", Kind::Text, "\"Nav Bjerke\""),
    key("phone", Kind::Text, "\"+47 22 12 34 56\""),
];
