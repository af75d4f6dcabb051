//! The keys of senders and templates.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, named, tables};

/// `assets/senders/<id>/sender.toml`: a sender and its logo.
pub static SENDER: &File = &File {
    id: "sender",
    name: "sender.toml",
    place: "assets/senders/<id>/sender.toml",
    reader: Reader::Office,
    keys: &[
        key("name", Kind::Text, "\"Bydel Bjerke\"").needed().also(&["navn", "namn"]),
        key("alt", Kind::Map(&Kind::Text), "nb = \"Logoen til Bydel Bjerke\"").also(&[
            "alt-tekst",
            "alternativ-tekst",
            "bildetekst",
        ]),
        key("colours", Kind::Texts, "[\"#0062BA\"]")
            .also(&["farger", "fargar", "farge", "colour", "colors", "color"]),
        key("min-height", Kind::Number, "9").or("9").also(&[
            "minstehøyde",
            "minstehøgde",
            "høyde",
            "høgde",
            "height",
        ]),
        key("clear-space", Kind::Number, "0.5").or("0.5").also(&["friplass", "luft", "avstand"]),
        key("negative", Kind::Flag, "true").or("false").also(&["hvit", "kvit", "negativ"]),
        key("on-white", Kind::Flag, "true").or("false").also(&[
            "på-hvitt",
            "på-kvitt",
            "hvitt-felt",
            "kvitt-felt",
        ]),
        key("official", Kind::Flag, "true").or("false").also(&["offisiell", "ekte", "godkjent"]),
    ],
    texts: &[],
};

/// `templates/<name>/template.toml`: a kind of page.
pub static TEMPLATE: &File = &File {
    id: "template",
    name: "template.toml",
    place: "templates/<name>/template.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("kind", Kind::Word(&["event", "glossary"]), "\"event\"").or("\"event\""),
        key("status", Kind::Words(&["planned", "moved", "cancelled"]), "[\"planned\", \"moved\"]"),
        key("messages", Kind::Picks(Pick::Message), "[\"title\", \"time-range\"]"),
        key("min-scale", Kind::Number, "0.5").or("0.8"),
        key("min-text", Kind::Number, "11"),
        key("qr-distance", Kind::Number, "280").or("300"),
        key("names", Kind::Map(&Kind::Text), "nb = \"plakat\""),
        key(
            "requires",
            Kind::Words(&["voluntary", "free", "interpreter", "contact", "venue", "sender"]),
            "[\"voluntary\", \"contact\"]",
        )
        .or("[\"voluntary\", \"free\", \"interpreter\", \"contact\", \"venue\", \"sender\"]"),
        tables("size", SIZE).needed(),
        named("windows", "c5", WINDOW),
    ],
    texts: &[],
};

static SIZE: &[Key] = &[
    key("id", Kind::Text, "\"a4\"").needed(),
    key("label", Kind::Text, "\"A4\"").needed(),
    key("width", Kind::Number, "210").or("210"),
    key("height", Kind::Number, "297").or("297"),
    key("copy-width", Kind::Number, "105"),
    key("copy-height", Kind::Number, "148.5"),
    key("scale", Kind::Number, "0.7071").or("1"),
    key("min-text", Kind::Number, "9"),
    key("columns", Kind::Integer(1, 19), "2").or("1"),
    key("rows", Kind::Integer(1, 19), "2").or("1"),
    key("default", Kind::Flag, "true").or("false"),
    key("names", Kind::Map(&Kind::Text), "en = \"four small ones\""),
];

static WINDOW: &[Key] = &[
    key("left", Kind::Number, "15").or("0"),
    key("top", Kind::Number, "44").or("0"),
    key("width", Kind::Number, "105").or("0"),
    key("height", Kind::Number, "35").or("0"),
    key("inset", Kind::Number, "5").or("0"),
    key("address", Kind::Number, "8.5").or("0"),
    key("folds", Kind::Numbers, "[99, 198]"),
];
