//! A workspace kept open while somebody writes: one page at a time, in the time between two keys, and
//! the findings of one language.
//!
//! ```text
//! files ─► print of what changed ─► shelf (kept as long as its files are the same) ─► page, findings
//! ```

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::locale::Locale;
use crate::content::locale::folder::SOURCE;
use crate::content::open::Opened;
use crate::content::template::Template;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::preview::print::Print;
use crate::judge::event::kept::{Kept, KnownFonts};
use crate::judge::event::lone::LonePage;
use crate::judge::event::{EventRun, Exports};
use crate::language::{self, Languages};
use crate::page::compile::layout::SeenPage;
use crate::page::compile::{Compiled, Compiler};
use crate::page::export::svg;

pub mod boxes;
mod print;

pub use crate::jobs::preview::boxes::TextBox;
use crate::jobs::preview::boxes::boxes;
pub use crate::judge::event::Pages;

/// A workspace that stays open.
pub struct Studio {
    root: PathBuf,
    shelf: Mutex<Option<Arc<Shelf>>>,
    /// Held while files are read: those who come meanwhile wait, and find them read.
    reading: Mutex<()>,
    judged: Mutex<VecDeque<(Asked, Vec<Diagnostic>)>>,
}

/// What was judged: the office as it was, what an event's files said, its folder, and which of its pages.
type Asked = (Print, u64, PathBuf, String);

/// The findings of so many languages are kept: several people ask for the same when they stop to write.
const JUDGED: usize = 32;

impl std::fmt::Debug for Studio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Studio").field("root", &self.root).finish_non_exhaustive()
    }
}

/// What a workspace's pages are made with, as its files were at one time.
pub struct Shelf {
    print: Print,
    workspace: Workspace,
    languages: Languages,
    kept: Kept,
    fonts: KnownFonts,
    found: Vec<Diagnostic>,
    shown: Mutex<VecDeque<(Vec<u8>, Preview)>>,
}

/// So many pages are kept as they were last shown, of about a megabyte each: most of what somebody writes
/// is not on the page that is looked at.
const SHOWN: usize = 24;

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shelf").field("workspace", &self.workspace.root).finish_non_exhaustive()
    }
}

impl Shelf {
    /// The office.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The languages that there are, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.languages.locales().values()
    }

    pub(crate) fn by_tag(&self) -> &BTreeMap<String, Locale> {
        self.languages.locales()
    }

    /// One language.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.languages.locales().get(tag)
    }

    /// What is made of a meeting, by name.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        self.kept.templates.values()
    }

    pub(crate) fn compiler(&self) -> &Compiler {
        &self.kept.compiler
    }

    /// What was wrong with the office's own file.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.found
    }
}

/// Which page to look at.
#[derive(Debug, Clone)]
pub struct PageRequest {
    /// The event's folder.
    pub event: PathBuf,
    /// The language's tag.
    pub language: String,
    /// The template.
    pub template: String,
    /// The size; the template's first where none is named.
    pub size: Option<String>,
    /// With the stamp of a draft.
    pub draft: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// A page to look at.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The page as SVG, without the paper.
    pub svg: Vec<u8>,
    /// Its width in mm.
    pub width: f64,
    /// Its height in mm.
    pub height: f64,
    /// Where messages and facts stand.
    pub boxes: Vec<TextBox>,
    /// What the messages of the page say, by id.
    pub texts: BTreeMap<String, String>,
}

impl Studio {
    /// A studio for the workspace in this folder; nothing is read yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            shelf: Mutex::default(),
            reading: Mutex::default(),
            judged: Mutex::default(),
        }
    }

    /// The workspace's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What pages are made with, read anew where files have changed. `Err` holds what is wrong with
    /// an office's file that cannot be read at all.
    pub fn shelf(&self) -> Result<Arc<Shelf>, Vec<Diagnostic>> {
        let print = Print::of(&self.root);
        let same = |shelf: &Arc<Shelf>| shelf.print == print;
        if let Some(shelf) = self.current().filter(same) {
            return Ok(shelf);
        }
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.current();
        if let Some(shelf) = before.clone().filter(same) {
            return Ok(shelf);
        }
        let shelf = Arc::new(Shelf::read(&self.root, print, before.as_deref())?);
        *self.shelf.lock().unwrap_or_else(PoisonError::into_inner) = Some(shelf.clone());
        Ok(shelf)
    }

    fn current(&self) -> Option<Arc<Shelf>> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lays out one page. Where there is none, what was found says why.
    pub fn page(&self, request: &PageRequest) -> Result<(Option<Preview>, Vec<Diagnostic>), Error> {
        let pages = Pages {
            languages: vec![request.language.clone()],
            templates: vec![request.template.clone()],
            sizes: request.size.iter().cloned().collect(),
            draft: request.draft,
            ..Pages::all(request.today)
        };
        self.with_run(&request.event, (&pages, &Exports::default()), |run, shelf, sink| {
            let mut found = Vec::new();
            let page = run.lone(&shelf.kept.compiler, &mut found)?;
            let shown = page.and_then(|page| shelf.shown(&page, &mut found));
            sink.extend(found);
            Ok(shown)
        })
        .map(|(page, found)| (page.flatten(), found))
    }

    /// Everything that is found in the texts of some of an event's languages and on some of its pages.
    pub fn findings(&self, event: &Path, pages: &Pages) -> Result<Vec<Diagnostic>, Error> {
        let office = Print::of(&self.root);
        let asked = (office, print::written(event), event.to_owned(), format!("{pages:?}"));
        let all = || self.judged.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = all().iter().find(|(known, _)| *known == asked) {
            return Ok(found.clone());
        }
        // No file is wanted.
        let exports = Exports { formats: Vec::new(), ..Exports::default() };
        let found = self.with_run(event, (pages, &exports), |run, _, sink| {
            run.judge(sink, &|_, _| {})?;
            sink.extend(run.languages.findings());
            Ok(())
        })?;
        let mut all = all();
        all.truncate(JUDGED - 1);
        all.push_front((asked, found.1.clone()));
        Ok(found.1)
    }

    /// What an event's pages depend on, as it is now: its own files and those of the office.
    pub fn state(&self, event: &Path) -> u64 {
        Print::of(&self.root).with(event)
    }

    pub(crate) fn with_run<T>(
        &self,
        event: &Path,
        (pages, exports): (&Pages, &Exports),
        work: impl FnOnce(&EventRun, &Shelf, &mut Sink) -> Result<T, Error>,
    ) -> Result<(Option<T>, Vec<Diagnostic>), Error> {
        let shelf = match self.shelf() {
            Ok(shelf) => shelf,
            Err(found) => return Ok((None, found)),
        };
        let Opened { place, event, found, .. } = Opened::open(event)?;
        let selection = Selection::default();
        let mut sink = Sink::new(&shelf.workspace.policy, selection.clone());
        sink.extend(shelf.found.iter().cloned());
        sink.extend(found);
        let Some(event) = event else { return Ok((None, sink.finish(true))) };
        let run = EventRun {
            pages,
            exports,
            workspace: &shelf.workspace,
            event: &event,
            place: &place,
            languages: &shelf.languages,
            selection: &selection,
            source: SOURCE,
            kept: Some(&shelf.kept),
        };
        let done = work(&run, &shelf, &mut sink)?;
        Ok((Some(done), sink.finish(true)))
    }
}

impl Shelf {
    fn read(root: &Path, print: Print, before: Option<&Self>) -> Result<Self, Vec<Diagnostic>> {
        let mut found = Vec::new();
        let Warned { value: workspace, diagnostics } = Workspace::load(root)?;
        found.extend(diagnostics);
        let languages = language::languages(&workspace);
        let fonts = before.filter(|old| old.print.same_fonts(&print)).map(|old| old.fonts.clone());
        let (kept, fonts) = Kept::read(&workspace, &languages, fonts).map_err(|_| Vec::new())?;
        Ok(Self { print, workspace, languages, kept, fonts, found, shown: Mutex::default() })
    }

    /// A page as it was shown before, where nothing on it is other than then.
    fn shown(&self, page: &LonePage, found: &mut Vec<Diagnostic>) -> Option<Preview> {
        let all = || self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let state = page.state();
        if let Some((_, preview)) = all().iter().find(|(known, _)| Some(known) == state.as_ref()) {
            return Some(preview.clone());
        }
        let mut complaints = Vec::new();
        let compiled = page.lay_out(&self.kept.compiler, &mut complaints);
        let made = compiled.and_then(|compiled| shown(page, &compiled, &self.kept.compiler));
        if let (Some(state), Some(made), true) = (state, &made, complaints.is_empty()) {
            let mut all = all();
            all.truncate(SHOWN - 1);
            all.push_front((state, made.clone()));
        }
        found.append(&mut complaints);
        made
    }
}

fn shown(page: &LonePage, compiled: &Compiled, compiler: &Compiler) -> Option<Preview> {
    let size = &page.document.size;
    let seen = SeenPage::new(&compiled.pages, compiler);
    Some(Preview {
        svg: svg::transparent(compiled)?,
        width: size.width,
        height: size.height,
        boxes: boxes(&seen),
        texts: page.document.texts.clone(),
    })
}
