//! The texts of a meeting in one language → what a translator gets.

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::folder::SOURCE;
use crate::content::open::{self, Opened};
use crate::exchange;
use crate::exchange::Assignment;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::finding::selection::Selection;
use crate::jobs::exchange::request::Request;
use crate::jobs::exchange::sentences::Office;
use crate::jobs::exchange::words::words;
use crate::judge::event::{EventRun, Exports, Pages};
use crate::language;

/// What a translator gets. Where something is wrong with the texts, what was found says what.
pub fn assignment(
    request: &Request,
    interface: &Interface,
) -> Result<(Option<Assignment>, Vec<Diagnostic>), Error> {
    let Opened { place, workspace, event, mut found } = Opened::open(&request.event)?;
    let (Some(workspace), Some(event)) = (workspace, event) else { return Ok((None, found)) };
    let languages = language::languages(&workspace);
    let wanted = [request.language.clone()];
    let chosen = open::languages(&event, &wanted, languages.locales(), &mut found);
    let Some(locale) = chosen.first().copied() else { return Ok((None, found)) };
    let pages = Pages {
        languages: vec![SOURCE.to_owned(), locale.tag.clone()],
        ..Pages::all(request.today)
    };
    let run = EventRun {
        pages: &pages,
        exports: &Exports::default(),
        workspace: &workspace,
        event: &event,
        place: &place,
        languages: &languages,
        selection: &Selection::default(),
        source: SOURCE,
        kept: None,
    };
    let mut units = Office { run: &run, locale }.units(interface, &mut found)?;
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    units.retain(|unit| request.states.is_empty() || request.states.contains(&unit.state));
    let mut assignment = Assignment {
        event: event.id.clone(),
        title: format!("{} – {}", event.id, locale.name_in(&interface.tag)),
        source: SOURCE.to_owned(),
        target: locale.tag.clone(),
        rtl: locale.rtl,
        font: locale.fonts.first().cloned().unwrap_or_default(),
        date: request.today,
        words: exchange::Words::default(),
        pictures: Vec::new(),
        units,
    };
    assignment.words = words(&run, locale, interface, request, &assignment);
    Ok((Some(assignment), found))
}
