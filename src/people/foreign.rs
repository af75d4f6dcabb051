//! Files that people take for a list and that are none: what they are, by their first bytes and by the
//! names of what lies in them.

use std::io::Cursor;

use zip::ZipArchive;

/// Bytes that are looked at for what no text has.
const HEAD: usize = 4096;

/// What a file is that is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Nothing.
    Empty,
    /// A document of a word processor.
    Document,
    /// A workbook of Excel before 2007, or a document of Word of those days: from outside they are alike.
    Old,
    /// A workbook with a password. Office packs those into the form of its old files.
    Locked,
    /// A sheet of another program than Excel.
    OtherSheet,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Something else that is no text.
    Other,
}

/// What a file is, if it is no list.
pub fn of(bytes: &[u8]) -> Option<Foreign> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if head.is_empty() {
        return Some(Foreign::Empty);
    }
    if head.starts_with(b"PK") {
        return archive(bytes);
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        // Names in its directory are UTF-16 (MS-CFB, 2.6.1; MS-OFFCRYPTO, 2.3.4.4).
        let names = [("EncryptedPackage", Foreign::Locked), ("WordDocument", Foreign::Document)];
        let has = |name: &str| {
            let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes.windows(wide.len()).any(|window| window == wide)
        };
        let found = names.into_iter().find(|(name, _)| has(name));
        return Some(found.map_or(Foreign::Old, |(_, kind)| kind));
    }
    let start =
        String::from_utf8_lossy(head).trim_start_matches('\u{feff}').trim_start().to_owned();
    if start.starts_with("%PDF") {
        return Some(Foreign::Pdf);
    }
    if start.starts_with("{\\rtf") {
        return Some(Foreign::Document);
    }
    if image::guess_format(head).is_ok() || start.starts_with("<svg") || is_photo(head) {
        return Some(Foreign::Picture);
    }
    // UTF-16 says by its mark what its zeros are.
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    (!wide && head.contains(&0)).then_some(Foreign::Other)
}

/// HEIC and AVIF, as telephones make them (ISO 14496-12, 4.3).
fn is_photo(head: &[u8]) -> bool {
    let brands: [&[u8]; 5] = [b"heic", b"heix", b"mif1", b"avif", b"msf1"];
    head.get(4..8) == Some(b"ftyp") && head.get(8..12).is_some_and(|brand| brands.contains(&brand))
}

/// What an archive holds; nothing for a workbook, and for one that is broken, which its reader says.
fn archive(bytes: &[u8]) -> Option<Foreign> {
    let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let has = |start: &str| archive.file_names().any(|name| name.starts_with(start));
    if has("xl/") {
        return None;
    }
    if has("word/") || has("ppt/") {
        return Some(Foreign::Document);
    }
    // OpenDocument and Apple's Numbers.
    if has("content.xml") || has("Index/") {
        return Some(Foreign::OtherSheet);
    }
    Some(Foreign::Other)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn zip(names: &[&str]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for name in names {
            archive.start_file(*name, stored).unwrap();
            archive.write_all(b"x").unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn old(name: &str) -> Vec<u8> {
        let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].into_iter().chain(wide).collect()
    }

    #[test]
    fn what_is_no_list_is_called_by_its_name() {
        let photo = b"\0\0\0\x18ftypheic\0\0\0\0".to_vec();
        for (bytes, kind) in [
            (Vec::new(), Foreign::Empty),
            (zip(&["[Content_Types].xml", "word/document.xml"]), Foreign::Document),
            (zip(&["ppt/presentation.xml"]), Foreign::Document),
            (b"{\\rtf1\\ansi".to_vec(), Foreign::Document),
            (old("WordDocument"), Foreign::Document),
            (old("Workbook"), Foreign::Old),
            (old("EncryptedPackage"), Foreign::Locked),
            (zip(&["mimetype", "content.xml"]), Foreign::OtherSheet),
            (zip(&["Index/Document.iwa"]), Foreign::OtherSheet),
            (zip(&["list.csv"]), Foreign::Other),
            (b"%PDF-1.7\n".to_vec(), Foreign::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Foreign::Picture),
            (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Foreign::Picture),
            (b"\xef\xbb\xbf <svg xmlns=\"x\"/>".to_vec(), Foreign::Picture),
            (photo, Foreign::Picture),
            (b"MZ\x90\0\x03".to_vec(), Foreign::Other),
        ] {
            assert_eq!(of(&bytes), Some(kind), "{:?}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_list_is_a_list_however_it_is_written() {
        let text = "navn;adresse\r\nPål;Vei 1\r\n";
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [
            text.as_bytes().to_vec(),
            [&[0xff, 0xfe][..], &wide].concat(),
            b"navn;adresse\nP\xe5l;Vei 1\n".to_vec(),
            b"PKnr;navn\n1;A\n".to_vec(),
            zip(&["xl/workbook.xml", "xl/worksheets/sheet1.xml"]),
        ] {
            assert_eq!(of(&bytes), None, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }
}
