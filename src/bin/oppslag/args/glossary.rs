//! What can be typed after `oppslag glossary`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

#[derive(Debug, Subcommand)]
pub(crate) enum GlossaryCommand {
    Export(ExportArguments),
    Import(ImportArguments),
    Print(PrintArguments),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum TermFormat {
    Tbx,
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Edition {
    #[value(name = "2008")]
    First,
    #[value(name = "2019")]
    Second,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    #[arg(long, value_enum)]
    pub(crate) format: TermFormat,
    #[arg(long, value_enum, default_value = "2008")]
    pub(crate) edition: Edition,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long = "as", value_name = "TAG-NAME", value_parser = alias)]
    pub(crate) aliases: Vec<(String, String)>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// `en=en-US`
fn alias(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((tag, name)) if !tag.is_empty() && name.parse::<LanguageIdentifier>().is_ok() => {
            Ok((tag.to_owned(), name.to_owned()))
        }
        _ => Err("not as in en=en-US".to_owned()),
    }
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    pub(crate) file: PathBuf,
    #[arg(long, value_enum)]
    pub(crate) format: TermFormat,
    #[arg(long)]
    pub(crate) replace: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Grouping {
    Letter,
    Domain,
}

#[derive(Debug, Args)]
pub(crate) struct PrintArguments {
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) domain: Vec<String>,
    #[arg(long)]
    pub(crate) translated: bool,
    #[arg(long, value_enum, value_name = "GROUPING", default_value = "letter")]
    pub(crate) by: Grouping,
    #[arg(long, value_enum, default_value = "pdf")]
    pub(crate) format: PrintFormat,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PrintFormat {
    Pdf,
}
