//! `oppslag review import`: a file that came back from a translator. It never signs.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::data;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace::{self, Workspace};
use oppslag::exchange::format::MAX_IMPORT;
use oppslag::exchange::read;
use oppslag::finding::diagnostic::Warned;
use oppslag::jobs::exchange::{Outcome, import};
use oppslag::language;

use crate::args::review::ImportArguments;
use crate::review::{report, root, writer};
use crate::terminal::Terminal;

/// Who writes, as earlier versions of files say it.
const WRITER: &str = "review import";

pub(crate) fn run(arguments: &ImportArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let root = root().ok_or_else(|| Error::NoWorkspace { path: ".".to_owned() })?;
    let path = &arguments.file;
    if !path.exists() {
        return Err(Error::PathNotFound { path: path.display().to_string() });
    }
    let mut found = Vec::new();
    let workspace = match Workspace::load(&root) {
        Ok(Warned { value, diagnostics }) => {
            found.extend(diagnostics);
            value
        }
        Err(broken) => {
            report(&broken, terminal);
            return Ok(ExitCode::FAILURE);
        }
    };
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.clone());
    let name = workspace::name(&absolute, Some(&root));
    let incoming = match data::read(path, &name, MAX_IMPORT) {
        Ok(bytes) => read(&bytes, &name, &mut found),
        Err(finding) => {
            found.push(finding);
            None
        }
    };
    let Some(incoming) = incoming else {
        report(&found, terminal);
        return Ok(ExitCode::FAILURE);
    };
    let languages = language::languages(&workspace);
    let writer = (!arguments.dry_run).then(|| writer(WRITER));
    let mut outcome = import(&workspace, &languages, &incoming, writer.as_ref())?;
    found.append(&mut outcome.findings);
    let failed = report(&found, terminal);
    terminal.print(&said(&outcome, arguments.dry_run, terminal));
    Ok(ExitCode::from(u8::from(failed)))
}

/// What was changed, what was not, and who has read it.
fn said(outcome: &Outcome, dry_run: bool, terminal: &Terminal) -> String {
    let number = |count: usize| Value::Number(count as f64);
    let mut out = String::new();
    let mut line = |id: &str, args: &Args| {
        out.push_str(&terminal.text(id, args));
        out.push('\n');
    };
    for (path, messages) in &outcome.files {
        let args =
            Args::from([("path", Value::Text(path.clone())), ("messages", number(messages.len()))]);
        line("exchange-file", &args);
    }
    let args = Args::from([
        ("same", number(outcome.same)),
        ("empty", number(outcome.empty)),
        ("refused", number(outcome.refused)),
    ]);
    line("exchange-rest", &args);
    let messages = outcome.files.values().map(Vec::len).sum();
    let id = if dry_run { "exchange-dry-run" } else { "exchange-imported" };
    line(id, &Args::from([("messages", number(messages))]));
    for language in outcome.signed.iter().flat_map(|_| &outcome.languages) {
        let by = outcome.signed.as_ref().map(|(by, _)| by.clone()).unwrap_or_default();
        let args =
            Args::from([("by", Value::Text(by)), ("language", Value::Text(language.clone()))]);
        line("exchange-sign", &args);
    }
    out
}
