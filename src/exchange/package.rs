//! The packages of Word and Excel (ECMA-376, part 2): parts by name, in a ZIP.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The largest part that is read, in bytes.
const MAX_PART: u64 = 64 << 20;

/// The first line of every part.
pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespace of relationships.
pub(crate) const RELATIONSHIPS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The namespace of the files that list them.
pub(crate) const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A package of parts, the same whenever it is made. Nothing where memory is short.
pub(crate) fn written(parts: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options).ok()?;
        archive.write_all(bytes).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

/// A part of a package as text.
pub(crate) fn part(bytes: &[u8], name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let file = archive.by_name(name).ok()?;
    let mut text = Vec::new();
    // What a file says of its own size need not be so.
    let read = file.take(MAX_PART + 1).read_to_end(&mut text).ok()?;
    if read as u64 > MAX_PART {
        return None;
    }
    String::from_utf8(text).ok()
}

/// The part that lists relationships: ids, kinds and targets.
pub(crate) fn relationships<'r>(
    all: impl IntoIterator<Item = (&'r str, &'r str, &'r str)>,
) -> Vec<u8> {
    let one = |(id, kind, target): (&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONSHIPS}/{kind}\" Target=\"{target}\"/>")
    };
    let all: String = all.into_iter().map(one).collect();
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}\">{all}</Relationships>").into_bytes()
}

/// The part that says what every part is.
pub(crate) fn content_types(parts: &[(&str, &str)]) -> Vec<u8> {
    let one = |(name, kind): &(&str, &str)| {
        format!(
            "<Override PartName=\"{name}\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>"
        )
    };
    let all: String = parts.iter().map(one).collect();
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>{all}</Types>"
    )
    .into_bytes()
}

/// English Metric Units in a pixel of a 96th of an inch.
pub(crate) const EMU: u64 = 9525;

/// The size of a picture in English Metric Units, no wider and no higher than so many pixels.
pub(crate) fn extent((width, height): (u32, u32), widest: u32, highest: u32) -> (u64, u64) {
    let (w, h) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let (widest, highest) = (u64::from(widest), u64::from(highest));
    // Whole numbers: the same on every machine.
    let wide = (widest, (widest * h / w).max(1));
    let (w, h) = if wide.1 <= highest { wide } else { ((highest * w / h).max(1), highest) };
    (w * EMU, h * EMU)
}
