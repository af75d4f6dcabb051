//! Judges laid-out pages: one page, every glyph there, every text inside its frame, every required
//! logo drawn large enough.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::MetadataElem;
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

/// What a walk through the page gathers.
#[derive(Default)]
struct Seen {
    /// Texts with a glyph that their font lacks.
    tofu: Vec<(String, String)>,
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
    overset(pages, language, name, found);

    let mut seen = Seen::default();
    for page in pages.pages() {
        walk(&page.frame, Transform::identity(), compiler, &mut seen);
    }
    seen.tofu.sort();
    seen.tofu.dedup();
    for (text, font) in seen.tofu {
        found.push(
            Diagnostic::new(&checks::MISSING_GLYPH)
                .in_file(name)
                .for_language(language)
                .with("text", text)
                .with("font", font),
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

/// Templates leave `metadata((id: …, by: …)) <oppslag-overset>` where a text does not fit.
fn overset(pages: &PagedDocument, language: &str, name: &str, found: &mut Vec<Diagnostic>) {
    let Some(label) = Label::new(PicoStr::intern("oppslag-overset")) else { return };
    for content in pages.introspector().query(&Selector::Label(label)) {
        let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
        let Value::Dict(fields) = &metadata.value else { continue };
        let id = match fields.get("id") {
            Ok(Value::Str(id)) => id.to_string(),
            _ => String::new(),
        };
        let by = match fields.get("by") {
            Ok(Value::Length(length)) => length.abs.to_mm().ceil(),
            _ => 0.0,
        };
        found.push(
            Diagnostic::new(&checks::OVERSET_TEXT)
                .in_file(name)
                .for_language(language)
                .with("id", id)
                .with("by", by)
                .with("kind", "frame"),
        );
    }
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
                    let missing = text.text.get(glyph.range()).unwrap_or_default().to_owned();
                    seen.tofu.push((missing, text.font.info().family.to_string()));
                }
            }
            FrameItem::Image(image, size, _) => {
                let ImageKind::Svg(svg) = image.kind() else { continue };
                let logo = compiler.logos.iter().position(|(_, bytes)| bytes == svg.data());
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
