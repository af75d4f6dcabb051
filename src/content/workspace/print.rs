//! `[print]`: what has to be done before anything is printed.

use crate::content::fields::Fields;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Rule};

/// What an office demands before anything is printed.
#[derive(Debug, Clone, Default)]
pub struct PrintRules {
    /// A reader has signed every text as it is now.
    pub require_signed: bool,
    /// That reader is another than the translator.
    pub second_reader: bool,
}

/// What is an error where every text must be signed, also for the last time before printing.
pub static SIGNED: [&Rule; 2] = [&rules::UNREVIEWED_TRANSLATION, &rules::STALE_TRANSLATION];

impl PrintRules {
    pub(crate) fn read(fields: &mut Fields<'_>, found: &mut Vec<Diagnostic>) -> Self {
        let Some(mut table) = fields.table("print", found) else { return Self::default() };
        let require_signed = table.flag("require-signed", found);
        let second_reader = table.flag("second-reader", found);
        table.finish(found);
        Self { require_signed, second_reader }
    }

    /// The rules that stop what breaks them, whatever else the office says of them.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &'static Rule> {
        let signed = SIGNED.into_iter().filter(|_| self.require_signed);
        signed.chain(self.second_reader.then_some(&rules::SIGNED_BY_TRANSLATOR))
    }
}
