//! What a line must not break: a date, a time with its word, a telephone number, a person's name, a
//! number with its unit. Texts get no-break spaces inside them (in scripts without spaces, word
//! joiners), and the check `split-unit` looks for them on the page.

use std::collections::BTreeSet;
use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory as Category, Script};

use crate::content::locale::values::strip_isolates;
use crate::text::letters::script;

/// A space at which no line ends.
const NO_BREAK: char = '\u{a0}';
/// Nothing, at which no line ends.
const JOINER: char = '\u{2060}';
/// A name of more letters than this has to break somewhere, and so has half a range of times.
const LONGEST: usize = 26;
/// A word before a number stays with it when it has no more letters than this: "telefon", "klokka".
const LONGEST_WORD: usize = 12;

/// Something that a line must not break.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit {
    /// `date`, `time`, `phone`, `name` or `number`.
    pub kind: &'static str,
    /// As it is read.
    pub text: String,
}

/// What a page's texts are known to hold, without marks of direction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// Dates, or their parts without the weekday, and in scripts without spaces weekdays.
    pub(crate) dates: Vec<String>,
    pub(crate) phones: Vec<String>,
    pub(crate) names: Vec<String>,
    /// Beginning and end of the meeting.
    pub(crate) times: [String; 2],
    /// The script may be broken after any character.
    pub(crate) unspaced: bool,
}

impl Known {
    /// What may not be broken of a date: all of it but the weekday.
    pub(crate) fn date(&mut self, full: &str, weekday: &str) {
        let full = strip_isolates(full);
        let edge = |c: char| c.is_whitespace() || matches!(c, ',' | '،' | '፣' | '、');
        let part = full.strip_prefix(weekday).or_else(|| full.strip_suffix(weekday));
        let part = part.unwrap_or(&full).trim_matches(edge);
        if part.chars().count() <= LONGEST {
            self.dates.push(part.to_owned());
        }
        if self.unspaced {
            self.dates.push(weekday.to_owned());
        }
    }

    /// A text whose units no line will break.
    pub(crate) fn joined(&self, id: &str, text: &str) -> String {
        let mut text = text.to_owned();
        for whole in self.dates.iter().chain(self.short_names()).chain(&self.phones) {
            if !whole.is_empty() && text.contains(whole) {
                text = text.replace(whole, &Self::glued(whole));
            }
        }
        if id == "time-range"
            && let Some([first, second]) = self.halves(&text)
        {
            let between = if self.unspaced { "" } else { " " };
            return format!("{}{between}{}", Self::glued(&first), Self::glued(&second));
        }
        for number in self.times.iter().chain(&self.phones) {
            text = self.with_word_before(&text, &Self::glued(number));
        }
        let spaces: Vec<Range<usize>> = counted(&text).map(|counted| counted.space).collect();
        for space in spaces.into_iter().rev() {
            text.replace_range(space, NO_BREAK.encode_utf8(&mut [0; 2]));
        }
        text
    }

    fn short_names(&self) -> impl Iterator<Item = &String> {
        self.names.iter().filter(|name| name.chars().count() <= LONGEST)
    }

    /// A text in which no line ends: neither at its spaces, nor after the strokes of "أيار/مايو" and
    /// "Kari-Anne", nor beside Chinese characters. In other scripts a joiner would part letters that are
    /// drawn together.
    fn glued(text: &str) -> String {
        let mut glued = String::with_capacity(text.len());
        let mut before = None;
        for c in text.chars().map(|c| if c == ' ' { NO_BREAK } else { c }) {
            let whole = |c: char| c == NO_BREAK || c == JOINER;
            let ends = before.is_some_and(|before| {
                let wide = script(before) == Script::Han || script(c) == Script::Han;
                !whole(before) && (matches!(before, '/' | '-' | '–') || wide && c.is_alphanumeric())
            });
            if ends && !whole(c) {
                glued.push(JOINER);
            }
            glued.push(c);
            before = Some(c);
        }
        glued
    }

    /// Each number in a text with the word before it.
    fn with_word_before(&self, text: &str, number: &str) -> String {
        if number.is_empty() {
            return text.to_owned();
        }
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(number) {
            let (before, after) = (&rest[..at], &rest[at + number.len()..]);
            out.push_str(before);
            let marks = out.trim_end_matches(is_isolate).len();
            let word = out[..marks].strip_suffix(' ').map(|head| {
                head.rsplit([' ', NO_BREAK]).next().unwrap_or_default().chars().count()
            });
            if word.is_some_and(|letters| (1..=LONGEST_WORD).contains(&letters)) {
                out.replace_range(marks - 1..marks, &NO_BREAK.to_string());
            } else if self.unspaced {
                // Two characters are a word, also before a colon: 电话：.
                let head = out[..marks].trim_end_matches('：');
                let run = head.trim_end_matches(char::is_alphanumeric).len();
                let at = head.char_indices().rev().nth(1).map_or(0, |(at, _)| at).max(run);
                if at < head.len() {
                    let word = out.split_off(at);
                    out.push_str(&Self::glued(&word));
                    out.push(JOINER);
                }
            }
            out.push_str(number);
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// A range of times as two: the words around a time belong to it. Where words follow the second
    /// time, those that follow the first are its own; else they introduce the second.
    pub(crate) fn halves(&self, text: &str) -> Option<[String; 2]> {
        let [start, end] = &self.times;
        let first = text.find(start.as_str()).filter(|_| !start.is_empty())? + start.len();
        let second = first + text[first..].find(end.as_str()).filter(|_| !end.is_empty())?;
        let closing =
            |at: usize| text[at..].chars().take_while(|c| is_isolate(*c) && *c == '\u{2069}');
        let first = first + closing(first).map(char::len_utf8).sum::<usize>();
        let opening = text[first..second].trim_end_matches(['\u{2066}', '\u{2068}']).len();
        let after = &text[second + end.len()..];
        let cut = if !after.chars().any(char::is_alphabetic) {
            first
        } else {
            introduced(text, first..first + opening)
        };
        let halves = [text[..cut].trim(), text[cut..].trim()];
        let short = |half: &&str| strip_isolates(half).chars().count() <= LONGEST;
        halves.iter().all(short).then(|| halves.map(str::to_owned))
    }

    /// What must stay whole in these texts.
    pub(crate) fn units<'t>(&self, texts: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<Unit> {
        let mut all = BTreeSet::new();
        let mut add = |kind, text: &str| {
            let text = plain(text);
            if text.chars().count() > 1 {
                all.insert(Unit { kind, text });
            }
        };
        self.dates.iter().for_each(|date| add("date", date));
        self.phones.iter().for_each(|phone| add("phone", phone));
        self.short_names().for_each(|name| add("name", name));
        for (id, text) in texts {
            if id == "time-range" {
                self.halves(text).iter().flatten().for_each(|half| add("time", half));
            }
            let text = strip_isolates(text);
            for counted in counted(&text) {
                let after = &text[counted.space.end..];
                let word = after.trim_start_matches(is_of_word).len();
                add("number", &text[counted.start..text.len() - word]);
            }
        }
        all.into_iter().collect()
    }
}

/// Where the second half of a range begins when words stand on both sides of its times: before the word
/// that introduces the first time, where it stands again (se: "diimmu 13:30 rájes diimmu 15:30 rádjai"),
/// or else at the end of what lies between.
fn introduced(text: &str, between: Range<usize>) -> usize {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    let words = text[between.clone()].trim_end();
    match words.rsplit_once(' ') {
        Some((head, word)) if word.to_lowercase() == first => between.start + head.len(),
        _ => between.end,
    }
}

/// A number of up to four digits before a word.
struct Counted {
    /// Where it begins.
    start: usize,
    /// The space between both.
    space: Range<usize>,
}

/// The numbers in a text that count something.
fn counted(text: &str) -> impl Iterator<Item = Counted> {
    text.match_indices([' ', NO_BREAK]).filter_map(|(start, between)| {
        let space = start..start + between.len();
        let small = |c| matches!(category(c), Category::LowercaseLetter | Category::OtherLetter);
        text[space.end..].chars().next().filter(|c| small(*c))?;
        let head = &text[..start];
        let number = head.strip_suffix('\u{2069}').unwrap_or(head);
        let before = number.trim_end_matches(|c| category(c) == Category::DecimalNumber);
        let digits = number[before.len()..].chars().count();
        let begins = before.is_empty() || before.ends_with([' ', '(', '\u{2066}', '\u{2068}']);
        ((1..=4).contains(&digits) && begins).then_some(Counted { start: before.len(), space })
    })
}

fn category(c: char) -> Category {
    CodePointMapData::<Category>::new().get(c)
}

/// Whether a character is a letter of a word or a mark on one.
fn is_of_word(c: char) -> bool {
    c.is_alphabetic() || matches!(category(c), Category::NonspacingMark | Category::SpacingMark)
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// A text as it is read: without marks of direction, and with spaces of one kind.
pub fn plain(text: &str) -> String {
    strip_isolates(text).replace(NO_BREAK, " ").replace(JOINER, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(start: &str, end: &str) -> Known {
        Known {
            phones: vec!["+47 22 12 34 56".to_owned()],
            names: vec!["Kari Nordmann".to_owned()],
            times: [start.to_owned(), end.to_owned()],
            ..Known::default()
        }
    }

    #[test]
    fn a_range_of_times_breaks_between_its_times() {
        let known = known("13:30", "15:30");
        for (range, first, second) in [
            ("Fra klokka 13:30 til 15:30", "Fra klokka 13:30", "til 15:30"),
            ("13:30 மணி முதல் 15:30 மணி வரை", "13:30 மணி முதல்", "15:30 மணி வரை"),
            ("Od godziny 13:30 do godziny 15:30", "Od godziny 13:30", "do godziny 15:30"),
            ("Diimmu 13:30 rájes diimmu 15:30 rádjai", "Diimmu 13:30 rájes", "diimmu 15:30 rádjai"),
        ] {
            assert_eq!(known.halves(range), Some([first.to_owned(), second.to_owned()]));
            let joined = known.joined("time-range", range);
            assert_eq!(joined.split(' ').count(), 2, "{joined}");
            assert_eq!(plain(&joined), range);
        }
        let mut dated = known.clone();
        dated.dates.push("5 آذار/مارس 2027".to_owned());
        let slashed = dated.joined("moved-text", "5 آذار/مارس 2027");
        assert_eq!(slashed, "5\u{a0}آذار/\u{2060}مارس\u{a0}2027");
        let arabic = "من الساعة \u{2066}13:30\u{2069} إلى الساعة \u{2066}15:30\u{2069}";
        let joined = known.joined("time-range", arabic);
        let halves: Vec<&str> = joined.split(' ').collect();
        assert_eq!(plain(halves[0]), "من الساعة 13:30");
        assert!(halves[0].ends_with('\u{2069}'), "isolates stay in pairs: {joined:?}");
    }

    #[test]
    fn chinese_breaks_where_words_end() {
        let mut known = Known { unspaced: true, ..known("13:30", "15:30") };
        known.date("2027年5月12日星期三", "星期三");
        let joined =
            known.joined("moved-text", "说明会在2027年5月12日星期三，电话+47 22 12 34 56。");
        assert!(joined.contains("5\u{2060}月\u{2060}12\u{2060}日星"), "{joined:?}");
        assert!(joined.contains("电\u{2060}话\u{2060}+47\u{a0}22"), "{joined:?}");
        let joined = known.joined("contact", "请打电话给Kari Nordmann，电话：+47 22 12 34 56。");
        assert!(joined.contains("，电\u{2060}话：\u{2060}+47\u{a0}22"), "{joined:?}");
        let range = known.joined("time-range", "从13:30到15:30");
        assert_eq!(range, "从\u{2060}13:30到\u{2060}15:30");
    }

    #[test]
    fn names_in_other_scripts_stay_as_they_are_written() {
        let names = ["சிவகுமார் நடராஜா", "فاطمة عبد الرحمن"].map(str::to_owned).to_vec();
        let known = Known { unspaced: true, names, ..known("13:30", "15:30") };
        for name in ["சிவகுமார் நடராஜா", "فاطمة عبد الرحمن"]
        {
            let joined = known.joined("contact", &format!("请联系{name}。"));
            assert!(joined.contains(&name.replace(' ', "\u{a0}")), "{joined:?}");
        }
        let known = Known { unspaced: false, names: vec!["王芳".to_owned()], ..known };
        assert_eq!(known.joined("contact", "Ring 王芳."), "Ring 王\u{2060}芳.");
        assert_eq!(
            known.joined("senders", "\u{2068}Bydel 3\u{2069} کی طرف"),
            "\u{2068}Bydel 3\u{2069}\u{a0}کی طرف"
        );
    }

    #[test]
    fn numbers_stay_with_their_words() {
        let mut known = known("13:30", "15:30");
        known.date("onsdag 12. mai 2027", "onsdag");
        for (text, joined) in [
            ("Ring minst 5 dager før.", "Ring minst 5~dager før."),
            ("Kom onsdag 12. mai 2027 eller ring.", "Kom onsdag 12.~mai~2027 eller ring."),
            (
                "Ring Kari Nordmann, telefon +47 22 12 34 56.",
                "Ring Kari~Nordmann, telefon~+47~22~12~34~56.",
            ),
            (
                "Det var i 2026. Vi kommer klokka 13:30 og går.",
                "Det var i 2026. Vi kommer klokka~13:30 og går.",
            ),
        ] {
            assert_eq!(known.joined("summary", text).replace('\u{a0}', "~"), joined);
        }
    }

    #[test]
    fn no_line_ends_at_a_stroke_inside_a_unit() {
        let mut known = Known { names: vec!["Kari-Anne Li".to_owned()], ..known("13:30", "15:30") };
        known.date("الأربعاء، 12 أيار/مايو 2027", "الأربعاء");
        let joined = known.joined("slip-interpreter", "حتى 12 أيار/مايو 2027. Kari-Anne Li");
        assert!(joined.contains("12\u{a0}أيار/\u{2060}مايو\u{a0}2027"), "{joined:?}");
        assert!(joined.ends_with("Kari-\u{2060}Anne\u{a0}Li"), "{joined:?}");
        assert_eq!(plain(&joined), "حتى 12 أيار/مايو 2027. Kari-Anne Li");
    }

    #[test]
    fn a_name_without_end_may_break() {
        let long = "Anne Kristin Elisabeth von Schwarzenberg-Hohenstein";
        let known = Known { names: vec![long.to_owned()], ..known("13:30", "15:30") };
        assert_eq!(known.joined("contact", long), long);
        assert!(known.units(std::iter::empty()).iter().all(|unit| unit.kind != "name"));
    }
}
