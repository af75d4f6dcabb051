//! Lists for the tests of this crate.

use crate::content::data::Data;
use crate::content::locale;
use crate::people::file::Choice;
use crate::people::household::Household;
use crate::people::list::{HiddenRows, List, Source};
use crate::people::spoken::Names;

/// The names of all languages, of an event that has every one of them.
pub(crate) fn names() -> Names {
    let data = Data::new(None);
    let locales = locale::load_all(&data);
    Names::new(&data, &locales, locales.keys().cloned().collect()).unwrap()
}

/// A list as it stands in a file; the names of its columns must be known.
pub(crate) fn list<'n>(csv: &str, names: &'n Names) -> List<'n> {
    list_of(csv.as_bytes(), None, names)
}

/// A list of any form, with who shares a letter.
pub(crate) fn list_of<'n>(
    bytes: &[u8],
    household: Option<Household>,
    names: &'n Names,
) -> List<'n> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    std::fs::write(&path, bytes).unwrap();
    let mut found = Vec::new();
    let data = Data::new(None);
    let source = Source {
        bytes: None,
        path: &path,
        choice: Choice::default(),
        hidden: HiddenRows::Ask,
        household,
        default_language: "nb",
    };
    let list = List::read(source, &data, &[], names, &mut found).unwrap().unwrap();
    assert!(found.is_empty(), "{found:?}");
    list
}
