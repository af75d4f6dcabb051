//! What can be typed after `oppslag`.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use glossary::GlossaryCommand;
use jiff::civil::Date;
use oppslag::jobs::letters::shard::Shard;
use oppslag::page::document::data::Layer;
use oppslag::people::columns::Mapping;

pub(crate) mod glossary;

/// Posters, flyers and letters for open meetings, in every language that the people invited read.
///
/// One event file and its translations become print-ready pages with all their senders' logos.
/// Everything is checked first: with an error nothing is written that could be printed.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 all well, 1 errors found, 2 could not run."
)]
pub(crate) struct Arguments {
    /// Language of oppslag's own messages (nb, nn, en) [default: that of the environment]
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) ui_lang: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the pages of an event: out/<event>/<language>/<template>[-<size>].<format>
    #[command(after_help = "Examples:
  oppslag render events/bolig                         everything, in every language
  oppslag render events/bolig --lang so --lang ar     two languages
  oppslag render events/bolig --template flyer --size a6-4up
  oppslag render events/bolig --format png --paper    pictures on the language's paper
  oppslag render events/bolig --split                 logos and the rest, for two printers")]
    Render(RenderArguments),
    /// Make letters to everybody on a list, each in a language that they read
    #[command(
        args_conflicts_with_subcommands = true,
        subcommand_negates_reqs = true,
        after_help = "Examples:
  oppslag letters events/bolig --recipients liste.csv --dry-run   what is in the list, and what is wrong
  oppslag letters events/bolig --recipients liste.csv             print batches by language and paper
  oppslag letters events/bolig --recipients liste.xlsx --each     one accessible PDF a recipient
  oppslag letters events/bolig --recipients liste.csv --labels l7160 --envelopes c5 --call-list
  oppslag letters events/bolig --recipients liste.csv --shard 2/4
  oppslag letters verify out/bolig/letters/summary-*.json"
    )]
    Letters(Box<LettersArguments>),
    /// Find every fault of events, locales, texts and finished pages, before anyone prints
    #[command(after_help = "Examples:
  oppslag check .                             the whole workspace
  oppslag check events/bolig                  one event: facts, texts and pages
  oppslag check locales/so events/bolig/so.ftl
  oppslag check innlegg.md --lang nb          a speaker's notes
  oppslag check . --output sarif > oppslag.sarif
  oppslag check poster.pdf scan.jpg --require nav,oslo-kommune --annotate seen.png
  oppslag check --overlay poster-colour.pdf poster-black.pdf")]
    Check(CheckArguments),
    /// Count the sheets of coloured paper that an event needs: out/<event>/order.pdf and order.csv
    #[command(after_help = "Examples:
  oppslag order events/bolig                          places, caseworkers and letters as in the .toml files
  oppslag order events/bolig --letters out/bolig/letters/summary-*.json")]
    Order(OrderArguments),
    /// Make the test page that shows how far two printers miss each other on one sheet
    DriftTest(DriftArguments),
    /// Exchange the glossary with translators' tools and spreadsheets, or print it
    #[command(subcommand)]
    Glossary(GlossaryCommand),
    /// Open the pages on which one makes meetings without a terminal, in the browser of this computer
    #[command(after_help = "Examples:
  oppslag serve                 the workspace here
  oppslag serve ~/oppslag       another one
  oppslag serve --no-open       only print the link")]
    Serve(ServeArguments),
    /// Print what a finding means and what to do, or what the lines of a file are for
    Explain {
        /// The code in brackets behind the finding, such as date-weekday-mismatch, or the name of a file,
        /// such as event.toml
        #[arg(value_name = "CODE|FILE")]
        what: String,
        /// Only this section of the file, such as registration
        section: Option<String>,
    },
    /// List what there is to choose from
    List {
        #[arg(value_enum)]
        what: What,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    /// The workspace's folder
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The port on this computer [default: 7313, or any that is free]
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// Print the link and open no browser
    #[arg(long)]
    pub(crate) no_open: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum What {
    /// Languages, with their paper and whether a native reader has signed them
    Languages,
    /// Templates, with their sizes
    Templates,
    /// Senders, with the state of their logos
    Senders,
    /// Checks, with their severity
    Checks,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Accessible PDF for printing and publishing (PDF/UA-1 and PDF/A-2a)
    Pdf,
    /// Picture
    Png,
    /// Drawing
    Svg,
}

/// Layers by their words, with what the help says of each.
fn layers() -> impl TypedValueParser<Value = Layer> {
    let help = |layer| match layer {
        Layer::All => "The whole page",
        Layer::Body => "What is the same for every recipient",
        Layer::Recipient => "What differs from recipient to recipient",
        Layer::Logos => "The senders' logos alone",
        Layer::Rest => "Everything but the logos",
    };
    let possible = Layer::ALL.map(|layer| PossibleValue::new(layer.word()).help(help(layer)));
    PossibleValuesParser::new(possible).map(|word| Layer::of(&word).unwrap_or(Layer::All))
}

#[derive(Debug, Args)]
pub(crate) struct RenderArguments {
    /// The event's folder, or its name in events/
    pub(crate) event: PathBuf,
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Vec<String>,
    /// Only this template; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) template: Vec<String>,
    /// Only this size; may be given several times (see: oppslag list templates)
    #[arg(long, value_name = "SIZE")]
    pub(crate) size: Vec<String>,
    /// File format; may be given several times
    #[arg(long, value_enum, default_value = "pdf")]
    pub(crate) format: Vec<Format>,
    /// Resolution of PNG pictures, in dots per inch
    #[arg(long, default_value_t = 150, value_parser = clap::value_parser!(u16).range(20..=1200))]
    pub(crate) dpi: u16,
    /// Show PNG pictures on the language's coloured paper
    #[arg(long)]
    pub(crate) paper: bool,
    /// Folder for the files [default: out/ in the workspace]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Write in spite of errors, with a stamp on every page
    #[arg(long)]
    pub(crate) draft: bool,
    /// Two files a page: the logos alone for a colour printer (-colour), all the rest for the office's
    /// black one (-black)
    #[arg(long, conflicts_with = "layer")]
    pub(crate) split: bool,
    /// Print the same register marks on both files, which show how far the printer drifts
    #[arg(long, requires = "split")]
    pub(crate) register_marks: bool,
    /// Draw only one layer of each page
    #[arg(long, value_parser = layers(), default_value = "all")]
    pub(crate) layer: Layer,
    /// The day that counts as today, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct OrderArguments {
    /// The event's folder, or its name in events/
    pub(crate) event: PathBuf,
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Vec<String>,
    /// Count the letters that were made: summary.json of oppslag letters [default: those in event.toml]
    #[arg(long, value_name = "SUMMARY", num_args = 1..)]
    pub(crate) letters: Vec<PathBuf>,
    /// Folder for the files [default: out/ in the workspace]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The day that the form says that it was made on, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct DriftArguments {
    /// The sheet: a4 or a3
    #[arg(long, value_name = "SIZE", default_value = "a4")]
    pub(crate) size: String,
    /// Folder for the two files [default: out/ in the workspace, or in the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The day that the files say that they were made on, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Output {
    /// For people: the line with the place underlined, and what to do
    Human,
    /// Every detail (docs/json.md)
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
    /// JUnit XML, a case a check
    Junit,
    /// Annotations of a GitHub workflow
    Github,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FailOn {
    /// Only errors make the command fail
    Error,
    /// Warnings make it fail too
    Warning,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// Events, locale folders, workspaces, .ftl files, texts (.txt, .md), finished pages (PDF, PNG,
    /// JPEG, TIFF, WebP); "-" is standard input
    #[arg(required_unless_present = "overlay", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// Two finished files that are printed on the same sheet, one in colour and one in black: judge
    /// both together, and each alone for what it must not hold; may be given several times
    #[arg(long, num_args = 2, value_names = ["FILE", "FILE"])]
    pub(crate) overlay: Vec<PathBuf>,
    /// How to show what was found
    #[arg(long, value_enum, default_value = "human")]
    pub(crate) output: Output,
    /// From which severity on to exit with 1
    #[arg(long, value_enum, default_value = "error")]
    pub(crate) fail_on: FailOn,
    /// Run only this check; may be given several times, or as a list with commas
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// Write what the findings say instead of hard words, where that is certain
    #[arg(long)]
    pub(crate) fix: bool,
    /// Show what --fix changes, as a diff; without --fix nothing is written
    #[arg(long)]
    pub(crate) diff: bool,
    /// Senders whose logos finished pages must show [default: those of oppslag.toml]
    #[arg(long, value_name = "SENDER", value_delimiter = ',')]
    pub(crate) require: Vec<String>,
    /// Draw finished pages with what was seen on them into this PNG (seen-2.png is page 2, seen-poster.png
    /// one of several files), or into this folder, with an index.html of all, bad ones first
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) annotate: Option<PathBuf>,
    /// Before printing: a translation that nobody has signed is an error
    #[arg(long)]
    pub(crate) release: bool,
    /// The language of texts, where their path does not say it [default: that of --source]
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// The language that translations are made from
    #[arg(long, value_name = "TAG", default_value = "nb")]
    pub(crate) source: String,
    /// The day that counts as today, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CodeKind {
    /// Data Matrix (ISO/IEC 16022)
    Datamatrix,
    /// QR code (ISO/IEC 18004)
    Qr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HiddenChoice {
    /// Letters to them too
    Include,
    /// No letters to them
    Skip,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HouseholdKind {
    /// All who share an address
    Address,
    /// Those who share an address and a family name
    Family,
}

#[derive(Debug, Args)]
pub(crate) struct LettersArguments {
    #[command(subcommand)]
    pub(crate) action: Option<LettersAction>,
    /// The event's folder, or its name in events/
    #[arg(required = true)]
    pub(crate) event: Option<PathBuf>,
    /// The list of recipients: CSV as Excel writes it, XLSX or ODS
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) recipients: Option<PathBuf>,
    /// The sheet of a workbook that has the list, by name or number [default: the first one]
    #[arg(long, value_name = "SHEET")]
    pub(crate) sheet: Option<String>,
    /// The row with the names of the columns, where titles stand above it [default: the first one]
    #[arg(long, value_name = "ROW", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) header: Option<u32>,
    /// Rows that a filter or somebody has hidden: print their letters too, or leave them out
    #[arg(long, value_enum)]
    pub(crate) hidden: Option<HiddenChoice>,
    /// One letter for those who share an address, or an address and a family name
    #[arg(long, value_enum, value_name = "WHO")]
    pub(crate) household: Option<HouseholdKind>,
    /// What a column holds, where its name does not say it: street=Bosted or street=C
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub(crate) map: Vec<Mapping>,
    /// Say what is in the list and what is wrong with it; write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Leave out rows whose address is at fault, and print the others
    #[arg(long)]
    pub(crate) skip_faulty: bool,
    /// Go on although it is too late to send letters
    #[arg(long)]
    pub(crate) late: bool,
    /// Continue a run that was interrupted
    #[arg(long)]
    pub(crate) resume: bool,
    /// Pages of a print batch at most, the cover sheet not counted
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) max_pages: u32,
    /// Print on both sides: each letter on a sheet of its own, its back blank
    #[arg(long)]
    pub(crate) duplex: bool,
    /// Print on both sides, the letter in this language on the back
    #[arg(long, value_name = "TAG")]
    pub(crate) back: Option<String>,
    /// A code for envelope inserters on each letter: batch, sheet, and sheets for one envelope
    #[arg(long, value_enum)]
    pub(crate) code: Option<CodeKind>,
    /// No cover sheet before each batch
    #[arg(long)]
    pub(crate) no_cover: bool,
    /// One accessible PDF a recipient, for digital post, instead of print batches
    #[arg(long)]
    pub(crate) each: bool,
    /// Greet each recipient by name, in the language of the letter
    #[arg(long)]
    pub(crate) greet: bool,
    /// Address labels too: l7160 or l7163 (assets/letters/sheets.toml); may be given several times
    #[arg(long, value_name = "SHEET")]
    pub(crate) labels: Vec<String>,
    /// Envelopes with addresses too: c5 or dl (assets/letters/sheets.toml); may be given several times
    #[arg(long, value_name = "SIZE")]
    pub(crate) envelopes: Vec<String>,
    /// Telephone lists too, with what to say in each language, for those who are invited in person
    #[arg(long)]
    pub(crate) call_list: bool,
    /// Only a share of the work, such as 2/4, the same on every machine
    #[arg(long, value_name = "K/N", default_value = "1/1")]
    pub(crate) shard: Shard,
    /// Folder for the files [default: out/ in the workspace]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The day that counts as today, as YYYY-MM-DD [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LettersAction {
    /// Prove from the summaries of all shares that every row was printed exactly once
    Verify {
        /// summary.json of each share
        #[arg(required = true, value_name = "SUMMARY")]
        summaries: Vec<PathBuf>,
        /// The list, to count its rows anew
        #[arg(long, value_name = "FILE")]
        recipients: Option<PathBuf>,
        /// The sheet of a workbook that has the list
        #[arg(long, value_name = "SHEET")]
        sheet: Option<String>,
        /// The row with the names of the columns
        #[arg(long, value_name = "ROW")]
        header: Option<u32>,
    },
}
