//! Texts and pictures inside XML.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A text as XML holds it, without the letters that XML cannot hold at all.
pub(crate) fn safe(text: &str) -> String {
    let held = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r')
    };
    let held: String = text.chars().filter(held).collect();
    quick_xml::escape::escape(&held).replace('\r', "&#13;")
}

/// Bytes as letters.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}
