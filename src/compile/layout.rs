//! Judges laid-out pages: one page, every glyph there, every text inside its frame, every required
//! logo drawn large enough.

use std::collections::BTreeSet;

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Location, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::utils::PicoStr;
use typst::visualize::ImageKind;
use typst_layout::PagedDocument;
use typst_library::introspection::Introspector;

use super::Compiler;
use crate::checks;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::sender::Sender;

/// A mark may be this much smaller than its minimum, in mm: rounding, not design.
const TOLERANCE: f64 = 0.05;
/// A text may hang this far out of its room, as a share of the page's height: less than the gap to
/// its neighbour.
const OVERHANG: f64 = 0.003;

/// What a walk through the page gathers.
#[derive(Default)]
struct Seen {
    /// Texts that their font has no glyph for.
    tofu: BTreeSet<String>,
    /// The height in mm of each logo that is drawn, by index of the compiler's logos.
    logos: Vec<(usize, f64)>,
}

/// Finds what is wrong with the pages that `document` became.
pub fn inspect(
    pages: &PagedDocument,
    document: &Document,
    senders: &[Sender],
    compiler: &Compiler,
    language: &str,
    name: &str,
    found: &mut Vec<Diagnostic>,
) {
    if pages.pages().len() != 1 {
        found.push(
            Diagnostic::new(&checks::OVERSET_TEXT)
                .in_file(name)
                .for_language(language)
                .with("id", "")
                .with("by", (pages.pages().len() - 1) as f64)
                .with("kind", "pages"),
        );
    }
    for Overset { id, by } in overset(pages) {
        found.push(
            Diagnostic::new(&checks::OVERSET_TEXT)
                .in_file(name)
                .for_language(language)
                .with("id", id)
                .with("by", by.ceil())
                .with("kind", "frame"),
        );
    }

    let mut seen = Seen::default();
    for page in pages.pages() {
        walk(&page.frame, Transform::identity(), compiler, &mut seen);
    }
    if !seen.tofu.is_empty() {
        let all: Vec<String> = seen.tofu.into_iter().collect();
        found.push(
            Diagnostic::new(&checks::MISSING_GLYPH)
                .in_file(name)
                .for_language(language)
                .with("text", all.join(" ")),
        );
    }
    if !matches!(document.layer, "all" | "logos") {
        return;
    }
    for (index, sender) in senders.iter().enumerate() {
        let largest = seen
            .logos
            .iter()
            .filter(|(logo, _)| *logo == index)
            .map(|(_, height)| *height)
            .reduce(f64::min);
        match largest {
            None => found.push(
                Diagnostic::new(&checks::MISSING_SENDER_LOGO)
                    .in_file(name)
                    .with("sender", sender.name.as_str()),
            ),
            Some(height) if height + TOLERANCE < sender.min_height => found.push(
                Diagnostic::new(&checks::UNDERSIZED_SENDER_LOGO)
                    .in_file(name)
                    .with("sender", sender.name.as_str())
                    .with("height", (height * 10.0).round() / 10.0)
                    .with("minimum", sender.min_height),
            ),
            Some(_) => {}
        }
    }
}

fn labelled(pages: &PagedDocument, label: &str) -> Vec<(Option<Location>, Value)> {
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

fn walk(frame: &Frame, transform: Transform, compiler: &Compiler, seen: &mut Seen) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inner = transform
                    .pre_concat(Transform::translate(at.x, at.y))
                    .pre_concat(group.transform);
                walk(&group.frame, inner, compiler, seen);
            }
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let missing = text.text.get(glyph.range()).unwrap_or_default();
                    seen.tofu.insert(missing.to_owned());
                }
            }
            FrameItem::Image(image, size, _) => {
                let ImageKind::Svg(svg) = image.kind() else { continue };
                let logo = compiler.logos().iter().position(|(_, bytes)| bytes == svg.data());
                if let Some(logo) = logo {
                    seen.logos.push((logo, height(*size, transform).to_mm()));
                }
            }
            _ => {}
        }
    }
}

/// The height of a box after scaling and turning.
fn height(size: typst::layout::Size, transform: Transform) -> Abs {
    let foot = Point::with_y(size.y).transform(transform);
    let head = Point::zero().transform(transform);
    let (x, y) = ((foot.x - head.x).to_pt(), (foot.y - head.y).to_pt());
    Abs::pt(x.hypot(y))
}
