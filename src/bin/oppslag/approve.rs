//! `oppslag approve` and `oppslag verify`.

use std::path::Path;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::approvals::Set;
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::approve::verify::Look;
use oppslag::jobs::approve::{Checked, Request, Verdict, approve, verify};
use oppslag::jobs::edit::Writer;

use crate::args::approve::{ApproveArguments, SetKind, VerifyArguments};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ApproveArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let now = jiff::ZonedDateTime::now();
    let today = arguments.today.unwrap_or_else(|| now.date());
    let request = Request {
        event: arguments.event,
        sender: arguments.sender,
        set: match arguments.set {
            SetKind::Print => Set::Print,
            SetKind::Web => Set::Web,
            SetKind::All => Set::All,
        },
        by: arguments.by,
        on: arguments.on.unwrap_or(today),
        evidence: arguments.evidence,
        remark: arguments.remark,
        returned: arguments.returned,
        today,
    };
    let at = now.strftime("%Y-%m-%dT%H%M%S").to_string();
    let writer = Writer { name: request.by.clone(), at };
    let outcome = terminal.watched(|progress| approve(&request, &writer, progress))?;
    terminal.say_findings(&outcome.findings);
    let Some(approval) = &outcome.approval else {
        terminal.say(&terminal.line("level-error", "approve-not-written"));
        return Ok(ExitCode::FAILURE);
    };
    let args = Args::from([
        ("sender", Value::Text(approval.sender.clone())),
        ("set", Value::Text(approval.set.word().to_owned())),
        ("files", Value::Number(approval.files.len() as f64)),
        ("by", Value::Text(approval.by.clone())),
        ("path", Value::Text(outcome.path.clone())),
        ("hash", Value::Text(approval.sha256.clone())),
        ("returned", Value::Text(if approval.returned { "yes" } else { "no" }.to_owned())),
    ]);
    terminal.print(&format!("{}\n", terminal.text("approve-written", &args)));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn check(arguments: VerifyArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    let VerifyArguments { event, files, pictures, .. } = arguments;
    let outcome = terminal.watched(|progress| verify(&event, &files, today, progress))?;
    terminal.say_findings(&outcome.findings);
    for file in &outcome.files {
        terminal.print(&said(file, terminal));
        if let (Verdict::Changed(Look::Other(png)), Some(folder)) = (&file.verdict, &pictures) {
            let name = Path::new(&file.name).with_extension("").to_string_lossy().into_owned();
            let name = name.replace(['/', '\\'], "-");
            let path = folder.join(format!("{}-{}.png", file.sender, name.trim_matches('-')));
            artifact::write(&path, png)?;
            terminal.print(&format!("  {}\n", path.display()));
        }
    }
    if outcome.files.is_empty() {
        terminal.say(&format!("{}\n", terminal.text("verify-nobody", &Args::new())));
    }
    let failed = diagnostic::any(&outcome.findings, Severity::Error) || !outcome.is_approved();
    Ok(ExitCode::from(u8::from(failed)))
}

/// What a file is, in a line.
fn said(file: &Checked, terminal: &Terminal) -> String {
    let verdict = match &file.verdict {
        Verdict::Approved => "approved",
        Verdict::Changed(Look::Same) => "same-look",
        Verdict::Changed(Look::Other(_)) => "other-look",
        Verdict::Changed(Look::Unknown) => "changed",
        Verdict::Never => "never",
        Verdict::Gone => "gone",
        Verdict::Returned => "returned",
    };
    let mut args = Args::from([
        ("name", Value::Text(file.name.clone())),
        ("sender", Value::Text(file.sender.clone())),
        ("verdict", Value::Text(verdict.to_owned())),
    ]);
    let Some(approval) = &file.approval else {
        return format!("{}\n", terminal.text("verify-unknown", &args));
    };
    let other = approval.version != env!("CARGO_PKG_VERSION");
    args.extend([
        ("by", Value::Text(approval.by.clone())),
        ("date", Value::Date(approval.on)),
        ("version", Value::Text(approval.version.clone())),
        ("program", Value::Text(if other { "other" } else { "same" }.to_owned())),
    ]);
    format!("{}\n", terminal.text("verify-file", &args))
}
