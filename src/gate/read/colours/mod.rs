//! Which colours a page of a PDF asks for: its content streams are parsed, and those of everything
//! that they draw with: forms, patterns, shadings, soft masks, glyphs of Type 3 fonts, appearances of
//! annotations, pictures. What lies hidden counts too, since a printer's driver may print it.

use std::collections::BTreeSet;

use hayro::hayro_syntax::content::{Instruction, UntypedIter};
use hayro::hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use hayro::hayro_syntax::page::{Page, Resources};

use crate::gate::read::colours::grey::{OPERATOR, coloured};
use crate::gate::read::colours::space::Space;

pub mod grey;
pub mod image;
pub mod shading;
pub mod space;

/// Where a colour can be asked for.
pub(crate) const INSIDE: [&str; 6] = ["page", "form", "pattern", "font", "mask", "annotation"];
/// So deep may forms lie in forms.
const DEPTH: usize = 24;
/// So many instructions of a page are read; a page of a map has a million.
const INSTRUCTIONS: usize = 20_000_000;

/// What asks for colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskedBy {
    /// An operator of a content stream.
    Operator,
    /// A picture.
    Image,
    /// A gradient.
    Shading,
}

impl AskedBy {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            AskedBy::Operator => "operator",
            AskedBy::Image => "image",
            AskedBy::Shading => "shading",
        }
    }

    /// What has this word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        [Self::Operator, Self::Image, Self::Shading].into_iter().find(|kind| kind.word() == word)
    }
}

/// A colour that a page asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedColour {
    /// What asks for it.
    pub kind: AskedBy,
    /// Where, as in `INSIDE`: `page`, `form`, `pattern`, `font`, `mask` or `annotation`.
    pub inside: &'static str,
    /// The operator, such as `rg`.
    pub operator: String,
    /// The colour in sRGB; nothing where it cannot be told.
    pub colour: Option<[u8; 3]>,
}

/// Every place where a page asks for a colour that is no grey, in the order of drawing.
pub(crate) fn of_page(page: &Page) -> Vec<AskedColour> {
    let mut walk = Walk { found: Vec::new(), seen: BTreeSet::new(), left: INSTRUCTIONS };
    if let Some(content) = page.page_stream() {
        walk.stream(content, page.resources(), ColourState::default(), "page", DEPTH);
    }
    for annotation in page.raw().get::<Array>(b"Annots").iter().flat_map(|all| all.iter::<Dict>()) {
        walk.annotation(&annotation, page.resources());
    }
    walk.found
}

/// The colour spaces that operators such as `sc` refer to.
#[derive(Clone)]
struct ColourState {
    fill: Space,
    stroke: Space,
}

impl Default for ColourState {
    fn default() -> Self {
        Self { fill: Space::Grey, stroke: Space::Grey }
    }
}

struct Walk {
    found: Vec<AskedColour>,
    /// Streams that were read, by number, with the colour spaces that they inherited.
    seen: BTreeSet<(u32, i32, u8, u8)>,
    left: usize,
}

fn bytes([r, g, b]: [f32; 3]) -> [u8; 3] {
    [r, g, b].map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8)
}

fn numbers(instruction: &Instruction) -> Vec<f32> {
    let number = |object: &Object| match object {
        Object::Number(number) => Some(Number::as_f32(number)),
        _ => None,
    };
    instruction.operands().filter_map(number).collect()
}

fn name<'a>(instruction: &Instruction<'_, 'a>) -> Option<Name<'a>> {
    instruction.operands().filter_map(|object| object.clone().into_name()).last()
}

impl Walk {
    #[expect(
        clippy::too_many_lines,
        reason = "one match, an arm for each operator that has to do with colour"
    )]
    fn stream(
        &mut self,
        content: &[u8],
        resources: &Resources,
        mut state: ColourState,
        inside: &'static str,
        depth: usize,
    ) {
        let mut saved: Vec<ColourState> = Vec::new();
        let mut instructions = UntypedIter::new(content);
        // Glyphs and patterns without a colour of their own take none from their operators.
        let mut uncoloured = false;
        while let Some(instruction) = instructions.next() {
            self.left = self.left.saturating_sub(1);
            if self.left == 0 || depth == 0 {
                return;
            }
            let operator: &[u8] = instruction.operator;
            let strokes = operator.first().is_some_and(u8::is_ascii_uppercase);
            match operator {
                b"q" if saved.len() < 512 => saved.push(state.clone()),
                b"Q" => state = saved.pop().unwrap_or(state),
                b"d1" => uncoloured = true,
                b"g" | b"G" | b"rg" | b"RG" | b"k" | b"K" => {
                    let space = match operator {
                        b"g" | b"G" => Space::Grey,
                        b"rg" | b"RG" => Space::Rgb,
                        _ => Space::Cmyk,
                    };
                    if !uncoloured {
                        self.operator(operator, &space, &numbers(&instruction), inside);
                    }
                    *(if strokes { &mut state.stroke } else { &mut state.fill }) = space;
                }
                b"cs" | b"CS" => {
                    let space = name(&instruction)
                        .and_then(|name| Space::of(&Object::Name(name), resources));
                    *(if strokes { &mut state.stroke } else { &mut state.fill }) =
                        space.unwrap_or(Space::Unknown);
                }
                b"sc" | b"SC" | b"scn" | b"SCN" => {
                    let space = if strokes { &state.stroke } else { &state.fill }.clone();
                    let values = numbers(&instruction);
                    match name(&instruction).and_then(|name| resources.get_pattern(&name)) {
                        Some(pattern) => {
                            self.pattern(&pattern, &space, &values, resources, depth);
                        }
                        None if !uncoloured => self.operator(operator, &space, &values, inside),
                        None => {}
                    }
                }
                b"sh" => {
                    let shading = name(&instruction).and_then(|name| resources.get_shading(&name));
                    if let Some(shading) = shading {
                        self.shading(&shading, resources, inside);
                    }
                }
                b"gs" => {
                    let name = name(&instruction);
                    if let Some(graphics) = name.and_then(|name| resources.get_ext_g_state(&name)) {
                        self.graphics_state(&graphics, resources, depth);
                    }
                }
                b"Tf" => {
                    if let Some(font) =
                        name(&instruction).and_then(|name| resources.get_font(&name))
                    {
                        self.font(&font, resources, &state, depth);
                    }
                }
                b"Do" => {
                    let object = name(&instruction).and_then(|name| resources.get_x_object(&name));
                    if let Some(object) = object {
                        self.object(&object, resources, &state, inside, depth);
                    }
                }
                b"BI" => {
                    let inline = instruction.operands().find_map(|o| o.clone().into_stream());
                    if let Some(inline) = inline {
                        self.image(&inline, resources, inside);
                    }
                }
                _ => {}
            }
        }
    }

    fn add(
        &mut self,
        kind: AskedBy,
        inside: &'static str,
        operator: &[u8],
        colour: Option<[f32; 3]>,
    ) {
        let operator = String::from_utf8_lossy(operator).into_owned();
        self.found.push(AskedColour { kind, inside, operator, colour: colour.map(bytes) });
    }

    fn operator(&mut self, operator: &[u8], space: &Space, values: &[f32], inside: &'static str) {
        let colour = space.colour(values);
        if coloured(colour, OPERATOR) {
            self.add(AskedBy::Operator, inside, operator, colour);
        }
    }

    /// Whether a stream has not been read yet with these colour spaces.
    fn first(&mut self, stream: &Stream, state: &ColourState) -> bool {
        let id = stream.obj_id();
        let key = (id.obj_number, id.gen_number, state.fill.kind(), state.stroke.kind());
        self.seen.insert(key)
    }

    /// A form or a picture.
    fn object(
        &mut self,
        object: &Stream,
        resources: &Resources,
        state: &ColourState,
        inside: &'static str,
        depth: usize,
    ) {
        let subtype = object.dict().get::<Name>(b"Subtype");
        match subtype.as_deref() {
            Some(b"Image") if self.first(object, &ColourState::default()) => {
                self.image(object, resources, inside);
            }
            Some(b"Form") => {
                let inside = if inside == "page" { "form" } else { inside };
                self.form(object, resources, state, inside, depth);
            }
            _ => {}
        }
    }

    fn form(
        &mut self,
        form: &Stream,
        resources: &Resources,
        state: &ColourState,
        inside: &'static str,
        depth: usize,
    ) {
        if !self.first(form, state) {
            return;
        }
        let Ok(content) = form.decoded_data() else { return };
        let own = form.dict().get::<Dict>(b"Resources").map(Resources::new);
        let resources = own.as_ref().unwrap_or(resources);
        self.stream(&content, resources, state.clone(), inside, depth - 1);
    }

    fn pattern(
        &mut self,
        pattern: &Object,
        space: &Space,
        values: &[f32],
        resources: &Resources,
        depth: usize,
    ) {
        if let Object::Stream(tiling) = pattern {
            if tiling.dict().get::<i32>(b"PaintType") == Some(2) {
                // Its content says where, and what stands before its name says in which colour.
                self.operator(b"scn", space, values, "pattern");
            } else {
                self.form(tiling, resources, &ColourState::default(), "pattern", depth);
            }
            return;
        }
        let Object::Dict(dict) = pattern else { return };
        if let Some(graphics) = dict.get::<Dict>(b"ExtGState") {
            self.graphics_state(&graphics, resources, depth);
        }
        if let Some(shading) = dict.get::<Object>(b"Shading") {
            self.shading(&shading, resources, "pattern");
        }
    }

    fn shading(&mut self, object: &Object, resources: &Resources, inside: &'static str) {
        if let Some(colour) = shading::coloured(object, resources) {
            self.add(AskedBy::Shading, inside, b"sh", colour);
        }
    }

    fn image(&mut self, image: &Stream, resources: &Resources, inside: &'static str) {
        if let Some(colour) = image::coloured(image, resources) {
            self.add(AskedBy::Image, inside, b"Do", colour);
        }
    }

    /// Soft masks and fonts that a graphics state sets.
    fn graphics_state(&mut self, graphics: &Dict, resources: &Resources, depth: usize) {
        let mask = graphics.get::<Dict>(b"SMask").and_then(|mask| mask.get::<Stream>(b"G"));
        if let Some(mask) = mask {
            self.form(&mask, resources, &ColourState::default(), "mask", depth);
        }
        let font = graphics.get::<Array>(b"Font").and_then(|font| font.iter::<Object>().next());
        if let Some(font) = font.and_then(Object::into_dict) {
            self.font(&font, resources, &ColourState::default(), depth);
        }
    }

    /// The glyphs of a font whose glyphs are content streams.
    fn font(&mut self, font: &Dict, resources: &Resources, state: &ColourState, depth: usize) {
        if font.get::<Name>(b"Subtype").as_deref() != Some(b"Type3") {
            return;
        }
        let own = font.get::<Dict>(b"Resources").map(Resources::new);
        let resources = own.as_ref().unwrap_or(resources);
        let Some(glyphs) = font.get::<Dict>(b"CharProcs") else { return };
        for glyph in glyphs.keys() {
            if let Some(glyph) = glyphs.get::<Stream>(&glyph) {
                self.form(&glyph, resources, state, "font", depth);
            }
        }
    }

    fn annotation(&mut self, annotation: &Dict, resources: &Resources) {
        const HIDDEN: i32 = 1 << 1;
        const PRINTED: i32 = 1 << 2;
        let flags = annotation.get::<i32>(b"F").unwrap_or(0);
        if flags & HIDDEN != 0 {
            return;
        }
        let appearance = annotation.get::<Dict>(b"AP").and_then(|all| all.get::<Object>(b"N"));
        match appearance {
            Some(Object::Stream(stream)) => {
                self.form(&stream, resources, &ColourState::default(), "annotation", DEPTH);
            }
            // One appearance a state, such as on and off; any may be the one that is printed.
            Some(Object::Dict(states)) => {
                for state in states.keys() {
                    if let Some(stream) = states.get::<Stream>(&state) {
                        self.form(&stream, resources, &ColourState::default(), "annotation", DEPTH);
                    }
                }
            }
            _ if flags & PRINTED != 0 => self.border(annotation),
            _ => {}
        }
    }

    /// The frame that viewers draw around a link without an appearance.
    fn border(&mut self, annotation: &Dict) {
        let width = |array: Array| array.iter::<Object>().nth(2)?.into_f32();
        let old = annotation.get::<Array>(b"Border").map(|border| width(border).unwrap_or(1.0));
        let new = annotation.get::<Dict>(b"BS").map(|style| style.get::<f32>(b"W").unwrap_or(1.0));
        let Some(values) = annotation.get::<Array>(b"C") else { return };
        let values: Vec<f32> = values.iter::<f32>().collect();
        let space = match values.len() {
            3 => Space::Rgb,
            4 => Space::Cmyk,
            _ => return,
        };
        if new.or(old).unwrap_or(1.0) > 0.0 {
            self.operator(b"C", &space, &values, "annotation");
        }
    }
}
