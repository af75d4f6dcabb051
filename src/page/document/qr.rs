//! The QR code of the event's page.

use qrcode::{EcLevel, QrCode};

use crate::content::event::Event;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::data::WebPage;

/// Modules of light around a QR code (ISO/IEC 18004).
pub(crate) const QUIET_ZONE: usize = 4;

/// A web page and the pixels of its QR code; nothing when the address is too long for a code.
#[derive(Debug, Clone, Default)]
pub struct QrPage {
    pub(crate) web: WebPage,
    pub(crate) pixels: Vec<u8>,
}

impl QrPage {
    /// Encodes the event's address. One that is too long is reported.
    pub fn new(event: &Event, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let url = &event.page.value;
        // Level Q survives a quarter of the code being worn, wet or torn.
        let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::Q) else {
            found.push(
                Diagnostic::new(&rules::INVALID_VALUE)
                    .at(&event.source, event.page.span.clone())
                    .with("key", "page")
                    .with("expected", "url"),
            );
            return None;
        };
        let (inner, width) = (code.width(), code.width() + 2 * QUIET_ZONE);
        let mut pixels = vec![255; width * width];
        for (index, colour) in code.to_colors().iter().enumerate() {
            let (row, column) = (index / inner, index % inner);
            pixels[(row + QUIET_ZONE) * width + column + QUIET_ZONE] = colour.select(0, 255);
        }
        let shown = url.trim_start_matches("https://").trim_start_matches("http://");
        let shown = shown.trim_end_matches('/').to_owned();
        Some(Self { web: WebPage { url: url.clone(), shown, modules: width }, pixels })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn event(page: &str) -> Event {
        let folder = tempfile::tempdir().unwrap();
        let facts = format!(
            "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"house\"\ncontact = \"kari\"\n\
             page = \"{page}\"\nlanguages = [\"nb\"]\n"
        );
        std::fs::write(folder.path().join("event.toml"), facts).unwrap();
        Event::load(folder.path(), "events/own").unwrap().value
    }

    /// What a telephone reads of a code, by another program, and how much of it may be spoilt.
    fn read(code: &QrPage) -> (String, u16) {
        let width = code.web.modules;
        let mut large =
            rqrr::PreparedImage::prepare_from_greyscale(width * 4, width * 4, |x, y| {
                code.pixels[y / 4 * width + x / 4]
            });
        let grids = large.detect_grids();
        let (meta, text) = grids[0].decode().unwrap();
        (text, meta.ecc_level)
    }

    #[test]
    fn a_code_leads_to_the_address_and_survives_a_quarter() {
        for (page, shown) in [
            ("https://bydel.example/Mote/", "bydel.example/Mote"),
            ("http://bydel.example/a?B=c", "bydel.example/a?B=c"),
            ("https://bydel.example", "bydel.example"),
        ] {
            let mut found = Vec::new();
            let code = QrPage::new(&event(page), &mut found).unwrap();
            assert_eq!((code.web.url.as_str(), code.web.shown.as_str()), (page, shown));
            // ISO/IEC 18004 numbers the levels M, L, H, Q.
            assert_eq!(read(&code), (page.to_owned(), 3));
            // The light around it is four modules wide on every side.
            let width = code.web.modules;
            assert_eq!(code.pixels.len(), width * width);
            let dark: Vec<usize> =
                (0..code.pixels.len()).filter(|at| code.pixels[*at] == 0).collect();
            let columns = dark.iter().map(|at| at % width);
            assert_eq!((columns.clone().min(), columns.max()), (Some(4), Some(width - 5)));
            assert_eq!((dark[0] / width, dark[dark.len() - 1] / width), (4, width - 5));
        }
        let mut found = Vec::new();
        let long = format!("https://bydel.example/{}", "a".repeat(3000));
        assert!(QrPage::new(&event(&long), &mut found).is_none());
        assert_eq!(found[0].rule.code, rules::INVALID_VALUE.code);
    }
}
