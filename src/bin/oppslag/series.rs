//! `oppslag series`: a season of meetings from one table.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::interface::Interface;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace::{self, Workspace};
use oppslag::finding::diagnostic::{self, Warned};
use oppslag::finding::rules::Severity;
use oppslag::jobs::edit::Writer;
use oppslag::jobs::season::{Request, RowChange, SeriesRow, series};

use crate::args::meeting::SeriesArguments;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: SeriesArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let here = std::env::current_dir().ok();
    let none = || Error::NoWorkspace { path: ".".to_owned() };
    let root = here.as_deref().and_then(workspace::find).ok_or_else(none)?;
    let mut found = Vec::new();
    let Some(office) = Warned::keep(Workspace::load(&root), &mut found) else {
        terminal.say_findings(&found);
        return Ok(ExitCode::FAILURE);
    };
    let at = jiff::ZonedDateTime::now().strftime("%Y-%m-%dT%H%M%S").to_string();
    let request = Request {
        root,
        table: arguments.table,
        sheet: arguments.sheet,
        dry_run: arguments.dry_run,
        writer: Writer { name: "oppslag".to_owned(), at },
    };
    let outcome = series(&office, &request)?;
    found.extend(outcome.findings);
    terminal.say_findings(&found);
    let text = |text: &str| Value::Text(text.to_owned());
    if !outcome.unknown.is_empty() {
        let args = Args::from([("columns", Value::List(outcome.unknown))]);
        terminal.say(&format!("{}\n", terminal.text("series-unknown", &args)));
    }
    for fault in &outcome.faults {
        terminal.say(&format!("{}\n", fault.said(&terminal.interface)));
    }
    let words = terminal.whole()?;
    for row in &outcome.rows {
        terminal.print(&shown(row, &words));
    }
    for id in &outcome.gone {
        let args = Args::from([("id", text(id))]);
        terminal.say(&format!("{}\n", terminal.text("series-gone", &args)));
    }
    let failed = !outcome.faults.is_empty() || diagnostic::any(&found, Severity::Error);
    let args = Args::from([
        ("rows", Value::Number(outcome.rows.len() as f64)),
        (
            "done",
            text(if failed {
                "nothing"
            } else if request.dry_run {
                "dry"
            } else {
                "all"
            }),
        ),
    ]);
    terminal.say(&format!("{}\n", terminal.text("series-done", &args)));
    Ok(ExitCode::from(u8::from(failed)))
}

/// A line for a meeting, and below it what is special about it.
fn shown(row: &SeriesRow, words: &Interface) -> String {
    let text = |text: &str| Value::Text(text.to_owned());
    let (change, keys) = match &row.change {
        RowChange::New => ("new", Vec::new()),
        RowChange::Same => ("same", Vec::new()),
        RowChange::Changed(keys) => ("changed", keys.clone()),
    };
    let names = keys.iter().map(|(key, _)| key.clone()).collect();
    let args = Args::from([("change", text(change)), ("keys", Value::List(names))]);
    let mut out = format!("{}  {}\n", row.id, words.text("series-row", &args));
    let mut below = |line: String| out.push_str(&format!("  {line}\n"));
    for (key, was) in keys.iter().filter_map(|(key, was)| Some((key, was.as_ref()?))) {
        let args = Args::from([("key", text(key)), ("was", text(&was.replace('\n', ", ")))]);
        below(words.text("series-by-hand", &args));
    }
    for id in &row.clashes {
        below(words.text("series-clash", &Args::from([("id", text(id))])));
    }
    for note in &row.notes {
        below(note.said(words));
    }
    if let Some(first) = row.missing.first() {
        below(first.said(words));
    }
    out
}
