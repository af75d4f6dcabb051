//! Every key of every file that people write: the one table that loaders read by and that "did you
//! mean" looks in. A loader is given nothing under a key that is not here.

/// One key.
#[derive(Debug)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What stands below it.
    pub below: Below,
}

/// What stands below a key.
#[derive(Debug)]
pub enum Below {
    /// A value, or a list of values.
    Value,
    /// A table with these keys, or a list of such tables; items of a list may be plain values too.
    Table(&'static [Key]),
    /// A table whose keys are ids or tags, each with a table with these keys.
    Named(&'static [Key]),
    /// A table whose keys are ids or tags, each with a value.
    Map,
}

const fn value(name: &'static str) -> Key {
    Key { name, below: Below::Value }
}
const fn table(name: &'static str, keys: &'static [Key]) -> Key {
    Key { name, below: Below::Table(keys) }
}
const fn named(name: &'static str, keys: &'static [Key]) -> Key {
    Key { name, below: Below::Named(keys) }
}
const fn map(name: &'static str) -> Key {
    Key { name, below: Below::Map }
}

/// `events/<id>/event.toml`: the facts of a meeting.
pub static EVENT: &[Key] = &[
    value("date"),
    value("start"),
    value("end"),
    value("venue"),
    value("contact"),
    value("page"),
    value("weekday"),
    value("languages"),
    value("status"),
    value("previous-date"),
    value("version"),
    value("letter-date"),
    value("reference"),
    value("childcare"),
    value("halal"),
    table(
        "interpreters",
        &[table("offered", SPOKEN), table("on-request", SPOKEN), value("notice-days")],
    ),
    table(
        "programme",
        &[
            value("at"),
            value("kind"),
            value("message"),
            value("speaker"),
            value("food"),
            value("caseworker"),
        ],
    ),
    table("copies", &[value("flyers"), map("letters")]),
    table("registration", &[value("by"), value("deadline"), value("phone")]),
];

/// A language that is only spoken, without a translation.
static SPOKEN: &[Key] = &[value("tag"), value("name")];

/// `oppslag.toml`: an office.
pub static WORKSPACE: &[Key] = &[
    value("organisation"),
    value("senders"),
    value("return-address"),
    value("window"),
    table("letters", &[value("default-language"), value("enclose-days")]),
    named(
        "venues",
        &[
            value("name"),
            value("street"),
            value("town"),
            value("step-free"),
            value("bus-lines"),
            value("bus-stop"),
        ],
    ),
    named("contacts", &[value("name"), value("phone"), value("title")]),
    named(
        "papers",
        &[
            value("name"),
            value("rgb"),
            value("article"),
            value("article-a3"),
            value("pack"),
            value("logos"),
        ],
    ),
    map("paper"),
    table(
        "order",
        &[
            value("reserve"),
            value("caseworkers"),
            value("flyers"),
            value("flyer-size"),
            table("places", &[value("name"), value("size"), value("posters"), value("languages")]),
        ],
    ),
    map("severity"),
    table("except", &[value("code"), value("reason"), value("where")]),
];

/// `assets/senders/<id>/sender.toml`: a sender and its logo.
pub static SENDER: &[Key] = &[
    value("name"),
    map("alt"),
    value("colours"),
    value("min-height"),
    value("clear-space"),
    value("negative"),
    value("on-white"),
    value("official"),
];

/// `templates/<name>/template.toml`: a kind of page.
pub static TEMPLATE: &[Key] = &[
    value("kind"),
    value("status"),
    value("messages"),
    value("min-scale"),
    value("min-text"),
    value("qr-distance"),
    map("names"),
    table(
        "size",
        &[
            value("id"),
            value("label"),
            value("width"),
            value("height"),
            value("copy-width"),
            value("copy-height"),
            value("scale"),
            value("min-text"),
            value("columns"),
            value("rows"),
            value("default"),
            map("names"),
        ],
    ),
    value("requires"),
    named(
        "windows",
        &[
            value("left"),
            value("top"),
            value("width"),
            value("height"),
            value("inset"),
            value("address"),
            value("folds"),
        ],
    ),
];

/// `locales/<tag>/locale.toml`: a language.
pub static LOCALE: &[Key] = &[
    value("name"),
    map("names"),
    value("direction"),
    value("script"),
    value("fonts"),
    value("display-fonts"),
    value("scale"),
    value("leading"),
    value("document-language"),
    value("document-region"),
    value("formats"),
    table("block", &[value("day"), value("month")]),
    table("dates", &[value("weekdays"), value("months"), value("full"), value("long")]),
    table("lists", &[value("separator"), value("and"), value("or")]),
];

/// `locales/<tag>/review.toml`: who has signed a language's translations.
pub static REVIEW: &[Key] = &[value("status"), value("reviewer"), value("date")];

/// `locales/<tag>/words.toml`: words that checks look for, and limits of plain language.
pub static WORDS: &[Key] = &[
    value("weekdays"),
    value("months"),
    value("joiners"),
    value("until"),
    value("and"),
    value("day-parts"),
    value("beside-times"),
    value("week"),
    value("day-suffixes"),
    value("office-words"),
    value("clitics"),
    value("source-only-words"),
    value("shared-words"),
    value("foreign-letters"),
    value("disputed-letters"),
    table("child-as-interpreter", &[value("people"), value("phrases"), value("negations")]),
    table("limits", &[value("sentence"), value("word"), value("compound"), value("lix")]),
    table("meeting", MEETING),
];

static MEETING: &[Key] = &[
    value("names"),
    value("cost"),
    value("money"),
    value("clock-before"),
    value("clock-after"),
    value("counts-from-six"),
];

/// `locales/nb/glossary.toml`: hard words and what to write instead.
pub static CONCEPTS: &[Key] = &[table("concept", CONCEPT)];

static CONCEPT: &[Key] = &[
    value("id"),
    value("term"),
    value("kind"),
    value("status"),
    value("expansion"),
    value("explanation"),
    value("example"),
    value("plain"),
    value("reason"),
    value("domain"),
    value("source"),
    value("write"),
    value("severity"),
    value("usage"),
    value("confused-with"),
    table("nn", WORD),
    value("pos"),
    value("gender"),
    value("plural"),
    value("class"),
    value("head"),
    value("forms"),
    value("homographs"),
    value("not-in"),
];

/// A word of a concept and its inflection.
static WORD: &[Key] = &[
    value("term"),
    value("pos"),
    value("gender"),
    value("plural"),
    value("class"),
    value("head"),
    value("forms"),
    value("homographs"),
    value("not-in"),
];

/// `locales/<tag>/glossary.toml` of other languages: what they call the concepts.
pub static RENDERINGS: &[Key] = &[
    value("status"),
    table(
        "term",
        &[
            value("concept"),
            value("preferred"),
            value("admitted"),
            value("deprecated"),
            value("never"),
            value("why-never"),
            value("note"),
        ],
    ),
];

/// `assets/letters/sheets.toml`: label sheets and envelopes.
pub static SHEETS: &[Key] = &[
    named(
        "labels",
        &[
            value("name"),
            value("columns"),
            value("rows"),
            value("width"),
            value("height"),
            value("left"),
            value("top"),
            value("step-x"),
            value("step-y"),
            value("inset"),
        ],
    ),
    named(
        "envelopes",
        &[
            value("name"),
            value("width"),
            value("height"),
            value("left"),
            value("top"),
            value("room-width"),
            value("room-height"),
        ],
    ),
];

/// `assets/letters/*.toml`: lists of words whose keys are fields or tags, some of them under `names`.
pub static WORD_LISTS: &[Key] = &[map("names")];
