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
        key("middle", Kind::Texts, "[\"mellomnavn\"]"),
        key("family", Kind::Texts, "[\"etternavn\"]"),
        key("care-of", Kind::Texts, "[\"c/o\"]"),
        key("street", Kind::Texts, "[\"adresse\", \"gateadresse\"]"),
        key("postal", Kind::Texts, "[\"postadresse\"]"),
        key("street-2", Kind::Texts, "[\"bolignummer\"]"),
        key("line-2", Kind::Texts, "[\"adresse 2\"]"),
        key("line-3", Kind::Texts, "[\"adresse 3\"]"),
        key("line-4", Kind::Texts, "[\"adresse 4\"]"),
        key("house-number", Kind::Texts, "[\"husnr\"]"),
        key("house-letter", Kind::Texts, "[\"bokstav\"]"),
        key("postcode", Kind::Texts, "[\"postnr\"]"),
        key("place", Kind::Texts, "[\"poststed\"]"),
        key("country", Kind::Texts, "[\"land\"]"),
        key("language", Kind::Texts, "[\"språk\", \"morsmål\"]"),
        key("copies", Kind::Texts, "[\"antall\"]"),
        key("channel", Kind::Texts, "[\"kanal\"]"),
        key("phone", Kind::Texts, "[\"telefon\", \"mobil\"]"),
        key("reserved", Kind::Texts, "[\"reservert\"]"),
        key("wanted", Kind::Texts, "[\"ønsker brev\"]"),
        key("status", Kind::Texts, "[\"personstatus\"]"),
        key("died", Kind::Texts, "[\"dødsdato\"]"),
        key("protection", Kind::Texts, "[\"adressesperre\"]"),
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
        key("nothing", Kind::Texts, "[\"null\", \"ukjent\"]"),
        key("no-address", Kind::Texts, "[\"ukjent adresse\"]"),
        key("gone", Kind::Texts, "[\"død\"]"),
        key("unprotected", Kind::Texts, "[\"ugradert\"]"),
        key("protected", Kind::Texts, "[\"kode 6\"]"),
        key("protected-cell", Kind::Texts, "[\"fortrolig\"]"),
        key("address-part", Kind::Texts, "[\"adresse\"]"),
        key("other-address", Kind::Texts, "[\"e-postadresse\"]"),
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

/// `assets/letters/countries.toml`: what people call countries.
pub static COUNTRIES: &File = &File {
    id: "countries",
    name: "countries.toml",
    place: "assets/letters/countries.toml",
    reader: Reader::Maintainer,
    keys: &[key("countries", Kind::Map(&Kind::Texts), "SE = [\"Sverige\", \"SWE\"]").needed()],
    texts: &[],
};

/// `assets/letters/streets.toml`: how the ends of streets' names are written.
pub static STREETS: &File = &File {
    id: "streets",
    name: "streets.toml",
    place: "assets/letters/streets.toml",
    reader: Reader::Maintainer,
    keys: &[key("endings", Kind::Map(&Kind::Texts), "vei = [\"veien\", \"vn.\"]").needed()],
    texts: &[],
};
