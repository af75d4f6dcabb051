//! `oppslag review withdraw`: takes signatures back.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::jobs::review::{Withdrawal, withdraw};

use crate::args::review::WithdrawArguments;
use crate::review::{look, only, report, writer};
use crate::terminal::Terminal;

/// Who takes a signature back is nobody in particular: the file's earlier version says whose it was.
const NAME: &str = "oppslag";

pub(crate) fn run(arguments: WithdrawArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let survey = look(arguments.event, vec![arguments.lang])?;
    let Some(locale) = only(&survey) else {
        report(&survey.findings, terminal);
        return Ok(ExitCode::FAILURE);
    };
    let withdrawal = Withdrawal { language: locale.tag.clone(), messages: arguments.message };
    let outcome = withdraw(&survey, &withdrawal, &writer(NAME))?;
    let failed = report(&outcome.findings, terminal);
    let args = Args::from([("messages", Value::Number(outcome.count() as f64))]);
    let id = if failed { "review-not-written" } else { "review-withdrawn" };
    terminal.say(&format!("{}\n", terminal.text(id, &args)));
    Ok(ExitCode::from(u8::from(failed)))
}
