//! `locales/<tag>/words.toml`: words that the checks look for in texts, and the limits of plain
//! language.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::tokens::{Token, words};

/// The words of one language.
#[derive(Debug, Default)]
pub struct Words {
    /// Monday to Sunday: a group for each.
    pub weekdays: Forms,
    /// Their abbreviations without the full stop, which other words look like.
    pub short_weekdays: Forms,
    /// January to December.
    pub months: Forms,
    /// "to" between two days or hours.
    pub until: Forms,
    /// "and", "or".
    pub and: Forms,
    /// "evening", "in the morning".
    pub day_parts: Forms,
    /// What may stand beside an hour between a weekday and its date: "at", "from".
    pub beside_times: Forms,
    /// "week", before its number.
    pub week: Forms,
    /// Words that may stand between a weekday and its date, in lower case.
    pub joiners: BTreeSet<String>,
    /// What is written after the number of a day, in lower case.
    pub day_suffixes: BTreeSet<String>,
    /// What shows that an office speaks.
    pub office_words: Forms,
    /// How one asks a child or relative to interpret.
    pub child_interpreter: Option<ChildInterpreter>,
    /// What the facts of a meeting stand beside.
    pub meeting: Option<Meeting>,
    /// Small letters of the script that belong to other languages, where this one has its own.
    pub foreign_letters: BTreeSet<char>,
    /// Letters that many write and some reject.
    pub disputed_letters: BTreeSet<char>,
    /// Words of the source language that are never right in this one, in lower case.
    pub source_only: BTreeSet<String>,
    /// Loans that many languages write as this one does.
    pub shared: BTreeSet<String>,
    /// What is written together with the word after it, in the form of tokens.
    pub clitics: Arc<[String]>,
    /// Limits of plain language that hold for this language.
    pub limits: Limits,
}

/// A sentence with one of `people` and one of `phrases` and none of `negations`.
#[derive(Debug)]
pub struct ChildInterpreter {
    /// Children and relatives.
    pub people: Forms,
    /// Interpreting or translating.
    pub phrases: Forms,
    /// What turns the sentence round.
    pub negations: Forms,
}

/// What the facts of a meeting stand beside.
#[derive(Debug)]
pub struct Meeting {
    /// The meeting and what belongs to it, such as its entrance.
    pub names: Forms,
    /// Paying.
    pub cost: Forms,
    /// Money.
    pub money: Forms,
    /// What stands before the hour.
    pub clock_before: Forms,
    /// What stands after the hour.
    pub clock_after: Forms,
    /// Hours are also counted from six in the morning and six in the evening.
    pub counts_from_six: bool,
}

/// Limits of plain language; what is absent is not measured.
#[derive(Debug, Default, Clone, Copy)]
pub struct Limits {
    /// Words in a sentence.
    pub sentence: Option<usize>,
    /// Letters in a word.
    pub word: Option<usize>,
    /// Letters in a compound of three words or more that stands in no list of ordinary words.
    pub compound: Option<usize>,
    /// LIX of a text (Björnsson 1968), for languages whose words are of a Scandinavian length.
    pub lix: Option<f64>,
}

/// Words in groups, to be found among the tokens of a text.
#[derive(Debug, Clone, Default)]
pub struct Forms {
    /// The forms of each group as they stand in the file.
    pub groups: Vec<Vec<String>>,
    /// What may be written together with a word before it.
    clitics: Arc<[String]>,
    /// Made when it is first asked for: most texts have nothing to look for.
    index: OnceLock<Index>,
}

#[derive(Debug, Clone, Default)]
struct Index {
    /// By the first token of each form: the tokens after it, whether the last one goes on as it
    /// likes, and the group.
    by_first: FxHashMap<CompactString, Vec<(Vec<CompactString>, bool, usize)>>,
    /// Stems of one token that go on as they like.
    stems: FxHashMap<CompactString, usize>,
    /// The length of the longest stem in bytes.
    longest: usize,
}

impl Index {
    /// A form's last `*` stands for any letters.
    fn new(groups: &[Vec<String>]) -> Self {
        let mut index = Self::default();
        for (group, forms) in groups.iter().enumerate() {
            for form in forms {
                let open = form.ends_with('*');
                let stem = form.trim_end_matches('*');
                let mut parts = words(stem).into_iter();
                let Some(first) = parts.next() else { continue };
                let rest: Vec<CompactString> = parts.collect();
                if open && rest.is_empty() {
                    index.longest = index.longest.max(first.len());
                    index.stems.insert(first, group);
                } else {
                    // Of several forms that fit, the longest is meant.
                    let others = index.by_first.entry(first).or_default();
                    let at = others.partition_point(|(other, ..)| other.len() >= rest.len());
                    others.insert(at, (rest, open, group));
                }
            }
        }
        index
    }

    /// The group and the range of tokens of the form that begins with the first of `tokens`.
    fn at(&self, tokens: &[Token], clitics: &[String]) -> Option<(usize, usize)> {
        let first = tokens.first()?;
        bare(&first.text, clitics).find_map(|first| self.beginning(first, tokens, clitics))
    }

    /// The same, where the first token is taken for `first`.
    fn beginning(
        &self,
        first: &str,
        tokens: &[Token],
        clitics: &[String],
    ) -> Option<(usize, usize)> {
        let fits = |(rest, open, _): &&(Vec<CompactString>, bool, usize)| {
            rest.iter().enumerate().all(|(index, part)| {
                tokens.get(index + 1).is_some_and(|token| {
                    let last = index + 1 == rest.len();
                    bare(&token.text, clitics).any(|word| match last && *open {
                        true => word.starts_with(part.as_str()),
                        false => word == part,
                    })
                })
            })
        };
        let whole = self.by_first.get(first).and_then(|forms| forms.iter().find(fits));
        if let Some((rest, _, group)) = whole {
            return Some((*group, rest.len() + 1));
        }
        if self.stems.is_empty() {
            return None;
        }
        let ends = first.char_indices().rev().map(|(at, c)| at + c.len_utf8());
        ends.skip_while(|end| *end > self.longest)
            .find_map(|end| self.stems.get(first.get(..end)?))
            .map(|group| (*group, 1))
    }
}

/// What is left of a word has at least so many letters.
const BARE: usize = 3;
/// No word has more readings than this: and-for-the-request.
const READINGS: usize = 8;

/// A word as it stands, and without what is written together with it.
fn bare<'w>(word: &'w str, clitics: &'w [String]) -> impl Iterator<Item = &'w str> {
    let mut readings = [word; READINGS];
    let (mut at, mut known) = (0, 1);
    std::iter::from_fn(move || {
        let reading = *readings.get(..known)?.get(at)?;
        at += 1;
        for clitic in clitics {
            let rest = reading.strip_prefix(clitic.as_str());
            let rest = rest.filter(|rest| rest.chars().count() >= BARE);
            if let (Some(rest), Some(free)) = (rest, readings.get_mut(known)) {
                *free = rest;
                known += 1;
            }
        }
        Some(reading)
    })
}

impl Forms {
    /// A form's last `*` stands for any letters.
    pub fn new(groups: Vec<Vec<String>>) -> Self {
        Self { groups, ..Self::default() }
    }

    /// The same, each word with or without these before it, as in "والطلب" ("and the request").
    pub fn with_clitics(groups: Vec<Vec<String>>, clitics: &Arc<[String]>) -> Self {
        Self { groups, clitics: clitics.clone(), index: OnceLock::new() }
    }

    /// A word as it stands, and without what is written together with it.
    pub fn bare<'w>(&'w self, word: &'w str) -> impl Iterator<Item = &'w str> {
        bare(word, &self.clitics)
    }

    /// The group of each form in the text, and the range of its tokens.
    pub fn find(&self, tokens: &[Token]) -> Vec<(usize, Range<usize>)> {
        let index = self.index.get_or_init(|| Index::new(&self.groups));
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
            match index.at(rest, &self.clitics) {
                Some((group, length)) => {
                    found.push((group, at..at + length));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The forms in a list of their own.
    fn is_empty(&self) -> bool {
        self.groups.iter().all(Vec::is_empty)
    }
}

impl Words {
    /// Reads the file of a language.
    pub(crate) fn load(data: &Data, tag: &str, found: &mut Vec<Diagnostic>) -> Self {
        fields::of_language(data, tag, keys::WORDS, found, Self::read)
    }

    fn read<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Self {
        let weekdays = groups(fields, "weekdays", 7, found);
        let months = groups(fields, "months", 12, found);
        let mut list = |key| {
            Forms::new(vec![fields.texts(key, found).into_iter().map(|word| word.value).collect()])
        };
        let (until, and, day_parts) = (list("until"), list("and"), list("day-parts"));
        let (beside_times, week) = (list("beside-times"), list("week"));
        let joiners = folded(fields, "joiners", found);
        let day_suffixes = folded(fields, "day-suffixes", found);
        let office_words = fields.texts("office-words", found);
        let office_words = office_words.into_iter().map(|word| word.value).collect();
        let clitics = set(fields, "clitics", found);
        let clitics = clitics.iter().map(|clitic| words(clitic).concat()).collect();
        let source_only = set(fields, "source-only-words", found);
        let shared = set(fields, "shared-words", found);
        let foreign = set(fields, "foreign-letters", found);
        let foreign_letters = foreign.iter().flat_map(|letters| letters.chars()).collect();
        let disputed = set(fields, "disputed-letters", found);
        let disputed_letters = disputed.iter().flat_map(|letters| letters.chars()).collect();
        let child_interpreter = fields.table("child-as-interpreter", found);
        let child_interpreter =
            child_interpreter.and_then(|table| ChildInterpreter::read(table, found));
        let meeting = fields.table("meeting", found).map(|table| Meeting::read(table, found));
        let limits = fields.table("limits", found);
        let limits = limits.map_or_else(Limits::default, |table| Limits::read(table, found));
        Self {
            short_weekdays: without_full_stops(&weekdays),
            weekdays,
            months,
            until,
            and,
            day_parts,
            beside_times,
            week,
            joiners,
            day_suffixes,
            office_words: Forms::new(vec![office_words]),
            child_interpreter,
            meeting,
            source_only,
            shared,
            foreign_letters,
            disputed_letters,
            clitics,
            limits,
        }
    }
}

/// The abbreviations among some words, without their full stops.
fn without_full_stops(forms: &Forms) -> Forms {
    let short = |form: &String| Some(form.strip_suffix('.')?.to_owned());
    Forms::new(forms.groups.iter().map(|forms| forms.iter().filter_map(short).collect()).collect())
}

impl Words {
    /// Adds the names that oppslag itself writes of days and months, Monday and January first.
    pub(crate) fn add_dates(&mut self, weekdays: Vec<String>, months: Vec<String>) {
        for (forms, names) in [(&mut self.weekdays, weekdays), (&mut self.months, months)] {
            let mut groups = std::mem::take(&mut forms.groups);
            groups.resize(names.len(), Vec::new());
            for (group, name) in groups.iter_mut().zip(names) {
                // Chinese months are numbers.
                if name.chars().any(char::is_alphabetic) && !group.contains(&name) {
                    group.push(name);
                }
            }
            *forms = Forms::new(groups);
        }
    }
}

impl ChildInterpreter {
    fn read(mut table: Fields<'_>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut forms = |key| {
            let words = table.texts(key, found).into_iter().map(|word| word.value).collect();
            Forms::new(vec![words])
        };
        let (people, phrases) = (forms("people"), forms("phrases"));
        let negations = forms("negations");
        table.finish(found);
        let whole = !people.is_empty() && !phrases.is_empty();
        whole.then_some(Self { people, phrases, negations })
    }
}

impl Limits {
    fn read(mut table: Fields<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let mut count = |key| {
            let count = table.integer(key, found)?.value;
            usize::try_from(count).ok()
        };
        let (sentence, word, compound) = (count("sentence"), count("word"), count("compound"));
        let lix = table.number("lix", found).map(|lix| lix.value);
        let limits = Self { sentence, word, compound, lix };
        table.finish(found);
        limits
    }
}

impl Meeting {
    fn read(mut table: Fields<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let mut forms = |key| {
            let words = table.texts(key, found).into_iter().map(|word| word.value);
            Forms::new(vec![words.collect()])
        };
        let (names, cost, money) = (forms("names"), forms("cost"), forms("money"));
        let (clock_before, clock_after) = (forms("clock-before"), forms("clock-after"));
        let counts_from_six = table.flag("counts-from-six", found);
        table.finish(found);
        Self { names, cost, money, clock_before, clock_after, counts_from_six }
    }
}

/// A list of words in the form in which tokens are compared.
fn folded<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> BTreeSet<String> {
    set(fields, key, found).iter().map(|word| words(word).concat()).collect()
}

fn set<'a>(fields: &mut Fields<'a>, key: &'a str, found: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    fields.texts(key, found).into_iter().map(|word| word.value.to_lowercase()).collect()
}

/// A list of `count` lists.
fn groups<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    count: usize,
    found: &mut Vec<Diagnostic>,
) -> Forms {
    let lists = fields.text_lists(key, found);
    if lists.is_empty() {
        return Forms::default();
    }
    if lists.len() != count {
        let start = lists.first().map_or(0, |list| list.span.start);
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .at(fields.source(), start..start)
                .with("key", key)
                .with("expected", "list"),
        );
        return Forms::default();
    }
    Forms::new(lists.into_iter().map(|list| list.value).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::tokens;

    fn found(forms: &Forms, text: &str) -> Vec<(usize, Range<usize>)> {
        forms.find(&tokens(text))
    }

    #[test]
    fn what_is_written_together_with_a_word_leaves_three_letters() {
        let clitics: Arc<[String]> = ["wa", "l"].map(str::to_owned).into();
        let groups = ["abc", "ab", "lab", "defg"].map(|form| vec![form.to_owned()]).to_vec();
        let forms = Forms::with_clitics(groups, &clitics);
        for (text, group) in [
            ("abc", Some(0)),
            ("waabc", Some(0)),
            ("labc", Some(0)),
            ("walabc", Some(0)),
            ("ab", Some(1)),
            ("waab", None),
            ("lab", Some(2)),
            ("walab", Some(2)),
            ("wadefg", Some(3)),
            ("xdefg", None),
        ] {
            let all = found(&forms, text).into_iter().map(|(group, _)| group).collect::<Vec<_>>();
            assert_eq!(all, group.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn of_forms_that_begin_alike_the_longest_is_meant() {
        let groups = [["første mai"], ["første"], ["møt*"], ["første mai fest*"], ["siste"]];
        let groups = groups.map(|group| group.map(str::to_owned).to_vec()).to_vec();
        let forms = Forms::new(groups);
        for (text, wanted) in [
            ("første", &[(1, 0..1)][..]),
            ("første mai", &[(0, 0..2)]),
            ("første mai fester", &[(3, 0..3)]),
            ("første juni", &[(1, 0..1)]),
            ("møtet", &[(2, 0..1)]),
            ("møt", &[(2, 0..1)]),
            ("mø", &[]),
            ("sistemann", &[]),
            ("siste første", &[(4, 0..1), (1, 1..2)]),
        ] {
            assert_eq!(found(&forms, text), wanted, "{text}");
        }
    }
}
