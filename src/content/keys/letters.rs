//! The keys of `assets/letters/`: sheets, and words of lists of recipients.

use crate::content::keys::key::{File, Key, Kind, Reader, key, named};

/// `assets/letters/sheets.toml`: label sheets and envelopes.
pub static SHEETS: &File = &File {
    id: "sheets",
    name: "sheets.toml",
    place: "assets/letters/sheets.toml",
    reader: Reader::Maintainer,
    keys: &[named("labels", "l7163", LABELS).needed(), named("envelopes", "c5", ENVELOPE).needed()],
    texts: &[],
};

static LABELS: &[Key] = &[
    key("name", Kind::Text, "\"Avery L7163\"").needed(),
    key("columns", Kind::Integer(1, 49), "2").needed(),
    key("rows", Kind::Integer(1, 49), "7").needed(),
    key("width", Kind::Number, "99.1").needed(),
    key("height", Kind::Number, "38.1").needed(),
    key("left", Kind::Number, "4.65").needed(),
    key("top", Kind::Number, "15.15").needed(),
    key("step-x", Kind::Number, "101.6").needed(),
    key("step-y", Kind::Number, "38.1").needed(),
    key("inset", Kind::Number, "4").needed(),
];

static ENVELOPE: &[Key] = &[
    key("name", Kind::Text, "\"C5\"").needed(),
    key("width", Kind::Number, "229").needed(),
    key("height", Kind::Number, "162").needed(),
    key("left", Kind::Number, "115").needed(),
    key("top", Kind::Number, "85").needed(),
    key("room-width", Kind::Number, "100").needed(),
    key("room-height", Kind::Number, "50").needed(),
];

/// `assets/letters/columns.toml`: what columns of lists of recipients are called.
pub static COLUMNS: &File = &File {
    id: "columns",
    name: "columns.toml",
    place: "assets/letters/columns.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("name", Kind::Texts, "[\"navn\", \"mottaker\"]"),
        key("given", Kind::Texts, "[\"fornavn\"]"),
        key("family", Kind::Texts, "[\"etternavn\"]"),
        key("care-of", Kind::Texts, "[\"c/o\"]"),
        key("street", Kind::Texts, "[\"adresse\", \"gateadresse\"]"),
        key("street-2", Kind::Texts, "[\"adresse 2\"]"),
        key("postcode", Kind::Texts, "[\"postnr\"]"),
        key("place", Kind::Texts, "[\"poststed\"]"),
        key("country", Kind::Texts, "[\"land\"]"),
        key("language", Kind::Texts, "[\"språk\", \"morsmål\"]"),
        key("copies", Kind::Texts, "[\"antall\"]"),
        key("channel", Kind::Texts, "[\"kanal\"]"),
        key("phone", Kind::Texts, "[\"telefon\", \"mobil\"]"),
        key("reserved", Kind::Texts, "[\"reservert\"]"),
    ],
    texts: &[],
};

/// `assets/letters/words.toml`: what cells of lists of recipients say.
pub static CELLS: &File = &File {
    id: "cells",
    name: "words.toml",
    place: "assets/letters/words.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("yes", Kind::Texts, "[\"ja\", \"x\"]"),
        key("no", Kind::Texts, "[\"nei\"]"),
        key("letter", Kind::Texts, "[\"brev\", \"post\"]"),
        key("person", Kind::Texts, "[\"telefon\", \"ring\"]"),
        key("norway", Kind::Texts, "[\"norge\"]"),
    ],
    texts: &[],
};

/// `assets/letters/languages.toml`: further names of languages.
pub static LANGUAGE_NAMES: &File = &File {
    id: "language-names",
    name: "languages.toml",
    place: "assets/letters/languages.toml",
    reader: Reader::Maintainer,
    keys: &[key("names", Kind::Map(&Kind::Texts), "fa = [\"farsi\", \"dari\"]").needed()],
    texts: &[],
};
