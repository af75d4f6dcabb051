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
