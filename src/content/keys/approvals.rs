//! The keys of `approvals.toml`.

use crate::content::keys::key::{File, Key, Kind, Pick, Reader, key, tables};

/// `events/<id>/approvals.toml`: what senders have said of an event's files.
pub static APPROVALS: &File = &File {
    id: "approvals",
    name: "approvals.toml",
    place: "events/<id>/approvals.toml",
    reader: Reader::Maintainer,
    keys: &[tables("approval", APPROVAL)],
    texts: &[],
};

static APPROVAL: &[Key] = &[
    key("sender", Kind::Pick(Pick::Sender), "\"nav\"").needed(),
    key("set", Kind::Word(&["print", "web", "all"]), "\"print\"").needed(),
    key(
        "sha256",
        Kind::Text,
        "\"dd6f2dbbf5f323209c814c0a2fed5bf39ac4494218227f735d34c9c611ec8055\"",
    )
    .needed(),
    key("version", Kind::Text, "\"0.1.0\"").needed(),
    key("via", Kind::Word(&["cli", "local", "sign-on"]), "\"cli\"").needed(),
    key("by", Kind::Text, "\"Kari Nordmann\"").needed(),
    key("on", Kind::Date, "2027-04-02").needed(),
    key("evidence", Kind::Text, "\"e-post 2.4.2027\""),
    key("remark", Kind::Text, "\"Fint.\""),
    key("returned", Kind::Flag, "true").or("false"),
    key(
        "files",
        Kind::Map(&Kind::Text),
        "\"so/poster.pdf\" = \"4b0b468a11524e757a1cdd880dd85549445eb31bb2f19a14913efbb9b85f5079\"",
    )
    .needed(),
];
