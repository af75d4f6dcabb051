//! The codes of an event's pages as they would be made now. Nothing is laid out for them.

use crate::base::error::Error;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::event::run::EventRun;

/// A page that could be made now.
#[derive(Debug, Clone)]
pub(crate) struct CodedPage {
    pub(crate) code: String,
    pub(crate) language: String,
    pub(crate) template: String,
    pub(crate) size: String,
}

impl EventRun<'_> {
    /// Every page in every size that fits the event, whatever was chosen. One that lacks a text has no code.
    pub(crate) fn codes(&self, found: &mut Vec<Diagnostic>) -> Result<Vec<CodedPage>, Error> {
        let mut prepared = self.prepare();
        found.append(&mut prepared.found);
        let sizes = prepared.templates.values().flat_map(|template| &template.sizes);
        let sizes = sizes.map(|size| size.id.clone()).collect();
        let pages = crate::judge::event::Pages { sizes, ..self.pages.clone() };
        let run = EventRun { pages: &pages, ..*self };
        let material = run.material(&prepared, found)?;
        let plans = run.plan_all(&prepared, &material, found);
        let coded = plans.into_iter().filter_map(|plan| {
            Some(CodedPage {
                code: plan.document?.code,
                language: plan.locale.tag.clone(),
                template: plan.template.id.clone(),
                size: plan.size.id.clone(),
            })
        });
        Ok(coded.collect())
    }
}
