//! The first start: a few questions make a folder an office, and then what is missing until the first poster.

use std::sync::Arc;

use axum::extract::{Form as Posted, Request, State};
use axum::http::header::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, http::StatusCode};
use maud::{Markup, html};
use oppslag::content::data::Data;
use oppslag::content::workspace::{Contact, FILE, Venue};
use oppslag::content::{locale, sender};
use oppslag::jobs::init::{self, Missing, NewLanguage, NewSender, Office, PALETTE};

use crate::serve::desk::Desk;
use crate::serve::door::ENTRANCE;
use crate::serve::links;
use crate::serve::pages::office::swatch;
use crate::serve::pages::{Answer, In, Shared, allowed, to};
use crate::serve::person::Act;
use crate::serve::shell::{self, Place};
use crate::serve::words::{Words, text as arg};

const PAGE: &str = "/start";

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new().route(PAGE, get(page).post(make))
}

/// Leads everybody here while the folder is no office.
pub(crate) async fn first(State(desk): Shared, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let open = [PAGE, ENTRANCE, "/sprak"].contains(&path)
        || ["/web/", "/fil/"].iter().any(|folder| path.starts_with(folder));
    if open || is_office(&desk) { next.run(request).await } else { to(PAGE).into_response() }
}

fn is_office(desk: &Desk) -> bool {
    desk.root().join(FILE).is_file()
}

async fn page(State(desk): Shared, headers: HeaderMap) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    if is_office(&desk) {
        return Ok(left(&desk, &words));
    }
    Ok(questions(&desk, &Answers::default(), &[], &words))
}

/// What was answered, as the form sends it.
#[derive(Default)]
struct Answers(Vec<(String, String)>);

impl Answers {
    fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.trim())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|one| one == value)
    }

    fn lines(&self, name: &str) -> Vec<String> {
        let lines = self.get(name).lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }

    /// The answers as the library wants them. Senders that the program knows are named by their ids.
    fn office(&self, data: &Data) -> Office {
        let known = self.all("avsender").filter_map(|id| {
            let sender =
                sender::ids(data).contains(id).then(|| sender::load(data, id, &mut Vec::new()));
            sender.flatten().map(|sender| sender.name)
        });
        let names = known.chain(self.lines("andre"));
        let venue = Venue {
            name: self.get("sted").to_owned(),
            street: self.get("gate").to_owned(),
            town: self.get("by").to_owned(),
            step_free: self.get("trappefri") == "ja",
            bus_lines: self
                .get("busser")
                .split(',')
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect(),
            bus_stop: self.get("holdeplass").to_owned(),
        };
        let contact = Contact {
            name: self.get("kontakt").to_owned(),
            phone: self.get("telefon").to_owned(),
            title: self.get("arbeidssted").to_owned(),
        };
        let language = |tag: &str| NewLanguage {
            tag: tag.to_owned(),
            paper: init::colour(self.get(&format!("papir.{tag}"))),
        };
        Office {
            organisation: self.get("navn").to_owned(),
            return_address: self.lines("adresse"),
            senders: names.map(|name| NewSender { name, logo: None }).collect(),
            venues: (!venue.name.is_empty()).then_some(venue).into_iter().collect(),
            contacts: (!contact.name.is_empty()).then_some(contact).into_iter().collect(),
            languages: self.all("sprak").map(language).collect(),
        }
    }
}

type Wrong<'a> = [(&'a str, String)];

fn questions(desk: &Desk, said: &Answers, wrong: &Wrong, words: &Words) -> Response {
    let data = Data::new(Some(desk.root()));
    let body = html! {
        h1 { (words.get("web-welcome")) }
        p.lead { (words.get("web-start-lead")) }
        @if !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                h2 { (words.get("web-correct")) }
                ul { @for (name, said) in wrong { li { a href=(format!("#{name}")) { (said) } } } }
            }
        }
        form.start method="post" action=(PAGE) {
            section.panel {
                h2 { "1. " (words.get("web-start-office")) }
                (line("navn", "web-office-name", said, wrong, words))
                (lines("adresse", "web-office-return-address", said, words))
            }
            section.panel {
                h2 { "2. " (words.get("web-start-senders")) }
                p.hint { (words.get("web-start-senders-hint")) }
                (senders(desk, &data, said, words))
                (lines("andre", "web-start-others", said, words))
            }
            section.panel {
                h2 { "3. " (words.get("web-start-venue")) }
                p.hint { (words.get("web-start-later")) }
                (line("sted", "web-office-venue-name", said, wrong, words))
                (line("gate", "web-office-street", said, wrong, words))
                (line("by", "web-office-town", said, wrong, words))
                label.tick { input type="checkbox" name="trappefri" value="ja" checked[said.get("trappefri") == "ja"];
                    span { (words.get("web-office-step-free")) } }
                (line("busser", "web-start-bus-lines", said, wrong, words))
                (line("holdeplass", "web-office-bus-stop", said, wrong, words))
            }
            section.panel {
                h2 { "4. " (words.get("web-start-contact")) }
                (line("kontakt", "web-office-contact-name", said, wrong, words))
                (line("telefon", "web-office-phone", said, wrong, words))
                (line("arbeidssted", "web-office-contact-title", said, wrong, words))
            }
            section.panel {
                h2 { "5. " (words.get("web-start-languages")) }
                p.hint { (words.get("web-start-languages-hint")) }
                (languages(&data, said, words))
            }
            p.save { button { (words.get("web-start-make")) } }
        }
    };
    shell::bare(words, &words.get("web-welcome"), &body)
}

fn line(name: &str, label: &str, said: &Answers, wrong: &Wrong, words: &Words) -> Markup {
    let fault = wrong.iter().find(|(field, _)| *field == name).map(|(_, said)| said);
    let hint = words.maybe(&format!("{label}-hint"));
    let (hint_id, wrong_id) = (format!("{name}-hint"), format!("{name}-wrong"));
    html! {
        div class=(if fault.is_some() { "field bad" } else { "field" }) {
            label for=(name) { (words.get(label)) }
            @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
            p.wrong id=(wrong_id) { @if let Some(said) = fault { (said) } }
            input.long id=(name) name=(name) type="text" value=(said.get(name)) autocomplete="off"
                aria-describedby=(wrong_id) aria-invalid=[fault.map(|_| "true")];
        }
    }
}

fn lines(name: &str, label: &str, said: &Answers, words: &Words) -> Markup {
    html! {
        div.field {
            label for=(name) { (words.get(label)) }
            @if let Some(hint) = words.maybe(&format!("{label}-hint")) { p.hint { (hint) } }
            textarea id=(name) name=(name) rows="3" { "\n" (said.get(name)) }
        }
    }
}

fn senders(desk: &Desk, data: &Data, said: &Answers, words: &Words) -> Markup {
    let all = sender::ids(data).into_iter();
    let all = all.filter_map(|id| sender::load(data, &id, &mut Vec::new()));
    html! {
        ul.sender-choice {
            @for one in all {
                @let address = swatch::address(desk, &one);
                li {
                    label.tick {
                        input type="checkbox" name="avsender" value=(one.id) checked[said.has("avsender", &one.id)];
                        span { strong { (one.name) }
                            @if !one.official { " – " (words.get("web-office-stand-in")) } }
                    }
                    div.swatches.small {
                        @for paper in &PALETTE {
                            (swatch::logo(&one, &address, &swatch::Ground { name: paper.name, rgb: rgb(paper.rgb), white_below: false }))
                        }
                    }
                }
            }
        }
    }
}

fn rgb(text: &str) -> [u8; 3] {
    let number = u32::from_str_radix(text.trim_start_matches('#'), 16).unwrap_or(0xff_ffff);
    [(number >> 16) as u8, (number >> 8) as u8, number as u8]
}

fn languages(data: &Data, said: &Answers, words: &Words) -> Markup {
    let mut all: Vec<(String, String)> = locale::load_all(data)
        .into_values()
        .map(|locale| (locale.tag.clone(), shell::language_name(&locale.names, &locale.tag, words)))
        .collect();
    all.sort_by_key(|(tag, name)| (tag != "nb", name.clone()));
    let fresh = said.0.is_empty();
    html! {
        div.languages {
            @for (number, (tag, name)) in all.iter().enumerate() {
                @let field = format!("papir.{tag}");
                // Neighbours in the list get different colours; Norwegian is printed on white.
                @let usual = if ["nb", "nn"].contains(&tag.as_str()) { 0 } else { 1 + number % (PALETTE.len() - 1) };
                div.language {
                    label.tick { input type="checkbox" name="sprak" value=(tag)
                        checked[said.has("sprak", tag) || (fresh && tag == "nb")]; span { (name) } }
                    select name=(field) aria-label=(words.with("web-start-paper", [("language", arg(name.clone()))])) {
                        @for (at, paper) in PALETTE.iter().enumerate() {
                            @let chosen = if fresh { at == usual } else { said.get(&field) == paper.id };
                            option value=(paper.id) selected[chosen] { (paper.name) }
                        }
                    }
                }
            }
        }
    }
}

async fn make(
    State(desk): Shared,
    headers: HeaderMap,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    // What is there already is never written over.
    if is_office(&desk) {
        return Ok(to(PAGE));
    }
    let answers = Answers(pairs);
    let data = Data::new(Some(desk.root()));
    let mut wrong: Vec<(&str, String)> = Vec::new();
    if answers.get("navn").is_empty() {
        let what = arg(words.get("web-office-name"));
        wrong.push(("navn", words.with("web-office-write", [("what", what)])));
    }
    if wrong.is_empty() {
        match init::office(desk.root(), &answers.office(&data)) {
            Ok(_) => return Ok(to(PAGE)),
            Err(error) => wrong.push(("navn", shell::error(&error, &words))),
        }
    }
    let again = questions(&desk, &answers, &wrong, &words);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

/// What is missing until the first poster, in the order in which one sees to it.
fn left(desk: &Desk, words: &Words) -> Response {
    let missing = init::missing(desk.root());
    let mut all: Vec<(String, String)> = missing.iter().map(|one| step(desk, one, words)).collect();
    all.dedup();
    let body = html! {
        h1 { (words.get("web-start-missing")) }
        @if all.is_empty() {
            p.verdict.good { (words.get("web-start-ready")) }
        } @else {
            p.lead { (words.get("web-start-missing-lead")) }
            ol.steps { @for (said, link) in &all { li { a href=(link) { (said) } } } }
        }
        p.buttons {
            a.button href="/moter/ny" { (words.get("web-new-meeting")) }
            a href="/kontoret" { (words.get("web-start-change")) }
        }
    };
    shell::page(words, &words.get("web-start-missing"), Place::Office, &body)
}

/// One thing that is missing, in words, and where it is seen to.
fn step(desk: &Desk, missing: &Missing, words: &Words) -> (String, String) {
    let office = |page: &str| format!("/kontoret{page}");
    match missing {
        Missing::Office => (words.get("web-welcome"), PAGE.to_owned()),
        Missing::Readable { path } => {
            (words.with("web-missing-readable", [("path", arg(path.clone()))]), office(""))
        }
        Missing::Line { path, key, of } if path == FILE => {
            let (table, name) = key.split_once('.').unwrap_or((key, ""));
            let page = match table {
                "senders" => "/avsendere",
                "venues" => "/steder",
                "contacts" => "/kontakter",
                _ => "",
            };
            let id = of.as_ref().map(|of| format!("#f-{table}-{of}-{name}")).unwrap_or_default();
            (
                words.get(&format!("web-missing-{}", key.replace('.', "-"))),
                office(&format!("{page}{id}")),
            )
        }
        Missing::Line { path, key, .. } => {
            let id = path.split('/').nth(1).unwrap_or_default();
            let link = format!("{}#f-{}", links::meeting(id, ""), key.replace('.', "-"));
            (words.get("web-missing-facts"), link)
        }
        Missing::Logo { sender } => {
            let data = Data::new(Some(desk.root()));
            let known = sender::load(&data, sender, &mut Vec::new());
            let name = known.map_or_else(|| sender.clone(), |sender| sender.name);
            let link = office(&format!("/avsendere#avsender-{}", links::part(sender)));
            (words.with("web-missing-logo", [("name", arg(name))]), link)
        }
        Missing::Language { tag } => {
            (words.with("web-missing-language", [("tag", arg(tag.clone()))]), office("/papir"))
        }
        Missing::Meeting => (words.get("web-missing-meeting"), "/moter/ny".to_owned()),
        Missing::Text { path, .. } => text_step(desk, path, words),
    }
}

fn text_step(desk: &Desk, path: &str, words: &Words) -> (String, String) {
    let mut parts = path.split('/').skip(1);
    let id = parts.next().unwrap_or_default();
    let tag = parts.next().unwrap_or_default().trim_end_matches(".ftl");
    let locale = locale::load(&Data::new(Some(desk.root())), tag);
    let names = locale.map(|locale| locale.names).unwrap_or_default();
    let name = shell::language_name(&names, tag, words);
    let link = links::query(&links::meeting(id, "tekster"), &[("sprak", tag)]);
    (words.with("web-missing-text", [("language", arg(name))]), link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_an_office() {
        let pairs = [
            ("navn", " Bydel "),
            ("adresse", "Nav\r\nPostboks 1\r\n"),
            ("avsender", "nav"),
            ("avsender", "../x"),
            ("andre", "Husk\n\n\"><script>"),
            ("sted", ""),
            ("gate", "Veien 1"),
            ("kontakt", "Kari"),
            ("sprak", "nb"),
            ("sprak", "so"),
            ("papir.so", "yellow"),
            ("papir.nb", "nothing"),
        ];
        let pairs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned()));
        let office = Answers(pairs.to_vec()).office(&Data::new(None));
        assert_eq!(office.organisation, "Bydel");
        assert_eq!(office.return_address, ["Nav", "Postboks 1"]);
        let names: Vec<&str> = office.senders.iter().map(|sender| sender.name.as_str()).collect();
        assert_eq!(names, ["Nav", "Husk", "\"><script>"]);
        assert_eq!((office.venues.len(), office.contacts.len()), (0, 1));
        let papers: Vec<_> = office.languages.iter().map(|l| l.paper.map(|p| p.id)).collect();
        assert_eq!(papers, [None, Some("yellow")]);
    }
}
