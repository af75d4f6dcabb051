//! The fonts of `fonts/`, and no others.

use std::borrow::Cow;
use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInfo, FontInstance, FontVariant, FontVariations};
use typst_kit::fonts::FontStore;

use crate::content::data::Data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

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
                    let fonts: Vec<Font> = Font::iter(bytes).collect();
                    if fonts.is_empty() {
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
