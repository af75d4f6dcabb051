//! One page as two: the logos for a colour printer, everything else for a black one. Both are laid
//! out from the same document, each with one layer of it.

use std::collections::BTreeSet;

use hayro::hayro_syntax::Pdf;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::base::area::Area;
use crate::checks::registry;
use crate::checks::subject::{OverlaySubject, PageSubject};
use crate::content::sender::Sender;
use crate::finding::diagnostic::Diagnostic;
use crate::gate::overlay::{extra, near};
use crate::gate::read::colours;
use crate::gate::read::raster::Raster;
use crate::judge::event::run::EventRun;
use crate::page::compile::layout::SeenPage;
use crate::page::compile::{Compiled, Compiler, marks};
use crate::page::document::data::{Document, Layer};

/// The words for the two files, at the end of their names.
const COLOUR: &str = "colour";
pub(crate) const BLACK: &str = "black";
/// The width of a pixel in mm, fine enough for tenths of a millimetre.
const FINENESS: f64 = 0.12;

impl EventRun<'_> {
    /// The two parts of a page. The colour one is judged as a page of its own, whose logos must all be
    /// there, and then both together.
    pub(crate) fn split(
        &self,
        page: &PageSubject,
        senders: &[Sender],
        compiler: &Compiler,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<(Option<&'static str>, Compiled)> {
        let mut draw = |layer: Layer| {
            let register_marks = self.exports.register_marks;
            let document = Document { layer, register_marks, ..page.document.clone() };
            let compiled = compiler.compile(&document, &page.template.id, page.language, found)?;
            Some((document, compiled))
        };
        let (Some((logos, colour)), Some((_, black))) = (draw(Layer::Logos), draw(Layer::Rest))
        else {
            return Vec::new();
        };
        let (colour_name, black_name) =
            (format!("{}-{COLOUR}", page.name), format!("{}-{BLACK}", page.name));
        let subject = PageSubject {
            document: &logos,
            pages: &colour.pages,
            seen: &SeenPage::new(&colour.pages, compiler),
            spoilt: &marks::spoilt(&colour.pages, compiler, senders),
            name: &colour_name,
            ..*page
        };
        let mut new = Vec::new();
        for check in self.selection.of(registry::PAGE) {
            check(&subject, &mut new);
        }
        // What is wrong with the whole page has been said of it.
        let said: BTreeSet<&str> = found.iter().map(|finding| finding.rule.code).collect();
        new.retain(|finding| !said.contains(finding.rule.code));
        found.append(&mut new);
        // A draft's stamp lies over everything.
        if page.document.draft.is_none() {
            let areas: Vec<(usize, Area)> = marks::boxes(&colour.pages, compiler)
                .into_iter()
                .map(|(sender, corners)| (sender, Area::around(corners)))
                .collect();
            let logos: Vec<Area> = areas.iter().map(|(_, area)| *area).collect();
            if let (Some(inks), Some(dark)) = (raster(&colour.pages), raster(&black.pages)) {
                let near = areas.iter().filter_map(|(sender, area)| {
                    Some((senders.get(*sender)?.name.as_str(), near(&inks, &dark, area)?))
                });
                self.judge_overlay(
                    &OverlaySubject {
                        colour: &colour_name,
                        black: &black_name,
                        page: 1,
                        pages: 1,
                        language: Some(page.language),
                        near: near.collect(),
                        extra: extra(&inks, &dark, &logos),
                        asked: Vec::new(),
                    },
                    found,
                );
            }
        }
        vec![(Some(COLOUR), colour), (Some(BLACK), black)]
    }

    /// The colours that a finished file for the black printer asks for.
    pub(crate) fn asked(&self, pdf: &[u8], name: &str, language: &str) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let pdf = Pdf::new(pdf.to_vec());
        for page in pdf.iter().flat_map(|pdf| pdf.pages().iter()) {
            let subject = OverlaySubject {
                colour: name,
                black: name,
                page: 1,
                pages: 1,
                language: Some(language),
                near: Vec::new(),
                extra: None,
                asked: colours::of_page(page),
            };
            self.judge_overlay(&subject, &mut found);
        }
        found
    }

    fn judge_overlay(&self, subject: &OverlaySubject, found: &mut Vec<Diagnostic>) {
        for check in self.selection.of(registry::OVERLAY) {
            check(subject, found);
        }
    }
}

/// The first page as pixels on white.
fn raster(pages: &PagedDocument) -> Option<Raster> {
    let scale = 25.4 / 72.0 / FINENESS;
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    let pixmap = typst_render::render(pages.pages().first()?, &options);
    let mut rgb = Vec::with_capacity(pixmap.pixels().len() * 3);
    for pixel in pixmap.pixels() {
        let rest = 255 - pixel.alpha();
        rgb.extend([pixel.red() + rest, pixel.green() + rest, pixel.blue() + rest]);
    }
    let (width, height) = (pixmap.width() as usize, pixmap.height() as usize);
    Some(Raster { width, height, rgb, mm: FINENESS })
}
