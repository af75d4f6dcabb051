//! Pictures in a PDF (ISO 32000-2, 8.9).

use hayro::hayro_syntax::object::stream::{ImageColorSpace, ImageDecodeParams};
use hayro::hayro_syntax::object::{Array, Object, Stream};
use hayro::hayro_syntax::page::Resources;

use crate::gate::read::colours::grey::{PIXEL, coloured as is_coloured};
use crate::gate::read::colours::space::Space;

/// The most samples of a picture that are looked at.
const SAMPLES: u64 = 400_000_000;

/// A colour of a picture that is no grey; `Some(None)` where its colours cannot be told. A picture in
/// a space of colours whose pixels are all grey has none.
pub(crate) fn coloured(image: &Stream, resources: &Resources) -> Option<Option<[f32; 3]>> {
    let dict = image.dict();
    let either = |long: &[u8], short: &[u8]| dict.get::<Object>(long).or_else(|| dict.get(short));
    if either(b"ImageMask", b"IM").and_then(Object::into_bool) == Some(true) {
        return None;
    }
    let whole = |long: &[u8], short: &[u8]| {
        either(long, short).and_then(Object::into_i32).and_then(|n| u32::try_from(n).ok())
    };
    let (width, height) = (whole(b"Width", b"W")?, whole(b"Height", b"H")?);
    let stated = either(b"ColorSpace", b"CS");
    let space = stated.as_ref().map(|space| Space::of(space, resources).unwrap_or(Space::Unknown));
    if matches!(space, Some(Space::Grey | Space::Blacks(_))) {
        return None;
    }
    let components = space.as_ref().map_or(4, Space::components).max(1);
    if u64::from(width) * u64::from(height) * components as u64 > SAMPLES {
        return Some(None);
    }
    let bits = whole(b"BitsPerComponent", b"BPC");
    let decoded = image
        .decoded_image(&ImageDecodeParams {
            is_indexed: matches!(space, Some(Space::Indexed(..))),
            bpc: bits.and_then(|bits| u8::try_from(bits).ok()),
            num_components: space.as_ref().and_then(|space| u8::try_from(space.components()).ok()),
            target_dimension: None,
            width,
            height,
        })
        // What cannot be decoded is not printed either.
        .ok()?;
    let own = decoded.image_data.as_ref();
    let bits = own.map(|own| u32::from(own.bits_per_component)).or(bits).unwrap_or(8);
    let space = space.or_else(|| match own?.color_space? {
        ImageColorSpace::Gray => Some(Space::Grey),
        ImageColorSpace::Rgb => Some(Space::Rgb),
        ImageColorSpace::Cmyk => Some(Space::Cmyk),
        ImageColorSpace::Unknown(_) => None,
    });
    let Some(space) = space else { return Some(None) };
    let width = own.map_or(width, |own| own.width);
    let decode: Option<Vec<f32>> = either(b"Decode", b"D")
        .and_then(Object::into_array)
        .map(|array: Array| array.iter::<f32>().collect());
    let decode = match decode {
        Some(decode) => decode.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect(),
        None => space.decode(bits),
    };
    samples(&decoded.data, width as usize, bits, &space, &decode)
}

/// The first pixel that is no grey. Neighbours are often alike, so that each is looked up once.
fn samples(
    data: &[u8],
    width: usize,
    bits: u32,
    space: &Space,
    decode: &[(f32, f32)],
) -> Option<Option<[f32; 3]>> {
    let count = space.components();
    if count == 0 || width == 0 || !matches!(bits, 1 | 2 | 4 | 8 | 16) || decode.len() < count {
        return Some(None);
    }
    let most = ((1_u32 << bits) - 1) as f32;
    let row = (width * count * bits as usize).div_ceil(8);
    let mut last: Vec<u16> = Vec::new();
    let mut values = vec![0.0; count];
    for line in data.chunks(row) {
        for pixel in 0..width {
            let raw: Option<Vec<u16>> =
                (0..count).map(|component| sample(line, pixel * count + component, bits)).collect();
            let Some(raw) = raw else { break };
            if raw == last {
                continue;
            }
            for ((value, raw), (from, to)) in values.iter_mut().zip(&raw).zip(decode) {
                *value = from + f32::from(*raw) / most * (to - from);
            }
            let colour = space.colour(&values);
            if is_coloured(colour, PIXEL) {
                return Some(colour);
            }
            last = raw;
        }
    }
    None
}

fn sample(line: &[u8], index: usize, bits: u32) -> Option<u16> {
    match bits {
        8 => line.get(index).copied().map(u16::from),
        16 => Some(u16::from_be_bytes([*line.get(2 * index)?, *line.get(2 * index + 1)?])),
        _ => {
            let bit = index * bits as usize;
            let shift = 8 - bits as usize - bit % 8;
            Some(u16::from(*line.get(bit / 8)? >> shift) & ((1 << bits) - 1))
        }
    }
}
