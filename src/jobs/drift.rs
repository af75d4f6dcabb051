//! The test page that shows how far two printers miss each other on one sheet.

use jiff::civil::Date;
use serde_json::json;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::locale;
use crate::content::locale::values::{Args, strip_isolates};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::data::{Layer, typography};
use crate::page::form::{self, Form};

/// The template's folder, and how the files' names begin.
const TEMPLATE: &str = "drift";
/// Tenths of a millimetre that the scales reach to each side.
const REACH: i64 = 20;
/// Ends of the files' names, with the layer that each draws.
const PARTS: [(&str, Layer); 2] = [("colour", Layer::Logos), ("black", Layer::Rest)];

/// The two printings of the test page in a size, in the language of `interface`: the ends of their
/// names (`colour` and `black`) and their PDFs. An unknown size is reported.
pub fn print(
    data: &Data,
    size: &str,
    interface: &Interface,
    date: Date,
    found: &mut Vec<Diagnostic>,
) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let template = form::template(data, TEMPLATE, found)?;
    let Some(size) = template.sizes.iter().find(|one| one.id == size) else {
        let known = template.sizes.iter().map(|size| &size.id);
        found.push(Diagnostic::unknown(&rules::UNKNOWN_SIZE, "size", size, known));
        return Ok(Vec::new());
    };
    let form = Form::new(data, TEMPLATE, &interface.tag, date, found);
    let locale = locale::load(data, &interface.tag);
    let text = |id: &str| strip_isolates(&interface.text(id, &Args::new()));
    // Norwegian writes decimals with a comma.
    let comma = if interface.tag == "en" { "." } else { "," };
    let labels: Vec<String> = (-REACH..=REACH).map(|tenth| label(tenth, comma)).collect();
    let fields = ["top", "bottom", "left", "right"].map(|side| text(&format!("drift-{side}")));
    let mut files = Vec::new();
    for (part, layer) in PARTS {
        let page = json!({
            "layer": layer,
            "size": size,
            "typography": locale.as_ref().map(typography),
            "title": text("drift-title"),
            "part": text(&format!("drift-{part}")),
            "intro": text("drift-intro"),
            "steps": (1..=5).map(|step| text(&format!("drift-step-{step}"))).collect::<Vec<_>>(),
            "fields": fields,
            "sheet": text("drift-sheet"),
            "verdicts": (1..=3).map(|n| text(&format!("drift-verdict-{n}"))).collect::<Vec<_>>(),
            "across": [text("drift-leftward"), text("drift-rightward")],
            "along": [text("drift-upward"), text("drift-downward")],
            "labels": labels,
        });
        let pdf = form.pdf(&page, format!("oppslag/{TEMPLATE}-{part}"), found);
        files.extend(pdf.map(|pdf| (part, pdf)));
    }
    Ok(files)
}

/// What stands at a mark of the scales, so many tenths of a millimetre from their middle.
fn label(tenth: i64, comma: &str) -> String {
    let sign = if tenth < 0 { "−" } else { "" };
    let (whole, rest) = (tenth.abs() / 10, tenth.abs() % 10);
    if tenth == 0 { "0".to_owned() } else { format!("{sign}{whole}{comma}{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_labelled_in_millimetres_with_their_side() {
        for (tenth, norwegian, english) in [
            (-20, "−2,0", "−2.0"),
            (-13, "−1,3", "−1.3"),
            (-1, "−0,1", "−0.1"),
            (0, "0", "0"),
            (1, "0,1", "0.1"),
            (9, "0,9", "0.9"),
            (10, "1,0", "1.0"),
            (20, "2,0", "2.0"),
        ] {
            assert_eq!((label(tenth, ","), label(tenth, ".")), (norwegian.into(), english.into()));
        }
    }
}
