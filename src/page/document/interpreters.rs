//! Which interpreters come, and which can be ordered.

use crate::content::event::InterpretedLanguage;
use crate::content::locale::{likely_script, negotiate};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::context::Context;
use crate::page::document::data::{LanguageName, Run, Typography, typography};
use crate::page::document::texts::Texts;

/// Languages of Norway's offices: nobody needs an interpreter to them.
const OFFICE: [&str; 2] = ["nb", "nn"];

impl Texts<'_> {
    /// Languages that one can ask for. The reader's own comes first, also where the event does not name
    /// it, unless its interpreter comes anyway or offices speak it.
    pub(crate) fn on_request(&self, found: &mut Vec<Diagnostic>) -> Vec<LanguageName> {
        let Context { event, locales, .. } = self.context;
        let is_own = |language: &InterpretedLanguage| {
            negotiate(&language.tag.value, locales.keys()) == Some(self.locale.tag.as_str())
        };
        let (own, others): (Vec<_>, Vec<_>) = event.on_request.iter().cloned().partition(is_own);
        let named = self.language_names(&[own.as_slice(), &others].concat(), found);
        let known = !own.is_empty() || event.interpreters.iter().any(is_own);
        if named.is_empty() || known || OFFICE.contains(&self.locale.tag.as_str()) {
            return named;
        }
        let name = self.locale.name.clone();
        let own = LanguageName { name, typography: typography(self.locale) };
        std::iter::once(own).chain(named).collect()
    }

    /// Names of the languages of the interpreters who come: in the reader's language where that has
    /// names for them, or else each in its own.
    pub(super) fn spoken(&self) -> Vec<(String, Option<Typography>)> {
        let (event, reader) = (self.context.event, &self.locale.tag);
        let named = event.interpreters.iter().filter_map(|language| {
            let own = self.language_names(std::slice::from_ref(language), &mut Vec::new()).pop()?;
            let locale = self.context.locales.get(&language.tag.value);
            match locale.and_then(|locale| locale.names.get(reader)) {
                Some(name) if language.name.is_none() => Some((name.clone(), None)),
                _ => Some((own.name, Some(own.typography))),
            }
        });
        named.collect()
    }

    /// Which interpreters come and how to order others, in pieces: names of languages are in scripts that
    /// the page's fonts do not have.
    pub(crate) fn interpreters(&self, found: &mut Vec<Diagnostic>) -> Vec<Run> {
        let ids = ["letter-interpreters", "letter-interpreters-none"];
        let Some(id) = ids.into_iter().find(|id| self.is_true(id)) else { return Vec::new() };
        let Some(text) = self.get(id, found) else { return Vec::new() };
        let (mut runs, mut rest) = (Vec::new(), text.as_str());
        for (name, voice) in self.spoken() {
            if let (Some(_), Some((before, after))) = (&voice, rest.split_once(name.as_str())) {
                runs.push(Run { text: before.to_owned(), voice: None });
                runs.push(Run { text: name, voice });
                rest = after;
            }
        }
        runs.push(Run { text: rest.to_owned(), voice: None });
        runs
    }

    /// The own names of languages, each in its script: from its folder, or from the event.
    pub(crate) fn language_names(
        &self,
        languages: &[InterpretedLanguage],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<LanguageName> {
        let locales = self.context.locales;
        languages
            .iter()
            .filter_map(|language| {
                let tag = &language.tag.value;
                if let (Some(locale), None) = (locales.get(tag), &language.name) {
                    let typography = typography(locale);
                    return Some(LanguageName { name: locale.name.clone(), typography });
                }
                let script = likely_script(tag);
                let kin = locales.values().find(|kin| Some(&kin.script) == script.as_ref());
                let (Some(name), Some(kin)) = (&language.name, kin) else {
                    found.push(
                        Diagnostic::new(&rules::UNKNOWN_LANGUAGE)
                            .at(&self.context.event.source, language.tag.span.clone())
                            .with("tag", tag.as_str())
                            .with(
                                "suggestion",
                                crate::base::suggest::suggest(
                                    tag,
                                    locales.keys().map(String::as_str),
                                ),
                            )
                            .with("known", locales.keys().cloned().collect::<Vec<_>>()),
                    );
                    return None;
                };
                let lang = tag.split('-').next().unwrap_or(tag).to_owned();
                let typography = Typography { lang, region: None, ..typography(kin) };
                Some(LanguageName { name: name.clone(), typography })
            })
            .collect()
    }
}
