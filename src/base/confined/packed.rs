//! Numbers and words as bytes, and back without loss.

/// Bytes that numbers and words are written to.
#[derive(Debug, Default)]
pub struct Packed(pub Vec<u8>);

impl Packed {
    /// The beginning of a question: what is asked.
    pub fn question(word: &str) -> Self {
        let mut packed = Self::default();
        packed.text(word);
        packed
    }

    /// Adds a whole number.
    pub fn number(&mut self, number: u64) -> &mut Self {
        self.0.extend(number.to_le_bytes());
        self
    }

    /// Adds a number with all its digits.
    pub fn real(&mut self, number: f64) -> &mut Self {
        self.number(number.to_bits())
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.number(text.len() as u64);
        self.0.extend(text.as_bytes());
        self
    }
}

/// Bytes that numbers and words are read from; `None` where there are no more.
#[derive(Debug, Clone, Copy)]
pub struct Unpacked<'a>(pub &'a [u8]);

impl<'a> Unpacked<'a> {
    /// The next whole number.
    pub fn number(&mut self) -> Option<u64> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*bytes))
    }

    /// The next whole number, as an index.
    pub fn index(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// The next number.
    pub fn real(&mut self) -> Option<f64> {
        self.number().map(f64::from_bits)
    }

    /// The next text.
    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.index()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_come_back_as_they_were() {
        let mut packed = Packed::question("page");
        packed.number(3).real(0.1).real(f64::MIN).text("å").text("");
        let mut all = Unpacked(&packed.0);
        assert_eq!(all.text(), Some("page"));
        assert_eq!((all.index(), all.real(), all.real()), (Some(3), Some(0.1), Some(f64::MIN)));
        assert_eq!((all.text(), all.text(), all.text()), (Some("å"), Some(""), None));
    }
}
