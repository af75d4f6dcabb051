//! `oppslag approve` and `oppslag verify`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::approvals::Set;
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::approve::verify::Look;
use oppslag::jobs::approve::{
    Checked, MailRequest, Paper, PaperRequest, Request, Verdict, approve, mail, papers, verify,
};
use oppslag::jobs::changes::sheet::said_of;
use oppslag::jobs::edit::Writer;

use crate::args::approve::{ApproveArguments, PaperCode, SetKind, VerifyArguments};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ApproveArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let now = jiff::ZonedDateTime::now();
    let today = arguments.today.unwrap_or_else(|| now.date());
    let set = match arguments.set {
        SetKind::Print => Set::Print,
        SetKind::Web => Set::Web,
        SetKind::All => Set::All,
    };
    let ApproveArguments { event, sender, out, .. } = arguments;
    // Only a file to send has nobody yet who answers.
    let Some(by) = arguments.by else {
        return send(&MailRequest { event, sender, set, today }, out, terminal);
    };
    let request = Request {
        event,
        sender,
        set,
        by,
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

/// Writes the file for a sender who has to answer.
fn send(
    request: &MailRequest,
    out: Option<PathBuf>,
    terminal: &Terminal,
) -> Result<ExitCode, Error> {
    let (made, found) =
        terminal.watched(|progress| mail(request, &terminal.interface, progress))?;
    terminal.say_findings(&found);
    let Some(made) = made else {
        terminal.say(&terminal.line("level-error", "approve-not-written"));
        return Ok(ExitCode::FAILURE);
    };
    let path = out.unwrap_or_else(|| PathBuf::from(&made.name));
    artifact::write(&path, &made.pdf)?;
    let args = Args::from([
        ("path", Value::Text(path.display().to_string())),
        ("sender", Value::Text(request.sender.clone())),
        ("files", Value::Number(made.files as f64)),
        ("hash", Value::Text(made.sha256)),
    ]);
    terminal.print(&format!("{}\n", terminal.text("approve-mailed", &args)));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn check(arguments: VerifyArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    let VerifyArguments { event, files, pictures, code, .. } = arguments;
    if let Some(PaperCode(code)) = code {
        let folder = PathBuf::from(".");
        return paper(&PaperRequest { code, event, folder, today }, terminal);
    }
    let event = event.unwrap_or_default();
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

/// Says what a paper with a code is.
fn paper(request: &PaperRequest, terminal: &Terminal) -> Result<ExitCode, Error> {
    let (all, found) = papers(request, &terminal.interface.tag)?;
    terminal.say_findings(&found);
    for paper in &all {
        let yes = |is: bool| Value::Text(if is { "yes" } else { "no" }.to_owned());
        let mut args = Args::from([
            ("event", Value::Text(paper.event.clone())),
            ("language", Value::Text(paper.language.clone())),
            ("page", Value::Text(paper.page.clone())),
            ("version", Value::Number(paper.version as f64)),
            ("current", yes(paper.current)),
        ]);
        let mut lines = vec![terminal.text("paper-is", &args)];
        lines.extend(paper.told.iter().map(|told| said_of(told, &terminal.interface)));
        for (sender, word) in &paper.senders {
            args.insert("sender", Value::Text(sender.clone()));
            args.insert("returned", yes(word.as_ref().is_some_and(|word| word.returned)));
            let Some(word) = word else {
                lines.push(terminal.text("paper-unknown", &args));
                continue;
            };
            args.insert("by", Value::Text(word.by.clone()));
            args.insert("date", Value::Date(word.on));
            lines.push(terminal.text("paper-sender", &args));
        }
        terminal.print(&format!("{}\n", lines.join("\n  ")));
    }
    if all.is_empty() {
        let args = Args::from([("code", Value::Text(request.code.clone()))]);
        terminal.print(&format!("{}\n", terminal.text("paper-none", &args)));
    }
    let fine = !all.is_empty() && all.iter().all(Paper::is_fine);
    Ok(ExitCode::from(u8::from(!fine)))
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
