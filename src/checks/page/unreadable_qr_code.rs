//! A QR code that telephones would not read: too small for its distance, too pale on its paper, or
//! with something in the light margin that it needs.

use crate::base::colour::contrast;
use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::layout::SeenText;
use crate::page::compile::overset::overset;
use crate::page::document::qr::QUIET_ZONE;

/// A code is read from ten times its width (DENSO Wave's guidance for QR codes).
const REACH: f64 = 10.0;
/// The least width of a module in mm that office printers and telephones resolve: four dots of a
/// printer with 300 dots per inch.
const MODULE: f64 = 4.0 * 25.4 / 300.0;
/// The least contrast of dark modules on the paper: a telephone's camera needs about as much as
/// large text does.
const CONTRAST: f64 = 3.0;

const MM_PER_POINT: f64 = 25.4 / 72.0;
/// The height of capital letters, as a share of the type size.
const CAPITALS: f64 = 0.7;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let modules = subject.document.web.modules as f64;
    for code in &subject.seen.codes {
        let module = code.width / modules;
        let width = module * (modules - 2.0 * QUIET_ZONE as f64);
        let needed = subject.template.qr_distance * subject.document.size.scale / REACH;
        // What has no ink is a space, or stands aslant as the stamp of a draft does.
        let clear = |text: &SeenText| {
            let (left, base) = text.at;
            // Rounding may put a neighbour's edge on the code's own.
            let edge = 0.1;
            left + text.width <= code.left + edge
                || left >= code.left + code.width - edge
                || base <= code.top + edge
                || base - text.size * MM_PER_POINT * CAPITALS >= code.top + code.width - edge
        };
        let kind = if width < needed {
            "distance"
        } else if module < MODULE {
            "module"
        } else if contrast([0; 3], subject.paper.rgb) < CONTRAST {
            "contrast"
        } else if !subject.seen.texts.iter().filter(|text| text.ink.is_some()).all(clear)
            // What is too long for its room has been said to be so.
            && overset(subject.pages).is_empty()
        {
            "covered"
        } else {
            continue;
        };
        let rounded = |mm: f64| (mm * 10.0).round() / 10.0;
        found.push(
            subject
                .finding(&rules::UNREADABLE_QR_CODE)
                .with("kind", kind)
                .with("width", rounded(width))
                .with("needed", rounded(needed.max(MODULE * (modules - 2.0 * QUIET_ZONE as f64))))
                .with("paper", subject.paper.name.as_str()),
        );
    }
}
