//! What is known while TBX is read, and what each part of it may hold.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use roxmltree::Node;

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::concepts::{NORWEGIAN, REVIEW as STATES};
use crate::termbase::faults::{check_choice, not_among};
use crate::termbase::field::{FieldPart, FieldValue, FieldValues, field};
use crate::termbase::format::Incoming;
use crate::termbase::tbx::vocabulary::{OWN, REVIEW};
use crate::termbase::tbx::xml::{content, head};

/// What is known while a file is read.
pub(crate) struct Reader<'a> {
    pub(crate) source: &'a Arc<SourceFile>,
    pub(crate) tags: &'a [String],
    pub(crate) found: &'a mut Vec<Diagnostic>,
    pub(crate) incoming: Incoming,
    /// Languages that do not exist and have been reported.
    pub(crate) unknown: BTreeSet<String>,
    /// Data categories without a place that have been reported.
    pub(crate) unplaced: BTreeSet<String>,
}

impl Reader<'_> {
    /// A note of a language: of ours, or for translators.
    pub(crate) fn note(&mut self, item: &Node, tag: &str, entry: &mut FieldValues) {
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
        } else if self.own_note(item, entry, FieldPart::Rendering) || text.trim().is_empty() {
        } else if tag == NORWEGIAN {
            self.unplaced(item, "note");
        } else {
            let note = match entry.get("note") {
                Some(FieldValue::Text(before)) => format!("{before}\n{text}"),
                _ => text,
            };
            entry.insert("note", FieldValue::Text(note));
        }
    }

    /// A note that holds a field of this kind. One that looks so and is of no field has no place.
    pub(crate) fn own_note(
        &mut self,
        item: &Node,
        entry: &mut FieldValues,
        part: FieldPart,
    ) -> bool {
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
                let list = entry.entry(field.key).or_insert_with(|| FieldValue::List(Vec::new()));
                if let FieldValue::List(list) = list {
                    list.push(value);
                }
            } else {
                entry.insert(field.key, FieldValue::Text(value));
            }
        }
        true
    }

    pub(crate) fn put(&mut self, entry: &mut FieldValues, key: &'static str, item: &Node) {
        let text = content(item);
        if !text.trim().is_empty() {
            entry.insert(key, FieldValue::Text(text));
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
