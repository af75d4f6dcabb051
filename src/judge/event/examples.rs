//! What stands in the place of placeables in a meeting, for those who translate its texts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::finding::source::SourceFile;
use crate::judge::event::lay_out::Material;
use crate::judge::event::prepare::Prepared;
use crate::judge::event::run::EventRun;
use crate::judge::event::texts::LanguageTexts;
use crate::page::document::texts::Texts;

/// Names of messages that only hold a placeable. No file has such.
const NAME: &str = "oppslag-example-";

impl EventRun<'_> {
    /// What each placeable is in its message, in a language: ids of messages and placeables as Fluent writes
    /// them. Those that cannot be put together are left out.
    pub(crate) fn examples(
        &self,
        prepared: &Prepared,
        material: &Material,
        locale: &Locale,
        asked: &[(&str, &str)],
    ) -> BTreeMap<(String, String), String> {
        let mut text = String::new();
        for (number, (_, code)) in asked.iter().enumerate() {
            let _ = writeln!(text, "{NAME}{number} = {code}");
        }
        let files = prepared.texts.by_language.get(&locale.tag).into_iter();
        let mut sources: Vec<Arc<SourceFile>> =
            files.flat_map(LanguageTexts::sources).cloned().collect();
        sources.push(Arc::new(SourceFile::new("examples.ftl", text)));
        let Some(messages) = Messages::new(locale, &sources, &mut Vec::new()) else {
            return BTreeMap::new();
        };
        let context = self.context(prepared, material);
        let texts = Texts::new(&context, locale, &messages);
        let example = |(number, (id, code)): (usize, &(&str, &str))| {
            let example = texts.example(id, &format!("{NAME}{number}"))?;
            Some((((*id).to_owned(), (*code).to_owned()), example))
        };
        asked.iter().enumerate().filter_map(example).collect()
    }
}
