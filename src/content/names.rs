//! How languages and pages are called in an interface.

use std::collections::BTreeMap;

use crate::content::data::Data;
use crate::content::locale::{self, Locale};
use crate::content::template::{self, Template};

/// How languages and pages are called in an interface.
#[derive(Debug)]
pub struct Names {
    tag: String,
    locales: BTreeMap<String, Locale>,
    templates: BTreeMap<String, Template>,
}

impl Names {
    /// In the language with a tag.
    pub fn new(data: &Data, tag: &str) -> Self {
        let (locales, templates) =
            (locale::load_all(data), template::load_all(data, &mut Vec::new()));
        Self { tag: tag.to_owned(), locales, templates }
    }

    /// A language.
    pub fn language(&self, tag: &str) -> String {
        let name = self.locales.get(tag).map(|locale| locale.name_in(&self.tag));
        name.unwrap_or(tag).to_owned()
    }

    /// A page in a size.
    pub fn page(&self, template: &str, size: &str) -> String {
        let known = self.templates.get(template);
        let name = known.and_then(|one| one.names.get(&self.tag)).map_or(template, String::as_str);
        let known = known.and_then(|one| one.sizes.iter().find(|one| one.id == size));
        format!("{name} {}", known.map_or(size, |size| size.name_in(&self.tag)))
    }
}
