//! A sender's word on a set of files, written down.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::base::error::Error;
use crate::content::approvals::{Approval, FILE, Set, VIA, digest};
use crate::content::open::Opened;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::{self, Severity};
use crate::finding::sink::Sink;
use crate::jobs::approve::set::{hashes, make};
use crate::jobs::edit::{Refusal, Saved, Writer, rewrite};

/// What is approved, by whom.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// The sender's id.
    pub sender: String,
    /// Which files.
    pub set: Set,
    /// Who says it.
    pub by: String,
    /// When.
    pub on: Date,
    /// Where that stands, where staff write it down.
    pub evidence: Option<String>,
    /// What else was said.
    pub remark: Option<String>,
    /// Whether it is sent back instead.
    pub returned: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What speaks against it. With an error nothing is written.
    pub findings: Vec<Diagnostic>,
    /// What was written down; nothing where it was not.
    pub approval: Option<Approval>,
    /// The path of the file.
    pub path: String,
}

/// Makes the files of a set and writes down what a sender says of them.
pub fn approve(
    request: &Request,
    writer: &Writer,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found } = Opened::open(&request.event)?;
    let path = format!("{}/{FILE}", place.name);
    let mut sink = Sink::default();
    sink.extend(found);
    let mut outcome = Outcome { path, findings: sink.finish(true), ..Outcome::default() };
    let (Some(workspace), Some(event)) = (&workspace, &event) else { return Ok(outcome) };
    outcome.findings.extend(unknown_sender(workspace, &request.sender));
    if request.on > request.today {
        outcome.findings.push(
            Diagnostic::new(&rules::SIGNATURE_IN_FUTURE)
                .with("id", request.sender.as_str())
                .with("by", request.by.as_str())
                .with("date", request.on),
        );
    }
    if diagnostic::any(&outcome.findings, Severity::Error) {
        return Ok(outcome);
    }
    let made = make((workspace, event, &place), request.set, request.today, progress)?;
    outcome.findings.extend(made.findings);
    // Pages that cannot be printed may be sent back, and not approved.
    if diagnostic::any(&outcome.findings, Severity::Error) && !request.returned {
        return Ok(outcome);
    }
    let approval = record(request, hashes(&made.files));
    let change = |text: &str| with(text, &approval);
    match rewrite(&place.root, &outcome.path, writer, change) {
        Ok(_) => outcome.approval = Some(approval),
        Err(Refusal::Unwritable(error)) => return Err(error),
        Err(Refusal::Broken(mut found)) => {
            // What is wrong with a file that cannot be changed is told with its place.
            let folder = &place.folder;
            let mut told = Vec::new();
            crate::content::approvals::Approvals::load(folder, &place.name, &mut told);
            found.extend(told);
            outcome.findings.extend(found);
        }
        Err(Refusal::Invalid(_) | Refusal::Unknown) => outcome.findings.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .in_file(&outcome.path)
                .with("key", "approval")
                .with("expected", "table"),
        ),
    }
    Ok(outcome)
}

/// What is wrong with a sender that does not stand on the pages.
pub(crate) fn unknown_sender(workspace: &Workspace, sender: &str) -> Option<Diagnostic> {
    let senders: Vec<&str> = workspace.senders.iter().map(|one| one.value.as_str()).collect();
    let known = senders.contains(&sender);
    (!known).then(|| Diagnostic::unknown(&rules::UNKNOWN_SENDER, "sender", sender, senders))
}

fn record(request: &Request, files: BTreeMap<String, String>) -> Approval {
    Approval {
        sender: request.sender.clone(),
        set: request.set,
        sha256: digest(&files),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        via: VIA[0].to_owned(),
        by: request.by.clone(),
        on: request.on,
        evidence: request.evidence.clone(),
        remark: request.remark.clone(),
        returned: request.returned,
        files,
    }
}

/// The text of a file in which this is the word of its sender on its set. Comments and all others stay.
fn with(text: &str, approval: &Approval) -> Result<Result<String, Saved>, Refusal> {
    let broken = |_| Refusal::Broken(Vec::new());
    let mut document: DocumentMut = text.parse().map_err(broken)?;
    let made = || Item::ArrayOfTables(ArrayOfTables::new());
    let item = document.entry("approval").or_insert_with(made);
    let all = item.as_array_of_tables_mut().ok_or(Refusal::Invalid("table"))?;
    let same = |table: &Table| {
        let text = |key: &str| table.get(key).and_then(Item::as_str);
        (text("sender"), text("set")) == (Some(&approval.sender), Some(approval.set.word()))
    };
    let gap = if text.is_empty() { "" } else { "\n" };
    let mut table = table_of(approval);
    table.decor_mut().set_prefix(gap);
    // The last word stands last.
    let known = all.iter().position(same);
    if let Some(at) = known {
        let old = all.get(at).map(|old| old.decor().clone());
        all.remove(at);
        *table.decor_mut() = old.unwrap_or_default();
    }
    all.push(table);
    Ok(Ok(document.to_string()))
}

fn table_of(approval: &Approval) -> Table {
    let mut table = Table::new();
    for (key, text) in [
        ("sender", approval.sender.as_str()),
        ("set", approval.set.word()),
        ("sha256", &approval.sha256),
        ("version", &approval.version),
        ("via", &approval.via),
        ("by", &approval.by),
    ] {
        table.insert(key, value(text));
    }
    if let Ok(day) = approval.on.to_string().parse::<toml_edit::Datetime>() {
        table.insert("on", value(day));
    }
    for (key, text) in [("evidence", &approval.evidence), ("remark", &approval.remark)] {
        if let Some(text) = text {
            table.insert(key, value(text));
        }
    }
    if approval.returned {
        table.insert("returned", value(true));
    }
    let mut files = Table::new();
    for (path, hash) in &approval.files {
        files.insert(path, value(hash));
    }
    table.insert("files", Item::Table(files));
    table
}
