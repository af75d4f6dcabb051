//! Dates and times, by ICU4X: Gregorian, Latin digits, 24 hours.

use std::fmt;
use std::ops::Range;

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::casemap::TitlecaseMapper;
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::input::Time as IcuTime;
use icu::datetime::parts::{DAY, MONTH, WEEKDAY};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::locale::LanguageIdentifier;
use jiff::civil::{Date, Time};
use writeable::{Part, PartsWrite, Writeable};

use crate::content::fields::Fields;
use crate::content::locale::numbers::icu_locale;
use crate::finding::diagnostic::Diagnostic;

/// Names of days and months in a locale's own file, for languages whose CLDR data ICU4X leaves out.
#[derive(Debug, Clone)]
pub struct DateNames {
    weekdays: Vec<String>,
    months: Vec<String>,
    full: String,
    long: String,
}

impl DateNames {
    pub(crate) fn read(mut table: Fields<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let mut names = |key, count| {
            let texts = table.texts(key, found);
            if texts.len() != count {
                table.missing(key, found);
            }
            texts.into_iter().map(|text| text.value).collect()
        };
        let weekdays = names("weekdays", 7);
        let months = names("months", 12);
        let full = crate::content::needed::required(&mut table, "full", found);
        let long = crate::content::needed::required(&mut table, "long", found);
        table.finish(found);
        Self { weekdays, months, full, long }
    }

    fn weekday(&self, date: Date) -> &str {
        let index = date.weekday().to_monday_zero_offset() as usize;
        self.weekdays.get(index).map_or("", String::as_str)
    }

    fn month(&self, date: Date) -> &str {
        self.months.get(date.month() as usize - 1).map_or("", String::as_str)
    }

    fn fill(&self, pattern: &str, date: Date) -> String {
        pattern
            .replace("{weekday}", self.weekday(date))
            .replace("{day}", &date.day().to_string())
            .replace("{month}", self.month(date))
            .replace("{year}", &date.year().to_string())
    }
}

/// A date in words, and the parts of it that stand alone in the date block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDate {
    /// The whole date with its weekday.
    pub full: String,
    /// The weekday, as a line of its own begins.
    pub weekday: String,
    /// The day of the month.
    pub day: String,
    /// The month, in the form that it has beside a day.
    pub month: String,
}

/// Writes dates and times in one language.
pub struct DateFormats {
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
    names: Option<DateNames>,
    language: LanguageIdentifier,
}

impl fmt::Debug for DateFormats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DateFormats").field("language", &self.language).finish_non_exhaustive()
    }
}

impl DateFormats {
    /// The formats of `tag`; `None` when ICU4X silently has only the root locale's ("M05") for it
    /// and `names` do not make up for that.
    pub fn new(tag: &str, names: Option<DateNames>) -> Option<Self> {
        let formats = Self::unchecked(tag, names)?;
        if formats.names.is_none() && tag != "und" {
            let root = Self::unchecked("und", None)?;
            let day = jiff::civil::date(2026, 5, 12);
            if formats.full(day) == root.full(day) {
                return None;
            }
        }
        Some(formats)
    }

    fn unchecked(tag: &str, names: Option<DateNames>) -> Option<Self> {
        let locale = icu_locale(tag)?;
        Some(Self {
            full: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            names,
            language: locale.id.clone(),
        })
    }

    /// A date with its weekday: `onsdag 12. mai 2027`.
    pub fn full(&self, date: Date) -> String {
        match (&self.names, gregorian(date)) {
            (Some(names), _) => names.fill(&names.full, date),
            (None, Some(day)) => self.full.format(&day).to_string(),
            (None, None) => date.to_string(),
        }
    }

    /// A date without its weekday: `12. mai 2027`.
    pub fn long(&self, date: Date) -> String {
        match (&self.names, gregorian(date)) {
            (Some(names), _) => names.fill(&names.long, date),
            (None, Some(day)) => self.long.format(&day).to_string(),
            (None, None) => date.to_string(),
        }
    }

    /// A time of the day in 24 hours: `13:30`.
    pub fn time(&self, time: Time) -> String {
        IcuTime::try_new(time.hour() as u8, time.minute() as u8, 0, 0)
            .map(|time| self.time.format(&time).to_string())
            .unwrap_or_else(|_| time.to_string())
    }

    /// The weekday's name alone, in lower case where the language writes it so.
    pub fn weekday(&self, date: Date) -> String {
        match &self.names {
            Some(names) => names.weekday(date).to_owned(),
            None => self.part(date, WEEKDAY),
        }
    }

    /// The names of the days from Monday on, and of the months beside a day.
    pub fn names(&self) -> (Vec<String>, Vec<String>) {
        // The first day of February 2027 is a Monday.
        let weekdays = (1..=7).map(|day| self.weekday(jiff::civil::date(2027, 2, day)));
        let months = (1..=12).map(|month| self.written(jiff::civil::date(2027, month, 1)).month);
        (weekdays.collect(), months.collect())
    }

    /// The date and its parts for the date block.
    pub fn written(&self, date: Date) -> WrittenDate {
        let month = match &self.names {
            Some(names) => names.month(date).to_owned(),
            None => self.part(date, MONTH),
        };
        let day = match &self.names {
            Some(_) => date.day().to_string(),
            None => self.part(date, DAY),
        };
        let name = self.weekday(date);
        let weekday = TitlecaseMapper::new().titlecase_segment_to_string(
            &name,
            &self.language,
            Default::default(),
        );
        WrittenDate { full: self.full(date), weekday: weekday.to_string(), day, month }
    }

    fn part(&self, date: Date, part: Part) -> String {
        let Some(day) = gregorian(date) else { return String::new() };
        let mut parts = Parts { text: String::new(), wanted: part, ranges: Vec::new() };
        if self.full.format(&day).write_to_parts(&mut parts).is_err() {
            return String::new();
        }
        parts.ranges.first().map(|range| parts.text[range.clone()].to_owned()).unwrap_or_default()
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(i32::from(date.year()), date.month() as u8, date.day() as u8).ok()
}

/// Collects the places of one kind of part in a formatted date.
struct Parts {
    text: String,
    wanted: Part,
    ranges: Vec<Range<usize>>,
}

impl fmt::Write for Parts {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Parts {
    type SubPartsWrite = Self;
    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        if part == self.wanted {
            self.ranges.push(start..self.text.len());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::content::locale;
    use jiff::civil::{date, time};

    /// The first of these days is a Monday, the last a Sunday; they lie in as many months.
    #[test]
    fn names_of_its_own_are_those_of_the_day_and_the_month() {
        let list =
            |letter: &str, count: usize| (1..=count).map(|n| format!("{letter}{n}")).collect();
        let names = DateNames {
            weekdays: list("w", 7),
            months: list("m", 12),
            full: "{weekday} {day} {month} {year}".into(),
            long: "{year}, {month} {day}".into(),
        };
        let formats = DateFormats::new("tlh", Some(names)).unwrap();
        for (day, full, long) in [
            (date(2027, 2, 1), "w1 1 m2 2027", "2027, m2 1"),
            (date(2027, 3, 2), "w2 2 m3 2027", "2027, m3 2"),
            (date(2027, 5, 12), "w3 12 m5 2027", "2027, m5 12"),
            (date(2026, 12, 31), "w4 31 m12 2026", "2026, m12 31"),
            (date(2027, 1, 1), "w5 1 m1 2027", "2027, m1 1"),
            (date(2027, 5, 15), "w6 15 m5 2027", "2027, m5 15"),
            (date(2027, 10, 31), "w7 31 m10 2027", "2027, m10 31"),
        ] {
            assert_eq!((formats.full(day).as_str(), formats.long(day).as_str()), (full, long));
            let written = formats.written(day);
            assert_eq!(written.full, full);
            let parts = [formats.weekday(day), written.day, written.month];
            let wanted: Vec<&str> = full.split(' ').take(3).collect();
            assert_eq!(parts, wanted.as_slice());
            assert_eq!(written.weekday, wanted[0].to_uppercase(), "as a line begins");
        }
    }

    /// As CLDR 48 has it; Somali has names of its own.
    #[test]
    fn the_parts_of_a_date_are_those_of_its_language() {
        let locales = locale::load_all(&Data::new(None));
        for (tag, weekday, day, month) in [
            ("nb", "Fredag", "1", "januar"),
            ("nn", "Fredag", "1", "januar"),
            ("en", "Friday", "1", "January"),
            ("es", "Viernes", "1", "enero"),
            // Beside a day the month stands in the genitive.
            ("pl", "Piątek", "1", "stycznia"),
            ("uk", "Пʼятниця", "1", "січня"),
            ("so", "Jimco", "1", "Jannaayo"),
        ] {
            let locale = &locales[tag];
            let formats = DateFormats::new(&locale.formats, locale.date_names.clone()).unwrap();
            let written = formats.written(date(2027, 1, 1));
            let parts = [&written.weekday, &written.day, &written.month];
            assert_eq!(parts, [weekday, day, month], "{tag}");
        }
        let formats = DateFormats::new("nb", None).unwrap();
        for (hour, minute, shown) in
            [(0, 5, "00:05"), (12, 0, "12:00"), (17, 30, "17:30"), (23, 59, "23:59")]
        {
            assert_eq!(formats.time(time(hour, minute, 0, 0)), shown);
        }
    }
}
