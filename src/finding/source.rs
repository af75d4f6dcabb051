//! Text files that findings point into.

use std::ops::Range;
use std::sync::OnceLock;

/// A text file that was read, kept for showing the line of a finding.
#[derive(Debug)]
pub struct SourceFile {
    /// The path as the user would name it, with `/` between its parts.
    pub path: String,
    /// The whole text, UTF-8.
    pub text: String,
    /// Where each line begins, found when it is first asked for.
    lines: OnceLock<Vec<usize>>,
    /// How many characters stand before each block of bytes.
    blocks: OnceLock<Vec<usize>>,
}

/// Characters are counted ahead for blocks of so many bytes.
const BLOCK: usize = 4096;

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

impl SourceFile {
    /// A text under the path that its findings show.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
            blocks: OnceLock::new(),
        }
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        })
    }

    /// The line and the column of a byte, both from 1; columns count characters.
    pub fn position(&self, at: usize) -> (usize, usize) {
        let line = self.lines().partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|line| self.lines().get(line)).copied();
        let start = start.unwrap_or_default();
        (line, self.characters(at).saturating_sub(self.characters(start)) + 1)
    }

    /// How many characters stand before a byte; quick also in a file of one long line.
    fn characters(&self, at: usize) -> usize {
        let starts = |bytes: &[u8]| bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count();
        let bytes = self.text.as_bytes();
        let blocks = self.blocks.get_or_init(|| {
            let mut before = 0;
            let counts = bytes.chunks(BLOCK).map(|block| {
                let here = before;
                before += starts(block);
                here
            });
            counts.collect()
        });
        let block = at / BLOCK;
        let before = blocks.get(block).copied().unwrap_or_else(|| starts(bytes));
        before + bytes.get(block * BLOCK..at).map_or(0, starts)
    }

    /// Whole lines around a byte range: the number of the first, and their text with its place.
    pub fn excerpt(&self, range: &Range<usize>) -> (usize, Range<usize>) {
        let lines = self.lines();
        let first = lines.partition_point(|start| *start <= range.start).saturating_sub(1);
        let last = lines.partition_point(|start| *start < range.end.max(range.start + 1));
        let start = lines.get(first).copied().unwrap_or_default();
        let end = lines.get(last).copied().unwrap_or(self.text.len());
        (first + 1, start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines and columns from 1, columns in letters, as editors count them.
    #[test]
    fn places_are_counted_in_letters() {
        let source = SourceFile::new("a", "på\nåå b\n\nc");
        for (at, place) in [
            (0, (1, 1)),
            (1, (1, 2)),
            (3, (1, 3)),
            (4, (2, 1)),
            (6, (2, 2)),
            (9, (2, 4)),
            (11, (3, 1)),
            (12, (4, 1)),
            (13, (4, 2)),
        ] {
            assert_eq!(source.position(at), place, "byte {at}");
        }
    }

    #[test]
    fn columns_go_on_in_a_line_without_end() {
        let text = format!("kort\n{}", "å".repeat(3 * BLOCK));
        let source = SourceFile::new("a", text);
        for letters in [0, 1, BLOCK / 2 - 3, BLOCK / 2, BLOCK, 2 * BLOCK + 7] {
            assert_eq!(source.position(5 + 2 * letters), (2, letters + 1), "{letters}");
        }
    }

    #[test]
    fn an_excerpt_is_the_lines_of_its_range_and_no_more() {
        let source = SourceFile::new("a", "one\ntwo\nthree\n");
        assert_eq!(source.excerpt(&(4..7)), (2, 4..8));
        assert_eq!(source.excerpt(&(4..8)), (2, 4..8), "with its line end");
        assert_eq!(source.excerpt(&(4..4)), (2, 4..8), "a place without length");
        assert_eq!(source.excerpt(&(1..9)), (1, 0..14));
        assert_eq!(source.excerpt(&(0..3)), (1, 0..4));
    }
}
