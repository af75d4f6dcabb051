//! What can be typed after `oppslag new`, `oppslag series`, `oppslag topic` and `oppslag archive`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::{Date, Time};

#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    #[arg(value_name = "NEW-EVENT")]
    pub(crate) id: String,
    #[arg(long, value_name = "TOPIC")]
    pub(crate) topic: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<Date>,
    #[arg(long, value_name = "EVENT")]
    pub(crate) like: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub(crate) start: Option<Time>,
    #[arg(long, value_name = "TIME")]
    pub(crate) end: Option<Time>,
    #[arg(long, value_name = "NAME")]
    pub(crate) venue: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) contact: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) page: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TopicCommand {
    Show {
        topic: String,
    },
    Save {
        event: PathBuf,
        #[arg(long = "as", value_name = "TOPIC")]
        topic: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SeriesArguments {
    #[arg(value_name = "FILE")]
    pub(crate) table: PathBuf,
    #[arg(long, value_name = "SHEET")]
    pub(crate) sheet: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ArchiveArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}
