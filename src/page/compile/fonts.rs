//! The fonts of `fonts/`, and no others.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInfo, FontInstance, FontVariant, FontVariations};
use typst_kit::fonts::FontStore;

use crate::base::artifact::sha256;
use crate::base::confined::crew;
use crate::base::confined::packed::Packed;
use crate::content::data::Data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What a child is asked.
pub(crate) const QUESTION: &str = "font";
/// More faces are nobody's font: a file may claim four thousand million.
const MOST_FACES: u32 = 64;
/// So many letters of a face are tried.
const TRIED: usize = 70_000;

/// Fonts that were found sound, by digest: judged once while the program runs.
static SOUND: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Whether a font can be read and all its letters drawn, in bounded time and memory.
fn is_sound(bytes: &[u8]) -> bool {
    if ttf_parser::fonts_in_collection(bytes).is_some_and(|faces| faces > MOST_FACES) {
        return false;
    }
    if !crew::is_allowed() {
        return true;
    }
    let digest = sha256(bytes);
    let known = || SOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if known().contains(&digest) {
        return true;
    }
    let sound = crew::ask(None, &Packed::question(QUESTION).0, bytes).is_ok();
    if sound {
        known().insert(digest);
    }
    sound
}

/// What a child answers: something where it came to the end of a font.
pub(crate) fn answer(bytes: Vec<u8>) -> (Vec<u8>, Vec<u8>) {
    let bytes = Bytes::new(bytes);
    for font in Font::iter(bytes.clone()) {
        let Ok(face) = ttf_parser::Face::parse(&bytes, font.index()) else { continue };
        for glyph in 0..face.number_of_glyphs() {
            face.outline_glyph(ttf_parser::GlyphId(glyph), &mut Unseen);
        }
        let Some(face) = rustybuzz::Face::from_slice(&bytes, font.index()) else { continue };
        let letters: String = font
            .info()
            .coverage
            .iter()
            .filter_map(char::from_u32)
            .filter(|letter| !letter.is_control())
            .take(TRIED)
            .collect();
        let mut buffer = rustybuzz::UnicodeBuffer::new();
        buffer.push_str(&letters);
        buffer.guess_segment_properties();
        rustybuzz::shape(&face, &[], buffer);
    }
    (b"sound".to_vec(), Vec::new())
}

/// Outlines that nobody looks at.
struct Unseen;

impl ttf_parser::OutlineBuilder for Unseen {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {}
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
    fn close(&mut self) {}
}

/// The fonts of `fonts/`, and no others.
pub struct Fonts {
    pub(crate) store: FontStore,
    families: BTreeSet<String>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts").field("families", &self.families).finish_non_exhaustive()
    }
}

impl Fonts {
    /// Reads every font file of every family folder.
    pub fn load(data: &Data, found: &mut Vec<Diagnostic>) -> Self {
        let mut store = FontStore::new();
        let mut families = BTreeSet::new();
        for file in data.fonts() {
            match data.bytes(&file) {
                Ok(Some(bytes)) => {
                    let bytes = match bytes {
                        Cow::Borrowed(bytes) => Bytes::new(bytes),
                        Cow::Owned(bytes) => Bytes::new(bytes),
                    };
                    // Those inside are known.
                    let sound = !data.is_own(&file) || is_sound(&bytes);
                    let fonts: Vec<Font> =
                        if sound { Font::iter(bytes).collect() } else { Vec::new() };
                    if !sound {
                        let finding = Diagnostic::new(&rules::UNREADABLE_FILE);
                        found.push(finding.in_file(file).with("reason", "font"));
                    } else if fonts.is_empty() {
                        // Its texts would be set in another weight, and nobody would be told.
                        let finding = Diagnostic::new(&rules::UNREADABLE_FILE);
                        found.push(finding.in_file(file).with("reason", "none"));
                    }
                    for font in fonts {
                        let info: FontInfo = font.info().clone();
                        families.insert(info.family.to_string());
                        store.push((font, info));
                    }
                }
                Ok(None) => {}
                Err(finding) => found.push(finding),
            }
        }
        Self { store, families }
    }

    /// Whether there is a family of this name.
    pub fn has(&self, family: &str) -> bool {
        self.families.contains(family)
    }

    /// The regular face of a family.
    pub fn regular(&self, family: &str) -> Option<FontInstance> {
        let variant = FontVariant::default();
        let index = self.store.book().select(&family.to_lowercase(), variant)?;
        let font = self.store.font(index)?;
        Some(font.instantiate(variant, Abs::pt(11.0), &FontVariations::default()))
    }

    /// The names of all families.
    pub fn families(&self) -> &BTreeSet<String> {
        &self.families
    }
}
