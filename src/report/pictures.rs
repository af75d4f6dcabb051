//! `index.html` of finished pages that were drawn with what was seen on them, bad ones first.

use std::collections::BTreeMap;

use maud::{DOCTYPE, html};

use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::finding::diagnostic::{Arg, Diagnostic, Place};
use crate::finding::rules::{self, Rule};
use crate::judge::finished::SeenSheet;
use crate::report::{Report, hint, message};

const STYLE: &str = "body{font:16px/1.5 'Noto Sans',sans-serif;margin:2rem;max-width:80rem}\
    section{display:grid;grid-template-columns:minmax(0,24rem) 1fr;gap:2rem;margin:0 0 3rem}\
    img{width:100%;border:1px solid #767676}h2{font-size:1.1rem;overflow-wrap:anywhere}\
    .bad{border-left:6px solid #D00000;padding-left:1rem}\
    .sound{border-left:6px solid #007A3D;padding-left:1rem}";

/// The faults of a mark that pictures name.
const MARK_FAULTS: [&Rule; 8] = [
    &rules::MISSING_SENDER_LOGO,
    &rules::UNDERSIZED_SENDER_LOGO,
    &rules::DISTORTED_SENDER_LOGO,
    &rules::CROPPED_SENDER_LOGO,
    &rules::OBSCURED_SENDER_LOGO,
    &rules::BLURRED_SENDER_LOGO,
    &rules::RECOLOURED_SENDER_LOGO,
    &rules::LOGO_LOST_ON_PAPER,
];

/// What pictures say beside a sender's name of each fault of a mark, in the reader's language.
pub fn labels(interface: &Interface) -> BTreeMap<&'static str, String> {
    let said = |rule: &'static Rule| {
        let args = Args::from([("code", Value::Text(rule.code.to_owned()))]);
        (rule.code, interface.text("mark-fault", &args))
    };
    MARK_FAULTS.into_iter().map(said).collect()
}

/// The findings that are about a page.
fn of<'f>(sheet: &SeenSheet, findings: &'f [Diagnostic]) -> Vec<&'f Diagnostic> {
    let about = |finding: &&Diagnostic| {
        let file = finding.place.as_ref().is_some_and(|place| match place {
            Place::File(path) => *path == sheet.name,
            Place::Span(..) => false,
        });
        let page = finding.args.iter().find(|(name, _)| *name == "page");
        let page = page.and_then(|(_, arg)| match arg {
            Arg::Number(number) => Some(*number),
            _ => None,
        });
        file && page.is_none_or(|page| page == sheet.page as f64)
    };
    findings.iter().filter(about).collect()
}

/// The page; pictures are named as they lie beside it.
pub fn index(report: &Report) -> String {
    let interface: &Interface = report.interface;
    let text = |id: &str| interface.text(id, &Args::new());
    let mut sheets: Vec<(&SeenSheet, Vec<&Diagnostic>)> = report
        .outcome
        .sheets
        .iter()
        .map(|sheet| (sheet, of(sheet, &report.outcome.findings)))
        .collect();
    sheets.sort_by_key(|(_, findings)| std::cmp::Reverse(findings.len()));
    let page = html! {
        (DOCTYPE)
        html lang=(interface.tag) {
            head { meta charset="utf-8"; title { (text("pictures-title")) } style { (STYLE) } }
            body {
                h1 { (text("pictures-title")) }
                @for (sheet, findings) in &sheets {
                    @let name = sheet.picture.as_deref().and_then(|path| path.file_name());
                    @let name = name.map(|name| name.to_string_lossy().into_owned());
                    section {
                        div { @if let Some(name) = name { img loading="lazy" src=(name) alt=""; } }
                        div class=(if findings.is_empty() { "sound" } else { "bad" }) {
                            h2 { (sheet.name) " · " (sheet.page) }
                            @if findings.is_empty() { p { (text("pictures-sound")) } }
                            @for finding in findings {
                                p { (message(finding, interface)) }
                                @if let Some(hint) = hint(finding, interface) { p { (hint) } }
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}
