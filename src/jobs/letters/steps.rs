//! From a request to letters: open the event, read the list, judge the letters' pages, produce.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::locale::folder::SOURCE;
use crate::content::locale::{Locale, negotiate};
use crate::content::open::Opened;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::letters::deadline::enclose_until;
use crate::jobs::letters::make::TEMPLATE;
use crate::jobs::letters::produce::Production;
use crate::jobs::letters::request::{Options, Outcome, Request};
use crate::jobs::letters::sheets::Sheets;
use crate::judge::event::{EventRun, Exports, Pages};
use crate::language;
use crate::people::file::Choice;
use crate::people::list::{List, Source, language as language_of};
use crate::people::spoken::Names;

/// Makes letters. `progress` is told after each job how many sheets of how many are done.
pub fn letters(
    request: &Request,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    made(request, None, progress)
}

/// As [`letters`], to a list that lies in no file: `request.recipients` is only what findings call it.
pub fn letters_from(
    request: &Request,
    list: &[u8],
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    made(request, Some(list), progress)
}

fn made(
    request: &Request,
    list: Option<&[u8]>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found: early } = Opened::open(&request.event)?;
    let folder = place.out(request.out.as_deref()).join("letters");
    let mut outcome = Outcome::nothing_yet(folder);
    let (Some(workspace), Some(event)) = (workspace, event) else {
        let mut sink = Sink::default();
        sink.extend(early);
        outcome.findings = sink.finish(true);
        return Ok(outcome);
    };
    let selection = Selection::default();
    let mut sink = sink(request, &workspace, selection.clone());
    sink.extend(early);
    in_time(request, &workspace, &event, &mut sink);
    let languages = language::languages(&workspace);
    let locales = languages.locales();
    outcome.names = locales.iter().map(|(tag, l)| (tag.clone(), l.names.clone())).collect();
    let tags = event_tags(&workspace, &event, locales, &mut sink);
    let names = Names::new(&workspace.data, locales, tags.clone())?;
    let sheets = Sheets::load(&workspace.data)?;
    unknown_sheets(&request.options, &sheets, &mut sink);
    let Some(list) = read(request, list, &workspace, &names, &mut sink)? else {
        outcome.findings = sink.finish(true);
        return Ok(outcome);
    };
    let pages = pages(request, &list, &workspace.default_language.value, &tags);
    let exports = Exports::default();
    let run = EventRun {
        pages: &pages,
        exports: &exports,
        workspace: &workspace,
        event: &event,
        place: &place,
        languages: &languages,
        selection: &selection,
        source: SOURCE,
        kept: None,
    };
    let judged = run.judge(&mut sink, &|_, _| {})?;
    run.require_approval(&judged, &mut sink);
    let workshop = judged.workshop();
    let production = Production { request, list: &list, sheets: &sheets, workshop: &workshop };
    outcome.summary = production.run(&mut outcome, &mut sink, &selection, progress)?;
    sink.extend(languages.findings());
    outcome.findings = sink.finish(true);
    Ok(outcome)
}

/// Where findings go, with what the user said of faulty rows and late letters.
fn sink(request: &Request, workspace: &Workspace, selection: Selection) -> Sink {
    let mut sink = Sink::new(&workspace.policy, selection);
    // No office may decide that letters need such numbers, or that such an address is written to.
    sink.insist(&rules::NATIONAL_ID_IN_RECIPIENTS);
    sink.insist(&rules::PROTECTED_RECIPIENT);
    if request.skip_faulty {
        for rule in [
            &rules::INCOMPLETE_ADDRESS,
            &rules::ADDRESS_OUTSIDE_WINDOW,
            &rules::UNPRINTABLE_ADDRESS,
        ] {
            sink.set_severity(rule, Severity::Warning);
        }
    }
    if request.late {
        sink.set_severity(&rules::ENCLOSURE_TOO_LATE, Severity::Warning);
    }
    sink
}

/// Letters that are sent after their last day arrive after the meeting.
fn in_time(request: &Request, workspace: &Workspace, event: &Event, sink: &mut Sink) {
    let until = enclose_until(event.date.value, workspace.enclose_days);
    if request.options.today > until {
        sink.push(
            Diagnostic::new(&rules::ENCLOSURE_TOO_LATE)
                .at(&event.source, event.date.span.clone())
                .with("until", until)
                .with("today", request.options.today)
                .with("date", event.date.value),
        );
    }
}

/// The event's languages. That of people whose own is not known must be one of them.
fn event_tags(
    workspace: &Workspace,
    event: &Event,
    locales: &BTreeMap<String, Locale>,
    sink: &mut Sink,
) -> Vec<String> {
    let tags: Vec<String> = event
        .languages
        .iter()
        .filter_map(|tag| negotiate(&tag.value, locales.keys()).map(str::to_owned))
        .collect();
    let default = &workspace.default_language;
    if !tags.contains(&default.value) {
        sink.push(
            Diagnostic::new(&rules::LANGUAGE_NOT_IN_EVENT)
                .at(&workspace.source, default.span.clone())
                .with("tag", default.value.as_str())
                .with("known", tags.clone()),
        );
    }
    tags
}

/// The list; nothing where it is no list, which was then told.
fn read<'n>(
    request: &Request,
    list: Option<&[u8]>,
    workspace: &Workspace,
    names: &'n Names,
    sink: &mut Sink,
) -> Result<Option<List<'n>>, Error> {
    let mut found = Vec::new();
    let choice = Choice { sheet: request.sheet.as_deref(), header: request.header };
    let source = Source {
        path: &request.recipients,
        bytes: list,
        choice,
        hidden: request.hidden,
        household: request.options.household,
        default_language: &workspace.default_language.value,
    };
    let list = List::read(source, &workspace.data, &request.mappings, names, &mut found)?;
    sink.extend(found);
    Ok(list)
}

/// The letter in every language that somebody on the list gets it in.
fn pages(request: &Request, list: &List, default: &str, tags: &[String]) -> Pages {
    let mut wanted: BTreeSet<&str> =
        list.recipients.iter().map(|r| language_of(r, default)).collect();
    // The note for caseworkers is Norwegian.
    wanted.extend(tags.iter().map(String::as_str).find(|tag| *tag == SOURCE));
    wanted.insert(default);
    wanted.extend(request.options.back.as_deref());
    Pages {
        languages: wanted.iter().map(|tag| (*tag).to_owned()).collect(),
        templates: vec![TEMPLATE.to_owned()],
        ..Pages::all(request.options.today)
    }
}

/// Names of labels and envelopes that nobody knows.
fn unknown_sheets(options: &Options, sheets: &Sheets, sink: &mut Sink) {
    let labels: Vec<String> = sheets.labels.keys().cloned().collect();
    let envelopes: Vec<String> = sheets.envelopes.keys().cloned().collect();
    for (wanted, known) in [(&options.labels, labels), (&options.envelopes, envelopes)] {
        for name in wanted.iter().filter(|name| !known.contains(name)) {
            sink.push(Diagnostic::unknown(&rules::UNKNOWN_SIZE, "size", name, &known));
        }
    }
}
