//! What can be typed after `oppslag`. What each command, option and value is for stands in
//! `locales/<tag>/help.ftl`, under their names.

use std::path::PathBuf;

use approve::{ApproveArguments, VerifyArguments};
use changes::ChangesArguments;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use glossary::GlossaryCommand;
use jiff::civil::Date;
use meeting::{ArchiveArguments, NewArguments, SeriesArguments, TopicCommand};
use office::InitArguments;
use oppslag::jobs::letters::shard::Shard;
use oppslag::page::document::data::Layer;
use oppslag::people::columns::Mapping;
use review::ReviewCommand;

pub(crate) mod approve;
pub(crate) mod changes;
pub(crate) mod glossary;
pub(crate) mod meeting;
pub(crate) mod office;
pub(crate) mod review;

/// All that can be typed.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) ui_lang: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Render(RenderArguments),
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Letters(Box<LettersArguments>),
    Check(CheckArguments),
    Order(OrderArguments),
    DriftTest(DriftArguments),
    #[command(subcommand)]
    Glossary(GlossaryCommand),
    #[command(subcommand)]
    Review(ReviewCommand),
    Approve(ApproveArguments),
    Verify(VerifyArguments),
    Changes(ChangesArguments),
    Serve(ServeArguments),
    Init(InitArguments),
    New(NewArguments),
    Series(SeriesArguments),
    Archive(ArchiveArguments),
    #[command(subcommand)]
    Topic(TopicCommand),
    Explain {
        #[arg(value_name = "CODE-FILE")]
        what: String,
        section: Option<String>,
    },
    List {
        #[arg(value_enum, value_name = "LIST")]
        what: What,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) folder: PathBuf,
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    #[arg(long)]
    pub(crate) no_open: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum What {
    Languages,
    Templates,
    Senders,
    Checks,
    Topics,
    Events,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Pdf,
    Png,
    Svg,
}

/// Layers by their words.
fn layers() -> impl TypedValueParser<Value = Layer> {
    let possible = Layer::ALL.map(|layer| PossibleValue::new(layer.word()));
    PossibleValuesParser::new(possible).map(|word| Layer::of(&word).unwrap_or(Layer::All))
}

#[derive(Debug, Args)]
pub(crate) struct RenderArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) template: Vec<String>,
    #[arg(long, value_name = "SIZE")]
    pub(crate) size: Vec<String>,
    #[arg(long, value_enum, default_value = "pdf")]
    pub(crate) format: Vec<Format>,
    #[arg(long, default_value_t = 150, value_parser = clap::value_parser!(u16).range(20..=1200))]
    pub(crate) dpi: u16,
    #[arg(long)]
    pub(crate) paper: bool,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long)]
    pub(crate) draft: bool,
    #[arg(long, conflicts_with = "layer")]
    pub(crate) split: bool,
    #[arg(long, requires = "split")]
    pub(crate) register_marks: bool,
    #[arg(long, value_parser = layers(), default_value = "all")]
    pub(crate) layer: Layer,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct OrderArguments {
    pub(crate) event: PathBuf,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
    #[arg(long, value_name = "SUMMARY", num_args = 1..)]
    pub(crate) letters: Vec<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct DriftArguments {
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    pub(crate) size: String,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Output {
    Human,
    Json,
    Sarif,
    Junit,
    Github,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    #[arg(required_unless_present = "overlay", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, num_args = 2, value_names = ["FILE", "FILE"])]
    pub(crate) overlay: Vec<PathBuf>,
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(crate) output: Output,
    #[arg(long, value_enum, value_name = "LEVEL", default_value = "error")]
    pub(crate) fail_on: FailOn,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long)]
    pub(crate) diff: bool,
    #[arg(long, value_name = "SENDER", value_delimiter = ',')]
    pub(crate) require: Vec<String>,
    #[arg(long, value_name = "FILE-DIR")]
    pub(crate) annotate: Option<PathBuf>,
    #[arg(long)]
    pub(crate) release: bool,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "LANGUAGE", default_value = "nb")]
    pub(crate) source: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CodeKind {
    Datamatrix,
    Qr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HiddenChoice {
    Include,
    Skip,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HouseholdKind {
    Address,
    Family,
}

#[derive(Debug, Args)]
pub(crate) struct LettersArguments {
    #[command(subcommand)]
    pub(crate) action: Option<LettersAction>,
    #[arg(required = true)]
    pub(crate) event: Option<PathBuf>,
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) recipients: Option<PathBuf>,
    #[arg(long, value_name = "SHEET")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "ROW", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) header: Option<u32>,
    #[arg(long, value_enum, value_name = "CHOICE")]
    pub(crate) hidden: Option<HiddenChoice>,
    #[arg(long, value_enum, value_name = "WHO")]
    pub(crate) household: Option<HouseholdKind>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) map: Vec<Mapping>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) skip_faulty: bool,
    #[arg(long)]
    pub(crate) late: bool,
    #[arg(long)]
    pub(crate) resume: bool,
    #[arg(long, value_name = "NUMBER", default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) max_pages: u32,
    #[arg(long)]
    pub(crate) duplex: bool,
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) back: Option<String>,
    #[arg(long, value_enum)]
    pub(crate) code: Option<CodeKind>,
    #[arg(long)]
    pub(crate) no_cover: bool,
    #[arg(long)]
    pub(crate) each: bool,
    #[arg(long)]
    pub(crate) greet: bool,
    #[arg(long, value_name = "SHEET")]
    pub(crate) labels: Vec<String>,
    #[arg(long, value_name = "SIZE")]
    pub(crate) envelopes: Vec<String>,
    #[arg(long)]
    pub(crate) call_list: bool,
    #[arg(long, value_name = "SHARE", default_value = "1/1")]
    pub(crate) shard: Shard,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LettersAction {
    Verify {
        #[arg(required = true, value_name = "SUMMARY")]
        summaries: Vec<PathBuf>,
        #[arg(long, value_name = "FILE")]
        recipients: Option<PathBuf>,
        #[arg(long, value_name = "SHEET")]
        sheet: Option<String>,
        #[arg(long, value_name = "ROW")]
        header: Option<u32>,
    },
}
