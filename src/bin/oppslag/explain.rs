//! `oppslag explain`: what a finding means, and what the lines of a file are for.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::{keys, workspace};
use oppslag::finding::rules;
use oppslag::report::{explain, keys as lines};

use crate::terminal::Terminal;

pub(crate) fn run(
    what: &str,
    section: Option<&str>,
    terminal: &Terminal,
) -> Result<ExitCode, Error> {
    let files = keys::files(what);
    let text = match rules::find(what) {
        Some(rule) if section.is_none() => explain::of(rule.code, &terminal.interface.tag)
            .ok_or_else(|| Error::BrokenData { what: format!("docs/checks/{what}.md") })?,
        Some(_) => return Err(nothing(section.unwrap_or_default())),
        None if files.is_empty() => return Err(unknown(what)),
        None => file(&files, section, terminal)?,
    };
    terminal.print(&text);
    Ok(ExitCode::SUCCESS)
}

/// All files of one name, or the sections of one name in them.
fn file(
    files: &[&'static keys::File],
    section: Option<&str>,
    terminal: &Terminal,
) -> Result<String, Error> {
    let data = Data::new(workspace::find(Path::new(".")).as_deref());
    let interface = Interface::whole(&data, &terminal.interface.tag)?;
    let texts = files.iter().filter_map(|file| lines::explained(file, section, &[&interface]));
    let texts: Vec<String> = texts.collect();
    if texts.is_empty() {
        let sections: Vec<String> = files.iter().flat_map(|file| lines::sections(file)).collect();
        let what = section.unwrap_or_default().to_owned();
        return Err(Error::NothingToExplain { what, known: sections.join(", ") });
    }
    Ok(texts.join("\n"))
}

/// Neither a code nor a file: the one that is most like it.
fn unknown(what: &str) -> Error {
    if what.ends_with(".toml") {
        return nothing(what);
    }
    Error::UnknownCheck { code: what.to_owned(), suggestion: rules::suggest(what) }
}

/// Not one of the files that there are.
fn nothing(what: &str) -> Error {
    let known: BTreeSet<&str> = keys::FILES.iter().map(|file| file.name).collect();
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    Error::NothingToExplain { what: what.to_owned(), known }
}
