//! The keys of a language's folder: names and fonts, signatures, words.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, named, table};

/// `locales/<tag>/locale.toml`: a language.
pub static LOCALE: &File = &File {
    id: "locale",
    name: "locale.toml",
    place: "locales/<tag>/locale.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("name", Kind::Text, "\"Soomaali\"").needed(),
        key("names", Kind::Map(&Kind::Text), "nb = \"somali\""),
        key("direction", Kind::Word(&["ltr", "rtl"]), "\"ltr\"").or("\"ltr\""),
        key("script", Kind::Text, "\"Latn\"").needed(),
        key("fonts", Kind::Picks(Pick::Font), "[\"Noto Sans\"]").needed(),
        key("display-fonts", Kind::Picks(Pick::Font), "[\"Noto Sans\"]"),
        key("scale", Kind::Number, "1.04").or("1"),
        key("leading", Kind::Number, "0.56").or("0.45"),
        key("document-language", Kind::Text, "\"ku\""),
        key("document-region", Kind::Text, "\"TR\""),
        key("formats", Kind::Text, "\"ku\""),
        table(
            "block",
            &[
                key("day", Kind::Text, "\"{day}\"").needed(),
                key("month", Kind::Text, "\"{month}\"").needed(),
            ],
        ),
        table("dates", DATES),
        table(
            "lists",
            &[
                key("separator", Kind::Text, "\"、\"").needed(),
                key("and", Kind::Text, "\" og \"").needed(),
                key("or", Kind::Text, "\" eller \"").needed(),
            ],
        ),
    ],
    texts: &[],
};

static DATES: &[Key] = &[
    key(
        "weekdays",
        Kind::Texts,
        "[\"mandag\", \"tirsdag\", \"onsdag\", \"torsdag\", \"fredag\", \"lørdag\", \"søndag\"]",
    )
    .needed(),
    key(
        "months",
        Kind::Texts,
        "[\"januar\", \"februar\", \"mars\", \"april\", \"mai\", \"juni\", \"juli\", \"august\", \
         \"september\", \"oktober\", \"november\", \"desember\"]",
    )
    .needed(),
    key("full", Kind::Text, "\"{weekday} {day}. {month} {year}\"").needed(),
    key("long", Kind::Text, "\"{day}. {month} {year}\"").needed(),
];

/// `locales/<tag>/review.toml` and `events/<id>/<tag>.review.toml`: who has signed which texts.
pub static REVIEW: &File = &File {
    id: "review",
    name: "review.toml",
    place: "locales/<tag>/review.toml",
    reader: Reader::Maintainer,
    keys: &[
        key("translators", Kind::Texts, "[\"Ahmed Ali\"]"),
        named("signed", "title", SIGNED),
        key("status", Kind::Word(&["unreviewed", "reviewed"]), "\"reviewed\"")
            .beside(&["reviewer", "date"]),
        key("reviewer", Kind::Text, "\"Kari Nordmann\"").beside(&["status", "date"]),
        key("date", Kind::Date, "2027-01-31").beside(&["status", "reviewer"]),
    ],
    texts: &[],
};

static SIGNED: &[Key] = &[
    key(
        "source",
        Kind::Text,
        "\"59bf85a84065505dd3dbfb62df5e6db789e827cfe9fb3382d0cbaf455a4f171e\"",
    )
    .at_times(),
    key("source-then", Kind::Text, "\"Åpent møte\"").at_times(),
    key("text", Kind::Text, "\"4b0b468a11524e757a1cdd880dd85549445eb31bb2f19a14913efbb9b85f5079\"")
        .needed(),
    key("text-then", Kind::Text, "\"Kulan furan\"").needed(),
    key("by", Kind::Text, "\"Amina Yusuf\"").needed(),
    key("on", Kind::Date, "2027-04-02").needed(),
    key("evidence", Kind::Text, "\"e-post 3.4.2027\""),
    key(
        "terms",
        Kind::Map(&Kind::Text),
        "meeting = \"4b0b468a11524e757a1cdd880dd85549445eb31bb2f19a14913efbb9b85f5079\"",
    ),
    key("withdrawn", Kind::Flag, "true").or("false"),
];

/// `locales/<tag>/words.toml`: words that checks look for, and limits of plain language.
pub static WORDS: &File = &File {
    id: "words",
    name: "words.toml",
    place: "locales/<tag>/words.toml",
    reader: Reader::Maintainer,
    keys: &[
        key(
            "weekdays",
            Kind::TextLists(7),
            "[[\"mandag\", \"man.\"], [\"tirsdag\"], [\"onsdag\"], [\"torsdag\"], [\"fredag\"], [\"lørdag\"], [\"søndag\"]]",
        ),
        key(
            "months",
            Kind::TextLists(12),
            "[[\"januar\", \"jan.\"], [\"februar\"], [\"mars\"], [\"april\"], [\"mai\"], [\"juni\"], [\"juli\"], \
             [\"august\"], [\"september\"], [\"oktober\"], [\"november\"], [\"desember\"]]",
        ),
        key("joiners", Kind::Texts, "[\"den\", \"d.\"]"),
        key("until", Kind::Texts, "[\"til\", \"til og med\"]"),
        key("and", Kind::Texts, "[\"og\", \"eller\"]"),
        key("day-parts", Kind::Texts, "[\"kveld\", \"formiddag\"]"),
        key("beside-times", Kind::Texts, "[\"fra\", \"ca.\"]"),
        key("week", Kind::Texts, "[\"uke\"]"),
        key("day-suffixes", Kind::Texts, "[\"st\", \"nd\", \"rd\", \"th\"]"),
        key("office-words", Kind::Texts, "[\"kommune*\", \"søknad*\"]"),
        key("clitics", Kind::Texts, "[\"و\", \"ب\"]"),
        key("source-only-words", Kind::Texts, "[\"ikke\", \"hvordan\"]"),
        key("shared-words", Kind::Texts, "[\"halal\", \"pizza\"]"),
        key("foreign-letters", Kind::Texts, "[\"ыэъ\"]"),
        key("disputed-letters", Kind::Texts, "[\"ۀ\"]"),
        table(
            "child-as-interpreter",
            &[
                key("people", Kind::Texts, "[\"barn\", \"datter*\"]"),
                key("phrases", Kind::Texts, "[\"som tolk\", \"tolke\"]"),
                key("negations", Kind::Texts, "[\"ikke\", \"aldri\"]"),
            ],
        ),
        table(
            "limits",
            &[
                key("sentence", Kind::Integer(1, 999), "25"),
                key("word", Kind::Integer(1, 999), "17"),
                key("compound", Kind::Integer(1, 999), "12"),
                key("lix", Kind::Number, "44"),
            ],
        ),
        table("meeting", MEETING),
    ],
    texts: &[],
};

static MEETING: &[Key] = &[
    key("names", Kind::Texts, "[\"møtet\", \"billett*\"]"),
    key("cost", Kind::Texts, "[\"koster\", \"pris*\"]"),
    key("money", Kind::Texts, "[\"kroner\", \"kr\"]"),
    key("clock-before", Kind::Texts, "[\"klokka\", \"kl.\"]"),
    key("clock-after", Kind::Texts, "[\"o'clock\"]"),
    key("counts-from-six", Kind::Flag, "true").or("false"),
];
