//! `oppslag list`.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::locale::folder::SOURCE;
use oppslag::content::locale::values::Args;
use oppslag::content::signatures::{Originals, ReviewedText};
use oppslag::content::workspace::{self, Workspace};
use oppslag::content::{locale, sender, template};
use oppslag::finding::diagnostic::Warned;
use oppslag::finding::rules::{self, Severity};
use oppslag::report::{explain, human};

use crate::args::What;
use crate::terminal::Terminal;

pub(crate) fn run(what: What, terminal: &Terminal) -> Result<ExitCode, Error> {
    let root = std::env::current_dir().ok().as_deref().and_then(workspace::find);
    let mut found = Vec::new();
    let workspace = root.and_then(|root| Warned::keep(Workspace::load(&root), &mut found));
    let data = workspace.as_ref().map_or_else(|| Data::new(None), |w| w.data.clone());
    let text = |id: &str| terminal.text(id, &Args::new());
    let originals = Originals::load(&data, SOURCE);
    let rows: Vec<Vec<String>> = match what {
        What::Languages => locale::load_all(&data)
            .into_values()
            .map(|locale| {
                found.extend(locale.diagnostics.iter().cloned());
                let paper = workspace.as_ref().map(|w| w.paper(&locale.tag).name);
                let texts = ReviewedText::recurring(&data, &locale.tag, &originals, &mut found);
                let state = if texts.is_signed() { "list-reviewed" } else { "list-unreviewed" };
                vec![
                    locale.tag.clone(),
                    locale.name_in(&terminal.interface.tag).to_owned(),
                    paper.unwrap_or_default(),
                    text(state),
                    locale.name.clone(),
                ]
            })
            .collect(),
        What::Templates => template::load_all(&data, &mut found)
            .into_values()
            .map(|template| {
                let sizes: Vec<&str> = template.sizes.iter().map(|size| size.id.as_str()).collect();
                let name = template.names.get(&terminal.interface.tag).cloned();
                vec![template.id, name.unwrap_or_default(), sizes.join(" ")]
            })
            .collect(),
        What::Checks => rules::all()
            .iter()
            .map(|check| {
                let level = match check.severity {
                    Severity::Error => "level-error",
                    Severity::Warning => "level-warning",
                    Severity::Info => "level-info",
                };
                let text_of = explain::of(check.code, &terminal.interface.tag);
                let summary = text_of.map(|text| explain::summary(&text));
                vec![check.code.to_owned(), text(level), summary.unwrap_or_default()]
            })
            .collect(),
        What::Senders => sender::ids(&data)
            .into_iter()
            .filter_map(|id| sender::load(&data, &id, &mut found))
            .map(|sender| {
                let state = if sender.official { "list-official" } else { "list-stand-in" };
                vec![sender.id, sender.name, text(state)]
            })
            .collect(),
    };
    // That a logo is a stand-in stands in its row.
    found.retain(|finding| finding.rule.code != "stand-in-sender-logo");
    terminal.say(&human::report(&found, &terminal.interface, terminal.colours));
    terminal.print(&columns(&rows));
    let errors = found.iter().any(|finding| finding.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(errors)))
}

/// Rows in columns as wide as their widest entry.
pub(crate) fn columns(rows: &[Vec<String>]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|c| c.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}
