//! What can be typed after `oppslag glossary`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

#[derive(Debug, Subcommand)]
pub(crate) enum GlossaryCommand {
    /// Write the terms of all languages to one file
    #[command(after_help = "Examples:
  oppslag glossary export --format tbx --out terms.tbx       for Weblate, OmegaT and others
  oppslag glossary export --format csv --out terms.csv       for Excel
  oppslag glossary export --format tbx --lang so             for somebody who translates to Somali
  oppslag glossary export --format tbx --as en=en-US         for Pontoon")]
    Export(ExportArguments),
    /// Read terms back into locales/<tag>/glossary.toml of the workspace
    #[command(after_help = "Examples:
  oppslag glossary import --format csv terms.csv --dry-run   only show what would change
  oppslag glossary import --format tbx terms.tbx
  oppslag check terms.tbx                                    only find its faults")]
    Import(ImportArguments),
    /// Make a PDF of the glossary, to lie on the table for speakers and interpreters
    #[command(after_help = "Examples:
  oppslag glossary print                              every word, in every language
  oppslag glossary print --lang so --lang ar          two languages
  oppslag glossary print --domain housing --lang ti   what a meeting about housing needs")]
    Print(PrintArguments),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum TermFormat {
    /// TermBase eXchange (TBX-Basic, ISO 30042)
    Tbx,
    /// Table for spreadsheets: a row a concept and language, with semicolons
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Edition {
    /// What Weblate, Pontoon, OmegaT and most other tools read (<martif>)
    #[value(name = "2008")]
    First,
    /// The standard in force (<tbx style="dca">)
    #[value(name = "2019")]
    Second,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    /// File format
    #[arg(long, value_enum)]
    pub(crate) format: TermFormat,
    /// Edition of ISO 30042 for TBX
    #[arg(long, value_enum, default_value = "2008")]
    pub(crate) edition: Edition,
    /// Only this language beside Norwegian; may be given several times
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Vec<String>,
    /// Write a language of TBX under another tag: Pontoon wants English to be en-US
    #[arg(long = "as", value_name = "TAG=NAME", value_parser = alias)]
    pub(crate) aliases: Vec<(String, String)>,
    /// File to write [default: standard output]
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
    /// File format; both editions of TBX are known by themselves
    #[arg(long, value_enum)]
    pub(crate) format: TermFormat,
    /// The file
    pub(crate) file: PathBuf,
    /// Make the languages of the file exactly what it says: what it does not have is removed
    #[arg(long)]
    pub(crate) replace: bool,
    /// Only show what would change
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Grouping {
    /// A heading for each letter of the Norwegian alphabet
    Letter,
    /// A heading for each domain, such as housing
    Domain,
}

#[derive(Debug, Args)]
pub(crate) struct PrintArguments {
    /// Only this language beside Norwegian; may be given several times
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Vec<String>,
    /// Only words of this domain (housing, work, benefits, health, school, law, office); may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) domain: Vec<String>,
    /// Only words that have a translation in one of the languages
    #[arg(long)]
    pub(crate) translated: bool,
    /// What the words are put together by
    #[arg(long, value_enum, default_value = "letter")]
    pub(crate) by: Grouping,
    /// File format
    #[arg(long, value_enum, default_value = "pdf")]
    pub(crate) format: PrintFormat,
    /// File to write [default: out/glossary.pdf in the workspace]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The day that the file says that it was made on, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PrintFormat {
    /// Accessible PDF (PDF/UA-1 and PDF/A-2a)
    Pdf,
}
