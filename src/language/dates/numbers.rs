//! Dates of numbers alone, in every way in which they are written: `12.5.2027`, `12/5`, `2027-05-12`.

use std::ops::Range;

use crate::language::dates::pieces::{Piece, Pieces};
use crate::language::dates::written::{Written, YEARS};

/// The numbers that a date may begin with, and the mark between them.
#[derive(Debug, Clone, Copy)]
struct Parts {
    index: usize,
    mark: char,
    first: u32,
    digits: usize,
}

impl Pieces {
    /// `12.11.2026`, `12/11`, `2026-11-12`, from the number at `index` on.
    pub(super) fn numeric(&self, index: usize) -> Option<Written> {
        // The middle of a date is not the start of another.
        let before = index.checked_sub(1).and_then(|before| self.get(before));
        if self.touching(index).is_some()
            && matches!(before, Some(Piece::Mark('.' | '/' | '-' | ':')))
        {
            return None;
        }
        let (Piece::Number(first, digits), Piece::Mark(mark), Piece::Number(second, 1 | 2)) =
            (self.get(index)?, self.get(index + 1)?, self.get(index + 2)?)
        else {
            return None;
        };
        let parts = Parts { index, mark, first, digits };
        let (day, year, end) = self.whole(parts).or_else(|| self.short(parts))?;
        let fits = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let mut readings = vec![(day, second), (second, day)];
        readings.retain(|(day, month)| fits(*day, *month));
        if mark != '/' || !self.month_first || digits == 4 {
            readings.retain(|reading| *reading == (day, second));
        }
        readings.dedup();
        let slash = mark == '/' && year.is_none();
        // `13.5` without a full stop behind it.
        let stopless = mark == '.' && year.is_none() && end == index + 3;
        // "Open 24/7" is no day in July.
        let always = slash && (day, second) == (24, 7) && !self.weekday_before(index);
        (!readings.is_empty() && !always).then_some(Written {
            place: index..end,
            readings,
            year,
            slash,
            stopless,
        })
    }

    /// Whether the pieces of a range stand without spaces between them.
    fn close(&self, mut range: Range<usize>) -> bool {
        range.next();
        range.all(|at| self.touching(at).is_some())
    }

    /// A date of three numbers with one mark: the day, the year and where it ends.
    fn whole(&self, parts: Parts) -> Option<(u32, Option<u32>, usize)> {
        let Parts { index, mark, first, digits } = parts;
        let end = index + 5;
        let third = match (self.get(index + 3)?, self.get(index + 4)?) {
            (Piece::Mark(again), Piece::Number(third, digits)) if again == mark => (third, digits),
            _ => return None,
        };
        let close = self.close(index..end);
        match (mark, digits, third) {
            ('-' | '/' | '.', 4, (day, 1 | 2)) if close => Some((day, Some(first), end)),
            ('.' | '/' | '-', 1 | 2, (year, 4)) if close => Some((first, Some(year), end)),
            // `13. 5. 2027`, `13 / 5 / 2027`, `13–05–2027`
            ('.' | '/' | '–', 1 | 2, (year, 4)) if close || mark != '–' => {
                YEARS.contains(&year).then_some((first, Some(year), end))
            }
            ('.' | '/', 1 | 2, (year, 2)) if close => Some((first, Some(2000 + year), end)),
            // Numbers of telephones look like it.
            ('-', 1 | 2, (year, 2)) if close && self.weekday_beside(index, end) => {
                Some((first, Some(2000 + year), end))
            }
            _ => None,
        }
    }

    /// A date of two numbers, and perhaps its year otherwise than they are written.
    fn short(&self, parts: Parts) -> Option<(u32, Option<u32>, usize)> {
        let Parts { index, mark, first, digits } = parts;
        if digits > 2 {
            return None;
        }
        let year = |at: usize| match self.get(at)? {
            Piece::Number(year, 4) if YEARS.contains(&year) && !self.in_span(at) => Some(year),
            _ => None,
        };
        let end = index + 3;
        let dash = matches!(self.touching(end), Some(Piece::Mark('-' | '–')));
        match mark {
            '/' if !self.close(index..end) => {
                self.weekday_before(index).then_some((first, None, end))
            }
            '/' => {
                // `12/5-2027`, `12/5-27`, `12/5 2027`
                let two = dash.then(|| self.short_year(end + 1)).flatten();
                let four =
                    dash.then(|| year(end + 1)).flatten().or(two).map(|year| (year, end + 2));
                let year = four.or_else(|| Some((year(end)?, end + 1)));
                Some(year.map_or((first, None, end), |(year, end)| (first, Some(year), end)))
            }
            // "13.30" is a time: a date without its year ends in a full stop.
            '.' if self.close(index..end + 1) && self.get(end) == Some(Piece::Mark('.')) => {
                // `12.5. 2027`
                let year = year(end + 1);
                Some((first, year, end + 1 + usize::from(year.is_some())))
            }
            '.' if self.close(index..end) => {
                let near = self.weekday_beside(index, end);
                match year(end).filter(|_| near) {
                    Some(year) => Some((first, Some(year), end + 1)),
                    None => (near && self.is_no_hour(parts)).then_some((first, None, end)),
                }
            }
            _ => None,
        }
    }

    /// The year of `12/5-27`; `12/5-14/5` are two days, and Americans write `5/12-27` of several.
    fn short_year(&self, at: usize) -> Option<u32> {
        let goes_on = matches!(self.touching(at + 1), Some(Piece::Mark('/' | '.' | '-' | '–')))
            && matches!(self.touching(at + 2), Some(Piece::Number(..)));
        match self.touching(at)? {
            Piece::Number(year @ 20..=60, 2) if !goes_on && !self.month_first => Some(2000 + year),
            _ => None,
        }
    }

    /// Whether two numbers beside a weekday, as `13.5`, are a day rather than an hour or a measure.
    fn is_no_hour(&self, Parts { index, first, .. }: Parts) -> bool {
        let end = index + 3;
        let before = index.checked_sub(1).map(|before| self.link(before)).unwrap_or_default();
        if before.clock || before.beside_time {
            return false;
        }
        // `13.05, kl. 18`: the hour comes behind.
        let comma = usize::from(matches!(self.get(end), Some(Piece::Mark(',' | '،'))));
        let said = |at: &usize| self.link(*at).clock || self.link(*at).beside_time;
        let hour = end + comma + (end + comma..).take_while(said).count();
        let colon = self.touching(hour + 1) == Some(Piece::Mark(':'));
        let named = (end + comma..hour).any(|at| self.link(at).clock || colon)
            && matches!(self.get(hour), Some(Piece::Number(..)));
        let minutes = matches!(self.get(index + 2), Some(Piece::Number(_, 2)));
        let bracket = matches!(self.get(end), Some(Piece::Mark('(' | '（')));
        let measured = matches!(self.get(end), Some(Piece::Word | Piece::Mark('%' | '‰')));
        named || bracket || (!measured && (first > 24 || !minutes))
    }

    /// Whether a weekday stands before a range of pieces or behind it, with a comma, a dash or a bracket between
    /// them at most.
    fn weekday_beside(&self, start: usize, end: usize) -> bool {
        let is_day = |at: usize| matches!(self.get(at), Some(Piece::Weekday(..)));
        let passed = |at: usize| {
            self.is_joiner(at)
                || matches!(self.get(at), Some(Piece::Mark(',' | '،' | '(' | '（' | '-' | '–')))
        };
        let before = (start.saturating_sub(3)..start).rev().find(|at| !passed(*at));
        before.is_some_and(is_day) || is_day(end + usize::from(passed(end)))
    }
}
