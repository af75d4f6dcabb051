//! TBX of both editions and both styles → a termbase.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use roxmltree::{Document, Node, ParsingOptions};

use super::{
    GENDERS, OWN, PARTS_OF_SPEECH, PATTERN, REVIEW, ROLE, STATUSES, decode_name, implied_status,
};
use crate::checks;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::termbase::{
    Entry, Incoming, NORWEGIAN, NYNORSK, Part, Termbase, Value, check_choice, duplicate, field,
    incomplete, known_language, not_among, one,
};

/// More elements than a termbase of a million words has.
const MAX_NODES: u32 = 4_000_000;

const CONCEPTS: [&str; 2] = ["conceptEntry", "termEntry"];
const LANGUAGES: [&str; 2] = ["langSec", "langSet"];
const TERMS: [&str; 3] = ["termSec", "tig", "ntig"];
/// Elements that only hold others together.
const GROUPS: [&str; 5] = ["descripGrp", "adminGrp", "termNoteGrp", "termGrp", "termCompList"];

/// Reads a TBX file. `tags` are the languages of the workspace.
pub(in crate::termbase) fn import(
    source: &Arc<SourceFile>,
    tags: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    let text = &source.text;
    let broken = |span: Range<usize>, reason: &str| {
        Diagnostic::new(&checks::reading::XML_SYNTAX).at(source, span).with("reason", reason)
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
        unplaced: BTreeSet::new(),
    };
    for concept in root.descendants().filter(|node| is(node, &CONCEPTS)) {
        reader.concept(concept);
    }
    Some(reader.incoming)
}

fn is(node: &Node, names: &[&str]) -> bool {
    node.is_element() && names.contains(&node.tag_name().name())
}

/// The byte of a line and a column, both from 1, columns in characters.
fn offset(text: &str, row: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(row.saturating_sub(1)).map(str::len).sum();
    let line = text.get(before..).unwrap_or_default();
    before + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}

/// The opening tag of an element, which is what one looks at.
fn head(node: &Node, text: &str) -> Range<usize> {
    let range = node.range();
    let tag = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + tag.find('>').map_or(tag.len(), |end| end + 1)
}

/// All text in an element, without the line breaks around it that layout puts there.
fn content(node: &Node) -> String {
    let texts = node.descendants().filter(Node::is_text).filter_map(|node| node.text());
    let mut all: String = texts.collect();
    let trimmed = all.trim_end();
    if all.get(trimmed.len()..).is_some_and(|end| end.contains('\n')) {
        all.truncate(trimmed.len());
    }
    let trimmed = all.trim_start();
    match all.strip_suffix(trimmed) {
        Some(start) if start.contains('\n') => trimmed.to_owned(),
        _ => all,
    }
}

/// The data category of an element: its `type`, or in the style of tags its name.
fn category<'n>(node: &Node<'n, '_>) -> &'n str {
    let name = node.tag_name();
    match node.attribute("type") {
        Some(category) => category,
        None if name.namespace().is_some_and(|space| space.contains("/ns/")) => name.name(),
        None => "",
    }
}

/// The elements with data of a section, out of their groups, without the sections inside it.
fn data<'a, 'i>(section: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
    let mut all = Vec::new();
    let mut open = vec![section];
    while let Some(node) = open.pop() {
        for child in node.children().filter(Node::is_element) {
            if is(&child, &GROUPS) {
                open.push(child);
            } else if !is(&child, &LANGUAGES) && !is(&child, &TERMS) {
                all.push(child);
            }
        }
    }
    all.sort_by_key(|node| node.range().start);
    all
}

struct Reader<'a> {
    source: &'a Arc<SourceFile>,
    tags: &'a [String],
    found: &'a mut Vec<Diagnostic>,
    incoming: Incoming,
    /// Data categories without a place that have been reported.
    unplaced: BTreeSet<String>,
}

/// What is known of a term besides its text.
#[derive(Default)]
struct Term {
    text: String,
    status: String,
    phrase: bool,
    full_form: bool,
    abbreviation: bool,
    role: String,
    fields: Entry,
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
        let tag = known_language(attribute.value(), self.tags, self.source, place, self.found);
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

    /// The word of a concept, what to write instead, and what an abbreviation stands for.
    fn norwegian(
        &mut self,
        terms: Vec<Term>,
        entry: &mut Entry,
        concept: &mut Entry,
        span: Range<usize>,
    ) {
        let mut write = Vec::new();
        let mut word = None;
        for term in terms {
            match term.role.as_str() {
                "write" => write.push(term.text),
                "expansion" => {
                    concept.insert("expansion", Value::Text(term.text));
                }
                _ if word.is_none() => word = Some(term),
                _ if term.full_form => {
                    concept.insert("expansion", Value::Text(term.text));
                }
                _ if term.status == "preferred" => write.push(term.text),
                _ => self.once(span.clone(), "term"),
            }
        }
        if !write.is_empty() {
            concept.insert("write", Value::List(write));
        }
        let Some(word) = word else { return };
        if word.abbreviation && !concept.contains_key("kind") {
            concept.insert("kind", Value::Text("abbreviation".to_owned()));
        }
        let implied = implied_status(one(concept, "kind"));
        if !concept.contains_key("status") && !word.status.is_empty() && word.status != implied {
            concept.insert("status", Value::Text(word.status.clone()));
        }
        place_word(word, entry);
    }

    /// A term with what is said of it. What belongs to the language or the concept goes there.
    fn term(
        &mut self,
        node: Node,
        tag: &str,
        entry: &mut Entry,
        concept: &mut Entry,
    ) -> Option<Term> {
        let span = head(&node, &self.source.text);
        let mut term = Term::default();
        let mut pattern = None;
        for item in data(node) {
            let text = content(&item);
            match category(&item) {
                _ if is(&item, &["term"]) => term.text = text,
                "administrativeStatus" => term.status = self.status(&item, &text),
                "partOfSpeech" => self.part_of_speech(&mut term, &item, &text),
                "grammaticalGender" => {
                    match GENDERS.iter().find(|(_, name)| *name == text) {
                        Some((own, _)) => {
                            term.fields.insert("gender", Value::Text((*own).to_owned()));
                        }
                        None if text == "other" => self.unplaced(&item, "grammaticalGender"),
                        None => {
                            let names = GENDERS.map(|(_, name)| name);
                            self.wrong(&item, "grammaticalGender", &names);
                        }
                    };
                }
                "termType" => match text.as_str() {
                    "phrase" => term.phrase = true,
                    "fullForm" => term.full_form = true,
                    "abbreviation" | "acronym" => term.abbreviation = true,
                    _ => self.unplaced(&item, "termType"),
                },
                "context" if tag == NORWEGIAN => self.put(concept, "example", &item),
                "source" if tag == NORWEGIAN => self.put(concept, "source", &item),
                _ if is(&item, &["note"]) => match text.split_once(": ") {
                    Some((ROLE, role)) => term.role = role.to_owned(),
                    Some((PATTERN, form)) => pattern = Some(form.to_owned()),
                    _ if self.own_note(&item, &mut term.fields, Part::Word) => {}
                    _ => self.note(&item, tag, entry),
                },
                other => self.unplaced(&item, other),
            }
        }
        if term.text.is_empty() {
            self.found.push(incomplete(self.source, span, "term"));
            return None;
        }
        // Somebody who corrects the word means the word, not the pattern that it was made from.
        if let Some(pattern) = pattern
            && pattern.trim_end_matches('*').trim_end() == term.text
        {
            term.text = pattern;
        }
        Some(term)
    }

    fn status(&mut self, item: &Node, text: &str) -> String {
        // Names that tools write for the same: those of 2008's XCS, and plain words.
        let plain = text.trim_end_matches("-admn-sts").trim_end_matches("-admin-sts");
        let plain = plain.trim_end_matches("Term").to_lowercase();
        match plain.as_str() {
            "preferred" | "admitted" | "deprecated" => plain,
            "superseded" => "deprecated".to_owned(),
            _ => {
                self.wrong(item, "administrativeStatus", &STATUSES.map(|(_, name)| name));
                String::new()
            }
        }
    }

    fn part_of_speech(&mut self, term: &mut Term, item: &Node, text: &str) {
        let own = match text {
            "adverb" => "other",
            "properNoun" => "noun",
            own if PARTS_OF_SPEECH.contains(&own) => own,
            _ => return self.wrong(item, "partOfSpeech", &PARTS_OF_SPEECH),
        };
        term.fields.insert("pos", Value::Text(own.to_owned()));
    }

    /// A note of a language: of ours, or for translators.
    fn note(&mut self, item: &Node, tag: &str, entry: &mut Entry) {
        let text = content(item);
        if let Some((REVIEW, state)) = text.split_once(": ") {
            if super::super::REVIEW.contains(&state) {
                let review = self.incoming.base.review.entry(tag.to_owned());
                // One concept that nobody has signed is enough.
                let unsigned = |known: &mut String| {
                    if state == super::super::REVIEW[0] {
                        state.clone_into(known);
                    }
                };
                review.and_modify(unsigned).or_insert_with(|| state.to_owned());
            } else {
                self.wrong(item, REVIEW, &super::super::REVIEW);
            }
        } else if self.own_note(item, entry, Part::Rendering) || text.is_empty() {
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
    fn own_note(&mut self, item: &Node, entry: &mut Entry, part: Part) -> bool {
        let text = content(item);
        let Some((key, value)) = text.split_once(": ") else { return false };
        let Some(key) = key.strip_prefix(OWN) else { return false };
        let Some(field) = field(key).filter(|field| field.part == part) else { return false };
        let value = value.to_owned();
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

    fn put(&mut self, entry: &mut Entry, key: &'static str, item: &Node) {
        let text = content(item);
        if !text.is_empty() {
            entry.insert(key, Value::Text(text));
        }
    }

    fn wrong(&mut self, item: &Node, key: &str, names: &[&str]) {
        self.found.push(not_among(key, names, self.source, item.range()));
    }

    fn unplaced(&mut self, item: &Node, category: &str) {
        let name = if category.is_empty() { item.tag_name().name() } else { category };
        self.once(head(item, &self.source.text), name);
    }

    /// Each category without a place is reported where it is first met.
    fn once(&mut self, span: Range<usize>, category: &str) {
        if self.unplaced.insert(category.to_owned()) {
            self.found.push(
                Diagnostic::new(&checks::reading::UNKNOWN_DATA_CATEGORY)
                    .at(self.source, span)
                    .with("category", category),
            );
        }
    }
}

fn place_word(word: Term, entry: &mut Entry) {
    entry.insert("term", Value::Text(word.text));
    entry.extend(word.fields);
    if word.phrase {
        entry.insert("pos", Value::Text("phrase".to_owned()));
    }
}

/// A section has all terms of its language: what is not there any more is taken away.
fn renderings(terms: Vec<Term>, tag: &str, entry: &mut Entry) {
    let mut lists = [Vec::new(), Vec::new(), Vec::new()];
    let mut any = false;
    for term in terms {
        if tag == NYNORSK && term.role == "term" {
            place_word(term, entry);
            continue;
        }
        any = true;
        let list = match term.status.as_str() {
            "admitted" => 1,
            "deprecated" => 2,
            _ => 0,
        };
        if let Some(list) = lists.get_mut(list) {
            list.push(term.text);
        }
    }
    if any {
        for ((key, _), list) in STATUSES.iter().zip(lists) {
            entry.insert(key, Value::List(list));
        }
    }
}
