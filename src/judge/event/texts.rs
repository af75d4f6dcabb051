//! The texts of a meeting in all its languages: what recurs, and its own.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;
use std::sync::Arc;

use crate::checks::registry;
use crate::checks::subject::{EventSubject, Facts, FluentSubject, SignaturesSubject};
use crate::content::event::Event;
use crate::content::signatures::Reviews;
use crate::content::workspace::Workspace;
use crate::content::{data, locale};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::source::SourceFile;
use crate::judge::fluent::Judge;
use crate::language::{Language, Languages};
use crate::text::fluent::bundle::Bundle;

/// Which Fluent files to read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WhichTexts<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) event: &'a Event,
    pub(crate) folder: &'a Path,
    /// The folder's path to show.
    pub(crate) name: &'a str,
    pub(crate) languages: &'a Languages,
    /// Tags of languages; all of the meeting when there are none.
    pub(crate) wanted: &'a [&'a str],
    /// The language that the others are translated from.
    pub(crate) source_tag: &'a str,
}

/// The Fluent files of a meeting, by language: what recurs in every invitation, then its own.
#[derive(Debug, Default)]
pub(crate) struct EventTexts {
    pub(crate) by_language: BTreeMap<String, [Option<Arc<SourceFile>>; 2]>,
    /// Those that the others are translated from, where the meeting has that language.
    original: Option<[Option<Arc<SourceFile>>; 2]>,
}

impl EventTexts {
    /// Reads the files of the languages of the meeting that are wanted; of all when none is named.
    /// Files that are not there are reported.
    pub(crate) fn load(asked: &WhichTexts, found: &mut Vec<Diagnostic>) -> Self {
        let WhichTexts { workspace, event, folder, name, languages, wanted, source_tag } = *asked;
        let mut texts = Self::default();
        for tag in &event.languages {
            let known = locale::negotiate(&tag.value, languages.locales().keys());
            let Some(tag) = known.map(str::to_owned) else { continue };
            let asked = wanted.is_empty() || wanted.contains(&tag.as_str());
            if tag == source_tag && !asked {
                // Only to compare with: what is wrong with it is not asked for.
                texts.original = Some(files(workspace, folder, name, &tag, &mut Vec::new()));
            }
            if !asked {
                continue;
            }
            if let Entry::Vacant(place) = texts.by_language.entry(tag) {
                let files = files(workspace, folder, name, place.key(), found);
                place.insert(files);
            }
        }
        if let Some(original) = texts.by_language.get(source_tag) {
            texts.original = Some(original.clone());
        }
        texts
    }

    /// The files of one language, if both are there.
    pub(crate) fn of(&self, tag: &str) -> Option<Vec<Arc<SourceFile>>> {
        self.by_language.get(tag)?.iter().cloned().collect()
    }
}

fn files(
    workspace: &Workspace,
    folder: &Path,
    name: &str,
    tag: &str,
    found: &mut Vec<Diagnostic>,
) -> [Option<Arc<SourceFile>>; 2] {
    let recurring = format!("locales/{tag}/invitation.ftl");
    let own = format!("{name}/{tag}.ftl");
    let path = folder.join(format!("{tag}.ftl"));
    let exists = path.symlink_metadata().is_ok();
    let texts = [
        (workspace.data.text(&recurring), recurring),
        (if exists { data::read_text(&path, &own).map(Some) } else { Ok(None) }, own),
    ];
    texts.map(|(text, name)| match text {
        Ok(Some(source)) => Some(source),
        Ok(None) => {
            found.push(
                Diagnostic::new(&rules::MISSING_TRANSLATION)
                    .in_file(name)
                    .for_language(tag)
                    .with("tag", tag),
            );
            None
        }
        Err(finding) => {
            found.push(finding.for_language(tag));
            None
        }
    })
}

/// The facts of a meeting and its texts, everything that is judged without a page, in pieces that
/// need nothing of each other.
pub(crate) struct EventJudge<'a> {
    subject: &'a EventSubject<'a>,
    judge: Judge<'a>,
    source_tag: &'a str,
    facts: Facts<'a>,
    reviews: &'a Reviews,
    texts: Vec<(&'a String, &'a [Option<Arc<SourceFile>>; 2])>,
    original: Option<(Bundle, [Option<String>; 2])>,
}

impl<'a> EventJudge<'a> {
    /// Judges by the checks of `selection`; `source_tag` is the language that the others are translated
    /// from.
    pub(crate) fn new(
        subject: &'a EventSubject<'a>,
        (texts, reviews): (&'a EventTexts, &'a Reviews),
        selection: &'a Selection,
        source_tag: &'a str,
    ) -> Self {
        let judge = Judge {
            languages: subject.languages,
            selection,
            year: Some(subject.event.date.value.year()),
            today: subject.today,
        };
        let original = texts.original.as_ref().map(bundle);
        let facts = Facts::new(subject.event, subject.workspace);
        Self {
            subject,
            judge,
            source_tag,
            facts,
            reviews,
            texts: texts.by_language.iter().collect(),
            original,
        }
    }

    /// The pieces by number, in the order in which to begin them: 0 are the facts, the others the texts of
    /// each language. The source language comes first, since its glossary is what the others wait for.
    pub(crate) fn order(&self) -> Vec<usize> {
        let first = self.texts.iter().position(|(tag, _)| *tag == self.source_tag);
        let mut order: Vec<usize> = (0..=self.texts.len()).collect();
        order.sort_by_key(|number| first.map(|first| first + 1) != Some(*number));
        order
    }

    /// Judges one piece.
    pub(crate) fn piece(&self, number: usize) -> Vec<Diagnostic> {
        match number.checked_sub(1).and_then(|number| self.texts.get(number)) {
            Some((tag, files)) => self.texts(tag, files),
            None => self.meeting(),
        }
    }

    fn meeting(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for check in self.judge.selection.of(registry::EVENT) {
            check(self.subject, &mut found);
        }
        found
    }

    /// Judges who has signed the texts of a language.
    fn signatures(
        &self,
        tag: &str,
        [_, own]: &[Option<Arc<SourceFile>>; 2],
        language: &Language,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        // Where the meeting has no file in the language, its facts name it.
        let facts = &self.subject.event.source;
        let locales = self.subject.languages.locales();
        let (texts, Some(locale)) = (self.reviews.of(tag), locales.get(tag)) else { return found };
        let subject = SignaturesSubject {
            locale,
            language,
            texts,
            place: own.as_ref().map_or(&facts.path, |own| &own.path),
            today: self.subject.today,
        };
        for check in self.judge.selection.of(registry::SIGNATURES) {
            check(&subject, &mut found);
        }
        found
    }

    fn texts(&self, tag: &str, files: &[Option<Arc<SourceFile>>; 2]) -> Vec<Diagnostic> {
        let languages = self.subject.languages;
        let (language, source_language) = (languages.get(tag), languages.get(self.source_tag));
        let (bundle, paths) = bundle(files);
        let original = self.original.as_ref().filter(|_| tag != self.source_tag);
        let mut found = self.signatures(tag, files, &language);
        for (number, path) in paths.iter().enumerate() {
            let Some(file) = path.as_deref().and_then(|path| bundle.file(path)) else { continue };
            let translated =
                original.and_then(|(bundle, paths)| bundle.file(paths.get(number)?.as_deref()?));
            let fluent = FluentSubject::new(
                &language,
                &bundle,
                file,
                true,
                original.map(|(bundle, _)| bundle),
                translated,
            );
            // The meeting's own texts may replace what recurs.
            let usual = paths.first().and_then(Option::as_deref);
            let usual = usual.and_then(|path| bundle.file(path));
            let fluent = match number {
                0 => fluent,
                _ => fluent.own_of(&self.facts, usual),
            };
            found.extend(self.judge.file(fluent, translated, &source_language));
        }
        found
    }
}

/// The files of one language in one, and the path of each.
fn bundle(files: &[Option<Arc<SourceFile>>; 2]) -> (Bundle, [Option<String>; 2]) {
    let paths = files.each_ref().map(|file| file.as_ref().map(|file| file.path.clone()));
    (Bundle::new(files.iter().flatten().cloned().collect(), true), paths)
}
