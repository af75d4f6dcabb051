//! What is the recipients' own in letters for digital post, taken from one PDF that has a page for
//! each of many recipients: typst sets it once for all, and their fonts are cut out once.

use std::collections::{BTreeMap, BTreeSet};

use hayro::hayro_syntax::content::UntypedIter;
use pdf_writer::types::{SystemInfo, UnicodeCmap};
use pdf_writer::{Chunk, Content, Name, Ref, Str};

use super::objects::{Objects, Value};

/// The operators of text in one colour. A page with others is none that can be taken apart.
const OPERATORS: [&str; 14] =
    ["q", "Q", "cm", "cs", "scn", "BT", "ET", "Tr", "Tf", "Tm", "Tj", "TJ", "BDC", "EMC"];
/// Objects of each letter alone for a font: the font and what its glyphs mean.
const PER_FONT: i32 = 2;

/// The recipients' pages of one PDF.
pub(super) struct Layers {
    pages: Vec<Page>,
    fonts: BTreeMap<i32, Font>,
    /// Colour spaces by the number of their object in the PDF.
    spaces: BTreeMap<i32, (i32, Chunk)>,
    /// The first number that is free in a letter.
    free: i32,
}

struct Page {
    content: Vec<u8>,
    /// The structure element of each piece of marked content, in the order of their numbers.
    parents: Vec<Value>,
    fonts: BTreeMap<Vec<u8>, i32>,
    spaces: BTreeMap<Vec<u8>, i32>,
}

struct Font {
    /// What all letters share of it.
    shared: Chunk,
    /// The font itself, which names the meaning of its glyphs.
    font: Value,
    number: i32,
    meanings: BTreeMap<u16, String>,
}

/// One recipient's own part of a letter, its objects numbered as they are in the letter.
pub(super) struct Own<'a> {
    /// The page's content, to be shown after the letter's.
    pub(super) content: Vec<u8>,
    /// The numbers of marked content, by paragraph.
    pub(super) paragraphs: Vec<Vec<i32>>,
    /// Names and objects of fonts.
    pub(super) fonts: Vec<(Vec<u8>, i32)>,
    /// Names and objects of colour spaces.
    pub(super) spaces: Vec<(Vec<u8>, i32)>,
    /// What other letters have too.
    pub(super) shared: Vec<&'a Chunk>,
    /// What is this one's alone.
    pub(super) objects: Vec<Chunk>,
}

impl Layers {
    /// Takes a PDF apart whose pages are the recipients'. Their objects get numbers from `first` on.
    /// `None` for a PDF of another shape than typst's.
    pub(super) fn new(pdf: Vec<u8>, first: i32) -> Option<Self> {
        let objects = Objects::read(pdf)?;
        let catalog = objects.value(objects.root)?;
        let marks = marks(&objects, catalog)?;
        let mut layers = Self {
            pages: Vec::new(),
            fonts: BTreeMap::new(),
            spaces: BTreeMap::new(),
            free: first,
        };
        // The first page puts the fonts' glyphs into an order that says nothing of anybody.
        for page in objects.get(objects.get(catalog, "Pages")?, "Kids")?.array()?.iter().skip(1) {
            let page = objects.resolved(page)?;
            let index = page.get("StructParents")?.int()?;
            let resources = objects.get(page, "Resources")?;
            let named = |kind: &str| -> Option<BTreeMap<Vec<u8>, i32>> {
                let Some(Value::Dict(dict)) = objects.get(resources, kind) else {
                    return Some(BTreeMap::new());
                };
                dict.iter().map(|(name, at)| Some((name.clone(), at.reference()?))).collect()
            };
            let (fonts, spaces) = (named("Font")?, named("ColorSpace")?);
            for number in fonts.values() {
                layers.add_font(&objects, *number)?;
            }
            for number in spaces.values() {
                layers.add_space(&objects, *number)?;
            }
            layers.pages.push(Page {
                content: objects.inflated(page.get("Contents")?.reference()?)?,
                parents: marks.get(&index)?.clone(),
                fonts,
                spaces,
            });
        }
        Some(layers)
    }

    /// The first number that is free after all shared objects.
    pub(super) fn free(&self) -> i32 {
        self.free
    }

    /// How many recipients there are.
    pub(super) fn len(&self) -> usize {
        self.pages.len()
    }

    fn numbered(&mut self, all: &BTreeSet<i32>) -> BTreeMap<i32, i32> {
        let first = self.free;
        self.free += i32::try_from(all.len()).unwrap_or(0);
        all.iter().zip(first..).map(|(old, new)| (*old, new)).collect()
    }

    fn add_space(&mut self, objects: &Objects, number: i32) -> Option<()> {
        if !self.spaces.contains_key(&number) {
            let all = objects.reachable(number);
            let numbers = self.numbered(&all);
            let mut chunk = Chunk::new();
            for old in all {
                objects.write(old, &mut chunk, &|old| numbers.get(&old).copied().unwrap_or(0))?;
            }
            self.spaces.insert(number, (numbers.get(&number).copied()?, chunk));
        }
        Some(())
    }

    fn add_font(&mut self, objects: &Objects, number: i32) -> Option<()> {
        if self.fonts.contains_key(&number) {
            return Some(());
        }
        let mut font = objects.value(number)?.clone();
        let unicode = font.get("ToUnicode")?.reference()?;
        let mut all = objects.reachable(number);
        all.remove(&number);
        all.remove(&unicode);
        let numbers = self.numbered(&all);
        let renumbered = |old: i32| numbers.get(&old).copied().unwrap_or(0);
        let mut shared = Chunk::new();
        for old in all {
            objects.write(old, &mut shared, &renumbered)?;
        }
        let own = self.free;
        self.free += PER_FONT;
        let descendants: Option<Vec<Value>> = font
            .get("DescendantFonts")?
            .array()?
            .iter()
            .map(|item| Some(Value::Ref(renumbered(item.reference()?))))
            .collect();
        font.set("DescendantFonts", Value::Array(descendants?));
        font.set("ToUnicode", Value::Ref(own + 1));
        let meanings = meanings(&objects.inflated(unicode)?)?;
        self.fonts.insert(number, Font { shared, font, number: own, meanings });
        Some(())
    }

    /// A recipient's part for a letter that has `marked` pieces of marked content already.
    pub(super) fn own(&self, index: usize, marked: i32) -> Option<Own<'_>> {
        let page = self.pages.get(index)?;
        let mut used: BTreeMap<i32, BTreeSet<u16>> = BTreeMap::new();
        let content = self.content(page, marked, &mut used)?;
        // Of equal names in both parts of the page the later would win.
        let name = |name: &[u8]| [b"own-", name].concat();
        let mut own = Own {
            content,
            paragraphs: paragraphs(&page.parents, marked),
            fonts: Vec::new(),
            spaces: Vec::new(),
            shared: Vec::new(),
            objects: Vec::new(),
        };
        for (id, number) in &page.fonts {
            let Some(glyphs) = used.get(number) else { continue };
            let font = self.fonts.get(number)?;
            own.fonts.push((name(id), font.number));
            own.shared.push(&font.shared);
            own.objects.push(font.own(glyphs)?);
        }
        for (id, number) in &page.spaces {
            let (number, chunk) = self.spaces.get(number)?;
            own.spaces.push((name(id), *number));
            own.shared.push(chunk);
        }
        Some(own)
    }

    /// The page's content with names and numbers that are free in the letter, and which glyphs of
    /// which font it shows.
    fn content(
        &self,
        page: &Page,
        marked: i32,
        used: &mut BTreeMap<i32, BTreeSet<u16>>,
    ) -> Option<Vec<u8>> {
        let mut content = Content::new();
        let mut operations = UntypedIter::new(&page.content);
        let (mut font, mut pieces) = (None, 0);
        while let Some(operation) = operations.next() {
            let operator = std::str::from_utf8(operation.operator).ok()?;
            if !OPERATORS.contains(&operator) {
                return None;
            }
            let mut operands: Vec<Value> =
                operation.operands().map(Value::of).collect::<Option<_>>()?;
            match (operator, operands.as_mut_slice()) {
                ("Tf", [Value::Name(name), _]) => {
                    font = Some(*page.fonts.get(name)?);
                    name.splice(..0, *b"own-");
                }
                ("cs", [Value::Name(name)]) => {
                    page.spaces.get(name)?;
                    name.splice(..0, *b"own-");
                }
                ("BDC", [_, properties]) => {
                    let number = properties.get("MCID")?.int()?;
                    properties.set("MCID", Value::Int(number + marked));
                    pieces += 1;
                }
                ("Tj", [Value::Text(text)]) => glyphs(text, used.entry(font?).or_default())?,
                ("TJ", [Value::Array(items)]) => {
                    for item in items {
                        if let Value::Text(text) = item {
                            glyphs(text, used.entry(font?).or_default())?;
                        }
                    }
                }
                ("Tf" | "cs" | "BDC" | "Tj" | "TJ", _) => return None,
                _ => {}
            }
            let mut written = content.op(operator);
            for operand in &operands {
                operand.write(written.obj(), &|number| number);
            }
        }
        (pieces == page.parents.len()).then(|| content.finish().into_vec())
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

/// For each page that has marked content, by its index, the structure element of each piece.
pub(super) fn marks(objects: &Objects, catalog: &Value) -> Option<BTreeMap<i32, Vec<Value>>> {
    let tree = objects.get(objects.get(catalog, "StructTreeRoot")?, "ParentTree")?;
    let pairs = objects.get(tree, "Nums")?.array()?.chunks_exact(2);
    pairs
        .map(|pair| Some((pair.first()?.int()?, objects.resolved(pair.last()?)?.array()?.to_vec())))
        .collect()
}

/// Numbers of marked content, one list a structure element.
fn paragraphs(parents: &[Value], marked: i32) -> Vec<Vec<i32>> {
    let mut all: Vec<(&Value, Vec<i32>)> = Vec::new();
    for (number, parent) in (marked..).zip(parents) {
        match all.last_mut() {
            Some((last, numbers)) if *last == parent => numbers.push(number),
            _ => all.push((parent, vec![number])),
        }
    }
    all.into_iter().map(|(_, numbers)| numbers).collect()
}

/// Two bytes a glyph.
fn glyphs(text: &[u8], used: &mut BTreeSet<u16>) -> Option<()> {
    let pairs = text.chunks_exact(2);
    let whole = pairs.remainder().is_empty();
    used.extend(pairs.filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(u16::from_be_bytes));
    whole.then_some(())
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

/// `Some` for content that leaves the graphics state as it found it: whatever changes it stands
/// between `q` and `Q`.
pub(super) fn balanced(content: &[u8]) -> Option<()> {
    let mut operations = UntypedIter::new(content);
    let mut depth = 0;
    while let Some(operation) = operations.next() {
        match &**operation.operator {
            b"q" => depth += 1,
            b"Q" if depth > 0 => depth -= 1,
            b"BDC" | b"BMC" | b"EMC" => {}
            _ if depth > 0 => {}
            _ => return None,
        }
    }
    (depth == 0).then_some(())
}
