//! Tokens as far as dates go: names of days and months, numbers, hours, and the small words around them.

use std::ops::Range;

use crate::language::languages::Language;
use crate::language::words::Forms;
use crate::text::tokens::{Token, TokenKind};

/// What opens a bracket.
pub(super) const OPENING: [char; 3] = ['(', '（', '['];
/// What closes one.
pub(super) const CLOSING: [char; 3] = [')', '）', ']'];

/// What a small word may be. One word may be several: Spanish `a` stands before a date and between two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Link {
    /// Stands between the parts of a date, or between a date and its weekday.
    pub(crate) joiner: bool,
    /// Written with the number of the day.
    pub(crate) suffix: bool,
    /// "to" between two days or hours.
    pub(crate) until: bool,
    /// "and", "or".
    pub(crate) and: bool,
    /// "evening", "in the morning".
    pub(crate) day_part: bool,
    /// "o'clock".
    pub(crate) clock: bool,
    /// "at", "from", "between": only beside an hour.
    pub(crate) beside_time: bool,
    /// "week", before its number.
    pub(crate) week: bool,
}

/// A piece of text as far as dates go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Days after Monday, and whether it is an abbreviation that other words look like.
    Weekday(usize, bool),
    /// January is 1.
    Month(u32),
    /// Its value and its number of digits.
    Number(u32, usize),
    /// A part of a time of the day.
    Time,
    Link(Link),
    Word,
    Mark(char),
}

/// The pieces of a text with their byte ranges.
#[derive(Debug)]
pub(crate) struct Pieces {
    pub(crate) all: Vec<(Piece, Range<usize>)>,
    /// English and Chinese: of `5/12` the month may stand first.
    pub(crate) month_first: bool,
}

impl Pieces {
    pub(crate) fn new(tokens: &[Token], language: &Language) -> Self {
        let links = links(tokens, language);
        let named = names(tokens, language);
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
            let link = links.get(at).copied().unwrap_or_default();
            let piece = match token.kind {
                TokenKind::Number(value, digits) => Piece::Number(value, digits),
                _ if link != Link::default() => Piece::Link(link),
                TokenKind::Mark(mark) => Piece::Mark(mark),
                TokenKind::Word => Piece::Word,
            };
            all.push((piece, token.span.clone()));
            at += 1;
        }
        Self { all, month_first: matches!(language.tag.split('-').next(), Some("en" | "zh")) }
    }

    pub(crate) fn get(&self, index: usize) -> Option<Piece> {
        self.all.get(index).map(|(piece, _)| *piece)
    }

    /// The piece at an index, if no space stands before it.
    pub(crate) fn touching(&self, index: usize) -> Option<Piece> {
        let (before, after) = (self.all.get(index.checked_sub(1)?)?, self.all.get(index)?);
        (before.1.end == after.1.start).then_some(after.0)
    }

    pub(crate) fn link(&self, index: usize) -> Link {
        match self.get(index) {
            Some(Piece::Link(link)) => link,
            _ => Link::default(),
        }
    }

    /// Makes one of the pieces that are times of the day, outside of what is `taken` by dates.
    pub(crate) fn mark_times(&mut self, taken: &[Range<usize>]) {
        let free = |at: usize| !taken.iter().any(|range| range.contains(&at));
        let mut at = 0;
        while at < self.all.len() {
            let end = if free(at) { self.time(at) } else { None };
            let Some(end) = end.filter(|end| (at..*end).all(free)) else {
                at += 1;
                continue;
            };
            for (piece, _) in self.all.iter_mut().take(end).skip(at) {
                *piece = Piece::Time;
            }
            at = end;
        }
    }

    /// Where a time or a span of times ends that begins at a piece: `kl. 13.30–15`, `13:30`, `5 pm`.
    fn time(&self, at: usize) -> Option<usize> {
        let named = at
            .checked_sub(1)
            .is_some_and(|before| self.link(before).clock || self.get(before) == Some(Piece::Time));
        let mut end = self.hour(at, named)?;
        let later = |end: usize| {
            let link = self.link(end);
            let dash = matches!(self.get(end), Some(Piece::Mark('-' | '–' | '—')));
            let joined = dash || link.until || (link.and && named);
            let next = end + 1 + usize::from(self.link(end + 1).clock);
            joined.then(|| self.hour(next, true)).flatten()
        };
        while let Some(next) = later(end) {
            end = next;
        }
        Some(end)
    }

    /// Where an hour ends that begins at a piece; `named` says that the clock is spoken of.
    fn hour(&self, at: usize, named: bool) -> Option<usize> {
        let Some(Piece::Number(hour, digits)) = self.get(at) else { return None };
        let clock_after = |end: usize| self.link(end).clock;
        if digits == 4 {
            // `1800–2000`, as the army writes it.
            let pair = matches!(self.touching(at + 1), Some(Piece::Mark('-' | '–')))
                && matches!(self.touching(at + 2), Some(Piece::Number(_, 4)));
            return (named || pair).then_some(at + if pair { 3 } else { 1 });
        }
        if hour > 24 || digits > 2 {
            return None;
        }
        let minutes = matches!(self.touching(at + 1), Some(Piece::Mark(':' | '.')))
            && matches!(self.touching(at + 2), Some(Piece::Number(0..=59, 2)));
        // The number of a day is followed by its month.
        let day = |end: usize| {
            let next = end + usize::from(self.get(end) == Some(Piece::Mark('.')));
            (next..next + 2).any(|next| matches!(self.get(next), Some(Piece::Month(_))))
        };
        if minutes && !matches!(self.touching(at + 3), Some(Piece::Mark('.' | '/'))) {
            return Some(at + 3);
        }
        // `6–8 pm`
        let span = matches!(self.get(at + 1), Some(Piece::Mark('-' | '–')))
            && matches!(self.get(at + 2), Some(Piece::Number(0..=24, 1 | 2)))
            && clock_after(at + 3);
        (!day(at + 1) && (named || span || clock_after(at + 1))).then_some(at + 1)
    }
}

/// The names of days and months with their ranges of tokens, in their order.
fn names(tokens: &[Token], language: &Language) -> Vec<(Piece, Range<usize>)> {
    let words = &language.words;
    let days = words.weekdays.find(tokens).into_iter();
    let mut all: Vec<(Piece, Range<usize>)> =
        days.map(|(day, range)| (Piece::Weekday(day, false), range)).collect();
    // `Ons 12. mai`, `12. mai (ons)`: without its full stop an abbreviation looks like other words, so it
    // counts before a number, or alone in brackets.
    let before_number = |range: &Range<usize>| {
        let next = tokens.get(range.end);
        let next = next.filter(|next| !words.joiners.contains(next.text.as_str()));
        let next = next.or_else(|| tokens.get(range.end + 1));
        matches!(next, Some(Token { kind: TokenKind::Number(1..=31, 1 | 2), .. }))
    };
    let bracketed = |range: &Range<usize>| {
        let mark = |at: Option<usize>, marks: &[char]| {
            let token = at.and_then(|at| tokens.get(at));
            token
                .is_some_and(|token| matches!(token.kind, TokenKind::Mark(c) if marks.contains(&c)))
        };
        mark(range.start.checked_sub(1), &OPENING) && mark(Some(range.end), &CLOSING)
    };
    // "Når man 12. mai får brev": after a word, an ordinary word is one.
    let ordinary = |range: &Range<usize>| {
        let before = range.start.checked_sub(1).and_then(|before| tokens.get(before));
        let word = tokens.get(range.start).map_or("", |token| token.text.as_str());
        before.is_some_and(|before| before.kind == TokenKind::Word)
            && language.ordinary().is_some_and(|ordinary| ordinary.has(word))
    };
    let short = words.short_weekdays.find(tokens).into_iter();
    all.extend(
        short
            .filter(|(_, range)| bracketed(range) || before_number(range) && !ordinary(range))
            .map(|(day, range)| (Piece::Weekday(day, true), range)),
    );
    let months = words.months.find(tokens).into_iter();
    all.extend(months.map(|(month, range)| (Piece::Month(month as u32 + 1), range)));
    // Of two that begin at the same word the longer one is meant.
    all.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
    all
}

/// What the small words of a text may be, token by token.
fn links(tokens: &[Token], language: &Language) -> Vec<Link> {
    let words = &language.words;
    let mut all = vec![Link::default(); tokens.len()];
    let mut mark = |forms: &Forms, set: fn(&mut Link)| {
        for (_, range) in forms.find(tokens) {
            all.get_mut(range).into_iter().flatten().for_each(set);
        }
    };
    mark(&words.until, |link| link.until = true);
    mark(&words.and, |link| link.and = true);
    mark(&words.day_parts, |link| link.day_part = true);
    mark(&words.beside_times, |link| link.beside_time = true);
    mark(&words.week, |link| link.week = true);
    if let Some(meeting) = &words.meeting {
        mark(&meeting.clock_before, |link| link.clock = true);
        mark(&meeting.clock_after, |link| link.clock = true);
    }
    for (token, link) in tokens.iter().zip(&mut all) {
        let text = token.text.as_str();
        let word = token.kind == TokenKind::Word;
        link.suffix = word && words.day_suffixes.contains(text);
        link.joiner = link.suffix || (word && words.joiners.contains(text));
    }
    // `tj.`
    for at in 1..tokens.len() {
        let (Some(word), Some(stop)) = (tokens.get(at - 1), tokens.get(at)) else { continue };
        let short = word.kind == TokenKind::Word && stop.kind == TokenKind::Mark('.');
        if short && words.joiners.contains(&format!("{}.", word.text)) {
            all.iter_mut().take(at + 1).skip(at - 1).for_each(|link| link.joiner = true);
        }
    }
    all
}
