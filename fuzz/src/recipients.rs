//! Lists of recipients: whatever a file holds, it is read and judged or cannot be read, and nothing that is
//! said shows what stands in it.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::OnceLock;

use oppslag::content::data::Data;
use oppslag::content::locale::Locale;
use oppslag::finding::selection::Selection;
use oppslag::judge;
use oppslag::page::compile::fonts::Fonts;
use oppslag::page::document::families;
use oppslag::page::fit::{Metrics, Room};
use oppslag::people::columns::Mapping;
use oppslag::people::file::Choice;
use oppslag::people::household::Household;
use oppslag::people::list::{HiddenRows, List, Source};
use oppslag::people::spoken::Names;
use oppslag::report;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{TAGS, header, interface, languages, write};

/// The parts of a workbook with one sheet.
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
  <sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships
  xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
  Target="worksheets/sheet1.xml"/></Relationships>"#;

/// The parts of an OpenDocument workbook with one sheet, and what stands around its rows.
const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = r#"<manifest:manifest
  xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
const BEFORE_ROWS: &str = r#"<office:document-content
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:body><office:spreadsheet>
  <table:table table:name="Ark1">"#;
const AFTER_ROWS: &str =
    "</table:table></office:spreadsheet></office:body></office:document-content>";

/// What the first byte chooses: the file itself, or a sheet in a workbook that is otherwise whole.
const AS_SHEET: u8 = 1;
/// The same of OpenDocument.
const AS_TABLE: u8 = 32;
/// Columns by their letters, whatever they are called.
const BY_LETTER: u8 = 2;
/// The second sheet.
const SECOND: u8 = 4;

/// Words that `Debug` shows of a list besides those of [`reading`].
const DEBUG: &str = "List file Table Recipient recipients Address Repeated repeated index earlier exact \
    reader Reader Reserved Duplicate InPerson Faulty Some None Warning Severity Language diagnostic";

/// How to read, and a list.
pub fn recipients(bytes: &[u8], folder: &Path) {
    let (choice, rest) = header(bytes);
    let path = folder.join("list");
    match (choice & AS_TABLE, choice & AS_SHEET) {
        (0, 0) => write(&path, rest),
        (0, _) => write(&path, &workbook(rest)),
        _ => write(&path, &open_document(rest)),
    }
    let all =
        ["name=A", "street=B", "postcode=C", "place=D", "language=E", "copies=F", "country=G"];
    let mappings: Vec<Mapping> = match choice & BY_LETTER {
        0 => Vec::new(),
        _ => all.iter().filter_map(|text| text.parse().ok()).collect(),
    };
    let sheet = (choice & SECOND != 0).then_some("2");
    let (names, data) = (names(), Data::new(None));
    let source = Source {
        path: &path,
        bytes: None,
        choice: Choice { sheet, header: None },
        hidden: HiddenRows::Ask,
        household: Some(Household::Address),
        default_language: "nb",
    };
    let mut found = Vec::new();
    let read = List::read(source, &data, &mappings, names, &mut found);
    let Some(list) = read.unwrap_or_else(|error| panic!("{error}")) else {
        // What cannot be read at all is not shown either.
        silent(&[format!("{found:?}")], &lines(rest));
        return;
    };
    let (metrics, norwegian) = metrics();
    let misfits = list.misfits(metrics, Room { width: 95.0, height: 24.0 });
    let label = list.misfits(metrics, Room { width: 55.0, height: 30.0 });
    let selection = Selection::default();
    judge::recipients::judge(
        &list,
        &misfits,
        std::slice::from_ref(&label),
        (norwegian, true),
        &selection,
        &mut found,
    );
    let left_out = list.left_out(&misfits, &[label]);
    assert!(left_out.keys().all(|index| *index < list.recipients.len()));
    assert!(list.repeated.iter().all(|repeated| repeated.earlier < repeated.index));
    let mut said =
        vec![format!("{list:?} {left_out:?} {:?}", list.columns().describe(&list.table))];
    for (number, finding) in found.iter().enumerate() {
        let message = report::message(finding, interface(choice >> 3));
        assert_ne!(message, finding.rule.code, "it has no text");
        // Some are enough: it takes longer than all the rest.
        if number < 512 {
            said.push(format!("{message} {finding:?}"));
        }
    }
    for (index, recipient) in list.recipients.iter().enumerate().take(512) {
        let address =
            list.address(index).unwrap_or_else(|| panic!("row {} is lost", recipient.row));
        said.push(format!("{recipient:?} {address:?}"));
        assert!((1..=99).contains(&recipient.copies), "{recipient:?}");
        let fitted = metrics.fit(&address.lines(), Room { width: 95.0, height: 24.0 });
        assert_eq!(fitted.as_ref().err(), misfits[index].as_ref(), "{recipient:?}");
    }
    let cells = list.table.rows.iter().flat_map(|row| row.cells().map(str::to_owned));
    silent(&said, &cells.collect());
}

/// No value stands in what is said, but for words that oppslag knows itself.
fn silent(said: &[String], values: &BTreeSet<String>) {
    static KNOWN: OnceLock<String> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let data = Data::new(None);
        let text = |path: String| match data.text(&path) {
            Ok(Some(source)) => source.text.clone(),
            _ => String::new(),
        };
        let texts =
            ["nb", "nn", "en"].map(|tag| text(format!("locales/{tag}/checks.ftl"))).concat();
        let names = languages().locales().values().map(|locale| format!("{locale:?}"));
        let empty =
            format!("{:?}", (reading("navn;adresse;postnr;poststed\na;b;c;d\n"), reading("a;b\n")));
        texts
            + &names.collect::<String>()
            + &empty
            + &format!("{TAGS:?} {:?} {DEBUG}", self::names())
    });
    // Words, since oppslag itself puts numbers of rows between them; shorter ones stand everywhere.
    let words = values.iter().flat_map(|value| value.split(|c: char| !c.is_alphabetic()));
    let secret = |word: &&str| word.chars().count() > 5 && !known.contains(word);
    for word in words.filter(secret).take(200) {
        let leak = said.iter().find(|said| said.contains(word));
        assert!(leak.is_none(), "{word:?} is shown: {leak:?}");
    }
}

/// What is said of a list without secrets.
fn reading(text: &str) -> (Vec<String>, String) {
    let table = oppslag::people::file::parse(text.as_bytes().to_vec(), "list", Choice::default());
    let Ok(table) = table else { return (Vec::new(), String::new()) };
    let mut found = Vec::new();
    let columns =
        oppslag::people::columns::Columns::find(&table, &Data::new(None), &[], "list", &mut found);
    let described = columns.map(|columns| columns.describe(&table));
    (
        found.iter().map(|finding| format!("{finding:?}")).collect(),
        format!("{table:?} {described:?}"),
    )
}

fn lines(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    text.split(['\n', '\r', ';', ',', '\t', '<', '>', '"'])
        .map(|part| part.trim().to_owned())
        .collect()
}

fn names() -> &'static Names {
    static ALL: OnceLock<Names> = OnceLock::new();
    ALL.get_or_init(|| {
        let event = ["nb", "so", "ar", "zh-Hans"].map(str::to_owned).to_vec();
        Names::new(&Data::new(None), languages().locales(), event)
            .unwrap_or_else(|error| panic!("{error}"))
    })
}

fn metrics() -> (&'static Metrics, &'static Locale) {
    static ALL: OnceLock<Metrics> = OnceLock::new();
    let locales = languages().locales();
    let metrics = ALL.get_or_init(|| {
        let mut found = Vec::new();
        let fonts = Fonts::load(&Data::new(None), &mut found);
        Metrics::new(&fonts, families(locales))
    });
    (metrics, &locales["nb"])
}

/// A workbook with these bytes between the tags of its sheet.
fn workbook(bytes: &[u8]) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let start = format!("<worksheet xmlns=\"{space}\"><sheetData>");
    let sheet = [start.as_bytes(), bytes, b"</sheetData></worksheet>"].concat();
    archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

/// An OpenDocument workbook with these bytes between the tags of its table.
fn open_document(bytes: &[u8]) -> Vec<u8> {
    let content = [BEFORE_ROWS.as_bytes(), bytes, AFTER_ROWS.as_bytes()].concat();
    archive(&[
        ("mimetype", KIND.as_bytes()),
        ("content.xml", &content),
        ("META-INF/manifest.xml", MANIFEST.as_bytes()),
    ])
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, part) in parts {
        let written = archive.start_file(*name, stored).and_then(|()| Ok(archive.write_all(part)?));
        written.unwrap_or_else(|error| panic!("{error}"));
    }
    let done = archive.finish().unwrap_or_else(|error| panic!("{error}"));
    done.into_inner()
}
