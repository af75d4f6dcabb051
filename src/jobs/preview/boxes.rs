//! Where messages and facts stand on a page, for those who point at one.

use std::collections::BTreeMap;

use crate::base::area::Area;
use crate::page::compile::layout::SeenPage;

/// A message or a fact where it stands, in mm from the page's top left corner. One that stands on a page
/// several times has several boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct TextBox {
    /// The message's id, or the word for the fact.
    pub id: String,
    /// Whether it is a fact.
    pub fact: bool,
    /// Around the ink of its own texts, those of messages inside it left out.
    pub area: Area,
}

/// The boxes of the first page, larger ones first, so that what stands inside lies on top.
pub(crate) fn boxes(seen: &SeenPage) -> Vec<TextBox> {
    let mut by_passage: BTreeMap<usize, Vec<Area>> = BTreeMap::new();
    for text in seen.texts.iter().filter(|text| text.page == 0) {
        if let (Some(passage), Some(ink)) = (text.passage, text.ink) {
            by_passage.entry(passage).or_default().push(ink);
        }
    }
    let mut all: Vec<TextBox> = by_passage
        .into_iter()
        .filter_map(|(passage, areas)| {
            let passage = seen.passages.get(passage)?;
            let area = union(areas)?;
            Some(TextBox { id: passage.id.clone(), fact: passage.fact, area })
        })
        .collect();
    let extent = |one: &TextBox| one.area.width() * one.area.height();
    all.sort_by(|a, b| extent(b).total_cmp(&extent(a)));
    all
}

/// The box around some boxes.
fn union(all: impl IntoIterator<Item = Area>) -> Option<Area> {
    all.into_iter().reduce(Area::with)
}
