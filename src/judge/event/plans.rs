//! The pages that were chosen, each with its document.

use std::collections::BTreeMap;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::template::Template;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::judge::event::pages::PagePlan;
use crate::judge::event::run::EventRun;
use crate::page::compile::Fonts;
use crate::page::document::Context;

impl EventRun<'_> {
    /// The pages to make, each with its document.
    pub(crate) fn plans<'j>(
        &self,
        context: &Context,
        languages: &[&'j Locale],
        messages: &BTreeMap<String, Messages>,
        templates: &[&'j Template],
        found: &mut Vec<Diagnostic>,
    ) -> Vec<PagePlan<'j>> {
        let wanted = &self.pages.sizes;
        for size in wanted {
            let known: Vec<String> = templates
                .iter()
                .flat_map(|template| template.sizes.iter().map(|size| size.id.clone()))
                .collect();
            if !known.contains(size) {
                found.push(Diagnostic::unknown(&rules::UNKNOWN_SIZE, "size", size, known));
            }
        }
        let mut plans = Vec::new();
        for locale in languages.iter().copied() {
            let Some(messages) = messages.get(&locale.tag) else { continue };
            for template in templates.iter().copied() {
                if !template.is_for(self.event.status) {
                    continue;
                }
                for size in &template.sizes {
                    if if wanted.is_empty() { size.default } else { wanted.contains(&size.id) } {
                        plans.push(self.plan(context, locale, messages, template, size));
                    }
                }
            }
        }
        plans
    }
}

/// Says that a language's font is not there.
pub(crate) fn missing_font(locale: &Locale, family: &str, fonts: &Fonts) -> Diagnostic {
    Diagnostic::unknown(&rules::MISSING_FONT, "font", family, fonts.families())
        .in_file(format!("locales/{}/locale.toml", locale.tag))
        .for_language(&locale.tag)
}
