//! Several PDFs of pages without tags → one, written while the others are still made. What they have in
//! common, such as the body of the letters, is written once; all that is kept of a page is where it stands.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use pdf_writer::{Chunk, Ref, Settings};
use sha2::{Digest, Sha256};

use crate::base::artifact::hex;
use crate::jobs::letters::pdf::objects::{Node, Objects, PdfValue};
use crate::jobs::letters::pdf::stencil::Metadata;

/// The number of the root of all pages.
const PAGES: i32 = 1;
/// How deep an object of typst's refers to others.
const DEPTH: usize = 64;
/// What a catalog may have besides pages, and what only readers on a screen use.
const KNOWN: [&str; 5] = ["Type", "Pages", "Metadata", "Lang", "ViewerPreferences"];
const ON_SCREEN: [&str; 4] = ["Outlines", "Dests", "Names", "PageLabels"];
/// What only readers on a screen use of a page: links, and where they lead.
const LINKS: [&str; 3] = ["Annots", "StructParents", "Tabs"];

/// Why a PDF cannot be joined.
#[derive(Debug)]
pub(crate) enum Unjoined {
    /// It has another shape than typst's.
    Shape,
    /// It cannot be written.
    Io(io::Error),
}

impl From<io::Error> for Unjoined {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A PDF that grows.
pub(crate) struct Joined<W> {
    out: W,
    /// How many bytes there are, and their digest.
    written: u64,
    digest: Sha256,
    /// Where each object stands, by its number less one; 0 for one that comes later.
    places: Vec<u64>,
    /// What is not a page's own, by digest.
    known: HashMap<[u8; 32], i32>,
    /// A node of the tree of pages for each PDF, and how many pages it has.
    nodes: Vec<(i32, i32)>,
    /// Catalog, information and metadata of the first one.
    head: Option<(PdfValue, PdfValue, Metadata)>,
}

impl<W: Write> Joined<W> {
    /// A PDF without pages.
    pub(crate) fn new(out: W) -> Result<Self, Unjoined> {
        let mut joined = Self {
            out,
            written: 0,
            digest: Sha256::new(),
            places: vec![0],
            known: HashMap::new(),
            nodes: Vec::new(),
            head: None,
        };
        // Four bytes above 127 say that it is no text (ISO 32000-1, 7.5.2).
        joined.write(b"%PDF-1.7\n%\x80\x80\x80\x80\n\n")?;
        Ok(joined)
    }

    /// How many pages there are.
    pub(crate) fn pages(&self) -> usize {
        self.nodes.iter().filter_map(|(_, count)| usize::try_from(*count).ok()).sum()
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.digest.update(bytes);
        self.written += bytes.len() as u64;
        Ok(())
    }

    fn number(&mut self) -> Option<i32> {
        self.places.push(0);
        i32::try_from(self.places.len()).ok()
    }

    /// Writes a chunk of one object under a number.
    fn object(&mut self, number: i32, chunk: &Chunk) -> Result<(), Unjoined> {
        let place = self.written;
        let index = usize::try_from(number - 1).map_err(|_| Unjoined::Shape)?;
        *self.places.get_mut(index).ok_or(Unjoined::Shape)? = place;
        Ok(self.write(chunk.as_bytes())?)
    }

    fn value(&mut self, number: i32, value: &PdfValue) -> Result<(), Unjoined> {
        let mut chunk = compact();
        value.write(chunk.indirect(Ref::new(number)), &|number| number);
        self.object(number, &chunk)
    }

    /// Adds the pages of a PDF after all others.
    pub(crate) fn add(&mut self, pdf: Vec<u8>) -> Result<(), Unjoined> {
        self.add_copies(pdf, 1)
    }

    /// Adds the pages of a PDF so many times. What they show is written once.
    pub(crate) fn add_copies(&mut self, pdf: Vec<u8>, copies: usize) -> Result<(), Unjoined> {
        let objects = Objects::read(pdf).ok_or(Unjoined::Shape)?;
        let catalog = objects.value(objects.root).ok_or(Unjoined::Shape)?;
        let tree = objects.get(catalog, "Pages").ok_or(Unjoined::Shape)?;
        let kids = objects.get(tree, "Kids").and_then(PdfValue::array).ok_or(Unjoined::Shape)?;
        if self.head.is_none() {
            self.head = Some(head(&objects, catalog).ok_or(Unjoined::Shape)?);
        }
        let node = self.number().ok_or(Unjoined::Shape)?;
        let (mut copied, mut pages) = (BTreeMap::new(), Vec::new());
        let mut own = Vec::new();
        for kid in kids {
            let mut page = objects.resolved(kid).ok_or(Unjoined::Shape)?.clone();
            let is = |key: &str| page.get(key).is_some();
            if page.get("Type") != Some(&PdfValue::Name(b"Page".to_vec())) || !is("MediaBox") {
                return Err(Unjoined::Shape);
            }
            if let Some(content) = page.get("Contents").and_then(PdfValue::reference) {
                // No two pages have the same.
                let number = self.number().ok_or(Unjoined::Shape)?;
                let mut chunk = compact();
                objects.write(content, &mut chunk, &|_| number).ok_or(Unjoined::Shape)?;
                self.object(number, &chunk)?;
                copied.insert(content, number);
            }
            page.remove("Parent");
            LINKS.iter().for_each(|key| page.remove(key));
            let mut page = self.copied(&objects, &page, &mut copied, DEPTH)?;
            page.set("Parent", PdfValue::Ref(node));
            own.push(page);
        }
        for page in (0..copies).flat_map(|_| &own) {
            let number = self.number().ok_or(Unjoined::Shape)?;
            self.value(number, page)?;
            pages.push(PdfValue::Ref(number));
        }
        let count = i32::try_from(pages.len()).map_err(|_| Unjoined::Shape)?;
        self.nodes.push((node, count));
        let mut tree = tree_of(count, pages);
        tree.set("Parent", PdfValue::Ref(PAGES));
        self.value(node, &tree)
    }

    /// A value whose references are to what stands here, which is written before where it is new.
    fn copied(
        &mut self,
        objects: &Objects,
        value: &PdfValue,
        copied: &mut BTreeMap<i32, i32>,
        depth: usize,
    ) -> Result<PdfValue, Unjoined> {
        let depth = depth.checked_sub(1).ok_or(Unjoined::Shape)?;
        Ok(match value {
            PdfValue::Ref(number) => match copied.get(number) {
                Some(number) => PdfValue::Ref(*number),
                None => {
                    let new = self.copy(objects, *number, copied, depth)?;
                    copied.insert(*number, new);
                    PdfValue::Ref(new)
                }
            },
            PdfValue::Array(items) => {
                let items = items.iter().map(|item| self.copied(objects, item, copied, depth));
                PdfValue::Array(items.collect::<Result<_, _>>()?)
            }
            PdfValue::Dict(dict) => PdfValue::Dict(self.entries(objects, dict, copied, depth)?),
            other => other.clone(),
        })
    }

    fn entries(
        &mut self,
        objects: &Objects,
        dict: &[(Vec<u8>, PdfValue)],
        copied: &mut BTreeMap<i32, i32>,
        depth: usize,
    ) -> Result<Vec<(Vec<u8>, PdfValue)>, Unjoined> {
        let entry = |(key, value): &(Vec<u8>, PdfValue)| {
            Ok((key.clone(), self.copied(objects, value, copied, depth)?))
        };
        dict.iter().map(entry).collect()
    }

    /// An object and all that it needs, unless the same is there already.
    fn copy(
        &mut self,
        objects: &Objects,
        number: i32,
        copied: &mut BTreeMap<i32, i32>,
        depth: usize,
    ) -> Result<i32, Unjoined> {
        let write = |new: i32, node: &Node| {
            let mut chunk = compact();
            node.write(&mut chunk, new);
            chunk
        };
        let node = match objects.node(number).ok_or(Unjoined::Shape)? {
            Node::Value(value) => Node::Value(self.copied(objects, value, copied, depth)?),
            Node::Stream(dict, data) => {
                Node::Stream(self.entries(objects, dict, copied, depth)?, data.clone())
            }
        };
        // Whatever number it gets, the same is the same.
        let digest = Sha256::digest(write(1, &node).as_bytes()).into();
        if let Some(known) = self.known.get(&digest) {
            return Ok(*known);
        }
        let new = self.number().ok_or(Unjoined::Shape)?;
        self.object(new, &write(new, &node))?;
        self.known.insert(digest, new);
        Ok(new)
    }

    /// Writes what stands at the end of a PDF. `ident` names the file. Says how many bytes it has, and
    /// their SHA-256.
    pub(crate) fn finish(mut self, ident: &str) -> Result<(W, u64, String), Unjoined> {
        let (mut catalog, info, metadata) = self.head.take().ok_or(Unjoined::Shape)?;
        let kids = self.nodes.iter().map(|(node, _)| PdfValue::Ref(*node)).collect();
        let pages = self.pages();
        let count = i32::try_from(pages).map_err(|_| Unjoined::Shape)?;
        self.value(PAGES, &tree_of(count, kids))?;
        let document = hex(&Sha256::digest(ident.as_bytes())[..16]);
        let instance = hex(&self.digest.clone().finalize()[..16]);
        let numbers = [(); 3].map(|()| self.number());
        let [Some(about), Some(data), Some(root)] = numbers else { return Err(Unjoined::Shape) };
        self.value(about, &info)?;
        let mut chunk = compact();
        let text = metadata.with(&document, &instance, Some(pages));
        chunk.metadata(Ref::new(data), text.as_bytes());
        self.object(data, &chunk)?;
        catalog.set("Pages", PdfValue::Ref(PAGES));
        catalog.set("Metadata", PdfValue::Ref(data));
        self.value(root, &catalog)?;

        let (start, size) = (self.written, self.places.len() + 1);
        let mut end = format!("xref\n0 {size}\n0000000000 65535 f\r\n");
        for place in &self.places {
            end.push_str(&format!("{place:010} 00000 n\r\n"));
        }
        end.push_str(&format!(
            "trailer\n<</Size {size}/Root {root} 0 R/Info {about} 0 R/ID[<{document}><{instance}>]>>\n\
             startxref\n{start}\n%%EOF"
        ));
        self.write(end.as_bytes())?;
        let digest = hex(&self.digest.finalize());
        Ok((self.out, self.written, digest))
    }
}

/// A node of the tree of pages (ISO 32000-1, 7.7.3.2).
fn tree_of(count: i32, kids: Vec<PdfValue>) -> PdfValue {
    PdfValue::Dict(vec![
        (b"Type".to_vec(), PdfValue::Name(b"Pages".to_vec())),
        (b"Count".to_vec(), PdfValue::Int(count)),
        (b"Kids".to_vec(), PdfValue::Array(kids)),
    ])
}

/// For objects without white space.
fn compact() -> Chunk {
    Chunk::with_settings(Settings { pretty: false })
}

/// What a file says of itself, without what only readers on a screen use. `None` where it has more than
/// that besides pages: what refers to them would be lost.
fn head(objects: &Objects, catalog: &PdfValue) -> Option<(PdfValue, PdfValue, Metadata)> {
    let (_, metadata) = Metadata::read(objects, catalog)?;
    let (_, info) = objects.info()?;
    let mut catalog = catalog.clone();
    ON_SCREEN.iter().for_each(|key| catalog.remove(key));
    let PdfValue::Dict(entries) = &catalog else { return None };
    let known = |key: &[u8]| KNOWN.iter().any(|known| known.as_bytes() == key);
    let whole = entries.iter().all(|(key, _)| known(key));
    whole.then_some((catalog, info.clone(), metadata))
}
