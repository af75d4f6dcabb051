//! `oppslag archive`: a meeting for the archive.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::jobs::archive::{Request, archive};

use crate::args::meeting::ArchiveArguments;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ArchiveArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let request = Request {
        event: arguments.event,
        case: arguments.case,
        out: arguments.out,
        today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
    };
    let outcome = terminal.watched(|progress| archive(&request, progress))?;
    terminal.say_findings(&outcome.findings);
    let done = !outcome.files.is_empty();
    if done {
        terminal.print(&format!("{}\n", outcome.folder.display()));
    }
    let args = Args::from([("files", Value::Number(outcome.files.len() as f64))]);
    let id = if done { "archive-done" } else { "archive-not-done" };
    terminal.say(&format!("{}\n", terminal.text(id, &args)));
    Ok(ExitCode::from(u8::from(!done)))
}
