//! What stands in messages: dates, times, numbers and lists, written by the functions `DATETIME`,
//! `NUMBER` and `LIST` and isolated for the direction of the line.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentType;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;
use jiff::civil::{Date, Time};

use crate::content::locale::dates::DateFormats;
use crate::content::locale::numbers::Lists;

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
pub(crate) enum Moment {
    Date(Date),
    Time(Time),
}

/// A date, time or list on its way through Fluent.
#[derive(Clone)]
struct Carried {
    value: Value,
    writer: Arc<Writer>,
}

/// A value as Fluent takes it.
pub(crate) fn carry(value: &Value, writer: &Arc<Writer>) -> FluentValue<'static> {
    match value {
        Value::Text(text) => FluentValue::from(text.clone()),
        Value::Number(number) => FluentValue::from(*number),
        moment => {
            FluentValue::Custom(Box::new(Carried { value: moment.clone(), writer: writer.clone() }))
        }
    }
}

/// Takes what functions complained of since it was last asked for.
pub(crate) fn misuses() -> Vec<String> {
    MISUSES.take()
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
pub(crate) struct Writer {
    pub(crate) formats: DateFormats,
    pub(crate) lists: Lists,
    pub(crate) rtl: bool,
}

impl Writer {
    pub(crate) fn moment(&self, moment: &Moment, long: bool) -> String {
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

/// Gives a bundle the functions that its messages call.
pub(crate) fn add_functions(bundle: &mut FluentBundle<FluentResource>, writer: &Arc<Writer>) {
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

/// Without the characters that isolate parts of a line: for titles and for comparing.
pub fn strip_isolates(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::content::locale;
    use crate::content::locale::messages::Messages;
    use crate::finding::source::SourceFile;

    /// What a message says in a language of 12 May 2027, 17:05 and a list of three.
    fn say(tag: &str, pattern: &str) -> Option<String> {
        let locale = locale::load(&Data::new(None), tag).unwrap();
        let source = SourceFile::new("own.ftl", format!("m = {pattern}\n"));
        let messages = Messages::new(&locale, &[Arc::new(source)], &mut Vec::new()).unwrap();
        let list = ["a", "b", "c"].map(str::to_owned).to_vec();
        let args = Args::from([
            ("d", Value::Date(jiff::civil::date(2027, 5, 12))),
            ("t", Value::Time(jiff::civil::time(17, 5, 0, 0))),
            ("l", Value::List(list)),
            ("n", Value::Number(1.5)),
        ]);
        messages.format("m", &args, &mut Vec::new())
    }

    /// Norwegian, English and Spanish by CLDR; Somali by its own names.
    #[test]
    fn each_style_is_written_as_its_own() {
        for (tag, full, long, and, or) in [
            ("nb", "onsdag 12. mai 2027", "12. mai 2027", "a, b og c", "a, b eller c"),
            ("en", "Wednesday, 12 May 2027", "12 May 2027", "a, b and c", "a, b or c"),
            ("es", "miércoles, 12 de mayo de 2027", "12 de mayo de 2027", "a, b y c", "a, b o c"),
            ("so", "Arbaco, 12 Maayo 2027", "12 Maayo 2027", "a, b iyo c", "a, b ama c"),
        ] {
            for (pattern, wanted) in [
                ("{ $d }", full),
                ("{ DATETIME($d) }", full),
                ("{ DATETIME($d, dateStyle: \"full\") }", full),
                ("{ DATETIME($d, dateStyle: \"long\") }", long),
                ("{ $t }", "17:05"),
                ("{ DATETIME($t) }", "17:05"),
                ("{ DATETIME($t, timeStyle: \"short\") }", "17:05"),
                ("{ $l }", and),
                ("{ LIST($l) }", and),
                ("{ LIST($l, type: \"conjunction\") }", and),
                ("{ LIST($l, type: \"disjunction\") }", or),
            ] {
                assert_eq!(say(tag, pattern).as_deref(), Some(wanted), "{tag}: {pattern}");
            }
        }
        for wrong in [
            "{ DATETIME($d, dateStyle: \"short\") }",
            "{ DATETIME($d, timeStyle: \"short\") }",
            "{ DATETIME($t, dateStyle: \"long\") }",
            "{ DATETIME($l) }",
            "{ LIST($d) }",
            "{ LIST($l, type: \"unit\") }",
            "{ NUMBER($d) }",
        ] {
            assert_eq!(say("nb", wrong), None, "{wrong}");
        }
    }

    /// UAX #9: what has a direction of its own is isolated where the line has the other one.
    #[test]
    fn what_runs_the_other_way_is_isolated() {
        for (text, rtl, ltr, unknown, moment) in [
            ("22 12", false, "22 12", "22 12", "22 12"),
            (
                "22 12",
                true,
                "\u{2066}22 12\u{2069}",
                "\u{2068}22 12\u{2069}",
                "\u{2066}22 12\u{2069}",
            ),
            ("12 مايو", false, "12 مايو", "\u{2068}12 مايو\u{2069}", "\u{2068}12 مايو\u{2069}"),
            (
                "12 مايو",
                true,
                "\u{2066}12 مايو\u{2069}",
                "\u{2068}12 مايو\u{2069}",
                "\u{2068}12 مايو\u{2069}",
            ),
        ] {
            assert_eq!(isolate_ltr(text, rtl), ltr);
            assert_eq!(isolate_unknown(text, rtl), unknown);
            assert_eq!(isolate_moment(text, rtl), moment);
            for isolated in [ltr, unknown, moment] {
                assert_eq!(strip_isolates(isolated), text);
            }
        }
    }
}
