//! Finds dates in running text, the weekday that belongs to one, and the number of its week.

mod beside;
mod numbers;
mod pieces;
mod written;

use std::ops::Range;

pub use crate::language::dates::beside::{DatedWeek, DatedWeekday, day};
use crate::language::dates::pieces::{Piece, Pieces};
use crate::language::languages::Language;
use crate::text::tokens::{Token, TokenKind};

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenDate {
    /// The byte range.
    pub span: Range<usize>,
    /// The day of the month.
    pub day: u32,
    /// The month, January is 1.
    pub month: u32,
    /// The year, where the text has one.
    pub year: Option<u32>,
}

/// The dates in a text.
pub fn dates(tokens: &[Token], language: &Language) -> Vec<SeenDate> {
    let mut pieces = Pieces::new(tokens, language);
    let written = pieces.dates();
    let seen = |date: written::Written| {
        let first = pieces.all.get(date.place.start)?.1.start;
        let last = pieces.all.get(date.place.end.checked_sub(1)?)?.1.end;
        let (day, month) = *date.readings.first()?;
        Some(SeenDate { span: first..last, day, month, year: date.year })
    };
    written.into_iter().filter_map(seen).collect()
}

/// What a text says of the weekdays and weeks of its dates.
#[derive(Debug, Default)]
pub struct Dated {
    /// Weekdays.
    pub weekdays: Vec<DatedWeekday>,
    /// Numbers of weeks.
    pub weeks: Vec<DatedWeek>,
    /// The years that the text names.
    pub years: Vec<u32>,
}

/// The weekdays and weeks of the dates in a text.
pub fn dated(tokens: &[Token], language: &Language) -> Dated {
    // A date has a number; most texts have none.
    if !tokens.iter().any(|token| matches!(token.kind, TokenKind::Number(..))) {
        return Dated::default();
    }
    let mut pieces = Pieces::new(tokens, language);
    let dates = pieces.dates();
    let weekdays = beside::weekdays(&pieces, &dates);
    let weeks = beside::weeks(&pieces, &dates);
    let stated = dates.iter().filter_map(|date| date.year);
    let mut years: Vec<u32> = stated.chain(pieces.years()).collect();
    years.sort_unstable();
    years.dedup();
    Dated { weekdays, weeks, years }
}

impl Pieces {
    /// Numbers that stand alone and may be years, as in `Våren 2027`.
    fn years(&self) -> impl Iterator<Item = u32> {
        self.all.iter().filter_map(|(piece, _)| match piece {
            Piece::Number(year @ 1990..=2099, 4) => Some(*year),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::language::languages::Languages;
    use crate::text::tokens::tokens;

    type Dated = (usize, u32, u32, Option<u32>);

    /// Weekday from Monday, day, month and year of every date with a weekday.
    fn dated(language: &Language, text: &str) -> Vec<Dated> {
        let all = super::dated(&tokens(text), language).weekdays.into_iter();
        let first = |dated: &DatedWeekday| dated.readings[0];
        all.map(|dated| (dated.weekday, first(&dated).0, first(&dated).1, dated.year)).collect()
    }

    #[test]
    fn dates_are_read_in_every_way_that_they_are_written() {
        let languages = Languages::new(&Data::new(None), []);
        let [nb, en, zh, se] = ["nb", "en", "zh-Hans", "se"].map(|tag| languages.get(tag));
        for (language, text, wanted) in [
            (&nb, "mandag 31.5.2027", Some((0, 31, 5, Some(2027)))),
            (&nb, "tirsdag 1.12.2026", Some((1, 1, 12, Some(2026)))),
            (&nb, "onsdag 12.05.2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12.5.27", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12/5", Some((2, 12, 5, None))),
            (&nb, "onsdag 12.5.", Some((2, 12, 5, None))),
            (&nb, "onsdag 2027-05-12", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12-05-2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12-05-27", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12–05–2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 2027/05/12", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12. 5. 2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12.5. 2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12.05 2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12 / 5 / 2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12 / 5", Some((2, 12, 5, None))),
            (&nb, "12/5 2027, onsdag", Some((2, 12, 5, Some(2027)))),
            (&nb, "12/5-27 (onsdag)", Some((2, 12, 5, Some(2027)))),
            (&nb, "12/5, onsdag", Some((2, 12, 5, None))),
            (&nb, "Sak 12/5, onsdag", None),
            (&nb, "onsdag 12/5-14/5", Some((2, 12, 5, None))),
            (&nb, "onsdag den 12te mai", Some((2, 12, 5, None))),
            (&nb, "onsdag i uke 19, 12. mai", Some((2, 12, 5, None))),
            // An hour or a measure, unless the hour comes behind, or the number is too high for one.
            (&nb, "onsdag 12.05", None),
            (&nb, "onsdag 12.05 kl. 18", Some((2, 12, 5, None))),
            (&nb, "onsdag 28.05", Some((2, 28, 5, None))),
            (&nb, "onsdag 12.5", Some((2, 12, 5, None))),
            (&nb, "onsdag 12.5 kilometer", None),
            (&nb, "12.05 (onsdag)", Some((2, 12, 5, None))),
            (&nb, "kl. 12.05 (onsdag)", None),
            (&nb, "onsdag den 12. mai 2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "12. mai 2027 (onsdag)", Some((2, 12, 5, Some(2027)))),
            (&nb, "mandag 31. mai", Some((0, 31, 5, None))),
            (&nb, "fredag 1. januar 1900", Some((4, 1, 1, Some(1900)))),
            (&nb, "fredag 1. januar 2199", Some((4, 1, 1, Some(2199)))),
            // A postcode, a year that none can be meant by.
            (&nb, "fredag 1. januar 0590", Some((4, 1, 1, None))),
            (&nb, "fredag 1. januar 2200", Some((4, 1, 1, None))),
            (&nb, "mandag 32.5.2027", None),
            (&nb, "mandag 0.5.2027", None),
            (&nb, "mandag 5.0.2027", None),
            (&nb, "mandag 12.13.2027", None),
            (&nb, "mandag 12.123.2027", None),
            (&nb, "mandag 32. mai", None),
            (&nb, "mandag 13.30", None),
            (&nb, "mandag og 12. mai", None),
            (&en, "Wednesday, May 12, 2027", Some((2, 12, 5, Some(2027)))),
            (&en, "Wednesday the 12th of May 2027", Some((2, 12, 5, Some(2027)))),
            (&en, "Wednesday, 5/12-27", Some((2, 5, 12, None))),
            (&zh, "星期三 5/12", Some((2, 5, 12, None))),
            (&se, "miessemánu 12. beaivi, gaskavahkku", Some((2, 12, 5, None))),
            // Nor is the number of a week a day.
            (&en, "Wednesday of week 1, 12 May", Some((2, 12, 5, None))),
            // The hour before a month is no day.
            (&en, "13:30 May 12 (Wednesday)", Some((2, 12, 5, None))),
        ] {
            assert_eq!(dated(language, text), wanted.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn a_weekday_belongs_to_one_date() {
        let nb = Languages::new(&Data::new(None), []).get("nb");
        for (text, wanted) in [
            ("onsdag 12. mai, torsdag 13. mai", [(2, 12, 5, None), (3, 13, 5, None)].as_slice()),
            ("12. mai (onsdag), 13. mai (torsdag)", &[(2, 12, 5, None), (3, 13, 5, None)]),
            ("12. mai (onsdag), 13. mai", &[(2, 12, 5, None)]),
            ("onsdag 12. mai, 13. mai", &[(2, 12, 5, None)]),
            ("onsdag 12. mai, torsdag.", &[(2, 12, 5, None)]),
            // What the row ends with says which side a weekday belongs to.
            ("12. mai, onsdag, 14. mai, fredag", &[(2, 12, 5, None), (4, 14, 5, None)]),
            ("10. mai, onsdag, 12. mai, fredag, 14. mai", &[(2, 12, 5, None), (4, 14, 5, None)]),
        ] {
            assert_eq!(dated(&nb, text), wanted, "{text}");
        }
    }

    #[test]
    fn a_day_has_the_year_of_its_text_and_the_nearest_weekday() {
        let mut day = DatedWeekday {
            weekday: 4,
            span: 0..0,
            readings: vec![(12, 5)],
            year: None,
            certain: true,
        };
        let date = jiff::civil::date;
        let first = |day: &DatedWeekday| day.dates(2027).next();
        assert_eq!(first(&day), Some(date(2027, 5, 12)));
        day.year = Some(2026);
        assert_eq!(first(&day), Some(date(2026, 5, 12)));
        // 12 May 2027 is a Wednesday.
        for (weekday, near) in [(6, 9), (0, 10), (1, 11), (2, 12), (3, 13), (4, 14), (5, 15)] {
            day.weekday = weekday;
            assert_eq!(day.nearest(date(2027, 5, 12)), Some(date(2027, 5, near)), "{weekday}");
        }
        let none = DatedWeekday { readings: vec![(30, 2)], year: None, ..day };
        assert_eq!(first(&none), None);
    }
}
