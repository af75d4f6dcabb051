//! Which weekday belongs to which date, and which week.
//!
//! A text is a row of weekdays and dates. What stands in the gap between two of them decides: nothing but
//! commas, hours and small words joins a weekday to the date after it; "and", "to" or a dash makes a list of
//! weekdays or of dates, and lists of the same length belong together, first to first. A weekday behind its
//! date counts where the sentence does not go on with it.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::language::dates::pieces::{CLOSING, Link, OPENING, Piece, Pieces};
use crate::language::dates::written::Written;

/// A weekday that belongs to a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedWeekday {
    /// Days after Monday.
    pub weekday: usize,
    /// The byte range of the weekday.
    pub span: Range<usize>,
    /// Day and month; of `5/12` also the other way round.
    pub readings: Vec<(u32, u32)>,
    /// The year, where the text has one.
    pub year: Option<u32>,
    /// Whether nothing else can be meant: the weekday stands before its date, or behind it in brackets.
    pub certain: bool,
}

/// The number of a week beside a date of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedWeek {
    /// The number.
    pub week: u32,
    /// The byte range of the number.
    pub span: Range<usize>,
    /// Day and month; of `5/12` also the other way round.
    pub readings: Vec<(u32, u32)>,
    /// The year, where the text has one.
    pub year: Option<u32>,
}

/// A day and month in the year of the text or else in one that is given; `None` when the calendar has no
/// such day.
pub fn day(reading: (u32, u32), stated: Option<u32>, year: i16) -> Option<Date> {
    let year = stated.map_or(Some(year), |year| i16::try_from(year).ok())?;
    Date::new(year, i8::try_from(reading.1).ok()?, i8::try_from(reading.0).ok()?).ok()
}

impl DatedWeekday {
    /// The dates that may be meant, in the year of the text or else in the one that is given.
    pub fn dates(&self, year: i16) -> impl Iterator<Item = Date> {
        self.readings.iter().filter_map(move |reading| day(*reading, self.year, year))
    }

    /// The day with this weekday that is nearest to `date`.
    pub fn nearest(&self, date: Date) -> Option<Date> {
        (-3..=3)
            .filter_map(|days: i64| date.checked_add(days.days()).ok())
            .find(|day| day.weekday().to_monday_zero_offset() as usize == self.weekday)
    }
}

/// Marks that may stand between a weekday and its date. A bar parts the cells of a table.
const BESIDE: [char; 18] =
    [',', '،', '、', '፣', '፡', '，', ':', '：', '–', '—', '-', '(', ')', '（', '）', '[', ']', '|'];
/// More pieces than this lie between what has nothing to do with each other.
const WIDEST: usize = 12;

/// What lies between two items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Gap {
    /// Something that parts them.
    far: bool,
    /// "and", "to", a stroke, that is nothing else besides.
    joined: bool,
    /// The same, or a dash or a comma, or a word that may also stand before a date.
    listed: bool,
    /// Commas, dashes and the like.
    marks: usize,
    opens: bool,
    /// A bracket ends that did not begin here.
    closes: bool,
    /// A comma follows an hour.
    after_time: bool,
    /// A colon, behind which something new is said.
    colon: bool,
}

impl Gap {
    fn beside(self) -> bool {
        !self.far && !self.joined
    }
}

/// A weekday or a date: which, and its range of pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    date: Option<usize>,
    place: Range<usize>,
}

/// Items of one kind that are listed: a range of items.
type Run = Range<usize>;

struct Row<'p> {
    pieces: &'p Pieces,
    dates: &'p [Written],
    items: Vec<Item>,
}

/// The weekdays of a text that belong to dates.
pub(super) fn weekdays(pieces: &Pieces, dates: &[Written]) -> Vec<DatedWeekday> {
    let row = Row::new(pieces, dates);
    let runs = row.runs();
    let mut taken = vec![false; runs.len()];
    let mut pairs = Vec::new();
    for number in 0..runs.len() {
        let Some((dated, certain)) = row.date_of(&runs, number, &taken) else { continue };
        if let (Some(days), Some(dates), Some(taken)) =
            (runs.get(number), runs.get(dated), taken.get_mut(dated))
        {
            *taken = true;
            pairs.extend(days.clone().zip(dates.clone()).map(|(day, date)| (day, date, certain)));
        }
    }
    pairs.into_iter().filter_map(|(day, date, certain)| row.pair(day, date, certain)).collect()
}

impl<'p> Row<'p> {
    fn new(pieces: &'p Pieces, dates: &'p [Written]) -> Self {
        let days = pieces.all.iter().enumerate().filter_map(|(at, (piece, _))| {
            let free = !dates.iter().any(|date| date.place.contains(&at));
            (free && matches!(piece, Piece::Weekday(..)))
                .then_some(Item { date: None, place: at..at + 1 })
        });
        let dated = dates.iter().enumerate();
        let dated =
            dated.map(|(number, date)| Item { date: Some(number), place: date.place.clone() });
        let mut items: Vec<Item> = days.chain(dated).collect();
        items.sort_by_key(|item| item.place.start);
        Self { pieces, dates, items }
    }

    fn pair(&self, day: usize, date: usize, certain: bool) -> Option<DatedWeekday> {
        let (piece, span) = self.pieces.all.get(self.items.get(day)?.place.start)?;
        let Piece::Weekday(weekday, short) = piece else { return None };
        let number = self.items.get(date)?.date?;
        let date = self.dates.get(number)?;
        // "Monday 31 May and Tuesday 1 June 2027": one year for both.
        let later = self.dates.iter().skip(number).find_map(|date| date.year);
        let earlier = || self.dates.iter().take(number).rev().find_map(|date| date.year);
        let year = later.or_else(earlier);
        let (span, readings) = (span.clone(), date.readings.clone());
        let certain = certain && !short && !date.stopless;
        Some(DatedWeekday { weekday: *weekday, span, readings, year, certain })
    }

    /// Items of one kind that follow each other in a list.
    fn runs(&self) -> Vec<Run> {
        let mut all: Vec<Run> = Vec::new();
        for (number, item) in self.items.iter().enumerate() {
            let listed = |run: &Run| {
                let last = self.items.get(run.end - 1)?;
                let gap = self.gap(last.place.end..item.place.start);
                Some(
                    last.date.is_some() == item.date.is_some()
                        && !gap.far
                        && gap.listed
                        && !gap.opens,
                )
            };
            match all.last_mut() {
                Some(run) if listed(run) == Some(true) => run.end = number + 1,
                _ => all.push(number..number + 1),
            }
        }
        all
    }

    /// The run of dates that a run of weekdays belongs to, and whether that is certain.
    fn date_of(&self, runs: &[Run], number: usize, taken: &[bool]) -> Option<(usize, bool)> {
        let run = runs.get(number)?;
        let first = self.items.get(run.start)?;
        if first.date.is_some() {
            return None;
        }
        let before = number.checked_sub(1).filter(|before| taken.get(*before) == Some(&false));
        let before =
            before.and_then(|before| Some((before, self.between(runs.get(before)?, run)?)));
        let after = runs.get(number + 1).and_then(|after| self.between(run, after));
        // Of one weekday and several dates the first is meant; of others, as many as there are.
        let fits = |other: usize| {
            let dates = runs.get(other).map_or(0, ExactSizeIterator::len);
            dates == run.len() || (run.len() == 1 && dates > 1)
        };
        let forward = after.filter(|gap| gap.beside() && !gap.closes && fits(number + 1));
        let back = before.filter(|(before, gap)| {
            let alone = runs.get(*before).map_or(0, ExactSizeIterator::len) == run.len();
            let follows = !gap.colon && self.ends(run, *before, runs);
            alone && gap.beside() && !gap.closes && (gap.opens || follows)
        });
        match (back, forward) {
            (Some((before, gap)), _) if gap.opens => Some((before, true)),
            (Some((before, back)), Some(forward)) => {
                // `12. mai onsdag, 13. mai torsdag`: each has the date that it is closest to.
                let nearer = back.marks < forward.marks
                    || (back.marks == forward.marks && self.last_is_day(runs));
                if nearer { Some((before, false)) } else { Some((number + 1, true)) }
            }
            (None, Some(gap)) => Some((number + 1, !gap.after_time)),
            (Some((before, _)), None) => Some((before, false)),
            (None, None) => None,
        }
    }

    /// Whether the row ends with a weekday.
    fn last_is_day(&self, runs: &[Run]) -> bool {
        let last = runs.last().and_then(|run| self.items.get(run.start));
        last.is_some_and(|item| item.date.is_none())
    }

    /// Whether a weekday behind a date ends what is said of it: what follows is a mark, an hour, or nothing.
    fn ends(&self, run: &Run, before: usize, runs: &[Run]) -> bool {
        let dates = runs.get(before).cloned().unwrap_or_default();
        let date = self.items.get(dates.start).and_then(|item| self.dates.get(item.date?));
        // Behind a word `12/5` may count something: "Sak 12/5, onsdag".
        let counts = |date: &Written| {
            let before = date.place.start.checked_sub(1).and_then(|before| self.pieces.get(before));
            (date.slash || date.stopless) && matches!(before, Some(Piece::Word | Piece::Number(..)))
        };
        if date.is_none_or(counts) {
            return false;
        }
        let end =
            run.end.checked_sub(1).and_then(|last| self.items.get(last)).map(|item| item.place.end);
        match end.and_then(|end| self.pieces.get(end)) {
            None | Some(Piece::Mark(_) | Piece::Time) => true,
            Some(Piece::Link(link)) => link.clock || link.day_part,
            _ => false,
        }
    }

    fn between(&self, first: &Run, second: &Run) -> Option<Gap> {
        let (last, next) = (self.items.get(first.end - 1)?, self.items.get(second.start)?);
        Some(self.gap(last.place.end..next.place.start))
    }

    fn gap(&self, range: Range<usize>) -> Gap {
        let mut gap = Gap { far: range.len() > WIDEST, ..Gap::default() };
        let inside = self.pieces.all.get(range).unwrap_or_default();
        let is_week = |piece: &Piece| matches!(piece, Piece::Link(link) if link.week);
        // "i uke 20" stands as an hour does.
        let timed = inside.iter().any(|(piece, _)| *piece == Piece::Time || is_week(piece));
        let mut time_before = false;
        let mut before = None;
        for (piece, _) in inside {
            let numbered = before.replace(piece).is_some_and(is_week);
            match piece {
                Piece::Time => {}
                Piece::Number(..) if numbered => {}
                Piece::Mark(mark) if BESIDE.contains(mark) => {
                    gap.marks += 1;
                    gap.after_time |= time_before && *mark != '|';
                    gap.listed |= !matches!(mark, '(' | '（' | '[' | ':' | '：' | '|');
                    gap.colon |= matches!(mark, ':' | '：');
                    gap.opens |= OPENING.contains(mark);
                    gap.closes |= CLOSING.contains(mark) && !gap.opens;
                }
                Piece::Mark('/' | '+' | '&') => (gap.joined, gap.listed) = (true, true),
                Piece::Link(link) => gap.link(*link, timed),
                _ => gap.far = true,
            }
            time_before |= *piece == Piece::Time;
        }
        gap
    }
}

impl Gap {
    fn link(&mut self, link: Link, timed: bool) {
        let beside =
            link.joiner || link.day_part || link.clock || link.week || (link.beside_time && timed);
        let joins = link.until || link.and;
        self.listed |= joins;
        self.joined |= joins && !beside;
        self.far |= !joins && !beside;
    }
}

/// The numbers of weeks that stand beside a date.
pub(super) fn weeks(pieces: &Pieces, dates: &[Written]) -> Vec<DatedWeek> {
    let mut all = Vec::new();
    for at in 0..pieces.all.len() {
        let number = match (pieces.link(at).week, pieces.get(at + 1)) {
            (true, Some(Piece::Number(week @ 1..=53, 1 | 2))) => week,
            _ => continue,
        };
        let Some((_, span)) = pieces.all.get(at + 1) else { continue };
        // `uke 20–22` and `uke 20 og 21` are of no date alone.
        let several = matches!(pieces.get(at + 2), Some(Piece::Mark('-' | '–' | '/')))
            || pieces.link(at + 2).and
            || pieces.link(at + 2).until;
        let beside = |index: usize| match pieces.get(index) {
            Some(Piece::Mark(mark)) => BESIDE.contains(&mark),
            Some(Piece::Link(link)) => link.joiner || link.until,
            Some(Piece::Weekday(..)) => true,
            _ => false,
        };
        let date_at = |index: usize| dates.iter().position(|date| date.place.contains(&index));
        let after = (at + 2..at + 2 + WIDEST).find(|index| !beside(*index)).and_then(date_at);
        let before = (at.saturating_sub(WIDEST)..at).rev().find(|index| !beside(*index));
        let date = after.or_else(|| before.and_then(date_at)).and_then(|date| dates.get(date));
        if let Some(date) = date.filter(|_| !several) {
            all.push(DatedWeek {
                week: number,
                span: span.clone(),
                readings: date.readings.clone(),
                year: date.year.or_else(|| dates.iter().find_map(|date| date.year)),
            });
        }
    }
    all
}
