//! `oppslag order` and `oppslag drift-test`.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::data::Data;
use oppslag::content::workspace;
use oppslag::finding::diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::drift;
use oppslag::jobs::order::{self, Request};
use oppslag::report::human;

use crate::args::{DriftArguments, OrderArguments};
use crate::terminal::Terminal;

pub(crate) fn order(arguments: OrderArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let request = Request {
        event: arguments.event,
        languages: arguments.lang,
        letters: arguments.letters,
        out: arguments.out,
        today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
    };
    let outcome = order::order(&request, &terminal.interface)?;
    terminal.say_findings(&outcome.findings);
    for path in &outcome.files {
        terminal.print(&format!("{}\n", path.display()));
    }
    let nothing = outcome.files.is_empty() && !outcome.has_errors();
    if nothing {
        terminal.say(&terminal.line("level-error", "order-nothing"));
    }
    Ok(ExitCode::from(u8::from(outcome.has_errors() || nothing)))
}

pub(crate) fn drift_test(
    arguments: DriftArguments,
    terminal: &Terminal,
) -> Result<ExitCode, Error> {
    let root = std::env::current_dir().ok().as_deref().and_then(workspace::find);
    let data = Data::new(root.as_deref());
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    let mut found = Vec::new();
    let files = drift::print(&data, &arguments.size, &terminal.interface, today, &mut found)?;
    terminal.say(&human::report(&found, &terminal.interface, terminal.colours));
    if diagnostic::any(&found, Severity::Error) {
        return Ok(ExitCode::FAILURE);
    }
    let folder = arguments.out.unwrap_or_else(|| root.unwrap_or_default().join("out"));
    for (part, pdf) in files {
        let path = folder.join(format!("drift-test-{}-{part}.pdf", arguments.size));
        artifact::write(&path, &pdf)?;
        terminal.print(&format!("{}\n", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}
