//! The test page that shows how far two printers miss each other on one sheet.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::json;

use crate::base::error::Error;
use crate::base::suggest::suggest;
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, strip_isolates};
use crate::content::{locale, template};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::Compiler;
use crate::page::compile::fonts::Fonts;
use crate::page::document::data::typography;
use crate::page::export::{self, Format, Settings};

/// The template's folder, and how the files' names begin.
const TEMPLATE: &str = "drift";
/// Tenths of a millimetre that the scales reach to each side.
const REACH: i64 = 20;
/// Ends of the files' names, with the layer that each draws.
const PARTS: [(&str, &str); 2] = [("colour", "logos"), ("black", "rest")];

/// The two printings of the test page in a size, in the language of `interface`: the ends of their
/// names (`colour` and `black`) and their PDFs. An unknown size is reported.
pub fn print(
    data: &Data,
    size: &str,
    interface: &Interface,
    date: Date,
    found: &mut Vec<Diagnostic>,
) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let template = template::load(data, TEMPLATE, found)
        .ok_or_else(|| Error::BrokenData { what: format!("templates/{TEMPLATE}/template.toml") })?;
    let Some(size) = template.sizes.iter().find(|one| one.id == size) else {
        let known: Vec<String> = template.sizes.iter().map(|size| size.id.clone()).collect();
        found.push(
            Diagnostic::new(&rules::UNKNOWN_SIZE)
                .with("size", size)
                .with("suggestion", suggest(size, known.iter().map(String::as_str)))
                .with("known", known),
        );
        return Ok(Vec::new());
    };
    let fonts = Arc::new(Fonts::load(data, found));
    let compiler = Compiler::new(data, fonts, &[]);
    let locale = locale::load(data, &interface.tag);
    let text = |id: &str| strip_isolates(&interface.text(id, &Args::new()));
    // Norwegian writes decimals with a comma.
    let comma = if interface.tag == "en" { "." } else { "," };
    let labels: Vec<String> = (-REACH..=REACH)
        .map(|tenth| {
            let sign = if tenth < 0 { "−" } else { "" };
            let (whole, rest) = (tenth.abs() / 10, tenth.abs() % 10);
            if tenth == 0 { "0".to_owned() } else { format!("{sign}{whole}{comma}{rest}") }
        })
        .collect();
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
        let settings = Settings {
            dpi: 0.0,
            paper: None,
            ident: format!("oppslag/{TEMPLATE}-{part}"),
            date,
            language: interface.tag.clone(),
        };
        let compiled = compiler.compile_once(&page, TEMPLATE, &interface.tag, found);
        let pdf = compiled
            .and_then(|page| export::export(&page, Format::Pdf, &settings, TEMPLATE, found));
        files.extend(pdf.map(|pdf| (part, pdf)));
    }
    Ok(files)
}
