//! Which text of a page is which message or fact: templates set each between two marks,
//! `metadata((id: …, fact: …, list: …)) <oppslag-text>` and `<oppslag-text-end>`.

use std::sync::LazyLock;

use typst::foundations::{Content, Label, Value};
use typst::introspection::MetadataElem;
use typst::utils::PicoStr;

static BEGIN: LazyLock<Option<Label>> =
    LazyLock::new(|| Label::new(PicoStr::intern("oppslag-text")));
static END: LazyLock<Option<Label>> =
    LazyLock::new(|| Label::new(PicoStr::intern("oppslag-text-end")));

/// A message or a fact where it stands on the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// The message's id, or the word for the fact.
    pub id: String,
    /// Whether it is a fact.
    pub fact: bool,
    /// The passage that it stands in.
    pub within: Option<usize>,
}

/// The passages so far, and those that have begun and not ended.
#[derive(Debug, Default)]
pub(crate) struct Passages {
    pub(crate) all: Vec<Passage>,
    open: Vec<usize>,
}

impl Passages {
    /// The innermost passage that is open.
    pub(crate) fn current(&self) -> Option<usize> {
        self.open.last().copied()
    }

    /// Takes note of an element that may be a mark.
    pub(crate) fn meet(&mut self, element: &Content) {
        match Mark::of(element) {
            Some(Mark::Begin { id, fact, .. }) => {
                self.all.push(Passage { id, fact, within: self.current() });
                self.open.push(self.all.len() - 1);
            }
            Some(Mark::End) => {
                self.open.pop();
            }
            None => {}
        }
    }
}

/// One of the marks around a message or a fact.
pub(crate) enum Mark {
    /// It begins.
    Begin {
        /// The message's id, or the word for the fact.
        id: String,
        /// Whether it is a fact.
        fact: bool,
        /// Whether it is a list.
        list: bool,
    },
    /// It ends.
    End,
}

impl Mark {
    /// The mark that an element is.
    pub(crate) fn of(element: &Content) -> Option<Self> {
        let label = element.label()?;
        if Some(label) == *END {
            return Some(Self::End);
        }
        let metadata = element.to_packed::<MetadataElem>().filter(|_| Some(label) == *BEGIN)?;
        let Value::Dict(fields) = &metadata.value else { return None };
        let id = match fields.get("id") {
            Ok(Value::Str(id)) => id.to_string(),
            _ => String::new(),
        };
        let is = |key: &str| matches!(fields.get(key), Ok(Value::Bool(true)));
        Some(Self::Begin { id, fact: is("fact"), list: is("list") })
    }
}
