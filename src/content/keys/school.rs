//! The keys of `assets/calendar/school-holidays.toml`.

use crate::content::keys::key::{File, Key, Kind, Reader, key, tables};

/// `assets/calendar/school-holidays.toml`: when schools are closed.
pub static SCHOOL: &File = &File {
    id: "school",
    name: "school-holidays.toml",
    place: "assets/calendar/school-holidays.toml",
    reader: Reader::Office,
    keys: &[tables("holidays", HOLIDAYS)],
    texts: &[],
};

/// The holidays that there are.
pub(crate) const HOLIDAY_NAMES: [&str; 5] = ["autumn", "christmas", "winter", "easter", "summer"];

static HOLIDAYS: &[Key] = &[
    key("name", Kind::Word(&HOLIDAY_NAMES), "\"autumn\"").needed(),
    key("week", Kind::Integer(1, 53), "40"),
    key("first", Kind::Date, "2027-03-22").beside(&["last"]),
    key("last", Kind::Date, "2027-03-29").beside(&["first"]),
    key("source", Kind::Text, "\"https://www.oslo.kommune.no/\""),
];
