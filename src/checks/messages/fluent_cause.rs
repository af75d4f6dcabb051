//! What somebody did in a line that Fluent does not understand: the cause as a word that the message selects
//! on, and the line as it should be, where that is certain.

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::content::broken::value::CURLY;

/// Commas of other scripts.
const COMMAS: [char; 3] = ['،', '，', '、'];

/// The cause where the line tells it.
pub(crate) fn of_line(
    line: &str,
    text: &str,
    error: &ParserError,
) -> Option<(&'static str, Option<String>)> {
    // The text of a message that begins on the next line is not seen behind a tab.
    let below = text.get(error.pos.start..).and_then(|rest| rest.lines().nth(1));
    let empty = matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
    if line.starts_with('\t') || empty && below.is_some_and(|line| line.starts_with('\t')) {
        return Some(("tab", None));
    }
    match error.kind {
        ErrorKind::ExpectedToken(' ') if line.starts_with('#') => {
            let marks = line.len() - line.trim_start_matches('#').len();
            let (marks, rest) = line.split_at(marks);
            Some(("comment", sound(format!("{marks} {}", rest.trim_start()))))
        }
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => head(line, error),
        ErrorKind::ExpectedToken('}')
        | ErrorKind::ForbiddenCallee
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral
        | ErrorKind::ExpectedMessageField { .. } => placeable(line, text, error),
        _ => None,
    }
}

/// A line that should begin with `name =`.
fn head(line: &str, error: &ParserError) -> Option<(&'static str, Option<String>)> {
    // What is wrong is behind the name: the line has its sign already.
    let inside = line
        .find('=')
        .is_some_and(|equals| line.get(..equals).is_some_and(|name| name.contains('{')));
    if inside || line.starts_with([' ', '}', '[', '*', '.']) {
        return None;
    }
    if let Some((name, value)) = line.split_once('=') {
        let name = name.trim();
        return Some(match name.trim_end_matches(':') {
            bare if bare != name => ("colon", sound(format!("{} = {}", bare.trim(), value.trim()))),
            _ if name.contains(char::is_whitespace) && name.is_ascii() => {
                let joined = name.split_whitespace().collect::<Vec<_>>().join("-");
                ("name-with-space", sound(format!("{joined} = {}", value.trim())))
            }
            _ => ("name", None),
        });
    }
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    let (name, rest) = line.split_at(end);
    let rest = rest.trim_start();
    if let Some(value) = rest.strip_prefix([':', '：', '꞉']).filter(|_| !name.is_empty()) {
        return Some(("colon", sound(format!("{name} = {}", value.trim()))));
    }
    // A small word and more words: it may as well go on from the line above.
    let named = name.contains('-') || error.pos.start > 0 && first_line(error);
    match named && !name.is_empty() {
        true => Some(("equals", sound(format!("{name} = {rest}")))),
        false => Some(("indent", None)),
    }
}

/// Whether nothing stands above the line: then it goes on from nothing.
fn first_line(error: &ParserError) -> bool {
    error.slice.as_ref().is_some_and(|slice| slice.start == 0)
}

/// What stands between braces, or should.
fn placeable(
    line: &str,
    text: &str,
    error: &ParserError,
) -> Option<(&'static str, Option<String>)> {
    let at = text.floor_char_boundary(error.pos.start.min(text.len()));
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    if next.is_some_and(|c| CURLY.contains(&c)) {
        let straight: String =
            line.chars().map(|c| if CURLY.contains(&c) { '"' } else { c }).collect();
        return Some(("curly", sound(straight)));
    }
    if next.is_some_and(|c| COMMAS.contains(&c)) {
        let plain: String =
            line.chars().map(|c| if COMMAS.contains(&c) { ',' } else { c }).collect();
        return Some(("comma", sound(plain)));
    }
    if error.kind == ErrorKind::ForbiddenCallee {
        return Some(("function", None));
    }
    if error.kind != ErrorKind::ExpectedToken('}') {
        return None;
    }
    let open = line.matches('{').count();
    match open > line.matches('}').count() {
        true => Some(("brace", closed(line))),
        false => None,
    }
}

/// The line with a brace behind the variable that was left open.
fn closed(line: &str) -> Option<String> {
    let open = line.rfind('{')?;
    let inside = line.get(open..)?;
    let name = inside.find('$')?;
    let rest = inside.get(name + 1..)?;
    let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let end = open + name + 1 + length.unwrap_or(rest.len());
    let (head, tail) = line.split_at_checked(end)?;
    sound(format!("{head} }}{tail}"))
}

/// A line that Fluent understands, and short enough to be shown.
fn sound(line: String) -> Option<String> {
    let whole = if line.starts_with(' ') { format!("a =\n{line}\n") } else { format!("{line}\n") };
    (line.chars().count() <= 100 && parser::parse(whole.as_str()).is_ok()).then_some(line)
}
