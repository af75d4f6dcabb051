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
