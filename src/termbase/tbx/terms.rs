//! Terms of TBX: what each of them is to the glossary.

use std::ops::Range;

use roxmltree::Node;

use crate::termbase::concepts::{NORWEGIAN, NYNORSK};
use crate::termbase::faults::incomplete;
use crate::termbase::field::{FieldPart, FieldValue, FieldValues, one};
use crate::termbase::tbx::reader::Reader;
use crate::termbase::tbx::vocabulary::{
    GENDERS, PARTS_OF_SPEECH, PATTERN, ROLE, STATUSES, implied_status,
};
use crate::termbase::tbx::xml::{category, content, data, head, is};

/// What is known of a term besides its text.
#[derive(Default)]
pub(crate) struct Term {
    text: String,
    status: String,
    phrase: bool,
    full_form: bool,
    abbreviation: bool,
    role: String,
    fields: FieldValues,
}

impl Reader<'_> {
    /// The word of a concept, what to write instead, and what an abbreviation stands for.
    pub(crate) fn norwegian(
        &mut self,
        terms: Vec<Term>,
        entry: &mut FieldValues,
        concept: &mut FieldValues,
        span: Range<usize>,
    ) {
        let mut write = Vec::new();
        let mut word = None;
        for term in terms {
            match term.role.as_str() {
                "write" => write.push(term.text),
                "expansion" => {
                    concept.insert("expansion", FieldValue::Text(term.text));
                }
                _ if word.is_none() => word = Some(term),
                _ if term.full_form => {
                    concept.insert("expansion", FieldValue::Text(term.text));
                }
                _ if term.status == "preferred" => write.push(term.text),
                _ => self.once(span.clone(), "term"),
            }
        }
        if !write.is_empty() {
            concept.insert("write", FieldValue::List(write));
        }
        let Some(word) = word else { return };
        if word.abbreviation && !concept.contains_key("kind") {
            concept.insert("kind", FieldValue::Text("abbreviation".to_owned()));
        }
        let implied = implied_status(one(concept, "kind"));
        if !concept.contains_key("status") && !word.status.is_empty() && word.status != implied {
            concept.insert("status", FieldValue::Text(word.status.clone()));
        }
        place_word(word, entry);
    }

    /// A term with what is said of it. What belongs to the language or the concept goes there.
    pub(crate) fn term(
        &mut self,
        node: Node,
        tag: &str,
        entry: &mut FieldValues,
        concept: &mut FieldValues,
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
                            term.fields.insert("gender", FieldValue::Text((*own).to_owned()));
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
                    _ if self.own_note(&item, &mut term.fields, FieldPart::Word) => {}
                    _ => self.note(&item, tag, entry),
                },
                other => self.unplaced(&item, other),
            }
        }
        if term.text.trim().is_empty() {
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
        term.fields.insert("pos", FieldValue::Text(own.to_owned()));
    }
}

fn place_word(word: Term, entry: &mut FieldValues) {
    entry.insert("term", FieldValue::Text(word.text));
    entry.extend(word.fields);
    if word.phrase {
        entry.insert("pos", FieldValue::Text("phrase".to_owned()));
    }
}

/// A section has all terms of its language: what is not there any more is taken away.
pub(crate) fn renderings(terms: Vec<Term>, tag: &str, entry: &mut FieldValues) {
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
            entry.insert(key, FieldValue::List(list));
        }
    }
}
