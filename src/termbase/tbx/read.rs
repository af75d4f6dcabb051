//! TBX of both editions and both styles → a termbase.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use roxmltree::{Document, Node, ParsingOptions};

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::field::{self, Entry, Part, Value};
use crate::termbase::incoming::{
    Incoming, check_choice, duplicate, incomplete, known_language, not_among,
};
use crate::termbase::tbx::names::decode_name;
use crate::termbase::tbx::terms::renderings;
use crate::termbase::tbx::xml::{
    CONCEPTS, LANGUAGES, TERMS, category, content, data, head, is, offset,
};
use crate::termbase::tbx::{OWN, REVIEW};
use crate::termbase::{NORWEGIAN, REVIEW as STATES, Termbase};

/// More elements than a termbase of a million words has.
const MAX_NODES: u32 = 4_000_000;

/// Reads a TBX file. `tags` are the languages of the workspace.
pub(crate) fn import(
    source: &Arc<SourceFile>,
    tags: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    let text = &source.text;
    let broken = |span: Range<usize>, reason: &str| {
        Diagnostic::new(&rules::XML_SYNTAX).at(source, span).with("reason", reason)
    };
    // An entity may stand for a gigabyte, or for a file; no termbase needs one.
    let declared =
        text.find("<!DOCTYPE").and_then(|from| Some(from + text.get(from..)?.find("<!ENTITY")?));
    if let Some(at) = declared {
        found.push(broken(at..at + "<!ENTITY".len(), "entity declarations are not allowed"));
        return None;
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, entity_resolver: None };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => {
            let position = error.pos();
            let at = offset(text, position.row as usize, position.col as usize);
            let sentence = error.to_string();
            let reason = sentence.rsplit_once(" at ").map_or(sentence.as_str(), |(what, _)| what);
            found.push(broken(at..at, reason));
            return None;
        }
    };
    let root = document.root_element();
    if !["tbx", "martif"].contains(&root.tag_name().name()) {
        found.push(broken(head(&root, text), "the root element is neither tbx nor martif"));
        return None;
    }
    let mut reader = Reader {
        source,
        tags,
        found,
        incoming: Incoming {
            base: Termbase::default(),
            places: Default::default(),
            source: source.clone(),
        },
        unknown: BTreeSet::new(),
        unplaced: BTreeSet::new(),
    };
    for concept in root.descendants().filter(|node| is(node, &CONCEPTS)) {
        reader.concept(concept);
    }
    Some(reader.incoming)
}

pub(crate) struct Reader<'a> {
    pub(crate) source: &'a Arc<SourceFile>,
    tags: &'a [String],
    pub(crate) found: &'a mut Vec<Diagnostic>,
    incoming: Incoming,
    /// Languages that do not exist and have been reported.
    unknown: BTreeSet<String>,
    /// Data categories without a place that have been reported.
    unplaced: BTreeSet<String>,
}

impl Reader<'_> {
    fn concept(&mut self, node: Node) {
        let span = head(&node, &self.source.text);
        let Some(id) = node.attribute("id").map(decode_name).filter(|id| !id.trim().is_empty())
        else {
            self.found.push(incomplete(self.source, span, "id"));
            return;
        };
        if self.incoming.places.insert(id.clone(), span.clone()).is_some() {
            self.found.push(duplicate(self.source, span, &id, ""));
            return;
        }
        let mut concept = Entry::new();
        for item in data(node) {
            match category(&item) {
                "subjectField" => self.put(&mut concept, "domain", &item),
                "source" => self.put(&mut concept, "source", &item),
                "definition" => self.put(&mut concept, "explanation", &item),
                _ if is(&item, &["note"]) => {
                    if !self.own_note(&item, &mut concept, Part::Concept) {
                        self.unplaced(&item, "note");
                    }
                }
                other => self.unplaced(&item, other),
            }
        }
        for language in node.children().filter(|node| is(node, &LANGUAGES)) {
            self.language(&id, language, &mut concept);
        }
        let norwegian =
            self.incoming.base.concepts.get(&id).is_some_and(|s| s.contains_key(NORWEGIAN));
        if norwegian || !concept.is_empty() {
            self.incoming.base.entry(&id, NORWEGIAN).extend(concept);
        }
    }

    fn language(&mut self, id: &str, node: Node, concept: &mut Entry) {
        let span = head(&node, &self.source.text);
        let attribute = node.attributes().find(|attribute| attribute.name() == "lang");
        let Some(attribute) = attribute else {
            self.found.push(incomplete(self.source, span, "language"));
            return;
        };
        let place = attribute.range_value();
        let (tag, unknown) = (attribute.value(), &mut self.unknown);
        let tag = known_language(tag, self.tags, self.source, place, unknown, self.found);
        let Some(tag) = tag.map(str::to_owned) else { return };
        let known = self.incoming.base.concepts.get(id);
        if known.is_some_and(|sections| sections.contains_key(&tag)) {
            self.found.push(duplicate(self.source, span, id, &tag));
            return;
        }
        let mut entry = Entry::new();
        for item in data(node) {
            match category(&item) {
                "definition" if tag == NORWEGIAN => self.put(concept, "explanation", &item),
                _ if is(&item, &["note"]) => self.note(&item, &tag, &mut entry),
                other => self.unplaced(&item, other),
            }
        }
        let mut terms = Vec::new();
        let sections: Vec<Node> = node.children().filter(|node| is(node, &TERMS)).collect();
        if sections.is_empty() {
            self.found.push(incomplete(self.source, span.clone(), "term"));
        }
        for section in sections {
            terms.extend(self.term(section, &tag, &mut entry, concept));
        }
        if tag == NORWEGIAN {
            self.norwegian(terms, &mut entry, concept, span);
        } else {
            renderings(terms, &tag, &mut entry);
        }
        self.incoming.base.entry(id, &tag).extend(entry);
    }

    /// A note of a language: of ours, or for translators.
    pub(crate) fn note(&mut self, item: &Node, tag: &str, entry: &mut Entry) {
        let text = content(item);
        if let Some((REVIEW, state)) = text.split_once(": ") {
            if STATES.contains(&state) {
                let review = self.incoming.base.review.entry(tag.to_owned());
                // One concept that nobody has signed is enough.
                let unsigned = |known: &mut String| {
                    if state == STATES[0] {
                        state.clone_into(known);
                    }
                };
                review.and_modify(unsigned).or_insert_with(|| state.to_owned());
            } else {
                self.wrong(item, REVIEW, &STATES);
            }
        } else if self.own_note(item, entry, Part::Rendering) || text.trim().is_empty() {
        } else if tag == NORWEGIAN {
            self.unplaced(item, "note");
        } else {
            let note = match entry.get("note") {
                Some(Value::Text(before)) => format!("{before}\n{text}"),
                _ => text,
            };
            entry.insert("note", Value::Text(note));
        }
    }

    /// A note that holds a field of this kind. One that looks so and is of no field has no place.
    pub(crate) fn own_note(&mut self, item: &Node, entry: &mut Entry, part: Part) -> bool {
        let text = content(item);
        let Some((key, value)) = text.split_once(": ") else { return false };
        let Some(key) = key.strip_prefix(OWN) else { return false };
        let Some(field) = field(key).filter(|field| field.part == part) else { return false };
        let value = value.to_owned();
        if value.trim().is_empty() {
            return true;
        }
        if check_choice(field, &value, self.source, item.range(), self.found) {
            if field.list {
                let list = entry.entry(field.key).or_insert_with(|| Value::List(Vec::new()));
                if let Value::List(list) = list {
                    list.push(value);
                }
            } else {
                entry.insert(field.key, Value::Text(value));
            }
        }
        true
    }

    pub(crate) fn put(&mut self, entry: &mut Entry, key: &'static str, item: &Node) {
        let text = content(item);
        if !text.trim().is_empty() {
            entry.insert(key, Value::Text(text));
        }
    }

    pub(crate) fn wrong(&mut self, item: &Node, key: &str, names: &[&str]) {
        self.found.push(not_among(key, names, self.source, item.range()));
    }

    pub(crate) fn unplaced(&mut self, item: &Node, category: &str) {
        let name = if category.is_empty() { item.tag_name().name() } else { category };
        self.once(head(item, &self.source.text), name);
    }

    /// Each category without a place is reported where it is first met.
    pub(crate) fn once(&mut self, span: Range<usize>, category: &str) {
        if self.unplaced.insert(category.to_owned()) {
            self.found.push(
                Diagnostic::new(&rules::UNKNOWN_DATA_CATEGORY)
                    .at(self.source, span)
                    .with("category", category),
            );
        }
    }
}
