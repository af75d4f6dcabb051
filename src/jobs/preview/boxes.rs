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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::layout::SeenText;
    use crate::page::compile::passage::Passage;

    #[test]
    fn what_stands_inside_lies_on_top_and_the_back_is_another_page() {
        let area = |left: f64, top: f64, right: f64, bottom: f64| Area { left, top, right, bottom };
        let text = |passage: Option<usize>, page: usize, ink: Option<Area>| SeenText {
            text: "a".to_owned(),
            size: 12.0,
            bold: false,
            colour: [0; 3],
            ground: [255; 3],
            at: (0.0, 0.0),
            width: 1.0,
            ink,
            passage,
            page,
            clipped: 0.0,
        };
        let passage = |id: &str, fact: bool| Passage { id: id.to_owned(), fact, within: None };
        let seen = SeenPage {
            texts: vec![
                text(Some(1), 0, Some(area(20.0, 10.0, 30.0, 14.0))),
                text(Some(0), 0, Some(area(10.0, 10.0, 60.0, 14.0))),
                text(Some(0), 0, Some(area(10.0, 20.0, 40.0, 24.0))),
                // A space has no ink, a line of the template no passage.
                text(Some(0), 0, None),
                text(None, 0, Some(area(0.0, 0.0, 200.0, 200.0))),
                text(Some(2), 1, Some(area(0.0, 0.0, 100.0, 100.0))),
            ],
            passages: vec![passage("when", false), passage("date", true), passage("back", false)],
            ..SeenPage::default()
        };
        let all = boxes(&seen);
        let found: Vec<_> = all.iter().map(|one| (one.id.as_str(), one.fact, one.area)).collect();
        assert_eq!(
            found,
            [
                ("when", false, area(10.0, 10.0, 60.0, 24.0)),
                ("date", true, area(20.0, 10.0, 30.0, 14.0)),
            ]
        );
    }
}
