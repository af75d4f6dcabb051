//! A file that somebody wants to be a sender's logo, before it is taken: can it be drawn everywhere, is it a
//! drawing and nothing else, and has it the sender's colours?

use std::sync::mpsc::sync_channel;
use std::time::Duration;

use roxmltree::{Document, Node, ParsingOptions};

use crate::base::colour::{lab, parse_colour};
use crate::base::confined::crew::Stopped;
use crate::content::data::Data;
use crate::content::sender::{FILES, Sender};
use crate::content::shape::{aspect, png_size};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::fit::drawn::{DrawnLogo, draw};
use crate::gate::fit::mark::{Layer, Mark};

/// The largest logo, in bytes.
pub const MOST: usize = 8 << 20;
/// The most pixels of a logo's picture on one side.
const MOST_SIDE: u32 = 10_000;
/// A mark that is wider than so many of its heights, or higher than so many of its widths, fits nowhere.
const LONGEST: f64 = 12.0;
/// Elements in elements, which programs that draw go down into by calling themselves.
const DEEPEST: usize = 200;
/// Elements that a drawing shows again from elsewhere multiply; no logo needs many.
const MOST_USES: usize = 200;
/// Dots per inch that a picture needs at the least height of a mark.
const DPI: f64 = 300.0;
/// Two colours that are farther apart than this in CIELAB are not the same.
const SAME: f64 = 12.0;
/// Lightness in CIELAB from which on a colour is that of paper.
const WHITE: f64 = 97.0;
/// A mark that inks less than this share of its file is a hairline: nobody sees it.
const LEAST: f64 = 0.002;
/// How long drawing may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Fonts of live text are nobody's business: it is refused.
const STACK: usize = 32 << 20;

const SVG: &str = "http://www.w3.org/2000/svg";
/// Elements that do something, or show what is no drawing.
const ACTIVE: [&str; 14] = [
    "script",
    "foreignObject",
    "iframe",
    "object",
    "embed",
    "audio",
    "video",
    "canvas",
    "handler",
    "listener",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
];
const TEXTS: [&str; 5] = ["text", "tspan", "textPath", "tref", "altGlyph"];

/// Why a file cannot be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogoFault {
    /// It is larger than [`MOST`].
    Large,
    /// It is neither SVG nor PNG.
    Other,
    /// It breaks its format, has no size, or cannot be drawn.
    Broken,
    /// It holds a script, something that moves, or another page.
    Active,
    /// It shows something that lies elsewhere.
    Outside,
    /// It defines entities.
    Entities,
    /// Its letters are text, which needs a font that others do not have.
    LiveText,
    /// It has more parts in each other than programs that print can draw.
    Deep,
    /// It shows nothing.
    Empty,
    /// It is a strip.
    Long,
    /// It has too few pixels.
    Coarse,
}

impl LogoFault {
    /// The word that messages are named by.
    pub fn word(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Other => "other",
            Self::Broken => "broken",
            Self::Active => "active",
            Self::Outside => "outside",
            Self::Entities => "entities",
            Self::LiveText => "live-text",
            Self::Deep => "deep",
            Self::Empty => "empty",
            Self::Long => "long",
            Self::Coarse => "coarse",
        }
    }
}

/// What was seen of a file that can be a logo.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenLogo {
    /// Width divided by height.
    pub aspect: f64,
    /// Its colours as `#RRGGBB`.
    pub colours: Vec<String>,
    /// Those that are none of the sender's.
    pub foreign: Vec<String>,
}

/// Judges a file: what was seen of it, or everything that is wrong with it. `colours` are those that the
/// mark may have, any where there are none; `min_height` is the least height in mm in which it is shown.
pub fn logo(bytes: &[u8], colours: &[String], min_height: f64) -> Result<SeenLogo, Vec<LogoFault>> {
    if bytes.len() > MOST {
        return Err(vec![LogoFault::Large]);
    }
    let mut faults = Vec::new();
    if bytes.starts_with(b"\x89PNG") {
        pixels(bytes, min_height, &mut faults);
    } else {
        drawing(bytes, &mut faults);
    }
    let shape = aspect(bytes).ok().filter(|_| !faults.contains(&LogoFault::Other));
    match shape {
        None if faults.is_empty() => faults.push(LogoFault::Broken),
        Some(shape) if !(1.0 / LONGEST..=LONGEST).contains(&shape) => faults.push(LogoFault::Long),
        _ => {}
    }
    faults.sort();
    faults.dedup();
    let (Some(aspect), true) = (shape, faults.is_empty()) else { return Err(faults) };
    let seen = seen_colours(bytes.to_vec()).map_err(|fault| vec![fault])?;
    let known: Vec<[f64; 3]> =
        colours.iter().filter_map(|text| Some(lab(parse_colour(text)?))).collect();
    let is_known = |colour: &[u8; 3]| {
        let colour = lab(*colour);
        colour[0] >= WHITE || known.iter().any(|known| distance(*known, colour) <= SAME)
    };
    let hex = |[r, g, b]: &[u8; 3]| format!("#{r:02X}{g:02X}{b:02X}");
    let foreign = match known.is_empty() {
        true => Vec::new(),
        false => seen.iter().filter(|colour| !is_known(colour)).map(hex).collect(),
    };
    Ok(SeenLogo { aspect, colours: seen.iter().map(hex).collect(), foreign })
}

/// What is wrong with the logos that a workspace brings, before anything is printed with them. Those of the
/// program are known. One that cannot be drawn gives way to a box of its shape: nothing is printed with it,
/// and nobody waits for it again.
/// Says which those are, by their senders' ids.
pub(crate) fn of_workspace(data: &Data, senders: &mut [Sender]) -> (Vec<Diagnostic>, Vec<String>) {
    let (mut found, mut undrawn) = (Vec::new(), Vec::new());
    for sender in senders {
        let path = format!("assets/senders/{}/{}", sender.id, sender.file);
        if !data.is_own(&path) {
            continue;
        }
        let finding = |fault: &str| {
            Diagnostic::new(&rules::UNUSABLE_SENDER_LOGO)
                .in_file(&path)
                .with("sender", sender.name.as_str())
                .with("fault", fault)
        };
        match logo(&sender.logo, &sender.colours, sender.min_height) {
            Err(faults) => {
                found.extend(faults.into_iter().map(|fault| finding(fault.word())));
                undrawn.push(sender.id.clone());
                sender.file = FILES[0];
                // Templates are not blamed for what the file is.
                sender.aspect = sender.aspect.clamp(1.0 / LONGEST, LONGEST);
                sender.logo = instead(sender.aspect).into();
            }
            Ok(SeenLogo { foreign, .. }) if !foreign.is_empty() => {
                let finding = finding("colours").with("foreign", foreign);
                found.push(finding.with("colours", sender.colours.clone()));
            }
            Ok(_) => {}
        }
    }
    (found, undrawn)
}

fn instead(aspect: f64) -> Vec<u8> {
    let width = aspect * 100.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 100\">\
         <rect width=\"{width}\" height=\"100\"/></svg>"
    )
    .into_bytes()
}

fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn pixels(bytes: &[u8], min_height: f64, faults: &mut Vec<LogoFault>) {
    let Some((width, height)) = png_size(bytes) else {
        faults.push(LogoFault::Broken);
        return;
    };
    if width.max(height) > MOST_SIDE {
        faults.push(LogoFault::Large);
    } else if f64::from(height) < min_height / 25.4 * DPI {
        faults.push(LogoFault::Coarse);
    }
}

fn drawing(bytes: &[u8], faults: &mut Vec<LogoFault>) {
    let text = std::str::from_utf8(bytes).ok();
    let text = text.map(|text| text.trim_start_matches('\u{feff}'));
    let Some(text) = text.filter(|text| text.trim_start().starts_with('<')) else {
        faults.push(LogoFault::Other);
        return;
    };
    // What stands there before the drawing is looked at as text: entities change what follows.
    if text.contains("<!ENTITY") {
        faults.push(LogoFault::Entities);
        return;
    }
    if text.contains("<?xml-stylesheet") {
        faults.push(LogoFault::Outside);
    }
    let options = ParsingOptions { allow_dtd: true, ..Default::default() };
    let Ok(document) = Document::parse_with_options(text, options) else {
        faults.push(LogoFault::Broken);
        return;
    };
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        faults.push(LogoFault::Other);
        return;
    }
    let mut uses = 0;
    for (node, depth) in walk(root) {
        if depth > DEEPEST {
            faults.push(LogoFault::Deep);
            break;
        }
        uses += usize::from(node.tag_name().name() == "use");
        element(node, faults);
    }
    if uses > MOST_USES || nested_use(root) {
        faults.push(LogoFault::Deep);
    }
}

/// All elements with how deep they stand.
fn walk<'a, 'i: 'a>(root: Node<'a, 'i>) -> impl Iterator<Item = (Node<'a, 'i>, usize)> {
    let mut below = vec![(root, 0)];
    std::iter::from_fn(move || {
        let (node, depth) = below.pop()?;
        below.extend(node.children().filter(Node::is_element).map(|child| (child, depth + 1)));
        Some((node, depth))
    })
}

/// Whether something that is shown again shows something again itself.
fn nested_use(root: Node) -> bool {
    let is_use = |node: &Node| node.tag_name().name() == "use";
    let shown: Vec<&str> = root
        .descendants()
        .filter(is_use)
        .flat_map(|node| node.attributes())
        .filter(|attribute| attribute.name() == "href")
        .filter_map(|attribute| attribute.value().trim().strip_prefix('#'))
        .collect();
    let is_shown = |node: &Node| node.attribute("id").is_some_and(|id| shown.contains(&id));
    root.descendants().filter(is_use).any(|node| node.ancestors().any(|node| is_shown(&node)))
}

fn element(node: Node, faults: &mut Vec<LogoFault>) {
    let name = node.tag_name().name();
    let page = node.tag_name().namespace() == Some("http://www.w3.org/1999/xhtml");
    if ACTIVE.iter().any(|active| active.eq_ignore_ascii_case(name)) || page {
        faults.push(LogoFault::Active);
    }
    let own = node.tag_name().namespace().is_none_or(|space| space == SVG);
    if own && TEXTS.contains(&name) && shows_text(node) {
        faults.push(LogoFault::LiveText);
    }
    if name == "style" && node.descendants().filter_map(|node| node.text()).any(leads_outside) {
        faults.push(LogoFault::Outside);
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if key.len() > 2 && key.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) {
            faults.push(LogoFault::Active);
        }
        let shown = matches!(key, "href" | "src" | "data") && !is_inside(value);
        // A link of a drawing program's own data shows nothing.
        if (shown && own) || leads_outside(value) {
            faults.push(LogoFault::Outside);
        }
    }
}

fn shows_text(node: Node) -> bool {
    node.descendants().filter_map(|node| node.text()).any(|text| !text.trim().is_empty())
}

/// A reference to a part of the same file, or to a picture that the file itself holds.
fn is_inside(address: &str) -> bool {
    let small = address.to_ascii_lowercase();
    address.starts_with('#')
        || ["data:image/png", "data:image/jpeg", "data:image/jpg"]
            .iter()
            .any(|kind| small.starts_with(kind))
}

/// Whether a style loads something: `url()` of anything but a part of the file, or `@import`.
fn leads_outside(style: &str) -> bool {
    let small = style.to_ascii_lowercase();
    // An escape may spell any of the words.
    if small.contains("@import") || (small.contains('\\') && small.contains('(')) {
        return true;
    }
    let mut parts = small.split("url(");
    parts.next();
    parts.any(|part| !is_inside(part.trim_start_matches([' ', '\t', '\n', '"', '\''])))
}

/// The colours that are drawn, in bounded time: drawings can be made that nobody finishes.
fn seen_colours(bytes: Vec<u8>) -> Result<Vec<[u8; 3]>, LogoFault> {
    let (send, receive) = sync_channel(1);
    let learn = move || {
        let drawn = draw(&bytes).map_err(|stopped| match stopped {
            Stopped::Slow | Stopped::Costly => LogoFault::Deep,
            Stopped::Failed => LogoFault::Broken,
        });
        // Nobody listens any more when it took too long.
        let _ = send.send(drawn.and_then(|drawn| colours_of(&drawn).ok_or(LogoFault::Empty)));
    };
    let spawned = std::thread::Builder::new().stack_size(STACK).spawn(learn);
    spawned.map_err(|_| LogoFault::Deep)?;
    receive.recv_timeout(PATIENCE).unwrap_or(Err(LogoFault::Deep))
}

/// The colours of a mark that can be seen on paper.
fn colours_of(drawn: &DrawnLogo) -> Option<Vec<[u8; 3]>> {
    let mark = Mark::of(drawn)?;
    let size = mark.sizes.first()?;
    let inked = |layer: &Layer| layer.cover.iter().copied().map(f64::from).sum::<f64>();
    let area = drawn.rgba.len() as f64;
    let dark = size.layers.iter().filter(|layer| lab(layer.colour)[0] < WHITE);
    let shown: f64 = dark.map(inked).sum();
    let all = size.layers.iter().map(|layer| layer.colour).collect();
    (shown >= LEAST * area).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn svg(inner: &str) -> Vec<u8> {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             viewBox=\"0 0 40 10\">{inner}</svg>"
        )
        .into_bytes()
    }

    const BOX: &str = "<rect width=\"40\" height=\"10\" fill=\"#C30000\"/>";

    fn faults(bytes: &[u8]) -> Vec<LogoFault> {
        logo(bytes, &[], 9.0).err().unwrap_or_default()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut picture = image::RgbImage::from_pixel(width, height, image::Rgb([255; 3]));
        for (x, y) in (0..width / 2).flat_map(|x| (0..height / 2).map(move |y| (x, y))) {
            picture.put_pixel(width / 4 + x, height / 4 + y, image::Rgb([0, 0, 0x99]));
        }
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_drawing_that_does_more_than_show_itself_is_refused() {
        use LogoFault::*;
        for (inner, fault) in [
            ("<script>alert(1)</script>", Active),
            ("<SCRIPT/>", Active),
            ("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", Active),
            ("<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", Active),
            ("<rect onclick=\"a()\"/>", Active),
            ("<rect ONLOAD=\"a()\"/>", Active),
            ("<set attributeName=\"href\" to=\"javascript:a()\"/>", Active),
            ("<image href=\"https://a.example/a.png\"/>", Outside),
            ("<image xlink:href=\"/etc/passwd\"/>", Outside),
            ("<image href=\"data:image/svg+xml;base64,AAAA\"/>", Outside),
            ("<use href=\"b.svg#a\"/>", Outside),
            ("<a href=\"javascript:a()\"><rect/></a>", Outside),
            ("<style>@import 'a.css';</style>", Outside),
            ("<style>@font-face { src: url( \"https://a.example/f\") }</style>", Outside),
            ("<rect fill=\"url(https://a.example/#a)\"/>", Outside),
            ("<rect style=\"fill: u\\72l(//a.example)\"/>", Outside),
            ("<text x=\"1\">Nav</text>", LiveText),
            ("<g><text><tspan>N</tspan></text></g>", LiveText),
        ] {
            assert_eq!(faults(&svg(&format!("{BOX}{inner}"))), [fault], "{inner}");
        }
        let both = format!("{BOX}<script/><text>a</text><image href=\"a.png\"/>");
        assert_eq!(faults(&svg(&both)), [Active, Outside, LiveText], "all at once");
    }

    #[test]
    fn what_drawing_programs_write_is_taken() {
        let inner = format!(
            "<style>.a {{ fill: url(#g) }}</style><defs><linearGradient id=\"g\"/></defs>\
             <metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
             <rdf:li rdf:href=\"https://a.example\"/></rdf:RDF></metadata>\
             <text> </text>{BOX}<g id=\"a\"/><use xlink:href=\"#a\"/>"
        );
        assert_eq!(faults(&svg(&inner)), []);
        let doctype = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
                       \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n";
        assert_eq!(faults(&[doctype.as_bytes(), &svg(BOX)].concat()), []);
    }

    #[test]
    fn what_cannot_be_drawn_is_told() {
        use LogoFault::*;
        let deep = format!("{}{BOX}{}", "<g>".repeat(5000), "</g>".repeat(5000));
        let again = "<g id=\"a\"><rect/></g><g id=\"b\"><use href=\"#a\"/></g><use href=\"#b\"/>";
        let entity = b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>";
        for (bytes, fault) in [
            (entity.to_vec(), Entities),
            (svg(&deep), Deep),
            (svg(&format!("{BOX}{again}")), Deep),
            (svg(""), Empty),
            (svg("<g>"), Broken),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), Broken),
            (b"<html/>".to_vec(), Other),
            (b"GIF89a".to_vec(), Other),
            (b"\x89PNG\r\n\x1a\n".to_vec(), Broken),
            (Vec::new(), Other),
            (vec![b' '; MOST + 1], Large),
            (png(400, 100), Coarse),
            (png(2600, 200), Long),
        ] {
            let head = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
            assert_eq!(faults(&bytes), [fault], "{head}");
        }
        assert_eq!(faults(&png(500, 120)), []);
    }

    #[test]
    fn colours_are_the_senders_or_told() {
        let red = ["#C30000".to_owned()];
        let seen = logo(&svg(BOX), &red, 9.0).unwrap();
        assert_eq!((seen.aspect, seen.foreign.len()), (4.0, 0));
        assert_eq!(seen.colours, ["#C30000"]);
        let blue = logo(&png(500, 120), &red, 9.0).unwrap();
        assert_eq!(blue.foreign, ["#000099"], "white ground is paper");
        assert!(
            logo(&png(500, 120), &[], 9.0).unwrap().foreign.is_empty(),
            "any where none are named"
        );
    }
}
