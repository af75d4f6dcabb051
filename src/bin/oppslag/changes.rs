//! `oppslag changes`: what is out of date of all that was made of an event, and what has become of it.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::locale::values::{Args, Value};
use oppslag::finding::diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::changes::sheet::{list, pdf};
use oppslag::jobs::changes::tell::{Telling, tell};
use oppslag::jobs::changes::{Request, changes, raise};
use oppslag::jobs::edit::{Refusal, Writer};

use crate::args::changes::{ChangesArguments, ToldKind};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ChangesArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let now = jiff::ZonedDateTime::now();
    let today = arguments.today.unwrap_or_else(|| now.date());
    if let Some(kind) = arguments.told {
        let telling = Telling {
            event: arguments.event,
            what: word(kind).to_owned(),
            on: arguments.on.unwrap_or(today),
            place: arguments.place,
            codes: arguments.code.into_iter().map(|code| code.0).collect(),
            languages: arguments.lang,
            templates: arguments.template,
        };
        return say(&telling, terminal);
    }
    if arguments.raise {
        let at = now.strftime("%Y-%m-%dT%H%M%S").to_string();
        let writer = Writer { name: env!("CARGO_PKG_NAME").to_owned(), at };
        let version = match raise(&arguments.event, &writer) {
            Ok(version) => version,
            Err(Refusal::Unwritable(error)) => return Err(error),
            Err(Refusal::Broken(found)) => {
                terminal.say_findings(&found);
                return Ok(ExitCode::FAILURE);
            }
            Err(Refusal::Invalid(_) | Refusal::Unknown) => {
                terminal.say(&terminal.line("level-error", "changes-not-raised"));
                return Ok(ExitCode::FAILURE);
            }
        };
        let args = Args::from([("version", Value::Number(version as f64))]);
        terminal.print(&format!("{}\n", terminal.text("changes-raised", &args)));
    }
    let request = Request { event: arguments.event, since: arguments.since, today };
    let outcome = changes(&request, &terminal.interface.tag)?;
    terminal.say_findings(&outcome.findings);
    if outcome.event.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let list = list(&outcome, &terminal.interface);
    terminal.print(&format!("{}\n", list.heading));
    for (title, lines) in &list.groups {
        terminal.print(&format!("\n{title}\n"));
        for line in lines {
            terminal.print(&format!("[ ] {}\n", line.what));
            line.details.iter().for_each(|detail| terminal.print(&format!("    {detail}\n")));
        }
    }
    if let Some(path) = arguments.out {
        let mut found = Vec::new();
        let made = pdf(&request, &list, &terminal.interface, &mut found)?;
        terminal.say_findings(&found);
        let Some(made) = made.filter(|_| !diagnostic::any(&found, Severity::Error)) else {
            return Ok(ExitCode::FAILURE);
        };
        artifact::write(&path, &made)?;
        terminal.print(&format!("\n{}\n", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}

fn word(kind: ToldKind) -> &'static str {
    match kind {
        ToldKind::Printed => "printed",
        ToldKind::Sent => "sent",
        ToldKind::Hung => "hung",
        ToldKind::Removed => "removed",
    }
}

fn say(telling: &Telling, terminal: &Terminal) -> Result<ExitCode, Error> {
    let codes = tell(telling)?;
    if codes.is_empty() {
        terminal.say(&terminal.line("level-error", "changes-nothing-told"));
        return Ok(ExitCode::FAILURE);
    }
    let args =
        Args::from([("pages", Value::Number(codes.len() as f64)), ("codes", Value::List(codes))]);
    terminal.print(&format!("{}\n", terminal.text("changes-told-of", &args)));
    Ok(ExitCode::SUCCESS)
}
