//! Lines of a file and lines of a page.

use icu::properties::props::Script;

use crate::text::letters::script;

/// A text without the ends of lines of its file: whoever writes a message wraps it, and on a page lines end
/// where there is no more room. An empty line stays; scripts without spaces get none.
pub fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n').map(str::trim) {
        let before = out.chars().next_back();
        let han = |c: Option<char>| c.is_some_and(|c| script(c) == Script::Han);
        match before {
            None => {}
            Some(_) if line.is_empty() => out.push('\n'),
            Some('\n') => out.push('\n'),
            Some(c) if han(Some(c)) && han(line.chars().next()) => {}
            Some(_) => out.push(' '),
        }
        out.push_str(line);
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_file_are_no_lines_of_a_page() {
        for (text, set) in [
            ("You will learn\nhow to apply.", "You will learn how to apply."),
            ("a\n  b\n\nc", "a b\n\nc"),
            ("住房\n您有什么权利", "住房您有什么权利"),
            ("one", "one"),
            ("\na\n", "a"),
        ] {
            assert_eq!(unwrapped(text), set);
        }
    }
}
