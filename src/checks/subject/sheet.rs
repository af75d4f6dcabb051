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

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    use crate::finding::diagnostic::Arg;
    use crate::finding::rules;

    fn sender() -> Sender {
        Sender {
            id: "own".into(),
            name: "Own".into(),
            alt: Default::default(),
            colours: Vec::new(),
            min_height: 9.0,
            clear_space: 0.5,
            negative: false,
            on_white: false,
            official: true,
            file: "logo.svg",
            logo: Cow::Borrowed(b""),
            aspect: 4.0,
        }
    }

    fn sighting() -> Sighting {
        Sighting {
            corners: [(10.04, 20.0), (50.0, 21.0), (49.0, 31.06), (9.0, 30.0)],
            height: 10.26,
            width: 40.52,
            angle: 1.44,
            stretch: 0.0123,
            shear: 0.56,
            score: 0.987,
            explained: 1.0,
            cropped: 0.034,
            cuts: [0.0; 4],
            obscured: 0.056,
            clear: 3.12,
            pixels: 77.7,
            inks: vec![SeenInk {
                demanded: [0x10, 0x20, 0x30],
                seen: [0x40, 0x50, 0x60],
                expected: [0x70, 0x80, 0x90],
                printed: [0xa0, 0xb0, 0xc0],
                delta_e: 21.04,
                contrast: 4.56,
                share: 1.0,
                on_paper: true,
            }],
            paper: [0xff, 0xf5, 0xb1],
            negative: false,
        }
    }

    /// Each measure under its own name, and rounded as people read it.
    #[test]
    fn a_finding_says_everything_that_was_measured() {
        let sender = sender();
        let subject = SheetSubject {
            name: "a.pdf",
            page: 2,
            pages: 3,
            scale: Scale::Stated,
            marks: Vec::new(),
            papers: Vec::new(),
            texts: None,
        };
        let faults = vec![Fault::Recoloured];
        let mark = SheetMark { sender: &sender, seen: Some(sighting()), faults };
        let finding = subject.finding(&rules::RECOLOURED_SENDER_LOGO, &mark);
        let number = |name: &str| match finding.args.iter().find(|(own, _)| *own == name) {
            Some((_, Arg::Number(number))) => *number,
            other => panic!("{name}: {other:?}"),
        };
        for (name, value) in [
            ("page", 2.0),
            ("pages", 3.0),
            ("left", 9.0),
            ("top", 20.0),
            ("right", 50.0),
            ("bottom", 31.1),
            ("height", 10.3),
            ("width", 40.5),
            ("minimum", 9.0),
            ("turn", 1.4),
            ("score", 0.99),
            ("stretch", 1.2),
            ("skew", 0.6),
            ("cropped", 3.4),
            ("covered", 5.6),
            ("clear", 3.1),
            ("clear-demanded", 5.1),
            ("pixels", 78.0),
            ("difference", 21.0),
            ("contrast", 4.6),
        ] {
            assert!((number(name) - value).abs() < 1e-9, "{name}: {}", number(name));
        }
        for (name, text) in [
            ("sender", "Own"),
            ("scale", "stated"),
            ("colour", "#405060"),
            ("colour-demanded", "#102030"),
            ("colour-expected", "#708090"),
            ("paper-colour", "#FFF5B1"),
            ("negative", "no"),
        ] {
            assert_eq!(finding.text(name), Some(text), "{name}");
        }
        let missing = SheetMark { sender: &sender, seen: None, faults: Vec::new() };
        let finding = subject.finding(&rules::MISSING_SENDER_LOGO, &missing);
        assert_eq!((finding.args.len(), finding.text("sender")), (4, Some("Own")));
    }

    #[test]
    fn marks_are_told_by_their_faults() {
        let sender = sender();
        let mark = |faults: &[Fault]| SheetMark {
            sender: &sender,
            seen: Some(sighting()),
            faults: faults.to_vec(),
        };
        let subject = SheetSubject {
            name: "a.pdf",
            page: 1,
            pages: 1,
            scale: Scale::Assumed,
            marks: vec![mark(&[]), mark(&[Fault::Lost, Fault::Cropped]), mark(&[Fault::Cropped])],
            papers: Vec::new(),
            texts: None,
        };
        for (fault, count) in [(Fault::Cropped, 2), (Fault::Lost, 1), (Fault::Covered, 0)] {
            assert_eq!(subject.with(fault).count(), count, "{fault:?}");
        }
    }
}
