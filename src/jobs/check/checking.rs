//! Checks everything that a request names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::error::Error;
use crate::checks::registry;
use crate::checks::subject::SignaturesSubject;
use crate::content::data::Data;
use crate::content::event::{self, Event};
use crate::content::locale::folder::SOURCE;
use crate::content::locale::{self, Locale};
use crate::content::signatures::{Originals, ReviewedText};
use crate::content::topic;
use crate::content::workspace::print::SIGNED;
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::{self, Diagnostic, Warned};
use crate::finding::policy::Policy;
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::finding::source::SourceFile;
use crate::jobs::check::fix::{self, Fixed};
use crate::jobs::check::input::{self, Input};
use crate::judge::event::Pages;
use crate::judge::finished::SeenSheet;
use crate::judge::fluent::Judge;
use crate::judge::{event as judged, finished};
use crate::language::{self, Languages};
use crate::termbase;

/// What to check, and how.
#[derive(Debug, Clone)]
pub struct Request {
    /// Events, locale folders, workspaces, Fluent files and texts.
    pub paths: Vec<PathBuf>,
    /// Pairs of finished files that are printed on the same sheet, one in colour and one in black.
    pub overlays: Vec<[PathBuf; 2]>,
    /// The office that everything belongs to. Where none is named, it is the one around each path, and that of
    /// the current folder for what lies in none.
    pub office: Option<PathBuf>,
    /// A text to check besides, as from standard input.
    pub text: Option<String>,
    /// The language of texts and of Fluent files whose path does not say it; of an event, the only one
    /// that is judged.
    pub language: Option<String>,
    /// The language that translations are made from.
    pub source: String,
    /// Only these checks; all when empty.
    pub only: Vec<String>,
    /// Senders whose marks finished pages must show; the workspace's when empty.
    pub require: Vec<String>,
    /// Where to draw finished pages with what was seen on them, PNG.
    pub annotate: Option<PathBuf>,
    /// What those say of what is wrong beside the senders' names, by its code; the code where there is nothing.
    pub labels: BTreeMap<&'static str, String>,
    /// Whether it is for the last time before printing: texts that no reader has signed as they are now are
    /// errors.
    pub release: bool,
    /// The day that counts as today.
    pub today: Date,
}

impl Request {
    /// Everything that there is to check in `paths`.
    pub fn new(paths: Vec<PathBuf>, today: Date) -> Self {
        Self {
            paths,
            overlays: Vec::new(),
            office: None,
            text: None,
            language: None,
            source: SOURCE.to_owned(),
            only: Vec::new(),
            require: Vec::new(),
            annotate: None,
            labels: BTreeMap::new(),
            release: false,
            today,
        }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings, after the workspace's severities and exceptions.
    pub findings: Vec<Diagnostic>,
    /// How many files were looked at.
    pub files: usize,
    /// The texts with what the findings propose, by path.
    pub fixes: Vec<Fixed>,
    /// What was seen on finished pages.
    pub sheets: Vec<SeenSheet>,
}

impl Outcome {
    /// Whether any finding is at least this bad.
    pub fn has(&self, severity: Severity) -> bool {
        diagnostic::any(&self.findings, severity)
    }
}

/// Checks everything that the request names.
pub fn check(request: &Request) -> Result<Outcome, Error> {
    check_with(request, &|_, _| {})
}

/// Checks everything that the request names. `progress` is told after each finished page how many of
/// how many are done.
pub fn check_with(
    request: &Request,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let selection = Selection::only(request.only.iter().cloned());
    if let Some(code) = request.only.iter().find(|code| rules::find(code).is_none()) {
        let suggestion = rules::suggest(code);
        return Err(Error::UnknownCheck { code: code.clone(), suggestion });
    }
    let mut inputs: BTreeMap<Option<PathBuf>, Vec<Input>> = BTreeMap::new();
    let office = |root: Option<PathBuf>| request.office.clone().or(root);
    let (pairs, alone) = input::printings(&request.paths);
    for path in alone {
        let (root, input) = input::classify(path)?;
        inputs.entry(office(root)).or_default().push(input);
    }
    let asked = request.overlays.iter().map(|[first, second]| [first.clone(), second.clone()]);
    for [first, second] in asked.chain(pairs) {
        let (root, _) = input::classify(&first)?;
        input::classify(&second)?;
        inputs.entry(office(root)).or_default().push(Input::Overlay(first, second));
    }
    if let Some(text) = &request.text {
        let here = std::path::absolute(".").ok();
        let root = here.as_deref().and_then(workspace::find);
        inputs.entry(office(root)).or_default().push(Input::Standard(text.clone()));
    }
    let mut outcome = Outcome::default();
    for (root, inputs) in inputs {
        Checking::run(request, &selection, root.as_deref(), &inputs, &mut outcome, progress)?;
    }
    Ok(outcome)
}

/// The inputs that belong to one workspace, or to none.
pub(crate) struct Checking<'a> {
    pub(crate) request: &'a Request,
    selection: &'a Selection,
    pub(crate) root: Option<&'a Path>,
    pub(crate) workspace: Option<&'a Workspace>,
    languages: &'a Languages,
    pub(crate) files: usize,
    /// Whether something could not be looked at.
    partial: bool,
}

impl<'a> Checking<'a> {
    fn run(
        request: &'a Request,
        selection: &'a Selection,
        root: Option<&'a Path>,
        inputs: &[Input],
        outcome: &mut Outcome,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(), Error> {
        let mut early = Vec::new();
        let workspace = root.and_then(|root| Warned::keep(Workspace::load(root), &mut early));
        let mut sink = match &workspace {
            Some(workspace) => Sink::new(&workspace.policy, selection.clone()),
            None => Sink::new(&Policy::default(), selection.clone()),
        };
        if request.release {
            SIGNED.iter().for_each(|rule| sink.set_severity(rule, Severity::Error));
        }
        sink.extend(early);
        let languages = match &workspace {
            Some(workspace) => language::languages(workspace),
            None => Languages::new(&Data::new(None), []),
        };
        let mut checking = Checking {
            request,
            selection,
            root,
            workspace: workspace.as_ref(),
            languages: &languages,
            files: 0,
            partial: !request.only.is_empty(),
        };
        for input in inputs {
            checking.input(input, &mut sink);
        }
        outcome.sheets.extend(checking.finished(inputs, &mut sink, progress)?);
        outcome.files += checking.files;
        let partial = checking.partial;
        sink.extend(languages.findings());
        let whole = inputs.iter().any(|input| matches!(input, Input::Workspace(_)));
        let findings = sink.finish(!whole || partial);
        outcome.fixes.extend(fix::plan(&findings, root));
        outcome.findings.extend(findings);
        Ok(())
    }

    /// Judges the finished pages among the inputs, all together, and says what was seen on them.
    fn finished(
        &mut self,
        inputs: &[Input],
        sink: &mut Sink,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Vec<SeenSheet>, Error> {
        let files: Vec<PathBuf> = inputs
            .iter()
            .filter_map(|input| match input {
                Input::Finished(path) => Some(path.clone()),
                _ => None,
            })
            .collect();
        let overlays: Vec<[&Path; 2]> = inputs
            .iter()
            .filter_map(|input| match input {
                Input::Overlay(first, second) => Some([first.as_path(), second.as_path()]),
                _ => None,
            })
            .collect();
        let first = files.first().map(PathBuf::as_path);
        let Some(first) = first.or(overlays.first().map(|pair| pair[0])) else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        let Request { require, annotate, labels, .. } = self.request;
        let annotate = annotate.as_deref();
        let annotate = annotate.map(|path| finished::Annotation { path, labels });
        let gate = finished::Gate::new(require, self.workspace, self.root, annotate, &mut found);
        sink.extend(found);
        let missing = || Error::NoWorkspace { path: first.display().to_string() };
        let gate = gate.ok_or_else(missing)?;
        self.files += files.len() + 2 * overlays.len();
        let (found, sheets) = gate.judge(&files, self.selection, progress);
        sink.extend(found);
        for pair in overlays {
            sink.extend(gate.overlay(pair, self.selection, progress));
        }
        Ok(sheets)
    }

    fn input(&mut self, input: &Input, sink: &mut Sink) {
        match input {
            Input::Workspace(root) => {
                self.files += 1;
                for event in input::folders(&root.join("events")) {
                    if event.join(event::FILE).is_file() {
                        self.event(&event, None, sink);
                    }
                }
                for folder in input::folders(&root.join("locales")) {
                    if let Some(tag) = input::tag_of(&folder) {
                        self.locale(&folder, &tag, sink);
                    }
                }
            }
            Input::Event(folder) => {
                let only = self.request.language.as_ref().map(std::slice::from_ref);
                self.event(folder, only, sink);
            }
            Input::Locale(folder, tag) => self.locale(folder, tag, sink),
            Input::Fluent(path) => self.fluent_file(path, sink),
            Input::Text(path) => self.text_file(path, sink),
            Input::Termbase(path) => self.termbase(path, sink),
            Input::Standard(text) => self.standard(text, sink),
            // All of them together, at the end.
            Input::Finished(_) | Input::Overlay(..) => {}
        }
    }

    /// What an import of a termbase would say.
    fn termbase(&mut self, path: &Path, sink: &mut Sink) {
        self.files += 1;
        let data = self.workspace.map_or_else(|| Data::new(None), |w| w.data.clone());
        let mut found = Vec::new();
        if let Some(incoming) = termbase::read(path, &self.name(path), None, &data, &mut found) {
            termbase::plan(&data, &incoming, false, &mut found);
        }
        sink.extend(found);
    }

    /// The path to show: from the workspace's folder on, or as the user gave it.
    pub(crate) fn name(&self, path: &Path) -> String {
        workspace::name(path, self.root)
    }

    pub(crate) fn judge(&self, year: Option<i16>) -> Judge<'a> {
        Judge {
            languages: self.languages,
            selection: self.selection,
            year,
            today: self.request.today,
        }
    }

    /// An event and its pages, in some of its languages or in all.
    pub(crate) fn event(&mut self, folder: &Path, languages: Option<&[String]>, sink: &mut Sink) {
        let Some(workspace) = self.workspace else { return };
        let name = self.name(folder);
        match Event::load(folder, &name) {
            Ok(Warned { value: event, diagnostics }) => {
                sink.extend(diagnostics);
                self.files += 1 + 2 * languages.map_or(event.languages.len(), <[String]>::len);
                let pages = Pages {
                    languages: languages.unwrap_or_default().to_vec(),
                    ..Pages::all(self.request.today)
                };
                // Other languages may need the exceptions that this one does not.
                self.partial |= languages.is_some();
                let (all, source) = (self.languages, self.request.source.as_str());
                let what = (workspace, &event, folder);
                judged::examine(what, all, &pages, self.selection, source, sink);
            }
            Err(findings) => {
                self.partial = true;
                sink.extend(findings);
            }
        }
    }

    /// A language's folder: its data, its Fluent files, and what they translate.
    pub(crate) fn locale(&mut self, folder: &Path, tag: &str, sink: &mut Sink) {
        let own = self.root.is_some_and(|root| folder == root.join("locales").join(tag));
        if own && let Some(locale) = self.languages.locales().get(tag) {
            sink.extend(locale.diagnostics.iter().cloned());
            sink.extend(self.signatures(locale));
        }
        let mut found = Vec::new();
        let sources = match self.laid_over(tag, own) {
            Some((data, names)) => laid_over(data, tag, &names, &mut found),
            None => input::fluent_files(folder, self.root, &mut found),
        };
        self.files += sources.len();
        let originals = self.originals(folder, tag, own, &mut found);
        sink.extend(found);
        sink.extend(self.judge(None).folder(tag, sources, own, &self.request.source, originals));
    }

    /// Judges who has signed the texts of a language's folder.
    fn signatures(&self, locale: &Locale) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let Some(workspace) = self.workspace else { return found };
        let originals = Originals::load(&workspace.data, &self.request.source);
        let text = ReviewedText::recurring(&workspace.data, &locale.tag, &originals, &mut found);
        let named = |name| format!("locales/{}/{name}", locale.tag);
        // A file that the office has.
        let own = |path: &String| workspace.data.is_own(path);
        let place = ["review.toml", "invitation.ftl", "letters.ftl", locale::FILE].map(named);
        let subject = SignaturesSubject {
            locale,
            language: &self.languages.get(&locale.tag),
            texts: &[text],
            place: place.iter().find(|path| own(path)).map_or("", String::as_str),
            today: self.request.today,
        };
        for check in self.selection.of(registry::SIGNATURES) {
            check(&subject, &mut found);
        }
        found
    }

    /// The files that a locale folder translates; none for the source language itself.
    fn originals(
        &self,
        folder: &Path,
        tag: &str,
        own: bool,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<std::sync::Arc<crate::finding::source::SourceFile>>> {
        let source = &self.request.source;
        if source == tag {
            return None;
        }
        if let Some((data, names)) = self.laid_over(tag, own) {
            return Some(laid_over(data, source, &names, found));
        }
        let beside = folder.parent()?.join(source);
        if beside.is_dir() {
            return Some(input::fluent_files(&beside, self.root, found));
        }
        let data = &self.workspace.filter(|_| own)?.data;
        let mut names = data.names(&format!("locales/{source}"));
        names.extend(topic::files(data.names(&format!("locales/{source}/topics"))));
        Some(laid_over(data, source, &names, found))
    }

    /// The files of the workspace that are laid over a language of the program; nothing where the program has
    /// no such language, whose texts are all in the workspace.
    fn laid_over(&self, tag: &str, own: bool) -> Option<(&Data, BTreeSet<String>)> {
        let data = &self.workspace.filter(|_| own)?.data;
        let folder = format!("locales/{tag}");
        let known = Data::new(None).names("locales").contains(tag);
        let names = |folder: PathBuf| -> Option<Vec<String>> {
            let entries = folder.read_dir().ok()?.flatten();
            Some(entries.filter_map(|entry| entry.file_name().into_string().ok()).collect())
        };
        let folder = self.root?.join(&folder);
        let topics = topic::files(names(folder.join("topics")).unwrap_or_default());
        let names = names(folder)?.into_iter().chain(topics);
        known.then(|| (data, names.collect()))
    }
}

/// The Fluent files of a language with these names: the workspace's, laid over those inside.
fn laid_over(
    data: &Data,
    tag: &str,
    names: &BTreeSet<String>,
    found: &mut Vec<Diagnostic>,
) -> Vec<std::sync::Arc<SourceFile>> {
    let texts = names.iter().filter(|name| name.ends_with(".ftl")).filter_map(|name| {
        data.text(&format!("locales/{tag}/{name}")).unwrap_or_else(|finding| {
            found.push(finding);
            None
        })
    });
    texts.collect()
}
