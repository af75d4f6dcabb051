//! Every sentence of a meeting in one language, with what whoever translates has to know of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::folder::SOURCE;
use crate::content::locale::numbers::numbers_of;
use crate::content::locale::values::{Args, Value};
use crate::content::signatures::messages::FILES;
use crate::content::signatures::{Originals, ReviewedText, State};
use crate::content::topic::MeetingPlace;
use crate::exchange::key::TextFile;
use crate::exchange::placeables::placeables;
use crate::exchange::unit::{Unit, UnitState};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::source::SourceFile;
use crate::jobs::edit::messages;
use crate::jobs::exchange::fitted::Plurals;
use crate::jobs::exchange::rows::{Row, rows, text};
use crate::jobs::exchange::terms::terms;
use crate::judge::event::EventRun;
use crate::judge::fluent::Judge;

/// Numbers that are named for a branch of a plural at most.
const MOST_NUMBERS: usize = 4;

/// What placeables are in their messages: by id and code.
type Examples = BTreeMap<(String, String), String>;

/// A meeting and one of its languages.
pub(crate) struct Office<'a> {
    pub(crate) run: &'a EventRun<'a>,
    pub(crate) locale: &'a Locale,
}

/// A file of the language and what belongs to it.
struct TextsOfFile<'a> {
    source: Arc<SourceFile>,
    rows: Vec<Row>,
    reviewed: &'a ReviewedText,
}

impl Office<'_> {
    /// The sentences of the meeting first, then those that recur.
    pub(crate) fn units(
        &self,
        interface: &Interface,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Unit>, Error> {
        // Logos and templates are nothing to whoever translates.
        let prepared = self.run.prepare();
        let material = self.run.material(&prepared, &mut Vec::new())?;
        let reviewed = self.reviewed(found);
        let own = TextFile::Event(self.run.event.id.clone());
        let [own_texts, recurring_texts] = &reviewed.0;
        let topic = reviewed.1.as_ref().and_then(|texts| {
            let id = self.run.event.topic.as_ref()?;
            Some((TextFile::Recurring(format!("topics/{}", id.value)), texts))
        });
        let recurring = FILES.iter().map(|name| name.trim_end_matches(".ftl").to_owned());
        let recurring = recurring.map(|name| (TextFile::Recurring(name), recurring_texts));
        let mut all = Vec::new();
        for (file, reviewed) in [(own, own_texts)].into_iter().chain(topic).chain(recurring) {
            let Some(texts) = self.file(&file, reviewed, found) else { continue };
            let asked = texts.rows.iter().flat_map(|row| {
                let codes =
                    [&row.source, &row.target].into_iter().flat_map(|text| placeables(text));
                codes.map(|code| (row.key.message.as_str(), code))
            });
            let asked: Vec<(&str, &str)> = asked.collect();
            let original = self.run.languages.locales().get(SOURCE);
            let examples = [original, Some(self.locale)].map(|locale| {
                let of = |locale| self.run.examples(&prepared, &material, locale, &asked);
                locale.map(of).unwrap_or_default()
            });
            all.extend(self.of_file(&texts, &examples, interface));
        }
        Ok(all)
    }

    /// What is signed of the meeting's own texts, of those that recur, and of its topic's.
    fn reviewed(&self, found: &mut Vec<Diagnostic>) -> ([ReviewedText; 2], Option<ReviewedText>) {
        let (place, data) = (self.run.place, &self.run.workspace.data);
        let tag = self.locale.tag.as_str();
        let place = MeetingPlace::of(self.run.event, &place.folder, &place.name);
        let originals = Originals::load(data, SOURCE).with_event(data, &place);
        let topic = ReviewedText::topic(data, &place, tag, &originals, found);
        let own = ReviewedText::own(&place, tag, &originals, found);
        ([own, ReviewedText::recurring(data, tag, &originals, found)], topic)
    }

    /// A file beside the one that it translates. What Fluent cannot read would be sent as if it were not there,
    /// and what has too many branches not at all: both are told.
    fn file<'r>(
        &self,
        file: &TextFile,
        reviewed: &'r ReviewedText,
        found: &mut Vec<Diagnostic>,
    ) -> Option<TextsOfFile<'r>> {
        let (workspace, tag) = (self.run.workspace, self.locale.tag.as_str());
        let selection = Selection::only([rules::FLUENT_SYNTAX.code.to_owned()]);
        let judge = Judge {
            languages: self.run.languages,
            selection: &selection,
            year: None,
            today: self.run.pages.today,
        };
        let mut read = |tag: &str| {
            let source = text(&workspace.data, &workspace.root, file, tag, found)?;
            found.extend(judge.folder(tag, vec![source.clone()], true, SOURCE, None));
            Some(source)
        };
        let (source, target) = (read(SOURCE)?, read(tag));
        let rows = rows(file, tag, &Plurals::of(self.locale), &source, target.as_ref());
        Some(TextsOfFile { source, rows, reviewed })
    }

    fn of_file(
        &self,
        texts: &TextsOfFile,
        [original, own]: &[Examples; 2],
        interface: &Interface,
    ) -> Vec<Unit> {
        let notes: BTreeMap<String, String> =
            messages::texts(&texts.source.text).into_iter().map(|one| (one.id, one.note)).collect();
        let terms = terms(self.run.languages, SOURCE, &self.locale.tag, &texts.source);
        let unit = |row: &Row| {
            let id = &row.key.message;
            let note = notes.get(id).filter(|note| !note.is_empty()).cloned();
            let (state, then) = state(row, texts.reviewed);
            Unit {
                key: row.key.clone(),
                number: None,
                before: then.filter(|then| *then != row.source),
                notes: note.into_iter().chain(self.numbers(row, interface)).collect(),
                terms: terms.get(id).cloned().unwrap_or_default(),
                examples: of(id, &[&row.source], original),
                shown: of(id, &[&row.source, &row.target], own),
                state,
                source: row.source.clone(),
                target: row.target.clone(),
            }
        };
        texts.rows.iter().map(unit).collect()
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
}

/// How far a sentence has come, and what its original was when somebody signed it, where that has changed since.
fn state(row: &Row, reviewed: &ReviewedText) -> (UnitState, Option<String>) {
    let message = reviewed.messages.iter().find(|message| message.id() == row.key.message);
    let state = match message.map(|message| message.state) {
        _ if row.target.is_empty() => UnitState::Untranslated,
        Some(State::Signed) => UnitState::Signed,
        Some(State::SourceChanged) => UnitState::SourceChanged,
        Some(State::TextChanged) => UnitState::TargetChanged,
        Some(State::Unsigned) | None => UnitState::Translated,
    };
    let then = message.filter(|_| state == UnitState::SourceChanged);
    let then = then.and_then(|message| message.signature.as_ref()?.source.as_ref());
    (state, then.and_then(|then| row.before(&then.text)))
}

/// The placeables of some texts of a message, each once, with what they are.
fn of(id: &str, texts: &[&String], examples: &Examples) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for code in texts.iter().flat_map(|text| placeables(text)) {
        let example = examples.get(&(id.to_owned(), code.to_owned()));
        if let Some(example) = example.filter(|_| !all.iter().any(|(known, _)| known == code)) {
            all.push((code.to_owned(), example.clone()));
        }
    }
    all
}
