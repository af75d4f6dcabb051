//! Texts that are too long for their room.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Location, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_library::introspection::Introspector;

/// A text may hang this far out of its room, as a share of the page's height: less than the gap to
/// its neighbour.
pub(crate) const OVERHANG: f64 = 0.003;

pub(crate) fn labelled(pages: &PagedDocument, label: &str) -> Vec<(Option<Location>, Value)> {
    let Some(label) = Label::new(PicoStr::intern(label)) else { return Vec::new() };
    pages
        .introspector()
        .query(&Selector::Label(label))
        .iter()
        .filter_map(|content| {
            let metadata = content.to_packed::<MetadataElem>()?;
            Some((content.location(), metadata.value.clone()))
        })
        .collect()
}

/// A text that does not fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Overset {
    /// The message's id.
    pub id: String,
    /// How much room is missing, in mm.
    pub by: f64,
}

/// Texts that run past their room. Templates leave `metadata((id: …, by: …)) <oppslag-overset>`
/// where they know it themselves, and mark other texts with `metadata((id: …, room: …))
/// <oppslag-begin>` and `<oppslag-end>`, whose places on the page are compared here.
pub fn overset(pages: &PagedDocument) -> Vec<Overset> {
    let read = |value: &Value, key: &str| {
        let Value::Dict(fields) = value else { return (String::new(), 0.0) };
        let id = match fields.get("id") {
            Ok(Value::Str(id)) => id.to_string(),
            _ => String::new(),
        };
        let length = match fields.get(key) {
            Ok(Value::Length(length)) => length.abs.to_mm(),
            _ => 0.0,
        };
        (id, length)
    };
    let height = |location: Option<Location>| {
        let position = pages.introspector().position(location?)?;
        Some(position.point.y.to_mm())
    };
    let tall = pages.pages().first().map_or(0.0, |page| page.frame.height().to_mm());
    let mut all: Vec<Overset> = labelled(pages, "oppslag-overset")
        .iter()
        .map(|(_, value)| read(value, "by"))
        .map(|(id, by)| Overset { id, by })
        .collect();
    let begins = labelled(pages, "oppslag-begin");
    let ends = labelled(pages, "oppslag-end");
    for ((begin, value), (end, _)) in begins.iter().zip(&ends) {
        let (id, room) = read(value, "room");
        if let (Some(from), Some(to)) = (height(*begin), height(*end)) {
            let by = to - from - room;
            if by > OVERHANG * tall {
                all.push(Overset { id, by });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::samples::laid_out;

    /// A text may hang out by three thousandths of the sheet: 0.89 mm of A4, 0.44 mm of A6.
    #[test]
    fn a_text_may_hang_out_by_less_than_the_gap_to_its_neighbour() {
        for (tall, end, wanted) in [
            (297, 20.0, None),
            (297, 29.5, None),
            (297, 30.0, None),
            (297, 30.8, None),
            (297, 31.0, Some(1.0)),
            (297, 34.0, Some(4.0)),
            (148, 30.4, None),
            (148, 30.5, Some(0.5)),
            (148, 31.0, Some(1.0)),
        ] {
            let main = format!(
                "#set page(width: 100mm, height: {tall}mm, margin: 0mm)\n\
                 #place(dy: 10mm)[#metadata((id: \"a\", room: 20mm))<oppslag-begin>]\n\
                 #place(dy: {end}mm)[#metadata((id: \"a\"))<oppslag-end>]\n"
            );
            let all = overset(&laid_out(&main, &[]).1.pages);
            let by: Vec<f64> = all.iter().map(|text| (text.by * 100.0).round() / 100.0).collect();
            assert_eq!(by, wanted.into_iter().collect::<Vec<_>>(), "{end} mm of {tall} mm");
            assert!(all.iter().all(|text| text.id == "a"));
        }
    }

    #[test]
    fn what_templates_know_themselves_is_told_as_they_know_it() {
        let main = "#metadata((id: \"b\", by: 3mm))<oppslag-overset>\n\
                    #metadata((id: \"c\", by: 0.5mm))<oppslag-overset>\n";
        let all = overset(&laid_out(main, &[]).1.pages);
        let all: Vec<_> = all.iter().map(|o| (o.id.as_str(), (o.by * 10.0).round())).collect();
        assert_eq!(all, [("b", 30.0), ("c", 5.0)]);
    }
}
