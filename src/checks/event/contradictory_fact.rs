//! A time, price, date or place in the texts of an event that disagrees with its facts.

use std::ops::Range;

use jiff::civil::Date;

use crate::checks::subject::{Facts, TextPart, TextSubject};
use crate::content::event::clock;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::clock::times;
use crate::language::dates::{SeenDate, dated, dates};
use crate::language::words::Meeting;
use crate::text::sentences::sentences;
use crate::text::tokens::{Token, TokenKind};

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let (Some(facts), Some(words)) = (subject.facts, &subject.language.words.meeting) else {
        return;
    };
    for part in subject.passages {
        let all = part.passage.tokens();
        let numbers = all.iter().any(|token| matches!(token.kind, TokenKind::Number(..)));
        if !numbers && facts.elsewhere.is_empty() {
            continue;
        }
        for range in sentences(&part.passage.text) {
            let at = |byte: usize| all.partition_point(|token| token.span.start < byte);
            let tokens = all.get(at(range.start)..at(range.end)).unwrap_or_default();
            let sentence = Sentence { subject, facts, words, part, tokens, range };
            sentence.judge(found);
        }
    }
}

/// A sentence of the meeting's own texts.
struct Sentence<'s> {
    subject: &'s TextSubject<'s>,
    facts: &'s Facts<'s>,
    words: &'s Meeting,
    part: &'s TextPart<'s>,
    tokens: &'s [Token],
    range: Range<usize>,
}

impl Sentence<'_> {
    fn judge(&self, found: &mut Vec<Diagnostic>) {
        let event = self.facts.event;
        let of_meeting = !self.words.names.find(self.tokens).is_empty();
        let times = times(self.tokens, self.words);
        for time in &times {
            if !self.facts.times().any(|right| time.may_be(right)) {
                let finding = self.finding("time", time.span.clone());
                found.push(
                    finding.with("start", clock(event.start)).with("end", clock(event.end.value)),
                );
            }
        }
        // Texts speak of other days too: only beside the meeting, a time or a weekday is one its own.
        if of_meeting || !times.is_empty() || self.has_weekday() {
            for date in dates(self.tokens, self.subject.language) {
                if self.is_other_day(&date) {
                    found.push(self.finding("date", date.span).with("date", event.date.value));
                }
            }
        }
        if !of_meeting {
            return;
        }
        let costs = self.subject.free && !self.words.cost.find(self.tokens).is_empty();
        if let Some(price) = costs.then(|| self.price()).flatten() {
            found.push(self.finding("price", price));
        }
        let text = self.part.passage.text.get(self.range.clone()).unwrap_or_default();
        for name in &self.facts.elsewhere {
            if let Some(start) = text.find(name) {
                let start = self.range.start + start;
                let finding = self.finding("place", start..start + name.len());
                found.push(finding.with("place", self.facts.place));
            }
        }
    }

    fn has_weekday(&self) -> bool {
        !dated(self.tokens, self.subject.language).weekdays.is_empty()
    }

    /// Whether it is a day of the calendar, and none that belongs to the meeting.
    fn is_other_day(&self, seen: &SeenDate) -> bool {
        let (Ok(month), Ok(day)) = (i8::try_from(seen.month), i8::try_from(seen.day)) else {
            return false;
        };
        let is_same = |date: Date| {
            let year = seen.year.is_none_or(|year| i64::from(year) == i64::from(date.year()));
            (date.month(), date.day()) == (month, day) && year
        };
        let year = seen.year.and_then(|year| i16::try_from(year).ok());
        let year = year.unwrap_or(self.facts.event.date.value.year());
        Date::new(year, month, day).is_ok() && !self.facts.dates().any(is_same)
    }

    /// A number beside money: "200 kroner", "kr 200".
    fn price(&self) -> Option<Range<usize>> {
        let amount = |at: usize| match self.tokens.get(at)?.kind {
            TokenKind::Number(value, _) if value > 0 => self.tokens.get(at),
            _ => None,
        };
        self.words.money.find(self.tokens).into_iter().find_map(|(_, place)| {
            let before = place.start.checked_sub(1).and_then(amount);
            let (first, last) = (self.tokens.get(place.start)?, self.tokens.get(place.end - 1)?);
            match (before, amount(place.end)) {
                (Some(number), _) => Some(number.span.start..last.span.end),
                (None, Some(number)) => Some(first.span.start..number.span.end),
                (None, None) => None,
            }
        })
    }

    fn finding(&self, kind: &str, range: Range<usize>) -> Diagnostic {
        let stated = self.part.passage.text.get(range.clone()).unwrap_or_default().to_owned();
        let finding = self.subject.finding(&rules::CONTRADICTORY_FACT, self.part, range);
        finding.with("kind", kind).with("stated", stated)
    }
}
