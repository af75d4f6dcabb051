//! What can be typed after `oppslag changes`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use oppslag::jobs::changes::pages::Since;

use crate::args::approve::{PaperCode, code};
use crate::args::review::line;

/// What has become of pages on paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ToldKind {
    Printed,
    Sent,
    Hung,
    Removed,
}

#[derive(Debug, Args)]
pub(crate) struct ChangesArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "VERSION-DATE", value_parser = since)]
    pub(crate) since: Option<Since>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long)]
    pub(crate) raise: bool,
    #[arg(long, value_enum, value_name = "CHOICE", conflicts_with_all = ["since", "out", "raise"])]
    pub(crate) told: Option<ToldKind>,
    #[arg(long, value_name = "LANGUAGE", requires = "told")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "NAME", requires = "told")]
    pub(crate) template: Vec<String>,
    #[arg(id = "paper_code", long = "code", value_name = "CODE", value_parser = code, requires = "told")]
    pub(crate) code: Vec<PaperCode>,
    #[arg(long, value_name = "TEXT", value_parser = line, requires = "told")]
    pub(crate) place: Option<String>,
    #[arg(long, value_name = "DATE", requires = "told")]
    pub(crate) on: Option<Date>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

/// A version, or a day.
fn since(text: &str) -> Result<Since, String> {
    match (text.parse(), text.parse()) {
        (Ok(version), _) => Ok(Since::Version(version)),
        (_, Ok(day)) => Ok(Since::Day(day)),
        _ => Err("neither a version nor a day".to_owned()),
    }
}
