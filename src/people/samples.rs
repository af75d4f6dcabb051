//! Lists for the tests of this crate.

use crate::content::data::Data;
use crate::content::locale;
use crate::people::list::List;
use crate::people::spoken::Names;

/// The names of all languages, of an event that has every one of them.
pub(crate) fn names() -> Names {
    let data = Data::new(None);
    let locales = locale::load_all(&data);
    Names::new(&data, &locales, locales.keys().cloned().collect()).unwrap()
}

/// A list as it stands in a file; the names of its columns must be known.
pub(crate) fn list<'n>(csv: &str, names: &'n Names) -> List<'n> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    std::fs::write(&path, csv).unwrap();
    let mut found = Vec::new();
    let data = Data::new(None);
    let list = List::read((&path, None), &data, &[], names, &mut found).unwrap().unwrap();
    assert!(found.is_empty(), "{found:?}");
    list
}
