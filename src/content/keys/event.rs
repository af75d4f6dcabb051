//! The keys of `event.toml`.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, table, tables};

/// `events/<id>/event.toml`: the facts of a meeting.
pub static EVENT: &File = &File {
    id: "event",
    name: "event.toml",
    place: "events/<id>/event.toml",
    reader: Reader::Staff,
    keys: KEYS,
    texts: &[
        ("title", &["tittel", "overskrift", "navn", "name"]),
        ("summary", &["sammendrag", "ingress", "beskrivelse", "omtale", "description"]),
        ("letter-intro", &["innledning", "brevtekst", "intro"]),
    ],
};

static KEYS: &[Key] = &[
    key("topic", Kind::Pick(Pick::Topic), "\"bolig\"").also(&["tema", "emne", "subject"]),
    key("date", Kind::Date, "2027-05-12").needed().also(&["dato", "dag", "møtedato", "when"]),
    key("weekday", Kind::Text, "\"onsdag\"").also(&["ukedag", "vekedag"]),
    key("start", Kind::Time, "13:30").needed().also(&[
        "fra",
        "frå",
        "klokkeslett",
        "klokka",
        "klokken",
        "kl",
        "tid",
        "tidspunkt",
        "starttid",
        "begynner",
        "time",
        "from",
    ]),
    key("end", Kind::Time, "15:30").needed().also(&["til", "slutt", "sluttid", "slutter", "to"]),
    key("venue", Kind::Pick(Pick::Venue), "\"storsalen\"").needed().also(&[
        "sted",
        "stad",
        "lokale",
        "møtested",
        "møtestad",
        "hvor",
        "adresse",
        "place",
        "location",
    ]),
    key("contact", Kind::Pick(Pick::Contact), "\"bolig\"").needed().also(&[
        "kontakt",
        "kontaktperson",
        "ansvarlig",
        "ansvarleg",
    ]),
    key("page", Kind::Url, "\"https://www.example.no/mote\"").needed().also(&[
        "nettside",
        "side",
        "lenke",
        "lenkje",
        "url",
        "link",
        "web",
        "nettadresse",
    ]),
    key("languages", Kind::Picks(Pick::Language), "[\"nb\", \"so\", \"ar\"]").needed().also(&[
        "språk",
        "språka",
        "språkene",
        "language",
        "lang",
    ]),
    key("status", Kind::Word(&["planned", "moved", "cancelled"]), "\"planned\"")
        .or("\"planned\"")
        .also(&[
            "tilstand",
            "avlyst = \"cancelled\"",
            "flyttet = \"moved\"\nprevious-date = 2027-05-05",
            "flytta = \"moved\"\nprevious-date = 2027-05-05",
        ]),
    key("previous-date", Kind::Date, "2027-05-05").at_times().also(&[
        "gammel-dato",
        "gammal-dato",
        "tidligere-dato",
        "tidlegare-dato",
        "opprinnelig-dato",
        "forrige-dato",
    ]),
    key("version", Kind::Integer(1, 9999), "1").or("1").also(&["versjon", "utgave", "utgåve"]),
    key("letter-date", Kind::Date, "2027-04-26").also(&["brevdato", "dato-på-brevet"]),
    key("reference", Kind::Text, "\"27/00512\"").also(&[
        "referanse",
        "saksnummer",
        "sak",
        "vår-ref",
        "ref",
    ]),
    key("childcare", Kind::Flag, "true").or("false").also(&[
        "barnepass",
        "barnevakt",
        "pass-av-barn",
        "babysitting",
    ]),
    key("halal", Kind::Flag, "true").or("false").also(&["halalmat", "halal-mat"]),
    table("registration", REGISTRATION).also(&[
        "påmelding",
        "melde-på",
        "svar",
        "signup",
        "sign-up",
    ]),
    table("interpreters", INTERPRETERS).also(&[
        "tolk",
        "tolker",
        "tolkar",
        "tolking",
        "interpreter",
    ]),
    tables("programme", PROGRAMME).also(&["program", "innhold", "innhald", "agenda", "dagsorden"]),
    table("copies", COPIES).also(&["opplag", "antall", "eksemplarer", "eksemplar"]),
];

static REGISTRATION: &[Key] = &[
    key("by", Kind::Word(&["none", "slip", "telephone", "sms", "web"]), "\"sms\"")
        .needed()
        .also(&["måte", "hvordan", "korleis", "med", "way", "how"]),
    key("deadline", Kind::Date, "2027-05-04").at_times().also(&[
        "frist",
        "påmeldingsfrist",
        "svarfrist",
        "innen",
        "innan",
    ]),
    key("phone", Kind::Text, "\"+47 912 34 567\"").also(&[
        "telefon",
        "tlf",
        "mobil",
        "telefonnummer",
        "nummer",
        "telephone",
    ]),
];

static INTERPRETERS: &[Key] = &[
    key("offered", Kind::Spoken(SPOKEN), "[\"so\", \"ar\"]").also(&[
        "tilbys",
        "tilbud",
        "tolkespråk",
        "bestilt",
        "til-stede",
    ]),
    key("on-request", Kind::Spoken(SPOKEN), "[\"ti\", { tag = \"vi\", name = \"Tiếng Việt\" }]")
        .also(&["på-forespørsel", "ved-behov", "etter-ønske", "kan-bestilles"]),
    key("notice-days", Kind::Integer(1, 99), "5").or("3").also(&[
        "varseldager",
        "dager-før",
        "dagar-før",
        "tolkefrist",
    ]),
];

/// A language that is only spoken, without a translation.
static SPOKEN: &[Key] = &[
    key("tag", Kind::Text, "\"vi\"").needed().also(&["kode", "språkkode", "code"]),
    key("name", Kind::Text, "\"Tiếng Việt\"").needed().also(&["navn", "namn", "språk"]),
];

static PROGRAMME: &[Key] = &[
    key("at", Kind::Time, "13:30").needed().also(&[
        "kl",
        "klokka",
        "klokken",
        "klokkeslett",
        "tid",
        "når",
        "start",
        "fra",
        "time",
    ]),
    key("message", Kind::Pick(Pick::Message), "\"programme-welcome\"")
        .at_times()
        .also(&["tekst", "hva", "tittel", "innhold", "innhald", "text", "title"]),
    key("speaker", Kind::Text, "\"Leieboerforeningen\"").also(&[
        "taler",
        "talar",
        "foredragsholder",
        "innleder",
        "innleiar",
        "hvem",
        "kven",
        "foreleser",
    ]),
    key("kind", Kind::Word(&["break"]), "\"break\"").also(&["slag", "type", "pause", "break"]),
    key("food", Kind::Picks(Pick::Message), "[\"fruit\", \"hot-drinks\"]")
        .beside(&["kind"])
        .also(&["mat", "servering", "drikke", "mat-og-drikke"]),
    key("caseworker", Kind::Flag, "true").or("false").beside(&["kind"]).also(&[
        "saksbehandler",
        "sakshandsamar",
        "veileder",
        "rettleiar",
    ]),
];

static COPIES: &[Key] = &[
    key("flyers", Kind::Integer(0, 10_000), "4").also(&[
        "løpesedler",
        "flyeblad",
        "flygeblad",
        "flyer",
        "flygeblader",
    ]),
    key("letters", Kind::Map(&Kind::Integer(0, 1_000_000)), "so = 85").also(&["brev", "letter"]),
];
