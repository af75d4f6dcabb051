//! The page as it will be printed, on its paper, with its texts to click on.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::header::HeaderMap;
use axum::response::IntoResponse;
use maud::{Markup, html};
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::preview::{PageRequest, Shelf, TextBox};
use serde::Deserialize;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::meeting::{Meeting, SOURCE};
use crate::serve::pages::{Answer, In, Shared, piece, to};
use crate::serve::person::Act;
use crate::serve::words::{Words, text};
use crate::serve::{links, shell};

/// Which page of a meeting one looks at.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Look {
    pub(crate) sprak: String,
    pub(crate) mal: String,
    pub(crate) storrelse: String,
    /// Template and size in one word, as the choice of a page has them.
    side: String,
    /// The browser's tab, which waits for its own newest page alone.
    pub(crate) fane: String,
}

impl Look {
    /// What a form says of it.
    pub(crate) fn of(pairs: &[(String, String)]) -> Self {
        let get = |name: &str| {
            let found = pairs.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        Self {
            sprak: get("sprak"),
            mal: get("mal"),
            storrelse: get("storrelse"),
            side: get("side"),
            fane: get("fane"),
        }
    }

    /// With what was left open: the first language, the first template that fits the meeting's state, the
    /// template's first size.
    pub(crate) fn complete(mut self, meeting: &Meeting, shelf: &Shelf) -> Self {
        if let Some((template, size)) = self.side.split_once(' ') {
            (self.mal, self.storrelse) = (template.to_owned(), size.to_owned());
        }
        let languages = meeting.languages();
        if !languages.contains(&self.sprak) {
            self.sprak = languages.first().cloned().unwrap_or_else(|| SOURCE.to_owned());
        }
        let fitting = templates(meeting, shelf);
        if !fitting.iter().any(|(id, _)| *id == self.mal) {
            let first = fitting.iter().find(|(id, _)| id == "poster").or(fitting.first());
            self.mal = first.map(|(id, _)| id.clone()).unwrap_or_default();
        }
        let sizes = sizes(shelf, &self.mal);
        if !sizes.iter().any(|(id, _)| *id == self.storrelse) {
            self.storrelse = sizes.first().map(|(id, _)| id.clone()).unwrap_or_default();
        }
        self
    }

    /// The same page in another language.
    pub(crate) fn in_language(&self, tag: &str) -> Self {
        Self { sprak: tag.to_owned(), ..self.clone() }
    }

    pub(crate) fn pairs(&self) -> [(&str, &str); 3] {
        [("sprak", &self.sprak), ("mal", &self.mal), ("storrelse", &self.storrelse)]
    }

    /// As hidden fields of a form.
    pub(crate) fn hidden(&self) -> Markup {
        html! {
            @for (name, value) in self.pairs() { input type="hidden" name=(name) value=(value); }
            input type="hidden" name="fane" value="";
        }
    }
}

/// What was laid out and can be shown.
pub(crate) struct Shown {
    address: Option<String>,
    width: f64,
    height: f64,
    boxes: Vec<TextBox>,
    /// Why there is no page.
    findings: Vec<oppslag::finding::diagnostic::Diagnostic>,
}

/// Lays a page out, when it is its turn; nothing where the same tab has asked anew meanwhile.
pub(crate) async fn make(desk: &Arc<Desk>, id: &str, look: &Look) -> Result<Option<Shown>, Fault> {
    let request = PageRequest {
        event: desk.event(id)?,
        language: look.sprak.clone(),
        template: look.mal.clone(),
        size: Some(look.storrelse.clone()).filter(|size| !size.is_empty()),
        draft: false,
        today: desk.today(),
    };
    // Without a script no tab has a name, and every request is waited for.
    let name = match look.fane.as_str() {
        "" => String::new(),
        tab => format!("{id} {tab}"),
    };
    let made = desk.work(&name, move |desk| desk.studio().page(&request)).await?;
    let Some(made) = made else { return Ok(None) };
    let (preview, findings) = made?;
    Ok(Some(match preview {
        Some(preview) => Shown {
            address: Some(format!("/fil/{}", desk.keep(preview.svg, "svg"))),
            width: preview.width,
            height: preview.height,
            boxes: preview.boxes,
            findings: Vec::new(),
        },
        None => Shown { address: None, width: 210.0, height: 297.0, boxes: Vec::new(), findings },
    }))
}

/// The right side: what to look at, and the page.
pub(crate) fn panel(
    meeting: &Meeting,
    shelf: &Shelf,
    look: &Look,
    shown: &Option<Shown>,
    words: &Words,
) -> Markup {
    html! {
        aside.preview aria-label=(words.get("web-preview")) {
            form.choose method="get" data-look="true" {
                // Beside its list, not around it: what a list offers is no part of its name.
                div { label for="vis-sprak" { (words.get("web-preview-languages")) }
                    select #vis-sprak name="sprak" {
                        @for tag in meeting.languages() {
                            @let names = shelf.locale(&tag).map(|locale| locale.names.clone()).unwrap_or_default();
                            option value=(tag) selected[tag == look.sprak] { (shell::language_name(&names, &tag, words)) }
                        }
                    }
                }
                div { label for="vis-side" { (words.get("web-preview-materials")) }
                    select #vis-side name="side" {
                        @for (id, name) in templates(meeting, shelf) {
                            @for (size, label) in sizes(shelf, &id) {
                                option value=(format!("{id} {size}")) selected[id == look.mal && size == look.storrelse] {
                                    (template_name(&name, words)) " " (label)
                                }
                            }
                        }
                    }
                }
                button.second { (words.get("web-show")) }
            }
            div #bilde {
                @match shown {
                    Some(shown) => { (picture(meeting, shelf, look, shown, words)) }
                    None => {}
                }
            }
            div #funn data-funn=(links::query(&links::meeting(&meeting.id, "funn"), &[("sprak", &look.sprak)])) aria-live="polite" {}
            div #andre data-later=(links::query(&links::meeting(&meeting.id, "andre"), &look.pairs())) {}
        }
    }
}

/// A colour for attributes of SVG.
pub(crate) fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// The page with a link over each of its texts.
pub(crate) fn picture(
    meeting: &Meeting,
    shelf: &Shelf,
    look: &Look,
    shown: &Shown,
    words: &Words,
) -> Markup {
    let (w, h) = (shown.width, shown.height);
    let Some(address) = &shown.address else {
        return html! {
            div.no-page { p { (words.get("web-no-page")) } (shell::findings(&shown.findings, words)) }
        };
    };
    let paper = shelf.workspace().paper(&look.sprak);
    html! {
        figure {
            svg.page viewBox=(format!("0 0 {w} {h}")) width=(format!("{w}mm")) height=(format!("{h}mm")) role="group" aria-label=(words.get("web-preview")) {
                rect width=(w) height=(h) fill=(hex(paper.rgb)) {}
                image href=(address) width=(w) height=(h) {}
                @for one in &shown.boxes {
                    @let (x, y) = (one.area.left - 1.0, one.area.top - 1.0);
                    a href=(target(meeting, look, one)) aria-label=(words.with("web-box", [("id", text(one.id.clone()))])) {
                        rect.box x=(x) y=(y) width=(one.area.width() + 2.0) height=(one.area.bottom - one.area.top + 2.0) {}
                    }
                }
            }
            figcaption { (words.with("web-on-paper", [("paper", text(paper.name))])) }
        }
    }
}

/// Where a text of the page is written: a fact in the form, a message among the texts.
fn target(meeting: &Meeting, look: &Look, one: &TextBox) -> String {
    if one.fact {
        let field = match one.id.as_str() {
            "date" => "f-date",
            "time" => "f-start",
            "place" | "venue" => "f-venue",
            "contact" => "f-contact",
            "interpreters" => "f-interpreters-offered",
            _ => "skjema",
        };
        return format!(
            "{}#{field}",
            links::query(&links::meeting(&meeting.id, ""), &look.pairs())
        );
    }
    links::text(&meeting.id, &look.sprak, &one.id)
}

/// Templates that fit the meeting's state, with what they are called.
pub(crate) fn templates(meeting: &Meeting, shelf: &Shelf) -> Vec<(String, Names)> {
    let word = facts::value_at(&meeting.facts, "status", Form::Text);
    let word = if word.is_empty() { "planned" } else { &word };
    let fits =
        shelf.templates().filter(|one| one.status.iter().any(|status| status.word() == word));
    fits.map(|one| (one.id.clone(), one.names.clone())).collect()
}

pub(crate) type Names = std::collections::BTreeMap<String, String>;

/// What a template is called.
pub(crate) fn template_name(names: &Names, words: &Words) -> String {
    names.get(words.tag()).or_else(|| names.get("nb")).cloned().unwrap_or_default()
}

fn sizes(shelf: &Shelf, template: &str) -> Vec<(String, String)> {
    let found = shelf.templates().find(|one| one.id == template);
    let sizes = found.map(|one| one.sizes.iter()).into_iter().flatten();
    sizes.map(|size| (size.id.clone(), size.label.clone())).collect()
}

/// The page alone, for the script.
pub(crate) async fn fragment(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Look)?;
    let shelf = desk.shelf().await.said(&words)?;
    let look = look.complete(&meeting, &shelf);
    let shown = make(&desk, &id, &look).await.said(&words)?;
    let picture = shown.map(|shown| picture(&meeting, &shelf, &look, &shown, &words));
    Ok(piece(&picture.unwrap_or_default()))
}

/// A picture of the meeting's first page.
pub(crate) async fn thumbnail(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Look)?;
    let shelf = desk.shelf().await.said(&words)?;
    let look = Look::default().complete(&meeting, &shelf);
    let shown = make(&desk, &id, &look).await.said(&words)?;
    match shown.and_then(|shown| shown.address) {
        Some(address) => Ok(to(&address)),
        None => Ok(axum::http::StatusCode::NOT_FOUND.into_response()),
    }
}
