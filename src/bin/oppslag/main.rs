//! The command line: reads arguments, clock, environment and terminal, and passes them on.

#![deny(clippy::too_many_lines)]
#![allow(
    clippy::disallowed_methods,
    reason = "the binary is where the clock and the environment are read"
)]

mod approve;
mod args;
mod check;
mod explain;
mod glossary;
mod help;
mod letters;
mod list;
mod panics;
mod paper;
mod render;
mod review;
mod serve;
mod terminal;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Arguments, Command};
use clap::Parser;
use terminal::Terminal;

/// Pages are made of very many small allocations on several threads, which the system's allocator
/// serves more slowly (see the README's figures).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    panics::quiet();
    let typed: Vec<OsString> = std::env::args_os().collect();
    let parsed = Arguments::try_parse_from(&typed);
    let language = match &parsed {
        Ok(arguments) => arguments.ui_lang.clone(),
        Err(_) => usage::language(&typed),
    };
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
        Command::Serve(arguments) => serve::run(arguments, &terminal),
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
