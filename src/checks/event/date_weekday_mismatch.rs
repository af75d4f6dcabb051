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
        let passage = Passage::verbatim(written, 0);
        let parts = [TextPart { passage: &passage, id: None, main: true }];
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
            // The calendar has no such day.
            ("mandag 30. februar", Some(2027), false),
        ] {
            assert_eq!(!fitting(written, year).is_empty(), wrong, "{written} {year:?}");
        }
        assert_eq!(fitting("fredag 12. mai", Some(2027)), ["Date(2027-05-14)"]);
        assert_eq!(fitting("søndag 12. mai", Some(2027)), ["Date(2027-05-09)"]);
    }
}
