//! New signatures, and signatures taken back.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::fields::Located;
use crate::content::signatures::file::{Read, ReviewFile};
use crate::content::signatures::{ReviewedMessage, ReviewedText, Signature, State};
use crate::finding::diagnostic::{Diagnostic, Place};
use crate::finding::rules::{self, Severity};
use crate::jobs::edit::{Refusal, Writer, rewrite};
use crate::jobs::review::survey::Survey;
use crate::jobs::review::terms::Terms;
use crate::jobs::review::written::{Step, rewritten};

/// What somebody signs.
#[derive(Debug, Clone)]
pub struct Signing {
    /// The language.
    pub language: String,
    /// Messages; all that are not signed as they are now when empty.
    pub messages: Vec<String>,
    /// Who has read them.
    pub by: String,
    /// When.
    pub on: Date,
    /// Where that stands, where staff write it down for somebody.
    pub evidence: Option<String>,
    /// Who made the translation, where that is to be noted too.
    pub translators: Vec<String>,
}

/// Whose signatures are taken back.
#[derive(Debug, Clone)]
pub struct Withdrawal {
    /// The language.
    pub language: String,
    /// Messages; all when empty.
    pub messages: Vec<String>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Messages that were signed, or whose signature was taken back, by the file that says so.
    pub files: BTreeMap<String, Vec<String>>,
    /// What speaks against it. With an error nothing is written.
    pub findings: Vec<Diagnostic>,
}

impl Outcome {
    /// How many messages.
    pub fn count(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// Whether anything stops it.
    pub fn has_errors(&self) -> bool {
        crate::finding::diagnostic::any(&self.findings, Severity::Error)
    }
}

/// Signs messages of a language as they are now.
pub fn sign(
    survey: &Survey,
    signing: &Signing,
    today: Date,
    writer: &Writer,
) -> Result<Outcome, Error> {
    let mut outcome =
        Outcome { findings: objections(survey, signing, today), ..Outcome::default() };
    let texts = chosen(survey, &signing.language, &signing.messages, &mut outcome.findings);
    if outcome.has_errors() {
        return Ok(outcome);
    }
    let terms = Terms::new(survey, &signing.language);
    for text in texts {
        let wanted = |message: &&ReviewedMessage| match signing.messages.as_slice() {
            [] => message.state != State::Signed,
            named => named.iter().any(|id| id == message.id()),
        };
        let signature = |message: &ReviewedMessage| Signature {
            source: message.source.as_ref().map(|value| Read::of(&value.text)),
            text: Read::of(&message.text.text),
            by: Located { value: signing.by.clone(), span: 0..0 },
            on: Located { value: signing.on, span: 0..0 },
            evidence: signing.evidence.clone(),
            terms: terms.of(message),
        };
        let step = |message| Step::Sign(Box::new(signature(message)));
        let steps: Vec<(&str, Step)> =
            text.messages.iter().filter(wanted).map(|m| (m.id(), step(m))).collect();
        write(survey, text, &steps, &signing.translators, writer, &mut outcome)?;
    }
    Ok(outcome)
}

/// Takes signatures of a language back.
pub fn withdraw(
    survey: &Survey,
    withdrawal: &Withdrawal,
    writer: &Writer,
) -> Result<Outcome, Error> {
    let mut outcome = Outcome::default();
    let Withdrawal { language, messages } = withdrawal;
    let texts = chosen(survey, language, messages, &mut outcome.findings);
    if outcome.has_errors() {
        return Ok(outcome);
    }
    for text in texts {
        let own = own_signatures(survey, text);
        let named = |id: &&String| messages.is_empty() || messages.contains(id);
        // What an office has not written itself comes from inside the program, and comes back.
        let step = |id: &str| match own.signed.contains_key(id) {
            true => Step::Clear,
            false => Step::Withdraw,
        };
        let ids = text.signatures.signed.keys().filter(named);
        let steps: Vec<(&str, Step)> = ids.map(|id| (id.as_str(), step(id))).collect();
        write(survey, text, &steps, &[], writer, &mut outcome)?;
    }
    Ok(outcome)
}

/// What stands in the office's own file, without what is laid under it.
fn own_signatures(survey: &Survey, text: &ReviewedText) -> ReviewFile {
    let path = survey.root.join(&text.path);
    let source = crate::content::data::read_text(&path, &text.path).ok();
    source.map_or_else(ReviewFile::default, |source| ReviewFile::read(&source, &mut Vec::new()))
}

fn write(
    survey: &Survey,
    text: &ReviewedText,
    steps: &[(&str, Step)],
    translators: &[String],
    writer: &Writer,
    outcome: &mut Outcome,
) -> Result<(), Error> {
    if steps.is_empty() {
        return Ok(());
    }
    let ids: Vec<&str> = text.messages.iter().map(ReviewedMessage::id).collect();
    let change = |own: &str| rewritten(own, &ids, steps, translators);
    match rewrite(&survey.root, &text.path, writer, change) {
        Ok(_) => {
            let ids = steps.iter().map(|(id, _)| (*id).to_owned()).collect();
            outcome.files.insert(text.path.clone(), ids);
            Ok(())
        }
        Err(Refusal::Unwritable(error)) => Err(error),
        Err(Refusal::Broken(found)) => {
            outcome.findings.extend(found);
            outcome.findings.push(unwritable(text));
            Ok(())
        }
        Err(Refusal::Invalid(_) | Refusal::Unknown) => {
            outcome.findings.push(unwritable(text));
            Ok(())
        }
    }
}

/// A file that says something else than signatures where these belong.
fn unwritable(text: &ReviewedText) -> Diagnostic {
    let finding = Diagnostic::new(&rules::INVALID_VALUE).in_file(&text.path);
    finding.for_language(&text.tag).with("key", "signed").with("expected", "table")
}

/// The texts of a language that have any of these messages. Names that none has are told, and files whose
/// own faults would be written over.
fn chosen<'s>(
    survey: &'s Survey,
    tag: &str,
    ids: &[String],
    found: &mut Vec<Diagnostic>,
) -> Vec<&'s ReviewedText> {
    let known: Vec<&str> = survey.messages(tag).map(ReviewedMessage::id).collect();
    let unknown = ids.iter().filter(|id| !known.contains(&id.as_str()));
    found.extend(unknown.map(|id| {
        Diagnostic::misspelt(&rules::MISSING_MESSAGE, "id", id, &known).for_language(tag)
    }));
    let texts: Vec<&ReviewedText> = survey.of(tag).collect();
    let broken = |finding: &&Diagnostic| {
        let path = finding.place.as_ref().map_or("", Place::path);
        finding.severity == Severity::Error && texts.iter().any(|text| text.path == path)
    };
    found.extend(survey.findings.iter().filter(broken).cloned());
    texts
}

/// What speaks against a signature.
fn objections(survey: &Survey, signing: &Signing, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let id = || signing.messages.first().cloned().unwrap_or_default();
    if signing.on > today {
        found.push(
            Diagnostic::new(&rules::SIGNATURE_IN_FUTURE)
                .for_language(&signing.language)
                .with("id", id())
                .with("by", signing.by.as_str())
                .with("date", signing.on),
        );
    }
    let mut named = survey.of(&signing.language).map(|text| &text.signatures);
    let told = ReviewFile { translators: signing.translators.clone(), ..ReviewFile::default() };
    if told.is_translator(&signing.by) || named.any(|file| file.is_translator(&signing.by)) {
        let strict = survey.workspace.as_ref().is_some_and(|office| office.print.second_reader);
        let finding = Diagnostic::new(&rules::SIGNED_BY_TRANSLATOR)
            .for_language(&signing.language)
            .with("id", id())
            .with("by", signing.by.as_str());
        let severity = if strict { Severity::Error } else { finding.severity };
        found.push(Diagnostic { severity, ..finding });
    }
    found
}
