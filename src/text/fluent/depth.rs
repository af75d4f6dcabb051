//! What the parser must not be given. It calls itself for placeables and calls that stand inside
//! each other, so that a file of nothing but braces would use up its stack; and it cuts letters in
//! two where an escape is too short.

/// Far deeper than any text, far shallower than the stack.
const MAX_DEPTH: usize = 100;

/// What the parser is in the middle of.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// Between `{` and `}`, or `(` and `)`.
    Expression,
    /// The text of a variant, where a quotation mark is only that.
    Variant,
}

/// The byte where the placeables of a Fluent text stand too deep inside each other, if they do.
/// Counts too many rather than too few where the text breaks the grammar.
pub fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Nearly every file has too few braces in all.
    if bytes.iter().filter(|byte| matches!(byte, b'{' | b'(')).count() <= MAX_DEPTH {
        return None;
    }
    let mut modes: Vec<Mode> = Vec::new();
    let mut at = 0;
    let mut line_starts = true;
    while let Some(byte) = bytes.get(at) {
        if std::mem::take(&mut line_starts) {
            if *byte == b'#' {
                // A comment ends whatever was left open, and its braces do not count.
                modes.clear();
                at += line_length(bytes.get(at..)?);
                line_starts = true;
                continue;
            }
            if begins_entry(bytes.get(at..)?) {
                modes.clear();
            } else if modes.last() == Some(&Mode::Variant) && ends_variant(bytes.get(at..)?) {
                modes.pop();
            }
        }
        match (byte, modes.last()) {
            (b'\n', _) => line_starts = true,
            (b'{', _) | (b'(', Some(Mode::Expression)) => modes.push(Mode::Expression),
            (b'}', Some(Mode::Variant)) => {
                modes.pop();
                modes.pop();
            }
            (b'}' | b')', Some(Mode::Expression)) => {
                modes.pop();
            }
            (b']', Some(Mode::Expression)) => modes.push(Mode::Variant),
            (b'"', Some(Mode::Expression)) => at += string_length(bytes.get(at + 1..)?),
            _ => {}
        }
        if modes.len() > MAX_DEPTH {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn line_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1)
}

/// `name =` or `-name =` at the start of a line can only begin an entry.
fn begins_entry(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"-").unwrap_or(line);
    let name = line.iter().take_while(|b| b.is_ascii_alphanumeric() || b"-_".contains(b)).count();
    name > 0 && line.get(name..).is_some_and(|rest| after_spaces(rest).starts_with(b"="))
}

fn ends_variant(line: &[u8]) -> bool {
    let line = after_spaces(line);
    line.starts_with(b"[") || line.starts_with(b"*[")
}

fn after_spaces(line: &[u8]) -> &[u8] {
    let spaces = line.iter().take_while(|byte| **byte == b' ').count();
    line.get(spaces..).unwrap_or_default()
}

/// The rest of a string literal: up to and with its closing mark, or up to the end of the line.
fn string_length(bytes: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => return at,
            b'"' if !escaped => return at + 1,
            _ => escaped = *byte == b'\\' && !escaped,
        }
    }
    bytes.len()
}

/// The byte of the backslash of a `\u` or `\U` in a string literal that has too few digits before a
/// letter outside ASCII, if there is one. Rather a file too many is refused than one too few: any
/// quotation mark before it on its line may open a literal.
pub fn short_escape(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(quote) = line.find('"') {
            let rest = line.get(quote..).unwrap_or_default();
            let mut escapes = rest.match_indices('\\').map(|(at, _)| quote + at);
            if let Some(at) = escapes.find(|at| is_short(line.as_bytes(), *at)) {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

fn is_short(line: &[u8], at: usize) -> bool {
    let digits = match line.get(at + 1) {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let rest = line.get(at + 2..).unwrap_or_default();
    let there = rest.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
    // The parser goes on to the byte behind the last digit that it looked at. Behind another
    // backslash it is no escape.
    let before = line.get(..at).unwrap_or_default();
    let escaped = before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
    there < digits && !rest.iter().take(there + 1).all(u8::is_ascii) && !escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_inside_each_other_are_enough() {
        let nested = |open: &str, count: usize, close: &str| {
            format!("a = {}x{}\n", open.repeat(count), close.repeat(count))
        };
        assert_eq!(too_deep(&nested("{ ", 100, " }")), None);
        assert_eq!(too_deep(&nested("{ ", 101, " }")), Some(4 + 2 * 100));
        assert_eq!(too_deep(&nested("{ F(", 50, ") }")), None);
        assert_eq!(too_deep(&nested("{ F(", 51, ") }")), Some(4 + 4 * 50));
        // Brackets of a text are only that.
        assert_eq!(too_deep(&nested("(", 300, ")")), None);
    }

    #[test]
    fn what_stands_beside_each_other_is_not_deep() {
        let select = |id: usize| {
            format!("m{id} = {{ $n ->\n    [one] \"{{ $a }}\n   *[other] {{ $b }} y\n}}\n")
        };
        for text in [
            format!("a = {}\n", "{ $x } ".repeat(300)),
            (0..100).map(select).collect(),
            // Whatever was left open ends with its message.
            "a = {\n-b = {\n".repeat(200),
            format!("a = {{\n# {}\n", "{".repeat(300)).repeat(60),
            format!("a = {{ \"{}\\\" {{\" }}\n", "{".repeat(300)),
            format!("a = {{ {}\n", "\"{\n".repeat(300)),
        ] {
            assert_eq!(too_deep(&text), None, "{}", text.get(..60).unwrap_or(&text));
        }
        let variants = "{ $n ->\n    [one] ".repeat(110);
        assert!(too_deep(&format!("a = {variants}")).is_some(), "variants stand inside each other");
    }

    #[test]
    fn an_escape_is_as_long_as_it_says() {
        for (text, place) in [
            ("a = { \"\\u00å\" }\n", Some(7)),
            ("# å\na = { \"\\u00eå\" }\n", Some(12)),
            ("a = { \"\\U01F60å\" }\n", Some(7)),
            ("a = { \"\\u00e5å\" }\n", None),
            ("a = { \"\\U01F600å\" }\n", None),
            ("a = { \"\\u00x å\" }\n", None),
            ("a = { \"\\u00\" } å\n", None),
            // A backslash before it makes it two letters.
            ("a = { \"\\\\u00å\" }\n", None),
            ("a = { \"\\\\\\u00å\" }\n", Some(9)),
            ("a = \\u00å\n", None),
            ("a = \"x\" og \\u00å\n", Some(11)),
        ] {
            assert_eq!(short_escape(text), place, "{text}");
        }
    }
}
