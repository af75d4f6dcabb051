//! PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.

use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::{Compiled, advice};
use crate::page::export::reading;
use crate::page::export::settings::Settings;

/// What every PDF says of itself.
fn options(settings: &Settings) -> PdfOptions {
    let date = settings.date;
    let (month, day) = (date.month() as u8, date.day() as u8);
    let moment = Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0);
    PdfOptions {
        ident: Smart::Custom(settings.ident.clone()),
        creator: Smart::Custom(Some("oppslag".to_owned())),
        timestamp: moment.map(Timestamp::new_utc),
        ..PdfOptions::default()
    }
}

/// All pages as a PDF for printers: without tags, which would make a batch many times larger and
/// which nobody reads from paper.
pub(crate) fn export_for_print(
    compiled: &Compiled,
    settings: &Settings,
) -> Result<Vec<u8>, String> {
    let options = PdfOptions { tagged: false, ..options(settings) };
    typst_pdf::pdf(&reading::spelt(&compiled.pages), &options)
        .map(unscaled)
        .map_err(|errors| errors.first().map(|e| e.message.to_string()).unwrap_or_default())
}

/// As [`export_for_print`], for one of an event's pages.
pub(crate) fn print(
    compiled: &Compiled,
    settings: &Settings,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<u8>> {
    let made = export_for_print(compiled, settings);
    made.map_err(|reason| found.push(unexported(name, settings, &reason, "none".to_owned()))).ok()
}

fn unexported(name: &str, settings: &Settings, reason: &str, advice: String) -> Diagnostic {
    Diagnostic::new(&rules::TEMPLATE_ERROR)
        .in_file(name)
        .for_language(&settings.language)
        .with("reason", reason)
        .with("advice", advice)
}

pub(crate) fn export(
    compiled: &Compiled,
    settings: &Settings,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<u8>> {
    let complain = |reason: &str, advice: String| unexported(name, settings, reason, advice);
    let standards = match PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]) {
        Ok(standards) => standards,
        Err(error) => {
            found.push(complain(error.message(), "none".to_owned()));
            return None;
        }
    };
    let options = PdfOptions { standards, ..options(settings) };
    match typst_pdf::pdf(&reading::tagged(&compiled.pages), &options) {
        Ok(bytes) => Some(unscaled(bytes)),
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

/// Asks viewers to print pages as large as they are: scaled to a printer's margins, an address leaves the
/// window of its envelope and copies are cut through. typst has no option for it. The catalog is the last
/// object of its files, so that no other moves; a file of another shape stays as it is.
fn unscaled(mut pdf: Vec<u8>) -> Vec<u8> {
    const PREFERENCES: &[u8] = b"/ViewerPreferences<<";
    const UNSCALED: &[u8] = b"/PrintScaling/None";
    const START: &[u8] = b"startxref\n";
    let last = |sought: &[u8]| {
        (0..pdf.len().saturating_sub(sought.len())).rev().find(|at| pdf[*at..].starts_with(sought))
    };
    let (Some(place), Some(start)) = (last(PREFERENCES), last(START)) else { return pdf };
    let digits = pdf[start + START.len()..].iter().take_while(|byte| byte.is_ascii_digit());
    let digits: Vec<u8> = digits.copied().collect();
    let table = std::str::from_utf8(&digits).ok().and_then(|number| number.parse::<usize>().ok());
    let Some(table) = table.filter(|table| place < *table && *table < start) else { return pdf };
    if pdf[place..table].windows(4).filter(|word| *word == b" obj").count() > 0 {
        return pdf;
    }
    let number = (table + UNSCALED.len()).to_string();
    let from = start + START.len();
    pdf.splice(from..from + digits.len(), number.into_bytes());
    let place = place + PREFERENCES.len();
    pdf.splice(place..place, UNSCALED.iter().copied());
    pdf
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::samples::laid_out;

    /// XMP and the file's own dictionary (ISO 32000-2, 7.9.4) say when and by what it was made.
    #[test]
    fn a_file_says_the_day_that_it_was_made_for() {
        let (_, compiled) = laid_out("#set page(width: 10mm, height: 10mm)\n", &[]);
        for (date, xmp) in [
            (jiff::civil::date(2027, 5, 12), "2027-05-12T00:00:00"),
            (jiff::civil::date(2026, 12, 1), "2026-12-01T00:00:00"),
            (jiff::civil::date(2027, 1, 31), "2027-01-31T00:00:00"),
        ] {
            let settings = Settings {
                dpi: 0.0,
                paper: None,
                ident: "own".into(),
                date,
                language: "nb".into(),
            };
            let bytes = export_for_print(&compiled, &settings).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            assert!(text.contains(xmp), "{xmp}: {text}");
            assert!(text.contains("oppslag"), "{text}");
        }
    }
}
