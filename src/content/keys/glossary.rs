//! The keys of glossaries.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, table, tables};

/// `locales/nb/glossary.toml`: hard words and what to write instead.
pub static CONCEPTS: &File = &File {
    id: "concepts",
    name: "glossary.toml",
    place: "locales/nb/glossary.toml",
    reader: Reader::Maintainer,
    keys: &[tables("concept", CONCEPT)],
    texts: &[],
};

const POS: Kind = Kind::Word(&["noun", "verb", "adjective", "phrase", "other"]);
const GENDER: Kind = Kind::Word(&["m", "f", "n"]);
const PLURAL: Kind = Kind::Word(&["er", "zero", "none"]);
const CLASS: Kind = Kind::Word(&["et", "te", "de", "dde", "irregular"]);

static CONCEPT: &[Key] = &[
    key("id", Kind::Text, "\"vedtak\"").needed(),
    key("term", Kind::Text, "\"vedtak\"").needed(),
    key(
        "kind",
        Kind::Word(&["jargon", "officialese", "metaphor", "abbreviation", "false-friend"]),
        "\"jargon\"",
    ),
    key("status", Kind::Word(&["preferred", "admitted", "deprecated"]), "\"deprecated\""),
    key("expansion", Kind::Text, "\"arbeidsavklaringspenger\""),
    key("explanation", Kind::Text, "\"Det kommunen bestemmer i saken din.\""),
    key("example", Kind::Text, "\"Vedtaket kan påklages.\""),
    key("plain", Kind::Text, "\"Du kan klage på det vi har bestemt.\""),
    key("reason", Kind::Text, "\"Ordet er et fagord som få bruker.\""),
    key("domain", Kind::Text, "\"benefits\""),
    key("source", Kind::Text, "\"Nav\""),
    key("write", Kind::Texts, "[\"det vi har bestemt\"]"),
    key("severity", Kind::Word(&["error", "warning"]), "\"error\""),
    key("usage", Kind::Words(&["swap", "in-context"]), "[\"in-context\"]"),
    key("confused-with", Kind::Texts, "[\"mobilapp*\"]"),
    table("nn", WORD),
    key("pos", POS, "\"noun\""),
    key("gender", GENDER, "\"n\""),
    key("plural", PLURAL, "\"zero\""),
    key("class", CLASS, "\"te\""),
    key("head", Kind::Text, "\"søke\""),
    key("forms", Kind::Texts, "[\"vedtaka\"]"),
    key("homographs", Kind::Texts, "[\"søk\"]"),
    key("not-in", Kind::Texts, "[\"redaktør\"]"),
];

/// A word of a concept and its inflection.
static WORD: &[Key] = &[
    key("term", Kind::Text, "\"vedtak\"").needed(),
    key("pos", POS, "\"noun\""),
    key("gender", GENDER, "\"n\""),
    key("plural", PLURAL, "\"zero\""),
    key("class", CLASS, "\"te\""),
    key("head", Kind::Text, "\"søkje\""),
    key("forms", Kind::Texts, "[\"vedtaka\"]"),
    key("homographs", Kind::Texts, "[\"søk\"]"),
    key("not-in", Kind::Texts, "[\"redaktør\"]"),
];

/// `locales/<tag>/glossary.toml` of other languages: what they call the concepts.
pub static RENDERINGS: &File = &File {
    id: "terms",
    name: "glossary.toml",
    place: "locales/<tag>/glossary.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("status", Kind::Word(&["unreviewed", "reviewed"]), "\"unreviewed\""),
        tables(
            "term",
            &[
                key("concept", Kind::Pick(Pick::Concept), "\"application\"").needed(),
                key("preferred", Kind::Texts, "[\"codsi*\"]"),
                key("admitted", Kind::Texts, "[\"dalab*\"]"),
                key("deprecated", Kind::Texts, "[\"barnaamij mobiil\"]"),
                key("never", Kind::Texts, "[\"heshiiska saacadda\"]"),
                key(
                    "why-never",
                    Kind::Text,
                    "\"Word for word from Norwegian; there is no such thing.\"",
                ),
                key("note", Kind::Text, "\"A request to an authority; not a mobile app.\""),
            ],
        ),
    ],
    texts: &[],
};
