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

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        [&(data.len() as u32).to_be_bytes(), kind.as_slice(), data, &[0; 4]].concat()
    }

    fn about(dpi: Option<f64>) -> Option<i64> {
        dpi.map(|dpi| dpi.round() as i64)
    }

    /// 11811 pixels a metre are 300 an inch (PNG 11.3.5.3).
    #[test]
    fn a_png_counts_pixels_a_metre() {
        let physical = |pixels: u32, unit: u8| {
            chunk(b"pHYs", &[&pixels.to_be_bytes()[..], &pixels.to_be_bytes(), &[unit]].concat())
        };
        let head = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &[0; 13])].concat();
        let data = chunk(b"IDAT", &[0; 5]);
        for (chunks, dpi) in [
            (vec![physical(11811, 1), data.clone()], Some(300)),
            (vec![chunk(b"tEXt", b"a"), physical(2835, 1), data.clone()], Some(72)),
            (vec![physical(11811, 0), data.clone()], None),
            (vec![data.clone(), physical(11811, 1)], None),
            (vec![data], None),
            (vec![], None),
        ] {
            assert_eq!(about(png(&[head.clone(), chunks.concat()].concat())), dpi);
        }
    }

    #[test]
    fn a_jpeg_counts_dots_an_inch_or_a_centimetre() {
        let file = |unit: u8, density: u16| {
            let [high, low] = density.to_be_bytes();
            [b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01", &[unit, high, low, 0, 1, 0, 0][..]].concat()
        };
        for (unit, density, dpi) in [
            (1, 300, Some(300)),
            (2, 118, Some(300)),
            (2, 236, Some(599)),
            (0, 1, None),
            (1, 72, Some(72)),
        ] {
            assert_eq!(about(jfif(&file(unit, density))), dpi, "{unit} {density}");
        }
        assert_eq!(jfif(b"\xff\xd8\xff\xe1\0\x10Exif\0\0"), None);
    }

    /// Exif 2.3: tags 282 and 296 of the first directory.
    #[test]
    fn exif_counts_dots_an_inch_or_a_centimetre() {
        let block = |value: (u32, u32), unit: Option<u16>| {
            let mut block = b"II*\0\x08\0\0\0".to_vec();
            let count = 1 + u16::from(unit.is_some());
            block.extend(count.to_le_bytes());
            let rational = 8 + 2 + 12 * u32::from(count) + 4;
            block.extend([282_u16.to_le_bytes(), 5_u16.to_le_bytes()].concat());
            block.extend([1_u32.to_le_bytes(), rational.to_le_bytes()].concat());
            if let Some(unit) = unit {
                block.extend([296_u16.to_le_bytes(), 3_u16.to_le_bytes()].concat());
                block.extend([1_u32.to_le_bytes(), u32::from(unit).to_le_bytes()].concat());
            }
            block.extend(0_u32.to_le_bytes());
            block.extend([value.0.to_le_bytes(), value.1.to_le_bytes()].concat());
            block
        };
        for (value, unit, dpi) in [
            ((300, 1), Some(2), Some(300)),
            ((600, 2), Some(2), Some(300)),
            ((118, 1), Some(3), Some(300)),
            ((300, 1), None, Some(300)),
            ((300, 1), Some(1), None),
        ] {
            assert_eq!(about(exif(block(value, unit))), dpi, "{value:?} {unit:?}");
        }
    }
}
