//! One page by itself, laid out without being judged: what somebody who writes looks at.

use crate::base::error::Error;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::event::run::EventRun;
use crate::page::compile::{Compiled, Compiler};
use crate::page::document::data::Document;

/// A page that was laid out.
pub(crate) struct LonePage {
    pub(crate) document: Document,
    pub(crate) compiled: Compiled,
}

impl EventRun<'_> {
    /// Lays out the first page that was chosen. Without one, what was found says why.
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
        let Some(document) = plan.document else { return Ok(None) };
        let compiled = compiler.compile(&document, &plan.template.id, &plan.locale.tag, found);
        Ok(compiled.map(|compiled| LonePage { document, compiled }))
    }
}
