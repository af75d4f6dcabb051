//! How fine the pixels of a picture are, as its file says.

use exif::{In, Tag, Value};

/// Dots per inch of a PNG's `pHYs` chunk.
pub(crate) fn png(bytes: &[u8]) -> Option<f64> {
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let kind = bytes.get(at + 4..at + 8)?;
        if kind == b"IDAT" {
            return None;
        }
        if kind == b"pHYs" {
            let value = u32::from_be_bytes(bytes.get(at + 8..at + 12)?.try_into().ok()?);
            let metres = *bytes.get(at + 16)? == 1;
            return metres.then_some(f64::from(value) * 0.0254);
        }
        at = at.checked_add(length)?.checked_add(12)?;
    }
}

/// Dots per inch of a JPEG's JFIF header.
pub(crate) fn jfif(bytes: &[u8]) -> Option<f64> {
    if bytes.get(2..4)? != [0xff, 0xe0] || bytes.get(6..11)? != b"JFIF\0" {
        return None;
    }
    let density = f64::from(u16::from_be_bytes(bytes.get(14..16)?.try_into().ok()?));
    match bytes.get(13)? {
        1 => Some(density),
        2 => Some(density * 2.54),
        _ => None,
    }
}

/// Dots per inch of a block of Exif, as cameras and scanners write it.
pub(crate) fn exif(block: Vec<u8>) -> Option<f64> {
    let exif = exif::Reader::new().read_raw(block).ok()?;
    let value = match &exif.get_field(Tag::XResolution, In::PRIMARY)?.value {
        Value::Rational(all) => all.first()?.to_f64(),
        _ => return None,
    };
    let unit = exif.get_field(Tag::ResolutionUnit, In::PRIMARY);
    match unit.and_then(|unit| unit.value.get_uint(0)).unwrap_or(2) {
        2 => Some(value),
        3 => Some(value * 2.54),
        _ => None,
    }
}
