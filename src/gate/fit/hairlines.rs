//! Lines thinner than a pixel, which PDF's renderers draw a whole pixel wide: a small coat of arms is darker on paper
//! than in its file.

use std::ops::Range;

use resvg::usvg::{Options, Tree, WriteOptions};
use roxmltree::{Document, Node};

/// A renderer's pixel, as a share of the drawing's height: pages are looked at with so many pixels over the
/// least height of a mark.
const PIXEL: f64 = 1.0 / 54.0;

/// The same drawing with every line at least a pixel wide; nothing where all are.
pub(crate) fn bold(tree: &Tree) -> Option<Tree> {
    let text = tree.to_string(&WriteOptions::default());
    let document = Document::parse(&text).ok()?;
    let least = PIXEL * f64::from(tree.size().height());
    let mut wider: Vec<(Range<usize>, f64)> = Vec::new();
    for node in document.descendants() {
        let Some(stroke) = node.attribute_node("stroke") else { continue };
        let (width, scale) = (node.attribute_node("stroke-width"), scale(node));
        // Where no width is written it is one.
        let own = width.map_or(Ok(1.0), |width| width.value().parse::<f64>()).ok()?;
        let end = stroke.range().end;
        if stroke.value() != "none" && scale > 0.0 && own * scale < least {
            wider.push((width.map_or(end..end, |width| width.range_value()), least / scale));
        }
    }
    if wider.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, width) in wider {
        out.push_str(text.get(done..range.start)?);
        match range.is_empty() {
            true => out.push_str(&format!(" stroke-width=\"{width}\"")),
            false => out.push_str(&width.to_string()),
        }
        done = range.end;
    }
    out.push_str(text.get(done..)?);
    Tree::from_str(&out, &Options::default()).ok()
}

/// How many units of the drawing one of a node's own units is long.
fn scale(node: Node) -> f64 {
    let one = |node: Node| {
        let Some(text) = node.attribute("transform") else { return 1.0 };
        let numbers = text.trim_start_matches("matrix(").trim_end_matches(')');
        let numbers: Vec<f64> =
            numbers.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
        match numbers[..] {
            [a, b, c, d, _, _] => (a * d - b * c).abs().sqrt(),
            _ => 1.0,
        }
    };
    node.ancestors().map(one).product()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bolder(inner: &str) -> Option<String> {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 540 540\">{inner}</svg>"
        );
        let tree = Tree::from_str(&svg, &Options::default()).unwrap();
        Some(bold(&tree)?.to_string(&WriteOptions::default()))
    }

    /// A pixel is ten units here.
    #[test]
    fn lines_thinner_than_a_pixel_become_a_pixel_wide() {
        let line = |more: &str| format!("<path d=\"M0 9H500\" stroke=\"#123456\" {more}/>");
        assert!(bolder(&line("stroke-width=\"2\"")).unwrap().contains("stroke-width=\"10\""));
        assert!(
            bolder(&line("")).unwrap().contains("stroke-width=\"10\""),
            "one where none is said"
        );
        let scaled = bolder(&line("stroke-width=\"0.5\" transform=\"scale(4)\"")).unwrap();
        assert!(scaled.contains("stroke-width=\"2.5\""), "{scaled}");
        assert_eq!(bolder(&line("stroke-width=\"12\"")), None);
        assert_eq!(bolder("<rect width=\"9\" height=\"1\"/>"), None);
        let both =
            bolder(&[line("stroke-width=\"2\""), line("stroke-width=\"30\"")].concat()).unwrap();
        assert!(both.contains("\"10\"") && both.contains("\"30\""), "{both}");
    }
}
