//! Help, and what is wrong with what was typed, in the user's language.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error as ClapError};
use oppslag::content::interface::Interface;
use oppslag::content::locale::values::{Args, Value};

use crate::args::Arguments;
use crate::help;
use crate::terminal::{self, Terminal};

/// Says what clap has to say: help on standard output, faults on standard error.
pub(crate) fn say(typed: &[OsString], terminal: &Terminal) -> ExitCode {
    let words = &match terminal.whole() {
        Ok(words) => words,
        Err(error) => {
            terminal.error(&error);
            return ExitCode::from(2);
        }
    };
    if let Some(language) = &terminal.unknown {
        return unknown_language(language, terminal, words);
    }
    let mut command = help::localised(Arguments::command(), words);
    let Err(error) = command.try_get_matches_from_mut(typed) else {
        // It was a fault a moment ago, in other words.
        return ExitCode::from(2);
    };
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return terminal::shown(&error);
    }
    let mut lines = vec![format!(
        "{}: {}",
        words.text("level-error", &Args::new()),
        Fault { error: &error, words }.said()
    )];
    lines.extend(hints(&error, typed, &command, words));
    terminal.say(&(lines.join("\n") + "\n"));
    ExitCode::from(2)
}

fn unknown_language(language: &str, terminal: &Terminal, words: &Interface) -> ExitCode {
    let level = words.text("level-error", &Args::new());
    let what = Args::from([("what", Value::Text(language.to_owned()))]);
    let fault = words.text("usage-unknown-language", &what);
    let known = listed(words, "usage-languages", "values", terminal.spoken());
    terminal.say(&format!("{level}: {fault}\n{known}\n"));
    ExitCode::from(2)
}

/// The option `--ui-lang` where the arguments as a whole cannot be understood.
pub(crate) fn language(typed: &[OsString]) -> Option<String> {
    let words = typed.iter().map(|word| word.to_str().unwrap_or_default());
    let words = words.take_while(|word| *word != "--").collect::<Vec<_>>();
    let place = words.iter().position(|word| word.starts_with("--ui-lang"))?;
    match words[place].strip_prefix("--ui-lang=") {
        Some(value) => Some(value.to_owned()),
        None => words.get(place + 1).map(|value| (*value).to_owned()),
    }
}

/// What can be done about a fault: what may have been meant, what there is to choose from, and how the
/// command is used.
fn hints(
    error: &ClapError,
    typed: &[OsString],
    command: &Command,
    words: &Interface,
) -> Vec<String> {
    let (command, path) = reached(typed, command);
    let mut hints = Vec::new();
    let missing = strings(error, ContextKind::InvalidArg);
    let missing =
        if error.kind() == ErrorKind::MissingRequiredArgument { missing } else { Vec::new() };
    for arg in &missing {
        // Clap shows one that may be missing at times in other brackets.
        let named = |one: &&Arg| name(&one.to_string()) == name(arg);
        let help = command.get_arguments().find(named).and_then(Arg::get_help);
        hints.extend(help.map(|help| format!("  {}: {help}", bare(arg))));
    }
    // The likeliest comes last.
    let suggestions = SUGGESTIONS.iter().flat_map(|kind| strings(error, *kind)).rev();
    let suggestions = suggestions.collect::<Vec<_>>();
    if !suggestions.is_empty() {
        hints.push(listed(words, "usage-suggestion", "suggestions", quoted(&suggestions)));
    }
    let values = strings(error, ContextKind::ValidValue);
    if !values.is_empty() && suggestions.is_empty() {
        hints.push(listed(words, "usage-choose", "values", values));
    }
    if error.kind() == ErrorKind::ValueValidation {
        let named = strings(error, ContextKind::InvalidArg);
        let arg = command.get_arguments().find(|arg| named.contains(&arg.to_string()));
        hints.extend(arg.and_then(|arg| help::expected(arg, words)));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = help::placed(&usage.to_string(), words);
        hints.push(format!("{}: {usage}", words.text("help-usage", &Args::new())));
    }
    let more = std::iter::once(env!("CARGO_PKG_NAME")).chain(path).chain(["--help"]);
    let more = Value::Text(more.collect::<Vec<_>>().join(" "));
    hints.push(words.text("usage-more", &Args::from([("command", more)])));
    hints
}

/// Where clap keeps what may have been meant.
const SUGGESTIONS: [ContextKind; 3] =
    [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];

/// The command that was named as far as it can be followed, with its names below the program's.
fn reached<'c>(typed: &[OsString], root: &'c Command) -> (&'c Command, Vec<&'c str>) {
    let mut path = Vec::new();
    let mut command = root;
    for word in typed.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(below) = command.find_subcommand(word) {
            command = below;
            path.push(below.get_name());
        }
    }
    (command, path)
}

fn strings(error: &ClapError, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

/// `<PATH>...` → `<PATH>`
fn bare(arg: &str) -> String {
    arg.trim_end_matches("...").to_owned()
}

/// `[PATH]...` → `PATH`
fn name(arg: &str) -> &str {
    arg.trim_end_matches("...").trim_matches(['<', '>', '[', ']'])
}

fn quoted(all: &[String]) -> Vec<String> {
    all.iter().map(|one| format!("«{one}»")).collect()
}

fn listed(words: &Interface, id: &str, name: &'static str, all: Vec<String>) -> String {
    words.text(id, &Args::from([(name, Value::List(all))]))
}

/// What is wrong.
struct Fault<'a> {
    error: &'a ClapError,
    words: &'a Interface,
}

impl Fault<'_> {
    fn said(&self) -> String {
        let Some((id, args)) = self.message() else {
            return self.words.text("usage-unclear", &Args::new());
        };
        let args = args.into_iter().map(|(name, kind)| (name, self.value(name, kind)));
        self.words.text(id, &args.collect())
    }

    /// The text and where clap keeps what stands in it.
    fn message(&self) -> Option<(&'static str, Vec<(&'static str, ContextKind)>)> {
        let what = ("what", ContextKind::InvalidArg);
        let value = ("value", ContextKind::InvalidValue);
        Some(match self.error.kind() {
            ErrorKind::UnknownArgument if self.first(ContextKind::InvalidArg).starts_with('-') => {
                ("usage-unknown-option", vec![what])
            }
            ErrorKind::UnknownArgument => ("usage-unexpected", vec![what]),
            ErrorKind::InvalidSubcommand => {
                ("usage-unknown-command", vec![("what", ContextKind::InvalidSubcommand)])
            }
            ErrorKind::InvalidValue if self.first(ContextKind::InvalidValue).is_empty() => {
                ("usage-missing-value", vec![what])
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                ("usage-invalid-value", vec![what, value])
            }
            ErrorKind::NoEquals => ("usage-missing-value", vec![what]),
            ErrorKind::MissingRequiredArgument => ("usage-missing", vec![what]),
            ErrorKind::MissingSubcommand => {
                ("usage-missing-command", vec![("values", ContextKind::ValidSubcommand)])
            }
            ErrorKind::ArgumentConflict => {
                let others = strings(self.error, ContextKind::PriorArg);
                let same = others.first() == Some(&self.first(ContextKind::InvalidArg));
                match same || others.is_empty() {
                    true => ("usage-twice", vec![what]),
                    false => ("usage-conflict", vec![what, ("others", ContextKind::PriorArg)]),
                }
            }
            ErrorKind::TooManyValues => ("usage-surplus", vec![what, value]),
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
                let wanted = match self.error.kind() {
                    ErrorKind::TooFewValues => ContextKind::MinValues,
                    _ => ContextKind::ExpectedNumValues,
                };
                let got = ("got", ContextKind::ActualNumValues);
                ("usage-count", vec![what, ("wanted", wanted), got])
            }
            ErrorKind::InvalidUtf8 => ("usage-not-text", Vec::new()),
            _ => return None,
        })
    }

    fn first(&self, kind: ContextKind) -> String {
        strings(self.error, kind).into_iter().next().unwrap_or_default()
    }

    /// Lists where a text has several things, else one of them.
    fn value(&self, name: &str, kind: ContextKind) -> Value {
        let all = strings(self.error, kind).iter().map(|one| bare(one)).collect::<Vec<_>>();
        let many = self.error.kind() == ErrorKind::MissingRequiredArgument;
        match ["others", "values"].contains(&name) || many {
            true => Value::List(all),
            false => Value::Text(all.into_iter().next().unwrap_or_default()),
        }
    }
}
