//! Texts in cells: several in one, and none that a spreadsheet would run.

/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

pub(crate) fn escaped(item: &str) -> String {
    let mut out = String::new();
    let (start, end) = (item.len() - item.trim_start().len(), item.trim_end().len());
    for (at, c) in item.char_indices() {
        // White space at an end would be taken for that around the bar.
        if matches!(c, '|' | '\\') || at < start || at >= end {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

pub(crate) fn items(cell: &str) -> Vec<String> {
    let mut all = Vec::new();
    // The item, and how much of it is kept whatever its white space.
    let (mut item, mut kept) = (String::new(), 0);
    let mut letters = cell.chars();
    loop {
        match letters.next() {
            Some('\\') => {
                item.extend(letters.next());
                kept = item.len();
            }
            Some('|') | None if item.is_empty() => {
                if letters.as_str().is_empty() {
                    break;
                }
            }
            next @ (Some('|') | None) => {
                let end = item.trim_end().len().max(kept);
                item.truncate(end);
                let whole = std::mem::take(&mut item);
                if !whole.trim().is_empty() {
                    all.push(whole);
                }
                kept = 0;
                if next.is_none() {
                    break;
                }
            }
            Some(c) if item.is_empty() && c.is_whitespace() => {}
            Some(c) => item.push(c),
        }
    }
    all
}

/// Whether a text, apostrophes before it aside, begins as a formula does.
fn looks_like_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

pub(crate) fn guarded(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_a_formula(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_texts_in_a_cell_come_back_as_they_were() {
        for (cell, wanted) in [
            ("", &[][..]),
            ("a", &["a"]),
            ("a | b", &["a", "b"]),
            ("a|b|c", &["a", "b", "c"]),
            ("  a  |  b  ", &["a", "b"]),
            ("a || b |", &["a", "b"]),
            ("a\\|b", &["a|b"]),
            ("a\\\\ | b", &["a\\", "b"]),
        ] {
            assert_eq!(items(cell), wanted, "{cell}");
        }
        let odd = ["a|b", "|", "c\\", "\\|", " d ", "e f", "=g", "h|", "å"];
        let cell = odd.map(escaped).join(" | ");
        assert_eq!(items(&cell), odd);
    }

    /// What OWASP says that spreadsheets run (CSV injection).
    #[test]
    fn no_cell_is_run_and_none_keeps_its_guard() {
        for start in ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"] {
            let text = format!("{start}1+1");
            assert_eq!(guarded(&text), format!("'{text}"));
            assert_eq!(unguarded(&guarded(&text)), text);
            let own = format!("'{text}");
            assert_eq!(unguarded(&guarded(&own)), own, "an apostrophe of its own stays");
        }
        for text in ["ord", "'ord", "a=b", "", "'", "47"] {
            assert_eq!((guarded(text).as_str(), unguarded(text)), (text, text));
        }
    }
}
