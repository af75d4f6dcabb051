//! `oppslag list`.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::locale::folder::SOURCE;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::signatures::{Originals, ReviewedText};
use oppslag::content::workspace::{self, Workspace};
use oppslag::content::{locale, sender, template};
use oppslag::finding::diagnostic::{Diagnostic, Warned};
use oppslag::finding::rules::{self, Severity};
use oppslag::jobs::init::of_office;
use oppslag::jobs::season::{Coming, coming};
use oppslag::jobs::topic::topics;
use oppslag::report::{explain, human};

use crate::args::What;
use crate::terminal::Terminal;
use crate::topic;

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
        What::Senders => senders(&data, terminal, &mut found),
        What::Topics => {
            let all = topics(&data, SOURCE, &mut found);
            all.iter().map(|one| topic::row(one, terminal)).collect()
        }
        What::Events => {
            let words = terminal.whole()?;
            workspace.as_ref().map_or_else(Vec::new, |office| events(office, &words))
        }
    };
    // That a logo is a stand-in stands in its row.
    found.retain(|finding| finding.rule.code != "stand-in-sender-logo");
    terminal.say(&human::report(&found, &terminal.interface, terminal.colours));
    terminal.print(&columns(&rows));
    let errors = found.iter().any(|finding| finding.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(errors)))
}

/// Senders, with the kind of logo that they have.
fn senders(data: &Data, terminal: &Terminal, found: &mut Vec<Diagnostic>) -> Vec<Vec<String>> {
    let ids = sender::ids(data).into_iter();
    let all = ids.filter_map(|id| sender::load(data, &id, found));
    all.map(|sender| {
        let state = if sender.official { "list-official" } else { "list-stand-in" };
        vec![sender.id, sender.name, terminal.text(state, &Args::new())]
    })
    .collect()
}

/// What is coming, the next one first, and then what has been: how many days are left, and what is needed next.
fn events(office: &Workspace, words: &Interface) -> Vec<Vec<String>> {
    let today = jiff::ZonedDateTime::now().date();
    let all = coming(office);
    let of_office = of_office(office);
    let (past, left): (Vec<&Coming>, Vec<&Coming>) =
        all.iter().partition(|one| one.days(today).is_some_and(|days| days < 0));
    let row = |one: &&Coming| {
        let days = one
            .days(today)
            .map_or(Value::Text("none".to_owned()), |days| Value::Number(f64::from(days.abs())));
        let is_past = one.days(today).is_some_and(|days| days < 0);
        let past = Value::Text(if is_past { "yes" } else { "no" }.to_owned());
        let status = one.event.as_ref().map_or("planned", |event| event.status.word());
        let args = Args::from([
            ("days", days),
            ("past", past),
            ("status", Value::Text(status.to_owned())),
        ]);
        // What the office lacks is last: it is the same for all, and no meeting is ready without it.
        let office = of_office.first().filter(|_| one.unread.is_empty());
        let next = match one.missing.first().or(office) {
            Some(first) => first.said(words),
            None => {
                let count = Value::Number(one.unread.len() as f64);
                words.text("list-unread", &Args::from([("languages", count)]))
            }
        };
        let date = one.date.map_or_else(String::new, |date| date.to_string());
        vec![one.id.clone(), date, words.text("list-days", &args), next]
    };
    left.iter().chain(past.iter().rev()).map(row).collect()
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
