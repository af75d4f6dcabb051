//! What is the recipients' own in letters for digital post, taken from one PDF that has a paragraph for
//! each of many recipients: typst sets them all at once, and their fonts are cut out once.

use std::collections::{BTreeMap, BTreeSet};

use hayro::hayro_syntax::content::UntypedIter;
use pdf_writer::types::{SystemInfo, UnicodeCmap};
use pdf_writer::{Chunk, Content, Name, Ref, Str};

use crate::jobs::letters::pdf::objects::{Objects, PdfValue, balanced, marks};
use crate::jobs::letters::pdf::own::Own;
use crate::jobs::letters::pdf::stencil::Stencil;

/// The operators of text in one colour. A page with others is none that can be taken apart.
const OPERATORS: [&str; 15] =
    ["q", "Q", "cm", "cs", "scn", "BT", "ET", "Tr", "Tf", "Tm", "Tj", "TJ", "BDC", "BMC", "EMC"];
/// Objects of each letter alone for a font: the font and what its glyphs mean.
const PER_FONT: i32 = 2;

/// What many recipients' letters have of their own.
pub(crate) struct Layers {
    /// Of each recipient the texts, in the order of their places in the letter.
    letters: Vec<Vec<Text>>,
    fonts: BTreeMap<Vec<u8>, Font>,
    /// Colour spaces, each as the number of its object and all that it consists of.
    spaces: Vec<(Vec<u8>, i32, Chunk)>,
    /// The first number that is free in a letter.
    free: i32,
}

/// A recipient's address or greeting.
struct Text {
    content: Content,
    /// The numbers of its pieces of marked content.
    pieces: Vec<i32>,
    /// Which glyphs it shows of which font.
    glyphs: BTreeMap<Vec<u8>, BTreeSet<u16>>,
}

struct Font {
    /// What all letters share of it.
    shared: Chunk,
    /// The font itself, which names the meaning of its glyphs.
    font: PdfValue,
    number: i32,
    meanings: BTreeMap<u16, String>,
}

impl Layers {
    /// Takes a PDF apart that has a paragraph for each place in the letter, first without a recipient
    /// and then for each one. Numbers are those that are free in the letter. `None` for a PDF of
    /// another shape than typst's.
    pub(crate) fn new(pdf: Vec<u8>, stencil: &Stencil) -> Option<Self> {
        let objects = Objects::read(pdf)?;
        let catalog = objects.value(objects.root)?;
        let (_, parents) = marks(&objects, catalog)?;
        let [page] = objects.get(objects.get(catalog, "Pages")?, "Kids")?.array()? else {
            return None;
        };
        let page = objects.resolved(page)?;
        let resources = objects.get(page, "Resources")?;
        let named = |kind: &str| -> Option<Vec<(Vec<u8>, i32)>> {
            let PdfValue::Dict(dict) = objects.get(resources, kind)? else { return None };
            dict.iter().map(|(name, at)| Some((name.clone(), at.reference()?))).collect()
        };
        let content = objects.inflated(page.get("Contents")?.reference()?)?;
        let mut layers = Self {
            letters: texts(&content, &parents, (stencil.places(), stencil.marked()))?,
            fonts: BTreeMap::new(),
            spaces: Vec::new(),
            free: stencil.free(),
        };
        for (name, number) in named("Font")? {
            let font = layers.font(&objects, number)?;
            layers.fonts.insert(own(&name), font);
        }
        for (name, number) in named("ColorSpace")? {
            let (numbers, chunk) = layers.shared(&objects, number, &[])?;
            layers.spaces.push((own(&name), numbers.get(&number).copied()?, chunk));
        }
        Some(layers)
    }

    /// The first number that is free after all shared objects.
    pub(crate) fn free(&self) -> i32 {
        self.free
    }

    /// How many recipients there are.
    pub(crate) fn len(&self) -> usize {
        self.letters.len()
    }

    /// An object and all that it needs, but for some, with new numbers.
    fn shared(
        &mut self,
        objects: &Objects,
        number: i32,
        without: &[i32],
    ) -> Option<(BTreeMap<i32, i32>, Chunk)> {
        let mut all = objects.reachable(number);
        all.retain(|number| !without.contains(number));
        let first = self.free;
        self.free += i32::try_from(all.len()).ok()?;
        let numbers: BTreeMap<i32, i32> =
            all.iter().zip(first..).map(|(old, new)| (*old, new)).collect();
        let mut chunk = Chunk::new();
        for old in all {
            objects.write(old, &mut chunk, &|old| numbers.get(&old).copied().unwrap_or(0))?;
        }
        Some((numbers, chunk))
    }

    fn font(&mut self, objects: &Objects, number: i32) -> Option<Font> {
        let mut font = objects.value(number)?.clone();
        let unicode = font.get("ToUnicode")?.reference()?;
        let (numbers, shared) = self.shared(objects, number, &[number, unicode])?;
        let own = self.free;
        self.free += PER_FONT;
        let descendants: Option<Vec<PdfValue>> = font
            .get("DescendantFonts")?
            .array()?
            .iter()
            .map(|item| Some(PdfValue::Ref(numbers.get(&item.reference()?).copied()?)))
            .collect();
        font.set("DescendantFonts", PdfValue::Array(descendants?));
        font.set("ToUnicode", PdfValue::Ref(own + 1));
        let meanings = meanings(&objects.inflated(unicode)?)?;
        Some(Font { shared, font, number: own, meanings })
    }

    /// A recipient's part.
    pub(crate) fn own(&self, index: usize) -> Option<Own<'_>> {
        let texts = self.letters.get(index)?;
        let contents: Vec<&[u8]> = texts.iter().map(|text| text.content.as_bytes()).collect();
        let mut glyphs: BTreeMap<&[u8], BTreeSet<u16>> = BTreeMap::new();
        for (font, shown) in texts.iter().flat_map(|text| &text.glyphs) {
            glyphs.entry(font).or_default().extend(shown);
        }
        let mut own = Own {
            content: contents.join(&b'\n'),
            pieces: texts.iter().map(|text| &*text.pieces).collect(),
            fonts: Vec::new(),
            spaces: Vec::new(),
            shared: Vec::new(),
            objects: Vec::new(),
        };
        for (name, glyphs) in glyphs {
            let font = self.fonts.get(name)?;
            own.fonts.push((name.to_vec(), font.number));
            own.shared.push(&font.shared);
            own.objects.push(font.own(&glyphs)?);
        }
        for (name, number, chunk) in &self.spaces {
            own.spaces.push((name.clone(), *number));
            own.shared.push(chunk);
        }
        Some(own)
    }
}

/// A name that is free in the letter, which has fonts and colour spaces of its own.
pub(crate) fn own(name: &[u8]) -> Vec<u8> {
    [b"own-", name].concat()
}

/// Takes a page's content apart by paragraphs, so many for each recipient, those of the first one left
/// out. `parents` has the structure element of each piece of marked content; a recipient's get numbers
/// from `marked` on.
fn texts(
    content: &[u8],
    parents: &[PdfValue],
    (places, marked): (usize, i32),
) -> Option<Vec<Vec<Text>>> {
    let mut texts = vec![Text::new()];
    let mut operations = UntypedIter::new(content);
    let (mut font, mut last, mut pieces, mut number) = (None, None, 0, marked);
    while let Some(operation) = operations.next() {
        let operator = std::str::from_utf8(operation.operator).ok()?;
        if !OPERATORS.contains(&operator) {
            return None;
        }
        let mut operands: Vec<PdfValue> =
            operation.operands().map(PdfValue::of).collect::<Option<_>>()?;
        // What has no number of its own says how a part of a piece is read: its ActualText.
        if let ("BDC", [_, properties]) = (operator, operands.as_mut_slice())
            && let Some(piece) = properties.get("MCID").and_then(PdfValue::int)
        {
            let piece = usize::try_from(piece).ok()?;
            let parent = parents.get(piece).filter(|_| piece == pieces)?;
            if last.replace(parent).is_some_and(|last| last != parent) {
                if texts.len() % places == 0 {
                    number = marked;
                }
                texts.push(Text::new());
            }
            let text = texts.last_mut()?;
            properties.set("MCID", PdfValue::Int(number));
            text.pieces.push(number);
            (pieces, number) = (pieces + 1, number + 1);
        }
        let text = texts.last_mut()?;
        match (operator, operands.as_mut_slice()) {
            ("Tf", [PdfValue::Name(name), _]) => {
                *name = own(name);
                font = Some(name.clone());
            }
            ("cs", [PdfValue::Name(name)]) => *name = own(name),
            ("Tj", [shown @ PdfValue::Text(_)]) => text.shows(font.clone()?, shown)?,
            ("TJ", [PdfValue::Array(items)]) => {
                items.iter().try_for_each(|item| text.shows(font.clone()?, item))?;
            }
            ("Tf" | "cs" | "Tj" | "TJ", _) => return None,
            _ => {}
        }
        let mut written = text.content.op(operator);
        for operand in &operands {
            operand.write(written.obj(), &|number| number);
        }
    }
    let balanced = texts.iter().all(|text| balanced(text.content.as_bytes()).is_some());
    let whole = pieces == parents.len() && texts.len() % places == 0;
    if !(whole && balanced) {
        return None;
    }
    let (count, mut texts) = (texts.len() / places, texts.into_iter());
    let by_recipient = (0..count).map(|_| texts.by_ref().take(places).collect());
    Some(by_recipient.skip(1).collect())
}

impl Text {
    fn new() -> Self {
        Self { content: Content::new(), pieces: Vec::new(), glyphs: BTreeMap::new() }
    }

    /// Notes the glyphs that a string shows, two bytes each; what stands between strings is a number.
    fn shows(&mut self, font: Vec<u8>, item: &PdfValue) -> Option<()> {
        let PdfValue::Text(text) = item else { return Some(()) };
        let pairs = text.chunks_exact(2);
        let whole = pairs.remainder().is_empty();
        let pairs = pairs.filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
        self.glyphs.entry(font).or_default().extend(pairs.map(u16::from_be_bytes));
        whole.then_some(())
    }
}

impl Font {
    /// The font as one letter has it: it says what its own glyphs mean, and nothing of those that
    /// only others use.
    fn own(&self, glyphs: &BTreeSet<u16>) -> Option<Chunk> {
        let system =
            SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
        let mut unicode = UnicodeCmap::<u16>::new(Name(b"Custom"), system);
        for glyph in glyphs {
            unicode.pair_with_multiple(*glyph, self.meanings.get(glyph)?.chars());
        }
        let mut chunk = Chunk::new();
        self.font.write(chunk.indirect(Ref::new(self.number)), &|number| number);
        chunk.cmap(Ref::new(self.number + 1), &unicode.finish());
        Some(chunk)
    }
}

/// What each glyph means, from a map of single glyphs as pdf-writer writes it.
fn meanings(cmap: &[u8]) -> Option<BTreeMap<u16, String>> {
    let text = std::str::from_utf8(cmap).ok()?;
    let mut all = BTreeMap::new();
    let mut inside = false;
    for line in text.lines() {
        match line {
            "endbfchar" => inside = false,
            line if line.ends_with(" beginbfchar") => inside = true,
            line if line.ends_with("beginbfrange") => return None,
            line if inside => {
                let (glyph, meaning) =
                    line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
                let units: Option<Vec<u16>> = (0..meaning.len() / 4)
                    .map(|at| u16::from_str_radix(meaning.get(4 * at..4 * at + 4)?, 16).ok())
                    .collect();
                let meaning = String::from_utf16(&units?).ok()?;
                all.insert(u16::from_str_radix(glyph, 16).ok()?, meaning);
            }
            _ => {}
        }
    }
    Some(all)
}
