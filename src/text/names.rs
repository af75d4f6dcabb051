//! Ids as names of XML.

/// Whether a name of XML may begin with, or go on with, a letter (Namespaces in XML, NCName).
fn fits(c: char, first: bool) -> bool {
    let letter = c.is_alphabetic() || c == '_';
    letter || !first && (c.is_ascii_digit() || matches!(c, '-' | '.'))
}

/// An id as XML wants ids: other letters as `_x0020_`, as .NET's `XmlConvert.EncodeName` does it.
pub(crate) fn encode_name(id: &str) -> String {
    let mut name = String::new();
    for (at, c) in id.char_indices() {
        let rest = id.get(at..).unwrap_or_default();
        if fits(c, at == 0) && decoded(rest).is_none() {
            name.push(c);
        } else {
            name.push_str(&format!("_x{:04X}_", u32::from(c)));
        }
    }
    name
}

/// The letter that `_x0020_` at the beginning of a text stands for, and how long that is.
fn decoded(text: &str) -> Option<(char, usize)> {
    let (digits, _) = text.strip_prefix("_x")?.split_once('_')?;
    let fits = (4..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let c = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    fits.then_some((c, digits.len() + 3))
}

/// See [`encode_name`].
pub(crate) fn decode_name(name: &str) -> String {
    let mut id = String::new();
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let (c, length) = decoded(rest).unwrap_or((c, c.len_utf8()));
        id.push(c);
        rest = rest.get(length..).unwrap_or_default();
    }
    id
}
