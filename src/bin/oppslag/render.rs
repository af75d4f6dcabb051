//! `oppslag render`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::jobs::render::{Outcome, Request, render};
use oppslag::judge::event::{Exports, Pages};
use oppslag::page::export::Format;

use crate::args::{self, RenderArguments};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: RenderArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let mut formats: Vec<Format> = arguments
        .format
        .iter()
        .map(|format| match format {
            args::Format::Pdf => Format::Pdf,
            args::Format::Png => Format::Png,
            args::Format::Svg => Format::Svg,
        })
        .collect();
    formats.sort();
    formats.dedup();
    let request = Request {
        event: arguments.event,
        pages: Pages {
            languages: arguments.lang,
            templates: arguments.template,
            sizes: arguments.size,
            layer: arguments.layer,
            draft: arguments.draft,
            today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
        },
        exports: Exports {
            formats,
            dpi: f64::from(arguments.dpi),
            paper: arguments.paper,
            split: arguments.split,
            register_marks: arguments.register_marks,
        },
        out: arguments.out,
    };
    let outcome = terminal.watched(|progress| render(&request, progress))?;
    terminal.say_findings(&outcome.findings);
    terminal.print(&table(&outcome, terminal));
    let about = |level, id, tags| terminal.of_languages(level, id, tags, &outcome.names);
    terminal.say(&about("level-error", "render-stopped", &outcome.stopped));
    terminal.say(&about("level-warning", "render-unreviewed", &outcome.unreviewed));
    let nothing = outcome.files.is_empty() && !outcome.has_errors();
    if nothing {
        terminal.say(&terminal.line("level-error", "render-nothing"));
    }
    Ok(ExitCode::from(u8::from(outcome.has_errors() || nothing)))
}

/// What was written: a line a language, with its paper and its files.
fn table(outcome: &Outcome, terminal: &Terminal) -> String {
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, file) in &outcome.files {
        let name = path.rsplit('/').next().unwrap_or(path);
        lines.entry(&file.language).or_default().push(name);
    }
    if lines.is_empty() {
        return String::new();
    }
    let folder = outcome.folder.display();
    let mut out = format!("{folder}{}\n", std::path::MAIN_SEPARATOR);
    let paper = |tag: &str| outcome.papers.get(tag).map_or("", String::as_str);
    let width = lines.keys().map(|tag| paper(tag).chars().count()).max().unwrap_or(0);
    for (tag, names) in &lines {
        let paper = paper(tag);
        out.push_str(&format!("  {tag:<8} {paper:<width$}  {}\n", names.join("  ")));
    }
    let count = Args::from([
        ("files", Value::Number(outcome.files.len() as f64)),
        ("languages", Value::Number(lines.len() as f64)),
    ]);
    out.push_str(&terminal.text("render-count", &count));
    out.push('\n');
    out
}
