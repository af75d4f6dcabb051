//! Fluent messages of one language: loading, formatting and the functions `DATETIME`, `NUMBER` and
//! `LIST`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu::properties::{CodePointMapData, props::BidiClass};
use jiff::civil::{Date, Time};

use super::numbers::{Lists, Plurals, write_number};
use super::{DateFormats, Locale};
use crate::checks;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::fluent::{short_escape, too_deep};

const LRI: char = '\u{2066}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// The functions that messages can call.
pub const FUNCTIONS: [&str; 3] = ["DATETIME", "NUMBER", "LIST"];

thread_local! {
    /// Functions that were called wrongly while the message at hand was put together: Fluent has no
    /// other way for a function to complain. Pages of one language are made on several threads.
    static MISUSES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What a message can be given.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, isolated by whoever knows what it is ([`isolate_ltr`], [`isolate_unknown`]).
    Text(String),
    /// A number, for plural selection and `NUMBER()`.
    Number(f64),
    /// A date, for `DATETIME()`.
    Date(Date),
    /// A time of the day, for `DATETIME()`.
    Time(Time),
    /// A list, for `LIST()`.
    List(Vec<String>),
}

/// The arguments of a message, by name without `$`.
pub type Args = BTreeMap<&'static str, Value>;

fn is_rtl(c: char) -> bool {
    let class = CodePointMapData::<BidiClass>::new().get(c);
    [BidiClass::RightToLeft, BidiClass::ArabicLetter].contains(&class)
}

/// Keeps a telephone number, time or numeric date in its order inside a line that runs from right
/// to left (UAX #9: LRI … PDI). In a line from left to right it needs nothing.
pub fn isolate_ltr(text: &str, rtl_line: bool) -> String {
    if rtl_line { format!("{LRI}{text}{PDI}") } else { text.to_owned() }
}

/// Keeps a name or an address together whose direction is its own (UAX #9: FSI … PDI).
pub fn isolate_unknown(text: &str, rtl_line: bool) -> String {
    if rtl_line || text.chars().any(is_rtl) { format!("{FSI}{text}{PDI}") } else { text.to_owned() }
}

/// A date in words is isolated by its first letter: under LRI, one that begins with its day number
/// would put the number on the wrong side of an Arabic month.
fn isolate_moment(text: &str, rtl_line: bool) -> String {
    if text.chars().any(is_rtl) {
        isolate_unknown(text, rtl_line)
    } else {
        isolate_ltr(text, rtl_line)
    }
}

#[derive(Clone, PartialEq)]
enum Moment {
    Date(Date),
    Time(Time),
}

/// A date, time or list on its way through Fluent.
#[derive(Clone)]
struct Carried {
    value: Value,
    writer: Arc<Writer>,
}

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.value)
    }
}

impl PartialEq for Carried {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl FluentType for Carried {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.writer.plain(&self.value).into()
    }
    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.writer.plain(&self.value).into()
    }
}

/// Writes values in one language.
#[derive(Debug)]
struct Writer {
    formats: DateFormats,
    lists: Lists,
    rtl: bool,
}

impl Writer {
    fn moment(&self, moment: &Moment, long: bool) -> String {
        let text = match moment {
            Moment::Date(date) if long => self.formats.long(*date),
            Moment::Date(date) => self.formats.full(*date),
            Moment::Time(time) => self.formats.time(*time),
        };
        isolate_moment(&text, self.rtl)
    }

    fn list(&self, items: &[String], disjunction: bool) -> String {
        self.lists.join(items, disjunction)
    }

    /// A value that stands in a message without a function around it.
    fn plain(&self, value: &Value) -> String {
        match value {
            Value::Date(date) => self.moment(&Moment::Date(*date), false),
            Value::Time(time) => self.moment(&Moment::Time(*time), false),
            Value::List(items) => self.list(items, false),
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
        }
    }
}

/// The messages of one language, from one or several `.ftl` files.
pub struct Messages {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    writer: Arc<Writer>,
    places: BTreeMap<String, (Arc<SourceFile>, Range<usize>)>,
    folder: String,
    plurals: Option<Plurals>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Messages {
    /// Puts the files of one language together. `None`, reported, when the language has no names for days and months, or no words for lists.
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
            found.push(unknown(&checks::reading::MISSING_DATE_NAMES));
        }
        if lists.is_none() {
            found.push(unknown(&checks::reading::MISSING_LIST_WORDS));
        }
        let writer = Arc::new(Writer { formats: formats?, lists: lists?, rtl: locale.rtl });
        let language = locale.formats.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Values are isolated by what they are, which Fluent's FSI for everything does not know.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        add_functions(&mut bundle, &writer);
        let mut places = BTreeMap::new();
        for source in sources {
            // What breaks the grammar is for the checks to say; here the rest is used.
            if too_deep(&source.text).or_else(|| short_escape(&source.text)).is_some() {
                continue;
            }
            let resource = FluentResource::try_new(source.text.clone())
                .unwrap_or_else(|(resource, _)| resource);
            for (id, range) in entries(&resource, &source.text) {
                places.entry(id).or_insert((source.clone(), range));
            }
            // Of two messages with one id the first one stands.
            let _ = bundle.add_resource(resource);
        }
        let folder = sources.last().map_or(String::new(), |source| source.path.clone());
        let plurals = Plurals::new(&locale.formats);
        Some(Self { tag: tag.clone(), bundle, writer, places, folder, plurals })
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
            found.push(
                Diagnostic::new(&checks::missing_message::CHECK)
                    .in_file(&self.folder)
                    .for_language(&self.tag)
                    .with("id", id)
                    .with(
                        "suggestion",
                        crate::fields::suggest(id, self.places.keys().map(String::as_str)),
                    ),
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
                found.push(
                    self.place(&checks::reading::UNRESOLVED_MESSAGE, id).with("reason", reason),
                );
            }
            fluent.set(*name, self.carry(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        let misuses = MISUSES.take();
        found.extend(errors.iter().map(|error| self.explain(id, error, args)));
        found.extend(misuses.into_iter().map(|function| {
            self.place(&checks::reading::UNRESOLVED_MESSAGE, id).with("reason", function)
        }));
        if found.len() == before && text.trim().is_empty() {
            found.push(self.place(&checks::empty_message::CHECK, id));
        }
        (found.len() == before).then_some(text)
    }

    fn carry(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
            moment => FluentValue::Custom(Box::new(Carried {
                value: moment.clone(),
                writer: self.writer.clone(),
            })),
        }
    }

    fn place(&self, check: &'static checks::Check, id: &str) -> Diagnostic {
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
                self.place(&checks::unknown_variable::CHECK, id)
                    .with("variable", format!("${name}"))
                    .with(
                        "suggestion",
                        crate::fields::suggest(
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
                self.place(&checks::missing_reference::CHECK, id).with("reference", name)
            }
            FluentError::ResolverError(ResolverError::Cyclic) => {
                self.place(&checks::cyclic_reference::CHECK, id)
            }
            other => self
                .place(&checks::reading::UNRESOLVED_MESSAGE, id)
                .with("reason", other.to_string()),
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

fn add_functions(bundle: &mut FluentBundle<FluentResource>, writer: &Arc<Writer>) {
    let misuse = |function: &'static str| {
        move || {
            MISUSES.with_borrow_mut(|misuses| misuses.push(format!("{function}()")));
            FluentValue::Error
        }
    };
    let (writing, wrong) = (writer.clone(), misuse("DATETIME"));
    // Styles are those of ECMA-402: dateStyle "full" and "long", timeStyle "short".
    let datetime = function(move |positional, named| {
        let style = |name| match named.get(name) {
            Some(FluentValue::String(style)) => style.to_string(),
            _ => String::new(),
        };
        let (date, time) = (style("dateStyle"), style("timeStyle"));
        match (carried(positional), date.as_str(), time.as_str()) {
            (Some(Value::Date(day)), "" | "full", "") => {
                writing.moment(&Moment::Date(day), false).into()
            }
            (Some(Value::Date(day)), "long", "") => writing.moment(&Moment::Date(day), true).into(),
            (Some(Value::Time(hour)), "", "" | "short") => {
                writing.moment(&Moment::Time(hour), false).into()
            }
            _ => wrong(),
        }
    });
    let (writing, wrong) = (writer.clone(), misuse("LIST"));
    // As Intl.ListFormat: type "conjunction" (and) or "disjunction" (or).
    let list = function(move |positional, named| match (carried(positional), named.get("type")) {
        (Some(Value::List(items)), None) => writing.list(&items, false).into(),
        (Some(Value::List(items)), Some(FluentValue::String(kind))) => match kind.as_ref() {
            "conjunction" => writing.list(&items, false).into(),
            "disjunction" => writing.list(&items, true).into(),
            _ => wrong(),
        },
        _ => wrong(),
    });
    let wrong = misuse("NUMBER");
    let number = function(move |positional, named| match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => wrong(),
    });
    // A new bundle has no function of these names, so that adding them cannot fail.
    let _ = bundle.add_function("DATETIME", datetime);
    let _ = bundle.add_function("LIST", list);
    let _ = bundle.add_function("NUMBER", number);
}

/// Names the type that Fluent expects of a function, which a closure alone does not infer.
fn function<F>(function: F) -> F
where
    F: for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Sync + Send + 'static,
{
    function
}

fn carried(positional: &[FluentValue]) -> Option<Value> {
    match positional.first() {
        Some(FluentValue::Custom(custom)) => {
            custom.as_any().downcast_ref::<Carried>().map(|carried| carried.value.clone())
        }
        _ => None,
    }
}
