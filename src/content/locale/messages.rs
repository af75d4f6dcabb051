//! Fluent messages of one language: loading and formatting.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;
use jiff::civil::{Date, Time};

use crate::content::locale::dates::DateFormats;
use crate::content::locale::folder::Locale;
use crate::content::locale::numbers::{Lists, Plurals, write_number};
use crate::content::locale::values::{self, Args, Moment, Value, Writer};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::text::fluent::depth::{short_escape, too_deep};
use crate::text::fluent::file::named;

/// The messages of one language, from one or several `.ftl` files.
pub struct Messages {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    writer: Arc<Writer>,
    places: BTreeMap<String, (Arc<SourceFile>, Range<usize>)>,
    /// Names of what stands in files whose grammar is broken, and the file.
    broken: BTreeMap<String, String>,
    folder: String,
    plurals: Option<Plurals>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Messages {
    /// Puts the files of one language together; of two messages with one id that of the later file
    /// stands. `None`, reported, when the language has no names for days and months, or no words for lists.
    pub fn new(
        locale: &Locale,
        sources: &[Arc<SourceFile>],
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let tag = &locale.tag;
        let formats = DateFormats::new(&locale.formats, locale.date_names.clone());
        let lists = Lists::new(&locale.formats, locale.list_words.clone());
        let unknown = |check| {
            Diagnostic::new(check)
                .in_file(format!("locales/{tag}/locale.toml"))
                .for_language(tag)
                .with("tag", tag.as_str())
        };
        if formats.is_none() {
            found.push(unknown(&rules::MISSING_DATE_NAMES));
        }
        if lists.is_none() {
            found.push(unknown(&rules::MISSING_LIST_WORDS));
        }
        let writer = Arc::new(Writer { formats: formats?, lists: lists?, rtl: locale.rtl });
        let language = locale.formats.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Values are isolated by what they are, which Fluent's FSI for everything does not know.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        values::add_functions(&mut bundle, &writer);
        let mut places = BTreeMap::new();
        let mut broken = BTreeMap::new();
        // A bundle keeps the first message of an id: an event's own texts go before those that recur.
        for source in sources.iter().rev() {
            // What breaks the grammar is for the checks to say; here the rest is used.
            let names = || {
                let all = source.text.lines().filter_map(named);
                all.map(|name| (name.to_owned(), source.path.clone()))
            };
            if too_deep(&source.text).or_else(|| short_escape(&source.text)).is_some() {
                broken.extend(names());
                continue;
            }
            let resource = FluentResource::try_new(source.text.clone());
            if resource.is_err() {
                broken.extend(names());
            }
            let resource = resource.unwrap_or_else(|(resource, _)| resource);
            for (id, range) in entries(&resource, &source.text) {
                places.entry(id).or_insert((source.clone(), range));
            }
            // Of two messages of one file the first one stands.
            let _ = bundle.add_resource(resource);
        }
        let folder = sources.last().map_or(String::new(), |source| source.path.clone());
        let plurals = Plurals::new(&locale.formats);
        Some(Self { tag: tag.clone(), bundle, writer, places, broken, folder, plurals })
    }

    /// The formats of this language.
    pub fn dates(&self) -> &DateFormats {
        &self.writer.formats
    }

    /// Writes a time of the day, isolated for this language's lines.
    pub fn time(&self, time: Time) -> String {
        self.writer.moment(&Moment::Time(time), false)
    }

    /// Writes a date with its weekday, isolated for this language's lines.
    pub fn date(&self, date: Date) -> String {
        self.writer.moment(&Moment::Date(date), false)
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Formats a message. Whatever is missing is reported and gives `None`.
    pub fn format(&self, id: &str, args: &Args, found: &mut Vec<Diagnostic>) -> Option<String> {
        self.format_part(id, None, args, found)
    }

    /// Formats a message's attribute, if it has it.
    pub fn attribute(
        &self,
        id: &str,
        attribute: &str,
        args: &Args,
        found: &mut Vec<Diagnostic>,
    ) -> Option<String> {
        self.bundle.get_message(id)?.get_attribute(attribute)?;
        self.format_part(id, Some(attribute), args, found)
    }

    fn format_part(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
        found: &mut Vec<Diagnostic>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            // What breaks the grammar is told where it stands, and this is dropped then.
            let broken = self.broken.get(id).filter(|_| attribute.is_none());
            if let Some(path) = broken {
                found.push(
                    Diagnostic::misspelt(&rules::MISSING_MESSAGE, "id", id, self.places.keys())
                        .in_file(&self.folder)
                        .for_language(&self.tag)
                        .with("broken", path.as_str()),
                );
                return None;
            }
            found.push(
                Diagnostic::misspelt(&rules::MISSING_MESSAGE, "id", id, self.places.keys())
                    .in_file(&self.folder)
                    .for_language(&self.tag),
            );
            return None;
        };
        let before = found.len();
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            if let Value::Number(number) = value
                && !self.plurals.as_ref().is_some_and(|plurals| plurals.agree(*number))
            {
                // Better no text than a wrong plural.
                let reason = format!("${name} = {number}");
                found.push(self.place(&rules::UNRESOLVED_MESSAGE, id).with("reason", reason));
            }
            fluent.set(*name, values::carry(value, &self.writer));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        let misuses = values::misuses();
        found.extend(errors.iter().map(|error| self.explain(id, error, args)));
        found.extend(
            misuses.into_iter().map(|function| {
                self.place(&rules::UNRESOLVED_MESSAGE, id).with("reason", function)
            }),
        );
        if found.len() == before && text.trim().is_empty() {
            found.push(self.place(&rules::EMPTY_MESSAGE, id));
        }
        (found.len() == before).then_some(text)
    }

    fn place(&self, check: &'static rules::Rule, id: &str) -> Diagnostic {
        let finding = Diagnostic::new(check).for_language(&self.tag).with("id", id);
        match self.places.get(id) {
            Some((source, range)) => finding.at(source, range.clone()),
            None => finding.in_file(&self.folder),
        }
    }

    fn explain(&self, id: &str, error: &FluentError, args: &Args) -> Diagnostic {
        match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable {
                id: name,
            })) => {
                let known: Vec<String> = args.keys().map(|name| format!("${name}")).collect();
                self.place(&rules::UNKNOWN_VARIABLE, id)
                    .with("variable", format!("${name}"))
                    .with(
                        "suggestion",
                        crate::base::suggest::suggest(
                            &format!("${name}"),
                            known.iter().map(String::as_str),
                        ),
                    )
                    .with("known", known)
            }
            FluentError::ResolverError(ResolverError::Reference(kind)) => {
                let name = match kind {
                    ReferenceKind::Function { id } => format!("{id}()"),
                    ReferenceKind::Term { id, attribute } => dotted(&format!("-{id}"), attribute),
                    ReferenceKind::Message { id, attribute } => dotted(id, attribute),
                    ReferenceKind::Variable { id } => format!("${id}"),
                };
                self.place(&rules::MISSING_REFERENCE, id).with("reference", name)
            }
            FluentError::ResolverError(ResolverError::Cyclic) => {
                self.place(&rules::CYCLIC_REFERENCE, id)
            }
            other => self.place(&rules::UNRESOLVED_MESSAGE, id).with("reason", other.to_string()),
        }
    }
}

fn dotted(id: &str, attribute: &Option<String>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// The messages and terms of a file with the byte range of each one's id. The parser keeps no
/// spans, so ids are looked for in their order, each at the start of a line.
fn entries(resource: &FluentResource, text: &str) -> Vec<(String, Range<usize>)> {
    let mut all = Vec::new();
    let mut cursor = 0;
    for entry in resource.entries() {
        let id = match entry {
            ast::Entry::Message(message) => message.id.name.to_owned(),
            ast::Entry::Term(term) => format!("-{}", term.id.name),
            _ => continue,
        };
        let mut lines = text[cursor..].split_inclusive('\n');
        let mut at = cursor;
        let start = lines.find_map(|line| {
            let here = at;
            at += line.len();
            let rest = line.strip_prefix(id.as_str())?;
            rest.trim_start_matches(' ').starts_with('=').then_some(here)
        });
        let start = start.unwrap_or(cursor);
        cursor = start + id.len();
        all.push((id, start..cursor));
    }
    all
}
