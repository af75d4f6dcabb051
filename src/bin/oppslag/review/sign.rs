//! `oppslag review sign`: somebody has read messages and approves them as they are now.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::jobs::review::{Signing, sign};

use crate::args::review::SignArguments;
use crate::review::{look, only, report, writer};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: SignArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let survey = look(arguments.event, vec![arguments.lang])?;
    let Some(locale) = only(&survey) else {
        report(&survey.findings, terminal);
        return Ok(ExitCode::FAILURE);
    };
    let signing = Signing {
        language: locale.tag.clone(),
        messages: arguments.message,
        by: arguments.by,
        on: arguments.on,
        evidence: arguments.evidence,
        translators: arguments.translator,
    };
    let today = arguments.today.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
    let outcome = sign(&survey, &signing, today, &writer(&signing.by))?;
    let failed = report(&outcome.findings, terminal);
    let args = Args::from([
        ("messages", Value::Number(outcome.count() as f64)),
        ("by", Value::Text(signing.by)),
        ("files", Value::List(outcome.files.into_keys().collect())),
    ]);
    let id = if failed { "review-not-written" } else { "review-signed" };
    terminal.say(&format!("{}\n", terminal.text(id, &args)));
    Ok(ExitCode::from(u8::from(failed)))
}
