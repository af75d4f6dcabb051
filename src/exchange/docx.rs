//! A Word document: a table of two columns, the original and the translation, a row a sentence.
//!
//! Names and placeables are content controls: their content is locked, and a placeable shows what stands in its
//! place in this meeting ("+47 22 12 34 56"), with its code as the control's tag. The rest of the original is
//! locked, the translation is free.

use std::fmt::Write;

use crate::exchange::markup::safe;
use crate::exchange::package::{self, HEAD, RELATIONSHIPS, extent};
use crate::exchange::placeables::{Piece, pieces};
use crate::exchange::unit::{Assignment, Picture, Unit, digest, sign_off};

pub(crate) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The style of what stands below an original and is no part of it.
pub(crate) const NOTE: &str = "OppslagNote";
/// What the tag of a row's name begins with; the digits of the translation as it was sent follow.
pub(crate) const BASE: &str = "base:";
/// Word takes no longer tags.
const MAX_TAG: usize = 64;

/// The document.
pub fn export(assignment: &Assignment) -> Option<Vec<u8>> {
    let pictures = &assignment.pictures;
    let media: Vec<(String, String)> = (1..=pictures.len())
        .map(|number| (format!("p{number}"), format!("media/image{number}.png")))
        .collect();
    let related = media.iter().map(|(id, target)| (id.as_str(), "image", target.as_str()));
    let mut parts = vec![
        (
            "[Content_Types].xml".to_owned(),
            package::content_types(&[
                ("/word/document.xml", "wordprocessingml.document.main"),
                ("/word/styles.xml", "wordprocessingml.styles"),
            ]),
        ),
        (
            "_rels/.rels".to_owned(),
            package::relationships([("r1", "officeDocument", "word/document.xml")]),
        ),
        ("word/document.xml".to_owned(), document(assignment)),
        ("word/styles.xml".to_owned(), styles()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            package::relationships(related.chain([("styles", "styles", "styles.xml")])),
        ),
    ];
    let images = media.iter().zip(pictures);
    parts.extend(images.map(|((_, name), picture)| (format!("word/{name}"), picture.png.clone())));
    package::written(&parts)
}

fn styles() -> Vec<u8> {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    format!(
        "{HEAD}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>{}{}{}{}</w:styles>",
        style("Normal", "Normal", "<w:spacing w:after=\"80\"/>", ""),
        style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"32\"/>"),
        style(NOTE, "Oppslag Note", "<w:spacing w:after=\"20\"/>", "<w:color w:val=\"555555\"/><w:sz w:val=\"18\"/>"),
        style("OppslagKey", "Oppslag Key", "<w:spacing w:after=\"20\"/>", "<w:color w:val=\"777777\"/><w:sz w:val=\"14\"/>"),
    )
    .into_bytes()
}

fn document(assignment: &Assignment) -> Vec<u8> {
    let words = &assignment.words;
    let mut out = format!(
        "{HEAD}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONSHIPS}\"><w:body>{}",
        paragraph("Heading1", &run(&assignment.title))
    );
    for line in words.head.iter().chain(&words.advice) {
        out.push_str(&paragraph("Normal", &run(line)));
    }
    let pictures = assignment.pictures.iter().enumerate();
    pictures.for_each(|(at, picture)| out.push_str(&drawn(at + 1, picture)));
    out.push_str(
        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/>\
         <w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5100\"/><w:gridCol w:w=\"5100\"/></w:tblGrid>",
    );
    let head = |text: &str| {
        paragraph("Normal", &format!("<w:r><w:rPr><w:b/></w:rPr>{}</w:r>", text_of(text)))
    };
    out.push_str(&row("<w:tblHeader/>", &head(&words.original), &head(&words.translation)));
    let mut id = 1;
    for unit in &assignment.units {
        unit_row(&mut out, unit, assignment, &mut id);
    }
    let [by, on] = sign_off(&assignment.target);
    for (key, question) in [(by, &words.signed_by), (on, &words.signed_on)] {
        let name =
            paragraph("OppslagKey", &control(&mut id, "sign-off", "sdtContentLocked", &run(&key)));
        let answer = paragraph("Normal", "");
        out.push_str(&row("", &format!("{name}{}", paragraph("Normal", &run(question))), &answer));
    }
    out.push_str(
        "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" \
         w:left=\"850\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out.into_bytes()
}

fn row(properties: &str, left: &str, right: &str) -> String {
    let cell = |content: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"5100\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
    };
    format!("<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>{}{}</w:tr>", cell(left), cell(right))
}

fn paragraph(style: &str, content: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>")
}

fn text_of(text: &str) -> String {
    format!("<w:t xml:space=\"preserve\">{}</w:t>", safe(text))
}

fn run(text: &str) -> String {
    format!("<w:r>{}</w:r>", text_of(text))
}

/// A content control around runs. `lock` says what whoever edits may not do with it.
fn control(id: &mut u32, tag: &str, lock: &str, content: &str) -> String {
    let number = *id;
    *id += 1;
    format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"{number}\"/><w:tag w:val=\"{}\"/><w:lock w:val=\"{lock}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>",
        safe(tag)
    )
}

fn unit_row(out: &mut String, unit: &Unit, assignment: &Assignment, id: &mut u32) {
    let tag = format!("{BASE}{}", digest(&unit.target));
    let number = unit.number.map_or_else(String::new, |number| run(&format!("{number}  ")));
    let name = control(id, &tag, "sdtContentLocked", &run(&unit.key.to_string()));
    let mut left = paragraph("OppslagKey", &format!("{number}{name}"));
    for line in unit.source.split('\n') {
        let content = sentence(line, unit, id, None);
        left.push_str(&paragraph("Normal", &control(id, "source", "sdtContentLocked", &content)));
    }
    let words = &assignment.words;
    let before = unit.before.iter().map(|before| format!("{}: {before}", words.before));
    let terms = unit.terms.iter().map(|(word, own)| format!("{}: {word} = {own}", words.glossary));
    for line in unit.notes.iter().cloned().chain(before).chain(terms).flat_map(lines) {
        left.push_str(&paragraph(NOTE, &run(&line)));
    }
    let (direction, properties) = script(assignment);
    let right: String = unit
        .target
        .split('\n')
        .map(|line| {
            let content = sentence(line, unit, id, Some(&properties));
            format!("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/>{direction}<w:rPr>{properties}</w:rPr></w:pPr>{content}</w:p>")
        })
        .collect();
    out.push_str(&row("", &left, &right));
}

fn lines(text: String) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// How a translation is set: from which side, in which family, and what language the spelling is looked up in.
fn script(assignment: &Assignment) -> (&'static str, String) {
    let font = safe(&assignment.font);
    let tag = safe(&assignment.target);
    let fonts = format!(
        "<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>"
    );
    match assignment.rtl {
        true => ("<w:bidi/>", format!("{fonts}<w:rtl/><w:lang w:bidi=\"{tag}\"/>")),
        false if tag.starts_with("zh") => ("", format!("{fonts}<w:lang w:eastAsia=\"{tag}\"/>")),
        false => ("", format!("{fonts}<w:lang w:val=\"{tag}\"/>")),
    }
}

/// A line of a sentence; its placeables are controls that show what stands in their place.
/// `properties` are those of a translation; an original has none.
fn sentence(line: &str, unit: &Unit, id: &mut u32, properties: Option<&str>) -> String {
    let (translated, properties) = (properties.is_some(), properties.unwrap_or_default());
    let plain = |text: &str, shade: &str| {
        format!("<w:r><w:rPr>{properties}{shade}</w:rPr>{}</w:r>", text_of(text))
    };
    let Some(pieces) = pieces(line) else { return plain(line, "") };
    let written = |piece: Piece<'_>| match piece {
        Piece::Words(words) => plain(words, ""),
        Piece::Placeable(code) => {
            let short = code.chars().count() <= MAX_TAG;
            let shown =
                unit.example(code, translated).filter(|example| short && !example.is_empty());
            let tag = if short { code } else { "code" };
            let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>";
            control(id, tag, "contentLocked", &plain(shown.unwrap_or(code), shade))
        }
    };
    pieces.into_iter().map(written).collect()
}

/// A picture in a paragraph of its own.
fn drawn(number: usize, picture: &Picture) -> String {
    let (width, height) = extent((picture.width, picture.height), 640, 900);
    let mut out = String::new();
    let _ = write!(
        out,
        "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
         <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{number}\" name=\"Page {number}\"/>\
         <a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
         <pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"Page {number}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"p{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
         </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    );
    out
}
