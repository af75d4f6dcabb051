//! An Excel workbook: a row a sentence. Every cell is text, so that no telephone number becomes a number and no
//! formula runs; all but the translations are locked against slips of the hand.
//!
//! The first row, which is not shown, names the columns for the way back.

use std::fmt::Write;

use crate::exchange::markup::safe;
use crate::exchange::package::{self, HEAD, RELATIONSHIPS, extent};
use crate::exchange::unit::{Assignment, Unit, digest, sign_off};

/// The columns, in their order.
pub(crate) const COLUMNS: [&str; 8] =
    ["key", "source", "target", "notes", "glossary", "examples", "before", "base"];
/// How wide each is, in letters.
const WIDTHS: [u8; 8] = [14, 50, 50, 36, 30, 30, 36, 10];

const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// How a cell looks, by the place of its format in `styles`.
#[derive(Debug, Clone, Copy)]
enum Look {
    Plain = 1,
    Head = 2,
    Small = 3,
    Target = 4,
}

/// The workbook.
pub fn export(assignment: &Assignment) -> Option<Vec<u8>> {
    let pictures = &assignment.pictures;
    let mut types = vec![
        ("/xl/workbook.xml".to_owned(), "spreadsheetml.sheet.main"),
        ("/xl/styles.xml".to_owned(), "spreadsheetml.styles"),
        ("/xl/worksheets/sheet1.xml".to_owned(), "spreadsheetml.worksheet"),
    ];
    let mut parts = vec![
        (
            "_rels/.rels".to_owned(),
            package::relationships([("r1", "officeDocument", "xl/workbook.xml")]),
        ),
        ("xl/styles.xml".to_owned(), styles(assignment)),
        ("xl/worksheets/sheet1.xml".to_owned(), texts(assignment)),
    ];
    let mut sheets =
        vec![("r1".to_owned(), "worksheets/sheet1.xml".to_owned(), "Texts".to_owned())];
    for (at, picture) in pictures.iter().enumerate() {
        let number = at + 2;
        let page = number - 1;
        types.push((format!("/xl/worksheets/sheet{number}.xml"), "spreadsheetml.worksheet"));
        types.push((format!("/xl/drawings/drawing{page}.xml"), "drawing"));
        sheets.push((
            format!("r{number}"),
            format!("worksheets/sheet{number}.xml"),
            format!("Page {page}"),
        ));
        let sheet = format!(
            "{HEAD}<worksheet xmlns=\"{SHEET}\" xmlns:r=\"{RELATIONSHIPS}\"><sheetData/><drawing r:id=\"r1\"/></worksheet>"
        );
        let drawing = format!("../drawings/drawing{page}.xml");
        let media = format!("../media/image{page}.png");
        parts.extend([
            (format!("xl/worksheets/sheet{number}.xml"), sheet.into_bytes()),
            (
                format!("xl/worksheets/_rels/sheet{number}.xml.rels"),
                package::relationships([("r1", "drawing", drawing.as_str())]),
            ),
            (format!("xl/drawings/drawing{page}.xml"), drawn((picture.width, picture.height))),
            (
                format!("xl/drawings/_rels/drawing{page}.xml.rels"),
                package::relationships([("r1", "image", media.as_str())]),
            ),
            (format!("xl/media/image{page}.png"), picture.png.clone()),
        ]);
    }
    let mut listed = String::new();
    for (at, (id, _, name)) in sheets.iter().enumerate() {
        let _ = write!(listed, "<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"{id}\"/>", at + 1);
    }
    let workbook = format!(
        "{HEAD}<workbook xmlns=\"{SHEET}\" xmlns:r=\"{RELATIONSHIPS}\"><sheets>{listed}</sheets></workbook>"
    );
    let related = sheets.iter().map(|(id, target, _)| (id.as_str(), "worksheet", target.as_str()));
    let related = package::relationships(related.chain([("styles", "styles", "styles.xml")]));
    parts.push(("xl/workbook.xml".to_owned(), workbook.into_bytes()));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), related));
    let types: Vec<(&str, &str)> =
        types.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    // Readers look at the first part for what the package is.
    parts.insert(0, ("[Content_Types].xml".to_owned(), package::content_types(&types)));
    package::written(&parts)
}

/// The formats of cells: all of them text (49), wrapped, from the top.
fn styles(assignment: &Assignment) -> Vec<u8> {
    let font = safe(&assignment.font);
    let side = if assignment.rtl { " horizontal=\"right\" readingOrder=\"2\"" } else { "" };
    let cell = |font: u8, locked: u8, side: &str| {
        format!(
            "<xf numFmtId=\"49\" fontId=\"{font}\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
             applyFont=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\" wrapText=\"1\"{side}/>\
             <protection locked=\"{locked}\"/></xf>"
        )
    };
    format!(
        "{HEAD}<styleSheet xmlns=\"{SHEET}\"><fonts count=\"4\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><sz val=\"9\"/><name val=\"Calibri\"/></font>\
         <font><sz val=\"12\"/><name val=\"{font}\"/></font></fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>{}{}{}{}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        cell(0, 1, ""),
        cell(1, 1, ""),
        cell(2, 1, ""),
        cell(3, 0, side),
    )
    .into_bytes()
}

/// The rows of a sheet.
#[derive(Default)]
struct Rows {
    out: String,
    row: usize,
}

impl Rows {
    fn row(&mut self, hidden: bool, cells: &[(usize, Look, &str)]) {
        self.row += 1;
        let hidden = if hidden { " hidden=\"1\"" } else { "" };
        let _ = write!(self.out, "<row r=\"{}\"{hidden}>", self.row);
        for (column, look, text) in cells {
            let letter = char::from(b'A' + *column as u8);
            let _ = write!(
                self.out,
                "<c r=\"{letter}{}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                self.row,
                *look as u8,
                safe(text)
            );
        }
        self.out.push_str("</row>");
    }
}

fn texts(assignment: &Assignment) -> Vec<u8> {
    let words = &assignment.words;
    let mut rows = Rows::default();
    let names: Vec<_> =
        COLUMNS.iter().enumerate().map(|(at, name)| (at, Look::Small, *name)).collect();
    rows.row(true, &names);
    for line in words.head.iter().chain(&words.advice) {
        rows.row(false, &[(1, Look::Plain, line)]);
    }
    let heads = [
        "",
        &words.original,
        &words.translation,
        &words.notes,
        &words.glossary,
        &words.example,
        &words.before,
    ];
    let heads: Vec<_> =
        heads.iter().enumerate().map(|(at, head)| (at, Look::Head, *head)).collect();
    rows.row(false, &heads);
    let frozen = rows.row;
    assignment.units.iter().for_each(|unit| unit_row(&mut rows, unit));
    let [by, on] = sign_off(&assignment.target);
    for (key, question) in [(by, &words.signed_by), (on, &words.signed_on)] {
        rows.row(
            false,
            &[(0, Look::Small, &key), (1, Look::Head, question), (2, Look::Target, "")],
        );
    }
    let widths = WIDTHS.iter().enumerate().map(|(at, width)| {
        let hidden = if at + 1 == WIDTHS.len() { " hidden=\"1\"" } else { "" };
        format!(
            "<col min=\"{0}\" max=\"{0}\" width=\"{width}\" customWidth=\"1\"{hidden}/>",
            at + 1
        )
    });
    format!(
        "{HEAD}<worksheet xmlns=\"{SHEET}\"><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"{frozen}\" topLeftCell=\"A{}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
         <cols>{}</cols><sheetData>{}</sheetData>\
         <sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/></worksheet>",
        frozen + 1,
        widths.collect::<String>(),
        rows.out
    )
    .into_bytes()
}

fn unit_row(rows: &mut Rows, unit: &Unit) {
    let pairs = |all: &[(String, String)]| {
        all.iter().map(|(a, b)| format!("{a} = {b}")).collect::<Vec<_>>().join("\n")
    };
    let (key, base) = (unit.key.to_string(), digest(&unit.target));
    let (notes, terms, examples) =
        (unit.notes.join("\n"), pairs(&unit.terms), pairs(&unit.examples));
    rows.row(
        false,
        &[
            (0, Look::Small, &key),
            (1, Look::Plain, &unit.source),
            (2, Look::Target, &unit.target),
            (3, Look::Small, &notes),
            (4, Look::Small, &terms),
            (5, Look::Small, &examples),
            (6, Look::Small, unit.before.as_deref().unwrap_or_default()),
            (7, Look::Small, &base),
        ],
    );
}

/// A picture from the first cell on.
fn drawn(size: (u32, u32)) -> Vec<u8> {
    let (width, height) = extent(size, 900, 1300);
    format!(
        "{HEAD}<xdr:wsDr xmlns:xdr=\"{DRAWING}\" xmlns:a=\"{MAIN}\"><xdr:oneCellAnchor>\
         <xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
         <xdr:ext cx=\"{width}\" cy=\"{height}\"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\" name=\"Page\"/><xdr:cNvPicPr/></xdr:nvPicPr>\
         <xdr:blipFill><a:blip xmlns:r=\"{RELATIONSHIPS}\" r:embed=\"r1\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>\
         <xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>"
    )
    .into_bytes()
}
