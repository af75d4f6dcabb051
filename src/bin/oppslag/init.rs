//! `oppslag init`: the office's own folder. Asks where somebody sits at the terminal, and takes what was typed or
//! what stands in a file.

use std::io::{BufRead, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use oppslag::Error;
use oppslag::content::locale::values::{Args, Value};
use oppslag::content::workspace::{self, Contact, Venue};
use oppslag::finding::diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::init::{
    Logo, NewLanguage, NewSender, Office, answers, logo_findings, missing, office,
};

use crate::args::office::InitArguments;
use crate::new::lacking;
use crate::terminal::Terminal;

pub(crate) fn run(arguments: &InitArguments, terminal: &Terminal) -> Result<ExitCode, Error> {
    let root = &arguments.folder;
    let mut found = Vec::new();
    // What is there already is never written over, so that nobody is asked in vain.
    if root.join(workspace::FILE).exists() {
        terminal.say(&format!("{}\n", terminal.text("init-there", &Args::new())));
        lacking(&missing(root), terminal)?;
        return Ok(ExitCode::SUCCESS);
    }
    let said = match &arguments.answers {
        Some(path) => answers(path, &path.display().to_string(), &mut found),
        None if arguments.is_silent() && std::io::stdin().is_terminal() => {
            Some(asked(&mut std::io::stdin().lock(), &|id| {
                terminal.say(&format!("{} ", terminal.text(id, &Args::new())));
            }))
        }
        None => Some(Office::default()),
    };
    terminal.say_findings(&found);
    let errors = diagnostic::any(&found, Severity::Error);
    let Some(said) = said.filter(|_| !errors) else { return Ok(ExitCode::FAILURE) };
    let made = office(root, &typed(arguments, said))?;
    for path in &made.written {
        let shown = path.strip_prefix(root).unwrap_or(path);
        terminal.print(&format!("{}\n", shown.display()));
    }
    let place = Args::from([("path", Value::Text(root.display().to_string()))]);
    terminal.say(&format!("{}\n", terminal.text("init-made", &place)));
    terminal.say_findings(&logo_findings(root));
    lacking(&made.missing, terminal)?;
    Ok(ExitCode::SUCCESS)
}

/// What was typed goes before what stands in the file.
fn typed(arguments: &InitArguments, said: Office) -> Office {
    let senders = arguments.sender.iter().map(|name| NewSender { name: name.clone(), logo: None });
    let languages = arguments.lang.iter().map(|tag| language(tag));
    Office {
        organisation: arguments.organisation.clone().unwrap_or(said.organisation),
        senders: said.senders.into_iter().chain(senders).collect(),
        languages: said.languages.into_iter().chain(languages).collect(),
        ..said
    }
}

fn language(tag: &str) -> NewLanguage {
    NewLanguage { tag: tag.to_owned(), paper: None }
}

/// Asks question by question. Every answer may be left empty; what is needed of it is told afterwards.
fn asked(lines: &mut dyn BufRead, say: &dyn Fn(&str)) -> Office {
    let mut answer = |id: &str| {
        say(id);
        let mut line = String::new();
        // At the end of what is typed everything else is left empty.
        let _ = lines.read_line(&mut line);
        line.trim().to_owned()
    };
    let parts = |line: String| -> Vec<String> {
        let parts = line.split([',', ';']).map(|part| part.trim().to_owned());
        parts.filter(|part| !part.is_empty()).collect()
    };
    let organisation = answer("init-organisation");
    let return_address = parts(answer("init-return-address"));
    let names = parts(answer("init-senders"));
    let mut senders = Vec::new();
    for name in names {
        say(&name);
        let path = answer("init-logo");
        let bytes = std::fs::read(Path::new(&path)).ok().filter(|_| !path.is_empty());
        senders.push(NewSender { name, logo: bytes.and_then(Logo::new) });
    }
    let venue = Venue {
        name: answer("init-venue"),
        street: answer("init-street"),
        town: answer("init-town"),
        ..Venue::default()
    };
    let contact = Contact {
        name: answer("init-contact"),
        title: answer("init-contact-title"),
        phone: answer("init-phone"),
    };
    let languages = parts(answer("init-languages").replace(' ', ","));
    Office {
        organisation,
        return_address,
        senders,
        venues: Some(venue).filter(|venue| !venue.name.is_empty()).into_iter().collect(),
        contacts: Some(contact).filter(|one| !one.name.is_empty()).into_iter().collect(),
        languages: languages.iter().map(|tag| language(tag)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_goes_where_it_belongs_and_any_may_be_left_out() {
        let typed = "Bydel Ås\nNav, Postboks 1; 0155 Oslo\nNav, Bydel Ås\n\nnowhere.svg\nHuset\nGata 1\n\
                     0155 Oslo\nKari\nNav\n22 12 34 56\nnb so, ar\n";
        let ids = std::cell::RefCell::new(Vec::new());
        let office = asked(&mut typed.as_bytes(), &|id| ids.borrow_mut().push(id.to_owned()));
        assert_eq!(office.organisation, "Bydel Ås");
        assert_eq!(office.return_address, ["Nav", "Postboks 1", "0155 Oslo"]);
        let names: Vec<_> = office.senders.iter().map(|sender| sender.name.as_str()).collect();
        assert_eq!(names, ["Nav", "Bydel Ås"]);
        let venue = &office.venues[0];
        assert_eq!((venue.name.as_str(), venue.street.as_str()), ("Huset", "Gata 1"));
        assert_eq!(venue.town, "0155 Oslo");
        let contact = &office.contacts[0];
        assert_eq!((contact.name.as_str(), contact.title.as_str()), ("Kari", "Nav"));
        assert_eq!(contact.phone, "22 12 34 56");
        let tags: Vec<_> = office.languages.iter().map(|one| one.tag.as_str()).collect();
        assert_eq!(tags, ["nb", "so", "ar"]);
        assert!(ids.borrow().contains(&"init-logo".to_owned()));
        let none = asked(&mut "".as_bytes(), &|_| {});
        assert!(none.organisation.is_empty() && none.venues.is_empty() && none.senders.is_empty());
    }
}
