//! The end of a run: every finding told once, and what pages were made with, for those who make more.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::error::Error;
use crate::content::locale::messages::Messages;
use crate::content::signatures::Reviews;
use crate::content::template::Template;
use crate::finding::diagnostic::{Diagnostic, Scope};
use crate::finding::sink::Sink;
use crate::judge::event::lay_out::LaidOut;
use crate::judge::event::prepare::Prepared;
use crate::judge::event::run::EventRun;
use crate::page::compile::Compiler;
use crate::page::document::Context;

/// What a run read and made, before it is judged whether any of it may be written.
pub(crate) struct Judged<'a> {
    run: EventRun<'a>,
    pub(crate) prepared: Prepared<'a>,
    pub(crate) laid_out: LaidOut,
    /// SHA-256 of each input, by path.
    pub(crate) inputs: BTreeMap<String, String>,
}

/// What pages are made with, when every check has run.
pub(crate) struct Workshop<'a> {
    pub(crate) context: Context<'a>,
    pub(crate) messages: &'a BTreeMap<String, Messages>,
    pub(crate) templates: &'a BTreeMap<String, Template>,
    pub(crate) compiler: &'a Compiler,
    pub(crate) reviews: &'a Reviews,
    /// SHA-256 of each input, by path.
    pub(crate) inputs: &'a BTreeMap<String, String>,
}

impl<'a> EventRun<'a> {
    /// Runs every check and makes every page; all that was found goes to `sink`. `progress` is told
    /// after each page how many of how many are done.
    pub(crate) fn judge(
        &self,
        sink: &mut Sink,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Judged<'a>, Error> {
        let mut prepared = self.prepare();
        let mut laid_out = self.lay_out(&prepared, progress)?;
        let mut found = std::mem::take(&mut prepared.found);
        found.append(&mut laid_out.found);
        for page in &mut laid_out.pages {
            let signed = prepared.reviews.is_signed(&page.language);
            page.files.iter_mut().for_each(|(_, artifact, _)| artifact.reviewed = signed);
        }
        let said: BTreeSet<(&'static str, String, Scope)> =
            found.iter().filter_map(about).collect();
        sink.extend(found);
        for page in &laid_out.pages {
            // A message that the checks have named already fails again on every page that needs it.
            let new =
                page.findings.iter().filter(|f| about(f).is_none_or(|key| !said.contains(&key)));
            sink.extend(new.cloned());
        }
        let inputs = prepared.inputs(self);
        Ok(Judged { run: *self, prepared, laid_out, inputs })
    }
}

impl Judged<'_> {
    /// What more pages can be made with.
    pub(crate) fn workshop(&self) -> Workshop<'_> {
        Workshop {
            context: self.run.context(&self.prepared, &self.laid_out.material),
            messages: &self.laid_out.material.messages,
            templates: &self.prepared.templates,
            compiler: &self.laid_out.compiler,
            reviews: &self.prepared.reviews,
            inputs: &self.inputs,
        }
    }
}

/// The rule, the message and the language that a finding is about.
fn about(finding: &Diagnostic) -> Option<(&'static str, String, Scope)> {
    let id = finding.text("id").filter(|id| !id.is_empty())?;
    Some((finding.rule.code, id.to_owned(), finding.scope.clone()))
}
