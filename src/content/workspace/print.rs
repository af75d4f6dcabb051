//! `[print]`: what has to be done before anything is printed.

use std::sync::Arc;

use crate::content::fields::{Fields, Located};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Rule};
use crate::finding::source::SourceFile;

/// What an office demands before anything is printed.
#[derive(Debug, Clone, Default)]
pub struct PrintRules {
    /// A reader has signed every text as it is now.
    pub require_signed: bool,
    /// Ids of senders who have approved what is written, byte for byte.
    pub require_approval: Vec<Located<String>>,
    /// That reader is another than the translator.
    pub second_reader: bool,
}

/// What is an error where every text must be signed, also for the last time before printing.
pub static SIGNED: [&Rule; 2] = [&rules::UNREVIEWED_TRANSLATION, &rules::STALE_TRANSLATION];

impl PrintRules {
    pub(crate) fn read(
        fields: &mut Fields<'_>,
        senders: &[Located<String>],
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let Some(mut table) = fields.table("print", found) else { return Self::default() };
        let require_signed = table.flag("require-signed", found);
        let require_approval = table.texts("require-approval", found);
        let second_reader = table.flag("second-reader", found);
        table.finish(found);
        let rules = Self { require_signed, require_approval, second_reader };
        rules.known(senders, fields.source(), found);
        rules
    }

    /// Reports those who have to approve and are no senders of the office: they never would.
    fn known(
        &self,
        senders: &[Located<String>],
        source: &Arc<SourceFile>,
        found: &mut Vec<Diagnostic>,
    ) {
        let ids: Vec<&str> = senders.iter().map(|sender| sender.value.as_str()).collect();
        for id in self.require_approval.iter().filter(|id| !ids.contains(&id.value.as_str())) {
            let unknown = Diagnostic::unknown(&rules::UNKNOWN_SENDER, "sender", &id.value, &ids);
            found.push(unknown.at(source, id.span.clone()));
        }
    }

    /// The rules that stop what breaks them, whatever else the office says of them.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &'static Rule> {
        let signed = SIGNED.into_iter().filter(|_| self.require_signed);
        signed.chain(self.second_reader.then_some(&rules::SIGNED_BY_TRANSLATOR))
    }
}
