//! The objects of a PDF as values that can be changed: read by hayro, written by pdf-writer.

use std::collections::{BTreeMap, BTreeSet};

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::content::UntypedIter;
use hayro::hayro_syntax::object::{self, MaybeRef, Object, ObjectIdentifier};
use pdf_writer::{Chunk, Name, Null, Obj, Ref, Str};

/// What a dictionary holds, in its order.
pub(crate) type Dict = Vec<(Vec<u8>, PdfValue)>;

/// A direct object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PdfValue {
    Null,
    Bool(bool),
    Int(i32),
    Real(f32),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<PdfValue>),
    Dict(Dict),
    /// The number of an indirect object.
    Ref(i32),
}

/// An indirect object.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    Value(PdfValue),
    /// A stream's dictionary without its length, and its bytes as they stand in the file.
    Stream(Dict, Vec<u8>),
}

impl Node {
    /// Adds the object to a chunk under a number, its references as they are.
    pub(crate) fn write(&self, chunk: &mut Chunk, number: i32) {
        self.write_as(chunk, number, &|number| number);
    }

    fn write_as(&self, chunk: &mut Chunk, number: i32, renumbered: &impl Fn(i32) -> i32) {
        match self {
            Node::Value(value) => value.write(chunk.indirect(Ref::new(number)), renumbered),
            Node::Stream(dict, data) => {
                let mut stream = chunk.stream(Ref::new(number), data);
                for (key, value) in dict {
                    value.write(stream.insert(Name(key)), renumbered);
                }
            }
        }
    }
}

impl PdfValue {
    /// A value without a place in a file, such as an operand in a page's content. `None` for what
    /// no operand is.
    pub(crate) fn of(object: &Object) -> Option<Self> {
        Some(match object {
            Object::Null(_) => PdfValue::Null,
            Object::Boolean(flag) => PdfValue::Bool(*flag),
            Object::Number(number) if number.as_f64() == number.as_i64() as f64 => {
                PdfValue::Int(i32::try_from(number.as_i64()).ok()?)
            }
            Object::Number(number) => PdfValue::Real(number.as_f32()),
            Object::String(text) => PdfValue::Text(text.as_bytes().to_vec()),
            Object::Name(name) => PdfValue::Name(name.to_vec()),
            Object::Array(array) => {
                PdfValue::Array(array.raw_iter().map(Self::of_item).collect::<Option<_>>()?)
            }
            Object::Dict(dict) => PdfValue::Dict(entries(dict)?),
            Object::Stream(_) => return None,
        })
    }

    fn of_item(item: MaybeRef<Object>) -> Option<Self> {
        match item {
            MaybeRef::Ref(reference) => {
                Some(PdfValue::Ref(i32::try_from(reference.obj_number).ok()?))
            }
            MaybeRef::NotRef(object) => Self::of(&object),
        }
    }

    /// What a dictionary holds under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&PdfValue> {
        match self {
            PdfValue::Dict(dict) => dict.iter().find(|(k, _)| k == key.as_bytes()).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Puts a value under a key of a dictionary.
    pub(crate) fn set(&mut self, key: &str, value: PdfValue) {
        if let PdfValue::Dict(dict) = self {
            match dict.iter_mut().find(|(k, _)| k == key.as_bytes()) {
                Some((_, place)) => *place = value,
                None => dict.push((key.as_bytes().to_vec(), value)),
            }
        }
    }

    /// Takes a key out of a dictionary.
    pub(crate) fn remove(&mut self, key: &str) {
        if let PdfValue::Dict(dict) = self {
            dict.retain(|(k, _)| k != key.as_bytes());
        }
    }

    pub(crate) fn array(&self) -> Option<&[PdfValue]> {
        if let PdfValue::Array(items) = self { Some(items) } else { None }
    }

    pub(crate) fn reference(&self) -> Option<i32> {
        if let PdfValue::Ref(number) = self { Some(*number) } else { None }
    }

    pub(crate) fn int(&self) -> Option<i32> {
        if let PdfValue::Int(number) = self { Some(*number) } else { None }
    }

    /// Writes the value; references become what `renumbered` makes of them.
    pub(crate) fn write(&self, obj: Obj, renumbered: &impl Fn(i32) -> i32) {
        match self {
            PdfValue::Null => obj.primitive(Null),
            PdfValue::Bool(flag) => obj.primitive(*flag),
            PdfValue::Int(number) => obj.primitive(*number),
            PdfValue::Real(number) => obj.primitive(*number),
            PdfValue::Name(name) => obj.primitive(Name(name)),
            PdfValue::Text(text) => obj.primitive(Str(text)),
            PdfValue::Ref(number) => obj.primitive(Ref::new(renumbered(*number))),
            PdfValue::Array(items) => {
                let mut array = obj.array();
                for item in items {
                    item.write(array.push(), renumbered);
                }
            }
            PdfValue::Dict(dict) => {
                let mut written = obj.dict();
                for (key, value) in dict {
                    value.write(written.insert(Name(key)), renumbered);
                }
            }
        }
    }

    fn references(&self, found: &mut Vec<i32>) {
        match self {
            PdfValue::Ref(number) => found.push(*number),
            PdfValue::Array(items) => items.iter().for_each(|item| item.references(found)),
            PdfValue::Dict(dict) => dict.iter().for_each(|(_, value)| value.references(found)),
            _ => {}
        }
    }
}

fn entries(dict: &object::Dict) -> Option<Dict> {
    dict.entries().map(|(key, item)| Some((key.to_vec(), PdfValue::of_item(item)?))).collect()
}

/// All objects of a file by number.
#[derive(Debug)]
pub(crate) struct Objects {
    nodes: BTreeMap<i32, Node>,
    /// The number of the catalog.
    pub(crate) root: i32,
}

impl Objects {
    /// Reads a file that typst made; `None` for one of another shape.
    pub(crate) fn read(bytes: Vec<u8>) -> Option<Self> {
        let pdf = Pdf::new(bytes).ok()?;
        let xref = pdf.xref();
        let mut nodes = BTreeMap::new();
        for number in 1..=i32::try_from(pdf.len()).ok()? + 1 {
            let Some(object) = xref.get::<Object>(ObjectIdentifier::new(number as u32, 0)) else {
                continue;
            };
            let node = match &object {
                Object::Stream(stream) => {
                    let mut dict = entries(stream.dict())?;
                    dict.retain(|(key, _)| key != b"Length");
                    Node::Stream(dict, stream.raw_data().into_owned())
                }
                other => Node::Value(PdfValue::of(other)?),
            };
            nodes.insert(number, node);
        }
        let root = i32::try_from(xref.root_id().obj_number).ok()?;
        Some(Self { nodes, root })
    }

    /// The highest number.
    pub(crate) fn last(&self) -> i32 {
        self.nodes.last_key_value().map_or(0, |(number, _)| *number)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (i32, &Node)> {
        self.nodes.iter().map(|(number, node)| (*number, node))
    }

    pub(crate) fn node(&self, number: i32) -> Option<&Node> {
        self.nodes.get(&number)
    }

    /// An object that is no stream.
    pub(crate) fn value(&self, number: i32) -> Option<&PdfValue> {
        match self.node(number)? {
            Node::Value(value) => Some(value),
            Node::Stream(..) => None,
        }
    }

    /// A value, or what it refers to.
    pub(crate) fn resolved<'a>(&'a self, value: &'a PdfValue) -> Option<&'a PdfValue> {
        match value {
            PdfValue::Ref(number) => self.value(*number),
            other => Some(other),
        }
    }

    /// What a dictionary holds under a key, references followed.
    pub(crate) fn get<'a>(&'a self, value: &'a PdfValue, key: &str) -> Option<&'a PdfValue> {
        self.resolved(self.resolved(value)?.get(key)?)
    }

    /// The numbers of an object and of all that it needs.
    pub(crate) fn reachable(&self, number: i32) -> BTreeSet<i32> {
        let (mut all, mut waiting) = (BTreeSet::new(), vec![number]);
        while let Some(number) = waiting.pop() {
            if all.insert(number) {
                match self.node(number) {
                    Some(Node::Value(value)) => value.references(&mut waiting),
                    Some(Node::Stream(dict, _)) => {
                        dict.iter().for_each(|(_, value)| value.references(&mut waiting));
                    }
                    None => {}
                }
            }
        }
        all
    }

    /// The dictionary of what the file is, which nothing refers to but its end.
    pub(crate) fn info(&self) -> Option<(i32, &PdfValue)> {
        self.iter().find_map(|(number, node)| match node {
            Node::Value(value) if value.get("CreationDate").is_some() => Some((number, value)),
            _ => None,
        })
    }

    /// Adds an object to a chunk of a new file.
    pub(crate) fn write(
        &self,
        number: i32,
        chunk: &mut Chunk,
        renumbered: &impl Fn(i32) -> i32,
    ) -> Option<()> {
        self.node(number)?.write_as(chunk, renumbered(number), renumbered);
        Some(())
    }

    /// A stream's bytes, inflated.
    pub(crate) fn inflated(&self, number: i32) -> Option<Vec<u8>> {
        let Node::Stream(dict, data) = self.node(number)? else { return None };
        match dict.iter().find(|(key, _)| key == b"Filter") {
            None => Some(data.clone()),
            Some((_, PdfValue::Name(name))) if name == b"FlateDecode" => {
                let mut inflated = Vec::new();
                let mut decoder = flate2::read::ZlibDecoder::new(data.as_slice());
                std::io::Read::read_to_end(&mut decoder, &mut inflated).ok()?;
                Some(inflated)
            }
            Some(_) => None,
        }
    }
}

/// `Some` for content that leaves the graphics state as it found it: whatever changes it stands
/// between `q` and `Q`.
pub(crate) fn balanced(content: &[u8]) -> Option<()> {
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

/// The object that lists the structure element of each piece of marked content on the only page, and
/// the list.
pub(crate) fn marks(objects: &Objects, catalog: &PdfValue) -> Option<(i32, Vec<PdfValue>)> {
    let tree = objects.get(objects.get(catalog, "StructTreeRoot")?, "ParentTree")?;
    let [PdfValue::Int(0), PdfValue::Ref(number)] = objects.get(tree, "Nums")?.array()? else {
        return None;
    };
    Some((*number, objects.value(*number)?.array()?.to_vec()))
}
