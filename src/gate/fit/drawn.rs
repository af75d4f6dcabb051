//! A logo file as pixels, drawn by a child process where there may be one.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

use crate::base::artifact::sha256;
use crate::base::confined::crew::{self, Stopped};
use crate::base::confined::packed::{Packed, Unpacked};
use crate::gate::fit::hairlines;

/// The longest side of the picture that a mark is learnt from, in pixels.
const SIDE: f32 = 512.0;
/// What a child is asked.
pub(crate) const QUESTION: &str = "logo";

/// A logo as pixels.
pub(crate) struct DrawnLogo {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Red, green, blue and cover of each pixel.
    pub(crate) rgba: Vec<[u8; 4]>,
    /// The same where every line is as wide as a renderer draws it that has few pixels. Nothing where no line
    /// is thinner.
    pub(crate) bold: Vec<[u8; 4]>,
}

/// A logo is judged before it is looked for, and an office has a handful: the last ones stay.
const KEPT: usize = 16;
static DRAWN: Mutex<VecDeque<(String, Arc<DrawnLogo>)>> = Mutex::new(VecDeque::new());

/// Draws an SVG or PNG, its longest side [`SIDE`]; or says why that cannot be done.
pub(crate) fn draw(logo: &[u8]) -> Result<Arc<DrawnLogo>, Stopped> {
    let name = sha256(logo);
    let kept = || DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, drawn)) = kept().iter().find(|(other, _)| *other == name) {
        return Ok(drawn.clone());
    }
    let drawn = Arc::new(anew(logo)?);
    let mut kept = kept();
    kept.truncate(KEPT - 1);
    kept.push_front((name, drawn.clone()));
    Ok(drawn)
}

fn anew(logo: &[u8]) -> Result<DrawnLogo, Stopped> {
    if !crew::is_allowed() {
        return here(logo).ok_or(Stopped::Failed);
    }
    let (head, body) = crew::ask(None, &Packed::question(QUESTION).0, logo)?;
    let mut head = Unpacked(&head);
    let (width, height) = (head.index().unwrap_or_default(), head.index().unwrap_or_default());
    let mut rgba: Vec<[u8; 4]> = body.as_chunks().0.to_vec();
    let bold = rgba.split_off((width * height).min(rgba.len()));
    let whole = width > 0 && rgba.len() == width * height;
    let whole = whole && (bold.is_empty() || bold.len() == rgba.len());
    whole.then_some(DrawnLogo { width, height, rgba, bold }).ok_or(Stopped::Failed)
}

/// What a child answers: nothing where the file cannot be drawn.
pub(crate) fn answer(logo: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let Some(drawn) = here(logo) else { return Default::default() };
    let mut head = Packed::default();
    head.number(drawn.width as u64).number(drawn.height as u64);
    (head.0, [drawn.rgba, drawn.bold].concat().into_flattened())
}

fn here(logo: &[u8]) -> Option<DrawnLogo> {
    if logo.starts_with(b"\x89PNG") {
        let drawn = image::load_from_memory_with_format(logo, image::ImageFormat::Png).ok()?;
        let factor = SIDE / drawn.width().max(drawn.height()) as f32;
        let drawn = if factor < 1.0 {
            let side = SIDE as u32;
            drawn.resize(side, side, image::imageops::FilterType::Triangle)
        } else {
            drawn
        };
        let drawn = drawn.to_rgba8();
        let (width, height) = (drawn.width() as usize, drawn.height() as usize);
        let rgba = drawn.pixels().map(|pixel| pixel.0).collect();
        return Some(DrawnLogo { width, height, rgba, bold: Vec::new() });
    }
    let tree = usvg::Tree::from_data(logo, &usvg::Options::default()).ok()?;
    let (width, height, rgba) = pixels(&tree)?;
    let bold = hairlines::bold(&tree).and_then(|tree| pixels(&tree)).map(|(_, _, rgba)| rgba);
    Some(DrawnLogo { width, height, rgba, bold: bold.unwrap_or_default() })
}

fn pixels(tree: &usvg::Tree) -> Option<(usize, usize, Vec<[u8; 4]>)> {
    let size = tree.size();
    let factor = SIDE / size.width().max(size.height());
    let (width, height) = (size.width() * factor, size.height() * factor);
    let mut pixmap = Pixmap::new(width.round().max(1.0) as u32, height.round().max(1.0) as u32)?;
    resvg::render(tree, Transform::from_scale(factor, factor), &mut pixmap.as_mut());
    let plain = pixmap.pixels().iter().map(|pixel| pixel.demultiply());
    let rgba = plain.map(|p| [p.red(), p.green(), p.blue(), p.alpha()]).collect();
    Some((pixmap.width() as usize, pixmap.height() as usize, rgba))
}
