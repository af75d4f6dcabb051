//! A finished page and what was seen on it, for the checks to judge.

use crate::checks::Check;
use crate::base::colour::parse_colour;
use crate::gate::find::marks::Wanted;
use crate::gate::measure::limits::{Fault, Rule, faults, telling, truest};
use crate::gate::fit::mark::Mark;
use crate::gate::measure::sightings::Sighting;
use crate::gate::read::pages::Page;
use crate::gate::read::source::Scale;
use crate::finding::diagnostic::Diagnostic;
use crate::content::sender::Sender;
use crate::content::workspace::paper::Paper;

/// A sender whose mark is looked for.
#[derive(Debug)]
pub struct Required {
    /// The sender.
    pub sender: Sender,
    wanted: Wanted,
    colours: Vec<[u8; 3]>,
}

impl Required {
    /// Learns a sender's mark; `None` where its logo shows nothing.
    pub fn new(sender: Sender, fonts: &dyn Fn() -> Vec<Vec<u8>>) -> Option<Self> {
        let mark = Mark::learn(&sender.logo, fonts)?;
        let wanted = Wanted::new(mark, sender.min_height, sender.clear_space);
        let colours = sender.colours.iter().filter_map(|colour| parse_colour(colour)).collect();
        Some(Self { sender, wanted, colours })
    }

    fn rule(&self) -> Rule<'_> {
        Rule {
            min_height: self.sender.min_height,
            clear_space: self.sender.clear_space,
            colours: &self.colours,
            negative: self.sender.negative,
        }
    }

    /// The truest mark of this sender on a page, and what is wrong with it.
    pub fn look(&self, page: &Page) -> (Option<Sighting>, Vec<Fault>) {
        self.judged(self.sightings(page))
    }

    /// Everything on a page that may be this sender's mark.
    pub(crate) fn sightings(&self, page: &Page) -> Vec<Sighting> {
        let rule = self.rule();
        self.wanted.find(page, &|seen| faults(seen, &rule))
    }

    /// Whether nothing is wrong with one of them.
    pub(crate) fn is_sound(&self, all: &[Sighting]) -> bool {
        let rule = self.rule();
        all.iter().any(|seen| faults(seen, &rule).is_empty())
    }

    /// The truest of them, and what is wrong with it.
    pub(crate) fn judged(&self, all: Vec<Sighting>) -> (Option<Sighting>, Vec<Fault>) {
        let rule = self.rule();
        let best = truest(all, &rule);
        let wrong = best.as_ref().map(|seen| faults(seen, &rule)).unwrap_or_default();
        (best, wrong)
    }
}

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

    /// A finding about a mark on this page, with everything that was measured.
    pub fn finding(&self, check: &'static Check, mark: &SheetMark) -> Diagnostic {
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
        let colour = |pick: fn(&crate::gate::measure::tint::SeenInk) -> [u8; 3]| {
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
