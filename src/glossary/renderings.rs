//! What a language calls the concepts, and what it must not call them: the `[[term]]` entries of
//! `locales/<tag>/glossary.toml`.

use std::ops::Range;

use crate::data::Data;
use crate::diagnostic::{Diagnostic, Scope};
use crate::fields;
use crate::language::Forms;
use crate::language::tokens::{Token, tokens};

use super::FILE;

/// One concept in one language.
#[derive(Debug)]
pub struct Rendering {
    /// The concept's id.
    pub concept: String,
    /// What to write, best first.
    pub preferred: Vec<String>,
    /// Preferred and admitted words, to be found in a text.
    pub accepted: Forms,
    /// Words that mean something else: each in a group of its own.
    pub deprecated: Forms,
    /// What a translator should know.
    pub note: String,
}

/// All concepts of one language.
#[derive(Debug, Default)]
pub struct Renderings {
    /// In the order of the file.
    pub all: Vec<Rendering>,
    /// The deprecated words of all of them in one list, and whose each is.
    deprecated: Forms,
    owners: Vec<(usize, usize)>,
}

impl Renderings {
    /// Reads the file of a language.
    pub fn load(data: &Data, tag: &str, found: &mut Vec<Diagnostic>) -> Self {
        let source = match data.text(&format!("locales/{tag}/{FILE}")) {
            Ok(Some(source)) if tag != "nb" => source,
            Ok(_) => return Self::default(),
            Err(finding) => {
                found.push(finding);
                return Self::default();
            }
        };
        let before = found.len();
        let mut fields = fields::parse(&source, found);
        // Nobody has signed the terms; a test holds them to saying so.
        let _status = fields.text("status", found);
        let mut all = Vec::new();
        for mut table in fields.tables("term", found) {
            let concept = crate::workspace::required(&mut table, "concept", found);
            let mut words = |key| -> Vec<String> {
                table.texts(key, found).into_iter().map(|word| word.value).collect()
            };
            let (preferred, admitted) = (words("preferred"), words("admitted"));
            let deprecated = words("deprecated");
            let note = table.text("note", found).map(|text| text.value).unwrap_or_default();
            table.finish(found);
            let accepted = preferred.iter().chain(&admitted).cloned().collect();
            all.push(Rendering {
                concept,
                preferred,
                accepted: Forms::new(vec![accepted]),
                deprecated: Forms::new(deprecated.into_iter().map(|word| vec![word]).collect()),
                note,
            });
        }
        fields.finish(found);
        for finding in found.iter_mut().skip(before) {
            finding.scope = Scope::Language(tag.to_owned());
        }
        let mut owners = Vec::new();
        let mut words = Vec::new();
        for (number, rendering) in all.iter().enumerate() {
            for (group, forms) in rendering.deprecated.groups.iter().enumerate() {
                owners.push((number, group));
                words.push(forms.clone());
            }
        }
        Self { all, deprecated: Forms::new(words), owners }
    }

    /// The deprecated words in a text: of which rendering, which of its words, and the range of
    /// tokens.
    pub fn deprecated(&self, words: &[Token]) -> Vec<(&Rendering, usize, Range<usize>)> {
        let found = self.deprecated.find(words).into_iter();
        found
            .filter_map(|(word, range)| {
                let (number, group) = self.owners.get(word)?;
                Some((self.all.get(*number)?, *group, range))
            })
            .collect()
    }
}

impl Rendering {
    /// Whether a deprecated word is so long that it can mean nothing else.
    pub fn is_certain(&self, group: usize) -> bool {
        let form = self.deprecated.groups.get(group).and_then(|forms| forms.first());
        form.is_some_and(|form| tokens(form).len() > 1)
    }
}
