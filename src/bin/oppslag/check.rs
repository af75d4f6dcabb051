//! `oppslag check`.

use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::data::MAX_TEXT;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace;
use oppslag::finding::rules::Severity;
use oppslag::jobs::check::{Outcome, Request, check_with};
use oppslag::report::{Report, github, human, json, junit, pictures, sarif};

use crate::args::{CheckArguments, FailOn, Output};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: CheckArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let stdin = arguments.paths.iter().any(|path| path == Path::new("-"));
    let request = Request {
        paths: arguments.paths.into_iter().filter(|path| path != Path::new("-")).collect(),
        office: None,
        overlays: arguments.overlay.as_chunks().0.to_vec(),
        text: if stdin { Some(standard_input()?) } else { None },
        language: arguments.lang,
        source: arguments.source,
        only: arguments.only,
        require: arguments.require,
        annotate: arguments.annotate,
        labels: pictures::labels(&terminal.interface),
        release: arguments.release,
        today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
    };
    let mut outcome = terminal.watched(|progress| check_with(&request, progress))?;
    if arguments.fix || arguments.diff {
        let unchanged = outcome.fixes.iter().all(|file| file.path.is_some());
        if let Some(text) = request.text.filter(|_| unchanged && arguments.fix && !arguments.diff) {
            terminal.print(&text);
        }
        fixed(&mut outcome, arguments.fix, arguments.diff, terminal)?;
        let text = human::report(&outcome.findings, &terminal.interface, terminal.colours);
        terminal.say(&text);
        return Ok(exit(&outcome, arguments.fail_on));
    }
    let report = Report { outcome: &outcome, interface: &terminal.interface };
    if let Some(folder) = request.annotate.as_deref().filter(|path| path.is_dir()) {
        artifact::write(&folder.join("index.html"), pictures::index(&report).as_bytes())?;
    }
    match arguments.output {
        Output::Human => {
            let text = human::report(&outcome.findings, &terminal.interface, terminal.colours_out);
            terminal.print(&text);
            terminal.say(&summary(&outcome, terminal));
        }
        Output::Json => terminal.print(&json::report(&report)?),
        Output::Sarif => terminal.print(&sarif::report(&report)?),
        Output::Junit => terminal.print(&junit::report(&report)?),
        Output::Github => {
            let here = std::env::current_dir().ok();
            let root = here.as_deref().and_then(workspace::find);
            let exists = |path: &str| {
                let below = root.as_ref().is_some_and(|root| root.join(path).exists());
                below || Path::new(path).exists()
            };
            terminal.print(&github::report(&report, &exists));
        }
    }
    Ok(exit(&outcome, arguments.fail_on))
}

fn exit(outcome: &Outcome, fail_on: FailOn) -> ExitCode {
    let limit = match fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
    };
    ExitCode::from(u8::from(outcome.has(limit)))
}

/// Shows the changes, carries them out, and tells what is left to people.
fn fixed(outcome: &mut Outcome, fix: bool, diff: bool, terminal: &Terminal) -> Result<(), Error> {
    for file in &outcome.fixes {
        if diff {
            terminal.print(&file.diff());
        }
        if fix {
            file.write()?;
            if file.path.is_none() && !diff {
                terminal.print(&file.text);
            }
        }
    }
    let places: usize = outcome.fixes.iter().map(|file| file.changes).sum();
    let args = Args::from([
        ("places", Value::Number(places as f64)),
        ("files", Value::Number(outcome.fixes.len() as f64)),
        ("written", Value::Text(if fix { "yes" } else { "no" }.to_owned())),
    ]);
    terminal.say(&format!("{}\n", terminal.text("check-fixed", &args)));
    if fix {
        outcome.findings.retain(|finding| finding.fix.is_none());
    }
    Ok(())
}

fn standard_input() -> Result<String, Error> {
    let unreadable = |reason: String| Error::UnreadableInput { reason };
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_TEXT + 1).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(error.to_string()))?;
    if bytes.len() as u64 > MAX_TEXT {
        return Err(unreadable(format!("> {} MB", MAX_TEXT >> 20)));
    }
    String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))
}

/// That nothing was found has to be said too.
fn summary(outcome: &Outcome, terminal: &Terminal) -> String {
    let id = if outcome.findings.is_empty() { "check-clean" } else { "check-done" };
    let args = Args::from([("files", Value::Number(outcome.files as f64))]);
    format!("{}\n", terminal.text(id, &args))
}
