//! `oppslag review`: who has read which text, a file a subcommand.

use std::path::PathBuf;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::Locale;
use oppslag::content::locale::folder::SOURCE;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::signatures::{ReviewedMessage, State};
use oppslag::content::workspace;
use oppslag::finding::diagnostic::{self, Diagnostic};
use oppslag::finding::rules::Severity;
use oppslag::jobs::edit::Writer;
use oppslag::jobs::review::{Request, Survey, survey};

use crate::args::review::{Chosen, ReviewCommand};
use crate::terminal::Terminal;

mod diff;
mod export;
mod import;
mod list;
mod pages;
mod sign;
mod status;
mod withdraw;

pub(crate) fn run(command: ReviewCommand, terminal: &Terminal) -> Result<ExitCode, Error> {
    match command {
        ReviewCommand::Status(arguments) => status::run(arguments, terminal),
        ReviewCommand::List(arguments) => list::run(arguments, terminal),
        ReviewCommand::Diff(arguments) => diff::run(arguments, terminal),
        ReviewCommand::Sign(arguments) => sign::run(arguments, terminal),
        ReviewCommand::Withdraw(arguments) => withdraw::run(arguments, terminal),
        ReviewCommand::Export(arguments) => export::run(arguments, terminal),
        ReviewCommand::Import(arguments) => import::run(&arguments, terminal),
        ReviewCommand::Pages(arguments) => pages::run(arguments, terminal),
    }
}

/// The office of the current folder, if there is one.
fn root() -> Option<PathBuf> {
    std::env::current_dir().ok().as_deref().and_then(workspace::find)
}

/// What is signed of a meeting, or of the office of the current folder.
fn look(event: Option<PathBuf>, languages: Vec<String>) -> Result<Survey, Error> {
    survey(&Request { event, root: root(), languages, source: SOURCE.to_owned() })
}

/// Shows what was found; whether any of it is an error.
fn report(found: &[Diagnostic], terminal: &Terminal) -> bool {
    terminal.say_findings(found);
    diagnostic::any(found, Severity::Error)
}

/// The one language of a survey that asked for one.
fn only(survey: &Survey) -> Option<&Locale> {
    survey.languages.first()
}

impl Chosen {
    /// Whether a message is among them.
    fn has(self, message: &ReviewedMessage) -> bool {
        let state = message.state;
        match self {
            Chosen::Unsigned => state == State::Unsigned,
            Chosen::Signed => state == State::Signed,
            Chosen::Changed => state.is_changed(),
            Chosen::SourceChanged => state == State::SourceChanged,
            Chosen::TextChanged => state == State::TextChanged,
            Chosen::Open => state != State::Signed,
        }
    }
}

/// Who writes into the files, and when.
fn writer(name: &str) -> Writer {
    let at = jiff::ZonedDateTime::now().strftime("%Y-%m-%dT%H%M%S").to_string();
    Writer { name: name.to_owned(), at }
}

/// The state of a message, and who has signed it.
fn state(message: &ReviewedMessage, terminal: &Terminal) -> String {
    let mut args = Args::from([("state", Value::Text(message.state.word().to_owned()))]);
    if let Some(signature) = &message.signature {
        args.insert("by", Value::Text(signature.by.value.clone()));
        args.insert("date", Value::Date(signature.on.value));
    }
    let id = if message.signature.is_some() { "review-state-by" } else { "review-state" };
    terminal.text(id, &args)
}

/// What a message says, behind the tag of its language.
fn said(tag: &str, text: &str) -> String {
    let indent = " ".repeat(tag.chars().count() + 6);
    format!("    {tag}: {}\n", text.replace('\n', &format!("\n{indent}")))
}
