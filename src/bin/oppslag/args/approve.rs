//! What can be typed after `oppslag approve` and `oppslag verify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::args::review::line;

/// Files that are approved together.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SetKind {
    Print,
    Web,
    All,
}

#[derive(Debug, Args)]
pub(crate) struct ApproveArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "SENDER")]
    pub(crate) sender: String,
    #[arg(long, value_name = "PERSON", value_parser = line)]
    pub(crate) by: String,
    #[arg(long, value_enum, value_name = "SET", default_value = "print")]
    pub(crate) set: SetKind,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Date>,
    #[arg(long, value_name = "TEXT", value_parser = line)]
    pub(crate) evidence: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) remark: Option<String>,
    #[arg(long = "return")]
    pub(crate) returned: bool,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    pub(crate) event: PathBuf,
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(crate) pictures: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}
