//! `oppslag letters`.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::jobs::letters::code::Code;
use oppslag::jobs::letters::journal::summary::{self, Summary, Verdict};
use oppslag::jobs::letters::letters;
use oppslag::jobs::letters::request::{Options, Outcome, Reading, Request};
use oppslag::jobs::letters::shard::Shard;
use oppslag::people::file::Choice;
use oppslag::people::household::Household;
use oppslag::people::list::HiddenRows;

use crate::args::{CodeKind, HiddenChoice, HouseholdKind, LettersAction, LettersArguments};
use crate::list::columns;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: LettersArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    if let Some(LettersAction::Verify { summaries, recipients, sheet, header }) = &arguments.action
    {
        let mut verdict = summary::verify(summaries);
        let choice = Choice { sheet: sheet.as_deref(), header: *header };
        if let Some(list) = recipients {
            summary::verify_list(summaries, list, choice, &mut verdict);
        }
        return Ok(tell(&verdict, terminal));
    }
    let calls = arguments.call_list;
    let Some(request) = request(arguments) else { return Ok(ExitCode::from(2)) };
    let outcome = terminal.watched(|progress| letters(&request, progress))?;
    terminal.say_findings(&outcome.findings);
    if let Some(reading) = outcome.reading.as_ref().filter(|_| outcome.summary.is_none()) {
        terminal.print(&describe(reading, &outcome, terminal));
    }
    if let Some(summary) = &outcome.summary {
        terminal.print(&table(summary, &outcome, terminal));
        let (tags, names) = (&outcome.unreviewed, &outcome.names);
        terminal.say(&terminal.of_languages("level-warning", "render-unreviewed", tags, names));
    }
    let lacking = outcome.summary.as_ref().and_then(|summary| lacking(summary, calls));
    if let Some(id) = lacking {
        terminal.say(&terminal.line("level-error", id));
    }
    Ok(ExitCode::from(u8::from(outcome.has_errors() || lacking.is_some())))
}

/// What was asked for and is not there, since nobody on the list gets it.
fn lacking(summary: &Summary, calls: bool) -> Option<&'static str> {
    let made =
        |kinds: &[&str]| summary.files.iter().any(|file| kinds.contains(&file.kind.as_str()));
    // Of several shares one may have all there is.
    if summary.shard.of > 1 {
        None
    } else if calls && !made(&["calls"]) {
        Some("letters-no-calls")
    } else if !calls && !made(&["print-batch", "letter"]) {
        Some("letters-nothing")
    } else {
        None
    }
}

fn request(arguments: LettersArguments) -> Option<Request> {
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    Some(Request {
        event: arguments.event?,
        recipients: arguments.recipients?,
        sheet: arguments.sheet,
        header: arguments.header,
        hidden: match arguments.hidden {
            None => HiddenRows::Ask,
            Some(HiddenChoice::Include) => HiddenRows::Include,
            Some(HiddenChoice::Skip) => HiddenRows::Skip,
        },
        mappings: arguments.map,
        out: arguments.out,
        dry_run: arguments.dry_run,
        skip_faulty: arguments.skip_faulty,
        late: arguments.late,
        resume: arguments.resume,
        shard: arguments.shard,
        options: Options {
            max_pages: arguments.max_pages as usize,
            sides: if arguments.duplex || arguments.back.is_some() { 2 } else { 1 },
            back: arguments.back,
            code: arguments.code.map(|code| match code {
                CodeKind::Datamatrix => Code::DataMatrix,
                CodeKind::Qr => Code::Qr,
            }),
            cover: !arguments.no_cover,
            each: arguments.each,
            greet: arguments.greet,
            household: arguments.household.map(|kind| match kind {
                HouseholdKind::Address => Household::Address,
                HouseholdKind::Family => Household::Family,
            }),
            labels: arguments.labels,
            envelopes: arguments.envelopes,
            call_list: arguments.call_list,
            today,
        },
    })
}

fn count(terminal: &Terminal, id: &str, count: usize) -> String {
    terminal.text(id, &Args::from([("count", Value::Number(count as f64))]))
}

/// What the list holds: columns, languages, and who gets no letter.
fn describe(reading: &Reading, outcome: &Outcome, terminal: &Terminal) -> String {
    let text = |id: &str| terminal.text(id, &Args::new());
    let separator = match reading.separator {
        Some('\t') => " (tab)".to_owned(),
        Some(separator) => format!(" ({separator})"),
        None => String::new(),
    };
    let sheet = reading.sheet.filter(|(_, of)| *of > 1).map_or_else(String::new, |(sheet, of)| {
        let number = |count: usize| Value::Number(count as f64);
        let args = Args::from([("number", number(sheet)), ("of", number(of))]);
        format!(" {}", terminal.text("list-sheet", &args))
    });
    let rows = count(terminal, "list-rows", reading.rows);
    let mut out = format!("{}{separator}.{sheet} {rows}\n\n", reading.form);
    let mut rows =
        vec![["list-column", "list-holds", "list-filled", "list-example"].map(text).to_vec()];
    for (column, example) in &reading.columns {
        let field = column.field.unwrap_or("ignored");
        let holds = text(&format!("field-{field}"));
        let example = if column.field.is_some() { example.clone() } else { String::new() };
        rows.push(vec![column.letter.clone(), holds, column.filled.to_string(), example]);
    }
    out.push_str(&columns(&rows));
    out.push('\n');
    let languages = reading
        .languages
        .iter()
        .map(|(tag, count)| vec![count.to_string(), terminal.language(tag, &outcome.names)]);
    out.push_str(&columns(&languages.collect::<Vec<_>>()));
    out.push_str(&left_out(reading.left_out.iter().map(|(r, rows)| (*r, rows)), terminal));
    out
}

/// Who gets no letter: row numbers by reason.
fn left_out<'a>(
    reasons: impl Iterator<Item = (&'a str, &'a Vec<String>)>,
    terminal: &Terminal,
) -> String {
    let lines = reasons.map(|(reason, rows)| {
        let reason = terminal.text(&format!("left-out-{reason}"), &Args::new());
        let args =
            Args::from([("reason", Value::Text(reason)), ("rows", Value::Text(rows.join(", ")))]);
        format!("{}\n", terminal.text("list-left-out", &args))
    });
    lines.collect()
}

/// What was made: a line a language, then the other files.
fn table(summary: &Summary, outcome: &Outcome, terminal: &Terminal) -> String {
    let mut out = format!("{}{}\n", outcome.folder.display(), std::path::MAIN_SEPARATOR);
    let mut rows = Vec::new();
    for language in &summary.languages {
        let files = summary.files.iter().filter(|file| {
            ["print-batch", "letter"].contains(&file.kind.as_str())
                && file.language.as_ref() == Some(&language.language)
        });
        let (mut number, mut first) = (0, "");
        for file in files {
            number += 1;
            first = if number == 1 { &file.name } else { first };
        }
        let more = if number > 1 { format!(" … ({number})") } else { String::new() };
        rows.push(vec![
            terminal.language(&language.language, &outcome.names),
            language.paper.clone(),
            language.letters.to_string(),
            format!("{first}{more}"),
        ]);
    }
    for file in &summary.files {
        if !["print-batch", "letter"].contains(&file.kind.as_str()) {
            rows.push(vec![String::new(), String::new(), String::new(), file.name.clone()]);
        }
    }
    for line in columns(&rows).lines() {
        out.push_str(&format!("  {line}\n"));
    }
    out.push_str(&left_out(summary.left_out.iter().map(|(r, rows)| (r.as_str(), rows)), terminal));
    let letters = summary.languages.iter().map(|language| language.letters).sum();
    out.push_str(&count(terminal, "letters-count-done", letters));
    if summary.shard.of > 1 {
        let Shard { number, of } = Shard { number: summary.shard.number, of: summary.shard.of };
        out.push_str(&format!(" ({number}/{of})"));
    }
    out.push('\n');
    out
}

fn tell(verdict: &Verdict, terminal: &Terminal) -> ExitCode {
    let level = terminal.text("level-error", &Args::new());
    for flaw in &verdict.flaws {
        let args = Args::from([("what", Value::Text(flaw.what.clone()))]);
        terminal.say(&format!("{level}: {}\n", terminal.text(flaw.id, &args)));
    }
    if !verdict.flaws.is_empty() {
        return ExitCode::from(1);
    }
    let number = |count: usize| Value::Number(count as f64);
    let args = Args::from([
        ("printed", number(verdict.printed)),
        ("left", number(verdict.left_out)),
        ("shards", number(verdict.shards)),
        ("files", number(verdict.files)),
    ]);
    terminal.print(&format!("{}\n", terminal.text("verify-done", &args)));
    ExitCode::SUCCESS
}
