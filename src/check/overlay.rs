//! Two finished files that are printed on the same sheet, one in colour and one in black.

use std::path::Path;

use super::finished::{Gate, MAX_FINISHED, Sheet, unreadable};
use crate::checks::{Run, Selection, reading};
use crate::detect::colours::{Asked, Kind};
use crate::detect::overlay::{Area, OverlaySubject, extra, multiplied, near};
use crate::detect::pages::Page;
use crate::detect::raster::Raster;
use crate::detect::sheet::{Required, SheetMark};
use crate::detect::source::{Source, Unreadable};
use crate::diagnostic::Diagnostic;
use crate::{data, input};

/// Sheets may differ by so much in mm: programs round the size of A4 to whole points.
const SIZE: f64 = 0.3;
/// A mark is looked for again while so much ink is unexplained, as a share of its least height.
const WORTH: f64 = 0.5;
/// So often the same mark may stand on a sheet.
const COPIES: usize = 32;
/// The largest difference of channels in a pixel of a scanned grey.
const GREY: u8 = 40;

/// One of the two files.
struct Part {
    name: String,
    source: Source,
}

impl Gate<'_> {
    /// Judges the senders on both together, and each alone for what it must not hold.
    pub(super) fn overlay(
        &self,
        pair: [&Path; 2],
        selection: &Selection,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let parts: Vec<Part> =
            pair.into_iter().filter_map(|path| self.open(path, &mut found)).collect();
        let [first, second] = parts.as_slice() else { return found };
        let pages = first.source.pages().min(second.source.pages());
        let mismatch = |kind: &str, page: usize| {
            Diagnostic::new(&reading::MISMATCHED_OVERLAY)
                .in_file(&first.name)
                .with("other", second.name.as_str())
                .with("kind", kind)
                .with("page", page as f64)
        };
        if first.source.pages() != second.source.pages() {
            found.push(
                mismatch("pages", 0)
                    .with("pages", first.source.pages() as f64)
                    .with("other-pages", second.source.pages() as f64),
            );
        }
        let mut sheets = Vec::new();
        for page in 0..pages {
            progress(page, pages);
            let read = |part: &Part, found: &mut Vec<Diagnostic>| {
                let read = part.page(page, self.mm);
                read.map_err(|reason| found.push(unreadable(&part.name, page + 1, reason))).ok()
            };
            let both = (read(first, &mut found), read(second, &mut found));
            let (Some(one), Some(two)) = both else { continue };
            let size = |raster: &Raster| {
                (raster.width as f64 * raster.mm, raster.height as f64 * raster.mm)
            };
            let (a, b) = (size(&one.0), size(&two.0));
            let off = (a.0 - b.0).abs().max((a.1 - b.1).abs());
            if off > SIZE.max(one.0.mm) {
                let whole = |mm: f64| mm.round();
                found.push(
                    mismatch("size", page + 1)
                        .with("width", whole(a.0))
                        .with("height", whole(a.1))
                        .with("other-width", whole(b.0))
                        .with("other-height", whole(b.1)),
                );
                continue;
            }
            sheets.push((page, one, two));
        }
        progress(pages, pages);
        let swapped = match colour_first(first, second, &sheets) {
            Some(first_is) => !first_is,
            None => {
                let coloured = sheets.iter().any(|(_, one, _)| !one.1.is_empty());
                found.push(mismatch(if coloured { "both-coloured" } else { "no-colour" }, 0));
                // The senders can be judged all the same; the two files alone cannot.
                for (page, one, two) in sheets {
                    if let Some(seen) = multiplied(&one.0, &fitted(two.0, &one.0)) {
                        let sheet = sheet(&first.name, page, pages, &first.source);
                        self.sheet(seen, &sheet, selection, &mut found);
                    }
                }
                return found;
            }
        };
        let (colour, black) = if swapped { (second, first) } else { (first, second) };
        for (page, one, two) in sheets {
            let (one, two) = if swapped { (two, one) } else { (one, two) };
            let dark = fitted(two.0, &one.0);
            let Some(seen) = multiplied(&one.0, &dark) else { continue };
            let sheet = sheet(&colour.name, page, pages, &colour.source);
            let marks = self.sheet(seen, &sheet, selection, &mut found);
            let logos = self.logos(&one.0, &marks);
            let areas: Vec<Area> = logos.iter().map(|(_, area)| *area).collect();
            let subject = OverlaySubject {
                colour: &colour.name,
                black: &black.name,
                page: page + 1,
                pages,
                language: None,
                near: logos
                    .iter()
                    .filter_map(|(name, area)| Some((*name, near(&one.0, &dark, area)?)))
                    .collect(),
                extra: extra(&one.0, &dark, &areas),
                asked: two.1,
            };
            for run in selection.runs() {
                if let Run::Overlay(run) = run {
                    run(&subject, &mut found);
                }
            }
        }
        found
    }

    fn open(&self, path: &Path, found: &mut Vec<Diagnostic>) -> Option<Part> {
        let name = input::name(path, self.root);
        let bytes = data::read(path, &name, MAX_FINISHED).map_err(|finding| found.push(finding));
        let source = Source::open(bytes.ok()?);
        let source = source.map_err(|reason| found.push(unreadable(&name, 0, reason))).ok()?;
        Some(Part { name, source })
    }

    /// Where logos are printed in colour: those that were seen, and their like on sheets with several
    /// copies, which are looked for while there is ink that none of them explains.
    fn logos<'s>(&'s self, colour: &Raster, marks: &[SheetMark<'s>]) -> Vec<(&'s str, Area)> {
        let mut all: Vec<(&str, Area)> = marks
            .iter()
            .filter_map(|mark| {
                let seen = mark.seen.as_ref()?;
                Some((mark.sender.name.as_str(), Area::around(seen.corners)))
            })
            .collect();
        let worth = |required: &Required, area: &Area| {
            (area.bottom - area.top).max(area.right - area.left)
                > WORTH * required.sender.min_height
        };
        for _ in 0..COPIES {
            let mut rest = colour.clone();
            for (_, area) in &all {
                area.grown(2.0 * colour.mm).blank(&mut rest);
            }
            // Nothing black belongs to it, so that register marks count as ink here.
            let nothing = Raster { rgb: vec![255; rest.rgb.len()], ..rest };
            let areas: Vec<Area> = all.iter().map(|(_, area)| *area).collect();
            let Some(left) = extra(colour, &nothing, &areas) else { break };
            let page = Page::new(rest);
            let before = all.len();
            for required in self.required.iter().filter(|required| worth(required, &left)) {
                if let (Some(seen), _) = required.look(&page) {
                    all.push((&required.sender.name, Area::around(seen.corners)));
                }
            }
            if all.len() == before {
                break;
            }
        }
        all
    }
}

impl Part {
    /// A page as pixels, and the colours that it asks for.
    fn page(&self, index: usize, mm: f64) -> Result<(Raster, Vec<Asked>), Unreadable> {
        let (raster, _) = self.source.page(index, mm)?;
        let asked = match self.source.colours(index) {
            Some(asked) => asked?,
            None => scanned(&raster),
        };
        Ok((raster, asked))
    }

    /// Whether its name says what it is.
    fn named(&self, words: [&str; 3]) -> bool {
        let name = self.name.rsplit('/').next().unwrap_or_default().to_lowercase();
        words.iter().any(|word| name.contains(word))
    }
}

fn sheet<'n>(name: &'n str, page: usize, pages: usize, source: &Source) -> Sheet<'n> {
    use crate::detect::source::Scale;
    let scale = if source.pdf().is_some() { Scale::Stated } else { Scale::Assumed };
    Sheet { name, page: page + 1, pages, scale }
}

/// The same page with exactly the pixels of the other: sizes may differ by a rounded point.
fn fitted(page: Raster, other: &Raster) -> Raster {
    if (page.width, page.height) == (other.width, other.height) {
        return page;
    }
    let mut rgb = vec![255; other.rgb.len()];
    let width = page.width.min(other.width) * 3;
    let rows = page.rgb.chunks_exact(page.width * 3);
    for (from, to) in rows.zip(rgb.chunks_exact_mut(other.width * 3)) {
        to[..width].copy_from_slice(&from[..width]);
    }
    Raster { rgb, ..*other }
}

/// The colours of a picture, which has no operators.
fn scanned(page: &Raster) -> Vec<Asked> {
    let spread = |pixel: &[u8]| {
        let (least, most) = (pixel.iter().min(), pixel.iter().max());
        most.zip(least).map_or(0, |(most, least)| most - least)
    };
    let first = page.rgb.chunks_exact(3).find(|pixel| spread(pixel) > GREY);
    let asked = |pixel: &[u8]| Asked {
        kind: Kind::Image,
        inside: "page",
        operator: String::new(),
        colour: pixel.try_into().ok(),
    };
    first.map(asked).into_iter().collect()
}

/// Whether the first file is the one to print in colour: the one that has colour; where both have,
/// what their names say, and then which has most of its ink in colour. `None` where it cannot be told.
fn colour_first(
    first: &Part,
    second: &Part,
    sheets: &[(usize, (Raster, Vec<Asked>), (Raster, Vec<Asked>))],
) -> Option<bool> {
    let one = sheets.iter().any(|(_, one, _)| !one.1.is_empty());
    let two = sheets.iter().any(|(_, _, two)| !two.1.is_empty());
    if one != two {
        return Some(one);
    }
    const COLOUR: [&str; 3] = ["colour", "color", "farge"];
    const BLACK: [&str; 3] = ["black", "svart", "sort"];
    let words = |part: &Part| (part.named(COLOUR), part.named(BLACK));
    match (words(first), words(second)) {
        ((true, false), (false, _)) | ((false, false), (false, true)) => return Some(true),
        ((false, _), (true, false)) | ((false, true), (false, false)) => return Some(false),
        _ => {}
    }
    let share = |pick: fn(&(usize, (Raster, Vec<Asked>), (Raster, Vec<Asked>))) -> &Raster| {
        let (mut ink, mut coloured) = (0_usize, 0_usize);
        for pixel in sheets.iter().flat_map(|sheet| pick(sheet).rgb.chunks_exact(3)) {
            let (least, most) = (pixel.iter().min(), pixel.iter().max());
            let (least, most) = (least.copied().unwrap_or(255), most.copied().unwrap_or(255));
            ink += usize::from(least < 200);
            coloured += usize::from(least < 200 && most - least > GREY);
        }
        coloured as f64 / ink.max(1) as f64
    };
    let (one, two) = (share(|sheet| &sheet.1.0), share(|sheet| &sheet.2.0));
    if one > 2.0 * two {
        Some(true)
    } else if two > 2.0 * one {
        Some(false)
    } else {
        None
    }
}
