//! PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.

use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::Settings;
use crate::checks;
use crate::compile::{Compiled, advice};
use crate::diagnostic::Diagnostic;

pub(super) fn export(
    compiled: &Compiled,
    settings: &Settings,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<u8>> {
    let complain = |reason: &str, advice: String| {
        Diagnostic::new(&checks::reading::TEMPLATE_ERROR)
            .in_file(name)
            .for_language(&settings.language)
            .with("reason", reason)
            .with("advice", advice)
    };
    let standards = match PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]) {
        Ok(standards) => standards,
        Err(error) => {
            found.push(complain(error.message(), "none".to_owned()));
            return None;
        }
    };
    let date = settings.date;
    let moment = Datetime::from_ymd_hms(
        i32::from(date.year()),
        date.month() as u8,
        date.day() as u8,
        0,
        0,
        0,
    );
    let options = PdfOptions {
        ident: Smart::Custom(settings.ident.clone()),
        creator: Smart::Custom(Some("oppslag".to_owned())),
        timestamp: moment.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    match typst_pdf::pdf(&compiled.pages, &options) {
        Ok(bytes) => Some(bytes),
        Err(errors) => {
            found.extend(errors.iter().map(|error| {
                let hints: Vec<String> =
                    error.hints.iter().map(|hint| hint.v.to_string()).collect();
                complain(&error.message, advice(&hints))
            }));
            None
        }
    }
}
