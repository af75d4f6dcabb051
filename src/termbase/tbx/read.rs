//! TBX of both editions and both styles → a termbase.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use roxmltree::Node;

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::concepts::{NORWEGIAN, Termbase};
use crate::termbase::faults::{duplicate, incomplete, known_language};
use crate::termbase::field::{FieldPart, FieldValues};
use crate::termbase::format::Incoming;
use crate::termbase::tbx::reader::Reader;
use crate::termbase::tbx::terms::renderings;
use crate::termbase::tbx::xml::{CONCEPTS, LANGUAGES, TERMS, category, data, head, is};
use crate::text::names::decode_name;
use crate::text::xml;

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
    let document = match xml::parse(text) {
        Ok(document) => document,
        Err((span, reason)) => {
            found.push(broken(span, &reason));
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
        let mut concept = FieldValues::new();
        for item in data(node) {
            match category(&item) {
                "subjectField" => self.put(&mut concept, "domain", &item),
                "source" => self.put(&mut concept, "source", &item),
                "definition" => self.put(&mut concept, "explanation", &item),
                _ if is(&item, &["note"]) => {
                    if !self.own_note(&item, &mut concept, FieldPart::Concept) {
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

    fn language(&mut self, id: &str, node: Node, concept: &mut FieldValues) {
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
        let mut entry = FieldValues::new();
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
}
