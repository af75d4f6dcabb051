//! All Fluent files of one language, which refer to each other.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::finding::source::SourceFile;
use crate::text::fluent::file::{FluentFile, MessagePart, UseKind};

/// The files of one language.
#[derive(Debug, Default)]
pub struct Bundle {
    files: Vec<FluentFile>,
    /// Messages and terms, and `message.attribute`, with the file and byte of the first of that name.
    names: HashMap<String, (usize, usize)>,
    /// What is referred to anywhere, as it is written.
    references: HashSet<String>,
    /// What each term refers to.
    terms: HashMap<String, Vec<String>>,
    /// Whether the files are loaded together, so that a name may stand in one of them alone.
    together: bool,
    circular: OnceLock<HashSet<String>>,
}

impl Bundle {
    /// Parses the files of one language. `together` says that oppslag puts them all into one.
    pub fn new(sources: Vec<Arc<SourceFile>>, together: bool) -> Self {
        let files: Vec<FluentFile> = sources.into_iter().map(FluentFile::parse).collect();
        let mut bundle = Self { together, ..Self::default() };
        for (number, file) in files.iter().enumerate() {
            for entry in &file.entries {
                let here = (number, entry.span.start);
                bundle.names.entry(entry.id.clone()).or_insert(here);
                for part in &entry.parts {
                    if let Some(attribute) = &part.attribute {
                        let name = format!("{}.{attribute}", entry.id);
                        bundle.names.entry(name).or_insert(here);
                    }
                }
                if entry.is_term() {
                    let inner = entry.value().into_iter().flat_map(|value| &value.uses);
                    let inner = inner.filter(|used| used.in_text).map(|used| used.name.clone());
                    bundle.terms.entry(entry.id.clone()).or_insert(inner.collect());
                }
                let referring = entry.uses().filter(|used| used.kind != UseKind::Variable);
                bundle.references.extend(referring.map(|used| used.name.clone()));
            }
        }
        bundle.files = files;
        bundle
    }

    /// The files.
    pub fn files(&self) -> &[FluentFile] {
        &self.files
    }

    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&FluentFile> {
        self.files.iter().find(|file| file.source.path == path)
    }

    /// Whether there is such a message, term or attribute.
    pub fn defines(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Whether anything refers to it.
    pub fn refers_to(&self, name: &str) -> bool {
        self.references.contains(name)
    }

    /// What a term of this language refers to itself.
    pub fn term(&self, name: &str) -> &[String] {
        self.terms.get(name).map_or(&[], Vec::as_slice)
    }

    /// Where a name was defined in a file that is loaded before this one, as `path:line`.
    pub fn defined_before(&self, file: &FluentFile, name: &str) -> Option<String> {
        if !self.together {
            return None;
        }
        let (number, offset) = self.names.get(name)?;
        let first = self.files.get(*number)?;
        (!std::ptr::eq(first, file))
            .then(|| format!("{}:{}", first.source.path, first.source.position(*offset).0))
    }

    /// Messages, terms and attributes that stand in a circle of references.
    pub fn circular(&self) -> &HashSet<String> {
        self.circular.get_or_init(|| {
            let names: Vec<(String, &MessagePart)> = self
                .files
                .iter()
                .flat_map(|file| &file.entries)
                .flat_map(|entry| entry.parts.iter().map(move |part| (entry, part)))
                .map(|(entry, part)| (part_name(&entry.id, part.attribute.as_deref()), part))
                .collect();
            let mut to = Graph::new();
            for (name, part) in &names {
                let references: Vec<&str> = part
                    .uses
                    .iter()
                    .filter(|used| matches!(used.kind, UseKind::Message | UseKind::Term))
                    .map(|used| used.name.as_str())
                    .collect();
                if !references.is_empty() {
                    to.entry(name.as_str()).or_default().extend(references);
                }
            }
            // What is left when everything has been taken away that leads nowhere, and then, the
            // references turned round, everything that nothing leads to.
            leading_on(&leading_on(&to)).into_keys().map(str::to_owned).collect()
        })
    }
}

/// A part as references name it: `message` or `message.attribute`.
pub fn part_name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// References by what they come from.
type Graph<'g> = BTreeMap<&'g str, Vec<&'g str>>;

/// Takes away what leads nowhere, then what leads only to that, and so on; returns what is left,
/// its references turned round. Works through a list rather than calling itself, since a chain of
/// references may be as long as a file.
fn leading_on<'g>(graph: &Graph<'g>) -> Graph<'g> {
    let mut from = Graph::new();
    let mut left: HashMap<&str, usize> = HashMap::new();
    for (name, references) in graph {
        left.insert(name, references.len());
        for reference in references {
            from.entry(reference).or_default().push(name);
        }
    }
    let mut ends: Vec<&str> =
        from.keys().filter(|name| !left.contains_key(*name)).copied().collect();
    while let Some(end) = ends.pop() {
        left.remove(end);
        for name in from.get(end).into_iter().flatten() {
            if let Some(count) = left.get_mut(name) {
                *count -= 1;
                if *count == 0 {
                    ends.push(name);
                }
            }
        }
    }
    from.retain(|name, _| left.contains_key(name));
    for names in from.values_mut() {
        names.retain(|name| left.contains_key(name));
    }
    from.retain(|_, names| !names.is_empty());
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(texts: &[&str]) -> Bundle {
        let named = |(number, text): (usize, &&str)| {
            Arc::new(SourceFile::new(format!("{number}.ftl"), *text))
        };
        Bundle::new(texts.iter().enumerate().map(named).collect(), true)
    }

    #[test]
    fn a_second_message_names_the_line_of_the_first() {
        let all = bundle(&["# of the office\n\n  \ntitle = a\n", "title = b\n"]);
        assert_eq!(all.defined_before(&all.files()[1], "title"), Some("0.ftl:4".to_owned()));
        assert_eq!(all.defined_before(&all.files()[0], "title"), None);
    }

    #[test]
    fn circles_of_messages_and_terms_are_seen() {
        let names = |text: &str| {
            let mut all: Vec<String> = bundle(&[text]).circular().iter().cloned().collect();
            all.sort();
            all
        };
        assert_eq!(names("a = { b }\nb = { a }\nc = { a }\n"), ["a", "b"]);
        assert_eq!(names("-a = { -b }\n-b = { -a }\nc = { -a }\n"), ["-a", "-b"]);
        assert!(names("a = { b }\nb = { -c }\n-c = x\n").is_empty());
    }
}
