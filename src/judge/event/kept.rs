//! What stays the same while one workspace is judged again and again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::sender::{self, Sender};
use crate::content::template::{self, Template};
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::logo;
use crate::language::Languages;
use crate::page::compile::{Compiler, Fonts};

/// Everything that a run reads besides facts and texts. It costs more to read than a page does to lay
/// out, so whoever shows pages while somebody writes keeps it, and reads it anew where its files change.
pub(crate) struct Kept {
    pub(crate) senders: Vec<Sender>,
    pub(crate) templates: BTreeMap<String, Template>,
    pub(crate) compiler: Arc<Compiler>,
    pub(crate) interface: Arc<Interface>,
    /// What was wrong with senders, templates and fonts.
    pub(crate) found: Vec<Diagnostic>,
    /// Pages that can be exported.
    sound: Mutex<BTreeSet<String>>,
}

/// Fonts, and what was wrong with them.
pub(crate) type KnownFonts = (Arc<Fonts>, Vec<Diagnostic>);

impl Kept {
    /// Reads what a workspace's pages are made with; `fonts` are those of before, where they are the
    /// same.
    pub(crate) fn read(
        workspace: &Workspace,
        languages: &Languages,
        fonts: Option<KnownFonts>,
    ) -> Result<(Self, KnownFonts), Error> {
        let mut found = Vec::new();
        let mut senders = sender::load_required(workspace, &mut found);
        found.extend(logo::of_workspace(&workspace.data, &mut senders).0);
        let templates = template::load_all(&workspace.data, &mut found);
        let fonts = fonts.unwrap_or_else(|| {
            let mut complaints = Vec::new();
            (Arc::new(Fonts::load(&workspace.data, &mut complaints)), complaints)
        });
        found.extend(fonts.1.iter().cloned());
        let compiler = Compiler::new(&workspace.data, fonts.0.clone(), &senders);
        compiler.warm_up();
        let norwegian = languages.locales().get("nb");
        let interface = Arc::new(Interface::load(&workspace.data, norwegian, "nb")?);
        let (compiler, sound) = (Arc::new(compiler), Mutex::default());
        Ok((Self { senders, templates, compiler, interface, found, sound }, fonts))
    }

    /// Whether a page is known to be exported without a fault while everything that it is made with stays as
    /// it is. What exporting finds wrong are faults of the template, which no text changes.
    pub(crate) fn is_sound(&self, page: &str) -> bool {
        self.sound.lock().unwrap_or_else(PoisonError::into_inner).contains(page)
    }

    /// Remembers that a page was exported.
    pub(crate) fn exported(&self, page: String) {
        self.sound.lock().unwrap_or_else(PoisonError::into_inner).insert(page);
    }
}
