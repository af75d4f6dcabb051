//! The command line: reads arguments, clock, environment and terminal, and passes them on.

#![deny(clippy::too_many_lines)]
#![allow(
    clippy::disallowed_methods,
    reason = "the binary is where the clock and the environment are read"
)]

mod approve;
mod archive;
mod args;
mod changes;
mod check;
mod explain;
mod glossary;
mod help;
mod init;
mod letters;
mod list;
mod new;
mod panics;
mod paper;
mod render;
mod review;
mod series;
mod serve;
mod terminal;
mod topic;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Arguments, Command};
use clap::Parser;
use oppslag::base::confined::crew;
use oppslag::base::durable;
use oppslag::jobs::check::input::is_page;
use terminal::Terminal;

/// Pages are made of very many small allocations on several threads, which the system's allocator
/// serves more slowly (see the README's figures).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    panics::quiet();
    if std::env::args_os().nth(1).is_some_and(|argument| argument == crew::ARGUMENT) {
        oppslag::judge::confined::serve();
        return ExitCode::SUCCESS;
    }
    abort_is_failure();
    // Tests kill the program while it writes.
    if let Some(number) = std::env::var("OPPSLAG_HOLD_AT").ok().and_then(|n| n.parse().ok()) {
        durable::hold_at(number);
    }
    match std::env::current_exe() {
        Ok(program) => crew::allow(program),
        Err(error) => {
            terminal::last_words(&oppslag::Error::UnreadableInput { reason: error.to_string() });
            return ExitCode::from(2);
        }
    }
    // A panic has been told; so have faults of threads that could not be started.
    std::panic::catch_unwind(run).unwrap_or(ExitCode::from(2))
}

fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let parsed = Arguments::try_parse_from(&typed);
    let language = match &parsed {
        Ok(arguments) => arguments.ui_lang.clone(),
        Err(_) => usage::language(&typed),
    };
    if let Ok(Arguments { command: Command::Check(check), .. }) = &parsed
        && check.paths.iter().chain(&check.overlay).any(|path| is_page(path))
    {
        crew::prepare();
    }
    let terminal = match Terminal::new(language.as_deref()) {
        Ok(terminal) => terminal,
        Err(error) => {
            // Without its data oppslag has no words of its own; this is a damaged binary.
            terminal::last_words(&error);
            return ExitCode::from(2);
        }
    };
    let arguments = match parsed {
        Ok(arguments) if terminal.unknown.is_none() => arguments,
        _ => return usage::say(&typed, &terminal),
    };
    let result = match arguments.command {
        Command::Render(arguments) => render::run(arguments, &terminal),
        Command::Letters(arguments) => letters::run(*arguments, &terminal),
        Command::Check(arguments) => check::run(arguments, &terminal),
        Command::Order(arguments) => paper::order(arguments, &terminal),
        Command::DriftTest(arguments) => paper::drift_test(arguments, &terminal),
        Command::Glossary(command) => glossary::run(command, &terminal),
        Command::Review(command) => review::run(command, &terminal),
        Command::Approve(arguments) => approve::run(arguments, &terminal),
        Command::Verify(arguments) => approve::check(arguments, &terminal),
        Command::Changes(arguments) => changes::run(arguments, &terminal),
        Command::Serve(arguments) => serve::run(arguments, &terminal),
        Command::Init(arguments) => init::run(&arguments, &terminal),
        Command::New(arguments) => new::run(arguments, &terminal),
        Command::Series(arguments) => series::run(arguments, &terminal),
        Command::Archive(arguments) => archive::run(arguments, &terminal),
        Command::Topic(command) => topic::run(command, &terminal),
        Command::Explain { what, section } => explain::run(&what, section.as_deref(), &terminal),
        Command::List { what } => list::run(what, &terminal),
    };
    match result {
        Ok(code) => terminal.end(code),
        Err(error) => {
            terminal.error(&error);
            ExitCode::from(2)
        }
    }
}

/// A run that has no memory left, or no room for what calls itself, ends as one that could not be run does.
#[cfg(unix)]
fn abort_is_failure() {
    use signal_hook::consts::SIGABRT;
    let always = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    // Without it the exit code is the system's, and nothing else is lost.
    let _ = signal_hook::flag::register_conditional_shutdown(SIGABRT, 2, always);
}

#[cfg(not(unix))]
fn abort_is_failure() {}
