//! `oppslag review diff`: what a text said when it was signed and what it says now, words marked.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::signatures::{ReviewedMessage, State};
use oppslag::jobs::review::{Piece, changes};

use crate::args::review::DiffArguments;
use crate::review::{look, report, said, state};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: DiffArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let survey = look(arguments.event, arguments.lang)?;
    let failed = report(&survey.findings, terminal);
    let wanted = |message: &&ReviewedMessage| {
        let named =
            arguments.message.is_empty() || arguments.message.iter().any(|id| id == message.id());
        message.state.is_changed() && named
    };
    let mut out = String::new();
    for locale in &survey.languages {
        for message in survey.messages(&locale.tag).filter(wanted) {
            out.push_str(&format!(
                "{}  {}  {}\n",
                message.file.path,
                message.id(),
                state(message, terminal)
            ));
            let marked = marked(&changes(message), terminal.colours_out);
            let text = &message.text.text;
            out.push_str(&match (message.state, &message.source) {
                (State::SourceChanged, _) => {
                    said(&survey.source, &marked) + &said(&locale.tag, text)
                }
                (_, Some(source)) => {
                    said(&survey.source, &source.text) + &said(&locale.tag, &marked)
                }
                (_, None) => said(&locale.tag, &marked),
            });
        }
    }
    if out.is_empty() {
        terminal.say(&format!("{}\n", terminal.text("review-same", &Default::default())));
    }
    terminal.print(&out);
    Ok(ExitCode::from(u8::from(failed)))
}

/// Words that are gone and words that are new, in colours or between the marks that git shows them with.
fn marked(pieces: &[Piece], colours: bool) -> String {
    let marks = match colours {
        true => [["\u{1b}[31;9m", "\u{1b}[0m"], ["\u{1b}[32;1m", "\u{1b}[0m"]],
        false => [["[-", "-]"], ["{+", "+}"]],
    };
    let between = |[open, close]: [&str; 2], text: &str| format!("{open}{text}{close}");
    let [gone, new] = marks;
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Same(text) => text.clone(),
        Piece::Gone(text) => between(gone, text),
        Piece::New(text) => between(new, text),
    });
    pieces.collect()
}
