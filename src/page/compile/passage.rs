//! Which text of a page is which message or fact: templates set each between two marks,
//! `metadata((id: …, fact: …)) <oppslag-text>` and `<oppslag-text-end>`.

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
        let Some(label) = element.label() else { return };
        if Some(label) == *END {
            self.open.pop();
        } else if Some(label) == *BEGIN
            && let Some(Value::Dict(fields)) =
                element.to_packed::<MetadataElem>().map(|metadata| &metadata.value)
        {
            let id = match fields.get("id") {
                Ok(Value::Str(id)) => id.to_string(),
                _ => String::new(),
            };
            let fact = matches!(fields.get("fact"), Ok(Value::Bool(true)));
            self.all.push(Passage { id, fact, within: self.current() });
            self.open.push(self.all.len() - 1);
        }
    }
}
