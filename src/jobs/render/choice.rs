//! What to make: the languages and pages that were asked for.

use std::collections::BTreeMap;

use crate::base::suggest::suggest;
use crate::content::event::Event;
use crate::content::locale::messages::Messages;
use crate::content::locale::{self, Locale};
use crate::content::template::Template;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::jobs::render::pages::Job;
use crate::jobs::render::run::Run;
use crate::page::compile::Fonts;
use crate::page::document::Context;

/// An event's languages; only those that are `wanted` unless that is empty.
pub(crate) fn languages<'l>(
    event: &Event,
    wanted: &[String],
    locales: &'l BTreeMap<String, Locale>,
    found: &mut Vec<Diagnostic>,
) -> Vec<&'l Locale> {
    let unknown = |tag: &str| {
        Diagnostic::new(&rules::UNKNOWN_LANGUAGE)
            .with("tag", tag)
            .with("suggestion", suggest(tag, locales.keys().map(String::as_str)))
            .with("known", locales.keys().cloned().collect::<Vec<_>>())
    };
    let mut all: Vec<&Locale> = Vec::new();
    for tag in &event.languages {
        match locale::negotiate(&tag.value, locales.keys()).and_then(|tag| locales.get(tag)) {
            Some(locale) if all.iter().any(|other| other.tag == locale.tag) => {}
            Some(locale) => all.push(locale),
            None => found.push(
                unknown(&tag.value).at(&event.source, tag.span.clone()).for_language(&tag.value),
            ),
        }
    }
    if wanted.is_empty() {
        return all;
    }
    let mut chosen = Vec::new();
    for tag in wanted {
        let tags: Vec<String> = all.iter().map(|locale| locale.tag.clone()).collect();
        let best = locale::negotiate(tag, &tags);
        match all.iter().find(|locale| Some(locale.tag.as_str()) == best) {
            Some(locale) if chosen.iter().any(|c: &&Locale| c.tag == locale.tag) => {}
            Some(locale) => chosen.push(*locale),
            None => found.push(
                Diagnostic::new(&rules::LANGUAGE_NOT_IN_EVENT)
                    .with("tag", tag.as_str())
                    .with("known", tags),
            ),
        }
    }
    chosen
}

impl Run<'_> {
    /// The pages to make, each with its document.
    pub(crate) fn jobs<'j>(
        &self,
        context: &Context,
        languages: &[&'j Locale],
        messages: &BTreeMap<String, Messages>,
        templates: &[&'j Template],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Job<'j>> {
        let wanted = &self.request.sizes;
        for size in wanted {
            let known: Vec<String> = templates
                .iter()
                .flat_map(|template| template.sizes.iter().map(|size| size.id.clone()))
                .collect();
            if !known.contains(size) {
                found.push(
                    Diagnostic::new(&rules::UNKNOWN_SIZE)
                        .with("size", size.as_str())
                        .with("suggestion", suggest(size, known.iter().map(String::as_str)))
                        .with("known", known),
                );
            }
        }
        let status = self.event.status.word();
        let mut jobs = Vec::new();
        for locale in languages.iter().copied() {
            let Some(messages) = messages.get(&locale.tag) else { continue };
            for template in templates.iter().copied() {
                if !template.status.iter().any(|word| word == status) {
                    continue;
                }
                for size in &template.sizes {
                    if if wanted.is_empty() { size.default } else { wanted.contains(&size.id) } {
                        jobs.push(self.job(context, locale, messages, template, size));
                    }
                }
            }
        }
        jobs
    }
}

/// Says that a language's font is not there.
pub(crate) fn missing_font(locale: &Locale, family: &str, fonts: &Fonts) -> Diagnostic {
    let known = fonts.families();
    Diagnostic::new(&rules::MISSING_FONT)
        .in_file(format!("locales/{}/locale.toml", locale.tag))
        .for_language(&locale.tag)
        .with("font", family)
        .with("suggestion", suggest(family, known.iter().map(String::as_str)))
        .with("known", known.iter().cloned().collect::<Vec<_>>())
}
