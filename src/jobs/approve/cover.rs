//! What stands before the pages in full in the file for a sender: what it is about, what to answer, what has
//! changed, and every page small.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::base::artifact::{self, Artifact, plain};
use crate::content::approvals::{Approval, Set, digest};
use crate::content::data;
use crate::content::event::clock;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value, isolate_unknown, strip_isolates};
use crate::content::locale::{self, Locale};
use crate::content::names::Names;
use crate::content::sender;
use crate::content::template::Size;
use crate::jobs::approve::pixels::{Difference, compare};
use crate::jobs::approve::set::{Files, Source};
use crate::page::document::data::{Typography, typography};
use crate::page::document::families;
use crate::page::export::Format;

/// Pixels of what differs, in mm.
const PIXEL: f64 = 0.4;
/// Digits of a hash that somebody writes in an answer.
const DIGITS: usize = 8;

/// What stands before the pages in full.
pub(crate) struct CoverLetter<'a> {
    pub(crate) sender: &'a str,
    pub(crate) set: Set,
    pub(crate) source: Source<'a>,
    pub(crate) interface: &'a Interface,
    /// The sender's last word on any of the files.
    pub(crate) before: Option<&'a Approval>,
    pub(crate) hashes: BTreeMap<String, String>,
    pub(crate) files: &'a Files,
    pub(crate) names: Names,
    pub(crate) locales: &'a BTreeMap<String, Locale>,
}

/// What has become of a page since the sender's last word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    New,
    Changed,
    Same,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            State::New => "new",
            State::Changed => "changed",
            State::Same => "same",
        }
    }
}

impl CoverLetter<'_> {
    fn text(&self, id: &str, args: &Args) -> String {
        strip_isolates(&self.interface.text(id, args))
    }

    pub(crate) fn name(&self) -> String {
        let (_, event, _) = self.source;
        let words = self.text("approval-mail-file", &Args::new());
        let set = if self.set == Set::Print { "" } else { self.set.word() };
        format!("{}.pdf", plain(&format!("{words} {} {} {set}", event.id, self.sender)))
    }

    pub(crate) fn cover(&self, pages: &[(State, Json)], size: Size) -> Json {
        let (workspace, event, _) = self.source;
        let ui = self.locales.get(&self.interface.tag).or_else(|| self.locales.get("nb"));
        // Houses, people and what they said are written in any script.
        let fonts = families(self.locales);
        let ui = ui.map(|locale| Typography { fonts, ..typography(locale) });
        let venue = workspace.venues.get(&event.venue.value).map(|venue| venue.name.as_str());
        let args = self.args();
        let text = |id: &str| self.text(id, &args);
        let mut lines = vec![text("approval-mail-about"), text("approval-mail-intro")];
        if workspace.contacts.contains_key(&event.contact.value) {
            lines.push(text("exchange-contact"));
        }
        let day = strip_isolates(&self.interface.messages().date(event.date.value));
        let when = format!("{day} {}", clock(event.start));
        let event: Vec<&str> = [event.id.as_str(), &when].into_iter().chain(venue).collect();
        json!({
            "title": text("approval-mail-title"),
            "event": event.join(" · "),
            "typography": ui,
            "size": size,
            "lines": lines,
            "answer": text("approval-mail-answer"),
            "answers": [text("approval-mail-yes"), text("approval-mail-no")],
            "before": self.before(pages),
            "difference": text("approval-mail-difference"),
            "hash": text("approval-mail-hash"),
            "pages": pages.iter().map(|(_, page)| page).collect::<Vec<_>>(),
        })
    }

    /// What everything on the cover may speak of.
    fn args(&self) -> Args {
        let (workspace, event, _) = self.source;
        let hash = digest(&self.hashes);
        let name = sender::name(&workspace.data, self.sender);
        let tags = event.languages.iter();
        let tags = tags.filter_map(|tag| locale::negotiate(&tag.value, self.locales.keys()));
        let languages = tags.map(|tag| self.names.language(tag));
        let mut args = Args::from([
            ("sender", Value::Text(name.unwrap_or_else(|| self.sender.to_owned()))),
            ("files", Value::Number(self.hashes.len() as f64)),
            ("languages", Value::List(languages.collect())),
            ("set", Value::Text(self.set.word().to_owned())),
            ("code", Value::Text(hash.get(..DIGITS).unwrap_or_default().to_owned())),
            ("hash", Value::Text(hash)),
            ("program", Value::Text(env!("CARGO_PKG_VERSION").to_owned())),
        ]);
        if let Some(contact) = workspace.contacts.get(&event.contact.value) {
            args.insert("name", Value::Text(contact.name.clone()));
            args.insert("phone", Value::Text(contact.phone.clone()));
        }
        args
    }

    /// What the sender said before, and what has changed since.
    fn before(&self, pages: &[(State, Json)]) -> Vec<String> {
        let mut args = self.args();
        let Some(before) = self.before else {
            return vec![self.text("approval-mail-never", &args)];
        };
        let count = |state: State| pages.iter().filter(|(one, _)| *one == state).count() as f64;
        args.extend([
            ("by", Value::Text(before.by.clone())),
            ("date", Value::Date(before.on)),
            ("returned", Value::Text(if before.returned { "yes" } else { "no" }.to_owned())),
            ("remark", Value::Text(before.remark.clone().unwrap_or_default())),
            ("same", Value::Number(count(State::Same))),
            ("changed", Value::Number(count(State::Changed))),
            ("new", Value::Number(count(State::New))),
        ]);
        let mut lines = vec![self.text("approval-mail-before", &args)];
        if before.remark.is_some() {
            lines.push(self.text("approval-mail-remark", &args));
        }
        lines.push(self.text("approval-mail-since", &args));
        let kind = |path: &&String| match self.set {
            Set::Print => path.ends_with(Format::Pdf.extension()),
            Set::Web => path.ends_with(Format::Png.extension()),
            Set::All => true,
        };
        let gone = before.files.keys().filter(kind);
        let gone = gone.filter(|path| !self.hashes.contains_key(*path));
        let gone: Vec<String> = gone.map(|path| isolate_unknown(path, false)).collect();
        if !gone.is_empty() {
            args.insert("gone", Value::List(gone));
            lines.push(self.text("approval-mail-gone", &args));
        }
        lines
    }

    /// A page small: what it is, and what has become of it.
    pub(crate) fn page(&self, stem: &str, artifact: &Artifact, png: &[u8]) -> (State, Json) {
        let format = if self.set == Set::Web { Format::Png } else { Format::Pdf };
        let path = format!("{stem}.{}", format.extension());
        let then = self.before.and_then(|before| before.files.get(&path));
        let state = match then {
            None => State::New,
            Some(hash) if self.hashes.get(&path) == Some(hash) => State::Same,
            Some(_) => State::Changed,
        };
        let difference = then.filter(|_| state == State::Changed);
        let difference = difference.and_then(|hash| self.difference(&path, hash));
        let language = self.names.language(&artifact.language);
        let name = self.names.page(&artifact.template, &artifact.size);
        let word = state.word();
        // Where the sender has never answered, everything is new.
        let said =
            self.before.map(|_| self.text(&format!("approval-mail-is-{word}"), &Args::new()));
        let page = json!({
            "language": language, "name": name, "state": word, "said": said,
            "alt": format!("{name}, {language}"), "png": png, "difference": difference,
        });
        (state, page)
    }

    /// What differs from the approved page, in red, where that still lies where it was written.
    fn difference(&self, path: &str, hash: &str) -> Option<Vec<u8>> {
        let (_, _, place) = self.source;
        let old = artifact::inside(&place.out(None), path)?;
        let old = data::read(&old, path, data::MAX_BINARY).ok()?;
        match compare(&old, self.files.get(path)?, PIXEL)? {
            Difference::Some(png) if artifact::sha256(&old) == hash => Some(png),
            Difference::Some(_) | Difference::None => None,
        }
    }
}
