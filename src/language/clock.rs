//! Finds times of the day in running text.

use std::ops::Range;

use jiff::civil::Time;

use crate::language::words::Meeting;
use crate::text::tokens::{Token, TokenKind};

/// A time of the day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenTime {
    /// The byte range.
    pub span: Range<usize>,
    /// What it may mean: of twelve hours, those of the morning and of the evening.
    pub readings: Vec<Time>,
    /// Only the hour is written: "half past" may stand in words.
    pub hour_alone: bool,
}

impl SeenTime {
    /// Whether it may mean this time.
    pub fn may_be(&self, time: Time) -> bool {
        self.readings.iter().any(|reading| {
            reading.hour() == time.hour() && (self.hour_alone || reading.minute() == time.minute())
        })
    }
}

/// The times in a text: `13:30`, and `13.30` or `13` beside a word for the clock.
pub fn times(tokens: &[Token], words: &Meeting) -> Vec<SeenTime> {
    let before: Vec<usize> =
        words.clock_before.find(tokens).into_iter().map(|(_, place)| place.end).collect();
    let after: Vec<usize> =
        words.clock_after.find(tokens).into_iter().map(|(_, place)| place.start).collect();
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let named = before.contains(&at);
        let seen =
            written(tokens, at, named).or_else(|| {
                let hour = number(tokens, at)?;
                let longer = joined(tokens, at + 1) && joined(tokens, at + 2);
                ((named && !longer) || (after.contains(&(at + 1)) && !joined(tokens, at)))
                    .then_some((hour, 0, at + 1))
            });
        at += 1;
        let Some((hour, minute, end)) = seen else { continue };
        let readings = readings(hour, minute, words.counts_from_six);
        if let (Some(first), Some(last)) = (tokens.get(at - 1), tokens.get(end - 1))
            && !readings.is_empty()
        {
            let hour_alone = end == at;
            all.push(SeenTime { span: first.span.start..last.span.end, readings, hour_alone });
            at = end;
        }
    }
    all
}

/// Hour, minute and the token behind a time that begins at a token. With a full stop it is one only
/// beside a word for the clock: `13.30` may be a number.
fn written(tokens: &[Token], at: usize, named: bool) -> Option<(u32, u32, usize)> {
    let hour = number(tokens, at)?;
    match tokens.get(at + 1)?.kind {
        TokenKind::Mark(mark) if mark == ':' || (mark == '.' && named) => {}
        _ => return None,
    }
    let TokenKind::Number(minute, 2) = tokens.get(at + 2)?.kind else { return None };
    let apart = |at| !joined(tokens, at);
    // The middle of a date or of a longer number is no time.
    let longer = joined(tokens, at + 3) && joined(tokens, at + 4);
    (minute < 60 && !apart(at + 1) && !apart(at + 2) && (named || apart(at)) && !longer)
        .then_some((hour, minute, at + 3))
}

/// A number that may be an hour.
fn number(tokens: &[Token], at: usize) -> Option<u32> {
    match tokens.get(at)?.kind {
        TokenKind::Number(value, 1 | 2) if value <= 24 => Some(value),
        _ => None,
    }
}

/// Whether a token touches the one before it, as parts of numbers do.
fn joined(tokens: &[Token], at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| Some((tokens.get(before)?, tokens.get(at)?)));
    pair.is_some_and(|(before, here)| {
        let part = |token: &Token| {
            matches!(
                token.kind,
                TokenKind::Number(..) | TokenKind::Mark('.' | ',' | ':' | '/' | '-')
            )
        };
        before.span.end == here.span.start && part(before) && part(here)
    })
}

fn readings(hour: u32, minute: u32, from_six: bool) -> Vec<Time> {
    let shifts: &[u32] = match (hour <= 12, from_six) {
        (true, true) => &[0, 6, 12, 18],
        (true, false) => &[0, 12],
        _ => &[0],
    };
    let time = |shift: &u32| {
        let hour = i8::try_from((hour + shift) % 24).ok()?;
        Time::new(hour, i8::try_from(minute).ok()?, 0, 0).ok()
    };
    shifts.iter().filter_map(time).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::Forms;
    use crate::text::tokens::tokens;

    fn words(before: &[&str], after: &[&str]) -> Meeting {
        let forms =
            |words: &[&str]| Forms::new(vec![words.iter().map(|w| (*w).to_owned()).collect()]);
        Meeting {
            names: Forms::default(),
            cost: Forms::default(),
            money: Forms::default(),
            clock_before: forms(before),
            clock_after: forms(after),
            counts_from_six: false,
        }
    }

    fn seen(text: &str) -> Vec<String> {
        let words = words(&["klokka", "kl."], &["o'clock", "pm"]);
        let times = times(&tokens(text), &words);
        times.iter().map(|time| text[time.span.clone()].to_owned()).collect()
    }

    #[test]
    fn times_are_what_stands_beside_a_word_for_the_clock_or_has_a_colon() {
        assert_eq!(seen("Fra 13:30 til 15:30."), ["13:30", "15:30"]);
        assert_eq!(seen("Kom klokka 18. Eller kl. 18.30, kl.19:15."), ["18", "18.30", "19:15"]);
        assert_eq!(seen("Come at 6 pm, not at 7 o'clock."), ["6", "7"]);
    }

    #[test]
    fn other_numbers_are_no_times() {
        let text =
            "13.30 kroner, 12.5.2027, 16:9, 1:200, 25:10, 12 familier, 22 12 34 56, 10:30:2027";
        assert_eq!(seen(text), Vec::<String>::new());
    }

    #[test]
    fn hours_up_to_twelve_may_be_of_the_evening() {
        let read = |text: &str| times(&tokens(text), &words(&["klokka"], &[])).remove(0);
        let at = |hour, minute| Time::new(hour, minute, 0, 0).unwrap();
        assert!(read("1:30").may_be(at(13, 30)) && !read("1:30").may_be(at(14, 30)));
        assert!(read("klokka 6").may_be(at(18, 30)) && !read("klokka 6:00").may_be(at(18, 30)));
        assert!(!read("18:00").may_be(at(6, 0)));
    }
}
