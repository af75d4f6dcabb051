//! The texts of a meeting in all its languages: what recurs, and its own.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;
use std::sync::Arc;

use crate::checks::registry;
use crate::checks::subject::{EventSubject, Facts, FluentSubject, SignaturesSubject};
use crate::content::event::Event;
use crate::content::signatures::Reviews;
use crate::content::topic::{self, MeetingPlace};
use crate::content::workspace::Workspace;
use crate::content::{data, locale};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::source::SourceFile;
use crate::judge::fluent::Judge;
use crate::language::{Language, Languages};
use crate::text::fluent::FluentFile;
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

/// The Fluent files of a meeting in one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct LanguageTexts {
    /// What recurs in every invitation, what its topic says, and its own, each as far as it is there. Of messages
    /// of one name the last one counts.
    files: [Option<Arc<SourceFile>>; 3],
    /// Whether nothing is missing.
    whole: bool,
}

impl LanguageTexts {
    /// The files that are there.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.iter().flatten()
    }
}

/// The Fluent files of a meeting, by language.
#[derive(Debug, Default)]
pub(crate) struct EventTexts {
    pub(crate) by_language: BTreeMap<String, LanguageTexts>,
    /// Those that the others are translated from, where the meeting has that language.
    original: Option<LanguageTexts>,
}

impl EventTexts {
    /// Reads the files of the languages of the meeting that are wanted; of all when none is named.
    /// Files that are not there are reported.
    pub(crate) fn load(asked: &WhichTexts, found: &mut Vec<Diagnostic>) -> Self {
        let WhichTexts { event, languages, wanted, source_tag, .. } = *asked;
        let mut texts = Self::default();
        for tag in &event.languages {
            let known = locale::negotiate(&tag.value, languages.locales().keys());
            let Some(tag) = known.map(str::to_owned) else { continue };
            let is_wanted = wanted.is_empty() || wanted.contains(&tag.as_str());
            if tag == source_tag && !is_wanted {
                // Only to compare with: what is wrong with it is not asked for.
                texts.original = Some(files(asked, &tag, &mut Vec::new()));
            }
            if !is_wanted {
                continue;
            }
            if let Entry::Vacant(place) = texts.by_language.entry(tag) {
                let files = files(asked, place.key(), found);
                place.insert(files);
            }
        }
        if let Some(original) = texts.by_language.get(source_tag) {
            texts.original = Some(original.clone());
        }
        texts
    }

    /// The files of one language, if all that the meeting needs are there.
    pub(crate) fn of(&self, tag: &str) -> Option<Vec<Arc<SourceFile>>> {
        let texts = self.by_language.get(tag).filter(|texts| texts.whole)?;
        Some(texts.sources().cloned().collect())
    }
}

fn files(asked: &WhichTexts, tag: &str, found: &mut Vec<Diagnostic>) -> LanguageTexts {
    let WhichTexts { workspace, event, folder, name, source_tag, .. } = *asked;
    let place = MeetingPlace::of(event, folder, name);
    let recurring = format!("locales/{tag}/invitation.ftl");
    let own = format!("{name}/{tag}.ftl");
    let is_there = |tag: &str| folder.join(format!("{tag}.ftl")).symlink_metadata().is_ok();
    let read_own = || data::read_text(&folder.join(format!("{tag}.ftl")), &own).map(Some);
    // A topic that there is none of is told by its check, and what follows from that is not.
    let known = place.topic.is_none_or(|id| topic::ids(&workspace.data).contains(id));
    let topic = place.topic.and_then(|id| topic::texts(id, tag)).filter(|_| known);
    let mut whole = known;
    let mut read = |text: Result<Option<Arc<SourceFile>>, Diagnostic>, path: &str, needed: bool| {
        let finding = match text {
            Ok(Some(source)) => return Some(source),
            Ok(None) if !needed => return None,
            Ok(None) => {
                let missing = Diagnostic::new(&rules::MISSING_TRANSLATION).in_file(path);
                missing.with("tag", tag)
            }
            Err(finding) => finding,
        };
        found.push(finding.for_language(tag));
        whole = false;
        None
    };
    let recurring = read(workspace.data.text(&recurring), &recurring, true);
    // What its topic does not say in a language, a meeting may say itself.
    let topic = topic.map(|path| read(workspace.data.text(&path), &path, !is_there(tag)));
    // A meeting with a topic needs no texts of its own, unless its original has some.
    let needs_own = match &topic {
        Some(topic) => topic.is_some() && tag != source_tag && is_there(source_tag),
        None => place.topic.is_none(),
    };
    let own = read(if is_there(tag) { read_own() } else { Ok(None) }, &own, needs_own);
    let files = [recurring, topic.flatten(), own];
    LanguageTexts { files, whole }
}

/// The facts of a meeting and its texts, everything that is judged without a page, in pieces that
/// need nothing of each other.
pub(crate) struct EventJudge<'a> {
    subject: &'a EventSubject<'a>,
    judge: Judge<'a>,
    source_tag: &'a str,
    facts: Facts<'a>,
    reviews: &'a Reviews,
    texts: Vec<(&'a String, &'a LanguageTexts)>,
    original: Option<(Bundle, [Option<String>; 3])>,
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
    fn signatures(&self, tag: &str, files: &LanguageTexts, language: &Language) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        // Where the meeting has no file in the language, its topic has, or else its facts name it.
        let [_, topic, own] = &files.files;
        let own = own.as_ref().or(topic.as_ref());
        let facts = &self.subject.event.source;
        let locales = self.subject.languages.locales();
        let (texts, Some(locale)) = (self.reviews.of(tag), locales.get(tag)) else { return found };
        let subject = SignaturesSubject {
            locale,
            language,
            texts,
            place: own.map_or(&facts.path, |own| &own.path),
            today: self.subject.today,
        };
        for check in self.judge.selection.of(registry::SIGNATURES) {
            check(&subject, &mut found);
        }
        found
    }

    fn texts(&self, tag: &str, files: &LanguageTexts) -> Vec<Diagnostic> {
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
            // Texts of the meeting may replace those of its topic, and both what recurs.
            let (before, after) = paths.split_at(number);
            let files = |paths: &[Option<String>]| -> Vec<&FluentFile> {
                paths.iter().flatten().filter_map(|path| bundle.file(path)).collect()
            };
            let usual = files(before).into_iter().rev().collect();
            let later = files(after).into_iter().skip(1).collect();
            let fluent = match number {
                0 => fluent,
                _ => fluent.own_of(&self.facts, usual, later),
            };
            found.extend(self.judge.file(fluent, translated, &source_language));
        }
        found
    }
}

/// The files of one language in one, and the path of each.
fn bundle(texts: &LanguageTexts) -> (Bundle, [Option<String>; 3]) {
    let paths = texts.files.each_ref().map(|file| file.as_ref().map(|file| file.path.clone()));
    (Bundle::new(texts.sources().cloned().collect(), true), paths)
}
