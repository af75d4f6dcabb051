//! Judges the Fluent files of one language, several at a time.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::checks::registry;
use crate::checks::subject::{FluentSubject, TextPart, TextSubject, TranslationSubject};
use crate::content::topic;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::source::SourceFile;
use crate::language::{Language, Languages};
use crate::text::fluent::bundle::Bundle;
use crate::text::fluent::{FluentFile, MessagePart};
use crate::text::passage::Passage;

/// What all files are judged by.
#[derive(Debug, Clone, Copy)]
pub struct Judge<'a> {
    /// The languages.
    pub languages: &'a Languages,
    /// The rules to look for.
    pub selection: &'a Selection,
    /// The year of the meeting that the texts are about.
    pub year: Option<i16>,
    /// The day that counts as today.
    pub today: Date,
}

/// The file with the texts of every invitation, to which oppslag gives its variables.
const INVITATION: &str = "invitation.ftl";
/// Files with texts of oppslag itself, which few languages have.
const INTERFACE: [&str; 3] = ["interface.ftl", "checks.ftl", "keys.ftl"];

impl Judge<'_> {
    /// Judges a folder of Fluent files beside the folder that it translates: files of the same
    /// path below the folder belong together.
    pub(crate) fn folder(
        &self,
        tag: &str,
        sources: Vec<Arc<SourceFile>>,
        own: bool,
        source_tag: &str,
        originals: Option<Vec<Arc<SourceFile>>>,
    ) -> Vec<Diagnostic> {
        let (bundle, original) = rayon::join(
            || Bundle::new(sources, false),
            || originals.map(|originals| Bundle::new(originals, false)),
        );
        let below = |path: &str, tag: &str| -> String {
            let folder = format!("{tag}/");
            let from_start = path.strip_prefix(&folder).map(str::to_owned);
            let inner = || Some(path.split_once(&format!("/{folder}"))?.1.to_owned());
            from_start.or_else(inner).unwrap_or_else(|| path.to_owned())
        };
        let originals: BTreeMap<String, &FluentFile> = original
            .iter()
            .flat_map(Bundle::files)
            .map(|file| (below(&file.source.path, source_tag), file))
            .collect();
        let language = self.languages.get(tag);
        let original_language = self.languages.get(source_tag);
        let mut found: Vec<Diagnostic> = bundle
            .files()
            .par_iter()
            .flat_map_iter(|file| {
                let path = below(&file.source.path, tag);
                let translated = originals.get(&path).copied();
                let subject = FluentSubject::new(
                    &language,
                    &bundle,
                    file,
                    own && (path == INVITATION || topic::is_text(&path)),
                    original.as_ref(),
                    translated,
                );
                self.file(subject, translated, &original_language)
            })
            .collect();
        let there: Vec<String> =
            bundle.files().iter().map(|file| below(&file.source.path, tag)).collect();
        let there: HashSet<&str> = there.iter().map(String::as_str).collect();
        for (path, file) in &originals {
            // A topic in a language that no meeting has it in is missed by nobody.
            let needed = !(own && (INTERFACE.contains(&path.as_str()) || topic::is_text(path)));
            if needed && !there.contains(path.as_str()) {
                let name = beside(&file.source.path, path, source_tag, tag);
                found.push(
                    Diagnostic::new(&rules::MISSING_TRANSLATION)
                        .in_file(name)
                        .for_language(tag)
                        .with("tag", tag),
                );
            }
        }
        found
    }

    /// Judges one file and its texts.
    pub fn file(
        &self,
        subject: FluentSubject,
        translated: Option<&FluentFile>,
        original_language: &Language,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for check in self.selection.of(registry::FLUENT) {
            check(&subject, &mut found);
        }
        if self.selection.of(registry::TEXT).next().is_some() {
            self.texts(&subject, &mut found);
        }
        if let Some(original) = translated {
            let subject = TranslationSubject { fluent: subject, original, original_language };
            for check in self.selection.of(registry::TRANSLATION) {
                check(&subject, &mut found);
            }
        }
        found
    }

    fn texts(&self, subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
        let FluentSubject { language, file, facts, .. } = *subject;
        let mut passages = Vec::new();
        // Nobody reads what is replaced.
        for entry in file.entries.iter().filter(|entry| !subject.is_replaced(&entry.id)) {
            // A term's attributes choose forms, and no reader sees them.
            let shown = |part: &&MessagePart| match part.attribute.as_deref() {
                // The size of a window or field of a web page.
                Some("style") => false,
                Some(_) => !entry.is_term(),
                None => true,
            };
            for part in entry.parts.iter().filter(shown) {
                let texts = part.passages.iter().enumerate();
                passages.extend(texts.filter(|(_, passage)| !passage.is_blank()).map(
                    |(number, passage)| TextPart {
                        passage,
                        id: Some(entry.id.as_str()),
                        main: number == 0,
                    },
                ));
            }
        }
        // Who says in their own words what it costs may name a price.
        let free = !file.entries.iter().any(|entry| entry.id == "free");
        let text = TextSubject::new(language, &file.source, &passages, self.year, self.today);
        self.running(&text.own_of(facts, free), found);
    }

    /// Judges running text.
    pub fn passages(
        &self,
        language: &Language,
        source: &Arc<SourceFile>,
        passages: &[TextPart],
        found: &mut Vec<Diagnostic>,
    ) {
        let subject = TextSubject::new(language, source, passages, self.year, self.today);
        self.running(&subject, found);
    }

    fn running(&self, subject: &TextSubject, found: &mut Vec<Diagnostic>) {
        for check in self.selection.of(registry::TEXT) {
            check(subject, found);
        }
    }

    /// Judges the texts of a file that is not Fluent.
    pub(crate) fn text(
        &self,
        tag: &str,
        source: &Arc<SourceFile>,
        passages: &[Passage],
    ) -> Vec<Diagnostic> {
        let language = self.languages.get(tag);
        let part = |passage| TextPart { passage, id: None, main: true };
        let parts: Vec<TextPart> = passages.iter().map(part).collect();
        let mut found = Vec::new();
        self.passages(&language, source, &parts, &mut found);
        found
    }
}

/// The path of the translation of a file that stands at `path` below the folder of its language.
fn beside(file: &str, path: &str, source_tag: &str, tag: &str) -> String {
    let folder = file.strip_suffix(path).unwrap_or_default();
    let parent = folder.strip_suffix(&format!("{source_tag}/")).unwrap_or(folder);
    format!("{parent}{tag}/{path}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::finding::diagnostic::{Place, Scope};

    fn source(path: &str, text: &str) -> Arc<SourceFile> {
        Arc::new(SourceFile::new(path, text))
    }

    /// What is found of a rule in a folder of Somali texts, by path.
    fn found(
        code: &str,
        files: &[(&str, &str)],
        own: bool,
        originals: &[(&str, &str)],
    ) -> Vec<String> {
        let languages = Languages::new(&Data::new(None), []);
        let selection = Selection::default();
        let today = jiff::civil::date(2026, 11, 23);
        let judge = Judge { languages: &languages, selection: &selection, year: None, today };
        let read = |tag: &str, files: &[(&str, &str)]| -> Vec<Arc<SourceFile>> {
            files
                .iter()
                .map(|(name, text)| source(&format!("locales/{tag}/{name}"), text))
                .collect()
        };
        let all = judge.folder("so", read("so", files), own, "nb", Some(read("nb", originals)));
        let of = all.into_iter().filter(|finding| finding.rule.code == code);
        of.map(|finding| {
            assert_eq!(finding.scope, Scope::Language("so".to_owned()));
            finding.place.as_ref().map(Place::path).unwrap_or_default().to_owned()
        })
        .collect()
    }

    #[test]
    fn a_file_that_is_not_there_is_missed_but_for_those_of_oppslag_itself() {
        let there = [("invitation.ftl", "a = Soo\n")];
        let originals = ["invitation.ftl", "letters.ftl", "interface.ftl", "checks.ftl"]
            .map(|name| (name, "a = Hei\n"));
        for (own, wanted) in [
            (true, &["locales/so/letters.ftl"][..]),
            (
                false,
                &["locales/so/checks.ftl", "locales/so/interface.ftl", "locales/so/letters.ftl"],
            ),
        ] {
            assert_eq!(found("missing-translation", &there, own, &originals), wanted, "{own}");
        }
    }

    #[test]
    fn only_invitations_are_given_the_variables_of_a_meeting_and_no_others() {
        let text = "a = { $date } { $nonsense }\n";
        for (name, own, told) in [
            ("invitation.ftl", true, true),
            ("invitation.ftl", false, false),
            ("interface.ftl", true, false),
            ("letters.ftl", true, false),
        ] {
            let found = found("unknown-variable", &[(name, text)], own, &[(name, text)]);
            assert_eq!(!found.is_empty(), told, "{name} {own}");
        }
    }

    #[test]
    fn everything_that_readers_see_is_judged() {
        let languages = Languages::new(&Data::new(None), []);
        let selection = Selection::default();
        let today = jiff::civil::date(2026, 11, 23);
        let judge = Judge { languages: &languages, selection: &selection, year: None, today };
        let word = "iverksette";
        for (text, told) in [
            (format!("a = Vi skal {word}.\n"), 1),
            (format!("a = Hei\n    .label = Vi skal {word}.\n"), 1),
            (format!("a =\n    .label = Vi skal {word}.\n    .hint = Vi skal {word}.\n"), 2),
            (format!("a = Hei\n    .style = {word}\n"), 0),
            (format!("-a = Vi skal {word}.\n"), 1),
            (format!("-a = Hei\n    .form = {word}\n"), 0),
            (format!("# Vi skal {word}.\na = Hei\n"), 0),
        ] {
            let all = judge.folder("nb", vec![source("nb/a.ftl", &text)], false, "nb", None);
            let jargon = all.iter().filter(|finding| finding.rule.code == "jargon");
            assert_eq!(jargon.count(), told, "{text}");
        }
    }

    /// By CLDR: Norwegian has two forms, Polish three for whole numbers, Arabic six, and Norwegian no other
    /// ordinals than one.
    #[test]
    fn a_selection_by_number_has_every_form_of_its_language() {
        let languages = Languages::new(&Data::new(None), []);
        let selection = Selection::default();
        let today = jiff::civil::date(2026, 11, 23);
        let judge = Judge { languages: &languages, selection: &selection, year: None, today };
        let counted = "$n";
        let ordered = "NUMBER($n, type: \"ordinal\")";
        for (tag, selector, keys, missed) in [
            ("nb", counted, "one other", false),
            ("nb", counted, "other", false),
            ("nb", counted, "few other", false),
            ("pl", counted, "one few many other", false),
            ("pl", counted, "one few other", true),
            ("pl", counted, "few other", true),
            ("pl", counted, "one other", true),
            ("ar", counted, "zero one two few many other", false),
            ("ar", counted, "few other", true),
            ("ar", counted, "one other", true),
            ("en", ordered, "one two few other", false),
            ("en", ordered, "one other", true),
            ("en", ordered, "two other", true),
            ("en", counted, "one other", false),
            ("pl", ordered, "other", false),
            // Words and numbers that somebody chose are no forms.
            ("pl", counted, "0 other", false),
            ("pl", counted, "sms other", false),
        ] {
            let variants: String = keys
                .split(' ')
                .map(|key| format!("{}[{key}] x\n", if key == "other" { "   *" } else { "    " }))
                .collect();
            let text = format!("a = {{ {selector} ->\n{variants}}}\n");
            let all =
                judge.folder(tag, vec![source(&format!("{tag}/a.ftl"), &text)], false, tag, None);
            let told = all.iter().any(|finding| finding.rule.code == "missing-plural-form");
            assert_eq!(told, missed, "{tag}: {text}");
        }
    }
}
