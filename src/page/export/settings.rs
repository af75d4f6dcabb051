//! In which formats files are made, and what they say of themselves.

/// The format of a finished file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// PDF/UA-1 and PDF/A-2a at once.
    Pdf,
    /// PDF for printers: without tags, which nobody reads from paper.
    Print,
    /// A picture of the page.
    Png,
    /// A drawing of the page.
    Svg,
}

impl Format {
    /// The end of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Print => "print.pdf",
            Format::Png => "png",
            Format::Svg => "svg",
        }
    }
}

/// What exporting needs to know besides the pages.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Resolution of pictures, in dots per inch.
    pub dpi: f64,
    /// The paper's colour, for pictures that show the print on it.
    pub paper: Option<[u8; 3]>,
    /// A name of the document that stays the same between runs.
    pub ident: String,
    /// The date that the file says that it was made on.
    pub date: jiff::civil::Date,
    /// The language of the document, for findings.
    pub language: String,
}
