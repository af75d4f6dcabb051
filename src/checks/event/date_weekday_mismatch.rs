//! A weekday that does not belong to its date, in `event.toml` or in any text, and a week that does not.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::checks::subject::{EventSubject, TextPart, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Severity};
use crate::language::dates::{Dated, DatedWeek, DatedWeekday, dated, day};
use crate::text::spans::prose;
use crate::text::tokens::tokens;

pub(crate) fn event(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, languages, .. } = subject;
    let Some(stated) = &event.weekday else { return };
    let date = event.date.value;
    let written = tokens(&stated.value);
    let small = stated.value.trim().to_lowercase();
    let meant = languages.locales().keys().find_map(|tag| {
        let language = languages.get(tag);
        // Only the language that has the word is looked at more closely.
        let groups = &language.words.weekdays.groups;
        if !groups.iter().flatten().any(|form| form.to_lowercase() == small) {
            return None;
        }
        match language.words.weekdays.find(&written).as_slice() {
            [(weekday, range)] if range.len() == written.len() => Some(*weekday),
            _ => None,
        }
    });
    let Some(meant) = meant else {
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .at(&event.source, stated.span.clone())
                .with("key", "weekday")
                .with("expected", "weekday"),
        );
        return;
    };
    let week = (-3..=3).filter_map(|days: i64| date.checked_add(days.days()).ok());
    let fitting = week.into_iter().find(|day| weekday(*day) == meant);
    if let Some(fitting) = fitting
        && fitting != date
    {
        found.push(
            Diagnostic::new(&rules::DATE_WEEKDAY_MISMATCH)
                .at(&event.source, stated.span.clone())
                .with("kind", "weekday")
                .with("date", date)
                .with("stated", stated.value.as_str())
                .with("fitting", fitting),
        );
    }
}

fn weekday(date: Date) -> usize {
    date.weekday().to_monday_zero_offset() as usize
}

pub(crate) fn text(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let mut heading = None;
    for line in lines(subject) {
        let all = dated(&prose(&line.text), subject.language);
        let years = Years { subject, heading, line: &line.text, named: &all.years };
        for seen in &all.weekdays {
            let dates = years.of(seen.year, &seen.readings);
            let fits = dates.is_empty() || dates.iter().any(|date| weekday(*date) == seen.weekday);
            if !fits {
                found.extend(mismatch(subject, &line, seen, &dates));
            }
        }
        for seen in &all.weeks {
            let dates = years.of(seen.year, &seen.readings);
            if let Some(date) = wrong_week(seen, &dates) {
                found.extend(other_week(subject, &line, seen, date));
            }
        }
        heading = heading_year(&line.text, &all).or(heading);
    }
}

/// A text that is read as one: a passage, or the cells of a table's row.
struct Line<'t> {
    text: String,
    /// Where each passage begins in it.
    parts: Vec<(usize, &'t TextPart<'t>)>,
}

impl Line<'_> {
    /// The passage that a byte range stands in, and where there.
    fn place(&self, range: &Range<usize>) -> Option<(&TextPart<'_>, Range<usize>)> {
        let (start, part) = self.parts.iter().rev().find(|(start, _)| *start <= range.start)?;
        Some((part, range.start - start..range.end - start))
    }
}

/// The passages of a text; cells of one row are one line.
fn lines<'t>(subject: &'t TextSubject<'t>) -> Vec<Line<'t>> {
    let mut all: Vec<Line> = Vec::new();
    let mut end = 0;
    for part in subject.passages {
        let span = part.passage.span(0..part.passage.text.len());
        let gap = subject.source.text.get(end..span.start).unwrap_or("\n");
        let cell = part.id.is_none() && gap.contains('|') && !gap.contains('\n');
        end = span.end;
        let text = part.passage.text.as_str();
        match all.last_mut().filter(|_| cell) {
            Some(line) => {
                line.text.push_str(" | ");
                line.parts.push((line.text.len(), part));
                line.text.push_str(text);
            }
            None => {
                let lead = item_number(subject, part, span.start);
                all.push(Line { parts: vec![(lead.len(), part)], text: format!("{lead}{text}") });
            }
        }
    }
    all
}

/// What Markdown takes for the number of an item of a list: in `12. mai` it is the day.
fn item_number<'t>(subject: &'t TextSubject, part: &TextPart, start: usize) -> &'t str {
    let before = subject.source.text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let number = line.trim_start_matches([' ', '>', '-', '*', '\t']);
    let digits = number.trim_end().strip_suffix('.').unwrap_or_default();
    let short = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if short && part.id.is_none() { number } else { "" }
}

/// The years that a date without one may be of.
struct Years<'t> {
    subject: &'t TextSubject<'t>,
    /// What a heading above says.
    heading: Option<i16>,
    line: &'t str,
    /// The years that the line names.
    named: &'t [u32],
}

impl Years<'_> {
    /// The dates that may be meant, the likeliest first. A day that the calendar has not, as 31
    /// February, has no weekday either.
    fn of(&self, stated: Option<u32>, readings: &[(u32, u32)]) -> Vec<Date> {
        let dates =
            |year: i16| readings.iter().filter_map(move |reading| day(*reading, stated, year));
        if stated.is_some() {
            return dates(self.subject.today.year()).collect();
        }
        let named = || self.named.iter().filter_map(|year| i16::try_from(*year).ok());
        if let (Some(year), None) = (named().next(), named().nth(1))
            && self.line.split_once(':').is_some_and(|(title, _)| title.contains(&year.to_string()))
        {
            return dates(year).collect();
        }
        let usual: Vec<Date> = match self.subject.year.or(self.heading) {
            Some(year) => dates(year).collect(),
            // Without an event, the last such day or the next one may be meant.
            None => nearest_days(readings, self.subject.today),
        };
        usual.into_iter().chain(named().flat_map(dates)).collect()
    }
}

/// The two such days around today, the nearer one first.
fn nearest_days(readings: &[(u32, u32)], today: Date) -> Vec<Date> {
    let years = (-1..=1).filter_map(|years| today.year().checked_add(years));
    let mut days: Vec<Date> = years
        .flat_map(|year| readings.iter().filter_map(move |reading| day(*reading, None, year)))
        .collect();
    days.sort_by_key(|day| (*day - today).get_days().abs());
    days.truncate(2 * readings.len());
    days
}

/// Words that a heading has at most.
const HEADING: usize = 10;

/// The year of a heading, which goes for the lines under it: `Program våren 2028`.
fn heading_year(text: &str, dated: &Dated) -> Option<i16> {
    let [year] = dated.years.as_slice() else { return None };
    let short = text.split_whitespace().count() <= HEADING && !text.trim_end().ends_with('.');
    (short && dated.weekdays.is_empty()).then(|| i16::try_from(*year).ok()).flatten()
}

fn mismatch(
    subject: &TextSubject,
    line: &Line,
    seen: &DatedWeekday,
    dates: &[Date],
) -> Option<Diagnostic> {
    let (date, (part, range)) = (*dates.first()?, line.place(&seen.span)?);
    let stated = part.passage.text.get(range.clone())?;
    let finding = subject.finding(&rules::DATE_WEEKDAY_MISMATCH, part, range.clone());
    let severity = if seen.certain { finding.severity } else { Severity::Warning };
    Some(
        Diagnostic { severity, ..finding }
            .with("kind", "weekday")
            .with("date", date)
            .with("stated", stated)
            .with("fitting", seen.nearest(date)?),
    )
}

/// From this week on a number is no lesson of a course.
const NO_LESSON: u32 = 10;

/// The likeliest date whose week the text gives wrongly. `Uke 2` may be the second of a course.
fn wrong_week(seen: &DatedWeek, dates: &[Date]) -> Option<Date> {
    let week = |date: &Date| u32::try_from(date.iso_week_date().week()).unwrap_or_default();
    let first = dates.first()?;
    let near = week(first).abs_diff(seen.week) <= 1;
    let wrong = dates.iter().all(|date| week(date) != seen.week);
    (wrong && (seen.week >= NO_LESSON || near)).then_some(*first)
}

fn other_week(
    subject: &TextSubject,
    line: &Line,
    seen: &DatedWeek,
    date: Date,
) -> Option<Diagnostic> {
    let (part, range) = line.place(&seen.span)?;
    let stated = part.passage.text.get(range.clone())?;
    let finding = subject.finding(&rules::DATE_WEEKDAY_MISMATCH, part, range.clone());
    Some(
        Diagnostic { severity: Severity::Warning, ..finding }
            .with("kind", "week")
            .with("date", date)
            .with("stated", stated)
            .with("week", f64::from(date.iso_week_date().week())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::checks::subject::TextPart;
    use crate::content::data::Data;
    use crate::finding::source::SourceFile;
    use crate::language::Languages;
    use crate::text::passage::Passage;

    /// The days that would fit, of a text of a meeting in a year, read on 23 November 2026.
    fn fitting(written: &str, year: Option<i16>) -> Vec<String> {
        let language = Languages::new(&Data::new(None), []).get("nb");
        let source = Arc::new(SourceFile::new("own.md", written));
        let mut start = 0;
        let passages: Vec<Passage> = written
            .split('\n')
            .map(|line| {
                let passage = Passage::verbatim(line, start);
                start += line.len() + 1;
                passage
            })
            .collect();
        let part = |passage| TextPart { passage, id: None, main: true };
        let parts: Vec<TextPart> = passages.iter().map(part).collect();
        let today = jiff::civil::date(2026, 11, 23);
        let subject = TextSubject::new(&language, &source, &parts, year, today);
        let mut found = Vec::new();
        text(&subject, &mut found);
        let days = found.iter().map(|finding| {
            let mut dates = finding.args.iter().filter(|(name, _)| *name == "fitting");
            format!("{:?}", dates.next().unwrap().1)
        });
        days.collect()
    }

    /// 12 May is a Tuesday in 2026, a Wednesday in 2027 and a Friday in 2028.
    #[test]
    fn a_year_of_the_text_goes_before_that_of_the_meeting_and_that_before_todays() {
        for (written, year, wrong) in [
            ("onsdag 12. mai 2027", None, false),
            ("tirsdag 12. mai 2027", None, true),
            ("tirsdag 12. mai 2026", Some(2027), false),
            ("tirsdag 12. mai", Some(2026), false),
            ("tirsdag 12. mai", Some(2027), true),
            ("onsdag 12. mai", Some(2027), false),
            // One year for both.
            ("tirsdag 12. mai 2026 og onsdag 13. mai", Some(2027), false),
            ("tirsdag 12. mai og onsdag 13. mai 2026", Some(2027), false),
            ("onsdag 12. mai 2027 og onsdag 13. mai", Some(2026), true),
            // Without a meeting the last such day or the next one may be meant.
            ("tirsdag 12. mai", None, false),
            ("onsdag 12. mai", None, false),
            ("fredag 12. mai", None, true),
            ("mandag 12. mai", None, true),
            // A heading goes for the lines under it, and the meeting's own year before that.
            ("Program våren 2028\nfredag 12. mai", None, false),
            ("Program våren 2028\nonsdag 12. mai", None, true),
            ("Program våren 2028\nfredag 12. mai", Some(2027), true),
            ("Program våren 2028\nonsdag 12. mai", Some(2027), false),
            // The calendar has no such day.
            ("mandag 30. februar", Some(2027), false),
        ] {
            assert_eq!(!fitting(written, year).is_empty(), wrong, "{written} {year:?}");
        }
        assert_eq!(fitting("fredag 12. mai", Some(2027)), ["Date(2027-05-14)"]);
        assert_eq!(fitting("søndag 12. mai", Some(2027)), ["Date(2027-05-09)"]);
    }
}
