//! A Word document that came back, as if all its tracked changes had been accepted.

use roxmltree::Node;

use crate::exchange::docx::{BASE, NOTE};
use crate::exchange::key::Key;
use crate::exchange::package;
use crate::exchange::unit::{Returned, sign_off};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::xml;

/// Elements inside each other at most: Word itself writes no deeper.
const MAX_DEPTH: usize = 200;

/// Reads a document.
pub fn read(bytes: &[u8], name: &str, found: &mut Vec<Diagnostic>) -> Option<Vec<Returned>> {
    let broken = |kind: &str| {
        Diagnostic::new(&rules::EXCHANGE_SYNTAX).in_file(name.to_owned()).with("kind", kind)
    };
    let Some(text) = package::part(bytes, "word/document.xml") else {
        found.push(broken("docx"));
        return None;
    };
    let document = match xml::parse(&text) {
        Ok(document) => document,
        Err((_, reason)) => {
            found.push(broken("xml").with("reason", reason));
            return None;
        }
    };
    let rows = document.descendants().filter(|node| is(node, "tr"));
    let all: Vec<Returned> = rows.enumerate().filter_map(|(at, node)| row(&node, at + 1)).collect();
    if all.is_empty() {
        found.push(broken("columns"));
        return None;
    }
    Some(all)
}

fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn attribute<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    let own = node.attributes().find(|attribute| attribute.name() == name)?;
    Some(own.value())
}

fn child<'a, 'i>(node: &Node<'a, 'i>, path: &[&str]) -> Option<Node<'a, 'i>> {
    path.iter().try_fold(*node, |node, name| node.children().find(|child| is(child, name)))
}

/// A row with a name in its first cell.
fn row(node: &Node, number: usize) -> Option<Returned> {
    // A row that was deleted while changes were tracked.
    if child(node, &["trPr", "del"]).is_some() {
        return None;
    }
    // Cells may stand in a control of their own.
    let cells: Vec<Node> = node.descendants().filter(|node| is(node, "tc")).collect();
    let (first, second) = (cells.first()?, cells.get(1)?);
    let paragraphs = paragraphs(first);
    let (at, key) = paragraphs.iter().enumerate().find_map(|(at, (_, text))| {
        let named = |word: &&str| Key::parse(word).is_some() || is_sign_off(word);
        Some((at, text.split_whitespace().find(named)?.to_owned()))
    })?;
    let source: Vec<&str> = paragraphs
        .iter()
        .skip(at + 1)
        .filter(|(style, _)| style.as_deref() != Some(NOTE))
        .map(|(_, text)| text.as_str())
        .collect();
    let tags = first.descendants().filter(|node| is(node, "tag"));
    let base = tags.filter_map(|node| attribute(&node, "val")?.strip_prefix(BASE)).next();
    let target: Vec<String> = self::paragraphs(second).into_iter().map(|(_, text)| text).collect();
    Some(Returned {
        key,
        source: Some(source.join("\n")),
        target: target.join("\n"),
        base: base.map(str::to_owned),
        row: number,
        ..Returned::default()
    })
}

fn is_sign_off(word: &str) -> bool {
    word.split_once(':')
        .is_some_and(|(language, _)| sign_off(language).iter().any(|key| key == word))
}

/// The paragraphs of a cell: the style and the text of each. One whose end was deleted goes on in the next.
fn paragraphs(cell: &Node) -> Vec<(Option<String>, String)> {
    let mut all: Vec<(Option<String>, String)> = Vec::new();
    let mut joined = false;
    for node in cell.descendants().filter(|node| is(node, "p")) {
        let style = child(&node, &["pPr", "pStyle"]).and_then(|style| attribute(&style, "val"));
        let mut text = String::new();
        add(&node, &mut text, 0);
        match all.last_mut() {
            Some((_, before)) if joined => before.push_str(&text),
            _ => all.push((style.map(str::to_owned), text)),
        }
        joined = child(&node, &["pPr", "rPr", "del"]).is_some();
    }
    all
}

/// The text of a node, without what was deleted. A control with the code of a placeable as its tag is that
/// code, whatever it shows.
fn add(node: &Node, out: &mut String, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    for child in node.children().filter(Node::is_element) {
        match child.tag_name().name() {
            "t" => out.extend(child.text()),
            "tab" => out.push('\t'),
            "br" | "cr" => out.push('\n'),
            "noBreakHyphen" => out.push('\u{2011}'),
            "softHyphen" => out.push('\u{ad}'),
            // What was deleted or moved away, what other programs show instead, and paragraphs of text boxes.
            "del" | "moveFrom" | "Fallback" | "pPr" | "rPr" | "instrText" | "delText" => {}
            "sdt" => match placeable(&child) {
                Some(code) => out.push_str(code),
                None => add(&child, out, depth + 1),
            },
            "sdtPr" => {}
            _ => add(&child, out, depth + 1),
        }
    }
}

/// The code of a control that stands for a placeable. An empty one is no more than a place where one was.
fn placeable<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    let tag = attribute(&child(node, &["sdtPr", "tag"])?, "val")?;
    let mut shown = String::new();
    add(&child(node, &["sdtContent"])?, &mut shown, 0);
    (tag.starts_with('{') && !shown.trim().is_empty()).then_some(tag)
}
