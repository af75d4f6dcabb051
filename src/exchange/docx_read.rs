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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::docx::WORD;

    /// What is read of a row with this second cell.
    fn target(cell: &str) -> String {
        let name = "<w:p><w:r><w:t>1  so:events.a:title</w:t></w:r></w:p><w:p><w:r><w:t>Hei</w:t></w:r></w:p>";
        let note = format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{NOTE}\"/></w:pPr><w:r><w:t>Note</w:t></w:r></w:p>"
        );
        let text = format!(
            "<w:document xmlns:w=\"{WORD}\" xmlns:m=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\
             <w:body><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc>{name}{note}</w:tc>\
             <w:tc>{cell}</w:tc></w:tr></w:tbl></w:body></w:document>"
        );
        let bytes =
            package::written(&[("word/document.xml".to_owned(), text.into_bytes())]).unwrap();
        let all = read(&bytes, "a.docx", &mut Vec::new()).unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].source.as_deref(), all[0].row), (Some("Hei"), 2));
        all[0].target.clone()
    }

    #[test]
    fn a_document_is_read_as_if_its_changes_had_been_accepted() {
        let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
        let control = |tag: &str, text: &str| {
            let inner = run(text);
            format!(
                "<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
            )
        };
        let gone = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>";
        let moved = format!("<w:moveFrom>{}</w:moveFrom>", run("away"));
        let broken = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
        for (cell, wanted) in [
            (format!("<w:p>{}{}</w:p>", run("Ku "), run("soo")), "Ku soo"),
            (format!("<w:p>{gone}<w:ins>{}</w:ins></w:p>", run("new")), "new"),
            (format!("<w:p>{moved}{}<w:moveTo>{}</w:moveTo></w:p>", run("a "), run("b")), "a b"),
            (format!("<w:p>{}</w:p><w:p>{}</w:p>", run("a"), run("b")), "a\nb"),
            (format!("<w:p>{broken}{}</w:p><w:p>{}</w:p>", run("a "), run("b")), "a b"),
            (format!("<w:p>{}<w:r><w:br/></w:r>{}</w:p>", run("a"), run("b")), "a\nb"),
            (
                format!("<w:p>{}{}</w:p>", run("Wac "), control("{ $phone }", "+47")),
                "Wac { $phone }",
            ),
            (
                format!(
                    "<w:p>{}<w:ins>{}</w:ins></w:p>",
                    run("Wac "),
                    control("{ $phone }", "+47")
                ),
                "Wac { $phone }",
            ),
            // What was deleted in it, or all of it.
            (format!("<w:p>{}{}</w:p>", run("Wac "), control("{ $phone }", " ")), "Wac  "),
            (
                format!("<w:p>{}<w:del>{}</w:del></w:p>", run("Wac"), control("{ $phone }", "+47")),
                "Wac",
            ),
            (format!("<w:p>{}</w:p>", control("someone's own", "words")), "words"),
            (
                format!(
                    "<w:p><m:AlternateContent><m:Choice>{}</m:Choice><m:Fallback>{}</m:Fallback></m:AlternateContent></w:p>",
                    run("a"),
                    run("b")
                ),
                "a",
            ),
            ("<w:p/>".to_owned(), ""),
        ] {
            assert_eq!(target(&cell), wanted, "{cell}");
        }
    }

    #[test]
    fn an_older_word_file_or_a_broken_one_is_told() {
        let package = |name: &str, text: &str| {
            package::written(&[(name.to_owned(), text.as_bytes().to_vec())]).unwrap()
        };
        for (bytes, kind) in [
            (package("word/other.xml", "<a/>"), "docx"),
            (package("word/document.xml", "<a>"), "xml"),
            (package("word/document.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>"), "xml"),
            (package("word/document.xml", "<a/>"), "columns"),
            (b"PK".to_vec(), "docx"),
        ] {
            let mut found = Vec::new();
            assert!(read(&bytes, "a.docx", &mut found).is_none());
            assert_eq!(found[0].args[0].1, kind.into(), "{kind}");
        }
    }
}
