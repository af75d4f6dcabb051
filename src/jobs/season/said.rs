//! What a season's table said of a meeting the last time: `events/<id>/series.toml`. So only what the table
//! changes is changed in the meeting, and what somebody has written there by hand stays.

use std::collections::BTreeMap;
use std::path::Path;

use toml_edit::{DocumentMut, Item, Table, value};

use crate::content::data;
use crate::content::fields;
use crate::content::keys;
use crate::content::needed::{required, texts_by_key};
use crate::finding::diagnostic::Diagnostic;

/// The name of the file.
pub(crate) const FILE: &str = "series.toml";

/// What a table said of one meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The name of the table's file.
    pub table: String,
    /// Values by their keys, as forms write them.
    pub values: BTreeMap<String, String>,
}

impl Said {
    /// Reads the file of a meeting in `folder`; nothing where it is in no table. `name` is the folder's path to
    /// show.
    pub fn load(folder: &Path, name: &str, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let path = folder.join(FILE);
        path.symlink_metadata().ok()?;
        let source = data::read_text(&path, &format!("{name}/{FILE}"));
        let source = source.map_err(|finding| found.push(finding)).ok()?;
        let mut fields = fields::parse(&source, keys::SERIES, found);
        let table = required(&mut fields, "table", found);
        let values = texts_by_key(&mut fields, "said", found);
        fields.finish(found);
        Some(Self { table, values })
    }

    /// The text of the file.
    pub(crate) fn written(&self) -> String {
        let mut document = DocumentMut::new();
        document.insert("table", value(&self.table));
        let mut said = Table::new();
        for (key, text) in &self.values {
            said.insert(key, value(text));
        }
        document.insert("said", Item::Table(said));
        document.to_string()
    }
}
