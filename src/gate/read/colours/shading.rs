//! Gradients of PDF (ISO 32000-2, 8.7.4.5).

use hayro::hayro_interpret::Function;
use hayro::hayro_syntax::object::{Array, Dict, Object, Stream};
use hayro::hayro_syntax::page::Resources;

use crate::gate::read::colours::grey::{OPERATOR, coloured as is_coloured};
use crate::gate::read::colours::space::Space;

/// So many steps of a gradient are looked at, in each direction.
const STEPS: usize = 64;

/// The least grey of a gradient's colours that are none; `Some(None)` where they cannot be told.
pub(crate) fn coloured(object: &Object, resources: &Resources) -> Option<Option<[f32; 3]>> {
    let (dict, stream) = match object {
        Object::Dict(dict) => (dict, None),
        Object::Stream(stream) => (stream.dict(), Some(stream)),
        _ => return None,
    };
    let space = dict.get::<Object>(b"ColorSpace").and_then(|space| Space::of(&space, resources));
    let space = space.unwrap_or(Space::Unknown);
    if matches!(space, Space::Grey | Space::Blacks(_)) {
        return None;
    }
    let colours = match functions(dict) {
        Some(functions) => ramp(dict, &functions, &space),
        None => stream.and_then(|stream| vertices(stream, &space)),
    };
    let Some(colours) = colours else { return Some(None) };
    let coloured = colours.into_iter().filter(|colour| is_coloured(*colour, OPERATOR));
    coloured.max_by(|a, b| spread(*a).total_cmp(&spread(*b)))
}

/// How far the channels of a colour lie apart; what cannot be told goes before all others.
fn spread(colour: Option<[f32; 3]>) -> f32 {
    colour.map_or(f32::MAX, |[r, g, b]| r.max(g).max(b) - r.min(g).min(b))
}

/// The function of all components, or one a component.
fn functions(dict: &Dict) -> Option<Vec<Function>> {
    let object = dict.get::<Object>(b"Function")?;
    match &object {
        Object::Array(all) => all.iter::<Object>().map(|one| Function::new(&one)).collect(),
        one => Function::new(one).map(|one| vec![one]),
    }
}

/// The colours along a gradient.
fn ramp(dict: &Dict, functions: &[Function], space: &Space) -> Option<Vec<Option<[f32; 3]>>> {
    let inputs = functions.first()?.num_inputs();
    let domain: Vec<f32> =
        dict.get::<Array>(b"Domain").map(|all| all.iter::<f32>().collect()).unwrap_or_default();
    let range = |axis: usize| {
        let at = |index: usize, usual: f32| domain.get(index).copied().unwrap_or(usual);
        (at(2 * axis, 0.0), at(2 * axis + 1, 1.0))
    };
    let steps = if inputs == 1 { vec![0] } else { (0..=STEPS).collect() };
    let mut all = Vec::new();
    for across in 0..=STEPS {
        for down in &steps {
            let place = |axis: usize, step: usize| {
                let (from, to) = range(axis);
                from + (to - from) * step as f32 / STEPS as f32
            };
            let input = [place(0, across), place(1, *down)];
            let mut values = Vec::new();
            for function in functions {
                let mut out = vec![0.0; function.num_outputs()];
                function.eval(input.get(..inputs)?, &mut out)?;
                values.extend(out);
            }
            all.push(space.colour(&values));
        }
    }
    Some(all)
}

/// The colours at the corners of a mesh: what lies between is mixed of them.
fn vertices(stream: &Stream, space: &Space) -> Option<Vec<Option<[f32; 3]>>> {
    let dict = stream.dict();
    let kind = dict.get::<i32>(b"ShadingType")?;
    let bits = |key: &[u8]| dict.get::<i32>(key).and_then(|bits| u32::try_from(bits).ok());
    let (place, sample) = (bits(b"BitsPerCoordinate")?, bits(b"BitsPerComponent")?);
    let flag = if kind == 5 { 0 } else { bits(b"BitsPerFlag")? };
    if !(1..=32).contains(&place) || !(1..=16).contains(&sample) || flag > 8 {
        return None;
    }
    let decode: Vec<f32> = dict.get::<Array>(b"Decode")?.iter::<f32>().skip(4).collect();
    let data = stream.decoded_data().ok()?;
    let mut reader = Bits { data: &data, at: 0 };
    let mut all = Vec::new();
    loop {
        let edge = reader.read(flag);
        // How many points, and then how many colours, one entry of the mesh has.
        let (points, colours) = match (kind, edge) {
            (4 | 5, _) => (1, 1),
            (6, Some(0)) => (12, 4),
            (6, _) => (8, 2),
            (7, Some(0)) => (16, 4),
            (7, _) => (12, 2),
            _ => return None,
        };
        for _ in 0..2 * points {
            reader.read(place);
        }
        for _ in 0..colours {
            let mut values = Vec::new();
            for component in 0..space.components() {
                let Some(value) = reader.read(sample) else { return Some(all) };
                let (from, to) = (decode.get(2 * component)?, decode.get(2 * component + 1)?);
                values.push(from + value as f32 / ((1_u64 << sample) - 1) as f32 * (to - from));
            }
            all.push(space.colour(&values));
        }
        reader.align();
    }
}

/// Reads numbers of any width.
struct Bits<'a> {
    data: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn read(&mut self, count: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.data.get(self.at / 8)?;
            value = value << 1 | u64::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    fn align(&mut self) {
        self.at = self.at.div_ceil(8) * 8;
    }
}
