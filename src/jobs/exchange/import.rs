//! A file that came back from a translator → texts of the workspace.
//!
//! ```text
//! sentences ─► whose? ─► still the same original? ─► placeables sound? ─► messages ─► files, to the byte
//! ```
//!
//! What is wrong is told by row and stays out, with the rest of its message; all else goes in. Nothing is signed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::base::error::Error;
use crate::content::locale::folder::SOURCE;
use crate::content::workspace::Workspace;
use crate::exchange::format::Incoming;
use crate::exchange::key::{Key, TextFile};
use crate::exchange::placeables::{Flaw, begun, flaws, placeables, restored};
use crate::exchange::unit::{Returned, digest, sign_off};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::jobs::edit::Writer;
use crate::jobs::exchange::fitted::Plurals;
use crate::jobs::exchange::rows::{Row, rows, text};
use crate::jobs::exchange::write::{NewMessage, write};
use crate::language::Languages;
use crate::text::wrapping::unwrapped;

/// What came of an import.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Messages that were changed, or would be, by the file's path.
    pub files: BTreeMap<String, Vec<String>>,
    /// Sentences that say what the texts say already.
    pub same: usize,
    /// Sentences without a translation.
    pub empty: usize,
    /// Sentences that stay out.
    pub refused: usize,
    /// Who has read the translation, as the file says, and when.
    pub signed: Option<(String, String)>,
    /// The languages of what was read.
    pub languages: BTreeSet<String>,
    /// What was found.
    pub findings: Vec<Diagnostic>,
}

/// The sentences of one file of texts, as they are now.
type Known = BTreeMap<(String, TextFile), Vec<Row>>;

/// An import under way.
struct Import<'a> {
    incoming: &'a Incoming,
    languages: &'a Languages,
    workspace: &'a Workspace,
    outcome: Outcome,
}

/// Takes what came back into the texts. Without a writer nothing is written.
pub fn import(
    workspace: &Workspace,
    languages: &Languages,
    incoming: &Incoming,
    writer: Option<&Writer>,
) -> Result<Outcome, Error> {
    let mut import = Import { incoming, languages, workspace, outcome: Outcome::default() };
    let units = import.named();
    let known = import.known(&units);
    let messages = import.messages(units, &known);
    import.write(&messages, &known, writer)?;
    Ok(import.outcome)
}

impl<'a> Import<'a> {
    fn stays_out(&mut self, unit: &Returned, kind: &str) {
        let finding = self.incoming.finding(&rules::UNTAKEN_SENTENCE, unit);
        self.outcome.refused += 1;
        self.outcome.findings.push(finding.with("id", unit.key.as_str()).with("kind", kind));
    }

    /// The sentences whose names are names, each once.
    fn named(&mut self) -> Vec<(Key, &'a Returned)> {
        let mut all: BTreeMap<Key, &Returned> = BTreeMap::new();
        let mut order = Vec::new();
        let mut signed = [String::new(), String::new()];
        for unit in &self.incoming.units {
            let language = unit.key.split(':').next().unwrap_or_default();
            if let Some(at) = sign_off(language).iter().position(|key| *key == unit.key) {
                unit.target.trim().clone_into(&mut signed[at]);
                continue;
            }
            let Some(key) = Key::parse(&unit.key) else {
                self.stays_out(unit, "unknown");
                continue;
            };
            match all.get(&key) {
                Some(first) if first.target.trim() == unit.target.trim() => {}
                Some(_) => self.stays_out(unit, "twice"),
                None => {
                    all.insert(key.clone(), unit);
                    order.push((key, unit));
                }
            }
        }
        let [by, on] = signed;
        self.outcome.signed = (!by.is_empty()).then_some((by, on));
        order
    }

    /// What the texts say now.
    fn known(&mut self, units: &[(Key, &Returned)]) -> Known {
        let mut all = Known::new();
        for (key, _) in units {
            let place = (key.language.clone(), key.file.clone());
            if all.contains_key(&place) {
                continue;
            }
            let rows = self.rows_of(key);
            all.insert(place, rows);
        }
        all
    }

    fn rows_of(&mut self, key: &Key) -> Vec<Row> {
        let (data, root) = (&self.workspace.data, self.workspace.root.as_path());
        let Some(locale) = self.languages.locales().get(&key.language) else { return Vec::new() };
        let found = &mut self.outcome.findings;
        let source = text(data, root, &key.file, SOURCE, found);
        let target = text(data, root, &key.file, &key.language, found);
        let plurals = Plurals::of(locale);
        source.map_or_else(Vec::new, |source| {
            rows(&key.file, &key.language, &plurals, &source, target.as_ref())
        })
    }

    /// The messages that get another text.
    fn messages(&mut self, units: Vec<(Key, &'a Returned)>, known: &Known) -> Vec<NewMessage> {
        let mut broken: BTreeSet<Key> = BTreeSet::new();
        let mut new: BTreeMap<Key, BTreeMap<Key, String>> = BTreeMap::new();
        let mut order = Vec::new();
        let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
        for (key, unit) in units {
            let all = known.get(&(key.language.clone(), key.file.clone()));
            let all = all.map(Vec::as_slice).unwrap_or_default();
            let Some(row) = all.iter().find(|row| row.key == key) else {
                self.stays_out(unit, "unknown");
                continue;
            };
            self.outcome.languages.insert(key.language.clone());
            let siblings: Vec<&Row> =
                all.iter().filter(|row| row.key.part() == key.part()).collect();
            match self.judged(unit, row, &siblings) {
                Judged::Same => self.outcome.same += 1,
                Judged::Empty => self.outcome.empty += 1,
                Judged::Refused => {
                    broken.insert(key.part());
                    self.outcome.refused += 1;
                }
                Judged::New(text) => {
                    if !new.contains_key(&key.part()) {
                        order.push(key.part());
                    }
                    *counts.entry(key.part()).or_default() += 1;
                    new.entry(key.part()).or_default().insert(key, text);
                }
            }
        }
        let refused = broken.iter().filter_map(|part| counts.get(part));
        self.outcome.refused += refused.sum::<usize>();
        order.retain(|part| !broken.contains(part));
        let message = |part: Key| NewMessage { texts: new.remove(&part).unwrap_or_default(), part };
        order.into_iter().map(message).collect()
    }

    /// What is to be done with a sentence.
    fn judged(&mut self, unit: &Returned, row: &Row, siblings: &[&Row]) -> Judged {
        let codes = siblings.iter().flat_map(|row| [row.source.as_str(), row.target.as_str()]);
        let codes: Vec<&str> = codes.flat_map(placeables).collect();
        let plain = |text: &str| begun(&unwrapped(&restored(text.trim(), codes.iter().copied())));
        let text = plain(&unit.target);
        if text == row.target {
            return Judged::Same;
        }
        if text.is_empty() {
            return Judged::Empty;
        }
        if unit.unfinished {
            let finding = self.incoming.finding(&rules::UNTAKEN_SENTENCE, unit);
            let finding = finding.with("id", unit.key.as_str()).with("kind", "unfinished");
            self.outcome.findings.push(finding);
            return Judged::Refused;
        }
        let changed = |kind: &str, then: String, now: &str| {
            self.incoming
                .finding(&rules::CHANGED_MEANWHILE, unit)
                .with("id", unit.key.as_str())
                .with("kind", kind)
                .with("then", then)
                .with("now", now)
        };
        let source = unit.source.as_deref().map(plain);
        if let Some(then) = source.filter(|then| *then != row.source) {
            let finding = changed("original", then, &row.source);
            self.outcome.findings.push(finding);
            return Judged::Refused;
        }
        if unit.base.as_ref().is_some_and(|base| *base != digest(&row.target)) {
            let finding = changed("translation", text, &row.target);
            self.outcome.findings.push(finding);
            return Judged::Refused;
        }
        let found = self.placeables(unit, &text, row, &codes);
        if found.is_empty() {
            return Judged::New(text);
        }
        self.outcome.findings.extend(found);
        Judged::Refused
    }

    /// What is wrong with the placeables of a sentence.
    fn placeables(
        &self,
        unit: &Returned,
        text: &str,
        row: &Row,
        codes: &[&str],
    ) -> Vec<Diagnostic> {
        let locale = self.languages.locales().get(&row.key.language);
        let one = locale.is_some_and(|locale| row.names_its_number(&locale.formats));
        let chosen = |code: &&str| one && row.selectors().any(|selector| code.contains(selector));
        let mut wanted = placeables(&row.source);
        wanted.retain(|code| !chosen(code));
        let finding = |flaw: Flaw| {
            let (kind, code) = match flaw {
                Flaw::Brace => ("brace", String::new()),
                Flaw::Lost(code) => ("lost", code),
                Flaw::Unknown(code) => ("unknown", code),
            };
            self.incoming
                .finding(&rules::BROKEN_PLACEABLE, unit)
                .with("id", unit.key.as_str())
                .with("kind", kind)
                .with("placeable", code)
                .with("text", text)
        };
        flaws(text, &wanted, codes).into_iter().map(finding).collect()
    }

    fn write(
        &mut self,
        messages: &[NewMessage],
        known: &Known,
        writer: Option<&Writer>,
    ) -> Result<(), Error> {
        let root: &Path = &self.workspace.root;
        for ((language, file), rows) in known {
            let own = |message: &&NewMessage| {
                message.part.language == *language && message.part.file == *file
            };
            let own: Vec<&NewMessage> = messages.iter().filter(own).collect();
            if own.is_empty() {
                continue;
            }
            let done = write(root, (language.as_str(), file), rows, &own, writer)?;
            self.outcome.refused += done.findings.len();
            self.outcome.findings.extend(done.findings);
            if !done.messages.is_empty() {
                self.outcome.files.insert(done.path, done.messages);
            }
        }
        Ok(())
    }
}

/// What is to be done with a sentence.
enum Judged {
    Same,
    Empty,
    Refused,
    New(String),
}
