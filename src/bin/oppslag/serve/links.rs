//! Addresses of pages.

use std::fmt::Write;

/// A name as a part of a path or of a query.
pub(crate) fn part(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A page of a meeting.
pub(crate) fn meeting(id: &str, page: &str) -> String {
    let own = match id {
        // A folder may be called as the form for a new meeting is.
        "ny" => "%6Ey".to_owned(),
        _ => part(id),
    };
    match page {
        "" => format!("/moter/{own}"),
        page => format!("/moter/{own}/{page}"),
    }
}

/// The texts of a meeting in a language.
pub(crate) fn texts(id: &str, tag: &str) -> String {
    query(&meeting(id, "tekster"), &[("sprak", tag)])
}

/// One of them.
pub(crate) fn text(id: &str, tag: &str, message: &str) -> String {
    format!("{}#t-{}", texts(id, tag), part(message))
}

/// An address with a query.
pub(crate) fn query(path: &str, pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| format!("{}={}", part(key), part(value)))
        .collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}
