//! Weekdays beside dates: sentences of `tests/corpus/dates/` with right days, which are left alone, and with
//! wrong ones, which are found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::check;
use regex::{Captures, Regex};
use serde::Deserialize;

use crate::support::{checking, repository, today};

#[derive(Deserialize)]
struct Corpus {
    weekdays: Vec<String>,
    accusative: Vec<String>,
    short: Vec<String>,
    months: Vec<String>,
    /// Weekdays that belong to their dates.
    dated: Vec<String>,
    /// Weekdays that belong to none.
    free: Vec<String>,
    /// Numbers of weeks.
    weeks: Vec<String>,
}

fn corpora() -> BTreeMap<String, Corpus> {
    let folder = repository().join("tests/corpus/dates");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let read = |path: PathBuf| {
        let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (tag, toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap())
    };
    files.map(read).collect()
}

/// A day of each month, early enough for two weeks more in the same month; none of them is further away
/// than the same day of another year.
fn days() -> impl Iterator<Item = Date> {
    (1..=11_i8).map(|month| date(2027, month, 1 + (month * 5) % 14))
}

/// What is wrong in a sentence: days that its weekdays are put off, by their place, and weeks.
#[derive(Default)]
struct Fault {
    weekday: Option<(usize, usize)>,
    week: i64,
}

impl Corpus {
    /// A sentence of one day.
    fn sentence(&self, pattern: &str, day: Date, fault: &Fault) -> String {
        let slot = Regex::new(r"\{(0?[A-Za-z]+?)(\d*)\}").unwrap();
        let mut seen = 0;
        let fill = |found: &Captures| {
            let days: i64 = found[2].parse().unwrap_or_default();
            let day = day.checked_add(days.days()).unwrap();
            let name = &found[1];
            let mut weekday = day.weekday().to_monday_zero_offset() as usize;
            let names = match name.to_lowercase().as_str() {
                "w" => &self.weekdays,
                "a" => &self.accusative,
                "s" | "p" => &self.short,
                _ => return self.other(name, day, fault),
            };
            if let Some((place, off)) = fault.weekday
                && place == seen
            {
                weekday = (weekday + off) % 7;
            }
            seen += 1;
            let word = &names[weekday];
            let word =
                if name.eq_ignore_ascii_case("p") { word.trim_end_matches('.') } else { word };
            if name.chars().all(char::is_uppercase) { capital(word) } else { word.to_owned() }
        };
        slot.replace_all(pattern, fill).into_owned()
    }

    fn other(&self, name: &str, day: Date, fault: &Fault) -> String {
        let any = |step: usize| (day.day() as usize * step) % 7;
        match name {
            "d" => day.day().to_string(),
            "o" => format!("{}{}", day.day(), ["th", "st", "nd", "rd"][ordinal(day.day())]),
            "m" => self.months[day.month() as usize - 1].clone(),
            "n" => day.month().to_string(),
            "0d" => format!("{:02}", day.day()),
            "0m" => format!("{:02}", day.month()),
            "y" => day.year().to_string(),
            "yy" => format!("{:02}", day.year() % 100),
            "week" => (i64::from(day.iso_week_date().week()) + fault.week).to_string(),
            "x" => self.weekdays[any(3)].clone(),
            "X" => capital(&self.weekdays[any(3)]),
            "z" => self.weekdays[any(5)].clone(),
            _ => panic!("{name}"),
        }
    }

    /// How many weekdays a pattern has.
    fn weekdays_of(pattern: &str) -> usize {
        Regex::new(r"\{[wasp]\d*\}").unwrap().find_iter(&pattern.to_lowercase()).count()
    }
}

fn ordinal(day: i8) -> usize {
    if (11..=13).contains(&day) || day % 10 > 3 { 0 } else { day as usize % 10 }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What is found in each text, by its number.
fn judged(tag: &str, texts: &[String]) -> BTreeMap<usize, Vec<Diagnostic>> {
    let root = tempfile::tempdir().unwrap();
    let write = |(number, text): (usize, &String)| {
        let path = root.path().join(format!("{number}.md"));
        std::fs::write(&path, text).unwrap();
        path
    };
    let mut request = checking(texts.iter().enumerate().map(write).collect());
    request.language = Some(tag.to_owned());
    request.only = vec!["date-weekday-mismatch".to_owned()];
    let mut all: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    for finding in check::check(&request).unwrap().findings {
        let path = PathBuf::from(finding.place.as_ref().unwrap().path());
        let number = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        all.entry(number).or_default().push(finding);
    }
    all
}

/// Of a hundred findings at least 99 are right, and of a hundred wrong days at least 99 are found.
#[test]
fn wrong_weekdays_are_found_and_right_ones_left_alone() {
    assert_eq!(today(), date(2026, 11, 23));
    let mut table = String::new();
    let mut failed = BTreeSet::new();
    for (tag, corpus) in corpora() {
        let (mut right, mut wrong) = (Vec::new(), Vec::new());
        for day in days() {
            let none = Fault::default();
            for pattern in corpus.dated.iter().chain(&corpus.free) {
                right.push(corpus.sentence(pattern, day, &none));
            }
            for (number, pattern) in corpus.dated.iter().enumerate() {
                for place in 0..Corpus::weekdays_of(pattern) {
                    // Without its year a day may be that of last year, one weekday earlier.
                    let off = 1 + (number + place + day.month() as usize) % 5;
                    let fault = Fault { weekday: Some((place, off)), week: 0 };
                    wrong.push(corpus.sentence(pattern, day, &fault));
                }
            }
        }
        let (false_ones, true_ones) = (judged(&tag, &right), judged(&tag, &wrong));
        let (alarms, found) = (false_ones.len(), true_ones.len());
        table.push_str(&format!(
            "{tag}: {alarms} of {} right, {found} of {} wrong\n",
            right.len(),
            wrong.len()
        ));
        let error =
            |all: &[Diagnostic]| all.iter().any(|finding| finding.severity == Severity::Error);
        assert!(
            !false_ones.values().any(|all| error(all)) || alarms * 100 <= right.len(),
            "{table}"
        );
        for number in false_ones.keys() {
            table.push_str(&format!("    {}\n", right[*number]));
        }
        if alarms * 100 > found + alarms {
            failed.extend(false_ones.keys().map(|number| format!("{tag} +: {}", right[*number])));
        }
        if found * 100 < wrong.len() * 99 {
            let missed = (0..wrong.len()).filter(|number| !true_ones.contains_key(number));
            failed.extend(missed.map(|number| format!("{tag} -: {}", wrong[number])));
        }
    }
    println!("{table}");
    let shown: Vec<&String> = failed.iter().collect();
    assert!(failed.is_empty(), "{table}{shown:#?}");
}

/// A week that is not the date's is a warning.
#[test]
fn wrong_weeks_are_warnings() {
    for (tag, corpus) in corpora() {
        for (fault, told) in [(0, false), (1, true), (-1, true)] {
            let days: Vec<Date> = days().filter(|day| day.month() > 2).collect();
            let fault = Fault { week: fault, ..Fault::default() };
            let texts: Vec<String> = days
                .iter()
                .flat_map(|day| {
                    corpus.weeks.iter().map(|pattern| corpus.sentence(pattern, *day, &fault))
                })
                .collect();
            let found = judged(&tag, &texts);
            for (number, text) in texts.iter().enumerate() {
                let all = found.get(&number).map(Vec::as_slice).unwrap_or_default();
                assert_eq!(all.len(), usize::from(told), "{tag}: {text}: {all:?}");
                assert!(
                    all.iter().all(|finding| finding.severity == Severity::Warning),
                    "{tag}: {text}"
                );
            }
        }
    }
}
