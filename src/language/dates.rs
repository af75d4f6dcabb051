//! Finds dates in running text, and the weekday that stands beside one.

use std::collections::HashSet;
use std::ops::{Range, RangeInclusive};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::language::languages::Language;
use crate::text::tokens::{Token, TokenKind};

/// A weekday that stands beside a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedWeekday {
    /// Days after Monday.
    pub weekday: usize,
    /// The byte range of the weekday.
    pub span: Range<usize>,
    /// The day of the month.
    pub day: u32,
    /// The month, January is 1.
    pub month: u32,
    /// The year, where the text has one.
    pub year: Option<u32>,
}

impl DatedWeekday {
    /// The date, in the year of the text or else in the one that is given; `None` when the calendar
    /// has no such day.
    pub fn date(&self, year: i16) -> Option<Date> {
        let year = self.year.map_or(Some(year), |year| i16::try_from(year).ok())?;
        Date::new(year, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }

    /// The day with this weekday that is nearest to `date`.
    pub fn nearest(&self, date: Date) -> Option<Date> {
        (-3..=3)
            .filter_map(|days: i64| date.checked_add(days.days()).ok())
            .find(|day| day.weekday().to_monday_zero_offset() as usize == self.weekday)
    }
}

/// Marks that may stand between a weekday and its date.
const BESIDE: [char; 15] =
    [',', '،', '、', '፣', '፡', '，', ':', '–', '—', '(', ')', '（', '）', '[', ']'];

/// What may be the year of a meeting.
const YEARS: RangeInclusive<u32> = 1900..=2199;

/// A piece of text as far as dates go.
#[derive(Debug, Clone, Copy, PartialEq)]
enum DatePiece {
    /// Days after Monday.
    Weekday(usize),
    /// January is 1.
    Month(u32),
    /// Its value and its number of digits.
    Number(u32, usize),
    /// A word that may stand between the parts of a date.
    Joiner,
    Word,
    Mark(char),
}

/// The pieces of a text with their byte ranges.
struct Pieces {
    all: Vec<(DatePiece, Range<usize>)>,
}

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
    let pieces = Pieces::new(tokens, language.words.weekdays.find(tokens), language);
    let seen = |(day, month, year, place): (u32, u32, Option<u32>, Range<usize>)| {
        let first = pieces.all.get(place.start)?.1.start;
        let last = pieces.all.get(place.end.checked_sub(1)?)?.1.end;
        Some(SeenDate { span: first..last, day, month, year })
    };
    pieces.dates().into_iter().filter_map(seen).collect()
}

/// The weekdays in a text that stand beside a date.
pub fn dated_weekdays(tokens: &[Token], language: &Language) -> Vec<DatedWeekday> {
    // A date has a number; most texts have none.
    if !tokens.iter().any(|token| matches!(token.kind, TokenKind::Number(..))) {
        return Vec::new();
    }
    let weekdays = language.words.weekdays.find(tokens);
    if weekdays.is_empty() {
        return Vec::new();
    }
    let pieces = Pieces::new(tokens, weekdays, language);
    let mut claimed = HashSet::new();
    let mut all = Vec::new();
    for (day, month, year, place) in pieces.dates() {
        let before = pieces.weekday_beside((0..place.start).rev(), &claimed);
        let beside =
            before.or_else(|| pieces.weekday_beside(place.end..pieces.all.len(), &claimed));
        if let Some(index) = beside
            && let Some((DatePiece::Weekday(weekday), span)) = pieces.all.get(index)
        {
            claimed.insert(index);
            all.push(DatedWeekday { weekday: *weekday, span: span.clone(), day, month, year });
        }
    }
    all
}

impl Pieces {
    fn new(tokens: &[Token], weekdays: Vec<(usize, Range<usize>)>, language: &Language) -> Self {
        let words = &language.words;
        let months = words.months.find(tokens);
        let mut named: Vec<(DatePiece, Range<usize>)> = weekdays
            .into_iter()
            .map(|(day, range)| (DatePiece::Weekday(day), range))
            .chain(
                months
                    .into_iter()
                    .map(|(month, range)| (DatePiece::Month(month as u32 + 1), range)),
            )
            .collect();
        named.sort_by_key(|(_, range)| range.start);
        let mut named = named.into_iter().peekable();
        let mut all = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            // Where a name of a day and one of a month overlap, the first one stands.
            while named.next_if(|(_, range)| range.start < at).is_some() {}
            if let Some((piece, range)) = named.next_if(|(_, range)| range.start == at) {
                let last = tokens.get(range.end - 1).unwrap_or(token);
                all.push((piece, token.span.start..last.span.end));
                at = range.end;
                continue;
            }
            let piece = match token.kind {
                TokenKind::Number(value, digits) => DatePiece::Number(value, digits),
                TokenKind::Mark(mark) => DatePiece::Mark(mark),
                TokenKind::Word
                    if words.joiners.contains(token.text.as_str())
                        || words.day_suffixes.contains(token.text.as_str()) =>
                {
                    DatePiece::Joiner
                }
                TokenKind::Word => DatePiece::Word,
            };
            all.push((piece, token.span.clone()));
            at += 1;
        }
        Self { all }
    }

    /// Every date: day, month, year, and the range of its tokens.
    fn dates(&self) -> Vec<(u32, u32, Option<u32>, Range<usize>)> {
        let mut found = Vec::new();
        for index in 0..self.all.len() {
            let date = match self.all.get(index).map(|(token, _)| token) {
                Some(DatePiece::Month(month)) => self.worded(index, *month),
                Some(DatePiece::Number(..)) => self.numeric(index),
                _ => None,
            };
            found.extend(date);
        }
        found
    }

    /// A date around the month at `index`.
    fn worded(&self, index: usize, month: u32) -> Option<(u32, u32, Option<u32>, Range<usize>)> {
        let before = self.number((0..index).rev(), 2);
        let (day, mut place) = match before {
            Some((day, at)) if (1..=31).contains(&day) => (day, at..index + 1),
            _ => {
                let (day, at) = self.number(index + 1..self.all.len(), 2)?;
                (1..=31).contains(&day).then_some((day, index..at + 1))?
            }
        };
        // What is written after the number of the day belongs to it.
        while self.is_joiner(place.end)
            && !matches!(self.all.get(place.end), Some((DatePiece::Mark(_), _)))
        {
            place.end += 1;
        }
        let after = self.number(place.end..self.all.len(), 4);
        let year = after.or_else(|| self.number((0..place.start).rev(), 4));
        if let Some((_, at)) = year {
            place = place.start.min(at)..place.end.max(at + 1);
        }
        Some((day, month, year.map(|(year, _)| year), place))
    }

    /// `12.11.2026`, `12/11`, `2026-11-12`, from the number at `index` on.
    fn numeric(&self, index: usize) -> Option<(u32, u32, Option<u32>, Range<usize>)> {
        let touching = |at: usize| {
            let (before, after) = (self.all.get(at.checked_sub(1)?)?, self.all.get(at)?);
            (before.1.end == after.1.start).then_some(&after.0)
        };
        let number = |at: usize| match touching(at) {
            Some(DatePiece::Number(value, digits)) => Some((*value, *digits)),
            _ => None,
        };
        // The middle of a date is not the start of another.
        let before = index.checked_sub(1).and_then(|before| self.all.get(before));
        let follows = touching(index).is_some()
            && matches!(before, Some((DatePiece::Mark('.' | '/' | '-' | ':'), _)));
        if follows {
            return None;
        }
        let (DatePiece::Number(first, digits), _) = self.all.get(index)? else { return None };
        let Some(DatePiece::Mark(mark)) = touching(index + 1) else { return None };
        let (second, second_digits) = number(index + 2)?;
        let third = match touching(index + 3) {
            Some(DatePiece::Mark(again)) if again == mark => number(index + 4),
            _ => None,
        };
        let date = match (mark, *digits, third) {
            ('-', 4, Some((day, 1 | 2))) => (day, second, Some(*first), index..index + 5),
            ('.' | '/' | '-', 1 | 2, Some((year, 4))) => {
                (*first, second, Some(year), index..index + 5)
            }
            ('.' | '/', 1 | 2, Some((year, 2))) => {
                (*first, second, Some(2000 + year), index..index + 5)
            }
            // "13.30" is a time: a date without its year ends in a full stop, or has a slash.
            ('/', 1 | 2, None) => (*first, second, None, index..index + 3),
            ('.', 1 | 2, None) if touching(index + 3) == Some(&DatePiece::Mark('.')) => {
                (*first, second, None, index..index + 4)
            }
            _ => return None,
        };
        (second_digits <= 2 && (1..=31).contains(&date.0) && (1..=12).contains(&date.1))
            .then_some(date)
    }

    /// The nearest number of at most `digits` digits (or exactly four), with only marks and words
    /// between that belong to dates.
    fn number(&self, indices: impl Iterator<Item = usize>, digits: usize) -> Option<(u32, usize)> {
        for index in indices.take(4) {
            match self.all.get(index)? {
                (DatePiece::Number(value, count), _) => {
                    let fits = match digits {
                        // A postcode has four digits too.
                        4 => *count == 4 && YEARS.contains(value),
                        _ => *count <= digits,
                    };
                    return (fits && !self.in_time(index)).then_some((*value, index));
                }
                (
                    DatePiece::Joiner
                    | DatePiece::Mark('.' | ',' | '،' | '፣' | '፡' | '/' | '-' | '\'' | '’'),
                    _,
                ) => {}
                _ => return None,
            }
        }
        None
    }

    /// Whether the number belongs to a time such as `13:30` or to a range.
    fn in_time(&self, index: usize) -> bool {
        let mark = |at: Option<usize>| {
            matches!(at.and_then(|at| self.all.get(at)), Some((DatePiece::Mark(':'), _)))
        };
        mark(index.checked_sub(1)) || mark(Some(index + 1))
    }

    fn is_joiner(&self, index: usize) -> bool {
        matches!(self.all.get(index), Some((DatePiece::Joiner, _)))
    }

    /// A weekday that stands beside a date: nothing between but brackets, commas and joiners.
    fn weekday_beside(
        &self,
        indices: impl Iterator<Item = usize>,
        claimed: &HashSet<usize>,
    ) -> Option<usize> {
        for index in indices.take(5) {
            match self.all.get(index)? {
                (DatePiece::Weekday(_), _) => return (!claimed.contains(&index)).then_some(index),
                (DatePiece::Joiner, _) => {}
                (DatePiece::Mark(mark), _) if BESIDE.contains(mark) => {}
                _ => return None,
            }
        }
        None
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
        let all = dated_weekdays(&tokens(text), language).into_iter();
        all.map(|dated| (dated.weekday, dated.day, dated.month, dated.year)).collect()
    }

    #[test]
    fn dates_are_read_in_every_way_that_they_are_written() {
        let languages = Languages::new(&Data::new(None), []);
        let (nb, en) = (languages.get("nb"), languages.get("en"));
        for (language, text, wanted) in [
            (&nb, "mandag 31.5.2027", Some((0, 31, 5, Some(2027)))),
            (&nb, "tirsdag 1.12.2026", Some((1, 1, 12, Some(2026)))),
            (&nb, "onsdag 12.05.2027", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12.5.27", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12/5", Some((2, 12, 5, None))),
            (&nb, "onsdag 12.5.", Some((2, 12, 5, None))),
            (&nb, "onsdag 2027-05-12", Some((2, 12, 5, Some(2027)))),
            (&nb, "onsdag 12-05-2027", Some((2, 12, 5, Some(2027)))),
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
        ] {
            assert_eq!(dated(&nb, text), wanted, "{text}");
        }
    }

    #[test]
    fn a_day_has_the_year_of_its_text_and_the_nearest_weekday() {
        let mut day = DatedWeekday { weekday: 4, span: 0..0, day: 12, month: 5, year: None };
        let date = jiff::civil::date;
        assert_eq!(day.date(2027), Some(date(2027, 5, 12)));
        day.year = Some(2026);
        assert_eq!(day.date(2027), Some(date(2026, 5, 12)));
        // 12 May 2027 is a Wednesday.
        for (weekday, near) in [(6, 9), (0, 10), (1, 11), (2, 12), (3, 13), (4, 14), (5, 15)] {
            day.weekday = weekday;
            assert_eq!(day.nearest(date(2027, 5, 12)), Some(date(2027, 5, near)), "{weekday}");
        }
        let none = DatedWeekday { day: 30, month: 2, year: None, ..day };
        assert_eq!(none.date(2027), None);
    }
}
