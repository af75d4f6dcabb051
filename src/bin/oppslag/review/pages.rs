//! `oppslag review pages`: the pages of a meeting for those who read a translation on paper.

use std::path::PathBuf;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::exchange::FileFormat;
use oppslag::jobs::exchange::{Request, pages};

use crate::args::review::PagesArguments;
use crate::review::report;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: PagesArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let request = Request {
        event: arguments.event,
        language: arguments.lang,
        format: FileFormat::Docx,
        states: Vec::new(),
        deadline: None,
        today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
    };
    let (made, found) = pages(&request, &terminal.interface)?;
    let failed = report(&found, terminal);
    let Some(made) = made.filter(|_| !failed) else { return Ok(ExitCode::FAILURE) };
    let path = arguments.out.unwrap_or_else(|| PathBuf::from(&made.name));
    artifact::write(&path, &made.pdf)?;
    terminal.print(&format!("{}\n", path.display()));
    Ok(ExitCode::SUCCESS)
}
