//! Document → laid-out pages. Whatever typst warns of or finds wrong becomes a finding.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::foundations::Bytes;
use typst::{World, WorldExt};
use typst_kit::files::FileStore;
use typst_layout::PagedDocument;

use crate::content::data::Data;
use crate::content::sender::Sender;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::page::compile::fonts::Fonts;
use crate::page::compile::given::{self, file_id};
use crate::page::compile::overset::overset;
use crate::page::compile::world::{PageWorld, SHARED_MODULES, SharedFiles};
use crate::page::document::data::Document;

/// How much smaller each new try of an overset page sets its texts, and how often it tries.
const TIGHTER: f64 = 0.96;
const TRIES: usize = 8;

/// To forget, typst goes through everything that it remembers: after documents, which are few beside
/// letters, it does so once in so many.
const EVICTED_EVERY: usize = 4;
static LAID_OUT: AtomicUsize = AtomicUsize::new(0);

/// A laid-out document.
#[derive(Debug)]
pub struct Compiled {
    /// The pages.
    pub pages: PagedDocument,
}

/// What a compile works with besides the document. Shared between threads, so that templates are
/// parsed and logos are read once.
pub struct Compiler {
    fonts: Arc<Fonts>,
    files: FileStore<SharedFiles>,
}

impl std::fmt::Debug for Compiler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").field("fonts", &self.fonts).finish_non_exhaustive()
    }
}

impl Compiler {
    /// A compiler with the logos of `senders`.
    pub fn new(data: &Data, fonts: Arc<Fonts>, senders: &[Sender]) -> Self {
        let logos = senders
            .iter()
            .map(|sender| {
                let path = format!("assets/senders/{}/{}", sender.id, sender.file);
                (path, Bytes::new(sender.logo.clone().into_owned()))
            })
            .collect();
        let files = FileStore::new(SharedFiles { data: data.clone(), logos });
        Self { fonts, files }
    }

    /// The index of the sender whose logo these bytes are.
    pub(crate) fn logo(&self, bytes: &Bytes) -> Option<usize> {
        self.files.loader().logos.iter().position(|(_, logo)| logo == bytes)
    }

    /// Lays a document out with a template; where a text runs out of its room, again with smaller
    /// texts, down to the template's limit.
    pub fn compile(
        &self,
        document: &Document,
        template: &str,
        language: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        let mut tighten = 1.0;
        for _ in 1..TRIES {
            let mut complaints = Vec::new();
            let compiled = self.lay_out(document, tighten, template, language, &mut complaints);
            if compiled.as_ref().is_none_or(|compiled| overset(&compiled.pages).is_empty()) {
                found.extend(complaints);
                return compiled;
            }
            tighten *= TIGHTER;
        }
        self.lay_out(document, tighten, template, language, found)
    }

    /// Whether a document fits on its page with its texts as small as they may be.
    pub(crate) fn fits(&self, document: &Document, template: &str, language: &str) -> bool {
        let least = (1..TRIES).fold(1.0, |tighten, _| tighten * TIGHTER);
        let compiled = self.lay_out(document, least, template, language, &mut Vec::new());
        let fits = |one: &Compiled| one.pages.pages().len() == 1 && overset(&one.pages).is_empty();
        compiled.as_ref().is_some_and(fits)
    }

    /// Lays out plain data with a template whose texts flow over as many pages as they need.
    pub fn compile_once(
        &self,
        data: &impl Serialize,
        template: &str,
        language: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        let path = format!("templates/{template}/main.typ");
        let files = vec![
            (given::FILE, json(data, &path, language, found)?),
            ("tighten.json", Bytes::new(b"1".as_slice())),
        ];
        self.typeset(&path, files, language, found)
    }

    /// Lays a document out once. How much smaller its texts are than the template would set them
    /// stands in a file of its own, so that another try shares what does not depend on it; so does the
    /// recipient, which is all that differs between the letters of a language.
    fn lay_out(
        &self,
        document: &Document,
        tighten: f64,
        template: &str,
        language: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        let path = format!("templates/{template}/main.typ");
        let files = vec![
            (given::FILE, json(document, &path, language, found)?),
            ("recipient.json", json(&document.recipient, &path, language, found)?),
            ("tighten.json", Bytes::new(tighten.to_string().into_bytes())),
            ("qr.luma8", Bytes::new(document.qr.clone())),
        ];
        let compiled = self.set(&path, files, language, found);
        if LAID_OUT.fetch_add(1, Ordering::Relaxed) % EVICTED_EVERY == EVICTED_EVERY - 1 {
            comemo::evict(1);
        }
        compiled
    }

    /// Lays out the typst file at `path` among templates, with files of its own at the root.
    pub(crate) fn typeset(
        &self,
        path: &str,
        files: Vec<(&str, Bytes)>,
        language: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        let compiled = self.set(path, files, language, found);
        // Keeps memory flat over thousands of pages, and what the next pages share.
        comemo::evict(3);
        compiled
    }

    fn set(
        &self,
        path: &str,
        files: Vec<(&str, Bytes)>,
        language: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        let own = |(name, bytes)| file_id(name).map(|id| (id, bytes));
        let Some(main) = file_id(path) else {
            found.push(broken(path, language, "the template's name is no path".to_owned()));
            return None;
        };
        let own = files.into_iter().map(own).collect::<Option<Vec<_>>>()?;
        let world = PageWorld { main, shared: &self.files, own, fonts: &self.fonts };
        let result = typst::compile::<PagedDocument>(&world);
        found.extend(result.warnings.iter().map(|warning| explain(&world, warning, language)));
        match result.output {
            Ok(pages) => Some(Compiled { pages }),
            Err(errors) => {
                found.extend(errors.iter().map(|error| explain(&world, error, language)));
                None
            }
        }
    }

    /// Reads and evaluates the modules that all templates share, which every page would wait for.
    pub(crate) fn warm_up(&self) {
        // What is wrong with them is found again on every page.
        self.set(SHARED_MODULES, Vec::new(), "nb", &mut Vec::new());
    }

    /// The fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }
}

/// Plain data as a file for typst.
fn json(
    data: &impl Serialize,
    path: &str,
    language: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Bytes> {
    match serde_json::to_vec(data) {
        Ok(json) => Some(Bytes::new(json)),
        Err(error) => {
            found.push(broken(path, language, error.to_string()));
            None
        }
    }
}

fn broken(path: &str, language: &str, reason: String) -> Diagnostic {
    Diagnostic::new(&rules::TEMPLATE_ERROR)
        .in_file(path)
        .for_language(language)
        .with("reason", reason)
        .with("advice", "none")
}

/// Hints as one text, or `none`, the word that messages select on.
pub(crate) fn advice(hints: &[String]) -> String {
    if hints.is_empty() { "none".to_owned() } else { hints.join(" ") }
}

/// A complaint of typst as a finding, with the place in the template.
fn explain(world: &PageWorld<'_>, complaint: &SourceDiagnostic, language: &str) -> Diagnostic {
    let check = match complaint.severity {
        TypstSeverity::Error => &rules::TEMPLATE_ERROR,
        TypstSeverity::Warning => &rules::TEMPLATE_WARNING,
    };
    let hints: Vec<String> = complaint.hints.iter().map(|hint| hint.v.to_string()).collect();
    let finding = Diagnostic::new(check)
        .for_language(language)
        .with("reason", complaint.message.as_str())
        .with("advice", advice(&hints));
    let place = complaint.span.id().and_then(|id| {
        let source = world.source(id).ok()?;
        let range = world.range(complaint.span)?;
        let path = id.get().vpath().get_without_slash().to_owned();
        Some((Arc::new(SourceFile::new(path, source.text())), range))
    });
    match place {
        Some((source, range)) => finding.at(&source, range),
        None => finding,
    }
}
