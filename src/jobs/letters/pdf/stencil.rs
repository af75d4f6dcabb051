//! A language's letter for digital post with a place for the recipient. It is made and packed once; a
//! recipient's letter is that one with a few small objects in place of others.

use std::io::Write;

use pdf_writer::{Chunk, Name, Pdf, Ref};

use crate::base::artifact::sha256;
use crate::jobs::letters::pdf::objects::{Node, Objects, PdfValue, balanced, marks};
use crate::jobs::letters::pdf::own::Own;

/// A letter without its recipient.
pub struct Stencil {
    /// What no recipient changes.
    shared: Chunk,
    digest: String,
    catalog: (i32, PdfValue),
    info: (i32, PdfValue),
    page: (i32, PdfValue),
    resources: (i32, PdfValue),
    /// The structure element of each piece of marked content.
    marks: (i32, Vec<PdfValue>),
    /// The structure elements of the address and, where there is one, of the greeting.
    places: Vec<(i32, PdfValue)>,
    metadata: (i32, Metadata),
    /// The first number that no object has.
    free: i32,
}

impl std::fmt::Debug for Stencil {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stencil({})", self.digest)
    }
}

/// XMP metadata and the identifiers in it (ISO 16684-1), which are every file's own.
pub(crate) struct Metadata {
    text: String,
    document: String,
    instance: String,
}

impl Metadata {
    /// The metadata that a catalog names, and its object.
    pub(crate) fn read(objects: &Objects, catalog: &PdfValue) -> Option<(i32, Self)> {
        let number = catalog.get("Metadata")?.reference()?;
        let text = String::from_utf8(objects.inflated(number)?).ok()?;
        let (document, instance) =
            (tagged(&text, "xmpMM:DocumentID")?, tagged(&text, "xmpMM:InstanceID")?);
        Some((number, Self { text, document, instance }))
    }

    /// The text of a file with other identifiers, and another number of pages where it has one.
    pub(crate) fn with(&self, document: &str, instance: &str, pages: Option<usize>) -> String {
        let text = self.text.replace(&self.document, document).replace(&self.instance, instance);
        let count = |pages: &str| format!("<xmpTPg:NPages>{pages}<");
        match (pages, tagged(&text, "xmpTPg:NPages")) {
            (Some(pages), Some(before)) => {
                text.replace(&count(&before), &count(&pages.to_string()))
            }
            _ => text,
        }
    }
}

/// What stands between the tags of this name.
fn tagged(text: &str, name: &str) -> Option<String> {
    let start = text.find(&format!("<{name}>"))? + name.len() + 2;
    let length = text.get(start..)?.find('<')?;
    Some(text.get(start..start + length)?.to_owned())
}

impl Stencil {
    /// Takes a tagged PDF of one page apart, in which the text of the address is in no language (ISO
    /// 639-2: zxx), that of a greeting in one for local use (qaa), and both are a space. `None` for a
    /// PDF of another shape than typst's.
    pub(crate) fn new(pdf: Vec<u8>) -> Option<Self> {
        let digest = sha256(&pdf);
        let objects = Objects::read(pdf)?;
        let catalog = objects.value(objects.root)?;
        let pages = objects.get(objects.get(catalog, "Pages")?, "Kids")?.array()?;
        let [PdfValue::Ref(page)] = pages else { return None };
        let page = (*page, objects.value(*page)?.clone());
        let resources = page.1.get("Resources")?.reference()?;
        let (marks, mut parents) = marks(&objects, catalog)?;
        let content = page.1.get("Contents")?.reference()?;
        let mut text = objects.inflated(content)?;
        let mut places = Vec::new();
        for number in [Some(blank(&objects, b"zxx")??), blank(&objects, b"qaa")?] {
            let Some(number) = number else { continue };
            let mut element = objects.value(number)?.clone();
            let Some([PdfValue::Int(piece)]) = element.get("K").and_then(PdfValue::array) else {
                return None;
            };
            text = without(&text, *piece)?;
            // Its content is gone.
            *parents.get_mut(usize::try_from(*piece).ok()?)? = PdfValue::Null;
            element.remove("Lang");
            places.push((number, element));
        }
        // Addresses are written for Norwegian postmen.
        places.first_mut()?.1.set("Lang", PdfValue::Text(b"nb".to_vec()));
        let packed = packed(&text)?;
        let metadata = Metadata::read(&objects, catalog)?;
        let (info, about) = objects.info()?;
        let own = [objects.root, info, page.0, resources, marks, metadata.0, content];
        let own =
            |number: i32| own.contains(&number) || places.iter().any(|place| place.0 == number);
        let mut shared = Chunk::new();
        for (number, _) in objects.iter().filter(|(number, _)| !own(*number)) {
            objects.write(number, &mut shared, &|number| number)?;
        }
        let filter = pdf_writer::Filter::FlateDecode;
        shared.stream(Ref::new(content), &packed).filter(filter);
        Some(Self {
            shared,
            digest,
            catalog: (objects.root, catalog.clone()),
            info: (info, about.clone()),
            resources: (resources, objects.value(resources)?.clone()),
            marks: (marks, parents),
            places,
            metadata,
            free: objects.last() + 1,
            page,
        })
    }

    /// The first number for objects of recipients.
    pub(crate) fn free(&self) -> i32 {
        self.free
    }

    /// How many paragraphs a recipient has in the letter.
    pub(crate) fn places(&self) -> usize {
        self.places.len()
    }

    /// How many pieces of marked content the letter has.
    pub(crate) fn marked(&self) -> i32 {
        i32::try_from(self.marks.1.len()).unwrap_or(i32::MAX)
    }

    /// The letter of a recipient. `free` is the first number that nothing in `own` has; `ident` names
    /// the file. The same input gives the same bytes.
    pub(crate) fn letter(&self, own: &Own, free: i32, ident: &str) -> Option<Vec<u8>> {
        let same = |number: i32| number;
        let mut pdf = Pdf::with_capacity(self.shared.len() + (64 << 10));
        pdf.set_version(1, 7);
        for chunk in
            [&self.shared].into_iter().chain(own.shared.iter().copied()).chain(&own.objects)
        {
            pdf.extend(chunk);
        }
        pdf.stream(Ref::new(free), &own.content);
        let mut page = self.page.1.clone();
        let body = page.get("Contents")?.clone();
        page.set("Contents", PdfValue::Array(vec![body, PdfValue::Ref(free)]));
        page.write(pdf.indirect(Ref::new(self.page.0)), &same);
        self.resources(own)?.write(pdf.indirect(Ref::new(self.resources.0)), &same);

        let mut marks = self.marks.1.clone();
        for ((number, element), pieces) in self.places.iter().zip(&own.pieces) {
            marks.extend(pieces.iter().map(|_| PdfValue::Ref(*number)));
            let mut element = element.clone();
            let pieces = pieces.iter().map(|piece| PdfValue::Int(*piece)).collect();
            element.set("K", PdfValue::Array(pieces));
            element.write(pdf.indirect(Ref::new(*number)), &same);
        }
        PdfValue::Array(marks).write(pdf.indirect(Ref::new(self.marks.0)), &same);

        let document = sha256(ident.as_bytes());
        let parts = [self.digest.as_bytes(), document.as_bytes(), &own.content].concat();
        let instance = sha256(&parts);
        let (document, instance) = (document.get(..32)?, instance.get(..32)?);
        let (number, metadata) = &self.metadata;
        pdf.metadata(Ref::new(*number), metadata.with(document, instance, None).as_bytes());
        pdf.set_file_id((document.as_bytes().to_vec(), instance.as_bytes().to_vec()));
        if let PdfValue::Dict(info) = &self.info.1 {
            let mut written = pdf.document_info(Ref::new(self.info.0));
            for (key, value) in info {
                value.write(written.insert(Name(key)), &same);
            }
        }
        if let PdfValue::Dict(catalog) = &self.catalog.1 {
            let mut written = pdf.catalog(Ref::new(self.catalog.0));
            for (key, value) in catalog.iter().filter(|(key, _)| key != b"Type") {
                value.write(written.insert(Name(key)), &same);
            }
        }
        Some(pdf.finish())
    }

    /// The page's resources with those of the recipient.
    fn resources(&self, own: &Own) -> Option<PdfValue> {
        let mut resources = self.resources.1.clone();
        for (kind, more) in [("Font", &own.fonts), ("ColorSpace", &own.spaces)] {
            let PdfValue::Dict(mut all) = resources.get(kind)?.clone() else { return None };
            all.extend(more.iter().map(|(name, number)| (name.clone(), PdfValue::Ref(*number))));
            resources.set(kind, PdfValue::Dict(all));
        }
        Some(resources)
    }
}

/// The only structure element whose text is in this language, if there is one; `None` where there are
/// more.
fn blank(objects: &Objects, language: &[u8]) -> Option<Option<i32>> {
    let blank = |node: &Node| match node {
        Node::Value(value) => {
            value.get("S").is_some()
                && value.get("Lang") == Some(&PdfValue::Text(language.to_vec()))
        }
        Node::Stream(..) => false,
    };
    let mut all = objects.iter().filter(|(_, node)| blank(node)).map(|(number, _)| number);
    let first = all.next();
    all.next().is_none().then_some(first)
}

/// Content without one piece of marked content. What is left leaves the graphics state as it found it,
/// so that more can follow.
fn without(content: &[u8], number: i32) -> Option<Vec<u8>> {
    let start = format!("/Span<</MCID {number}>>BDC");
    let find = |from: usize, what: &[u8]| {
        let rest = content.get(from..)?;
        rest.windows(what.len()).position(|window| window == what).map(|at| from + at)
    };
    let first = find(0, start.as_bytes())?;
    let end = find(first, b"EMC")? + 3;
    if find(end, start.as_bytes()).is_some() {
        return None;
    }
    let rest = [content.get(..first)?, content.get(end..)?].concat();
    balanced(&rest)?;
    Some(rest)
}

fn packed(content: &[u8]) -> Option<Vec<u8>> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(content).ok()?;
    packer.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_an_address_is_taken_out_whole_or_not_at_all() {
        let piece = |number: i32| format!("/Span<</MCID {number}>>BDC\nq 1 0 0 1 0 0 cm\nQ\nEMC");
        let page = [piece(1), piece(12), piece(2)].concat();
        let left = without(page.as_bytes(), 1).unwrap();
        assert_eq!(left, [piece(12), piece(2)].concat().as_bytes());
        assert!(without(page.as_bytes(), 3).is_none(), "it is not there");
        assert!(without([page.clone(), piece(1)].concat().as_bytes(), 1).is_none(), "twice");
        // What follows would be drawn with what is left behind.
        for rest in ["q", "Q", "0 g", "1 0 0 -1 0 800 cm"] {
            assert!(without(format!("{page}\n{rest}").as_bytes(), 1).is_none(), "{rest}");
        }
    }

    #[test]
    fn a_pdf_of_another_shape_is_no_stencil() {
        let mut pdf = Pdf::new();
        pdf.catalog(Ref::new(1)).pages(Ref::new(2));
        pdf.pages(Ref::new(2)).kids([Ref::new(3)]).count(1);
        pdf.page(Ref::new(3)).parent(Ref::new(2));
        let plain = pdf.finish();
        assert!(Objects::read(plain.clone()).is_some());
        assert!(Stencil::new(plain.clone()).is_none());

        assert!(Stencil::new(b"no PDF".to_vec()).is_none());
    }
}
