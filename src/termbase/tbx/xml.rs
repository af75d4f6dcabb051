//! What TBX is made of, whichever its edition and style.

use std::ops::Range;

use roxmltree::Node;

pub(crate) const CONCEPTS: [&str; 2] = ["conceptEntry", "termEntry"];
pub(crate) const LANGUAGES: [&str; 2] = ["langSec", "langSet"];
pub(crate) const TERMS: [&str; 3] = ["termSec", "tig", "ntig"];
/// Elements that only hold others together.
pub(crate) const GROUPS: [&str; 5] =
    ["descripGrp", "adminGrp", "termNoteGrp", "termGrp", "termCompList"];

pub(crate) fn is(node: &Node, names: &[&str]) -> bool {
    node.is_element() && names.contains(&node.tag_name().name())
}

/// The opening tag of an element, which is what one looks at.
pub(crate) fn head(node: &Node, text: &str) -> Range<usize> {
    let range = node.range();
    let tag = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + tag.find('>').map_or(tag.len(), |end| end + 1)
}

/// All text in an element, without the line breaks around it that layout puts there.
pub(crate) fn content(node: &Node) -> String {
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
pub(crate) fn category<'n>(node: &Node<'n, '_>) -> &'n str {
    let name = node.tag_name();
    match node.attribute("type") {
        Some(category) => category,
        None if name.namespace().is_some_and(|space| space.contains("/ns/")) => name.name(),
        None => "",
    }
}

/// The elements with data of a section, out of their groups, without the sections inside it.
pub(crate) fn data<'a, 'i>(section: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
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
