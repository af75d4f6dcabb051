//! One page by itself, that nobody judges: what somebody who writes looks at.

use crate::base::error::Error;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::event::run::EventRun;
use crate::page::compile::{Compiled, Compiler};
use crate::page::document::data::Document;

/// A page to lay out.
pub(crate) struct LonePage {
    pub(crate) document: Document,
    template: String,
    language: String,
}

impl LonePage {
    /// Lays it out.
    pub(crate) fn lay_out(
        &self,
        compiler: &Compiler,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Compiled> {
        compiler.compile(&self.document, &self.template, &self.language, found)
    }

    /// Everything that it is made of besides the office, as bytes; nothing where that cannot be said.
    pub(crate) fn state(&self) -> Option<Vec<u8>> {
        let Self { document, template, language } = self;
        serde_json::to_vec(&(template, language, document, &document.qr)).ok()
    }
}

impl EventRun<'_> {
    /// The first page that was chosen. Without one, what was found says why.
    pub(crate) fn lone(
        &self,
        compiler: &Compiler,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<LonePage>, Error> {
        let mut prepared = self.prepare();
        found.append(&mut prepared.found);
        let material = self.material(&prepared, found)?;
        let mut plans = self.plan_all(&prepared, &material, found);
        self.fonts(&prepared, compiler.fonts(), &mut plans, found);
        let Some(plan) = plans.into_iter().next() else { return Ok(None) };
        found.extend(plan.findings);
        let (template, language) = (plan.template.id.clone(), plan.locale.tag.clone());
        Ok(plan.document.map(|document| LonePage { document, template, language }))
    }
}
