//! Every word on the pages, in the language of whoever looks: `locales/{nb,nn,en}/web.ftl`.

use std::path::Path;
use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::report;

/// The languages that pages speak.
pub(crate) const TAGS: [&str; 3] = ["nb", "nn", "en"];
/// Where the browser keeps a language that was chosen.
pub(crate) const CHOSEN: &str = "oppslag-sprak";

/// The words in all languages.
pub(crate) struct Catalogue {
    all: Vec<Arc<Interface>>,
    usual: usize,
}

impl Catalogue {
    /// `usual` is the language of the terminal; pages are Norwegian where it is none of theirs.
    pub(crate) fn new(root: &Path, usual: &str) -> Result<Self, Error> {
        let data = Data::new(Some(root));
        let all = TAGS.iter().map(|tag| Interface::whole(&data, tag).map(Arc::new));
        let all = all.collect::<Result<Vec<_>, _>>()?;
        // Programs without a language of their own are in English; those who sit here are not.
        let usual = TAGS.iter().position(|tag| *tag == usual && *tag != "en").unwrap_or(0);
        Ok(Self { all, usual })
    }

    /// The words for a request: the language that was chosen, else the first that the browser wants.
    pub(crate) fn words(&self, headers: &HeaderMap) -> Words {
        let texts = |name| headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        let cookies = texts(COOKIE).flat_map(|all| all.split(';'));
        let chosen = cookies
            .filter_map(|one| one.trim().split_once('='))
            .find_map(|(key, value)| (key == CHOSEN).then_some(value));
        let wanted = texts(ACCEPT_LANGUAGE).flat_map(|all| all.split(','));
        let wanted = wanted.map(|one| one.split(';').next().unwrap_or_default().trim());
        let place = |tag: &str| {
            let language = tag.split('-').next().unwrap_or_default().to_lowercase();
            let language = if language == "no" { "nb".to_owned() } else { language };
            TAGS.iter().position(|known| *known == language)
        };
        let found = chosen.into_iter().chain(wanted).find_map(place).unwrap_or(self.usual);
        Words { interface: self.all[found].clone() }
    }
}

/// The words in one language.
#[derive(Clone)]
pub(crate) struct Words {
    interface: Arc<Interface>,
}

impl Words {
    /// The tag of the language.
    pub(crate) fn tag(&self) -> &str {
        &self.interface.tag
    }

    /// A text without arguments.
    pub(crate) fn get(&self, id: &str) -> String {
        self.interface.text(id, &Args::new())
    }

    /// A text that is not there for every id, such as the hint of a field.
    pub(crate) fn maybe(&self, id: &str) -> Option<String> {
        self.interface.messages().has(id).then(|| self.get(id))
    }

    /// A text with arguments.
    pub(crate) fn with<const N: usize>(
        &self,
        id: &str,
        args: [(&'static str, Value); N],
    ) -> String {
        self.interface.text(id, &Args::from(args))
    }

    /// The sentence of a finding.
    pub(crate) fn finding(&self, finding: &Diagnostic) -> String {
        report::message(finding, &self.interface)
    }

    /// What to do about it: on a page, where that is something else than in a terminal.
    pub(crate) fn hint(&self, finding: &Diagnostic) -> Option<String> {
        let own = self.maybe(&format!("web-hint-{}", finding.rule.code));
        own.or_else(|| report::hint(finding, &self.interface))
    }

    /// The words as the program's reports want them.
    pub(crate) fn interface(&self) -> &Interface {
        &self.interface
    }
}

/// A text as an argument.
pub(crate) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A number as an argument.
pub(crate) fn number(number: usize) -> Value {
    Value::Number(number as f64)
}
