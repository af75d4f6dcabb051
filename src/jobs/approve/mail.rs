//! One PDF for a sender who has to answer: what it is about, every page small, and then every page in full. The
//! pages carry the stamp of drafts; what is approved are the same pages without it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::base::artifact::{self, Artifact, plain};
use crate::base::error::Error;
use crate::content::approvals::{Approval, Approvals, Set, digest};
use crate::content::data;
use crate::content::event::clock;
use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value, isolate_unknown, strip_isolates};
use crate::content::locale::{self, Locale};
use crate::content::names::Names;
use crate::content::open::Opened;
use crate::content::sender;
use crate::content::template::Size;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::finding::sink::Sink;
use crate::jobs::approve::pixels::{Difference, compare};
use crate::jobs::approve::record::unknown_sender;
use crate::jobs::approve::set::{Files, Finished, Source, finished, hashes, make};
use crate::jobs::letters::pdf::joined::Joined;
use crate::judge::event::{Exports, Pages};
use crate::page::document::data::typography;
use crate::page::export::Format;
use crate::page::form::{self, Form};

/// The template's folder.
const TEMPLATE: &str = "approval";
/// Dots per inch of the small pages, and the pixels in mm of what differs: one sees what it is, and the file can
/// be sent.
const DPI: f64 = 60.0;
const PIXEL: f64 = 0.4;
/// Digits of a hash that somebody writes in an answer.
const DIGITS: usize = 8;

/// What is asked of whom.
#[derive(Debug, Clone)]
pub struct MailRequest {
    /// The event's folder.
    pub event: PathBuf,
    /// The sender's id.
    pub sender: String,
    /// Which files.
    pub set: Set,
    /// The day that counts as today.
    pub today: Date,
}

/// A file to send.
#[derive(Debug)]
pub struct Mail {
    /// What it may be called.
    pub name: String,
    /// What is in it.
    pub pdf: Vec<u8>,
    /// SHA-256 of the list of files that the answer is about.
    pub sha256: String,
    /// How many files those are.
    pub files: usize,
}

/// Makes the file, in the language of `interface`. Pages with errors cannot be approved: then there is none, and
/// what was found says why.
pub fn mail(
    request: &MailRequest,
    interface: &Interface,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<(Option<Mail>, Vec<Diagnostic>), Error> {
    let Opened { place, workspace, event, found } = Opened::open(&request.event)?;
    let mut sink = Sink::default();
    sink.extend(found);
    let mut found = sink.finish(true);
    let (Some(workspace), Some(event)) = (&workspace, &event) else { return Ok((None, found)) };
    found.extend(unknown_sender(workspace, &request.sender));
    let approvals = Approvals::load(&place.folder, &place.name, &mut found);
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let source = (workspace, event, &place);
    let made = make(source, request.set, request.today, progress)?;
    found.extend(made.findings);
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let exports =
        Exports { formats: vec![Format::Print, Format::Png], dpi: DPI, ..Exports::default() };
    let pages = Pages { draft: true, ..Pages::all(request.today) };
    let (drafts, _) = finished(source, (&pages, &exports), progress)?;
    let locales = locale::load_all(&workspace.data);
    let names = Names::new(&workspace.data, &interface.tag);
    let letter = CoverLetter {
        request,
        source,
        interface,
        before: approvals.of(&request.sender).into_iter().find(|one| one.set == request.set),
        hashes: hashes(&made.files),
        files: &made.files,
        names,
        locales: &locales,
    };
    let pdf = letter.pdf(drafts, &mut found)?;
    let mail = pdf.map(|pdf| Mail {
        name: letter.name(),
        pdf,
        sha256: digest(&letter.hashes),
        files: letter.hashes.len(),
    });
    Ok((mail, found))
}

/// What stands before the pages in full.
struct CoverLetter<'a> {
    request: &'a MailRequest,
    source: Source<'a>,
    interface: &'a Interface,
    /// The sender's last word on such a set.
    before: Option<&'a Approval>,
    hashes: BTreeMap<String, String>,
    files: &'a Files,
    names: Names,
    locales: &'a BTreeMap<String, Locale>,
}

/// What has become of a page since the sender's last word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
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

    fn name(&self) -> String {
        let (_, event, _) = self.source;
        let words = self.text("approval-mail-file", &Args::new());
        let set = if self.request.set == Set::Print { "" } else { self.request.set.word() };
        format!("{}.pdf", plain(&format!("{words} {} {} {set}", event.id, self.request.sender)))
    }

    /// The cover and all pages in full.
    fn pdf(
        &self,
        drafts: Vec<Finished>,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Vec<u8>>, Error> {
        let (workspace, event, _) = self.source;
        let ident = format!("{}/{TEMPLATE}/{}", event.id, self.request.sender);
        let broken = || Error::BrokenData { what: ident.clone() };
        let mut small = BTreeMap::new();
        let mut whole = Vec::new();
        for (path, artifact, bytes) in drafts {
            let stem = path.split('.').next().unwrap_or_default().to_owned();
            match artifact.format == Format::Png.extension() {
                true => drop(small.insert(stem, bytes)),
                false => whole.push((stem, artifact, bytes)),
            }
        }
        let shown = whole
            .iter()
            .filter_map(|(stem, artifact, _)| Some(self.page(stem, artifact, small.get(stem)?)));
        let shown: Vec<(State, Json)> = shown.collect();
        let form =
            Form::new(&workspace.data, TEMPLATE, &self.interface.tag, self.request.today, found);
        let cover = self.cover(&shown, form::size(&workspace.data, TEMPLATE, found)?);
        let Some(cover) = form.print(&cover, ident.as_str(), found) else { return Ok(None) };
        let mut joined = Joined::new(Vec::new()).map_err(|_| broken())?;
        for bytes in std::iter::once(cover).chain(whole.into_iter().map(|(_, _, bytes)| bytes)) {
            joined.add(bytes).map_err(|_| broken())?;
        }
        Ok(Some(joined.finish(&ident).map_err(|_| broken())?.0))
    }

    fn cover(&self, pages: &[(State, Json)], size: Size) -> Json {
        let (workspace, event, _) = self.source;
        let ui = self.locales.get(&self.interface.tag).or_else(|| self.locales.get("nb"));
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
            "typography": ui.map(typography),
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
        let name = sender::name(&workspace.data, &self.request.sender);
        let tags = event.languages.iter();
        let tags = tags.filter_map(|tag| locale::negotiate(&tag.value, self.locales.keys()));
        let languages = tags.map(|tag| self.names.language(tag));
        let mut args = Args::from([
            ("sender", Value::Text(name.unwrap_or_else(|| self.request.sender.clone()))),
            ("files", Value::Number(self.hashes.len() as f64)),
            ("languages", Value::List(languages.collect())),
            ("set", Value::Text(self.request.set.word().to_owned())),
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
        let gone = before.files.keys().filter(|path| !self.hashes.contains_key(*path));
        let gone: Vec<String> = gone.map(|path| isolate_unknown(path, false)).collect();
        if !gone.is_empty() {
            args.insert("gone", Value::List(gone));
            lines.push(self.text("approval-mail-gone", &args));
        }
        lines
    }

    /// A page small: what it is, and what has become of it.
    fn page(&self, stem: &str, artifact: &Artifact, png: &[u8]) -> (State, Json) {
        let format = if self.request.set == Set::Web { Format::Png } else { Format::Pdf };
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
