//! `oppslag glossary`.

use std::path::PathBuf;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::data::Data;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace;
use oppslag::finding::diagnostic::{self, Diagnostic};
use oppslag::finding::rules::Severity;
use oppslag::jobs::booklet;
use oppslag::report::human;
use oppslag::termbase::import::{ChangeKind, ImportPlan};
use oppslag::termbase::{self, Termbase};

use crate::args::glossary::{
    Edition, ExportArguments, GlossaryCommand, Grouping, ImportArguments, PrintArguments,
    PrintFormat, TermFormat,
};
use crate::terminal::Terminal;

pub(crate) fn run(command: GlossaryCommand, terminal: &Terminal) -> Result<ExitCode, Error> {
    match command {
        GlossaryCommand::Export(arguments) => export(arguments, terminal),
        GlossaryCommand::Import(arguments) => import(arguments, terminal),
        GlossaryCommand::Print(arguments) => print(arguments, terminal),
    }
}

/// The workspace of the current folder, if there is one.
fn root() -> Option<PathBuf> {
    std::env::current_dir().ok().as_deref().and_then(workspace::find)
}

/// Shows what was found; whether any of it is an error.
fn report(found: &[Diagnostic], terminal: &Terminal) -> bool {
    terminal.say(&human::report(found, &terminal.interface, terminal.colours));
    diagnostic::any(found, Severity::Error)
}

fn export(arguments: ExportArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let data = Data::new(root().as_deref());
    let mut found = Vec::new();
    let base = Termbase::load(&data, &mut found);
    let tags = termbase::choose(&data, &arguments.lang, &mut found);
    let text = match arguments.format {
        TermFormat::Csv => termbase::export_table(&base, &tags),
        TermFormat::Tbx => {
            let edition = match arguments.edition {
                Edition::First => termbase::Edition::First,
                Edition::Second => termbase::Edition::Second,
            };
            let aliases = arguments.aliases.iter().cloned().collect();
            termbase::export_tbx(&base, &tags, edition, &aliases, &mut found)
        }
    };
    if report(&found, terminal) {
        return Ok(ExitCode::FAILURE);
    }
    match &arguments.out {
        None => terminal.print(&text),
        Some(path) => {
            artifact::write(path, text.as_bytes())?;
            let args = Args::from([
                ("path", Value::Text(path.display().to_string())),
                ("concepts", Value::Number(base.concepts.len() as f64)),
                ("languages", Value::Number(tags.len() as f64)),
            ]);
            terminal.say(&format!("{}\n", terminal.text("glossary-exported", &args)));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn import(arguments: ImportArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let path = std::path::absolute(&arguments.file).unwrap_or_else(|_| arguments.file.clone());
    let shown = || arguments.file.display().to_string();
    let root = root().ok_or_else(|| Error::NoWorkspace { path: ".".to_owned() })?;
    if !path.exists() {
        return Err(Error::PathNotFound { path: shown() });
    }
    let data = Data::new(Some(&root));
    let mut found = Vec::new();
    let name = workspace::name(&path, Some(&root));
    let format = match arguments.format {
        TermFormat::Csv => termbase::ExchangeFormat::Csv,
        TermFormat::Tbx => termbase::ExchangeFormat::Tbx,
    };
    let incoming = termbase::read(&path, &name, Some(format), &data, &mut found);
    let plan =
        incoming.map(|incoming| termbase::plan(&data, &incoming, arguments.replace, &mut found));
    let failed = report(&found, terminal);
    if let Some(plan) = &plan {
        terminal.print(&summary(plan, terminal));
        if !failed && !arguments.dry_run {
            termbase::write(plan, &root)?;
        }
    }
    let outcome = if failed {
        "glossary-not-imported"
    } else if arguments.dry_run {
        "glossary-dry-run"
    } else {
        "glossary-imported"
    };
    let files = plan.map_or(0, |plan| plan.files.len());
    let args = Args::from([("files", Value::Number(files as f64))]);
    terminal.say(&format!("{}\n", terminal.text(outcome, &args)));
    Ok(ExitCode::from(u8::from(failed)))
}

fn print(arguments: PrintArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let root = root();
    let data = Data::new(root.as_deref());
    let mut found = Vec::new();
    let base = Termbase::load(&data, &mut found);
    let selection = booklet::groups::BookletChoice {
        languages: termbase::choose(&data, &arguments.lang, &mut found),
        domains: arguments.domain,
        translated: arguments.translated,
        by: match arguments.by {
            Grouping::Letter => booklet::groups::Grouping::Letter,
            Grouping::Domain => booklet::groups::Grouping::Domain,
        },
    };
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    let PrintFormat::Pdf = arguments.format;
    let pdf =
        booklet::print::print(&data, &base, &selection, &terminal.interface, today, &mut found)?;
    let failed = report(&found, terminal);
    let Some(pdf) = pdf.filter(|_| !failed) else { return Ok(ExitCode::FAILURE) };
    let path =
        arguments.out.unwrap_or_else(|| root.unwrap_or_default().join("out").join("glossary.pdf"));
    artifact::write(&path, &pdf)?;
    terminal.print(&format!("{}\n", path.display()));
    Ok(ExitCode::SUCCESS)
}

/// What changes, language by language.
fn summary(plan: &ImportPlan, terminal: &Terminal) -> String {
    let mut out = String::new();
    let mut tags: Vec<&String> = plan.changes.iter().map(|change| &change.tag).collect();
    tags.extend(plan.reviews.keys());
    tags.sort();
    tags.dedup();
    for tag in tags {
        let own: Vec<_> = plan.changes.iter().filter(|change| &change.tag == tag).collect();
        let count = |fits: fn(&ChangeKind) -> bool| {
            Value::Number(own.iter().filter(|change| fits(&change.kind)).count() as f64)
        };
        let args = Args::from([
            ("language", Value::Text(tag.clone())),
            ("added", count(|kind| matches!(kind, ChangeKind::Added))),
            ("changed", count(|kind| matches!(kind, ChangeKind::Changed(_)))),
            ("removed", count(|kind| matches!(kind, ChangeKind::Removed))),
        ]);
        out.push_str(&terminal.text("glossary-changes", &args));
        out.push('\n');
        if let Some(review) = plan.reviews.get(tag) {
            out.push_str(&format!(
                "  {}\n",
                terminal.text(&format!("list-{review}"), &Args::new())
            ));
        }
        for change in own {
            out.push_str(&match &change.kind {
                ChangeKind::Added => format!("  + {}\n", change.concept),
                ChangeKind::Removed => format!("  - {}\n", change.concept),
                ChangeKind::Changed(fields) => {
                    format!("  ~ {}: {}\n", change.concept, fields.join(", "))
                }
            });
        }
    }
    out
}
