//! `oppslag review status`: languages, how much of each is signed, and what is needed until it can be printed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::event;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::signatures::State;
use oppslag::jobs::review::Survey;

use crate::args::review::StatusArguments;
use crate::list::columns;
use crate::review::{look, report, root};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: StatusArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let StatusArguments { event, lang } = arguments;
    let events = match (&event, root()) {
        (None, Some(root)) => events(&root),
        _ => Vec::new(),
    };
    let mut failed = show(event.clone(), lang.clone(), terminal)?;
    for event in events {
        // A meeting need not have every language.
        failed |= show(Some(event), Vec::new(), terminal)?;
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// The folders of an office's meetings, sorted.
fn events(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root.join("events")).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    all.retain(|folder| folder.join(event::FILE).is_file());
    all.sort();
    all
}

/// The lines of one meeting, or of the texts of every invitation; whether anything is wrong with the files.
fn show(event: Option<PathBuf>, lang: Vec<String>, terminal: &Terminal) -> Result<bool, Error> {
    let survey = look(event, lang)?;
    let failed = report(&survey.findings, terminal);
    let heading = match &survey.event {
        Some(event) => Args::from([("event", Value::Text(event.id.clone()))]),
        None => Args::from([("event", Value::Text("none".to_owned()))]),
    };
    let rows: Vec<Vec<String>> = survey
        .languages
        .iter()
        .map(|locale| {
            let tag = locale.tag.clone();
            let name = locale.name_in(&terminal.interface.tag).to_owned();
            vec![format!("  {tag}"), name, counted(&survey, &tag, terminal)]
        })
        .collect();
    if !rows.is_empty() {
        let heading = terminal.text("review-heading", &heading);
        terminal.print(&format!("{heading}\n{}", columns(&rows)));
    }
    Ok(failed)
}

/// How much of a language is signed, and what is left.
fn counted(survey: &Survey, tag: &str, terminal: &Terminal) -> String {
    let count = |state| survey.count(tag, state);
    let number = |count: usize| Value::Number(count as f64);
    let all = State::ALL.map(count).iter().sum();
    let args = Args::from([
        ("all", number(all)),
        ("signed", number(count(State::Signed))),
        ("unsigned", number(count(State::Unsigned))),
        ("source", number(count(State::SourceChanged))),
        ("text", number(count(State::TextChanged))),
    ]);
    let id = if count(State::Signed) == all { "review-ready" } else { "review-left" };
    terminal.text(id, &args)
}
