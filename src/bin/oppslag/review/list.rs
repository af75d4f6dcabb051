//! `oppslag review list`: messages in a state, each with its original.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};

use crate::args::review::ListArguments;
use crate::review::{look, report, said, state};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: ListArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let survey = look(arguments.event, arguments.lang)?;
    let failed = report(&survey.findings, terminal);
    let mut out = String::new();
    let mut count = 0;
    for locale in &survey.languages {
        for message in survey.messages(&locale.tag).filter(|one| arguments.state.has(one)) {
            count += 1;
            let line = message.file.position(message.span().start).0;
            let place = format!("{}:{line}", message.file.path);
            out.push_str(&format!("{place}  {}  {}\n", message.id(), state(message, terminal)));
            if let Some(source) = &message.source {
                out.push_str(&said(&survey.source, &source.text));
            }
            out.push_str(&said(&locale.tag, &message.text.text));
        }
    }
    terminal.print(&out);
    let args = Args::from([("messages", Value::Number(f64::from(count)))]);
    terminal.say(&format!("{}\n", terminal.text("review-listed", &args)));
    Ok(ExitCode::from(u8::from(failed)))
}
