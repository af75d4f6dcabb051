//! A termbase → TBX.

use std::collections::BTreeMap;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::termbase::concepts::{NORWEGIAN, NYNORSK, Termbase, path};
use crate::termbase::field::{FIELDS, FieldPart, FieldValues, one, texts};
use crate::termbase::tbx::vocabulary::{
    Edition, GENDERS, OWN, PARTS_OF_SPEECH, PATTERN, REVIEW, ROLE, STATUSES, implied_status,
};
use crate::text::names::encode_name;

/// Names of elements.
struct Names {
    root: &'static str,
    header: &'static str,
    concept: &'static str,
    language: &'static str,
    term: &'static str,
}

const FIRST: Names = Names {
    root: "martif",
    header: "martifHeader",
    concept: "termEntry",
    language: "langSet",
    term: "tig",
};
const SECOND: Names = Names {
    root: "tbx",
    header: "tbxHeader",
    concept: "conceptEntry",
    language: "langSec",
    term: "termSec",
};

/// The termbase as TBX. `tags` are the languages to write; those in `aliases` under another tag. What
/// XML cannot hold is reported.
pub fn export(
    base: &Termbase,
    tags: &[String],
    edition: Edition,
    aliases: &BTreeMap<String, String>,
    found: &mut Vec<Diagnostic>,
) -> String {
    let names = match edition {
        Edition::First => &FIRST,
        Edition::Second => &SECOND,
    };
    let mut xml =
        Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 1), names, aliases, found };
    xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let root: &[(&str, &str)] = match edition {
        Edition::First => &[("type", "TBX-Basic"), ("xml:lang", NORWEGIAN)],
        Edition::Second => &[
            ("type", "TBX-Basic"),
            ("style", "dca"),
            ("xml:lang", NORWEGIAN),
            ("xmlns", "urn:iso:std:iso:30042:ed-2"),
        ],
    };
    xml.open(names.root, root);
    xml.open(names.header, &[]);
    xml.open("fileDesc", &[]);
    xml.open("sourceDesc", &[]);
    xml.leaf("p", &[], "oppslag: locales/*/glossary.toml");
    xml.close("sourceDesc");
    xml.close("fileDesc");
    if edition == Edition::First {
        xml.open("encodingDesc", &[]);
        xml.leaf("p", &[("type", "XCSURI")], "TBXBasicXCSV02.xcs");
        xml.close("encodingDesc");
    }
    xml.close(names.header);
    xml.open("text", &[]);
    xml.open("body", &[]);
    for (id, sections) in &base.concepts {
        xml.concept(id, sections, tags, &base.review);
    }
    xml.close("body");
    xml.close("text");
    xml.close(names.root);
    let mut text = String::from_utf8(xml.writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

struct Xml<'f> {
    writer: Writer<Vec<u8>>,
    names: &'static Names,
    aliases: &'f BTreeMap<String, String>,
    found: &'f mut Vec<Diagnostic>,
}

impl Xml<'_> {
    fn event(&mut self, event: Event) {
        // Writing to memory cannot fail.
        let _ = self.writer.write_event(event);
    }

    fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.event(Event::Start(start));
    }

    fn close(&mut self, name: &'static str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with text.
    fn leaf(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        // A reader makes a line feed of a carriage return that is not written as a reference.
        let escaped = quick_xml::escape::escape(text).replace('\r', "&#13;");
        self.event(Event::Text(BytesText::from_escaped(escaped)));
        self.close(name);
    }

    fn note(&mut self, key: &str, text: &str) {
        self.leaf("note", &[], &format!("{key}: {text}"));
    }

    /// A field of ours as notes.
    fn own(&mut self, entry: &FieldValues, key: &str) {
        for text in texts(entry, key) {
            self.note(&format!("{OWN}{key}"), text);
        }
    }

    fn concept(
        &mut self,
        id: &str,
        sections: &BTreeMap<String, FieldValues>,
        tags: &[String],
        review: &BTreeMap<String, String>,
    ) {
        let sections: Vec<(&String, &FieldValues)> =
            sections.iter().filter(|(tag, _)| tags.contains(tag)).collect();
        if sections.iter().all(|(_, entry)| terms(entry).is_empty()) {
            return;
        }
        for (tag, entry) in &sections {
            self.complain_of_control_characters(id, tag, entry);
        }
        let none = FieldValues::new();
        let norwegian = sections.iter().find(|(tag, _)| *tag == NORWEGIAN).map(|(_, entry)| *entry);
        let concept = norwegian.unwrap_or(&none);
        self.open(self.names.concept, &[("id", &encode_name(id))]);
        if let [domain] = texts(concept, "domain") {
            self.leaf("descrip", &[("type", "subjectField")], domain);
        }
        if let [source] = texts(concept, "source") {
            self.leaf("admin", &[("type", "source")], source);
        }
        let kind = one(concept, "kind");
        for key in ["kind", "severity", "usage", "confused-with", "plain", "reason"] {
            self.own(concept, key);
        }
        if !kind.is_empty() || one(concept, "term").is_empty() {
            self.own(concept, "status");
        }
        // The original first: tools take the first language for the source.
        let (first, rest): (Vec<_>, Vec<_>) =
            sections.into_iter().partition(|(tag, _)| *tag == NORWEGIAN);
        for (tag, entry) in first.into_iter().chain(rest) {
            if terms(entry).is_empty() {
                self.found.push(
                    Diagnostic::new(&rules::INCOMPLETE_ENTRY)
                        .in_file(path(tag))
                        .with("part", "words")
                        .with("concept", id),
                );
                continue;
            }
            self.language(tag, entry, concept, review.get(tag));
        }
        self.close(self.names.concept);
    }

    fn language(
        &mut self,
        tag: &str,
        entry: &FieldValues,
        concept: &FieldValues,
        review: Option<&String>,
    ) {
        let alias = self.aliases.get(tag).map_or(tag, String::as_str);
        self.open(self.names.language, &[("xml:lang", alias)]);
        if let [explanation] = texts(entry, "explanation") {
            self.leaf("descrip", &[("type", "definition")], explanation);
        }
        if let Some(review) = review {
            self.note(REVIEW, review);
        }
        if let [note] = texts(entry, "note") {
            // One that begins as ours do, or with white space that a reader would take for layout.
            let plain = !note.starts_with(OWN) && note.trim_start() == note;
            let note = if plain { note.clone() } else { format!("x-note: {note}") };
            self.leaf("note", &[], &note);
        }
        for key in ["never", "why-never"] {
            self.own(entry, key);
        }
        let explicit = one(concept, "status");
        let kind = one(concept, "kind");
        let status = if explicit.is_empty() { implied_status(kind) } else { explicit };
        if let [term] = texts(entry, "term") {
            self.word(tag, term, entry, kind == "abbreviation", status);
        }
        for text in texts(entry, "write") {
            self.term(text, None, "preferred", Some("write"));
        }
        for text in texts(entry, "expansion") {
            self.term(text, Some("fullForm"), "admitted", Some("expansion"));
        }
        for (status, _) in STATUSES {
            for text in texts(entry, status).iter().filter(|_| tag != NORWEGIAN) {
                self.term(text, None, status, None);
            }
        }
        self.close(self.names.language);
    }

    /// The Norwegian word of a concept.
    fn word(
        &mut self,
        tag: &str,
        term: &str,
        entry: &FieldValues,
        abbreviation: bool,
        status: &str,
    ) {
        self.open(self.names.term, &[]);
        self.leaf("term", &[], term);
        let part = one(entry, "pos");
        let basic = if part == "phrase" { "other" } else { part };
        if PARTS_OF_SPEECH.contains(&basic) {
            self.leaf("termNote", &[("type", "partOfSpeech")], basic);
        }
        if part == "phrase" {
            self.leaf("termNote", &[("type", "termType")], "phrase");
        } else if abbreviation {
            self.leaf("termNote", &[("type", "termType")], "abbreviation");
        }
        let gender = GENDERS.iter().find(|(own, _)| *own == one(entry, "gender"));
        if let Some((_, gender)) = gender {
            self.leaf("termNote", &[("type", "grammaticalGender")], gender);
        }
        self.status(status);
        if let [example] = texts(entry, "example") {
            self.leaf("descrip", &[("type", "context")], example);
        }
        if tag == NYNORSK {
            self.note(ROLE, "term");
        }
        for field in FIELDS.iter().filter(|field| field.part == FieldPart::Word) {
            let placed = match field.key {
                "term" => true,
                "pos" => PARTS_OF_SPEECH.contains(&basic),
                "gender" => gender.is_some(),
                _ => false,
            };
            if !placed {
                self.own(entry, field.key);
            }
        }
        self.close(self.names.term);
    }

    fn term(&mut self, text: &str, kind: Option<&str>, status: &str, role: Option<&str>) {
        let word = text.trim_end_matches('*').trim_end();
        let pattern = word != text && !word.is_empty();
        self.open(self.names.term, &[]);
        self.leaf("term", &[], if pattern { word } else { text });
        if let Some(kind) = kind {
            self.leaf("termNote", &[("type", "termType")], kind);
        }
        self.status(status);
        if let Some(role) = role {
            self.note(ROLE, role);
        }
        if pattern {
            self.note(PATTERN, text);
        }
        self.close(self.names.term);
    }

    fn status(&mut self, status: &str) {
        if let Some((_, name)) = STATUSES.iter().find(|(own, _)| *own == status) {
            self.leaf("termNote", &[("type", "administrativeStatus")], name);
        }
    }

    /// XML has no way to write most control characters.
    fn complain_of_control_characters(&mut self, id: &str, tag: &str, entry: &FieldValues) {
        let bad = |c: char| {
            (c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{7f}'))
                || matches!(c, '\u{fffe}' | '\u{ffff}')
        };
        for (key, value) in entry {
            if value.texts().iter().any(|text| text.contains(bad)) {
                self.found.push(
                    Diagnostic::new(&rules::INVALID_VALUE)
                        .in_file(path(tag))
                        .with("key", format!("{id}: {key}"))
                        .with("expected", "printable"),
                );
            }
        }
    }
}

/// Every term of an entry.
fn terms(entry: &FieldValues) -> Vec<&String> {
    let keys = ["term", "write", "expansion", "preferred", "admitted", "deprecated"];
    keys.iter().flat_map(|key| texts(entry, key)).collect()
}
