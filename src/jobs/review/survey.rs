//! What is signed of the texts of an office, or of one meeting.

use std::path::PathBuf;

use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::locale::{self, Locale};
use crate::content::open::{self, Opened};
use crate::content::signatures::{Originals, ReviewedMessage, ReviewedText, State};
use crate::content::topic::MeetingPlace;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;

/// Which texts.
#[derive(Debug, Clone)]
pub struct Request {
    /// A meeting, whose own texts count besides those of every invitation.
    pub event: Option<PathBuf>,
    /// The office's folder, where no meeting is named.
    pub root: Option<PathBuf>,
    /// Languages; all of the meeting, or of the office, when empty.
    pub languages: Vec<String>,
    /// The language that translations are made from.
    pub source: String,
}

/// What is signed.
#[derive(Debug, Default)]
pub struct Survey {
    /// The office's folder.
    pub root: PathBuf,
    /// The language that translations are made from.
    pub source: String,
    /// What the office says; nothing where it cannot be read.
    pub workspace: Option<Workspace>,
    /// The meeting that was named.
    pub event: Option<Event>,
    /// The languages, in the order of the meeting or of their tags.
    pub languages: Vec<Locale>,
    /// Texts of each language in turn: those of every invitation, of the meeting's topic, and its own.
    pub texts: Vec<ReviewedText>,
    /// What was wrong with what was read.
    pub findings: Vec<Diagnostic>,
}

impl Survey {
    /// The texts of one language.
    pub fn of(&self, tag: &str) -> impl Iterator<Item = &ReviewedText> {
        self.texts.iter().filter(move |text| text.tag == tag)
    }

    /// The messages of one language, in their order.
    pub fn messages(&self, tag: &str) -> impl Iterator<Item = &ReviewedMessage> {
        self.of(tag).flat_map(|text| &text.messages)
    }

    /// How many messages of a language are in a state.
    pub fn count(&self, tag: &str, state: State) -> usize {
        self.of(tag).map(|text| text.count(state)).sum()
    }
}

/// Reads the texts of a meeting or of an office, and who has signed them.
pub fn survey(request: &Request) -> Result<Survey, Error> {
    let mut found = Vec::new();
    let survey = match (&request.event, &request.root) {
        (Some(event), _) => {
            let opened = Opened::open(event)?;
            meeting(opened, request, &mut found)
        }
        (None, Some(root)) => {
            let workspace = Warned::keep(Workspace::load(root), &mut found);
            office(
                Survey { root: root.clone(), workspace, ..Survey::default() },
                request,
                &mut found,
            )
        }
        (None, None) => return Err(Error::NoWorkspace { path: ".".to_owned() }),
    };
    let policy = survey.workspace.as_ref().map(|workspace| workspace.policy.clone());
    let mut sink = Sink::new(&policy.unwrap_or_default(), Selection::default());
    sink.extend(found);
    Ok(Survey { findings: sink.finish(true), source: request.source.clone(), ..survey })
}

fn meeting(opened: Opened, request: &Request, found: &mut Vec<Diagnostic>) -> Survey {
    let Opened { place, workspace, event, found: early } = opened;
    found.extend(early);
    let mut survey = Survey { root: place.root.clone(), ..Survey::default() };
    if let (Some(workspace), Some(event)) = (&workspace, &event) {
        let data = &workspace.data;
        let locales = locale::load_all(data);
        let languages = open::languages(event, &request.languages, &locales, found);
        let texts = MeetingPlace::of(event, &place.folder, &place.name);
        let originals = Originals::load(data, &request.source).with_event(data, &texts);
        for locale in languages {
            let tag = &locale.tag;
            survey.texts.extend(ReviewedText::meeting(data, &texts, tag, &originals, found));
            survey.languages.push(locale.clone());
        }
    }
    Survey { workspace, event, ..survey }
}

fn office(mut survey: Survey, request: &Request, found: &mut Vec<Diagnostic>) -> Survey {
    let Some(workspace) = &survey.workspace else { return survey };
    let mut locales = locale::load_all(&workspace.data);
    let known = |tag: &String| locale::negotiate(tag, locales.keys()).map(str::to_owned);
    let unknown = request.languages.iter().filter(|tag| known(tag).is_none());
    found.extend(
        unknown
            .map(|tag| Diagnostic::unknown(&rules::UNKNOWN_LANGUAGE, "tag", tag, locales.keys())),
    );
    let chosen: Vec<String> = request.languages.iter().filter_map(known).collect();
    if !request.languages.is_empty() {
        locales.retain(|tag, _| chosen.contains(tag));
    }
    let originals = Originals::load(&workspace.data, &request.source);
    for tag in locales.keys() {
        survey.texts.push(ReviewedText::recurring(&workspace.data, tag, &originals, found));
    }
    survey.languages = locales.into_values().collect();
    survey
}
