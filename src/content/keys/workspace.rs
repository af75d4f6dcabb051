//! The keys of `oppslag.toml`.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, named, table, tables};

/// `oppslag.toml`: an office.
pub static WORKSPACE: &File = &File {
    id: "workspace",
    name: "oppslag.toml",
    place: "oppslag.toml",
    reader: Reader::Office,
    keys: KEYS,
    texts: &[],
};

static KEYS: &[Key] = &[
    key("organisation", Kind::Text, "\"Bydel Bjerke\"").needed().also(&[
        "organisasjon",
        "kontor",
        "navn",
        "namn",
        "bydel",
        "organization",
        "office",
    ]),
    key("senders", Kind::Picks(Pick::Sender), "[\"nav\"]").needed().also(&[
        "avsendere",
        "avsendarar",
        "avsender",
        "avsendar",
        "logoer",
        "logoar",
        "logo",
        "logos",
        "sender",
    ]),
    key("return-address", Kind::Texts, "[\"Nav Bjerke\", \"Postboks 313\", \"0614 Oslo\"]")
        .also(&["returadresse", "avsenderadresse", "adresse"]),
    key("window", Kind::Pick(Pick::Window), "\"c5\"").or("\"c5\"").also(&[
        "vindu",
        "vindauge",
        "konvolutt",
        "envelope",
    ]),
    table("letters", LETTERS).also(&["brev", "letter"]),
    named("venues", "storsalen", VENUE).also(&[
        "steder",
        "stader",
        "sted",
        "stad",
        "lokaler",
        "lokale",
        "møtested",
        "venue",
    ]),
    named("contacts", "bolig", CONTACT).also(&[
        "kontakter",
        "kontaktar",
        "kontakt",
        "kontaktperson",
        "kontaktpersoner",
        "contact",
    ]),
    named("papers", "yellow", PAPER).also(&["papirer", "ark", "farger", "fargar"]),
    key("paper", Kind::Map(&Kind::Pick(Pick::Paper)), "so = \"yellow\"")
        .beside(&["papers"])
        .also(&["papir", "språkpapir", "farge"]),
    table("print", PRINT).also(&["utskrift", "godkjenning"]),
    table("order", ORDER).also(&["bestilling", "trykking", "opplag"]),
    key(
        "severity",
        Kind::Map(&Kind::Word(&["error", "warning", "info"])),
        "long-sentence = \"error\"",
    )
    .also(&["alvor", "alvorlighet", "nivå"]),
    tables("except", EXCEPT).also(&["unntak", "exception", "ignore"]),
];

static LETTERS: &[Key] = &[
    key("default-language", Kind::Pick(Pick::Language), "\"nb\"").or("\"nb\"").also(&[
        "standardspråk",
        "språk",
        "language",
    ]),
    key("enclose-days", Kind::Integer(1, 59), "7").or("7").also(&[
        "dager-før",
        "dagar-før",
        "dager",
    ]),
];

static PRINT: &[Key] = &[
    key("require-signed", Kind::Flag, "true").or("false").also(&["krev-signert", "krev-lest"]),
    key("require-approval", Kind::Picks(Pick::Sender), "[\"nav\"]")
        .also(&["krev-godkjenning", "godkjennes-av"]),
    key("second-reader", Kind::Flag, "true").or("false").also(&["to-lesere", "annen-leser"]),
];

static VENUE: &[Key] = &[
    key("name", Kind::Text, "\"Storsalen\"")
        .needed()
        .also(&["navn", "namn", "sted", "stad", "hus"]),
    key("street", Kind::Text, "\"Storgata 1\"").needed().also(&[
        "gate",
        "gateadresse",
        "vei",
        "veg",
        "adresse",
        "address",
    ]),
    key("town", Kind::Text, "\"0155 Oslo\"").needed().also(&[
        "poststed",
        "poststad",
        "by",
        "postnummer",
        "city",
    ]),
    key("step-free", Kind::Flag, "true").or("false").also(&[
        "trinnfritt",
        "trinnfri",
        "trappefritt",
        "rullestol",
        "heis",
        "universell-utforming",
    ]),
    key("bus-lines", Kind::Texts, "[\"25\", \"31\"]").also(&[
        "buss",
        "busser",
        "bussar",
        "bussnummer",
        "busslinjer",
        "busslinjene",
        "linjer",
    ]),
    key("bus-stop", Kind::Text, "\"Årvoll\"").also(&[
        "holdeplass",
        "haldeplass",
        "busstopp",
        "stopp",
    ]),
];

static CONTACT: &[Key] = &[
    key("name", Kind::Text, "\"Kari Nordmann\"").needed().also(&["navn", "namn"]),
    key("phone", Kind::Text, "\"+47 22 12 34 56\"").needed().also(&[
        "telefon",
        "tlf",
        "mobil",
        "telefonnummer",
        "nummer",
        "telephone",
    ]),
    key("title", Kind::Text, "\"Nav Bjerke\"").also(&[
        "tittel",
        "stilling",
        "arbeidssted",
        "arbeidsstad",
        "kontor",
    ]),
];

static PAPER: &[Key] = &[
    key("name", Kind::Text, "\"gul\"").needed().also(&["navn", "namn"]),
    key("rgb", Kind::Colour, "\"#FFF5B1\"").or("\"#FFFFFF\"").also(&["farge", "colour", "color"]),
    key("article", Kind::Text, "\"KOP-80-12-A4\"").also(&[
        "artikkel",
        "artikkelnummer",
        "varenummer",
    ]),
    key("article-a3", Kind::Text, "\"KOP-80-12-A3\"").also(&["artikkel-a3", "artikkelnummer-a3"]),
    key("pack", Kind::Integer(1, 99_999), "500").also(&["pakke", "ark-i-pakken", "antall"]),
    key("logos", Kind::Word(&["print", "white-patch", "label"]), "\"label\"")
        .or("\"print\"")
        .also(&["logo", "logoer", "logoar"]),
];

static ORDER: &[Key] = &[
    key("reserve", Kind::Integer(0, 100), "10").or("0").also(&["ekstra", "svinn"]),
    key("caseworkers", Kind::Integer(0, 10_000), "12").or("0").also(&[
        "saksbehandlere",
        "sakshandsamarar",
        "veiledere",
        "rettleiarar",
        "ansatte",
        "tilsette",
    ]),
    key("flyers", Kind::Integer(0, 10_000), "4").or("0").also(&[
        "løpesedler",
        "flyeblad",
        "flygeblad",
    ]),
    key("flyer-size", Kind::Pick(Pick::Size), "\"a5-2up\"").also(&["flygebladformat", "format"]),
    tables("places", PLACE).also(&["steder", "stader", "plasser", "plassar", "opphengssteder"]),
];

static PLACE: &[Key] = &[
    key("name", Kind::Text, "\"Biblioteket\"").needed().also(&["navn", "namn", "sted", "stad"]),
    key("size", Kind::Pick(Pick::Size), "\"a3\"").needed().also(&[
        "format",
        "størrelse",
        "storleik",
    ]),
    key("posters", Kind::Integer(1, 1000), "2").or("1").also(&["plakater", "plakatar", "antall"]),
    key("languages", Kind::Picks(Pick::Language), "[\"nb\", \"so\"]").also(&["språk", "language"]),
];

static EXCEPT: &[Key] = &[
    key("code", Kind::Pick(Pick::Check), "\"long-sentence\"")
        .needed()
        .also(&["kode", "check", "sjekk"]),
    key("reason", Kind::Text, "\"Setningen er fra loven.\"").needed().also(&[
        "grunn",
        "begrunnelse",
        "grunngiving",
        "hvorfor",
        "kvifor",
    ]),
    key("where", Kind::Text, "\"events/bolig/nb.ftl\"")
        .also(&["hvor", "kvar", "sted", "fil", "file"]),
];
