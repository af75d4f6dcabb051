//! Reads a TOML table key by key and reports everything that is wrong with it at once: wrong kinds,
//! missing keys and, when it is done, the keys that nobody asked for.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::{Date, Time};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::content::broken::{self, value};
use crate::content::data::Data;
use crate::content::keys::{self, File, Key, Kind, MeantPlace};
use crate::finding::diagnostic::{Diagnostic, Place, Scope};
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::text::controls;

/// A value with its byte range in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The byte range of the value.
    pub span: Range<usize>,
}

/// A table that is being read.
pub(crate) struct Fields<'a> {
    source: &'a Arc<SourceFile>,
    table: DeTable<'a>,
    span: Range<usize>,
    file: &'static File,
    keys: &'static [Key],
    /// The keys of the tables below, where this table's own keys are ids.
    named: &'static [Key],
    /// Keys that were there and have been read.
    read: Vec<&'static str>,
}

/// Reads a file of a language's folder, whose faults stop that language alone; the default where there
/// is none.
pub(crate) fn of_language<T: Default>(
    data: &Data,
    tag: &str,
    file: &'static File,
    found: &mut Vec<Diagnostic>,
    read: impl for<'a> FnOnce(&mut Fields<'a>, &mut Vec<Diagnostic>) -> T,
) -> T {
    let source = match data.text(&format!("locales/{tag}/{}", file.name)) {
        Ok(Some(source)) => source,
        Ok(None) => return T::default(),
        Err(finding) => {
            found.push(finding);
            return T::default();
        }
    };
    let before = found.len();
    let mut fields = parse(&source, file, found);
    let value = read(&mut fields, found);
    fields.finish(found);
    for finding in found.iter_mut().skip(before) {
        finding.scope = Scope::Language(tag.to_owned());
    }
    value
}

/// Parses a TOML file of this kind; syntax errors are reported and the rest is kept.
pub(crate) fn parse<'a>(
    source: &'a Arc<SourceFile>,
    file: &'static File,
    found: &mut Vec<Diagnostic>,
) -> Fields<'a> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    found.extend(broken::findings(source, &errors));
    let span = table.span();
    let (table, keys) = (table.into_inner(), file.keys);
    for value in table.values() {
        turned(value, source, found);
    }
    Fields { source, table, span, file, keys, named: &[], read: Vec::new() }
}

/// Reports texts with characters that turn the order of others around.
fn turned(value: &Spanned<DeValue>, source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) {
    match value.get_ref() {
        DeValue::String(text) if controls::turns(text).is_some() => {
            found.push(
                Diagnostic::new(&rules::BIDI_CONTROL).at(source, value.span()).with("row", "none"),
            );
        }
        DeValue::Array(items) => items.iter().for_each(|item| turned(item, source, found)),
        DeValue::Table(table) => table.values().for_each(|value| turned(value, source, found)),
        _ => {}
    }
}

impl<'a> Fields<'a> {
    /// The file that the table stands in.
    pub(crate) fn source(&self) -> &'a Arc<SourceFile> {
        self.source
    }

    /// What the file's keys say of one; nothing can be read that they do not name.
    fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    fn take(&mut self, name: &str) -> Option<Spanned<DeValue<'a>>> {
        let key = self.key(name)?;
        let value = self.table.remove(name)?;
        self.read.push(key.name);
        Some(value)
    }

    /// A table below one of this table's keys, or an item of a list there; the value's range when it is
    /// none.
    pub(crate) fn below(
        &self,
        name: &str,
        value: Spanned<DeValue<'a>>,
    ) -> Result<Fields<'a>, Range<usize>> {
        let (keys, named): (&'static [Key], &'static [Key]) =
            match self.key(name).map(|key| &key.kind) {
                Some(Kind::Table(keys) | Kind::Tables(keys) | Kind::Spoken(keys)) => (keys, &[]),
                Some(Kind::Named(keys)) => (&[], keys),
                _ => (&[], &[]),
            };
        Ok(Fields { keys, named, ..self.nested(value)? })
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Whether the key was there and has been read, whatever it held.
    pub(crate) fn was_there(&self, key: &str) -> bool {
        self.read.contains(&key)
    }

    /// Reports that `key` must be there.
    pub(crate) fn missing(&self, key: &str, found: &mut Vec<Diagnostic>) {
        // An empty range at the start of the table: its header line is what one looks at.
        let at = self.span.start..self.span.start;
        if broken::is_there(self.source, key, found) {
            return;
        }
        found.push(Diagnostic::new(&rules::MISSING_KEY).at(self.source, at).with("key", key));
    }

    /// Reports that a value is not what `expected` names (a word that the message selects on).
    pub(crate) fn invalid(
        &self,
        key: &str,
        span: Range<usize>,
        expected: &str,
        found: &mut Vec<Diagnostic>,
    ) {
        if broken::is_told(self.source, span.start, found) {
            return;
        }
        let raw = self.source.text.get(span.clone()).unwrap_or_default();
        let meant = value::meant(expected, raw).map(|value| format!("{key} = {value}"));
        let finding = Diagnostic::new(&rules::INVALID_VALUE).at(self.source, span).with("key", key);
        found.push(match meant {
            Some(line) => finding.with("expected", "meant").with("write", line),
            None => finding.with("expected", expected),
        });
    }

    fn is_guessed(&self, value: &Spanned<DeValue>, found: &[Diagnostic]) -> bool {
        let written = (value.get_ref().as_str(), value.span().start);
        broken::is_guessed(self.source, written, found)
    }

    fn typed<T>(
        &mut self,
        key: &'a str,
        expected: &str,
        found: &mut Vec<Diagnostic>,
        convert: impl FnOnce(&DeValue<'a>) -> Option<T>,
    ) -> Option<Located<T>> {
        let value = self.take(key)?;
        let span = value.span();
        match convert(value.get_ref()) {
            Some(_) if self.is_guessed(&value, found) => None,
            Some(value) => Some(Located { value, span }),
            None => {
                self.invalid(key, span, expected, found);
                None
            }
        }
    }

    /// A text that is not empty.
    pub(crate) fn text(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Located<String>> {
        self.typed(key, "text", found, text)
    }

    /// True or false; false when the key is absent.
    pub(crate) fn flag(&mut self, key: &'a str, found: &mut Vec<Diagnostic>) -> bool {
        self.typed(key, "flag", found, DeValue::as_bool).is_some_and(|flag| flag.value)
    }

    /// A whole number within the limits that the table of keys has for it.
    pub(crate) fn integer(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Located<i64>> {
        let (least, most) = match self.key(key)?.kind {
            Kind::Integer(least, most) => (least, most),
            _ => (i64::MIN, i64::MAX),
        };
        self.typed(key, "integer", found, |value| whole(value, least, most))
    }

    /// A number that is finite and not negative.
    pub(crate) fn number(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Located<f64>> {
        self.typed(key, "number", found, number)
    }

    /// A date such as `2027-05-12`, as a TOML date or as text, and nothing after it.
    pub(crate) fn date(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Located<Date>> {
        self.typed(key, "date", found, |value| {
            let written = match value {
                DeValue::Datetime(moment) => moment.to_string(),
                DeValue::String(text) => text.to_string(),
                _ => return None,
            };
            let date: Date = written.parse().ok()?;
            (date.to_string() == written).then_some(date)
        })
    }

    /// A time of the day such as `13:30`, as a TOML time or as text: whole minutes.
    pub(crate) fn time(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Located<Time>> {
        self.typed(key, "time", found, |value| {
            let written = match value {
                DeValue::Datetime(moment) if moment.date.is_none() => moment.to_string(),
                DeValue::String(text) => text.to_string(),
                _ => return None,
            };
            let time: Time = written.parse().ok()?;
            let minutes = format!("{:02}:{:02}", time.hour(), time.minute());
            let whole = minutes == written || format!("{minutes}:00") == written;
            whole.then_some(time)
        })
    }

    /// A list of texts; empty when the key is absent.
    pub(crate) fn texts(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Located<String>> {
        let items = self.items(key, found);
        self.each(key, "text", &items, found, text)
    }

    /// A list of numbers that are finite and not negative; empty when the key is absent.
    pub(crate) fn numbers(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Located<f64>> {
        let items = self.items(key, found);
        self.each(key, "number", &items, found, number)
    }

    /// A list of lists of texts; empty when the key is absent.
    pub(crate) fn text_lists(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Located<Vec<String>>> {
        let mut lists = Vec::new();
        for item in self.items(key, found) {
            match item.get_ref().as_array() {
                Some(words) => {
                    let words = self.each(key, "text", words.iter(), found, text).into_iter();
                    let value = words.map(|word| word.value).collect();
                    lists.push(Located { value, span: item.span() });
                }
                None => self.invalid(key, item.span(), "list", found),
            }
        }
        lists
    }

    /// The items of a list that are what `expected` names; the others are reported.
    fn each<'v, T>(
        &self,
        key: &str,
        expected: &str,
        items: impl IntoIterator<Item = &'v Spanned<DeValue<'a>>>,
        found: &mut Vec<Diagnostic>,
        convert: impl Fn(&DeValue<'a>) -> Option<T>,
    ) -> Vec<Located<T>>
    where
        'a: 'v,
    {
        let mut all = Vec::new();
        for item in items {
            match convert(item.get_ref()) {
                Some(_) if self.is_guessed(item, found) => {}
                Some(value) => all.push(Located { value, span: item.span() }),
                None => self.invalid(key, item.span(), expected, found),
            }
        }
        all
    }

    /// The items of a list, of any kind; empty when the key is absent.
    pub(crate) fn items(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Spanned<DeValue<'a>>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(array) => {
                let own = |item: &Spanned<DeValue>| {
                    !broken::is_taken(self.source, span.start, item.span().start, found)
                };
                array.into_iter().filter(own).collect()
            }
            _ => {
                self.invalid(key, span, "list", found);
                Vec::new()
            }
        }
    }

    /// A table under a key.
    pub(crate) fn table(
        &mut self,
        key: &'a str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Fields<'a>> {
        let value = self.take(key)?;
        let fields = self.below(key, value);
        if let Err(span) = &fields {
            self.invalid(key, span.clone(), "table", found);
        }
        fields.ok()
    }

    /// A list of tables under a key.
    pub(crate) fn tables(&mut self, key: &'a str, found: &mut Vec<Diagnostic>) -> Vec<Fields<'a>> {
        let mut tables = Vec::new();
        for item in self.items(key, found) {
            match self.below(key, item) {
                Ok(fields) => tables.push(fields),
                Err(span) => self.invalid(key, span, "table", found),
            }
        }
        tables
    }

    /// One of the tables of a table whose keys are ids; the value's range when it is none.
    pub(crate) fn nested(&self, value: Spanned<DeValue<'a>>) -> Result<Fields<'a>, Range<usize>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => {
                let (source, file, keys) = (self.source, self.file, self.named);
                Ok(Fields { source, table, span, file, keys, named: &[], read: Vec::new() })
            }
            _ => Err(span),
        }
    }

    /// Everything that is left, in the order of the keys' names: for tables whose keys are data.
    pub(crate) fn rest(&mut self) -> Vec<(Located<String>, Spanned<DeValue<'a>>)> {
        std::mem::take(&mut self.table)
            .into_iter()
            .map(|(key, value)| {
                let span = key.span();
                (Located { value: key.into_inner().into_owned(), span }, value)
            })
            .collect()
    }

    /// Reports the keys that are none.
    pub(crate) fn finish(self, found: &mut Vec<Diagnostic>) {
        for (key, value) in &self.table {
            self.forget_letters(key.span(), found);
            if broken::is_told(self.source, key.span().start, found) {
                continue;
            }
            let finding = match self.meant(key.get_ref(), value) {
                Some(finding) => finding,
                None => {
                    // A key that is one has no place here; it is not misspelt.
                    let others = self.keys.iter().map(|key| key.name);
                    unknown_key(key.get_ref(), others.filter(|name| *name != *key.get_ref()))
                }
            };
            self.forget_missing(finding.text("suggestion"), found);
            found.push(finding.at(self.source, key.span()));
        }
    }

    /// A key that is there under another name is not missing too.
    fn forget_missing(&self, meant: Option<&str>, found: &mut Vec<Diagnostic>) {
        found.retain(|finding| match &finding.place {
            Some(Place::Span(source, at)) if finding.rule.code == rules::MISSING_KEY.code => {
                source.path != self.source.path
                    || at.start != self.span.start
                    || meant != finding.text("key")
            }
            _ => true,
        });
    }

    /// An unknown key with letters that TOML wants in quotation marks is one fault, not two.
    fn forget_letters(&self, key: Range<usize>, found: &mut Vec<Diagnostic>) {
        found.retain(|finding| match &finding.place {
            Some(Place::Span(source, at)) if finding.text("fault") == Some("key") => {
                source.path != self.source.path || !key.contains(&at.start)
            }
            _ => true,
        });
    }

    /// The finding of a key that there is none of, where it is clear what it means.
    fn meant(&self, word: &str, value: &Spanned<DeValue>) -> Option<Diagnostic> {
        let raw = self.source.text.get(value.span()).unwrap_or_default();
        let there = |name: &str| self.read.contains(&name);
        let meaning = keys::meaning(self.file, self.keys, word, (value, raw), there)?;
        let section = match &meaning.place {
            MeantPlace::Section(heading) => heading.as_str(),
            _ => "",
        };
        let finding = Diagnostic::new(&rules::UNKNOWN_KEY)
            .with("key", word)
            .with("suggestion", meaning.name)
            .with("place", meaning.place.word())
            .with("section", section)
            .with("lines", meaning.lines.trim_end());
        Some(finding)
    }
}

/// A text that is not empty.
fn text(value: &DeValue) -> Option<String> {
    value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// A number that is finite and not negative, written with a decimal point or without.
fn number(value: &DeValue) -> Option<f64> {
    let number = match value {
        DeValue::Integer(_) => whole(value, i64::MIN, i64::MAX)? as f64,
        DeValue::Float(number) => number.as_str().parse().ok()?,
        _ => return None,
    };
    (f64::is_finite(number) && number >= 0.0).then_some(number)
}

/// A whole number within limits, in any of TOML's ways to write one.
pub(crate) fn whole(value: &DeValue, least: i64, most: i64) -> Option<i64> {
    let number = value.as_integer()?;
    let number = i64::from_str_radix(number.as_str(), number.radix()).ok()?;
    (least..=most).contains(&number).then_some(number)
}

/// The finding of a word that is none of the known ones, perhaps a misspelt one.
pub(crate) fn unknown_key<K: AsRef<str>>(
    word: &str,
    known: impl IntoIterator<Item = K>,
) -> Diagnostic {
    Diagnostic::misspelt(&rules::UNKNOWN_KEY, "key", word, known).with("place", "none")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::keys::{Absent, Reader};

    /// A file with one key, which takes numbers from 1 to 9 where it is read as one.
    static OWN: File = File {
        id: "own",
        name: "own.toml",
        place: "own.toml",
        reader: Reader::Staff,
        keys: &[Key {
            name: "key",
            kind: Kind::Integer(1, 9),
            absent: Absent::Nothing,
            example: "1",
            beside: &[],
            aliases: &[],
        }],
        texts: &[],
    };

    /// What is read of `key = …`, and what is found.
    fn read<T>(
        value: &str,
        read: impl for<'a> FnOnce(&mut Fields<'a>, &mut Vec<Diagnostic>) -> T,
    ) -> (T, Vec<&'static str>) {
        let source = Arc::new(SourceFile::new("own.toml", format!("key = {value}\n")));
        let mut found = Vec::new();
        let mut fields = parse(&source, &OWN, &mut found);
        let value = read(&mut fields, &mut found);
        fields.finish(&mut found);
        (value, found.iter().map(|finding| finding.rule.code).collect())
    }

    /// Each value with what it is read as: nothing is a finding.
    fn table<T: PartialEq + std::fmt::Debug>(
        values: &[(&str, Option<T>)],
        one: impl for<'a> Fn(&mut Fields<'a>, &mut Vec<Diagnostic>) -> Option<Located<T>>,
    ) {
        for (value, wanted) in values {
            let (got, found) = read(value, |fields, found| one(fields, found).map(|v| v.value));
            assert_eq!(got, *wanted, "{value}");
            let codes = if wanted.is_some() { vec![] } else { vec![rules::INVALID_VALUE.code] };
            assert_eq!(found, codes, "{value}");
        }
    }

    #[test]
    fn a_value_of_another_kind_is_told_and_not_guessed() {
        let text = |text: &str| Some(text.to_owned());
        table(
            &[
                (r#""Kari""#, text("Kari")),
                (r#"" a ""#, text(" a ")),
                (r#""""#, None),
                (r#""  ""#, None),
                (r#""\n\t""#, None),
                ("1", None),
            ],
            |fields, found| fields.text("key", found),
        );
        table(
            &[
                ("0", Some(0.0)),
                ("9", Some(9.0)),
                ("1_000", Some(1000.0)),
                ("0x10", Some(16.0)),
                ("0.25", Some(0.25)),
                ("-1", None),
                ("-0.001", None),
                ("inf", None),
                ("nan", None),
                (r#""1""#, None),
            ],
            |fields, found| fields.number("key", found),
        );
        table(
            &[
                ("0", None),
                ("1", Some(1)),
                ("9", Some(9)),
                ("10", None),
                ("0x9", Some(9)),
                ("1.0", None),
            ],
            |fields, found| fields.integer("key", found),
        );
    }

    #[test]
    fn a_day_or_a_time_of_another_kind_is_told_and_not_guessed() {
        let date = jiff::civil::date(2027, 5, 12);
        table(
            &[
                ("2027-05-12", Some(date)),
                (r#""2027-05-12""#, Some(date)),
                (r#""12.05.2027""#, None),
                (r#""2027-02-30""#, None),
                (r#""2027-05-12T18:00""#, None),
                ("2027-05-12T18:00:00", None),
                ("13:30", None),
            ],
            |fields, found| fields.date("key", found),
        );
        let time = |hour, minute| Some(jiff::civil::time(hour, minute, 0, 0));
        table(
            &[
                ("13:30", time(13, 30)),
                ("00:05", time(0, 5)),
                (r#""17:45""#, time(17, 45)),
                ("13:30:00", time(13, 30)),
                ("13:30:20", None),
                (r#""13:30:20""#, None),
                (r#""24:10""#, None),
                ("2027-05-12T13:30:00", None),
            ],
            |fields, found| fields.time("key", found),
        );
    }

    #[test]
    fn flags_and_lists_are_what_is_written() {
        for (value, flag, fine) in [
            ("true", true, true),
            ("false", false, true),
            (r#""true""#, false, false),
            ("1", false, false),
        ] {
            let (got, found) = read(value, |fields, found| fields.flag("key", found));
            assert_eq!((got, found.is_empty()), (flag, fine), "{value}");
        }
        for (value, texts, faults) in [
            (r#"["b", "a"]"#, vec!["b", "a"], 0),
            ("[]", vec![], 0),
            (r#"["b", " ", "", 1, "a"]"#, vec!["b", "a"], 3),
            (r#""b""#, vec![], 1),
        ] {
            let (got, found) = read(value, |fields, found| fields.texts("key", found));
            let got: Vec<String> = got.into_iter().map(|text| text.value).collect();
            assert_eq!((got, found.len()), (texts.iter().map(|t| t.to_string()).collect(), faults));
        }
        for (value, numbers, faults) in [
            ("[1, 148.5]", vec![1.0, 148.5], 0),
            (r#"[1, "2", -3, [4], 5]"#, vec![1.0, 5.0], 3),
            ("148.5", vec![], 1),
        ] {
            let (got, found) = read(value, |fields, found| fields.numbers("key", found));
            let got: Vec<f64> = got.into_iter().map(|number| number.value).collect();
            assert_eq!((got, found.len()), (numbers, faults), "{value}");
        }
        let (got, found) = read(r#"[["a", 1, ""], 2, []]"#, |fields, found| {
            let lists = fields.text_lists("key", found).into_iter();
            lists.map(|list| list.value).collect::<Vec<_>>()
        });
        assert_eq!((got, found.len()), (vec![vec!["a".to_owned()], vec![]], 3));
        let (_, found) = read("1\nkye = 2", |fields, found| fields.integer("key", found));
        assert_eq!(found, [rules::UNKNOWN_KEY.code], "what nobody asks for is told");
    }
}
