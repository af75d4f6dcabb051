//! Which pages to make of an event, and which files of the pages.

use jiff::civil::Date;

use crate::page::document::data::Layer;
use crate::page::export::Format;

/// Which pages to make of an event.
#[derive(Debug, Clone)]
pub struct Pages {
    /// Languages; all of the event's when empty.
    pub languages: Vec<String>,
    /// Templates; all that fit the event's status when empty.
    pub templates: Vec<String>,
    /// Sizes; each template's usual ones when empty.
    pub sizes: Vec<String>,
    /// The layer to draw.
    pub layer: Layer,
    /// With a stamp on every page, which then may have errors.
    pub draft: bool,
    /// The day that counts as today.
    pub today: Date,
}

impl Pages {
    /// Every page that fits the event.
    pub fn all(today: Date) -> Self {
        Self {
            languages: Vec::new(),
            templates: Vec::new(),
            sizes: Vec::new(),
            layer: Layer::All,
            draft: false,
            today,
        }
    }
}

/// Which files to make of each page.
#[derive(Debug, Clone)]
pub struct Exports {
    /// Formats.
    pub formats: Vec<Format>,
    /// Resolution of pictures in dots per inch.
    pub dpi: f64,
    /// Whether pictures show the language's paper.
    pub paper: bool,
    /// Whether each page becomes two files: the logos for a colour printer, the rest for a black one.
    pub split: bool,
    /// Whether those two carry the same marks, by which one sees how far a printer drifts.
    pub register_marks: bool,
}

impl Default for Exports {
    /// One PDF a page. Exporting finds what laying out does not, such as a picture without its
    /// description, so it is also what checks make.
    fn default() -> Self {
        Self {
            formats: vec![Format::Pdf],
            dpi: 72.0,
            paper: false,
            split: false,
            register_marks: false,
        }
    }
}
