//! What every page has: its head, the way around, and how findings look.

use std::collections::BTreeMap;

use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use oppslag::Error;
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::rules::Severity;

use crate::serve::assets;
use crate::serve::links;
use crate::serve::words::{TAGS, Words};

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Meetings,
    Control,
    Office,
}

/// The pages of one meeting, in the order in which one needs them.
pub(crate) const PARTS: [(&str, &str); 4] = [
    ("", "web-part-facts"),
    ("tekster", "web-part-texts"),
    ("utskrift", "web-part-print"),
    ("brev", "web-part-letters"),
];

/// A page with the way around.
pub(crate) fn page(words: &Words, title: &str, place: Place, body: &Markup) -> Response {
    let places = [
        (Place::Meetings, "/", "web-place-meetings"),
        (Place::Control, "/kontroll", "web-place-control"),
        (Place::Office, "/kontoret", "web-place-office"),
    ];
    let around = html! {
        nav aria-label=(words.get("web-around")) {
            ul.places {
                @for (one, address, id) in places {
                    li { a href=(address) aria-current=[(one == place).then_some("true")] { (words.get(id)) } }
                }
            }
        }
    };
    whole(words, title, &around, body)
}

/// A script that only some pages need.
pub(crate) fn script(name: &str) -> Markup {
    html! { script type="module" src=(assets::address(name)) {} }
}

/// A page without the way around, for those who have not come in.
pub(crate) fn bare(words: &Words, title: &str, body: &Markup) -> Response {
    whole(words, title, &html! {}, body)
}

fn whole(words: &Words, title: &str, around: &Markup, body: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang=(words.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – oppslag" }
                link rel="icon" href=(assets::address("icon.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(assets::address("style.css"));
                script type="module" src=(assets::address("oppslag.js")) {}
            }
            body {
                a.skip href="#innhold" { (words.get("web-skip")) }
                header.top {
                    a.brand href="/" { "oppslag" }
                    (around)
                }
                main #innhold tabindex="-1" { (body) }
                footer.bottom {
                    form method="post" action="/sprak" {
                        span #sprak-navn { (words.get("web-language")) }
                        div role="group" aria-labelledby="sprak-navn" {
                            @for tag in TAGS {
                                button name="sprak" value=(tag) lang=(tag)
                                    aria-pressed=(if tag == words.tag() { "true" } else { "false" }) {
                                    (own_name(tag))
                                }
                            }
                        }
                    }
                    p { (words.get("web-local")) }
                }
            }
        }
    };
    Html(page.into_string()).into_response()
}

fn own_name(tag: &str) -> &'static str {
    match tag {
        "nn" => "Nynorsk",
        "en" => "English",
        _ => "Bokmål",
    }
}

/// The way through one meeting, below its name.
pub(crate) fn meeting(words: &Words, id: &str, name: &str, when: &str, part: &str) -> Markup {
    html! {
        p.crumb { a href="/" { (words.get("web-place-meetings")) } }
        div.meeting-head {
            h1 { (name) }
            @if !when.is_empty() { p.when { (when) } }
        }
        nav.parts aria-label=(words.get("web-parts")) {
            ul {
                @for (one, label) in PARTS {
                    li { a href=(links::meeting(id, one)) aria-current=[(one == part).then_some("page")] {
                        (words.get(label))
                    } }
                }
            }
        }
    }
}

/// What is wrong with the office's own file, on top of pages that cannot be right until it is mended.
pub(crate) fn office(found: &[Diagnostic], words: &Words) -> Markup {
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
    let errors: Vec<Diagnostic> = errors.cloned().collect();
    html! {
        @if !errors.is_empty() {
            div.summary role="alert" {
                h2 { (words.get("web-fault-office")) }
                p { (words.get("web-fault-office-text")) }
                (findings(&errors, words))
            }
        }
    }
}

/// Findings, the worst first, each with what to do.
pub(crate) fn findings(found: &[Diagnostic], words: &Words) -> Markup {
    let mut all: Vec<&Diagnostic> = found.iter().collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    html! {
        ul.findings {
            @for finding in all { li { (finding_card(finding, words, None)) } }
        }
    }
}

/// One finding; `link` leads to where it can be mended.
pub(crate) fn finding_card(finding: &Diagnostic, words: &Words, link: Option<&str>) -> Markup {
    let (class, label) = match finding.severity {
        Severity::Error => ("finding error", "web-must"),
        Severity::Warning => ("finding warning", "web-should"),
        _ => ("finding note", "web-know"),
    };
    html! {
        div class=(class) {
            p.what {
                strong { (words.get(label)) } " "
                @match link {
                    Some(link) => { a href=(link) { (words.finding(finding)) } }
                    None => { (words.finding(finding)) }
                }
            }
            @if let Some(hint) = words.hint(finding) { p.hint { (hint) } }
        }
    }
}

/// The number of errors and warnings, in words.
pub(crate) fn verdict(found: &[Diagnostic], words: &Words) -> Markup {
    let count = |severity| found.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let class = match (errors, warnings) {
        (0, 0) => "verdict good",
        (0, _) => "verdict warning",
        _ => "verdict error",
    };
    let args =
        [("errors", Value::Number(errors as f64)), ("warnings", Value::Number(warnings as f64))];
    html! { p class=(class) { (words.with("web-verdict", args)) } }
}

/// An error of the program's interface in words.
pub(crate) fn error(error: &Error, words: &Words) -> String {
    let args = error.args().into_iter();
    let args = args.map(|(name, value)| (name, Value::Text(value.to_owned()))).collect();
    words.interface().text(error.id(), &args)
}

/// Languages in the reader's own, by tag.
pub(crate) fn language_name(names: &BTreeMap<String, String>, tag: &str, words: &Words) -> String {
    names.get(words.tag()).map_or(tag, String::as_str).to_owned()
}
