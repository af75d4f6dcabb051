//! A weekday that does not belong to the date beside it, in `event.toml` or in any text.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::checks::subject::{EventSubject, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::dates::{DatedWeekday, dated_weekdays};
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
    for part in subject.passages {
        let text = part.passage.text.as_str();
        let all = dated_weekdays(part.passage.tokens(), subject.language);
        // "Monday 31 May and Tuesday 1 June 2027": one year for both.
        let stated =
            all.iter().find_map(|dated| dated.year).and_then(|year| i16::try_from(year).ok());
        for dated in &all {
            let years = match stated.or(subject.year) {
                Some(year) => vec![year],
                // Without an event, the last such day or the next one may be meant.
                None => nearest_years(dated, subject.today),
            };
            // A day that the calendar has not, as 31 February, has no weekday either.
            let dates: Vec<Date> = years.into_iter().filter_map(|year| dated.date(year)).collect();
            let Some(date) = dates.first().copied() else { continue };
            if dates.iter().any(|date| weekday(*date) == dated.weekday) {
                continue;
            }
            let Some(fitting) = dated.nearest(date) else { continue };
            found.push(
                subject
                    .finding(&rules::DATE_WEEKDAY_MISMATCH, part, dated.span.clone())
                    .with("date", date)
                    .with("stated", text.get(dated.span.clone()).unwrap_or_default())
                    .with("fitting", fitting),
            );
        }
    }
}

/// The years of the two such days around today, the nearer one first.
fn nearest_years(dated: &DatedWeekday, today: Date) -> Vec<i16> {
    let mut days: Vec<Date> =
        (-1..=1).filter_map(|years| dated.date(today.year().checked_add(years)?)).collect();
    days.sort_by_key(|day| (*day - today).get_days().abs());
    days.iter().take(2).map(|day| day.year()).collect()
}
