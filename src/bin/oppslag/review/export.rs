//! `oppslag review export`: a file for a translator.

use std::path::PathBuf;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::base::artifact;
use oppslag::content::locale::values::{Args, Value};
use oppslag::exchange::{FileFormat, UnitState};
use oppslag::jobs::exchange::{Request, export};

use crate::args::review::{Chosen, ExchangeFormat, ExportArguments};
use crate::review::report;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ExportArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let format = match arguments.format {
        ExchangeFormat::Docx => FileFormat::Docx,
        ExchangeFormat::Xlsx => FileFormat::Xlsx,
        ExchangeFormat::Xliff => FileFormat::Xliff,
        ExchangeFormat::Xliff2 => FileFormat::Xliff2,
        ExchangeFormat::Po => FileFormat::Po,
    };
    let request = Request {
        event: arguments.event,
        language: arguments.lang,
        format,
        states: arguments.state.map(states).unwrap_or_default(),
        deadline: arguments.deadline,
        today: arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date()),
    };
    let (exported, found) = export(&request, &terminal.interface)?;
    let failed = report(&found, terminal);
    let Some(exported) = exported.filter(|_| !failed) else { return Ok(ExitCode::FAILURE) };
    let path = arguments.out.unwrap_or_else(|| PathBuf::from(&exported.name));
    artifact::write(&path, &exported.bytes)?;
    let args = Args::from([
        ("path", Value::Text(path.display().to_string())),
        ("sentences", Value::Number(exported.sentences as f64)),
        ("words", Value::Number(exported.words as f64)),
    ]);
    terminal.print(&format!("{}\n", terminal.text("exchange-exported", &args)));
    if exported.blind {
        terminal.say(&format!("{}\n", terminal.text("exchange-blind", &Args::new())));
    }
    Ok(ExitCode::SUCCESS)
}

/// The states of sentences that a choice means.
fn states(chosen: Chosen) -> Vec<UnitState> {
    use UnitState::{Signed, SourceChanged, TargetChanged, Translated, Untranslated};
    match chosen {
        Chosen::Unsigned => vec![Untranslated, Translated],
        Chosen::Signed => vec![Signed],
        Chosen::Changed => vec![SourceChanged, TargetChanged],
        Chosen::SourceChanged => vec![SourceChanged],
        Chosen::TextChanged => vec![TargetChanged],
        Chosen::Open => vec![Untranslated, SourceChanged, TargetChanged, Translated],
    }
}
