//! `oppslag new`: the next meeting.

use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace::{self, Workspace};
use oppslag::finding::diagnostic::Warned;
use oppslag::jobs::init::{Meeting, Missing, meeting, usual};
use oppslag::jobs::season::notes;

use crate::args::meeting::NewArguments;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: NewArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let here = std::env::current_dir().ok();
    let none = || Error::NoWorkspace { path: ".".to_owned() };
    let root = here.as_deref().and_then(workspace::find).ok_or_else(none)?;
    let mut found = Vec::new();
    let office = Warned::keep(Workspace::load(&root), &mut found);
    // A meeting like another one has that one's facts.
    let begun = match (&arguments.like, &office) {
        (None, Some(office)) => usual(office),
        _ => Meeting::default(),
    };
    let text = |given: Option<String>, usual: String| given.unwrap_or(usual);
    let new = Meeting {
        id: arguments.id,
        title: arguments.title.unwrap_or_default(),
        topic: arguments.topic,
        date: arguments.date,
        start: arguments.start.or(begun.start),
        end: arguments.end.or(begun.end),
        venue: text(arguments.venue, begun.venue),
        contact: text(arguments.contact, begun.contact),
        page: arguments.page.unwrap_or_default(),
        languages: arguments.lang,
        like: arguments.like,
    };
    let made = meeting(&root, &new)?;
    for path in &made.written {
        let shown = path.strip_prefix(&root).unwrap_or(path);
        terminal.print(&format!("{}\n", shown.display()));
    }
    if let (Some(date), Some(office)) = (new.date, &office) {
        let args = Args::from([("date", Value::Date(date))]);
        terminal.say(&format!("{}\n", terminal.text("new-date", &args)));
        let hours = (new.start, new.end);
        for note in notes(&office.data, date, hours, &mut found) {
            terminal.say(&format!("  {}\n", note.said(&terminal.interface)));
        }
    }
    terminal.say_findings(&found);
    lacking(&made.missing, terminal)?;
    Ok(ExitCode::SUCCESS)
}

/// Says what is missing until the first poster, in the order in which one sees to it.
pub(crate) fn lacking(missing: &[Missing], terminal: &Terminal) -> Result<(), Error> {
    // What lines are for is among the words that are read only here.
    let words = terminal.whole()?;
    let count = Args::from([("count", Value::Number(missing.len() as f64))]);
    terminal.say(&format!("{}\n", terminal.text("missing-count", &count)));
    for (number, one) in missing.iter().enumerate() {
        terminal.say(&format!("  {}. {}\n", number + 1, one.said(&words)));
    }
    Ok(())
}
