//! What can be typed after `oppslag approve` and `oppslag verify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use oppslag::page::document::code::is_code;

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
    #[arg(long, value_name = "PERSON", value_parser = line, required_unless_present = "mail")]
    pub(crate) by: Option<String>,
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
    #[arg(long, conflicts_with_all = ["by", "on", "evidence", "remark", "returned"])]
    pub(crate) mail: bool,
    #[arg(long, value_name = "FILE", requires = "mail")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    #[arg(required_unless_present = "paper_code")]
    pub(crate) event: Option<PathBuf>,
    #[arg(value_name = "FILE", conflicts_with = "paper_code")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(id = "paper_code", long = "code", value_name = "CODE", value_parser = code)]
    pub(crate) code: Option<PaperCode>,
    #[arg(long, value_name = "DIR")]
    pub(crate) pictures: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

/// What stands in a foot line, as somebody reads it out.
#[derive(Debug, Clone)]
pub(crate) struct PaperCode(pub(crate) String);

/// Reads a code.
pub(crate) fn code(text: &str) -> Result<PaperCode, String> {
    let code: String = text.split_whitespace().collect::<String>().to_lowercase();
    match is_code(&code) {
        true => Ok(PaperCode(code)),
        false => Err("not a code".to_owned()),
    }
}
