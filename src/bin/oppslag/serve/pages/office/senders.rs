//! Senders: whose logos every page shows, what each looks like on each paper, and another file for one.

use axum::extract::{Form as Posted, Multipart, Path, State};
use axum::http::header::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use oppslag::content::keys::SENDER;
use oppslag::content::locale::values::Value;
use oppslag::content::sender::{self, Sender};
use oppslag::content::workspace::{FILE, paper::Ground as Below};
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::edit::logos::{self, NewLogo};
use oppslag::jobs::edit::{Change, Refusal, office};
use oppslag::jobs::preview::Shelf;
use oppslag::judge::logo::{LogoFault, MOST, logo};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form::{self, Control, Field, Filled};
use crate::serve::links;
use crate::serve::pages::fields::languages;
use crate::serve::pages::meeting::text;
use crate::serve::pages::office::facts::Part;
use crate::serve::pages::office::{parts, swatch};
use crate::serve::pages::{Answer, In, Shared, allowed, to};
use crate::serve::person::Act;
use crate::serve::shell::{self, Place};
use crate::serve::upload::{self, Received};
use crate::serve::words::{Words, number, text as arg};

/// What could not be done: where on the page, and the sentences.
type Wrong = Vec<(String, String)>;

pub(crate) async fn page(State(desk): Shared, headers: HeaderMap) -> Answer {
    let words = desk.words(&headers);
    show(&desk, &Vec::new(), &words).said(&words)
}

/// The senders that the office has, in their order, and the others that there are.
fn all(shelf: &Shelf) -> (Vec<Sender>, Vec<Sender>) {
    let data = &shelf.workspace().data;
    let own: Vec<&str> = shelf.workspace().senders.iter().map(|id| id.value.as_str()).collect();
    let load = |id: &str| sender::load(data, id, &mut Vec::new());
    let known = sender::ids(data);
    let chosen = own.iter().filter(|id| known.contains(**id)).filter_map(|id| load(id)).collect();
    let others = known.iter().filter(|id| !own.contains(&id.as_str())).filter_map(|id| load(id));
    (chosen, others.collect())
}

fn show(desk: &Desk, wrong: &Wrong, words: &Words) -> Result<Response, Fault> {
    allowed(desk, Act::ChangeOffice)?;
    let shelf = desk.studio().shelf()?;
    let (own, others) = all(&shelf);
    let said = |id: &str| -> Vec<&String> {
        wrong.iter().filter(|(place, _)| place == id).map(|(_, said)| said).collect()
    };
    let body = html! {
        (parts(&shelf, Part::Senders, words))
        @if !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                h2 { (words.get("web-correct")) }
                ul { @for (id, said) in wrong { li { a href=(format!("#avsender-{id}")) { (said) } } } }
            }
        }
        p.lead { (words.get("web-office-senders-lead")) }
        @for (number, sender) in own.iter().enumerate() {
            section.panel.sender-card id=(format!("avsender-{}", sender.id)) {
                (card(desk, &shelf, sender, &said(&sender.id), words))
                form.buttons method="post" action="/kontoret/avsendere/liste" {
                    button.quiet name="opp" value=(sender.id) disabled[number == 0] {
                        (words.with("web-office-sender-up", [("name", arg(sender.name.clone()))]))
                    }
                    button.quiet name="bort" value=(sender.id) disabled[own.len() == 1] {
                        (words.with("web-office-sender-remove", [("name", arg(sender.name.clone()))]))
                    }
                }
            }
        }
        @if !others.is_empty() { (more(desk, &others, words)) }
        (fresh(&said("ny"), words))
        (shell::script("drop.js"))
    };
    Ok(shell::page(words, &words.get("web-office-senders"), Place::Office, &body))
}

fn card(desk: &Desk, shelf: &Shelf, sender: &Sender, wrong: &[&String], words: &Words) -> Markup {
    let address = swatch::address(desk, sender);
    let papers = shelf.workspace().papers.values();
    let kind = if sender.official { "official" } else { "stand-in" };
    html! {
        h2 { (sender.name) }
        p class=(format!("mark-kind {kind}")) { (words.get(&format!("web-office-{kind}"))) }
        div.swatches {
            @for paper in papers {
                (swatch::logo(sender, &address, &swatch::Ground {
                    name: &paper.name, rgb: paper.rgb, white_below: paper.logos != Below::Print,
                }))
            }
        }
        p.hint { (words.with("web-office-mark", [
            ("height", Value::Number(sender.min_height)),
            ("clear", Value::Number((sender.clear_space * sender.min_height * 10.0).round() / 10.0)),
        ])) }
        @if !sender.colours.is_empty() {
            p.hint { (words.get("web-office-mark-colours")) " "
                @for colour in &sender.colours { (colour_chip(colour)) " " (colour) " " }
            }
        }
        (another(sender, wrong, words))
        (rules(shelf, sender, words))
    }
}

fn colour_chip(colour: &str) -> Markup {
    let digits = colour.trim_start_matches('#');
    match u32::from_str_radix(digits, 16) {
        Ok(rgb) if digits.len() == 6 => {
            swatch::chip([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8])
        }
        _ => html! {},
    }
}

/// Where a sender stands on the page.
fn card_address(id: &str) -> String {
    format!("{}#avsender-{}", Part::Senders.address(), links::part(id))
}

/// The form for another file.
fn another(sender: &Sender, wrong: &[&String], words: &Words) -> Markup {
    html! {
        details open[!wrong.is_empty()] {
            summary { (words.with("web-office-logo-new", [("name", arg(sender.name.clone()))])) }
            form.drop method="post" action=(format!("/kontoret/avsendere/{}/logo", links::part(&sender.id)))
                enctype="multipart/form-data" data-drop=(MOST >> 20) data-large=(words.get("web-logo-large")) {
                (file_field(&sender.id, wrong, words))
                label.tick { input type="checkbox" name="ekte" value="ja"; span { (words.with("web-office-is-official", [("name", arg(sender.name.clone()))])) } }
                label.tick { input type="checkbox" name="farger" value="ja"; span { (words.get("web-office-recolour")) } }
                p.save { button { (words.get("web-office-logo-take")) } }
            }
        }
    }
}

fn file_field(id: &str, wrong: &[&String], words: &Words) -> Markup {
    let (field, hint, bad) =
        (format!("logo-{id}"), format!("logo-{id}-hint"), format!("logo-{id}-wrong"));
    html! {
        div class=(if wrong.is_empty() { "field" } else { "field bad" }) {
            label for=(field) { (words.get("web-office-logo-file")) }
            p.hint id=(hint) { (words.with("web-office-logo-file-hint", [("megabytes", number(MOST >> 20))])) }
            p.wrong id=(bad) { @for one in wrong { span { (one) } " " } }
            input id=(field) name="fil" type="file" required accept=".svg,.png" aria-describedby=(format!("{hint} {bad}"));
        }
    }
}

fn rule_fields(shelf: &Shelf, words: &Words) -> Vec<Field> {
    let field = |key: &str, label, control| Field::new(SENDER, key, label, control);
    let mut fields = vec![
        field("name", "web-office-sender-name", Control::Line),
        field("min-height", "web-office-min-height", Control::Number),
        field("clear-space", "web-office-clear-space", Control::Number),
        field("colours", "web-office-colours", Control::Lines),
        field("on-white", "web-office-on-white", Control::Tick),
        field("negative", "web-office-negative", Control::Tick),
        field("official", "web-office-own-file", Control::Tick),
    ];
    let spoken = languages(shelf, words).into_iter().map(|(tag, of)| Field {
        of,
        ..field(&format!("alt.{tag}"), "web-office-alt", Control::Line)
    });
    fields.extend(spoken);
    fields
}

fn rules(shelf: &Shelf, sender: &Sender, words: &Words) -> Markup {
    let source = shelf.workspace().data.text(&logos::rule(&sender.id)).ok().flatten();
    let file = source.map(|source| source.text.clone()).unwrap_or_default();
    html! {
        details {
            summary { (words.with("web-office-rules", [("name", arg(sender.name.clone()))])) }
            form method="post" action=(format!("/kontoret/avsendere/{}/regel", links::part(&sender.id))) {
                @for field in rule_fields(shelf, words) {
                    @let saved = facts::value_at(&file, &field.key, field.form);
                    // Ids of fields are those of one form alone.
                    @let shown = Filled { shown: saved.clone(), saved, ..Filled::default() };
                    (form::field(&Field { key: format!("{}.{}", sender.id, field.key), ..field }, &shown, words))
                }
                p.save { button { (words.get("web-save")) } }
            }
        }
    }
}

/// Senders that there are and that the office does not show.
fn more(desk: &Desk, others: &[Sender], words: &Words) -> Markup {
    let white = swatch::Ground { name: "", rgb: [255; 3], white_below: false };
    html! {
        section.panel {
            h2 { (words.get("web-office-more-senders")) }
            form method="post" action="/kontoret/avsendere/liste" {
                ul.others {
                    @for sender in others {
                        li {
                            (swatch::logo(sender, &swatch::address(desk, sender), &white))
                            span { (sender.name) }
                            button.second name="ta" value=(sender.id) {
                                (words.with("web-office-sender-add", [("name", arg(sender.name.clone()))]))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The form for a sender that there is not yet.
fn fresh(wrong: &[&String], words: &Words) -> Markup {
    html! {
        section.panel #avsender-ny {
            details open[!wrong.is_empty()] {
                summary { (words.get("web-office-sender-new")) }
                form.drop method="post" action="/kontoret/avsendere/ny" enctype="multipart/form-data"
                    data-drop=(MOST >> 20) data-large=(words.get("web-logo-large")) {
                    div.field {
                        label for="ny-navn" { (words.get("web-office-sender-name")) }
                        input.long #ny-navn name="navn" type="text" required autocomplete="off";
                    }
                    (file_field("ny", wrong, words))
                    label.tick { input type="checkbox" name="ekte" value="ja"; span { (words.get("web-office-own-file")) } }
                    p.save { button { (words.get("web-office-add")) } }
                }
            }
        }
    }
}

/// Adds a sender, takes one away, or moves one up.
pub(crate) async fn change(
    State(desk): Shared,
    headers: HeaderMap,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let (act, id) = pairs.first().ok_or(Fault::BadForm).said(&words)?;
    listed(&desk, act, id).said(&words)?;
    Ok(to(&Part::Senders.address()))
}

fn listed(desk: &Desk, act: &str, id: &str) -> Result<(), Fault> {
    let file = text(desk.root(), FILE);
    let old = facts::value_at(&file, "senders", Form::Texts);
    let mut all: Vec<&str> = old.lines().collect();
    let at = all.iter().position(|one| *one == id);
    match (act, at) {
        ("ta", None) => {
            let shelf = desk.studio().shelf()?;
            if !sender::ids(&shelf.workspace().data).contains(id) {
                return Err(Fault::Missing);
            }
            all.push(id);
        }
        ("bort", Some(at)) if all.len() > 1 => drop(all.remove(at)),
        ("opp", Some(at)) if at > 0 => all.swap(at, at - 1),
        ("ta" | "bort" | "opp", _) => return Ok(()),
        _ => return Err(Fault::BadForm),
    }
    let new = all.join("\n");
    office::set(
        desk.root(),
        "senders",
        Form::Texts,
        Change { old: &old, new: &new },
        &desk.writer(),
    )?;
    Ok(())
}

/// What a file is as a logo of a sender, or why it is none, in words.
fn judged(
    received: &Received,
    bytes: &[u8],
    sender: Option<&Sender>,
    recolour: bool,
    words: &Words,
) -> Result<Vec<String>, Vec<String>> {
    let fault = |fault: LogoFault| words.get(&format!("web-logo-{}", fault.word()));
    if received.name.is_none() {
        return Err(vec![words.get("web-control-none")]);
    }
    if received.too_large {
        return Err(vec![fault(LogoFault::Large)]);
    }
    let colours = sender.map(|sender| sender.colours.clone()).unwrap_or_default();
    let least = sender.map_or(9.0, |sender| sender.min_height);
    let seen = logo(bytes, &colours, least)
        .map_err(|faults| faults.into_iter().map(fault).collect::<Vec<_>>())?;
    if !seen.foreign.is_empty() && !recolour {
        let args = [("foreign", arg(seen.foreign.join(", "))), ("rule", arg(colours.join(", ")))];
        return Err(vec![words.with("web-logo-colours", args)]);
    }
    Ok(seen.colours)
}

/// Takes another file for a sender's logo, once it was judged.
pub(crate) async fn replace(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    form: Multipart,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let mut bytes = Vec::new();
    let received = upload::receive(form, MOST, &mut bytes).await.said(&words)?;
    let said = words.clone();
    let place = id.clone();
    let taken = desk.work_quietly(move |desk| take(desk, &id, &received, &bytes, &said)).await;
    match taken.said(&words)?.said(&words)? {
        wrong if wrong.is_empty() => Ok(to(&card_address(&place))),
        wrong => {
            let wrong = wrong.into_iter().map(|said| (place.clone(), said)).collect();
            show(&desk, &wrong, &words).said(&words)
        }
    }
}

fn take(
    desk: &Desk,
    id: &str,
    received: &Received,
    bytes: &[u8],
    words: &Words,
) -> Result<Vec<String>, Fault> {
    let shelf = desk.studio().shelf()?;
    let data = &shelf.workspace().data;
    if !sender::ids(data).contains(id) {
        return Err(Fault::Missing);
    }
    let sender = sender::load(data, id, &mut Vec::new());
    let recolour = received.get("farger") == "ja";
    let colours = match judged(received, bytes, sender.as_ref(), recolour, words) {
        Ok(colours) => colours,
        Err(wrong) => return Ok(wrong),
    };
    let official = received.get("ekte") == "ja";
    if official && logos::is_stand_in(id, bytes) {
        return Ok(vec![words.get("web-logo-stand-in")]);
    }
    let colours = recolour.then_some(colours.as_slice());
    logos::replace(desk.root(), id, &NewLogo { bytes, official, colours }, &desk.writer())?;
    Ok(Vec::new())
}

/// Makes a sender that there was not.
pub(crate) async fn make(State(desk): Shared, headers: HeaderMap, form: Multipart) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let mut bytes = Vec::new();
    let received = upload::receive(form, MOST, &mut bytes).await.said(&words)?;
    let said = words.clone();
    let made = desk.work_quietly(move |desk| made(desk, &received, &bytes, &said)).await;
    match made.said(&words)?.said(&words)? {
        wrong if wrong.is_empty() => Ok(to(&Part::Senders.address())),
        wrong => {
            let wrong = wrong.into_iter().map(|said| ("ny".to_owned(), said)).collect();
            show(&desk, &wrong, &words).said(&words)
        }
    }
}

fn made(
    desk: &Desk,
    received: &Received,
    bytes: &[u8],
    words: &Words,
) -> Result<Vec<String>, Fault> {
    let name = received.get("navn").trim();
    if name.is_empty() {
        let what = arg(words.get("web-office-sender-name"));
        return Ok(vec![words.with("web-office-write", [("what", what)])]);
    }
    if let Err(wrong) = judged(received, bytes, None, false, words) {
        return Ok(wrong);
    }
    let new = NewLogo { bytes, official: received.get("ekte") == "ja", colours: None };
    let id = logos::make(desk.root(), name, &new)?;
    listed(desk, "ta", &id)?;
    Ok(Vec::new())
}

/// Changes what a sender's mark must be like.
pub(crate) async fn rule(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let wrong = ruled(&desk, &id, &pairs, &words).said(&words)?;
    if wrong.is_empty() {
        return Ok(to(&card_address(&id)));
    }
    let wrong = wrong.into_iter().map(|said| (id.clone(), said)).collect();
    show(&desk, &wrong, &words).said(&words)
}

fn ruled(
    desk: &Desk,
    id: &str,
    pairs: &[(String, String)],
    words: &Words,
) -> Result<Vec<String>, Fault> {
    let mut wrong = Vec::new();
    let fields = rule_fields(&*desk.studio().shelf()?, words);
    for (key, old, new) in form::changes(pairs) {
        let key = key.strip_prefix(&format!("{id}.")).ok_or(Fault::BadForm)?.to_owned();
        let field = fields.iter().find(|field| field.key == key);
        let field = field.ok_or(Fault::BadForm)?;
        let change = Change { old: &old, new: &new };
        match logos::set_rule(desk.root(), id, &key, field.form, change, &desk.writer()) {
            Ok(_) => {}
            Err(Refusal::Invalid(word)) => {
                let args = [("what", arg(field.name(words))), ("value", arg(new.clone()))];
                wrong.push(words.with(&format!("web-logo-rule-{word}"), args));
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    Ok(wrong)
}
