//! Dates among the pieces of a text: those with the name of a month, and days that share the month of another.
//! `numbers.rs` has those of numbers alone.

use std::ops::{Range, RangeInclusive};

use crate::language::dates::pieces::{Link, Piece, Pieces};

/// What may be the year of a meeting.
pub(super) const YEARS: RangeInclusive<u32> = 1900..=2199;
/// Pieces between two days of one month, as in `12. og torsdag den 13. mai`.
const APART: usize = 6;

/// A date among pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// The range of pieces.
    pub(crate) place: Range<usize>,
    /// Day and month; of `5/12` also the other way round, as Americans write it.
    pub(crate) readings: Vec<(u32, u32)>,
    /// The year, where it stands with the date.
    pub(crate) year: Option<u32>,
    /// Written as `12/5`, which may be a number of something else.
    pub(crate) slash: bool,
    /// Written as `12.5`, which may be an hour or a measure.
    pub(crate) stopless: bool,
}

impl Written {
    fn new(place: Range<usize>, day: u32, month: u32, year: Option<u32>) -> Self {
        Self { place, readings: vec![(day, month)], year, slash: false, stopless: false }
    }
}

/// Whether a number may be a day of a month.
fn is_day(piece: Option<Piece>) -> bool {
    matches!(piece, Some(Piece::Number(1..=31, 1 | 2)))
}

impl Pieces {
    /// Every date, in its order, and hours made known as such. Days that share the month of another
    /// are dates too.
    pub(crate) fn dates(&mut self) -> Vec<Written> {
        let mut found: Vec<Written> = Vec::new();
        for index in 0..self.all.len() {
            let after = found.last().map_or(0, |last| last.place.end);
            let date = match self.get(index) {
                Some(Piece::Month(month)) => self.worded(index, month, after),
                Some(Piece::Number(..)) if index >= after => self.numeric(index),
                _ => None,
            };
            found.extend(date);
        }
        let taken: Vec<Range<usize>> = found.iter().map(|date| date.place.clone()).collect();
        self.mark_times(&taken);
        let shared: Vec<Written> =
            found.iter().flat_map(|date| self.shared(date, &found)).collect();
        found.extend(shared);
        found.sort_by_key(|date| date.place.start);
        found.dedup_by(|later, earlier| later.place.start < earlier.place.end);
        found
    }

    /// A date around the month at `index`.
    fn worded(&self, index: usize, month: u32, after: usize) -> Option<Written> {
        let before = self.number((after..index).rev(), 2);
        let (day, mut place) = match before {
            Some((day, at)) if (1..=31).contains(&day) => (day, at..index + 1),
            _ => {
                let (day, at) = self.number(index + 1..self.all.len(), 2)?;
                (1..=31).contains(&day).then_some((day, index..at + 1))?
            }
        };
        // What is written after the number of the day belongs to it: `miessemánu 13. beaivi`.
        if self.touching(place.end) == Some(Piece::Mark('.')) && self.link(place.end + 1).suffix {
            place.end += 1;
        }
        while self.is_joiner(place.end) {
            place.end += 1;
        }
        let year = self.number(place.end..self.all.len(), 4);
        let year = year.or_else(|| self.number((after..place.start).rev(), 4));
        if let Some((_, at)) = year {
            place = place.start.min(at)..place.end.max(at + 1);
            // `2027 r.`, `2027 року`.
            while self.is_joiner(place.end) {
                place.end +=
                    1 + usize::from(self.touching(place.end + 1) == Some(Piece::Mark('.')));
            }
        }
        Some(Written::new(place, day, month, year.map(|(year, _)| year)))
    }

    pub(super) fn weekday_before(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.get(before));
        matches!(before, Some(Piece::Weekday(..)))
    }

    /// Days that have the month of `date`: `12. og 13. mai`, `14.–15. mai`, `May 12 and 13`.
    fn shared(&self, date: &Written, all: &[Written]) -> Vec<Written> {
        let mut found = Vec::new();
        let Some((_, month)) = date.readings.first().copied() else { return found };
        let free = |at: usize| !all.iter().any(|other| other.place.contains(&at));
        let mut start = date.place.start;
        while let Some((place, day)) = self.day_before(start).filter(|(place, _)| free(place.start))
        {
            start = place.start;
            found.push(Written::new(place, day, month, date.year));
        }
        let month_first = matches!(self.get(date.place.start), Some(Piece::Month(_)))
            || matches!(self.get(date.place.start), Some(Piece::Number(_, 4)));
        let mut end = date.place.end;
        while month_first
            && let Some((place, day)) = self.day_after(end).filter(|(place, _)| free(place.start))
        {
            // `May 12 and 13, 2027`
            let year = self.number(place.end..self.all.len(), 4);
            end = year.map_or(place.end, |(_, at)| at + 1);
            let year = year.map(|(year, _)| year).or(date.year);
            found.push(Written::new(place.start..end, day, month, year));
        }
        found
    }

    /// A number of a day before `start`, with "and" or a dash between, and perhaps a weekday.
    fn day_before(&self, start: usize) -> Option<(Range<usize>, u32)> {
        let (mut separated, mut dash, mut named) = (false, false, false);
        for at in (start.saturating_sub(APART)..start).rev() {
            let dot = self.get(at) == Some(Piece::Mark('.'));
            match self.get(at)? {
                Piece::Link(link) if link.joiner || link.until || link.and => {
                    separated |= link.until || link.and;
                }
                Piece::Mark('-' | '–' | '—' | '/') => (separated, dash) = (true, true),
                Piece::Mark(',' | '،' | '、' | '+' | '&') => separated = true,
                Piece::Weekday(..) => named = true,
                _ if dot && is_day(self.get(at.checked_sub(1)?)) => {
                    let Some(Piece::Number(day, _)) = self.get(at - 1) else { return None };
                    return separated.then_some((at - 1..at + 1, day));
                }
                // "week 20, 12 May"
                Piece::Number(..) if at > 0 && self.link(at - 1).week => return None,
                Piece::Number(day, _) if is_day(self.get(at)) => {
                    // A number without its full stop may count something.
                    let plain = dash || named || !self.dotted(start);
                    // Arabic writes "and" together with the weekday.
                    let listed = separated || (named && self.weekday_before(at));
                    return (listed && plain).then_some((at..at + 1, day));
                }
                _ => return None,
            }
        }
        None
    }

    /// Whether the date from `start` on has a full stop behind its day.
    fn dotted(&self, start: usize) -> bool {
        (start..start + 2).any(|at| self.get(at) == Some(Piece::Mark('.')))
    }

    /// A number of a day from `end` on, where the month stood first.
    fn day_after(&self, end: usize) -> Option<(Range<usize>, u32)> {
        let mut separated = false;
        for at in end..end + APART {
            match self.get(at)? {
                Piece::Link(link) if link.joiner || link.until || link.and => {
                    separated |= link.until || link.and;
                }
                Piece::Mark('-' | '–' | '—' | ',' | '،' | '、' | '&') => separated = true,
                Piece::Weekday(..) => {}
                Piece::Number(day, _) if is_day(self.get(at)) => {
                    let mut end = at + 1;
                    while self.is_joiner(end) {
                        end += 1;
                    }
                    let goes_on = matches!(self.get(end), Some(Piece::Month(_) | Piece::Word))
                        || matches!(self.touching(end), Some(Piece::Mark(':' | '/')));
                    return (separated && !goes_on).then_some((at..end, day));
                }
                _ => return None,
            }
        }
        None
    }

    /// The nearest number of at most `digits` digits (or exactly four), with only marks and words
    /// between that belong to dates.
    fn number(&self, indices: impl Iterator<Item = usize>, digits: usize) -> Option<(u32, usize)> {
        for index in indices.take(4) {
            match self.get(index)? {
                Piece::Number(value, count) => {
                    let fits = match digits {
                        // A postcode has four digits too, and so have the hours of `1900–2100`.
                        4 => count == 4 && YEARS.contains(&value) && !self.in_span(index),
                        _ => count <= digits,
                    };
                    return (fits && !self.in_time(index)).then_some((value, index));
                }
                Piece::Link(Link { joiner: true, .. })
                | Piece::Mark('.' | ',' | '،' | '፣' | '፡' | '/' | '-' | '\'' | '’') => {}
                // `12. mai (2027)`
                Piece::Mark('(' | '（') if digits == 4 => {}
                _ => return None,
            }
        }
        None
    }

    /// Whether the number belongs to a time such as `13:30`.
    fn in_time(&self, index: usize) -> bool {
        let number = |at: Option<Piece>| matches!(at, Some(Piece::Number(..)));
        let colon = |at: usize| self.touching(at) == Some(Piece::Mark(':'));
        let before = index.checked_sub(2).is_some_and(|first| {
            number(self.get(first)) && colon(index - 1) && self.touching(index).is_some()
        });
        before || (colon(index + 1) && number(self.touching(index + 2)))
    }

    /// Whether a number of four digits touches another, as in `1900–2100`.
    pub(super) fn in_span(&self, index: usize) -> bool {
        matches!(self.touching(index + 1), Some(Piece::Mark('-' | '–')))
            && matches!(self.touching(index + 2), Some(Piece::Number(_, 4)))
    }

    pub(crate) fn is_joiner(&self, index: usize) -> bool {
        self.link(index).joiner
    }
}
