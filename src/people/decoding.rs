//! From the bytes of a table to its text.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::people::table::Form;

/// UTF-8 and UTF-16 prove themselves; what is neither is what Excel in Norway writes. Where one line is
/// UTF-8, all are meant to be: the bytes of the others that are none become `�`, which is then told of
/// their row.
pub(crate) fn decode(bytes: Vec<u8>) -> (Form, String) {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return (Form::Utf8 { mark: true }, String::from_utf8_lossy(rest).into_owned());
    }
    for (mark, encoding) in [([0xff, 0xfe], UTF_16LE), ([0xfe, 0xff], UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(&mark) {
            return (Form::Utf16, encoding.decode_without_bom_handling(rest).0.into_owned());
        }
    }
    // Letters of the names of columns in UTF-16 have a zero beside them.
    match bytes.get(..4) {
        Some([1..=255, 0, 1..=255, 0]) => return (Form::Utf16, wide(&bytes, UTF_16LE)),
        Some([0, 1..=255, 0, 1..=255]) => return (Form::Utf16, wide(&bytes, UTF_16BE)),
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => (Form::Utf8 { mark: false }, text),
        Err(error) => {
            let bytes = error.as_bytes();
            let wide = |line: &[u8]| !line.is_ascii() && std::str::from_utf8(line).is_ok();
            match bytes.split(|byte| *byte == b'\n').any(wide) {
                true => (Form::Utf8 { mark: false }, String::from_utf8_lossy(bytes).into_owned()),
                false => (Form::Windows1252, WINDOWS_1252.decode(bytes).0.into_owned()),
            }
        }
    }
}

fn wide(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// UTF-16 has its bytes in either order, and its mark says in which, where it has one.
    #[test]
    fn unicode_text_is_read_in_both_orders_of_its_bytes() {
        let text = "navn\tadresse\nPål\tGate 1\n";
        let bytes = |mark: &[u8], order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            [mark, &text.encode_utf16().flat_map(order).collect::<Vec<u8>>()].concat()
        };
        for bytes in [
            bytes(&[0xff, 0xfe], u16::to_le_bytes),
            bytes(&[0xfe, 0xff], u16::to_be_bytes),
            bytes(&[], u16::to_le_bytes),
            bytes(&[], u16::to_be_bytes),
        ] {
            assert_eq!(decode(bytes), (Form::Utf16, text.to_owned()));
        }
    }

    #[test]
    fn one_line_of_old_bytes_does_not_change_the_others() {
        let lines = ["navn;by\n", "Kåre;Ås\n", "Pål;Ås\n"];
        let old = WINDOWS_1252.encode(lines[2]).0.into_owned();
        for mark in [&b""[..], b"\xef\xbb\xbf"] {
            let bytes = [mark, lines[0].as_bytes(), lines[1].as_bytes(), &old].concat();
            let (form, text) = decode(bytes);
            assert_eq!(form, Form::Utf8 { mark: !mark.is_empty() });
            assert_eq!(text, "navn;by\nKåre;Ås\nP\u{fffd}l;\u{fffd}s\n");
        }
        let (form, text) = decode(WINDOWS_1252.encode(&lines.concat()).0.into_owned());
        assert_eq!((form, text), (Form::Windows1252, lines.concat()));
    }
}
