//! The texts of a meeting in one language → what a translator gets.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::folder::SOURCE;
use crate::content::locale::numbers::numbers_of;
use crate::content::locale::values::{Args, Value};
use crate::content::open::{self, Opened};
use crate::content::workspace::Workspace;
use crate::exchange::key::TextFile;
use crate::exchange::placeables::placeables;
use crate::exchange::unit::{Assignment, Unit, UnitState, Words};
use crate::exchange::{FileFormat, export as written};
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::source::SourceFile;
use crate::jobs::edit::messages;
use crate::jobs::exchange::fitted::Plurals;
use crate::jobs::exchange::rows::{Row, rows, text};
use crate::jobs::exchange::terms::terms;
use crate::judge::event::{EventRun, Exports, Pages};
use crate::language::{self, Languages};
use crate::text::tokens::{TokenKind, tokens};

/// Numbers that are named for a branch of a plural at most.
const MOST_NUMBERS: usize = 4;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder, its `event.toml` or its id.
    pub event: PathBuf,
    /// The language.
    pub language: String,
    /// The form of the file.
    pub format: FileFormat,
    /// Only sentences in these states; all when empty.
    pub states: Vec<UnitState>,
    /// The day by which the translation is wanted.
    pub deadline: Option<Date>,
    /// The day that counts as today.
    pub today: Date,
}

/// A file for a translator.
#[derive(Debug)]
pub struct Exported {
    /// What the file may be called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many sentences.
    pub sentences: usize,
    /// How many words their originals have.
    pub words: usize,
}

/// Makes a file for a translator. Where there is none, what was found says why.
pub fn export(
    request: &Request,
    interface: &Interface,
) -> Result<(Option<Exported>, Vec<Diagnostic>), Error> {
    let Opened { place, workspace, event, mut found } = Opened::open(&request.event)?;
    let (Some(workspace), Some(event)) = (workspace, event) else { return Ok((None, found)) };
    let languages = language::languages(&workspace);
    let wanted = [request.language.clone()];
    let chosen = open::languages(&event, &wanted, languages.locales(), &mut found);
    let Some(locale) = chosen.first().copied() else { return Ok((None, found)) };
    let pages = Pages {
        languages: vec![SOURCE.to_owned(), locale.tag.clone()],
        ..Pages::all(request.today)
    };
    let run = EventRun {
        pages: &pages,
        exports: &Exports::default(),
        workspace: &workspace,
        event: &event,
        place: &place,
        languages: &languages,
        selection: &Selection::default(),
        source: SOURCE,
        kept: None,
    };
    let office = Office { run: &run, workspace: &workspace, languages: &languages, locale };
    let mut units = office.units(interface, &mut found)?;
    if !request.states.is_empty() {
        units.retain(|unit| request.states.contains(&unit.state));
    }
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let count = units.iter().map(|unit| words(&unit.source)).sum();
    let assignment = Assignment {
        title: format!("{} – {}", event.id, locale.name_in(&interface.tag)),
        source: SOURCE.to_owned(),
        target: locale.tag.clone(),
        rtl: locale.rtl,
        font: locale.fonts.first().cloned().unwrap_or_default(),
        date: request.today,
        words: office.said(interface, request, units.len(), count),
        pictures: Vec::new(),
        units,
    };
    let bytes = written(&assignment, request.format)
        .ok_or_else(|| Error::BrokenData { what: request.format.extension().to_owned() })?;
    let name = format!("{}-{}.{}", event.id, locale.tag, request.format.extension());
    let sentences = assignment.units.len();
    Ok((Some(Exported { name, bytes, sentences, words: count }), found))
}

/// How many words a text has; what stands in braces is none.
fn words(text: &str) -> usize {
    let mut text = text.to_owned();
    for code in placeables(&text.clone()) {
        text = text.replace(code, " ");
    }
    tokens(&text).iter().filter(|token| matches!(token.kind, TokenKind::Word)).count()
}

/// A meeting and one of its languages.
struct Office<'a> {
    run: &'a EventRun<'a>,
    workspace: &'a Workspace,
    languages: &'a Languages,
    locale: &'a Locale,
}

impl Office<'_> {
    /// Every sentence: those of the meeting first, then those that recur.
    fn units(
        &self,
        interface: &Interface,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Unit>, Error> {
        let mut prepared = self.run.prepare();
        // A language that nobody has translated yet is what one sends away.
        prepared.found.retain(|one| *one.rule != rules::MISSING_TRANSLATION);
        found.append(&mut prepared.found);
        let material = self.run.material(&prepared, found)?;
        let files = [
            TextFile::Event(self.run.event.id.clone()),
            TextFile::Recurring("invitation".to_owned()),
        ];
        let (tag, data) = (&self.locale.tag, &self.workspace.data);
        let plurals = Plurals::of(self.locale);
        let mut all = Vec::new();
        for file in &files {
            let text = |tag: &str| text(data, &self.workspace.root, file, tag, &mut Vec::new());
            let Some(source) = text(SOURCE) else { continue };
            let rows = rows(file, tag, &plurals, &source, text(tag).as_ref());
            let own = |row: &Row| {
                [row.source.clone(), row.target.clone()].map(|text| {
                    let codes = placeables(&text).into_iter().map(str::to_owned);
                    codes.map(|code| (row.key.message.clone(), code)).collect::<Vec<_>>()
                })
            };
            let asked: [Vec<(String, String)>; 2] =
                rows.iter().map(own).fold([Vec::new(), Vec::new()], |[mut a, mut b], [c, d]| {
                    b.extend(c.iter().cloned());
                    a.extend(c);
                    b.extend(d);
                    [a, b]
                });
            let examples = [SOURCE, tag].map(|tag| self.languages.locales().get(tag));
            let mut shown = examples.into_iter().zip(&asked).map(|(locale, asked)| {
                let asked: Vec<(&str, &str)> =
                    asked.iter().map(|(id, code)| (id.as_str(), code.as_str())).collect();
                locale.map(|locale| self.run.examples(&prepared, &material, locale, &asked))
            });
            let (original, own) = (shown.next().flatten(), shown.next().flatten());
            let examples = [original.unwrap_or_default(), own.unwrap_or_default()];
            all.extend(self.of_file(rows, &source, &examples, interface));
        }
        Ok(all)
    }

    fn of_file(
        &self,
        rows: Vec<Row>,
        source: &Arc<SourceFile>,
        examples: &[BTreeMap<(String, String), String>; 2],
        interface: &Interface,
    ) -> Vec<Unit> {
        let notes: BTreeMap<String, String> =
            messages::texts(&source.text).into_iter().map(|one| (one.id, one.note)).collect();
        let terms = terms(self.languages, SOURCE, &self.locale.tag, source);
        let unit = |row: Row| {
            let id = &row.key.message;
            let own = notes.get(id).filter(|note| !note.is_empty()).cloned();
            let of = |texts: &[&str], examples: &BTreeMap<(String, String), String>| {
                let mut all: Vec<(String, String)> = Vec::new();
                for code in texts.iter().flat_map(|text| placeables(text)) {
                    let example = examples.get(&(id.clone(), code.to_owned()));
                    if let Some(example) =
                        example.filter(|_| !all.iter().any(|(known, _)| known == code))
                    {
                        all.push((code.to_owned(), example.clone()));
                    }
                }
                all
            };
            let state = match row.target.is_empty() {
                true => UnitState::Untranslated,
                false => UnitState::Translated,
            };
            Unit {
                number: None,
                before: None,
                notes: own.into_iter().chain(self.numbers(&row, interface)).collect(),
                terms: terms.get(id).cloned().unwrap_or_default(),
                examples: of(&[&row.source], &examples[0]),
                shown: of(&[&row.source, &row.target], &examples[1]),
                state,
                key: row.key,
                source: row.source,
                target: row.target,
            }
        };
        rows.into_iter().map(unit).collect()
    }

    /// Which numbers a branch is for.
    fn numbers(&self, row: &Row, interface: &Interface) -> Vec<String> {
        let note = |key: &str| {
            let numbers = match key.parse::<f64>() {
                Ok(_) => vec![key.to_owned()],
                Err(_) => {
                    let numbers = numbers_of(&self.locale.formats, key, MOST_NUMBERS);
                    numbers.iter().map(u32::to_string).collect()
                }
            };
            let args = Args::from([("numbers", Value::List(numbers.clone()))]);
            (!numbers.is_empty()).then(|| interface.text("exchange-numbers", &args))
        };
        row.choices.iter().filter_map(|choice| note(&choice.key)).collect()
    }

    /// What the file says itself.
    fn said(
        &self,
        interface: &Interface,
        request: &Request,
        sentences: usize,
        words: usize,
    ) -> Words {
        let event = self.run.event;
        let mut args = Args::from([
            ("event", Value::Text(event.id.clone())),
            ("date", Value::Date(event.date.value)),
            ("language", Value::Text(self.locale.name_in(&interface.tag).to_owned())),
            ("sentences", Value::Number(sentences as f64)),
            ("words", Value::Number(words as f64)),
        ]);
        let mut head = vec!["exchange-head"];
        if let Some(contact) = self.workspace.contacts.get(&event.contact.value) {
            args.insert("name", Value::Text(contact.name.clone()));
            args.insert("phone", Value::Text(contact.phone.clone()));
            head.push("exchange-contact");
        }
        if let Some(deadline) = request.deadline {
            args.insert("deadline", Value::Date(deadline));
            head.push("exchange-deadline");
        }
        let advice = match request.format {
            FileFormat::Docx => "exchange-advice-docx",
            FileFormat::Xlsx => "exchange-advice-xlsx",
            FileFormat::Xliff | FileFormat::Xliff2 | FileFormat::Po => "exchange-advice-tool",
        };
        let text = |id: &str| interface.text(id, &args);
        Words {
            head: head.into_iter().map(text).collect(),
            advice: text(advice).lines().map(|line| line.trim().to_owned()).collect(),
            original: text("exchange-original"),
            translation: text("exchange-translation"),
            notes: text("exchange-notes"),
            glossary: text("exchange-glossary"),
            before: text("exchange-before"),
            example: text("exchange-example"),
            signed_by: text("exchange-signed-by"),
            signed_on: text("exchange-signed-on"),
        }
    }
}
