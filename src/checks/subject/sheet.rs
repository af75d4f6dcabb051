//! What checks of finished pages are shown.

use crate::content::sender::Sender;
use crate::content::workspace::Paper;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::gate::measure::limits::{Fault, telling};
use crate::gate::measure::sighting::Sighting;
use crate::gate::measure::tint::SeenInk;
use crate::gate::read::part::Scale;
use crate::gate::read::texts::{PageTexts, TextRun};

/// What was seen of one sender.
#[derive(Debug)]
pub struct SheetMark<'a> {
    /// The sender.
    pub sender: &'a Sender,
    /// Its truest mark on the page.
    pub seen: Option<Sighting>,
    /// What is wrong with that.
    pub faults: Vec<Fault>,
}

/// A finished page.
#[derive(Debug)]
pub struct SheetSubject<'a> {
    /// The file, as the user would name it.
    pub name: &'a str,
    /// The page's number, from 1.
    pub page: usize,
    /// How many pages the file has.
    pub pages: usize,
    /// How its size in mm is known.
    pub scale: Scale,
    /// The required senders.
    pub marks: Vec<SheetMark<'a>>,
    /// The office's papers.
    pub papers: Vec<&'a Paper>,
    /// The texts on it, where the file says where they are.
    pub texts: Option<PageTexts>,
}

fn hexadecimal([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

fn rounded(value: f64, digits: i32) -> f64 {
    let unit = 10_f64.powi(digits);
    (value * unit).round() / unit
}

impl<'a> SheetSubject<'a> {
    /// The marks with a fault.
    pub fn with(&self, fault: Fault) -> impl Iterator<Item = &SheetMark<'a>> {
        self.marks.iter().filter(move |mark| mark.faults.contains(&fault))
    }

    /// A finding about a text on this page.
    pub fn text_finding(&self, check: &'static Rule, run: &TextRun) -> Diagnostic {
        Diagnostic::new(check)
            .in_file(self.name)
            .with("what", "finished")
            .with("id", "")
            .with("text", run.text.trim())
            .with("page", self.page as f64)
    }

    /// A finding about a mark on this page, with everything that was measured.
    pub fn finding(&self, check: &'static Rule, mark: &SheetMark) -> Diagnostic {
        let finding = Diagnostic::new(check)
            .in_file(self.name)
            .with("sender", mark.sender.name.as_str())
            .with("page", self.page as f64)
            .with("pages", self.pages as f64)
            .with("scale", self.scale.word());
        let Some(seen) = &mark.seen else { return finding };
        let edge = |pick: fn(&(f64, f64)) -> f64, fold: fn(f64, f64) -> f64, start: f64| {
            rounded(seen.corners.iter().map(pick).fold(start, fold), 1)
        };
        let (left, top) = (edge(|c| c.0, f64::min, f64::MAX), edge(|c| c.1, f64::min, f64::MAX));
        let (right, bottom) =
            (edge(|c| c.0, f64::max, f64::MIN), edge(|c| c.1, f64::max, f64::MIN));
        let ink = telling(seen, &mark.faults, check.code);
        let colour = |pick: fn(&SeenInk) -> [u8; 3]| {
            ink.map_or_else(String::new, |ink| hexadecimal(pick(ink)))
        };
        finding
            .with("left", left)
            .with("top", top)
            .with("right", right)
            .with("bottom", bottom)
            .with("height", rounded(seen.height, 1))
            .with("width", rounded(seen.width, 1))
            .with("minimum", mark.sender.min_height)
            .with("turn", rounded(seen.angle, 1))
            .with("score", rounded(seen.score, 2))
            .with("stretch", rounded(seen.stretch * 100.0, 1))
            .with("skew", rounded(seen.shear, 1))
            .with("cropped", rounded(seen.cropped * 100.0, 1))
            .with("covered", rounded(seen.obscured * 100.0, 1))
            .with("clear", rounded(seen.clear, 1))
            .with("clear-demanded", rounded(mark.sender.clear_space * seen.height, 1))
            .with("pixels", rounded(seen.pixels, 0))
            .with("colour", colour(|ink| ink.seen))
            .with("colour-demanded", colour(|ink| ink.demanded))
            .with("colour-expected", colour(|ink| ink.expected))
            .with("difference", ink.map_or(0.0, |ink| rounded(ink.delta_e, 1)))
            .with("contrast", ink.map_or(0.0, |ink| rounded(ink.contrast, 1)))
            .with("paper-colour", hexadecimal(seen.paper))
            .with("negative", if seen.negative { "yes" } else { "no" })
    }
}
