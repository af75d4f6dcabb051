//! What can be typed after `oppslag review`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use oppslag::content::signatures::file::is_line;

#[derive(Debug, Subcommand)]
pub(crate) enum ReviewCommand {
    Status(StatusArguments),
    List(ListArguments),
    Diff(DiffArguments),
    Sign(SignArguments),
    Withdraw(WithdrawArguments),
    Export(ExportArguments),
    Import(ImportArguments),
    Pages(PagesArguments),
}

/// Which messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Chosen {
    Unsigned,
    Signed,
    Changed,
    SourceChanged,
    TextChanged,
    Open,
}

#[derive(Debug, Args)]
pub(crate) struct StatusArguments {
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_enum, value_name = "STATE", default_value = "open")]
    pub(crate) state: Chosen,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArguments {
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "MESSAGE", num_args = 1..)]
    pub(crate) message: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SignArguments {
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    #[arg(long, value_name = "MESSAGE", num_args = 1..)]
    pub(crate) message: Vec<String>,
    #[arg(long, value_name = "PERSON", value_parser = line)]
    pub(crate) by: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Date,
    #[arg(long, value_name = "TEXT", value_parser = line)]
    pub(crate) evidence: Option<String>,
    #[arg(long, value_name = "PERSON", value_parser = line)]
    pub(crate) translator: Vec<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct WithdrawArguments {
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    #[arg(long, value_name = "MESSAGE", num_args = 1.., required_unless_present = "all")]
    pub(crate) message: Vec<String>,
    #[arg(long, conflicts_with = "message")]
    pub(crate) all: bool,
}

/// The form of a file for translators.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExchangeFormat {
    Docx,
    Xlsx,
    Xliff,
    Xliff2,
    Po,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    #[arg(long, value_enum)]
    pub(crate) format: ExchangeFormat,
    #[arg(long, value_enum, value_name = "STATE")]
    pub(crate) state: Option<Chosen>,
    #[arg(long, value_name = "DATE")]
    pub(crate) deadline: Option<Date>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct PagesArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: String,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// A name or another text that stands on one line.
pub(crate) fn line(text: &str) -> Result<String, String> {
    match is_line(text) {
        true => Ok(text.trim().to_owned()),
        false => Err("not one line".to_owned()),
    }
}
