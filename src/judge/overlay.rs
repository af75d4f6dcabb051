//! Two finished files that are printed on the same sheet, one in colour and one in black.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::base::area::Area;
use crate::checks::registry;
use crate::checks::subject::{OverlaySubject, SheetMark};
use crate::content::{data, workspace};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::gate::overlay::{cleaned, extra, multiplied, near};
use crate::gate::read::colours::{AskedBy, AskedColour};
use crate::gate::read::pages::Page;
use crate::gate::read::raster::Raster;
use crate::gate::read::source::Source;
use crate::judge::finished::{Gate, JudgedPage, MAX_FINISHED, unreadable};
use crate::judge::required::Required;

/// Sheets may differ by so much in mm: programs round the size of A4 to whole points.
const SIZE: f64 = 0.3;
/// A mark is looked for again while so much ink is unexplained, as a share of its least height.
const WORTH: f64 = 0.5;
/// So often the same mark may stand on a sheet.
const COPIES: usize = 32;
/// The largest difference of channels in a pixel of a scanned grey.
const GREY: u8 = 40;
/// Pixels so wide in mm show how much of a page is coloured.
const COARSE: f64 = 0.5;
/// Parts of names that say which of the two a file is.
const COLOUR: [&str; 3] = ["colour", "color", "farge"];
const BLACK: [&str; 3] = ["black", "svart", "sort"];

/// One of the two files.
struct InkFile {
    name: String,
    source: Source,
    /// The colours that each page asks for.
    asked: Vec<Vec<AskedColour>>,
}

/// Which of the two is printed in colour.
enum Order {
    First,
    Second,
    Unknown,
}

impl Gate<'_> {
    /// Judges the senders on both together, and each alone for what it must not hold.
    pub(crate) fn overlay(
        &self,
        pair: [&Path; 2],
        selection: &Selection,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let parts: Vec<InkFile> =
            pair.into_iter().filter_map(|path| self.open(path, &mut found)).collect();
        let [first, second] = parts.as_slice() else { return found };
        let mismatch = |kind: &str| {
            Diagnostic::new(&rules::MISMATCHED_OVERLAY)
                .in_file(&first.name)
                .with("other", second.name.as_str())
                .with("kind", kind)
                .with("page", 0.0)
        };
        let (one, two) = (first.source.pages(), second.source.pages());
        if one != two {
            let finding = mismatch("pages").with("pages", one as f64);
            found.push(finding.with("other-pages", two as f64));
        }
        let pages = one.min(two);
        let order = self.order(first, second, pages);
        if matches!(order, Order::Unknown) {
            let coloured = first.asked.iter().any(|asked| !asked.is_empty());
            found.push(mismatch(if coloured { "both-coloured" } else { "no-colour" }));
        }
        let done = AtomicUsize::new(0);
        let judged: Vec<Vec<Diagnostic>> = (0..pages)
            .into_par_iter()
            .map(|page| {
                let mut found = Vec::new();
                self.sheets(first, second, page, pages, &order, selection, &mut found);
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, pages);
                found
            })
            .collect();
        found.extend(judged.into_iter().flatten());
        found
    }

    /// Judges one sheet.
    #[allow(clippy::too_many_arguments, reason = "a page of two files, and how both are judged")]
    fn sheets(
        &self,
        first: &InkFile,
        second: &InkFile,
        page: usize,
        pages: usize,
        order: &Order,
        selection: &Selection,
        found: &mut Vec<Diagnostic>,
    ) {
        let (colour, black) = match order {
            Order::Second => (second, first),
            Order::First | Order::Unknown => (first, second),
        };
        let mut read = |part: &InkFile| {
            let read = part.source.page(page, self.mm);
            read.map_err(|reason| found.push(unreadable(&part.name, page + 1, reason))).ok()
        };
        let (Some((inks, scale)), Some((dark, _))) = (read(colour), read(black)) else { return };
        let size =
            |raster: &Raster| (raster.width as f64 * raster.mm, raster.height as f64 * raster.mm);
        let (a, b) = (size(&inks), size(&dark));
        if (a.0 - b.0).abs().max((a.1 - b.1).abs()) > SIZE.max(inks.mm) {
            found.push(
                Diagnostic::new(&rules::MISMATCHED_OVERLAY)
                    .in_file(&colour.name)
                    .with("other", black.name.as_str())
                    .with("kind", "size")
                    .with("page", (page + 1) as f64)
                    .with("width", a.0.round())
                    .with("height", a.1.round())
                    .with("other-width", b.0.round())
                    .with("other-height", b.1.round()),
            );
            return;
        }
        if !matches!(order, Order::Unknown) && dark.is_blank() {
            found.push(blank(&colour.name, &black.name, page));
        }
        let dark = fitted(dark, &inks);
        let Some(seen) = multiplied(&inks, &dark) else { return };
        // Around sharp edges JPEG leaves faint blocks, which are no ink.
        let exact = colour.source.is_pdf() && black.source.is_pdf();
        let (inks, dark) = if exact { (inks, dark) } else { (cleaned(inks), cleaned(dark)) };
        let picture = self.picture(&[PathBuf::from(&colour.name)], 0, page);
        let picture = picture.as_deref();
        let sheet = JudgedPage { name: &colour.name, page: page + 1, pages, scale, picture };
        let marks = self.sheet(seen, &sheet, None, selection, found);
        if matches!(order, Order::Unknown) {
            // The senders can be judged all the same; the two files alone cannot.
            return;
        }
        let logos = self.logos(&inks, &dark, &marks);
        let areas: Vec<Area> = logos.iter().map(|(_, area)| *area).collect();
        let subject = OverlaySubject {
            colour: &colour.name,
            black: &black.name,
            page: page + 1,
            pages,
            language: None,
            near: logos
                .iter()
                .filter_map(|(name, area)| Some((*name, near(&inks, &dark, area)?)))
                .collect(),
            extra: extra(&inks, &dark, &areas),
            asked: black.asked.get(page).cloned().unwrap_or_default(),
        };
        for check in selection.of(registry::OVERLAY) {
            check(&subject, found);
        }
    }

    /// Which file is the one to print in colour: the one that has colour; where both or neither have,
    /// what their names say, and then which has most of its ink in colour.
    fn order(&self, first: &InkFile, second: &InkFile, pages: usize) -> Order {
        let coloured =
            |part: &InkFile| part.asked.iter().take(pages).any(|asked| !asked.is_empty());
        match (coloured(first), coloured(second)) {
            (true, false) => return Order::First,
            (false, true) => return Order::Second,
            _ => {}
        }
        let words = |part: &InkFile| (part.named(COLOUR), part.named(BLACK));
        match (words(first), words(second)) {
            ((true, false), (false, _)) | ((false, false), (false, true)) => return Order::First,
            ((false, _), (true, false)) | ((false, true), (false, false)) => return Order::Second,
            _ => {}
        }
        let (one, two) = (first.coloured(pages), second.coloured(pages));
        if one > 2.0 * two {
            Order::First
        } else if two > 2.0 * one {
            Order::Second
        } else {
            Order::Unknown
        }
    }

    fn open(&self, path: &Path, found: &mut Vec<Diagnostic>) -> Option<InkFile> {
        let name = workspace::name(path, self.root);
        let bytes = data::read(path, &name, MAX_FINISHED).map_err(|finding| found.push(finding));
        let source = Source::open(bytes.ok()?);
        let source = source.map_err(|reason| found.push(unreadable(&name, 0, reason))).ok()?;
        // Pages that cannot be read are reported when they are judged.
        let asked = (0..source.pages())
            .into_par_iter()
            .map(|page| match source.colours(page) {
                Some(asked) => asked.unwrap_or_default(),
                None => {
                    source.page(page, self.mm).map(|(page, _)| scanned(&page)).unwrap_or_default()
                }
            })
            .collect();
        Some(InkFile { name, source, asked })
    }

    /// Where logos are printed in colour: those that were seen, and their like on sheets with several
    /// copies, which are looked for while there is ink that none of them explains.
    fn logos<'s>(
        &'s self,
        colour: &Raster,
        black: &Raster,
        marks: &[SheetMark<'s>],
    ) -> Vec<(&'s str, Area)> {
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
            let areas: Vec<Area> = all.iter().map(|(_, area)| *area).collect();
            let Some(left) = extra(colour, black, &areas) else { break };
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

impl InkFile {
    /// Whether its name says what it is.
    fn named(&self, words: [&str; 3]) -> bool {
        let name = self.name.rsplit('/').next().unwrap_or_default().to_lowercase();
        words.iter().any(|word| name.contains(word))
    }

    /// The share of its ink that is coloured.
    fn coloured(&self, pages: usize) -> f64 {
        let (mut ink, mut coloured) = (0_usize, 0_usize);
        for (page, _) in (0..pages).filter_map(|page| self.source.page(page, COARSE).ok()) {
            for pixel in page.rgb.chunks_exact(3) {
                let inked = pixel.iter().any(|channel| *channel < 200);
                ink += usize::from(inked);
                coloured += usize::from(inked && spread(pixel) > GREY);
            }
        }
        coloured as f64 / ink.max(1) as f64
    }
}

/// A file that was cut off on its way may still open, with nothing on its pages.
fn blank(colour: &str, black: &str, page: usize) -> Diagnostic {
    Diagnostic::new(&rules::MISMATCHED_OVERLAY)
        .in_file(black)
        .with("other", colour)
        .with("kind", "blank")
        .with("page", (page + 1) as f64)
}

/// The same page with exactly the pixels of the other: both are laid over each other in millimetres, however
/// fine each is.
fn fitted(page: Raster, other: &Raster) -> Raster {
    let alike = (page.mm / other.mm - 1.0).abs() < 1e-6;
    if alike && (page.width, page.height) == (other.width, other.height) {
        return page;
    }
    let finer = page.mm < other.mm && !alike;
    let page = if finer { page.shrunk(page.mm / other.mm) } else { page };
    // Sizes of one resolution may differ by a rounded point.
    let step = if alike { 1.0 } else { (other.mm / page.mm) as f32 };
    let mut rgb = vec![255; other.rgb.len()];
    for (row, line) in rgb.chunks_exact_mut(other.width * 3).enumerate() {
        let y = (row as f32 + 0.5) * step;
        for (column, pixel) in line.chunks_exact_mut(3).enumerate() {
            let x = (column as f32 + 0.5) * step;
            let inside = x < page.width as f32 && y < page.height as f32;
            if let Some(colour) = page.sample(x, y).filter(|_| inside) {
                pixel.copy_from_slice(&colour.map(|channel| channel.round() as u8));
            }
        }
    }
    Raster { rgb, ..*other }
}

/// How far the channels of a pixel lie apart.
fn spread(pixel: &[u8]) -> u8 {
    let (least, most) = (pixel.iter().min(), pixel.iter().max());
    most.zip(least).map_or(0, |(most, least)| most - least)
}

/// The colours of a picture, which has no operators.
fn scanned(page: &Raster) -> Vec<AskedColour> {
    let first = page.rgb.chunks_exact(3).find(|pixel| spread(pixel) > GREY);
    let asked = |pixel: &[u8]| AskedColour {
        kind: AskedBy::Image,
        inside: "page",
        operator: String::new(),
        colour: pixel.try_into().ok(),
    };
    first.map(asked).into_iter().collect()
}
