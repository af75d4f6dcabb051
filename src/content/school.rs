//! When schools are closed: `assets/calendar/school-holidays.toml`.

use jiff::civil::Date;

use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys::{self, HOLIDAY_NAMES};
use crate::content::needed::needed;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// The file.
const PATH: &str = "assets/calendar/school-holidays.toml";

/// Holidays of schools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// Which: a word that messages select on, as in the table of keys.
    pub name: String,
    /// The same week of each year, by ISO 8601.
    pub week: Option<i8>,
    /// The first and the last day.
    pub days: Option<(Date, Date)>,
}

impl SchoolHoliday {
    /// Whether a day is one of them.
    pub fn has(&self, date: Date) -> bool {
        self.week == Some(date.iso_week_date().week())
            || self.days.is_some_and(|(first, last)| (first..=last).contains(&date))
    }
}

/// All that are known.
pub fn holidays(data: &Data, found: &mut Vec<Diagnostic>) -> Vec<SchoolHoliday> {
    let source = data.text(PATH).unwrap_or_else(|finding| {
        found.push(finding);
        None
    });
    let Some(source) = source else { return Vec::new() };
    let mut fields = fields::parse(&source, keys::SCHOOL, found);
    let mut all = Vec::new();
    for mut table in fields.tables("holidays", found) {
        all.extend(read(&mut table, found));
        table.finish(found);
    }
    fields.finish(found);
    all
}

fn read<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Option<SchoolHoliday> {
    let name = needed(table, "name", found, Fields::text);
    let week = table.integer("week", found).and_then(|week| i8::try_from(week.value).ok());
    let days = table.date("first", found).zip(table.date("last", found));
    // Whoever mends the list wants to know where it is from.
    table.text("source", found);
    let days = days.map(|(first, last)| (first.value, last.value));
    let name = name?;
    if !HOLIDAY_NAMES.contains(&name.value.as_str()) {
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .at(table.source(), name.span)
                .with("key", "name")
                .with("expected", "choice")
                .with("known", HOLIDAY_NAMES.map(str::to_owned).to_vec()),
        );
        return None;
    }
    Some(SchoolHoliday { name: name.value, week, days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// Weeks 40 and 8 as calendars in print count them, and a day of each other holiday.
    #[test]
    fn schools_are_closed_on_these_days_and_on_no_others() {
        let mut found = Vec::new();
        let all = holidays(&Data::new(None), &mut found);
        assert!(found.is_empty(), "{found:?}");
        for (day, wanted) in [
            (date(2027, 10, 4), Some("autumn")),
            (date(2027, 10, 8), Some("autumn")),
            (date(2027, 10, 1), None),
            (date(2027, 10, 11), None),
            (date(2028, 2, 21), Some("winter")),
            (date(2027, 2, 22), Some("winter")),
            (date(2027, 3, 24), Some("easter")),
            (date(2026, 12, 30), Some("christmas")),
            (date(2027, 7, 1), Some("summer")),
            (date(2027, 9, 15), None),
        ] {
            let one = all.iter().find(|one| one.has(day)).map(|one| one.name.as_str());
            assert_eq!(one, wanted, "{day}");
        }
    }
}
