//! XLIFF of any version → what came back.

use std::sync::Arc;

use roxmltree::Node;

use crate::exchange::unit::Returned;
use crate::exchange::xliff::BASE;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::text::xml;

/// Elements inside each other at most: what a sentence holds is not deeper.
const MAX_DEPTH: usize = 64;

/// Reads a file.
pub fn read(source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) -> Option<Vec<Returned>> {
    let text = &source.text;
    let broken = |kind: &str| Diagnostic::new(&rules::EXCHANGE_SYNTAX).with("kind", kind);
    let document = match xml::parse(text) {
        Ok(document) => document,
        Err((span, reason)) => {
            found.push(broken("xml").at(source, span).with("reason", reason));
            return None;
        }
    };
    let root = document.root_element();
    if root.tag_name().name() != "xliff" {
        found.push(broken("xliff").in_file(source.path.clone()));
        return None;
    }
    let units = root.descendants().filter(|node| is(node, "trans-unit") || is(node, "unit"));
    let all: Vec<Returned> = units.map(|unit| returned(&unit, text)).collect();
    if all.is_empty() {
        found.push(broken("empty").in_file(source.path.clone()));
        return None;
    }
    Some(all)
}

fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn child<'a, 'i>(node: &Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|node| is(node, name))
}

fn returned(unit: &Node, text: &str) -> Returned {
    let first = is(unit, "trans-unit");
    let segments: Vec<Node> = match first {
        true => vec![*unit],
        false => {
            let parts = unit.children().filter(|node| is(node, "segment") || is(node, "ignorable"));
            parts.collect()
        }
    };
    let mut sentences = Sentences { unit: *unit, codes: Vec::new() };
    let mut source = String::new();
    let mut target = String::new();
    let mut unfinished = false;
    for segment in &segments {
        let original = child(segment, "source");
        if let Some(node) = original {
            sentences.add(&node, &mut source, 0);
        }
        match child(segment, "target") {
            Some(node) => {
                sentences.add(&node, &mut target, 0);
                // One that needs review is finished all the same: nothing here is signed.
                let state = node.attribute("state").unwrap_or_default();
                unfinished |= ["new", "needs-translation", "needs-l10n"].contains(&state);
            }
            // What stands between two segments is the same in both languages.
            None if is(segment, "ignorable") => {
                original.iter().for_each(|node| sentences.add(node, &mut target, 0));
            }
            None => {}
        }
    }
    let start = unit.range().start;
    let head = text.get(start..).and_then(|rest| rest.find('>')).map_or(start, |at| start + at + 1);
    Returned {
        // Some tools number units themselves, and keep the name beside.
        key: unit.attribute("id").or(unit.attribute("resname")).unwrap_or_default().to_owned(),
        source: Some(source),
        target,
        base: base(unit),
        row: 0,
        span: start..head,
        unfinished,
    }
}

/// The digits of the translation as it was sent.
fn base(unit: &Node) -> Option<String> {
    let written =
        unit.attribute("extradata").and_then(|data| data.strip_prefix(BASE)?.strip_prefix(':'));
    let noted = || {
        let notes = child(unit, "notes")?;
        let note = notes.children().find(|note| note.attribute("category") == Some(BASE))?;
        note.text()
    };
    written.or_else(noted).map(|digits| digits.trim().to_owned())
}

/// Reads sentences of one unit, and remembers the placeables of its original.
struct Sentences<'a, 'i> {
    unit: Node<'a, 'i>,
    codes: Vec<(String, String)>,
}

impl Sentences<'_, '_> {
    fn add(&mut self, node: &Node, out: &mut String, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        for child in node.children() {
            if let Some(text) = child.text().filter(|_| child.is_text()) {
                out.push_str(text);
            } else if child.is_element() {
                match child.tag_name().name() {
                    "ph" | "x" | "bx" | "ex" | "it" | "bpt" | "ept" => self.code(&child, out),
                    "cp" => out.extend(letter(&child)),
                    _ => self.add(&child, out, depth + 1),
                }
            }
        }
    }

    /// A placeable: its code stands in it, beside it, or in the element of the original with its id.
    fn code(&mut self, node: &Node, out: &mut String) {
        let id = node.attribute("id").unwrap_or_default();
        let inside: String =
            node.descendants().filter(Node::is_text).filter_map(|n| n.text()).collect();
        let beside = || {
            let wanted = node.attribute("dataRef")?;
            let data = child(&self.unit, "originalData")?;
            let data = data.children().find(|data| data.attribute("id") == Some(wanted))?;
            data.text().map(str::to_owned)
        };
        let named = || node.attribute("equiv").or(node.attribute("equiv-text")).map(str::to_owned);
        let same =
            || self.codes.iter().find(|(known, _)| known == id).map(|(_, code)| code.clone());
        let own = Some(inside).filter(|code| !code.trim().is_empty());
        if let Some(code) = own.or_else(beside).or_else(same).or_else(named) {
            out.push_str(&code);
            self.codes.push((id.to_owned(), code));
        }
    }
}

/// A character that XML cannot hold.
fn letter(node: &Node) -> Option<char> {
    char::from_u32(u32::from_str_radix(node.attribute("hex")?, 16).ok()?)
}
