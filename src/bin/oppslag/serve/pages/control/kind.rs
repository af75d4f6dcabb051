//! What a dropped file is, by what it holds: names say anything.

/// What somebody dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A page that can be looked at, with the ending of its files.
    Page(&'static str),
    /// Something else, by the word that its message is named by.
    Other(&'static str),
}

/// How far into a file one looks.
pub(crate) const HEAD: usize = 1024;

/// Beginnings of files.
const STARTS: [(&[u8], Kind); 14] = [
    (b"\x89PNG", Kind::Page("png")),
    (b"\xFF\xD8\xFF", Kind::Page("jpg")),
    (b"II*\0", Kind::Page("tif")),
    (b"MM\0*", Kind::Page("tif")),
    (b"II+\0", Kind::Page("tif")),
    (b"MM\0+", Kind::Page("tif")),
    (b"GIF8", Kind::Other("gif")),
    (b"BM", Kind::Other("bmp")),
    (b"8BPS", Kind::Other("psd")),
    (b"{\\rtf", Kind::Other("word")),
    (b"\xD0\xCF\x11\xE0", Kind::Other("old-office")),
    (b"PK\x05\x06", Kind::Other("zip")),
    (b"%!PS", Kind::Other("postscript")),
    (b"\0\0\0\x0CjP", Kind::Other("jpeg2000")),
];

/// Kinds of the container that telephones put pictures into.
const HEIC: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"];

/// The kind of a file that begins with `head`; `size` is how long it is altogether.
pub(crate) fn kind(head: &[u8], size: usize) -> Kind {
    if size == 0 {
        return Kind::Other("empty");
    }
    let head = &head[..head.len().min(HEAD)];
    let has = |word: &[u8]| head.windows(word.len()).any(|part| part == word);
    if has(b"%PDF-") {
        return Kind::Page("pdf");
    }
    if let Some((_, kind)) = STARTS.iter().find(|(start, _)| head.starts_with(start)) {
        return *kind;
    }
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Kind::Page("webp");
    }
    if head.get(4..8) == Some(b"ftyp") {
        let brand = head.get(8..12).unwrap_or_default();
        return Kind::Other(if HEIC.contains(&brand) { "heic" } else { "film" });
    }
    if head.starts_with(b"PK\x03\x04") {
        return Kind::Other(packed(&has));
    }
    let text = std::str::from_utf8(head).or_else(|error| {
        // The last letter may be cut in two.
        std::str::from_utf8(&head[..error.valid_up_to()])
            .map(|text| if error.valid_up_to() + 4 > head.len() { text } else { "" })
    });
    match text.unwrap_or_default().trim_start_matches('\u{feff}').trim_start() {
        "" => Kind::Other("unknown"),
        text if text.contains('\0') => Kind::Other("unknown"),
        text if text.starts_with('<') && text.contains("<svg") => Kind::Other("svg"),
        text if text.starts_with('<') => Kind::Other("html"),
        _ => Kind::Other("text"),
    }
}

/// What a packed file is: the names of its first parts say it.
fn packed(has: &dyn Fn(&[u8]) -> bool) -> &'static str {
    let is = |words: &[&[u8]]| words.iter().any(|word| has(word));
    if is(&[b"word/", b"opendocument.text"]) {
        "word"
    } else if is(&[b"ppt/", b"opendocument.presentation"]) {
        "powerpoint"
    } else if is(&[b"xl/", b"opendocument.spreadsheet"]) {
        "excel"
    } else if has(b"[Content_Types].xml") {
        // Office programs put this part first, and all others behind it.
        "word"
    } else {
        "zip"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_holds() {
        for (head, wanted) in [
            (&b"%PDF-1.7\n"[..], Kind::Page("pdf")),
            (b"\r\n\r\n%PDF-1.4", Kind::Page("pdf")),
            (b"\x89PNG\r\n\x1a\n", Kind::Page("png")),
            (b"\xFF\xD8\xFF\xE0", Kind::Page("jpg")),
            (b"II*\0\x08", Kind::Page("tif")),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Kind::Page("webp")),
            (b"RIFF\x10\0\0\0WAVEfmt ", Kind::Other("unknown")),
            (b"GIF89a", Kind::Other("gif")),
            (b"\0\0\0\x18ftypheic\0", Kind::Other("heic")),
            (b"\0\0\0\x18ftypmif1\0", Kind::Other("heic")),
            (b"\0\0\0\x18ftypisom\0", Kind::Other("film")),
            (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", Kind::Other("word")),
            (b"PK\x03\x04\x14\0\0\0word/document.xml", Kind::Other("word")),
            (
                b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.presentation",
                Kind::Other("powerpoint"),
            ),
            (b"PK\x03\x04\x14\0\0\0a.txt", Kind::Other("zip")),
            (b"\xD0\xCF\x11\xE0\xA1", Kind::Other("old-office")),
            (b"{\\rtf1", Kind::Other("word")),
            (b"<?xml version=\"1.0\"?><svg/>", Kind::Other("svg")),
            (b"<!DOCTYPE html>", Kind::Other("html")),
            ("Møte på tirsdag".as_bytes(), Kind::Other("text")),
            (b"a\0b", Kind::Other("unknown")),
            (b"\xFE\xED\xFA\xCE\x01\x02\x03\x04", Kind::Other("unknown")),
        ] {
            assert_eq!(kind(head, head.len()), wanted, "{}", String::from_utf8_lossy(head));
        }
        assert_eq!(kind(b"", 0), Kind::Other("empty"));
        let long = "å".repeat(HEAD);
        assert_eq!(kind(&long.as_bytes()[..HEAD - 1], 9000), Kind::Other("text"), "cut in two");
    }
}
