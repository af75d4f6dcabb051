//! Colour spaces of PDF (ISO 32000-2, 8.6), as far as it takes to tell greys from colours.

use hayro::hayro_interpret::Function;
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};
use hayro::hayro_syntax::page::Resources;
use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

/// So deep may a colour space name another one.
const DEPTH: usize = 8;

/// A colour space.
#[derive(Clone)]
pub(crate) enum Space {
    /// One component, or inks that are black.
    Grey,
    /// Three components that are grey where they are equal, as in RGB.
    Rgb,
    /// Cyan, magenta, yellow, black.
    Cmyk,
    /// CIELAB with the ranges of a and b.
    Lab([f32; 4]),
    /// A table of colours of another space.
    Indexed(Box<Space>, Vec<u8>),
    /// Inks: how many, and how to show them in another space.
    Inks(usize, Box<Space>, Option<Function>),
    /// Black inks of a DeviceN space.
    Blacks(usize),
    /// Patterns; the space of those without a colour of their own.
    Pattern(Option<Box<Space>>),
    /// One that cannot be told.
    Unknown,
}

impl Space {
    /// The space that an object names or describes.
    pub(crate) fn of(object: &Object, resources: &Resources) -> Option<Self> {
        Self::nested(object, resources, DEPTH)
    }

    fn nested(object: &Object, resources: &Resources, depth: usize) -> Option<Self> {
        if depth == 0 {
            return None;
        }
        let array = match object {
            Object::Name(name) => {
                return Self::named(name).or_else(|| {
                    let object = resources.get_color_space(name)?;
                    Self::nested(&object, resources, depth - 1)
                });
            }
            Object::Array(array) => array,
            _ => return None,
        };
        let mut parts = array.iter::<Object>();
        let family = parts.next()?.into_name()?;
        let base = |parts: &mut dyn Iterator<Item = Object>| {
            parts.next().and_then(|object| Self::nested(&object, resources, depth - 1))
        };
        match &*family {
            b"CalGray" => Some(Space::Grey),
            b"CalRGB" => Some(Space::Rgb),
            b"CalCMYK" => Some(Space::Cmyk),
            b"Lab" => {
                let range = parts.next()?.into_dict()?.get::<[f32; 4]>(b"Range");
                Some(Space::Lab(range.unwrap_or([-100.0, 100.0, -100.0, 100.0])))
            }
            b"ICCBased" => Self::icc(parts.next()?.into_stream()?.dict(), resources, depth),
            b"Indexed" | b"I" => {
                let base = base(&mut parts).unwrap_or(Space::Unknown);
                let table = match parts.nth(1)? {
                    Object::String(text) => PdfString::as_bytes(&text).to_vec(),
                    Object::Stream(stream) => Stream::decoded_data(&stream).ok()?.into_owned(),
                    _ => return None,
                };
                Some(Space::Indexed(Box::new(base), table))
            }
            b"Separation" => {
                let ink = parts.next()?.into_name()?;
                if matches!(&*ink, b"Black" | b"None" | b"All") {
                    return Some(Space::Grey);
                }
                let base = base(&mut parts).unwrap_or(Space::Unknown);
                Some(Space::Inks(1, Box::new(base), Function::new(&parts.next()?)))
            }
            b"DeviceN" => {
                let inks: Vec<Name> = parts.next()?.into_array()?.iter::<Name>().collect();
                if inks.iter().all(|ink| matches!(&**ink, b"Black" | b"None")) {
                    return Some(Space::Blacks(inks.len()));
                }
                let base = base(&mut parts).unwrap_or(Space::Unknown);
                Some(Space::Inks(inks.len(), Box::new(base), Function::new(&parts.next()?)))
            }
            b"Pattern" => Some(Space::Pattern(base(&mut parts).map(Box::new))),
            _ => Self::named(&family),
        }
    }

    fn named(name: &Name) -> Option<Self> {
        match &**name {
            b"DeviceGray" | b"G" | b"CalGray" => Some(Space::Grey),
            b"DeviceRGB" | b"RGB" | b"CalRGB" => Some(Space::Rgb),
            b"DeviceCMYK" | b"CMYK" => Some(Space::Cmyk),
            b"Pattern" => Some(Space::Pattern(None)),
            _ => None,
        }
    }

    /// A space by its profile. A profile's greys are those where its components are equal, which
    /// holds for all that people work with; the number of components says which kind it is.
    fn icc(profile: &Dict, resources: &Resources, depth: usize) -> Option<Self> {
        if let Some(other) = profile.get::<Array>(b"Alternate") {
            let other = Self::nested(&Object::Array(other), resources, depth - 1);
            if let Some(Space::Lab(range)) = other {
                return Some(Space::Lab(range));
            }
        }
        match profile.get::<i32>(b"N")? {
            1 => Some(Space::Grey),
            3 => Some(Space::Rgb),
            4 => Some(Space::Cmyk),
            _ => None,
        }
    }

    /// A number for each kind.
    pub(crate) fn kind(&self) -> u8 {
        match self {
            Space::Grey => 0,
            Space::Rgb => 1,
            Space::Cmyk => 2,
            Space::Lab(_) => 3,
            Space::Indexed(..) => 4,
            Space::Inks(..) => 5,
            Space::Blacks(_) => 6,
            Space::Pattern(_) => 7,
            Space::Unknown => 8,
        }
    }

    /// How many numbers a colour has.
    pub(crate) fn components(&self) -> usize {
        match self {
            Space::Grey | Space::Indexed(..) | Space::Unknown => 1,
            Space::Rgb | Space::Lab(_) => 3,
            Space::Cmyk => 4,
            Space::Inks(count, ..) | Space::Blacks(count) => *count,
            Space::Pattern(base) => base.as_ref().map_or(0, |base| base.components()),
        }
    }

    /// What the samples of a picture stand for where it does not say so itself.
    pub(crate) fn decode(&self, bits: u32) -> Vec<(f32, f32)> {
        match self {
            Space::Indexed(..) => vec![(0.0, ((1_u32 << bits.min(16)) - 1) as f32)],
            Space::Lab([a, b, c, d]) => vec![(0.0, 100.0), (*a, *b), (*c, *d)],
            _ => vec![(0.0, 1.0); self.components()],
        }
    }

    /// A colour in sRGB, from 0 to 1, near enough to tell greys and to name the others; `None` where
    /// it cannot be told.
    pub(crate) fn colour(&self, values: &[f32]) -> Option<[f32; 3]> {
        match self {
            Space::Grey | Space::Blacks(_) => Some([values.first().copied().unwrap_or(0.0); 3]),
            Space::Rgb => values.get(..3)?.try_into().ok(),
            Space::Cmyk => {
                let [c, m, y, k]: [f32; 4] = values.get(..4)?.try_into().ok()?;
                Some([c, m, y].map(|ink| (1.0 - ink.clamp(0.0, 1.0)) * (1.0 - k.clamp(0.0, 1.0))))
            }
            Space::Lab(_) => {
                let [l, a, b]: [f32; 3] = values.get(..3)?.try_into().ok()?;
                let lab: Lab<D65, f32> = Lab::new(l, a, b);
                let rgb: Srgb<f32> = Srgb::from_color(lab);
                Some([rgb.red, rgb.green, rgb.blue].map(|channel| channel.clamp(0.0, 1.0)))
            }
            Space::Indexed(base, table) => {
                let count = base.components();
                let index = values.first()?.round().clamp(0.0, 65_535.0) as usize;
                let entry = table.get(index * count..(index + 1) * count)?;
                let ranges = base.decode(8);
                let values: Vec<f32> = entry
                    .iter()
                    .zip(ranges)
                    .map(|(byte, (from, to))| from + f32::from(*byte) / 255.0 * (to - from))
                    .collect();
                base.colour(&values)
            }
            Space::Inks(count, base, tint) => {
                let tint = tint.as_ref().filter(|tint| tint.num_inputs() == *count)?;
                let mut shown = vec![0.0; tint.num_outputs()];
                tint.eval(values.get(..*count)?, &mut shown)?;
                base.colour(&shown)
            }
            Space::Pattern(base) => base.as_ref()?.colour(values),
            Space::Unknown => None,
        }
    }
}
