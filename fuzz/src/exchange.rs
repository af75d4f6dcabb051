//! Files that came back from translators, and the sentences that go out.

use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use oppslag::content::workspace::Workspace;
use oppslag::exchange;
use oppslag::exchange::placeables::begun;
use oppslag::exchange::variants::{self, Sentence};
use oppslag::finding::source::SourceFile;
use oppslag::jobs::exchange::import;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{folder, header, languages, source};

/// A PO file, or the table that a spreadsheet saves as text.
pub fn exchange_po(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    back(rest, if choice % 4 == 0 { "back.csv" } else { "back.po" });
}

/// An XLIFF file.
pub fn exchange_xliff(bytes: &[u8], _: &Path) {
    back(bytes, "back.xlf");
}

/// A Word document, or what is inside one.
pub fn exchange_docx(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    match choice % 4 {
        0 => back(rest, "back.docx"),
        _ => back(&packed(&[("word/document.xml", rest)]), "back.docx"),
    }
}

/// An Excel workbook, or the rows of one.
pub fn exchange_xlsx(bytes: &[u8], _: &Path) {
    const SPACE: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (choice, rest) = header(bytes);
    if choice % 4 == 0 {
        return back(rest, "back.xlsx");
    }
    let sheet = [
        format!("<worksheet xmlns=\"{SPACE}\"><sheetData>").as_bytes(),
        rest,
        b"</sheetData></worksheet>",
    ]
    .concat();
    let book = format!(
        "<workbook xmlns=\"{SPACE}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let parts = [
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_slice()),
    ];
    back(&packed(&parts), "back.xlsx");
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(*name, stored).expect("memory");
        archive.write_all(bytes).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// An office with one meeting, the same for all inputs.
fn office() -> &'static Workspace {
    static OFFICE: OnceLock<Workspace> = OnceLock::new();
    OFFICE.get_or_init(|| {
        let folder = folder();
        let event = folder.join("events/a");
        std::fs::create_dir_all(&event).expect("a folder");
        let text = "title = Hei { $name }\ncount = { $n ->\n    [one] en\n   *[other] { $n }\n}\n    .short = x\n";
        for (path, text) in [
            (folder.join("oppslag.toml"), ""),
            (event.join("nb.ftl"), text),
            (event.join("so.ftl"), text),
        ] {
            std::fs::write(path, text).expect("a file");
        }
        Workspace::load(folder).expect("an office").value
    })
}

/// Whatever came back, it is read and told; nothing is read without a word, and every place is in the file.
fn back(bytes: &[u8], name: &str) {
    let mut found = Vec::new();
    let Some(incoming) = exchange::read(bytes, name, &mut found) else {
        assert!(!found.is_empty(), "nothing is read and nothing is said");
        return;
    };
    assert!(found.is_empty() && !incoming.units.is_empty());
    let outcome = import(office(), languages(), &incoming, None).expect("nothing is written");
    for finding in &outcome.findings {
        if let (Some(place), Some(text)) = (&finding.place, &incoming.text) {
            assert!(text.text.get(place.offset()..place.end()).is_some() || place.end() == 0);
        }
    }
    let units = incoming.units.len();
    assert!(outcome.same + outcome.empty + outcome.refused <= units + outcome.findings.len());
}

/// Fluent: the sentences of each message, put together again, are the same sentences.
pub fn sentences(bytes: &[u8], _: &Path) {
    let text = source("so.ftl", bytes);
    for part in variants::parts(&text) {
        let Some(all) = part.sentences else { continue };
        let all: Vec<Sentence> =
            all.into_iter().map(|one| Sentence { text: begun(&one.text), ..one }).collect();
        let value = variants::value(&all).replace('\n', "\n    ");
        let text = Arc::new(SourceFile::new("so.ftl", format!("a =\n    {value}\n")));
        let again = variants::parts(&text);
        let again = again.first().and_then(|part| part.sentences.clone()).unwrap_or_default();
        let plain = |all: &[Sentence]| -> Vec<_> {
            let text = |one: &Sentence| one.text.replace("{ \"\" }", "").trim().to_owned();
            all.iter().map(|one| (one.choices.clone(), text(one))).collect()
        };
        let empty = all.iter().all(|one| one.text.trim().is_empty());
        assert!(empty || plain(&again) == plain(&all), "{value}\n{all:?}\n{again:?}");
    }
}
