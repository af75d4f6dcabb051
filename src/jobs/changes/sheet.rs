//! What is out of date as a list to tick off: in lines, and as a sheet of paper.

use jiff::civil::Date;
use serde_json::json;

use crate::base::artifact::Told;
use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale;
use crate::content::locale::values::{Args, Value, strip_isolates};
use crate::content::open::Opened;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::changes::pages::{ChangedFact, OldPage, OldPrint};
use crate::jobs::changes::{Outcome, Request};
use crate::page::document::data::{Typography, typography};
use crate::page::document::families;
use crate::page::form::{self, Form};

/// The template's folder.
const TEMPLATE: &str = "changes";

/// A list to tick off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickList {
    /// What it is about.
    pub heading: String,
    /// Each group with its title.
    pub groups: Vec<(String, Vec<TickLine>)>,
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickLine {
    /// What it is about.
    pub what: String,
    /// What is known of it, a line each.
    pub details: Vec<String>,
}

/// The list in the language of an interface.
pub fn list(outcome: &Outcome, interface: &Interface) -> TickList {
    let words = Words { interface };
    let text = |id: &str| words.say(id, &Args::new());
    let mut groups =
        vec![(text("changes-pages"), outcome.pages.iter().map(|p| words.page(p)).collect())];
    let letters = outcome.letters.iter().map(|letters| {
        let args = Args::from([
            ("letters", Value::Number(letters.letters as f64)),
            ("language", Value::Text(letters.language.clone())),
            ("version", Value::Number(letters.version as f64)),
        ]);
        words.line("changes-letter", &args)
    });
    groups.push((text("changes-letters"), letters.collect()));
    let approvals = outcome.approvals.iter().map(|one| {
        let args = Args::from([
            ("sender", Value::Text(one.sender.clone())),
            ("files", Value::Number(one.files as f64)),
            ("all", Value::Number(one.of as f64)),
        ]);
        words.line("changes-approval", &args)
    });
    groups.push((text("changes-approvals"), approvals.collect()));
    let signatures = outcome.signatures.iter().map(|one| {
        let args = Args::from([
            ("language", Value::Text(one.language.clone())),
            ("messages", Value::Number(one.messages as f64)),
        ]);
        words.line("changes-signature", &args)
    });
    groups.push((text("changes-signatures"), signatures.collect()));
    groups.retain(|(_, lines): &(String, Vec<TickLine>)| !lines.is_empty());
    let state = match (outcome.known, outcome.is_fresh()) {
        (_, false) => "old",
        (true, true) => "fresh",
        (false, true) => "nothing",
    };
    let args = Args::from([
        ("event", Value::Text(outcome.event.clone())),
        ("version", Value::Number(outcome.version as f64)),
        ("state", Value::Text(state.to_owned())),
    ]);
    TickList { heading: words.say("changes-heading", &args), groups }
}

struct Words<'a> {
    interface: &'a Interface,
}

impl Words<'_> {
    fn say(&self, id: &str, args: &Args) -> String {
        strip_isolates(&self.interface.text(id, args))
    }

    fn line(&self, id: &str, args: &Args) -> TickLine {
        TickLine { what: self.say(id, args), details: Vec::new() }
    }

    fn page(&self, page: &OldPage) -> TickLine {
        let args = Args::from([
            ("language", Value::Text(page.language.clone())),
            ("page", Value::Text(page.name.clone())),
            ("still", Value::Text(if page.still { "yes" } else { "no" }.to_owned())),
        ]);
        let details = page.prints.iter().map(|print| self.print(print)).collect();
        TickLine { what: self.say("changes-page", &args), details }
    }

    /// A page as it was made once: code, day, what has become of it, what it tells otherwise.
    fn print(&self, print: &OldPrint) -> String {
        let mut args = Args::from([
            ("code", Value::Text(print.code.clone())),
            ("version", Value::Number(print.version as f64)),
        ]);
        args.extend(day(&print.made).map(|day| ("date", Value::Date(day))));
        let mut parts = vec![self.say("changes-print", &args)];
        parts.extend(print.told.iter().map(|told| self.told(told)));
        parts.extend(print.facts.iter().map(|fact| self.fact(fact)));
        if print.facts.is_empty() {
            parts.push(self.say("changes-texts", &Args::new()));
        }
        parts.join(" · ")
    }

    fn fact(&self, fact: &ChangedFact) -> String {
        let shown = |value: &Option<String>| {
            let value = value.as_deref().unwrap_or("–");
            match day(value) {
                Some(day) => strip_isolates(&self.interface.messages().date(day)),
                None => value.to_owned(),
            }
        };
        let args = Args::from([
            ("fact", Value::Text(fact.name.to_owned())),
            ("then", Value::Text(shown(&fact.then))),
            ("now", Value::Text(shown(&fact.now))),
        ]);
        self.say("changes-fact", &args)
    }

    fn told(&self, told: &Told) -> String {
        said_of(told, self.interface)
    }
}

/// What the office has said of a page, such as `hengt opp 3. april 2027, Årvoll bibliotek`.
pub fn said_of(told: &Told, interface: &Interface) -> String {
    let mut args = Args::from([
        ("what", Value::Text(told.what.clone())),
        ("place", Value::Text(told.place.clone().unwrap_or_default())),
        ("known", Value::Text(if told.place.is_some() { "yes" } else { "no" }.to_owned())),
    ]);
    args.extend(day(&told.on).map(|day| ("date", Value::Date(day))));
    strip_isolates(&interface.text("changes-told", &args))
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// The list as a sheet of paper.
pub fn pdf(
    request: &Request,
    list: &TickList,
    interface: &Interface,
    found: &mut Vec<Diagnostic>,
) -> Result<Option<Vec<u8>>, Error> {
    let Opened { place, workspace, .. } = Opened::open(&request.event)?;
    let Some(workspace) = &workspace else { return Ok(None) };
    let data = &workspace.data;
    let form = Form::new(data, TEMPLATE, &interface.tag, request.today, found);
    // Places and people are written in any script.
    let locales = locale::load_all(data);
    let fonts = families(&locales);
    let ui = locales.get(&interface.tag).map(|own| Typography { fonts, ..typography(own) });
    let date = strip_isolates(&interface.messages().date(request.today));
    let title = strip_isolates(&interface.text("changes-title", &Args::new()));
    let groups = list.groups.iter().map(|(title, lines)| {
        let lines = lines.iter().map(|line| json!({ "what": line.what, "details": line.details }));
        json!({ "title": title, "lines": lines.collect::<Vec<_>>() })
    });
    let sheet = json!({
        "title": title,
        "heading": list.heading,
        "date": date,
        "typography": ui,
        "size": form::size(data, TEMPLATE, found)?,
        "groups": groups.collect::<Vec<_>>(),
    });
    Ok(form.pdf(&sheet, format!("{}/{TEMPLATE}", place.name), found))
}
